"""Seeds → one generation's file, and the proof that it is whole."""

import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from sqlite_utils import Database

from store import naming, words
from store.archive import SCHEMA, Archive, Where, connect
from store.entries import entries
from store.finding import any_of
from store.generations import HALFWAY
from store.halfway import Shelf
from store.indexing import Progress, index
from store.records import Event, PersonInDocument, Quote, Seeds
from store.rows import Row, linked, tables
from store.said import Said
from store.schema import FULL_TEXT, create

T = TypeVar("T")

_PART = 500  # events that are compared at once
_CACHE = 64_000  # KiB of pages while a generation is written


def make(path: Path, seeds: Seeds, said: Said, city: str, previous: Path | None, progress: Progress) -> int:
    """Write the generation to `path` and check it; returns how many documents `previous` saved analysing.

    `progress(done, of)` counts what search will rank. Raises sqlite3.Error when the disk does not take it, and
    Unsound when what was written is not what was meant.
    """
    seeds = linked(seeds)
    with Database(path, execute_plugins=False, strict=True) as db:
        db.execute("pragma journal_mode = off")  # a file that fails is thrown away whole
        db.execute(f"pragma cache_size = {-_CACHE}")
        db.execute("pragma synchronous = off")  # it is flushed to disk once, before it gets its name
        with db.atomic():
            _fill(db, seeds, said, city)
            with Shelf.of("analysed", ("title", "body"), previous, path.with_name(HALFWAY)) as kept:
                carried = index(db.conn, entries(seeds), naming.words(seeds), kept, progress)
        for table in FULL_TEXT:
            db.execute(f"insert into {table}({table}) values ('optimize')")  # noqa: S608
            db.execute(f"insert into {table}({table}) values ('integrity-check')")  # noqa: S608
        db.execute("analyze")
    check(path, seeds, said)
    return carried


class Unsound(Exception):
    """The file does not hold what it was made from; `str()` says where."""


def check(path: Path, seeds: Seeds, said: Said) -> None:
    """Raise Unsound unless the file is whole and gives back what the (linked) seeds hold."""
    db = connect(str(path))
    archive = Archive(db, "unpublished")
    try:
        _hold(db.execute("pragma integrity_check").fetchall() == [("ok",)], "integrity")
        _hold(db.execute("pragma foreign_key_check").fetchall() == [], "foreign keys")
        _check_events(archive, seeds)
        _hold(archive.partners() == seeds.partners, "partners")
        _hold(set(archive.mayors()) == set(seeds.mayors), "mayors")
        _hold(set(archive.ces()) == set(seeds.ces), "ces")
        _check_documents(db, archive, seeds)
        _check_said(archive, said)
        _check_search(db, seeds)
    finally:
        archive.close()


def _check_events(archive: Archive, seeds: Seeds) -> None:
    """Every event comes back, and no other; a part at a time, so that nothing stands twice in memory."""
    ordered = sorted(seeds.events, key=_order)
    for start in range(0, len(ordered), _PART):
        part = tuple(ordered[start : start + _PART])
        _hold(archive.events(Where(ids=tuple(event.id for event in part))) == part, "events")


def _check_documents(db: sqlite3.Connection, archive: Archive, seeds: Seeds) -> None:
    """Every document comes back, and no other; one at a time for the same reason."""
    for table, written in (("documents", seeds.documents), ("events", seeds.events)):
        _hold(db.execute(f"select count(*) from {table}").fetchone() == (len(written),), table)  # noqa: S608
    _hold(all(archive.document(one.id) == one for one in seeds.documents), "documents")


def _check_said(archive: Archive, said: Said) -> None:
    """Every word and every person of a document comes back with its evidence."""
    for speaker, quotes in _by(said.quotes, lambda quote: quote.speaker).items():
        _hold(_proven(archive.quotes(speaker)) == _proven(quotes), "quotes")
    for name, people in _by(said.people, lambda person: person.name).items():
        _hold(_proven(archive.people(name)) == _proven(people), "people")


def _by(said: Iterable[T], name: Callable[[T], str]) -> dict[str, list[T]]:
    found: dict[str, list[T]] = {}
    for one in said:
        found.setdefault(name(one), []).append(one)
    return found


def _proven(said: Iterable[Quote | PersonInDocument]) -> list[tuple[object, ...]]:
    return sorted(((*one[:-1], one.source.document, one.source.evidence) for one in said), key=str)


def _check_search(db: sqlite3.Connection, seeds: Seeds) -> None:
    """Every entry has its place in both indexes, and the first and the last are found by their own titles."""
    listed = entries(seeds)
    for table in FULL_TEXT:
        rows = db.execute(f"select count(*), max(id) from {table}_docsize").fetchone()  # noqa: S608
        _hold(rows == (len(listed), len(listed)), f"entries in {table}")
    for rowid, entry in ((1, listed[0]), (len(listed), listed[-1])):
        terms = any_of(words.bigrams(entry.title)) or '""'
        found = db.execute("select rowid from g where g match ? and rowid = ?", (terms, rowid)).fetchone()
        _hold(found is not None or terms == '""', f"{entry.ref} by its title")


def _fill(db: Database, seeds: Seeds, said: Said, city: str) -> None:
    """All but what search needs."""
    create(db)
    db.table("meta").insert_all({"key": key, "value": value} for key, value in (("schema", SCHEMA), ("city", city)))
    for table, rows in tables(seeds, said):
        db.table(table).insert_all(map(_passing, rows))
    db.table("names").insert_all(naming.rows(seeds, said.people))
    db.table("own_words").insert_all({"word": word} for word in naming.words(seeds))


def _passing(row: Row) -> Row:
    """The row with a copy of its long text: SQLite's form of a text stays in memory as long as the text itself."""
    text = row.get("text")
    return {**row, "text": text[:1] + text[1:]} if isinstance(text, str) else row


def _order(event: Event) -> tuple[str, str]:
    return event.date, event.id


def _hold(true: bool, what: str) -> None:
    if not true:
        raise Unsound(what)
