"""What was read out of a document is read once: it is kept by the hash of all that it depends on."""

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import TypeAdapter

from store import dating_by, reading, sentences
from store.archive import connect
from store.knowledge import Knowledge
from store.records import Document

Told = TypeVar("Told")


class Tellings(Generic[Told]):
    """Tellings by document: those kept of an earlier build, and those made now."""

    def __init__(self, form: type[Told], kept: Mapping[str, str], city: str, known: Knowledge) -> None:
        """`kept` is JSON by hash; the tellings of `city` depend on what is `known` before reading."""
        self._form = TypeAdapter(form)
        self._kept = kept
        self._basis = _hash(_reader(), city, str(known.mayors), str(known.known))
        self._undated = _hash(self._basis, str(known.events))  # by which undated documents are dated
        self._all: dict[str, str] = {}

    def of(self, document: Document, read: Callable[[Document], Told]) -> Told:
        """What the document tells; `read` is called where that is not known."""
        key = _hash(self._basis if document.published else self._undated, *map(str, document))
        if key in self._kept:
            self._all[key] = self._kept[key]
            return self._form.validate_json(self._kept[key])
        told = read(document)
        self._all[key] = self._form.dump_json(told).decode()
        return told

    def all(self) -> tuple[tuple[str, str], ...]:
        """Everything asked for, as JSON by hash."""
        return tuple(self._all.items())


def kept(previous: Path | None) -> dict[str, str]:
    """What the previous generation was told; nothing where it is of an older form, or broken."""
    if previous is None:
        return {}
    try:
        with closing(connect(str(previous))) as db:
            return dict(db.execute("select hash, told from tellings").fetchall())
    except sqlite3.Error:
        return {}


@cache
def _reader() -> str:
    """The hash of the reader itself, so that a better one reads everything again."""
    files = (Path(dating_by.__file__), Path(sentences.__file__), *sorted(Path(reading.__path__[0]).iterdir()))
    return _hash(*(path.read_text(encoding="utf-8") for path in files if path.is_file()))


def _hash(*texts: str) -> str:
    return sha256("\0".join(texts).encode(errors="surrogatepass")).hexdigest()
