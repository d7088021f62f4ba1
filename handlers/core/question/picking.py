"""Between the events and sentences that fit: which one answers, and how sure that is."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from handlers.core.question.choosing import LIGHT_VERBS, Scored, choose
from handlers.core.question.event_facts import figure_fits, holds
from handlers.core.question.groups import Group
from handlers.core.question.understanding import Question
from store import Archive, Event, Passage, Where

SURE = 0.74  # from here on it is said as the answer
WORTH = 0.42  # from here on it is shown as something near
LOOKED_AT = 12  # events that are read in full
EMPTY = 0.62  # of an event that does not hold what is wanted
OF_KIND, IN_TITLE, WITH_PARTNER, BRIEF = 0.08, 0.08, 0.05, 0.04
EDGE = 0.15  # of the best, within which an event is still of the same sort
ACTING, ABOUT, COUNTED = 0.04, 0.12, 0.25
MERE = 0.12  # of mere words: what happened goes before what was said of it
CLOSE = 0.025  # of what is the same to a reader


_DEFINES = re.compile(r"(?:[^었았했였]다|말한다|뜻한다|소개했다|설명했다)\.?$")


_WORDS_OF_TIES = "sign signed signing 서명 체결 맺다 협약 의향서 자매 결연 자매결연 자매도시 우호도시 업무협약"
TIED = frozenset(_WORDS_OF_TIES.split())  # where no tie is told, none may be answered with


class Pick(NamedTuple):
    """An event or a sentence with its final score; `event` is None for a sentence."""

    scored: Scored
    score: float
    event: Event | None = None
    loose: bool = False  # whether a number of the question may be another one in the answer

    @property
    def sure(self) -> bool:
        """Whether it may be said as the answer: it meets enough, and every name, time and number."""
        return self.score >= SURE and not any(_must(group, self.loose) for group in self.scored.missed)


def _must(group: Group, loose: bool) -> bool:
    """Whether an answer has to meet a group: "42곳이 갔나?" is answered by how many went."""
    return (
        group.proper or group.shown in TIED or group.sort in ("name", "time") or (group.sort == "number" and not loose)
    )


def pick(question: Question, archive: Archive) -> tuple[Pick, ...]:
    """Everything that could answer, best first."""
    ranked = choose(question.text, question.asked, question.wanted, archive)
    ids = tuple(one.passage.ref for one in ranked if one.passage.form == "event")[:LOOKED_AT]
    if question.edge and question.kinds:
        ids = tuple(
            dict.fromkeys(
                (
                    *ids,
                    *sorted(_of_kind(question, archive))[-LOOKED_AT:],
                    *sorted(_of_kind(question, archive))[:LOOKED_AT],
                )
            )
        )
    events = {event.id: event for event in archive.events(Where(ids=ids))} if ids else {}
    picks = [_pick(one, events.get(one.passage.ref), question) for one in ranked]
    found = [one for one in picks if one.event or one.scored.passage.form == "document"]
    return tuple(_at_edge(sorted(found, key=_rank), question, archive))


def _pick(scored: Scored, event: Event | None, question: Question) -> Pick:
    title = _share(scored.passage.heads, question) * IN_TITLE
    if event is None:
        bonus = title / 2 + _brevity(scored.passage) + _telling(scored.passage, question)
        bonus -= MERE * question.open
        return Pick(scored, scored.score + bonus, None, question.wanted == "yes_no")
    score = scored.score * (1.0 if holds(event, question) else EMPTY)
    loose = _for_a_detail(question)
    bonus = 0.0 if loose else title
    if question.kinds and not loose:
        bonus += OF_KIND if event.kind in question.kinds else -OF_KIND
    partners = {name.ref for group in question.asked.groups for name in group.names if name.kind == "partner"}
    bonus += WITH_PARTNER * bool(partners & {one.id for one in event.partners})
    bonus += COUNTED * (question.wanted in ("how_many", "how_much") and figure_fits(event, question))
    return Pick(scored, score + bonus * scored.score, event, question.wanted == "yes_no")


def _for_a_detail(question: Question) -> bool:
    """Whether one thing of something is asked for ("주제가 뭐야"), which its kind and title say little of."""
    focused = any(group.focus for group in question.asked.groups)
    return question.wanted in ("what", "list") and focused and not question.open


def _share(heads: frozenset[str], question: Question) -> float:
    """How many of the question's groups stand in the title."""
    groups = question.asked.groups
    met = sum(any(way <= heads for way in group.ways) for group in groups)
    return met / len(groups) if groups else 0.0


