"""The values between finding names and dates in an article and telling events from it."""

from typing import NamedTuple

from store.reading.kinds import Trigger
from store.reading.sides import Side
from store.reading.values import ABROAD, DateMention, NameMention, PersonRead
from store.records import Kind, Status

Span = tuple[int, int]


class Page(NamedTuple):
    """An article with everything that was found in it; offsets count from the start of `text`."""

    title: str
    text: str
    sentences: tuple[Span, ...]
    dates: tuple[DateMention, ...]
    names: tuple[NameMention, ...]
    people: tuple[PersonRead, ...]
    city: str
    published: str | None


class Sentence(NamedTuple):
    """A sentence with what it names; offsets of names and dates count from its start."""

    span: Span
    text: str
    names: tuple[NameMention, ...]
    dates: tuple[DateMention, ...]  # without the day of the telling itself ("14일 밝혔다")

    @property
    def abroad(self) -> tuple[NameMention, ...]:
        """Whom and where it names abroad."""
        return tuple(one for one in self.names if one.form in ABROAD)


class Setting(NamedTuple):
    """What the article as a whole says of its sentences."""

    page: Page
    story: str  # the Korean city whose doings it tells
    main: tuple[NameMention, ...]  # the foreign city it speaks of most: whom "두 도시" means
    envoys: tuple[tuple[str, NameMention], ...]  # people who hold an office abroad, with the name in their role
    has_centre: bool  # whether it is about an office abroad, so that "문을 열었다" means one


class Talk(NamedTuple):
    """What was spoken of before a sentence."""

    city: str = ""  # whose doings the last sentence told
    partners: tuple[NameMention, ...] = ()
    guests: Side = "unknown"  # whose the delegation is that was spoken of last
    actor: Side = "unknown"  # the last subject that was named
    near: tuple[NameMention, ...] = ()  # whom the sentence before names
    pair: tuple[NameMention, ...] = ()  # whom "두 도시" means, where the sentence before told of one partner
    fairs: tuple[NameMention, ...] = ()
    accord: Kind = "mou"
    day: DateMention | None = None
    last: "Told | None" = None
    forums: tuple[str, ...] = ()
    journey: bool = False
    domestic: bool = False


class Clause(NamedTuple):
    """A trigger with the stretch of its sentence that belongs to it. Offsets count from the start of the sentence."""

    setting: Setting
    sentence: Sentence
    talk: Talk
    begin: int
    trigger: Trigger
    until: int

    @property
    def text(self) -> str:
        """The whole sentence."""
        return self.sentence.text

    @property
    def names(self) -> tuple[NameMention, ...]:
        """The names of the whole sentence."""
        return self.sentence.names

    @property
    def dates(self) -> tuple[DateMention, ...]:
        """The days of the whole sentence."""
        return self.sentence.dates

    @property
    def told(self) -> str:
        """The event with what is said of it, up to where the next one begins."""
        return self.text[self.trigger.start : self.until]

    @property
    def named(self) -> tuple[NameMention, ...]:
        """Names in the stretch, up to the end of the predicate."""
        end = self.trigger.end + 2
        return tuple(one for one in self.names if self.begin <= one.start < end)


class Told(NamedTuple):
    """One telling of an event. `date` is None where the sentence names no day."""

    kind: Kind
    status: Status
    date: str | None
    end: str | None
    day_words: str
    partners: tuple[NameMention, ...]
    sure: bool  # the sentence itself names the partners
    city: str
    place: str | None
    span: Span
    trigger: Trigger
