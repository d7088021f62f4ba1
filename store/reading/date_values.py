"""From the parts of a date as printed to the day, month or year it means, given the page's date and what was told before."""

import re
from collections.abc import Iterable
from datetime import date

from store.reading.date_picking import day_alone, ended, pick, sentences, without_year
from store.reading.date_tables import COUNTS, DAYS, FEASTS, NTH, TODAY
from store.reading.date_view import Month, Told, View, day_in, moved, shifted
from store.reading.date_words import Fields

_YEARS = {
    "올해": 0, "올": 0, "금년": 0, "지난해": -1, "작년": -1, "거년": -1, "연내": 0, "재작년": -2, "전년": -1, "전년도": -1, "내년": 1, "명년": 1, "내후년": 2,
}  # fmt: skip
_YEARS_TOLD = {
    "그해": 0, "같은해": 0, "동년": 0, "익년": 1, "이듬해": 1, "그이듬해": 1, "다음해": 1, "바로다음해": 1, "그다음해": 1,
}  # fmt: skip
_MONTHS = {"이달": 0, "금월": 0, "이번달": 0, "지난달": -1, "전달": -1, "다음달": 1, "내달": 1, "새달": 1}
_MONTHS_TOLD = {"같은달": 0, "그달": 0, "동월": 0, "바로다음달": 1, "그다음달": 1, "이듬달": 1, "다음달": 1}
_OF_YEAR = {"말": "-12", "연말": "-12", "초": "-01", "연초": "-01"}
_SEASONS = {"봄": 3, "여름": 6, "가을": 9, "겨울": 12, "상반기": 1, "하반기": 7}
_WEEK = {"지난주": -1, "이번주": 0, "금주": 0, "다음주": 1, "내주": 1, "차주": 1}
_WEEKDAYS = "월화수목금토일"
_EVES = {"전날": -1, "이브": -1, "다음날": 1, "이튿날": 1}
_BEFORE = ("전날", "하루전날")  # of an announcement, where nothing was told before
_LUNAR_FROM = 1990
# The days of 설 and 추석 by year from 1990 on, as the Korea Astronomy and Space Science Institute reckons them.
_LUNAR = {
    "설": "0127 0215 0204 0123 0210 0131 0219 0208 0128 0216 0205 0124 0212 0201 0122 0209 0129 0218 0207 0126 0214 0203 0123"
    " 0210 0131 0219 0208 0128 0216 0205 0125 0212 0201 0122 0210 0129 0217 0207 0127 0213 0203 0123 0211 0131 0219 0208",
    "추석": "1003 0922 0911 0930 0920 0909 0927 0916 1005 0924 0912 1001 0921 0911 0928 0918 1006 0925 0914 1003 0922 0912 0930"
    " 0919 0908 0927 0915 1004 0924 0913 1001 0921 0910 0929 0917 1006 0925 0915 1003 0922 0912 1001 0919 0908 0927 0916",
}


def value(fields: Fields, view: View) -> str | None:
    """The ISO date that the fields mean, cut to what is known; none where nothing tells it."""
    if "near" in fields:
        return _iso(_moved(_day_told(view, fields["near"]), DAYS[fields["near"]]))
    if "nth" in fields:
        return _iso(_nth(NTH[fields["nth"]], view))
    if "today" in fields:
        return _iso(_moved(view.anchor.day, TODAY[fields["today"]]))
    if "week" in fields and "on" not in fields:
        return _whole_week(fields, view.anchor.day)
    if "week" in fields:
        return _iso(_of_week(fields["week"], _WEEKDAYS.index(fields["on"]), view.anchor.day))
    if "side" in fields:
        return _ago(fields, view)
    if "feast" in fields or "founded" in fields:
        return _feast(fields, view)
    return _calendar(fields, view)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _moved(day: date | None, by: int) -> date | None:
    return moved(day, by) if day else None


def _day_told(view: View, word: str) -> date | None:
    """The day that 이날 and 전날 speak of: the last one, but from another paragraph only one that is news."""
    told = view.told
    if "\n" not in view.gap:
        last = told.day
    else:
        known = told.announced or view.anchor.day if word in _BEFORE else None
        last = told.news or known or told.day
    return last or told.announced or (view.anchor.day if word in _BEFORE else None)


def _nth(number: int, view: View) -> date | None:
    """The first, second or last day of what lasts several."""
    told = view.told
    span = told.span if "\n" not in view.gap else told.news_span or told.span
    if span is None:
        return None
    first, last = span
    if number < 0:
        return last
    day = moved(first, number)
    return day if day is None or last is None or day <= last else None


def _of_week(week: str, weekday: int, today: date | None) -> date | None:
    if today is None:
        return None
    if week in _WEEK:
        return moved(today, 7 * _WEEK[week] + weekday - today.weekday())
    if week == "지난":
        return moved(today, -((today.weekday() - weekday - 1) % 7 + 1))
    return moved(today, (weekday - today.weekday() - 1) % 7 + 1)


def _whole_week(fields: Fields, today: date | None) -> str | None:
    """The Saturday of a weekend; of a week only the month that has its middle, since a week is no precision of ours."""
    weekday = _WEEKDAYS.index("토" if "rest" in fields else "목")
    day = _of_week(fields["week"].replace("오는", "이번"), weekday, today)
    return day.isoformat()[: 10 if "rest" in fields else 7] if day else None


