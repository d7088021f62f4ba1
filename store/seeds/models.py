"""The form of the curated records (seeds/README.md), as pydantic checks it."""

from typing import Annotated, Self

from pydantic import Discriminator, Field, Tag, model_validator

from store.records import Kind, Status
from store.seeds import record_rules
from store.seeds.fields import (
    Address,
    Amount,
    Both,
    Country,
    Day,
    Partial,
    Record,
    Relation,
    Rule,
    Slug,
    Summary,
    Title,
    Type,
    Word,
)


class SourceRecord(Record):
    """A web page, or a document of the seeds by its original's file name."""

    outlet: Word | None = None
    published: Partial | None = None
    url: Address | None = None
    seed: Word | None = None

    @model_validator(mode="after")
    def _one_of_two(self) -> Self:
        page = self.outlet and self.url and not self.seed
        if not page and not (self.seed and not self.outlet and not self.url and not self.published):
            raise Rule("outlet과 url을 함께, 또는 seed 하나만 적어 주세요", "give outlet and url, or seed alone")
        return self

    @property
    def key(self) -> str:
        """What a conflict calls it by."""
        return self.seed or self.url or ""


class PersonRecord(Both):
    """Who took part, with the role of that day in Korean."""

    role: Word

    @model_validator(mode="after")
    def _plain(self) -> Self:
        if "(" in self.en:
            raise Rule("이름만 적고 괄호는 빼 주세요", "write the name alone, without brackets", "en")
        return self


class PlaceRecord(Both):
    """Where it happened."""

    country: Country


class InlinePartner(Both):
    """A partner that stands in one event only."""

    type: Type
    country: Country


class FigureRecord(Record):
    """A number with what it counts."""

    label: Word
    value: Amount
    unit: Word


class ClaimRecord(Record):
    """What one source gives for a field."""

    value: Word | int | float
    source: Word


class ConflictRecord(Record):
    """A field on which sources disagree."""

    field: Word
    values: Annotated[list[ClaimRecord], Field(min_length=2)]


class Sourced(Record):
    """A record that says where it was read."""

    sources: Annotated[list[SourceRecord], Field(min_length=1)]

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        keys = [source.key for source in self.sources]
        twice = next((n for n, key in enumerate(keys) if key in keys[:n]), None)
        if twice is not None:
            raise Rule("같은 출처가 두 번 있어요. 하나만 남겨 주세요", "stands twice. Keep one", "sources", twice)
        return self


def _form(value: object) -> str:
    return "inline-partner" if isinstance(value, dict) else "partner-id"


Named = Annotated[
    Annotated[Word, Tag("partner-id")] | Annotated[InlinePartner, Tag("inline-partner")], Discriminator(_form)
]


class EventRecord(Sourced):
    """A record of seeds/events/<year>.yaml."""

    id: Slug
    date: Partial
    end: Day | None = None
    kind: Kind
    status: Status
    trip: Word | None = None
    title: Title
    summary: Summary
    mayor: Word | None = None
    people: list[PersonRecord] = []
    partners: list[Named] = []
    place: PlaceRecord | None = None
    figures: list[FigureRecord] = []
    note: Word | None = None
    conflicts: list[ConflictRecord] = []

    @model_validator(mode="after")
    def _rules(self) -> Self:
        for rule in record_rules.OF_EVENT:
            rule(self)
        return self


class PartnerRecord(Sourced):
    """A record of seeds/partners.yaml."""

    id: Slug
    ko: Word
    en: Word
    aliases: list[Word]
    type: Type
    country: Country
    lat: float | int | None
    lon: float | int | None
    relation: Relation
    since: Partial | None
    note: Both | None

    @model_validator(mode="after")
    def _on_the_map(self) -> Self:
        record_rules.stands_on_the_map(self)
        return self


class TermRecord(Record):
    """A mayor's time in office."""

    start: Day
    end: Day | None
    ordinal: Word
    date_basis: Word
    acting: bool

    @model_validator(mode="after")
    def _forward(self) -> Self:
        if self.end and self.end < self.start:
            raise Rule("start보다 앞이에요. 날짜를 확인해 주세요", "lies before start. Check the dates", "end")
        return self


class MayorRecord(Sourced):
    """A record of seeds/mayors.yaml."""

    ko: Word
    en: Word
    terms: Annotated[list[TermRecord], Field(min_length=1)]
    note: Both


class CesRecord(Sourced):
    """A record of seeds/ces.yaml."""

    year: int
    show_start: Partial | None
    show_end: Partial | None
    companies: Annotated[int, Field(ge=0)] | None
    awards: Annotated[int, Field(ge=0)] | None
    consult_usd: Amount | None
    consult_krw_100m: Amount | None
    contract_usd: Amount | None
    contract_krw_100m: Amount | None
    delegation_lead_ko: Word | None
    booth_m2: Amount | None
    note: Word

    @model_validator(mode="after")
    def _in_its_year(self) -> Self:
        record_rules.lies_in_its_year(self)
        return self
