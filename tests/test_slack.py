"""Slack as people use it, with the real SDK objects against a small Slack on loopback."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from aiohttp import web
from fakes.slack import ANN, APP_TOKEN, BOT, BOT_TOKEN, DM, GENERAL, TEAM, FakeSlack, refused

from bot.platforms.slack import Slack
from bot.platforms.slack_socket import Pulse
from handlers.core.errors import PlatformError
from handlers.core.paging import page
from handlers.core.reply import Action, Item, Lead, Reply, Span
from handlers.core.request import Request, Room
from store import StartError
from store.state import Chat

NOW = datetime(2026, 11, 24, 23, 0, tzinfo=UTC)  # 08:00 on the 25th in Seoul
ABROAD = "C0ABROAD"  # a channel that chose English and New York
CHANNEL = Room("slack", f"{TEAM}/{GENERAL}", kind="channel")
QUICK = Pulse(every=0.1, silence=0.3, first=3)
TURN = {"action_id": "turn:0", "value": "/mayor 은수미 --page 2"}
STEP = {"action_id": "ask:1", "value": "/partners vancouver"}
SHARE = {"action_id": "share:0", "value": "/mayor 은수미"}


class Memory(set[str]):
    """What was said before, while the test lasts."""

    def first_time(self, platform: str, id: str, now: datetime) -> bool:  # noqa: A002
        new = id not in self
        self.add(id)
        return new

    def chat(self, platform: str, room: str) -> Chat:
        return Chat("en", "America/New_York") if room == f"{TEAM}/{ABROAD}" else Chat()


class Answers:
    """Answers everything with its own question, and remembers what was asked."""

    def __init__(self) -> None:
        self.asked: list[Request] = []
        self.held: dict[str, asyncio.Event] = {}  # questions whose answer waits

    async def __call__(self, request: Request) -> Reply:
        self.asked.append(request)
        if request.text in self.held:
            await self.held[request.text].wait()
        if request.text == "고장":
            raise ValueError(f"{request.text} 난 질문")
        blocks = (Lead((Span(f"답: {request.text}"),)), *(Item((Span(f"{n}번째 방문"),)) for n in range(30)))
        return Reply("answer", "답", blocks, actions=(Action("밴쿠버", "/partners vancouver"),), asked=request.text)


def slack_on(fake: FakeSlack, **changed: Any) -> Slack:
    given = {"page": page, "state": Memory(), "now": lambda: NOW, "admins": frozenset({f"slack:{TEAM}:{ANN}"})}
    tokens = {"bot_token": BOT_TOKEN, "app_token": APP_TOKEN, "base_url": fake.base_url}
    return Slack(**(tokens | given | changed))


@pytest.fixture
async def fake() -> AsyncIterator[FakeSlack]:
    async with FakeSlack() as running:
        yield running


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
async def slack(fake: FakeSlack, answers: Answers) -> AsyncIterator[Slack]:
    on_duty = slack_on(fake)
    await on_duty.listen(answers)
    yield on_duty
    await on_duty.stop()


def message_with(*buttons: dict[str, str], **more: str) -> dict[str, Any]:
    return {"blocks": [{"type": "actions", "elements": [{"type": "button", **button} for button in buttons]}], **more}


def said(**more: Any) -> dict[str, Any]:
    return {
        "type": "message",
        "channel": DM,
        "channel_type": "im",
        "user": ANN,
        "ts": "1.000001",
        "text": "밴쿠버",
    } | more


def mention(**more: Any) -> dict[str, Any]:
    return said(type="app_mention", channel=GENERAL, text=f"<@{BOT}> 밴쿠버 의향서") | more


def posts(fake: FakeSlack) -> list[dict[str, Any]]:
    return fake.sent("chat.postMessage")


def responses(fake: FakeSlack) -> list[dict[str, Any]]:
    return fake.sent("respond")


def labels(message: dict[str, Any]) -> list[str]:
    buttons = [part for block in message["blocks"] if block["type"] == "actions" for part in block["elements"]]
    return [button["text"]["text"] for button in buttons]


@pytest.mark.usefixtures("slack")
async def test_a_mention_is_answered_once_in_its_thread(fake: FakeSlack, answers: Answers) -> None:
    """It arrives as a mention and as a message, and each again when Slack lost the acknowledgement."""
    for _ in range(2):
        await fake.event("Ev1", **mention())
        await fake.event("Ev2", **mention(type="message", channel_type="channel"))
    await fake.event(**mention(text=f"<@{BOT}> 다음 질문", ts="1.000002"))
    await fake.until(lambda: len(posts(fake)) == 2)
    assert [post["thread_ts"] for post in posts(fake)] == ["1.000001", "1.000002"]
    assert [request.text for request in answers.asked] == ["밴쿠버 의향서", "다음 질문"]


@pytest.mark.usefixtures("slack")
async def test_the_same_event_is_not_answered_again(fake: FakeSlack, answers: Answers) -> None:
    await fake.event("Ev1", **said())
    await fake.event("Ev1", **said(ts="1.000002"))
    await fake.event(**said(ts="1.000003", text="끝"))
    await fake.until(lambda: len(posts(fake)) == 2)
    assert [request.text for request in answers.asked] == ["밴쿠버", "끝"]


@pytest.mark.usefixtures("slack")
@pytest.mark.parametrize(
    ("event", "thread"),
    [
        (said(), None),
        (said(thread_ts="1.000000"), "1.000000"),
        (said(subtype="file_share"), None),
        (mention(thread_ts="1.000000"), "1.000000"),
    ],
)
async def test_an_answer_stands_where_it_was_asked(fake: FakeSlack, event: dict[str, Any], thread: str | None) -> None:
    await fake.event(**event)
    await fake.until(lambda: bool(posts(fake)))
    post = posts(fake)[0]
    assert (post["channel"], post.get("thread_ts")) == (event["channel"], thread)
    assert (post["unfurl_links"], post["unfurl_media"]) == (False, False)
    assert post["text"].startswith("답: 밴쿠버")


@pytest.mark.usefixtures("slack")
@pytest.mark.parametrize(
    "event",
    [
        said(channel=GENERAL, channel_type="channel"),
        said(channel=GENERAL, channel_type="channel", text=f"<@{BOT}> 두 번 오는 언급"),
        said(bot_id="B0OTHER"),
        said(user=BOT),
        said(subtype="message_changed", user=None),
        said(subtype="message_deleted"),
        mention(bot_id="B0OTHER"),
        {"type": "reaction_added", "user": ANN, "item": {"channel": DM}},
    ],
)
async def test_other_talk_is_left_alone(fake: FakeSlack, answers: Answers, event: dict[str, Any]) -> None:
    await fake.event(**event)
    await fake.event(**said(text="끝", ts="2.000000"))
    await fake.until(lambda: bool(posts(fake)))
    assert [request.text for request in answers.asked] == ["끝"]


@pytest.mark.usefixtures("slack")
async def test_a_slash_command_is_answered_to_the_asker_with_a_way_to_share(fake: FakeSlack) -> None:
    await fake.slash("/mayor", "은수미")
    await fake.until(lambda: bool(responses(fake)))
    answer = responses(fake)[0]
    assert (answer["response_type"], answer["replace_original"]) == ("ephemeral", False)
    assert answer["text"].startswith("답: /mayor 은수미")
    assert labels(answer)[-1] == "채널에 공유"


@pytest.mark.usefixtures("slack")
async def test_a_slash_command_in_a_direct_message_has_nobody_to_share_with(fake: FakeSlack) -> None:
    await fake.slash("/ces", channel=DM)
    await fake.until(lambda: bool(responses(fake)))
    assert labels(responses(fake)[0]) == ["다음", "밴쿠버"]


@pytest.mark.usefixtures("slack")
@pytest.mark.parametrize(
    ("button", "message", "placed"),
    [
        (TURN, None, {"response_type": "ephemeral", "replace_original": True}),
        (TURN, message_with(TURN), {"response_type": "in_channel", "replace_original": True}),
        (STEP, None, {"response_type": "ephemeral", "replace_original": False}),
        (STEP, message_with(STEP), {"response_type": "in_channel", "replace_original": False, "thread_ts": "1.000009"}),
        (STEP, message_with(STEP, thread_ts="1.000001"), {"thread_ts": "1.000001"}),
    ],
    ids=["turn private", "turn public", "step private", "step public", "step in a thread"],
)
async def test_a_button_turns_its_message_or_answers_beside_it(
    fake: FakeSlack, button: dict[str, str], message: dict[str, Any] | None, placed: dict[str, Any]
) -> None:
    await fake.press(button, message)
    await fake.until(lambda: bool(responses(fake)))
    answer = responses(fake)[0]
    assert answer.items() >= placed.items()
    assert ("thread_ts" in answer) == ("thread_ts" in placed)
    assert answer["text"].startswith(f"답: {button['value']}")


@pytest.mark.usefixtures("slack")
async def test_sharing_shows_the_answer_to_all_once_and_takes_the_private_one_away(fake: FakeSlack) -> None:
    await fake.press(SHARE, None)
    await fake.press(SHARE, None)
    await fake.slash("/ces")
    await fake.until(lambda: len(responses(fake)) == 3)
    shared, removed, _ = responses(fake)
    assert (shared["response_type"], "채널에 공유" in labels(shared)) == ("in_channel", False)
    assert removed == {"delete_original": True}


@pytest.mark.usefixtures("slack")
@pytest.mark.parametrize(
    ("button", "message"),
    [
        ({"action_id": "ask:0", "value": "/mayor 홍길동"}, message_with(STEP)),
        ({"action_id": "turn:0", "value": "/ces"}, message_with(TURN)),
        ({"action_id": "delete-everything", "value": "yes"}, None),
        ({"action_id": "ask:0"}, None),
    ],
    ids=["not on the message", "another value", "unknown action", "no value"],
)
async def test_a_forged_button_gets_a_polite_line(
    fake: FakeSlack, answers: Answers, button: dict[str, str], message: dict[str, Any] | None
) -> None:
    await fake.press(button, message)
    await fake.until(lambda: bool(responses(fake)))
    answer = responses(fake)[0]
    assert (answer["text"], answer["response_type"]) == ("오래된 버튼이에요. 다시 물어봐 주세요.", "ephemeral")
    assert not answers.asked


@pytest.mark.usefixtures("slack")
async def test_a_slow_answer_is_acknowledged_at_once(fake: FakeSlack, answers: Answers) -> None:
    answers.held = {"/ces 2024": asyncio.Event(), "느린 질문": asyncio.Event()}
    await fake.slash("/ces", "2024")  # `_deliver` waits a second for the acknowledgement
    await fake.event(**said(text="느린 질문"))
    assert not posts(fake) + responses(fake)
    for held in answers.held.values():
        held.set()
    await fake.until(lambda: len(posts(fake)) == len(responses(fake)) == 1)


@pytest.mark.usefixtures("slack")
async def test_questions_of_one_channel_are_answered_in_order_and_others_do_not_wait(
    fake: FakeSlack, answers: Answers
) -> None:
    answers.held = {"첫 질문": asyncio.Event()}
    for number, words in enumerate(("첫 질문", "둘째 질문")):
        await fake.event(**mention(text=f"<@{BOT}> {words}", ts=f"1.00000{number}"))
    await fake.event(**said(text="다른 방"))
    await fake.until(lambda: len(posts(fake)) == 1)
    answers.held["첫 질문"].set()
    await fake.until(lambda: len(posts(fake)) == 3)
    assert [request.text for request in answers.asked] == ["첫 질문", "다른 방", "둘째 질문"]
    assert [post["channel"] for post in posts(fake)] == [DM, GENERAL, GENERAL]


@pytest.mark.usefixtures("slack")
async def test_a_question_says_where_when_and_by_whom(fake: FakeSlack, answers: Answers) -> None:
    await fake.event(**mention(thread_ts="1.000000"))
    await fake.event(**said())
    await fake.until(lambda: len(posts(fake)) == 2)
    asked, direct = answers.asked
    assert asked.room == Room("slack", f"{TEAM}/{GENERAL}", "1.000000", "channel")
    assert (asked.person.id, asked.person.admin, asked.today.isoformat(), asked.now) == (ANN, True, "2026-11-25", NOW)
    assert direct.room == Room("slack", f"{TEAM}/{DM}", None, "private")


@pytest.mark.usefixtures("slack")
async def test_a_channel_is_spoken_to_as_it_chose(fake: FakeSlack, answers: Answers) -> None:
    await fake.slash("/onthisday", channel=ABROAD)
    await fake.press({"action_id": "forged", "value": "-"}, None, channel=ABROAD)
    await fake.until(lambda: len(responses(fake)) == 2)
    (asked,) = answers.asked
    assert (asked.lang, asked.zone, asked.today.isoformat()) == ("en", "America/New_York", "2026-11-24")
    assert responses(fake)[1]["text"] == "This button is out of date. Please ask again."


@pytest.mark.usefixtures("slack")
async def test_a_fault_inside_gives_an_excuse_and_a_log_line_without_the_question(
    fake: FakeSlack, caplog: pytest.LogCaptureFixture
) -> None:
    await fake.event(**said(text="고장"))
    await fake.until(lambda: bool(posts(fake)))
    assert posts(fake)[0]["text"].startswith("답을 만들다가 문제가 생겼어요.")
    assert "ValueError" in caplog.text
    assert "고장 난 질문" not in caplog.text


@pytest.mark.usefixtures("slack")
async def test_when_slack_asks_to_wait_the_answer_is_sent_again(fake: FakeSlack) -> None:
    fake.fail("chat.postMessage", refused("ratelimited", 429, **{"Retry-After": "0"}))
    await fake.event(**said())
    await fake.until(lambda: len(posts(fake)) == 2)


@pytest.mark.usefixtures("slack")
async def test_an_answer_lost_on_the_way_is_not_sent_twice(fake: FakeSlack, caplog: pytest.LogCaptureFixture) -> None:
    fake.fail("chat.postMessage", None)
    await fake.event(**said())
    await fake.event(**said(text="다음", ts="2.000000"))
    await fake.until(lambda: len(posts(fake)) == 2)
    assert [post["text"].partition("\n")[0] for post in posts(fake)] == ["답: 밴쿠버", "답: 다음"]
    assert "the connection to Slack broke" in caplog.text


async def test_stopping_finishes_the_question_in_hand(fake: FakeSlack, answers: Answers) -> None:
    slack = slack_on(fake)
    await slack.listen(answers)
    answers.held = {"밴쿠버": asyncio.Event()}
    await fake.event(**said())
    leaving = asyncio.create_task(slack.stop())
    asyncio.get_running_loop().call_later(0.05, answers.held["밴쿠버"].set)
    await leaving
    assert len(posts(fake)) == 1


async def test_a_post_carries_its_mark_and_returns_its_ts(fake: FakeSlack) -> None:
    shown = page(Reply("answer", "오늘의 성남 교류사", (Lead((Span("오늘의 성남 교류사"),)),)))
    ts = await slack_on(fake).post(CHANNEL, shown, token="d-1")
    post = posts(fake)[0]
    assert post["metadata"] == {"event_type": "digest", "event_payload": {"delivery": "d-1"}}
    assert (post["channel"], "thread_ts" in post) == (GENERAL, False)
    assert ts == "1764000000.000001"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        *((refused(error), "permanent") for error in ("channel_not_found", "is_archived", "not_in_channel")),
        *((refused(error), "permanent") for error in ("account_inactive", "token_revoked", "restricted_action")),
        (refused("ratelimited", 429, **{"Retry-After": "7"}), "wait 7"),
        (refused("fatal_error"), "ambiguous"),
        (web.Response(status=503, text="<html>", content_type="text/html"), "ambiguous"),
        (web.Response(text='{"ok":tr', content_type="application/json"), "ambiguous"),
        (None, "ambiguous"),
        (web.Response(status=404, text="<html>", content_type="text/html"), "passing"),
    ],
)
async def test_a_failed_post_has_one_meaning(fake: FakeSlack, answer: web.Response | None, expected: str) -> None:
    fake.fail("chat.postMessage", answer)
    with pytest.raises(PlatformError) as caught:
        await slack_on(fake).post(CHANNEL, page(Reply("answer", "소식", ())))
    error = caught.value
    meanings = {"permanent": error.permanent, "ambiguous": error.ambiguous, "wait 7": error.retry_after == 7}
    assert [name for name, true in meanings.items() if true] == ([expected] if expected != "passing" else [])
    assert len(posts(fake)) == 1
    assert "\n" not in str(error)


async def test_a_post_that_never_left_is_not_ambiguous(fake: FakeSlack) -> None:
    nobody = slack_on(fake, base_url="http://127.0.0.1:9/api/")
    with pytest.raises(PlatformError) as caught:
        await nobody.post(CHANNEL, page(Reply("answer", "소식", ())))
    assert (caught.value.ambiguous, caught.value.permanent) == (False, False)


@pytest.mark.parametrize(
    ("changed", "names"),
    [
        ({"bot_token": "xoxb-wrong-token"}, "SLACK_BOT_TOKEN"),
        ({"app_token": "xapp-wrong-token"}, "SLACK_APP_TOKEN"),
        ({"base_url": "http://127.0.0.1:9/api/"}, "SLACK_BASE_URL"),
    ],
)
async def test_a_wrong_setting_is_one_clear_line(
    fake: FakeSlack, answers: Answers, changed: dict[str, str], names: str
) -> None:
    with pytest.raises(StartError) as caught:
        await slack_on(fake, **changed).listen(answers)
    for words in caught.value.text:
        assert names in words
        assert "\n" not in words
        assert "wrong-token" not in words


@pytest.mark.parametrize(
    ("break_it", "reason"),
    [
        (lambda fake: fake.fail("auth.test", refused("token_revoked")), "SLACK_BOT_TOKEN (token_revoked)"),
        (lambda fake: fake.fail("apps.connections.open", refused("invalid_auth")), "SLACK_APP_TOKEN (invalid_auth)"),
        (lambda fake: fake.fail("apps.connections.open", *[refused("internal_error")] * 99), "has been silent"),
    ],
    ids=["bot token", "app token", "no socket"],
)
async def test_a_dead_line_is_noticed(
    fake: FakeSlack, answers: Answers, break_it: Callable[[FakeSlack], None], reason: str
) -> None:
    slack = slack_on(fake, pulse=QUICK)
    await slack.listen(answers)
    assert slack.dead is None
    break_it(fake)
    await fake.hang_up()
    assert slack._socket.watch
    await asyncio.wait_for(slack._socket.watch, 5)
    assert reason in str(slack.dead)
    opened = len(fake.sent("apps.connections.open"))
    await slack.stop()
    assert len(fake.sent("apps.connections.open")) == opened


async def test_a_socket_that_slack_renews_is_used_again(fake: FakeSlack, answers: Answers) -> None:
    slack = slack_on(fake, pulse=QUICK)
    await slack.listen(answers)
    await fake.hang_up()
    await fake.until(lambda: len(fake.sent("apps.connections.open")) == 2)
    await fake.reconnected()
    await fake.event(**said())
    await fake.until(lambda: bool(posts(fake)))
    assert slack.dead is None
    await slack.stop()


async def test_no_log_line_holds_a_token_or_a_question(
    fake: FakeSlack, answers: Answers, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    slack = slack_on(fake)
    await slack.listen(answers)
    await fake.event(**said(text="비밀스러운 질문"))
    await fake.slash("/search", "비밀스러운 질문")
    await fake.until(lambda: len(posts(fake)) == len(responses(fake)) == 1)
    await slack.stop()
    for secret in (BOT_TOKEN, APP_TOKEN, "a-secret", "비밀스러운"):
        assert secret not in caplog.text
