"""One partner in full: the tie, who signed, and everything that happened with it."""

from handlers.core.cite import Citations, bases, undoubted
from handlers.core.conflicts import conflict_notes
from handlers.core.korean import date_text, haeyo, josa
from handlers.core.labels import country_text, type_text
from handlers.core.listing import item
from handlers.core.people import Naming, naming
from handlers.core.reply import Action, Block, Heading, Lead, Paragraph, Reply, Span
from handlers.core.ties import people_text, tie_event
from store import Archive, Event, Lang, Partner, Text, Where

BECAME = {
    "sister": Text("자매도시가 됐어요", "sister city since"),
    "friendship": Text("우호도시가 됐어요", "friendship city since"),
    "loi": Text("의향서를 체결했어요", "letter of intent,"),
    "mou": Text("업무협약을 맺었어요", "memorandum of understanding,"),
}

MOST_CITED = 4  # sources behind one paragraph; an event's disagreements cite their own


def name_of(partner: Partner, lang: Lang) -> str:
    """What the partner is called in the language of the answer."""
    return partner.ko if lang == "ko" else partner.en


def detail(partner: Partner, lang: Lang, archive: Archive) -> Reply:
    """Everything on one partner: tie, note, signers, disagreements, events in order."""
    events = archive.events(Where(partner=partner.id))
    tie = tie_event(partner, events)
    c = Citations()
    lead = lead_text(partner, len(events), lang)
    sources = tie.sources if tie else partner.sources
    blocks: list[Block] = [Lead((Span(lead), *c(*sources[:2])))]
    blocks += _about(partner, c, lang)
    blocks += _signing(tie, naming(archive, lang), c, lang) if tie else []
    blocks += bases(archive, c, lang)
    if events:
        blocks.append(Heading((Span(Text(f"교류 이력 {len(events)}건", f"Records: {len(events)}").of(lang)),)))
    for event in events:
        blocks += [item(event, c, lang), *(conflict_notes(event, c, lang) if event != tie else ())]
    return Reply("answer", name_of(partner, lang), tuple(blocks), events, c.sources, _steps(partner, tie, lang))


def lead_text(partner: Partner, count: int, lang: Lang) -> str:
    """The tie and its date as one sentence; the number of records where there is no tie."""
    became = BECAME.get(partner.relation)
    if became and partner.since:
        when = date_text(partner.since, lang)
        return Text(f"{josa(partner.ko, '과/와')} {when}에 {became.ko}.", f"{partner.en}: {became.en} {when}").of(lang)
    if partner.relation == "member":
        return Text(
            f"{josa(partner.ko, '은/는')} 함께하는 국제기구예요.", f"{partner.en}: an international body joined"
        ).of(lang)
    records = Text(f"{partner.ko} 교류 기록은 {count}건이에요.", f"{partner.en}: {count} record{'s' * (count != 1)}")
    return records.of(lang)


def _about(partner: Partner, c: Citations, lang: Lang) -> list[Block]:
    """Where and what it is, with the curator's note."""
    where = f"{country_text(partner.country, lang)} · {type_text(partner.type, lang)}"
    note = partner.note.of(lang) if partner.note else ""
    said = f". {haeyo(note)}" if note else ""
    return [Paragraph((Span(where + said), *c(*partner.sources)))]


def _signing(tie: Event, names: Naming, c: Citations, lang: Lang) -> list[Block]:
    """What was signed, where and by whom, and what the sources disagree on."""
    told = haeyo(names.then(tie.summary.ko)) if lang == "ko" else tie.summary.en
    people = people_text(tie, names, lang)
    blocks: list[Block] = [Paragraph((Span(told), *c(*undoubted(tie)[:MOST_CITED])))]
    blocks += [Paragraph((Span(people),))] if people else []
    return [*blocks, *conflict_notes(tie, c, lang)]


def _steps(partner: Partner, tie: Event | None, lang: Lang) -> tuple[Action, ...]:
    """What to ask next: the country, and the day of the tie."""
    country = country_text(partner.country, lang)
    steps = [
        Action(
            Text(f"{country}의 교류처", f"Partners in {country}").of(lang),
            f"/partners {country_text(partner.country, 'en')}",
        )
    ]
    if tie and tie.precision == "day":
        day = Text(
            f"{int(tie.date[5:7])}월 {int(tie.date[8:])}일의 다른 일",
            f"Also on {date_text(tie.date, 'en', weekday=False)[:-5]}",
        ).of(lang)
        steps.append(Action(day, f"/onthisday {tie.date[5:]}"))
    return tuple(steps)


def found_by(partner: Partner, asked: str) -> bool:
    """Whether `asked` is one of the partner's own names, with whatever ending: no typo needs to be owned up to."""
    folded = "".join(asked.casefold().split())
    names = ("".join(name.casefold().split()) for name in (partner.id, partner.ko, partner.en, *partner.aliases))
    return any(name in folded or folded in name for name in names)
