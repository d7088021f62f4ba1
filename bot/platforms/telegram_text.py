"""Styled text within Telegram's limits: measured, cut and turned into entities. Pure; knows no SDK.

https://core.telegram.org/bots/api#messageentity: offsets and lengths count UTF-16 code units; a message holds 4,096
of them and 100 entities.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Literal, NamedTuple, NotRequired, TypedDict

LONGEST, MOST_ENTITIES = 4096, 100
# Behind a sentence and what cites it; "2019. 1. 14." ends none.
SENTENCE_END = re.compile(r"(?<!\d)[.?!…][\"'”’)]*(?:\s?\[\d+\])*(?:\s+|$)|\n")


class Entity(TypedDict):
    """A styled stretch of a message."""

    type: Literal["bold", "italic", "code", "text_link"]
    offset: int
    length: int
    url: NotRequired[str]


class Style(NamedTuple):
    """How a run of text looks."""

    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str | None = None


class Run(NamedTuple):
    """Text in one style."""

    text: str
    style: Style = Style()


Runs = tuple[Run, ...]


def text_of(runs: Runs) -> str:
    """The words without their styles."""
    return "".join(run.text for run in runs)


def entities(runs: Runs) -> list[Entity]:
    """One entity for each style of each stretch of equal style, without the space around it."""
    found: list[Entity] = []
    at = 0
    for style, group in groupby(runs, key=lambda run: run.style):
        text = text_of(tuple(group))
        offset, length = at + units(text) - units(text.lstrip()), units(text.strip())
        at += units(text)
        if length:
            found += _of_style(style, offset, length)
    return found


def packed(pieces: Iterable[tuple[str, Runs]]) -> Iterator[Runs]:
    """Put pieces that fit, each with the gap before it, together: as many whole ones a message as it holds."""
    message: Runs = ()
    for gap, runs in pieces:
        longer = (*message, Run(gap), *runs) if message else runs
        if message and not _fits(longer):
            yield message
            longer = runs
        message = longer
    if message:
        yield message


def cut(runs: Runs) -> Iterator[Runs]:
    """The text in pieces that fit a message, cut behind sentences where it can be; nothing of blank text."""
    rest = _stripped(runs)
    while not _fits(rest):
        end = _end(rest)
        yield _stripped(_slice(rest, 0, end))
        rest = _stripped(_slice(rest, end))
    if rest:
        yield rest


def units(text: str) -> int:
    """The length in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _of_style(style: Style, offset: int, length: int) -> Iterator[Entity]:
    if style.bold:
        yield {"type": "bold", "offset": offset, "length": length}
    if style.italic:
        yield {"type": "italic", "offset": offset, "length": length}
    if style.code:
        yield {"type": "code", "offset": offset, "length": length}
    if style.link:
        yield {"type": "text_link", "offset": offset, "length": length, "url": style.link}


def _fits(runs: Runs) -> bool:
    return units(text_of(runs)) <= LONGEST and len(entities(runs)) <= MOST_ENTITIES


def _end(runs: Runs) -> int:
    """Where to cut: behind the last sentence that fits, else the last word, else where it must be."""
    text = text_of(runs)
    most = bisect_left(range(len(text)), True, key=lambda n: not _fits(_slice(runs, 0, n + 1)))
    sentences = [found.end() for found in SENTENCE_END.finditer(text) if found.end() <= most]
    words = [found.end() for found in re.finditer(r"\s+", text[:most])]
    return max(sentences or words or [most])


def _slice(runs: Runs, start: int, end: int | None = None) -> Runs:
    """The characters from `start` to `end`, in their styles."""
    kept, at = [], 0
    for run in runs:
        text = run.text[max(start - at, 0) : None if end is None else max(end - at, 0)]
        at += len(run.text)
        if text:
            kept.append(run._replace(text=text))
    return tuple(kept)


def _stripped(runs: Runs) -> Runs:
    text = text_of(runs)
    return _slice(runs, len(text) - len(text.lstrip()), len(text.rstrip()))
