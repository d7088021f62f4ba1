"""Which name a text means: folding, endings, initial consonants, the other keyboard, typos.

A typo is taken for a name only where another reading is unlikely: a wrong partner or person costs more than
"did you mean". tests/test_names.py holds the pairs that must and must not meet.
"""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from store.countries import every_name
from store.hangul import are_initials, consonants, fold, from_keys, initials, letters, to_keys
from store.records import Name

Found = tuple[tuple[Name, ...], tuple[Name, ...]]

ENOUGH = 4  # characters that may stand for the only name which holds them
NEAREST = 50  # names that a misspelt word is held against letter by letter
KINDS = ("partner", "mayor", "person", "country")
LONGEST = 60  # characters of a text that may still be a name
_PARTICLES = "은 는 이 가 을 를 과 와 의 도 만 로 으로 에 에서 에는 에게 에게서 께서 랑 이랑 하고 까지 부터 보다 처럼"
_TITLES = "시장 시장님 시 님 씨 도시 주 성 현 군 자치구 의장 주지사 지사 총영사 대사 장관 회장 원장 대표"
_ENDINGS = tuple(f"{_PARTICLES} {_TITLES}".split())
_ROLE = re.compile(  # a word beside a name that is no part of it
    r"\S*(?:시장|성장|의장|지사|장관|영사|대사|원장|회장|청장|대표|위원장|주석)|님|씨|전|현|前|現|당시"
    r"|mayor|former|city|of|the|mr|ms|dr",
    re.IGNORECASE,
)


class Row(NamedTuple):
    """A row of the table of names; `part` as in store/naming.py."""

    folded: str
    part: int
    name: Name


