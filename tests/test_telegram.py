"""The Telegram platform over the real SDK, against a small Bot API on loopback."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from conftest import NOW
from fakes.telegram import ANN, BOT, GROUP, TOKEN, FakeTelegram, Said, refused

from bot.platforms import OLD_BUTTON, Answer, telegram_line
from bot.platforms import telegram as platform_file
from bot.platforms.telegram import Telegram
from handlers.core.command import registry
from handlers.core.errors import SORRY, PlatformError
from handlers.core.paging import page
from handlers.core.reply import Action, Lead, Page, Paragraph, Reply, Span
from handlers.core.request import Request, Room
from store import StartError
from store.state import Chat, State

PRIVATE = Room("telegram", str(ANN))
TURN = Action("다음", "/partners --page 2", turns=True)
LONG = Action("기업", "/partners 기업과 기관 그리고 대학교와 협회를 모두 보여 주세요")


@pytest.fixture
async def api() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as fake:
        yield fake


@pytest.fixture(autouse=True)
def in_no_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tries again at once."""
    monkeypatch.setattr(platform_file, "PAUSE", 0.0)
    monkeypatch.setattr(telegram_line, "PAUSES", (0.0, 0.0))


class Desk:
    """Answers with what was asked, and keeps the requests."""

    def __init__(self, *actions: Action) -> None:
        self.asked: list[Request] = []
        self.actions = actions

    async def answer(self, request: Request) -> Reply:
        self.asked.append(request)
        return said(f"{request.text} 답", *self.actions)


def said(text: str, *actions: Action) -> Reply:
    return Reply("answer", text, (Lead((Span(text),)),), actions=actions)


def one_page(reply: Reply) -> Page:
    """The whole reply; unlike `page` it takes the turns as they are given."""
    return Page(reply.title, reply.blocks, reply.actions, reply.lang, 1, 1)


def platform(api: FakeTelegram, state: State, **more: Any) -> Telegram:
    common: dict[str, Any] = {"page": one_page, "state": state, "now": lambda: NOW} | more
    return Telegram(TOKEN, api.base_url, None, **common)


@asynccontextmanager
async def on_duty(api: FakeTelegram, state: State, answer: Answer, **more: Any) -> AsyncIterator[Telegram]:
    telegram = platform(api, state, **more)
    await telegram.listen(answer)
    try:
        yield telegram
    finally:
        await telegram.stop()


async def test_the_menus_are_set_in_korean_and_for_everybody_else_in_english(api: FakeTelegram, state: State) -> None:
    async with on_duty(api, state, Desk().answer):
        menus = {menu.get("language_code"): menu["commands"] for menu in api.sent("setMyCommands")}
    about = registry["partners"].about
    assert {"command": "partners", "description": about.ko} in menus["ko"]
    assert {"command": "partners", "description": about.en} in menus[None]
    assert [text.get("language_code") for text in api.sent("setMyDescription")] == [None, "ko"]


async def test_nothing_is_asked_for_that_is_not_heard(api: FakeTelegram, state: State) -> None:
    async with on_duty(api, state, Desk().answer):
        await api.until(lambda: bool(api.sent("getUpdates")))
    assert api.sent("getUpdates")[0]["allowed_updates"] == ["message", "callback_query"]


async def test_a_question_in_private_is_answered(api: FakeTelegram, state: State) -> None:
    desk = Desk(Action("연표", "/timeline"))
    async with on_duty(api, state, desk.answer):
        await api.message("밴쿠버 의향서")
        (sent,) = await api.answers()
    assert (sent["chat_id"], sent["text"]) == (str(ANN), "밴쿠버 의향서 답")
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 9}]
    assert sent["reply_markup"] == {"inline_keyboard": [[{"text": "연표", "callback_data": "a:/timeline"}]]}
    assert sent["link_preview_options"] == {"is_disabled": True}
    assert "reply_parameters" not in sent
    (asked,) = desk.asked
    assert (asked.room, asked.person.id, asked.now, asked.today.isoformat()) == (PRIVATE, "7", NOW, "2026-11-25")


