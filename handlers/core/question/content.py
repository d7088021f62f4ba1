"""What a question is about: its names, times and content words, each with all the words that would prove it is met."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal, NamedTuple

from handlers.core.question.synonyms import same
from handlers.core.question.times import Span, times
from handlers.core.question.wanted import COUNTERS
from store import Archive, Name, Where

Sort = Literal["name", "time", "noun", "verb", "number"]
WEIGHTS: dict[Sort, float] = {"name": 1.2, "time": 1.0, "noun": 1.0, "verb": 0.35, "number": 1.0}

_NOUNS = ("NN", "XR", "SL", "SH", "NR", "MM", "W_SERIAL")
_VERBS = ("VV", "VA")
_STOP = frozenset(
    """언제 누구 누가 어디 무엇 뭐 무슨 어떤 어느 얼마 몇 왜 어떻다 어떡하다 이름 것 거 수 때 곳 데 게 때문 이유 까닭 배경 날짜 날 일자 일 시기 장소
    알다 알리다 보이다 주다 하다 되다 있다 없다 궁금하다 말하다 이렇다 그렇다 맞다 가르치다 나오다 대하다 관하다 위하다 통하다 이 그 저 우리 저희 나 너
    정보 관련 내용 소개 설명 기록 이력 좀 혹시 그럼 그러면 그때 당시 정말 진짜 요즘 지금 제일 가장 첫 처음 최초 마지막 최근 최신 총 모두 전부 전체 목록 리스트 정도
    명 개 건 번 차례 회 군데 가지 분 년 월 일 요일 며칠 시 개사 기간 동안 중 간 만 원 달러 액수 금액 사람 얘기 이야기 말 발언 성남 성남시 도시명 다 더 또
    the a an of in on at to for from with by and or is are was were be been did do does has have had it its what when who whom which how many much where why
    please tell me about there that this these those their they he she his her seongnam any ever first last latest list all year date day
    """.split()
)
_ORDINAL = re.compile(r"(?:제\s*)?(\d{1,3})\s*(차|회|기|호|대|번째)(?!례)|(\d{1,3})(?:st|nd|rd|th)\b")
_AMOUNT = re.compile(rf"(\d[\d,.]*)\s*({COUNTERS}|만|억|조|%)")
_NATIVE = dict(zip("첫 두 세 네 다섯 여섯 일곱 여덟 아홉 열".split(), range(1, 11), strict=True))
_NATIVE_ORDINAL = re.compile(rf"({'|'.join(_NATIVE)})\s*번째")


SHORT = 2  # letters; a word so short that the index does not hold is another word, not a slip


class Group(NamedTuple):
    """One thing a question speaks of. It is met by any of `ways` (sets of index words), or in any of `events` (ids)."""

    shown: str
    sort: Sort
    ways: tuple[frozenset[str], ...]
    events: frozenset[str] = frozenset()
    names: tuple[Name, ...] = ()
    mended: str = ""  # what an unknown word was taken for


class Content(NamedTuple):
    """The groups of a question, in its order, and the times it names."""

    groups: tuple[Group, ...]
    times: tuple[Span, ...]


def content(text: str, today: date, archive: Archive) -> Content:
    """What `text` is about."""
    morphemes = archive.morphemes(text)
    known = archive.passages.known(one.form for one in morphemes)
    spans = times(text, today)
    spotted = [
        one
        for one in archive.spotter.spot(text, morphemes, known)
        if not _within(one.start, one.end, spans) and one.text.casefold() not in _STOP
    ]
    groups: list[tuple[int, Group]] = [(span.start, _time(span, archive)) for span in spans]
    groups += [(one.start, _name(one.text, one.names, one.mended, archive)) for one in spotted]
    ordinals = list(_ordinals(text))
    taken = [*((span.start, span.end) for span in spans), *((one.start, one.end) for one in spotted)]
    groups += [(start, group) for start, end, group in ordinals if not _overlap(start, end, taken)]
    taken += [(start, end) for start, end, _ in ordinals]
    for one in morphemes:
        if not _overlap(one.start, one.end, taken) and (group := _word(one.form, one.tag, known, archive)):
            groups.append((one.start, group))
    return Content(_distinct(group for _, group in sorted(groups, key=lambda pair: pair[0])), spans)


def _within(start: int, end: int, spans: Iterable[Span]) -> bool:
    return any(span.start <= start and end <= span.end for span in spans)


def _overlap(start: int, end: int, taken: Iterable[tuple[int, int]]) -> bool:
    return any(start < last and first < end for first, last in taken)


def _time(span: Span, archive: Archive) -> Group:
    """A time: events that overlap it; sentences that name its year, month and day."""
    year, *rest = span.first.split("-") if span.first == span.last else [span.first[:4]]
    said = {f"{year}년", *(f"{int(part)}{unit}" for part, unit in zip(rest, "월일", strict=False))}
    ids = archive.ids(Where(since=span.first, until=span.last))
    shown = span.first if span.first == span.last else f"{span.first}~{span.last}"
    return Group(shown, "time", (frozenset(said), frozenset({year, *(str(int(part)) for part in rest)})), frozenset(ids))


def _name(text: str, names: tuple[Name, ...], mended: bool, archive: Archive) -> Group:
    """A name by any of its spellings, or by the record."""
    own = frozenset(one.form for one in archive.morphemes(text) if one.tag.startswith(_NOUNS))
    ways = dict.fromkeys(way for name in names for way in (*archive.spellings(name), own) if way)
    ids = {id_ for name in names for id_ in archive.ids(_of(name))}
    return Group(text, "name", tuple(ways), frozenset(ids), names, names[0].text if mended else "")


def _of(name: Name) -> Where:
    match name.kind:
        case "partner":
            return Where(partner=name.ref)
        case "country":
            return Where(country=name.ref)
        case "mayor":
            return Where(mayor=name.ref)
        case _:
            return Where(person=name.ref)


def _ordinals(text: str) -> Iterator[tuple[int, int, Group]]:
    """제9차, 2회, 아홉 번째, 9th."""
    for found in _ORDINAL.finditer(text):
        number = found[1] or found[3]
        ways = {frozenset({f"{number}{unit}"}) for unit in ("차", "회", "기", "호", "대", "번째") if not found[2] or found[2] in (unit, "번째")}
        yield *found.span(), Group(found[0], "number", tuple(sorted(ways, key=sorted)))
    for found in _NATIVE_ORDINAL.finditer(text):
        number = _NATIVE[found[1]]
        if number > 1:
            ways = tuple(frozenset({f"{number}{unit}"}) for unit in ("차", "회", "기", "번째"))
            yield *found.span(), Group(found[0], "number", ways)


def _word(form: str, tag: str, known: frozenset[str], archive: Archive) -> Group | None:
    """A content word with its synonyms; one that the index does not hold with what it was probably meant to be."""
    if form in _STOP or not tag.startswith((*_NOUNS, *_VERBS, "SN")):
        return None
    if tag == "SN":
        return Group(form, "number", (frozenset({form}),))
    sort: Sort = "verb" if tag.startswith(_VERBS) else "noun"
    ways = [frozenset({one}) for one in sorted(same(form), key=lambda one: (one != form, one))]
    if form in known or tag.startswith(_VERBS):
        return Group(form, sort, tuple(ways))
    repaired = archive.passages.repaired(form) if len(form) > SHORT else ()
    return Group(form, sort, (*ways, *(frozenset({one}) for one in repaired)), mended=repaired[0] if repaired else "")


def _distinct(groups: Iterable[Group]) -> tuple[Group, ...]:
    return tuple({(group.sort, group.ways): group for group in groups}.values())
