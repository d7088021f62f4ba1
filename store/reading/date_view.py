"""What a date is read against: the page's own date, what was told before, and the steps of the calendar."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from store.reading.date_context import Tense

Month = tuple[int, int]
Span = tuple[date, date | None]  # from, until
_ISO = re.compile(r"((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?")


class Anchor(NamedTuple):
    """When the page appeared, as far as it is known."""

    year: int | None = None
    month: Month | None = None
    day: date | None = None


class Told(NamedTuple):
    """What the text has dated so far."""

    year: int | None = None
    month: Month | None = None
    day: date | None = None  # the last day on which something happens
    news: date | None = None  # the last such day near the page's own
    announced: date | None = None
    span: Span | None = None  # the last thing that lasts several days
    news_span: Span | None = None  # the last such thing near the page's own date
    listed: date | None = None  # the last date that heads an item of a list; a month by its first day
    monthly: bool = False  # whether that head is a month: "▲3월 = … 18일 …"
    founded: Month | None = None  # the month and day on which something was founded
    with_year: bool = False  # whether the last date named its year
    with_month: bool = False  # whether the last date was a day of a month that was named


class View(NamedTuple):
    """What a date is read against."""

    anchor: Anchor
    told: Told
    tense: Tense = "unknown"
    gap: str = "\n"  # the text since the date before
    item: bool = False  # it heads an item of a list
    also: bool = False  # "5일에는": the narrative goes on
    telling: bool = False  # it dates only the telling


def anchored(day: str | None) -> Anchor:
    """The parts of an ISO date cut to what is known; nothing of what is no date."""
    match = _ISO.fullmatch(day or "")
    if match is None:
        return Anchor()
    year, month, number = (int(part or 0) for part in match.groups())
    if not 0 < month < 13:
        return Anchor(year)
    return Anchor(year, (year, month), day_in((year, month), number) if number else None)


def shifted(month: Month, by: int) -> Month:
    """The month so many months later."""
    count = month[0] * 12 + month[1] - 1 + by
    return count // 12, count % 12 + 1


def moved(day: date, by: int) -> date | None:
    """The day so many days later; none beyond what a calendar holds."""
    try:
        return day + timedelta(by)
    except OverflowError:
        return None


def day_in(month: Month, day: int) -> date | None:
    """The day of a month; none where the month has no such day."""
    try:
        return date(*month, day)
    except ValueError:
        return None
