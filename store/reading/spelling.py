"""How words of a Korean page are cut: particles behind a name, and what looks transliterated."""

import re

from store.reading.gazetteer import gazetteer

PARTICLE = (
    r"(?:에서(?:는|도|의|만|부터)?|에게(?:서|는)?|에(?:는|도|만|선|서|의)?|으?로(?:부터|서|써|의|는|도|까지)?|부터|까지(?:의|는|도)?|"
    r"[과와](?:의|는|도)|이?라는|이?란|이?라고|이며|이고|이나|이다|이었다|였다|인데|인|보다|처럼|하고|이?랑(?:은|도)?|은|는|이|가|을|를|의|와|과|도|서|만|나|"
    r"뿐|측(?:은|이|과|의|에)?|등(?:은|이|을|의|에|과|지)?|간|때(?:는)?|께|씨)"
)
# Syllables that Sino-Korean and native words hardly have, so that a word with one is probably transliterated.
LOAN = frozenset(
    "잉응뚜떠뿌삐뻬팀푸루스르크트던슨핸더웍돈든턴손슈프드즈츠터러카타파키티피테케페코토포쿠투푸쇼레베버벨벤브블뷔뷰빌릴롤럴렌런럼랄랜랭랑덴델덱돌두뒤듀디딘딜라르뤄뤼룬린켈켄콘퀸"
    "클킬킹텍톨틴팜펠펜폰플핀필띤쩌껀꽝흐헬헨헹헤흘쾰뮌뉴네넬닐놀몬몽메멘멜멕머밀믈비빈샌샤섀셀셰솅슈슐시애앨에엘오올우울윌월웨웰위윈유율이제젠젤조졸쥐지진짜쯔쩐쭝차창처첸첼추츨치칭카캄캐캔커컬"
) - frozenset("시오우유이제조지진차창처추치위에비두디네린메머라올울율월")
_HARD = frozenset(
    "잉응뿌뻬르크트프츠뤄뤼뷔쾰뮌흐믈쯔쩌껀꽝띤켈켄퀸킬펠펜틴텍톨헬헨셰쇼슈슐뒤듀덴델덱렌런럼랭릴롤럴벨벤블던슨핸"
)
_COMMON_LOANS = (
    "라이온스|로타리|로터리|키와니스|액셀러레이터|엑셀러레이터|인큐베이터|인큐베이팅|크리에이터|파트너십|파트너스|글로벌|시티|스타트업|실리콘밸리|테크노|디지털|소프트웨어|비즈니스|바이오|게임|콘텐츠|프로젝트|네트워크|클라우드|클러스터|스마트|플랫폼|"
    "컨퍼런스|콘퍼런스|세미나|포럼|센터|인터넷|모바일|로봇|드론|블록체인|메타버스|헬스케어|메디컬|뷰티|패션|디자인|스포츠|"
    "에너지|리더|아카데미|캠퍼스|밸리|파트너|바이어|프로그램|서비스|시스템|소셜|미디어|콘서트|페스티벌|올림픽|엑스포|"
    "스토어|마켓|쇼핑|브랜드|인큐베이|액셀러|엑셀러|벤처|테스트|투어|트램|버스|택시|아파트|호텔|오피스|마이스|컨벤션|트렌드|이벤트|"
    "코로나|마스크|백신|인증|크리에이|유튜브|블로그|페이스북|트위터|카카오|네이버|삼성|아이디어|인프라|클린|그린|메이커|커뮤니티|멘토|"
    "인턴|홈스테이|데이터|컴퓨터|모델|팀|그룹|코드|카드|트럭|트레이|르네상스|오케스트라|챔버|발레|뮤지컬|아트|갤러리|하이테크|레이저|퍼블리셔|디스플레이|트레일러|크루즈|투어리즘|보이스피싱|바이러스|에이전시|에이전트|커뮤니케이션|코디네이터|컨설팅|컨설턴트|프로모션|마케팅|오디션|트레이닝|비자|리조트|테마파크|"
    "센서|배터리|케이블|프리미엄|패키지|라이브|온라인|오프라인|이노베이션|프런티어|프론티어|리더십|에듀|스쿨|캠프|클럽|파티|축제|드라마|"
    "트럼프|바이든|오바마|아베|푸틴|케이팝"
)
_LOAN_PART = re.compile(_COMMON_LOANS)


def transliterated(word: str) -> bool:
    """Whether a Hangul word reads like a foreign proper name: "애시포드", not "스타트업" nor "국제교류"."""
    word = _LOAN_PART.sub("", word)
    if len(word) < 3:
        return len(word) == 2 and LOAN.issuperset(word)
    signs = sum(letter in LOAN for letter in word)
    return signs * 5 >= len(word) * 2 or (signs > 0 and any(letter in _HARD for letter in word))


_PERSON = re.compile(
    r"(?<![가-힣])(?P<first>[가-힣]{2,7})(?P<space> )(?P<last>[가-힣]{2,7}) "
    r"(?:(?:전|현|당시) )?(?:[가-힣]{2,10})? ?(?:시장|부시장|대사|총영사|영사|의장|회장|대표|교수|총장|부총장|지사|부지사|주지사|국장|사장|부사장|위원장|장관|씨|대통령|총리|의원|원장|단장)(?!단)"
)
_NO_FIRST = re.compile(r"(?:[시주성현의]|에서|[은는을를와과에])$")
_NO_LAST = re.compile(r"(?:시장|의장|대표단|사절단|방문단|회장|대사|총영사|위원장)[과와은는이가]?$|에서$")


def surnames(text: str) -> frozenset[str]:
    """Family names of foreigners whom a text gives with two names and a title, so that they are taken for no towns."""
    found = set()
    for match in _PERSON.finditer(text):
        strange = transliterated(match["first"]) or transliterated(match["last"])
        place = gazetteer().get(match["first"])
        if place and place.form in ("country", "region"):
            continue
        if strange and not _NO_FIRST.search(match["first"]) and not _NO_LAST.search(match["last"]):
            found |= {match["last"], match["first"]}
    return frozenset(found)
