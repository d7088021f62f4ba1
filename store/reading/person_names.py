"""Whether words are somebody's name: three Korean syllables, or one to four words of another language."""

import re
from collections.abc import Sequence

from store.reading.people_words import (
    COMPOUND,
    DOUBTFUL,
    FIRST_NAMES,
    GIVEN,
    LINKS,
    LOANS,
    NO_NAMES,
    NOUNS,
    PLACES,
    SINO,
    SURE,
    SURNAMES,
    VIETNAMESE,
)  # fmt: skip
from store.reading.titles import Word, titled

_STUCK = re.compile(r"(?:에서|에도|에는|으로|에게|까지|부터|처럼|하는|했던|라는|하고|[은는을를의])$")
_MAYBE_STUCK = re.compile(r"(?:[와과로도만가이에한된할던며고서면인간])$")
PLACE_END = re.compile(
    r"(?<=[가-힣]{2})(?:시|주|현|군|구|성|도|대|사|원|회|청|단|관|부|과|팀|역|항|만|어|인|산|제|계|급|형|식|용|측)$"
)
_LATIN = re.compile(r"[A-Z][A-Za-z'’.-]*[a-z][A-Za-z'’.-]*")
_LATIN_ORG = re.compile(
    r"\b(?:City|Hall|Center|Centre|University|Institute|Council|Association|Week|Day|Show|Global|International|Festival"
    r"|Forum|Group|Park|Street|Bank|Inc|Corp|Company|School|College|Conference|Chamber|Agency|The|Of|Letter|Art|World)\b"
)
_HANJA = re.compile(r"[一-鿿]{2,4}")
_SHORT_NAMES = LINKS | VIETNAMESE
_KNOWN = NO_NAMES | FIRST_NAMES | PLACES
_BETWEEN = frozenset(word for word in LOANS if len(word) <= 2)
_TIMES = frozenset("전 현 당시 초대 신임 주한 주일 주미 주중".split())  # noqa: SIM905 (a list to be read)
_VERB = re.compile(r"(?:으나|지만|면서|으며|[며면]|[았었였했됐겼혔렸쳤졌켰]\S{1,3})$")
_FREQUENT = frozenset("은인서지원성상용관구국식자한")  # ends of many names: a rarer family name may have one
_AGE = re.compile(r"\d{1,2}(?:세)?(?:[·,]? ?[가-힣]{1,8})?")


def korean(word: str) -> bool:
    """Whether `word` is built as a Korean's full name and is no other word."""
    if word[:2] in COMPOUND and len(word) in (3, 4):
        return all(one in GIVEN for one in word[2:]) and word not in NO_NAMES
    if len(word) != 3 or word in _KNOWN or word[0] not in SURNAMES or not all(one in GIVEN for one in word[1:]):
        return False
    if word[-1] in "해모대":  # verbs (방문해), who is not named (김모), universities (한신대)
        return False
    if word[-1] not in DOUBTFUL:
        return True
    return word[:2] not in NOUNS and (word[0] in SURE or word[-1] in _FREQUENT)


def short_korean(word: str) -> bool:
    """Whether two syllables can be a full name (허준); most such words are none, so ask for more beside it."""
    return (
        len(word) == 2
        and word[0] in SURNAMES
        and word[1] in GIVEN
        and word[1] not in "모씨"
        and word not in _KNOWN
        and word not in NOUNS
        and word not in LOANS
    )


def surely_beside(paren: str) -> bool:
    """Whether brackets hold what stands behind a name: an age, Hanja or Latin letters."""
    return bool(_AGE.fullmatch(paren) or _HANJA.fullmatch(paren) or latin_name(paren))


def latin_name(words: str) -> bool:
    """Whether Latin letters are a person's name: "Anke Vogel", not "MDA" or "City Hall"."""
    parts = words.replace(".", "").split()
    return 2 <= len(parts) <= 5 and _LATIN.fullmatch(parts[0]) is not None and _LATIN_ORG.search(words) is None


def strange(word: str) -> bool:
    """Whether a word has a syllable that Sino-Korean words have not, and is no known noun."""
    return word.isalpha() and not word.isascii() and not all(one in SINO for one in word) and nameable(word)


def nameable(word: str) -> bool:
    """Whether a word may be part of a foreign name."""
    if word in FIRST_NAMES or word in LINKS:
        return True
    known = word in PLACES or word in LOANS or word in NOUNS or word in NO_NAMES
    return bool(re.fullmatch("[가-힣]{1,8}", word)) and not known and not _STUCK.search(word)


