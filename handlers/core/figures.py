"""Numbers with what they count, as both languages say them: 상담액 2,748억 원(2억 510만 달러)."""

from collections.abc import Iterable

from handlers.core.korean import amount
from store import Figure, Lang

MONEY = ("원", "KRW", "억원", "달러", "USD")
LABELS = {
    "참가 기업": "exhibitors",
    "참여 기업": "firms taking part",
    "참관 기업": "visiting firms",
    "협약 기업": "firms in the accord",
    "성남관 참가": "in the Seongnam pavilion",
    "유레카파크 참가": "in Eureka Park",
    "통합한국관 전체 기업": "firms in the Korea pavilion",
    "K-SBC 참여 기업": "firms in K-SBC",
    "CES 혁신상 수상 성남 기업": "Seongnam winners of CES innovation awards",
    "혁신상": "innovation awards",
    "상담액": "consultations",
    "해외바이어 상담액": "consultations with foreign buyers",
    "상담": "consultations",
    "상담 건수": "consultations held",
    "계약액": "contracts",
    "수출계약액": "export contracts",
    "현장 계약액": "contracts on site",
    "예상 계약액": "expected contracts",
    "계약추진액": "contracts under negotiation",
    "계약추진": "contracts under negotiation",
    "의료기기 수출계약": "medical-device export contracts",
    "환자송출 계약": "patient-referral contracts",
    "협약액": "value of accords",
    "사업비": "project budget",
    "지원액": "support",
    "연구개발비 지원": "R&D support",
    "모금 목표": "fundraising goal",
    "구호품": "relief goods",
    "대표단": "delegation",
    "방문단": "visiting party",
    "풀러턴 방문단": "party from Fullerton",
    "방한단": "party to Korea",
    "사절단": "mission",
    "사업단": "project team",
    "봉사단": "volunteers",
    "예술단": "artists",
    "공연단": "performers",
    "선수단": "athletes",
    "조문단": "condolence party",
    "의장단": "chairs",
    "시의원": "council members",
    "참가자": "participants",
    "참가": "taking part",
    "참석자": "attendance",
    "참석": "attendance",
    "현장 참석": "attendance on site",
    "관객": "audience",
    "청중": "audience",
    "방문객": "visitors",
    "방문객(추산)": "visitors (estimate)",
    "공연자": "performers",
    "공연": "performances",
    "발표·토론자": "speakers",
    "의료인": "medical staff",
    "중국 학생": "Chinese pupils",
    "한국 학생": "Korean pupils",
    "해외 청소년": "young people from abroad",
    "참가국": "countries taking part",
    "참여국": "countries taking part",
    "본선 참가국": "countries in the finals",
    "참가 도시": "cities taking part",
    "참가 팀": "teams",
    "국내 참가": "domestic teams",
    "해외 참가": "foreign teams",
    "해외 개발팀": "foreign developers",
    "소개 개발사": "developers shown",
    "참가 여행사": "travel agencies",
    "바이어": "buyers",
    "해외바이어": "foreign buyers",
    "대상 바이어": "buyers invited",
    "매칭": "matchings",
    "전시작": "works shown",
    "면적": "floor space",
    "통과 항목": "items passed",
    "평가 항목": "items assessed",
}


def label_text(label: str, lang: Lang) -> str:
    """What a number counts. A label without an English name keeps its Korean one."""
    return LABELS.get(label, label) if lang == "en" else label


def telling(figures: Iterable[Figure]) -> list[Figure]:
    """Those that say most in little room: the first number of people or firms, and the sums."""
    every = list(figures)
    counts = [one for one in every if one.unit not in MONEY]
    return [one for one in every if one.unit in MONEY or one in counts[:1]]


def figures_text(figures: Iterable[Figure], lang: Lang) -> str:
    """ "참가 기업 24개사, 상담액 2,748억 원(2억 510만 달러)": sums of one label in two currencies stand together."""
    by_label: dict[str, list[Figure]] = {}
    for figure in figures:
        by_label.setdefault(figure.label, []).append(figure)
    join = " " if lang == "ko" else ": "
    return ", ".join(f"{label_text(label, lang)}{join}{_amounts(same, lang)}" for label, same in by_label.items())


def sums_text(krw_100m: float | None, usd: float | None, lang: Lang) -> str:
    """A sum as reported in won (억 원), dollars or both: "2,748억 원(2억 510만 달러)"; empty for neither."""
    won = [Figure("", krw_100m, "억원")] if krw_100m is not None else []
    return _amounts(won + ([Figure("", usd, "달러")] if usd is not None else []), lang)


def _amounts(figures: list[Figure], lang: Lang) -> str:
    said = [amount(one.value, one.unit, lang) for one in sorted(figures, key=lambda one: one.unit in ("달러", "USD"))]
    if len(said) == 2 and all(one.unit in MONEY for one in figures):
        return f"{said[0]}({said[1]})" if lang == "ko" else f"{said[0]} ({said[1]})"
    return ", ".join(said)
