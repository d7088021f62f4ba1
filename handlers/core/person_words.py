"""Reading whom somebody means, and which part of the record: "신상진 시장 2024년 발언"."""

import re
from typing import NamedTuple

PARTS = {
    "quotes": "말 발언 어록 인용 quotes quote said quotations",
    "figures": "숫자 수치 실적 figures numbers",
    "activities": "활동 이력 교류 일정 activities events",
}
EVERYBODY = ("시장", "목록", "전체", "모두", "mayor", "mayors", "list", "all")
_YEAR = r"(?<!\d)((?:19|20)\d\d)\s*년?(?:도|에|의)?(?!\d)"


class AskedPerson(NamedTuple):
    """A name, and the year and part that were asked for, if any."""

    name: str
    year: int | None = None
    part: str | None = None


def read_person(text: str) -> AskedPerson:
    """The words that are neither year nor part are the name."""
    year = re.search(_YEAR, text)
    words = [word for word in re.sub(_YEAR, " ", text).split() if word.casefold() not in EVERYBODY]
    parts = [part for word in words for part, known in PARTS.items() if word.casefold() in known.split()]
    name = " ".join(word for word in words if not any(word.casefold() in known.split() for known in PARTS.values()))
    return AskedPerson(name, int(year[1]) if year else None, parts[0] if parts else None)
