"""Who somebody is, or who held an office: the same as /mayor says; and what else a partner is called."""

import re

from handlers.core.command import registry
from handlers.core.question.groups import Group
from handlers.core.question.understanding import Question
from handlers.core.reply import Reply
from handlers.core.request import Request
from store import Archive, Lang, Store, Text, Where

_WHO_IS = re.compile(
    r"(?:누구|누군|누굴|뭐\s*하는\s*(?:사람|분)|어떤\s*(?:사람|분)|이름|소속|직함|직책)|\bwho\b", re.IGNORECASE
)
_OFFICES = re.compile(r"시장|의장|총영사|대사|주지사|성장|mayor", re.IGNORECASE)
_WORDS = (
    "시장 의장 총영사 대사 주지사 성장 여사 씨 회장 대표 원장 교수 이사 부장 회사 소속 직함 직책 직위 기관 맡다 mayor"
)
_PERSON_WORDS = frozenset(_WORDS.split())


def person_reply(question: Question, request: Request, store: Store) -> Reply | None:
    """None where more is asked than who somebody is."""
    if question.wanted not in ("who", "what") or not _WHO_IS.search(question.text) or "mayor" not in registry:
        return None
    asked = _in_office(question, store.archive) or _named(question)
    if asked is None:
        return None
    reply = registry["mayor"].handle(request._replace(text=f"/mayor {asked}", args=asked), store)
    return reply if reply.outcome == "answer" else None


def other_names(question: Question, lang: Lang, archive: Archive) -> str:
    """What else the only partner of a question is called; empty where it names none, or several."""
    refs = {name.ref for group in question.asked.groups for name in group.names if name.kind == "partner"}
    partner = next((one for one in archive.partners() if refs == {one.id}), None)
    names = dict.fromkeys((partner.ko, partner.en, *partner.aliases)) if partner else {}
    return f"{Text('다른 이름', 'Also called').of(lang)}: {', '.join(names)}" if len(names) > 1 else ""


def _named(question: Question) -> str | None:
    """The only person of the question, or the office of its only place: 밴쿠버시장."""
    groups = question.asked.groups
    people = [group for group in groups if group.of("mayor", "person")]
    places = [group for group in groups if group.of("partner", "country") and group not in people]
    office = _OFFICES.findall(question.text)
    if question.asked.times or len(people) + len(places) != 1 or _rest(groups) or (places and not office):
        return None
    return people[0].shown if people else f"{places[0].names[0].text}{office[0]}"


def _rest(groups: tuple[Group, ...]) -> bool:
    """Whether more is spoken of than somebody and an office."""
    return any(not group.names and group.sort != "time" and group.shown not in _PERSON_WORDS for group in groups)


def _in_office(question: Question, archive: Archive) -> str | None:
    """The one who held an office that the question names in full, at the time it names."""
    holders = archive.spotter.in_office(question.text)
    groups = question.asked.groups
    others = [group for group in groups if group.of("mayor", "person") and group.names[0].ref not in holders]
    if not holders or others or _rest(groups):
        return None
    years = {time.year for time in question.asked.times if time.year}
    then = [one for one in holders if not years or years & _years_of(one, archive)]
    return then[0] if len(then) == 1 else None


def _years_of(person: str, archive: Archive) -> set[str]:
    """Years in which the record shows somebody."""
    named = {one.source.published[:4] for one in archive.people(person) if one.source.published}
    return named | {event.date[:4] for event in archive.events(Where(person=person))}
