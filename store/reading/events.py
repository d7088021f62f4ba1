"""From what sentences tell to events: an event told twice is one, and one that no sentence dates is none."""

from collections.abc import Iterable, Iterator, Sequence

from store.reading.scene import Page, Told, within
from store.reading.sides import nearest
from store.reading.telling import tellings
from store.reading.values import EventRead, FigureRead, NameMention, PartnerRead, Why
from store.records import Kind, Mayor

_GROUPS: tuple[frozenset[str], ...] = (
    frozenset(("loi", "mou")),
    frozenset(("visit_in", "meeting")),
    frozenset(("plan", "other")),
)


_LASTING = frozenset(("visit_out", "visit_in", "exhibition", "conference", "culture"))


_NEAR = 600  # letters between two tellings of one event


def events(page: Page, figures: Sequence[FigureRead] = (), mayors: Sequence[Mayor] = ()) -> tuple[EventRead, ...]:
    """The dated events of a page, in the order told; those of other cities and those called off among them."""
    told = list(tellings(page))
    dated = _completed(page, told)
    dated = [one for one in dated if not _part_of_journey(one, dated)]
    return tuple(_event(page, one, figures, mayors) for one in _joined(dated))


def alike(one: Kind, other: Kind) -> bool:
    """Whether two kinds may be two words for one thing."""
    return one == other or any(one in group and other in group for group in _GROUPS)


def _completed(page: Page, told: Sequence[Told]) -> list[Told]:
    """The dated tellings, each with the partners that the sentences around it name."""
    undated = [one for one in told if not one.date and one.sure]
    dated = [_with_partners(page, one, told, undated) for one in told if one.date]
    return sorted([*dated, *_on_journeys(undated, dated)], key=lambda one: one.span)


def _on_journeys(undated: Sequence[Told], dated: Sequence[Told]) -> Iterator[Told]:
    """What was done on a journey that lies within one month is of that month, where no sentence says the day."""
    for one in undated:
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


def _with_partners(page: Page, one: Told, told: Sequence[Told], undated: Sequence[Told]) -> Told:
    """With those of an undated telling of the same event, else of the next sentence when that tells of nothing else."""
    if one.sure and any(name.form != "fair" for name in one.partners):
        return one
    same = [other for other in undated if one.kind == other.kind and abs(other.span[0] - one.span[0]) < _NEAR]
    if same:
        named = min(same, key=lambda other: abs(other.span[0] - one.span[0])).partners
        return one._replace(partners=(*one.partners, *named) if one.sure else named, sure=True)
    if one.partners:
        return one
    return one._replace(partners=_in_next(page, one, told))


def _in_next(page: Page, one: Told, told: Sequence[Told]) -> tuple[NameMention, ...]:
    after = next((span for span in page.sentences if span[0] >= one.span[1]), None)
    if after is None or "\n\n" in page.text[one.span[1] : after[0]] or any(other.span == after for other in told):
        return ()
    if any(after[0] <= day.start < after[1] for day in page.dates):
        return ()
    return nearest(page.text[slice(*after)], within(page.names, after))


def _joined(told: Iterable[Told]) -> list[Told]:
    kept: list[Told] = []
    for one in told:
        twin = next((n for n, other in enumerate(kept) if _same(one, other)), None)
        if twin is None:
            kept.append(one)
        else:
            kept[twin] = _both(kept[twin], one)
    return kept


def _same(one: Told, other: Told) -> bool:
    return (
        alike(one.kind, other.kind)
        and one.city == other.city
        and (one.status == "cancelled") == (other.status == "cancelled")
        and _days_agree(one, other)
        and _partners_agree(one, other)
    )


def _days_agree(one: Told, other: Told) -> bool:
    """Equal, or one within the other: "2019" and "2019-03-14", or a day of a range."""
    if not one.date or not other.date:
        return False
    if one.date == other.date or one.date.startswith(other.date) or other.date.startswith(one.date):
        return True
    return any(a.end and a.date and b.date and a.date <= b.date <= a.end for a, b in ((one, other), (other, one)))


def _partners_agree(one: Told, other: Told) -> bool:
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
    return first._replace(
        date=exact.date,
        end=exact.end,
        day_words=exact.day_words,
        partners=named.partners,
        sure=named.sure,
        place=first.place or second.place,
    )


def _part_of_journey(one: Told, told: Sequence[Told]) -> bool:
    """Whether a single day's visit is only where another event of that day or journey took place."""
    if one.trigger.act != "VISIT" or one.kind == "visit_in" or one.end or one.status == "cancelled":
        return False
    same = [other for other in told if other is not one and other.city == one.city and other.date == one.date]
    return any(other.span == one.span and other.kind not in ("visit_in", "visit_out") for other in same)


def _event(page: Page, one: Told, figures: Sequence[FigureRead], mayors: Sequence[Mayor]) -> EventRead:
    assert one.date
    start, end = one.span
    partners = tuple(PartnerRead(name.name, name.form, name.country, name.aliases) for name in one.partners)
    country = next((partner.country for partner in partners if partner.country), None)
    return EventRead(
        one.date,
        one.end,
        one.kind,
        one.status,
        one.city,
        partners,
        country,
        _mayor(page, one, mayors),
        tuple(person.name for person in page.people if person.name in page.text[start:end]),
        one.place,
        tuple(figure for figure in figures if start <= figure.start < end),
        page.text[start:end],
        Why(one.day_words, one.trigger.word, tuple(name.name for name in one.partners)),
    )


def _mayor(page: Page, one: Told, mayors: Sequence[Mayor]) -> str | None:
    """Who held office on the day by the terms known; else the mayor the page names, for what is not long past."""
    assert one.date
    if mayors and one.city == page.city:
        return _in_office(one.date, mayors)
    titles = (f"{one.city}시장", f"{one.city}시 시장")
    named = next((person.name for person in page.people if person.role in titles), None)
    recent = page.published is None or int(page.published[:4]) - int(one.date[:4]) <= 3
    return named if recent else None


def _in_office(day: str, mayors: Sequence[Mayor]) -> str | None:
    held = {
        mayor.ko for mayor in mayors for term in mayor.terms if not term.acting and _covers(term.start, term.end, day)
    }
    return held.pop() if len(held) == 1 else None


def _covers(start: str, end: str | None, day: str) -> bool:
    size = len(day)
    return start[:size] <= day and (end is None or day <= end[:size])
