"""What lets one infer when a page appeared that does not say so: stamps on pictures, addresses, issues, years."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from store.reading.date_context import clause, tense
from store.reading.stamps import days

_TAIL = 160  # letters: what dates a line stands at its end
_YEAR = r"(?P<y>(?:19|20)\d\d)"
_DAY = rf"(?<!\d){_YEAR}\s?[-./년]\s?(?P<m>\d{{1,2}})\s?[-./월]\s?(?P<d>\d{{1,2}})(?!\d)"
_PICTURE = re.compile(
    rf"(?:[가-힣]\.|[)\]>}}]|^)\s?{_DAY}[.일]?\s?(?:$|/|\[|<|＜|\(사진|photo|(?=[\w.+-]{{2,40}}@)|(?=[가-힣]{{2,4}} ?기자))"
)
_OLD = re.compile(r"자료 ?사진|자료 ?화면|DB(?! 금지)|사진은 지난")
_CLOSING = re.compile(rf"(?:[다요음됨함]\.?\s?\(|^\(?\s?){_DAY}[.일]?\s?\)?$")
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"']{4,300}")
_IN_ADDRESS = re.compile(
    r"(?<!\d)(?P<y>20\d\d)(?:/(?P<m>0[1-9]|1[0-2])/(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"
    r"|(?P<m2>0[1-9]|1[0-2])(?P<d2>0[1-9]|[12]\d|3[01])(?=\d{6,12}(?!\d)|\D|$))"
)
_FILE = re.compile(
    r"(?<!\d)(?:20)?(?P<y>\d\d)[-._]?(?P<m>0[1-9]|1[0-2])[-._]?(?P<d>0[1-9]|[12]\d|3[01])(?![\d])[^/\n]{0,60}?\.(?:hwpx?|pdf|docx?|zip)\b"
)
_TOLD = re.compile(
    rf"{_DAY}일\s?(?:\([^()]{{1,10}}\)\s?)?(?:밝혔|전했|발표했|알렸)|(?:오늘|이날)\s?\(\s?{_DAY.replace('?P<', '?P<_')}"
)
_ISSUE = re.compile(r"(?:(?P<y>(?:19|20)\d\d)\s?[년.]\s?)?(?<!\d)(?P<m>1[0-2]|0?[1-9])월\s?호(?!선)")

_ELSEWHEN = r"(?:(?!내년|지난|작년|다음|이듬|재작년|당시|[.\n]).)"
_FAIR = rf"[‘'“\"]?(?:[A-Z][A-Za-z]+|[가-힣]{{2,12}}) ?{_YEAR}(?!\d)"
_HELD = r"(?:열린|열리는|열릴|개최된|개최되는|개최될|개막한|개막하는|폐막한|막을 내린|막 내린|막을 올린|참가한|다녀온)"
_WORD = r"(?P<word>올해|금년|지난해|작년|재작년|내년)"
_ONWARDS = {"올해": 0, "금년": 0, "지난해": 1, "작년": 1, "재작년": 2, "내년": -1}
_YEARS = (  # a word for a year beside the year that it means
    re.compile(rf"{_WORD}\s?[(（]\s?{_YEAR}"),
    re.compile(rf"{_YEAR}년\s?(?P<word>올해)"),
    re.compile(rf"(?P<word>올해)\s{_YEAR}년"),
    re.compile(rf"{_YEAR}년(?:을)?\s?(?:\S년\s?)?(?:새해|신년)(?:를|을)?\s?맞"),
    re.compile(rf"{_WORD}(?! ?에 이어| ?보다| ?대비){_ELSEWHEN}{{0,40}}?{_HELD} {_FAIR}"),
    re.compile(rf"지난 \d{{1,2}}일{_ELSEWHEN}{{0,40}}?{_HELD} {_FAIR}"),
)
_FOUNDED = r"(?:문을 연|문 연|개청|설립|창립|출범|승격|결연|수교|개원|개관|창단|개교|창간|인연을 맺|교류를 시작)"
_JUBILEE = re.compile(
    rf"{_YEAR}년(?:(?!\d{{4}}년)[^\n]){{0,60}}?{_FOUNDED}(?:(?!\d{{4}}년)[^\n]){{0,60}}?"
    r"(?:(?P<before>올해)[^.\n]{0,12}?)?(?<!\d)(?P<n>\d{1,3})(?:주년|돌)(?P<after>인 올해|을 맞은 올해|을 맞)?"
)
_TERM = re.compile(
    r"민선 ?(?P<term>\d) ?기[^.\n\d]{0,20}?(?P<n>\d)주년(?:인 올해|을 맞)|민선 ?(?P<first>\d) ?기[^.\n\d]{0,12}?첫해인 올해"
)
_STEMS, _BRANCHES = "갑을병정무기경신임계", "자축인묘진사오미신유술해"
_ZODIAC = re.compile(rf"(?P<stem>[{_STEMS}])(?P<branch>[{_BRANCHES}])년(?:\([^()]{{2,4}}\))?\s?(?:새해|신년|올해)")
_LEAD = 600  # letters
_SAID = re.compile(r"(?:다|라)고 (?:\S{1,12} ){0,2}(?:밝혔|전했|발표했|알렸)")
_IN_MONTH = re.compile(
    rf"(?<!\d){_YEAR}년 ?(?:1[01]|[1-9])월(?!\d)"
)  # what December tells may be reported the year after
_A_YEAR = re.compile(rf"(?<!\d){_YEAR}(?=년|[.] ?\d)")


class Issue(NamedTuple):
    """Which issue of a monthly a page is from; `year` only where it is printed."""

    year: int | None
    month: int


def pictures(lines: Iterable[str]) -> list[str]:
    """The days stamped on captions, "있다. 2020.1.12 haru@…", "2017. 5. 24. [하루시 제공]", but not on old pictures."""
    tails = (line[-_TAIL:] for line in lines)
    return list(days(match for tail in tails if not _OLD.search(tail) for match in _PICTURE.finditer(tail)))


def closing(text: str) -> str | None:
    """The day in brackets behind the last words of an article."""
    lines = text.splitlines()[-1:]
    return next(days(match for line in lines if (match := _CLOSING.search(line[-_TAIL:]))), None)


def addresses(lines: Iterable[str]) -> list[str]:
    """The days in the addresses of articles: /2019/01/15/, AKR20190115…"""
    found = (
        match for line in lines for address in _ADDRESS.finditer(line) for match in _IN_ADDRESS.finditer(address[0])
    )
    return [day for match in found for day in _joined(match["y"], match["m"] or match["m2"], match["d"] or match["d2"])]


def files(lines: Iterable[str]) -> list[str]:
    """The days in the names of attached files: 170918 보도자료.hwp."""
    named = (line for line in lines if len(line) < _TAIL)
    return [
        day
        for line in named
        for match in _FILE.finditer(line)
        for day in _joined("20" + match["y"], match["m"], match["d"])
    ]


def told(text: str) -> str | None:
    """The whole day on which something "was said" at the head of an article."""
    head = "\n".join(line[:1000] for line in text.splitlines()[:3])
    match = _TOLD.search(head)
    whole = match and (match["y"] or match["_y"], match["m"] or match["_m"], match["d"] or match["_d"])
    return next(_joined(*whole), None) if whole else None


def issue(lines: Iterable[str]) -> Issue | None:
    """The issue that a gazette names above its article; None where it names several."""
    short = (line for line in lines if len(line) < _TAIL)
    named = {
        Issue(int(match["y"]) if match["y"] else None, int(match["m"]))
        for line in short
        for match in _ISSUE.finditer(line)
    }
    whole = {one for one in named if one.year}
    named = whole or named
    return named.pop() if len(named) == 1 else None


def year(text: str) -> int | None:
    """The year a text was written in, as its own words give it; None where they give none or differ. Where none does,
    it is the year of what the first paragraph says was announced, if the text tells of nothing past that is later.
    """
    years = set(_years(text)) or set(_announced(text))
    return years.pop() if len(years) == 1 else None


def _announced(text: str) -> Iterator[int]:
    first = text[:_LEAD].split("\n", 1)[0]
    if not _SAID.search(first):
        return
    told = {int(match["y"]) for match in _IN_MONTH.finditer(first)}
    if len(told) == 1 and not any(_is_later(text, match, max(told)) for match in _A_YEAR.finditer(text)):
        yield told.pop()


def _is_later(text: str, match: re.Match[str], than: int) -> bool:
    """Whether a year after another is told of as past, or too far ahead to be planned."""
    return int(match["y"]) > than and tense(clause(text, match.end())) != "future"


def _years(text: str) -> Iterator[int]:
    for pattern in _YEARS:
        for match in pattern.finditer(text):
            yield int(match["y"]) + _ONWARDS[match.groupdict().get("word") or "올해"]
    for match in _JUBILEE.finditer(text):
        if match["before"] or match["after"]:
            yield int(match["y"]) + int(match["n"])
    for match in _TERM.finditer(text):
        yield _term(int(match["term"] or match["first"])) + int(match["n"] or 0)
    for match in _ZODIAC.finditer(text):
        yield from _zodiac(match["stem"], match["branch"])


def _term(number: int) -> int:
    """When a term of Korea's elected local governments began: the first in 1995, the second three years on."""
    return 1995 if number == 1 else 1990 + 4 * number


def _zodiac(stem: str, branch: str) -> Iterator[int]:
    """The year of a sexagenary name since 1984, which was a 갑자년."""
    for number in range(60):
        if _STEMS[number % 10] == stem and _BRANCHES[number % 12] == branch:
            yield 1984 + number


def _joined(year: str, month: str, day: str) -> Iterator[str]:
    match = re.fullmatch(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})", f"{year}-{month}-{day}")
    return days([match] if match else [])
