"""/help, /start and /search say how to ask."""

import subprocess
import sys
from collections.abc import Callable

import pytest

from handlers.core.command import registry
from handlers.core.paging import page
from handlers.core.plain import plain
from handlers.core.reply import Reply

Ask = Callable[..., Reply]


def whole(reply: Reply) -> str:
    return "\n".join(plain(page(reply, number)) for number in range(1, page(reply, 1).total + 1))


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_every_command_is_listed_with_what_it_does(ask: Ask, lang: str) -> None:
    text = whole(ask("/help", lang=lang))
    assert all(f"/{name}" in text for name in registry)
    assert registry["ces"].about.of("ko" if lang == "ko" else "en") in text


def test_the_five_kinds_of_question_come_first_and_as_buttons(ask: Ask) -> None:
    reply = ask("/help")
    five = ["/partners", "/mayor", "/ces", "/onthisday", "/search"]
    text = whole(reply)
    assert [text.index(one) for one in five] == sorted(text.index(one) for one in five)
    assert [action.text.split(" ")[0] for action in reply.actions] == five


def test_a_cold_help_knows_every_command() -> None:
    cold = (
        "import handlers; handlers.load('/help'); from datetime import date\n"
        "from handlers.core.command import registry; from handlers.core.request import Request\n"
        "registry['help'].handle(Request('/help', date(2026, 11, 25)), None); print(*sorted(registry))"
    )
    run = subprocess.run([sys.executable, "-c", cold], capture_output=True, text=True, check=True)
    assert run.stdout.split() == sorted(registry)


@pytest.mark.parametrize("asked", ["ces", "/ces", "CES", "세스"])
def test_help_on_a_command_by_any_of_its_names(ask: Ask, asked: str) -> None:
    reply = ask(f"/help {asked}")
    assert reply.title.startswith("/ces")
    assert [action.text for action in reply.actions] == list(registry["ces"].examples)


def test_an_unknown_command_is_offered_the_nearest(ask: Ask) -> None:
    reply = ask("/help mayr")
    assert reply.outcome == "nothing"
    assert reply.actions[0].text == "/help mayor"


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_start_offers_a_question_of_each_kind(ask: Ask, lang: str) -> None:
    reply = ask("/start", lang=lang)
    assert [action.text.split(" ")[0] for action in reply.actions] == [
        "/partners",
        "/mayor",
        "/ces",
        "/onthisday",
        "/search",
    ]


def test_search_without_words_says_how_to_ask(ask: Ask) -> None:
    reply = ask("/search")
    assert reply.outcome == "help"
    assert "찾을 말을 함께 적어 주세요." in whole(reply)


@pytest.mark.parametrize(
    ("words", "prefix"), [("2019년", "2019"), ("2019년 1월", "2019-01"), ("2019-01-14", "2019-01-14")]
)
def test_a_mere_time_is_answered_with_its_events(ask: Ask, words: str, prefix: str) -> None:
    reply = ask(f"/search {words}")
    assert any(event.date.startswith(prefix) for event in reply.events)
    assert all(
        event.date <= f"{prefix}~" and (event.end or event.date)[: len(prefix)] >= prefix[: len(event.date)]
        for event in reply.events
    )


def test_a_year_among_the_words_keeps_to_it(ask: Ask) -> None:
    assert {event.date[:4] for event in ask("/search 2019년 밴쿠버").events} == {"2019"}


def test_a_name_among_the_words_becomes_a_button(ask: Ask) -> None:
    assert "/partners vancouver" in [action.text for action in ask("/search 밴쿠버 의향서").actions]


def test_a_finding_says_when_what_and_where_it_was_said(ask: Ask) -> None:
    text = whole(ask("/search 밴쿠버 의향서"))
    assert "2019. 1. 14.(월) 성남-밴쿠버 우호교류 의향서 — " in text
    assert "일요신문, 2019년 1월(추정)" in text


def test_nothing_found_is_said_plainly(ask: Ask) -> None:
    reply = ask("/search 뷁뷁뷁")
    assert reply.outcome == "nothing"
    assert whole(reply).startswith("'뷁뷁뷁'의 기록을 찾지 못했어요.")
    assert reply.actions[-1].text == "/help"
