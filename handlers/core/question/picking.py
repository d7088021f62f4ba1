"""Between the events and sentences that fit: which one answers, and how sure that is."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from handlers.core.question.choosing import Scored, choose
from handlers.core.question.event_facts import holds
from handlers.core.question.understanding import Question
from store import Archive, Event, Passage, Where

SURE = 0.74  # from here on it is said as the answer
WORTH = 0.42  # from here on it is shown as something near
LOOKED_AT = 24  # events that are read in full
EMPTY = 0.62  # of an event that does not hold what is wanted
OF_KIND, IN_TITLE, WITH_PARTNER, BRIEF = 0.08, 0.08, 0.05, 0.04
CLOSE = 0.025  # of what is the same to a reader


class Pick(NamedTuple):
    """An event or a sentence with its final score; `event` is None for a sentence."""

    scored: Scored
    score: float
    event: Event | None = None

    @property
    def sure(self) -> bool:
        """Whether it may be said as the answer: it meets enough, and every name, time and number."""
        return self.score >= SURE and not any(group.sort in ("name", "time", "number") for group in self.scored.missed)


def pick(question: Question, archive: Archive) -> tuple[Pick, ...]:
    """Everything that could answer, best first."""
    ranked = choose(question.text, question.asked, question.wanted, archive)
    ids = tuple(one.passage.ref for one in ranked if one.passage.form == "event")[:LOOKED_AT]
    events = {event.id: event for event in archive.events(Where(ids=ids))} if ids else {}
    picks = [_pick(one, events.get(one.passage.ref), question) for one in ranked]
    found = [one for one in picks if one.event or one.scored.passage.form == "document"]
    return tuple(_at_edge(sorted(found, key=_rank), question))


def _pick(scored: Scored, event: Event | None, question: Question) -> Pick:
    title = _share(scored.passage.heads, question) * IN_TITLE
    if event is None:
        return Pick(scored, scored.score + title / 2 + _brevity(scored.passage))
    score = scored.score * (1.0 if holds(event, question) else EMPTY)
    if question.kinds:
        score += OF_KIND if event.kind in question.kinds else -OF_KIND
    partners = {name.ref for group in question.asked.groups for name in group.names if name.kind == "partner"}
    score += WITH_PARTNER * bool(partners & {one.id for one in event.partners})
    return Pick(scored, score + title, event)


def _share(heads: frozenset[str], question: Question) -> float:
    """How many of the question's groups stand in the title."""
    groups = question.asked.groups
    met = sum(any(way <= heads for way in group.ways) for group in groups)
    return met / len(groups) if groups else 0.0


def _brevity(passage: Passage) -> float:
    """Of two sentences that meet the same, the shorter says less else."""
    return BRIEF * max(0.0, 1 - len(passage.words) / 40)


def _rank(one: Pick) -> tuple[float, bool, str, int]:
    passage = one.scored.passage
    return -round(one.score, 3), one.event is None, passage.ref, passage.place


def _at_edge(picks: list[Pick], question: Question) -> list[Pick]:
    """Where the first or the latest is wanted, the events that fit as well as the best, by date."""
    events = [one for one in picks if one.event]
    if not question.edge or not events or events[0].score < SURE:
        return picks
    fitting = _same_sort(events, question)
    fitting.sort(key=lambda one: one.event.date if one.event else "", reverse=question.edge == "last")
    return [*fitting[:1], *(one for one in picks if one != fitting[0])]


def _same_sort(events: Sequence[Pick], question: Question) -> list[Pick]:
    """Held events of the kinds asked for that meet as much as the best one."""
    of_kind = [one for one in events if one.event and (not question.kinds or one.event.kind in question.kinds)]
    near = [one for one in of_kind or events if one.scored.score >= events[0].scored.score - OF_KIND]
    return [one for one in near if one.event and one.event.status == "held"] or near or list(events)


def alike(picks: Iterable[Pick]) -> tuple[Event, ...]:
    """The events at the top that fit equally well; one, where the best is alone."""
    several = list(picks)
    if not several or several[0].event is None:
        return ()
    best = several[0]
    return tuple(one.event for one in several if one.event and one.score >= best.score - CLOSE)
