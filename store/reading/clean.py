"""A news page as it was copied becomes an article: title, outlet, publication date and body, without its surroundings."""

import re
from typing import NamedTuple

from store.reading.stamps import is_stamp, published


class Article(NamedTuple):
    """What is left of a page. `outlet` and `published` only where the page states them."""

    title: str
    outlet: str | None
    published: str | None
    text: str


_SHORT = 160  # letters: what a page says of itself is shorter, and no rule looks further
_TITLE = 90
_LONG = 25  # a menu entry has fewer
_ENOUGH = 200  # of an article have been told before a page turns to itself

_OUTLET = re.compile(
    r"저작권자\s?(?:\(c\)|ⓒ|©)?\s?([가-힣A-Za-z]+?)\s?[,>]|저작권자\s?(?:\(c\)|ⓒ|©)\s?([가-힣A-Za-z]+)\s|[©ⓒ]\s?(?:'[^']{0,40}'\s?)?([가-힣A-Z]+)[.\s]|^\s?•?\s?([가-힣]+)\s?\|\s?기사입력"
)
_BEHIND = re.compile(  # from here on a page speaks of itself and of other articles
    r"저작권자|무단 ?(?:전재|복제|배포)|^[<〈]? ?[ⓒ©]|Copyright|All rights|많이 본 (?:뉴스|기사|포토)|(?:인기|관련|주요) ?(?:기사|뉴스|키워드)"
    r"|실시간 (?:인기|급상승)|\d+개의 댓글|댓글 ?쓰기|■ ?제보|기사제보|구독하기|로그인 후|READ MORE|Most Read|LEAVE A REPLY"
    r"|핫클릭|함께 보면|주간 베스트|^포토뉴스|^담당부서|^첨부파일|^이전 ?글|^이전 ?화면|^이전 슬라이드|^공유하기|^좋아요|^오늘의 운세"
)
_DEBRIS = re.compile(
    r"바로가기|^(?:광고|배너|검색|닫기|더보기|목록|공유|스크랩|인쇄|AD\(광고\)|HOME|홈)$|\[실시간뉴스\]|최종업데이트|도구모음|글자 ?크기|본문듣기|남자음성|기자정보"
    r"|^\(\S{1,20}\) ?\S{2,20} 기자$|^[\w.+-]{1,60}@[\w.-]{1,60}$|^[▷☎]|제보 및 보도자료|전체메뉴|통권|로그인|회원가입|정기구독|다시 ?보기|^▶.*\)$"
)
_BYLINE = re.compile(r"기자(?:\s?[|/=]?\s?\S+@\S+)?$|^\S+ 기자 \S+@\S+|^By |^대담=|^글=|^정리=")
_ABOUT = re.compile(
    r"^이 기사\S* (?:후원|댓글|공유|추천|구독)|^(?:첨부파일|담당부서) ?:|^\[(?:독자투고|알림|부고)\]"
)  # even a sentence
_MENU = re.compile(r"^[^|]*\|[^|]*\||^[^>]*>[^>]*>|^홈 ?>")
_SECTIONS = frozenset(
    "정치 경제 사회 문화 스포츠 오피니언 사람들 기업 산업 유통 글로벌 인물 국제 연예 지역 교육 행정 전국 포토 영상".split()  # noqa: SIM905 (a list to be read)
)
_MASTHEAD = re.compile(r"통권|제 ?\d+호|^\S+ ?보도자료$|\bsince\b|^\S+ \S+$")
_SENTENCE = re.compile(
    r"[다요죠까오]\.?[\"'”’)]*$|(?<![ap]\.m)[.?!][\"'”’)\]]*$|[다요]\. ?\([^()]*\)$|[다요]\. ?\[[^\[\]]*\]$"
)
_TOLD = re.compile(r"[다요죠까]\.[\"'”’)]*(?: ?[\[(][^\[\]()]*[\])])?$|(?<![ap]\.m)[.?!]$")
_MARK = re.compile(r"^(?:[▲△○◇◆■●·•▣□\-–]|\[(?:앵커|답변|기자|리포트|인터뷰)\])")
_BULLET = re.compile(r"^[▲△○◇◆▣□]")
_CREDIT = re.compile(r" ?(?:[©ⓒ] ?\S{1,40}|[\[(]?사진 ?(?:제공)? ?=[^\])]{0,40}[\])]?)$")  # whose picture it is

