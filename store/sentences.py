"""Where a Korean sentence ends, so that a fact can be shown with the one that proves it."""

import re
from collections.abc import Iterator

# An end is a full stop behind a syllable, bracket or closing quote, before a space: "2019. 1. 14." is none.
_END = re.compile(r"(?<=[가-힣a-zA-Z%㎡)\]”’\"'][.?!])[”’\"']?(?:\s+(?=\S)|(?<=[다요]\.)(?=[가-힣“‘\d▲△○◇■]))")
_SHORT = re.compile(
    r"(?:^|[^A-Za-z])(?:[A-Z]|[ap]\.m|Mr|Mrs|Ms|Dr|St|Mt|No|Inc|Ltd|Co|Corp|Jr|Sr|vs|Prof|Gov|[A-Z][a-z]{2})\.$"
)
_QUOTE = re.compile(r"[“”\"「」『』]")
_CLOSES = {"“": '”"', '"': '"”', "「": "」", "『": "』"}
_FAR = 1000  # characters; marks further apart do not belong together


def split(text: str) -> tuple[str, ...]:
    """The sentences of `text` in order; a line break ends one, a full stop inside quotation marks does not."""
    return tuple(sentence for line in text.splitlines() for sentence in _in_line(line.strip()) if sentence)


def _in_line(line: str) -> Iterator[str]:
    start = 0
    quoted = quotations(line)
    inside = next(quoted, None)
    for end in _END.finditer(line):
        while inside and inside[1] <= end.start():
            inside = next(quoted, None)
        if (inside and inside[0] < end.start()) or _SHORT.search(line, max(start - 1, end.start() - 8, 0), end.start()):
            continue
        yield line[start : end.end()].strip()
        start = end.end()
    yield line[start:].strip()


def quotations(line: str) -> Iterator[tuple[int, int]]:
    """Where quotations stand, from mark to mark, in order. A mark without its other half is passed over.

    Pages mix the marks: “…" and "…” are quotations too.
    """
    begun: int | None = None
    for mark in _QUOTE.finditer(line):
        if begun is not None and mark[0] in _CLOSES[line[begun]] and mark.start() - begun <= _FAR:
            yield begun, mark.end()
            begun = None
        elif mark[0] in _CLOSES:
            begun = mark.start()
