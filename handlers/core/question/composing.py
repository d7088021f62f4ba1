"""An answer as blocks: the fact, its proof, what fits nearly as well, and the next steps."""

from collections.abc import Iterable, Sequence

from handlers.core.cite import Citations, bases, undoubted
from handlers.core.conflicts import conflict_notes
from handlers.core.figures import figures_text, telling
from handlers.core.korean import date_text, haeyo, short_range, shorten
from handlers.core.listing import listed, marked
from handlers.core.people import naming
from handlers.core.question.beside import beside, shown
from handlers.core.question.event_facts import event_fact
from handlers.core.question.person_facts import other_names
from handlers.core.question.picking import SURE, Pick
from handlers.core.question.sentence_facts import sentence_fact
from handlers.core.question.understanding import Question
from handlers.core.reply import Action, Block, Item, Lead, Note, Paragraph, Reply, Span
from store import Archive, Event, Lang, Passage, Source, Text

CITED = 4  # sources behind one fact
CANDIDATES, LABEL = 3, 30  # events that may be meant, each with a button; letters on it
NEAR = 3  # records shown when none is the answer
NEARLY, MARGIN = 0.2, 0.1  # below the best and below what is sure, within which a sentence is told too
BESIDE_EVENT, BESIDE_SENTENCE = 1, 2  # such sentences
OF_EACH = ("who", "where", "with_whom", "how_many", "how_much")  # facts that a line of a list does not show
_OPEN = ("what", "why", "said", "define", "list", "yes_no", "where", "who")  # may be meant in more than one way
NONE = Text("답이 되는 기록을 찾지 못했어요.", "I found no record that answers this.")
SOME = Text("이런 기록이 있어요.", "There are these records.")
HOW = Text(
    "{city}의 국제교류에 대해 누가, 언제, 어디서, 몇 곳인지 물어보세요.",
    "Ask who, when, where or how many in the city's dealings with the world.",
)
HINTS = (
    (Text("자매도시", "partner cities"), "/partners"),
    (Text("CES", "CES"), "/ces"),
    (Text("오늘의 역사", "on this day"), "/onthisday"),
)


def event_reply(question: Question, event: Event, picks: Sequence[Pick], lang: Lang, archive: Archive) -> Reply:
    """The fact out of a record, what happened, and where sources differ."""
    c = Citations()
    names = naming(archive, lang)
    cited = c(*undoubted(event)[:CITED])
    fact = event_fact(event, question, names, lang, _plainly(question, picks[0]))
    lead = fact or marked(event, lang)
    said = names.then(haeyo(event.summary.ko)) if lang == "ko" else event.summary.en
    when = short_range(event.date, event.end, lang)
    told = f"{when} {marked(event, lang)} — {said}" if fact else f"{when} {said}"
    blocks: list[Block] = [Lead((Span(lead), *cited)), Paragraph((Span(told),)), *conflict_notes(event, c, lang)]
    if event.figures and question.wanted not in ("how_many", "how_much"):
        blocks.append(Paragraph((Span(figures_text(telling(event.figures), lang)),)))
    blocks += _more(question, picks, BESIDE_EVENT, c, lang, archive)
    blocks += bases(archive, c, lang)
    return Reply("answer", lead, tuple(blocks), (event,), c.sources, _steps(question, event, lang))


def sentence_reply(question: Question, best: Pick, picks: Sequence[Pick], lang: Lang, archive: Archive) -> Reply:
    """The fact out of a document, with the sentence that says it."""
    passage = best.scored.passage
    c = Citations()
    cited = c(_source(passage, archive))
    whole = shown(passage, archive)
    fact = sentence_fact(passage.text, question, lang, archive)
    blocks: list[Block] = [Lead((Span(fact or whole), *cited)), *([Paragraph((Span(whole),))] if fact else [])]
    if question.wanted == "define" and (called := other_names(question, lang, archive)):
        blocks.append(Note((Span(called),)))
    told = beside(passage, question, archive)
    blocks += [Item((Span(one), *cited)) for one in told]
    if not told:
        blocks += _more(question, [one for one in picks if one != best], BESIDE_SENTENCE, c, lang, archive)
    blocks += bases(archive, c, lang)
    return Reply("answer", fact or whole, tuple(blocks), (), c.sources, _steps(question, None, lang))


