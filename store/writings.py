"""Other writings of a question: spaced anew, mended, in Hangul or Hanja, of the other keyboard, by other names."""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from functools import cached_property

from store import hanja, sought, words
from store.hangul import are_initials, from_keys, to_keys
from store.names import readings
from store.sought import MINOR, Sought
from store.vocabulary import Vocabulary

MENDED = 0.5  # what a word weighs that may have been meant
UNSPACED = 7  # letters between two spaces; nobody writes so, unless without spaces
WIDEST = 3  # words of a name
OTHERS = 4  # other names of one that is asked for
ODD = 12  # words of a question that are tried as initials, keys and names

_INITIALS = re.compile(r"[ㄱ-ㅎ]{2,8}")
_LATIN = re.compile(r"[A-Za-z]{4,40}")
_LETTERED = re.compile(r"[ㄱ-ㅎㅏ-ㅣ가-힣]*[ㄱ-ㅎㅏ-ㅣ][ㄱ-ㅎㅏ-ㅣ가-힣]*")
_HANJA = "select term from vocabulary where term between '一一' and '鿿'"
_BY_INITIALS = "select distinct text from names where initials = ? and part = 0 order by id limit ?"
_NAMED = "select kind, ref from names where folded = ? and part < 2 order by part, id limit 1"
_OTHERS = "select text from names where kind = ? and ref = ? and part = 0 and folded <> ? order by id"


class Writings:
    """Knows how the words of one generation are written."""

    def __init__(self, db: sqlite3.Connection, vocabulary: Vocabulary) -> None:
        self._db = db
        self._vocabulary = vocabulary
        self._has_names = db.execute("select 1 from names limit 1").fetchone() is not None

    def of(self, text: str) -> Sought:
        """What `text` asks for, with everything that the index may call the same."""
        asked = sought.in_words(text)
        more = [*self._meant(text), *self._other_names(text), *self._in_hanja(asked.terms)]
        for writing in dict.fromkeys(more):
            asked = _joined(asked, sought.in_words(writing), MENDED)
        missing = self._vocabulary.missing(asked.terms)
        unspaced = _is_unspaced(text)
        return self._mended(text, asked, missing, unspaced) if missing or unspaced else asked

    def _mended(self, text: str, asked: Sought, missing: list[str], unspaced: bool) -> Sought:
        """With the words of another spacing, and the nearest of the index."""
        respaced = sought.in_words(words.spaced(text))
        runs = self._vocabulary.known(sought.joined(text)) if unspaced else []
        near = self._vocabulary.repaired(missing)
        terms = dict.fromkeys(near, MENDED) | dict.fromkeys(runs, MINOR)
        terms |= dict.fromkeys(self._vocabulary.known(respaced.terms), MENDED)
        more = [pair for word in near for pair in words.bigrams(word)]
        pairs = dict.fromkeys([*asked.pairs, *(() if unspaced else respaced.pairs), *more])
        return Sought(terms | asked.terms, list(pairs))

    def _meant(self, text: str) -> Iterator[str]:
        """How Hanja are read, what initial consonants stand for (ㅂㅋㅂ), and what the wrong keyboard made (qosznqj)."""
        if (read := hanja.read(text)) != text:
            yield read
        for word in text.split()[:ODD]:
            if begun := _INITIALS.match(word):
                yield from (row[0] for row in self._db.execute(_BY_INITIALS, (begun[0], OTHERS)))
            typed = None
            if _LATIN.fullmatch(word) and not self._vocabulary.holding(word.lower()):
                typed = from_keys(word)
            elif _LETTERED.fullmatch(word) and not are_initials(word):
                typed = to_keys(word).lower()
            if typed and self._vocabulary.known(sought.in_words(typed).terms):
                yield typed

    def _in_hanja(self, terms: Iterable[str]) -> Iterator[str]:
        """How the index writes words in Hanja, where it does: 북미 as 北美."""
        return (written for term in terms for written in self._hanja.get(term, ()))

    @cached_property
    def _hanja(self) -> dict[str, list[str]]:
        """The words in Hanja that the index holds, by how they are read."""
        found: dict[str, list[str]] = {}
        for (term,) in self._db.execute(_HANJA):
            found.setdefault(hanja.read(term), []).append(term)
        return found

    def _other_names(self, text: str) -> Iterator[str]:
        """What else those are called who are named in the question."""
        for window in _windows(text.split()[:ODD]) if self._has_names else ():
            named = next(filter(None, map(self._named, readings(window))), None)
            if named:
                others = (row[0] for row in self._db.execute(_OTHERS, named))
                yield from [one for one in others if self._is_known(one)][:OTHERS]

    def _named(self, form: str) -> tuple[str, str, str] | None:
        row = self._db.execute(_NAMED, (form,)).fetchone()
        return (*row, form) if row else None

    def _is_known(self, name: str) -> bool:
        """Whether the index holds every word of it."""
        return not self._vocabulary.missing(sought.in_words(name).terms)


def _joined(asked: Sought, other: Sought, weight: float) -> Sought:
    return Sought(dict.fromkeys(other.terms, weight) | asked.terms, list(dict.fromkeys([*asked.pairs, *other.pairs])))


def _windows(several: list[str]) -> Iterable[str]:
    return (
        " ".join(several[start : start + width])
        for width in range(WIDEST, 0, -1)
        for start in range(len(several) - width + 1)
    )


def _is_unspaced(text: str) -> bool:
    runs = text.split()
    return bool(runs) and sum(map(len, runs)) / len(runs) >= UNSPACED
