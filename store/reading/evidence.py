"""The sentence of a document that proves a fact."""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from store.reading.sentences import split
from store.records import Event, Kind

# Words by which news tells an event of a kind; one of them in a sentence speaks for it.
_TOLD: dict[Kind, str] = {
    "sister_city": "자매", "friendship_city": "우호|본 협약|협정", "loi": "의향서|LOI", "mou": "업무협약|협약|MOU|양해각서",
    "visit_out": "방문|순방|찾아|찾았|출장|참관", "visit_in": "방문|초청|접견|대표단", "exhibition": "전시|참가|박람회|단독관|성남관",
    "business_center": "비즈니스센터|비즈니스 센터|개관|K-SBC", "conference": "컨퍼런스|포럼|총회|세미나", "award": "수상|선정",
    "certification": "인증", "lecture": "강의|강연|기조|발표|세미나", "meeting": "만나|만났|면담|간담|감사패|논의",
    "culture": "공연|축제|문화", "aid": "지원|구호|기부", "proclamation": "선포|비전|원년", "plan": "계획|예정|초청|추진|검토|생각|약속",
}  # fmt: skip
_PLANNED = re.compile("계획|예정|초청하|방침|생각이")


class Facts(NamedTuple):
    """What a sentence is measured against."""

    names: tuple[str, ...]
    people: tuple[str, ...]
    numbers: tuple[str, ...]
    days: tuple[str, ...]
    told: str
    planned: bool
    pairs: frozenset[str]  # of letters in title and summary


def facts(event: Event) -> Facts:
    """What to look for in a document that tells of `event`."""
    words = f"{event.title.ko} {event.summary.ko}"
    return Facts(
        tuple(one.ko for one in event.partners) + ((event.place.ko,) if event.place else ()),
        tuple(one.ko for one in event.people),
        tuple(f"{figure.value:g}" for figure in event.figures),
        tuple(str(int(day[8:])) for day in (event.date, event.end or "") if len(day) == 10),
        _TOLD.get(event.kind, ""),
        event.status == "announced",
        _pairs(words),
    )


def best(wanted: Facts, text: str) -> str:
    """The sentence of `text` that says most of the facts; the first of equals. "" for an empty text."""
    return max(split(text), key=lambda sentence: _score(wanted, sentence), default="")


def holding(words: str, text: str) -> str:
    """The first sentence of `text` that holds all of `words`, else the first of all."""
    sentences = split(text)
    return next(
        (one for one in sentences if all(word in one for word in words.split())), sentences[0] if sentences else ""
    )


def _score(wanted: Facts, sentence: str) -> float:
    score = 3.0 * _share(wanted.names, lambda name: name in sentence)
    score += 1.0 * _share(wanted.people, lambda name: name in sentence or f"{name[0]} 시장" in sentence)
    score += 2.0 * _share(wanted.numbers, lambda number: _stands(number, sentence))
    score += 1.5 * _share(wanted.days, lambda day: bool(re.search(rf"(?<!\d){day}일", sentence)))
    score += 2.0 if wanted.told and re.search(wanted.told, sentence) else 0.0
    score += 1.0 if wanted.planned == bool(_PLANNED.search(sentence)) else 0.0
    return score + 6.0 * len(wanted.pairs & _pairs(sentence)) / max(len(wanted.pairs), 1)


def _share(parts: tuple[str, ...], holds: Callable[[str], bool]) -> float:
    return sum(map(holds, parts)) / len(parts) if parts else 0.0


def _stands(number: str, sentence: str) -> bool:
    return re.search(rf"(?<![\d.,]){number}(?![\d.,]*\d)", sentence) is not None


def _pairs(words: str) -> frozenset[str]:
    runs: Iterable[str] = re.findall(r"\w+", words)
    return frozenset(run[start : start + 2] for run in runs for start in range(len(run) - 1))
