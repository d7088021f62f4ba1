"""The door to reading for those who want to see what is read: files in, readings out, no archive touched."""

from collections.abc import Iterator
from pathlib import Path

from store.dating_by import dated_by
from store.errors import SeedError
from store.knowledge import NOTHING, Knowledge, knowledge
from store.reading import facts, read
from store.reading.values import Dated, EventRead, FigureRead, Reading
from store.records import Document
from store.seeds.documents import documents
from store.seeds.files import File, files, text

__all__ = ["Dated", "EventRead", "FigureRead", "Knowledge", "Reader", "Reading", "knowledge"]

_NO_ARTICLE = (
    "기사 본문을 찾지 못했어요. 본문이 들어 있는지 확인해 주세요.",
    "holds no article text. Check what was saved.",
)


class Reader:
    """Reads files for one city."""

    def __init__(self, city: str, published: str | None = None, known: Knowledge = NOTHING) -> None:
        """`published` dates the pages that have no date of their own; `known` is what an archive knows of the city."""
        self.city = city
        self._published = published
        self._known = known

    def readings(self, path: str) -> Iterator[tuple[str, Reading] | SeedError]:
        """What is in a file, or in every file of a directory: its name and what was read, or why it was not."""
        found = files(path) if Path(path).is_dir() else iter((File(Path(path), path),))
        for one in found:
            if isinstance(one, SeedError):
                yield one
            elif one.kind in (".md", ".jsonl"):
                yield from self._written(one)
            elif one.kind != ".yaml":
                yield self._copied(one)

    def _copied(self, file: File) -> tuple[str, Reading] | SeedError:
        """A page as it was copied, whatever its file is called."""
        try:
            raw = text(file)
        except SeedError as fault:
            return fault
        known = self._known
        reading = read(raw, self.city, self._published, mayors=known.mayors, known=known.known)
        if not reading.text:
            return SeedError(file.label, *_NO_ARTICLE)
        return file.label, reading if reading.dated.anchor else self._dated(reading)

    def _written(self, file: File) -> Iterator[tuple[str, Reading] | SeedError]:
        """Documents that are clean already: with front matter, or a line of a bulk import."""
        for one in documents(file):
            yield one if isinstance(one, SeedError) else (one.where, self._document(one.document))

    def _document(self, document: Document) -> Reading:
        day = document.published or self._published
        dated = Dated(day, document.basis if document.published else "stated" if day else "unknown", day)
        reading = Reading(document.title, document.outlet or None, dated, document.text, (), (), (), ())
        return self._read(reading) if day else self._dated(reading)

    def _dated(self, reading: Reading) -> Reading:
        """An undated text, dated by what is on record, where it tells of that."""
        known = self._known
        dated = dated_by(reading.title, reading.text, self.city, known.events, known.mayors, known.known)
        return self._read(reading._replace(dated=dated) if dated else reading)

    def _read(self, reading: Reading) -> Reading:
        known = self._known
        found = facts(
            reading.title, reading.text, self.city, reading.dated.anchor, mayors=known.mayors, known=known.known
        )
        return reading._replace(**found._asdict())
