"""What happened on a day of the year, which of it to tell first, and the nearest days that have a record."""

from datetime import date
from typing import NamedTuple

from store import Archive, Event, Lang, Where

TIES = ("sister_city", "friendship_city", "loi", "mou")  # told before what comes and goes
ROUND = (25, 10, 5)
MOST_OF_A_TRIP = 2
_YEAR = 366
_LAST = date.max.toordinal()


class Memory(NamedTuple):
    """An event, the day that is its anniversary, and how many years lie between; 0 on the very day."""

    event: Event
    day: date
    years: int


class Nearest(NamedTuple):
    """The nearest days before and after one that have something to remember; None when no other day has."""

    before: date | None
    after: date | None


def on_day(archive: Archive, month: int, day: int) -> tuple[Event, ...]:
    """Events of any year whose days hold this one, by date. Those known only to the month or year never do."""
    return archive.events(Where(day=(month, day)))


def remembered(archive: Archive, day: date) -> tuple[Memory, ...]:
    """What `day` is an anniversary of: events that held this day of the year, up to `day` itself, by date."""
    events = on_day(archive, day.month, day.day)
    dated = ((event, year_on(event, day)) for event in events if event.status != "cancelled")
    return tuple(Memory(event, day, day.year - year) for event, year in dated if year is not None)


def year_on(event: Event, day: date) -> int | None:
    """The latest year, up to that of `day`, in which the event held this day of the year; None if it never did."""
    first, last = event.date, event.end or event.date
    years = range(min(int(last[:4]), day.year), int(first[:4]) - 1, -1)
    return next((year for year in years if first <= f"{year:04}-{day:%m-%d}" <= last), None)


def to_tell(memories: tuple[Memory, ...], most: int = 3) -> tuple[Memory, ...]:
    """The few to tell: round anniversaries first, then what took place before plans, what began that day before what
    was under way, ties before the rest. No one trip fills it.
    """
    told: list[Memory] = []
    for memory in sorted(memories, key=_rank):
        if sum(_trip(memory.event) == _trip(one.event) for one in told) < MOST_OF_A_TRIP:
            told.append(memory)
    return tuple(told[:most])


def nearest(archive: Archive, day: date) -> Nearest:
    """The nearest remembered days around `day`, at most a year away."""
    return Nearest(_seek(archive, day, -1), day_after(archive, day))


def day_after(archive: Archive, day: date) -> date | None:
    """The first remembered day later than `day`, at most a year away."""
    return _seek(archive, day, 1)


def day_text(day: date, lang: Lang) -> str:
    """ "11월 12일(목)", "Thu 12 Nov": a day of this year."""
    if lang == "ko":
        return f"{day.month}월 {day.day}일({'월화수목금토일'[day.weekday()]})"
    return f"{day:%a} {day.day} {day:%b}"


def _rank(memory: Memory) -> tuple[int, bool, bool, bool, int, int, str, str]:
    """An anniversary is that of the first day, and a plan has none; what is reviewed goes before what was only read, and
    what is equal by how many sources tell it.
    """
    event = memory.event
    announced, under_way = event.status == "announced", not event.date.endswith(f"{memory.day:-%m-%d}")
    roundness = len(ROUND) if announced or under_way else _roundness(memory.years)
    tie = TIES.index(event.kind) if event.kind in TIES else len(TIES)
    return roundness, announced, under_way, not event.reviewed, tie, -len(event.sources), event.date, event.id


def _roundness(years: int) -> int:
    """0 for the roundest: 25, 50 years; 1 for 10, 20; 2 for 5, 15."""
    return next((rank for rank, step in enumerate(ROUND) if years and years % step == 0), len(ROUND))


def _trip(event: Event) -> str:
    return event.trip or event.id


def _seek(archive: Archive, day: date, step: int) -> date | None:
    here = day.toordinal()
    numbers = (n for n in range(here + step, here + step * (_YEAR + 1), step) if 0 < n <= _LAST)
    return next((other for other in map(date.fromordinal, numbers) if remembered(archive, other)), None)
