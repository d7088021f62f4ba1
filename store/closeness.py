"""A second, closer look at the best entries: how much of the question stands in one sentence, and of the title in it."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from math import log
from typing import NamedTuple

from store import words
from store.sought import Sought
from store.vocabulary import Vocabulary

SENTENCE = 2.4  # beside bm25: what the terms of the best sentence weigh
TITLE = 5.5  # what a title weighs that is asked for as a whole, times the logarithm of the entries
DAMPED = 2  # pairs; a title of a word or two is easily asked for by chance
LONGEST = 40_000  # characters of an entry's words that are looked at

KEPT = 2_000  # entries whose words stay in memory, by the last use

_ENTRY = """select coalesce(documents.title, title_ko, ''), coalesce(title_en, ''), analysed.title,
    substr(analysed.body, 1, ?) from entries join analysed on analysed.hash = entries.hash
    left join documents on documents.id = document left join events on events.id = event
    where entries.id = ?"""


class Looked(NamedTuple):
    """An entry as a closer look sees it: the pairs of letters of its titles, the words of its title and sentences."""

    titles: tuple[frozenset[str], ...]
    heads: frozenset[str]
    sentences: tuple[frozenset[str], ...]


class Closeness:
    """Looks closely at the entries of one generation."""

    def __init__(self, db: sqlite3.Connection, vocabulary: Vocabulary) -> None:
        self._db = db
        self._vocabulary = vocabulary
        self._entry = lru_cache(maxsize=KEPT)(self._read)

    def of(self, rowids: Iterable[int], asked: Sought) -> Iterator[tuple[int, float]]:
        """What to add to the score of each entry."""
        telling = _telling(self._vocabulary, asked.terms)
        wanted, pairs = frozenset(telling), frozenset(asked.pairs)
        title_weight = TITLE * log(1 + self._vocabulary.entries)
        for rowid in rowids:
            entry = self._entry(rowid)
            named = max(len(held & pairs) / (len(held) + DAMPED) for held in entry.titles)
            yield rowid, SENTENCE * _in_one_sentence(entry, wanted, telling) + title_weight * named

    def _read(self, rowid: int) -> Looked:
        ko, en, title, body = self._db.execute(_ENTRY, (LONGEST, rowid)).fetchone()
        titles = tuple(frozenset(words.bigrams(one)) if one else frozenset() for one in (ko, en))
        return Looked(titles, frozenset(title.split()), tuple(frozenset(line.split()) for line in body.split("\n")))


def _telling(vocabulary: Vocabulary, terms: Mapping[str, float]) -> dict[str, float]:
    """What each term tells: the logarithm of how few entries hold it, times its weight."""
    held = ((term, vocabulary.holding(term)) for term in terms)
    return {term: terms[term] * log(1 + (vocabulary.entries - n + 0.5) / (n + 0.5)) for term, n in held if n}


def _in_one_sentence(entry: Looked, wanted: frozenset[str], telling: Mapping[str, float]) -> float:
    """The most that the terms of one sentence, with those of the title, tell."""
    always = wanted & entry.heads
    held = {always | (wanted & sentence) for sentence in entry.sentences}
    return max(sum(telling[term] for term in one) for one in held)
