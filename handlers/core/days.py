"""What happened on a day of the year, which of it to tell first, and the nearest days that have a record."""

from datetime import date
from typing import NamedTuple

from store import Archive, Event, Lang, Where

TIES = ("sister_city", "friendship_city", "loi", "mou")  # told before what comes and goes
ROUND = (25, 10, 5)
MOST_OF_A_TRIP = 2
_YEAR = 366
_LAST = date.max.toordinal()


class Nearest(NamedTuple):
    """The nearest days before and after one that have something to remember; None when no other day has."""

    before: date | None
    after: date | None


def on_day(archive: Archive, month: int, day: int) -> tuple[Event, ...]:
    """Events of any year whose days hold this one, by date. Those known only to the month or year never do."""
    return archive.events(Where(day=(month, day)))


def remembered(archive: Archive, day: date) -> tuple[Event, ...]:
    """What `day` is an anniversary of: events that held this day of the year, up to `day` itself, by date."""
    events = on_day(archive, day.month, day.day)
    return tuple(event for event in events if event.status != "cancelled" and year_on(event, day) is not None)


def year_on(event: Event, day: date) -> int | None:
    """The latest year, up to that of `day`, in which the event held this day of the year; None if it never did."""
    first, last = event.date, event.end or event.date
    years = range(min(int(last[:4]), day.year), int(first[:4]) - 1, -1)
    return next((year for year in years if first <= f"{year:04}-{day:%m-%d}" <= last), None)


def years_since(event: Event, day: date) -> int:
    """How many years ago today a remembered event was; 0 for one of this very day."""
    return day.year - (year_on(event, day) or day.year)


def to_tell(events: tuple[Event, ...], day: date, most: int = 3) -> tuple[Event, ...]:
    """The few to tell: round anniversaries, then what took place before plans, ties before the rest; no one trip fills it."""
    told: list[Event] = []
    for event in sorted(events, key=lambda event: _rank(event, day)):
        if sum(_trip(event) == _trip(one) for one in told) < MOST_OF_A_TRIP:
            told.append(event)
    return tuple(told[:most])


def nearest(archive: Archive, day: date) -> Nearest:
    """The nearest remembered days around `day`, at most a year away."""
    return Nearest(_seek(archive, day, -1), _seek(archive, day, 1))


def day_text(day: date, lang: Lang) -> str:
    """ "11월 12일(목)", "Thu 12 Nov": a day of this year."""
    if lang == "ko":
        return f"{day.month}월 {day.day}일({'월화수목금토일'[day.weekday()]})"
    return f"{day:%a} {day.day} {day:%b}"


def _rank(event: Event, day: date) -> tuple[int, bool, int, int, str, str]:
    """A plan has no anniversary to keep; what is equal otherwise goes by how many sources tell it."""
    announced = event.status == "announced"
    roundness = len(ROUND) if announced else _roundness(years_since(event, day))
    tie = TIES.index(event.kind) if event.kind in TIES else len(TIES)
    return roundness, announced, tie, -len(event.sources), event.date, event.id


def _roundness(years: int) -> int:
    """0 for the roundest: 25, 50 years; 1 for 10, 20; 2 for 5, 15."""
    return next((rank for rank, step in enumerate(ROUND) if years and years % step == 0), len(ROUND))


def _trip(event: Event) -> str:
    return event.trip or event.id


def _seek(archive: Archive, day: date, step: int) -> date | None:
    here = day.toordinal()
    numbers = (n for n in range(here + step, here + step * (_YEAR + 1), step) if 0 < n <= _LAST)
    return next((other for other in map(date.fromordinal, numbers) if remembered(archive, other)), None)
