"""The words of a question where they stand in a sentence, shown bold."""

import re

from handlers.core.reply import Line, Span

SHORTEST = 2  # letters that count as the same word: 밴쿠버를 and 밴쿠버에서 share three
MOST = 24  # words of a question
LONGEST = 20  # letters of one


def marked(text: str, asked: str) -> Line:
    """The text in spans; what begins as a word of `asked` does is bold, without the ending behind it."""
    words = dict.fromkeys(word[:LONGEST] for word in re.findall(r"\w+", asked.casefold()) if len(word) >= SHORTEST)
    beginnings = {word[:length] for word in list(words)[:MOST] for length in range(_least(word), len(word) + 1)}
    if not beginnings:
        return (Span(text),)
    either = "|".join(map(re.escape, sorted(beginnings, key=len, reverse=True)))
    parts = re.split(f"({either})", text, flags=re.IGNORECASE)
    return tuple(Span(part, bold=place % 2 == 1) for place, part in enumerate(parts) if part)


def _least(word: str) -> int:
    """A number or a Latin word counts only whole; Korean has its endings behind it."""
    return len(word) if word.isascii() else SHORTEST