class Names:
    """The names of one generation."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def find(self, text: str, kinds: tuple[str, ...], limit: int) -> Found:
        """Names that `text` means, one per ref; where it means none, the nearest `limit`."""
        plain = list(readings(text[:LONGEST]))
        asked = "".join(text[:LONGEST].split())
        for column, form in chain((("folded", one) for one in plain), _other_writings(asked)):
            exact = _equal(self._db, column, form, kinds)
            if exact:
                return exact, ()
        if are_initials(asked):
            begun = _select(self._db, "initials like ? || '%'", (asked,), kinds)
            return (), _one_each(row.name for row in begun)[:limit]
        return _alike(self._near(plain, kinds), plain, limit) if plain else ((), ())

    def _near(self, forms: list[str], kinds: tuple[str, ...]) -> list[Row]:
        """The names nearest to any of `forms`, and those that hold the first, in the order of the table."""
        from rapidfuzz import process
        from rapidfuzz.distance import Levenshtein

        among = {place: spelt for place, (row, spelt) in enumerate(self._spelt) if row.name.kind in kinds}
        found = {
            place
            for form in forms
            for _, _, place in process.extract(letters(form), among, scorer=Levenshtein.distance, limit=NEAREST)
        }
        found |= {place for place in among if forms[0] in self._spelt[place][0].folded}
        return [self._spelt[place][0] for place in sorted(found)]

    @cached_property
    def _spelt(self) -> list[tuple[Row, str]]:
        """Every name with its single letters; read once."""
        return [(row, letters(row.folded)) for row in _select(self._db, "true", (), KINDS)]


def readings(text: str) -> Iterator[str]:
    """What the name may be, folded: as it stands, without the roles around it, without its endings."""
    words = re.sub(r"\([^)]*\)", " ", text).split()
    while words and _ROLE.fullmatch(words[0]):
        words = words[1:]
    while words and _ROLE.fullmatch(words[-1]):
        words = words[:-1]
    tried = dict.fromkeys(filter(None, (fold(text), fold(" ".join(words)))))
    waiting = list(tried)
    while waiting:
        form = waiting.pop(0)
        yield form
        shorter = [rest for rest in _without_ending(form) if rest not in tried]
        tried |= dict.fromkeys(shorter)
        waiting += shorter


def _without_ending(form: str) -> Iterator[str]:
    """밴쿠버시와 → 밴쿠버시; a rest of one syllable is no name."""
    for ending in _ENDINGS:
        if form.endswith(ending) and len(form) - len(ending) > 1:
            yield form.removesuffix(ending)


def _other_writings(text: str) -> Iterator[tuple[str, str]]:
    """The same name as initial consonants, or typed on the wrong keyboard: (column, form)."""
    if are_initials(text):
        yield "initials", text
    if hangul := from_keys(text):
        yield from (("folded", form) for form in readings(hangul))
    if (typed := to_keys(text)) != text:
        yield "folded", fold(typed)


def _equal(db: sqlite3.Connection, column: str, form: str, kinds: tuple[str, ...]) -> tuple[Name, ...]:
    """Names of this form; parts of names only where no whole name has it, and then of mayors before others."""
    rows = _select(db, f"{column} = ?", (form,), kinds)
    several = [row.name for row in rows if row.part == rows[0].part]
    mayors = [name for name in several if name.kind == "mayor"] if rows and rows[0].part else []
    return _one_each(mayors or several)


def _select(db: sqlite3.Connection, condition: str, values: tuple[str, ...], kinds: tuple[str, ...]) -> list[Row]:
    rows = db.execute(
        f"select folded, part, text, kind, ref from names"  # noqa: S608 (our own words)
        f" where {condition} and kind in ({', '.join('?' * len(kinds))}) order by part, id",
        (*values, *kinds),
    )
    return [Row(folded, part, Name(*name)) for folded, part, *name in rows]


def _one_each(names: Iterable[Name]) -> tuple[Name, ...]:
    """The first name of each ref."""
    first: dict[str, Name] = {}
    for name in names:
        first.setdefault(name.ref, name)
    return tuple(first.values())


class Likeness(NamedTuple):
    """How far a text is from a name; sorts nearest first."""

    distance: int
    row: Row
    sure: bool
    held: bool  # the name holds the text


def _alike(rows: list[Row], forms: list[str], limit: int) -> Found:
    """The one name that a typo or shortening leaves no doubt about, or else the nearest."""
    foreign = set(map(fold, every_name())).intersection(forms)  # a country that is simply not in the archive
    ranked = sorted((_likeness(row, forms) for row in rows), key=lambda one: (one.distance, one.row.part))
    best = [one for one in ranked if (one.distance, one.row.part) == (ranked[0].distance, ranked[0].row.part)]
    held = [one for one in ranked if one.held]
    for meant in ([one for one in best if one.sure], [one for one in held if len(forms[0]) >= ENOUGH]):
        names = _one_each(one.row.name for one in meant)
        if len(names) == 1 and not foreign:
            return names, ()
    return (), _one_each(one.row.name for one in held + ranked)[:limit]


def _likeness(row: Row, forms: list[str]) -> Likeness:
    from rapidfuzz.distance import Levenshtein

    name = letters(row.folded)
    distance, form = min((Levenshtein.distance(letters(form), name), form) for form in forms)
    return Likeness(distance, row, _sure(form, row, distance), len(forms[0]) > 1 and forms[0] in row.folded)


def _sure(form: str, row: Row, distance: int) -> bool:
    """Whether so small a slip can hardly mean another name.

    The first letter is rarely mistyped; a short name has too many neighbours (선양 and 안양, 후저우 and 항저우);
    another person may well differ by a consonant (김종천, 김종철), while mayors are few; and digits are never a slip (2019, 2020).
    """
    name = row.folded
    if initials(form)[:1] != initials(name)[:1] or re.sub(r"\D", "", form) != re.sub(r"\D", "", name):
        return False
    if name.isascii():
        return distance <= (len(name) >= 5) + (len(name) >= 8 and row.name.kind != "person")
    only_vowels = consonants(form) == consonants(name)
    if row.name.kind == "mayor":
        return len(name) > 2 and (distance == 1 or (distance == 2 and only_vowels))
    if row.name.kind == "person":
        return len(name) > 2 and distance == 1 and only_vowels
    if len(name) > 3:
        return distance <= 2
    if distance == 1:
        return len(name) > 1 and initials(form) == initials(name)
    return distance == 2 and len(name) == 3 and only_vowels
