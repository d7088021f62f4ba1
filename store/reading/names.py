"""Whom and which places a text names: every mention, with one name for all spellings and the country, where known."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from store.countries import country_names
from store.reading.bodies import firms, known, latin, offices, unknown_body
from store.reading.communities import communities, is_wide, wide
from store.reading.fairs import fairs, gatherings
from store.reading.gazetteer import gazetteer
from store.reading.glosses import Peeled, peel
from store.reading.here import at_home, venues
from store.reading.lexicon import Entry, Form, Lexicon
from store.reading.organisations import known_bodies
from store.reading.places import Found, Reader, place_at, with_body
from store.reading.spans import words_of
from store.reading.spelling import surnames
from store.reading.towns import bare_city, unknown_city
from store.reading.values import ABROAD, NameMention


class Known(NamedTuple):
    """A partner or place that the archive knows: its usual name, what it is, and its country."""

    name: str
    form: Form
    country: str | None = None


_NO_ALIAS = re.compile(r"(?:MOU|LOI|CEO|MOA|NDA|R&D|IT|AI|TF|PM|AM)$")
_MOST_LOCAL = 300  # names that one text may add


def names(text: str, home: str, known: Mapping[str, Known] = {}) -> tuple[NameMention, ...]:
    """Mentions in order, none over another. `home` is our city ("성남"), `known` what the archive knows by name.
    Offsets are those of `text`, and take in the brackets with another spelling behind a name.
    """
    peeled = peel(text)
    local = Lexicon()
    for spelling, one in known.items():
        local.add(spelling, Entry(one.name, one.form, (one.country,) if one.country else (), one.name))
    bare = peeled.text
    reader = Reader(bare, tuple(words_of(bare, peeled.places)), local, surnames(bare), home, _american(bare))
    idle: set[int] = set()
    fixed = _fixed(reader)
    found = _found(reader, idle, fixed)
    if _learn(local, found, peeled):
        found = _found(reader, {number for number in idle if not local.begins(reader.words[number].text)}, fixed)
    return tuple(_mentions(_settled(found, reader.text), peeled, {one.name for one in known.values()}))


def _american(text: str) -> bool:
    """Whether 조지아 is the state here and not the country."""
    return "트빌리시" not in text and bool(re.search(r"애틀랜타|애틀란타|미국|美", text))


def _learn(local: Lexicon, found: Iterable[Found], peeled: Peeled) -> bool:
    """Takes in what the text itself names, so that it is known where nothing around it tells what it is."""
    before = len(local)
    for one in found:
        if len(local) - before >= _MOST_LOCAL:
            break
        if one.form in ABROAD and one.form != "country":
            entry = Entry(one.stem, one.form, one.countries, one.key)
            for spelling in (*((one.stem,) if not one.of else ()), *_aliases(peeled, one)):
                if gazetteer().get(spelling) is None:
                    local.add(spelling, entry)
    return len(local) > before


def _aliases(peeled: Peeled, one: Found) -> list[str]:
    """Other spellings in the brackets behind a name; not the Latin name of who is named after it."""
    parts = [part.strip() for gloss in peeled.within(one.start, one.end) for part in re.split(r"[,·/]", gloss)]
    return [part for part in parts if len(part) > 1 and not _NO_ALIAS.match(part)]


def _fixed(reader: Reader) -> list[Found]:
    """What is found whatever the text teaches."""
    return [*firms(reader), *gatherings(reader), *fairs(reader), *communities(reader), *venues(reader)]


def _found(reader: Reader, idle: set[int], fixed: Iterable[Found]) -> list[Found]:
    everything = [*_by_word(reader, idle), *offices(reader), *latin(reader), *fixed]
    everything.sort(key=lambda one: (one.start, -one.end))
    apart = list(_apart(everything))
    return sorted((*apart, *wide(reader.text, apart)), key=lambda one: one.start)


def _apart(found: Iterable[Found]) -> Iterator[Found]:
    """Of names that lie over each other the longest stays."""
    last: Found | None = None
    for one in found:
        if last is None or one.start >= last.end:
            if last:
                yield last
            last = one
        elif one.end - one.start > last.end - last.start:
            last = one
    if last:
        yield last


def _by_word(reader: Reader, idle: set[int]) -> Iterator[Found]:
    """`idle` are words known to begin no name; those found to be so are added."""
    number, before = 0, None
    while number < len(reader.words):
        if number in idle:
            number += 1
            continue
        one, after = _longest_at(reader, number, _near(reader, number, before))
        if one:
            yield one
            before = one
        else:
            idle.add(number)
        number = after


def _near(reader: Reader, number: int, before: Found | None) -> Found | None:
    """The last name, if it stands close enough to lead to this word: "베트남의 자매도시 후에시"."""
    if before is None:
        return None
    between = reader.text[before.end : reader.words[number].start]
    return before if len(between) <= 24 and (between in _JOINTS or _LEADS_ON.fullmatch(between)) else None


_JOINTS = ("·", ", ", ",", "와 ", "과 ", "ㆍ", "‧", "・", "-")
_LEADS_ON = re.compile(
    r"(?:의|에 있는|에 위치한|에 소재한)? ?(?:[가-힣]{1,7}(?<![은는이가을를에와과고며서])(?:의|인)? ){0,2}[‘'“\"]?"
)


def _longest_at(reader: Reader, number: int, before: Found | None) -> tuple[Found | None, int]:
    """What begins at a word, and the number of the word to go on with."""
    here = at_home(reader, number, before)
    body = known(reader, number)
    place = None if here else place_at(reader, number, before)
    joined = with_body(reader, number, place) if place else None
    if joined and (body is None or body.end < joined[0].end):
        return joined[0], joined[1] + 1
    if place is None and here is None and body is None:
        place = (
            unknown_body(reader, number, before)
            or unknown_city(reader, number, before)
            or bare_city(reader, number, before)
        )
        joined = with_body(reader, number, place) if place else None
        if joined:
            return joined[0], joined[1] + 1
    best = max((one for one in (body, here, place) if one), key=lambda one: one.end, default=None)
    return best, number + 1


def _settled(found: Sequence[Found], text: str) -> list[Found]:
    """Each name with one country, or none where none is known."""
    told = {code for one in found if one.form == "country" for code in one.countries[:1]} - {"KR"}
    by_key: dict[str, tuple[str, ...]] = {}
    settled: list[Found] = []
    for number, one in enumerate(found):
        lead = _leading(found, number, text)
        countries = _country(one, lead, told) or by_key.get(one.key) or _of_its_city(one.stem, by_key)
        if one.form in ("fair", "award") and not countries:
            countries = _held_in(found, number, text)
        elif countries:
            by_key.setdefault(one.key, countries)
            by_key.setdefault(one.stem, countries)
        settled.append(one._replace(countries=countries))
    spread = {code for one in settled if one.form in ("country", "region", "city") for code in one.countries} - {"KR"}
    only = tuple(spread) if len(spread) == 1 else ()
    return [one if one.countries else one._replace(countries=_elsewhere(one, by_key, only)) for one in settled]


def _elsewhere(one: Found, by_key: Mapping[str, tuple[str, ...]], only: tuple[str, ...]) -> tuple[str, ...]:
    """The country that the rest of the text gives a name, or the only one it speaks of; bodies of the world have none."""
    if one.form in ("fair", "award") or known_bodies().get(one.stem) or is_wide(one.stem):
        return ()
    return by_key.get(one.key, only)


def _leading(found: Sequence[Found], number: int, text: str) -> str | None:
    """The country of the place right before: "포르투갈 브라가"."""
    if number == 0:
        return None
    last, one = found[number - 1], found[number]
    near = last.form in ("country", "region", "city") and last.countries and one.start - last.end <= 24
    return last.countries[0] if near and _LEADS_ON.fullmatch(text[last.end : one.start]) else None


def _of_its_city(stem: str, by_key: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The country of the place with which a body's name begins."""
    return next((by_key[stem[:end]] for end in range(min(len(stem), 12), 1, -1) if stem[:end] in by_key), ())


