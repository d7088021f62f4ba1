"""Korean particles by the sound they follow: 3은, 10이, URL을, 서울로, 성남(경기)이."""

import re
import unicodedata
from typing import Literal

Sound = Literal["vowel", "rieul", "consonant"]  # what the last syllable ends in

AFTER_VOWEL = {
    "은": "는",
    "이": "가",
    "을": "를",
    "과": "와",
    "으로": "로",
    "이에요": "예요",
    "이었어요": "였어요",
    "이라는": "라는",
    "이라고": "라고",
    "이나": "나",
    "이랑": "랑",
}
_AFTER_CONSONANT = {vowel: consonant for consonant, vowel in AFTER_VOWEL.items()}

# Sino-Korean: 영 일 이 삼 사 오 육 칠 팔 구, and 십 백 천 만 억 조 by the number of zeros at the end.
_DIGITS: tuple[Sound, ...] = (
    "consonant", "rieul", "vowel", "consonant", "vowel", "vowel", "consonant", "rieul", "rieul", "vowel",
)  # fmt: skip
_TRILLION = 12
_LETTERS: dict[str, Sound] = {"L": "rieul", "R": "rieul", "M": "consonant", "N": "consonant"}  # others end in a vowel
# Capitals read as a word whose last sound differs from that of the last letter's name.
_WORDS: dict[str, Sound] = {
    "APEC": "consonant",
    "LINE": "consonant",
    "NAVER": "vowel",
    "POP": "consonant",
    "SNIP": "consonant",
}
_SYMBOLS: dict[str, Sound] = dict.fromkeys("%㎡℃°+$&", "vowel")  # 퍼센트 제곱미터 도 도 플러스 달러 앤드
# How Korean writes the last sound of a Latin word, as far as its spelling tells.
_LATIN: tuple[tuple[str, Sound], ...] = (
    (r"(ng|[mn]|ck)$", "consonant"),
    (r"([^aeiou]le|l)$", "rieul"),
    (r"([aiouydfghrsvwxz]|[^lmn]e|[nrlsf]t|[ns]k|ct)$", "vowel"),
)
_UNSPOKEN = " \t.,!?…~'\"‘’“”「」『』《》〈〉<>*"


def josa(word: str, pair: str) -> str:
    """`word` with the fitting one of a pair such as "이/가"; "은(는)" where its sound is not known."""
    return word + particle(word, pair)


def particle(word: str, pair: str) -> str:
    """The fitting one of a pair such as "이/가" (in either order), alone: for a word set in bold."""
    one, other = pair.split("/")
    closed, opened = (other, one) if one in _AFTER_CONSONANT else (one, other)
    sound = last_sound(word)
    if sound is None:
        return f"({closed[0]}){opened}" if closed[1:] == opened else f"{closed}({opened})"
    return opened if sound == "vowel" or (sound == "rieul" and closed == "으로") else closed


def last_sound(word: str) -> Sound | None:
    """What the word ends in when read aloud, or None where its spelling does not tell."""
    spoken = _spoken(unicodedata.normalize("NFC", word))
    last = spoken[-1:]
    if "가" <= last <= "힣":
        return _of_syllable(last)
    if last.isascii() and last.isdigit():
        return _of_number(spoken)
    if last.isascii() and last.isalpha():
        return _of_latin(spoken)
    return _of_jamo(last) if "ㄱ" <= last <= "ㅣ" else _SYMBOLS.get(last)


def _spoken(word: str) -> str:
    """The word without what is not read: quotes, stops, and a parenthesis behind it."""
    while word != (word := _without_parenthesis(word.rstrip(_UNSPOKEN))):
        pass
    return word


def _without_parenthesis(word: str) -> str:
    """성남(경기) is read 성남; what is nothing but a parenthesis is read itself."""
    outside = re.sub(r"\s*[(（\[][^()（）\[\]]*[)）\]]$", "", word)
    return outside if outside.strip(_UNSPOKEN) else word.rstrip(")）]")


def _of_syllable(syllable: str) -> Sound:
    final = (ord(syllable) - ord("가")) % 28
    return "vowel" if final == 0 else "rieul" if final == 8 else "consonant"


def _of_jamo(jamo: str) -> Sound:
    """The name of a letter that stands alone: 기역, 리을, 아."""
    return "vowel" if jamo >= "ㅏ" else "rieul" if jamo == "ㄹ" else "consonant"


def _of_number(text: str) -> Sound:
    digits = re.search(r"[\d,.]*\d$", text)
    number = (digits[0] if digits else text[-1]).replace(",", "")
    zeros = len(number) - len(number.rstrip("0"))
    if zeros == 0 or "." in number:
        return _DIGITS[int(number[-1])]
    return "consonant" if zeros < _TRILLION else "vowel"


def _of_latin(text: str) -> Sound | None:
    found = re.search(r"[A-Za-z]+$", text)
    word = found[0] if found else text
    if word.isupper():
        return _WORDS.get(word) or _LETTERS.get(word[-1], "vowel")
    return next((sound for pattern, sound in _LATIN if re.search(pattern, word.lower())), None)
