"""CES as a table of years, and one year in full."""

import re
from collections.abc import Iterable

from handlers.core.cite import Citations, bases
from handlers.core.conflicts import conflict_notes
from handlers.core.figures import sums_text
from handlers.core.korean import amount, date_text, haeyo, josa, number, range_text
from handlers.core.listing import item
from handlers.core.people import Naming, naming, of_another_city
from handlers.core.reply import Action, Block, Heading, Lead, Line, Note, Paragraph, Reply, Row, Span
from store import Archive, CesYear, Conflict, Event, Lang, Person, Source, Text, Where

PARTNER = "ces"  # the show, as seeds/partners.yaml calls it
UNSIGNED = "계약추진액"  # what a source calls sums that are not signed yet
HEAD = (
    Text("연도", "Year"),
    Text("참가 기업", "Companies"),
    Text("혁신상", "Award winners"),
    Text("상담", "Consultations"),
    Text("계약", "Contracts"),
    Text("이끈 사람", "Led by"),
)
FLOOR = Text("전시 면적", "Floor space")
NOT_FOUND = {
    "companies": Text("참가 기업 수", "the number of companies"),
    "consult_krw_100m": Text("상담액", "consultations"),
    "contract_krw_100m": Text("계약액", "contracts"),
}


class View:
    """What both answers need: the events of the show, how to name people, what is cited so far."""

    def __init__(self, lang: Lang, archive: Archive) -> None:
        self.lang = lang
        self.archive = archive
        self.c = Citations()
        events = archive.events(Where(partner=PARTNER))
        self.events = tuple(event for event in events if not of_another_city(event, archive.city))
        self._names: Naming = naming(archive, lang)

    def of_year(self, year: int) -> tuple[Event, ...]:
        """What happened at, or about, the show of that year, in order."""
        return tuple(event for event in self.events if event.date[:4] == str(year))

    def companies(self, year: CesYear) -> str:
        """How many of the city's firms took part; empty where it is not known, as below."""
        return self._firms(year.companies)

    def awards(self, year: CesYear) -> str:
        """How many of them won an innovation award."""
        return self._firms(year.awards)

    def consultations(self, year: CesYear) -> str:
        """The sum of what was negotiated, as reported in won and dollars."""
        return sums_text(year.consult_krw_100m, year.consult_usd, self.lang)

    def contracts(self, year: CesYear) -> str:
        """The sum, and that it is not signed yet where a source says so."""
        said = sums_text(year.contract_krw_100m, year.contract_usd, self.lang)
        figures = [figure for event in self.of_year(year.year) for figure in event.figures if figure.label == UNSIGNED]
        unsigned = any(figure.value in (year.contract_krw_100m, year.contract_usd) for figure in figures)
        return said + Text(" 추진", ", under negotiation").of(self.lang) if said and unsigned else said

    def leader(self, year: CesYear) -> str:
        """Who led the delegation, with the title of that day."""
        if not year.delegation_lead_ko:
            return ""
        name, _, role = year.delegation_lead_ko.partition(" ")
        english = self._english(name) if self.lang == "en" else name
        return self._names.person(Person(name, english, role), self.lang)

    def sources(self, year: CesYear) -> tuple[Source, ...]:
        """What the record of the year rests on as a whole: that of a disputed value kept, documents, then the rest.

        One that gives another value is cited where the disagreement is told.
        """
        kept = {source.key for source in self.kept(year)}
        doubted = {claim.source for one in self._conflicts(year) for claim in one.claims[1:]} - kept
        sound = [source for source in year.sources if source.key not in doubted]
        return tuple(sorted(sound, key=lambda source: (source.key not in kept, source.document is None)))

    def kept(self, year: CesYear) -> tuple[Source, ...]:
        """Those whose figures are kept where others give another."""
        keys = {one.claims[0].source for one in self._conflicts(year) if one.field.startswith("figures.")}
        return tuple(source for source in year.sources if source.key in keys)

    def _conflicts(self, year: CesYear) -> list[Conflict]:
        return [conflict for event in self.of_year(year.year) for conflict in event.conflicts]

    def _firms(self, count: int | None) -> str:
        """A number of companies; English says what it counts in the label alone."""
        if count is None:
            return ""
        return number(count, "en") if self.lang == "en" else amount(count, "개사", "ko")

    def _english(self, name: str) -> str:
        people = {person.ko: person.en for event in self.archive.events(Where(person=name)) for person in event.people}
        return people.get(name, name)


def table(years: tuple[CesYear, ...], lang: Lang, archive: Archive) -> Reply:
    """A row for each year; what no source gives is left empty, and that is said."""
    view = View(lang, archive)
    count, first, last = len(years), years[0].year, years[-1].year
    lead = Text(
        f"{archive.city}의 CES 기록은 {count}회예요({first}~{last}년).", f"CES on record: {count} years, {first}–{last}"
    )
    head = tuple(title.of(lang) for title in HEAD)
    blocks: list[Block] = [Lead((Span(lead.of(lang)),))]
    blocks += [Row(head, _cells(year, view)) for year in years]
    blocks.append(Note((Span(_gaps(years, lang)),)))
    steps = tuple(Action(f"CES {year.year}", f"/ces {year.year}") for year in years[:-4:-1])
    return Reply("answer", lead.of(lang), tuple(blocks), view.events, view.c.sources, steps)


