"""A news page as it was copied becomes an article: title, outlet, publication date and body, without its surroundings."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from html import unescape
from itertools import pairwise
from typing import NamedTuple

from store.reading import debris
from store.reading.hanja import in_hangul
from store.reading.outlets import outlet
from store.reading.stamps import is_stamp, published
from store.reading.wrapped import unwrapped


class Article(NamedTuple):
    """What is left of a page. `outlet` and `published` only where the page states them."""

    title: str
    outlet: str | None
    published: str | None
    text: str


_SHORT = 160  # letters: what a page says of itself is shorter, and no rule looks further
_TITLE = 90
_LONG = 25  # a menu entry has fewer
_ON = 40  # letters of a sentence that shows that an article goes on
_TOPIC = 12  # lines of an article that say what it is about
_FEW = 3  # pairs of letters: fewer are found in any article
_ITEMS = 3  # of a list that stands for an article
_LETTERS = 0.4  # of what is written
_OFTEN = 0.3  # of how well the best heading fits: a masthead fits less, a title no less than its subtitles
_OF_IT, _NEAR = 0.3, 0.2  # of a line's pairs of letters, when it speaks of the same, as a title or below one

_SENTENCE = re.compile(
    r"[다요죠까오]\.?[\"'”’)]*$|(?<![ap]\.m)(?<!\d)[.?!][\"'”’)\]]*$|[다요]\. ?\([^()]*\)$|[다요]\. ?\[[^\[\]]*\]$"
)
_TOLD = re.compile(r"[다요죠까]\.[\"'”’)]*(?: ?[\[(][^\[\]()]*[\])])?$|(?<![ap]\.m)(?<!\d)[.?!]$")
_TURN = re.compile(
    r"^[\[<〈](?:앵커|답변|질문|기자|리포트|인터뷰|녹취|현장음|싱크)(?: ?멘트)?[\]>〉]"
)  # who speaks on air
_MARK = re.compile(rf"^[▲△○◇◆■●·•▣□\-–]|{_TURN.pattern}")
_BULLET = re.compile(r"^[▲△○◇◆▣□]")
_BELOW_TITLE = re.compile(rf"{_BULLET.pattern}|^[-–—•·]|^[가-힣 ]{{2,5}}\s?[:：]\s")
_WHEN = re.compile(rf"{_BULLET.pattern}\s?(?:일 ?시|기 ?간|일 ?정|때|행사일)")
_OF_CHRONICLE = re.compile(  # "1998. 8. 17 자매결연", "2. 3월 14일 의향서 서명"
    r"^(?:\d{1,2}[.)]\s)?(?:(?:19|20)\d\d\s?[년.]|\d{1,2}월\s\d{1,2}일|\d{1,2}일)\s?[\d.월일 ]{0,9}[^\d\s:|]{2,}[\s:]"
)
_HEADING = re.compile(r"^[\[<【〈《]\s?[가-힣0-9 ·]{2,20}\s?[\]>】〉》]$")
_CREDIT = re.compile(  # whose picture it is
    r" ?(?:[©ⓒ] ?\S{1,40}|[\[(<〈/]? ?(?:사진|자료|출처|그래픽) ?(?:제공)? ?[=:][^\])>〉]{0,40}[\])>〉]?"
    r"|[\[(<〈][^\[\]()<>〈〉]{1,20} 제공[\])>〉]|[/=] ?\S{2,12} ?제공|(?<=\. )\S{2,12} 제공)$"
)

_UNSEEN = re.compile(
    "[\x00-\x08\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]"
)  # marks that pages hide between letters
_DATELINE = re.compile(r"^[\[(【][^\])】]{1,30}[\])】]")
_TITLED = re.compile(  # what pages print around a title
    r"^(?:(?:기사 ?|보도자료 ?)?제 ?목\s?[:：]\s?|제목\s)|\s<\s.{0,60}기사본문.{0,30}$|\s(?:[-|:：]{1,2}|::)\s\S{2,10}(?:신문|일보|뉴스|저널|타임[즈스]|데일리|투데이)$"
)
_SIGNED = re.compile(r"[다요]\. (?:19|20)\d\d\.\d{1,2}\.\d{1,2} \S+@\S+$")  # a caption with its day and photographer


def lines_of(raw: str) -> list[str]:
    """The lines of a page in whole letters: no entities, nothing unseen, one space for any number of them."""
    whole = unicodedata.normalize("NFC", unescape(raw) if "&" in raw else raw)
    return [" ".join(line.split()) for line in _UNSEEN.sub("", whole).splitlines()]


def article(raw: str) -> Article:
    """Clean a page. The text is empty when the page holds no article."""
    page = lines_of(raw)
    lines = [_without_credit(line) for line in unwrapped(page) if line]
    end = _end(lines)
    told = list(_without_insets(lines[:end]))
    begin = _begin(told)
    heading = [_TITLED.sub("", line) for line in told[:begin] if not debris.BYLINE.search(line)]
    topic = _pairs(" ".join(_DATELINE.sub("", line) for line in told[begin : begin + _TOPIC]))
    title = _title(heading, topic)
    heading = [line for line in heading if line != title and (_BULLET.match(line) or _is_near(line, topic))]
    body = _body(heading + told[begin:])
    start = next((n for n, line in enumerate(lines) if _TOLD.search(line[-_SHORT:])), end)
    day = published(lines[:start], lines[_last(lines, body, end) :], title, "\n".join(body))
    return Article(title, outlet(page), day, "\n".join(body))


def _without_credit(line: str) -> str:
    """A line without whose picture it tells of, and without the photographer's address."""
    if _SIGNED.search(line[-_SHORT:]):
        line = line.rsplit(" ", 2)[0]
    head, tail = line[:-_SHORT], line[-_SHORT:]
    bare = _CREDIT.sub("", tail) if _MARK.match(line) or _is_sentence(_CREDIT.sub("", tail)) else tail
    return head + bare


