"""The turns of an interview or a broadcast transcript: each answer is one piece of speech."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from store.reading.callings import mentions
from store.reading.values import PersonRead, SpokenRead

_MARK = r"^\s*(?:[▶▷◇◆■□○●▲△•·\-–―]\s?)?"
_TURN = re.compile(
    rf"{_MARK}(?:\[|<|〈|【|\()?(앵커|기자|진행자|사회자|사회|질문|Q|문|답변|A|답|출연자|인터뷰)\s?\d{{0,2}}(?:\]|>|〉|】|\.|\)|\s?[:：])\s*(.*)$"
)
_TAG = re.compile(rf"{_MARK}(?:\[|<|〈|【)?([^\[\]<>〈〉【】:：“”\"?!]{{2,30}}?)(?:\]|>|〉|】|\s?[:：])\s*(.*)$")
_DASH = re.compile(r"^\s*[-–―]\s?(.{4,200}(?:[?？]|[나까가]\.|는데\.?|면\.?))$")
_ANSWERS = frozenset("답변 A 답 출연자".split())  # noqa: SIM905 (a list to be read)
_ASIDE = ("■", "▷", "ⓒ", "©", "※")
_LEAST = 6
_OPENING = 6000  # letters in which a guest is introduced


class _Line(NamedTuple):
    """A line: whose turn it opens ("Q", "A", "" for nobody's), its speaker where the mark names one, and its words."""

    start: int
    turn: str
    name: str
    words: str
    at: int


def answers(text: str, title: str, people: Sequence[PersonRead]) -> Iterator[SpokenRead]:
    """The answers of an interview, in order; none of a text that is no interview, or whose guest is unclear."""
    lines = tuple(_lines(text, people))
    asked, told = [sum(line.turn == turn for line in lines) for turn in "QA"]
    if told < 2 or asked < 1:
        return
    begin = next(line.start for line in lines if line.turn == "A")
    guest = _guest(text[:begin], title, people)
    for number, line in enumerate(lines):
        if line.turn == "A" and (line.name or guest):
            ending = _end(lines, number)
            if len(text[line.at : ending].strip()) > _LEAST:
                yield _answer(text, line.at, ending, line.name or guest)


def _lines(text: str, people: Sequence[PersonRead]) -> Iterator[_Line]:
    start, dashed = 0, len(re.findall(r"(?m)^[^\S\n]{0,20}[-–―]\s?[^\n]{4,200}[?？]$", text)) > 1
    asked = False
    for line in text.splitlines(keepends=True):
        one = _line(start, line.rstrip(), people, dashed)
        if dashed and asked and not one.turn:  # what follows a question without a mark is its answer
            one = one._replace(turn="A")
        asked = one.turn == "Q" and dashed
        yield one
        start += len(line)


def _line(start: int, line: str, people: Sequence[PersonRead], dashed: bool) -> _Line:
    if mark := _TURN.match(line[:2000]):
        return _Line(start, "A" if mark[1] in _ANSWERS else "Q", "", line[mark.start(2) :], start + mark.start(2))
    if dashed and _DASH.match(line):
        return _Line(start, "Q", "", line, start)
    tag = _TAG.match(line[:2000])
    name = _tagged(tag[1], people) if tag else ""
    if tag and name:
        return _Line(start, "A", name, line[tag.start(2) :], start + tag.start(2))
    return _Line(start, "", "", line, start)


def _tagged(tag: str, people: Sequence[PersonRead]) -> str:
    """The person whom a mark at the head of a line names and nothing else: "문태석 시장 :"."""
    found = mentions(tag, people)
    return found[0][2] if len(found) == 1 and found[0][0] == 0 and tag[found[0][1] :].strip(" /·,()") == "" else ""


def _end(lines: Sequence[_Line], number: int) -> int:
    """Where the answer that begins in a line ends: at the next turn; the last one, if it began in its line, with it."""
    last = number
    for following in range(number + 1, len(lines)):
        if lines[following].turn or lines[following].words.startswith(_ASIDE):
            break
        last = following
    closed = last + 1 < len(lines) and lines[last + 1].turn != ""
    if lines[number].words and not closed:
        last = number
    return lines[last].start + (lines[last].at - lines[last].start) + len(lines[last].words)


def _answer(text: str, start: int, end: int, guest: str) -> SpokenRead:
    words = text[start:end]
    begin = start + len(words) - len(words.lstrip())
    said = " ".join(words.split())
    return SpokenRead(begin, end, guest, said, True, said)


def _guest(before: str, title: str, people: Sequence[PersonRead]) -> str:
    """The person named first, title included, before anybody answers; "" for nobody."""
    opening = f"{title}\n{before[:_OPENING]}"
    named = [(at, one.name) for one in people if (at := opening.find(one.name)) >= 0]
    return min(named)[1] if named else ""
