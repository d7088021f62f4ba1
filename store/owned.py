"""What records own in rows of their own: an event's people, partners, figures, sources and disagreements."""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from store.records import Claim, Conflict, Event, Figure, PartnerRef, Person, Place, Source, Text

_IN_ONE_QUERY = 500  # events; the children of more are read whole

Row = tuple[Any, ...]  # what sqlite3 gives; the records it becomes are typed


def whole_events(db: sqlite3.Connection, rows: Sequence[Row]) -> tuple[Event, ...]:
    """Rows of events with everything they own."""
    ids = [row[0] for row in rows] if len(rows) <= _IN_ONE_QUERY else None
    people = children(db, "ko, en, role", "people", "event", ids)
    partners = children(db, "partner, ko, en, type, country", "event_partners", "event", ids)
    figures = children(db, "label, value, unit", "figures", "event", ids)
    conflicts = children(db, "field, value, source", "conflicts", "event", ids)
    sources = sources_of(db, "event", ids)
    return tuple(
        Event(
            key, date, kind, status, Text(title_ko, title_en), Text(summary_ko, summary_en), end, trip, mayor,
            tuple(Person(*one) for one in people.get(key, ())),
            tuple(PartnerRef(*one) for one in partners.get(key, ())),
            None if country is None else Place(place_ko, place_en, country),
            tuple(Figure(*one) for one in figures.get(key, ())),
            sources.get(key, ()), note, _conflicts(conflicts.get(key, ())), bool(reviewed),
        )
        for key, date, kind, status, title_ko, title_en, summary_ko, summary_en, end, trip, mayor,
        place_ko, place_en, country, note, reviewed in rows
    )  # fmt: skip


def children(
    db: sqlite3.Connection, columns: str, table: str, owner: str, ids: Sequence[str] | None = None
) -> dict[str | int, list[Row]]:
    """Rows of `table` by what owns them, in the order written; only for `ids` where given."""
    only = f"{owner} is not null" if ids is None else f"{owner} in ({', '.join('?' * len(ids))})"
    found: dict[str | int, list[Row]] = {}
    for key, *rest in db.execute(f"select {owner}, {columns} from {table} where {only} order by id", ids or ()):  # noqa: S608
        found.setdefault(key, []).append(tuple(rest))
    return found


def sources_of(
    db: sqlite3.Connection, owner: str, ids: Sequence[str] | None = None
) -> dict[str | int, tuple[Source, ...]]:
    """Sources by what they prove."""
    rows = children(db, "outlet, published, url, document, basis, evidence, read", "sources", owner, ids)
    return {key: tuple(Source._make((*row, bool(read))) for *row, read in several) for key, several in rows.items()}


def _conflicts(rows: Iterable[Row]) -> tuple[Conflict, ...]:
    claims: dict[str, list[Claim]] = {}
    for field, value, source in rows:
        claims.setdefault(field, []).append(Claim(value, source))
    return tuple(Conflict(field, tuple(several)) for field, several in claims.items())
