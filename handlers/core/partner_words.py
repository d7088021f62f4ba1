"""Reading which partners somebody means: by tie, by what they are, by country, by name."""

from typing import NamedTuple

from store import Archive, Name

_RELATIONS = {
    "sister": "자매 자매도시 자매결연 sister sisters",
    "friendship": "우호 우호도시 우호협력도시 friendship friend",
    "loi": "의향서 loi lois letters intent",
    "mou": "업무협약 양해각서 협약 mou mous memorandum memoranda agreements",
    "member": "국제기구 회원 member members membership",
}
_TYPES = {
    "city": "도시 시 city cities",
    "region": "지역 주 region regions",
    "company": "기업 회사 업체 company companies firm firms",
    "agency": "기관 공공기관 institution institutions agency agencies",
    "university": "대학 대학교 학교 university universities school schools",
    "association": "단체 협회 상공회의소 association associations",
    "embassy": "공관 대사관 영사관 총영사관 embassy embassies consulate consulates",
    "event": "행사 전시회 박람회 축제 event events fair fairs",
}
_ALL_CITIES = ("교류도시",)
_FILLER = ("of", "in", "and", "the", "의", "목록", "list", "all", "전체", "partner", "partners", "파트너", "교류처")
_ENDINGS = ("들", "는", "은", "의", "와", "과", "만")


class Asked(NamedTuple):
    """What was asked for: filters, and the words that are neither filter nor filler."""

    relations: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    rest: str = ""


def read(text: str) -> Asked:
    """ "캐나다 기업" is the type company and the rest 캐나다; "sister cities" is the relation sister alone."""
    relations: list[str] = []
    types: list[str] = []
    rest: list[str] = []
    for word in text.split():
        meant = _meant(word.casefold())
        relations += [one for one in meant if one in _RELATIONS]
        types += [one for one in meant if one in _TYPES]
        rest += [] if meant or word.casefold() in _FILLER else [word]
    if relations:  # "자매 도시": the tie already says that it is a city
        types = [one for one in types if one not in ("city", "region")]
    return Asked(tuple(dict.fromkeys(relations)), tuple(dict.fromkeys(types)), " ".join(rest))


def country_in(rest: str, archive: Archive) -> Name | None:
    """The country that `rest` names beyond doubt."""
    exact = archive.find_name(rest, ("country",)).exact if rest else ()
    return exact[0] if len(exact) == 1 else None


def _meant(word: str) -> tuple[str, ...]:
    if word in _ALL_CITIES:
        return ("sister", "friendship", "loi")
    for one in (word, *(word.removesuffix(ending) for ending in _ENDINGS)):
        for meant, words in (*_RELATIONS.items(), *_TYPES.items()):
            if one in words.split():
                return (meant, "region") if meant == "city" else (meant,)
    return ()
