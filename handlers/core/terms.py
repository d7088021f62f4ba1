"""Terms of office in words: 민선 7기, 2018년 7월 1일~2022년 6월 30일."""

import re

from handlers.core.korean import date_text, range_text
from store import Lang, Mayor, Term, Text


def headline(mayor: Mayor, lang: Lang) -> str:
    """ "은수미 · 민선 7기 시장, 2018년 7월 1일~2022년 6월 30일"; of several terms the first and the last year."""
    name = mayor.ko if lang == "ko" else mayor.en
    first, last = mayor.terms[0], mayor.terms[-1]
    if first == last:
        return f"{name} · {office(first, lang)}, {days(first, lang)}"
    years = Text(f"{first.start[:4]}~{last.end[:4]}년", f"{first.start[:4]}–{last.end[:4]}") if last.end else None
    since = Text(f"{first.start[:4]}년부터", f"since {first.start[:4]}")
    terms = Text(f"{', '.join(term.ordinal for term in mayor.terms)} 시장", f"mayor for {len(mayor.terms)} terms")
    return f"{name} · {terms.of(lang)}, {(years or since).of(lang)}"


def office(term: Term, lang: Lang) -> str:
    """ "민선 7기 시장", "시장 권한대행"; in English "mayor, 7th elected term"."""
    if lang == "ko":
        return term.ordinal if term.acting else f"{term.ordinal} 시장"
    number = re.search(r"\d+", term.ordinal)
    return "acting mayor" if term.acting or not number else f"mayor, {_ordinal(int(number[0]))} elected term"


def days(term: Term, lang: Lang) -> str:
    """From when to when; open where no end is known."""
    if term.end:
        return range_text(term.start, term.end, lang)
    start = date_text(term.start, lang, weekday=False)
    return Text(f"{start}부터", f"since {start}").of(lang)


def _ordinal(number: int) -> str:
    suffix = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"
