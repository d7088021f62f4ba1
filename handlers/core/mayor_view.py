"""A mayor of the archive's own city in full: terms, what was said, figures, activities."""

from collections.abc import Iterable, Sequence

from handlers.core.cite import Citations, proof
from handlers.core.figures import figures_text, telling
from handlers.core.korean import haeyo, short_range
from handlers.core.listing import listed, marked
from handlers.core.person_words import AskedPerson
from handlers.core.reply import Action, Block, Heading, Item, Lead, Note, Paragraph, Reply, Span
from handlers.core.said import quote_items, weightiest
from handlers.core.terms import days, headline, office
from store import Archive, Event, Lang, Mayor, Quote, Text, Where

FEW = 2  # quotations and figures beside everything else; the rest is a button away
IN_OFFICE = Text("재임 중", "Records of the term")
MISSING = {
    "quotes": Text("기록된 말을 찾지 못했어요.", "No words are on record."),
    "figures": Text("기록된 숫자를 찾지 못했어요.", "No figures are on record."),
    "activities": Text("교류 기록을 찾지 못했어요.", "No records were found."),
}
TITLES = {
    "quotes": Text("한 말", "What was said"),
    "figures": Text("숫자", "Figures"),
    "activities": Text("활동", "Activities"),
}


def mayor_view(mayor: Mayor, asked: AskedPerson, lang: Lang, archive: Archive) -> Reply:
    """Everything, or the part and the year that were asked for; what was said has no date to choose by."""
    c = Citations()
    events = activities(mayor, asked.year, archive)
    quotes = () if asked.year and asked.part != "quotes" else archive.quotes(mayor.ko)
    counted = [event for event in events if event.figures]
    blocks: list[Block] = [Lead((Span(headline(mayor, lang)), *c(*mayor.sources[:2])))]
    if asked.part is None:
        blocks += _introduction(mayor, events, asked.year, lang)
    parts = {
        "quotes": _quotes(mayor, quotes, asked.part is None, c, lang) if asked.part in (None, "quotes") else [],
        "figures": _figures(counted, asked.part is None, c, lang) if asked.part in (None, "figures") else [],
        "activities": _activities(events, c, lang) if asked.part in (None, "activities") else [],
    }
    blocks += [block for part in parts.values() for block in part]
    if asked.part and not parts[asked.part]:
        blocks.append(Paragraph((Span(MISSING[asked.part].of(lang)),)))
    there = [part for part, found in (("quotes", quotes), ("figures", counted), ("activities", events)) if found]
    name = mayor.ko if lang == "ko" else mayor.en
    return Reply("answer", name, tuple(blocks), events, c.sources, _steps(mayor, asked, there, lang))


def activities(mayor: Mayor, year: int | None, archive: Archive) -> tuple[Event, ...]:
    """What happened in the mayor's terms, and what the mayor took part in outside of them, in order."""
    in_office = archive.events(Where(mayor=mayor.ko, year=year))
    taking_part = archive.events(Where(person=mayor.ko, year=year))
    found = {event.id: event for event in (*in_office, *taking_part)}
    return tuple(sorted(found.values(), key=lambda event: (event.date, event.id)))


def concerns(event: Event, mayor: Mayor) -> bool:
    """Whether the event is among the mayor's `activities`."""
    return event.mayor == mayor.ko or any(person.ko == mayor.ko for person in event.people)


def _introduction(mayor: Mayor, events: tuple[Event, ...], year: int | None, lang: Lang) -> list[Block]:
    """The terms one by one, how much is recorded, and the curator's note."""
    terms = mayor.terms if len(mayor.terms) > 1 else ()
    blocks: list[Block] = [Item((Span(f"{office(term, lang)}, {days(term, lang)}"),)) for term in terms]
    said = _count(mayor, events, Text(f"{year}년", str(year)) if year else IN_OFFICE)
    return [*blocks, Paragraph((Span(said.of(lang)),)), Note((Span(haeyo(mayor.note.of(lang))),))]


def _count(mayor: Mayor, events: tuple[Event, ...], when: Text) -> Text:
    """How much is on record, and in how much of it the mayor took part."""
    if not events:
        return Text(f"{when.ko} 교류 기록을 찾지 못했어요.", f"{when.en}: no records found.")
    present = sum(any(person.ko == mayor.ko for person in event.people) for event in events)
    who = Text("권한대행이", "the acting mayor") if mayor.terms[-1].acting else Text("시장이", "the mayor")
    return Text(
        f"{when.ko} 교류 {len(events)}건, 그 가운데 {who.ko} 함께한 일은 {present}건이에요.",
        f"{when.en}: {len(events)}, with {who.en} taking part in {present}.",
    )


def _quotes(mayor: Mayor, quotes: tuple[Quote, ...], few: bool, c: Citations, lang: Lang) -> list[Block]:
    if not quotes:
        return []
    return [_heading("quotes", len(quotes), lang, mayor), *quote_items(weightiest(quotes, FEW) if few else quotes, c)]


def _activities(events: tuple[Event, ...], c: Citations, lang: Lang) -> list[Block]:
    return [_heading("activities", len(events), lang), *listed(events, c, lang)] if events else []


def _figures(counted: Sequence[Event], few: bool, c: Citations, lang: Lang) -> list[Block]:
    """Numbers with the event they belong to; where few are wanted, those of the events that have most."""
    if not counted:
        return []
    chosen = sorted(counted, key=lambda event: (not event.reviewed, -len(event.figures)))[:FEW] if few else counted
    items = [_figure_item(event, few, c, lang) for event in sorted(chosen, key=lambda event: event.date)]
    return [_heading("figures", len(counted), lang), *items]


def _figure_item(event: Event, few: bool, c: Citations, lang: Lang) -> Item:
    figures = figures_text(telling(event.figures) if few else event.figures, lang)
    said = f"{short_range(event.date, event.end, lang)} {marked(event, lang)}: {figures}"
    return Item((Span(said), *c(*proof(event))))


def _heading(part: str, count: int, lang: Lang, speaker: Mayor | None = None) -> Heading:
    """ "숫자 16건"; what was said names who said it: "은수미 시장이 한 말 41건"."""
    office = "권한대행이" if speaker and speaker.terms[-1].acting else "시장이"
    title = Text(f"{speaker.ko} {office} 한 말", f"What {speaker.en} said") if speaker else TITLES[part]
    return Heading((Span(f"{title.of(lang)} {Text(f'{count}건', f'({count})').of(lang)}"),))


def _steps(mayor: Mayor, asked: AskedPerson, there: Iterable[str], lang: Lang) -> tuple[Action, ...]:
    """The parts that are there and not shown in full."""
    wanted = [part for part in there if part != asked.part and (asked.part or part != "activities")]
    return tuple(Action(TITLES[part].of(lang), f"/mayor {mayor.en} {part}") for part in wanted)
