"""How an event becomes a line of a list, wherever lists of events stand."""

import re
from collections.abc import Iterable

from handlers.core.cite import Citations, proof
from handlers.core.conflicts import conflict_notes
from handlers.core.korean import short_range
from handlers.core.labels import READ, status_text
from handlers.core.reply import Block, Item, Line, Span
from store import Event, Lang


def listed(events: Iterable[Event], c: Citations, lang: Lang) -> tuple[Block, ...]:
    """Each event as an item; below it what its sources disagree on."""
    blocks: list[Block] = []
    for event in events:
        blocks += [item(event, c, lang), *conflict_notes(event, c, lang)]
    return tuple(blocks)


def item(event: Event, c: Citations, lang: Lang) -> Item:
    """ "2019. 1. 14.(월) 성남-밴쿠버 우호교류 의향서 [1]": date, title, one source."""
    when = short_range(event.date, event.end, lang)
    return Item((Span(f"{when} "), *titled(event, c, lang)))


def titled(event: Event, c: Citations, lang: Lang, days: str = "") -> Line:
    """The title with its source, its days where they are given, and whether it was only announced or cancelled."""
    doubt = "" if event.status == "held" else status_text(event.status, lang)
    title = re.sub(rf"^{event.date[:4]}년? ", "", event.title.of(lang))  # the year stands before it already
    return Span(_with(title, lang, days, doubt, _read(event, lang))), *c(*proof(event))


def marked(event: Event, lang: Lang) -> str:
    """The title, marked where it was only read and nobody has reviewed it."""
    return _with(event.title.of(lang), lang, _read(event, lang))


def _read(event: Event, lang: Lang) -> str:
    return "" if event.reviewed else READ.of(lang)


def _with(title: str, lang: Lang, *remarks: str) -> str:
    said = ", ".join(filter(None, remarks))
    gap = " " if lang == "en" else ""
    return title + (f"{gap}({said})" if said else "")
