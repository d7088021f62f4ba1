"""When a page says that it appeared. A date that a page tells of is never taken for one; rather none than a wrong one.

The forms are those of Korean news sites, boards and gazettes: a labelled day, one with a time of day, with the page or
the number of an issue, beside a byline or a count of readers, or alone on its line.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain, islice, pairwise, takewhile

from store.reading.agreement import opposes

_LONG = 120  # letters; a stamp is a short line
_NEAR = 200  # lines: what states the day of an article is not further from it
_TIME = r" ?(?:시간|시각|일시|일자|날짜|일|시점)?"
_LABEL = (
    rf"(?:(?:기사 ?|최초 ?|온라인 ?|지면 ?)?(?:입력|등록|승인|게재|작성|발행|송고|출고){_TIME}"
    rf"|(?:^|[|/·ㅣ\[(,]\s?)(?:게시|배포|전송|방송|공개|보도|발간){_TIME}|(?:게시|배포|전송|방송|공개|보도|발간){_TIME[:-1]}"
    r"|(?<![가-힣])(?:날 ?짜|일 ?자)(?![가-힣])"
    r"|(?i:\bposted(?: on)?|\bpublished(?: on)?|^(?:release |publication )?date(?=\s?:)|^by .{2,40}? on)|(?-i:\bUpdated))"
)
_OPEN = r"\s?[:：|=]?\s?[\[(<]?\s?"
_WEEKDAY = r"(?:[\[(][월화수목금토일](?:요일)?[\])]|[월화수목금토일]요일|[月火水木金土日]曜日)?"
_YMD = r"(?<!\d)(?P<y>(?:19|20)\d\d)\s?[-./년]\s?(?P<m>\d{1,2})\s?[-./월]\s?(?P<d>\d{1,2})(?!\d)"
_SHORT = r"(?<![\d.])(?P<y>\d\d)\.(?P<m>\d\d)\.(?P<d>\d\d)(?!\d)"
_TWO = r"['’‘]?(?P<y>\d\d)\s?[-./]\s?(?P<m>\d{1,2})\s?[-./]\s?(?P<d>\d{1,2})(?!\d|\s?[-./]\s?\d)"
_RUN = r"(?P<y>20\d\d)(?P<m>\d\d)(?P<d>\d\d)(?!\d)"
_US = r"(?<![\d/])(?P<m>\d{1,2})/(?P<d>\d{1,2})/(?P<y>20\d\d)"
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()  # noqa: SIM905 (a list to be read)
_MONTH = (
    r"(?P<m>(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?))\b\.?"
)
_NAMED = rf"\b{_MONTH} (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>(?:19|20)\d\d)"
_BRITISH = rf"(?<!\d)(?P<d>\d{{1,2}}) {_MONTH},? (?P<y>(?:19|20)\d\d)"
_HALF = r"(?:(?:오전|오후|AM|PM)\s?)?"
_CLOCK = rf"[일.]?\s?{_WEEKDAY}[\s,T|ㅣ]*{_HALF}[\[(]?{_HALF}\d{{1,2}}:\d\d"
_PAGE = rf"[일.]?자?\s?{_WEEKDAY}\s?[\])]?[\s,|]{{0,3}}(?:제?[A-Z]?\d{{1,2}}면|지면|\(?제?\s?\d{{1,5}}호)"
_ALONE = rf"[일.]?\s?{_WEEKDAY}[,.]?(?:\s?{_HALF}\d{{1,2}}시(?:\s?\d{{1,2}}분)?)?\s?(?:KST)?\s?[\])>|ㅣ]?\s?$"
_EDGE = r"^[\[(<|ㅣ▣·\s]*"
_WRITER = r"(?:기자(?!회견|단|간담)|특파원|통신원|객원기자|편집국|편집부|취재부|보도국|조회(?:수)?)"
_BOARDS = (  # how boards, blogs and sites in translation date what is on them, on lines of their own
    rf"^(?:by|글) ?[^\d]{{2,20}} {_YMD}[일.]?$",
    rf"^{_YMD}[일.]? by [^\d]{{2,20}}$",
    r"(?:^|\s)(?P<y>\d\d)-(?P<m>\d\d)-(?P<d>\d\d) \d\d:\d\d(?!\d)",
    rf"^\[\d{{1,5}}호\]\s?{_YMD}",
    rf"^(?!로그인|날씨|메뉴|전체|오늘|홈)[가-힣/·]{{2,10}}\s?[|ㅣ]\s?{_YMD}[일.]?$",
    rf"^{_YMD}[일.]?\s[가-힣]{{2,4}}$",
    rf"^\[[가-힣A-Za-z]{{2,10}}\s{_YMD}[일.]?\]$",
    r"^(?:[월화수목금토일]요일,? )?(?P<m>\d{1,2})월 (?P<d>\d{1,2}), (?P<y>20\d\d)$",
    r"^(?:[월화수목금토일]요일,? )?(?P<d>\d{1,2}) (?P<m>\d{1,2})월 (?P<y>20\d\d)$",
    rf"^(?P<y>20\d\d) {_MONTH} (?P<d>\d{{1,2}})$",
)
_DATES = (_YMD, _SHORT, _US, _NAMED, _BRITISH)
_LABELLED = tuple(re.compile(_LABEL + _OPEN + day) for day in (_YMD, _TWO, _RUN, _US, _NAMED, _BRITISH))
_SENT = re.compile(rf"{_YMD}{_CLOCK}(?::\d\d)?\]? ?(?:송고|입력|전송|게재|등록)")
_WIRED = (  # where a story of a newswire begins: "(성남=하루와이어) 2019년 1월 15일 --", "SEONGNAM, Jan. 15, 2019 /HaruWire/ --"
    re.compile(rf"^[(\[][^)\]]{{2,30}}[)\]]\s?{_YMD}[일.]?\s?(?:--|–|—|\d{{1,2}}:\d\d)"),
    re.compile(rf"^.{{0,60}}?{_NAMED}\s?(?:/[\w -]{{2,30}}/|--|–|—)"),
)
# In this order: what is labelled, what has a time of day, the page or number of an issue, a byline, a line of its own.
_UNLABELLED = (
    *(re.compile(day + _CLOCK) for day in _DATES),
    re.compile(_YMD + _PAGE),
    re.compile(rf"제\s?\d{{1,5}}호\W{{0,4}}{_YMD}"),
    re.compile(rf"{_WRITER}[^다]{{0,40}}?{_YMD}"),
    re.compile(rf"{_YMD}[^다]{{0,40}}?{_WRITER}"),
    *(re.compile(_EDGE + day + _ALONE) for day in (_YMD, _US)),
    *(re.compile(rf"^(?:(?i:[a-z]{{3,9}}day), )?{day}\.?$") for day in (_NAMED, _BRITISH)),
    *map(re.compile, _BOARDS),
)
_STATED = (*_LABELLED, *_UNLABELLED)
_EDIT = r"(?:최종 ?)?(?:수정|변경|고침|Modified)" + _TIME + _OPEN
_EDITED = tuple(re.compile(_EDIT + day) for day in (_YMD, _TWO))
_CUT = re.compile(rf"{_EDIT}(?:\d{{2,4}}\s?[-./년]\s?\d{{1,2}}\s?[-./월]\s?\d{{1,2}}(?:{_CLOCK})?)?")
_OF_ELSE = re.compile(  # of an event, of the paper itself, or of the site that shows the page today
    r"(?<!입력)(?<!등록)(?<!작성)(?<!보도)(?<!배포)(?<!방송)(?<!게시) ?일시|장소|기간|일정|개막|마감|접수|업데이트|최종 ?편집|UPDATED?\b|오늘의? 날짜|^현재|등록번호|창간"
)
_SPAN = re.compile(r"\d\s?[일.]?\s?(?:\(.\))?\s?[~∼～]\s?\d")
_OTHERS = re.compile(  # comments, other articles, and when the paper itself was registered
    r"등록번호|발행인|편집인|^제호|사업자|청소년 ?보호|대표 ?전화|개인정보|댓글|의견 ?쓰기|LEAVE A REPLY|(?i:comments)|관련 ?기사|많이 본|인기 ?(?:기사|뉴스)|다른 ?(?:기사|뉴스)|Most Read"
)
_DIGITS = re.compile(r"\d\s?[-./월]\s?\d|\d{8}|[A-Za-z]\.? \d{1,2}|\d [A-Z][a-z]")
_ONLY_LABEL = re.compile(rf"^{_LABEL}\s?[:：]?$")


def is_stamp(line: str) -> bool:
    """Whether a line tells nothing but when (and by whom) the page was put up."""
    if len(line) >= _LONG or not _DIGITS.search(line):
        return len(line) < _LONG and bool(re.match(r"최종 ?(?:업데이트|편집)|수정", line))
    return bool(_OF_ELSE.match(line) or any(pattern.search(line) for pattern in (*_STATED, *_EDITED)))


def is_of_others(line: str) -> bool:
    """Whether from this line on a page shows comments, other articles, or what it says of the paper itself."""
    return len(line) < _LONG and _OTHERS.search(line) is not None


def published(above: Iterable[str], below: Iterable[str], title: str = "", text: str = "") -> str | None:
    """The day of publication: stated above the article, where its `text` begins, or with a label below it.

    What stands under the title comes before what stands over it, which may be today's and must not be against the
    text; where only the last edit is stated, it is that.
    """
    over, head = (_stating(lines) for lines in _parted(list(above)[-_NEAR:], title))
    foot = _short(takewhile(lambda line: not is_of_others(line), islice(below, _NEAR)))
    foot = [line for line in foot if not _OF_ELSE.match(line)]
    bare_over, bare, under = ([_CUT.sub("", line) for line in lines] for lines in (over, head, foot))
    stated = chain(
        days(_matches(_WIRED, [text[:_LONG].split("\n")[0]])),
        days(_matches(_LABELLED, bare + bare_over)),
        days(_matches(_UNLABELLED, bare)),
        (day for day in days(_matches(_UNLABELLED, bare_over)) if not opposes(day, text)),
        days(_matches((*_LABELLED, _SENT), under)),
        days(_matches(_EDITED, head + over + foot)),
    )
    return next(stated, None)


def _stating(lines: list[str]) -> list[str]:
    """The short lines that may state when a page appeared."""
    return [line for line in _short(lines) if not _OF_ELSE.search(line) and not _SPAN.search(line)]


def shown(above: Iterable[str]) -> list[str]:
    """The days that a site shows above an article, today's perhaps: no statement, unless the article agrees."""
    lines = [line for line in above if len(line) < _LONG and _DIGITS.search(line)]
    return list(days(_matches((re.compile(_YMD),), [line for line in lines if not _SPAN.search(line)])))


def _parted(lines: list[str], title: str) -> tuple[list[str], list[str]]:
    """The lines over the title, and those from it on."""
    place = next((number for number, line in enumerate(lines) if title and title in line), 0)
    return lines[:place], lines[place:]


def _short(lines: Iterable[str]) -> list[str]:
    """Lines that may hold a stamp; a label and the day on the line below it are one."""
    short = [line for line in lines if len(line) < _LONG]
    joined = (f"{label} {day}" for label, day in pairwise(short) if _ONLY_LABEL.match(label))
    return [line for line in (*joined, *short) if _DIGITS.search(line)]


def _matches(patterns: Iterable[re.Pattern[str]], lines: list[str]) -> Iterator[re.Match[str]]:
    return (match for pattern in patterns for line in lines for match in pattern.finditer(line))


def days(matches: Iterable[re.Match[str]]) -> Iterator[str]:
    """The days of the calendar among matches of the groups y, m and d, in order."""
    for match in matches:
        month = match["m"]
        number = int(month) if month.isdecimal() else _MONTHS.index(month[:3].lower()) + 1
        year = int(match["y"])
        try:
            yield date(year if year > 99 else (2000 if year < 70 else 1900) + year, number, int(match["d"])).isoformat()
        except ValueError:
            continue
