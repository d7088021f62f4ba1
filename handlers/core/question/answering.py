"""Free words → the answer: the fact first, then the sentence that proves it and its source; or honestly nothing."""

import re
from collections.abc import Sequence
from itertools import takewhile

from handlers.core.cite import Citations, bases, undoubted
from handlers.core.conflicts import conflict_notes
from handlers.core.figures import figures_text, telling
from handlers.core.korean import haeyo, short_range
from handlers.core.listing import listed, marked
from handlers.core.people import naming
from handlers.core.question.event_facts import event_fact
from handlers.core.question.mayor_facts import mayor_then
from handlers.core.question.person_facts import other_names
from handlers.core.question.picking import SURE, WORTH, Pick, alike, pick
from handlers.core.question.record_facts import record_reply
from handlers.core.question.sentence_facts import sentence_fact
from handlers.core.question.understanding import Question, understand
from handlers.core.question.wanted import wanted
from handlers.core.reply import Action, Block, Item, Lead, Note, Paragraph, Reply, Span
from handlers.core.request import Request
from handlers.core.said import sentence
from store import Archive, Event, Lang, Passage, Source, Store, Text

CITED = 4  # sources behind one fact
NEAR = 3  # records shown when none is the answer
SEVERAL = 2  # from so many equal events on they are listed
OPEN = 0.5  # of mere words, from which on they are searched for
_OPEN = ("what", "why", "said", "define", "list", "yes_no", "where", "who")  # may be meant in more than one way
BESIDE_EVENT, BESIDE_SENTENCE, MARGIN = 1, 2, 0.1
_PLURAL = re.compile(r"[가-힣]들|목록|모두|전부|쭉|다\s|어디어디|어느어느|누구누구")
_OF_EACH = ("who", "where", "with_whom", "how_many", "how_much")  # facts that a line of a list does not show
NEARLY = 0.2  # of the best score, within which a sentence that tells the whole goes first
_TIMES = re.compile(r"\d+\s*(?:차례|번|회)")
FOLLOWING = 5  # sentences of an enumeration
_ANNOUNCES = re.compile(r"(?:[두세네]|다섯|여섯|[2-9])\s*가지|[들도]\s|다음과 같|등을? (?:들었|꼽았)|계획들")
ANSWERED = 3
_ASKED = re.compile(r"(?:물었다|물었습니다|질문했다|[?？])[.\"'”’]*\s*$")
_HENCE = re.compile(r"(?:[가-힣]+\s){0,3}?(?:그래서|따라서|이에|이 때문에|그러므로|그런 까닭에)\s")
_ENUMERATES = re.compile(r"^(?:첫째|둘째|셋째|넷째|다섯째|하나는|또 하나|먼저|이어|또한)")
HINTS = (Text("자매도시", "partner cities"), Text("CES", "CES"), Text("오늘의 역사", "on this day"))
HINTED = ("/partners", "/ces", "/onthisday")


def asks(text: str) -> bool:
    """Whether `text` asks more than to be shown something: when, who, how many."""
    return (
        wanted(text) not in ("what", "list")
        or re.search(r"뭐|뭔|뭘|무엇|무슨|어떤|어떻|what|which|how", text.casefold()) is not None
    )


def answer_freely(request: Request, store: Store) -> Reply | None:
    """The answer to a question in free words; None for words that are only to be searched for."""
    archive, lang = store.archive, request.lang
    question = understand(request.text, request.before, request.today, archive)
    if told := record_reply(question, request, store):
        return told
    picks = pick(question, archive)
    best = picks[0] if picks else None
    if best and best.sure and question.wanted == "mayor_then" and (then := mayor_then(best.event, lang, archive)):
        return then
    if best and best.sure:
        return _several(question, picks, lang, archive) or _one(question, picks, lang, archive)
    if question.open and best and best.score >= OPEN:
        return None
    return _near(question, _nearest([one for one in picks if one.score >= WORTH]), lang, archive)


def _several(question: Question, picks: Sequence[Pick], lang: Lang, archive: Archive) -> Reply | None:
    """A list, where a list is wanted or several events fit equally."""
    if question.wanted in ("list", "how_often") and _sentence_first(question, picks, archive):
        return None
    plural = question.wanted in _OF_EACH and _PLURAL.search(question.text)
    every = plural or question.wanted in ("list", "how_often")
    events = _all_fitting(picks) if every else _with_fact(alike(picks), question, lang, archive)
    if len(events) < SEVERAL or question.edge or (picks[0].event is None and question.wanted != "list"):
        return None
    events = tuple(sorted(events, key=lambda event: (event.date, event.id)))
    c = Citations()
    count = len(events)
    lead = Text(f"맞는 기록은 {count}건이에요.", f"{count} records fit.").of(lang)
    items = [block for event in events for block in _with_its_fact(event, question, c, lang, archive)]
    return Reply("answer", lead, (Lead((Span(lead),)), *items), events, c.sources)


