"""Answers and hits as programs read them; the forms are promised in docs/commands.md."""

import json
from collections.abc import Mapping

from handlers.core.paging import page
from handlers.core.plain import plain
from handlers.core.reply import Reply
from store import Event, Hit, Source


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
