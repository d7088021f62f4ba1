"""Free words → the answer: the fact first, then the sentence that proves it and its source; or honestly nothing."""

from collections.abc import Sequence

from handlers.core.cite import Citations, bases, undoubted
from handlers.core.conflicts import conflict_notes
from handlers.core.korean import haeyo, short_range
from handlers.core.listing import listed, marked
from handlers.core.people import naming
from handlers.core.question.event_facts import event_fact
from handlers.core.question.picking import WORTH, Pick, alike, pick
from handlers.core.question.sentence_facts import sentence_fact
from handlers.core.question.understanding import Question, understand
from handlers.core.reply import Action, Block, Item, Lead, Paragraph, Reply, Span
from handlers.core.request import Request
from handlers.core.said import sentence
from store import Archive, Event, Lang, Source, Store, Text

CITED = 4  # sources behind one fact
NEAR = 3  # records shown when none is the answer
SEVERAL = 2  # from so many equal events on they are listed
HINTS = (Text("자매도시", "partner cities"), Text("CES", "CES"), Text("오늘의 역사", "on this day"))
HINTED = ("/partners", "/ces", "/onthisday")


def answer_freely(request: Request, store: Store) -> Reply | None:
    """The answer to a question in free words; None for words that are only to be searched for."""
    archive, lang = store.archive, request.lang
    question = understand(request.text, request.before, request.today, archive)
    picks = pick(question, archive)
    best = picks[0] if picks else None
    if best and best.sure:
        return _several(question, picks, lang, archive) or _one(question, best, lang, archive)
    if question.open:
        return None
    return _near(question, [one for one in picks if one.score >= WORTH], lang, archive)


def _several(question: Question, picks: Sequence[Pick], lang: Lang, archive: Archive) -> Reply | None:
    """A list, where a list is wanted or several events fit equally."""
    events = alike(picks)
    if question.wanted in ("list", "how_often"):
        events = tuple(one.event for one in picks if one.event and not one.scored.missed and one.sure)
    if len(events) < SEVERAL or question.edge:
        return None
    events = tuple(sorted(events, key=lambda event: (event.date, event.id)))
    c = Citations()
    count = len(events)
    lead = Text(f"맞는 기록은 {count}건이에요.", f"{count} records fit.").of(lang)
    return Reply("answer", lead, (Lead((Span(lead),)), *listed(events, c, lang)), events, c.sources)


def _one(question: Question, best: Pick, lang: Lang, archive: Archive) -> Reply:
    if best.event:
        return _event(question, best.event, lang, archive)
    return _sentence(question, best, lang, archive)


def _event(question: Question, event: Event, lang: Lang, archive: Archive) -> Reply:
    """The fact out of a record, what happened, and where sources differ."""
    c = Citations()
    names = naming(archive, lang)
    cited = c(*undoubted(event)[:CITED])
    fact = event_fact(event, question, names, lang)
    lead = fact or marked(event, lang)
    said = names.then(haeyo(event.summary.ko)) if lang == "ko" else event.summary.en
    when = short_range(event.date, event.end, lang)
    told = f"{when} {marked(event, lang)} — {said}" if fact else f"{when} {said}"
    blocks: list[Block] = [Lead((Span(lead), *cited)), Paragraph((Span(told),))]
    blocks += [*conflict_notes(event, c, lang), *bases(archive, c, lang)]
    return Reply("answer", lead, tuple(blocks), (event,), c.sources, _steps(question, event, lang))


def _sentence(question: Question, best: Pick, lang: Lang, archive: Archive) -> Reply:
    """The fact out of a document, with the sentence that says it."""
    passage = best.scored.passage
    c = Citations()
    source = _source(passage.ref, passage.text, archive)
    cited = c(source)
    whole = sentence(passage.text, passage.ref, archive)
    fact = sentence_fact(passage.text, question, lang, archive)
    blocks: list[Block] = [Lead((Span(fact or whole), *cited))]
    if fact:
        blocks.append(Paragraph((Span(whole),)))
    blocks += bases(archive, c, lang)
    return Reply("answer", fact or whole, tuple(blocks), (), c.sources, _steps(question, None, lang))


def _source(document: str, evidence: str, archive: Archive) -> Source:
    found = archive.document(document)
    assert found
    return Source(found.outlet, found.published, found.url, found.id, found.basis, evidence)


def _near(question: Question, picks: Sequence[Pick], lang: Lang, archive: Archive) -> Reply:
    """No record answers: said plainly, with the nearest records or with what can be asked."""
    c = Citations()
    lead = Text("답이 되는 기록을 찾지 못했어요.", "I found no record that answers this.").of(lang)
    items = [_item(one, c, lang, archive) for one in picks[:NEAR]]
    said = Text("이런 기록이 있어요.", "There are these records.") if items else Text(
        "성남의 국제교류에 대해 누가, 언제, 어디서, 몇 곳인지 물어보세요.", "Ask who, when, where or how many in the city's dealings with the world."
    )  # fmt: skip
    events = tuple(one.event for one in picks[:NEAR] if one.event)
    steps = tuple(Action(label.of(lang), text) for label, text in zip(HINTS, HINTED, strict=True)) if not items else ()
    return Reply("nothing", lead, (Lead((Span(lead),)), Paragraph((Span(said.of(lang)),)), *items), events, c.sources, steps)


def _item(one: Pick, c: Citations, lang: Lang, archive: Archive) -> Item:
    if one.event:
        when = short_range(one.event.date, one.event.end, lang)
        return Item((Span(f"{when} {marked(one.event, lang)}"), *c(*undoubted(one.event)[:1])))
    passage = one.scored.passage
    source = _source(passage.ref, passage.text, archive)
    return Item((Span(sentence(passage.text, passage.ref, archive)), *c(source)))


def _steps(question: Question, event: Event | None, lang: Lang) -> tuple[Action, ...]:
    """More on the partner, and why this answer."""
    partners = [one for one in event.partners if one.id] if event else []
    steps = [Action(f"{one.ko} 더 보기" if lang == "ko" else f"More on {one.en}", f"/partners {one.id}") for one in partners[:1]]
    return tuple(steps)
