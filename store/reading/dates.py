"""Every date that an article tells, resolved against the page's date and against what it told before."""

import re
from bisect import bisect_right
from datetime import date
from itertools import islice
from typing import Literal

from store.reading.date_context import announced, clause, tense
from store.reading.date_told import Read, after
from store.reading.date_values import value, written
from store.reading.date_view import Anchor, Told, View, anchored, day_in, moved, shifted
from store.reading.date_words import Expression, Fields, expressions, plain
from store.reading.values import DateMention
from store.sentences import quotations

_ITEM = re.compile(r"(?:[▲△○●◇◆▣□■▶•]|(?:^|\n)\s?[-·ㆍ])\s?$")
_ALSO = re.compile(r"\s?(?:\([^()\n]{1,12}\)\s?)?(?:에는|에도|엔)")
_THEN = re.compile(r"(?:이어|이어서|다시|그리고|또)\s$")
_IS = re.compile(r"\s?(?:인|\()\s?(?:지난\s|오는\s)?")
Needs = Literal["none", "published", "context"]
Role = Literal["event", "announced"]
_MOST = 4000  # expressions that are read: a page has fewer
_PASSAGE = 400
_FRESH = 14  # days after which what was said is no news
_AND = re.compile(r"\s?(?:\([^()\n]{1,12}\)\s?)?(?:과|와|,|·|및)\s?")
_EACH = re.compile(r"\s?(?:\([^()\n]{1,12}\)\s?)?(?:이틀\s?)?각각")
_POINTING = frozenset({"today", "near", "nth", "feast", "founded", "side", "week"})
_CONTEXT = re.compile("그해|같은|이듬|동년|그달|동월|바로|^다음해|그다음")
_OF_SPEAKER = frozenset({"today", "near", "nth"})


def mentions(text: str, anchor: str | None) -> tuple[DateMention, ...]:
    """Every date expression of a cleaned body, in order of appearance; places are offsets into `text`.

    `anchor` is the date of publication, or its month or year where no more is known ("2023-03", "2025"). What
    cannot be resolved without an anchor or without an earlier date is left out.
    """
    text = plain(text)
    page, told = anchored(anchor), Told()
    quoted = _quoted(text)
    found: list[Read] = []
    for expression in islice(expressions(text), _MOST):
        spoken = _within(quoted, expression.start)
        if spoken and expression.first.keys() & _OF_SPEAKER:
            continue
        before = found[-1].mention.end if found else 0
        view = _view(text, expression, page, told, before)
        read = _read(text, expression, view, found)
        if read:
            found.append(read)
            told = told if spoken else after(told, read, view, text)
    return tuple(read.mention for read in found)


def _quoted(text: str) -> list[tuple[int, int]]:
    """Where words stand in quotation marks: "오늘" said there is not the page's."""
    found: list[tuple[int, int]] = []
    at = 0
    for line in text.splitlines(keepends=True):
        found += [(at + start, at + end) for start, end in quotations(line)]
        at += len(line)
    return found


def _within(spans: list[tuple[int, int]], place: int) -> bool:
    number = bisect_right(spans, (place, place))
    return number > 0 and spans[number - 1][1] > place


def _view(text: str, expression: Expression, page: Anchor, told: Told, before: int) -> View:
    before_it = text[max(0, expression.start - 6) : expression.start]
    words = clause(text, expression.end)
    fresh = _is_fresh(expression.first.get("day", ""), page.day)
    telling = expression.last is None and announced(text, expression.start, expression.end, expression.first, fresh)
    return View(
        page,
        told,
        tense(words, expression.last is not None),
        text[before : expression.start][-_PASSAGE:],
        _ITEM.search(text[max(0, expression.start - 3) : expression.start]) is not None,
        bool(_ALSO.match(text, expression.end) or _THEN.search(before_it)),
        telling,
    )


def _is_fresh(day: str, today: date | None) -> bool:
    """Whether something said on that day of the month is news on the page."""
    return today is None or not day.isdecimal() or (today.day - int(day)) % 31 <= _FRESH


def _read(text: str, expression: Expression, view: View, found: list[Read]) -> Read | None:
    """The mention of an expression; "이튿날인 16일" replaces what was found for 이튿날."""
    first, until = _ends(expression, view)
    if first is None:
        return None
    start, needs = expression.start, _needs(expression.first)
    before = found[-1] if found else None
    if before and _points(before.fields) and _IS.fullmatch(text, before.mention.end, start):
        if before.mention.date[8:] == first[8:] and expression.first.keys() <= {"day", "weekday"}:
            first, needs = before.mention.date, before.mention.needs
        start = found.pop().mention.start
    role: Role = "announced" if view.telling else "event"
    if before and until is None and role == "event" and _are_one(text, before, first, start, expression.end):
        start, first, until, needs = before.mention.start, before.mention.date, first, before.mention.needs
        found.pop()
    return Read(DateMention(start, expression.end, first, until, needs, role), expression.first)


