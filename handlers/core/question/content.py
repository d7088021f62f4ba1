"""What a question is about: its names, times and content words, each with all the words that would prove it is met."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal, NamedTuple

from handlers.core.question.stop_words import STOP
from handlers.core.question.synonyms import SAME, same
from handlers.core.question.times import Span, times
from handlers.core.question.wanted import COUNTERS
from store import Archive, Name, Spotted, Where

Sort = Literal["name", "time", "noun", "verb", "number"]
_TITLE = re.compile(
    r"\s*(?:당시\s*)?(?:성남\s*)?(?:시장|의장|회장|대표|원장|총영사|대사|이사|부장|교수|여사|씨|님|위원장|주지사|장관)"
)
_INTERROGATIVE = re.compile(
    r"\s*(?:이|가|은|는|을|를|도|에|로|으로|이란|란)?\s*(?:뭐|뭔|무엇|뭘|머|누구|누가|누굴|어디|언제|얼마|몇|어떻|어땠|뭣|알려|말해|$|[?？])"
)

_NOUNS = ("NN", "XR", "SL", "SH", "NR", "W_SERIAL")
_VERBS = ("VV", "VA")
_ORDINAL = re.compile(r"(?:제\s*)?(\d{1,3})\s*(차|회|기|호|대|번째)(?!례)|(\d{1,3})(?:st|nd|rd|th)\b")
_AMOUNT = re.compile(rf"(\d[\d,.]*)\s*({COUNTERS}|만|억|조|%)")
_TENS = "첫 두 세 네 다섯 여섯 일곱 여덟 아홉 열"
_NATIVE = {word: number for number, word in enumerate(_TENS.split(), 1)}
_IN_A_ROW = ("차", "회", "기", "호", "대", "번째")
_NATIVE_ORDINAL = re.compile(rf"({'|'.join(_NATIVE)})\s*번째")


class Group(NamedTuple):
    """One thing a question speaks of. It is met by any of `ways` (sets of index words), or in any of `events` (ids)."""

    shown: str
    sort: Sort
    ways: tuple[frozenset[str], ...]
    events: frozenset[str] = frozenset()
    names: tuple[Name, ...] = ()
    mended: str = ""  # what an unknown word was taken for
    span: tuple[str, str] = ("", "")  # of a time, its first and last date
    spelt: tuple[str, ...] = ()  # how it may stand in a text, in lower case
    focus: bool = False  # whether it is the very thing that is asked for: the 주제 of "주제가 뭐야"


class Content(NamedTuple):
    """The groups of a question, in its order, and the times it names."""

    groups: tuple[Group, ...]
    times: tuple[Span, ...]


def content(text: str, today: date, archive: Archive) -> Content:
    """What `text` is about."""
    found = archive.spotter.morphemes(text)
    known = archive.passages.known(one.form for one in found)
    spans = times(text, today)
    spotted = [
        one
        for one in archive.spotter.spot(text, found, known)
        if not _within(one.start, one.end, spans) and one.text.casefold() not in STOP and not _TITLE.fullmatch(one.text)
    ]
    groups: list[tuple[int, Group]] = [(span.start, _time(span, archive)) for span in spans]
    groups += [(one.start, _name(one.text, one.names, one.mended, archive)) for one in spotted]
    ordinals = list(_ordinals(text))
    taken = [*((span.start, span.end) for span in spans), *((one.start, one.end) for one in spotted)]
    groups += [(start, group) for start, end, group in ordinals if not _overlap(start, end, taken)]
    taken += [(start, end) for start, end, _ in ordinals]
    for start, end, meant in archive.spotter.mended(text, found, known):
        if not _overlap(start, end, taken) and text[start:end].lower() not in SAME:
            ways = tuple(frozenset({word}) for one in meant for word in sorted(same(one)))
            groups.append(
                (
                    start,
                    Group(
                        text[start:end],
                        "noun",
                        ways,
                        mended="" if meant[0] == text[start:end].lower() else meant[0],
                        spelt=meant,
                    ),
                )
            )
            taken.append((start, end))
    taken += _titles(text, spotted)
    for one in found:
        if not _overlap(one.start, one.end, taken) and (group := _word(one.form, one.tag)):
            focus = group.sort == "noun" and _INTERROGATIVE.match(text[one.end :]) is not None
            groups.append((one.start, group._replace(focus=focus)))
    return Content(_distinct(group for _, group in sorted(groups, key=lambda pair: pair[0])), spans)


def _titles(text: str, spotted: Iterable[Spotted]) -> Iterator[tuple[int, int]]:
    """Where an office stands behind a person: "신상진 시장" says no more than the name."""
    for one in spotted:
        behind = _TITLE.match(text[one.end :])
        if behind and all(name.kind in ("mayor", "person") for name in one.names):
            yield one.end, one.end + behind.end()


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
    return Group(
        shown,
        "time",
        (frozenset(said), frozenset({year, *(str(int(part)) for part in rest)})),
        frozenset(ids),
        span=(span.first, span.last),
    )


def _name(text: str, names: tuple[Name, ...], mended: bool, archive: Archive) -> Group:
    """A name by any of its spellings, or by the record."""
    own = frozenset(one.form for one in archive.spotter.morphemes(text) if one.tag.startswith(_NOUNS))
    ways = dict.fromkeys(way for name in names for way in (*archive.spotter.spellings(name), own) if way)
    ids = {id_ for name in names for id_ in archive.ids(_of(name))}
    spelt = dict.fromkeys(one.lower() for name in names for one in (*archive.spotter.texts(name), text) if len(one) > 1)
    return Group(text, "name", tuple(ways), frozenset(ids), names, names[0].text if mended else "", spelt=tuple(spelt))


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
        yield *found.span(), _nth(found[0], number, found[2] or "번째")
    for found in _NATIVE_ORDINAL.finditer(text):
        number = _NATIVE[found[1]]
        if number > 1:
            yield *found.span(), _nth(found[0], number, "번째")


def _nth(shown: str, number: str | int, unit: str) -> Group:
    """A place in a row; "번째" may be written with any counter of rows."""
    units = [
        f"{prefix}{number}{one}" for one in (_IN_A_ROW if unit == "번째" else (unit, "번째")) for prefix in ("", "제")
    ]
    return Group(shown, "number", tuple(frozenset({one}) for one in (*units, f"{number}{_english(int(number))}")))


def _english(number: int) -> str:
    """The ending of an English ordinal."""
    return "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _word(form: str, tag: str) -> Group | None:
    """A content word with its synonyms."""
    if (
        form in STOP
        or (len(form) == 1 and form.isascii() and not form.isdigit())
        or not tag.startswith((*_NOUNS, *_VERBS, "SN"))
    ):
        return None
    if tag == "SN":
        return Group(form, "number", (frozenset({form}),))
    ways = tuple(frozenset({one}) for one in sorted(same(form), key=lambda one: (one != form, one)))
    if tag.startswith(_VERBS):
        return Group(form, "verb", ways)
    return Group(form, "noun", ways, spelt=(form,) if len(form) > 1 else ())


def _distinct(groups: Iterable[Group]) -> tuple[Group, ...]:
    return tuple({(group.sort, group.ways): group for group in groups}.values())
