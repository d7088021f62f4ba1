"""The fact itself, out of a sentence: its only date, number or person, where it has but one of what is wanted."""

import re
from collections.abc import Callable

from handlers.core.korean import date_text, josa, range_text
from handlers.core.question.choosing import units_of
from handlers.core.question.offices import CALLINGS
from handlers.core.question.understanding import Question
from store import Archive, Lang, Text

_DATE = re.compile(r"(?:(\d{4})년\s*)(?:(\d{1,2})월\s*)?(?:(\d{1,2})일)?")
_RANGE = re.compile(r"(\d{4})년 (\d{1,2})월 (\d{1,2})일[^.]{0,12}?부터 (?:(\d{1,2})월 )?(\d{1,2})일[^.]{0,12}?까지")
_NUMBER = re.compile(
    r"(?:약|최대|최소|총)?\s*\d[\d,.]*(?:\s*(?:조|억|만|천|백)\s*\d[\d,.]*)*\s*(?:조|억|만|천|백)*\s*(?:여\s*)?"
    r"(?P<unit>원|달러|명|개사|개국|개|곳|㎡|%|차례|회|건|분야|팀|년|평|대|가지|배|시간)(?!\d)(?P<more>\s*정도)?"
)
_BEYOND = re.compile(r"\s*(?:을|를|이|가|에)?\s*(?:넘|웃돌|가까|이상|미만|이하|안팎|밑돌)")
_NOT_A_NUMBER = re.compile(r"\d{4}년|\d+월|\d+일|\d+차산업|\d+차 산업|\d+기|제\d+차|\d+층")
_MONEY = ("원", "달러")
_REPORTS = re.compile(r"(?:말|설명|강조|소개|전|주장|평가)(?:했|하였|한)다|밝혔다|전망했다")
_ASKS_SPEAKER = re.compile(r"말|밝|설명|강조|소개|전했|주장|누구\s*(?:의|얘기)|\bsa(?:id|y|ys)\b|told", re.IGNORECASE)
BEFORE, BEHIND = 14, 12  # letters around a number that may say what it counts


def sentence_fact(sentence: str, question: Question, lang: Lang, archive: Archive) -> str | None:
    """A value in one short sentence; None where the sentence has none of what is wanted, or several."""
    finders: dict[str, Callable[[], list[str]]] = {
        "when": lambda: _dates(sentence, lang),
        "how_many": lambda: _counts(sentence, question, archive),
        "how_much": lambda: _numbers(sentence, _MONEY.__contains__, question, archive),
        "who": lambda: _people(sentence, question, archive),
    }
    find = finders.get(question.wanted)
    found = find() if find else []
    return Text(f"{josa(found[0], '이에요/예요')}.", found[0]).of(lang) if len(found) == 1 else None


def _dates(sentence: str, lang: Lang) -> list[str]:
    if found := _RANGE.search(sentence):
        year, month, day, month2, day2 = found.groups()
        first, last = f"{year}-{int(month):02}-{int(day):02}", f"{year}-{int(month2 or month):02}-{int(day2):02}"
        return [range_text(first, last, lang)]
    isos = {_iso(*match.groups()) for match in _DATE.finditer(sentence)}
    days = {iso for iso in isos if len(iso) == 10} or isos
    return [date_text(iso, lang) for iso in sorted(days)]


def _iso(year: str, month: str | None, day: str | None) -> str:
    return year + (f"-{int(month):02}" if month else "") + (f"-{int(day):02}" if month and day else "")


def _numbers(sentence: str, units: Callable[[str], bool], question: Question, archive: Archive) -> list[str]:
    """Numbers that the question does not name itself; of several the one that stands beside its rarest words."""
    plain = _NOT_A_NUMBER.sub(lambda found: "·" * len(found[0]), sentence)
    found = [one for one in _NUMBER.finditer(plain) if units(one["unit"]) and one[0].strip() not in question.text]
    if any(_BEYOND.match(plain, one.end()) for one in found):
        return []  # "3조 원을 넘는" is not 3조 원
    found = _of_its_year(found, sentence, question)
    if len(found) < 2:
        return [one[0].strip() for one in found]
    words = {word for group in question.asked.groups for way in group.ways for word in way if len(word) > 1}
    rarity = archive.passages.rarity(words)
    near = [sum(rarity[word] for word in words if word in _around(sentence, one)) for one in found]
    return [one[0].strip() for one, value in zip(found, near, strict=True) if value == max(near)]


def _of_its_year(found: list[re.Match[str]], sentence: str, question: Question) -> list[re.Match[str]]:
    """Those behind the year that is asked for: "작년(2019년) 87조 원에서 올해(2020년) 107조 원으로"."""
    years = {time.first[:4] for time in question.asked.times}
    told = [re.findall(r"(\d{4})년", sentence[: one.start()])[-1:] for one in found]
    return [one for one, year in zip(found, told, strict=True) if set(year) & years] or found


def _around(sentence: str, match: re.Match[str]) -> str:
    return sentence[max(match.start() - BEFORE, 0) : match.end() + BEHIND]


def _counts(sentence: str, question: Question, archive: Archive) -> list[str]:
    wanted = units_of(question.text)
    every = _numbers(sentence, lambda unit: unit not in _MONEY, question, archive)
    fitting = _numbers(sentence, wanted.__contains__, question, archive) if wanted else []
    return fitting or every


def _people(sentence: str, question: Question, archive: Archive) -> list[str]:
    """Names with the office beside them, but those that the question names."""
    named = {name.ref for group in question.asked.groups for name in group.names}
    spotted = archive.spotter.spot(sentence, archive.spotter.morphemes(sentence), frozenset())
    reported = _REPORTS.search(sentence) is not None and not _ASKS_SPEAKER.search(question.text)
    people = [
        one
        for one in spotted
        if one.names[0].kind in ("mayor", "person")
        and one.names[0].ref not in named
        and not (reported and one.start == 0)  # whoever tells it is not who did it
    ]
    return list(dict.fromkeys(_with_office(sentence, one.start, one.end) for one in people))


def _with_office(sentence: str, start: int, end: int) -> str:
    """ "한동만 샌프란시스코 총영사": the name with the office behind it."""
    behind = re.match(rf"(?:\([^)]*\))?(?:\s[가-힣]+){{0,2}}?\s?[가-힣]*(?:{CALLINGS})", sentence[end:])
    return sentence[start:end] + (behind[0] if behind else "")
