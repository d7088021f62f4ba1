"""What is told once a date is: the day, the month, the year and the days on end that later dates may speak of."""

import re
from datetime import date
from typing import NamedTuple

from store.reading.date_tables import FOUNDED
from store.reading.date_view import Anchor, Span, Told, View
from store.reading.date_words import Fields
from store.reading.values import DateMention

_RECENT = 45  # days from the page's date within which something is its news
_TILL = re.compile(r"\s?(?:\([^()\n]{1,12}\)\s?)?까지")
_FROM = re.compile(r"\s?(?:\([^()\n]{1,12}\)\s?)?(?:부터|[~-])")
_FOUNDING = re.compile(rf"\s?(?:에\s)?(?:문을 연|문을 열|출범|{FOUNDED})")
_STAMP = re.compile(r"\.?[ \t]*(?:[\[</]|\n|$)")  # the day on a photograph or at the foot of a page steers nothing
_CAPTION = re.compile(  # nor does the day on which somebody is seen to do something
    r"[^.\n]{0,160}(?:악수|서명|촬영|보이|인사|둘러보|살펴보|설명|발언|교환|환담|대화|연설|박수|포즈|전달|수여|관람)(?:하|받|를 하|을 하)?고 있다"
)


class Read(NamedTuple):
    """A mention and the fields it was read from."""

    mention: DateMention
    fields: Fields


def after(told: Told, read: Read, view: View, text: str) -> Told:
    """What is told once this date is: the telling itself dates nothing."""
    mention, fields = read
    if _CAPTION.match(text, mention.end) or ("day" in fields and "year" in fields and _STAMP.match(text, mention.end)):
        return told
    if mention.role == "announced" and len(mention.date) == 10:
        return told._replace(announced=date.fromisoformat(mention.date))
    year, month = int(mention.date[:4]), int(mention.date[5:7] or 0)
    told = told._replace(
        year=year,
        month=(year, month) if month else None,
        with_year="year" in fields or (told.with_year and told.year == year),
        with_month="month" in fields or "feast" in fields or (told.with_month and told.month == (year, month)),
        listed=date(year, month, 1) if view.item and month else told.listed if "\n" not in view.gap else None,
        monthly="day" not in fields if view.item else told.monthly,
    )
    return _after_day(told, mention, fields, view.anchor, text) if len(mention.date) == 10 else told


def _after_day(told: Told, mention: DateMention, fields: Fields, anchor: Anchor, text: str) -> Told:
    day = date.fromisoformat(mention.date)
    news = anchor.day is None or abs((day - anchor.day).days) <= _RECENT
    span = _span_after(told, mention, day, text)
    if span:
        within = span[1] and any(known and _holds(known, span[1]) for known in (told.span, told.news_span))
        return told if within else told._replace(span=span, news_span=span if news else told.news_span)
    if "year" in fields and _FOUNDING.match(text, mention.end):
        told = told._replace(founded=(day.month, day.day))
    return told._replace(day=day, news=day if news else told.news)


def _holds(span: Span, last: date) -> bool:
    return span[1] is not None and span[0] < last < span[1]


def _span_after(told: Told, mention: DateMention, day: date, text: str) -> Span | None:
    """What lasts several days, where the date is an end of it: "3~5일", "9일부터", "8일까지"."""
    if mention.until and len(mention.until) == 10:
        return day, date.fromisoformat(mention.until)
    if _FROM.match(text, mention.end):
        return day, None
    if _TILL.match(text, mention.end):
        begun = told.span[0] if told.span and not told.span[1] else told.day
        return (begun, day) if begun and begun < day else told.span
    return None
