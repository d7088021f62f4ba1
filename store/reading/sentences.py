"""Where a Korean sentence ends, so that a fact can be shown with the one that proves it."""

import re

# An end is a full stop behind a Hangul syllable or closing quote, before a space: "2019. 1. 14." is none.
_END = re.compile(r"(?<=[가-힣a-zA-Z)\]”’\"'][.?!])[”’\"']?\s+(?=\S)")
_OPEN, _CLOSE = "“‘「『(", "”’」』)"


def split(text: str) -> tuple[str, ...]:
    """The sentences of `text` in order; a line break ends one, a full stop inside quotation marks does not."""
    return tuple(sentence for line in text.splitlines() if line.strip() for sentence in _in_line(line.strip()))


def _in_line(line: str) -> list[str]:
    ends = [match.end() for match in _END.finditer(line) if not _within_quotes(line[: match.start()])]
    starts = [0, *ends]
    return [
        line[start:end].strip()
        for start, end in zip(starts, [*ends, len(line)], strict=True)
        if line[start:end].strip()
    ]


def _within_quotes(before: str) -> bool:
    """Whether the text before leaves a quotation open. Straight quotes open and close by turns."""
    return before.count("“") > before.count("”") or ("“" not in before and before.count('"') % 2 == 1)