def _end(lines: list[str]) -> int:
    """Where the page says whose it is, once something has been told."""
    told = False
    for number, line in enumerate(lines):
        if (
            told
            and len(line) < _SHORT
            and debris.OWNED.search(line)
            and (not line.endswith("다.") or debris.FORBIDDEN.search(line))
        ):
            return number
        told = told or (len(line) >= _LONG and _TOLD.search(line[-_SHORT:]) is not None)
    return len(lines)


def _without_insets(lines: Iterable[str]) -> Iterator[str]:
    """Without debris and lists of other articles: a long sentence shows that the article goes on behind one."""
    told = inside = False
    for line in lines:
        if _is_behind(line):
            inside = told
        elif inside and len(line) >= _ON and _TOLD.search(line[-_SHORT:]) and not debris.RANKED.match(line):
            inside = False
        if not inside and not _is_debris(line):
            told = told or (len(line) >= _LONG and _TOLD.search(line[-_SHORT:]) is not None)
            yield line


def _is_behind(line: str) -> bool:
    """Whether other things follow: a list of articles, or the writer's address, with which an article ends."""
    behind = len(line) < _SHORT and (debris.BEHIND.search(line) or debris.SIGNATURE.search(line))
    return bool(behind) and not _is_sentence(line)


def _begin(told: list[str]) -> int:
    """Where the article begins; some pages write it without full stops."""
    stopped = (n for n, line in enumerate(told) if _begins(line))
    running = (
        n for n, pair in enumerate(pairwise(told)) if all(len(line) >= _LONG and _is_sentence(line) for line in pair)
    )
    begun = next(stopped, None) or next(running, None) if told and not _begins(told[0]) else 0
    return _listed(told) if begun is None else begun


def _listed(told: list[str]) -> int:
    """Where the list begins that is all a notice has: "○ 일시 : …" with "○ 장소 : …"."""
    marked = [number for number, line in enumerate(told) if _BULLET.match(line)]
    return marked[0] if len(marked) >= _ITEMS else len(told)


def _begins(line: str) -> bool:
    """Whether the article has begun: a headline may ask, but has no full stop."""
    stopped = _TOLD.search(line[-_SHORT:]) is not None and not line.endswith(("?", "!"))
    return stopped or len(line) > _TITLE or _TURN.match(line) is not None


