"""Numbered sources: every fact carries where it was said, every source is listed once."""

from handlers.core.korean import haeyo, short_date, shorten
from handlers.core.reply import Line, Note, Span
from store import Archive, Event, Lang, Source, Text

NAMELESS = Text("매체 모름", "unnamed outlet")
UNDATED = Text("게재일 모름", "undated")
INFERRED = Text("(추정)", " (inferred)")
LONGEST = 220  # characters of what an inferred date rests on
RESTS_ON = Text("의 날짜는 추정이에요. ", " is dated by inference. ")


class Citations:
    """The sources of one reply, numbered as they are first cited."""

    def __init__(self) -> None:
        self._sources: dict[str, Source] = {}

    def __call__(self, *sources: Source) -> Line:
        """Spans that follow a fact: " [1][2]". Nothing for no source."""
        numbers = sorted({self._number(source) for source in sources})
        return tuple(Span(f"{'' if i else ' '}[{n}]", cite=n) for i, n in enumerate(numbers))

    @property
    def sources(self) -> tuple[Source, ...]:
        """What was cited; sources[n - 1] is [n]."""
        return tuple(self._sources.values())

    def _number(self, source: Source) -> int:
        known = self._sources.get(source.key)
        if known is None or (source.evidence and not known.evidence):
            self._sources[source.key] = source
        return list(self._sources).index(source.key) + 1


def proof(event: Event) -> tuple[Source, ...]:
    """What to cite where an event is a line among many: one source, and a dated one beside a document dated by inference.

    A document whose sentence proves it comes first; a source that contradicts the record is no proof of it.
    """
    sound = undoubted(event)
    first = sound[:1]
    dated = [source for source in sound if source.published and source.basis == "stated"]
    return (*first, *(dated[:1] if first and first[0].basis == "inferred" else ()))


def undoubted(event: Event) -> tuple[Source, ...]:
    """The sources that contradict nothing the record says, reviewed ones first, and of those documents whose sentence
    proves it.
    """
    claims = ((claim, conflict.claims[0]) for conflict in event.conflicts for claim in conflict.claims)
    doubted = {claim.source for claim, kept in claims if claim.value != kept.value}
    sound = [source for source in event.sources if source.key not in doubted] or list(event.sources)
    return tuple(sorted(sound, key=lambda source: (source.read, not (source.document and source.evidence))))


def source_text(n: int, source: Source, lang: Lang) -> Line:
    """ "[1] 연합뉴스, 2019. 1. 12.(토)", linked to its address; "(추정)" where the date is inferred."""
    when = short_date(source.published, lang) if source.published else UNDATED.of(lang)
    doubt = INFERRED.of(lang) if source.basis == "inferred" else ""
    return Span(f"[{n}] ", cite=n), Span(source.outlet or NAMELESS.of(lang), link=source.url), Span(f", {when}{doubt}")


def bases(archive: Archive, c: Citations, lang: Lang) -> tuple[Note, ...]:
    """What the inferred dates of the documents cited so far rest on."""
    notes = []
    for n, source in enumerate(c.sources, start=1):
        document = archive.document(source.document) if source.document and source.basis == "inferred" else None
        if document and document.basis_note:
            rests_on = shorten(haeyo(document.basis_note.of(lang)), LONGEST)
            notes.append(Note((Span(f"[{n}]", cite=n), Span(RESTS_ON.of(lang)), Span(rests_on))))
    return tuple(notes)
