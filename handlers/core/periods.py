"""Reading the time in a question: nothing but a time (2019년, 2019년 1월, 2019-01-14), or a year among other words."""

import re
from datetime import date

from store import Where

_PERIOD = r"""(?x)
    (?P<year> (?:19|20)\d\d ) \s* (?: 년 | [-./] )? \s*
    (?: (?P<month> \d{1,2} ) \s* (?: 월 | [-./] )? \s* (?: (?P<day> \d{1,2} ) \s* (?: 일 | \. )? )? )?
    (?: 에 | 의 | 에는 )? (?: \s* (?: 교류 | 활동 | 있었던\ 일 ) )?
"""
_YEAR = r"(?<!\d)((?:19|20)\d\d)(?!\d)"
_AGO = ((r"재작년|two years ago", 2), (r"작년|지난해|last year", 1), (r"올해|금년|this year", 0))
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


def year_meant(text: str, today: date) -> str | None:
    """The one year that the words name, or mean from `today`: 작년, last year."""
    ago = next((years for words, years in _AGO if re.search(words, text.casefold())), None)
    return year_in(text) or (None if ago is None else str(today.year - ago))


def within(period: str) -> Where:
    """Events that overlap the period."""
    return Where(since=period, until=period)