def _plainly(question: Question, best: Pick) -> bool:
    """Whether all that is spoken of stands in the title of the event itself, so that yes may be said to it."""
    heads = best.scored.passage.heads
    nouns = [group for group in question.asked.groups if group.sort in ("noun", "number")]
    return not best.scored.missed and all(any(way <= heads for way in group.ways) for group in nouns)


def _with_its_fact(event: Event, question: Question, c: Citations, lang: Lang, archive: Archive) -> list[Block]:
    """An event of several, with what is wanted of it."""
    first, *rest = listed((event,), c, lang)
    fact = event_fact(event, question, naming(archive, lang), lang) if question.wanted in _OF_EACH else None
    return [Item((*first.line, Span(f" — {fact}"))) if fact and isinstance(first, Item) else first, *rest]


def _sentence_first(question: Question, picks: Sequence[Pick], archive: Archive) -> bool:
    """Whether a sentence tells the whole: an enumeration, or how often."""
    best = next((one for one in picks if one.event is None), None)
    if best is None or best.score < picks[0].score - NEARLY:
        return False
    text = best.scored.passage.text
    return (
        bool(_TIMES.search(text))
        if question.wanted == "how_often"
        else bool(_going_on(best.scored.passage, question, archive))
    )


def _all_fitting(picks: Sequence[Pick]) -> tuple[Event, ...]:
    return tuple(one.event for one in picks if one.event and not one.scored.missed and one.sure)


def _with_fact(events: tuple[Event, ...], question: Question, lang: Lang, archive: Archive) -> tuple[Event, ...]:
    """Events that give different answers; the first, where those that give one agree."""
    names = naming(archive, lang)
    if question.wanted == "yes_no":
        return events
    facts = {event_fact(event, question, names, lang): event for event in reversed(events)}
    known = [event for fact, event in facts.items() if fact]
    return tuple(known) or events


def _one(question: Question, picks: Sequence[Pick], lang: Lang, archive: Archive) -> Reply:
    if question.wanted in ("list", "how_often") and _sentence_first(question, picks, archive):
        return _sentence(question, next(one for one in picks if one.event is None), (), lang, archive)
    if picks[0].event:
        known = () if question.edge else _with_fact(alike(picks), question, lang, archive)
        return _event(question, known[0] if known else picks[0].event, picks, lang, archive)
    return _sentence(question, picks[0], picks, lang, archive)


def _event(question: Question, event: Event, picks: Sequence[Pick], lang: Lang, archive: Archive) -> Reply:
    """The fact out of a record, what happened, and where sources differ."""
    c = Citations()
    names = naming(archive, lang)
    cited = c(*undoubted(event)[:CITED])
    fact = event_fact(event, question, names, lang, _plainly(question, picks[0]))
    lead = fact or marked(event, lang)
    said = names.then(haeyo(event.summary.ko)) if lang == "ko" else event.summary.en
    when = short_range(event.date, event.end, lang)
    told = f"{when} {marked(event, lang)} — {said}" if fact else f"{when} {said}"
    blocks: list[Block] = [Lead((Span(lead), *cited)), Paragraph((Span(told),))]
    blocks += conflict_notes(event, c, lang)
    if event.figures and question.wanted not in ("how_many", "how_much"):
        blocks.append(Paragraph((Span(figures_text(telling(event.figures), lang)),)))
    if question.wanted in _OPEN:
        blocks += _more(picks, BESIDE_EVENT, c, archive)
    blocks += bases(archive, c, lang)
    return Reply("answer", lead, tuple(blocks), (event,), c.sources, _steps(question, event, lang))


def _sentence(question: Question, best: Pick, picks: Sequence[Pick], lang: Lang, archive: Archive) -> Reply:
    """The fact out of a document, with the sentence that says it."""
    passage = best.scored.passage
    c = Citations()
    source = _source(passage.ref, passage.evidence or passage.text, archive)
    cited = c(source)
    whole = _shown(passage, archive)
    fact = sentence_fact(passage.text, question, lang, archive)
    blocks: list[Block] = [Lead((Span(fact or whole), *cited))]
    if fact:
        blocks.append(Paragraph((Span(whole),)))
    if question.wanted == "define" and (called := other_names(question, lang, archive)):
        blocks.append(Note((Span(called),)))
    going_on = _going_on(passage, question, archive)
    blocks += [Item((Span(one), *cited)) for one in going_on]
    if question.wanted in _OPEN and not going_on:
        blocks += _more([one for one in picks if one != best], BESIDE_SENTENCE, c, archive)
    blocks += bases(archive, c, lang)
    return Reply("answer", fact or whole, tuple(blocks), (), c.sources, _steps(question, None, lang))