@pytest.mark.parametrize(("code", "lang"), [("ko", "ko"), ("en", "en"), (None, "ko")])
async def test_a_private_chat_speaks_the_language_of_the_app(
    api: FakeTelegram, state: State, code: str | None, lang: str
) -> None:
    desk = Desk()
    async with on_duty(api, state, desk.answer):
        await api.message("CES", lang=code)
        await api.answers()
    assert desk.asked[0].lang == lang


async def test_a_group_speaks_the_default_language(api: FakeTelegram, state: State) -> None:
    desk = Desk()
    async with on_duty(api, state, desk.answer):
        await api.message("/partners", chat=GROUP, lang="en")
        await api.answers()
    assert desk.asked[0].lang == "ko"


async def test_a_chat_that_chose_its_language_and_zone_keeps_them(api: FakeTelegram, state: State) -> None:
    state.set_chat("telegram", str(GROUP), Chat("en", "America/New_York"))
    desk = Desk()
    async with on_duty(api, state, desk.answer):
        await api.message("/partners", chat=GROUP)
        await api.answers()
    (asked,) = desk.asked
    assert (asked.lang, asked.zone, asked.today.isoformat()) == ("en", "America/New_York", "2026-11-24")


async def test_an_admin_is_known_by_number(api: FakeTelegram, state: State) -> None:
    desk = Desk()
    async with on_duty(api, state, desk.answer, admins=frozenset({f"telegram:{ANN}"})):
        await api.message("/status")
        await api.answers()
    assert desk.asked[0].person.admin


async def test_talk_in_a_group_is_ignored_and_a_command_is_answered_where_it_stands(
    api: FakeTelegram, state: State
) -> None:
    desk = Desk()
    topic = {"message_thread_id": 42, "is_topic_message": True}
    async with on_duty(api, state, desk.answer):
        await api.message("점심 먹어요", chat=GROUP)
        asked = await api.message("/partners", chat=GROUP, **topic)
        (sent,) = await api.answers()
    assert [request.text for request in desk.asked] == ["/partners"]
    assert sent["message_thread_id"] == "42"
    assert sent["reply_parameters"]["message_id"] == asked["message"]["message_id"]


async def test_questions_of_one_chat_are_answered_in_order_while_other_chats_do_not_wait(
    api: FakeTelegram, state: State
) -> None:
    gate = asyncio.Event()

    async def slow(request: Request) -> Reply:
        if request.text == "첫째":
            await gate.wait()
        return said(request.text)

    async with on_duty(api, state, slow):
        await api.message("첫째")
        await api.message("둘째")
        await api.message("셋째", chat=8)
        assert [sent["text"] for sent in await api.answers(1)] == ["셋째"]
        gate.set()
        assert [sent["text"] for sent in await api.answers(3)] == ["셋째", "첫째", "둘째"]


async def test_an_update_that_comes_twice_is_answered_once(api: FakeTelegram, state: State) -> None:
    desk = Desk()
    async with on_duty(api, state, desk.answer):
        update = await api.message("CES")
        await api.answers()
        await api.deliver(update)
        await api.message("파트너")
        await api.answers(2)
    assert [request.text for request in desk.asked] == ["CES", "파트너"]


async def test_a_page_turn_edits_the_message_after_stopping_the_spinner(api: FakeTelegram, state: State) -> None:
    async with on_duty(api, state, Desk(TURN).answer):
        shown = await ask(api, "/partners")
        await api.press("t:/partners --page 2", shown)
        await api.until(lambda: bool(api.sent("editMessageText")))
    (edit,) = api.sent("editMessageText")
    assert (edit["message_id"], edit["text"]) == (str(shown["message_id"]), "/partners --page 2 답")
    order = [method for method, _ in api.calls if method in ("answerCallbackQuery", "editMessageText")]
    assert order == ["answerCallbackQuery", "editMessageText"]
    assert len(api.sent("sendMessage")) == 1


