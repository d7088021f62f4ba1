"""Which event or sentence answers a question: the one that meets most of what the question speaks of."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from handlers.core.question.content import Content
from handlers.core.question.groups import Group
from handlers.core.question.offices import CALLINGS
from handlers.core.question.wanted import Wanted
from store import Archive, Passage

# How much it counts that not the sentence itself but those before it, or the rest of its document, meets a group:
# who and when carry on from sentence to sentence, what is said of them does not.
NEAR = {"name": 0.9, "time": 0.9, "number": 0.85, "noun": 0.65, "verb": 0.5}
BESIDE = {"name": 0.5, "time": 0.5, "number": 0.75, "noun": 0.35, "verb": 0.3}
PERSON_BESIDE, MISSED = 0.75, 0.6
TITLED = 0.8  # of what the document's title says, and of a stop of a delegation what is said of the delegation
WEIGHTS = {"name": 1.2, "time": 1.0, "noun": 1.0, "verb": 0.8, "number": 1.0}
POINTING, CARRIED = (
    re.compile(r"^(?:이|그|같은|이런|이처럼|또|또한|첫째|둘째|셋째|넷째)(?:\s|인\s)"),
    0.9,
)  # "이 비전의 뼈대는 …"

# Wanted so exactly that a sentence must itself speak of its subject, not only the document.
EXACT = ("how_many", "how_much", "yes_no", "when", "how_long", "weekday")
LIGHT, FOCUS = 0.4, 1.6  # of verbs that fit anything; of the very thing that is asked for
FOREIGN = 0.5  # of an English word that stands nowhere: the records are told in Korean first
MENDED = 0.9
NO_VALUE = 0.6  # of a sentence without a number, where one is wanted
NO_SIGN = 0.85  # of a sentence that does not look as if it held what is wanted
ASKING = 0.75  # of a sentence that itself only asks
ANOTHER = 0.85  # of a sentence in which somebody else speaks
LIGHT_VERBS = frozenset(
    [
        "가다",
        "오다",
        "보다",
        "만나다",
        "맺다",
        "열다",
        "열리다",
        "받다",
        "만들다",
        "나가다",
        "내다",
        "들다",
        "두다",
        "쓰다",
        "드리다",
        "나누다",
        "갖다",
        "가지다",
        "짓다",
        "세우다",
        "붙다",
        "들어가다",
        "찾다",
    ]
)


_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_ASKS = re.compile(r"(?:물었다|물었습니다|질문했다|[?？])[.\"'”’]*\s*$")


class Scored(NamedTuple):
    """A passage with how much of the question it meets, 0 to 1, and which groups it does not."""

    passage: Passage
    score: float
    missed: tuple[Group, ...]


_VALUES: Mapping[str, str] = {
    "when": r"\d{1,2}일|\d{1,2}월|\d{4}년|요일|오전|오후|이날|전날|지난해|작년|올해|내년|다음\s*주|이번",
    "how_many": r"\d[\d,]*\s*(?:여|만|천|백)?\s*[가-힣㎡%]|[한두세네] (?:곳|명|개|번|가지|사람)|\d차례",
    "how_much": r"\d[\d,. ]*(?:조|억|만|천)?[\d,. ]*(?:여\s*)?(?:원|달러|㎡|%|조|억|만)",
    "how_often": r"\d+\s*(?:차례|번|회)",
    "who": CALLINGS,
    "why": r"(?:아|어|여|해|와|워|러|려|이라|라)서(?![가-힣])|으므로|니까|힘입어|생각해|위해|위한|위하|때문|까닭|목적|이유|으려|하려|려고|려는|도록|배경|덕분|따라|삼으려|보려",
    "said": r"말했|밝혔|강조|설명|덧붙|전했|약속|소개|당부|말하|라고|평가|언급|느꼈|여긴|생각",
}


def choose(text: str, asked: Content, wanted: Wanted, archive: Archive) -> tuple[Scored, ...]:
    """Every passage that meets something, best first."""
    weights = _weights(asked.groups, archive)
    terms = dict.fromkeys(word for group in asked.groups for way in group.ways for word in way)
    found = archive.passages.find(terms, _of_names(asked.groups))
    value = re.compile(_value(wanted, text))
    near = (one for one in found if one.form == "event" or not one.words.isdisjoint(terms))
    scored = (_score(one, asked.groups, weights, value, wanted) for one in near)
    return tuple(sorted((one for one in scored if one.score), key=_rank))


def _rank(one: Scored) -> tuple[float, bool, str, int]:
    return -round(one.score, 4), one.passage.form != "event", one.passage.ref, one.passage.place


def _of_names(groups: Iterable[Group]) -> list[str]:
    """Events that every name and time of the question fits; those of the rarest, where none fits all."""
    sets = sorted((group.events for group in groups if group.events), key=lambda ids: len(ids))
    return sorted(frozenset.intersection(*sets) or sets[0]) if sets else []


def _weights(groups: Sequence[Group], archive: Archive) -> list[float]:
    """How much each group tells: a rare word more than a common one, a verb less than a noun."""
    rarity = archive.passages.rarity({word for group in groups for way in group.ways for word in way})
    words = {word for group in groups for way in group.ways for word in way}
    known = archive.passages.known(words)
    return [_factor(group, any(way <= known for way in group.ways)) * _rarest(group, rarity) for group in groups]


def _factor(group: Group, known: bool) -> float:
    if not known and group.shown.isascii():
        return FOREIGN
    if group.focus:
        return FOCUS
    return LIGHT * WEIGHTS["verb"] if group.sort == "verb" and group.shown in LIGHT_VERBS else WEIGHTS[group.sort]


def _rarest(group: Group, rarity: Mapping[str, float]) -> float:
    ways = [max((rarity[word] for word in way), default=0.0) for way in group.ways]
    return min(ways, default=1.0)


def _score(
    passage: Passage, groups: Sequence[Group], weights: Sequence[float], value: re.Pattern[str], wanted: Wanted
) -> Scored:
    met = [_met(group, passage, wanted) for group in groups]
    whole = sum(weights) or 1.0
    score = sum(weight * one for weight, one in zip(weights, met, strict=True)) / whole
    missed = tuple(group for group, one in zip(groups, met, strict=True) if one < MISSED)
    return Scored(passage, score * _fitting(passage, groups, value, wanted), missed)


def _met(group: Group, passage: Passage, wanted: Wanted) -> float:
    """1 where the passage itself meets the group, less where only what stands around it does."""
    full = MENDED if group.mended and group.sort != "name" else 1.0
    if passage.ref in group.events:
        return full
    if group.sort == "time" and passage.form == "event":
        return 0.0
    if any(way <= passage.words for way in group.ways) or any(spelt in passage.said for spelt in group.spelt):
        return full
    if group.sort == "time" and _YEAR.search(passage.text):
        return 0.0  # of another year
    if _published_then(passage, group):
        return full * NEAR["time"]
    if wanted not in EXACT and any(way <= passage.heads for way in group.ways):
        return full * TITLED
    if passage.context and any(_told(way, passage.context) for way in group.ways):
        pointing = group.sort == "noun" and POINTING.match(passage.text)
        return full * (CARRIED if pointing else NEAR[group.sort])
    person = any(name.kind in ("mayor", "person") for name in group.names)
    inherits = passage.form == "event" and group.sort != "name"
    beside = TITLED if inherits else PERSON_BESIDE if person else BESIDE[group.sort]
    return full * beside if any(way <= passage.around for way in group.ways) else 0.0


def _published_then(passage: Passage, time: Group) -> bool:
    """Whether the document appeared in the time that is asked for."""
    first, last = time.span
    return bool(first and passage.published) and first <= f"{passage.published}~" and passage.published <= f"{last}~"


def _told(way: frozenset[str], lowered: str) -> bool:
    return bool(way) and all(word in lowered for word in way)


def _fitting(passage: Passage, groups: Sequence[Group], value: re.Pattern[str], wanted: Wanted) -> float:
    """Whether a sentence can hold what is wanted; of an event that is looked at later."""
    if passage.form == "event":
        return 1.0
    without = NO_VALUE if wanted in ("how_many", "how_much") else NO_SIGN
    fitting = 1.0 if value.search(passage.text) else without
    if _ASKS.search(passage.text):
        fitting *= ASKING
    return fitting * (ANOTHER if wanted == "said" and _of_another(passage.text, groups) else 1.0)


def _of_another(sentence: str, groups: Sequence[Group]) -> bool:
    """Whether somebody else than the first person named is the subject of the sentence."""
    named = [group for group in groups if any(name.kind in ("mayor", "person") for name in group.names)]
    topic = re.match(r"[^,.]{2,30}?(?:은|는|이|가)(?=\s)", sentence)
    return bool(named and topic) and not any(_told(way, topic[0].lower()) for way in named[0].ways if topic)


def _value(wanted: Wanted, text: str) -> str:
    """How a sentence looks that holds what is wanted; of a count, in the counter that was asked for."""
    units = units_of(text) if wanted in ("how_many", "how_much") else ()
    if units:
        return rf"\d[\d,]*\s*(?:조|억|만|천|백)?[\d,\s]*(?:여\s*)?(?:{'|'.join(units)})|(?<![가-힣])[한두세네] (?:{'|'.join(units)})"
    return _VALUES.get(wanted, "")


def units_of(text: str) -> tuple[str, ...]:
    """The counters that fit the one that was asked with: 몇 곳 is answered in 곳, 개, 개사 …; an area in ㎡."""
    if _AREA.search(text):
        return _UNITS[-1]
    counter = re.search(r"몇\s*([가-힣㎡%]+)", text)
    return next((units for units in _UNITS if counter and counter[1].startswith(units)), ())


_AREA = re.compile(r"면적|넓이|넓|square|how large|area", re.IGNORECASE)
_UNITS = (
    ("명", "사람", "분", "인"),
    ("개사", "곳", "개", "군데", "업체", "기업", "회사"),
    ("개국", "나라", "국가"),
    ("%", "퍼센트", "프로"),
    ("차례", "회", "번"),
    ("㎡", "제곱", "평"),
)  # fmt: skip
