"""Where in a question a name, a slip or a part of a compound may begin and end."""

import re
from collections.abc import Iterable, Iterator

from store.understood import Morpheme

WIDEST = 9  # morphemes of a name
SHORTEST = 3  # letters of a misspelt word that may stand for another
LONG = 7  # letters; a longer word is several, typed without spaces
RUN = 7  # letters of a word within such a one

_PARTICLES = "은 는 이 가 을 를 과 와 의 도 만 로 으로 에 에서 에는 에게 랑 이랑 하고 까지 부터 시 시와 시랑 시의 시는"
_ENDINGS = tuple(_PARTICLES.split())


def spans(text: str, morphemes: Iterable[Morpheme]) -> list[tuple[int, int]]:
    """Where a name may begin and end, the longest span first: at morphemes, and at words less a particle."""
    whole = [one for one in morphemes if one.end > one.start]
    starts = [one.start for one in whole]
    ends = [one.end for one in whole]
    found = {(starts[i], ends[j]) for i in range(len(starts)) for j in range(i, min(i + WIDEST, len(ends)))}
    for start, end in _words(text):
        found.add((start, end))
        if end - start > LONG:
            found |= {(i, j) for i in range(start, end) for j in range(i + SHORTEST, min(i + RUN, end) + 1)}
            found |= {(place, place + 2) for place in starts if start <= place <= end - 2}
    return sorted(found, key=lambda span: (span[0] - span[1], span[0]))


def before_titles(text: str) -> list[tuple[int, int]]:
    """Three syllables before an office: a name, however it is spelt."""
    return [
        match.span(1)
        for match in re.finditer(r"(?<![가-힣])([가-힣]{3})\s*(?=(?:시장|의장|회장|원장)(?![가-힣]{3}))", text)
    ]


def within_latin(text: str, start: int, end: int) -> bool:
    """Whether a span cuts a Latin word or number in two."""
    before, behind = text[max(start - 1, 0) : start + (start > 0)], text[end - 1 : end + 1]
    return any(len(pair) == 2 and pair.isascii() and pair.isalnum() for pair in (before, behind))


def _words(text: str) -> Iterator[tuple[int, int]]:
    """Each word as it stands, and without the particle behind it."""
    start = 0
    for word in text.split():
        start = text.index(word, start)
        bare = word.strip("\"'“”‘’()[]?!.,~…")
        begin = start + word.find(bare)
        yield begin, begin + len(bare)
        yield from (
            (begin, begin + len(bare) - len(particle))
            for particle in _ENDINGS
            if bare.endswith(particle) and len(bare) - len(particle) > 1
        )
        start += len(word)


def strange(morphemes: Iterable[Morpheme], known: frozenset[str]) -> list[int]:
    """Where the nouns begin that the index does not hold."""
    return [one.start for one in morphemes if one.tag.startswith(("NN", "SL", "XR", "Z")) and one.form not in known]


def words_of(text: str, unknown: list[int]) -> list[tuple[int, int]]:
    """The words with a strange noun, as they stand and without the particle behind them."""
    return [
        (start, end)
        for start, end in dict.fromkeys(_words(text))
        if 1 < end - start <= (2 * LONG if text[start:end].isascii() else LONG)
        and any(start <= one < end for one in unknown)
    ]


def runs(text: str, unknown: list[int]) -> list[tuple[int, int]]:
    """Every run of Hangul from a strange noun on, the longest first."""
    ends = {start: end for start, end in reversed(list(_words(text))) if not text[start:end].isascii()}
    within = ((place, end) for start, end in ends.items() for place in unknown if start <= place < end)
    return list(
        dict.fromkeys((place, place + size) for place, end in within for size in range(min(RUN, end - place), 1, -1))
    )


def pieces(text: str, start: int, end: int, known: frozenset[str]) -> list[tuple[int, int]]:
    """An unknown compound as known words of two letters and more that make it up, but for a last syllable (서명식);
    empty where they do not.
    """
    if start == end:
        return []
    for middle in range(end, start + 1, -1):
        if text[start:middle] in known:
            rest = pieces(text, middle, end, known)
            if rest or middle >= end - 1:
                return [(start, middle), *rest]
    return []
