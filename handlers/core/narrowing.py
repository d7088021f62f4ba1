"""Words of a search that say which findings are meant: a year, a partner, a mayor, a kind of event, an outlet."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from handlers.core.korean import particle
from handlers.core.labels import kind_text
from handlers.core.periods import year_meant
from handlers.core.request import Request
from store import Archive, Event, Hit, Kind, Lang, Text

WORDS = 8  # of a search that are tried as names

_KINDS: Mapping[str, Kind] = {
    "의향서": "loi", "loi": "loi", "업무협약": "mou", "양해각서": "mou", "mou": "mou", "자매결연": "sister_city",
    "자매도시": "sister_city", "우호도시": "friendship_city", "접견": "visit_in", "박람회": "exhibition",
    "전시회": "exhibition", "수상": "award", "인증": "certification", "강연": "lecture", "특강": "lecture",
}  # fmt: skip


class Narrowing(NamedTuple):
    """One thing that findings must be of: what it is called, and whether an event or a document is of it."""

    name: str
    of_event: Callable[[Event], bool]
    of_document: Callable[[Hit, str], bool]  # with the document's text


class Narrowed(NamedTuple):
    """What is left, and the names of what it was narrowed to."""

    hits: tuple[Hit, ...]
    names: tuple[str, ...] = ()

    def said(self, lang: Lang) -> str:
        """ "2019년·밴쿠버로 좁혔어요." """
        names = "·".join(self.names)
        return Text(f"{names}{particle(names, '으로/로')} 좁혔어요.", f"Narrowed to {', '.join(self.names)}.").of(lang)


def narrowed(request: Request, hits: Sequence[Hit], events: Mapping[str, Event], archive: Archive) -> Narrowed:
    """Only what fits all that the words name; what would leave nothing, or leaves everything, narrows nothing."""
    texts = {hit.ref: _text(hit, archive) for hit in hits if hit.form == "document"}
    names = []
    for one in _named(request, hits, archive):
        fitting = [hit for hit in hits if _fits(hit, one, events, texts)]
        if 0 < len(fitting) < len(hits):
            hits = fitting
            names.append(one.name)
    return Narrowed(tuple(hits), tuple(names))


def _text(hit: Hit, archive: Archive) -> str:
    document = archive.document(hit.ref)
    return f"{hit.title}\n{document.text}".casefold() if document else hit.title.casefold()


def _fits(hit: Hit, one: Narrowing, events: Mapping[str, Event], texts: Mapping[str, str]) -> bool:
    if hit.form == "document":
        return one.of_document(hit, texts[hit.ref])
    return hit.ref in events and one.of_event(events[hit.ref])


def _named(request: Request, hits: Sequence[Hit], archive: Archive) -> Iterator[Narrowing]:
    words = request.args.casefold().split()[:WORDS]
    if year := year_meant(request.args, request.today):
        called = Text(f"{year}년", year).of(request.lang)
        yield Narrowing(called, lambda event: year in _years(event), lambda hit, _: (hit.published or "")[:4] == year)
    yield from _outlets(request.args, hits)
    yield from _names(words, archive, request.lang)
    for word in words:
        kind = next((kind for called, kind in _KINDS.items() if word.startswith(called)), None)
        if kind:
            yield _of_kind(kind, request.lang)


def _years(event: Event) -> tuple[str, ...]:
    first, last = int(event.date[:4]), int((event.end or event.date)[:4])
    return tuple(str(year) for year in range(first, last + 1))


def _outlets(text: str, hits: Sequence[Hit]) -> Iterator[Narrowing]:
    """Outlets of the findings that the words name."""
    for outlet in dict.fromkeys(hit.outlet for hit in hits if hit.outlet):
        if outlet.casefold() in text.casefold():
            yield _of_outlet(outlet)


def _names(words: Sequence[str], archive: Archive, lang: Lang) -> Iterator[Narrowing]:
    """Partners and mayors of whom there is no doubt."""
    for word in words:
        found = archive.find_name(word, ("partner", "mayor")).exact
        if len(found) == 1 and found[0].kind == "mayor":
            yield _of_mayor(found[0].ref)
        elif len(found) == 1:
            yield _of_partner(found[0].ref, archive, lang)


def _of_outlet(outlet: str) -> Narrowing:
    return Narrowing(
        outlet,
        lambda event: any(source.outlet == outlet for source in event.sources),
        lambda hit, _: hit.outlet == outlet,
    )


def _of_mayor(mayor: str) -> Narrowing:
    return Narrowing(mayor, lambda event: event.mayor == mayor, lambda _, text: mayor in text)


def _of_partner(ref: str, archive: Archive, lang: Lang) -> Narrowing:
    partner = next(one for one in archive.partners() if one.id == ref)
    names = tuple(name.casefold() for name in (partner.ko, partner.en, *partner.aliases))
    return Narrowing(
        partner.ko if lang == "ko" else partner.en,
        lambda event: any(one.id == ref for one in event.partners),
        lambda _, text: any(name in text for name in names),
    )


def _of_kind(kind: Kind, lang: Lang) -> Narrowing:
    called = [word for word, meant in _KINDS.items() if meant == kind]
    return Narrowing(
        kind_text(kind, lang), lambda event: event.kind == kind, lambda _, text: any(word in text for word in called)
    )
