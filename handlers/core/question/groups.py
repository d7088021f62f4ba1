"""One thing a question speaks of, with all the words that would prove it is met."""

from typing import Literal, NamedTuple

from handlers.core.question.synonyms import same
from handlers.core.question.times import Span
from store import Archive, Name, Spotted, Where

Sort = Literal["name", "time", "noun", "verb", "number"]

NOUNS = ("NN", "XR", "SL", "SH", "NR")
VERBS = ("VV", "VA", "MAG")
_IN_A_ROW = ("차", "회", "기", "호", "대", "번째")


class Group(NamedTuple):
    """It is met by any of `ways` (sets of index words), by any spelling in `spelt`, or in any of `events` (ids)."""

    shown: str
    sort: Sort
    ways: tuple[frozenset[str], ...]
    events: frozenset[str] = frozenset()
    names: tuple[Name, ...] = ()
    mended: str = ""  # what an unknown word was taken for
    span: tuple[str, str] = ("", "")  # of a time, its first and last date
    spelt: tuple[str, ...] = ()  # how it may stand in a text, in lower case
    proper: bool = False  # a name that stands nowhere in the archive
    focus: bool = False  # whether it is the very thing that is asked for: the 주제 of "주제가 뭐야"

    def of(self, *kinds: str) -> bool:
        """Whether it is a name that may stand for one of `kinds`."""
        return any(name.kind in kinds for name in self.names)


def time_group(span: Span, archive: Archive) -> Group:
    """A time: events that overlap it; sentences that name its year, month and day."""
    year, *rest = span.first.split("-") if span.first == span.last else [span.first[:4]]
    said = {f"{year}년", *(f"{int(part)}{unit}" for part, unit in zip(rest, "월일", strict=False))}
    bare = {year, *(str(int(part)) for part in rest)}
    ids = archive.ids(Where(since=span.first, until=span.last))
    shown = span.first if span.first == span.last else f"{span.first}~{span.last}"
    ways = (frozenset(said), frozenset(bare))
    return Group(shown, "time", ways, frozenset(ids), span=(span.first, span.last))


def name_group(spotted: Spotted, archive: Archive) -> Group:
    """A name by any of its spellings, or by the record."""
    text, names, spotter = spotted.text, spotted.names, archive.spotter
    own = frozenset(one.form for one in spotter.morphemes(text) if one.tag.startswith(NOUNS))
    ways = dict.fromkeys(way for name in names for way in (*spotter.spellings(name), own) if way)
    spelt = dict.fromkeys(one.lower() for name in names for one in (*spotter.texts(name), text) if len(one) > 1)
    ids = {id_ for name in names for id_ in archive.ids(_of(name))}
    mended = names[0].text if spotted.mended else ""
    return Group(text, "name", tuple(ways), frozenset(ids), names, mended, spelt=tuple(spelt))


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


def nth_group(shown: str, number: int, unit: str) -> Group:
    """A place in a row: 제9차, 9th; "번째" may be written with any counter of rows."""
    counters = _IN_A_ROW if unit == "번째" else (unit, "번째")
    units = [f"{prefix}{number}{counter}" for counter in counters for prefix in ("", "제")]
    return Group(shown, "number", tuple(frozenset({one}) for one in (*units, f"{number}{_english(number)}")))


def _english(number: int) -> str:
    """The ending of an English ordinal."""
    return "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def slip_group(text: str, meant: tuple[str, ...]) -> Group:
    """A misspelt word, or a part of a compound: what it may mean in the index."""
    ways = tuple(frozenset({word}) for one in meant for word in sorted(same(one)))
    mended = "" if meant[0] == text.lower() else meant[0]
    return Group(text, "noun", ways, mended=mended, spelt=meant)


def word_group(form: str, tag: str) -> Group:
    """A content word with its synonyms, or a number."""
    if tag == "SN":
        return Group(form, "number", (frozenset({form}),))
    ways = tuple(frozenset({one}) for one in sorted(same(form), key=lambda one: (one != form, one)))
    if tag.startswith(VERBS):
        return Group(form, "verb", ways)
    return Group(form, "noun", ways, spelt=(form,) if len(form) > 1 else ())
