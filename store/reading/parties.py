"""Whose exchange a clause tells of and with whom, and what kind of event that makes of it."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from store.reading import sides, subjects
from store.reading.direction import DATIVE, direction
from store.reading.kind_words import ACCORDS
from store.reading.scene import Clause
from store.reading.sides import Side
from store.reading.strangers import stranger
from store.reading.values import ABROAD, NameMention
from store.records import Kind


class Parties(NamedTuple):
    """`sure` when the sentence itself names the partners."""

    kind: Kind
    partners: tuple[NameMention, ...]
    city: str
    sure: bool


_WORLDLY = re.compile(
    r"국제|세계|글로벌|해외|외국|[Gg]lobal|[Ii]nternational|[Ww]orld|유엔|UN(?![A-Za-z])|유네스코|UNESCO|유니세프|UNICEF|WHO(?![A-Za-z])|세계보건|\d+개 ?(?:국|나라)|외교|주한|바이어|아시아|지구촌|국가"
)
_BOTH = re.compile(
    r"(?:두|양) ?(?:도시|시|기관|지자체|나라|측|국)(?![가-힣]{3})|양측|현지|이곳|그곳|그쪽|상호|서로|답방|방문단|대표단|사절단|이들|이 협약|이번"
)
_MATCH = re.compile("출전|우승|메달|결승|예선")  # a tournament, not a congress
_STATE = re.compile(
    r"^(?:[^ ]{2,4} )?(?:대통령|국무총리|국회의장|장관|외교부|한국관광공사|정부)$|^(?:북한|김정은|국회) ?"
)  # the state's doings
_CITY_HALL = re.compile(r"(?<![가-힣])시(?:는|와|가|장|의)(?![가-힣])")
_SEATED = re.compile("(?:에| )*(?:본사|있는|위치)")
_DOER = re.compile("시?[은는이가] ")
_PAIR = re.compile(r"(?:두|양) ?(?:도시|시|지자체|기관|지역)(?=[는은가의간이 ])")
_ABROAD_PLAN = re.compile(r"국제 ?(?:교류|협력|도시)|해외|외국|자매|우호|교류 ?도시|\d+개국")
_OWN_BUSINESS = ACCORDS | {"award", "certification", "meeting", "business_center"}  # what a company does by itself
_TWO_SIDED = ACCORDS | {"visit_out", "visit_in", "award", "certification", "exhibition", "business_center"}
_NEEDS_NONE = frozenset(("proclamation", "award", "certification", "conference", "plan"))
_ANY_TIME = ACCORDS | {"visit_out", "visit_in", "exhibition", "aid", "business_center"}


def parties(clause: Clause) -> Parties | None:
    """The sides of what is told; None for what is no exchange of a Korean city with somebody abroad."""
    if (clause.trigger.kind == "conference" and _MATCH.search(clause.text)) or _STATE.search(subjects.topic(clause)):
        return None
    if sides.DOMESTIC.search(clause.text) or (clause.talk.domestic and _is_pair(clause)):
        return None
    city, subject, own = subjects.subject(clause)
    kind = _kind(clause, subject)
    stranger = subject == "private" or (subject == "foreign" and kind == "business_center")
    if kind is None or (stranger and kind in _OWN_BUSINESS and not _names_us(clause)):
        return None
    partners = _partners(clause, kind)
    if kind in ACCORDS and _is_between_others(clause, partners) and not _names_us(clause):
        return None
    if kind in ACCORDS and not partners and _with_town(clause):
        return None
    sure = bool(partners)
    partners = partners or _spoken_of(clause, kind, own)
    if kind == "plan" and not partners and not _ABROAD_PLAN.search(clause.text):
        return None
    if not partners and not (kind in _NEEDS_NONE and _is_worldly(clause)):
        return None
    return Parties(kind, partners, city, sure)


def _with_town(clause: Clause) -> bool:
    """Whether the other side is a Korean town: "홍천군과 자매결연"."""
    towns = [one for one in clause.named if one.form == "domestic" and sides.is_town(one)]
    return any(sides.joined(clause.text, one.end) for one in towns)


def _is_between_others(clause: Clause, partners: Sequence[NameMention]) -> bool:
    """Whether a city abroad does it with another one: "밴쿠버시는 시애틀시와 협약을 맺었다"."""
    doers = [one for one in clause.named if one.form == "city" and _DOER.match(clause.text, one.end)]
    doers = [one for one in doers if not sides.parted(clause.text, one.end, clause.trigger.start)]
    joined = sides.companions(clause.text, clause.named, clause.trigger.start)
    return bool(doers) and bool(partners) and set(partners) <= set(joined) and doers[-1].end < partners[0].start


def _is_pair(clause: Clause) -> bool:
    return bool(_PAIR.search(clause.text)) and not any(one.form in ABROAD for one in clause.names)


def _is_worldly(clause: Clause) -> bool:
    return bool(_WORLDLY.search(clause.text)) or clause.trigger.first in clause.talk.forums


def _names_us(clause: Clause) -> bool:
    """Whether the sentence names the city or one of its bodies, rather than where a company sits."""
    ours = [one for one in clause.names if one.form == "home"]
    named = any(one.name != clause.setting.page.city or _is_city(clause.text, one) for one in ours)
    return named or _CITY_HALL.search(clause.text) is not None


def _is_city(text: str, one: NameMention) -> bool:
    """Whether the city hall is meant ("성남시"), not the place or where a company sits."""
    return text[one.end - 1] == "시" and _SEATED.match(text, one.end) is None


def _kind(clause: Clause, subject: Side) -> Kind | None:
    trigger = clause.trigger
    if trigger.noun == "SIGNING":
        return clause.talk.accord
    if trigger.noun == "" and trigger.act in _NEEDS_MORE and not _NEEDS_MORE[trigger.act](clause):
        return None
    if trigger.noun == "BODY" and any(one.form == "fair" for one in clause.named):
        return "exhibition"
    if trigger.act == "LOOK" and trigger.noun and not _fairs(clause, clause.named):
        return direction(clause, subject)
    if trigger.kind in ("visit_out", "visit_in"):
        return direction(clause, subject)
    return trigger.kind


def _given_to(clause: Clause) -> bool:
    return any(one.form in ABROAD and DATIVE.match(clause.text, one.end) for one in clause.named)


def _at_centre(clause: Clause) -> bool:
    placed = any(one.form in ABROAD and clause.text.startswith(("에", "시에"), one.end) for one in clause.named)
    return placed and clause.setting.has_centre


_NEEDS_MORE: dict[str, Callable[[Clause], bool]] = {"HAND": _given_to, "OPEN": _at_centre}


def _partners(clause: Clause, kind: Kind) -> tuple[NameMention, ...]:
    """Partners of the stretch, else of what stands before it in the sentence, else behind it."""
    end = clause.trigger.end
    before = [one for one in clause.names if one.start < end]
    behind = [one for one in clause.names if end <= one.start < clause.until]
    tail = behind if kind in _TWO_SIDED else []
    near = [one for one in behind if one.start - end < 24] if subjects.is_adnominal(clause) else []
    marked = sides.companions(clause.text, clause.named, clause.trigger.start) if kind in ACCORDS else ()
    if kind in ACCORDS and all(one.form == "country" for one in marked) and (other := stranger(clause)):
        return (other,)
    if marked:
        return marked
    if kind == "exhibition" and (fairs := _fairs(clause, (*before, *behind))):
        return fairs
    choices = (_chosen(clause, kind, able) for able in (near, clause.named, before, tail))
    return next((found for found in choices if found), ())


def _fairs(clause: Clause, able: Sequence[NameMention]) -> tuple[NameMention, ...]:
    """The fair of an exhibition: named in the sentence, or spoken of before where this one has but the pavilion."""
    named = tuple(one for one in able if one.form == "fair")[-1:]
    return named or (clause.talk.fairs if _PAVILION.search(clause.trigger.word) else ())


_PAVILION = re.compile("[가-힣]관|부스|파빌리온|[Pp]avilion")


def _chosen(clause: Clause, kind: Kind, able: Sequence[NameMention]) -> tuple[NameMention, ...]:
    if kind in ACCORDS and (marked := sides.companions(clause.text, able, clause.trigger.start)):
        return marked
    if kind == "lecture" and (halls := tuple(one for one in able if sides.is_hall(clause.text, one))):
        return halls[-1:]
    if kind == "visit_out":
        able = sides.cluster(clause.text, able, clause.trigger.start) or able
    if kind == "visit_out" and any(one.until for one in clause.dates if one.start < clause.trigger.end):
        return sides.with_countries(able)
    return sides.nearest(clause.text, able)


def _spoken_of(clause: Clause, kind: Kind, own: bool) -> tuple[NameMention, ...]:
    """Whom the sentences before were about, where this one points back to them; else whom the article is about."""
    before = clause.talk.partners
    if kind == "aid":
        given_to = (clause.talk.near, before, clause.setting.main)
        return next((able for able in given_to if any(one.form != "fair" for one in able)), ())
    if kind == "exhibition":
        return clause.talk.fairs or before
    if _PAIR.search(clause.text):
        return clause.talk.pair or clause.setting.main or before
    points = _BOTH.search(clause.text) is not None or (clause.talk.actor == "foreign" and not own)
    return (before or clause.setting.main) if points or kind in _ANY_TIME else ()
