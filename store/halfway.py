"""What a build has worked out so far, on disk, for the next one should it not reach its end; and what others left so.

Everything stands by the hash of all that it depends on, so that nothing old can be taken for what is asked.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Self

from store.archive import connect

OFTEN = 1_000  # values between two commits: two or three seconds of work

_HAVE = "create table if not exists {0} (hash text primary key, {1})"
_LOOK = "select {1} from {0} where hash = ?"
_KEEP = "insert or ignore into {0} values (?, {1})"


class Shelf:
    """One table of an archive that is worth carrying over: texts by hash, of the previous generation and of a build
    that did not get to its end. That it can be read or written is a courtesy, and never costs a build.
    """

    def __init__(self, table: str, columns: tuple[str, ...], previous: Path | None, halfway: Path) -> None:
        self._look = _LOOK.format(table, ", ".join(columns))
        self._have = _HAVE.format(table, ", ".join(f"{column} text" for column in columns))
        self._keep = _KEEP.format(table, ", ".join("?" * len(columns)))
        self._halfway = halfway
        self._written: sqlite3.Connection | None = None
        self._read = [connect(str(previous))] if previous else []
        self._waiting: list[tuple[str, ...]] = []
        if halfway.exists() and self._open():
            assert self._written
            self._read.append(self._written)

    @classmethod
    @contextmanager
    def of(cls, table: str, columns: tuple[str, ...], previous: Path | None, halfway: Path) -> Iterator[Self]:
        """Open till the block ends."""
        shelf = cls(table, columns, previous, halfway)
        try:
            yield shelf
        finally:
            shelf.close()

    def row(self, key: str) -> tuple[str, ...] | None:
        """What is known by `key`; None where it has to be worked out."""
        for db in tuple(self._read):
            try:
                found: tuple[str, ...] | None = db.execute(self._look, (key,)).fetchone()
            except sqlite3.Error:  # of an older schema, or broken: nothing to carry over
                self._read.remove(db)
                continue
            if found:
                return found
        return None

    def get(self, key: str) -> str | None:
        """The same of a table with one column."""
        found = self.row(key)
        return found[0] if found else None

    def put(self, key: str, *values: str) -> None:
        """Keep what was worked out for the next build, a thousand at a time."""
        self._waiting.append((key, *values))
        if len(self._waiting) >= OFTEN:
            self._save()

    def close(self) -> None:
        """What waits to be kept is let go: it is quickly made again."""
        for db in self._read if self._written is None else {*self._read, self._written}:
            db.close()

    def _save(self) -> None:
        if self._written or self._open():
            assert self._written
            with suppress(sqlite3.Error), self._written:
                self._written.executemany(self._keep, self._waiting)
        self._waiting.clear()

    def _open(self) -> bool:
        """Whether the file can be written to; one that is broken makes room for a new one."""
        db = sqlite3.connect(self._halfway)
        try:
            db.execute(self._have)
        except sqlite3.Error:
            db.close()
            self._halfway.unlink(missing_ok=True)
            return False
        self._written = db
        return True
