"""The values between finding names and dates in an article and telling events from it."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple, TypeVar

from store.reading.kinds import Trigger
from store.reading.sides import Side
from store.reading.values import DateMention, NameMention, PersonRead
from store.records import Kind, Status

Mention = TypeVar("Mention", DateMention, NameMention)
Span = tuple[int, int]


_OFTEN = 3  # times that an article names whom it is about


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

    @property
    def main(self) -> tuple[NameMention, ...]:
        """The foreign city or region that the article speaks of most: whom "두 도시" means."""
        places = [one for one in self.names if one.form in ("city", "region") and one.country != "KR"]
        counts = Counter(one.name for one in places)
        if not counts:
            return ()
        title = {name: 2 for name in counts if name in self.title}
        most = max(counts, key=lambda name: counts[name] + title.get(name, 0))
        if counts[most] + title.get(most, 0) < _OFTEN:
            return ()
        return tuple(one for one in places if one.name == most)[:1]


class Talk(NamedTuple):
    """What was spoken of before a sentence."""

    story: str = ""  # whose doings the article tells
    city: str = ""  # whose the last sentence told
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

    page: Page
    span: Span
    text: str
    names: tuple[NameMention, ...]
    dates: tuple[DateMention, ...]
    begin: int
    trigger: Trigger
    until: int
    talk: Talk

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


def within(mentions: Iterable[Mention], span: Span) -> tuple[Mention, ...]:
    """The mentions that begin in `span`, counted from its start."""
    start, end = span
    return tuple(
        one._replace(start=one.start - start, end=one.end - start) for one in mentions if start <= one.start < end
    )
