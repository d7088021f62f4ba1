"""What documents tell happened: pages and rows that name the city are read, and their events join the records.

A brief is not read: its words are ours, about facts that are reviewed already.
"""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from store import merging
from store.carrying import Keep, Kept, Tellings, nowhere
from store.composing import Told, composed
from store.dating_by import dated_by
from store.directory import Directory
from store.errors import SeedError
from store.indexing import Progress
from store.knowledge import Knowledge, of
from store.reading import clues, facts
from store.reading import people as persons
from store.reading.values import Dated, EventRead
from store.records import Document, Seeds, Source, Text
from store.said import is_of

_PAGE = 20_000  # letters: a longer text without a date is no page, and dating it would take minutes
_SOME_DAY = "2000-06-15"  # to see cheaply whether an undated document tells anything at all


class Telling(NamedTuple):
    """What a document tells; `dated` where it has no date of its own and one was found."""

    events: tuple[EventRead, ...]
    dated: Dated | None = None


class Joined(NamedTuple):
    """The seeds with what their documents tell; `tellings` by their hashes, for the next build to carry over."""

    seeds: Seeds
    tellings: tuple[tuple[str, str], ...]


def told(
    seeds: Seeds,
    city: str,
    kept: Kept = MappingProxyType({}),
    progress: Progress = lambda _done, _of: None,
    keep: Keep = nowhere,
) -> Joined:
    """Read every document of `city` that is not among `kept`, what an earlier build was told; join what they tell.

    A document on which the reader fails is named among the faults, and stays. `progress(done, of)` counts documents;
    `keep` takes what was read now, for a build after one that ends halfway.
    """
    known = of(seeds.mayors, seeds.partners, seeds.events)
    directory = Directory(seeds)
    reader = _Reader(directory, city, known, kept, keep)
    ours = [one for one in seeds.documents if one.form != "brief" and is_of(one, city)]
    found = []
    for done, one in enumerate(ours, 1):
        found.append(reader.read(one))
        progress(done, len(ours))
    once = merging.merged(seeds.events, _told(found), directory)
    others = tuple(one for one in once if not one.reviewed)
    again = _Reader(directory, city, known._replace(events=others), kept, keep)
    found = [again.read(one.document) if one.is_undated else one for one in found]
    dated = _dated(seeds, {one.document.id: one.document for one in found if one.is_dated})
    events = merging.merged(dated.events, _told(found), directory)
    faults = (one.fault for one in found if one.fault)
    tellings = tuple({**dict(reader.tellings.all()), **dict(again.tellings.all())}.items())  # one may be of both
    return Joined(dated._replace(events=events, faults=(*seeds.faults, *faults)), tellings)


class _Found(NamedTuple):
    """What was found in a document, or why it could not be read; `document` with the date that it lacked."""

    document: Document
    is_dated: bool = False
    told: tuple[Told, ...] = ()
    fault: SeedError | None = None

    @property
    def is_undated(self) -> bool:
        """Whether it could be read, but nothing said when it appeared."""
        return self.document.published is None and self.fault is None


def _told(found: Iterable[_Found]) -> Iterator[Told]:
    return (told for one in found for told in one.told)


class _Reader:
    """Reads documents with all that is known, each once."""

    def __init__(self, directory: Directory, city: str, known: Knowledge, kept: Kept, keep: Keep) -> None:
        self._directory = directory
        self._city = city
        self._known = known
        self.tellings = Tellings(Telling, kept, city, known, keep)

    def read(self, document: Document) -> _Found:
        try:
            return self._found(document)
        except Exception as error:  # one strange page must not cost the archive
            return _Found(document, fault=_unread(document, error))

    def _found(self, document: Document) -> _Found:
        telling = self.tellings.of(document, self._read)
        whole = _with_date(document, telling.dated) if telling.dated else document
        people = persons.people(document.text, document.title, self._city) if telling.events else ()
        records = tuple(composed(one, whole, people, self._directory) for one in telling.events)
        return _Found(whole, whole != document, records)

    def _read(self, document: Document) -> Telling:
        if document.published:
            return Telling(self._events(document, document.published))
        dated = _date(document, self._city, self._known) if self._events(document, _SOME_DAY) else None
        return Telling(self._events(document, dated.anchor if dated else None), dated)

    def _events(self, document: Document, anchor: str | None) -> tuple[EventRead, ...]:
        """What it tells of our city, read as of `anchor`."""
        known, city = self._known, self._city
        found = facts(document.title, document.text, city, anchor, mayors=known.mayors, known=known.known)
        return tuple(one for one in found.events if one.city == city)


def _date(document: Document, city: str, known: Knowledge) -> Dated | None:
    """When an undated document appeared: the year its own words give, else what is on record of what it tells."""
    year = clues.year(document.text)
    if year:
        return Dated(
            None, "inferred", str(year), Text(f"본문으로 보아 {year}년이에요.", f"Its text places it in {year}.")
        )
    if len(document.text) > _PAGE:
        return None
    others = [one for one in known.events if one.reviewed or merging.keys(one) != {document.id}]
    return dated_by(document.title, document.text, city, others, known.mayors, known.known)


def _dated(seeds: Seeds, days: Mapping[str, Document]) -> Seeds:
    """The seeds with documents that something else dates, wherever they are cited."""

    def cited(sources: tuple[Source, ...]) -> tuple[Source, ...]:
        return tuple(
            one._replace(published=found.published, basis="inferred")
            if (found := days.get(one.document or ""))
            else one
            for one in sources
        )

    return seeds._replace(
        documents=tuple(days.get(one.id, one) for one in seeds.documents),
        events=tuple(one._replace(sources=cited(one.sources)) for one in seeds.events),
        partners=tuple(one._replace(sources=cited(one.sources)) for one in seeds.partners),
        mayors=tuple(one._replace(sources=cited(one.sources)) for one in seeds.mayors),
        ces=tuple(one._replace(sources=cited(one.sources)) for one in seeds.ces),
    )


def _with_date(document: Document, dated: Dated) -> Document:
    """With the month or year in which it appeared; what it rests on gives no day."""
    if not dated.anchor:
        return document
    return document._replace(published=dated.anchor[:7], basis="inferred", basis_note=dated.note)


def _unread(document: Document, error: Exception) -> SeedError:
    said = f"{type(error).__name__}: {error}"
    return SeedError(
        document.id,
        f"문서는 넣었지만 교류 이력을 읽어 내지 못했어요({said}). 문서와 함께 알려 주세요.",
        f"is kept, but its events could not be read ({said}). Please report it with the document.",
    )