def _pairs(words: str) -> frozenset[str]:
    """The pairs of letters of Korean words; of English ones the words, which change less."""
    runs = re.findall("[가-힣]+", in_hangul(words))
    return frozenset(
        [run[start : start + 2] for run in runs for start in range(len(run) - 1)]
        + re.findall("[a-z]{4,20}", words.lower())
    )


def _share(line: str, topic: frozenset[str]) -> float:
    """How much of a line's words the article has: a menu has none of them."""
    pairs = _pairs(line)
    return len(pairs & topic) / len(pairs) if pairs else 0.0


def _stamps(line: str) -> bool:
    """Whether a line dates the page; "○ 일시 : …" dates what a notice is about."""
    return is_stamp(line) and not _WHEN.match(line)


def _is_near(line: str, topic: frozenset[str]) -> bool:
    """Whether a heading below the title belongs to the article."""
    return _share(line, topic) >= _NEAR and not debris.is_masthead(line)


def _is_debris(line: str) -> bool:
    """Whether a line is no part of any article."""
    if len(line) >= _SHORT or _is_sentence(line):
        return debris.ABOUT.search(line) is not None
    words = frozenset(line.split())
    menu = debris.MENU.search(line) or len(debris.SECTIONS & words) >= 3 or len(debris.SHARING & words) >= 2
    return bool(
        menu or debris.ABOUT.search(line) or debris.DEBRIS.search(line) or debris.BEHIND.search(line) or _stamps(line)
    )


def _title(heading: list[str], topic: frozenset[str]) -> str:
    """The first line above the article that speaks of the same, nearly as well as any; else the first that is no
    masthead, nor a menu.
    """
    lines = [line for line in heading if len(line) >= 8 and not _BELOW_TITLE.match(line)]
    lines = [line for line in lines if not debris.is_masthead(line)]
    fits = {line: len(_pairs(line) & topic) * _share(line, topic) for line in lines}
    least = _OFTEN * max(fits.values(), default=0)
    told_of = (line for line in lines if fits[line] >= max(least, _FEW * _OF_IT) and _share(line, topic) >= _OF_IT)
    return next(told_of, None) or next((line for line in lines if line.startswith("[") or len(line.split()) > 2), "")


def _body(told: list[str]) -> list[str]:
    """The lines that tell: sentences, captions, headings, up to the last sentence and what is listed below it."""
    kept = [line for line, below in pairwise((*told, "")) if _is_told(line) or _is_heading(line, below)]
    last = next((n for n in range(len(kept), 0, -1) if _is_sentence(kept[n - 1])), _listed_to(kept))
    while last and last < len(kept) and (_BULLET.match(kept[last]) or _HEADING.match(kept[last])):
        last += 1
    return kept[:last] if _is_written(kept[:last]) else []


def _listed_to(kept: list[str]) -> int:
    """The end of a list that is all that is told."""
    return len(kept) if sum(_BULLET.match(line) is not None for line in kept) >= _ITEMS else 0


def _is_written(lines: list[str]) -> bool:
    """Whether lines are mostly letters: code, tables of numbers and torn files are not."""
    text = "".join("".join(lines).split())
    return sum(map(str.isalpha, text)) >= _LETTERS * len(text)


def _is_told(line: str) -> bool:
    if len(line) < _SHORT and debris.BYLINE.search(line) and not _is_sentence(line):
        return False
    return bool(_MARK.match(line) or len(line) >= _LONG or _is_sentence(line) or _OF_CHRONICLE.match(line))


def _is_heading(line: str, below: str) -> bool:
    """Whether a line in brackets heads a list: "[주요 일정]"."""
    return _HEADING.match(line) is not None and _BULLET.match(below) is not None


def _is_sentence(line: str) -> bool:
    return _SENTENCE.search(line[-_SHORT:]) is not None


def _last(lines: list[str], body: list[str], end: int) -> int:
    """Where the page goes on below the article."""
    if not body:
        return end
    return next(n for n in range(min(end, len(lines)), 0, -1) if lines[n - 1] == body[-1])
