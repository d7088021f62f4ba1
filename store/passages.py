"""Sentences and events that share words with a question, each with its own words: what an answer is chosen from."""

import sqlite3
from collections.abc import Collection, Iterable
from functools import lru_cache
from math import log
from typing import NamedTuple

from store import words
from store.finding import any_of
from store.vocabulary import Vocabulary

ENTRIES = 40  # documents and events that are looked into, by their rank
OF_NAMES = 150  # events of the names in the question, looked into whatever their rank
LONGEST = 300  # sentences of a document

_BEST = "select rowid from k where k match ? order by bm25(k, 2, 1) limit ?"
_ENTRIES = """select entries.id, entries.form, coalesce(event, document), documents.title, documents.text, analysed.title, analysed.body
    from entries join analysed on analysed.hash = entries.hash left join documents on documents.id = entries.document
    where entries.id in ({})"""


class Passage(NamedTuple):
    """A sentence of a document, or an event as a whole. `around` are the words of the whole document."""

    form: str  # "document" or "event"
    ref: str
    place: int  # of the sentence in the document, from 0
    text: str  # the sentence; empty for an event
    words: frozenset[str]
    heads: frozenset[str]  # those of its title
    around: frozenset[str] = frozenset()
    context: str = ""  # what stands before the sentence, and the document's title


class Passages:
    """Looks into one generation."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._vocabulary: Vocabulary | None = None
        self._entries: int = db.execute("select count(*) from entries").fetchone()[0]
        self._of_document = lru_cache(maxsize=256)(self._read_document)

    def find(self, terms: Collection[str], events: Iterable[str]) -> tuple[Passage, ...]:
        """Every sentence of the documents, and the events, that rank best for `terms`; `events` (ids) in any case."""
        question = any_of(terms)
        rows = self._db.execute(_BEST, (question, ENTRIES)).fetchall() if question else []
        chosen = dict.fromkeys([*(row[0] for row in rows), *self._of_events(list(events)[:OF_NAMES])])
        marks = ", ".join("?" * len(chosen))
        found: list[Passage] = []
        for id_, form, ref, title, text, heads, body in self._db.execute(_ENTRIES.format(marks), list(chosen)):
            if form == "event":
                found.append(Passage(form, ref, 0, "", frozenset(f"{heads} {body}".split()), frozenset(heads.split())))
            else:
                found += self._of_document(id_, ref, title, text, heads, body)
        return tuple(found)

    def rarity(self, terms: Iterable[str]) -> dict[str, float]:
        """How much each word tells: the logarithm of how few entries hold it."""
        wanted = list(dict.fromkeys(terms))
        marks = ", ".join("?" * len(wanted))
        counts = dict(self._db.execute(f"select term, doc from vocabulary where term in ({marks})", wanted))  # noqa: S608
        return {term: log(1 + self._entries / (counts.get(term, 0) + 0.5)) for term in wanted}

    def known(self, terms: Iterable[str]) -> frozenset[str]:
        """Those of `terms` that stand in the index."""
        wanted = list(dict.fromkeys(terms))
        marks = ", ".join("?" * len(wanted))
        rows = self._db.execute(f"select term from vocabulary where term in ({marks})", wanted)  # noqa: S608
        return frozenset(term for (term,) in rows)

    def repaired(self, term: str) -> tuple[str, ...]:
        """The nearest words of the index to one that it does not hold."""
        if self._vocabulary is None:
            self._vocabulary = Vocabulary(self._db)
        return tuple(self._vocabulary.repaired([term]))

    def _of_events(self, ids: list[str]) -> list[int]:
        marks = ", ".join("?" * len(ids))
        return [row[0] for row in self._db.execute(f"select id from entries where event in ({marks})", ids)]  # noqa: S608

    @staticmethod
    def _read_document(_id: int, ref: str, title: str, text: str, heads: str, body: str) -> tuple[Passage, ...]:
        sentences = words.sentences(text)[:LONGEST]
        of_each = [frozenset(line.split()) for line in body.split("\n")]
        title_words = frozenset(heads.split())
        around = title_words.union(*of_each)
        return tuple(
            Passage("document", ref, place, sentence, own, title_words, around, f"{title} {' '.join(sentences[max(place - 2, 0) : place])}")
            for place, (sentence, own) in enumerate(zip(sentences, of_each, strict=False))
        )
