"""Ranked search: Kiwi terms and character bigrams, their bm25 scores added (docs/decisions has the figures)."""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from time import monotonic

from store import words
from store.records import Hit
from store.vocabulary import Vocabulary

LONGEST = 300  # characters of a question that are looked at
TERMS = 120  # words of it, in each of the two indexes
DEPTH = 100  # best entries taken from each before scores are added
WORTH = 0.05  # of the best score; less shares only words that stand everywhere
PATIENCE = 0.25  # seconds; then what has been found so far is given
SNIPPET = 120  # characters

_STEPS = 2_000  # of SQLite's machine between two looks at the clock
_BREAK = re.compile(r"(?<=[^\d\s][.!?…])\s+|\n+")  # "2019. 1. 14." is no end of a sentence
_RANKED = "select rowid, bm25({0}, 2, 1) as score from {0} where {0} match ? order by score limit ?"
_DOCUMENT = """select 'document', id, title, text, outlet, published, url from documents
    where id = (select document from entries where id = ?)"""
_EVENT = """select 'event', events.id, title_{0}, summary_{0}, outlet, published, url
    from events left join sources on sources.event = events.id
    where events.id = (select event from entries where id = ?) order by sources.id limit 1"""


class Finder:
    """Searches one generation; keeps its vocabulary once a question has needed it."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._vocabulary: Vocabulary | None = None

    def search(self, query: str, limit: int) -> tuple[Hit, ...]:
        """Documents and events ranked for `query`, whatever it is; titles and snippets in the query's script."""
        asked = words.clean(query[:LONGEST])
        pairs = list(dict.fromkeys(words.bigrams(asked)))
        scores = self._scores(asked, pairs, max(limit, DEPTH))
        worth = WORTH * max(scores.values(), default=0.0)
        best = sorted((rowid for rowid in scores if scores[rowid] >= worth), key=lambda rowid: (-scores[rowid], rowid))
        event = _EVENT.format("en" if asked.isascii() else "ko")
        return tuple(_hit(self._db, rowid, event, scores[rowid], pairs) for rowid in best[: max(limit, 0)])

    def _scores(self, asked: str, pairs: list[str], depth: int) -> dict[int, float]:
        morphemes = self._morphemes(asked) if words.ready() else []
        scores: dict[int, float] = {}
        with _patience(self._db):
            for table, weight, terms in (("k", 1.0, morphemes), ("g", 0.5, pairs)):
                if morphemes and table == "g" and not scores:
                    break  # no word of the question stands anywhere: letters in pairs would find just anything
                for rowid, score in self._db.execute(_RANKED.format(table), (any_of(terms), depth)) if terms else ():
                    scores[rowid] = scores.get(rowid, 0.0) - weight * score
        return scores

    def _morphemes(self, asked: str) -> list[str]:
        """Kiwi terms, with those of another spacing and the nearest words where the index does not hold them all."""
        terms = words.asked(asked)
        if self._vocabulary is None:
            self._vocabulary = Vocabulary(self._db)
        missing = self._vocabulary.missing(terms)
        if not missing:
            return terms
        respaced = words.asked(words.spaced(asked))
        return [*terms, *self._vocabulary.known(respaced), *self._vocabulary.repaired(missing)]


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


def _hit(db: sqlite3.Connection, rowid: int, event: str, score: float, pairs: list[str]) -> Hit:
    row = db.execute(_DOCUMENT, (rowid,)).fetchone() or db.execute(event, (rowid,)).fetchone()
    form, ref, title, text, outlet, published, url = row
    return Hit(ref, form, title, outlet or "", published, url, round(score, 4), snippet(text, pairs))


def snippet(text: str, pairs: Iterable[str]) -> str:
    """The sentence of `text` that holds most of `pairs`, in at most SNIPPET characters."""
    wanted = list(pairs)
    best = max(_BREAK.split(text), key=lambda sentence: _holds(sentence.lower(), wanted)).strip()
    if len(best) <= SNIPPET:
        return best
    lowered = best.lower()
    first = min((place for place in map(lowered.find, wanted) if place >= 0), default=0)
    start = best.rfind(" ", 0, first) + 1 if first > SNIPPET // 2 else 0
    cut = ("…" if start else "") + best[start:]
    return cut if len(cut) <= SNIPPET else cut[: SNIPPET - 1].rstrip() + "…"


def _holds(lowered: str, pairs: list[str]) -> int:
    return sum(pair in lowered for pair in pairs)
