"""Answers, hits and readings as programs read them; tests/test_command_line.py and tests/golden hold their forms."""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from handlers.core.paging import page
from handlers.core.plain import plain
from handlers.core.reply import Reply
from store import Event, Hit, Source

if TYPE_CHECKING:  # a question needs no reader
    from store.extracting import EventRead, FigureRead, Reading


def answer_line(question: str, reply: Reply) -> str:
    """One line of JSON: `text` is the page a person sees, `events` are those of all pages."""
    shown = page(reply)
    return _line(
        {
            "question": question,
            "command": reply.command,
            "outcome": reply.outcome,
            "lang": reply.lang,
            "title": shown.title,
            "text": plain(shown),
            "events": [_event(event) for event in reply.events],
            "sources": [_source(n, source) for n, source in enumerate(reply.sources, 1)],
            "actions": [{"label": action.label, "text": action.text} for action in shown.actions],
        }
    )


def hits_line(query: str, hits: tuple[Hit, ...]) -> str:
    """One line of JSON: what `gyoryu search` found, best first."""
    return _line({"query": query, "hits": [_hit(hit) for hit in hits]})


def reading_line(file: str, reading: "Reading", city: str) -> str:
    """One line of JSON: what was read out of a file for `city`, without what was called off or is another city's."""
    return _line({"file": file, **reading_json(reading, city)})


def reading_json(reading: "Reading", city: str) -> dict[str, object]:
    """What was read out of a page, but for the name of its file."""
    return {
        "title": reading.title,
        "outlet": reading.outlet,
        "published": reading.dated.day,
        "published_basis": reading.dated.basis,
        "text": reading.text,
        "events": [_read(one) for one in reading.events if one.city == city and one.status != "cancelled"],
        "people": [one._asdict() for one in reading.people],
        "figures": [_figure(one) for one in reading.figures],
        "quotes": [{"speaker": one.speaker, "text": one.text} for one in reading.quotes],
    }


def _read(event: "EventRead") -> dict[str, object]:
    return {
        "date": event.date,
        "end": event.end,
        "precision": event.precision,
        "kind": event.kind,
        "planned": event.status == "announced",
        "partners": [{"name": one.name, "aliases": list(one.aliases)} for one in event.partners],
        "country": event.country,
        "mayor": event.mayor,
        "people": list(event.people),
        "place": event.place,
        "evidence": event.evidence,
    }


def _figure(figure: "FigureRead") -> dict[str, object]:
    return {
        "label": figure.label,
        "value": int(figure.value) if figure.value.is_integer() else figure.value,
        "unit": figure.unit,
        "subject": figure.subject or None,
        "evidence": figure.evidence,
    }


def _line(value: Mapping[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False)


def _event(event: Event) -> dict[str, object]:
    return {
        "id": event.id,
        "date": event.date,
        "end": event.end,
        "precision": event.precision,
        "kind": event.kind,
        "status": event.status,
        "title": event.title.ko,
        "partners": [partner.ko for partner in event.partners],
        "mayor": event.mayor,
        "place": event.place.ko if event.place else None,
        "country": event.place.country if event.place else None,
    }


def _source(number: int, source: Source) -> dict[str, object]:
    return {
        "n": number,
        "document": source.document,
        "outlet": source.outlet,
        "published": source.published,
        "published_basis": source.basis,
        "url": source.url,
        "evidence": source.evidence,
    }


def _hit(hit: Hit) -> dict[str, object]:
    return {
        "document": hit.ref,
        "title": hit.title,
        "outlet": hit.outlet,
        "published": hit.published,
        "url": hit.url,
        "score": round(hit.score, 4),
        "snippet": hit.snippet,
    }