_HELD = re.compile(
    r"[가-힣 ]{0,12}에서 (?:\S{1,12} ){0,3}(?:열린|열리는|개최된|개최한|개최되는|개막한|막을 올린|진행된|진행되는) [^.\n]{0,30}"
)


def _held_in(found: Sequence[Found], number: int, text: str) -> tuple[str, ...]:
    """The country of the place where a fair or ceremony is said to be held."""
    last = found[number - 1] if number else None
    if last is None or last.form not in ("country", "region", "city") or found[number].start - last.end > 70:
        return ()
    return last.countries[:1] if _HELD.fullmatch(text[last.end : found[number].start]) else ()


def _country(one: Found, lead: str | None, told: set[str]) -> tuple[str, ...]:
    if len(one.countries) == 1 or (not one.countries and (lead is None or known_bodies().get(one.stem))):
        return one.countries
    if lead and (not one.countries or lead in one.countries) and one.form not in ("fair", "award"):
        return (lead,)
    fitting = [code for code in one.countries if code in told]
    return tuple(fitting[:1]) or one.countries[:1]


def _mentions(found: Sequence[Found], peeled: Peeled, usual: set[str]) -> Iterator[NameMention]:
    spellings: dict[str, Counter[str]] = {}
    for one in found:
        spellings.setdefault(one.key, Counter()).update([one.stem, *_aliases(peeled, one)])
    for one in found:
        start, end = peeled.original(one.start), peeled.original(one.end)
        name = one.key if one.key in usual else _name(one, spellings[one.key])
        aliases = tuple(
            dict.fromkeys([*spellings[one.key], *(also for also in (one.of, one.also) if also), *_office(one, name)])
        )
        country = one.countries[0] if one.countries else None
        yield NameMention(start, end, name, one.form, country, tuple(alias for alias in aliases if alias != name))


def _office(one: Found, name: str) -> tuple[str, ...]:
    """The office of a consul or ambassador: 샌프란시스코 총영사관 of the 총영사."""
    return (f"{name}관",) if one.form == "office" and name.endswith(("영사", "대사")) else ()


def _name(one: Found, spellings: Counter[str]) -> str:
    """A country's usual name; else the usual one where the text has it; else the spelling that comes first, for a
    town the Hangul one used most.
    """
    if one.form == "country":
        return country_names(one.key)[0]
    if one.key in spellings:
        return one.key
    hangul = [spelling for spelling, _ in spellings.most_common() if "가" <= spelling[0] <= "힣"]
    return hangul[0] if hangul and one.form in ("city", "region") else next(iter(spellings))
