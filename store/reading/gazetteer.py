"""Which word is a country, region or city of the world: countries.py, regions.py and places.tsv in one lexicon."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import product
from string import ascii_uppercase

from store.countries import country_names
from store.reading.lexicon import Entry, Lexicon
from store.reading.regions import REGIONS, TOWNS

HANJA = {
    "美": "US", "中": "CN", "日": "JP", "獨": "DE", "英": "GB", "佛": "FR", "伊": "IT", "印": "IN", "加": "CA", "豪": "AU", "濠": "AU",
    "露": "RU", "越": "VN", "泰": "TH", "蒙": "MN", "比": "PH", "臺": "TW", "台": "TW",
}  # fmt: skip


def _all(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Names of two letters are too often everyday words; of these the news means the place.
_SHORT = _all(
    "런던 파리 로마 뉴욕 도쿄 교토 고베 쾰른 뮌헨 베른 바젤 리옹 니스 빈츠 하띤 다낭 달랏 하롱 할롱 방콕 델리 뭄바이 푸네 도하 "
    "두바이 카잔 소치 키토 오슬로 리마 홍콩 톈진 다롄 창춘 옌지 훈춘 단둥 선양 난징 항저우 우한 샤먼 충칭 청두 쿤밍 "
    "칭다오 닝보 북경 상해 천진 대련 심양 연길 남경 항주 동경 리즈 요크 빌바오 말랑 반둥 예나 하노버 아헨 에센 보훔 울름 덴버 "
    "댈러스 달라스 탬파 잭슨빌 얼바인 어빙 템피 투손 메사 오번 보이시 바쿠 앙카라 알마티 호찌민 시안 퍼스 멜번 더반 카이로 LA "
    "브루 리가 탈린 룬드 헨트 겐트 루벤 부차 얄타 평양 뤄양 발리 페낭 조호르 하와이 유타 텍사스 산둥 산동 허난 허베이 장쑤 저장성 "
    "광둥 광동 쓰촨 윈난 푸젠 지린 길림 요녕 요령 티베트 규슈 큐슈 간사이 간토 사할린 연변 옌볜 쑤저우 웨이하이 옌타이 제다 "
    "필젠 플젠 포르투 본머스 콜카타 벳푸 요나고 써리 랭리 투산 카셀 바덴 칸쿤 후에"
)
_EVERYDAY = _all(
    "지난 위해 선전 성도 장사 무한 소주 나라 기후 고치 이우 신주 저장 장시 산시 메인 사하 하남 하북 호남 호북 강소 사천 운남 귀주 "
    "감숙 우시 본 시가 미에 사가 크림 크다 추크 이세 사카이 시안 서안 소주 귀양 동관 제남 치타 개성 자바 투브 옵스 하장 하이난 "
    "사이다 마스카라 오렌지 스프링 샌드위치 크리스털 브랜드 커머스 얼라이언스 올린다 돌리지 오린다 나인와 다우니 카스테라 "
    "인디펜던스 뉴마켓 힝클리 피터리 타이핑 리버티 유니온 미션 센터포트 오스카 빅토리아 소피아 마리아 로베르토 산타 프로그레소 "
    "모바일 리딩 오렌지시티 가든 파라다이스 엔터프라이즈 프린스 제네시스 하모니 그랜드 뉴시티 스타 산업 유니버시티 서밋 "
    "사바나 마틴 앨런 마셜 먼로 링컨 에디슨 테슬라 워런 잭슨 뉴턴 캠벨 셜리 샤론 조지 해리 헨리 넬슨 해산 하산 마리 호박 우동 "
    "와우 럭비 배틀 체더 호프 모카 살롱 팔월 세일 레온 이브 위시 에어 브라보 이리 하미 연대 시중 고원 중화 고산 진화 진장 "
    "남양 안주 경성 홀로 구나 고시 아시 아마 아를 세트 제트 반야 어니언 콜린 로빈 다윈 도나 로만 미리 다루 부지 코리 수사 수미 세부 스튜어트 앤더슨 로렌스 던컨 프랭클린 고든 머레이 머리 모건 그랜트 클린턴 제퍼슨 스펜서 크로퍼드 크로포드 더글러스 더글라스 "
    "가필드 해리슨 하워드 존슨 켈리 케네디 루이스 미첼 모리스 파커 필립스 로저스 스콧 셔먼 테일러 타일러 터너 워커 월리스 윌슨 우드 그레이스 샬럿 라이온스 라이온 타이거스 "
    "톰슨 탐슨 윈스턴 휘트니 엘리엇 브래들리 로버트슨 머피 라이언 코로나 시티 빌리지 파크 리치 타운 "
    "페리 폴라 델타 서리 타파 만사 무디 신도 머리 템플 클린 마켓 밸리 커밍 폴리"
)
# Countries that are everyday words as well stand only where an office or a delegation follows.
_COUNTRY_WORDS = _all("수단 오만 타이 말리 가봉 차드 기니 버마 토고 통가 피지 가나 US America UK England")


# Spellings beside those by which countries are asked for.
_COUNTRY_SPELLINGS = {
    "싱가폴": "SG", "인니": "ID", "카자흐": "KZ", "우크라": "UA", "베네주엘라": "VE",
    "터어키": "TR", "말레이지아": "MY", "뉴질렌드": "NZ",
    "네델란드": "NL", "불란서": "FR", "서독": "DE", "소련": "RU", "키르기즈공화국": "KG", "키르기즈": "KG", "키르기스공화국": "KG",
}  # fmt: skip


def _countries() -> Iterator[tuple[str, Entry]]:
    for code in map("".join, product(ascii_uppercase, repeat=2)):
        own, *others = country_names(code)
        if own == code:
            continue
        for name in (own, *others, own.replace(" ", "")):
            yield (
                name,
                Entry(own, "country", (code,), code, 2 if name in _COUNTRY_WORDS else int(name in ("인도", "이란"))),
            )
    for name, code in _COUNTRY_SPELLINGS.items():
        yield name, Entry(name, "country", (code,), code)


def _doubt(name: str) -> int:
    if name in _EVERYDAY:
        return 2
    return 1 if len(name) < 3 and name not in _SHORT else 0


def _place(name: str, form: str, countries: tuple[str, ...], latin: str) -> Entry:
    key = f"{latin.lower().replace(' ', '')}-{countries[0]}" if latin else f"{name}-{countries[0]}"
    return Entry(name, form, countries, key, _doubt(name))  # type: ignore[arg-type]


def _by_hand() -> Iterator[tuple[str, Entry, str]]:
    for form, table in (("region", REGIONS), ("city", TOWNS)):
        for code, pairs in table.items():
            for pair in pairs.split():
                name, _, latin = pair.replace("#", " ").partition("=")
                yield name, _place(name, form, (code,), latin), latin


def _from_file() -> Iterator[tuple[str, Entry, str]]:
    for line in (files(__package__) / "places.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            name, countries, latin = line.split("\t")
            yield name, _place(name, "city", tuple(countries.split(",")), latin), latin


# English words and given names that are towns as well: in Latin letters they are no places.
_ENGLISH = _all(
    "Mobile Reading Nice Orange Split Bath Cork March Most Same Male Home Hope Spring Union Liberty Independence Commerce Alliance "
    "Brand Enterprise Paradise Lincoln Jackson Austin Madison Martin Allen Marshall Monroe Warren Newton Kent Campbell Carson Troy "
    "Victoria Sofia Santa Maria Sandwich Crystal Temple Market Valley Providence Split Surrey Delta Mission Vaughan Bonn Nelson "
    "Georgia Hammond Normal Media Star Global Central Industry Date Kobe Bar Batman Man Ho Of Wa"
) - {"Austin", "Bonn", "Kobe"}


@cache
def gazetteer() -> Lexicon:
    """Every country, region and city by its Hangul names, and towns by their Latin ones. Read once, when first used."""
    lexicon = Lexicon()
    for spelling, country in _countries():
        lexicon.add(spelling, country)
    for name, place, latin in (*_by_hand(), *_from_file()):
        lexicon.add(name, place)
        if len(latin) > 3 and latin not in _ENGLISH:
            lexicon.add(latin, place._replace(name=latin, doubt=0))
    return lexicon