def list_reply(question: Question, events: Iterable[Event], lang: Lang, archive: Archive) -> Reply:
    """Several events, in order, each with what is wanted of it."""
    ordered = tuple(sorted(events, key=lambda event: (event.date, event.id)))
    c = Citations()
    count = len(ordered)
    lead = Text(f"맞는 기록은 {count}건이에요.", f"{count} records fit.").of(lang)
    items = [block for event in ordered for block in _with_its_fact(event, question, c, lang, archive)]
    choose = tuple(_choice(event, lang) for event in ordered) if count <= CANDIDATES else ()
    return Reply("answer", lead, (Lead((Span(lead),)), *items), ordered, c.sources, (*choose, _why(question, lang)))


def _choice(event: Event, lang: Lang) -> Action:
    """A button for one of a few events that may be meant."""
    title = event.title.of(lang)
    return Action(shorten(title, LABEL), f"{date_text(event.date, lang, weekday=False)} {title}")


def near_reply(picks: Sequence[Pick], lang: Lang, archive: Archive) -> Reply:
    """No record answers: said plainly, with the nearest records or with what can be asked."""
    c = Citations()
    lead = NONE.of(lang)
    few = _nearest(picks)
    items = [item(one, c, lang, archive) for one in few]
    said = SOME.of(lang) if items else HOW.of(lang).format(city=archive.city)
    steps = () if items else tuple(Action(label.of(lang), text) for label, text in HINTS)
    blocks: list[Block] = [Lead((Span(lead),)), Paragraph((Span(said),)), *items]
    return Reply("nothing", lead, tuple(blocks), tuple(one.event for one in few if one.event), c.sources, steps)


def item(one: Pick, c: Citations, lang: Lang, archive: Archive) -> Item:
    """An event or a sentence as a line of a list."""
    if one.event:
        when = short_range(one.event.date, one.event.end, lang)
        said = haeyo(one.event.summary.ko) if lang == "ko" else one.event.summary.en
        return Item((Span(f"{when} {marked(one.event, lang)} — {said}"), *c(*undoubted(one.event)[:1])))
    return Item((Span(shown(one.scored.passage, archive)), *c(_source(one.scored.passage, archive))))


def _plainly(question: Question, best: Pick) -> bool:
    """Whether all that is spoken of stands in the title of the event itself, so that yes may be said to it."""
    heads = best.scored.passage.heads
    nouns = [group for group in question.asked.groups if group.sort in ("noun", "number")]
    return not best.scored.missed and all(any(way <= heads for way in group.ways) for group in nouns)


def _with_its_fact(event: Event, question: Question, c: Citations, lang: Lang, archive: Archive) -> list[Block]:
    first, *rest = listed((event,), c, lang)
    fact = event_fact(event, question, naming(archive, lang), lang) if question.wanted in OF_EACH else None
    return [Item((*first.line, Span(f" — {fact}"))) if fact and isinstance(first, Item) else first, *rest]


def _more(
    question: Question, picks: Sequence[Pick], most: int, c: Citations, lang: Lang, archive: Archive
) -> list[Item]:
    """Sentences that fit nearly as well: an open question may be meant in more than one way."""
    if question.wanted not in _OPEN or not picks:
        return []
    least = max(picks[0].score - NEARLY, SURE - MARGIN)
    near = [one for one in picks if one.event is None and one.score >= least][:most]
    if most == BESIDE_SENTENCE:  # what happened there tells when and where
        near += [one for one in picks if one.event and one.sure and one.score >= least][:BESIDE_EVENT]
    return [item(one, c, lang, archive) for one in near]


def _source(passage: Passage, archive: Archive) -> Source:
    found = archive.document(passage.ref)
    assert found
    evidence = passage.evidence or passage.text
    return Source(found.outlet, found.published, found.url, found.id, found.basis, evidence)


def _nearest(picks: Sequence[Pick]) -> list[Pick]:
    """The few to show, an event among them where there is one."""
    few = list(picks[:NEAR])
    event = next((one for one in picks if one.event), None)
    return few if event is None or event in few else [*few[:-1], event]


def _steps(question: Question, event: Event | None, lang: Lang) -> tuple[Action, ...]:
    """More on the partner, and why this answer."""
    partners = [one for one in event.partners if one.id] if event else []
    more = [Text(f"{one.ko} 더 보기", f"More on {one.en}").of(lang) for one in partners[:1]]
    others = Action(Text("다른 기록 찾기", "Find more").of(lang), f"/search {question.text}")
    return (
        *(Action(label, f"/partners {partners[0].id}") for label in more),
        *((others,) if question.open else ()),
        _why(question, lang),
    )


def _why(question: Question, lang: Lang) -> Action:
    asked = "/why" if question.earlier else f"/why {question.text}"  # a follow-up means little without its thread
    return Action(Text("왜 이 답?", "Why this?").of(lang), asked)
