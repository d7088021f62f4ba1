"""Seeds → one generation's file, and the proof that it is whole."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from sqlite_utils import Database

from store import naming, words
from store.archive import SCHEMA, Archive, connect
from store.entries import entries
from store.finding import any_of
from store.indexing import Progress, index
from store.records import Event, PersonInDocument, Quote, Seeds
from store.rows import linked, tables
from store.said import Said
from store.schema import FULL_TEXT, create


def make(path: Path, seeds: Seeds, said: Said, city: str, previous: Path | None, progress: Progress) -> int:
    """Write the generation to `path` and check it; returns how many documents `previous` saved analysing.

    `progress(done, of)` counts what search will rank. Raises sqlite3.Error when the disk does not take it, and
    Unsound when what was written is not what was meant.
    """
    seeds = linked(seeds)
    with Database(path, execute_plugins=False, strict=True) as db:
        db.execute("pragma journal_mode = off")  # a file that fails is thrown away whole
        db.execute("pragma synchronous = off")  # it is flushed to disk once, before it gets its name
        with db.atomic():
            carried = _fill(db, seeds, said, city, previous, progress)
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
        _hold(archive.events() == tuple(sorted(seeds.events, key=_order)), "events")
        _hold(archive.partners() == seeds.partners, "partners")
        _hold(set(archive.mayors()) == set(seeds.mayors), "mayors")
        _hold(set(archive.ces()) == set(seeds.ces), "ces")
        _hold(set(archive.documents()) == set(seeds.documents), "documents")
        _check_said(archive, said)
        _check_search(db, seeds)
    finally:
        archive.close()


def _check_said(archive: Archive, said: Said) -> None:
    """Every word and every person of a document comes back with its evidence."""
    speakers = {quote.speaker for quote in said.quotes}
    names = {person.name for person in said.people}
    quotes = [quote for speaker in speakers for quote in archive.quotes(speaker)]
    people = [person for name in names for person in archive.people(name)]
    _hold(_proven(quotes) == _proven(said.quotes), "quotes")
    _hold(_proven(people) == _proven(said.people), "people")


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


def _fill(db: Database, seeds: Seeds, said: Said, city: str, previous: Path | None, progress: Progress) -> int:
    own_words = naming.words(seeds)
    listed = entries(seeds)
    create(db)
    db.table("meta").insert_all({"key": key, "value": value} for key, value in (("schema", SCHEMA), ("city", city)))
    for table, rows in tables(seeds, said):
        db.table(table).insert_all(rows)
    db.table("names").insert_all(naming.rows(seeds, said.people))
    db.table("own_words").insert_all({"word": word} for word in own_words)
    db.table("entries").insert_all({"id": n, "form": one.form, one.form: one.ref} for n, one in enumerate(listed, 1))
    return index(db.conn, listed, own_words, previous, progress)


def _order(event: Event) -> tuple[str, str]:
    return event.date, event.id


def _hold(true: bool, what: str) -> None:
    if not true:
        raise Unsound(what)
