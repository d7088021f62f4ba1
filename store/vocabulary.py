"""Words of the index, for those of a question that it does not hold: what they were probably meant to be."""

import re
import sqlite3
from collections.abc import Iterable

from store.hangul import letters

LARGEST = 300_000  # words; above that a slip is left as it is rather than answered late
NEAREST = 3  # words that one word may stand for
REPAIRED = 8  # words of a question

_REPAIRABLE = re.compile(r"[가-힣]{2,}|[a-z]{4,}")


class Vocabulary:
    """The Kiwi terms of one generation."""

    def __init__(self, db: sqlite3.Connection) -> None:
        rows = db.execute("select term from vocabulary limit ?", (LARGEST,)).fetchall()
        self._terms = [term for (term,) in rows]
        self._known = set(self._terms)
        self._letters = [letters(term) for term in self._terms] if len(rows) < LARGEST else []

    def missing(self, terms: Iterable[str]) -> list[str]:
        """Those of `terms` that stand nowhere in the index."""
        return [term for term in terms if term not in self._known]

    def known(self, terms: Iterable[str]) -> list[str]:
        """Those of `terms` that do."""
        return [term for term in terms if term in self._known]

    def repaired(self, terms: Iterable[str]) -> list[str]:
        """The nearest words to each, by single letters: 밴쿠바 → 밴쿠버."""
        repairable = [term for term in terms if _REPAIRABLE.fullmatch(term)]
        return [near for term in repairable[:REPAIRED] for near in self._nearest(term)]

    def _nearest(self, term: str) -> list[str]:
        from rapidfuzz import process
        from rapidfuzz.distance import Levenshtein

        asked = letters(term)
        slips = 1 if len(asked) < 7 else 2
        found = process.extract(asked, self._letters, scorer=Levenshtein.distance, score_cutoff=slips, limit=NEAREST)
        return [self._terms[place] for _, distance, place in found if distance == found[0][1]]
