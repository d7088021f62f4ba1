"""A person who is no mayor of the city, as far as documents and events know: role, evidence, what was said."""

from collections.abc import Iterable

from handlers.core.cite import Citations, proof
from handlers.core.korean import josa
from handlers.core.listing import listed
from handlers.core.people import Naming, naming
from handlers.core.reply import Block, Heading, Item, Lead, Note, Reply, Span
from handlers.core.said import quote_items, sentence
from store import Archive, Event, Lang, Person, Source, Text, Where

FEW_QUOTES = 3


def person_view(name: str, lang: Lang, archive: Archive) -> Reply:
    """Where the person stands: every role with its proof, events in order, words."""
    events = archive.events(Where(person=name))
    named = archive.people(name)
    quotes = archive.quotes(name)
    c = Citations()
    roles = roles_of(name, archive)
    person = _called(name, roles, events, naming(archive, lang), lang)
    lead = f"{person}의 기록이에요." if lang == "ko" else person
    sources = [source for event in events for source in proof(event)] or [one.source for one in named]
    blocks: list[Block] = [Lead((Span(lead), *c(*sources[:2])))]
    if len(roles) > 1:
        blocks.append(Note((Span(Text(f"직함: {', '.join(roles)}", f"Roles: {', '.join(roles)}").of(lang)),)))
    naming_it = [one for one in sources if _names(one.evidence, name)]
    blocks += _evidence([*naming_it, *(one.source for one in named)], c, lang, archive)
    if quotes:
        title = Text(f"{josa(person, '이/가')} 한 말", "What was said")
        blocks += [_heading(title, lang), *quote_items(quotes[:FEW_QUOTES], c)]
    if events:
        title = Text(f"교류 이력 {len(events)}건", f"Records ({len(events)})")
        blocks += [_heading(title, lang), *listed(events, c, lang)]
    return Reply("answer", lead, tuple(blocks), events, c.sources)


def roles_of(name: str, archive: Archive) -> list[str]:
    """Every office in which events and documents show a person, the earliest event's first."""
    events = archive.events(Where(person=name))
    of_events = [person.role for event in events for person in event.people if person.ko == name]
    roles = list(dict.fromkeys(filter(None, (*of_events, *(one.role for one in archive.people(name))))))
    return [role for role in roles if not any(other != role and other.endswith(role) for other in roles)]


def _called(name: str, roles: list[str], events: tuple[Event, ...], names: Naming, lang: Lang) -> str:
    """ "김종천 과천시장", "Kennedy Stewart, Mayor of Vancouver"."""
    english = next((person.en for event in events for person in event.people if person.ko == name), name)
    return names.person(Person(name, english, roles[0] if roles else ""), lang)


def _names(sentence: str, name: str) -> bool:
    return any(word in sentence for word in name.split())


def _evidence(sources: Iterable[Source], c: Citations, lang: Lang, archive: Archive) -> list[Block]:
    """One sentence of each document in which the person stands, the first that is given."""
    proven: dict[str, Source] = {}
    for source in sources:
        if source.document and source.evidence:
            proven.setdefault(source.key, source)
    items = [
        Item((Span(sentence(source.evidence, source.document, archive)), *c(source))) for source in proven.values()
    ]
    return [_heading(Text("근거 문장", "Evidence"), lang), *items] if items else []


def _heading(title: Text, lang: Lang) -> Heading:
    return Heading((Span(title.of(lang)),))
