"""Names that are looked up as the text is walked: which of them begin at a place, longest first."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

Form = Literal["home", "domestic", "country", "region", "city", "organisation", "office", "fair", "award", "venue"]


class Entry(NamedTuple):
    """What a name stands for. `key` is one for all spellings of the same thing."""

    name: str
    form: Form
    countries: tuple[str, ...] = ()  # several towns bear the name: the largest first
    key: str = ""
    doubt: int = 0  # 1: needs 시 behind or a country before; 2: an everyday word, needs 시


class Lexicon:
    """Entries by the first two letters of their names."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}
        self._longest: dict[str, int] = {}

    def add(self, spelling: str, entry: Entry) -> None:
        """The first entry of a spelling stays; one letter is no name."""
        if len(spelling) > 1 and spelling not in self._entries:
            self._entries[spelling] = entry
            self._longest[spelling[:2]] = max(len(spelling), self._longest.get(spelling[:2], 0))

    def get(self, spelling: str) -> Entry | None:
        """What exactly this spelling stands for."""
        return self._entries.get(spelling)

    def at(self, text: str, start: int = 0) -> Iterator[tuple[int, Entry]]:
        """Lengths and entries of the names that begin at `start`, longest first."""
        for length in range(self._longest.get(text[start : start + 2], 0), 1, -1):
            entry = self._entries.get(text[start : start + length])
            if entry and start + length <= len(text):
                yield length, entry

    def begins(self, text: str, start: int = 0) -> bool:
        """Whether some name may begin at `start`; cheaper than to look."""
        return text[start : start + 2] in self._longest

    def __len__(self) -> int:
        return len(self._entries)
