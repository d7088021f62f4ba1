"""Lines that fit a terminal, where a Korean letter takes two columns."""

from unicodedata import east_asian_width

WIDTH = 100  # columns


def wrapped(words: str, first: str, rest: str) -> str:
    """`words` broken between words: the first line behind `first`, the others behind `rest`. A word is never broken."""
    lines = [first]
    room = WIDTH - columns(first)
    for word in words.split():
        wide = columns(word) + 1
        if wide > room + 1 and lines[-1] not in (first, rest):
            lines.append(rest)
            room = WIDTH - columns(rest)
        lines[-1] += word + " "
        room -= wide
    return "\n".join(line.rstrip() for line in lines)


def columns(words: str) -> int:
    """How many columns of a terminal `words` take."""
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in words)
