"""Whether a visit goes abroad or comes to us: by who goes, and where to."""

import re

from store.reading import sides
from store.reading.scene import Clause
from store.reading.sides import Side
from store.reading.values import ABROAD
from store.records import Kind

DATIVE = re.compile(r"(?:시|측| 측)?(?:에게?|으로|로)(?: |,)")  # behind a name: to whom, where to

_HERE = re.compile(r"[가-힣]{0,3}에서")
_LEAVING = re.compile("출국|귀국|머[물무]|떠[났나난]")
_SEEN: dict[str, Kind] = {
    "office": "meeting",
    "organisation": "meeting",
    "fair": "exhibition",
}  # what going to see one is


def direction(clause: Clause, subject: Side) -> Kind | None:
    """The kind of event that a visit is; None for one that is neither out nor in."""
    trigger = clause.trigger
    if trigger.act in ("RECEIVE", "INVITE") or _is_guests_tour(clause):
        return "visit_in"
    if trigger.act == "LOOK" and subject == "foreign":
        return None if sides.goes_to(clause.text, trigger.start, clause.names) == "foreign" else "visit_in"
    if trigger.act == "LOOK" or (trigger.act == "TRAIN" and subject != "foreign"):
        return None if subject == "foreign" else _stay(clause)
    if trigger.noun == "OCCASION":
        return "visit_out" if subject == "home" and any(one.form in ABROAD for one in clause.named) else None
    if trigger.word.startswith("입국") and subject != "home":
        return "visit_in"
    if trigger.word.startswith("도착") and subject == "unknown":
        return None  # goods arrive too
    if trigger.noun == "TOUR" or (trigger.noun == "BODY" and _is_sent(clause)):
        return "visit_out"
    if trigger.noun == "MISSION":
        return "visit_out"
    goal = sides.goes_to(clause.text, trigger.start, clause.names) if trigger.noun == "" else "unknown"
    if subject == "foreign" and goal != "foreign":
        return None if _LEAVING.search(trigger.word) else "visit_in"
    return _ours(clause, subject, goal)


def _stay(clause: Clause) -> Kind | None:
    """A stay that news tells by what was done: "5일간 두 도시를 둘러봤다", "성남에서 연수했다"."""
    here = any(one.form == "home" and _HERE.match(clause.text, one.end) for one in clause.named)
    lasts = any(one.until for one in clause.dates if one.start < clause.trigger.start)
    if here:
        return "visit_in"
    return (
        "visit_out"
        if lasts or (clause.trigger.act == "TRAIN" and any(one.form in ABROAD for one in clause.named))
        else None
    )


def _ours(clause: Clause, subject: Side, goal: Side) -> Kind | None:
    """A visit of ours, or of somebody unnamed."""
    trigger = clause.trigger
    abroad = [one for one in clause.named if one.form in ABROAD]
    if goal == "home":
        return "visit_in" if subject != "home" or abroad else None
    if goal == "foreign" and clause.named and clause.named[-1].form in _SEEN:
        return _SEEN[clause.named[-1].form]
    away = goal == "foreign" or trigger.noun == "BODY" or clause.talk.journey
    return "visit_out" if away or abroad or trigger.word.startswith("출국") else None


def _is_sent(clause: Clause) -> bool:
    return any(DATIVE.match(clause.text, one.end) for one in clause.named if one.form in ABROAD)


def _is_guests_tour(clause: Clause) -> bool:
    """Whether the visit is somebody's from abroad: "다낭시 청소년 방문단의 방한", "밴쿠버시장의 방문"."""
    before = clause.text[max(clause.begin, clause.trigger.start - 40) : clause.trigger.end]
    here = f"(?:{re.escape(clause.setting.page.city)}|한국|시청)[가-힣]?"
    owner = re.search(f"의 (?:{here} )?(?:공식 )?(?:방문|방한|답방)", before)
    return "방한" in clause.trigger.word or (owner is not None and any(one.form in ABROAD for one in clause.named))
