"""An event told twice in an article is one, with the more exact day and the partners that any telling names."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from store.reading.scene import Sentence, Told
from store.reading.sides import nearest
from store.reading.values import NameMention
from store.records import Kind

_GROUPS: tuple[frozenset[str], ...] = (
    frozenset(("loi", "mou")),
    frozenset(("visit_in", "meeting")),
    frozenset(("plan", "other")),
)
_LASTING = frozenset(("visit_out", "visit_in", "exhibition", "conference", "culture"))
_TIES: frozenset[Kind] = frozenset(("sister_city", "friendship_city"))
_PAPER = re.compile(" ?(?:협약|협정)서?에? ")
_NEAR = 600  # letters between two tellings of one event


def joined(told: Sequence[Told], sentences: Sequence[Sentence]) -> list[Told]:
    """The dated events of an article, in the order told. What no sentence dates, or no journey, is left out."""
    dated = [one for one in _completed(told, sentences) if one.date]
    dated = [one for one in dated if not _is_way(one, dated)]
    kept: list[Told] = []
    for one in dated:
        twin = next((n for n, other in enumerate(kept) if _same(one, other)), None)
        if twin is None:
            kept.append(one)
        else:
            kept[twin] = _both(kept[twin], one)
    return kept


def alike(one: Kind, other: Kind) -> bool:
    """Whether two kinds may be two words for one thing."""
    return one == other or any(one in group and other in group for group in _GROUPS)


def _completed(told: Sequence[Told], sentences: Sequence[Sentence]) -> list[Told]:
    """The dated tellings, each with the partners that the sentences around it name."""
    undated = [one for one in told if not one.date and one.sure]
    after = {before.span: later for before, later in pairwise(sentences)}
    busy = {one.span for one in told}
    dated = []
    for one in (one for one in told if one.date):
        if not one.sure or all(name.form == "fair" for name in one.partners):
            one = _with_partners(one, undated)
        later = after.get(one.span)
        dated.append(one._replace(partners=_in_next(later, busy)) if later and not one.partners else one)
    return sorted([*dated, *_on_journeys(undated, dated)], key=lambda one: one.span)


def _on_journeys(undated: Sequence[Told], dated: Sequence[Told]) -> Iterator[Told]:
    """What was done on a journey that lies within one month is of that month, where no sentence says the day."""
    for one in (one for one in undated if one.status != "cancelled"):
        journey = next((other for other in reversed(dated) if _is_of(one, other)), None)
        known = any(alike(one.kind, other.kind) and _partners_agree(one, other) for other in dated)
        if journey and journey.date and not known:
            yield one._replace(date=journey.date[:7], day_words=journey.day_words, status=journey.status)


def _is_of(one: Told, journey: Told) -> bool:
    """Whether an undated telling belongs to a journey told before it: to the same country, by the same city."""
    if journey.kind != "visit_out" or journey.status == "cancelled" or journey.span >= one.span:
        return False
    day = journey.date or ""
    within_month = len(day) == 10 and (journey.end or "")[:7] == day[:7]
    lands = {name.country for name in journey.partners} & {name.country for name in one.partners} - {None}
    return within_month and bool(lands) and one.city == journey.city and one.kind not in ("visit_in", "visit_out")


def _with_partners(one: Told, undated: Sequence[Told]) -> Told:
    """With the partners of an undated telling of the same event."""
    same = [other for other in undated if one.kind == other.kind and abs(other.span[0] - one.span[0]) < _NEAR]
    if not same:
        return one
    named = min(same, key=lambda other: abs(other.span[0] - one.span[0])).partners
    return one._replace(partners=(*one.partners, *named) if one.sure else named, sure=True)


def _in_next(later: Sentence, busy: set[tuple[int, int]]) -> tuple[NameMention, ...]:
    """Whom the next sentence names, if it goes on without a day or an event of its own."""
    return () if later.dates or later.span in busy else nearest(later.text, later.names)


def _same(one: Told, other: Told) -> bool:
    return (
        (alike(one.kind, other.kind) or _is_paper_of(one, other) or _is_paper_of(other, one))
        and one.city == other.city
        and (one.status == "cancelled") == (other.status == "cancelled")
        and _days_agree(one, other)
        and _partners_agree(one, other)
    )


def _is_paper_of(one: Told, tie: Told) -> bool:
    """Whether one is the signing of a tie told apart: "우호협력 협약을 체결했다. 이날 협약서에 서명한 …"."""
    return (
        tie.kind in _TIES and one.kind == "mou" and one.date == tie.date and _PAPER.match(one.trigger.word) is not None
    )


def _days_agree(one: Told, other: Told) -> bool:
    """Equal, or one within the other: "2019" and "2019-03-14", or a day of a range."""
    if not one.date or not other.date:
        return False
    if one.date == other.date or one.date.startswith(other.date) or other.date.startswith(one.date):
        return True
    return any(a.end and a.date and b.date and a.date <= b.date <= a.end for a, b in ((one, other), (other, one)))


def _partners_agree(one: Told, other: Told) -> bool:
    if one.kind == "visit_out" and one.end and (one.date, one.end) == (other.date, other.end):
        return True  # one journey, whichever of its stops a sentence names
    names = {name.name for name in one.partners}
    others = {name.name for name in other.partners}
    if names and others and names.isdisjoint(others):
        return not (one.sure and other.sure) and one.trigger.noun == other.trigger.noun != "PRIZE"
    return True


def _both(first: Told, second: Told) -> Told:
    """The more exact day of the two, and the partners of the one that names them."""
    lasting = first.kind in _LASTING
    exact = max((first, second), key=lambda one: (len(one.date or ""), (one.end is not None) == lasting))
    named = first if first.sure or not second.sure else second
    tie = next((one.kind for one in (first, second) if one.kind in _TIES), first.kind)
    return first._replace(
        kind=tie,
        date=exact.date,
        end=exact.end,
        day_words=exact.day_words,
        partners=named.partners,
        sure=named.sure,
        place=first.place or second.place,
    )


def _is_way(one: Told, told: Sequence[Told]) -> bool:
    """Whether a single day's visit is only where another event of that day or journey took place."""
    if one.trigger.act != "VISIT" or one.kind == "visit_in" or one.end or one.status == "cancelled":
        return False
    same = [other for other in told if other is not one and other.city == one.city and other.date == one.date]
    return any(other.span == one.span and other.kind not in ("visit_in", "visit_out") for other in same)
