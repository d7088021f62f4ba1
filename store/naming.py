"""Which names the archive knows, and the parts of longer names that people use instead."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from store.countries import country_names
from store.hangul import fold, initials
from store.records import Event, Name, Partner, PersonInDocument, Seeds

WHOLE, WORD, ROLE = range(3)  # how a form stands for a name; a later one counts only where no earlier one is equal

_KOREAN_KIND = re.compile(r"(?<=..)(?:대학교|대학|대| 카운티)$|(?<=...)(?:자치구|[주성시현군])$")
_ENGLISH_KIND = re.compile(r"^(?:City|University) of\s|,.*$|\s(?:University|County|Province|City|Inc\.?|Corp\.?)$")

_OWN_WORDS = ("city", "region", "company")  # other names are made of common words, which search should keep apart
_WORD = re.compile("[가-힣]{3,8}")  # in two syllables other words would be broken


class Form(NamedTuple):
    """One form of a name: "Stewart" as a WORD of 케네디 스튜어트."""

    text: str
    part: int
    name: Name


def rows(seeds: Seeds, people: Iterable[PersonInDocument]) -> Iterator[dict[str, object]]:
    """The table of names: partners, mayors, people, countries, in this order."""
    seen = set()
    for form in sorted(_forms(seeds, people), key=lambda form: form.part):
        folded = fold(form.text)
        key = (folded, form.name.kind, form.name.ref)
        if folded and key not in seen:
            seen.add(key)
            yield {**form.name._asdict(), "folded": folded, "initials": initials(folded), "part": form.part}


def words(seeds: Seeds) -> list[str]:
    """Names a Korean analyser would cut at the wrong place: of places, companies and people, in one word each.

    밴쿠버시 is none where 밴쿠버 is one: it should be found by either. Only reviewed records count: a name read out
    of a new document would have every other document analysed again.
    """
    named = [text for one in seeds.partners if one.type in _OWN_WORDS for text in (one.ko, *one.aliases)]
    named += [mayor.ko for mayor in seeds.mayors]
    named += [person.ko for event in seeds.events if event.reviewed for person in event.people]
    whole = {word for text in named for word in text.split()}
    return sorted(word for word in whole if _WORD.fullmatch(word) and word[:-1] not in whole)


def _forms(seeds: Seeds, people: Iterable[PersonInDocument]) -> Iterator[Form]:
    for partner in seeds.partners:
        yield from _partner(partner)
    for mayor in seeds.mayors:
        yield from _person("mayor", mayor.ko, mayor.en)
    for event in seeds.events:
        for person in event.people:
            yield from _person("person", person.ko, person.en, person.role)
    for named in people:
        yield from _person("person", named.name, "", named.role)
    for code in sorted({code for event in seeds.events for code in _countries(event)} | _homes(seeds)):
        for text in country_names(code):
            yield Form(text, WHOLE, Name(text, "country", code))


def _partner(partner: Partner) -> Iterator[Form]:
    for text in (partner.ko, partner.en, *partner.aliases):
        name = Name(text, "partner", partner.id)
        yield Form(text, WHOLE, name)
        for kind in (_KOREAN_KIND, _ENGLISH_KIND):
            yield Form(kind.sub("", text), WORD, name)


def _person(kind: str, ko: str, en: str, role: str = "") -> Iterator[Form]:
    for text in (ko, en):
        name = Name(text, "mayor" if kind == "mayor" else "person", ko)
        yield Form(text, WHOLE, name)
        *given, last = text.split() or [""]
        yield Form(" ".join([last, *given]), WORD, name)  # Sang-jin Shin
        for word in (*given, last):
            if len(word) > 1 + word.isascii():
                yield Form(word, WORD, name)
    yield Form(role, ROLE, Name(ko, "person", ko))


def _countries(event: Event) -> Iterator[str]:
    if event.place:
        yield event.place.country
    yield from (partner.country for partner in event.partners)


def _homes(seeds: Seeds) -> set[str]:
    return {partner.country for partner in seeds.partners}
