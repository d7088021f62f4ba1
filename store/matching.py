"""Whether what a document tells is what a record holds: one kind, one time as far as both know it, a partner in common."""

from datetime import date
from typing import Literal

from store.composing import Told
from store.reading.joining import alike
from store.records import Event, Kind
from store.slips import one_name

Likeness = Literal["same", "maybe", "other"]

_NEAR = 3  # days by which tellings of one event may differ: time zones, slips, the day of the report
_SHORT = 3  # letters of a name that may be part of another: "마이크로소프트" of "한국마이크로소프트"
# What happens once with a partner in a few days, so that another day is another value and not another event.
_ONCE: frozenset[Kind] = frozenset(
    ("sister_city", "friendship_city", "loi", "mou", "business_center", "certification", "proclamation",
     "exhibition", "visit_out", "visit_in")
)  # fmt: skip
# What is made once and for all: another day of that year is another ceremony of it, or a slip.
_FOR_GOOD: frozenset[Kind] = frozenset(("sister_city", "friendship_city"))
_YEAR = 366
# What papers tell apart from all else that was done on its day.
_ACCORDS: frozenset[Kind] = _FOR_GOOD | frozenset(("loi", "mou", "business_center"))
# What a city does once on a day, so that it is known even where nobody it was done with is named.
_AT_HOME: frozenset[Kind] = frozenset(("conference", "proclamation"))
_OF_A_DAY: frozenset[Kind] = _AT_HOME | frozenset(("certification", "award", "exhibition"))
# What may well happen several times a year, so that a record of the year alone does not mean a given day.
_REPEATED: frozenset[Kind] = frozenset(
    ("visit_out", "visit_in", "meeting", "lecture", "conference", "culture", "plan", "other")
)
# What is often told as the occasion of something else: the visit on which an accord was signed.
OCCASIONS: frozenset[Kind] = frozenset(("visit_out", "visit_in", "meeting", "plan", "other"))

_JOURNEYS: frozenset[Kind] = frozenset(("visit_out", "exhibition"))  # a trade mission (시장개척단) is called either
_BODY = 4  # letters at the end of two names that make them one kind of body: 상공회의소


def likeness(told: Told, record: Event, names: frozenset[str]) -> Likeness:
    """ "same" where the record tells of this event, "maybe" where it may be another view of it, else "other".

    `names` are all that the record's partners go by.
    """
    event = told.event
    if not told.names or not names:
        return "same" if _is_only_one(told, record) else "other"
    if _is_same_time(event, record) or _is_claimed(event, record):
        if _one_kind(event, record) and _share(told, record, names):
            return "same"
        return "maybe" if _is_view(told, record, names) else "other"
    once = event.kind in _ONCE and (event.kind == record.kind or _is_one_accord(event.kind, record.kind))
    return "same" if once and near(event, record) and not told.names.isdisjoint(names) else "other"


def closeness(event: Event, record: Event) -> tuple[bool, bool, bool, int, bool, int]:
    """How well a record fits, for choosing between several: by its day, kind, partners, last day and days between; one
    that is only another word for a journey comes last.
    """
    shared = {one.ko for one in event.partners} & {one.ko for one in record.partners}
    return (
        event.kind == record.kind or not {event.kind, record.kind} <= _JOURNEYS,
        event.date == record.date, event.kind == record.kind, len(shared), event.end == record.end,
        -_days_between(event, record),
    )  # fmt: skip


def near(one: Event, other: Event) -> bool:
    """Whether they are of other days, but not by much; what is made once and for all may be told of a whole year."""
    if one.kind == other.kind and one.kind in _FOR_GOOD:
        return not overlap(one, other) and _days_between(one, other) < _YEAR
    exact = len(one.date) == len(other.date) == 10
    return exact and 0 < _days_between(one, other) <= _NEAR


def overlap(one: Event, other: Event) -> bool:
    """Whether a day may be of both, as far as their days are known."""
    return _first(one) <= _last(other) and _first(other) <= _last(one)


