"""People whom a document names with their role: "김종천 과천시장", "한동만 샌프란시스코 총영사".

Better a person missed than one made up: whoever is found here can be asked for by name.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from store.reading.sentences import split
from store.records import Document, PersonInDocument, Source

_COMMON = "김이박최정강조윤장임한오서신권황안송류전홍유고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염추석선설마길연위표명기반왕금옥육인맹제모탁국은"
_SURE = frozenset(_COMMON[:30])  # nine Koreans of ten
TITLES = "시장|부시장|군수|구청장|도지사|부지사|총영사|대사|부의장|의장|부회장|회장|부장|이사장|이사|대표|원장|위원장|장관|총장|교수|국장|과장|센터장|사무처장|본부장|지사장|팀장|권한대행"
_AFTER = r"(?=[은는이가을를의와과도에께,·.)(“\"\s]|$)"
_OFFICE = rf"[가-힣0-9·]{{0,12}}(?:{TITLES})"
_ROLE = rf"(?:(?:전|당시|현) )?(?:(?:[시군구도]|[가-힣A-Za-z]{{2,14}}) )??{_OFFICE}{_AFTER}"
_BESIDE = r"(?:\((?:\d{2}|[一-龥]{2,4}|[A-Z][A-Za-z .-]{2,30})\))?"  # age, Hanja or Latin letters
_KOREAN = re.compile(
    rf"(?<![가-힣])(?:(?P<city>[가-힣]{{2,8}}시)의? )?(?P<name>[{_COMMON}][가-힣]{{2}}){_BESIDE} (?P<role>{_ROLE})"
)
_HEAD = re.compile(  # "용인시(시장 오세준)는", as press releases begin
    rf"(?P<city>[가-힣]{{2,8}}(?:시|군|구|도|의회))\((?P<title>시장|군수|구청장|지사|의장) (?P<name>[{_COMMON}][가-힣]{{2}})\)"
)
_FOREIGN = re.compile(
    rf"(?<![가-힣])(?P<name>[가-힣]{{2,6}} [가-힣]{{2,6}})(?P<latin>\([A-Z][^()]{{2,40}}\))? ?(?P<role>[가-힣]{{2,8}}시장){_AFTER}"
)
# What stands before a title without being a name: the end of a verb, a particle, an institution.
_NO_NAME = re.compile(
    r"[는을를에의된할던며게했들한로과와고면지라자회청처단련당대시]$|[스르크트프드즈츠터러카타파키티피테케페코토포쿠투푸쇼]|[^가-힣]"
)
_NO_FOREIGN = re.compile(r"[는을를에의된할던며게했들한로과와고면지라자회청처단련]$|(?:급인|면서|[은는])$")
_BODY = rf"(?:{TITLES}|[회원사부실청단팀시군구도])$"  # of what people hold an office in
_CLAUSE = re.compile(r"(?:[은는가을를던된]|이던)$")  # of a word that belongs to a clause, not to an office
_PARTICLE = re.compile(r"(?:에서|까지|부터|에게|으로|[은는을를의와과])$")
_DOUBTFUL = re.compile(r"[은서인이가도부원군구국후]$")
_WORDS = frozenset(
    [
        "이같은",
        "여기서",
        "오늘은",
        "이번엔",
        "정부서",
        "전국구",
        "강남구",
        "강동구",
        "강북구",
        "강서구",
        "구로구",
        "성동구",
        "성북구",
        "송파구",
        "서초구",
        "은평구",
        "장안구",
        "권선구",
        "연수구",
        "남동구",
        "유성구",
        "경기도",
        "강원도",
        "전라도",
        "제주도",
        "성남시",
        "수원시",
        "안양시",
        "고양시",
        "연구원",
        "진흥원",
        "문화원",
        "정보원",
        "조사원",
        "한국은",
        "이어서",
        "지역의",
        "주민이",
        "고객이",
        "임원이",
        "우리가",
        "전문가",
        "전시장",
        "경제인",
        "한국인",
        "기업인",
        "정치인",
        "언론인",
        "장애인",
        "외국인",
        "주인공",
        "하지만",
        "장관이",
        "그런데",
        "안보리",
        "방사선",
    ]
)
_PROVINCES = frozenset("경기 경기도 강원 강원도 충북 충남 전북 전남 경북 경남 제주 서울 한국 대한민국".split())  # noqa: SIM905 (a list to be read)
_MARKET = re.compile(  # 시장 is also a market
    "(?:게임|해외|북미|남미|수출|국내|세계|글로벌|전통|재래|중앙|부동산|주식|노동|유럽|아시아|동남아|중국|미국|일본|신흥|내수|온라인|"
    "가요|음악|영화|방송|광고|출판|통신|석유|의료|식품|관광|외환|자본|취업|중고차|모바일|콘텐츠|바이오|반도체|자동차|헬스케어|현지|소비|금융|스타트업|부)시장"
)
_LOANS = frozenset(
    "글로벌 스타트업 실리콘밸리 테크노밸리 디지털 소프트웨어 비즈니스 바이오 게임 콘텐츠 프로젝트 네트워크".split()  # noqa: SIM905 (a list to be read)
)


class Named(NamedTuple):
    """A person in one role."""

    name: str
    role: str


def named(document: Document) -> tuple[PersonInDocument, ...]:
    """Each person with each role once, with the sentence that says so; a bare title goes where a fuller one stands."""
    found: dict[Named, str] = {}
    for sentence in split(document.text):
        for person in _in(sentence):
            found.setdefault(person, sentence)
    return tuple(
        PersonInDocument(*person, source(document, sentence))
        for person, sentence in found.items()
        if not any(_fuller(other, person) for other in found)
    )


def source(document: Document, sentence: str) -> Source:
    """The document as the source of what `sentence` says."""
    return Source(document.outlet, document.published, document.url, document.id, document.basis, sentence)


def _in(sentence: str) -> Iterator[Named]:
    for match in _koreans(sentence):
        if _is_name(match["name"]) and not _names_another(match["role"]):
            yield Named(match["name"], _whole(match["role"], match["city"]))
    for match in _HEAD.finditer(sentence):
        if _is_name(match["name"]):
            yield Named(match["name"], _of(match["city"], match["title"]))
    for match in _FOREIGN.finditer(sentence):
        if _is_foreign(match["name"], match["role"], bool(match["latin"])):
            yield Named(match["name"], match["role"])


def _of(city: str, title: str) -> str:
    """용인시 and 시장 are 용인시장; 청주시의회 and 의장 stay two words."""
    return city[:-1] + title if city[-1] == title[0] else f"{city} {title}"


def _koreans(sentence: str) -> Iterator[re.Match[str]]:
    """What looks like a name and a role; the role of what is no name may hold a name: "방문한 은수미 시장"."""
    start = 0
    while match := _KOREAN.search(sentence, start):
        yield match
        start = match.end("name")


def _is_name(word: str) -> bool:
    """Whether three syllables are a Korean name; a family name that is rare, or an end that words have, is a doubt."""
    if word in _WORDS or _NO_NAME.search(word):
        return False
    return not _DOUBTFUL.search(word) or word[0] in _SURE


def _names_another(role: str) -> bool:
    """Whether the role begins with somebody, or with another clause: "안내인 은수미 시장"."""
    first, _, rest = role.partition(" ")
    person = len(first) == 3 and first[0] in _COMMON and not re.search(_BODY, first)
    return bool(rest) and (person or bool(_CLAUSE.search(first)))


def _whole(role: str, city: str | None) -> str:
    """The role without the province before it; a bare 시장 with the city that stands before the name."""
    words = [word for word in role.split() if word not in _PROVINCES]
    return f"{city}장" if city and words == ["시장"] else " ".join(words)


def _is_foreign(name: str, role: str, latin: bool) -> bool:
    """Whether two words are a foreign name; Latin letters beside it leave less doubt."""
    first, last = name.split()
    if _MARKET.fullmatch(role) or re.search(TITLES, name) or _PARTICLE.search(first):
        return False
    korean = len(last) == 3 and last[0] in _SURE
    strange = any(_NO_FOREIGN.search(word) or word in _LOANS | _PROVINCES for word in (first, last))
    return latin or not (korean or strange)


def _fuller(other: Named, one: Named) -> bool:
    return other.name == one.name and other.role != one.role and other.role.endswith(one.role)
