"""One whole conversation on Telegram: the real `gyoryu run` against the strict Bot API server of the shared harness.

The tests of this file are one conversation, in order; each is a thing a person does. Those near the end look at the
whole: no call failed, nothing looked wrong to a person, no secret reached the log.
"""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import pytest

ROOT = Path(__file__).parents[2]
HARNESS = ROOT.parent / "shared" / "harness"
TOKEN = "123456:TEST-TOKEN"
ANN = {"id": 7, "first_name": "앤", "language_code": "ko"}
BEN = {"id": 8, "first_name": "Ben", "language_code": "en"}
GROUP = {"id": -100500, "type": "supergroup", "title": "국제교류팀"}

Said = dict[str, Any]


class Duty(NamedTuple):
    """`gyoryu run` as a process."""

    process: "subprocess.Popen[bytes]"
    log: Path
    settings: dict[str, str]


class Chat:
    """What people do on Telegram, and what they see."""

    def __init__(self, server: Any) -> None:
        self.server = server

    def do(self, verb: str, **what: Any) -> Said:
        """A step of the server's control API."""

        async def step() -> Said:
            done: Said = getattr(self.server, f"do_{verb}")(**what)
            return done

        return self.server.call(step())  # type: ignore[no-any-return]

    def say(self, text: str, user: Said = ANN, **more: Any) -> Said:
        """Say something, and give back the bot's next message there."""
        chat = more["chat"]["id"] if "chat" in more else user["id"]
        return self._after("sendMessage", chat, lambda: self.do("message", text=text, user=user, **more))

    def press(self, label: str, message: Said, user: Said = ANN) -> Said:
        """Press a button, and give back the message that then shows the answer."""
        chat, turns = message["chat"]["id"], label in ("다음", "이전")
        where = {"chat": chat, "message_id": message["message_id"], "text": label, "user": user}
        return self._after("editMessageText" if turns else "sendMessage", chat, lambda: self.do("callback", **where))

    def alert(self, data: str, message: Said) -> str:
        """Forge a button, and read the alert."""
        since = self.server.log.entries[-1]["seq"]
        self.do(
            "callback", chat=message["chat"]["id"], message_id=message["message_id"], data=data, force=True, user=ANN
        )
        (call,) = self._wait(method="answerCallbackQuery", since=since, timeout=2)
        return str(call["params"].get("text"))

    def calls(self, **which: Any) -> list[Said]:
        return self.server.log.select(kind="call", **which)  # type: ignore[no-any-return]

    def _after(self, method: str, chat: int, step: Callable[[], object]) -> Said:
        since = self.server.log.entries[-1]["seq"]
        step()
        return self._wait(method=method, chat_id=chat, since=since)[0]["response"]["result"]  # type: ignore[no-any-return]

    def _wait(self, **which: Any) -> list[Said]:
        return self.server.call(self.server.log.wait(**({"timeout": 10} | which)))  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def chat() -> Iterator[Chat]:
    if not HARNESS.is_dir():
        if os.environ.get("CI") == "true":
            pytest.fail(f"the strict Bot API server is missing: {HARNESS}")
        pytest.skip("the strict Bot API server is not beside this checkout (../shared/harness)")
    sys.path.insert(0, str(HARNESS))
    from telegram_server import TelegramServer

    server = TelegramServer().start_thread()
    yield Chat(server)
    server.stop_thread()
    sys.path.remove(str(HARNESS))


@pytest.fixture(scope="module")
def duty(chat: Chat, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Duty]:
    """Index the shipped seeds, then stay on duty until the module is done."""
    folder = tmp_path_factory.mktemp("duty")
    settings = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "GYORYU_DATA_DIR": str(folder / "data"),
        "GYORYU_SEEDS_DIR": str(ROOT / "seeds"),
        "HTTP_PORT": "0",
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_BASE_URL": f"{chat.server.url}/bot",
        "TELEGRAM_BASE_FILE_URL": f"{chat.server.url}/file/bot",
        "LOG_LEVEL": "DEBUG",
    }
    gyoryu(settings, "index")
    log = folder / "log.txt"
    with log.open("wb") as stderr:
        process = subprocess.Popen([*PROGRAM, "run"], env=settings, cwd=folder, stderr=stderr)
    try:
        wait_until_ready(process, log)
        yield Duty(process, log, settings)
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


