"""What documents tell, laid beside the records: one event one record, with all its sources and what they disagree on.

A reviewed record keeps its facts whatever a document says; it gains a source, and where they differ both values are
shown. What no record holds becomes a record of its own, marked as read and not reviewed.
"""

from collections.abc import Iterable, Iterator, Sequence

from store.composing import Told
from store.directory import Directory
from store.matching import OCCASIONS, Likeness, closeness, likeness, near, overlap
from store.records import Claim, Conflict, Event, Source


def merged(events: Sequence[Event], told: Iterable[Told], directory: Directory) -> tuple[Event, ...]:
    """The reviewed `events` with the sources that documents add, then the events that only documents tell. What was
    called off is no event, but what others had announced is marked so.
    """
    records = _Records(events, directory)
    ranked = sorted(told, key=_rank)
    for one in (one for one in ranked if one.event.status != "cancelled"):
        records.add(one)
    for one in (one for one in ranked if one.event.status == "cancelled"):
        records.call_off(one)
    return records.events()


def _rank(told: Told) -> tuple[int, bool, bool, bool, str, str, bool]:
    """The most exact first, then what was held and is called more than an agreement, then what has a date of its own
    and was published first: its values are those shown. In one document an accord goes before the visit on which it was signed.
    """
    event, source = told.event, told.event.sources[0]
    occasion = event.kind in OCCASIONS
    return (
        -len(event.date),
        event.status != "held",
        event.kind == "mou",
        source.basis != "stated",
        source.published or "9999",
        source.key,
        occasion,
    )


class _Records:
    """Records by the years they touch, each with what its partners are called by."""

    def __init__(self, events: Sequence[Event], directory: Directory) -> None:
        self._held = {event.id: event for event in events}
        self._names = {event.id: directory.names(event) for event in events}
        self._years: dict[str, list[str]] = {}
        for event in events:
            self._list(event)

    def events(self) -> tuple[Event, ...]:
        return tuple(self._held.values())

    def add(self, told: Told) -> None:
        """The telling becomes a source of the record it means, or a record; nothing where that is in doubt."""
        likely = {one.id: likeness(told, one, self._names[one.id]) for one in self._around(told.event)}
        same = [self._held[key] for key, how in likely.items() if how == "same" and self._is_free(key, told)]
        meant = _meant(told, same)
        if meant:
            self._held[meant.id] = _with(meant, told.event)
            self._names[meant.id] |= frozenset() if meant.reviewed else told.names | told.lands
        elif not same and not self._in_doubt(likely, told) and told.alone:
            self._add_new(told)

    def call_off(self, told: Told) -> None:
        """What only documents announced, none of them later than this one, was called off."""
        said = told.event.sources[0]
        for one in tuple(self._around(told.event)):
            before = all((source.published or "") <= (said.published or "") for source in one.sources)
            open_still = one.status == "announced" and not one.reviewed and before
            if open_still and likeness(told, one, self._names[one.id]) == "same":
                sources = one.sources if said.key in keys(one) else (*one.sources, said)
                self._held[one.id] = one._replace(status="cancelled", sources=sources)

    def _is_free(self, key: str, told: Told) -> bool:
        """Whether the document does not tell of another day in the same breath: two days are two events."""
        one = self._held[key]
        return overlap(one, told.event) or one.reviewed or told.event.sources[0].key not in keys(one)

    def _in_doubt(self, likely: dict[str, Likeness], told: Told) -> bool:
        """Whether it may be another view of a reviewed record, or only the occasion of what its sentence tells."""
        near_by = (self._held[key] for key, how in likely.items() if how != "other")
        return any(one.reviewed or _is_occasion(told.event, one) for one in near_by)

    def _add_new(self, told: Told) -> None:
        event = told.event
        taken = next(n for n in range(1, len(self._held) + 2) if _numbered(event.id, n) not in self._held)
        event = event._replace(id=_numbered(event.id, taken))
        self._held[event.id], self._names[event.id] = event, told.names | told.lands
        self._list(event)

    def _around(self, event: Event) -> Iterator[Event]:
        keys = dict.fromkeys(key for year in _years(event, around=1) for key in self._years.get(year, ()))
        return (self._held[key] for key in keys)

    def _list(self, event: Event) -> None:
        for year in _years(event):
            self._years.setdefault(year, []).append(event.id)


