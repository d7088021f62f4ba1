"""A question always gets a reply: by a command's name in any of its forms, else by search."""

from collections.abc import Callable

import pytest

from handlers.core.answer import parse
from handlers.core.command import registry
from handlers.core.reply import Reply
from handlers.core.request import Request

Ask = Callable[..., Reply]


@pytest.mark.parametrize(
    ("text", "command", "args", "page"),
    [
        ("/mayor 신상진", "mayor", "신상진", 1),
        ("/mayor@gyoryu_bot 은수미 --page 2", "mayor", "은수미", 2),
        ("시장 은수미", "mayor", "은수미", 1),
        ("/시장", "mayor", "", 1),
        ("오늘의 역사 1월 14일", "onthisday", "1월 14일", 1),
        ("CES 2019", "ces", "2019", 1),
        ("/CES  2019", "ces", "2019", 1),
        ("자매도시", "partners", "", 1),
        ("밴쿠버 의향서", None, "밴쿠버 의향서", 1),
        ("시장개척단", None, "시장개척단", 1),
        ("/mayor 은수미 --page 0", "mayor", "은수미", 1),
    ],
)
def test_a_question_is_taken_apart(text: str, command: str | None, args: str, page: int) -> None:
    asked = parse(text)
    assert (asked.command and asked.command.name, asked.args, asked.page) == (command, args, page)


def test_hangul_typed_on_a_mac_is_composed() -> None:
    assert parse("/시장 신상진").args == "신상진"


def test_a_question_as_long_as_a_document_is_cut() -> None:
    assert len(parse("밴" * 50_000).text) == 1_000


@pytest.mark.parametrize("text", ["", "   ", "/", "\x00\x07"])
def test_saying_nothing_is_answered_with_the_help(ask: Ask, text: str) -> None:
    assert ask(text).outcome == "help"


def test_a_misspelt_command_is_offered_its_neighbour(ask: Ask) -> None:
    reply = ask("/patners")
    assert reply.outcome == "nothing"
    assert reply.actions[0].text == "/partners"


def test_plain_words_that_only_begin_like_a_command_are_searched(ask: Ask) -> None:
    reply = ask("시장 개척단 북미")
    assert reply.command is None


def test_a_command_that_breaks_still_answers(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(request: Request, _store: object) -> Reply:
        raise ZeroDivisionError(request.args)

    monkeypatch.setitem(registry, "ces", registry["ces"]._replace(handle=broken))
    reply = ask("/ces 홍길동")
    assert reply.outcome == "error"
    assert "ZeroDivisionError" in caplog.text
    assert "홍길동" not in caplog.text


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_the_reply_speaks_the_language_of_the_request(ask: Ask, lang: str) -> None:
    assert ask("/ces", lang=lang).lang == lang


@pytest.mark.parametrize("text", ["asdfghjkl", "hello", "뷁뷁"])
def test_of_what_stands_nowhere_no_record_is_found(ask: Ask, text: str) -> None:
    reply = ask(text)
    assert reply.outcome == "nothing"
    assert "기록을 찾지 못했어요" in reply.title
