"""Naming people in office: the title of that day, a foreign name once in its own letters."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from store import Archive, Event, Lang, Mayor, Person

_SURNAMES = "강고곽구권김남노류문민박배백서성손송신심안양오우원유윤은이임장전정조주지차채최추하한허현홍황변엄"
_OFFICES = (  # the Korean office behind a place -> how English says it
    ("시의회 부의장", "Vice Chair of {} City Council"),
    ("시의회 의장", "Chair of {} City Council"),
    ("부시장", "Vice Mayor of {}"),
    ("시장 권한대행", "Acting Mayor of {}"),
    ("시장", "Mayor of {}"),
    ("주지사", "Governor of {}"),
    ("당서기", "Party Secretary of {}"),
    ("인민위원장", "Chair of the People's Committee of {}"),
    ("성장", "Governor of {}"),
    ("의장", "Chair of {}"),
    ("회장", "Chair of {}"),
    ("원장", "Head of {}"),
    ("국장", "Director of {}"),
    ("사장", "President of {}"),
    ("총영사", "Consul General in {}"),
    ("인민위원회 부위원장", "Vice Chair of the People's Committee of {}"),
    ("장", "Head of {}"),
)  # fmt: skip


class Naming(NamedTuple):
    """What is needed to name people rightly today."""

    former: frozenset[str]  # Korean names of the city's mayors no longer in office
    places: Mapping[str, str]  # Korean name -> English name, for the offices of English answers

    def person(self, person: Person, lang: Lang, *, latin: bool = False) -> str:
        """ "은수미 당시 성남시장", "케네디 스튜어트(Kennedy Stewart) 밴쿠버시장", "Kennedy Stewart, Mayor of Vancouver"."""
        if lang == "en":
            return f"{person.en}, {self.office(person.role)}" if person.role else person.en
        name = f"{person.ko}({person.en})" if latin and not is_korean(person.ko) else person.ko
        then = "당시 " if person.ko in self.former and person.role else ""
        return f"{name} {then}{person.role}".strip()

    def office(self, role: str) -> str:
        """An office in English; in Korean as it stands where place or office is not known."""
        for korean, english in _OFFICES:
            where = role.removesuffix(korean).strip() if role.endswith(korean) else ""
            place = self.places.get(where) or self.places.get(where.removeprefix("주"))
            if place:
                return english.format(place)
        return role

    def then(self, text: str) -> str:
        """A Korean text that calls former mayors by their office, with the title as of that day."""
        return re.sub(rf"({'|'.join(self.former)}) (?=(성남)?시장)", r"\1 당시 ", text) if self.former else text


def naming(archive: Archive, lang: Lang) -> Naming:
    """How to name people over this archive; the places only where English needs them."""
    places: dict[str, str] = {}
    if lang == "en":
        for partner in archive.partners():
            places |= dict.fromkeys((partner.ko, f"{partner.ko}시", *partner.aliases), partner.en)
        own = "Seongnam" if archive.city == "성남" else archive.city
        places |= {archive.city: own, f"{archive.city}시": own}
    return Naming(frozenset(mayor.ko for mayor in archive.mayors() if mayor.terms[-1].end), places)


def is_korean(name: str) -> bool:
    """Whether a name written in Hangul is a Korean one: a usual family name and at most three syllables more."""
    return " " not in name and 2 <= len(name) <= 4 and name[0] in _SURNAMES


def signers(event: Event) -> tuple[Person, ...]:
    """Who signed, as far as the record says so: those its summary names before the word of signing."""
    before = re.split(r"서명|체결|맺|주고받", event.summary.ko)
    return tuple(person for person in event.people if person.ko in before[0]) if len(before) > 1 else ()


def in_office(mayor: Mayor) -> bool:
    """Whether no end of the last term is known."""
    return mayor.terms[-1].end is None


def of_another_city(event: Event, city: str) -> bool:
    """Whether it is another city's own doing: somebody else's mayor took part, nobody of the city, and no partner city."""
    offices = [person.role for person in event.people]
    theirs = any(re.fullmatch(r"[가-힣]{2,}시장", role) and not role.startswith(city) for role in offices)
    cities = any(partner.type in ("city", "region") for partner in event.partners)
    return theirs and not cities and event.mayor is None and not any(city in role for role in offices)