def _brevity(passage: Passage) -> float:
    """Of two sentences that meet the same, the shorter says less else."""
    return BRIEF * max(0.0, 1 - len(passage.words) / 40)


def _telling(passage: Passage, question: Question) -> float:
    """More for a sentence that itself says what is done, holds the very thing asked for, or says what something is."""
    told = sum(
        ACTING
        for group in question.asked.groups
        if (group.focus or (group.sort == "verb" and group.shown not in LIGHT_VERBS))
        and any(way <= passage.words for way in group.ways)
    )
    focus = next((group.shown for group in question.asked.groups if group.focus), None)
    if focus and re.search(rf"의 {re.escape(focus)}(?:은|는|이|가)\s", passage.text):
        told += ACTING
    if question.wanted == "define":
        subject = question.asked.groups[0].spelt if question.asked.groups else ()
        about = any(_is_about(passage.said, one) for one in subject)
        told += ABOUT * about + ABOUT * (about and _DEFINES.search(passage.text) is not None)
        told += ABOUT * any(_apposed(passage.said, one) for one in subject)
    return told


def _is_about(sentence: str, name: str) -> bool:
    """Whether a name is the topic of a sentence."""
    return re.match(rf"\W*{re.escape(name)}(?:\([^)]*\))?\S*(?:은|는|이란|란|을|를)\s", sentence) is not None


def _apposed(sentence: str, name: str) -> bool:
    """Whether a sentence says what a name is beside it: 액셀러레이터인 벌트."""
    return re.search(rf"[가-힣]인 {re.escape(name)}", sentence) is not None


def _rank(one: Pick) -> tuple[bool, float, bool, str, int]:
    """What may be said as the answer goes first."""
    passage = one.scored.passage
    return not one.sure, -round(one.score, 3), one.event is None, passage.ref, passage.place


def _at_edge(picks: list[Pick], question: Question, archive: Archive) -> list[Pick]:
    """Where the first or the latest is wanted: that of the events of its kind, names and times; else of those that fit as
    well as the best.
    """
    if not question.edge:
        return picks
    events = {one.event.id: one for one in picks if one.event}
    ids = _of_kind(question, archive) & events.keys() if question.kinds else set()
    best = max((one.score for one in events.values()), default=0.0)
    fitting = [
        one
        for one in events.values()
        if one.event
        and one.event.status == "held"
        and (one.event.id in ids or (not ids and one.scored.score >= best - EDGE))
    ]
    if not fitting:
        return picks
    chosen = sorted(fitting, key=lambda one: one.event.date if one.event else "")[0 if question.edge == "first" else -1]
    return [chosen._replace(score=max(chosen.score, best)), *(one for one in picks if one != chosen)]


def _of_kind(question: Question, archive: Archive) -> set[str]:
    """Events of the kind asked for that fit every name and time."""
    ids = set(archive.ids(Where(kinds=question.kinds[:1])))
    return ids.intersection(*(group.events for group in question.asked.groups if group.sort in ("name", "time")))


def alike(picks: Iterable[Pick]) -> tuple[Event, ...]:
    """The events at the top that fit equally well; one, where the best is alone. Of a delegation and its stops only the
    one or the other, as the best is.
    """
    several = list(picks)
    if not several or several[0].event is None:
        return ()
    best = several[0]
    events = [one.event for one in several if one.event and one.sure and one.score >= best.score - CLOSE]
    trips = {event.trip for event in events} if best.event and best.event.trip else {event.id for event in events}
    if best.event and best.event.trip:
        return tuple(event for event in events if event.id not in trips)
    return tuple(event for event in events if event.trip not in trips)
