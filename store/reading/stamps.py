"""When a page says that it appeared. A date that a page tells of is never taken for one; rather none than a wrong one."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

_LONG = 120  # letters; a stamp is a short line
_LABEL = (
    r"(?:기사 ?입력|기사 ?승인|송고 ?시간|입력 ?시간|등록 ?일|배포 ?일|작성 ?일|게재 ?일|발행 ?일|입력|등록|승인|게재|작성|발행|송고|배포"
    r"|Posted(?: on)?|Published(?: on)?|Updated)"
)
_YMD = r"(?P<y>(?:19|20)\d\d)\s?[-./년]\s?(?P<m>\d{1,2})\s?[-./월]\s?(?P<d>\d{1,2})(?!\d)"
_SHORT = r"(?<![\d.])(?P<y>\d\d)\.(?P<m>\d\d)\.(?P<d>\d\d)(?!\d)"
_US = r"(?P<m>\d{1,2})/(?P<d>\d{1,2})/(?P<y>20\d\d)"
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()  # noqa: SIM905 (a list to be read)
_NAMED = rf"(?P<m>(?i:{'|'.join(_MONTHS)}))[a-z]{{0,6}}\.? (?P<d>\d{{1,2}}), (?P<y>20\d\d)"
_CLOCK = r"[일.]?\s?(?:\([월화수목금토일]\)|[월화수목금토일]요일)?[\s,]*\[?\d{1,2}:\d\d"
_PAGE = r"[일.]?\s?(?:\([월화수목금토일]\)|[월화수목금토일]요일)?\s?\d{1,2}면"
_DATES = (_YMD, _SHORT, _US, _NAMED)
# In this order: what is labelled, what has a time of day or a page of a paper, a line that is nothing but a day.
_STATED = (
    *(re.compile(rf"{_LABEL}\s?[:：]?\s?{day}") for day in _DATES),
    *(re.compile(rf"{day}{_CLOCK}") for day in _DATES),
    re.compile(rf"{_YMD}{_PAGE}"),
    re.compile(rf"^{_YMD}[일.]?\s?(?:\([월화수목금토일]\)|[월화수목금토일]요일)?$"),
)
_LABELLED = len(_DATES)
_SENT = re.compile(rf"{_YMD} \d{{1,2}}:\d\d(?::\d\d)? ?(?:송고|입력)")
_OF_ELSE = re.compile(r"일시|장소|기간|일정|개막|마감|접수|업데이트|^최종|^수정")  # a day of something else


def is_stamp(line: str) -> bool:
    """Whether a line tells nothing but when (and by whom) the page was put up."""
    return len(line) < _LONG and bool(_OF_ELSE.match(line) or any(pattern.search(line) for pattern in _STATED))


def published(above: Iterable[str], below: Iterable[str]) -> str | None:
    """The day of publication: stated above the article, or with a label below it."""
    head, foot = ([line for line in lines if len(line) < _LONG] for lines in (above, below))
    head = [line for line in head if not _OF_ELSE.search(line)]
    foot = [line for line in foot if not _OF_ELSE.match(line)]
    stated = (match for pattern in _STATED for line in head for match in pattern.finditer(line))
    labelled = (match for pattern in (*_STATED[:_LABELLED], _SENT) for line in foot for match in pattern.finditer(line))
    return next((day for matches in (stated, labelled) for day in _days(matches)), None)


def _days(matches: Iterator[re.Match[str]]) -> Iterator[str]:
    for match in matches:
        month = match["m"]
        number = int(month) if month.isdecimal() else _MONTHS.index(month[:3].lower()) + 1
        year = int(match["y"])
        try:
            yield date(year if year > 99 else 2000 + year, number, int(match["d"])).isoformat()
        except ValueError:
            continue
