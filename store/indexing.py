"""The words that entries are found by: bigrams of all, Kiwi terms of those that changed since the last generation."""

import sqlite3
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from typing import NamedTuple

from store import words
from store.entries import Entry
from store.halfway import Shelf
from store.schema import FULL_TEXT

Progress = Callable[[int, int], None]

PENDING = (
    16 << 20
)  # bytes of new words a full-text table holds back: written in larger pieces they are merged less often

_ENTRY = "insert into entries(id, form, {}, hash) values (?, ?, ?, ?)"
_HOLD_BACK = "insert into {0}({0}, rank) values ('hashsize', ?)"
_TERMS = "insert into {}(rowid, title, body) values (?, ?, ?)"
_ANALYSED = "insert or ignore into analysed(hash, title, body) values (?, ?, ?)"


class Task(NamedTuple):
    """An entry to be indexed; `hash` stands for all that its Kiwi terms depend on."""

    rowid: int
    hash: str
    entry: Entry


class Terms(NamedTuple):
    """Kiwi terms joined by spaces, each sentence on a line of its own."""

    title: str
    body: str


def index(
    db: sqlite3.Connection, listed: Sequence[Entry], own_words: Sequence[str], kept: Shelf, progress: Progress
) -> int:
    """Fill `entries` and both full-text tables; returns how many documents `kept` saved analysing.

    An entry's rowid is its place in `listed`, from 1. `own_words` are names that Kiwi takes whole. First comes what is
    kept, then what is new: rowids that go up spare the full-text tables their sorting.
    """
    for table in FULL_TEXT:
        db.execute(_HOLD_BACK.format(table), (PENDING,))
    basis = _hash(words.version(), *own_words)
    done, carried, fresh = 0, 0, []
    for one in _tasks(listed, range(len(listed)), basis):
        db.execute(_ENTRY.format(one.entry.form), (one.rowid, one.entry.form, one.entry.ref, one.hash))
        if found := kept.row(one.hash):
            _insert(db, one, Terms(*found))
            done += 1
            carried += one.entry.form == "document"
            progress(done, len(listed))
        else:
            fresh.append(one.rowid - 1)
    if fresh:
        words.warm(own_words)
        for more, (one, terms) in enumerate(_analysed(_tasks(listed, fresh, basis)), 1):
            _insert(db, one, terms)
            kept.put(one.hash, *terms)
            progress(done + more, len(listed))
    return carried


def _tasks(listed: Sequence[Entry], places: Iterable[int], basis: str) -> Iterator[Task]:
    for place in places:
        yield Task(place + 1, _hash(basis, listed[place].title, listed[place].body), listed[place])


def _analysed(fresh: Iterable[Task]) -> Iterator[tuple[Task, Terms]]:
    """Kiwi takes as many ahead as keep all cores busy; those wait here, and no others."""
    waiting: deque[Task] = deque()

    def texts() -> Iterator[str]:
        for one in fresh:
            waiting.append(one)
            yield from (one.entry.title, one.entry.body)

    found = words.morphemes(texts())
    for title, body in zip(found, found, strict=True):
        yield waiting.popleft(), Terms(_lines(title), _lines(body))


def _insert(db: sqlite3.Connection, one: Task, terms: Terms) -> None:
    db.execute(_TERMS.format("g"), (one.rowid, _bigrams(one.entry.title), _bigrams(one.entry.body)))
    db.execute(_TERMS.format("k"), (one.rowid, *terms))
    db.execute(_ANALYSED, (one.hash, *terms))


def _lines(sentences: Iterable[Iterable[str]]) -> str:
    return "\n".join(map(" ".join, sentences))


def _bigrams(text: str) -> str:
    return " ".join(words.bigrams(text))


def _hash(*texts: str) -> str:
    return sha256("\0".join(texts).encode()).hexdigest()
