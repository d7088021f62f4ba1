"""/onthisday: a day however it is written, and everything that spanned it."""

from collections.abc import Callable
from datetime import date

import pytest

from handlers.core.asked_day import AskedDay, read_day
from handlers.core.errors import AskError
from handlers.core.paging import page
from handlers.core.plain import plain, words
from handlers.core.reply import Item, Reply
from store import Archive, Where

Ask = Callable[..., Reply]
TODAY = date(2026, 11, 25)


def whole(reply: Reply) -> str:
    return "\n".join(plain(page(reply, number)) for number in range(1, page(reply, 1).total + 1))


def items(reply: Reply) -> list[str]:
    return [words(block.line) for block in reply.blocks if isinstance(block, Item)]


@pytest.mark.parametrize(
    ("text", "month", "day", "year"),
    [
        ("01-14", 1, 14, None),
        ("1월 14일", 1, 14, None),
        ("1월14일", 1, 14, None),
        ("1/14", 1, 14, None),
        ("1.14", 1, 14, None),
        ("0114", 1, 14, None),
        ("Jan 14", 1, 14, None),
        ("January 14th", 1, 14, None),
        ("14 jan", 1, 14, None),
        ("14th of January", 1, 14, None),
        ("Sept. 5", 9, 5, None),
        ("2019-01-14", 1, 14, 2019),
        ("2019. 1. 14.", 1, 14, 2019),
        ("2019. 1. 14.(월)", 1, 14, 2019),
        ("2019년 1월 14일", 1, 14, 2019),
        ("20190114", 1, 14, 2019),
        ("Jan 14, 2019", 1, 14, 2019),
        ("1월 14일의 역사", 1, 14, None),
        ("1월 14일에는", 1, 14, None),
        ("", 11, 25, None),
        ("오늘", 11, 25, None),
        ("today", 11, 25, None),
        ("어제", 11, 24, None),
        ("내일", 11, 26, None),
        ("3년 전 오늘", 11, 25, 2023),
        ("10 years ago today", 11, 25, 2016),
        ("2월 29일", 2, 29, None),
    ],
)
def test_a_day_is_read_however_it_is_written(text: str, month: int, day: int, year: int | None) -> None:
    assert read_day(text, TODAY) == AskedDay(month, day, year)


@pytest.mark.parametrize("text", ["2월 30일", "13-01", "0/5", "2019-02-29", "1월 32일"])
def test_a_day_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(AskError, match="no such day"):
        read_day(text, TODAY)


@pytest.mark.parametrize("text", ["밴쿠버", "1월", "14", "자매도시 목록"])
def test_what_is_no_day_is_refused_with_examples(text: str) -> None:
    with pytest.raises(AskError, match="01-14, Jan 14"):
        read_day(text, TODAY)


def test_a_trip_that_spans_the_day_is_told_with_its_days(ask: Ask) -> None:
    assert any("북미 방문(1월 9일~16일)" in line for line in items(ask("/onthisday 01-14")))


@pytest.mark.parametrize("text", ["01-14", "1월 14일", "1/14", "Jan 14"])
def test_all_events_of_the_day_by_year(ask: Ask, archive: Archive, text: str) -> None:
    reply = ask(f"/onthisday {text}")
    assert reply.events == archive.events(Where(day=(1, 14)))
    assert whole(reply).startswith(f"1월 14일의 교류사 {len(reply.events)}건")


def test_today_says_how_long_ago_the_roundest_first(ask: Ask) -> None:
    reply = ask("/onthisday", today=date(2030, 11, 12))
    ages = [line.split("년 전")[0] for line in items(reply)]
    assert whole(reply).startswith("오늘, 11월 12일(화)의 교류사")
    assert all(age.isdigit() for age in ages)
    rounds = [int(age) % 5 == 0 for age in ages]
    assert True in rounds
    assert False in rounds
    assert rounds == sorted(rounds, reverse=True)


def test_an_anniversary_is_only_of_what_was_signed(ask: Ask) -> None:
    lines = items(ask("/onthisday", today=date(2030, 6, 18)))
    assert any("올해로 5주년" in line and "후이저우 자매결연" in line for line in lines)
    assert all("주년" not in line for line in lines if "후이저우 자매결연" not in line)


def test_a_day_of_one_year(ask: Ask) -> None:
    reply = ask("/onthisday 2019-01-14")
    assert whole(reply).startswith("2019년 1월 14일(월)의 교류 3건")
    assert [action.text for action in reply.actions] == ["/onthisday 01-14"]


def test_an_empty_day_names_the_nearest_on_both_sides(ask: Ask) -> None:
    reply = ask("/onthisday 1월 1일")
    assert reply.outcome == "nothing"
    assert whole(reply) == "1월 1일에는 교류 기록이 없어요.\n가까운 날은 12월 27일과 1월 5일이에요."
    assert [action.text for action in reply.actions] == ["/onthisday 12-27", "/onthisday 01-05"]


def test_the_29th_of_february_is_a_day(ask: Ask) -> None:
    assert ask("/onthisday 2월 29일").outcome in ("answer", "nothing")


def test_a_wrong_day_is_answered_with_what_may_be_typed(ask: Ask) -> None:
    reply = ask("/onthisday 2월 30일")
    assert reply.outcome == "error"
    assert whole(reply) == "'2월 30일'은 없는 날이에요. 01-14, 1월 14일, 오늘처럼 적어 주세요."


def test_english(ask: Ask) -> None:
    text = whole(ask("/onthisday Jan 14", lang="en"))
    assert text.startswith("14 January: 5 records")
    assert "2019 Mayor Eun visits North America (9–16 January 2019)" in text
