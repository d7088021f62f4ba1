"""The events of an article, as everything else reads them: whose, when, with whom, proven by their sentence."""

from collections.abc import Sequence
from itertools import islice

from store.reading.joining import joined
from store.reading.scene import Page, Told
from store.reading.setting import sentences
from store.reading.telling import tellings
from store.reading.values import EventRead, FigureRead, PartnerRead, Why
from store.records import Mayor

_MOST = 500  # tellings that are looked at: a page has fewer


def events(
    page: Page, printed: str, figures: Sequence[FigureRead] = (), mayors: Sequence[Mayor] = ()
) -> tuple[EventRead, ...]:
    """The dated events of a page, in the order told; those of other cities and those called off among them.

    `printed` is the text as it was printed, letter for letter beside `page.text`, for the sentences that prove them;
    `mayors` are the terms of office in `page.city`, where they are known.
    """
    told = list(islice(tellings(page), _MOST))
    return tuple(_event(page, printed, one, figures, mayors) for one in joined(told, tuple(sentences(page))))


def _event(page: Page, printed: str, one: Told, figures: Sequence[FigureRead], mayors: Sequence[Mayor]) -> EventRead:
    assert one.date
    start, end = one.span
    partners = tuple(PartnerRead(name.name, name.form, name.country, name.aliases) for name in one.partners)
    country = next((partner.country for partner in partners if partner.country), None)
    return EventRead(
        one.date,
        one.end,
        one.kind,
        one.status,
        one.city,
        partners,
        country,
        _mayor(page, one, mayors),
        tuple(person.name for person in page.people if person.name in page.text[start:end]),
        one.place,
        tuple(figure for figure in figures if start <= figure.start < end),
        printed[start:end],
        Why(one.day_words, one.trigger.word, tuple(name.name for name in one.partners)),
    )


def _mayor(page: Page, one: Told, mayors: Sequence[Mayor]) -> str | None:
    """Who held office on the day by the terms known; else the mayor the page names, for what is not long past."""
    assert one.date
    if mayors and one.city == page.city:
        return _in_office(one.date, mayors)
    titles = (f"{one.city}시장", f"{one.city}시 시장")
    named = next((person.name for person in page.people if person.role in titles), None)
    recent = page.published is None or int(page.published[:4]) - int(one.date[:4]) <= 3
    return named if recent else None


def _in_office(day: str, mayors: Sequence[Mayor]) -> str | None:
    held = {
        mayor.ko for mayor in mayors for term in mayor.terms if not term.acting and _covers(term.start, term.end, day)
    }
    return held.pop() if len(held) == 1 else None


def _covers(start: str, end: str | None, day: str) -> bool:
    size = len(day)
    return start[:size] <= day and (end is None or day <= end[:size])
