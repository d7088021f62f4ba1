"""The words that entries are found by: bigrams of all, Kiwi terms of those that changed since the last generation."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from store import words
from store.archive import connect
from store.entries import Entry

Progress = Callable[[int, int], None]

_INSERT = "insert into {}(rowid, title, body) values (?, ?, ?)"


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
    db: sqlite3.Connection,
    listed: Sequence[Entry],
    own_words: Sequence[str],
    previous: Path | None,
    progress: Progress,
) -> int:
    """Fill both full-text tables; returns how many documents `previous` saved analysing.

    An entry's rowid is its place in `listed`, from 1. `own_words` are names that Kiwi takes whole.
    """
    tasks = list(_tasks(listed, own_words))
    db.executemany("update entries set hash = ? where id = ?", ((one.hash, one.rowid) for one in tasks))
    db.executemany(_INSERT.format("g"), ((one.rowid, *map(_bigrams, one.entry[2:])) for one in tasks))
    kept = _kept(previous, {one.hash for one in tasks})
    carried = [one for one in tasks if one.hash in kept]
    fresh = [one for one in tasks if one.hash not in kept]
    _insert(db, ((one, kept[one.hash]) for one in carried), lambda done: progress(done, len(tasks)))
    if fresh:
        words.warm(own_words)
        _insert(db, _analysed(fresh), lambda done: progress(len(carried) + done, len(tasks)))
    return sum(one.entry.form == "document" for one in carried)


def _tasks(listed: Iterable[Entry], own_words: Iterable[str]) -> Iterator[Task]:
    basis = _hash(words.version(), *own_words)
    for rowid, entry in enumerate(listed, 1):
        yield Task(rowid, _hash(basis, entry.title, entry.body), entry)


def _kept(previous: Path | None, hashes: set[str]) -> Mapping[str, Terms]:
    """Terms the previous generation holds for what has not changed."""
    if previous is None:
        return {}
    try:
        with closing(connect(str(previous))) as db:
            rows = db.execute("select hash, title, body from analysed").fetchall()
    except sqlite3.Error:  # of an older schema, or broken: nothing to carry over
        return {}
    return {hash_: Terms(title, body) for hash_, title, body in rows if hash_ in hashes}


def _analysed(fresh: Sequence[Task]) -> Iterator[tuple[Task, Terms]]:
    found = words.morphemes(text for one in fresh for text in (one.entry.title, one.entry.body))
    for one in fresh:
        yield one, Terms(_lines(next(found)), _lines(next(found)))


def _insert(db: sqlite3.Connection, analysed: Iterable[tuple[Task, Terms]], progress: Callable[[int], None]) -> None:
    for done, (one, terms) in enumerate(analysed, 1):
        db.execute(_INSERT.format("k"), (one.rowid, *terms))
        db.execute("insert or ignore into analysed(hash, title, body) values (?, ?, ?)", (one.hash, *terms))
        progress(done)


def _lines(sentences: Iterable[Iterable[str]]) -> str:
    return "\n".join(map(" ".join, sentences))


def _bigrams(text: str) -> str:
    return " ".join(words.bigrams(text))


def _hash(*texts: str) -> str:
    return sha256("\0".join(texts).encode()).hexdigest()
