"""What was read out of a document is read once: it is kept by the hash of all that it depends on."""

from collections.abc import Callable
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from pydantic import TypeAdapter

from store import dating_by, reading, sentences
from store.knowledge import Knowledge
from store.records import Document

Told = TypeVar("Told")


class Kept(Protocol):
    """Texts by hash: a dictionary, or a shelf of store/halfway.py."""

    def get(self, key: str, /) -> str | None: ...


Keep = Callable[[str, str], None]


def nowhere(_key: str, _told: str) -> None:
    """Keep nothing."""


class Tellings(Generic[Told]):
    """Tellings by document: those kept of an earlier build, and those made now."""

    def __init__(self, form: type[Told], kept: Kept, city: str, known: Knowledge, keep: Keep = nowhere) -> None:
        """`kept` is JSON by hash; the tellings of `city` depend on what is `known` before reading. `keep` is called
        with each that was made now.
        """
        self._form = TypeAdapter(form)
        self._kept = kept
        self._keep = keep
        self._basis = _hash(_reader(), city, str(known.mayors), str(known.known))
        self._undated = _hash(self._basis, str(known.events))  # by which undated documents are dated
        self._all: dict[str, str] = {}

    def of(self, document: Document, read: Callable[[Document], Told]) -> Told:
        """What the document tells; `read` is called where that is not known."""
        key = _hash(self._basis if document.published else self._undated, *map(str, document))
        kept = self._kept.get(key)
        if kept is not None:
            self._all[key] = kept
            return self._form.validate_json(kept)
        told = read(document)
        self._all[key] = self._form.dump_json(told).decode()
        self._keep(key, self._all[key])
        return told

    def all(self) -> tuple[tuple[str, str], ...]:
        """Everything asked for, as JSON by hash."""
        return tuple(self._all.items())


@cache
def _reader() -> str:
    """The hash of the reader itself, so that a better one reads everything again."""
    files = (Path(dating_by.__file__), Path(sentences.__file__), *sorted(Path(reading.__path__[0]).iterdir()))
    return _hash(*(path.read_text(encoding="utf-8") for path in files if path.is_file()))


def _hash(*texts: str) -> str:
    return sha256("\0".join(texts).encode(errors="surrogatepass")).hexdigest()
