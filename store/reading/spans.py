"""A bare text as runs of letters, each of which may begin a name."""

import re
from collections.abc import Iterator
from typing import NamedTuple


class Word(NamedTuple):
    """A run of letters of the bare text; `gloss` tells that brackets stood inside or behind it."""

    start: int
    end: int
    text: str
    gloss: bool = False


def words_of(text: str, glossed: tuple[int, ...]) -> Iterator[Word]:
    """Runs of Hangul, Latin letters and Hanja, cut where they stick together without a name being of both."""
    places = iter((*glossed, len(text) + 1))
    gloss = next(places)
    for match in _WORD.finditer(text):
        while gloss <= match.start():
            gloss = next(places)
        yield Word(match.start(), match.end(), match.group(), gloss <= match.end())


_WORD = re.compile(r"[一-鿿](?![一-鿿])|[가-힣A-Za-z0-9㈜一-鿿]{1,60}(?:[&.'’-][A-Za-z0-9]{1,30}){0,4}")
