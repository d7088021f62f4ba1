"""Seeds as rows of the archive's tables, in the order of store/schema.py."""

from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from store.records import Document, Event, Seeds, Source, Text
from store.said import Said

Row = dict[str, object]


def tables(seeds: Seeds, said: Said) -> Iterator[tuple[str, Iterable[Row]]]:
    """Every table of records, with its rows."""
    yield "documents", (_document(document) for document in seeds.documents)
    yield "partners", (_without(one, "aliases", "note", "sources") | _both("note", one.note) for one in seeds.partners)
    yield "partner_aliases", ({"partner": one.id, "alias": alias} for one in seeds.partners for alias in one.aliases)
    yield "mayors", (_without(one, "terms", "note", "sources") | _both("note", one.note) for one in seeds.mayors)
    yield "terms", ({"mayor": one.ko, **term._asdict()} for one in seeds.mayors for term in one.terms)
    yield "ces", (_without(year, "sources") for year in seeds.ces)
    yield "events", (_event(event) for event in seeds.events)
    yield "event_partners", _of_events(seeds, "partners", {"id": "partner"})
    yield "people", _of_events(seeds, "people")
    yield "people", ({"ko": one.name, "role": one.role, **_place(one.source)} for one in said.people)
    yield "quotes", (_without(one, "source") | _place(one.source) for one in said.quotes)
    yield "figures", _of_events(seeds, "figures")
    yield "conflicts", _conflicts(seeds.events)
    yield "sources", _sources(seeds)
    yield "tellings", ({"hash": key, "told": told} for key, told in said.tellings)


def linked(seeds: Seeds) -> Seeds:
    """The seeds without references to records that are not among them, e.g. because they were left out."""
    known = _Known(
        {one.id for one in seeds.documents}, {one.id for one in seeds.partners}, {one.id for one in seeds.events}
    )
    return seeds._replace(
        events=tuple(known.event(event) for event in seeds.events),
        partners=tuple(one._replace(sources=known.sources(one.sources)) for one in seeds.partners),
        mayors=tuple(one._replace(sources=known.sources(one.sources)) for one in seeds.mayors),
        ces=tuple(one._replace(sources=known.sources(one.sources)) for one in seeds.ces),
    )


class _Known(NamedTuple):
    """Ids that may be referred to."""

    documents: set[str]
    partners: set[str]
    events: set[str]

    def event(self, event: Event) -> Event:
        return event._replace(
            trip=event.trip if event.trip in self.events else None,
            partners=tuple(one if one.id in self.partners else one._replace(id=None) for one in event.partners),
            sources=self.sources(event.sources),
        )

    def sources(self, sources: Iterable[Source]) -> tuple[Source, ...]:
        return tuple(one if one.document in self.documents else one._replace(document=None) for one in sources)


def _document(document: Document) -> Row:
    return _without(document, "basis_note") | _both("basis_note", document.basis_note)


def _event(event: Event) -> Row:
    apart = ("title", "summary", "people", "partners", "place", "figures", "sources", "conflicts")
    place = event.place._asdict() if event.place else dict.fromkeys(("ko", "en", "country"))
    return (
        _without(event, *apart)
        | _both("title", event.title)
        | _both("summary", event.summary)
        | {f"place_{field}": value for field, value in place.items()}
        | {"first_day": _first_day(event.date), "last_day": _last_day(event.end or event.date)}
    )


def _first_day(date: str) -> str:
    return date + "-01-01"[len(date) - 4 :]


def _last_day(date: str) -> str:
    if len(date) == 4:
        return f"{date}-12-31"
    if len(date) == 7:
        return f"{date}-{monthrange(int(date[:4]), int(date[5:]))[1]}"
    return date


def _of_events(seeds: Seeds, field: str, renamed: Mapping[str, str] = {}) -> Iterator[Row]:
    """The children an event holds in `field`, each with its event's id."""
    for event in seeds.events:
        for child in getattr(event, field):
            yield {"event": event.id} | {renamed.get(key, key): value for key, value in child._asdict().items()}


def _conflicts(events: Iterable[Event]) -> Iterator[Row]:
    for event in events:
        for conflict in event.conflicts:
            for claim in conflict.claims:
                yield {"event": event.id, "field": conflict.field, **claim._asdict()}


def _sources(seeds: Seeds) -> Iterator[Row]:
    none = dict.fromkeys(("event", "partner", "mayor", "ces"))
    owners = (
        ("event", seeds.events, "id"),
        ("partner", seeds.partners, "id"),
        ("mayor", seeds.mayors, "ko"),
        ("ces", seeds.ces, "year"),
    )
    for owner, records, key in owners:
        for record in records:
            for source in record.sources:
                yield none | {owner: getattr(record, key), **source._asdict()}


def _place(source: Source) -> Row:
    """Where in a document something stands."""
    return {"document": source.document, "evidence": source.evidence}


def _without(record: NamedTuple, *fields: str) -> dict[str, object]:
    return {field: value for field, value in record._asdict().items() if field not in fields}


def _both(field: str, text: Text | None) -> dict[str, object]:
    """A text as its two columns."""
    return {f"{field}_ko": text and text.ko, f"{field}_en": text and text.en}
