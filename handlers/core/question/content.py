"""What a question is about: its times, names, ordinals and content words, each found once and in this order."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from handlers.core.question.groups import (
    NOUNS,
    VERBS,
    Group,
    name_group,
    nth_group,
    slip_group,
    time_group,
    word_group,
)
from handlers.core.question.offices import CALLINGS
from handlers.core.question.stop_words import STOP
from handlers.core.question.synonyms import SAME
from handlers.core.question.times import Span, times
from store import Archive, Morpheme

_TITLE = re.compile(rf"\s*(?:당시\s*)?(?:{CALLINGS}|씨|님)")
_INTERROGATIVE = re.compile(
    r"\s*(?:이|가|은|는|을|를|도|에|로|으로|이란|란)?\s*"
    r"(?:뭐|뭔|무엇|뭘|머|누구|누가|누굴|어디|언제|얼마|몇|어떻|어땠|뭣|알려|말해|$|[?？])"
)
_ORDINAL = re.compile(r"(?:제\s*)?(\d{1,3})\s*(차|회|기|호|대|번째)(?!례)|(\d{1,3})(?:st|nd|rd|th)\b")
_TENS = "두 세 네 다섯 여섯 일곱 여덟 아홉 열"
_NATIVE = {word: number for number, word in enumerate(_TENS.split(), 2)}
_NATIVE_ORDINAL = re.compile(rf"({'|'.join(_NATIVE)})\s*번째")


class Content(NamedTuple):
    """The groups of a question, in its order, and the times it names."""

    groups: tuple[Group, ...]
    times: tuple[Span, ...]


class Placed(NamedTuple):
    """A group where it stands in the text; None where the words there say nothing more."""

    start: int
    end: int
    group: Group | None


def content(text: str, today: date, archive: Archive) -> Content:
    """What `text` is about."""
    spans = times(text, today)
    parts = _whole(archive.spotter.morphemes(text), archive)
    known = archive.passages.known(one.form for one in parts)
    placed = [Placed(span.start, span.end, time_group(span, archive)) for span in spans]
    placed += _free(_names(text, parts, known, archive), placed)
    placed += _free(_titles(text, placed), placed)
    placed += _free(_ordinals(text), placed)
    placed += _free(_slips(text, parts, known, archive), placed)
    home = {archive.city, f"{archive.city}시"}
    placed += _free(_words(text, [one for one in parts if one.form not in home], known), placed)
    groups = (one.group for one in sorted(placed, key=lambda one: one.start) if one.group)
    return Content(tuple({(group.sort, group.ways): group for group in groups}.values()), spans)


def _free(found: Iterable[Placed], taken: list[Placed]) -> list[Placed]:
    """Those that overlap neither what is taken nor each other, the first first."""
    free: list[Placed] = []
    for new in found:
        if not any(new.start < one.end and one.start < new.end for one in (*taken, *free)):
            free.append(new)
    return free


def _whole(parts: tuple[Morpheme, ...], archive: Archive) -> tuple[Morpheme, ...]:
    """A noun of one syllable joined to the noun it touches, where the index knows both as one (성남관); else it only
    ends the other (서명식).
    """
    tails = {i for i in range(1, len(parts)) if _ends(parts[i - 1], parts[i])}
    wholes = {i: parts[i - 1].form + parts[i].form for i in tails}
    known = archive.passages.known(wholes.values())
    return tuple(
        one._replace(form=wholes[i + 1], end=parts[i + 1].end) if wholes.get(i + 1) in known else one
        for i, one in enumerate(parts)
        if i not in tails
    )


def _ends(noun: Morpheme, tail: Morpheme) -> bool:
    return _noun(noun) and _noun(tail) and noun.end == tail.start and len(tail.form) == 1 < len(noun.form)


def _noun(one: Morpheme) -> bool:
    return one.tag in ("NNG", "NNP", "XR")


def _names(text: str, parts: tuple[Morpheme, ...], known: frozenset[str], archive: Archive) -> Iterator[Placed]:
    for one in archive.spotter.spot(text, parts, known):
        asking = not one.text.isupper() and one.text.casefold() in STOP  # "who", not WHO
        if not asking and not _TITLE.fullmatch(one.text):
            yield Placed(one.start, one.end, name_group(one, archive))


def _titles(text: str, placed: list[Placed]) -> Iterator[Placed]:
    """Where an office stands behind a person: "신상진 시장" says no more than the name."""
    for one in placed:
        behind = _TITLE.match(text[one.end :])
        if behind and one.group and one.group.names and not one.group.of("partner", "country"):
            yield Placed(one.end, one.end + behind.end(), None)


def _ordinals(text: str) -> Iterator[Placed]:
    """제9차, 2회, 아홉 번째, 9th."""
    for found in _ORDINAL.finditer(text):
        yield Placed(*found.span(), nth_group(found[0], int(found[1] or found[3]), found[2] or "번째"))
    for found in _NATIVE_ORDINAL.finditer(text):
        yield Placed(*found.span(), nth_group(found[0], _NATIVE[found[1]], "번째"))


def _slips(text: str, parts: tuple[Morpheme, ...], known: frozenset[str], archive: Archive) -> Iterator[Placed]:
    """Words the index does not hold, as what they were probably meant to be."""
    for start, end, meant in archive.spotter.mended(text, parts, known):
        if meant[0] == text[start:end].lower() or text[start:end].lower() not in SAME:
            yield Placed(start, end, slip_group(text[start:end], meant))


def _words(text: str, parts: Iterable[Morpheme], known: frozenset[str]) -> Iterator[Placed]:
    for one in parts:
        if one.tag == "SN" and text[one.end : one.end + 1] in tuple("년월일"):
            continue  # of a length or a day: what is a time stands with the times
        if one.tag.startswith((*NOUNS, *VERBS, "SN")) and one.form not in STOP and not _letter(one.form):
            group = word_group(one.form, one.tag)
            focus = group.sort == "noun" and _INTERROGATIVE.match(text[one.end :]) is not None
            capital = one.form.isascii() and one.start > 0 and text[one.start].isupper()  # Paris, not the first word
            proper = (one.tag == "NNP" or capital) and one.form not in known and one.form not in SAME
            yield Placed(one.start, one.end, group._replace(focus=focus, proper=proper))


def _letter(form: str) -> bool:
    return len(form) == 1 and form.isascii() and form.isalpha()
