"""Mayors in office: who was it then, from when to when, and who was it when something happened."""

import re
from collections.abc import Iterable, Sequence

from handlers.core.cite import Citations
from handlers.core.korean import date_text, haeyo, josa
from handlers.core.listing import listed
from handlers.core.question.groups import Group
from handlers.core.question.understanding import Question
from handlers.core.reply import Action, Item, Lead, Note, Reply, Span
from handlers.core.terms import days, office
from store import Archive, Event, Lang, Mayor, Source, Term, Text

Held = tuple[Mayor, Term]

CITED = 2  # sources of each mayor
_TERM = re.compile(r"임기|취임|재임|재직|언제부터|언제까지|퇴임|몇\s*년\s*(?:동안|간)|term|in office")
_WORDS_OF_TERMS = "시장 임기 취임 취임하다 재임 재직 퇴임 시작 끝나다 맡다 민선 기 mayor term office"
_TERM_WORDS = frozenset(_WORDS_OF_TERMS.split())
_STARTS = re.compile(r"취임|언제부터|시작|start|take office|took office|become|became")
_ENDS = re.compile(r"퇴임|언제까지|끝|사임|그만|물러|leave|left|end|until")
_ACTING = re.compile(r"권한[가-힣]*\s*대행|acting mayor", re.IGNORECASE)
_WORDS_OF_ACTING = (
    "권한 대행 대행하다 권한대행 시장 사임 사퇴 사임하다 뒤 후 다음 직전 전 취임 취임하다 맡다 acting mayor"
)
_ACTING_WORDS = frozenset(_WORDS_OF_ACTING.split())
_OFFICE = re.compile(r"시장(?!\s*개척)|mayor", re.IGNORECASE)
_WORDS_OF_OFFICE = "시장 현재 현 역대 민선 기 대 권한대행 초대 선출 mayor office elected now current currently"
_OFFICE_WORDS = frozenset(_WORDS_OF_OFFICE.split())
_ELECTED = re.compile(r"민선\s*(\d)\s*기|(\d)(?:st|nd|rd|th) elected")
_WHICH = re.compile(r"몇\s*(?:기|대)|which term", re.IGNORECASE)
_AFTER = re.compile(r"다음\s*시장|후임|뒤를\s*이|successor|succeeded|(?:mayor|came) after", re.IGNORECASE)
_BEFORE = re.compile(r"전임|(?:바로|직)\s*전\s*시장|predecessor|mayor before", re.IGNORECASE)
_WORDS_BESIDE = "시장 다음 후임 뒤 잇다 전임 바로 직전 전 mayor successor succeeded predecessor before after came come"
_BESIDE_WORDS = frozenset(_WORDS_BESIDE.split())
_NOW = re.compile(r"지금|현재|현\s*시장|요즘|now|current")


def mayor_reply(question: Question, lang: Lang, archive: Archive, today: str) -> Reply | None:
    """None where something else is asked."""
    groups, who = question.asked.groups, question.wanted in ("who", "what")
    named = {name.ref for group in groups for name in group.names if name.kind == "mayor"}
    mayors = [mayor for mayor in archive.mayors() if mayor.ko in named]
    if len(mayors) == 1 and _WHICH.search(question.text) and _only(groups, _TERM_WORDS):
        return _ordinal(mayors[0], lang)
    if len(mayors) == 1 and question.wanted != "who" and _TERM.search(question.text) and _only(groups, _TERM_WORDS):
        return _term(mayors[0], question.text, lang)
    after, before = _AFTER.search(question.text), _BEFORE.search(question.text)
    if len(mayors) == 1 and who and (after or before) and _only(groups, _BESIDE_WORDS):
        return _incumbents(_beside(mayors[0], bool(after), archive), lang)
    if who and _ACTING.search(question.text) and _only(groups, _ACTING_WORDS):
        return _incumbents([held for held in _terms(archive) if held[1].acting], lang)
    if who and _OFFICE.search(question.text) and not named and _only(groups, _OFFICE_WORDS):
        return _incumbents(_in_office(question, archive, today), lang)
    return None


def mayor_then(event: Event | None, lang: Lang, archive: Archive) -> Reply | None:
    """Who was mayor when something happened, with what happened."""
    found = [held for held in _terms(archive) if event and _overlaps(held[1], event.date, event.date)]
    reply = _incumbents(found, lang)
    if event is None or reply is None:
        return None
    c = Citations()
    cited = c(*_proofs(found))
    blocks = (Lead((Span(reply.title), *cited)), *listed((event,), c, lang), *reply.blocks[1:])
    return reply._replace(blocks=blocks, sources=c.sources, events=(event,))


def _terms(archive: Archive) -> list[Held]:
    return sorted(((mayor, term) for mayor in archive.mayors() for term in mayor.terms), key=lambda held: held[1].start)


def _only(groups: Iterable[Group], words: frozenset[str]) -> bool:
    """Whether nothing is spoken of but these words, mayors, times and ordinals."""
    return all(group.sort in ("time", "number") or group.shown in words or group.of("mayor") for group in groups)


