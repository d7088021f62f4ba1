"""Several days and partners that one predicate closes: "1992년 오로라, 1998년 선양과 자매결연을 맺었다"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from store.reading import sides
from store.reading.kind_words import ACCORDS
from store.reading.parties import Parties
from store.reading.scene import Clause
from store.reading.sides import NEAR
from store.reading.values import DateMention, NameMention

_LISTED = ACCORDS | {"business_center", "culture", "visit_out"}
_NEXT = re.compile(r"(?:,|에 이어|[을를] 시작으로|[과와]|·|및|[을를],|에,|에는) ?(?:또 |그리고 |이어 |같은 해 )?$")
_TOPIC = re.compile("시?(?:와|과)는 ")
_SAID = re.compile(
    r"[가-힣](?:고|며|면서|해|아|어|여|지만|한 뒤|한 데)(?:[ ,]|$)|(?:이동|방문|출국|귀국|도착|체결|참석|개최)$"
)


_Item = tuple[DateMention | None, tuple[NameMention, ...]]


def each(clause: Clause, found: Parties, told: Sequence[DateMention]) -> Iterator[tuple[DateMention | None, Parties]]:
    """Each day of the predicate with its parties; all of them with each of the days `told`, where it closes no list."""
    listed: Sequence[_Item] = tuple(_listed(clause)) if found.kind in _LISTED else ()
    if pairs := listed or tuple(_marked(clause, found)):
        yield from ((day, found._replace(partners=partners, sure=True)) for day, partners in pairs)
    else:
        yield from ((day, found) for day in (told or (None,)))


def _listed(clause: Clause) -> Iterator[_Item]:
    """Items that each begin with their day and name a place; nothing where one is no such item."""
    end = clause.trigger.start
    days = [one for one in clause.dates if clause.begin <= one.start < end]
    stretches = [(one.end, other.start) for one, other in pairwise(days)]
    if not stretches or not all(_is_item(clause.text[start:until]) for start, until in stretches):
        return
    items = [
        (day, _near(clause, *stretch)) for day, stretch in zip(days, [*stretches, (days[-1].end, end)], strict=True)
    ]
    if all(partners for _, partners in items):
        yield from items


def _is_item(words: str) -> bool:
    joint = _NEXT.search(words)
    return joint is not None and _SAID.search(words, 0, joint.start()) is None


def _near(clause: Clause, start: int, end: int) -> tuple[NameMention, ...]:
    return sides.nearest(clause.text, [one for one in clause.names if start <= one.start < end and one.form in NEAR])


def _marked(clause: Clause, found: Parties) -> Iterator[_Item]:
    """Partners with a day each ("10월 29일 옥타와, 11월 14일에는 후저우시와"); nothing where two share one."""
    marked = sides.companions(clause.text, clause.named, clause.trigger.end)
    if found.kind == "exhibition":
        marked = tuple(one for one in clause.names if one.form == "fair" and one.start < clause.trigger.end)
    after = [_day_after(clause, one.end) for one in marked]
    days = after if all(after) else [_day_before(clause, one.start) for one in marked]
    pairs = [(day, (one,)) for day, one in zip(days, marked, strict=True)]
    if len(marked) > 1 and len({day for day, _ in pairs if day}) == len(marked):
        yield from pairs


def _day_after(clause: Clause, at: int) -> DateMention | None:
    """The day right behind a partner that is the topic: "다낭과는 2015년, …"."""
    return next((one for one in clause.dates if _TOPIC.fullmatch(clause.text[at : one.start])), None)


def _day_before(clause: Clause, at: int) -> DateMention | None:
    return next((one for one in reversed(clause.dates) if one.end <= at), None)
