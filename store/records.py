"""The values the archive is made of: what a seed becomes and what a question gets back.

Named tuples, not dataclasses: importing `dataclasses` and making these classes with it costs 30 ms,
half of what a cold `gyoryu ask` may take (docs/decisions/0001-named-tuples.md).

Dates are ISO strings cut to what is known: "2019-01-14", "2019-01" or "2019".
"""

from typing import Literal, NamedTuple

Lang = Literal["ko", "en"]
Kind = Literal[
    "sister_city", "friendship_city", "loi", "mou", "visit_out", "visit_in", "exhibition", "business_center",
    "conference", "award", "certification", "lecture", "meeting", "culture", "aid", "proclamation", "plan", "other",
]  # fmt: skip
Status = Literal["held", "announced", "cancelled"]
Basis = Literal["stated", "inferred", "unknown"]


class Text(NamedTuple):
    """The same words in both languages, side by side."""

    ko: str
    en: str

    def of(self, lang: Lang) -> str:
        return self.ko if lang == "ko" else self.en


class Source(NamedTuple):
    """Where something was said: an indexed document (`document` is its id) or a web page (`url`)."""

    outlet: str
    published: str | None = None
    url: str | None = None
    document: str | None = None
    basis: Basis = "stated"  # of `published`
    evidence: str = ""  # the sentence that proves the fact
    read: bool = False  # whether the reader found the fact there, and nobody has looked at it yet

    @property
    def key(self) -> str:
        """What tells this source from another: the document's id, else its address."""
        return self.document or self.url or self.outlet


class Person(NamedTuple):
    """Who took part, with the role of that day in Korean ("밴쿠버시장")."""

    ko: str
    en: str
    role: str


class Place(NamedTuple):
    """Where it happened."""

    ko: str
    en: str
    country: str  # ISO 3166-1 alpha-2


class Figure(NamedTuple):
    """A number with what it counts: Figure("참가 기업", 18, "개사")."""

    label: str
    value: float
    unit: str


class Claim(NamedTuple):
    """One of several values that sources give for the same field."""

    value: str
    source: str  # Source.key


class Conflict(NamedTuple):
    """A field on which sources disagree; all values are kept and shown."""

    field: str  # "date", "end", "kind", "people", "figures.참여 기업"
    claims: tuple[Claim, ...]


class PartnerRef(NamedTuple):
    """A partner as an event names it; `id` is None for one that stands only in that event."""

    id: str | None
    ko: str
    en: str
    type: str
    country: str


class Event(NamedTuple):
    """What happened, on a date, with whom, proven by `sources`."""

    id: str
    date: str
    kind: Kind
    status: Status
    title: Text
    summary: Text
    end: str | None = None
    trip: str | None = None  # id of the delegation this was a stop of
    mayor: str | None = None
    people: tuple[Person, ...] = ()
    partners: tuple[PartnerRef, ...] = ()
    place: Place | None = None
    figures: tuple[Figure, ...] = ()
    sources: tuple[Source, ...] = ()
    note: str = ""
    conflicts: tuple[Conflict, ...] = ()
    reviewed: bool = True  # else it was read in a document, and nobody has looked at it yet

    @property
    def precision(self) -> str:
        """How much of the date is known: day, month or year."""
        return {10: "day", 7: "month", 4: "year"}[len(self.date)]


class Partner(NamedTuple):
    """A city, company or institution of the city's exchange."""

    id: str
    ko: str
    en: str
    aliases: tuple[str, ...]
    type: str  # city region company agency university association embassy event other
    country: str
    relation: str  # sister friendship loi mou member event other
    since: str | None
    note: Text | None
    sources: tuple[Source, ...]
    lat: float | None = None
    lon: float | None = None


class Term(NamedTuple):
    """A time in office; `end` is None while it lasts."""

    start: str
    end: str | None
    ordinal: str
    acting: bool


class Mayor(NamedTuple):
    """A mayor of the archive's own city."""

    ko: str
    en: str
    terms: tuple[Term, ...]
    note: Text
    sources: tuple[Source, ...]


class CesYear(NamedTuple):
    """The city at one CES; None where no source gives a value. Money as the city reported it."""

    year: int
    show_start: str | None
    show_end: str | None
    companies: int | None
    awards: int | None
    consult_usd: int | None
    consult_krw_100m: float | None  # 억 원
    contract_usd: int | None
    contract_krw_100m: float | None  # 억 원
    delegation_lead_ko: str | None
    booth_m2: float | None
    sources: tuple[Source, ...]
    note: str


class Document(NamedTuple):
    """What was said, as a whole: a brief, an original or an imported page, cleaned."""

    id: str
    title: str
    text: str
    outlet: str
    published: str | None = None
    basis: Basis = "unknown"  # of `published`
    basis_note: Text | None = None  # what an inferred date rests on
    url: str | None = None
    lang: str = "ko"
    original: str | None = None  # file name of the original it stands for
    form: Literal["brief", "page", "row"] = "page"  # our own words, a pasted page, a line of a bulk import
    retold: str | None = None  # of an original its brief: the same facts in our own words


class Quote(NamedTuple):
    """What somebody said, in a document; `direct` when the words stand between quotation marks."""

    speaker: str
    text: str
    direct: bool
    source: Source


class PersonInDocument(NamedTuple):
    """A person with a role whom a document names, e.g. the mayor of another city."""

    name: str
    role: str
    source: Source


class Name(NamedTuple):
    """A name people may ask by, and what it stands for."""

    text: str
    kind: Literal["partner", "mayor", "person", "country"]
    ref: str  # partner id, Korean name of a mayor or person, country code


class Hit(NamedTuple):
    """A ranked finding: a document or an event."""

    ref: str  # Document.id or Event.id
    form: Literal["document", "event"]
    title: str
    outlet: str
    published: str | None
    url: str | None
    score: float
    snippet: str


class Seeds(NamedTuple):
    """Everything the seeds directories hold, valid and complete; what was left out is named in `faults`."""

    documents: tuple[Document, ...]
    events: tuple[Event, ...]
    partners: tuple[Partner, ...]
    mayors: tuple[Mayor, ...]
    ces: tuple[CesYear, ...]
    faults: tuple[Exception, ...]  # SeedError, in the order met
