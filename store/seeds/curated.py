"""The curated records: partners, mayors, CES years and events, each whole or left out and named."""

from collections.abc import Iterator
from typing import Generic, NamedTuple, TypeVar

from pydantic import BaseModel

from store.errors import SeedError
from store.records import (
    CesYear,
    Claim,
    Conflict,
    Event,
    Figure,
    Mayor,
    Partner,
    PartnerRef,
    Person,
    Place,
    Source,
    Term,
    Text,
)
from store.seeds import yaml_lines
from store.seeds.faults import checked
from store.seeds.fields import Both
from store.seeds.files import File, text
from store.seeds.models import (
    CesRecord,
    EventRecord,
    InlinePartner,
    MayorRecord,
    PartnerRecord,
    SourceRecord,
)
from store.seeds.yaml_lines import Lines

Model = TypeVar("Model", bound=BaseModel)
Faults = list[Exception]


class Kept(NamedTuple, Generic[Model]):
    """A valid record and where it stands: `number` is its place in the list `lines`."""

    record: Model
    lines: Lines
    number: int

    def where(self, *field: str | int) -> str:
        """The place of one of its fields."""
        return self.lines.where((self.number, *field))


def records(file: File, model: type[Model], faults: Faults) -> Iterator[Kept[Model]]:
    """The valid records of a file; the others go to `faults`."""
    try:
        whole = text(file)
    except SeedError as fault:
        faults.append(fault)
        return
    for lines in yaml_lines.records(whole, file.label):
        if isinstance(lines, yaml_lines.Broken):
            faults.append(lines)
        else:
            yield from _of(lines, model, faults)


def _of(lines: Lines, model: type[Model], faults: Faults) -> Iterator[Kept[Model]]:
    if not isinstance(lines.value, list | None):
        faults.append(
            SeedError(
                lines.label,
                "기록의 목록이 아니에요. 기록마다 '- '로 시작해 주세요.",
                "is no list of records. Begin each with '- '.",
            )
        )
        return
    for index, value in enumerate(lines.value or ()):
        try:
            yield Kept(checked(model, value, lines, index), lines, index)
        except SeedError as fault:
            faults.append(fault)


def partner(one: PartnerRecord) -> Partner:
    """The partner, its documents not yet linked."""
    note = _text(one.note) if one.note else None
    return Partner(
        one.id, one.ko, one.en, tuple(one.aliases), one.type, one.country, one.relation, one.since, note,
        sources(one.sources), one.lat, one.lon,
    )  # fmt: skip


def mayor(one: MayorRecord) -> Mayor:
    """The mayor, its documents not yet linked."""
    terms = tuple(Term(term.start, term.end, term.ordinal, term.acting) for term in one.terms)
    return Mayor(one.ko, one.en, terms, _text(one.note), sources(one.sources))


def ces_year(one: CesRecord) -> CesYear:
    """The year, its documents not yet linked."""
    values = one.model_dump(exclude={"sources", "note"})
    return CesYear(**values, sources=sources(one.sources), note=one.note)


def event(one: EventRecord, partners: dict[str, Partner]) -> Event:
    """The event, its documents not yet linked. `partners` by id; all that it names are there."""
    return Event(
        id=one.id,
        date=one.date,
        kind=one.kind,
        status=one.status,
        title=_text(one.title),
        summary=_text(one.summary),
        end=one.end,
        trip=one.trip,
        mayor=one.mayor,
        people=tuple(Person(p.ko, p.en, p.role) for p in one.people),
        partners=tuple(_reference(p, partners) for p in one.partners),
        place=Place(one.place.ko, one.place.en, one.place.country) if one.place else None,
        figures=tuple(Figure(f.label, f.value, f.unit) for f in one.figures),
        sources=sources(one.sources, one.summary.ko),
        note=one.note or "",
        conflicts=tuple(
            Conflict(c.field, tuple(Claim(str(v.value), v.source) for v in c.values)) for c in one.conflicts
        ),
    )


def sources(given: list[SourceRecord], evidence: str = "") -> tuple[Source, ...]:
    """A seed keeps its file name as the document until it is linked; a web page is proven by the reviewed words,
    where there are any: a curator's note is no sentence of it.
    """
    return tuple(
        Source(one.seed, document=one.seed, basis="unknown")
        if one.seed
        else Source(
            one.outlet or "", one.published, one.url, basis="stated" if one.published else "unknown", evidence=evidence
        )
        for one in given
    )


def _text(both: Both) -> Text:
    return Text(both.ko, both.en)


def _reference(one: str | InlinePartner, partners: dict[str, Partner]) -> PartnerRef:
    if isinstance(one, InlinePartner):
        return PartnerRef(None, one.ko, one.en, one.type, one.country)
    known = partners[one]
    return PartnerRef(known.id, known.ko, known.en, known.type, known.country)
