"""Reading which day somebody means: 01-14, 1월 14일, Jan 14, 오늘, 3년 전 오늘, 2019-01-14."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from handlers.core.errors import AskError
from handlers.core.korean import MONTHS, josa
from handlers.core.nothing import quoted

RELATIVE = {
    **dict.fromkeys(("", "오늘", "today"), 0),
    **dict.fromkeys(("어제", "yesterday"), -1),
    **dict.fromkeys(("내일", "tomorrow"), 1),
    **dict.fromkeys(("그제", "그저께", "엊그제"), -2),
    **dict.fromkeys(("모레",), 2),
}
_LEAP = 2000  # a year that has every day
_NAMES = "|".join(f"{month[:3]}(?:{month[3:]}|\\.)?" for month in MONTHS).lower() + "|sept\\.?"
_FORMS = (  # compiled when a day is first read: a cold question about something else pays for none
    r"(?:(?P<year>\d{4})\s*년\s*)?(?P<month>\d{1,2})\s*월\s*(?P<day>\d{1,2})\s*일",
    r"(?:(?P<year>\d{4})\s*[-/.]\s*)?(?P<month>\d{1,2})\s*[-/.]\s*(?P<day>\d{1,2})\.?",
    r"(?P<year>\d{4})?(?P<month>\d{2})(?P<day>\d{2})",
    rf"(?P<name>{_NAMES})\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s*(?P<year>\d{{4}}))?",
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s*(?:of\s+)?(?P<name>{_NAMES})(?:,?\s*(?P<year>\d{{4}}))?",
)
_AGO = r"(?P<years>\d{1,3})\s*(?:년\s*전\s*오늘|years?\s+ago(?:\s+today)?)"
_ENDING = r"(의\s*(교류사|역사)|에(는)?|은|는)$|\s*\([월화수목금토일]\)$"


class AskedDay(NamedTuple):
    """A day of any year, or of the one that was named."""

    month: int
    day: int
    year: int | None = None


def read_day(text: str, today: date) -> AskedDay:
    """The day that `text` means; today where it says nothing. Raises AskError for none, and for 2월 30일."""
    said = re.sub(_ENDING, "", text.strip().casefold()).strip()
    if said in RELATIVE:
        day = today + timedelta(days=RELATIVE[said])
        return AskedDay(day.month, day.day)
    if ago := re.fullmatch(_AGO, said):
        return _checked(today.month, today.day, today.year - int(ago["years"]), text)
    found = next((found for form in _FORMS if (found := re.fullmatch(form, said))), None)
    if found is None:
        raise _unreadable(text)
    named = found.groupdict()
    month = _month(named["name"]) if named.get("name") else int(named["month"])
    return _checked(month, int(named["day"]), int(named["year"]) if named.get("year") else None, text)


def _month(name: str) -> int:
    return next(n for n, month in enumerate(MONTHS, start=1) if month.lower().startswith(name[:3]))


def _checked(month: int, day: int, year: int | None, text: str) -> AskedDay:
    try:
        date(_LEAP if year is None else year, month, day)
    except ValueError:
        said = f"'{quoted(text)}'"
        raise AskError(
            f"{josa(said, '은/는')} 없는 날이에요. 01-14, 1월 14일, 오늘처럼 적어 주세요.",
            f"There is no such day as {said}. Try 01-14, Jan 14 or today.",
        ) from None
    return AskedDay(month, day, year)


def _unreadable(text: str) -> AskError:
    said = f"'{quoted(text)}'"
    return AskError(
        f"{josa(said, '을/를')} 날짜로 읽지 못했어요. 01-14, 1월 14일, 1/14, 오늘처럼 적어 주세요.",
        f"I could not read {said} as a day. Try 01-14, Jan 14, 1/14 or today.",
    )
