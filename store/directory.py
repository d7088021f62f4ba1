"""Whom an event's names lead to on record: partners by any spelling, people with their English name."""

import re

from store.countries import every_name
from store.hangul import fold
from store.reading.values import PartnerRead
from store.records import Event, Partner, Seeds
from store.slips import one_name

FORMS = {
    "city": "city",
    "region": "region",
    "embassy": "office",
    "event": "fair",
}  # a partner's type → the reader's word
_TYPE_OF = {form: type_ for type_, form in FORMS.items()}
_TYPES = (
    (re.compile(r"대학교?$|대학원$"), "university"),
    (re.compile(r"협회|위원회|연합|상공회의소|재단|학회|한인회"), "association"),
)
_PLACES = re.compile("[·,/]")
_OURS = ("agency", "company", "university", "city")  # of Korea; its associations may well be those of the world


class Directory:
    """The reviewed records, by the names that documents use."""

    def __init__(self, seeds: Seeds) -> None:
        """Of two partners with one name the first is meant."""
        self.partners: dict[str, Partner] = {}
        self._lands = {fold(name) for name in every_name()}
        self._by_id = {one.id: one for one in seeds.partners}
        for partner in seeds.partners:
            for name in (partner.ko, partner.en, *partner.aliases):
                self.partners.setdefault(fold(name), partner)
        self.mayors = {mayor.ko for mayor in seeds.mayors}
        self.english = {one.ko: one.en for event in seeds.events for one in event.people}
        self.english |= {mayor.ko: mayor.en for mayor in seeds.mayors}

    def partner(self, one: PartnerRead) -> Partner | None:
        """The partner on record that a document means."""
        exact = next((found for name in (one.name, *one.aliases) if (found := self._of_form(name, one))), None)
        return exact or (self._misspelt(one) if one.form == "city" else None)

    def _misspelt(self, one: PartnerRead) -> Partner | None:
        """The only city of that country whose name is written nearly so."""
        name = fold(one.name)
        found = {
            partner.id: partner
            for known, partner in self.partners.items()
            if partner.type == "city" and partner.country == one.country and one_name(name, known)
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def _of_form(self, name: str, one: PartnerRead) -> Partner | None:
        found = self.partners.get(fold(name))
        agrees = found and (name == one.name or _is_place(found.type) == _is_place(type_of(one)))
        return found if agrees else None

    def names(self, event: Event) -> frozenset[str]:
        """Everything by which those whom a record was with may be called, its place abroad, and their countries; our
        own bodies are not among them.
        """
        others = [one for one in event.partners if one.country != "KR" or one.type not in _OURS]
        known = [self._by_id[one.id] for one in others if one.id in self._by_id]
        said = {fold(name) for one in others for name in (one.ko, one.en)}
        said |= {fold(name) for one in known for name in one.aliases}
        lands = {one.country for one in others}
        if event.place and event.place.country != "KR":
            said |= {fold(name) for name in _PLACES.split(event.place.ko)} - self._lands
            lands.add(event.place.country)
        return frozenset(said | {land(country) for country in lands - {"KR"}})


def type_of(one: PartnerRead) -> str:
    """What kind of partner a document names, in the words of the records."""
    if one.form in _TYPE_OF:
        return _TYPE_OF[one.form]
    return next((type_ for pattern, type_ in _TYPES if pattern.search(one.name)), "other")


def land(country: str) -> str:
    """A country among names: "@CA", so that it is no one's name."""
    return f"@{country}"


def _is_place(type_: str) -> bool:
    return type_ in ("city", "region")
