"""Ranked search: Kiwi terms and letter pairs by bm25, then the best once more, closely (docs/decisions has figures)."""

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from time import monotonic
from typing import Literal, NamedTuple

from store import sought as reading
from store import words
from store.closeness import Closeness
from store.records import Hit
from store.sought import Sought
from store.vocabulary import Vocabulary
from store.writings import Writings

LONGEST = 300  # characters of a question that are looked at
TERMS = 120  # words of it, in each of the two indexes
DEPTH = 100  # best entries taken from each before scores are added
CLOSELY = 20  # best entries that are looked at closely
WORTH = 0.05  # of the best score; less shares only words that stand everywhere
PATIENCE = 0.25  # seconds; then what has been found so far is given
SNIPPET = 120  # characters
KEPT = 500  # entries that stay in memory as they are shown, by the last use
CROWDED = 20_000  # entries; above that what stands in many of them is not asked for
COMMON = 0.05  # of the entries
FEWEST, PAIRS = 3, 12  # rarest terms and pairs that are asked for even so

_STEPS = 2_000  # of SQLite's machine between two looks at the clock
_BREAK = re.compile(r"(?<=[^\d\s][.!?…])\s+|\n+")  # "2019. 1. 14." is no end of a sentence
_RANKED = "select rowid, bm25({0}, 2, 1) as score from {0} where {0} match ? order by score limit ?"
_DOCUMENT = """select 'document', id, title, text, outlet, published, url from documents
    where id = (select document from entries where id = ?)"""
_EVENT = """select 'event', events.id, title_{0}, summary_{0}, outlet, published, url
    from events left join sources on sources.event = events.id
    where events.id = (select event from entries where id = ?) order by sources.id limit 1"""


class Shown(NamedTuple):
    """What a finding shows of an entry."""

    form: Literal["document", "event"]
    ref: str
    title: str
    text: str
    outlet: str | None
    published: str | None
    url: str | None


class Finder:
    """Searches one generation; remembers which words it holds."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._vocabulary = Vocabulary(db)
        self._writings = Writings(db, self._vocabulary)
        self._closeness = Closeness(db, self._vocabulary)
        self._shown = lru_cache(maxsize=KEPT)(self._read_shown)

    def search(self, query: str, limit: int) -> tuple[Hit, ...]:
        """Documents and events ranked for `query`, whatever it is; titles and snippets in the query's script."""
        text = words.clean(query[:LONGEST])
        scores: dict[int, float] = {}
        asked = reading.in_letters(text)
        with _patience(self._db):
            asked = self._read(text)
            self._rank(asked, scores, max(limit, DEPTH))
            self._look_closely(asked, scores, max(limit, CLOSELY))
        worth = WORTH * max(scores.values(), default=0.0)
        best = sorted((rowid for rowid in scores if scores[rowid] >= worth), key=lambda rowid: (-scores[rowid], rowid))
        lang = "en" if text.isascii() else "ko"
        return tuple(_hit(self._shown(rowid, lang), scores[rowid], asked.pairs) for rowid in best[: max(limit, 0)])

    def _read_shown(self, rowid: int, lang: str) -> Shown:
        found = self._db.execute(_DOCUMENT, (rowid,)).fetchone()
        return Shown(*(found or self._db.execute(_EVENT.format(lang), (rowid,)).fetchone()))

    def _read(self, text: str) -> Sought:
        """What `text` asks for: mended, in all writings, without what stands everywhere."""
        if not words.ready():
            return self._rare(reading.in_letters(text))
        return self._rare(self._writings.of(text))

    def _rare(self, asked: Sought) -> Sought:
        """In a large archive only what tells entries apart."""
        if self._vocabulary.entries <= CROWDED:
            return asked
        most = COMMON * self._vocabulary.entries
        rarest = sorted(self._vocabulary.known(asked.terms), key=self._vocabulary.holding)
        kept = {term for place, term in enumerate(rarest) if place < FEWEST or self._vocabulary.holding(term) <= most}
        pairs = sorted(filter(self._vocabulary.holding_pair, asked.pairs), key=self._vocabulary.holding_pair)
        return Sought({term: weight for term, weight in asked.terms.items() if term in kept}, pairs[:PAIRS])

    def _rank(self, asked: Sought, scores: dict[int, float], depth: int) -> None:
        """Add up what each index gives its best entries."""
        for table, terms in (("k", list(asked.terms)), ("g", asked.pairs)):
            if asked.terms and table == "g" and not scores:
                break  # no word of the question stands anywhere: letters in pairs would find just anything
            for rowid, score in self._db.execute(_RANKED.format(table), (any_of(terms), depth)) if terms else ():
                scores[rowid] = scores.get(rowid, 0.0) - score

    def _look_closely(self, asked: Sought, scores: dict[int, float], count: int) -> None:
        """Add to the best what their titles and sentences hold of the question."""
        best = sorted(scores, key=lambda rowid: -scores[rowid])[:count]
        for rowid, score in self._closeness.of(best, asked):
            scores[rowid] += score


def any_of(terms: Iterable[str]) -> str:
    """An FTS5 question for any of the terms, each taken literally; empty when there is none."""
    quoted = ('"' + term.replace('"', '""') + '"' for term in dict.fromkeys(terms))
    return " OR ".join(list(quoted)[:TERMS])


@contextmanager
def _patience(db: sqlite3.Connection) -> Iterator[None]:
    """Interrupt what the block asks of the database once it has taken too long."""
    end = monotonic() + PATIENCE
    db.set_progress_handler(lambda: monotonic() > end, _STEPS)
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
            raise
    finally:
        db.set_progress_handler(None, 0)


def _hit(found: Shown, score: float, pairs: Sequence[str]) -> Hit:
    said = snippet(found.text, pairs)
    return Hit(
        found.ref, found.form, found.title, found.outlet or "", found.published, found.url, round(score, 4), said
    )


def snippet(text: str, pairs: Iterable[str]) -> str:
    """The sentence of `text` that holds most of `pairs`, in at most SNIPPET characters."""
    wanted = frozenset(pairs)
    best = max(_sentences(text), key=lambda one: len(wanted & one[1]))[0].strip()
    if len(best) <= SNIPPET:
        return best
    lowered = best.lower()
    first = min((place for place in map(lowered.find, sorted(wanted)) if place >= 0), default=0)
    start = best.rfind(" ", 0, first) + 1 if first > SNIPPET // 2 else 0
    cut = ("…" if start else "") + best[start:]
    return cut if len(cut) <= SNIPPET else cut[: SNIPPET - 1].rstrip() + "…"


@lru_cache(maxsize=KEPT)
def _sentences(text: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """The sentences of a text, each with its pairs of letters."""
    return tuple((sentence, frozenset(words.bigrams(sentence))) for sentence in _BREAK.split(text))
