"""The form of the curated records (seeds/README.md), as pydantic checks it."""

import re
from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator

from store.records import Kind, Status

PARTIAL = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


class Rule(ValueError):
    """A rule of the format that a value breaks, said in both languages: "ko|en"."""


def _partial(text: str) -> str:
    if not PARTIAL.fullmatch(text):
        raise Rule('"2019-01-14", "2019-01", "2019" 가운데 하나로 적어 주세요|write "2019-01-14", "2019-01" or "2019"')
    try:
        date(*(*map(int, text.split("-")), 1, 1)[:3])
    except ValueError:
        raise Rule("달력에 없는 날이에요|there is no such day") from None
    return text


def _day(text: str) -> str:
    if len(_partial(text)) != 10:
        raise Rule("날까지 적어 주세요|a day is needed")
    return text


Word = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Partial = Annotated[str, AfterValidator(_partial)]
Day = Annotated[str, AfterValidator(_day)]
Country = Annotated[str, StringConstraints(pattern="^[A-Z]{2}$")]
Address = Annotated[str, StringConstraints(pattern=r"^https?://\S+$")]
Amount = Annotated[int | float, Field(ge=0)]
Type = Literal["city", "region", "company", "agency", "university", "association", "embassy", "event", "other"]
Relation = Literal["sister", "friendship", "loi", "mou", "member", "event", "other"]


class Record(BaseModel):
    """Unknown keys are faults: a misspelt one would be lost without a word."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Both(Record):
    """The same words in both languages."""

    ko: Word
    en: Word


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
            raise Rule("outlet과 url을 함께, 또는 seed 하나만 적어 주세요|give outlet and url, or seed alone")
        return self

    @property
    def key(self) -> str:
        return self.seed or self.url or ""


class PersonRecord(Both):
    role: Word


class PlaceRecord(Both):
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

    value: Any
    source: Word


class ConflictRecord(Record):
    """A field on which sources disagree."""

    field: Word
    values: Annotated[list[ClaimRecord], Field(min_length=2)]


class Sourced(Record):
    sources: Annotated[list[SourceRecord], Field(min_length=1)]


class EventRecord(Sourced):
    """A record of seeds/events/<year>.yaml."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+$")]
    date: Partial
    end: Day | None = None
    kind: Kind
    status: Status
    trip: Word | None = None
    title: Both
    summary: Both
    mayor: Word | None = None
    people: list[PersonRecord] = []
    partners: list[Word | InlinePartner] = []
    place: PlaceRecord | None = None
    figures: list[FigureRecord] = []
    note: Word | None = None
    conflicts: list[ConflictRecord] = []

    @model_validator(mode="after")
    def _rules(self) -> Self:
        if not self.id.startswith(f"{self.date}-"):
            raise Rule("id는 date로 시작해야 해요|the id must begin with the date")
        if self.end and (len(self.date) != 10 or self.end <= self.date):
            raise Rule(
                "end는 date보다 뒤의 날이어야 하고 date도 날까지 적어야 해요|end must be a later day, and date a day"
            )
        if self.kind == "plan" and self.status == "held":
            raise Rule("kind가 plan이면 status는 held일 수 없어요|a plan cannot be held")
        known = {source.key for source in self.sources}
        strange = [claim.source for one in self.conflicts for claim in one.values if claim.source not in known]
        if strange:
            raise Rule(
                f"conflicts의 출처 {strange[0]}이(가) sources에 없어요|{strange[0]} of conflicts is not among the sources"
            )
        if len(known) < len(self.sources):
            raise Rule("같은 출처가 두 번 있어요|a source stands twice")
        return self


class PartnerRecord(Sourced):
    """A record of seeds/partners.yaml."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
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


class TermRecord(Record):
    """A mayor's time in office."""

    start: Day
    end: Day | None
    ordinal: Word
    date_basis: Word
    acting: bool


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
    companies: int | None
    awards: int | None
    consult_usd: Amount | None
    consult_krw_100m: Amount | None
    contract_usd: Amount | None
    contract_krw_100m: Amount | None
    delegation_lead_ko: Word | None
    booth_m2: Amount | None
    note: Word