def _one_kind(event: Event, record: Event) -> bool:
    """Whether papers may call one event by either kind: an agreement on the day of a tie is that tie."""
    accord = _is_one_accord(event.kind, record.kind) and len(event.date) == len(record.date) == 10
    return alike(event.kind, record.kind) or accord or {event.kind, record.kind} <= _JOURNEYS


def _is_one_accord(one: Kind, other: Kind) -> bool:
    """Whether one is what papers call any agreement (협약), and the other says which."""
    return "mou" in (one, other) and bool({one, other} & _FOR_GOOD)


def _is_same_time(event: Event, record: Event) -> bool:
    """A month holds its days and a journey its own; a year only those of what happens once."""
    vague = len(record.date) == 4 < len(event.date) and event.kind in _REPEATED
    return overlap(event, record) and not vague


def _share(told: Told, record: Event, names: frozenset[str]) -> bool:
    """Whether they have a partner in common: by name, by country where one names no more, or on one journey."""
    if not told.names.isdisjoint(names) or _is_one_journey(told, record, names):
        return True
    if _is_broad(names):
        return not told.lands.isdisjoint(names)
    pairs = [(one, other) for one in told.names for other in names]
    if record.reviewed and any(_is_part(*pair) for pair in pairs):
        return True
    return not told.lands.isdisjoint(names) and any(one_name(*pair) for pair in pairs)


def _is_view(told: Told, record: Event, names: frozenset[str]) -> bool:
    """Whether it may be the occasion of what is on record, or what a document was reviewed for under another kind."""
    event = told.event
    cited = event.sources[0].key in {one.key for one in record.sources if not one.read}
    shared = not (told.names | told.lands).isdisjoint(names)
    if cited and (shared or alike(event.kind, record.kind)):
        return True
    named = not told.names.isdisjoint(names)
    if named and {event.kind, record.kind} <= OCCASIONS:  # who was visited was met
        return True
    days = len(event.date) == len(record.date) == 10
    if named and days and event.kind not in _ACCORDS:
        return event.kind in OCCASIONS or event.date == record.date
    return days and event.date == record.date and event.kind in OCCASIONS and _is_kin(told, names)


def _is_claimed(event: Event, record: Event) -> bool:
    """Whether a source of the record is known to give this date."""
    return any(one.field == "date" and claim.value == event.date for one in record.conflicts for claim in one.claims)


def _is_only_one(told: Told, record: Event) -> bool:
    """Where nobody is named: whether the record is of the one thing of its kind that day, or the one vision of a month."""
    event = told.event
    exact = len(event.date) == 10 or event.kind == "proclamation"
    same = exact and event.date == record.date and event.kind == record.kind
    return record.reviewed and same and record.kind in (_OF_A_DAY if not told.names else _AT_HOME)


def _is_kin(told: Told, names: frozenset[str]) -> bool:
    """Whether both name a body of one kind in one country: 우랄상공회의소, 예카테린부르크상공회의소."""
    ends = {name[-_BODY:] for name in names if len(name) > _BODY and name[0] != "@"}
    return not told.lands.isdisjoint(names) and any(name[-_BODY:] in ends for name in told.names if len(name) > _BODY)


def _is_one_journey(told: Told, record: Event, names: frozenset[str]) -> bool:
    """Whether both go to one country between the same two days, whatever stops they name."""
    event = told.event
    same = event.kind == record.kind == "visit_out" and (event.date, event.end) == (record.date, record.end)
    cited = event.sources[0].key in {one.key for one in record.sources}
    return same and event.end is not None and (cited or not told.lands.isdisjoint(names))


def _is_broad(names: frozenset[str]) -> bool:
    return all(name.startswith("@") for name in names)


def _is_part(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORT and not short.startswith("@") and (long.startswith(short) or long.endswith(short))


def _days_between(one: Event, other: Event) -> int:
    """Days from the first that one may mean to the first that the other may."""
    return abs((date.fromisoformat(_first(one)) - date.fromisoformat(_first(other))).days)


def _first(event: Event) -> str:
    return f"{event.date}-01-01"[:10]


def _last(event: Event) -> str:
    last = event.end or event.date
    return last + {4: "-12-31", 7: "-31", 10: ""}[len(last)]
