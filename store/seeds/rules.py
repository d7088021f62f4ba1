"""Rules that bind records together: ids, partners, terms of office, trips, and the documents they cite."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, TypeVar

from store.errors import SeedError
from store.records import CesYear, Document, Event, Mayor, Partner
from store.seeds.curated import Kept
from store.seeds.faults import LeftOut
from store.seeds.models import EventRecord, MayorRecord, Sourced, SourceRecord

UNDATED = "게재일"  # in the note of what rests on pages without a date
JOURNEYS = ("visit_out", "visit_in", "exhibition", "conference")

AnySourced = TypeVar("AnySourced", bound=Sourced)
Entry = Kept[EventRecord]


class Known(NamedTuple):
    """What an event is held against. `mayors` is empty where not all of them could be read."""

    documents: dict[str, Document]  # by file name of their originals
    partners: dict[str, Partner]
    mayors: tuple[MayorRecord, ...]
    office: str  # the role of the city's mayor in `people`
    left: frozenset[str]  # ids of records that were left out


def office(mayors: tuple[MayorRecord, ...], records: Iterable[EventRecord]) -> str:
    """What the mayors' office is called, e.g. "성남시장": the role they have most often. "" without any."""
    names = {mayor.ko for mayor in mayors}
    roles = Counter(one.role for record in records for one in record.people if one.ko in names)
    return max((role for role in roles if role.endswith("시장")), key=lambda role: roles[role], default="")


def unread(records: Iterable[Event | Partner | Mayor | CesYear], documents: dict[str, Document]) -> list[SeedError]:
    """Each document that records cite and that is not there. Records alone, without any document, miss none: they add
    up with another directory.
    """
    cited: dict[str, str] = {}
    for one in records if documents else ():
        for name in (source.document for source in one.sources):
            if name and name not in documents:
                cited.setdefault(name, str(one[0]))
    return [
        SeedError(
            name,
            f"출처로 든 문서가 없어 기록에 파일 이름만 남겼어요({first}). 이름을 확인하거나 원문 또는 요약문을 넣어 주세요.",
            f"is cited ({first}), but not there: records show its name alone. Check the name, or add it or its brief.",
        )
        for name, first in cited.items()
    ]


def clash(one: Entry, known: Known, kept: dict[str, Entry]) -> SeedError | None:
    """The first fault of an event beside the others, or None."""
    rules: tuple[Callable[[], SeedError | None], ...] = (
        lambda: _taken(one, kept),
        lambda: _misfiled(one),
        lambda: _unknown_partner(one, known),
        lambda: _not_in_office(one, known),
        lambda: _not_yet_held(one, known.documents),
    )
    return next((found for rule in rules if (found := rule())), None)


def lost(one: Entry, kept: dict[str, Entry], left: Iterable[str]) -> SeedError | None:
    """A stop whose trip is not there or cannot be one."""
    record = one.record
    if record.trip is None:
        return None
    if record.trip not in kept:
        return _absent(one, record.trip, "trip", "", set(left), "trip")
    trip = kept[record.trip].record
    if trip.trip or trip.kind not in JOURNEYS:
        return fault(
            one,
            f"{trip.id}은(는) 방문이나 행사의 기록이 아니거나 스스로 trip이 있어요. 다른 id를 적어 주세요.",
            f"{trip.id} is no journey ({', '.join(JOURNEYS)}) or has a trip itself. Name another.",
            "trip",
        )
    if len(record.date) == 10 and not trip.date <= record.date <= (trip.end or "9999"):
        return fault(
            one,
            f"trip {trip.id}의 날짜({trip.date}~{trip.end or ''}) 밖이에요. 둘 가운데 하나를 고쳐 주세요.",
            f"lies outside its trip {trip.id} ({trip.date} to {trip.end or ''}). Mend one of the two.",
            "date",
        )
    return None


def fault(one: Kept[AnySourced], ko: str, en: str, *field: str | int) -> LeftOut:
    """What is wrong with a field of a record, which is left out."""
    return LeftOut(one.where(*field), ko, en, getattr(one.record, "id", None))


def _taken(one: Entry, kept: dict[str, Entry]) -> SeedError | None:
    if one.record.id not in kept:
        return None
    first = kept[one.record.id].where("id").removesuffix(" id")
    return fault(
        one,
        f"id {one.record.id}이(가) {first}에 이미 있어요. 다른 id를 쓰거나 하나로 합쳐 주세요.",
        f"the id {one.record.id} is taken at {first}. Use another or merge.",
        "id",
    )