def _going_on(passage: Passage, question: Question, archive: Archive) -> list[str]:
    """The sentences behind one that only announces what they tell: 네 가지, 첫째, 둘째 …"""
    after = archive.passages.after(passage.ref, passage.place, FOLLOWING)
    if _ASKED.search(passage.text):  # of an interview: what follows is the answer
        answered = takewhile(lambda one: not _ASKED.search(one), after)
        return [_shown(passage._replace(text=one), archive) for one in list(answered)[:ANSWERED]]
    if question.wanted == "why" and passage.place and _HENCE.match(passage.text):
        return [
            _shown(passage._replace(text=one), archive)
            for one in archive.passages.after(passage.ref, passage.place - 2, 1)
        ]
    if question.wanted == "who" and after and not _people_in(passage.text, archive):
        return [_shown(passage._replace(text=after[0]), archive)]
    if not (question.wanted in ("list", "what", "said", "why") and _ANNOUNCES.search(passage.text)):
        return []
    told = takewhile(lambda one: _ENUMERATES.search(one) or _tail(one) == _tail(after[0]), after)
    return [_shown(passage._replace(text=one), archive) for one in told]


def _people_in(text: str, archive: Archive) -> bool:
    spotter = archive.spotter
    found = spotter.spot(text, spotter.morphemes(text), frozenset())
    return any(name.kind in ("mayor", "person") for one in found for name in one.names)


def _tail(sentence_: str) -> str:
    """The last two words of a sentence: enumerations end alike."""
    return " ".join(sentence_.split()[-2:])


def _more(picks: Sequence[Pick], most: int, c: Citations, archive: Archive) -> list[Item]:
    """Sentences that fit nearly as well: an open question may be meant in more than one way."""
    near = [one for one in picks if one.event is None and one.score >= max(picks[0].score - NEARLY, SURE - MARGIN)][
        :most
    ]
    return [item(one, c, "ko", archive) for one in near]


def _shown(passage: Passage, archive: Archive) -> str:
    """A sentence of ours as we say it, one of an article between quotation marks."""
    return haeyo(passage.text) if passage.evidence else sentence(passage.text, passage.ref, archive)


def _source(document: str, evidence: str, archive: Archive) -> Source:
    found = archive.document(document)
    assert found
    return Source(found.outlet, found.published, found.url, found.id, found.basis, evidence)


def _nearest(picks: Sequence[Pick]) -> list[Pick]:
    """The few to show, an event among them where there is one."""
    few = list(picks[:NEAR])
    event = next((one for one in picks if one.event), None)
    return few if event is None or event in few else [*few[:-1], event]


def _near(question: Question, picks: Sequence[Pick], lang: Lang, archive: Archive) -> Reply:
    """No record answers: said plainly, with the nearest records or with what can be asked."""
    c = Citations()
    lead = Text("답이 되는 기록을 찾지 못했어요.", "I found no record that answers this.").of(lang)
    items = [item(one, c, lang, archive) for one in picks[:NEAR]]
    said = Text("이런 기록이 있어요.", "There are these records.") if items else Text(
        "성남의 국제교류에 대해 누가, 언제, 어디서, 몇 곳인지 물어보세요.", "Ask who, when, where or how many in the city's dealings with the world."
    )  # fmt: skip
    events = tuple(one.event for one in picks[:NEAR] if one.event)
    steps = tuple(Action(label.of(lang), text) for label, text in zip(HINTS, HINTED, strict=True)) if not items else ()
    return Reply(
        "nothing", lead, (Lead((Span(lead),)), Paragraph((Span(said.of(lang)),)), *items), events, c.sources, steps
    )


def item(one: Pick, c: Citations, lang: Lang, archive: Archive) -> Item:
    """An event or a sentence as a line of a list."""
    if one.event:
        when = short_range(one.event.date, one.event.end, lang)
        said = haeyo(one.event.summary.ko) if lang == "ko" else one.event.summary.en
        return Item((Span(f"{when} {marked(one.event, lang)} — {said}"), *c(*undoubted(one.event)[:1])))
    passage = one.scored.passage
    source = _source(passage.ref, passage.evidence or passage.text, archive)
    return Item((Span(_shown(passage, archive)), *c(source)))


def _steps(question: Question, event: Event | None, lang: Lang) -> tuple[Action, ...]:
    """More on the partner, and why this answer."""
    partners = [one for one in event.partners if one.id] if event else []
    why = Action(Text("왜 이 답?", "Why this?").of(lang), f"/why {question.text}")
    steps = [
        Action(f"{one.ko} 더 보기" if lang == "ko" else f"More on {one.en}", f"/partners {one.id}")
        for one in partners[:1]
    ]
    return (*steps, why)
