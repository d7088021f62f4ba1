"""Which events a day remembers, and which of them are told first."""

from datetime import date

import pytest

from handlers.core.days import Memory, Nearest, nearest, on_day, remembered, to_tell, year_on
from store import Archive, Event, Kind, Source, Status, Text, Where

DAY = date(2026, 11, 12)


def event(
    day: str,
    kind: Kind = "visit_out",
    end: str | None = None,
    status: Status = "held",
    trip: str | None = None,
    sources: int = 1,
) -> Event:
    said = tuple(Source(f"신문 {n}") for n in range(sources))
    return Event(f"{day}-{kind}", day, kind, status, Text(day, day), Text(day, day), end, trip, sources=said)


class Shelf(Archive):
    """An archive of a few events."""

    def __init__(self, *events: Event) -> None:
        self._events = events
        self.city = "성남"

    def events(self, where: Where = Where()) -> tuple[Event, ...]:  # noqa: B008
        assert where.day
        wanted = "{:02}-{:02}".format(*where.day)
        return tuple(one for one in self._events if _spans(one, wanted))


def _spans(event: Event, wanted: str) -> bool:
    end = event.end or event.date
    years = range(int(event.date[:4]), int(end[:4]) + 1)
    return len(event.date) == 10 and any(event.date <= f"{year}-{wanted}" <= end for year in years)


def told(*events: Event) -> list[Event]:
    return [memory.event for memory in to_tell(remembered(Shelf(*events), DAY))]


def test_a_day_holds_what_spans_it() -> None:
    fair = event("2020-11-09", "conference", end="2020-11-13")
    assert on_day(Shelf(fair, event("2020-11-13"), event("2020-11")), 11, 12) == (fair,)


@pytest.mark.parametrize(
    ("one", "years"),
    [
        (event("2020-11-12"), 6),
        (event("2020-11-09", end="2020-11-12"), 6),
        (event("2026-11-12"), 0),
        (event("2019-11-20", end="2020-11-15"), 6),
    ],
)
def test_how_long_ago_it_was(one: Event, years: int) -> None:
    assert remembered(Shelf(one), DAY) == (Memory(one, DAY, years),)


def test_a_stay_over_new_year_is_remembered_by_the_year_of_each_day() -> None:
    stay = event("2023-12-30", end="2024-01-03")
    assert year_on(stay, date(2026, 12, 31)) == 2023
    assert year_on(stay, date(2026, 1, 2)) == 2024


def test_what_is_yet_to_come_or_was_called_off_is_not_remembered() -> None:
    shelf = Shelf(event("2027-11-12"), event("2020-11-12", status="cancelled"))
    assert remembered(shelf, DAY) == ()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (event("2001-11-12"), event("2006-11-12")),  # 25 years before 20
        (event("2006-11-12"), event("2011-11-12")),  # 20 before 15
        (event("2011-11-12"), event("2012-11-12", "sister_city")),  # 15 before a tie of 14
        (event("2020-11-12"), event("2016-11-12", status="announced")),  # a plan has no anniversary
        (event("2020-11-12", "sister_city"), event("2019-11-12")),
        (event("2020-11-12", "sister_city"), event("2019-11-12", "mou")),
        (event("2020-11-12"), event("2019-11-10", "sister_city", end="2019-11-14")),  # began before it was under way
        (event("2020-11-12"), event("2016-11-10", end="2016-11-14")),  # its tenth anniversary was on the 10th
        (event("2020-11-12", sources=2), event("2019-11-12")),  # better attested
        (event("2019-11-12"), event("2020-11-12")),
    ],
)
def test_what_is_told_first(first: Event, second: Event) -> None:
    assert told(second, first) == [first, second]


def test_one_trip_does_not_fill_the_digest() -> None:
    stops = tuple(event("2016-11-12", kind, trip="2016-11-10-europe") for kind in ("visit_out", "meeting", "lecture"))
    other = event("2017-11-12")
    assert sum(one.trip is not None for one in told(*stops, other)) == 2
    assert other in told(*stops, other)


def test_a_trip_and_its_stops_are_one() -> None:
    trip = event("2016-11-10", end="2016-11-14")
    stops = tuple(event("2016-11-12", kind, trip=trip.id) for kind in ("meeting", "lecture"))
    assert len(told(trip, *stops)) == 2


def test_the_nearest_days_that_have_a_record() -> None:
    shelf = Shelf(event("2020-11-10"), event("2019-11-14"), event("2027-11-13"))
    assert nearest(shelf, DAY) == Nearest(date(2026, 11, 10), date(2026, 11, 14))


def test_the_nearest_day_may_lie_in_another_year_or_nowhere() -> None:
    assert nearest(Shelf(event("2020-01-02")), DAY) == Nearest(date(2026, 1, 2), date(2027, 1, 2))
    assert nearest(Shelf(), date.max) == Nearest(None, None)


def test_29_february_is_remembered_in_leap_years() -> None:
    leap = event("2016-02-29")
    assert [memory.event for memory in remembered(Shelf(leap), date(2028, 2, 29))] == [leap]
    assert remembered(Shelf(leap), date(2026, 2, 28)) == ()
