"""An event read out of a document as a record: who its partners are, and what it is called in both languages.

Its words hold no particle and no judgement: what a document says is shown as its evidence.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import NamedTuple

from store.countries import country_name
from store.directory import Directory, land, type_of
from store.hangul import fold
from store.reading import people
from store.reading.hanja import in_hangul
from store.reading.values import EventRead, FigureRead, PartnerRead, PersonRead
from store.records import (
    Document,
    Event,
    Figure,
    Kind,
    PartnerRef,
    Person,
    Place,
    Text,
)

__all__ = ["Directory", "Told", "composed"]

_TITLES: dict[Kind, Text] = {
    "sister_city": Text("{} 자매결연", "Sister-city agreement with {}"),
    "friendship_city": Text("{} 우호도시 협약", "Friendship agreement with {}"),
    "loi": Text("{} 의향서", "Letter of intent with {}"),
    "mou": Text("{} 업무협약", "Memorandum of understanding with {}"),
    "visit_out": Text("{} 방문", "Visit to {}"),
    "visit_in": Text("{} 방문단 접견", "Guests from {}"),
    "exhibition": Text("{} 전시·통상", "Exhibition and trade: {}"),
    "business_center": Text("{} 해외 거점", "Business center: {}"),
    "conference": Text("{} 국제회의", "Conference: {}"),
    "award": Text("{} 수상", "Award: {}"),
    "certification": Text("{} 인증", "Certification: {}"),
    "lecture": Text("{} 강연", "Lecture: {}"),
    "meeting": Text("{} 면담", "Meeting with {}"),
    "culture": Text("{} 문화·체육 교류", "Culture and sports with {}"),
    "aid": Text("{} 국제 지원", "Aid: {}"),
    "proclamation": Text("{} 선포", "Proclamation: {}"),
    "plan": Text("{} 교류 계획", "Plan with {}"),
    "other": Text("{} 교류", "Exchange with {}"),
}
_SUMMARY = Text("기사에서 읽은 일로, 아직 검토하지 않았다.", "Read from the article, not reviewed yet.")
_MOST_IN_TITLE = 3
_VISITS: tuple[Kind, ...] = ("visit_out", "visit_in")
_GATHERINGS: tuple[Kind, ...] = (
    "conference", "lecture", "culture", "award", "certification", "proclamation", "aid", "plan", "other",
)  # fmt: skip
_OF_ALL = re.compile("세계|국제|유니세프|유네스코|유엔|아시아")  # how the Korean seats of the world's bodies begin
_OF_CITIES: tuple[Kind, ...] = ("sister_city", "friendship_city")
_IN_A_YEAR: tuple[Kind, ...] = ("sister_city", "friendship_city", "business_center", "certification", "exhibition")


class Told(NamedTuple):
    """One document's telling of an event, as a record, with every name of whom it was with."""

    event: Event
    names: frozenset[str]  # the countries where it names nobody in them
    lands: frozenset[str]
    alone: bool = True  # whether it says enough to be a record that nothing else tells of


def composed(one: EventRead, document: Document, named: Sequence[PersonRead], directory: Directory) -> Told:
    """The record of what `document` tells; `named` are the people in it."""
    partners = tuple(dict.fromkeys(_reference(partner, directory) for partner in _apart(one)))
    event = Event(
        id=f"{one.date}-read-{one.kind.replace('_', '-')}-{_slug(one, partners)}",
        date=one.date,
        kind=one.kind,
        status=one.status,
        title=_title(one, partners),
        summary=_SUMMARY,
        end=one.end,
        mayor=one.mayor if one.mayor in directory.mayors else None,
        people=_people(one, named, directory.english),
        partners=partners,
        place=_place(one, partners),
        figures=tuple(_figures(one)),
        sources=(people.source(document, one.evidence)._replace(read=True),),
        reviewed=False,
    )
    return Told(event, _names(one, partners), _lands(one), _is_whole(one, directory))


def _is_whole(one: EventRead, directory: Directory) -> bool:
    """Whether date, kind and partner are all said: a country alone is enough for a visit on a day, a part of a country
    not for what is done at home, a year only for what lasts. Cities are tied to cities. Who took part in a gathering stands in its own sentence.
    """
    abroad = [partner for partner in one.partners if _is_abroad(partner, directory)]
    named = {partner.form for partner in abroad}
    if one.kind in _GATHERINGS and not any(_is_said(partner, one.evidence) for partner in abroad):
        return False
    if one.kind in _OF_CITIES and named.isdisjoint(("city", "region")):
        return False
    if len(one.date) == 4 and (one.status != "held" or one.kind not in _IN_A_YEAR):
        return False
    if named <= {"country"}:
        return bool(named) and one.kind in _VISITS and len(one.date) == 10
    return one.kind != "proclamation" or not named <= {"country", "region"}