def _misfiled(one: Entry) -> SeedError | None:
    file = one.lines.label.rpartition("/")[2].removesuffix(".yaml")
    year = one.record.date[:4]
    if not file.isdecimal() or file == year:
        return None
    return fault(
        one, f"{year}.yaml에 들어갈 기록이에요. 옮겨 주세요.", f"belongs into {year}.yaml. Move it there.", "date"
    )


def _unknown_partner(one: Entry, known: Known) -> SeedError | None:
    for n, name in enumerate(one.record.partners):
        if isinstance(name, str) and name not in known.partners:
            return _absent(one, name, "partner", "partners.yaml", known.left, "partners", n)
    return None


def _absent(one: Entry, name: str, what: str, file: str, left: Iterable[str], *field: str | int) -> SeedError:
    """What a record names is not there, or was itself left out."""
    if name in left:
        return fault(
            one,
            f"{name}의 기록이 잘못돼 빠졌어요. 그 기록부터 고쳐 주세요.",
            f"the record {name} was left out. Mend that one first.",
            *field,
        )
    return fault(
        one,
        f"{file or '기록'}에 {name}이(가) 없어요. 먼저 더하거나 id를 확인해 주세요.",
        f"there is no {what} {name}{f' in {file}' if file else ''}. Add it first or check the id.",
        *field,
    )


def _not_in_office(one: Entry, known: Known) -> SeedError | None:
    """The mayor of the record, and whoever has the office, was the only one in it on that date."""
    named = [(one.record.mayor, ("mayor",))] if one.record.mayor else []
    holders = [(who.ko, ("people", n)) for n, who in enumerate(one.record.people) if who.role == known.office]
    there = _in_office(known.mayors, one.record.date)
    for name, field in (*named, *holders):
        if known.mayors and name != there:
            return fault(
                one,
                f"{one.record.date}의 시장은 {name}이(가) 아니에요({there or '한 사람으로 정할 수 없음'}). mayors.yaml과 맞춰 주세요.",
                f"{name} was not the mayor on {one.record.date} ({there or 'no one person was'})."
                " Make it agree with mayors.yaml.",
                *field,
            )
    return None


def _in_office(mayors: tuple[MayorRecord, ...], day: str) -> str | None:
    """Who alone was mayor for the whole of a day, month or year; a gap between terms does not count."""
    first, last = f"{day}-01-01"[:10], f"{day}-12-31"[:10] if len(day) != 7 else f"{day}-31"
    terms = [(term.start, term.end or "9999", mayor.ko) for mayor in mayors for term in mayor.terms]
    there = {name for start, end, name in terms if start <= last and end >= first}
    return there.pop() if len(there) == 1 else None


def _not_yet_held(one: Entry, documents: dict[str, Document]) -> SeedError | None:
    """What is held was told on that day or later, or on pages without a date, which the note says."""
    record = one.record
    if any(source.seed and source.seed not in documents for source in record.sources):
        return None
    told = list(_published(record.sources, documents))
    if record.status != "held" or any(day and _not_before(day, record.date) for day in told):
        return None
    if None not in told:
        return fault(
            one,
            f"held인데 모든 출처가 {record.date}보다 먼저 나왔어요. announced로 바꾸거나 뒤의 출처를 더해 주세요.",
            f"is held, but every source was published before {record.date}. Write announced or add a later source.",
            "status",
        )
    if UNDATED in (record.note or ""):
        return None
    return fault(
        one,
        f"held인데 그날 뒤의 날짜가 있는 출처가 없어요. note에 {UNDATED}을 모른다고 적어 주세요.",
        f"is held, but no source has a date on that day or later. Say so in the note ({UNDATED}).",
        "note" if record.note else "status",
    )


def _published(sources: list[SourceRecord], documents: dict[str, Document]) -> Iterator[str | None]:
    for source in sources:
        yield documents[source.seed].published if source.seed in documents else source.published


def _not_before(published: str, date: str) -> bool:
    """Of dates cut to what is known, the shorter one decides."""
    known = min(len(published), len(date))
    return published[:known] >= date[:known]