async def test_another_button_is_answered_in_a_new_message(api: FakeTelegram, state: State) -> None:
    async with on_duty(api, state, Desk(LONG).answer):
        shown = await ask(api, "/partners")
        (row,) = shown["reply_markup"]["inline_keyboard"]
        assert row[0]["callback_data"].startswith("b:")
        await api.press(row[0]["callback_data"], shown)
        assert (await api.answers(2))[1]["text"] == f"{LONG.text} 답"


@pytest.mark.parametrize("data", ["forged", "t:/partners --page 9", "a:/mydata", "b:0123456789", ""])
async def test_a_forged_button_gets_a_polite_alert(api: FakeTelegram, state: State, data: str) -> None:
    desk = Desk(TURN)
    async with on_duty(api, state, desk.answer):
        shown = await ask(api, "/partners")
        await api.press(data, shown)
        await api.until(lambda: bool(api.sent("answerCallbackQuery")))
    (alert,) = api.sent("answerCallbackQuery")
    assert (alert["text"], alert["show_alert"]) == (OLD_BUTTON.ko, "true")
    assert len(desk.asked) == 1


async def test_a_button_of_a_message_that_telegram_forgot_gets_the_alert_too(api: FakeTelegram, state: State) -> None:
    async with on_duty(api, state, Desk().answer):
        await api.press("t:/partners --page 2", None)
        await api.until(lambda: bool(api.sent("answerCallbackQuery")))
    assert api.sent("answerCallbackQuery")[0]["text"] == OLD_BUTTON.ko


async def test_turning_to_the_page_that_is_shown_is_success(
    api: FakeTelegram, state: State, caplog: pytest.LogCaptureFixture
) -> None:
    api.fail("editMessageText", refused(400, "Bad Request: message is not modified: specified new message content"))
    async with on_duty(api, state, Desk(TURN).answer):
        shown = await ask(api, "/partners")
        await api.press("t:/partners --page 2", shown)
        await api.message("CES")
        await api.answers(2)
    assert len(api.sent("sendMessage")) == 2
    assert caplog.text == ""


async def test_a_page_that_cannot_be_edited_any_more_comes_anew(api: FakeTelegram, state: State) -> None:
    api.fail("editMessageText", refused(400, "Bad Request: message can't be edited"))
    async with on_duty(api, state, Desk(TURN).answer):
        shown = await ask(api, "/partners")
        await api.press("t:/partners --page 2", shown)
        assert (await api.answers(2))[1]["text"] == "/partners --page 2 답"


async def test_a_press_that_is_too_old_to_be_acknowledged_is_answered_all_the_same(
    api: FakeTelegram, state: State
) -> None:
    api.fail("answerCallbackQuery", refused(400, "Bad Request: query is too old and response timeout expired"))
    async with on_duty(api, state, Desk(TURN).answer):
        await api.press("t:/partners --page 2", await ask(api, "/partners"))
        await api.until(lambda: bool(api.sent("editMessageText")))


