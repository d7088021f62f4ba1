"""Dates, amounts and sentence endings as Korean writes them, with their English twins; particles from particles.py."""

import re
from collections.abc import Iterable
from datetime import date

from handlers.core.particles import josa, particle
from store import Lang

__all__ = [
    "amount", "date_text", "haeyo", "josa", "number", "particle", "range_text", "short_date", "short_range", "shorten", "years_ago",
]  # fmt: skip

WEEKDAYS = (*"월화수목금토일",)
ENGLISH_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MYRIAD = 10**4
MYRIADS = ((10**12, "조"), (10**8, "억"), (MYRIAD, "만"), (1, ""))
THOUSANDS = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
CURRENCIES = {"원": "KRW", "KRW": "KRW", "달러": "USD", "USD": "USD", "유로": "EUR", "엔": "JPY", "위안": "CNY"}
WON = {"KRW": "원", "USD": "달러"}
# A counter's English words for one and for many; one that needs none behind its label has none.
COUNTERS = {
    "개사": ("company", "companies"),
    "명": ("person", "people"),
    "개국": ("country", "countries"),
    "팀": ("team", "teams"),
    "㎡": ("m²", "m²"),
    "%": ("%", "%"),
    **dict.fromkeys(("건", "개", "곳", "종", "회"), ("", "")),
}
LONGEST = 140  # characters of a quotation or a note in a chat
SENTENCE = r"(?s).+?[.?!…]+[\"'”’]?(?=\s|$)|.+$"
NOMINAL_ENDINGS = {  # how curators end a note -> how a chat says it
    "비움": "비웠어요", "채움": "채웠어요", "산출": "산출했어요", "어림": "어림했어요", "찾지 못함": "찾지 못했어요",
    "확인하지 못함": "확인하지 못했어요", "불명확": "분명하지 않아요", "다름": "달라요", "퇴임식": "퇴임식을 했어요",
}  # fmt: skip
NOMINAL = rf"(?:{'|'.join(NOMINAL_ENDINGS)})(?=\.(?:\s|$))"
ENDINGS = {  # a syllable before 다 -> what 해요체 makes of both
    "한": "해요", "된": "돼요", "않": "않아요", "온": "와요", "둔": "둬요", "준": "줘요", "인": "여요", "진": "져요",
    "난": "나요", "간": "가요", "든": "들어요", "연": "열어요",
}  # fmt: skip


def date_text(iso: str, lang: Lang, weekday: bool = True) -> str:
    """ "2019년 1월 14일(월)", "14 January 2019 (Mon)"; "2023년 6월" or "2022년" where no more is known."""
    year, month, day = _parts(iso)
    if not month:
        return f"{year}년" if lang == "ko" else str(year)
    if not day:
        return f"{year}년 {month}월" if lang == "ko" else f"{MONTHS[month - 1]} {year}"
    if lang == "ko":
        return f"{year}년 {month}월 {_day(iso, weekday)}"
    return f"{day} {MONTHS[month - 1]} {year}" + (f" ({ENGLISH_WEEKDAYS[_weekday(iso)]})" if weekday else "")


def short_date(iso: str, lang: Lang) -> str:
    """For tables and lists: "2019. 1. 14.(월)", "14 Jan 2019"; "2023년 6월", "Jun 2023" where no more is known."""
    year, month, day = _parts(iso)
    if lang == "en":
        return " ".join([*([str(day)] if day else []), *([MONTHS[month - 1][:3]] if month else []), str(year)])
    return f"{year}. {month}. {day}.({WEEKDAYS[_weekday(iso)]})" if day else date_text(iso, lang)


def range_text(start: str, end: str | None, lang: Lang, weekday: bool = False) -> str:
    """ "2019년 1월 9일~16일", "9–16 January 2019"; what both ends share is said once. One day is a date_text."""
    if end is None or end == start:
        return date_text(start, lang)
    first, last = _parts(start), _parts(end)
    shared = 0 if len(start) != len(end) or first[0] != last[0] else 1 if first[1] != last[1] else 2
    if lang == "en":
        return _english_range(start, end, shared)
    return f"{date_text(start, lang, weekday)}~{_rest(end, shared, weekday)}"


def short_range(start: str, end: str | None, lang: Lang) -> str:
    """For lists: "2019. 1. 9.~16.", "9–16 Jan 2019"; one day is a short_date."""
    if end is None or end == start:
        return short_date(start, lang)
    if lang == "en":
        return re.sub(rf"\b({'|'.join(MONTHS)})\b", lambda month: month[0][:3], range_text(start, end, "en"))
    if len(start) < 10 or len(end) < 10:
        return range_text(start, end, lang)
    first, last = _parts(start), _parts(end)
    shared = 0 if first[0] != last[0] else 1 if first[1] != last[1] else 2
    return f"{_stops(first)}~{_stops(last[shared:])}"


