"""A second, closer look at the best entries: how much of the question stands in one sentence, and of the title in it."""

import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from math import log

from store import words
from store.sought import Sought
from store.vocabulary import Vocabulary

SENTENCE = 2.4  # beside bm25: what the terms of the best sentence weigh
TITLE = 5.5  # what a title weighs that is asked for as a whole, times the logarithm of the entries
DAMPED = 2  # pairs; a title of a word or two is easily asked for by chance
LONGEST = 40_000  # characters of an entry's words that are looked at

_ENTRIES = """select entries.id, coalesce(documents.title, title_ko, ''), coalesce(title_en, ''), analysed.title,
    substr(analysed.body, 1, {}) from entries join analysed on analysed.hash = entries.hash
    left join documents on documents.id = document left join events on events.id = event
    where entries.id in ({})"""


def closeness(
    db: sqlite3.Connection, vocabulary: Vocabulary, rowids: Sequence[int], asked: Sought
) -> Iterator[tuple[int, float]]:
    """What to add to the score of each entry."""
    telling = _telling(vocabulary, asked.terms)
    pairs = frozenset(asked.pairs)
    title_weight = TITLE * log(1 + vocabulary.entries)
    marks = ", ".join("?" * len(rowids))
    for rowid, ko, en, title, body in db.execute(_ENTRIES.format(LONGEST, marks), rowids).fetchall():
        named = max(_named(ko, pairs), _named(en, pairs))
        yield rowid, SENTENCE * _in_one_sentence(telling, title, body) + title_weight * named


def _telling(vocabulary: Vocabulary, terms: Mapping[str, float]) -> dict[str, float]:
    """What each term tells: the logarithm of how few entries hold it, times its weight."""
    held = ((term, vocabulary.holding(term)) for term in terms)
    return {term: terms[term] * log(1 + (vocabulary.entries - n + 0.5) / (n + 0.5)) for term, n in held if n}


def _in_one_sentence(telling: Mapping[str, float], title: str, body: str) -> float:
    """The most that the terms of one sentence, with those of the title, tell."""
    wanted = frozenset(telling)
    always = wanted.intersection(title.split())
    sentences = {always.union(wanted.intersection(line.split())) for line in body.split("\n")}
    return max(sum(telling[term] for term in held) for held in sentences)


def _named(title: str, pairs: Collection[str]) -> float:
    """How much of the title stands in the question, by pairs of letters."""
    held = set(words.bigrams(title)) if title else set()
    return len(held.intersection(pairs)) / (len(held) + DAMPED)
