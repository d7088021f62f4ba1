"""The digest: what a chat is told of a day, or of a week, in one message."""

from datetime import date, timedelta

from handlers.core.cite import Citations, bases, proof
from handlers.core.conflicts import conflict_notes
from handlers.core.days import Memory, day_after, day_text, remembered, to_tell
from handlers.core.korean import haeyo, range_text, years_ago
from handlers.core.paging import page
from handlers.core.reply import Action, Block, Item, Lead, Line, Paragraph, Reply, Span
from handlers.core.schedule import Every
from handlers.core.subscribing import stop_action
from store import Archive, Lang, Text

TITLES = {
    "day": Text("오늘의 {city} 교류사 · {days}", "On this day · {days}"),
    "week": Text("이번 주 {city} 교류사 · {days}", "This week in history · {days}"),
}
UNCERTAIN = Text(" 예고된 일로, 이후 기록은 찾지 못했어요.", " This was announced; no later record was found.")
ALL = Text("모두 {count}건 가운데 {told}건이에요. ", "These are {told} of {count} records. ")
TOMORROW = Text("내일도 기록이 있어요.", "There is a record tomorrow, too.")
NEXT = Text("내일은 기록이 없어요. 다음 소식은 {day}이에요.", "No record tomorrow. The next digest comes on {day}.")
NEXT_WEEKDAY = Text("다음 소식은 {day}이에요.", "The next digest comes on {day}.")
MORE = Text("자세히", "More")
TODAY = Text(" 오늘", " today")
FRIDAY = 4


def digest(archive: Archive, day: date, lang: Lang, every: Every = "daily") -> Reply | None:
    """What a chat that is told so often is told on `day`; weekly, of the seven days from it. None: nothing to tell."""
    memories = _of_days(archive, _days(day, every))
    if not memories:
        return None
    for most in (3, 2, 1):  # a digest is one message: where sources differ much, fewer are told
        reply = _reply(archive, day, every, memories, to_tell(memories, most), lang)
        if page(reply).total == 1:
            break
    return reply


def _reply(
    archive: Archive, day: date, every: Every, memories: tuple[Memory, ...], told: tuple[Memory, ...], lang: Lang
) -> Reply:
    told, c = tuple(sorted(told, key=lambda memory: memory.day)), Citations()  # of one day, they stay as ranked
    lines = [block for memory in told for block in _blocks(memory, every, c, lang)]
    title, closing = _title(archive.city, _days(day, every), lang), _closing(archive, day, every, lang)
    if len(told) < len(memories):
        closing = f"{ALL.of(lang).format(count=len(memories), told=len(told))}{closing}"
    blocks = (Lead((Span(title),)), *lines, *bases(archive, c, lang), *_paragraph(closing))
    more = f"/onthisday {told[0].day:%m-%d}"
    actions = (Action(MORE.of(lang), more), stop_action(lang))
    events = tuple(memory.event for memory in told)
    return Reply("answer", title, blocks, events, c.sources, actions, lang, asked=more)


def has_news(archive: Archive, day: date, every: Every) -> bool:
    """Whether a chat that is told so often is told anything on `day`."""
    return bool(_of_days(archive, _days(day, every)))


def _days(day: date, every: Every) -> list[date]:
    last = min(day.toordinal() + (6 if every == "weekly" else 0), date.max.toordinal())
    return [date.fromordinal(n) for n in range(day.toordinal(), last + 1)]


def _of_days(archive: Archive, days: list[date]) -> tuple[Memory, ...]:
    """What the days remember; what lasted for several is told on the first of them."""
    found: dict[str, Memory] = {}
    for memory in (one for day in days for one in remembered(archive, day)):
        found.setdefault(memory.event.id, memory)
    return tuple(found.values())


def _title(city: str, days: list[date], lang: Lang) -> str:
    name = TITLES["day" if len(days) == 1 else "week"].of(lang)
    shown = [day_text(day, lang) for day in dict.fromkeys((days[0], days[-1]))]
    return name.format(city=city, days=("~" if lang == "ko" else " – ").join(shown))


def _blocks(memory: Memory, every: Every, c: Citations, lang: Lang) -> tuple[Block, ...]:
    """The event as one entry, and below it what its sources do not agree on."""
    event = memory.event
    told = haeyo(event.summary.ko) if lang == "ko" else event.summary.en
    fact = f"{event.title.of(lang)}. {told}".removesuffix(". ")
    doubt = (Span(UNCERTAIN.of(lang)),) if event.status == "announced" else ()
    line: Line = (
        Span(_when(memory, every, lang), bold=True),
        Span(f"{_year(memory, lang)} — {fact}"),
        *c(*proof(event)),
        *doubt,
    )
    return Item(line), *conflict_notes(event, c, lang)


def _when(memory: Memory, every: Every, lang: Lang) -> str:
    ago = years_ago(memory.years, lang)
    if every != "weekly":
        return ago
    return day_text(memory.day, lang) + (f" · {ago.removesuffix(TODAY.of(lang))}" if memory.years else "")


def _year(memory: Memory, lang: Lang) -> str:
    """The year, or all the days where it lasted for several."""
    first, last = memory.event.date, memory.event.end
    if last and last != first:
        return f"{' ' if lang == 'ko' else ', '}{range_text(first, last, lang)}"
    year = memory.day.year - memory.years
    return f" {year}년" if lang == "ko" else f", {year}"


def _closing(archive: Archive, day: date, every: Every, lang: Lang) -> str:
    """When there is news again: the next day with a record on which such a chat is told."""
    if every == "weekly":
        return ""
    after = day_after(archive, day)
    while after and every == "weekdays" and after.weekday() > FRIDAY:
        after = day_after(archive, after)
    if after is None:
        return ""
    if after - day == timedelta(days=1):
        return TOMORROW.of(lang)
    text = NEXT if every == "daily" else NEXT_WEEKDAY
    return text.of(lang).format(day=day_text(after, lang))


def _paragraph(text: str) -> tuple[Paragraph, ...]:
    return (Paragraph((Span(text.strip()),)),) if text else ()