def years_ago(n: int, lang: Lang) -> str:
    """ "7년 전 오늘", "7 years ago today"; 0 is today itself."""
    if n == 0:
        return "오늘" if lang == "ko" else "today"
    return f"{n}년 전 오늘" if lang == "ko" else f"{n} year{'s' * (n != 1)} ago today"


def number(value: float, lang: Lang) -> str:
    """ "9,999", "1만 2,345", "3억 5,000만"; in English "12,345"."""
    if value != int(value):
        return f"{value:,}"
    return " ".join(_myriads(int(value))) if lang == "ko" and value >= MYRIAD else f"{value:,.0f}"


def amount(value: float, unit: str, lang: Lang) -> str:
    """A number with its unit: (2748, "억원") is "2,748억 원" or "KRW 274.8 billion"; (24, "개사") "24 companies"."""
    if unit == "억원":
        return amount(round(value * 10**8), "원", lang)
    if lang == "en":
        return _english_amount(value, unit)
    said = number(value, lang)
    return f"{said}{' ' if said[-1] in '조억만' else ''}{WON.get(unit, unit)}"


def haeyo(text: str) -> str:
    """Sentences of a record (…했다. …이다.) in the register of a chat (…했어요. …이에요.)."""
    text = re.sub(r"부른다(?=\.|$)", "불러요", text)
    text = re.sub(NOMINAL, lambda found: NOMINAL_ENDINGS[found[0]], text)
    text = re.sub(r"(\S)이다(?=[.\s]|$)", lambda found: josa(found[1], "이에요/예요"), text)
    text = re.sub(r"([가-힣])는다(?=\.|$)", lambda found: _after_stem(found[1]), text)
    return re.sub(r"([가-힣])다(?=\.|$)", lambda found: _haeyo_ending(found[1]), text)


def shorten(text: str, longest: int = LONGEST) -> str:
    """Whole sentences from the start, as many as fit; a first one that is too long is cut between words."""
    kept = ""
    for sentence in re.findall(SENTENCE, text.strip()):
        if len(kept) + len(sentence) > longest:
            break
        kept += f"{' ' if kept else ''}{sentence.strip()}"
    return kept or f"{text[:longest].rsplit(' ', 1)[0]} …"


def _after_stem(syllable: str) -> str:
    """적는다 → 적어요, 찾는다 → 찾아요; a stem in ㄷ ㅂ ㅅ may be irregular and keeps its form."""
    vowel, final = divmod((ord(syllable) - ord("가")) % 588, 28)
    if final in (7, 17, 19):
        return f"{syllable}는다"
    return f"{syllable}{'아' if vowel in (0, 8) else '어'}요"  # ㅏ, ㅗ


def _haeyo_ending(syllable: str) -> str:
    """The syllable before 다 with its 해요체 ending, 했 → 했어요; an ending not known stays as it is."""
    if (ord(syllable) - ord("가")) % 28 in (18, 20):  # ㅄ, ㅆ: 없다, 했다
        return f"{syllable}어요"
    return ENDINGS.get(syllable, f"{syllable}다")


def _stops(parts: Iterable[int]) -> str:
    return " ".join(f"{part}." for part in parts)


def _parts(iso: str) -> tuple[int, int, int]:
    year, month, day = (*map(int, iso.split("-")), 0, 0)[:3]
    return year, month, day


def _weekday(iso: str) -> int:
    return date.fromisoformat(iso).weekday()


def _day(iso: str, weekday: bool) -> str:
    return f"{int(iso[8:])}일" + (f"({WEEKDAYS[_weekday(iso)]})" if weekday else "")


def _rest(end: str, shared: int, weekday: bool) -> str:
    """The end of a Korean range without the year, or year and month, that it shares with the start."""
    whole = date_text(end, "ko", weekday).split(" ")
    return " ".join(whole[shared:])


def _english_range(start: str, end: str, shared: int) -> str:
    first, last = date_text(start, "en", weekday=False), date_text(end, "en", weekday=False)
    kept = first.split(" ")[: len(first.split(" ")) - shared]
    join = "–" if len(kept) == 1 else " – "
    return f"{' '.join(kept)}{join}{last}"


def _myriads(value: int) -> list[str]:
    groups = []
    for size, name in MYRIADS:
        count, value = divmod(value, size)
        if count:
            groups.append(f"{count:,}{name}")
    return groups


def _english_amount(value: float, unit: str) -> str:
    if unit in CURRENCIES:
        return f"{CURRENCIES[unit]} {_thousands(value)}"
    one, many = COUNTERS.get(unit, (unit, unit))
    return f"{number(value, 'en')} {one if value == 1 else many}".replace(" %", "%").strip()


def _thousands(value: float) -> str:
    """205100000 is "205.1 million"; a sum that three decimals cannot hold is written out."""
    for size, name in THOUSANDS:
        if value >= size and value * 1000 % size == 0:
            return f"{value / size:,.3f}".rstrip("0").rstrip(".") + f" {name}"
    return number(value, "en")
