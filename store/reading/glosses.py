"""The text without the spellings in brackets that follow a name, so that 시안(西安)시 reads as 시안시."""

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple

_GLOSS = re.compile(
    r"(?<=[가-힣])\((?:[A-Za-z][A-Za-z0-9 .,&'’·/가-힣-]{1,60}|[一-鿿]{1,14})\)"
    r"|(?<=[A-Za-z])\((?:[가-힣][가-힣 ]{1,24}|[A-Z][A-Za-z0-9 .,&'’-]{3,60})\)"
)


class Peeled(NamedTuple):
    """The bare text, where in it something was taken out, how much in all so far, and what."""

    text: str
    places: tuple[int, ...]
    taken: tuple[int, ...]
    glosses: tuple[str, ...]

    def original(self, place: int, closing: bool = False) -> int:
        """Where a place of the bare text lies in the text; `closing` for the end of something."""
        found = (bisect_left if closing else bisect_right)(self.places, place)
        return place + (self.taken[found - 1] if found else 0)

    def within(self, start: int, end: int) -> tuple[str, ...]:
        """What stood in brackets inside or right behind this stretch."""
        return self.glosses[bisect_right(self.places, start) : bisect_right(self.places, end)]


def peel(text: str) -> Peeled:
    """Takes out Latin letters and Hanja in brackets behind Hangul, and Hangul behind Latin letters."""
    pieces, places, taken, glosses = [], [], [], []
    at = length = 0
    for match in _GLOSS.finditer(text):
        pieces.append(text[at : match.start()])
        length += match.start() - at
        at = match.end()
        places.append(length)
        taken.append(at - length)
        glosses.append(match.group()[1:-1])
    return Peeled("".join((*pieces, text[at:])), tuple(places), tuple(taken), tuple(glosses))
