"""Whether a day agrees with the days that a text tells of, which have no month or year of their own.

Sites show today's date above every article. It is the article's only where what the text says on "15일", "18일(목)"
and "지난달 29일" holds on it.
"""

import re
from datetime import date, timedelta

_ENOUGH = 2  # an announcement on the very day is; a weekday or the name of a month is not alone
_ANNOUNCED = re.compile(
    r"(?<![\d월]|난|는)\s?(?<!\d)(?P<d>[1-3]?\d)일\s?(?:\([^()]{1,10}\)\s?)?(?:이 ?같이 |이렇게 )?"
    r"(?:밝혔|전했|발표했|알렸|(?:[가-힣]{1,12} )?[가-힣]{1,12}에 따르면)"
)
_WEEKDAY = re.compile(r"(?:(?P<m>1[0-2]|[1-9])월 ?)?(?<!\d)(?P<d>[1-3]?\d)일\s?\((?P<w>[월화수목금토일])(?:요일)?\)")
_LAST = re.compile(r"지난 ?달 ?(?P<d>[1-3]?\d)일")
_NEXT = re.compile(r"다음 ?달 ?(?P<d>[1-3]?\d)일")
_NAMED = re.compile(r"(?<!\d)(?P<m>1[0-2]|[1-9])월 ?(?P<d>[1-3]?\d)일")
_COMING = re.compile(r"오는 (?P<d>[1-3]?\d)일")
_WEEK_LONG = 8  # days within which what was announced appears, counted from the same day
_WEEK = "월화수목금토일"


def announced(text: str) -> int | None:
    """The day of the month on which the text says that it was announced; None where it names none or several."""
    found = {int(match["d"]) for match in _ANNOUNCED.finditer(text)}
    return found.pop() if len(found) == 1 else None


def agrees(day: str, text: str) -> bool:
    """Whether an ISO `day` may be the text's own: enough speaks for it, and nothing against it."""
    on = date.fromisoformat(day)
    if not 1900 < on.year < 2100:
        return False
    signs = [*_on_announcement(on, text), *_on_weekdays(on, text), *_on_months(on, text), *_on_coming(on, text)]
    return min(signs, default=0) >= 0 and sum(signs) >= _ENOUGH


def opposes(day: str, text: str) -> bool:
    """Whether a text cannot have appeared on an ISO `day`: it was announced on none of the days before it, or a weekday
    or a day to come would be wrong.
    """
    on = date.fromisoformat(day)
    if not 1900 < on.year < 2100:
        return True
    number = announced(text)
    stale = number is not None and all((on - timedelta(lag)).day != number for lag in range(_WEEK_LONG))
    return stale or min([*_on_weekdays(on, text), *_on_coming(on, text)], default=0) < 0


def _on_announcement(on: date, text: str) -> list[int]:
    number = announced(text)
    if number is None:
        return []
    if number == on.day:
        return [2]
    return [1 if number == (on - timedelta(days=1)).day else -1]


def _on_weekdays(on: date, text: str) -> list[int]:
    """One for each weekday that is right in the month, or in the one beside it; else it speaks against the day."""
    return [_on_weekday(on, match["m"], int(match["d"]), match["w"]) for match in _WEEKDAY.finditer(text)]


def _on_weekday(on: date, month: str | None, number: int, weekday: str) -> int:
    if month:
        return 1 if _falls(on.year, int(month), number, weekday) else 0
    if _falls(on.year, on.month, number, weekday):
        return 1
    return 0 if any(_falls(*_month(on, step), number, weekday) for step in (-1, 1)) else -1


def _on_months(on: date, text: str) -> list[int]:
    """One for a day of "last" or "next month" that the text also names with that month; two for a leap day."""
    named = {(int(match["m"]), int(match["d"])) for match in _NAMED.finditer(text)}
    steps = ((pattern, *_month(on, step)) for pattern, step in ((_LAST, -1), (_NEXT, 1)))
    told = {(year, month, int(match["d"])) for pattern, year, month in steps for match in pattern.finditer(text)}
    return [1 + ((month, number) == (2, 29)) for year, month, number in told if _is_told(year, month, number, named)]


def _is_told(year: int, month: int, number: int, named: set[tuple[int, int]]) -> bool:
    return (month, number) in named and _date(year, month, number) is not None


def _on_coming(on: date, text: str) -> list[int]:
    """A day "to come" speaks for no day, but against one that is past it in the same month by little."""
    return [-1 for match in _COMING.finditer(text) if 0 < on.day - int(match["d"]) <= 7]


def _month(on: date, step: int) -> tuple[int, int]:
    months = on.year * 12 + on.month - 1 + step
    return months // 12, months % 12 + 1


def _falls(year: int, month: int, number: int, weekday: str) -> bool:
    on = _date(year, month, number)
    return on is not None and _WEEK[on.weekday()] == weekday


def _date(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