_SIGNED = re.compile(r"[다요]\. (?:19|20)\d\d\.\d{1,2}\.\d{1,2} \S+@\S+$")  # a caption with its day and photographer


def article(raw: str) -> Article:
    """Clean a page. The text is empty when the page holds no article."""
    lines = [" ".join(line.split()) for line in raw.splitlines()]
    lines = [_caption(line) for line in lines if line]
    end = _end(lines)
    told = [line for line in lines[:end] if not _is_debris(line)]
    title = _title(told)
    body = _body([line for line in told if line != title])
    start = next((n for n, line in enumerate(lines) if _TOLD.search(line[-_SHORT:])), end)
    outside = [line for line in lines if len(line) < _SHORT and (_DEBRIS.search(line) or _BEHIND.search(line))]
    return Article(title, _outlet(outside), published(lines[:start], lines[_last(lines, body, end) :]), "\n".join(body))


def _caption(line: str) -> str:
    """A caption without its credit; any other line as it is."""
    if _SIGNED.search(line[-_SHORT:]):
        line = line.rsplit(" ", 2)[0]
    return _CREDIT.sub("", line) if len(line) < _SHORT and _MARK.match(line) else line


def _end(lines: list[str]) -> int:
    """Where the page turns to itself, once it has told enough."""
    told = 0
    for number, line in enumerate(lines):
        short = len(line) < _SHORT
        if told > _ENOUGH and short and _BEHIND.search(line) and not _is_sentence(line):
            return number
        if not (short and _DEBRIS.search(line)):
            told += len(line)
    return len(lines)


def _is_debris(line: str) -> bool:
    """Whether a line is no part of any article."""
    if len(line) >= _SHORT or _is_sentence(line):
        return _ABOUT.search(line) is not None
    menu = _MENU.search(line) or len(_SECTIONS.intersection(line.split())) >= 3
    return bool(menu or _ABOUT.search(line) or _DEBRIS.search(line) or _BEHIND.search(line) or is_stamp(line))


def _title(told: list[str]) -> str:
    """The first line above the article that is a headline."""
    for line in told[:12]:
        if len(line) > _TITLE or (_TOLD.search(line) and not line.endswith(("?", "!"))):
            return ""
        if len(line) >= 8 and not _BYLINE.search(line) and not (_MASTHEAD.search(line) and not line.startswith("[")):
            return line
    return ""


def _body(told: list[str]) -> list[str]:
    """The lines that tell: sentences, captions, headings, up to the last sentence and what is listed below it."""
    kept = [line for line in told if _is_told(line)]
    last = next((n for n in range(len(kept), 0, -1) if _is_sentence(kept[n - 1])), 0)
    while last and last < len(kept) and _BULLET.match(kept[last]):
        last += 1
    return kept[:last]


def _is_told(line: str) -> bool:
    if len(line) < _SHORT and _BYLINE.search(line) and not _is_sentence(line):
        return False
    return bool(_MARK.match(line) or len(line) >= _LONG or _is_sentence(line))


def _is_sentence(line: str) -> bool:
    return _SENTENCE.search(line[-_SHORT:]) is not None


def _last(lines: list[str], body: list[str], end: int) -> int:
    """Where the page goes on below the article."""
    if not body:
        return end
    return next(n for n in range(min(end, len(lines)), 0, -1) if lines[n - 1] == body[-1])


def _outlet(lines: list[str]) -> str | None:
    found = next((match for line in lines if (match := _OUTLET.search(line))), None)
    return next((name for name in found.groups() if name), None) if found else None