def _in_office(question: Question, archive: Archive, today: str) -> list[Held]:
    """The mayors of the term, of the time, the first or the latest that is asked for; else that of today."""
    terms = _terms(archive)
    if elected := _ELECTED.search(question.text):
        return [held for held in terms if held[1].ordinal == f"민선 {elected[1] or elected[2]}기"]
    times = question.asked.times
    if not times and question.edge:
        return [terms[0] if question.edge == "first" else terms[-1]]
    if not (times or _NOW.search(question.text) or question.wanted == "who"):
        return []
    first, last = (times[0].first, times[-1].last) if times else (today, today)
    found = [held for held in terms if _overlaps(held[1], first, last)]
    within = [held for held in found if _more_than_touches(held[1], first, last)]
    return found[:1] if question.edge == "first" else within or found


def _beside(mayor: Mayor, after: bool, archive: Archive) -> list[Held]:
    """Who followed a mayor, or came before, whoever acted in between included."""
    terms = _terms(archive)
    own = [place for place, (one, _) in enumerate(terms) if one == mayor]
    others = terms[own[-1] + 1 :] if after else terms[: own[0]][::-1]
    until = next((place for place, (_, term) in enumerate(others) if not term.acting), len(others))
    return others[: until + 1]


def _overlaps(term: Term, first: str, last: str) -> bool:
    return term.start <= f"{last}~" and (term.end is None or term.end >= first)


def _more_than_touches(term: Term, first: str, last: str) -> bool:
    """Whether a term holds more of a stretch of years than a part of its first or last one."""
    return first[:4] == last[:4] or (term.start[:4] != last[:4] and (term.end or "9999")[:4] != first[:4])


def _term(mayor: Mayor, text: str, lang: Lang) -> Reply:
    """From when, until when, or both, as it was asked."""
    c = Citations()
    items = [_item((mayor, term), lang) for term in mayor.terms]
    lead = _when(mayor.terms[0]._replace(end=mayor.terms[-1].end), text, lang)
    first = Lead((Span(lead), *c(*mayor.sources[: CITED + 1])))
    return Reply("answer", lead, (first, *items), sources=c.sources, actions=(_step(mayor, lang),))


def _ordinal(mayor: Mayor, lang: Lang) -> Reply:
    """Which elected term, or terms, somebody was mayor for."""
    reply = _term(mayor, "", lang)
    terms = [office(term, lang) for term in mayor.terms]
    lead = Text(f"{josa(', '.join(terms), '이에요/예요')}.", "; ".join(terms)).of(lang)
    first, *rest = reply.blocks
    assert isinstance(first, Lead)
    return reply._replace(title=lead, blocks=(Lead((Span(lead), *first.line[1:])), *rest))


def _when(term: Term, text: str, lang: Lang) -> str:
    if _STARTS.search(text):
        said = date_text(term.start, lang)
        return Text(f"{said}부터예요.", f"Since {said}").of(lang)
    if _ENDS.search(text):
        said = date_text(term.end, lang) if term.end else ""
        none = Text("아직 끝난 기록이 없어요.", "No end is on record.")
        return (Text(f"{said}까지예요.", f"Until {said}") if said else none).of(lang)
    said = days(term, lang)
    return Text(f"{josa(said, '이에요/예요')}.", said).of(lang)


def _incumbents(found: Sequence[Held], lang: Lang) -> Reply | None:
    """One line for each who held the office; None for nobody."""
    if not found:
        return None
    c = Citations()
    names = ", ".join(dict.fromkeys(mayor.ko if lang == "ko" else mayor.en for mayor, _ in found))
    ended = found[-1][1].end is not None
    acting = all(term.acting for _, term in found)
    title = Text("시장 권한대행" if acting else "시장", "Acting mayor" if acting else "Mayor")
    said = josa(f"{names} {title.ko}", "이었어요/였어요" if ended else "이에요/예요")
    lead = Text(f"{said}.", f"{title.en} {names}").of(lang)
    first = Lead((Span(lead), *c(*_proofs(found))))
    steps = tuple(_step(mayor, lang) for mayor, _ in found[:3])
    open_ended = [mayor for mayor, term in found if term.end is None]  # what is not known of them is in their note
    notes = (Note((Span(haeyo(mayor.note.of(lang))),)) for mayor in open_ended)
    items = (_item(held, lang) for held in found)
    return Reply("answer", lead, (first, *items, *notes), sources=c.sources, actions=steps)


def _proofs(found: Iterable[Held]) -> list[Source]:
    return [source for mayor, _ in found for source in mayor.sources[:CITED]]


def _item(held: Held, lang: Lang) -> Item:
    mayor, term = held
    return Item((Span(f"{mayor.ko if lang == 'ko' else mayor.en} {office(term, lang)}, {days(term, lang)}"),))


def _step(mayor: Mayor, lang: Lang) -> Action:
    return Action(mayor.ko if lang == "ko" else mayor.en, f"/mayor {mayor.en}")
