"""Whose doing a clause tells of: the city that acts, by the subject, by the noun behind, or by the headline's first word."""

import re
from collections.abc import Sequence

from store.reading import sides
from store.reading.scene import Clause
from store.reading.sides import Side
from store.reading.values import NameMention

_SOMEBODY = re.compile(r"(?:\d명|일행|씨|[시군원사]장|의원|대사|교수)$")
_COMMA = re.compile("[시군]?, ")
_ADNOMINAL = re.compile(r"[한된은던린](?= (?!바|뒤|후|데|것|적|이래|이후))|[한된]$|으?려던 ")


def subject(clause: Clause) -> tuple[str, Side, bool]:
    """Whose exchange it is, the side of the nearest subject before the predicate, and whether there is one."""
    city = clause.talk.city
    side: Side = "unknown"
    spoken = False
    for start, end in sides.topics(clause.text, clause.trigger.start, clause.names):
        if side == "home" and not any(start <= one.start < end for one in clause.names):
            continue
        inside = _with_offices(clause, start, end)
        here = sides.side_of(clause.text[start:end], inside, clause.talk)
        spoken = spoken or here != "unknown" or _SOMEBODY.search(clause.text, start, end) is not None
        city = whose(clause.text, clause.setting.page.city, inside) or (
            clause.setting.story if here == "home" else city
        )
        side = here if here != "unknown" else side
    if not spoken and (head := _head(clause) or _heading(clause)):
        return *head, False
    if not spoken:
        return clause.talk.city or city, clause.talk.actor, False
    return city, side, True


def _head(clause: Clause) -> tuple[str, Side] | None:
    """City and side of the noun that an adnominal predicate belongs to: "출국한 성남시 대표단"."""
    end = clause.trigger.end
    if not is_adnominal(clause):
        return None
    inside = _with_offices(clause, end, end + 24)
    side = sides.side_of(clause.text[end : end + 24], inside, clause.talk)
    city = whose(clause.text, clause.setting.page.city, inside)
    return (city, side) if city and side in ("home", "domestic") else None


def _heading(clause: Clause) -> tuple[str, Side] | None:
    """City and side of the town that a headline or an item names first: "▲용인시, 15일 미국 방문"."""
    before = [one for one in clause.names if one.end < clause.trigger.start and sides.is_town(one)]
    led = [one for one in before if _COMMA.match(clause.text, one.end)]
    if not led:
        return None
    home = led[-1].form == "home"
    return (clause.setting.page.city, "home") if home else (led[-1].name, "domestic")


def whose(text: str, home: str, subject: Sequence[NameMention]) -> str | None:
    """The Korean city that a subject names as the one who acts; not one where something is."""
    ours = [
        one for one in subject if sides.is_town(one) and not re.match("에서|에 |시에 |의 ", text[one.end : one.end + 3])
    ]
    if not ours:
        return None
    return home if ours[-1].form == "home" else ours[-1].name


def _with_offices(clause: Clause, start: int, end: int) -> list[NameMention]:
    """Names of a noun phrase, or one in the office of somebody it calls: "모레이라 시장"."""
    inside = [one for one in clause.names if start <= one.start < end]
    words = clause.text[start:end]
    return inside or [name for person, name in clause.setting.envoys if sides.called(person, words)][:1]


def topic(clause: Clause) -> str:
    """The words of the nearest subject before the predicate."""
    found = sides.topics(clause.text, clause.trigger.start, clause.names)
    return clause.text[slice(*found[-1])] if found else ""


def is_adnominal(clause: Clause) -> bool:
    return _ADNOMINAL.match(clause.text, clause.trigger.end) is not None