async def test_whatever_breaks_the_person_gets_a_line_and_the_log_no_question(
    api: FakeTelegram, state: State, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(request: Request) -> Reply:
        raise KeyError(request.text)

    async with on_duty(api, state, broken):
        await api.message("아무도 알면 안 되는 질문")
        (sent,) = await api.answers()
    assert sent["text"] == SORRY.ko
    assert "KeyError at tests/test_telegram.py:" in caplog.text
    assert "질문" not in caplog.text


async def test_an_answer_waits_as_long_as_telegram_asks(api: FakeTelegram, state: State) -> None:
    api.fail("sendMessage", refused(429, "Too Many Requests: retry after 0.01", retry_after=0.01))  # type: ignore[arg-type]
    async with on_duty(api, state, Desk().answer):
        await api.message("CES")
        assert [sent["text"] for sent in await api.answers(2)] == ["CES 답", "CES 답"]


async def test_an_answer_that_may_have_arrived_is_not_sent_again(
    api: FakeTelegram, state: State, caplog: pytest.LogCaptureFixture
) -> None:
    api.fail("sendMessage", None)
    async with on_duty(api, state, Desk().answer):
        await api.message("CES")
        await api.message("파트너")
        assert [sent["text"] for sent in await api.answers(2)] == ["CES 답", "파트너 답"]
    assert "an answer did not arrive" in caplog.text


def fault(answer: web.Response | None) -> Callable[[FakeTelegram], None]:
    return lambda api: api.fail("sendMessage", answer)


@pytest.mark.parametrize(
    ("answer", "meaning"),
    [
        (refused(403, "Forbidden: bot was blocked by the user"), {"permanent": True}),
        (refused(403, "Forbidden: bot was kicked from the supergroup chat"), {"permanent": True}),
        (refused(400, "Bad Request: chat not found"), {"permanent": True}),
        (refused(400, "Bad Request: TOPIC_CLOSED"), {"permanent": True}),
        (refused(429, "Too Many Requests: retry after 7", retry_after=7), {"retry_after": 7.0}),
        (refused(429, "Too Many Requests"), {"retry_after": 1.0}),
        (refused(400, "Bad Request: group chat was upgraded", migrate_to_chat_id=-1009), {"moved_to": "-1009"}),
        (refused(401, "Unauthorized"), {}),
        (refused(500, "Internal Server Error"), {"ambiguous": True}),
        (web.Response(status=502, text="<html>Bad Gateway</html>"), {"ambiguous": True}),
        (web.Response(text='{"ok":true,"resu'), {"ambiguous": True}),
        (None, {"ambiguous": True}),
    ],
)
async def test_a_refused_post_says_what_it_means(
    api: FakeTelegram, state: State, answer: web.Response | None, meaning: dict[str, object]
) -> None:
    async with on_duty(api, state, Desk().answer) as telegram:
        api.fail("sendMessage", answer)
        with pytest.raises(PlatformError) as error:
            await telegram.post(PRIVATE, one_page(said("6년 전 오늘")))
    expected = {"permanent": False, "retry_after": None, "ambiguous": False, "moved_to": None} | meaning
    assert {name: getattr(error.value, name) for name in expected} == expected
    assert len(str(error.value).splitlines()) == 1


async def test_a_post_that_never_left_can_be_tried_again(api: FakeTelegram, state: State) -> None:
    async with on_duty(api, state, Desk().answer) as telegram:
        await api.__aexit__()
        with pytest.raises(PlatformError) as error:
            await telegram.post(PRIVATE, one_page(said("6년 전 오늘")))
    assert not error.value.permanent
    assert not error.value.ambiguous


async def test_a_post_goes_to_its_topic_and_gives_its_number(api: FakeTelegram, state: State) -> None:
    async with on_duty(api, state, Desk().answer) as telegram:
        sent = await telegram.post(Room("telegram", str(GROUP), "42", "group"), one_page(said("6년 전 오늘")))
    assert int(sent) > 0
    assert api.sent("sendMessage")[0]["message_thread_id"] == "42"


async def test_a_digest_can_be_posted_without_listening(api: FakeTelegram, state: State) -> None:
    telegram = platform(api, state)
    await telegram.post(PRIVATE, one_page(said("6년 전 오늘")))
    await telegram.stop()
    assert [method for method, _ in api.calls] == ["sendMessage"]


async def test_a_post_of_several_messages_that_failed_halfway_must_not_be_sent_again(
    api: FakeTelegram, state: State
) -> None:
    long = Page("소식", tuple(Paragraph((Span(f"{n}. " + "교류 " * 1_300),)) for n in (1, 2)), (), "ko", 1, 1)
    delivered = web.json_response(
        {"ok": True, "result": {"message_id": 1, "date": 0, "chat": {"id": 7, "type": "private"}}}
    )
    async with on_duty(api, state, Desk().answer) as telegram:
        api.fail("sendMessage", delivered, refused(403, "Forbidden: bot was blocked by the user"))
        with pytest.raises(PlatformError) as error:
            await telegram.post(PRIVATE, long)
    assert (error.value.permanent, error.value.ambiguous) == (True, True)


async def test_a_group_that_became_a_supergroup_keeps_what_it_chose(api: FakeTelegram, state: State) -> None:
    state.set_chat("telegram", "-5", Chat("en"))
    async with on_duty(api, state, Desk().answer):
        await api.message(None, chat=-5, migrate_to_chat_id=-1005)
        await api.message("CES")
        await api.answers()
    assert state.chat("telegram", "-1005").lang == "en"


@pytest.mark.parametrize("token", ["123456:wrong", "nonsense"])
async def test_a_wrong_token_ends_the_start_with_one_clear_line(
    api: FakeTelegram, state: State, token: str, caplog: pytest.LogCaptureFixture
) -> None:
    telegram = Telegram(token, api.base_url, None, page=page, state=state, now=lambda: NOW)
    with pytest.raises(StartError) as error:
        await telegram.listen(Desk().answer)
    assert "TELEGRAM_BOT_TOKEN" in error.value.of("ko")
    assert token not in error.value.of("ko") + error.value.of("en") + caplog.text


async def test_a_start_survives_a_network_that_comes_up_late(api: FakeTelegram, state: State) -> None:
    api.fail("getMe", None, refused(502, "Bad Gateway"))
    async with on_duty(api, state, Desk().answer):
        await api.message("CES")
        await api.answers()


async def test_a_network_that_stays_away_ends_the_start(api: FakeTelegram, state: State) -> None:
    api.fail("getMe", None, None, None)
    with pytest.raises(StartError, match="TELEGRAM_BASE_URL"):
        await platform(api, state).listen(Desk().answer)


async def test_a_token_revoked_while_running_is_noticed(
    api: FakeTelegram, state: State, caplog: pytest.LogCaptureFixture
) -> None:
    async with on_duty(api, state, Desk().answer) as telegram:
        assert telegram.dead is None
        api.fail("getUpdates", refused(401, "Unauthorized"))
        await api.message("CES")  # ends the poll that waits; the next one is refused
        async with asyncio.timeout(5):
            while telegram.dead is None:  # noqa: ASYNC110  a property, with nobody to ring a bell
                await asyncio.sleep(0)
        assert TOKEN not in telegram.dead
    assert TOKEN not in caplog.text


async def test_two_bots_with_one_token_are_told_in_one_line(
    api: FakeTelegram, state: State, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    conflict = "Conflict: terminated by other getUpdates request"
    api.fail("getUpdates", refused(409, conflict), refused(409, conflict))
    caplog.set_level(logging.WARNING, "gyoryu")
    async with on_duty(api, state, Desk().answer):
        await api.message("CES")
        await api.answers()
    assert caplog.text.count("409 Conflict") == 1


async def test_leaving_finishes_what_was_heard(api: FakeTelegram, state: State) -> None:
    heard, gate = asyncio.Event(), asyncio.Event()

    async def slow(request: Request) -> Reply:
        heard.set()
        await gate.wait()
        return said(request.text)

    telegram = platform(api, state)
    await telegram.listen(slow)
    await api.message("CES")
    await heard.wait()
    leaving = asyncio.create_task(telegram.stop())
    await api.until(lambda: any(poll["timeout"] == "0" for poll in api.sent("getUpdates")))
    gate.set()
    await leaving
    assert [sent["text"] for sent in api.sent("sendMessage")] == ["CES"]


async def ask(api: FakeTelegram, text: str) -> Said:
    """Ask, and give back the answer as Telegram shows it."""
    await api.message(text)
    await api.until(lambda: bool(api.shown))
    (shown,) = api.shown.values()
    assert shown["from"] == BOT
    return shown
