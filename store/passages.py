"""Sentences and events that share words with a question, each with its own words: what an answer is chosen from."""

import re
import sqlite3
from collections.abc import Collection, Iterable
from functools import lru_cache
from math import log

from store import words
from store.entries import told
from store.finding import COMMON, CROWDED, FEWEST, any_of
from store.understood import Passage
from store.vocabulary import Vocabulary

ENTRIES = 40  # documents and events that are looked into, by their rank
DOCUMENTS = 8  # documents in any case
TERMS = 24  # of a question, in a large archive
OF_NAMES = 150  # events of the names in the question, looked into whatever their rank
EVENTS_KEPT, DOCUMENTS_KEPT = 2_000, 200  # in memory, by the last use
PLACE_ENDS = "시군구도읍면동"  # 부산시 is no slip of 불산시
LATIN = 6  # letters; a shorter Latin word is another word, not a slip
BEFORE = 2  # sentences that a sentence is understood from
LONGEST = 300  # sentences of a document

# Documents have the first rows: they would else be crowded out by events.
_BEST_DOCUMENTS = "select rowid from k where k match ? and rowid <= ? order by bm25(k, 2, 1) limit ?"
_BEST = "select rowid from k where k match ? order by bm25(k, 2, 1) limit ?"
_DOTTED = re.compile(r"(?<=[a-z])[·ㆍ‧](?=[a-z])")
_ENTRIES = "select id, form from entries where id in ({})"
_EVENT = """select entries.event, analysed.title, analysed.body, title_ko || ' ' || summary_ko || ' ' || title_en,
    coalesce(trip_words.title || ' ' || trip_words.body, '') from entries
    join analysed on analysed.hash = entries.hash join events on events.id = entries.event
    left join entries trip on trip.event = events.trip left join analysed trip_words on trip_words.hash = trip.hash
    where entries.id = ?"""
_DOCUMENT = """select documents.id, documents.text, coalesce(published, ''), retold, analysed.title, analysed.body
    from entries join analysed on analysed.hash = entries.hash join documents on documents.id = entries.document
    where entries.id = ?"""


class Passages:
    """Looks into one generation."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._vocabulary = Vocabulary(db)
        self._documents: int = db.execute("select count(*) from documents").fetchone()[0]
        self._event = lru_cache(maxsize=EVENTS_KEPT)(self._read_event)
        self._document = lru_cache(maxsize=DOCUMENTS_KEPT)(self._read_document)

    def find(self, terms: Collection[str], events: Iterable[str]) -> tuple[Passage, ...]:
        """Every sentence of the documents, and the events, that rank best for `terms`; `events` (ids) in any case."""
        question = any_of(self._telling(terms))
        rows = self._db.execute(_BEST, (question, ENTRIES)).fetchall() if question else []
        rows += self._db.execute(_BEST_DOCUMENTS, (question, self._documents, DOCUMENTS)).fetchall() if question else []
        chosen = dict.fromkeys([*(row[0] for row in rows), *self._of_events(list(events)[:OF_NAMES])])
        marks = ", ".join("?" * len(chosen))
        found: list[Passage] = []
        for id_, form in self._db.execute(_ENTRIES.format(marks), list(chosen)).fetchall():
            found += [self._event(id_)] if form == "event" else self._document(id_)
        return tuple(found)

    def _telling(self, terms: Collection[str]) -> Collection[str]:
        """In a large archive only the rarest terms, and none that stands in a large part of it."""
        of = self._vocabulary
        if of.entries <= CROWDED:
            return terms
        held = sorted((term for term in terms if of.holding(term)), key=of.holding)
        return [term for n, term in enumerate(held) if n < FEWEST or of.holding(term) <= COMMON * of.entries][:TERMS]

    def rarity(self, terms: Iterable[str]) -> dict[str, float]:
        """How much each word tells: the logarithm of how few entries hold it."""
        of = self._vocabulary
        return {term: log(1 + of.entries / (of.holding(term) + 0.5)) for term in terms}

    def known(self, terms: Iterable[str]) -> frozenset[str]:
        """Those of `terms` that stand in the index."""
        return frozenset(self._vocabulary.known(terms))

    def repaired(self, term: str) -> tuple[str, ...]:
        """The nearest words of the index to one that it does not hold; none to a short Latin one or a short place."""
        if (term.isascii() and len(term) < LATIN) or (len(term) == 3 and term[-1] in PLACE_ENDS):
            return ()
        return tuple(self._vocabulary.repaired([term]))

    def after(self, ref: str, place: int, most: int) -> tuple[str, ...]:
        """The sentences of a document behind one of them."""
        row = self._db.execute("select text, retold from documents where id = ?", (ref,)).fetchone()
        return tuple(words.sentences(row[1] or row[0])[place + 1 : place + 1 + most]) if row else ()

    def _of_events(self, ids: list[str]) -> list[int]:
        marks = ", ".join("?" * len(ids))
        return [row[0] for row in self._db.execute(f"select id from entries where event in ({marks})", ids)]  # noqa: S608

    def _read_event(self, id_: int) -> Passage:
        ref, heads, body, told_of, trip = self._db.execute(_EVENT, (id_,)).fetchone()
        held = frozenset(f"{heads} {body}".split())
        return Passage("event", ref, 0, "", held, frozenset(heads.split()), frozenset(trip.split()), undotted(told_of))

    def _read_document(self, id_: int) -> tuple[Passage, ...]:
        ref, text, published, retold, title, body = self._db.execute(_DOCUMENT, (id_,)).fetchone()
        written = words.sentences(text)
        of_each = [frozenset(line.split()) for line in body.split("\n")]
        heads = frozenset(title.split())
        around = heads.union(*of_each)
        first = len(written) if retold else 0  # a brief is complete, and says who and when in every sentence
        sentences = words.sentences(told(text, retold))[first : first + LONGEST]
        return tuple(
            Passage(
                "document", ref, n, one, held, heads, around, undotted(one),
                undotted(" ".join(sentences[max(n - BEFORE, 0) : n])), published,
                _alike(one, written) if retold else "",
            )
            for n, (one, held) in enumerate(zip(sentences, of_each[first:], strict=False))
        )  # fmt: skip


def undotted(text: str) -> str:
    """In lower case, I·C·B·M as icbm."""
    return _DOTTED.sub("", text.lower())


def _alike(sentence: str, among: Iterable[str]) -> str:
    """The sentence that shares most pairs of letters with one."""
    pairs = set(words.bigrams(sentence))
    return max(among, key=lambda other: len(pairs & set(words.bigrams(other))) / (20 + len(other)), default="")
