"""The time a question speaks of: 2019년 1월, 작년 봄, 3년 전 오늘, '24년, CES 2024, 상반기."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from handlers.core.korean import MONTHS


class Span(NamedTuple):
    """A stretch of time, from a first to a last ISO date cut to what was said, and the words that said it."""

    first: str
    last: str
    start: int
    end: int

    @property
    def year(self) -> str | None:
        """The one year it lies in."""
        return self.first[:4] if self.first[:4] == self.last[:4] else None


_YEARS = {
    "올해": 0,
    "금년": 0,
    "작년": -1,
    "지난해": -1,
    "전년": -1,
    "재작년": -2,
    "내년": 1,
    "this year": 0,
    "last year": -1,
    "next year": 1,
}
_DAYS = {"오늘": 0, "today": 0, "어제": -1, "yesterday": -1, "그제": -2, "내일": 1, "tomorrow": 1}
_SEASONS = {
    "봄": (3, 5),
    "여름": (6, 8),
    "가을": (9, 11),
    "상반기": (1, 6),
    "하반기": (7, 12),
    "연초": (1, 2),
    "초": (1, 3),
    "연말": (11, 12),
    "말": (11, 12),
}
_MONTH = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in MONTHS).lower()
_Y = r"(?<![\d.])(?P<y>(?:19|20)\d\d)(?!\d)\s*(?:년도?)?"
_FORMS = (
    rf"{_Y}\s*[-./]?\s*(?P<m>\d{{1,2}})\s*[-./월]\s*(?P<d>\d{{1,2}})\s*(?:일|\b)",
    rf"{_Y}\s*(?:[-./]\s*)?(?P<m>\d{{1,2}})\s*월",
    r"(?<!\d)(?P<y>(?:19|20)\d\d)-(?P<m>\d{1,2})(?!\d)",
    rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<name>{_MONTH})\.?,?\s+(?P<y>(?:19|20)\d\d)",
    rf"(?P<name>{_MONTH})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>(?:19|20)\d\d)",
    rf"(?P<name>{_MONTH})\.?,?\s+(?P<y>(?:19|20)\d\d)",
    rf"(?:{_Y}|(?P<rel>{'|'.join(_YEARS)}))\s*(?P<season>{'|'.join(_SEASONS)})(?![가-힣]*[회명기])",
    rf"(?P<rel>{'|'.join(_YEARS)})\s*(?P<m>\d{{1,2}})\s*월(?:\s*(?P<d>\d{{1,2}})\s*일)?",
    rf"(?P<rel>{'|'.join(_YEARS)})",
    r"(?P<ago>\d{1,2})\s*년\s*전\s*(?P<onday>오늘)",
    r"(?P<ago>\d{1,2})\s*(?:년\s*전|years?\s+ago)",
    r"지난\s*달|last month",
    rf"{_Y}",
    r"(?<![\d가-힣])'?(?P<yy>[0-3]\d)\s*년(?!\s*전|\s*간|\s*만|\s*동안)",
    rf"(?P<rday>{'|'.join(_DAYS)})",
)  # fmt: skip


def times(text: str, today: date) -> tuple[Span, ...]:
    """Every time named in `text`, in its order, none within another."""
    lowered = text.casefold()
    found: list[Span] = []
    for form in _FORMS:
        for match in re.finditer(form, lowered):
            span = _read(match, today)
            if span and not any(span.start < one.end and one.start < span.end for one in found):
                found.append(span)
    return tuple(sorted(found, key=lambda span: span.start))


def _read(match: re.Match[str], today: date) -> Span | None:
    said = {key: value for key, value in match.groupdict().items() if value}
    read: Callable[[dict[str, str], date], tuple[str, str]] = (
        _month_ago if not said else _day if "rday" in said else _dated
    )
    try:
        first, last = read(said, today)
    except ValueError:
        return None
    return Span(first, last, *match.span())


def _month_ago(_said: dict[str, str], today: date) -> tuple[str, str]:
    before = today.replace(day=1) - timedelta(days=1)
    return f"{before:%Y-%m}", f"{before:%Y-%m}"


def _day(said: dict[str, str], today: date) -> tuple[str, str]:
    day = (today + timedelta(days=_DAYS[said["rday"]])).isoformat()
    return day, day


def _dated(said: dict[str, str], today: date) -> tuple[str, str]:
    year = _year(said, today)
    if "onday" in said:
        leap = (today.month, today.day) == (2, 29) and year % 4
        that = date(year, today.month, 28 if leap else today.day).isoformat()
        return that, that
    if "season" in said:
        first, last = _SEASONS[said["season"]]
        return f"{year}-{first:02}", f"{year}-{last:02}"
    month = _named(said["name"]) if "name" in said else int(said.get("m", 0))
    if not month:
        return str(year), str(year)
    day = date(year, month, int(said.get("d", 1)))
    iso = day.isoformat() if "d" in said else f"{year}-{month:02}"
    return iso, iso


def _year(said: dict[str, str], today: date) -> int:
    if "rel" in said:
        return today.year + _YEARS[said["rel"]]
    if "ago" in said:
        return today.year - int(said["ago"])
    return int(said["y"]) if "y" in said else 2000 + int(said["yy"])


def _named(name: str) -> int:
    return next(number for number, month in enumerate(MONTHS, 1) if month.lower().startswith(name[:3]))
