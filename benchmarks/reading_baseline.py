"""What plain regular expressions make of a news page, without any list of names: the measure of what reading adds."""

import re
from datetime import date

Json = dict[str, object]

_KINDS = {
    "자매": "sister_city", "우호": "friendship_city", "의향서": "loi", "협약": "mou", "방문": "visit_out", "접견": "visit_in",
    "전시회": "exhibition", "박람회": "exhibition", "CES": "exhibition", "포럼": "conference", "특강": "lecture", "수상": "award",
    "인증": "certification", "선포": "proclamation", "센터": "business_center", "공연": "culture", "성금": "aid", "기증": "aid",
}  # fmt: skip
_WHOLE = re.compile(r"(\d{4})[년./-] ?(\d{1,2})[월./-] ?(\d{1,2})")
_DAY = re.compile(r"(?:(\d{1,2})월 ?)?(\d{1,2})일")
_YEAR = re.compile(r"(\d{4})년")
_PARTNER = re.compile(r"([가-힣]{2,7})(?:시|주|대학교)(?=[와과의에를는 ,장청]|의회|$)")
_PERSON = re.compile(r"([가-힣]{2,4}) (\S{0,6}(?:시장|국장|과장|의장|대표|대사|회장|원장))")
_FIGURE = re.compile(r"((?:[\d,.]+[조억만천백]* ?)+)여? ?(개사|개국|곳|명|건|점|권|대|개|원|달러|엔|㎡|%|톤)(?!월|간)")
_QUOTE = re.compile(r"[“\"]([^”\"]{8,})[”\"]")
_PLANNED = re.compile(r"예정|계획|한다\.$")
_WORTH = {"천": 10**3, "백": 10**2, "만": 10**4, "억": 10**8, "조": 10**12}
_MONEY = {"원": "KRW", "달러": "USD", "엔": "JPY"}


def read(raw: str, published: str | None) -> Json:
    """The JSON of a reading of `raw`; the date of publication has to be told."""
    sentences = [part for part in re.split(r"(?<=[.?!])\s+|\n+", raw) if part.strip()]
    people = dict(_PERSON.findall(raw))
    return {
        "title": sentences[0] if sentences else "",
        "text": raw,
        "published": published,
        "published_basis": "stated",
        "events": [event for sentence in sentences for event in _events(sentence, published)],
        "people": [{"name": name, "role": role} for name, role in people.items()],
        "figures": [{"value": _value(number), "unit": _MONEY.get(unit, unit)} for number, unit in _FIGURE.findall(raw)],
        "quotes": [quote for sentence in sentences for quote in _quotes(sentence)],
    }


def _events(sentence: str, published: str | None) -> list[Json]:
    kind = next((kind for word, kind in _KINDS.items() if word in sentence), None)
    day = resolved(sentence, published)
    partners: list[Json] = [{"name": name} for name in _PARTNER.findall(sentence)]
    if not kind or not day:
        return []
    planned = bool(_PLANNED.search(sentence))
    return [{"date": day, "kind": kind, "planned": planned, "partners": partners, "evidence": sentence}]


def resolved(words: str, published: str | None) -> str | None:
    """The first date in `words`, its missing month and year those of the page."""
    if whole := _WHOLE.search(words):
        year, month, day = (int(part) for part in whole.groups())
    elif (short := _DAY.search(words)) and published and len(published) == len("2024-01-31"):
        page = date.fromisoformat(published)
        year, month, day = page.year, int(short[1] or page.month), int(short[2])
    else:
        return found[1] if (found := _YEAR.search(words)) else None
    return f"{year:04}-{month:02}-{day:02}"


def _quotes(sentence: str) -> list[Json]:
    speakers = [found[1] for found in _PERSON.finditer(sentence)]
    return [{"speaker": speakers[0] if speakers else "", "text": text} for text in _QUOTE.findall(sentence)]


def _value(number: str) -> float:
    total = part = 0.0
    for digits, scale in re.findall(r"([\d.]*)([조억만천백]?)", number.replace(",", "").replace(" ", "")):
        part += float(digits.strip(".") or 0) if digits.count(".") < 2 else 0.0
        if scale in ("조", "억", "만"):
            total, part = total + (part or 1) * _WORTH[scale], 0.0
        elif scale:
            part *= _WORTH[scale]
    return total + part
