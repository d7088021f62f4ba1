"""Whose page it is: by its copyright line, its dateline, its masthead, or the domain its reporters write from."""

import re
from collections.abc import Iterable

from store.reading.debris import SECTIONS

_NAME = r"(?P<name>[가-힣A-Za-z][가-힣A-Za-z0-9·&]*(?: [A-Z가-힣][가-힣A-Za-z0-9·&]*)*?)"
_END = r"\s*(?:[,.>)(\]〉|]|무단|http|all\b|$)"
_OWNED = re.compile(
    rf"(?:저작권자\s*)?(?:\(c\)|[©ⓒ])\s*(?:'[^']*'\s*|(?:19|20)\d\d\s)?(?!무단|all\b|저작권){_NAME}{_END}",
    re.IGNORECASE,
)
_DATELINE = re.compile(rf"^[(\[【][가-힣·]+[=-]{_NAME}[)\]】]")
_REPORTER = re.compile(rf"^[\[【]{_NAME}=[가-힣]+ 기자[\]】]")
_CREDITED = re.compile(rf"^.{{0,60}}\bBy [A-Z][A-Za-z. ]{{1,40}}, {_NAME}$")
_APPEAL = re.compile(  # what a paper asks of its readers
    r"^[▶☞ ]{0,3}(?P<name>[가-힣][가-힣A-Za-z0-9]{1,15}) (?:후원하기|(?:유튜브|네이버 채널|카카오톡|텔레그램) ?(?:채널 ?)?구독)"
)
_MASTHEAD = re.compile(
    r"^\W*(?!작성|등록|입력|승인|기사|제목|홈|전체|HOME|NAVER|뉴스)(?P<name>[가-힣A-Za-z0-9·&]{2,16}|[A-Z ]{4,24})"
    r"\s*(?:\| 기사입력|(?:19|20)\d\d[-년.]|제\d+호|\d+월호|보도자료$|(?:TOP )?\|[^|]+\||(?:(?<=[시군구도]청)|(?<=의회)) ?>[^>]+>)"
)
_PAPER = (
    r"[가-힣A-Za-z一-龥]{1,10}(?:신문|일보|뉴스|저널|타임[즈스]|데일리|투데이|미디어|포스트|헤럴드|매거진|위클리|경제)"
)
_NAMED = (  # a name that a paper may have, where nothing else says whose page it is
    re.compile(r"^(?:네이버|다음|카카오\S{0,2})에서 (?P<name>\S{2,14}?)[을를]? 구독"),
    re.compile(rf"저작권은 (?P<name>{_PAPER})에"),
    re.compile(
        rf"^[\[<《]?(?P<name>{_PAPER})(?:[\]>》]?\s?(?:[-|ㅣ:]\s.{{1,40}}|\(?PC ?버전.*|(?:기사|記事) ?DB.*|[A-Z][A-Z .]{{3,30}}))$"
    ),
    re.compile(rf"[\[<《](?P<name>{_PAPER}|[가-힣]{{2,8}}소리)[\]>》]$"),
    re.compile(r"^(?P<name>[가-힣A-Za-z]{2,12}) PC ?버전"),
    re.compile(r"^[\[<《]?(?P<name>[가-힣]{2,10}(?:신문|일보|저널|타임[즈스]))[\]>》]?$"),
)
_ENTRIES = frozenset("로그인 회원가입 검색 종합 최신 최신기사 메뉴 전체기사 미주뉴스 한인사회".split())  # noqa: SIM905 (of menus)
_OF_LISTS = (
    "주요",
    "최신",
    "관련",
    "인기",
    "추천",
    "포토",
    "전체",
    "지역",
    "실시간",
    "헤드라인",
    "오늘",
    "많이",
    "종합",
    "다른",
    "메인",
)
_DOMAINS = {
    "ajunews.com": "아주경제", "asiae.co.kr": "아시아경제", "asiatoday.co.kr": "아시아투데이",
    "breaknews.com": "브레이크뉴스", "chosun.com": "조선일보", "dailian.co.kr": "데일리안", "donga.com": "동아일보",
    "dt.co.kr": "디지털타임스", "edaily.co.kr": "이데일리", "ekgib.com": "경기일보", "ekn.kr": "에너지경제",
    "etnews.com": "전자신문", "fnnews.com": "파이낸셜뉴스", "gukjenews.com": "국제뉴스", "hani.co.kr": "한겨레",
    "hankookilbo.com": "한국일보", "hankyung.com": "한국경제", "heraldcorp.com": "헤럴드경제",
    "ilyo.co.kr": "일요신문", "incheonilbo.com": "인천일보", "inews24.com": "아이뉴스24",
    "joongang.co.kr": "중앙일보", "joongboo.com": "중부일보", "jtbc.co.kr": "JTBC", "kbs.co.kr": "KBS",
    "kgnews.co.kr": "경기신문", "khan.co.kr": "경향신문", "kihoilbo.co.kr": "기호일보", "kmib.co.kr": "국민일보",
    "koreadaily.com": "미주중앙일보", "koreaherald.com": "코리아헤럴드", "koreatimes.co.kr": "코리아타임스",
    "koreatimes.com": "미주한국일보", "kyeonggi.com": "경기일보", "kyeongin.com": "경인일보", "mbc.co.kr": "MBC",
    "mk.co.kr": "매일경제", "mt.co.kr": "머니투데이", "munhwa.com": "문화일보", "naeil.com": "내일신문",
    "newdaily.co.kr": "뉴데일리", "news1.kr": "뉴스1", "newsis.com": "뉴시스", "newspim.com": "뉴스핌",
    "nocutnews.co.kr": "노컷뉴스", "obsnews.co.kr": "OBS", "ohmynews.com": "오마이뉴스",
    "pressian.com": "프레시안", "sbs.co.kr": "SBS", "sedaily.com": "서울경제", "segye.com": "세계일보",
    "seoul.co.kr": "서울신문", "siminilbo.co.kr": "시민일보", "viva100.com": "브릿지경제", "yna.co.kr": "연합뉴스",
    "ytn.co.kr": "YTN", "zdnet.co.kr": "지디넷코리아",
}  # fmt: skip


def outlet(lines: Iterable[str]) -> str | None:
    """Who published the page, as it says itself; None where it does not."""
    short = [line for line in lines if len(line) <= 200]
    for pattern in (_CREDITED, _OWNED, _REPORTER, _DATELINE, _APPEAL):
        for line in short:
            if (found := pattern.search(line)) and found["name"] not in ("종합", "종합2보"):
                return re.sub(r" TOP$", "", found["name"])
    return _by_domain(short) or _by_masthead(short[:6]) or _by_name(short[:6] + short[-12:])


def _by_domain(lines: list[str]) -> str | None:
    domains = (found for line in lines for found in re.findall(r"@(?:[\w-]+\.)*?([\w-]+\.(?:co\.kr|com|kr))\b", line))
    return next((_DOMAINS[domain] for domain in domains if domain in _DOMAINS), None)


def _by_name(lines: list[str]) -> str | None:
    names = (found["name"] for pattern in _NAMED for line in lines if (found := pattern.search(line)))
    return next((name for name in names if name not in _ENTRIES and not name.startswith(_OF_LISTS)), None)


def _by_masthead(lines: list[str]) -> str | None:
    names = (found["name"].strip() for line in lines if (found := _MASTHEAD.search(line)))
    return next((name for name in names if name not in SECTIONS and name not in _ENTRIES), None)