PROGRAM = (sys.executable, "-m", "bot")


def gyoryu(settings: dict[str, str], *arguments: str) -> None:
    """Run one command to its end; it must succeed."""
    subprocess.run([*PROGRAM, *arguments], env=settings, cwd=settings["HOME"], check=True, timeout=60, stdout=-3)


def wait_until_ready(process: "subprocess.Popen[bytes]", log: Path) -> None:
    """Read the log until the ready line stands in it."""
    follower = subprocess.Popen(["tail", "-f", "-n", "+1", f"--pid={process.pid}", str(log)], stdout=subprocess.PIPE)
    try:
        assert follower.stdout
        said = next((line for line in follower.stdout if line.startswith(b"ready ")), b"")
        assert re.fullmatch(r"ready http://127\.0\.0\.1:\d+ telegram", said.decode().strip()), log.read_text("utf-8")
    finally:
        follower.kill()
        follower.wait()


@pytest.fixture(autouse=True)
def on_duty(duty: Duty) -> None:
    """Every step needs the bot."""


def test_the_menu_is_there_in_both_languages(chat: Chat) -> None:
    assert sorted(str(call["params"].get("language_code")) for call in chat.calls(method="setMyCommands")) == [
        "None",
        "ko",
    ]


def test_start_greets_and_each_of_its_buttons_leads_somewhere(chat: Chat) -> None:
    greeting = chat.say("/start")
    labels = labels_of(greeting)
    assert labels
    for label in labels:
        assert chat.press(label, greeting)["text"] != greeting["text"]


def test_partners_are_paged_forth_and_back_in_one_message(chat: Chat) -> None:
    first = chat.say("/partners")
    shown = first
    pages = [first["text"]]
    while "다음" in labels_of(shown):
        shown = chat.press("다음", shown)
        pages.append(shown["text"])
    assert len(set(pages)) == len(pages) > 1
    assert shown["message_id"] == first["message_id"]
    assert chat.press("이전", shown)["text"] == pages[-2]


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("/mayor 신상진", "신상진"),
        ("/ces", "CES"),
        ("/onthisday 01-14", "밴쿠버"),
        ("/시장 은수미", "은수미"),
        ("밴쿠버 의향서", "밴쿠버"),
        ("/partners 밴쿠바", "밴쿠버"),
        ("/mayor 홍길동", "찾지 못했어요"),
    ],
)
def test_a_question_in_private_is_answered(chat: Chat, question: str, holds: str) -> None:
    assert holds in chat.say(question)["text"]


def test_a_person_with_an_english_app_is_answered_in_english(chat: Chat) -> None:
    assert re.search(r"[A-Za-z]{4}", chat.say("/ces 2024", user=BEN)["text"])


def test_a_follow_up_keeps_its_subject_and_why_tells_how(chat: Chat) -> None:
    assert chat.say("밴쿠버랑 의향서 언제 맺었어?")["text"].startswith("2019년 1월 14일(월)에 체결했어요.")
    assert "케네디 스튜어트" in chat.say("누가 서명했는데?")["text"].splitlines()[0]
    why = chat.say("/why")["text"]
    assert "이어진 질문: 밴쿠버랑 의향서 언제 맺었어?" in why


def test_a_group_is_answered_when_it_asks_and_left_alone_when_it_talks(chat: Chat) -> None:
    chat.do("message", text="밴쿠버 출장 보고서 언제까지예요?", user=ANN, chat=GROUP)
    chat.do("message", text="/partners@another_bot", user=ANN, chat=GROUP)
    mentioned = chat.say("@test_bot 밴쿠버 의향서", chat=GROUP)
    assert "밴쿠버" in mentioned["text"]
    assert mentioned["reply_to_message"]["text"] == "@test_bot 밴쿠버 의향서"
    commanded = chat.say("/ces@test_bot 2024", chat=GROUP)
    assert "2024" in commanded["text"]
    assert "2019" in chat.say("/ces 2019", chat=GROUP, reply_to=commanded["message_id"])["text"]
    assert len(chat.calls(method="sendMessage", chat_id=GROUP["id"])) == 3


def test_a_topic_is_answered_in_its_topic(chat: Chat) -> None:
    assert chat.say("/ces 2024", chat=GROUP, thread_id=42)["message_thread_id"] == 42


