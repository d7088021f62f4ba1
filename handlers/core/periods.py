"""Reading the time in a question: nothing but a time (2019년, 2019년 1월, 2019-01-14), or a year among other words."""

import re

from store import Where

_PERIOD = r"""(?x)
    (?P<year> (?:19|20)\d\d ) \s* (?: 년 | [-./] )? \s*
    (?: (?P<month> \d{1,2} ) \s* (?: 월 | [-./] )? \s* (?: (?P<day> \d{1,2} ) \s* (?: 일 | \. )? )? )?
    (?: 에 | 의 | 에는 )? (?: \s* (?: 교류 | 활동 | 있었던\ 일 ) )?
"""
_YEAR = r"(?<!\d)((?:19|20)\d\d)(?!\d)"
MONTHS, DAYS = 12, 31


def read_period(text: str) -> str | None:
    """The ISO date, cut to what was said, of a text that names a time and nothing else."""
    found = re.fullmatch(_PERIOD, text.strip())
    month, day = (int(found["month"] or 0), int(found["day"] or 0)) if found else (0, 0)
    if found is None or month > MONTHS or day > DAYS:
        return None
    return found["year"] + (f"-{month:02}" if month else "") + (f"-{day:02}" if day else "")


def year_in(text: str) -> str | None:
    """The one year among the words; None when there is none, or several."""
    years = set(re.findall(_YEAR, text))
    return years.pop() if len(years) == 1 else None


def within(period: str) -> Where:
    """Events that overlap the period."""
    return Where(since=period, until=period)
