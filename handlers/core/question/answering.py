"""Free words → the answer: the fact first, then the sentence that proves it and its source; or honestly nothing."""

import re
from collections.abc import Sequence

from handlers.core.people import naming
from handlers.core.question.beside import beside
from handlers.core.question.composing import NEARLY, OF_EACH, event_reply, list_reply, near_reply, sentence_reply
from handlers.core.question.event_facts import event_fact
from handlers.core.question.mayor_facts import mayor_then
from handlers.core.question.picking import WORTH, Pick, alike, pick
from handlers.core.question.record_facts import record_reply
from handlers.core.question.understanding import Question, understand
from handlers.core.question.wanted import wanted
from handlers.core.reply import Reply
from handlers.core.request import Request
from store import Archive, Event, Lang, Store

OPEN = 0.5  # of mere words, from which score on they are searched for
_INTERROGATIVE = re.compile(r"뭐|뭔|뭘|무엇|무슨|어떤|어떻|what|which|how")
# No record says whether somebody does well.
_JUDGES = re.compile(
    r"잘\s?(?:하고|하나|하니|했|해요|하는|한 )|(?:좋은|나쁜|훌륭한|최고의?)\s*(?:시장(?!\s*개척)|사람|분(?=이|인|\s*맞))"
    r"|(?:good|bad|great|best) (?:mayor|person|man|woman)",
    re.IGNORECASE,
)
_PLURAL = re.compile(r"[가-힣]들|목록|모두|전부|쭉|다\s|어디어디|어느어느|누구누구")
_TIMES = re.compile(r"\d+\s*(?:차례|번|회)")


def asks(text: str) -> bool:
    """Whether `text` asks more than to be shown something: when, who, how many."""
    return wanted(text) not in ("what", "list") or _INTERROGATIVE.search(text.casefold()) is not None


def answer_freely(request: Request, store: Store) -> Reply | None:
    """The answer to a question in free words; None for words that are only to be searched for."""
    archive, lang = store.archive, request.lang
    question = understand(request.text, request.before, request.today, archive)
    if told := record_reply(question, request, store):
        return told
    picks = pick(question, archive)
    best = picks[0] if picks else None
    if best and best.sure and not _JUDGES.search(question.text):
        return _answer(question, picks, lang, archive)
    if question.open and best and best.score >= OPEN:
        return None
    return near_reply([one for one in picks if one.score >= WORTH], lang, archive)


def _answer(question: Question, picks: Sequence[Pick], lang: Lang, archive: Archive) -> Reply:
    """Out of the best event or sentence; a list where one is wanted or several events fit equally."""
    if question.wanted == "mayor_then" and (then := mayor_then(picks[0].event, lang, archive)):
        return then
    if whole := _telling_the_whole(question, picks, archive):
        return sentence_reply(question, whole, (), lang, archive)
    events = _events(question, picks, lang, archive)
    if len(events) > 1 and not question.edge and (picks[0].event or question.wanted == "list"):
        return list_reply(question, events, lang, archive)
    if picks[0].event is None or (event_fact(picks[0].event, question, naming(archive, lang), lang) is None):
        holder = _holder(question, picks, archive)
        if holder or picks[0].event is None:
            return sentence_reply(question, holder or picks[0], picks, lang, archive)
    event = picks[0].event if question.edge or not events else events[0]
    return event_reply(question, event, picks, lang, archive)


def _holder(question: Question, picks: Sequence[Pick], archive: Archive) -> Pick | None:
    """The sentence that names who held an office that is asked for in full: 성남산업진흥원장."""
    holders = archive.spotter.in_office(question.text) if question.wanted == "who" else ()
    told = (one for one in picks if one.event is None and one.score >= WORTH)
    return next((one for one in told if any(name in one.scored.passage.text for name in holders)), None)


def _telling_the_whole(question: Question, picks: Sequence[Pick], archive: Archive) -> Pick | None:
    """The sentence that tells a list in full, or how often; it goes before the events it is made of."""
    if question.wanted not in ("list", "how_often"):
        return None
    best = next((one for one in picks if one.event is None), None)
    if best is None or best.score < picks[0].score - NEARLY:
        return None
    passage = best.scored.passage
    whole = _TIMES.search(passage.text) if question.wanted == "how_often" else beside(passage, question, archive)
    return best if whole else None


def _events(question: Question, picks: Sequence[Pick], lang: Lang, archive: Archive) -> tuple[Event, ...]:
    """All events that fit, where all are wanted; else those that fit as well as the best."""
    plural = question.wanted in OF_EACH and _PLURAL.search(question.text)
    if plural or question.wanted in ("list", "how_often"):
        return tuple(one.event for one in picks if one.event and not one.scored.missed and one.sure)
    return _with_fact(alike(picks), question, lang, archive)


def _with_fact(events: tuple[Event, ...], question: Question, lang: Lang, archive: Archive) -> tuple[Event, ...]:
    """Events that give different answers; the first, where those that give one agree."""
    if question.wanted == "yes_no":
        return events
    names = naming(archive, lang)
    facts = {event_fact(event, question, names, lang): event for event in reversed(events)}
    known = [event for fact, event in facts.items() if fact]
    return tuple(known) or events
