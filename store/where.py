"""Which events are meant, and how that is said in SQL."""

from typing import NamedTuple


class Where(NamedTuple):
    """Which events; filters that are set must all hold. Dates are ISO, cut to what is meant."""

    partner: str | None = None  # partner id
    mayor: str | None = None  # Korean name
    person: str | None = None  # Korean name of one who took part
    year: int | None = None  # overlapping it
    kinds: tuple[str, ...] = ()
    day: tuple[int, int] | None = None  # (month, day) within the days of an event, in any year
    since: str | None = None  # not over before it
    until: str | None = None  # begun by it
    ids: tuple[str, ...] = ()
    trip: str | None = None  # stops of this delegation
    country: str | None = None  # of the place or of a partner


# "2019~" sorts after every day of 2019.
_CONDITIONS = {
    "partner": "id in (select event from event_partners where partner = :partner)",
    "mayor": "mayor = :mayor",
    "person": "id in (select event from people where ko = :person)",
    "year": "first_day <= :year || '~' and last_day >= :year || ''",
    "since": "last_day >= :since",
    "until": "first_day <= :until || '~'",
    "trip": "trip = :trip",
    "country": "(place_country = :country or id in (select event from event_partners where country = :country))",
}
# A span over New Year holds a day that is after its start or before its end.
_ON_DAY = """length(date) = 10 and case
    when substr(last_day, 1, 4) = substr(date, 1, 4) then :day between substr(date, 6) and substr(last_day, 6)
    else :day >= substr(date, 6) or :day <= substr(last_day, 6) end"""


def condition(where: Where) -> tuple[str, dict[str, object]]:
    """A where clause (empty when nothing is filtered) and its named values."""
    values = {field: value for field, value in where._asdict().items() if value is not None}
    parts = [sql for field, sql in _CONDITIONS.items() if field in values]
    for column, field in (("kind", "kinds"), ("id", "ids")):
        chosen: tuple[str, ...] = values.pop(field)
        if chosen:
            marks = {f"{field}{number}": one for number, one in enumerate(chosen)}
            parts.append(f"{column} in ({', '.join(f':{mark}' for mark in marks)})")
            values |= marks
    if where.day:
        values["day"] = f"{where.day[0]:02}-{where.day[1]:02}"
        parts.append(_ON_DAY)
    return (f" where {' and '.join(parts)}" if parts else ""), values
