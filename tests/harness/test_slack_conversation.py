"""One whole conversation on Slack: the real `gyoryu run` against the strict Slack server of the shared harness.

The tests of this file are one conversation, in order; each is a thing a person does. The last ones look at the whole:
no call failed, nothing looked wrong to a person, no secret reached the log.
"""

import asyncio
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import pytest

ROOT = Path(__file__).parents[2]
HARNESS = ROOT.parent / "shared" / "harness"
BOT_TOKEN, APP_TOKEN = "xoxb-test", "xapp-1-test"
ANN, BOT, GENERAL = "U0ANN", "U0BOT", "C0GEN"

Said = dict[str, Any]


class Duty(NamedTuple):
    """`gyoryu run` as a process."""

    process: "subprocess.Popen[bytes]"
    log: Path
    settings: dict[str, str]


class Workspace:
    """What people do in Slack, and what they see."""

    def __init__(self, server: Any) -> None:
        self.server = server

    def do(self, verb: str, **what: Any) -> Any:
        """A step of the server's control API."""

        async def step() -> Any:
            done = getattr(self.server, f"do_{verb}")(**what)
            return await done if asyncio.iscoroutine(done) else done

        return self.server.call(step())

    def slash(self, command: str, text: str = "", channel: str = GENERAL) -> Said:
        """Ask by slash command, and give back the message that only Ann sees."""
        acknowledged = self._after(
            "response_url", lambda: self.do("slash", command=command, text=text, channel=channel)
        )
        assert acknowledged["ms"] < 1_000
        return self.seen(channel)[-1]

    def mention(self, text: str, **more: Any) -> Said:
        """Mention the bot, which Slack says twice, and give back its answer."""
        self._after("chat.postMessage", lambda: self.do("app_mention", text=text, **more))
        return self.seen(more.get("channel", GENERAL))[-1]

    def write(self, text: str, **more: Any) -> Said:
        """Write to the bot directly, and give back its answer."""
        self._after("chat.postMessage", lambda: self.do("message", text=text, **more))
        return self.seen("D0ANN")[-1]

    def press(self, label: str, message: Said) -> Said:
        """Press a button, and give back the message that then shows the answer."""
        channel, turns = message["channel"], label in ("다음", "이전")
        self._after("response_url", lambda: self.do("action", channel=channel, ts=message["ts"], text=label))
        return self.seen(channel, message["ts"])[-1] if turns else self.seen(channel)[-1]

    def seen(self, channel: str, ts: str = "") -> list[Said]:
        """What the bot has said there."""
        said = self.do("messages", channel=channel)
        return [message for message in said if message["user"] == BOT and ts in message["ts"]]

    def calls(self, **which: Any) -> list[Said]:
        entries = self.server.log.select(**which)
        return [entry for entry in entries if entry["kind"] in ("call", "response_url")]

    def wait(self, **which: Any) -> list[Said]:
        return self.server.call(self.server.log.wait(**({"timeout": 10} | which)))  # type: ignore[no-any-return]

    def _after(self, answer: str, step: Any) -> Said:
        """Take a step and wait for the answer, which goes out by that call. Gives back the step's delivery."""
        since = self.server.log.entries[-1]["seq"]
        done = step()
        self.wait(since=since, **({"kind": answer} if answer == "response_url" else {"method": answer}))
        return done.get("delivery", done)  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def slack() -> Iterator[Workspace]:
    if not HARNESS.is_dir():
        if os.environ.get("CI") == "true":
            pytest.fail(f"the strict Slack server is missing: {HARNESS}")
        pytest.skip("the strict Slack server is not beside this checkout (../shared/harness)")
    sys.path.insert(0, str(HARNESS))
    from slack_server import SlackServer

    server = SlackServer(BOT_TOKEN, APP_TOKEN).start_thread()
    yield Workspace(server)
    server.stop_thread()
    sys.path.remove(str(HARNESS))