def _is_abroad(one: PartnerRead, directory: Directory) -> bool:
    """Whether it is certain that a partner is of another country, or of all the world."""
    known = directory.partner(one)
    country = known.country if known else one.country
    if country == "KR":
        return bool(_OF_ALL.match(one.name))
    return bool(country) or one.form == "award"


def _is_said(one: PartnerRead, sentence: str) -> bool:
    said = fold(in_hangul(sentence))
    return any(fold(name) in said for name in (one.name, *one.aliases))


def _apart(one: EventRead) -> Iterable[PartnerRead]:
    """Whom it was with; a country is where they are."""
    return (partner for partner in one.partners if partner.form != "country")


def _reference(one: PartnerRead, directory: Directory) -> PartnerRef:
    known = directory.partner(one)
    if known:
        return PartnerRef(known.id, known.ko, known.en, known.type, known.country)
    return PartnerRef(None, one.name, _english(one), type_of(one), one.country or "")


def _english(one: PartnerRead) -> str:
    """The Latin spelling the document gives, else the Korean one: better Korean than a name made up."""
    return next((name for name in one.aliases if len(name) > 1 and name.isascii() and name[0].isalpha()), one.name)


def _title(one: EventRead, partners: tuple[PartnerRef, ...]) -> Text:
    titles = _TITLES[one.kind]
    lands = [Text(partner.name, country_name(partner.country or "").en) for partner in one.partners]
    named = [Text(partner.ko, partner.en) for partner in partners] or lands
    korean, english = ([text.of(lang) for text in named[:_MOST_IN_TITLE]] for lang in ("ko", "en"))
    return Text(titles.ko.format("·".join(korean)), titles.en.format(", ".join(english)))


def _slug(one: EventRead, partners: tuple[PartnerRef, ...]) -> str:
    """The first partner, or its hash: the same in every build."""
    first = partners[0] if partners else None
    if first and first.id:
        return first.id
    words = re.findall("[a-z0-9]+", first.en.lower()) if first else [str(one.country).lower()]
    return "-".join(words) or sha256((first.ko if first else "").encode()).hexdigest()[:8]


def _people(one: EventRead, named: Sequence[PersonRead], english: Mapping[str, str]) -> tuple[Person, ...]:
    """Those whom its sentence names, with the role the document gives them."""
    roles = {person.name: person.role for person in named}
    return tuple(Person(name, english.get(name, name), roles[name]) for name in one.people if name in roles)


def _place(one: EventRead, partners: tuple[PartnerRef, ...]) -> Place | None:
    """Where it was, as far as that is sure: at a partner's, or in the country that was visited."""
    for partner in partners:
        if one.place and partner.country and partner.ko in one.place:
            return Place(one.place, one.place, partner.country)
    if one.kind == "visit_out" and not partners and one.country:
        name = country_name(one.country)
        return Place(name.ko, name.en, one.country)
    return None


def _figures(one: EventRead) -> Iterator[Figure]:
    """What its sentence counts, as the records write it; a label that stands there twice leaves open what it means."""
    labels = Counter(figure.label for figure in one.figures)
    for figure in one.figures:
        if figure.label and labels[figure.label] == 1 and not figure.about:  # "some 150" is no figure of a record
            yield _figure(figure)


def _figure(one: FigureRead) -> Figure:
    if one.unit == "KRW":
        hundred_millions = one.value / 10**8
        return (
            Figure(one.label, hundred_millions, "억원") if hundred_millions >= 1 else Figure(one.label, one.value, "원")
        )
    return Figure(one.label, one.value, "달러" if one.unit == "USD" else one.unit)


def _names(one: EventRead, partners: tuple[PartnerRef, ...]) -> frozenset[str]:
    """Every spelling; the countries, too, where it names nobody in them."""
    said = {fold(name) for partner in _apart(one) for name in (partner.name, *partner.aliases)}
    said |= {fold(name) for partner in partners for name in (partner.ko, partner.en)}
    return frozenset(said) or _lands(one)


def _lands(one: EventRead) -> frozenset[str]:
    return frozenset(land(partner.country) for partner in one.partners if partner.country)
