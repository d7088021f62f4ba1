"""Whether what a document tells is what a record holds: one kind, one time as far as both know it, a partner in common."""

from datetime import date
from typing import Literal

from store.composing import Told
from store.reading.joining import alike
from store.records import Event, Kind

Likeness = Literal["same", "maybe", "other"]

_NEAR = 3  # days by which tellings of one event may differ: time zones, slips, the day of the report
_SHORT = 3  # letters of a name that may be part of another: "마이크로소프트" of "한국마이크로소프트"
# What happens once with a partner in a few days, so that another day is another value and not another event.
_ONCE: frozenset[Kind] = frozenset(
    ("sister_city", "friendship_city", "loi", "mou", "business_center", "certification", "proclamation",
     "exhibition", "visit_out", "visit_in")
)  # fmt: skip
# What may well happen several times a year, so that a record of the year alone does not mean a given day.
_REPEATED: frozenset[Kind] = frozenset(
    ("visit_out", "visit_in", "meeting", "lecture", "conference", "culture", "plan", "other")
)
# What is often told as the occasion of something else: the visit on which an accord was signed.
_OCCASIONS: frozenset[Kind] = frozenset(("visit_out", "visit_in", "meeting", "plan", "other"))


def likeness(told: Told, record: Event, names: frozenset[str]) -> Likeness:
    """ "same" where the record tells of this event, "maybe" where it may be another view of it, else "other".

    `names` are all that the record's partners go by.
    """
    event = told.event
    if _is_same_time(event, record):
        if alike(event.kind, record.kind) and _share(told, record, names):
            return "same"
        return "maybe" if _is_view(told, record, names) else "other"
    once = event.kind == record.kind and event.kind in _ONCE
    return "same" if once and near(event, record) and not told.names.isdisjoint(names) else "other"


def closeness(event: Event, record: Event) -> tuple[bool, bool, int, bool, int]:
    """How well a record fits, for choosing between several: by its day, kind, partners, last day and days between."""
    shared = {one.ko for one in event.partners} & {one.ko for one in record.partners}
    return (
        event.date == record.date, event.kind == record.kind, len(shared), event.end == record.end,
        -(_days_between(event, record) or 0),
    )  # fmt: skip


def near(one: Event, other: Event) -> bool:
    """Whether both name a day, and another one, but not by much."""
    between = _days_between(one, other)
    return between is not None and 0 < between <= _NEAR


def overlap(one: Event, other: Event) -> bool:
    """Whether a day may be of both, as far as their days are known."""
    return _first(one) <= _last(other) and _first(other) <= _last(one)


def _is_same_time(event: Event, record: Event) -> bool:
    """A month holds its days and a journey its own; a year only those of what happens once."""
    vague = len(record.date) == 4 < len(event.date) and event.kind in _REPEATED
    return overlap(event, record) and not vague


def _share(told: Told, record: Event, names: frozenset[str]) -> bool:
    """Whether they have a partner in common: by name, by country where one names no more, or on one journey."""
    if not told.names.isdisjoint(names) or _is_one_journey(told.event, record):
        return True
    if _is_broad(names):
        return not told.lands.isdisjoint(names)
    return record.reviewed and any(_is_part(one, other) for one in told.names for other in names)


def _is_view(told: Told, record: Event, names: frozenset[str]) -> bool:
    """Whether it may be the occasion of what is on record, or what a document was reviewed for under another kind."""
    event = told.event
    cited = not {one.key for one in event.sources}.isdisjoint(one.key for one in record.sources)
    shared = not (told.names | told.lands).isdisjoint(names)
    if cited and (shared or alike(event.kind, record.kind)):
        return True
    days = len(event.date) == len(record.date) == 10
    return days and event.kind in _OCCASIONS and not told.names.isdisjoint(names)


def _is_one_journey(event: Event, record: Event) -> bool:
    """Whether one document tells of several stops between the same two days."""
    same = event.kind == record.kind == "visit_out" and (event.date, event.end) == (record.date, record.end)
    return same and event.end is not None and event.sources[0].key in {one.key for one in record.sources}


def _is_broad(names: frozenset[str]) -> bool:
    return all(name.startswith("@") for name in names)


def _is_part(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORT and not short.startswith("@") and (long.startswith(short) or long.endswith(short))


def _days_between(one: Event, other: Event) -> int | None:
    """Days from one's first to the other's; None where a day is not known."""
    if len(one.date) != 10 or len(other.date) != 10:
        return None
    return abs((date.fromisoformat(one.date) - date.fromisoformat(other.date)).days)


def _first(event: Event) -> str:
    return f"{event.date}-01-01"[:10]


def _last(event: Event) -> str:
    last = event.end or event.date
    return last + {4: "-12-31", 7: "-31", 10: ""}[len(last)]
