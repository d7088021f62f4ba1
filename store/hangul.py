"""Hangul as letters: folding, initial consonants, single letters for distances, and the other keyboard.

The keyboard is the standard two-set one (KS X 5002).
"""

import re
from unicodedata import category, normalize

# In Unicode's order of leading consonants, vowels and trailing consonants; each with its keys.
_LEADS = tuple("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")
_LEAD_KEYS = tuple("rRseEfaqQtTdwWczxvg")
_VOWELS = tuple("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ")
_VOWEL_KEYS = tuple("k o i O j p u P h hk ho hl y n nj np nl b m ml l".split(" "))  # noqa: SIM905 (a row can be read)
_TRAILS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
_TRAIL_KEYS = tuple(" r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g".split(" "))  # noqa: SIM905

_KEYS: dict[str, str] = dict(zip((*_LEADS, *_VOWELS, *_TRAILS), (*_LEAD_KEYS, *_VOWEL_KEYS, *_TRAIL_KEYS), strict=True))
_VOWEL = "|".join(sorted(_VOWEL_KEYS, key=len, reverse=True))
_TRAIL = "|".join(sorted(_TRAIL_KEYS[1:], key=len, reverse=True))
_TYPED = re.compile(f"({'|'.join(_LEAD_KEYS)})({_VOWEL})((?:{_TRAIL})(?!{_VOWEL}))?")
_SHIFTED = "QWERTOP"  # keys that give another letter with Shift
_PLAIN = str.maketrans("łøđıœæß", "lodioas")  # letters that NFKD leaves whole, as people type them


def fold(text: str) -> str:
    """One form for what is the same name: no case, spaces, marks or accents; NFC."""
    lowered = normalize("NFKD", normalize("NFKD", text).casefold())
    letters = (c for c in lowered if category(c)[0] in "LN")
    return normalize("NFC", "".join(letters)).translate(_PLAIN)


def initials(text: str) -> str:
    """신상진 → ㅅㅅㅈ; what is no Hangul syllable stays."""
    return "".join(_LEADS[(ord(c) - 0xAC00) // 588] if "가" <= c <= "힣" else c for c in text)


def are_initials(text: str) -> bool:
    """Whether it is nothing but consonants: ㅅㅅㅈ."""
    return len(text) > 1 and all(c in _LEADS for c in text)


def letters(text: str) -> str:
    """Single letters, for distances: 밴 counts three."""
    return normalize("NFD", text)


def has_coda(syllable: str) -> bool:
    """Whether a Hangul syllable ends in a consonant, so that 과, 을 and 이 follow it."""
    return (ord(syllable) - ord("가")) % 28 > 0


def consonants(text: str) -> str:
    """The letters without vowels."""
    return "".join(c for c in letters(text) if not "ᅡ" <= c <= "ᅵ")


def from_keys(text: str) -> str | None:
    """Hangul that was typed on the Latin layout: "tlstkdwls" → 신상진. None when it makes no syllables."""
    typed = "".join(text.split())
    capitals = typed.isupper() and not set(typed) <= set(_SHIFTED)  # Caps Lock, not Shift
    keys = typed.lower() if capitals else "".join(c if c in _SHIFTED else c.lower() for c in typed)
    syllables = _TYPED.findall(keys)
    if not syllables or sum(len(key) for syllable in syllables for key in syllable) != len(keys):
        return None
    return "".join(_syllable(*keys) for keys in syllables)


def to_keys(text: str) -> str:
    """Latin that was typed on the Hangul layout: "ㅍ무채ㅕㅍㄷㄱ" → "vancouver"."""
    return "".join(_keys(c) for c in normalize("NFC", text))


def _syllable(lead: str, vowel: str, trail: str) -> str:
    place = (_LEAD_KEYS.index(lead) * 21 + _VOWEL_KEYS.index(vowel)) * 28 + _TRAIL_KEYS.index(trail)
    return chr(0xAC00 + place)


def _keys(char: str) -> str:
    if "가" <= char <= "힣":
        lead, rest = divmod(ord(char) - 0xAC00, 588)
        return _LEAD_KEYS[lead] + _VOWEL_KEYS[rest // 28] + _TRAIL_KEYS[rest % 28]
    return _KEYS.get(char, char)
