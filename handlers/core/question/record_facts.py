"""Questions that the records of partners and mayors answer as a whole: which sister cities, who was mayor, what term."""

import re
from collections.abc import Iterable, Sequence

from handlers.core.cite import Citations, undoubted
from handlers.core.command import registry
from handlers.core.korean import date_text, josa, range_text
from handlers.core.listing import listed
from handlers.core.partner_detail import lead_text
from handlers.core.question.groups import Group
from handlers.core.question.understanding import Question
from handlers.core.reply import Action, Item, Lead, Paragraph, Reply, Span
from handlers.core.request import Request
from handlers.core.terms import days, office
from handlers.core.ties import tie_event
from store import Archive, Event, Lang, Mayor, Store, Term, Text, Where

_TIES = re.compile(
    r"자매\s*(?:결연\s*)?도시|자매\s*결연|우호\s*(?:협력\s*)?도시|교류\s*도시|sister\s*cit(?:y|ies)|friendship\s*cit(?:y|ies)",
    re.IGNORECASE,
)
_WORDS_OF_TIES = (
    "자매도시 자매결연 자매 결연 우호도시 우호협력도시 우호 협력 도시 교류도시 교류 나라 국가 해외 외국 맺다 체결 가지다"
    " sister cities city friendship"
)
_TIE_WORDS = frozenset(_WORDS_OF_TIES.split())
_TERM = re.compile(r"임기|취임|재임|재직|언제부터|언제까지|퇴임|몇\s*년\s*(?:동안|간)|term|in office")
_WORDS_OF_TERMS = "시장 임기 취임 취임하다 재임 재직 퇴임 시작 끝나다 하다 되다 맡다 mayor term office"
_TERM_WORDS = frozenset(_WORDS_OF_TERMS.split())
_STARTS = re.compile(r"취임|언제부터|시작|start|take office|took office|become|became")
_ENDS = re.compile(r"퇴임|언제까지|끝|사임|그만|물러|leave|left|end|until")
_IS = re.compile(
    r"(?:이야|야|인가|인가요|이에요|예요|맞(?:아|지|나|죠|습니까|는지)?|임|지|이니|니|냐|인지|까)\s*요?\s*[?？]*$|\bis\b|\bare\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(r"아니|아닌|\bnot\b")
_RELATIONS = {"자매도시": "sister", "우호도시": "friendship"}
_ACTING = re.compile(r"권한\s*대행|acting mayor", re.IGNORECASE)
_ACTING_WORDS = frozenset(
    ["권한", "대행", "권한대행", "시장", "사임", "사퇴", "사임하다", "뒤", "후", "다음", "acting", "mayor"]
)
_WHO_IS = re.compile(
    r"(?:누구|누군|누굴|뭐\s*하는\s*(?:사람|분)|어떤\s*(?:사람|분)|이름|소속|직함|직책)|\bwho\b", re.IGNORECASE
)
_OFFICES = re.compile(r"시장|의장|총영사|대사|주지사|성장|mayor", re.IGNORECASE)
_PERSON_WORDS = frozenset(
    [
        "시장",
        "의장",
        "총영사",
        "대사",
        "주지사",
        "성장",
        "여사",
        "씨",
        "회장",
        "대표",
        "원장",
        "교수",
        "이사",
        "부장",
        "회사",
        "소속",
        "직함",
        "직책",
        "직위",
        "기관",
        "mayor",
    ]
)
_HAPPENED = frozenset(
    ["일", "행사", "교류", "활동", "사건", "역사", "교류사", "생기다", "열리다", "진행", "국제교류", "국제"]
)
_OFFICE = re.compile(r"시장(?!\s*개척)|mayor", re.IGNORECASE)
_WORDS_OF_OFFICE = "시장 현재 현 역대 민선 기 대 지금 권한대행 mayor office"
_OFFICE_WORDS = frozenset(_WORDS_OF_OFFICE.split())
_ELECTED = re.compile(r"민선\s*(\d)\s*기|(\d)(?:st|nd|rd|th) elected")
_NOW = re.compile(r"지금|현재|현\s*시장|요즘|now|current")


def record_reply(question: Question, request: Request, store: Store) -> Reply | None:
    """The answer out of the records; None where the question is about something else."""
    today = request.today.isoformat()
    return (
        _ties(question, request, store)
        or _tied(question, request.lang, store.archive)
        or _mayor(question, request.lang, store.archive, today)
        or _person(question, request, store)
        or _period(question, request.lang, store.archive)
    )


def _ties(question: Question, request: Request, store: Store) -> Reply | None:
    """How many and which sister or friendship cities, of the world or of a country."""
    if (
        question.wanted not in ("how_many", "list", "where", "what", "with_whom")
        or question.edge
        or question.asked.times
    ):
        return None
    ties = " ".join(dict.fromkeys(match.replace(" ", "") for match in _TIES.findall(question.text)))
    countries = [name.ref for group in question.asked.groups for name in group.names if name.kind == "country"]
    rest = [group for group in question.asked.groups if not group.names and group.shown not in _TIE_WORDS]
    others = [group for group in question.asked.groups if group.names and group.names[0].kind != "country"]
    if not ties or rest or others or len(countries) > 1 or "partners" not in registry:
        return None
    where = next((group.shown for group in question.asked.groups if group.names), "")
    asked = f"{_tie(ties)} {where}".strip()
    reply = registry["partners"].handle(request._replace(text=f"/partners {asked}", args=asked), store)
    return reply if reply.outcome == "answer" else None


def _tied(question: Question, lang: Lang, archive: Archive) -> Reply | None:
    """Whether a partner is a sister or a friendship city."""
    named = [name.ref for group in question.asked.groups for name in group.names if name.kind == "partner"]
    rest = [group for group in question.asked.groups if not group.names and group.shown not in _TIE_WORDS]
    if (
        question.wanted not in ("yes_no", "what")
        or len(named) != 1
        or rest
        or question.asked.times
        or not _IS.search(question.text)
    ):
        return None
    asked = _tie("".join(_TIES.findall(question.text)))
    partner = next(one for one in archive.partners() if one.id == named[0])
    if asked not in _RELATIONS or not _TIES.search(question.text):
        return None
    yes = partner.relation == _RELATIONS[asked]
    said = lead_text(partner, len(archive.ids(Where(partner=partner.id))), lang)
    no = Text(f"아니요, {asked} 기록은 없어요.", "No, there is no record of that tie.").of(lang)
    lead = Text(f"네, {asked}예요.", "Yes.").of(lang) if yes else no
    if _NEGATED.search(question.text):
        lead = said
    c = Citations()
    events = archive.events(Where(partner=partner.id))
    tie = tie_event(partner, events)
    cited = c(*(undoubted(tie)[:3] if tie else partner.sources[:2]))
    step = Action(f"{partner.ko} 더 보기" if lang == "ko" else f"More on {partner.en}", f"/partners {partner.id}")
    return Reply(
        "answer",
        lead,
        (Lead((Span(lead), *cited)), Paragraph((Span(said),))),
        (tie,) if tie else (),
        c.sources,
        (step,),
    )


def _tie(said: str) -> str:
    """The tie as /partners is asked for it."""
    kinds = [
        tie
        for tie, start in (("자매도시", ("자매", "sister")), ("우호도시", ("우호", "friend")))
        if any(one in said.lower() for one in start)
    ]
    return " ".join(kinds) or "교류도시"


def _mayor(question: Question, lang: Lang, archive: Archive, today: str) -> Reply | None:
    """Who was mayor then, or from when to when one was."""
    named = {name.ref for group in question.asked.groups for name in group.names if name.kind == "mayor"}
    mayors = [mayor for mayor in archive.mayors() if mayor.ko in named]
    if len(mayors) == 1 and _TERM.search(question.text) and _only(question.asked.groups, _TERM_WORDS):
        return _term(mayors[0], question.text, lang)
    if (
        question.wanted in ("who", "what")
        and _ACTING.search(question.text)
        and _only(question.asked.groups, _ACTING_WORDS)
    ):
        acting = [(mayor, term) for mayor in archive.mayors() for term in mayor.terms if term.acting]
        return _incumbents(acting, lang) if acting else None
    if (
        question.wanted in ("who", "what")
        and _OFFICE.search(question.text)
        and not named
        and _only(question.asked.groups, _OFFICE_WORDS)
    ):
        return _then(question, lang, archive, today)
    return None


def _person(question: Question, request: Request, store: Store) -> Reply | None:
    """Who somebody is, or who held an office: the same as /mayor says."""
    if question.wanted not in ("who", "what") or not _WHO_IS.search(question.text) or "mayor" not in registry:
        return None
    asked = _one_in_office(question, store.archive) or _one_named(question)
    if asked is None:
        return None
    reply = registry["mayor"].handle(request._replace(text=f"/mayor {asked}", args=asked), store)
    return reply if reply.outcome == "answer" else None


def other_names(question: Question, lang: Lang, archive: Archive) -> str:
    """What else the only partner of a question is called; empty where it names none, or several."""
    refs = {name.ref for group in question.asked.groups for name in group.names if name.kind == "partner"}
    partners = [partner for partner in archive.partners() if partner.id in refs] if len(refs) == 1 else []
    if not partners:
        return ""
    names = dict.fromkeys((partners[0].ko, partners[0].en, *partners[0].aliases))
    return f"{Text('다른 이름', 'Also called').of(lang)}: {', '.join(names)}" if len(names) > 1 else ""


def _one_named(question: Question) -> str | None:
    """The only person of the question, or the office of its only place: 밴쿠버시장."""
    groups = question.asked.groups
    people = [group for group in groups if any(name.kind in ("mayor", "person") for name in group.names)]
    places = [group for group in groups if any(name.kind in ("partner", "country") for name in group.names)]
    rest = [
        group for group in groups if group not in people and group not in places and group.shown not in _PERSON_WORDS
    ]
    office = _OFFICES.findall(question.text)
    if rest or question.asked.times or len(people) + len(places) != 1 or (places and not office):
        return None
    return people[0].shown if people else f"{places[0].names[0].text}{office[0]}"


def _one_in_office(question: Question, archive: Archive) -> str | None:
    """The one who held an office that the question names in full, at the time it names."""
    holders = archive.spotter.in_office(question.text)
    years = {time.year for time in question.asked.times if time.year}
    if not holders or any(
        group.names and group.names[0].ref not in holders and group.names[0].kind in ("mayor", "person")
        for group in question.asked.groups
    ):
        return None
    rest = [
        group
        for group in question.asked.groups
        if group.sort == "verb" or (group.sort == "noun" and group.shown not in _PERSON_WORDS)
    ]
    if len(rest) > 1:
        return None
    then = [one for one in holders if not years or years & _years_of(one, archive)]
    return then[0] if len(then) == 1 else None


def _years_of(person: str, archive: Archive) -> set[str]:
    """Years in which the record shows somebody."""
    named = {one.source.published[:4] for one in archive.people(person) if one.source.published}
    return named | {event.date[:4] for event in archive.events(Where(person=person))}


def _period(question: Question, lang: Lang, archive: Archive) -> Reply | None:
    """What happened in a time, where nothing but the time is named."""
    groups, times = question.asked.groups, question.asked.times
    if len(times) != 1 or not all(group.sort == "time" or group.shown in _HAPPENED for group in groups):
        return None
    if question.wanted not in ("what", "list", "yes_no", "how_many", "how_often"):
        return None
    events = archive.events(Where(since=times[0].first, until=times[0].last))
    if not events:
        return None
    c = Citations()
    when = range_text(times[0].first, times[0].last, lang)
    lead = Text(f"{when}의 교류 {len(events)}건", f"{when}: {len(events)} record{'s' * (len(events) != 1)}").of(lang)
    return Reply("answer", lead, (Lead((Span(lead),)), *listed(events, c, lang)), events, c.sources)


def _only(groups: Iterable[Group], words: frozenset[str]) -> bool:
    """Whether nothing is spoken of but these words, mayors, times and ordinals."""
    return all(
        group.sort in ("time", "number") or group.shown in words or any(name.kind == "mayor" for name in group.names)
        for group in groups
    )


def _term(mayor: Mayor, text: str, lang: Lang) -> Reply:
    """From when, until when, or both, as it was asked."""
    c = Citations()
    name = mayor.ko if lang == "ko" else mayor.en
    items = [Item((Span(f"{name} {office(term, lang)}, {days(term, lang)}"),)) for term in mayor.terms]
    lead = _when(mayor.terms[0]._replace(end=mayor.terms[-1].end), text, lang)
    step = Action(f"{name} 더 보기" if lang == "ko" else f"More on {name}", f"/mayor {mayor.en}")
    return Reply(
        "answer", lead, (Lead((Span(lead), *c(*mayor.sources[:3]))), *items), sources=c.sources, actions=(step,)
    )


def _when(term: Term, text: str, lang: Lang) -> str:
    if _STARTS.search(text):
        said = date_text(term.start, lang)
        return Text(f"{said}부터예요.", f"Since {said}").of(lang)
    if _ENDS.search(text):
        if term.end is None:
            return Text("아직 끝난 기록이 없어요.", "No end is on record.").of(lang)
        said = date_text(term.end, lang)
        return Text(f"{said}까지예요.", f"Until {said}").of(lang)
    said = days(term, lang)
    return Text(f"{josa(said, '이에요/예요')}." if term.end else f"{said}예요.", said).of(lang)


def _then(question: Question, lang: Lang, archive: Archive, today: str) -> Reply | None:
    """The mayors in office in the time that is asked for; today where none is."""
    elected = _ELECTED.search(question.text)
    times = question.asked.times
    if not (elected or times or _NOW.search(question.text) or question.wanted == "who"):
        return None
    number = elected and (elected[1] or elected[2])
    first, last = (times[0].first, times[0].last) if times else (today, today)
    found = [
        (mayor, term)
        for mayor in archive.mayors()
        for term in mayor.terms
        if (number and term.ordinal == f"민선 {number}기") or (not number and _overlaps(term, first, last))
    ]
    return _incumbents(found, lang) if found else None


def mayor_then(event: Event | None, lang: Lang, archive: Archive) -> Reply | None:
    """Who was mayor when something happened, with what happened."""
    if event is None:
        return None
    found = [
        (mayor, term) for mayor in archive.mayors() for term in mayor.terms if _overlaps(term, event.date, event.date)
    ]
    if not found:
        return None
    reply = _incumbents(found, lang)
    c = Citations()
    first, *rest = reply.blocks
    cited = c(*(source for mayor, _ in found for source in mayor.sources[:2]))
    told = (*listed((event,), c, lang), *rest)
    assert isinstance(first, Lead)
    lead = Lead((*(span for span in first.line if not span.cite), *cited))
    return reply._replace(blocks=(lead, *told), sources=c.sources, events=(event,))


def _overlaps(term: Term, first: str, last: str) -> bool:
    return term.start <= f"{last}~" and (term.end is None or term.end >= first)


def _incumbents(found: Sequence[tuple[Mayor, Term]], lang: Lang) -> Reply:
    c = Citations()
    names = ", ".join(dict.fromkeys(mayor.ko if lang == "ko" else mayor.en for mayor, _ in found))
    ended = found[-1][1].end is not None
    lead = Text(f"{names} 시장{'이었어요' if ended else '이에요'}.", f"Mayor {names}").of(lang)
    cited = c(*(source for mayor, _ in found for source in mayor.sources[:2]))
    items = tuple(
        Item((Span(f"{mayor.ko if lang == 'ko' else mayor.en} {office(term, lang)}, {days(term, lang)}"),))
        for mayor, term in found
    )
    steps = tuple(Action(mayor.ko if lang == "ko" else mayor.en, f"/mayor {mayor.en}") for mayor, _ in found[:3])
    return Reply("answer", lead, (Lead((Span(lead), *cited)), *items), sources=c.sources, actions=steps)
