"""Words of the index: how many entries hold each, and what a word that it does not hold was probably meant to be."""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache

from store.hangul import letters

LARGEST = 300_000  # words; above that a slip is left as it is rather than answered late
NEAREST = 3  # words that one word may stand for
REPAIRED = 8  # words of a question

_REPAIRABLE = re.compile(r"[가-힣]{2,}|[a-z]{4,}")
_REMEMBERED = 50_000
_COUNT = "select doc from {} where term = ?"
_PAIRS = "create virtual table if not exists temp.pairs using fts5vocab(main, g, row)"


class Vocabulary:
    """The Kiwi terms and the pairs of letters of one generation."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self.entries: int = db.execute("select count(*) from entries").fetchone()[0]
        self.holding = lru_cache(maxsize=_REMEMBERED)(self._holding)
        self.holding_pair = lru_cache(maxsize=_REMEMBERED)(self._holding_pair)

    def missing(self, terms: Iterable[str]) -> list[str]:
        """Those of `terms` that stand nowhere in the index."""
        return [term for term in terms if not self.holding(term)]

    def known(self, terms: Iterable[str]) -> list[str]:
        """Those of `terms` that do."""
        return [term for term in terms if self.holding(term)]

    def repaired(self, terms: Iterable[str]) -> list[str]:
        """The nearest words to each, by single letters: 밴쿠바 → 밴쿠버."""
        repairable = [term for term in terms if _REPAIRABLE.fullmatch(term)]
        return [near for term in repairable[:REPAIRED] for near in self._nearest(term)]

    def words(self) -> Iterator[str]:
        """Every term; none where there are too many to look through."""
        return (term for several in self._by_length.values() for term in several.values())

    def _holding(self, term: str) -> int:
        row = self._db.execute(_COUNT.format("vocabulary"), (term,)).fetchone()
        return row[0] if row else 0

    def _holding_pair(self, pair: str) -> int:
        self._db.execute(_PAIRS)
        row = self._db.execute(_COUNT.format("temp.pairs"), (pair,)).fetchone()
        return row[0] if row else 0

    @cached_property
    def _by_length(self) -> dict[int, dict[str, str]]:
        """Terms by their single letters, by how many those are."""
        terms = [term for (term,) in self._db.execute("select term from vocabulary limit ?", (LARGEST,))]
        found: dict[int, dict[str, str]] = {}
        for term in terms if len(terms) < LARGEST else ():
            spelt = letters(term)
            found.setdefault(len(spelt), {})[spelt] = term
        return found

    def _nearest(self, term: str) -> list[str]:
        from rapidfuzz import process
        from rapidfuzz.distance import Levenshtein

        asked = letters(term)
        slips = 1 if len(asked) < 7 else 2
        near: list[tuple[int, str]] = []
        for length in range(len(asked) - slips, len(asked) + slips + 1):
            terms = self._by_length.get(length, {})
            found = process.extract(asked, terms.keys(), scorer=Levenshtein.distance, score_cutoff=slips, limit=NEAREST)
            near += [(int(distance), terms[spelt]) for spelt, distance, _ in found]
        least = min(near, default=(0, ""))[0]
        return [word for distance, word in near if distance == least][:NEAREST]
