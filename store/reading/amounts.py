"""Korean newspapers mix digits, 만·억·조 and 천·백·십 in one amount; this file finds such amounts and their values."""

import re
from collections.abc import Iterator
from typing import NamedTuple


class Amount(NamedTuple):
    """A number as printed, without its unit. `scale` is the letter it ends in, "" where it ends in a digit."""

    start: int
    end: int
    value: float
    about: bool
    scale: str
    year: bool  # four bare digits, which after a name are rather a year: CES 2025


_SMALL = {"십": 10, "백": 100, "천": 1_000}
_BIG = {"만": 10**4, "억": 10**8, "조": 10**12}
_ENGLISH = {"thousand": 10**3, "million": 10**6, "mn": 10**6, "m": 10**6, "billion": 10**9, "bn": 10**9, "b": 10**9}
_SPELLED = dict(zip("일이삼사오육칠팔구", range(1, 10), strict=True))
_TENS = {"열": 10, "스물": 20, "스무": 20, "서른": 30, "마흔": 40, "쉰": 50}
_ONES = {"한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9}

_DIGITS = r"(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,13})(?:\.\d{1,4})?(?!\d)"
_PIECE = rf"{_DIGITS}여?(?:[십백천]여?(?: ?[만억]|조)?| (?<=여 )[만억]|[만억조])?여?"
_AMOUNT = re.compile(
    r"(?:(?<![\dA-Za-z])|(?<=USD)|(?<=EUR)|(?<=KRW)|(?<=JPY)|(?<=CNY)|(?<=RMB))(?<!\d[.,])(?<!제)(?<!(?<![가-힣])제 )"
    rf"{_PIECE}(?:(?<=[십백천만억조]) ?{_PIECE}){{0,11}}"
)
_PARTS = re.compile(rf"( ?)({_DIGITS})여?([십백천]?)여? ?([만억조]?)여?")
_IN_ENGLISH = re.compile(r" ?(thousand|million|billion|mn|bn)(?![A-Za-z])")
_SHORT_ENGLISH = re.compile(r"(?<=[\d])([MBm])(?![A-Za-z])")  # "$5M"; without a sign before it, "5m" is a length
_SIGNS = "$€£¥₩￦"
_IN_SINO = re.compile(r"(?<![가-힣\d])([일이삼사오육칠팔구십백천]{0,8}[만억조]|[일이삼사오육칠팔구]?[백천])(여?)")
_SINO_PARTS = re.compile(r"([일이삼사오육칠팔구]?)([십백천만억조]?)")
_IN_NATIVE = re.compile(
    r"(?<![가-힣])(?:(열|스물|서른|마흔|쉰)?(두|세|네|다섯|여섯|일곱|여덟|아홉)|(열|스물|서른|마흔|쉰)(한)|(스무|열|서른|마흔|쉰))(여?)(?= ?[가-힣])"
)


def amounts(text: str) -> Iterator[Amount]:
    """The amounts written with digits, in order; an amount ends where its parts stop making one ("3만 12곳")."""
    at = 0
    while found := _AMOUNT.search(text, at):
        amount = _read(text, found.start(), found.end())
        yield amount
        at = amount.end


def sino_amounts(text: str) -> Iterator[Amount]:
    """Amounts in Sino-Korean letters alone: 천만, 오백만, 백여."""
    for found in _IN_SINO.finditer(text):
        value = _sino(found[1])
        yield Amount(found.start(), found.end(), value, bool(found[2]), found[1][-1], False)


def native_amounts(text: str) -> Iterator[Amount]:
    """Native numerals from two to fifty-nine before a counter: 두 (곳), 스무 (명). "한" is mostly an article."""
    for found in _IN_NATIVE.finditer(text):
        tens, ones = found[1] or found[3] or found[5], found[2] or found[4]
        value = _TENS.get(tens or "", 0) + _ONES.get(ones or "", 0)
        yield Amount(found.start(), found.end(), float(value), bool(found[6]), "", False)


def _read(text: str, start: int, end: int) -> Amount:
    value, until, scale = _value(text, start, end)
    printed = text[start:until]
    signed = text[max(0, start - 2) : start].strip()[-1:] in tuple(_SIGNS)
    if not scale and (english := _IN_ENGLISH.match(text, until) or (signed and _SHORT_ENGLISH.match(text, until))):
        return Amount(start, english.end(), value * _ENGLISH[english[1].lower()], False, english[1], False)
    year = len(printed) == 4 and printed.isdecimal() and 1900 <= value <= 2099
    return Amount(start, until, round(value, 4), "여" in printed, scale, year)


def _value(text: str, start: int, end: int) -> tuple[float, int, str]:
    """The value of the longest beginning that is one amount, where it ends, and its last scale."""
    whole, section, room, biggest, last = 0.0, 0.0, 0.0, 10**16, ""
    until = start
    for part in _PARTS.finditer(text, start, end):
        space, digits, small, big = part.groups()
        number = float(digits.replace(",", "")) * _SMALL.get(small, 1)
        apart = bool(space) and not small and not big and len(digits) < 3
        if until > start and (part.start() != until or apart or number >= room or _BIG.get(big, 1) >= biggest):
            break
        section += number
        room = _SMALL.get(small, 0)
        if big:
            whole, section, room, biggest = whole + section * _BIG[big], 0.0, 10**4, _BIG[big]
        until, last = part.end(), big or small
    return whole + section, until - (text[until - 1] == " "), last


def _sino(letters: str) -> float:
    whole, section, digit = 0.0, 0.0, 0
    for number, scale in _SINO_PARTS.findall(letters):
        digit = _SPELLED.get(number, 0)
        if scale in _BIG:
            whole, section = whole + ((section + digit) or 1) * _BIG[scale], 0.0
        else:
            section += (digit or 1) * _SMALL[scale] if scale else digit
    return whole + section
