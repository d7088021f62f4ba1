"""Which year a month without one has, and which month a day without one: by the narrative, else by the page's date."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from store.reading.date_context import Tense
from store.reading.date_view import Anchor, Span, View, day_in, shifted
from store.reading.date_words import Fields

_WEEKDAYS = "월화수목금토일"
_ENDED = re.compile(r"[다요죠까음함]\.\s")
_AND = re.compile(r"\s?(?:과|와|및|·|,)\s")
_CONNECTED = re.compile(r"[아어해여고며서쳐려간],? ")
_BECAUSE = re.compile("따라|따른|의해|후속")
_PASSAGE = 400  # letters between two dates that may belong together
_WRAP = 20  # days by which an item goes back that begins the next month
_OWN = 225  # days from the page within which a month without a year is one of its own year
_YEAR_AWAY, _LATE = timedelta(182), {"past": timedelta(3), "future": timedelta(45)}
_FAR, _NEAR = timedelta(20), timedelta(3)  # a verb is not trusted that moves yesterday into the next month
_LONGEST = timedelta(31)  # a journey or a fair; what lasts longer has no days of its own


def direction(fields: Fields, view: View) -> Tense:
    """지난 looks back and 오는 ahead; else the verb tells."""
    toward = fields.get("toward")
    if toward is None or toward == "이번":
        return view.tense
    return "past" if toward == "지난" else "future"


def pick(found: Sequence[date], anchor: Anchor, way: Tense) -> date | None:
    """The day that lies nearest to the page's date on the side that is meant, by months where no more is known."""
    if not found or anchor.month is None:
        return None
    today = anchor.day or date(*anchor.month, 1)
    cut = 10 if anchor.day else 7
    able = [
        day
        for day in found
        if way == "unknown" or day.isoformat()[:cut] == today.isoformat()[:cut] or (day < today) == (way == "past")
    ]
    return min(able, key=lambda day: abs((day - today).days), default=None)


def without_year(month: int, day: int, fields: Fields, view: View) -> date | None:
    """The day, or the first day of the month, of "3월 5일" and "3월"."""
    year = None if "toward" in fields else _year_told(month, view)
    if year:
        return day_in((year, month), day or 1)
    anchor, way = view.anchor, direction(fields, view)
    if anchor.year is None or (anchor.month is None and way != "unknown" and "toward" in fields):
        return None
    if anchor.month is None:
        return day_in((anchor.year, month), day or 1)
    years = (anchor.year - 1, anchor.year, anchor.year + 1)
    found = _on([one for year in years if (one := day_in((year, month), day or 1))], fields)
    if day:
        return _by_convention(pick(found, anchor, way), found, fields, anchor, way)
    this = None if fields.get("toward") == "지난" else anchor.month
    months = [one for one in found if (one.year, one.month) != anchor.month or this]
    own = next((one for one in months if one.year == anchor.year), None)
    if own and way == "unknown" and abs((own - date(*anchor.month, 1)).days) <= _OWN:
        return own
    return pick(months, Anchor(anchor.year, anchor.month), way)


def _by_convention(chosen: date | None, found: list[date], fields: Fields, anchor: Anchor, way: Tense) -> date | None:
    """The day nearest to the page: papers name the year of another one. A verb moves it only where a year is not what
    lies between: "5일부터 16일까지 방문한다" may be under way, and what was held cannot lie far ahead.
    """
    nearest = pick(found, anchor, "unknown")
    if chosen is None or nearest is None or anchor.day is None or way == "unknown" or "toward" in fields:
        return chosen
    late = abs(nearest - anchor.day) <= _LATE[way] and abs(chosen - anchor.day) > _YEAR_AWAY
    return nearest if late else chosen


def _on(found: list[date], fields: Fields) -> list[date]:
    """Those of the days that fall on the weekday printed, if any does."""
    return [day for day in found if _falls(day, fields)] or found


def _falls(day: date, fields: Fields) -> bool:
    """Whether the day falls on the weekday printed, if one is."""
    weekday = fields.get("weekday")
    return weekday is None or _WEEKDAYS[day.weekday()] == weekday


