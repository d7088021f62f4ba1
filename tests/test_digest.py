"""What a chat is told of a day."""

from datetime import date, timedelta

import pytest

from handlers.core.digest import digest
from handlers.core.paging import page
from handlers.core.plain import plain
from handlers.core.reply import Lead, Span
from handlers.core.schedule import Every
from store import Archive, Claim, Conflict, Document, Event, Figure, Lang, Source, Text, Where

DAY = date(2026, 11, 12)
NEWS = Source("연합뉴스", "2020-11-13", "https://news.example/1")
OTHER = Source("뉴스웍스", "2020-11-14", "https://news.example/2")
CONFERENCE = Event(
    "2020-11-12-conference",
    "2020-11-12",
    "conference",
    "held",
    Text("제9차 융합 컨퍼런스", "Ninth Convergence Conference"),
    Text("시청 온누리홀에서 150여 명이 참석했다.", "About 150 people met at City Hall."),
    sources=(NEWS, OTHER),
    figures=(Figure("참여 기업", 43, "개사"),),
)


class Shelf(Archive):
    """An archive of a few events."""

    def __init__(self, *events: Event) -> None:
        self._events = events
        self.city = "성남"

    def events(self, where: Where = Where()) -> tuple[Event, ...]:  # noqa: B008
        assert where.day
        wanted = "{:02}-{:02}".format(*where.day)
        dated = [one for one in self._events if len(one.date) == 10]
        return tuple(one for one in dated if one.date[5:] <= wanted <= (one.end or one.date)[5:])

    def document(self, id: str) -> Document | None:  # noqa: A002
        return None


def on(day: str, title: str = "다른 일", **fields: str | Text) -> Event:
    return CONFERENCE._replace(id=day, date=day, title=Text(title, title), **fields)  # type: ignore[arg-type]


def told(*events: Event, day: date = DAY, lang: Lang = "ko", every: Every = "daily") -> list[str]:
    reply = digest(Shelf(*events), day, lang, every)
    assert reply
    return plain(page(reply)).split("\n")


def test_a_digest_in_korean() -> None:
    assert told(CONFERENCE, on("2019-11-14")) == [
        "오늘의 성남 교류사 · 11월 12일(목)",
        "• 6년 전 오늘 2020년 — 제9차 융합 컨퍼런스. 시청 온누리홀에서 150여 명이 참석했어요. [1]",
        "내일은 기록이 없어요. 다음 소식은 11월 14일(토)이에요.",
        "",
        "[1] 연합뉴스, 2020. 11. 13.(금) https://news.example/1",
    ]


def test_a_digest_in_english() -> None:
    assert told(CONFERENCE, on("2019-11-14"), lang="en")[:3] == [
        "On this day · Thu 12 Nov",
        "• 6 years ago today, 2020 — Ninth Convergence Conference. About 150 people met at City Hall. [1]",
        "No record tomorrow. The next digest comes on Sat 14 Nov.",
    ]


def test_the_day_stands_in_the_lead_and_the_years_in_bold() -> None:
    reply = digest(Shelf(CONFERENCE), DAY, "ko")
    assert reply
    assert reply.blocks[0] == Lead((Span("오늘의 성남 교류사 · 11월 12일(목)"),))
    assert Span("6년 전 오늘", bold=True) in reply.blocks[1].line  # type: ignore[union-attr]


def test_it_offers_more_and_a_way_out() -> None:
    reply = digest(Shelf(CONFERENCE), DAY, "ko")
    assert reply
    assert [(action.label, action.text) for action in reply.actions] == [
        ("자세히", "/onthisday 11-12"),
        ("그만 받기", "/unsubscribe"),
    ]


@pytest.mark.parametrize(
    "event", [on("2020-11"), on("2020"), on("2027-11-12"), on("2020-11-12", status="cancelled"), on("2020-11-13")]
)
def test_a_day_without_a_record_has_no_digest(event: Event) -> None:
    assert digest(Shelf(event), DAY, "ko") is None


