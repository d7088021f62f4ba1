"""The words by which Korean news dates something: one table of notations, and where they stand in a text."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from store.reading.date_tables import COUNTS, DAYS, FEASTS, FOUNDED, MONTHS, NTH, TODAY

Fields = Mapping[str, str]


class Point(NamedTuple):
    """One date as printed: `fields` are the named parts of its notation, without the digit that keeps names apart."""

    start: int
    end: int
    fields: Fields


class Expression(NamedTuple):
    """A date or a range of dates as printed. `days` is how many days it lasts, where the text counts them."""

    start: int
    end: int
    first: Fields
    last: Fields | None = None
    days: int | None = None
    ends: bool = False  # "17일까지 사흘간": what is printed is the last day


_PLAIN = str.maketrans("０１２３４５６７８９（）．／～∼〜–―，：年月日’‘＇昨今來明再去末初前後間泊曜火水木金土", "0123456789()./~~~--,:년월일'''작금내명재거말초전후간박요화수목금토")  # fmt: skip
_NEXT = r"(?=[\s,.()에까부께쯤경로의은는도인과와이가를을·~\]=]|$)"  # what a word that is a date may be followed by
_YYYY = r"(?:19|20)\d\d"
_MM = r"(?:1[0-2]|0?[1-9])"
_DD = r"(?:3[01]|[12]\d|0?[1-9])"
_WEEKDAY = "[월화수목금토일]"
# What begins like a length of time and is none: "15일 전 직원", "15일 이상민 시장", "15일 차 부시장".
_ALL_OF = "직원|세계|국민|시민|시장|군수|도민|구민|공무원|대통령|총리|장관|의장|지역|부서|회원|학년|구간|세대|국가대표|부시장|지사"
_BEFORE_IT = rf"전(?=[\s에인부까,.])(?! (?:{_ALL_OF}))"
_LASTING = (  # behind "10일" these make it a length of time, or no date at all
    r"(?:차(?=[\s,에인(:])|여(?=[\s간])|치(?=[를로\s.,]|$)|장(?=[이을에\s.]|$)|분(?=[\s의])|짜리|천하|\s차(?=[에인])"
    r"|\s?(?:간(?=[\s의,.)에은을]|$)|동안(?!구|을)|만에|만의|째|이내(?=[\s에로]|$)|이상(?=[\s의,.]|$)|이하(?=[\s의,.]|$)"
    r"|내(?=[\s에로])|내내|연속|뒤(?=[\s에인,])|후(?=[\s에인,])|가량|정도|남짓|소요|걸[리렸린려]|자가격리|격리"
    rf"|무비자|근무|이 (?:걸|소요|지나)|{_BEFORE_IT}))"
)
_NO_YEAR = r"(?!\s?대(?=[\s에의,말초중후]|$)|산|형|생(?![산각])|\s?만에|\s?만의|간|\s?동안|째|차|여|\s?연속)"
_NO_MONTH = r"항쟁|혁명|단체(?=[\s와과를])|어머니회|영령|정신|대선|총선|지방선거|지선(?=[\s을이])|보궐|재보|임시국회|결산법인|모의고사|학력평가|모의평가"
_SEASON = "봄|여름|가을|겨울|상반기|하반기|[1-4]분기"

_YEAR = rf"""(?P<year>{_YYYY}\s?년{_NO_YEAR}도?|{_YYYY}(?=\s?[~·,-]\s?(?:{_YYYY}|\d\d)년{_NO_YEAR})
|'\d\d년(?=[\s,.에도부까은과와)~·])|\d\d년(?=\s?{_MM}월)|\d\d년도(?=[\s에부까,]|$)|(?:8[5-9]|9\d|0\d)년{_NO_YEAR}(?!\s?전\s)(?=[\s에도부까은과와,]|$)
|지난\s?해|거년|연내(?=[\s에])|올해|올(?=\s?(?:{_MM}월|{_SEASON}|연말|연초|말|초))|금년|작년|재작년|내후년|내년(?!생)|명년|새해(?=\s{_MM}월)
|그\s?해|같은\s?해|동년|익년|전년도?(?=\s?{_MM}월)|(?:그\s?)?이듬해|(?:바로|그)\s?다음\s?해|다음\s?해)(?!산|치|판)"""
_MONTH = rf"""(?P<month>{_MM}\s?월(?!호|드|요일|의 신부|\s?(?:{_NO_MONTH}))|{_MM}(?=\s?[~-]\s?{_MM}월(?!호))
|(?:이달|이번\s?달|지난\s?달|(?:바로\s?|그\s?)?다음\s?달|내달|금월|새\s?달|전달(?=\s?\d)|같은\s?달|그\s?달|동월|이듬달)(?=\d|[초말중](?=[\s순에까])|{_NEXT[3:]}(?!의\s))"""
_DAY = rf"""(?P<day>{_DD}(?=\s?[~-]\s?{_MM}월\s?{_DD}일)|{_DD}(?=(?:\s?[~·,-]\s?{_DD}){{0,4}}\s?일(?!{_LASTING}))
)(?:(?:\s?[·,]\s?{_DD}){{0,3}}\s?[~·,-]\s?(?P<to>{_DD})(?=일))?(?:\s?일)?(?:자(?=[\s)에로]))?"""
_PART = rf"(?P<part>(?:초순|초(?!·)|상순|중순|하순|말일|말|중|연초|연말(?!연시)){_NEXT}|{_SEASON})"
_TOWARD = r"(?P<toward>지난(?!\s?(?:해|달|주|날))|오는|돌아오는|다가오는|이번)"
_SHUT = rf"(?:\s?\(\s?(?P<weekday>{_WEEKDAY})(?:요일)?\s?\)|\s(?P<weekday2>{_WEEKDAY})(?:(?=\))|요일))?"
_CALENDAR = rf"(?:{_TOWARD}\s?)?(?:{_YEAR}[\s,]{{0,2}})?(?:{_MONTH}\s?)?(?:{_DAY}{_SHUT})?(?:\s?{_PART})?"

_ENGLISH = "|".join(rf"{name[:3]}(?:{name[3:]}|t)?" if name[3:] else name for name in MONTHS)
_LATIN = rf"""(?P<name>{_ENGLISH})\.?\s{_DD.replace("(?:", "(?P<day3>", 1)}(?:st|nd|rd|th)?(?:\s?-\s?(?P<to3>{_DD}))?(?:,\s?(?P<year3>{_YYYY}))?(?!\d)
|(?P<name5>{_ENGLISH})\.?,?\s(?P<year5>{_YYYY})(?!\d)
|(?P<day4>{_DD})(?:st|nd|rd|th)?\s(?P<name4>{_ENGLISH})\.?,?(?:\s(?P<year4>{_YYYY}))?(?!\w)"""
_TO = rf"(?:\s?~\s?(?:(?P<tomonth>{_MM})\.\s?)?(?P<to>{_DD})(?![\d:]|\.\s?\d)\.?(?:\s?\({_WEEKDAY}\))?)?"


def _numbered_apart(pattern: str, number: int) -> str:
    """The pattern with its groups named apart from those of another notation."""
    return re.sub(r"\(\?P<([a-z]+)>", rf"(?P<\g<1>{number}>", pattern)


_Y, _M, _D, _W = rf"(?P<year>{_YYYY})", rf"(?P<month>{_MM})", rf"(?P<day>{_DD})", rf"\s?\((?P<weekday>{_WEEKDAY})\)"
_NUMBER = "|".join(
    _numbered_apart(pattern, number)
    for number, pattern in enumerate(
        (
            rf"{_Y}\s?\.\s?{_M}\s?\.\s?{_D}(?!\d)\.?(?:{_W})?{_TO}",
            rf"{_Y}-{_M}-{_D}(?!\d)",
            rf"{_Y}/{_M}/{_D}(?!\d)",
            rf"'(?P<year>\d\d)\.\s?{_M}\.\s?{_D}(?![\d.]?\d)\.?{_TO}",
            r"(?P<year>\d\d)\.(?P<month>0[1-9]|1[0-2])\.(?P<day>0[1-9]|[12]\d|3[01])(?![\d.]?\d)\.?",
            rf"{_Y}\.\s?{_M}(?:\.(?!\s?\d)|(?=\))|(?=\s?~\s?{_YYYY}\.\s?{_MM}(?![\d.]?\d)))",
            rf"{_Y}\s?\.\s?{_M}월",
            rf"(?<=~){_Y}\.\s?{_M}(?![\d.]?\d)",
            rf"(?<=~\s){_Y}\.\s?{_M}(?![\d.]?\d)",
            rf"{_M}/{_D}/{_Y}(?!\d)",
            rf"{_M}[./]\s?{_D}\.?{_W}{_TO}",
            rf"{_M}\.\s?{_D}\.\s?~\s?(?P<tomonth>{_MM})\.\s?(?P<to>{_DD})\.",
            rf"{_D}\.{_W}",
        ),
        start=20,
    )
)


def _spaced(words: Mapping[str, int]) -> str:
    """An alternation of words, the longest first, spaced or not before 날 and after 그, 바로."""
    loose = (re.sub(r"(?<!^)(날|전)$", r"\\s?\1", word) for word in sorted(words, key=len, reverse=True))
    return "|".join(re.sub(r"^(그|바로|하루)(?=다음|전)", r"\1\\s?", word) for word in loose)


_NEAR = rf"""(?P<near>(?:{_spaced(DAYS)}))(?=[\s,.()에엔은는도부까인의밤로]|$)|(?P<nth>{_spaced(NTH)})(?=[\s,.()에엔은는도부까인의]|$)
|(?P<today>{_spaced(TODAY)})(?=\s|부터|까지|은\s|도\s|[,(])"""
_AGO = r"""(?:(?P<count>\d{1,2}|[한두세석네넉]|다섯|여섯)\s?(?P<unit>년|개월|달|주일|주|일)|(?P<span>하루|이틀|사흘|나흘|닷새|엿새|열흘|보름|일주일))
\s?(?P<side>전(?! (?:ALL_OF))|뒤|후)(?=[\s에인,.]|부터|까지|이란|이라|이었|이다)""".replace("ALL_OF", _ALL_OF)
_WEEK = rf"""(?P<week>이번\s?주|금주|지난\s?주|다음\s?주|내주|차주|지난|오는)\s?(?P<on>{_WEEKDAY})요일(?:\s?(?:부터|[~-])\s?(?P<till>{_WEEKDAY})요일)?
|(?P<week2>(?:이번|지난|다음|오는)\s?주|금주)(?P<rest>말)(?=[\s에인,까부]|$)
|(?P<week3>이번\s?주|지난\s?주|다음\s?주|내주|차주)(?P<whole>)(?=[\s,]|에[는도]?\s|로\s|부터|까지|\s?중|\s?내[로에]|\s?초|$)"""
_FEAST = rf"""(?:(?:(?P<year11>{_YYYY}년|그\s?해|지난\s?해|올해|작년|내년|이듬해|같은\s?해)\s)?(?P<feast>{"|".join(FEASTS)}|추석|설)
(?P<eve>\s?(?:당일|전날|다음\s?날|이튿날|이브)|날)?(?=[\s인에]))|(?P<founded>{FOUNDED})\s?기념일(?=[\s에인])"""

_FIRST = "JFMASOND거이익같당그전하다바첫개둘셋사넷나마폐오어모내글한두세석네넉섯여닷엿열보일금지차삼식현제광성크추설올작재명새동돌상연창시결"
_ALL = re.compile(
    rf"(?=[\d'{_FIRST}])(?<!\d)(?<![\d][.,/])(?:(?<![가-힣A-Za-z])(?:(?=[^A-Z'])(?:{_FEAST}|{_WEEK}|{_NEAR})|(?=[\dA-Z])(?:{_LATIN}))|{_AGO}|(?=[\d'])(?:{_NUMBER})|{_CALENDAR})".replace(
        "\n", ""
    )
)
_BEFORE = re.compile(  # before "5일" these make it a length of time, or a day of every month
    r"(?:(?:^|[^가-힣])(?:총|약|주|단|만|최대|최소|무려|매[년월달주]|하루|제|D[-+]|월|각)|\d\s?박|꼬박)[\s,]?$"
)
_A_DAY = re.compile(r"\s?(?:\d|평균|최대|명예|이용|[가-힣]{0,2}생활권|교사|강사|체험)")  # "1일 3회": per day
_YEARLY = re.compile(r"(?:매년|해마다|매해)\s?$")
_SOMEWHERE = re.compile(r" [^\s.,]{1,12}(?:에|에서) ")  # "하반기 하노이에 문을 연다"
_TIME = re.compile(r"(?:^|[\s은는이가도에와과를,(“\"'‘『「▲△○·-])$")
_JOIN = re.compile(
    r"\s?(?:\([^()\n]{1,12}\)\s?)?(?:(?:오전|오후)\s(?:\d{1,2}시\s?(?:\d{1,2}분)?)?)?(?:부터|에서|[~-])\s?(?:같은\s해\s)?"
)
_NO_ENDS = frozenset({"near", "nth", "side", "feast", "founded", "today"})
_MOVED = re.compile(r"로\s")  # "3월에서 5월로 연기했다"
_WORDS = r"(?:\s(?:[^\s\d.,]{1,12}\s){1,3}|\s?)"
_LASTS = (
    rf"(?:\d{{1,2}}박\s?(?P<days>\d{{1,2}})일|(?P<only>\d{{1,2}})일\s?(?:간|동안)|(?P<word>{'|'.join(w for w in COUNTS if len(w) > 1)})\s?(?:간|동안|일정)"
    r"|(?P<weeks>[\d두세])주(?:일)?\s?(?:간|동안))"
)
_FROM = re.compile(rf"\s?(?:\([^()\n]{{1,12}}\)\s?)?(?:부터{_WORDS}{_LASTS}|\s?\d{{1,2}}박\s?(?P<days2>\d{{1,2}})일)")
_TILL = re.compile(rf"\s?(?:\([^()\n]{{1,12}}\)\s?)?까지\s?{_LASTS}")


def plain(text: str) -> str:
    """The text with full-width and Chinese signs in their usual form, each for one sign, so that places stay."""
    return text.translate(_PLAIN)


def expressions(text: str) -> Iterator[Expression]:
    """Every date and range of dates of a plain text, in order."""
    points = _points(text)
    point = next(points, None)
    while point:
        following = next(points, None)
        join = following and _JOIN.fullmatch(text, point.end, following.start) and not _MOVED.match(text, following.end)
        if following and join and not following.fields.keys() & _NO_ENDS:
            yield Expression(point.start, following.end, point.fields, following.fields)
            following = next(points, None)
        else:
            expression = _lasting(text, point)
            yield expression
            while following and following.start < expression.end:
                following = next(points, None)
        point = following


def _lasting(text: str, point: Point) -> Expression:
    for pattern in (_FROM, _TILL):
        if match := pattern.match(text, point.end):
            days = _count(match)
            return Expression(point.start, match.end(), point.fields, None, days, pattern is _TILL)
    return Expression(point.start, point.end, point.fields, _last(point.fields))


def _last(first: Fields) -> Fields | None:
    """The other end of what is written as one: "3~5일", "2019. 3. 4. ~ 4. 5.", 월요일부터 목요일."""
    if "till" in first:
        return {"till": first["till"]}
    if "to" not in first:
        return None
    return {"month": first["tomonth"], "day": first["to"]} if "tomonth" in first else {"day": first["to"]}


def _count(match: re.Match[str]) -> int:
    told = {name.rstrip("2"): value for name, value in match.groupdict().items() if value}
    if "weeks" in told:
        return 7 * int(COUNTS.get(told["weeks"]) or told["weeks"])
    return COUNTS.get(told.get("word", "")) or int(told.get("days") or told["only"])


def _points(text: str) -> Iterator[Point]:
    for match in _ALL.finditer(text):
        if match.start() == match.end():
            continue
        fields = {name.rstrip("0123456789"): value for name, value in match.groupdict().items() if value}
        if fields and _is_date(text, match, fields):
            if "to" in fields and _are_apart(match[0], int(fields["to"]) - int(fields["day"])):
                yield from _listed(match, {name: value for name, value in fields.items() if name != "to"})
                continue
            end = match.start() + len(match[0].rstrip(" ,"))
            yield Point(match.start(), end, _numbered(fields))


def _are_apart(printed: str, days: int) -> bool:
    """Whether days are listed that do not follow each other: "12, 14일"."""
    return not re.search("[~-]", printed) and len(re.findall("[·,]", printed)) != days


def _listed(match: re.Match[str], fields: Fields) -> Iterator[Point]:
    """Each of the days of "5·7·9일"; all have the month of the first."""
    start, place = match.start(), match.start("day")
    for number in re.finditer(r"\d+", match.string[place : match.end("to")]):
        yield Point(start, place + number.end(), _numbered({**fields, "day": number[0]}))
        start = place + number.end() + 1


def _numbered(fields: Fields) -> Fields:
    """English months by number; words without their spaces."""
    words = {name: re.sub(r"\s", "", value) for name, value in fields.items()}
    if "name" in words:
        words["month"] = str(1 + next(n for n, name in enumerate(MONTHS) if name[:3] == words["name"][:3]))
    return words


def _is_date(text: str, match: re.Match[str], fields: Fields) -> bool:
    """Whether what looks like a date is one, by what stands before it."""
    before = text[max(0, match.start() - 6) : match.start()]
    if fields.keys() <= {"toward", "sign"} or fields.keys() == {"part"} | fields.keys() & {"toward"}:
        return _is_part(text, match, fields)
    if not match[0][0].isdigit() and not match[0].startswith("'") and before and "가" <= before[-1] <= "힣":
        return False
    if "side" in fields:
        return fields["side"] != "전" or bool(_TIME.search(before))
    if "year" in fields or "toward" in fields:
        return True
    if "month" in fields or "day" not in fields:
        return not _YEARLY.search(before)
    daily = fields["day"] == "1" and match[0] == "1일" and _A_DAY.match(text, match.end())
    return not daily and not _BEFORE.search(before)


def _is_part(text: str, match: re.Match[str], fields: Fields) -> bool:
    """Whether 하반기, 연말 or 지난 여름 stands for a time of this year."""
    part = fields.get("part", "")
    if "toward" in fields and part in (*_SEASON.split("|"), "연말"):
        return True
    alone = part.endswith("반기") or part.startswith("연")
    before, after = text[max(0, match.start() - 1) : match.start()], text[match.end() : match.end() + 2]
    told = after.startswith(("에", "까지", "중", " 중", " 내", "부터", "께", "쯤")) or _SOMEWHERE.match(
        text, match.end()
    )
    return alone and not before.strip(" \n“\"‘'") and bool(told)