def _ago(fields: Fields, view: View) -> str | None:
    """ "2년 전", "3개월 전", "사흘 전" from the page's date; "이틀 뒤", "1년 뒤" from what was told just before."""
    number = fields.get("count", "")
    count = int(number) if number.isdecimal() else COUNTS[number or fields["span"]]
    unit, before = fields.get("unit", "일"), fields["side"] == "전"
    anchor = view.anchor
    if unit == "일":
        return _iso(_moved(anchor.day, -count) if before else _moved(view.told.day, count))
    if not before:
        return _later(unit, count, view)
    if unit == "년" and anchor.year:
        return str(anchor.year - count)
    if unit in ("개월", "달") and anchor.month:
        return "{}-{:02}".format(*shifted(anchor.month, -count))
    return None


def _later(unit: str, count: int, view: View) -> str | None:
    """ "1년 뒤", "3개월 뒤" of something told just before, where it has come to pass by the page's date."""
    told, anchor = view.told, view.anchor
    if sentences(view) > 1 or view.tense == "future":
        return None
    if unit == "년" and told.year and (anchor.year is None or told.year + count <= anchor.year):
        return str(told.year + count)
    if unit in ("개월", "달") and told.month and (anchor.month is None or shifted(told.month, count) <= anchor.month):
        return "{}-{:02}".format(*shifted(told.month, count))
    return None


def _feast(fields: Fields, view: View) -> str | None:
    """A feast or an anniversary, in the year told or in the one nearest to the page."""
    if "year" in fields:
        known = _year(fields["year"], view)
        years: Iterable[int] = (known,) if known else ()
    else:
        years = range(view.anchor.year - 1, view.anchor.year + 2) if view.anchor.year else ()
    found = [day for year in years if (day := _feast_day(fields, year, view.told))]
    by = _EVES.get(fields.get("eve", ""), 0)
    day = pick(found, view.anchor, view.tense) if len(found) > 1 else next(iter(found), None)
    return _iso(_moved(day, by))


def _feast_day(fields: Fields, year: int, told: Told) -> date | None:
    if "founded" in fields:
        return day_in((year, told.founded[0]), told.founded[1]) if told.founded else None
    name = fields["feast"]
    if name not in _LUNAR:
        return date(year, int(FEASTS[name][:2]), int(FEASTS[name][2:]))
    days = _LUNAR[name].split()
    if not fields.keys() & {"eve", "year"} or not 0 <= year - _LUNAR_FROM < len(days):
        return None
    day = days[year - _LUNAR_FROM]
    return date(year, int(day[:2]), int(day[2:]))


def _calendar(fields: Fields, view: View) -> str | None:
    month, day = fields.get("month", ""), int(re.sub(r"\D", "", fields.get("day", "")) or 0)
    if month and not month[0].isdigit():
        return written(_month_of(month, bool(day), view), day)
    number = int(re.sub(r"\D", "", month) or 0)
    if "year" in fields:
        year = _year(fields["year"], view)
        return _of_year(year, number, day, fields.get("part", "")) if year else None
    if number:
        found = without_year(number, day, fields, view)
        return written((found.year, found.month), day) if found else None
    if day:
        return _iso(day_alone(day, fields, view))
    return _season(fields, view)


def written(month: Month | None, day: int) -> str | None:
    """The ISO date of a month, or of a day of it; none where it has no such day."""
    if month is None:
        return None
    return _iso(day_in(month, day)) if day else "{}-{:02}".format(*month)


def _of_year(year: int, month: int, day: int, part: str) -> str | None:
    return written((year, month), day) if month else f"{year}{_OF_YEAR.get(part, '')}"


def _year(word: str, view: View) -> int | None:
    """The year of a word or of two or four digits; 새해 is the next one from autumn on."""
    anchor, told = view.anchor, view.told
    digits = re.sub(r"\D", "", word)
    if digits:
        number = int(digits)
        return number if number > 99 else number + (1900 if number >= 60 else 2000)
    if word == "새해" and anchor.month:
        return anchor.year + (anchor.month[1] >= 9) if anchor.year else None
    if word in _YEARS_TOLD:
        return told.year + _YEARS_TOLD[word] if told.year else None
    return anchor.year + _YEARS[word] if anchor.year and word in _YEARS else None


def _month_of(word: str, with_day: bool, view: View) -> Month | None:
    """The month of a word: 지난달 by the page's date, 같은 달 by the last day told of, else by the last month."""
    told = view.told
    if word in _MONTHS and view.anchor.month:
        return shifted(view.anchor.month, _MONTHS[word])
    last = (told.day.year, told.day.month) if with_day and told.day else told.month
    return shifted(last, _MONTHS_TOLD[word]) if word in _MONTHS_TOLD and last else None


def _season(fields: Fields, view: View) -> str | None:
    """ "지난 여름", "하반기", "연말": a time of the page's year, or of the one before."""
    anchor, part = view.anchor, fields.get("part", "")
    if anchor.year is None:
        return None
    told = view.told.year if view.told.with_year and "toward" not in fields else None
    if told and (sentences(view) == 0 or (told > anchor.year and ended(view) <= 1)):
        return f"{told}{_OF_YEAR.get(part, '')}"
    late = anchor.month is not None and fields.get("toward") == "지난" and anchor.month[1] < _SEASONS.get(part, 12)
    return f"{anchor.year - late}{_OF_YEAR.get(part, '')}"