@pytest.fixture(scope="module")
def settings(slack: Workspace, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Those of the bot on duty, over an archive of the shipped seeds."""
    folder = tmp_path_factory.mktemp("duty")
    chosen = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "GYORYU_DATA_DIR": str(folder / "data"),
        "GYORYU_SEEDS_DIR": str(ROOT / "seeds"),
        "HTTP_PORT": "0",
        "SLACK_BOT_TOKEN": BOT_TOKEN,
        "SLACK_APP_TOKEN": APP_TOKEN,
        "SLACK_BASE_URL": f"{slack.server.url}/api/",
        "LOG_LEVEL": "DEBUG",
    }
    gyoryu(chosen, "index")
    return chosen


@pytest.fixture(scope="module")
def duty(settings: dict[str, str]) -> Iterator[Duty]:
    on_duty = start(settings)
    yield on_duty
    stop(on_duty)


PROGRAM = (sys.executable, "-m", "bot")


def gyoryu(settings: dict[str, str], *arguments: str) -> None:
    """Run one command to its end; it must succeed."""
    subprocess.run([*PROGRAM, *arguments], env=settings, cwd=settings["HOME"], check=True, timeout=60, stdout=-3)


def start(settings: dict[str, str]) -> Duty:
    """Go on duty, and wait until the ready line stands in the log."""
    log = Path(settings["HOME"]) / "log.txt"
    before = log.stat().st_size if log.exists() else 0
    with log.open("ab") as stderr:
        process = subprocess.Popen([*PROGRAM, "run"], env=settings, cwd=settings["HOME"], stderr=stderr)
    follower = subprocess.Popen(
        ["tail", "-f", "-c", f"+{before + 1}", f"--pid={process.pid}", log], stdout=subprocess.PIPE
    )
    try:
        assert follower.stdout
        ready = next((line for line in follower.stdout if line.startswith(b"ready ")), b"")
        assert re.fullmatch(r"ready http://127\.0\.0\.1:\d+ slack", ready.decode().strip()), log.read_text("utf-8")
    finally:
        follower.kill()
        follower.communicate()
    return Duty(process, log, settings)


def stop(duty: Duty) -> None:
    if duty.process.poll() is None:
        duty.process.kill()
        duty.process.wait()


@pytest.mark.usefixtures("duty")
@pytest.mark.parametrize(
    ("command", "text", "holds"),
    [
        ("/partners", "", "자매도시"),
        ("/partners", "Vancouver", "밴쿠버"),
        ("/mayor", "신상진", "신상진"),
        ("/mayor", "홍길동", "찾지 못했어요"),
        ("/ces", "", "CES"),
        ("/ces", "2024", "2024"),
        ("/onthisday", "01-14", "밴쿠버"),
        ("/seongnam", "help", "/mayor"),
        ("/seongnam", "시장 은수미", "은수미"),
        ("/seongnam", "밴쿠버 의향서", "밴쿠버"),
        ("/seongnam", "", "/partners"),
    ],
)
def test_a_slash_command_is_answered_to_the_asker(slack: Workspace, command: str, text: str, holds: str) -> None:
    answer = slack.slash(command, text)
    assert holds in answer["text"]
    assert answer["ephemeral_to"] == ANN
    assert "채널에 공유" in labels_of(answer)


@pytest.mark.usefixtures("duty")
def test_partners_are_paged_forth_and_back_in_one_message(slack: Workspace) -> None:
    shown = slack.slash("/partners")
    pages = [shown["text"]]
    while "다음" in labels_of(shown):
        shown = slack.press("다음", shown)
        pages.append(shown["text"])
    assert len(set(pages)) == len(pages) > 1
    assert slack.press("이전", shown)["text"] == pages[-2]
    assert shown["ephemeral_to"] == ANN


@pytest.mark.usefixtures("duty")
def test_a_mention_is_answered_once_in_its_thread(slack: Workspace) -> None:
    """Slack says it as a mention and as a message, and both again and again when the acknowledgement is late."""
    slack.do("opts", ack_timeout=0.0001)
    asked = slack.do("app_mention", text="밴쿠버 의향서")
    slack.do("opts", ack_timeout=3.0)
    slack.wait(method="chat.postMessage", thread_ts=asked["ts"])
    assert slack.mention("CES 2024")["thread_ts"] != asked["ts"]
    (answer,) = [message for message in slack.seen(GENERAL) if message.get("thread_ts") == asked["ts"]]
    assert "2019. 1. 14.(월)" in answer["text"]


@pytest.mark.usefixtures("duty")
def test_the_same_event_is_answered_once(slack: Workspace) -> None:
    before = len(slack.seen("D0ANN")) if slack.server.channels.get("D0ANN") else 0
    slack.write("CES 2024", event_id="Ev-again")
    slack.do("message", text="CES 2024", event_id="Ev-again")
    slack.write("CES 2019")
    assert len(slack.seen("D0ANN")) == before + 2


@pytest.mark.usefixtures("duty")
def test_a_mention_in_a_thread_is_answered_there(slack: Workspace) -> None:
    thread = slack.do("message", text="밴쿠버 출장 보고서 언제까지예요?", channel=GENERAL)["ts"]
    assert slack.mention("밴쿠버", thread_ts=thread)["thread_ts"] == thread


@pytest.mark.usefixtures("duty")
def test_a_follow_up_in_the_thread_keeps_its_subject(slack: Workspace) -> None:
    asked = slack.mention("CES 2024 참가 기업 몇 곳이었어?")
    assert asked["text"].startswith("참가 기업 24개사예요.")
    then = slack.mention("그럼 2025년은?", thread_ts=asked["thread_ts"])
    assert then["text"].startswith("참가 기업 25개사예요.")
    assert then["thread_ts"] == asked["thread_ts"]


@pytest.mark.usefixtures("duty")
def test_another_thread_knows_nothing_of_it(slack: Workspace) -> None:
    slack.mention("CES 2024 참가 기업 몇 곳이었어?")
    assert "25개사" not in slack.mention("그럼 2025년은?")["text"].splitlines()[0]


@pytest.mark.usefixtures("duty")
def test_a_direct_message_is_answered_where_it_was_written(slack: Workspace) -> None:
    answer = slack.write("시장 신상진")
    assert "신상진" in answer["text"]
    assert "thread_ts" not in answer


@pytest.mark.usefixtures("duty")
def test_talk_in_a_channel_is_left_alone(slack: Workspace) -> None:
    before = len(slack.seen(GENERAL))
    slack.do("message", text="밴쿠버 의향서 보셨어요?", channel=GENERAL)
    slack.do("message", text="/ces 2019", channel=GENERAL)
    slack.write("CES 2019")
    assert len(slack.seen(GENERAL)) == before


@pytest.mark.usefixtures("duty")
def test_the_page_of_a_public_answer_turns_in_its_thread(slack: Workspace) -> None:
    shown = slack.mention("파트너")
    first, thread = shown["text"], shown["thread_ts"]
    turned = slack.press("다음", shown)
    assert turned["text"] != first
    assert turned["thread_ts"] == thread


@pytest.mark.usefixtures("duty")
def test_a_step_of_a_public_answer_is_answered_in_its_thread(slack: Workspace) -> None:
    shown = slack.mention("mayor 홍길동")
    step = next(label for label in labels_of(shown) if label not in ("다음", "이전"))
    answer = slack.press(step, shown)
    assert answer["text"] != shown["text"]
    assert answer["thread_ts"] == shown["thread_ts"]


@pytest.mark.usefixtures("duty")
def test_sharing_shows_the_answer_to_everybody(slack: Workspace) -> None:
    private = slack.slash("/ces", "2024")
    shared = slack.press("채널에 공유", private)
    slack.wait(kind="response_url", params={"delete_original": True})
    assert shared["text"] == private["text"]
    assert "ephemeral_to" not in shared
    assert slack.seen(GENERAL, private["ts"]) == []


@pytest.mark.usefixtures("duty")
def test_a_forged_button_gets_a_polite_line(slack: Workspace) -> None:
    shown = slack.slash("/ces")
    actions = [{"type": "button", "action_id": "drop", "value": "everything", "block_id": "b", "action_ts": "1.0"}]
    forged = {
        "type": "block_actions", "team": {"id": "T0TEST"}, "user": {"id": ANN}, "actions": actions,
        "channel": {"id": GENERAL}, "container": {"type": "message", "message_ts": shown["ts"], "channel_id": GENERAL},
    }  # fmt: skip
    slack._after("chat.postEphemeral", lambda: slack.do("deliver", type="interactive", payload=forged))
    assert slack.seen(GENERAL)[-1]["text"] == "오래된 버튼이에요. 다시 물어봐 주세요."


@pytest.mark.usefixtures("duty")
def test_a_refused_rate_only_delays_an_answer(slack: Workspace) -> None:
    slack.server.faults.add({"method": "chat.postMessage", "action": "ratelimited", "retry_after": 1})
    since = slack.server.log.entries[-1]["seq"]
    slack.do("message", text="CES 2019")
    assert slack.wait(method="chat.postMessage", ok=True, since=since)


@pytest.mark.usefixtures("duty")
def test_a_lost_connection_costs_no_second_answer(slack: Workspace) -> None:
    before = len(slack.seen("D0ANN"))
    slack.server.faults.add({"method": "chat.postMessage", "action": "reset_after"})
    slack.write("CES 2019")
    slack.write("CES 2024")
    assert len(slack.seen("D0ANN")) == before + 2


@pytest.mark.usefixtures("duty")
def test_a_renewed_socket_is_heard(slack: Workspace) -> None:
    since = slack.server.log.entries[-1]["seq"]
    slack.do("disconnect", reason="refresh_requested", close_after=0.1)
    slack.wait(kind="socket", event="open", since=since)
    assert "2024" in slack.write("CES 2024")["text"]


@pytest.mark.usefixtures("duty")
def test_a_subscription_says_when_the_next_digest_comes(slack: Workspace) -> None:
    assert "다음 소식" in slack.slash("/seongnam", "subscribe 09:00")["text"]


def test_leaving_is_clean_and_the_digest_comes_once_by_tick(slack: Workspace, duty: Duty) -> None:
    duty.process.terminate()
    assert duty.process.wait(10) == 0
    since = slack.server.log.entries[-1]["seq"]
    gyoryu(duty.settings, "tick", "--at", next_anniversary())
    gyoryu(duty.settings, "tick", "--at", next_anniversary())
    (sent,) = slack.calls(method="chat.postMessage", since=since)
    assert sent["params"]["channel"] == GENERAL
    assert "thread_ts" not in sent["params"]
    assert "밴쿠버" in sent["params"]["text"]


def next_anniversary() -> str:
    """Nine in Seoul on the next 14 January that lies ahead."""
    today = datetime.now(ZoneInfo("Asia/Seoul")).date()
    year = today.year + ((today.month, today.day) >= (1, 14))
    return f"{year}-01-14T09:00:00+09:00"


def test_a_token_revoked_while_running_ends_it(slack: Workspace, settings: dict[str, str]) -> None:
    again = start(settings)
    try:
        slack.server.faults.add({"method": "auth.test", "action": "token_revoked"})
        assert again.process.wait(45) == 1
    finally:
        stop(again)
    assert "SLACK_BOT_TOKEN (token_revoked)" in again.log.read_text("utf-8")


@pytest.mark.parametrize("name", ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"])
def test_a_wrong_token_is_one_clear_line(settings: dict[str, str], name: str) -> None:
    wrong = settings | {name: f"{settings[name]}-that-is-wrong", "LOG_LEVEL": "INFO"}
    run = subprocess.run(
        [*PROGRAM, "run"], env=wrong, cwd=settings["HOME"], capture_output=True, timeout=45, check=False
    )
    said = run.stderr.decode()
    assert (run.returncode, name in said, "that-is-wrong" in said, said.count("\n")) == (1, True, False, 1)


def test_no_call_failed_that_was_not_made_to(slack: Workspace) -> None:
    refused = [call for call in slack.calls(ok=False) if not call.get("fault")]
    assert [call["response"]["error"] for call in refused] == ["invalid_auth", "invalid_auth"]  # of the wrong tokens


def test_nothing_looked_wrong_to_a_person(slack: Workspace) -> None:
    assert [(call["lint"], call["params"]) for call in slack.calls() if call["lint"]] == []


def test_nothing_broke_the_rules(slack: Workspace) -> None:
    assert slack.server.log.select(kind="violation") == []


def test_no_secret_and_no_question_reached_the_log(settings: dict[str, str]) -> None:
    log = (Path(settings["HOME"]) / "log.txt").read_text("utf-8")
    for secret in (BOT_TOKEN, APP_TOKEN, "ticket=", "밴쿠버 의향서"):
        assert secret not in log


def labels_of(message: Said) -> list[str]:
    rows = [block["elements"] for block in message["blocks"] if block["type"] == "actions"]
    return [button["text"]["text"] for row in rows for button in row]
