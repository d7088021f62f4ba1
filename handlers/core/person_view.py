"""A person who is no mayor of the city, as far as documents and events know: role, evidence, what was said."""

from collections.abc import Iterable

from handlers.core.cite import Citations
from handlers.core.korean import shorten
from handlers.core.listing import listed
from handlers.core.reply import Block, Heading, Item, Lead, Note, Reply, Span
from handlers.core.said import quote_items
from store import Archive, Event, Lang, PersonInDocument, Text, Where

FEW_QUOTES = 3


def person_view(name: str, lang: Lang, archive: Archive) -> Reply:
    """Where the person stands: every role with its proof, events in order, words."""
    events = archive.events(Where(person=name))
    named = archive.people(name)
    quotes = archive.quotes(name)
    roles = _roles(name, events, named)
    c = Citations()
    lead = _lead(name, roles, events, lang)
    sources = [source for event in events for source in event.sources] or [one.source for one in named]
    blocks: list[Block] = [Lead((Span(lead), *c(*sources[:1])))]
    if len(roles) > 1:
        blocks.append(Note((Span(Text(f"직함: {', '.join(roles)}", f"Roles: {', '.join(roles)}").of(lang)),)))
    blocks += _evidence(named, c, lang)
    if quotes:
        blocks += [_heading(Text("한 말", "What was said"), lang), *quote_items(quotes[:FEW_QUOTES], c)]
    if events:
        blocks += [
            _heading(Text(f"교류 이력 {len(events)}건", f"Records ({len(events)})"), lang),
            *listed(events, c, lang),
        ]
    return Reply("answer", lead, tuple(blocks), events, c.sources)


def _roles(name: str, events: Iterable[Event], named: Iterable[PersonInDocument]) -> list[str]:
    of_events = [person.role for event in events for person in event.people if person.ko == name]
    return list(dict.fromkeys(filter(None, (*of_events, *(one.role for one in named)))))


def _lead(name: str, roles: list[str], events: tuple[Event, ...], lang: Lang) -> str:
    """ "김종천 과천시장의 기록이에요."; in English the name as the record spells it."""
    role = roles[0] if roles else ""
    english = next((person.en for event in events for person in event.people if person.ko == name), name)
    said = f"{name} {role}".strip()
    return Text(f"{said}의 기록이에요.", f"{english}{f' ({role})' if role else ''}").of(lang)


def _evidence(named: tuple[PersonInDocument, ...], c: Citations, lang: Lang) -> list[Block]:
    """One sentence of each document that names the person in a role."""
    first: dict[str, PersonInDocument] = {}
    for one in named:
        first.setdefault(one.source.key, one)
    proven = [one for one in first.values() if one.source.evidence]
    items = [Item((Span(shorten(one.source.evidence)), *c(one.source))) for one in proven]
    return [_heading(Text("근거 문장", "Evidence"), lang), *items] if items else []


def _heading(title: Text, lang: Lang) -> Heading:
    return Heading((Span(title.of(lang)),))
