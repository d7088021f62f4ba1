"""The plainer ways to search Korean text that ours is measured beside: one FTS5 table each, ranked by bm25."""

import re
import sqlite3
from collections.abc import Callable, Iterable
from typing import NamedTuple

WORD = re.compile(r"\w+")
CONTENT = ("NN", "NR", "NP", "VV", "VA", "MA", "MM", "XR", "SL", "SN", "SH")
ASKING = frozenset(
    ("무엇", "누구", "어디", "언제", "몇", "어느", "어떤", "무슨", "얼마", "이름", "것", "수", "때", "곳", "뭐", "왜")
)

Cut = Callable[[str], list[str]]


class Passage(NamedTuple):
    """What is searched."""

    id: str
    title: str
    text: str


def words(text: str) -> list[str]:
    """Runs of letters and digits, as the tokenizer of SQLite takes them."""
    return WORD.findall(text.lower())


def pairs(text: str) -> list[str]:
    """Each two neighbouring characters of a word."""
    return [pair for word in words(text) for pair in ([word[i : i + 2] for i in range(len(word) - 1)] or [word])]


def morphemes() -> Cut:
    """Content morphemes as Kiwi finds them, with its own settings."""
    from kiwipiepy import Kiwi

    kiwi = Kiwi()
    return lambda text: [one.form.lower() for one in kiwi.tokenize(text) if one.tag.startswith(CONTENT)]


class Peer:
    """A table of passages, each cut into words in one way; words that only ask may be left out of questions."""

    def __init__(self, passages: Iterable[Passage], cut: Cut, left_out: frozenset[str] = frozenset()) -> None:
        self._cut = cut
        self._left_out = left_out
        self._ids: list[str] = []
        self._db = sqlite3.connect("")  # a file of its own, as ours is
        self._db.execute("create virtual table peer using fts5(title, text, tokenize='unicode61 remove_diacritics 0')")
        for place, one in enumerate(passages):
            self._ids.append(one.id)
            row = (place, " ".join(cut(one.title)), " ".join(cut(one.text)))
            self._db.execute("insert into peer(rowid, title, text) values (?, ?, ?)", row)
        self._db.commit()

    def search(self, question: str) -> list[str]:
        """Ids of the ten best."""
        cut = self._cut(question)
        asked = dict.fromkeys([word for word in cut if word not in self._left_out] or cut)
        terms = " OR ".join(f'"{word.replace(chr(34), chr(34) * 2)}"' for word in asked)
        best = "select rowid from peer where peer match ? order by bm25(peer, 2, 1) limit 10"
        return [self._ids[place] for (place,) in self._db.execute(best, (terms,))] if terms else []
