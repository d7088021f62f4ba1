"""The door to reading for those who want to see what is read: files in, readings out, no archive touched."""

import os
from collections.abc import Iterator
from pathlib import Path

from store.dating_by import dated_by
from store.errors import SeedError
from store.knowledge import NOTHING, Knowledge, knowledge
from store.reading import dating, facts, read
from store.reading.clean import Article
from store.reading.values import Dated, EventRead, FigureRead, PartnerRead, Reading, Why
from store.records import Document
from store.seeds.documents import UNSEEN, documents
from store.seeds.files import File, files, text

__all__ = ["Dated", "EventRead", "FigureRead", "Knowledge", "PartnerRead", "Reader", "Reading", "Why", "knowledge"]

Found = tuple[str, Reading] | SeedError

_PAGE = 20_000  # letters: a longer text is no page, and to hold it against the record would take minutes
_NO_ARTICLE = (
    "기사 본문을 찾지 못했어요. 본문이 들어 있는지 확인해 주세요.",
    "holds no article text. Check what was saved.",
)
_MISSING = ("그런 파일이 없어요. 이름을 확인해 주세요.", "is not there. Check the name.")
_RECORDS = ("기사가 아니라 기록이에요. `gyoryu index`가 읽어요.", "holds records, no article; `gyoryu index` reads it.")
_NONE_THERE = (
    "폴더에 읽을 기사가 없어요. .txt, .md, .jsonl 파일을 넣어 주세요.",
    "is a directory without articles. Put .txt, .md or .jsonl files there.",
)


class Reader:
    """Reads files for one city."""

    def __init__(self, city: str, published: str | None = None, known: Knowledge = NOTHING) -> None:
        """`published` dates the pages that have no date of their own; `known` is what an archive knows of the city."""
        self.city = city
        self._published = published
        self._known = known

    def readings(self, path: str) -> Iterator[Found]:
        """What is in a file, or in every file of a directory: its name and what was read, or why it was not."""
        if not os.path.exists(path):  # noqa: PTH110  unlike pathlib it raises nothing, whatever the name
            yield SeedError(path, *_MISSING)
        elif Path(path).is_dir():
            yield from self._folder(path)
        else:
            yield from self._file(File(Path(path), path))

    def _folder(self, path: str) -> Iterator[Found]:
        empty = True
        for one in files(path):
            if isinstance(one, SeedError) or one.kind != ".yaml":
                empty = False
                yield from (one,) if isinstance(one, SeedError) else self._file(one)
        if empty:
            yield SeedError(path, *_NONE_THERE)

    def _file(self, file: File) -> Iterator[Found]:
        if file.kind in (".yaml", ".yml"):
            yield SeedError(file.label, *_RECORDS)
        elif file.kind in (".md", ".jsonl"):
            yield from self._written(file)
        else:
            yield self._copied(file)

    def _copied(self, file: File) -> Found:
        """A page as it was copied, whatever its file is called."""
        known = self._known
        try:
            raw = UNSEEN.sub("", text(file))
            reading = read(raw, self.city, self._published, mayors=known.mayors, known=known.known)
            if not reading.text:
                return SeedError(file.label, *_NO_ARTICLE)
            return file.label, reading if reading.dated.anchor else self._by_record(reading)
        except SeedError as fault:
            return fault
        except Exception as error:  # one strange page must not cost the others
            return _unread(file.label, error)

    def _written(self, file: File) -> Iterator[Found]:
        """Documents that are clean already: with front matter, or a line of a bulk import."""
        for one in documents(file):
            if isinstance(one, SeedError):
                yield one
                continue
            try:
                yield one.where, self._document(one.document)
            except Exception as error:  # as above
                yield _unread(one.where, error)

    def _document(self, document: Document) -> Reading:
        article = Article(document.title, document.outlet or None, document.published, document.text)
        dated = dating.dated(document.text, article, self._published)
        if document.published:
            dated = dated._replace(basis=document.basis, note=document.basis_note)
        reading = Reading(document.title, article.outlet, dated, document.text, (), (), (), ())
        return self._read(reading) if dated.anchor else self._by_record(self._read(reading))

    def _by_record(self, reading: Reading) -> Reading:
        """An undated text, dated by what is on record, where it tells of that."""
        known = self._known
        if len(reading.text) > _PAGE or not known.events:
            return reading
        dated = dated_by(reading.title, reading.text, self.city, known.events, known.mayors, known.known)
        return self._read(reading._replace(dated=dated)) if dated else reading

    def _read(self, reading: Reading) -> Reading:
        known = self._known
        found = facts(
            reading.title, reading.text, self.city, reading.dated.anchor, mayors=known.mayors, known=known.known
        )
        return reading._replace(**found._asdict())


def _unread(where: str, error: Exception) -> SeedError:
    said = f"{type(error).__name__}: {error}"
    return SeedError(
        where,
        f"읽다가 멈췄어요({said}). 파일과 함께 알려 주세요.",
        f"could not be read to its end ({said}). Please report it with the file.",
    )
