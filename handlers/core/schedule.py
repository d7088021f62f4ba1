"""When a digest is due: from a rhythm, a time and a zone to instants."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

from handlers.core.days import day_text
from store import Lang, Text

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

Every = Literal["daily", "weekdays", "weekly"]

RHYTHMS = {"daily": Text("매일", "every day"), "weekdays": Text("평일", "on weekdays")}
WEEKDAYS = (
    Text("월요일", "Monday"),
    Text("화요일", "Tuesday"),
    Text("수요일", "Wednesday"),
    Text("목요일", "Thursday"),
    Text("금요일", "Friday"),
    Text("토요일", "Saturday"),
    Text("일요일", "Sunday"),
)
_DAYS_TO_LOOK = 16  # a weekly run that falls on a day its zone skipped is a fortnight away


class Timed(Protocol):
    """Whatever is due again and again: a Schedule, a subscription."""

    @property
    def every(self) -> Every: ...
    @property
    def weekday(self) -> int | None: ...
    @property
    def at(self) -> str: ...
    @property
    def zone(self) -> str: ...


class Schedule(NamedTuple):
    """`at` is "HH:MM" on the wall of `zone`, an IANA name; `weekday` (Monday is 0) is set when weekly."""

    every: Every
    weekday: int | None
    at: str
    zone: str


def next_run(timed: Timed, after: datetime) -> datetime:
    """The first run later than `after` (aware), in UTC."""
    return next(run for run in _runs(timed, _local(after, timed), 1) if run > after)


def last_run(timed: Timed, until: datetime) -> datetime:
    """The latest run not later than `until` (aware), in UTC."""
    return next(run for run in _runs(timed, _local(until, timed), -1) if run <= until)


def local_date(timed: Timed, run: datetime) -> date:
    """The day of a run where its subscriber lives."""
    return _local(run, timed).date()


def rhythm_text(timed: Timed, lang: Lang) -> str:
    """ "매주 월요일 08:00", "every Monday 08:00"."""
    if timed.weekday is None:
        return f"{RHYTHMS[timed.every].of(lang)} {timed.at}"
    return f"{Text('매주', 'every').of(lang)} {WEEKDAYS[timed.weekday].of(lang)} {timed.at}"


def schedule_text(timed: Timed, lang: Lang) -> str:
    """ "매주 월요일 08:00 (Asia/Seoul)"."""
    return f"{rhythm_text(timed, lang)} ({timed.zone})"


def run_text(timed: Timed, run: datetime, lang: Lang) -> str:
    """ "11월 26일(목) 09:00 (Asia/Seoul)": the wall clock of the subscriber, also on a day it was put forward."""
    local = _local(run, timed)
    return f"{day_text(local.date(), lang)} {local:%H:%M} ({timed.zone})"


def _runs(timed: Timed, start: datetime, step: int) -> Iterator[datetime]:
    """Runs on the days from `start` on, forwards or backwards."""
    zone, hour, minute = _zone(timed.zone), int(timed.at[:2]), int(timed.at[3:])
    for ahead in range(_DAYS_TO_LOOK):
        day = start.date() + timedelta(days=ahead * step)
        if _fits(timed, day):
            run = _instant(datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone))
            if run.astimezone(zone).date() == day:  # Samoa had no 30 December 2011
                yield run


def _fits(timed: Timed, day: date) -> bool:
    if timed.every == "daily":
        return True
    return day.weekday() < 5 if timed.every == "weekdays" else day.weekday() == timed.weekday


def _instant(wall: datetime) -> datetime:
    """A time on the wall as an instant: the first of two when clocks go back, the end of the gap when forward."""
    early, late = wall.astimezone(UTC), wall.replace(fold=1).astimezone(UTC)
    return early if early <= late else _end_of_gap(late, early, wall.tzinfo)


def _end_of_gap(before: datetime, after: datetime, zone: tzinfo | None) -> datetime:
    """The first instant with the new offset, to the second; `before` has the old one, `after` the new one."""
    old = before.astimezone(zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) // 2
        if middle.astimezone(zone).utcoffset() == old:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)


def _local(instant: datetime, timed: Timed) -> datetime:
    return instant.astimezone(_zone(timed.zone))


def _zone(name: str) -> "ZoneInfo":
    from zoneinfo import ZoneInfo

    return ZoneInfo(name)