def test_a_channel_post_and_an_edit_are_left_alone(chat: Chat) -> None:
    person = {**ANN, "id": 11}
    chat.say("/ces 2024", user=person)
    chat.do("message", text="/ces 2019", chat={"id": -100700, "type": "channel", "title": "소식"})
    asked = next(message for message in chat.do("messages", chat=11) if message["from"]["id"] == 11)
    chat.do("edited_message", chat=11, message_id=asked["message_id"], text="/ces 2019")
    chat.say("/mayor", user=person)
    assert chat.calls(method="sendMessage", chat_id=-100700) == []
    assert len(chat.calls(method="sendMessage", chat_id=11)) == 2


def test_an_update_that_comes_twice_is_answered_once(chat: Chat) -> None:
    update = chat.do("message", text="/ces 2024", user={**ANN, "id": 9})
    chat.server.call(chat.server.log.wait(method="sendMessage", chat_id=9))
    chat.do("redeliver", update_id=update["update_id"])
    chat.say("/ces 2019", user={**ANN, "id": 9})
    assert len(chat.calls(method="sendMessage", chat_id=9)) == 2


@pytest.mark.parametrize("data", ["forged", "t:/partners --page 99", "b:0123456789abcdef"])
def test_a_forged_button_gets_a_polite_alert(chat: Chat, data: str) -> None:
    shown = chat.say("/partners")
    assert chat.alert(data, shown) == "오래된 버튼이에요. 다시 물어봐 주세요."


def test_a_double_tap_is_no_failure(chat: Chat) -> None:
    shown = chat.say("/partners")
    chat.server.faults.add({"method": "editMessageText", "action": "not_modified"})
    chat.do("callback", chat=ANN["id"], message_id=shown["message_id"], text="다음", user=ANN)
    assert "CES" in chat.say("/ces")["text"]


def test_too_many_requests_only_delay_an_answer(chat: Chat) -> None:
    chat.server.faults.add({"method": "sendMessage", "action": "retry_after", "retry_after": 1})
    chat.do("message", text="/ces 2024", user={**ANN, "id": 10})
    sent = chat.server.call(chat.server.log.wait(method="sendMessage", chat_id=10, ok=True, timeout=10))
    assert "2024" in sent[0]["response"]["result"]["text"]


def test_a_subscription_says_when_the_next_digest_comes(chat: Chat) -> None:
    assert "다음 소식" in chat.say("/subscribe 09:00")["text"]


def test_no_call_failed_that_was_not_made_to(chat: Chat) -> None:
    assert [call for call in chat.calls(ok=False) if not call["fault"]] == []


def test_nothing_looked_wrong_to_a_person(chat: Chat) -> None:
    assert [(call["lint"], call["plain"]) for call in chat.calls() if call["lint"]] == []


def test_every_spinner_stopped_and_nobody_else_polled(chat: Chat) -> None:
    state = chat.server.state()
    assert (state["unanswered_queries"], state["poll_conflicts"]) == ([], 0)


def test_leaving_is_clean_and_the_digest_comes_by_tick(chat: Chat, duty: Duty) -> None:
    duty.process.terminate()
    assert duty.process.wait(10) == 0
    since = chat.server.log.entries[-1]["seq"]
    gyoryu(duty.settings, "tick", "--at", next_anniversary())
    gyoryu(duty.settings, "tick", "--at", next_anniversary())
    assert [call["method"] for call in chat.calls(ok=False, since=since) if call["method"] != "getUpdates"] == []
    sent = chat.calls(method="sendMessage", chat_id=ANN["id"], since=since)
    assert len(sent) == 1
    assert "밴쿠버" in sent[0]["response"]["result"]["text"]


def next_anniversary() -> str:
    """Nine in Seoul on the next 14 January that lies ahead."""
    today = datetime.now(ZoneInfo("Asia/Seoul")).date()
    year = today.year + ((today.month, today.day) >= (1, 14))
    return f"{year}-01-14T09:00:00+09:00"


def test_no_secret_reached_the_log(duty: Duty) -> None:
    assert TOKEN not in duty.log.read_text("utf-8")


def test_no_question_reached_the_log(duty: Duty) -> None:
    assert "밴쿠버 의향서" not in duty.log.read_text("utf-8")


def labels_of(message: Said) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]
