"""What stands around a run of words that may be a name: the title behind it, and whether its office is abroad."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from store.reading.gazetteer import gazetteer
from store.reading.name_words import LATIN, LATIN_ORG, PLACE_END, VERB, is_place, latin_name, nameable, strange, stuck
from store.reading.people_japan import NAMES
from store.reading.people_words import (
    ABROAD_WORDS,
    CHINESE,
    FIRST_NAMES,
    GOVERNMENT,
    LINKS,
    NOUNS,
    OF_ONE_WORD,
    VIETNAMESE,
)  # fmt: skip
from store.reading.spelling import LOAN
from store.reading.titles import Title, Word, titled

_FOREIGN_END = re.compile(r"(?<![관처원권])[나아리라니야카타마오키토코노베레바]$")
FAMILIES = frozenset("김박최정강조윤장임오서권황안송유홍문손배백허남심노")


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


def is_told_abroad(setting: Setting) -> bool:
    """Whether a place abroad is told shortly before: "스페인 빌바오를 방문해 …"."""
    return any(
        is_place(text[:size], setting.towns)
        and text[:size] not in ("한국", "대한민국")
        and text[:size] not in FIRST_NAMES
        for text in setting.around
        for size in range(2, min(len(text), 8) + 1)
    )


def sure(run: Sequence[Word], begin: int, end: int, setting: Setting) -> bool:
    """Whether the words from `begin` to `end` are surely a foreign name."""
    texts = [word.text for word in run[begin:end]]
    if len(texts) == 1:
        return _sure_alone(run, begin, end, setting)
    if texts[0] in FIRST_NAMES or (texts[0] in VIETNAMESE and texts[1] in LINKS | VIETNAMESE):
        return True
    if any(strange(text) and len(text) > 1 for text in texts) or texts[0] in ("응우옌", "쩐", "즈엉"):
        return True
    if len(texts) == 2 and texts[1] in FAMILIES and (strange(texts[0]) or is_foreign_office(run[end:], setting)):
        return True
    if len(texts) > 2 and any(text in LINKS - VIETNAMESE for text in texts[1:-1]):
        return True
    sounds = any(letter in LOAN for text in texts for letter in text)
    return len(texts) == 2 and sounds and is_foreign_office(run[end:], setting)


def _sure_alone(run: Sequence[Word], begin: int, end: int, setting: Setting) -> bool:
    """One word is a name before a high office or one of a government."""
    text, title = run[begin].text, setting.title
    if title.title in OF_ONE_WORD and text in FIRST_NAMES and len(text) > 1:
        return True
    if not strange(text) or PLACE_END.search(text) or len(text) < 2 or stuck(run[begin]):
        return False
    return (
        setting.apposed
        or title.title in OF_ONE_WORD
        or title.text in OF_ONE_WORD
        or (end < len(run) and is_government(run[end:], setting))
    )


def of_firm(run: Sequence[Word], begin: int, end: int, setting: Setting) -> int:
    """How many words are the name, where those of a firm may follow: 에밀리 카터 밀브룩 부사장."""
    texts = [word.text for word in run[begin:end]]
    whole = len(texts)
    if whole < 3 or setting.led or end < len(run) or setting.title.title in GOVERNMENT or texts[0] in VIETNAMESE:
        return whole
    if texts[0] in NAMES and len(texts[1]) > 1:  # a name of Japan has two words
        return 2
    linked = any(text in LINKS or len(text) == 1 for text in texts[1:-1]) and len(texts[-1]) < 5
    return whole if linked or texts[0] not in FIRST_NAMES or (len(texts[1]) > 1 and texts[1] in FIRST_NAMES) else 2


def is_before_strange(run: Sequence[Word], at: int, setting: Setting) -> bool:
    """Whether a word of Sino-Korean syllables begins a name where the text is abroad: 후안마리 아부르토 시장."""
    word, text = run[at - 1], run[at - 1].text
    plain = 2 < len(text) < 6 and nameable(text) and not (stuck(word) or titled(word) or is_place(text) or word.paren)
    sounds = _FOREIGN_END.search(text) or any(letter in LOAN for letter in text)
    if not plain or not sounds or text[:2] in NOUNS or VERB.search(text) or PLACE_END.search(text):
        return False
    high = setting.title.title in OF_ONE_WORD and not setting.title.body and at + 1 == len(run)
    return high and strange(run[at].text) and run[at].text not in FIRST_NAMES and is_told_abroad(setting)