def test_three_are_told_and_the_rest_counted() -> None:
    lines = told(*(on(f"{year}-11-12", f"{year}") for year in (2011, 2012, 2013, 2014)))
    assert len([line for line in lines if line.startswith("•")]) == 3
    assert lines[4] == "모두 4건 가운데 3건이에요. 내일은 기록이 없어요. 다음 소식은 11월 12일(금)이에요."


def test_what_would_not_fit_one_message_is_left_to_the_rest() -> None:
    long = [on(f"{year}-11-12", f"{year}", summary=Text("아주 길게 적은 일이다. " * 28, "")) for year in (2011, 2012)]
    lines = told(*long)
    assert len([line for line in lines if line.startswith("•")]) == 1
    assert any(line.startswith("모두 2건 가운데 1건이에요.") for line in lines)


def test_what_lasted_days_says_which() -> None:
    assert "• 6년 전 오늘 2020년 11월 9일~13일 — 다른 일." in told(on("2020-11-09", end="2020-11-13"))[1]


def test_what_happened_on_the_very_day_is_today() -> None:
    assert told(on("2026-11-12"))[1].startswith("• 오늘 2026년 — 다른 일.")


def test_a_plan_is_not_told_as_a_fact() -> None:
    assert told(on("2020-11-12", status="announced"))[1].endswith("[1] 예고된 일로, 이후 기록은 찾지 못했어요.")


def test_both_values_are_told_where_sources_differ() -> None:
    claims = (Claim("43", "https://news.example/1"), Claim("42", "https://news.example/2"))
    lines = told(CONFERENCE._replace(conflicts=(Conflict("figures.참여 기업", claims),)))
    assert lines[2].startswith("기사마다 달라요")
    assert all(said in lines[2] for said in ("연합뉴스", "43개사", "[1]", "뉴스웍스", "42개사", "[2]"))


def test_tomorrow_is_announced() -> None:
    assert "내일도 기록이 있어요." in told(CONFERENCE, on("2019-11-13"))


def test_a_weekday_chat_is_not_promised_a_weekend() -> None:
    events = (on("2019-11-13"), on("2019-11-14"), on("2019-11-17"))
    assert "다음 소식은 11월 17일(화)이에요." in told(*events, day=date(2026, 11, 13), every="weekdays")
    assert "내일도 기록이 있어요." in told(*events, day=date(2026, 11, 13))


def test_a_weekly_chat_is_told_of_the_whole_week_in_its_order() -> None:
    lines = told(on("2019-11-14", "목요일의 일"), on("2016-11-18", "수요일의 일"), CONFERENCE, every="weekly")
    assert lines[:4] == [
        "이번 주 성남 교류사 · 11월 12일(목)~11월 18일(수)",
        "• 11월 12일(목) · 6년 전 2020년 — 제9차 융합 컨퍼런스. 시청 온누리홀에서 150여 명이 참석했어요. [1]",
        "• 11월 14일(토) · 7년 전 2019년 — 목요일의 일. 시청 온누리홀에서 150여 명이 참석했어요. [1]",
        "• 11월 18일(수) · 10년 전 2016년 — 수요일의 일. 시청 온누리홀에서 150여 명이 참석했어요. [1]",
    ]


def test_the_last_day_of_the_calendar_has_a_digest() -> None:
    last = on("2020-12-31")
    assert told(last, day=date.max, every="weekly")
    assert told(last, day=date.max)


def test_every_digest_of_the_shipped_year_is_one_message(archive: Archive) -> None:
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(365)]
    rhythms: tuple[Every, ...] = ("daily", "weekly")
    replies = [digest(archive, day, lang, every) for day in days for lang in ("ko", "en") for every in rhythms]
    assert {page(reply).total for reply in replies if reply} == {1}
    assert len([reply for reply in replies if reply]) > len(replies) / 2
