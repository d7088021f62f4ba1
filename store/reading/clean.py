"""A news page as it was copied becomes an article: title, outlet, publication date and body, without its surroundings."""

import re
from datetime import date
from typing import NamedTuple


class Article(NamedTuple):
    """What is left of a page. `outlet` and `published` only where the page states them."""

    title: str
    outlet: str | None
    published: str | None
    text: str


# What a page says of its own appearance, never of what it tells: the words that stand beside the date.
_STATED = (
    re.compile(
        r"(?:입력|등록|기사입력|게재|작성|승인|발행|송고)\w*\s*[:：]?\s*(20\d\d|19\d\d)\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})"
    ),
    re.compile(r"(20\d\d|19\d\d)[-./](\d{1,2})[-./](\d{1,2})\.?\s*\[?\d{1,2}:\d{2}\]?(?:\s*송고)?"),
    re.compile(
        r"^\s*(20\d\d|19\d\d)\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[일.]?\s*(?:\([월화수목금토일]\))?\s*$"
    ),
)
_OUTLET = re.compile(
    r"저작권자\s*(?:\(c\)|ⓒ|©)?\s*([가-힣A-Za-z]+?)\s*[,>]|[©ⓒ]\s*(?:'[^']*'\s*)?([가-힣A-Z]+)[.\s]|^\s*•?\s*([가-힣]+)\s*\|\s*기사입력"
)
_BEHIND = re.compile(  # from here on a page speaks of itself and of other articles
    r"저작권자|무단\s*(?:전재|복제)|ⓒ|©|Copyright|많이 본 (?:뉴스|기사)|인기 ?기사|관련 ?기사|실시간 인기|^\s*\d+개의 댓글|댓글 ?쓰기|■ 제보|기사제보|구독하기|로그인 후"
)
_DEBRIS = re.compile(
    r"바로가기|^\s*(?:광고|배너|검색|닫기|더보기|목록|공유|스크랩|인쇄|AD\(광고\))\s*$|\[실시간뉴스\]|최종업데이트|도구모음|글자크기|본문듣기|남자음성|기자정보"
    r"|^\s*\(\S+\)\s*\S+ 기자\s*$|^[\w.+-]+@[\w.-]+$|^\s*[▷☎]"
)
_SENTENCE = re.compile(r"[다요죠까]\.?[\"'”’)]*\s*$|[.?!][\"'”’)\]]*\s*$|[다요]\.\s*\(.*\)\s*$")
_MARK = re.compile(r"^\s*(?:[▲△○◇◆■●·•\-–]|\[(?:앵커|답변|기자|리포트|인터뷰)\])")
_CREDIT = re.compile(
    r"\s*(?:[©ⓒ]\s*\S+|[\[(]?사진\s?(?:제공)?\s?=[^\])]*[\])]?)\s*$"
)  # behind a caption: whose picture it is
_LONG = 25  # letters; a menu entry has fewer


def article(raw: str) -> Article:
    """Clean a page. The text is empty when the page holds no article."""
    lines = [_caption(" ".join(line.split())) for line in raw.splitlines()]
    outside = [line for line in lines if _DEBRIS.search(line) or _BEHIND.search(line)]
    told = _before_the_end(lines)
    title = next((line for line in told[:12] if len(line) >= 8), "")
    title = "" if _SENTENCE.search(title) else title
    body = [line for line in told if line != title and _is_told(line)]
    if not any(_SENTENCE.search(line) for line in body):
        body = []
    return Article(title, _outlet(outside), _published(outside or lines), "\n".join(body))


def _caption(line: str) -> str:
    """A caption without its credit; any other line as it is."""
    return _CREDIT.sub("", line) if _MARK.match(line) else line


def _before_the_end(lines: list[str]) -> list[str]:
    """Lines up to where the page turns to itself, without those that are no part of an article."""
    told: list[str] = []
    for line in lines:
        if _BEHIND.search(line) and sum(map(len, told)) > 200:
            break
        if line and not _DEBRIS.search(line) and not _BEHIND.search(line) and not _is_stamp(line):
            told.append(line)
    return told


def _is_told(line: str) -> bool:
    return bool(_MARK.match(line) or _SENTENCE.search(line) or len(line) >= _LONG)


def _is_stamp(line: str) -> bool:
    return len(line) < 60 and any(pattern.search(line) for pattern in _STATED)


def _published(lines: list[str]) -> str | None:
    for pattern in _STATED:
        for line in lines:
            if found := pattern.search(line):
                try:
                    return date(*map(int, found.groups()[:3])).isoformat()
                except ValueError:
                    continue
    return None


def _outlet(lines: list[str]) -> str | None:
    found = next((match for line in lines if (match := _OUTLET.search(line))), None)
    return next((name for name in found.groups() if name), None) if found else None