def stuck(word: Word) -> bool:
    """Whether a particle or an ending is stuck to the word, so that a phrase ends here."""
    if word.tail or word.text in _TIMES or word.text in LINKS:
        return word.tail != ""
    if word.text in _BETWEEN or not word.text.isalpha():
        return True
    return bool(_STUCK.search(word.text) or (_MAYBE_STUCK.search(word.text) and word.text not in FIRST_NAMES))


def foreign(run: Sequence[Word]) -> tuple[int, int] | None:
    """From which to which word of `run` a foreign name reaches, what is behind being its office; None for no name."""
    return _by_letters(run) or _by_first_name(run) or _by_sound(run)


def _by_letters(run: Sequence[Word]) -> tuple[int, int] | None:
    for last, word in enumerate(run):
        if latin_name(word.paren):
            begin = max(0, last + 1 - len(word.paren.replace("-", "-").split()))
            while begin < last and not nameable(run[begin].text):
                begin += 1
            return (begin, last + 1) if nameable(word.text) else None
        if _HANJA.fullmatch(word.paren) and strange(word.text):
            before = last > 0 and run[last - 1].text in FIRST_NAMES
            return last - before, last + 1
    return None


def _by_first_name(run: Sequence[Word]) -> tuple[int, int] | None:
    for begin, word in enumerate(run[:-1]):
        if (word.text in VIETNAMESE and run[begin + 1].text in _SHORT_NAMES) or word.text in ("응우옌", "쩐", "즈엉"):
            end = _chain(run, begin)
            if end > begin + 1:
                return begin, end
        if word.text in FIRST_NAMES and not word.paren:
            end = begin + 1
            while end < len(run) - 1 and run[end].text in LINKS:
                end += 1
            if nameable(run[end].text):
                return begin, end + 1
    return None


def _chain(run: Sequence[Word], begin: int) -> int:
    """Vietnamese names are of three or four short words."""
    end = begin + 1
    while end < min(len(run), begin + 4) and len(run[end].text) <= 3 and nameable(run[end].text):
        end += 1
    return end


def _by_sound(run: Sequence[Word]) -> tuple[int, int] | None:
    for begin, word in enumerate(run[:-1]):
        last = run[begin + 1]
        both = (
            strange(word.text)
            and nameable(last.text)
            and not PLACE_END.search(last.text)
            and (strange(last.text) or 2 <= len(last.text) <= 3)
        )
        office = begin + 2 < len(run) and strange(run[begin + 2].text) and len(word.text) == 3  # 라제시 is no 시
        if both and not word.paren and (office or not PLACE_END.search(word.text)) and not titled(last):
            return begin, begin + 2
    for begin, word in enumerate(run):
        if (
            strange(word.text)
            and not PLACE_END.search(word.text)
            and len(word.text) >= 2
            and not stuck(word)
            and not _VERB.search(word.text)
        ):
            return begin, begin + 1
    return None


def latin(run: Sequence[Word]) -> tuple[int, int] | None:
    """As `foreign`, of a name printed in Latin letters: "John Harper CTA 부회장"."""
    for begin in range(len(run) - 1):
        first, last = run[begin].text, run[begin + 1].text
        if (
            latin_name(f"{first} {last}")
            and _LATIN.fullmatch(last)
            and _LATIN_ORG.search(" ".join(w.text for w in run)) is None
        ):
            return begin, begin + 2
    return None


def foreign_behind(run: Sequence[Word]) -> str:
    """The foreign name that a run behind a title begins with, without its particle; "" for none."""
    if len(run) < 2 or stuck(run[0]):
        return ""
    surely = run[0].text in FIRST_NAMES or strange(run[0].text)
    if not surely and not (nameable(run[0].text) and len(run[0].text) > 1 and strange(stem(run[1]))):
        return ""
    if titled(run[0]) or titled(run[1]) or (PLACE_END.search(run[0].text) and run[0].text not in FIRST_NAMES):
        return ""
    last = run[1]
    if last.text in LINKS and len(run) > 2:
        last = run[2]
        rest = stem(last)
        return f"{run[0].text} {run[1].text} {rest}" if rest else ""
    rest = stem(last)
    return f"{run[0].text} {rest}" if rest and (rest != last.text or last.paren) else ""


def stem(word: Word) -> str:
    """The word without its particle, where what is left may be a name."""
    if word.paren:
        return word.text if nameable(word.text) else ""
    for end in ("이", "가", "은", "는", "을", "를", "의", "와", "과", "도"):
        if word.text.endswith(end) and len(word.text) > 2 and nameable(word.text[: -len(end)]):
            return word.text[: -len(end)]
    return ""
