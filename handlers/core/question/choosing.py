"""Which event or sentence answers a question: the one that meets most of what the question speaks of."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from handlers.core.question.content import WEIGHTS, Content, Group
from handlers.core.question.wanted import Wanted
from store import Archive

if TYPE_CHECKING:
    from store import Passage

BESIDE = 0.6  # how much it counts that the rest of the document meets a group, not the sentence itself
NEAR = 0.85  # that the sentences before it do
MENDED = 0.9
NO_VALUE = 0.72  # of a sentence that holds no value of the kind that is wanted


class Scored(NamedTuple):
    """A passage with how much of the question it meets, 0 to 1, and which groups it does not."""

    passage: "Passage"
    score: float
    missed: tuple[Group, ...]


_VALUES: Mapping[str, str] = {
    "when": r"\d{1,2}일|\d{1,2}월|\d{4}년|요일|오전|오후|이날|전날|지난해|작년|올해|내년|다음\s*주|이번",
    "how_many": r"\d[\d,]*\s*(?:여|만|천|백)?\s*[가-힣㎡%]|[한두세네] (?:곳|명|개|번|가지|사람)|\d차례",
    "how_much": r"\d[\d,. ]*(?:조|억|만|천)?[\d,. ]*(?:여\s*)?(?:원|달러|㎡|%|조|억|만)",
    "how_often": r"\d+\s*(?:차례|번|회)",
    "who": r"시장|의장|회장|대표|총영사|대사|원장|이사|부장|교수|여사|위원장|기자|앵커|관계자|장관|지사|선생|단장|감독|주지사|씨",
    "why": r"위해|위한|위하|때문|까닭|목적|이유|으려|하려|려고|려는|도록|배경|덕분|따라|삼으려|보려",
    "said": r"말했|밝혔|강조|설명|덧붙|전했|약속|소개|당부|말하|라고|평가|언급|느꼈|여긴|생각",
}


def choose(asked: Content, wanted: Wanted, archive: Archive) -> tuple[Scored, ...]:
    """Every passage that meets something, best first."""
    weights = _weights(asked.groups, archive)
    terms = [word for group in asked.groups for way in group.ways for word in way]
    found = archive.passages.find(terms, _of_names(asked.groups))
    scored = (_score(one, asked.groups, weights, wanted) for one in found)
    return tuple(sorted((one for one in scored if one.score), key=_rank))


def _rank(one: Scored) -> tuple[float, bool, str, int]:
    return -round(one.score, 4), one.passage.form != "event", one.passage.ref, one.passage.place


def _of_names(groups: Iterable[Group]) -> list[str]:
    """Events that every name and time of the question fits, the fewest first."""
    sets = [group.events for group in groups if group.events]
    if not sets:
        return []
    both = frozenset.intersection(*sets)
    return sorted(both or min(sets, key=len))


def _weights(groups: Sequence[Group], archive: Archive) -> list[float]:
    """How much each group tells: a rare word more than a common one, a verb less than a noun."""
    rarity = archive.passages.rarity({word for group in groups for way in group.ways for word in way})
    return [WEIGHTS[group.sort] * _rarest(group, rarity) for group in groups]


def _rarest(group: Group, rarity: Mapping[str, float]) -> float:
    ways = [max((rarity[word] for word in way), default=0.0) for way in group.ways]
    return min(ways, default=1.0)


def _score(passage: "Passage", groups: Sequence[Group], weights: Sequence[float], wanted: Wanted) -> Scored:
    met = [_met(group, passage) for group in groups]
    whole = sum(weights) or 1.0
    score = sum(weight * one for weight, one in zip(weights, met, strict=True)) / whole
    missed = tuple(group for group, one in zip(groups, met, strict=True) if one < BESIDE)
    return Scored(passage, score * _fitting(passage, wanted), missed)


def _met(group: Group, passage: "Passage") -> float:
    """1 where the passage itself meets the group, less where only what stands around it does."""
    full = MENDED if group.mended and group.sort != "name" else 1.0
    if passage.ref in group.events or any(way <= passage.words for way in group.ways):
        return full
    if group.sort == "time" and passage.form == "event":
        return 0.0
    if any(_told(way, passage.context) for way in group.ways):
        return full * NEAR
    return full * BESIDE if any(way <= passage.around for way in group.ways) else 0.0


def _told(way: frozenset[str], text: str) -> bool:
    lowered = text.lower()
    return bool(way) and all(word in lowered for word in way)


def _fitting(passage: "Passage", wanted: Wanted) -> float:
    """Whether a sentence holds what is wanted; of an event that is looked at later."""
    pattern = _VALUES.get(wanted)
    if passage.form == "event" or pattern is None or re.search(pattern, passage.text):
        return 1.0
    return NO_VALUE