def _points(fields: Fields) -> bool:
    """Whether a date may only point at the one that follows: "이튿날인 16일", "이듬해인 2017년 5월"."""
    return bool(fields.keys() & _POINTING) or (fields.keys() == {"year"} and fields["year"].endswith("해"))


def _are_one(text: str, before: Read, first: str, start: int, end: int) -> bool:
    """Whether two days are joined that follow each other: "18일과 19일"; not where each has something of its own."""
    mention = before.mention
    if mention.until or mention.role == "announced" or len(mention.date) < 10 or "day" not in before.fields:
        return False
    following = moved(date.fromisoformat(mention.date), 1)
    joined = following and following.isoformat() == first and _AND.fullmatch(text, mention.end, start)
    return bool(joined) and not _EACH.match(text, end)


def _needs(fields: Fields) -> Needs:
    """What the date was resolved against."""
    words = fields.get("year", "") or fields.get("month", "")
    if fields.keys() & {"near", "nth", "founded"} or _CONTEXT.search(words) or fields.get("side") in ("뒤", "후"):
        return "context"
    absolute = fields.get("year", "")[-1:] in tuple("년도0123456789") and not fields.get("year", "").startswith("올")
    return "none" if absolute else "published"


def _ends(expression: Expression, view: View) -> tuple[str | None, str | None]:
    """The first and the last day of what is printed; the last is none where it is one date."""
    if expression.last is not None:
        return _range(expression.first, expression.last, view)
    first = value(expression.first, view)
    days = 2 if "rest" in expression.first else expression.days
    if first is None or days is None or len(first) < 10:
        return first, None
    length = days - 1
    other = moved(date.fromisoformat(first), -length if expression.ends else length)
    if other is None:
        return first, None
    return (other.isoformat(), first) if expression.ends else (first, other.isoformat())


def _range(first: Fields, last: Fields, view: View) -> tuple[str | None, str | None]:
    """Both ends: of "27일부터 이달 3일까지" the first is the last 27th before, of "28일부터 3일까지" the last the next."""
    if first.keys() <= {"day", "weekday"} and last.get("month", "0")[0] > "9":
        until = value(last, view)
        return (_back(until, int(first["day"])), until) if until and len(until) == 10 else (value(first, view), None)
    under_way = _under_way(first, last, view)
    if under_way:
        return under_way
    start = value(first, view)
    if start is None:
        return None, None
    if "till" in last:
        day = date.fromisoformat(start)
        last_day = moved(day, ("월화수목금토일".index(last["till"]) - day.weekday()) % 7)
        return start, last_day.isoformat() if last_day else None
    return start, _following(start, last, view)


def _under_way(first: Fields, last: Fields, view: View) -> tuple[str, str] | None:
    """What lasts over the page's day, whatever its verb: "2월부터 6월까지 매주 연다"."""
    today = view.anchor.day
    if (
        today is None
        or view.tense != "future"
        or "month" not in first
        or "year" in last
        or first.keys() & {"year", "toward"}
    ):
        return None
    start = value(first, view._replace(tense="unknown"))
    until = _following(start, last, view) if start and "till" not in last else None
    if start and until and start <= today.isoformat() and until >= today.isoformat()[: len(until)]:
        return start, until
    return None


def _back(until: str, day: int) -> str | None:
    end = date.fromisoformat(until)
    days = (day_in(shifted((end.year, end.month), by), day) for by in (0, -1, -2))
    return next((one.isoformat() for one in days if one and one < end), None)


def _following(start: str, last: Fields, view: View) -> str | None:
    """The first date on or after the start that the fields of the other end allow."""
    year, month, day = (re.sub(r"\D", "", last.get(name, "")) for name in ("year", "month", "day"))
    in_full = year or not (month or day) or ("month" in last and not month) or "year" in last
    if in_full:
        until = value(last, view)
    elif month:
        wrapped = int(start[:4]) + (int(month) < int(start[5:7] or 1))
        until = written((wrapped, int(month)), int(day or 0))
    else:
        until = _next_day(start, int(day))
    return until if until and until >= start[: len(until)] else None


def _next_day(start: str, day: int) -> str | None:
    if len(start) < 7:
        return None
    month = (int(start[:4]), int(start[5:7]))
    days = (day_in(shifted(month, by), day) for by in (0, 1))
    return next((one.isoformat() for one in days if one and one.isoformat() >= start), None)