def _cells(year: CesYear, view: View) -> tuple[Line, ...]:
    values = (
        view.companies(year),
        view.awards(year),
        view.consultations(year),
        view.contracts(year),
        view.leader(year),
    )
    cited = (Span(str(year.year)), *view.c(*view.sources(year)))
    return (cited, *((Span(value),) if value else () for value in values))


def _gaps(years: Iterable[CesYear], lang: Lang) -> str:
    """Which years between the first and the last have no record, and what an empty cell means."""
    known = {year.year for year in years}
    missing = [str(year) for year in range(min(known), max(known)) if year not in known]
    empty = Text("빈칸은 출처에서 찾지 못한 값이에요.", "What is left out was not found in the sources.").of(lang)
    if not missing:
        return empty
    none = Text(
        f"{josa(', '.join(f'{year}년' for year in missing), '은/는')} 기록이 없어요.",
        f"There is no record for {' or '.join(missing)}.",
    )
    return f"{none.of(lang)} {empty}"


def ces_year(year: CesYear, lang: Lang, archive: Archive) -> Reply:
    """One year: dates and place, companies, sums, who led, what sources disagree on, events."""
    view = View(lang, archive)
    events = view.of_year(year.year)
    title = f"CES {year.year}"
    blocks: list[Block] = [Lead((Span(_headline(year, events, lang)), *view.c(*view.sources(year))))]
    blocks += _facts(year, view)
    for event in events:
        blocks += conflict_notes(event, view.c, lang)
    blocks += [*_memo(year, view), *bases(archive, view.c, lang)]
    if events:
        blocks.append(Heading((Span(Text(f"활동 {len(events)}건", f"Records ({len(events)})").of(lang)),)))
    blocks += [item(event, view.c, lang) for event in events]
    return Reply("answer", title, tuple(blocks), events, view.c.sources)


def _headline(year: CesYear, events: Iterable[Event], lang: Lang) -> str:
    """ "CES 2024 · 1월 9일(화)~12일(금), 베네시안엑스포"."""
    show = next((event for event in events if event.date == year.show_start and event.place), None)
    place = f", {show.place.ko if lang == 'ko' else show.place.en}" if show and show.place else ""
    return f"CES {year.year}{_days(year, lang)}{place}"


def _days(year: CesYear, lang: Lang) -> str:
    if not year.show_start:
        return ""
    if not year.show_end:
        return Text(f" · {date_text(year.show_start, 'ko')} 개막", f", opened {date_text(year.show_start, 'en')}").of(
            lang
        )
    days = range_text(year.show_start, year.show_end, lang, weekday=True)
    return f" · {days.removeprefix(f'{year.year}년 ')}" if lang == "ko" else f", {days}"


def _facts(year: CesYear, view: View) -> list[Block]:
    """Who took part, sums and leader, each with what it is; what was not found is said."""
    lang = view.lang
    companies, awards, consultations, contracts, leader = (title.of(lang) for title in HEAD[1:])
    space = amount(year.booth_m2, "㎡", lang) if year.booth_m2 else ""
    lines = (
        (((companies, view.companies(year)), (awards, view.awards(year)), (FLOOR.of(lang), space)), ()),
        (((consultations, view.consultations(year)), (contracts, view.contracts(year))), view.kept(year)),
        (((leader, view.leader(year)),), ()),
    )
    said = ((_said(facts), sources) for facts, sources in lines)
    blocks: list[Block] = [Paragraph((*line, *view.c(*sources))) for line, sources in said if line]
    missing = [what.of(lang) for field, what in NOT_FOUND.items() if getattr(year, field) is None]
    if missing:
        ko = f"{josa(', '.join(missing), '은/는')} 출처에서 찾지 못했어요."
        blocks.append(Note((Span(Text(ko, f"Not found in the sources: {', '.join(missing)}.").of(lang)),)))
    return blocks


def _said(facts: Iterable[tuple[str, str]]) -> Line:
    """ "참가 기업 **24개사** · 혁신상 **15개사**"; nothing where no value is known."""
    spans: list[Span] = []
    for label, value in facts:
        if value:
            spans += [Span(f"{' · ' if spans else ''}{label} "), Span(value, bold=True)]
    return tuple(spans)


def _memo(year: CesYear, view: View) -> list[Block]:
    """The curator's note, which is written in Korean only; its "시드 4" is the article whose file starts with 004."""
    if not year.note or view.lang == "en":
        return []

    def outlet(found: re.Match[str]) -> str:
        name = view.archive.outlet_of(f"{int(found[1]):03}") or "기사"
        return josa(name, "은/는") if found[2] else name

    note = re.sub(r"시드 (\d+)(은|는)?", outlet, year.note)
    return [Note((Span(haeyo(re.sub(r"(\d+)억원", lambda sum_: amount(int(sum_[1]), "억원", "ko"), note))),))]