def _meant(told: Told, same: Sequence[Event]) -> Event | None:
    """The closest record; None where two are as close, since one of them would get a wrong source."""
    ranked = sorted(same, key=lambda one: closeness(told.event, one), reverse=True)
    if len(ranked) > 1 and closeness(told.event, ranked[0]) == closeness(told.event, ranked[1]):
        cited = [one for one in ranked if told.event.sources[0].key in keys(one)]
        return cited[0] if cited else None
    return ranked[0] if ranked else None


def _is_occasion(event: Event, record: Event) -> bool:
    """Whether the sentence that tells a visit or meeting tells of what it was for."""
    return event.kind in OCCASIONS and record.kind not in OCCASIONS and event.sources[0] in record.sources


def _with(record: Event, told: Event) -> Event:
    """The record with one more source. One it has already was read by whoever reviewed it: it adds nothing."""
    source = told.sources[0]
    if source.key in keys(record):
        return record
    gained = record._replace(sources=(*record.sources, source), conflicts=_conflicts(record, told, source))
    return gained if record.reviewed else _completed(gained, told)


def _completed(record: Event, told: Event) -> Event:
    """A record that was read, with what a further document adds to it."""
    labels = {figure.label for figure in record.figures}
    people = {person.ko for person in record.people}
    return record._replace(
        end=record.end or (told.end if record.date == told.date else None),
        mayor=record.mayor or told.mayor,
        place=record.place or told.place,
        people=(*record.people, *(person for person in told.people if person.ko not in people)),
        figures=(*record.figures, *(figure for figure in told.figures if figure.label not in labels)),
    )


def _conflicts(record: Event, told: Event, source: Source) -> tuple[Conflict, ...]:
    """What the record's sources disagreed on before, and what the new one disagrees on with its facts."""
    known = {conflict.field: conflict for conflict in record.conflicts}
    for field, ours, theirs in _differing(record, told):
        first = (Claim(ours, record.sources[0].key),) if record.sources else ()
        claims = known[field].claims if field in known else first
        known[field] = Conflict(field, (*claims, Claim(theirs, source.key)))
    return tuple(known.values())


def _differing(record: Event, told: Event) -> Iterator[tuple[str, str, str]]:
    """Each field on which the two disagree, with both values. What is only less exact is no disagreement, nor are the
    days that somebody spent at a fair.
    """
    lasting = record.kind == "exhibition" and overlap(record, told)
    if record.date != told.date and near(record, told) and not _within(told, record) and not lasting:
        yield "date", record.date, told.date
    if record.end and told.end and record.end != told.end and not lasting:
        yield "end", record.end, told.end
    values = {(figure.label, figure.unit): figure.value for figure in record.figures}
    for figure in told.figures:
        ours = values.get((figure.label, figure.unit))
        if ours is not None and ours != figure.value:
            yield f"figures.{figure.label}", f"{ours:g}", f"{figure.value:g}"


def _within(told: Event, record: Event) -> bool:
    """Whether a day alone lies within the days of the record, or the other way round."""
    return bool(record.end) != bool(told.end) and overlap(record, told)


def keys(event: Event) -> set[str]:
    """What cites the event: documents by their ids, pages by their addresses."""
    return {source.key for source in event.sources}


def _years(event: Event, around: int = 0) -> list[str]:
    """The years it touches, and `around` so many before and after."""
    first, last = event.date[:4], (event.end or event.date)[:4]
    return [str(year) for year in range(int(first) - around, int(last) + around + 1)]


def _numbered(key: str, number: int) -> str:
    return key if number == 1 else f"{key}-{number}"
