"""/onthisday: what happened on a day of the year, trips that spanned it included."""

from datetime import date

from handlers.core.asked_day import AskedDay, read_day
from handlers.core.asking import bare
from handlers.core.cite import Citations
from handlers.core.command import command
from handlers.core.conflicts import conflict_notes
from handlers.core.days import TIES, Nearest, day_text, nearest, on_day, year_on
from handlers.core.korean import date_text, josa, range_text, years_ago
from handlers.core.listing import listed, titled
from handlers.core.reply import Action, Block, Item, Lead, Line, Paragraph, Reply, Span
from handlers.core.request import Request
from store import Archive, Event, Lang, Store, Text, Where

ROUND = (25, 10, 5)  # years whose multiples are told first


@command(
    "onthisday",
    ("오늘의 역사", "오늘의역사"),
    about=Text("그날 있었던 교류의 역사", "What happened on this day"),
    usage=Text("[날짜]", "[date]"),
    examples={
        "/onthisday 01-14": "밴쿠버",
        "/onthisday 1월 14일": "2019년",
        "/onthisday 1/14": "의향서",
        "오늘의 역사 11월 12일": "융합 컨퍼런스",
    },
)
def handle(request: Request, store: Store) -> Reply:
    """Events of that day in any year, or in the year that was named."""
    asked = read_day(bare(request.args), request.today)
    if asked.year:
        return _in_year(date(asked.year, asked.month, asked.day), request.lang, store.archive)
    day = _nearest_year(asked, request.today.year)
    events = on_day(store.archive, asked.month, asked.day)
    around = nearest(store.archive, day)
    if not events:
        return _empty(day, around, request)
    return _told(events, day, request)._replace(actions=_steps(around, request.lang))


def _nearest_year(asked: AskedDay, year: int) -> date:
    """The day in this year, 29 February in the last year that had one."""
    while (asked.month, asked.day) == (2, 29) and (year % 4 or (year % 100 == 0 and year % 400)):
        year -= 1
    return date(year, asked.month, asked.day)


def _told(events: tuple[Event, ...], day: date, request: Request) -> Reply:
    lang, today = request.lang, day == request.today
    ordered = sorted(events, key=lambda event: _roundness(event, day)) if today else events
    c = Citations()
    lead = _lead(day, len(events), today, lang)
    blocks: list[Block] = [Lead((Span(lead),))]
    for event in ordered:
        marks = _ago(event, day, lang) if today else (Span(f"{date_text(str(_year(event, day)), lang)} ", bold=True),)
        blocks += [Item((*marks, *titled(event, c, lang, _days(event, lang)))), *conflict_notes(event, c, lang)]
    return Reply("answer", lead, tuple(blocks), tuple(ordered), c.sources)


def _lead(day: date, count: int, today: bool, lang: Lang) -> str:
    said = f"{'오늘, ' if today else ''}{day_text(day, 'ko')}" if today else _plain(day, "ko")
    english = f"Today, {day_text(day, 'en')}" if today else _plain(day, "en")
    return Text(f"{said}의 교류사 {count}건", f"{english}: {count} record{'s' * (count != 1)}").of(lang)


def _ago(event: Event, day: date, lang: Lang) -> Line:
    """ "**10년 전 오늘** 2016년, 올해로 10주년 — ": an anniversary only of what was founded or signed."""
    year = _year(event, day)
    years = day.year - year
    jubilee = years > 0 and years % 5 == 0 and event.kind in TIES and event.status == "held"
    said = Text(f", 올해로 {years}주년", f", {years} years this year").of(lang) if jubilee else ""
    return Span(years_ago(years, lang), bold=True), Span(f" {date_text(str(year), lang)}{said} — ")


def _days(event: Event, lang: Lang) -> str:
    """The days of what lasted longer than one, without the year where all are in one."""
    days = range_text(event.date, event.end, lang) if event.end else ""
    return days.split("년 ", 1)[-1] if lang == "ko" and days.count("년") == 1 else days


def _year(event: Event, day: date) -> int:
    return year_on(event, day) or int(event.date[:4])


def _roundness(event: Event, day: date) -> int:
    years = day.year - _year(event, day)
    return next((rank for rank, step in enumerate(ROUND) if years and years % step == 0), len(ROUND))


def _plain(day: date, lang: Lang) -> str:
    return f"{day.month}월 {day.day}일" if lang == "ko" else f"{day.day} {day:%B}"


def _steps(around: Nearest, lang: Lang) -> tuple[Action, ...]:
    """The nearest days that have something to tell."""
    return tuple(Action(_plain(day, lang), f"/onthisday {day:%m-%d}") for day in around if day)


def _empty(day: date, around: Nearest, request: Request) -> Reply:
    lang = request.lang
    said = Text("오늘은" if day == request.today else f"{_plain(day, 'ko')}에는", _plain(day, "en"))
    lead = Text(f"{said.ko} 교류 기록이 없어요.", f"There is no record for {said.en}.").of(lang)
    steps = _steps(around, lang)
    names = [step.label for step in steps]
    near = Text(
        f"가까운 날은 {josa('과 '.join(names), '이에요/예요')}.",
        f"The nearest days with records are {' and '.join(names)}.",
    )
    return Reply("nothing", lead, (Lead((Span(lead),)), Paragraph((Span(near.of(lang)),))), actions=steps)


def _in_year(day: date, lang: Lang, archive: Archive) -> Reply:
    """The events of one day of one year."""
    iso = day.isoformat()
    events = tuple(event for event in archive.events(Where(since=iso, until=iso)) if event.precision == "day")
    other = Action(
        Text(f"다른 해의 {_plain(day, 'ko')}", f"{_plain(day, 'en')} in other years").of(lang),
        f"/onthisday {day:%m-%d}",
    )
    if not events:
        lead = Text(
            f"{date_text(iso, 'ko')}의 기록을 찾지 못했어요.", f"I found no record for {date_text(iso, 'en')}."
        ).of(lang)
        return Reply("nothing", lead, (Lead((Span(lead),)),), actions=(other,))
    c = Citations()
    lead = Text(f"{date_text(iso, 'ko')}의 교류 {len(events)}건", f"{date_text(iso, 'en')}: {len(events)} records").of(
        lang
    )
    return Reply("answer", lead, (Lead((Span(lead),)), *listed(events, c, lang)), events, c.sources, (other,))