def _year_told(month: int, view: View) -> int | None:
    """The year that the narrative is in: that of the item before, of the same sentence, of a page without a date."""
    told = view.told
    if view.item and told.listed:
        return told.listed.year + (told.listed.month - month > 6)
    if told.year is None:
        return None
    before = told.month[1] if told.month and told.month[0] == told.year else 0
    if view.item and told.with_year and told.month is None:
        return told.year
    if told.with_year and sentences(view) == 0 and month >= before:
        return told.year
    past = view.anchor.year is None or told.year < view.anchor.year
    if told.month and not past and sentences(view) == 0 and month > before > 0:
        return told.year
    if told.with_year and past and sentences(view) <= 1 and view.also and month > before and view.tense != "future":
        return told.year
    return told.year if view.anchor.year is None and sentences(view) <= 1 and month >= before else None


def sentences(view: View) -> int:
    """How many sentences ended since the date before; many, where another paragraph begins."""
    return 9 if "\n" in view.gap else ended(view)


def ended(view: View) -> int:
    """How many sentences ended since the date before, across paragraphs; many, where it is far away."""
    return 9 if len(view.gap) >= _PASSAGE else len(_ENDED.findall(view.gap))


def day_alone(day: int, fields: Fields, view: View) -> date | None:
    """The day of "5일" that names no month."""
    anchor = view.anchor
    told = None if "toward" in fields or view.telling else _day_told(day, view)
    if told and _falls(told, fields):
        return told
    if anchor.month is None:
        return None
    if anchor.day is None:
        return None if fields.get("toward") == "지난" else day_in(anchor.month, day)
    way: Tense = "past" if view.telling else direction(fields, view)
    found = _on([one for by in range(-2, 3) if (one := day_in(shifted(anchor.month, by), day))], fields)
    chosen, nearest = pick(found, anchor, way), pick(found, anchor, "unknown")
    if "toward" in fields or chosen is None or nearest is None:
        return chosen
    far, near = abs(chosen - anchor.day), abs(nearest - anchor.day)
    return nearest if far >= _FAR and near <= _NEAR else chosen


def _day_told(day: int, view: View) -> date | None:
    """The day of the month that the narrative is in: in what lasts several days, in a list, after another day of it."""
    told = view.told
    if told.monthly and told.listed and "\n" not in view.gap:
        return day_in((told.listed.year, told.listed.month), day)
    if view.item and told.listed:
        wraps = told.day is not None and day + _WRAP < told.day.day
        return day_in(shifted((told.listed.year, told.listed.month), wraps), day)
    for span in (told.span, told.news_span):
        if span and (inside := _inside(day, span, view)):
            return inside
    last = told.day
    if told.month and told.with_month and (last is None or (last.year, last.month) != told.month) and _follows(view):
        found = day_in(told.month, day)
        return None if found and _is_beyond(found, view) else found
    if last is None or day <= last.day or not _goes_on(view):
        return None
    found = day_in((last.year, last.month), day)
    return None if found and _is_beyond(found, view) else found


def _is_beyond(day: date, view: View) -> bool:
    """Whether the verb says that a day lies on the other side of the page's date."""
    today = view.anchor.day
    if today is None or day == today or view.tense == "unknown":
        return False
    return (day > today) == (view.tense == "past")


def _inside(day: int, span: Span, view: View) -> date | None:
    """The day within what lasts several, unless the verb says that it lies on the other side of the page's date."""
    first, last = span
    if last is None or last - first > _LONGEST:
        return None
    months = ((first.year, first.month), shifted((first.year, first.month), 1))
    days = [one for month in months if (one := day_in(month, day))]
    found = next((one for one in days if first <= one <= last), None)
    today = view.anchor.day
    if found is None or _is_beyond(found, view) or (today and found != today and today.day == day):
        return None
    return found


def _follows(view: View) -> bool:
    """Whether a day is one of the month just named: "지난해 6월 미국을 찾아 25일 …"; not "5월 개소한 센터는 9일 …"."""
    return sentences(view) == 0 and _CONNECTED.search(view.gap) is not None


def _goes_on(view: View) -> bool:
    """Whether a day follows on the one before: "지난해 10월 3일 …하고 5일 …", "…했다. 5일에는 …"."""
    passed = sentences(view)
    if _AND.fullmatch(view.gap):
        return True
    if view.anchor.month is None:
        return passed <= 2
    if not view.told.with_month:
        return False
    return not _BECAUSE.search(view.gap) and (passed == 0 or (passed == 1 and view.also))
