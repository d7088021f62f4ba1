"""An undated article is dated by the events on record that it tells of: "지난해 풀러턴과 자매결연" was said the year after.

The article is read as if it had appeared in each month in which it may have; the months in which most of what it
tells agrees with the record are those in which it appeared. Where they are not of one year, nothing is said.
"""

import re
from calendar import monthrange
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from store.reading import MOST, paged
from store.reading.dates import mentions
from store.reading.events import events as told_in
from store.reading.joining import alike
from store.reading.names import Known
from store.reading.scene import Page
from store.reading.telling import tellings
from store.reading.values import Dated, EventRead
from store.records import Event, Mayor, Text

_ENOUGH = 3  # points: one day that agrees, or a month and a year
_POINTS = {10: 3, 7: 2, 4: 1}  # by how exactly the article dates it
_TELLINGS = 100  # of an article, whose kinds are looked at: a page has fewer
_TRIALS = 60  # months as of which an article is read: those in which most of what it may tell was news
_LATE = 24  # months after an event in which an article may still tell of it


class _Agreeing(NamedTuple):
    points: int
    event: Event | None


def dated_by(
    title: str,
    text: str,
    city: str,
    events: Sequence[Event],
    mayors: Sequence[Mayor] = (),
    known: Mapping[str, Known] | None = None,
) -> Dated | None:
    """When an article without a date appeared, by reviewed `events`: a year or the last day of a month to count from,
    with what that rests on. None where the record does not tell.
    """
    text = text[:MOST]
    page = paged(title, text, city, None, known or {})
    shared = list(_shared(page, events))
    months = (month for one in shared if _is_printed(one.date, text) for month in _months_after(one))
    held = Counter(month for month in months if _in_office(text, month, mayors))
    likely = sorted(held, key=lambda month: (-held[month], month))[:_TRIALS]
    found = {month: _agreeing(page, text, month, shared) for month in sorted(likely)}
    most = max((one.points for one in found.values()), default=0)
    best = [month for month, one in found.items() if one.points == most]
    if most < _ENOUGH or len({month[:4] for month in best}) != 1:
        return None
    event = found[best[0]].event
    anchor = _last_day(best[0]) if len(best) == 1 else best[0][:4]
    return Dated(None, "unknown", anchor, _note(event) if event else None)


def _shared(page: Page, events: Sequence[Event]) -> Iterator[Event]:
    """The events that the article may tell of: of a kind it tells, with a partner it names."""
    kinds = {one.kind for one in islice(tellings(page), _TELLINGS)}
    named = {name for one in page.names for name in (one.name, *one.aliases)}
    alike_ones = (one for one in events if any(alike(kind, one.kind) for kind in kinds))
    return (one for one in alike_ones if any({partner.ko, partner.en} & named for partner in one.partners))


def _is_printed(day: str, text: str) -> bool:
    """Whether a text gives a date by its day or month, so that it may prove when the text was written."""
    if len(day) == 4:
        return False
    return f"{int(day[5:7])}월" in text or (len(day) == 10 and f"{int(day[8:])}일" in text)


def _months_after(event: Event) -> Iterator[str]:
    """The months in which an article may tell of the event, from its own on; of its year where no month is known."""
    year, month = int(event.date[:4]), int(event.date[5:7] or 1)
    for by in range(_LATE):
        count = year * 12 + month - 1 + by
        yield f"{count // 12}-{count % 12 + 1:02}"


def _last_day(month: str) -> str:
    year, number = int(month[:4]), int(month[5:])
    return f"{month}-{monthrange(year, number)[1]:02}"


def _in_office(text: str, month: str, mayors: Sequence[Mayor]) -> bool:
    """Whether every mayor whom the article calls one held office then."""
    called = [one for one in mayors if re.search(rf"(?<!전 ){one.ko} (?:[가-힣]{{2,4}})?시장|시장 {one.ko}", text)]
    return all(any(term.start[:7] <= month <= (term.end or "9999")[:7] for term in one.terms) for one in called)


def _agreeing(page: Page, text: str, month: str, shared: Sequence[Event]) -> _Agreeing:
    """How much of what the article tells, read as of that month, stands on record."""
    day = _last_day(month)
    read = told_in(page._replace(dates=mentions(text, day), published=day), text)
    pairs = [(one, next((other for other in shared if _is_same(one, other)), None)) for one in read]
    points = {other.id: (_POINTS[len(one.date)], other) for one, other in pairs if other}
    best = max(points.values(), key=lambda one: one[0], default=(0, None))
    return _Agreeing(sum(count for count, _ in points.values()), best[1])


def _is_same(one: EventRead, other: Event) -> bool:
    names = {name for partner in one.partners for name in (partner.name, *partner.aliases)}
    return (
        alike(one.kind, other.kind)
        and other.date[: len(one.date)] == one.date[: len(other.date)]
        and any({partner.ko, partner.en} & names for partner in other.partners)
    )


def _note(event: Event) -> Text:
    return Text(
        f"{event.title.ko}({event.date}) 기록과 같은 일을 전해서 그 무렵의 글로 봤어요.",
        f"It tells of what is on record as “{event.title.en}” ({event.date}), so it is of about that time.",
    )
