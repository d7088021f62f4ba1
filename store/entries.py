"""What search ranks: documents and events, each as the words it should be found by."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from store.countries import country_name
from store.records import Event, Kind, Partner, PartnerRef, Person, Place, Seeds

# What people call a kind where the record's own words may not say it; more words would only blur the ranking.
_CALLED: dict[Kind, str] = {
    "sister_city": "자매도시 자매결연 sister city",
    "friendship_city": "우호도시 우호협력 friendship city",
    "loi": "의향서 LOI letter of intent",
    "mou": "업무협약 양해각서 MOU memorandum of understanding",
    "visit_out": "해외 방문 출장",
    "visit_in": "외빈 접견",
    "exhibition": "전시회 박람회 exhibition",
}


class Entry(NamedTuple):
    """A document or an event as search sees it; `form` is also the column of `entries` that holds `ref`."""

    form: str
    ref: str
    title: str
    body: str


def entries(seeds: Seeds) -> list[Entry]:
    """Everything search ranks; an entry's place in this list, from 1, is its rowid."""
    partners = {partner.id: partner for partner in seeds.partners}
    documents = [Entry("document", one.id, one.title, told(one.text, one.retold)) for one in seeds.documents]
    return documents + [_event(event, partners) for event in seeds.events]


def told(text: str, retold: str | None) -> str:
    """Everything a document says: its own words, then ours of the same."""
    return f"{text}\n{retold}" if retold else text


def _event(event: Event, partners: Mapping[str, Partner]) -> Entry:
    """Both languages of everything an event says and names; its kind, day and countries as people call them."""
    body = (
        *(event.summary if event.reviewed else ()),  # of one that was read it says only that
        event.note,
        _day(event.date),
        _CALLED.get(event.kind, ""),
        ", ".join(f"{one.role} {one.ko}" for one in event.people),
        ", ".join(dict.fromkeys(one.label for one in event.figures)),
        *(", ".join(dict.fromkeys(names)) for names in zip(*_named(event), strict=True)),
        ", ".join(alias for one in event.partners if one.id for alias in partners[one.id].aliases),
    )
    return Entry("event", event.id, "\n".join(event.title), "\n".join(filter(None, body)))


def _named(event: Event) -> Iterator[tuple[str, str]]:
    """The people, partners, places and countries of an event, in Korean and English."""
    places = [event.place] if event.place else []
    named: list[Person | PartnerRef | Place] = [*event.people, *event.partners, *places]
    yield from ((one.ko, one.en) for one in named)
    abroad: list[PartnerRef | Place] = [*event.partners, *places]
    yield from (country_name(one.country) for one in abroad if one.country != "KR")


def _day(date: str) -> str:
    """2019-01-14 → "2019년 1월 14일"."""
    return " ".join(f"{int(number)}{unit}" for number, unit in zip(date.split("-"), "년월일", strict=False))
