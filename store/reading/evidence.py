"""The sentence of a document that proves a fact.

Sentences are weighed by what they share with the record: words, the rarer in the document the heavier, then names,
numbers and days, and the verbs that news tells such an event with.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from math import log, sqrt
from typing import NamedTuple

from store.records import CesYear, Document, Event, Kind, Mayor, Partner
from store.sentences import split

# Words by which news tells an event of a kind; one of them in a sentence speaks for it.
_TOLD: dict[Kind, str] = {
    "sister_city": "자매결연|자매도시", "friendship_city": "우호|본 협약|협정", "loi": "의향서[^.]{0,60}(?:서명|맺|체결)",
    "mou": "업무협약|협약|MOU|양해각서", "visit_out": "방문|순방|찾아|찾았|출장|참관", "visit_in": "방문|초청|접견|대표단",
    "exhibition": "전시|참가|박람회|단독관|성남관", "business_center": "비즈니스 ?센터|개관|K-SBC",
    "conference": "열렸|열린|개최", "award": "수상|선정", "certification": "인증", "lecture": "강의|강연|기조|발표|세미나|설명",
    "meeting": "만나|만났|면담|간담|감사패|논의", "culture": "공연|축제|문화", "aid": "지원|구호|기부",
    "proclamation": "선포|비전|원년", "plan": "계획|예정|초청|추진|검토|생각|약속",
}  # fmt: skip
_PLANNED = re.compile("계획|예정|초청하|방침|생각이|다음 ?주")
_TIES = {
    "sister": _TOLD["sister_city"],
    "friendship": _TOLD["friendship_city"],
    "loi": _TOLD["loi"],
    "mou": _TOLD["mou"],
}
# A question, a heading, a caption and a remark on spelling tell little.
_ASIDE = re.compile(r"[^.!”\"’)\]]$|[(\[](?:왼|오른)쪽|로도? 적었다\.$")
# The records' word for what news calls otherwise.
_ALSO = {"누리소통망": "페이스북 트위터"}
_PAIR = re.compile(r"\w+")
_ONE_MANY = 4000  # sentences of a document that are looked at: a page has fewer


class Facts(NamedTuple):
    """What a sentence is measured against."""

    words: str  # the record's own words on it
    names: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    told: str = ""
    planned: bool | None = None
    about_names: bool = False  # a sentence that names one of `names` goes before all that do not


def of_event(event: Event) -> Facts:
    """What to look for in a document that tells of `event`."""
    people = (one.ko for one in event.people if one.ko != event.mayor)  # the mayor is named everywhere
    names = (*people, *(one.ko for one in event.partners))
    place = (event.place.ko,) if event.place else ()
    words = f"{event.title.ko} {event.summary.ko}"
    return Facts(
        " ".join((words, *(also for word, also in _ALSO.items() if word in words))),
        names + place + tuple(name for name in names if name in event.title.ko),  # whom the title names counts twice
        tuple(f"{figure.value:g}" for figure in event.figures),
        _days(event.date, event.end),
        _TOLD.get(event.kind, ""),
        event.status == "announced",
    )


def of_partner(partner: Partner) -> Facts:
    """What to look for in a document that names `partner`."""
    names = (partner.ko, partner.en, *partner.aliases)
    told = _TIES.get(partner.relation, "방문|참가|만나|찾")
    words = f"{partner.ko} {partner.note.ko if partner.note else ''}"
    return Facts(words, names, days=_days(partner.since, None), told=told, about_names=True)


def of_mayor(mayor: Mayor) -> Facts:
    """What to look for in a document that names `mayor`."""
    return Facts(f"{mayor.ko} {mayor.note.ko}", (mayor.ko,), about_names=True)


def of_ces(year: CesYear) -> Facts:
    """What to look for in a document that tells of the city at CES that year."""
    numbers = (year.companies, year.awards, year.consult_krw_100m, year.contract_krw_100m)
    return Facts(
        f"CES {year.year} 성남관 참가 기업",
        ("CES", "성남관"),
        tuple(f"{number:g}" for number in numbers if number is not None),
        told=_TOLD["exhibition"],
        about_names=True,
    )


def best(facts: Facts, document: Document) -> str:
    """The sentence that says most of the facts, the first of equals. "" where none can be meant."""
    known = _measured(document.text)
    named = [one for one in known.sentences if any(_named(name, one) for name in facts.names)]
    able = named or known.sentences if facts.about_names else known.sentences
    return max(able, key=lambda sentence: _score(facts, sentence, known.rarity), default="")


class _Measured(NamedTuple):
    """The sentences of a document, and how rare each pair of letters is among them."""

    sentences: tuple[str, ...]
    rarity: Mapping[str, float]


@lru_cache(maxsize=8)
def _measured(text: str) -> _Measured:
    sentences = split(text)[:_ONE_MANY]
    seen = Counter(pair for sentence in sentences for pair in _pairs(sentence))
    return _Measured(sentences, {pair: log(1 + len(sentences) / times) for pair, times in seen.items()})


def _score(facts: Facts, sentence: str, rarity: Mapping[str, float]) -> float:
    score = 10.0 * _alike(_pairs(facts.words), _pairs(sentence), rarity)
    score += 2.5 * _share([_named(name, sentence) for name in facts.names])
    score += 2.5 * min(2, sum(_stands(number, sentence) for number in facts.numbers))
    score += 2.0 * sum(_stands(day, sentence) for day in facts.days)
    score += 2.0 if facts.told and re.search(facts.told, sentence) else 0.0
    score += 1.5 if facts.planned is bool(_PLANNED.search(sentence)) else 0.0
    return score - (2.0 if _ASIDE.search(sentence) else 0.0)


def _alike(wanted: frozenset[str], said: frozenset[str], rarity: Mapping[str, float]) -> float:
    """How much of the wanted words is said, between 0 and 1; what else a long sentence says counts against it."""
    whole = sqrt((_weight(wanted, rarity) or 1.0) * (_weight(said, rarity) or 1.0))
    return _weight(wanted & said, rarity) / whole


def _weight(pairs: frozenset[str], rarity: Mapping[str, float]) -> float:
    return sum(rarity.get(pair, 0.0) for pair in sorted(pairs))


def _share(parts: list[bool]) -> float:
    return sum(parts) / len(parts) if parts else 0.0


def _named(name: str, sentence: str) -> bool:
    """Whether a name stands there, spaced as it may be, or a person is called by family name: "은 시장"."""
    return _plain(name) in _plain(sentence) or (len(name) == 3 and f"{name[0]} 시장" in sentence)


def _plain(words: str) -> str:
    """Without spaces and brackets, which pages set as they please."""
    return re.sub(r"\s|\([^()]{1,30}\)", "", words)


def _stands(number: str, sentence: str) -> bool:
    return re.search(rf"(?<![\d.,]){re.escape(number)}(?![\d.,]*\d)", sentence) is not None


def _days(start: str | None, end: str | None) -> tuple[str, ...]:
    """Days as news writes them: "14일", or the month where the day is not known."""
    days = [f"{int(day[8:])}일" for day in (start, end) if day and len(day) == 10]
    return tuple(days) or tuple(f"{int(day[5:])}월" for day in (start,) if day and len(day) == 7)


def _pairs(words: str) -> frozenset[str]:
    return frozenset(_runs(words))


def _runs(words: str) -> Iterator[str]:
    for run in _PAIR.findall(words):
        yield from (run[start : start + 2] for start in range(len(run) - 1))
