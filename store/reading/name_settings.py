"""What stands around a run of words that may be a name: the title behind it, and whether its office is abroad."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from store.reading.gazetteer import gazetteer
from store.reading.name_words import LATIN, LATIN_ORG, is_place, latin_name, nameable, strange
from store.reading.people_words import ABROAD_WORDS, CHINESE, NOUNS
from store.reading.titles import Title, Word


class Setting(NamedTuple):
    """What is known around a run of words: the title behind it, whether an office is told before ("알 나자드의"), and
    the towns that the text names.
    """

    title: Title
    led: bool
    towns: frozenset[str]
    around: tuple[str, ...] = ()  # words before, nearest last
    apposed: bool = False  # "차관보인": an office of the same person stands before


def is_foreign_office(office: Sequence[Word], setting: Setting) -> bool:
    """Whether the words of an office, or what is stuck to the title, name a place abroad."""
    bodies = [word.text for word in office] + [setting.title.body]
    if any(word.text in ABROAD_WORDS for word in office):
        return True
    return any(
        is_place(text[:size], setting.towns) and text[:size] not in ("한국", "대한민국")
        for text in bodies
        for size in range(2, min(len(text), 8) + 1)
    )


def is_government(office: Sequence[Word], setting: Setting) -> bool:
    """Whether an office is of a town, a region or a body of one."""
    last = office[-1].text
    return is_place(last, setting.towns) or re.search(r"..(?:시|주|성|현|구|군|청|부|의회|위원회)$", last) is not None


def is_chinese(text: str, office: Sequence[Word], setting: Setting) -> bool:
    """왕밍 옌타이시 상무국장: a Chinese family name, one or two syllables, and a place in China."""
    if not 2 <= len(text) <= 4 or not text.startswith(CHINESE) or not nameable(text):
        return False
    if text[:2] in NOUNS and len(text) < 4:
        return False
    near = [setting.title.body, *(word.text for word in office), *setting.around[-1:]]
    return any(_in_china(body) for body in (*near, *(setting.around if strange(text) else ())))


def _in_china(body: str) -> bool:
    """Whether a word begins with a place of China or Taiwan."""
    entries = (gazetteer().get(body[:size]) for size in range(2, min(len(body), 6) + 1))
    return any(entry and entry.doubt == 0 and entry.countries[:1] in (("CN",), ("TW",), ("HK",)) for entry in entries)


def is_placed(before: Sequence[Word]) -> bool:
    """Whether a town abroad stands before the name: 더반시 졸리 마탄젤."""
    return any(word.text[-1] in "시주성현대구" and is_place(word.text[:-1]) for word in before)


def latin(run: Sequence[Word]) -> tuple[int, int] | None:
    """As `foreign`, of a name printed in Latin letters: "John Harper CTA 부회장"."""
    for begin in range(len(run) - 1):
        first, last = run[begin].text, run[begin + 1].text
        if (
            latin_name(f"{first} {last}")
            and LATIN.fullmatch(last)
            and LATIN_ORG.search(" ".join(w.text for w in run)) is None
        ):
            return begin, begin + 2
    return None
