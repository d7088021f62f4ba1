"""What a page becomes: the values that pass between the stages of reading.

Places in a text are character offsets into the cleaned body. Dates are ISO strings cut to what is known, as in
store/records.py.
"""

from typing import Literal, NamedTuple

from store.records import Basis, Kind, Status, Text


class DateMention(NamedTuple):
    """A date expression and the day, month or year it means. `until` is the last one of a range or a duration."""

    start: int
    end: int
    date: str
    until: str | None = None
    needs: Literal["none", "published", "context"] = "none"  # what it was resolved against
    role: Literal["event", "announced"] = "event"  # "14일 밝혔다" dates the telling, not what is told


class NameMention(NamedTuple):
    """A name of somebody the city deals with, or of a place; the same `name` for all its spellings in a text."""

    start: int
    end: int
    name: str
    form: Literal["home", "domestic", "country", "region", "city", "organisation", "office", "fair", "award", "venue"]
    country: str | None = None  # ISO 3166-1 alpha-2, where it is known
    aliases: tuple[str, ...] = ()


ABROAD = frozenset(
    ("country", "region", "city", "organisation", "office", "fair", "award")
)  # forms of a name that is somebody or something abroad


class PersonRead(NamedTuple):
    """A person with the fullest role the text gives."""

    name: str
    role: str


class FigureRead(NamedTuple):
    """A number as printed, normalised: ("2천700억원") → 270000000000, "KRW". `about` holds for "여", "약", "가량"."""

    start: int
    end: int
    value: float
    unit: str
    label: str  # what it counts: "참가 기업"
    subject: str  # of what: "CES"; "" where the sentence names nothing
    year: str | None
    about: bool
    evidence: str


class SpokenRead(NamedTuple):
    """What somebody says; `speaker` is a full name where the text gives one, else the description."""

    start: int
    end: int
    speaker: str
    text: str
    direct: bool
    evidence: str


class PartnerRead(NamedTuple):
    """Whom an event was with."""

    name: str
    form: str
    country: str | None
    aliases: tuple[str, ...] = ()


class Why(NamedTuple):
    """The words that gave an event its date, kind and partners."""

    date: str
    kind: str
    partners: tuple[str, ...]


class EventRead(NamedTuple):
    """What a clause says that happened, is planned or was called off. `city` is whose exchange it is."""

    date: str
    end: str | None
    kind: Kind
    status: Status
    city: str
    partners: tuple[PartnerRead, ...]
    country: str | None
    mayor: str | None
    people: tuple[str, ...]
    place: str | None
    figures: tuple[FigureRead, ...]
    evidence: str
    why: Why

    @property
    def precision(self) -> str:
        """How much of the date is known: day, month or year."""
        return {10: "day", 7: "month", 4: "year"}[len(self.date)]


class Dated(NamedTuple):
    """When a page was published. `anchor` is what its relative dates count from, which may be less than a day
    ("2023-03", "2025") where `day` is None.
    """

    day: str | None
    basis: Basis
    anchor: str | None
    note: Text | None = None  # what an inferred day rests on


class Reading(NamedTuple):
    """Everything read out of one page."""

    title: str
    outlet: str | None
    dated: Dated
    text: str
    events: tuple[EventRead, ...]
    people: tuple[PersonRead, ...]
    figures: tuple[FigureRead, ...]
    quotes: tuple[SpokenRead, ...]
