"""Who said what: direct speech, the turns of an interview, and reported speech."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from store.reading.people import TITLES, source
from store.reading.sentences import quotations, split
from store.records import Document, Quote

_SPOKEN = re.compile(
    r"말했|밝혔|밝히고|강조했|전했|덧붙였|설명했|당부했|내다봤|제시했|약속했|평가했|운을 (?:뗐|띄웠)|소개했|지적했|기대했|꼽았"
    r"|의미를 부여했|라고도? 했|다고 했|것이라고도? 했|답했|호소했|다짐했"
)
# Behind words in quotation marks: 라고, 이라며, 고, 면서 make them speech, whatever the verb; a name is not spoken.
_QUOTATIVE = re.compile(r"[”\"](?:이?라)?(?:고|며|면서)(?!\S*\s*(?:적|부르|부른|불리|불린|불렀|이름|일컫|쓰|쓴|새긴))")
_REPORTED = re.compile(
    r"(?:말|밝|강조|전|덧붙|설명|당부|내다|제시|약속|평가|소개|지적|꼽)[가-힣]*다\.?$|[다라]고도? 했다\.?$"
)
_ON = re.compile(r"^(?:이어서?|또한?|아울러|그러면서|특히|이와 함께|여기서)[,\s]")
_OFFICE = rf"(?:(?:\s?[가-힣A-Za-z0-9·]{{1,14}}){{0,2}}\s?[가-힣0-9·]{{0,8}}(?:{TITLES}))"
_POINTING = re.compile(r"이 ?같이|이와 같이|이렇게")  # the words themselves stand elsewhere
_SUBJECT = re.compile(
    r"(?<![가-힣])(?!\S*(?:해서|에|에서|으로|로|까지|때|중에|지난해|올해|오늘|이날|다음|바)(?:는|은))\S*[가-힣)》’'](?:은|는)(?=[\s,“])"
)
_NEXT = re.compile(
    r"[했았었였됐]고, (?:\S+ ){0,2}\S*[가-힣](?:도|은|는) "
)  # a fact, and then the subject of a second clause
_ANY = re.compile(r"[가-힣)](?:은|는|이|가)(?=[\s,])")
_TURN = re.compile(r"^(?:\[|<|〈)?(앵커|답변|기자|진행자|질문|Q|A|문|답)(?:\]|>|〉|\.|\)|:)\s*(.*)$")
_TURN_IN_TEXT = re.compile(_TURN.pattern, re.MULTILINE)
_ANSWER = {"답변", "A", "답"}
_LONGEST = 2000  # letters around quotations: what is longer is no sentence
_LEAST = 6  # letters of a quotation: shorter ones are terms


def said(document: Document, people: Iterable[str]) -> tuple[Quote, ...]:
    """Everything a known person says in the document, in order. `people` are full names; who is not called by it
    anywhere in the document is not taken for "은 시장" either.
    """
    lines = document.text.splitlines()
    turns = [match[1] for line in lines if (match := _TURN.match(line))]
    interview = len(turns) >= 4 and len(set(turns)) > 1 and not _ANSWER.isdisjoint(turns)
    if not interview and not _is_speech(document.text):
        return ()
    known = tuple(name for name in dict.fromkeys(people) if name in document.text or name in document.title)
    return tuple(_interview(document, lines, known) if interview else _prose(document, known))


def _prose(document: Document, known: tuple[str, ...]) -> Iterator[Quote]:
    speaker: str | None = None
    callings = {name: _calling(name) for name in known}
    for sentence in split(document.text):
        spans = [(start, end) for start, end in quotations(sentence) if end - start >= _LEAST + 2]
        frame = _frame(sentence, spans)
        if len(frame) > _LONGEST or not _is_speech(frame):
            continue
        speaker = _subject(frame, callings, speaker if _goes_on(frame, spans) else None)
        if speaker is None or (_POINTING.search(frame) and not spans) or not (spans or _is_report(frame)):
            continue
        words = [sentence[start + 1 : end - 1] for start, end in spans] or [sentence]
        for text in words:
            yield Quote(speaker, text.strip(" ,."), bool(spans), source(document, sentence))


def _is_speech(words: str) -> bool:
    return bool(_SPOKEN.search(words) or _QUOTATIVE.search(words))


def _is_report(sentence: str) -> bool:
    """Whether the sentence reports what its one subject said."""
    return bool(_REPORTED.search(sentence)) and _NEXT.search(sentence) is None


def _frame(sentence: str, spans: list[tuple[int, int]]) -> str:
    """The sentence without what is quoted in it."""
    starts = [0, *(end for _, end in spans)]
    ends = [*(start for start, _ in spans), len(sentence)]
    return "“”".join(sentence[start:end] for start, end in zip(starts, ends, strict=True))


def _goes_on(frame: str, spans: list[tuple[int, int]]) -> bool:
    """Whether the one who spoke before speaks on: "이어 “…”라고 말했다", or a quotation with no subject at all."""
    spoken = _SUBJECT.search(frame) is None and _ANY.search(re.sub(r"(?:해서|에|에서|으로)는", "", frame)) is None
    return spoken and bool(spans or _ON.match(frame))


def _subject(frame: str, callings: dict[str, re.Pattern[str]], before: str | None) -> str | None:
    """The known person whom the frame is about: "은수미 시장은", "은 시장은"; nobody when it is about another."""
    found = [(match.start(), name) for name, calling in callings.items() if (match := calling.search(frame))]
    if not found:
        return before
    start, name = min(found)
    if sum(start == at for at, _ in found) > 1:  # "이 시장은", and two of that family are known
        return None
    others = [match.end() for match in _SUBJECT.finditer(frame, 0, start)]
    told_of = callings[name].search(frame)
    if not others or (told_of and told_of[0].endswith(("은", "는")) and not frame[others[0] : start].strip()):
        return name  # "단장을 맡은 은수미 시장은": nobody else is meant
    return None


@lru_cache(maxsize=2048)
def _calling(name: str) -> re.Pattern[str]:
    """A pattern of the ways news calls a person: in full, or a Korean by family name and title."""
    family = rf"(?<![가-힣]){name[0]}" if len(name) == 3 else re.escape(name.split()[-1])
    short = rf"{family} (?:{TITLES})"
    full = rf"(?<![가-힣]){re.escape(name)}(?:\([^)]{{0,40}}\))?{_OFFICE}?(?:\([^)]{{0,40}}\))?"
    return re.compile(rf"(?:{full}|{short})(?:은|는|이|가)(?=[\s,])")


def _interview(document: Document, lines: list[str], known: tuple[str, ...]) -> Iterator[Quote]:
    """The answers of the one who is introduced before the first of them."""
    guest = _guest(f"{document.title}\n{document.text}", known)
    turn = ""
    for line in lines if guest else ():
        mark = _TURN.match(line)
        turn, words = (mark[1], mark[2]) if mark else (turn, line)
        if turn in _ANSWER and len(words) > _LEAST and not words.startswith(("■", "▷", "ⓒ", "©")):
            for sentence in split(words):
                yield Quote(guest, sentence, True, source(document, sentence))
        if mark and mark[2]:  # "A. …": the answer stands in its line, and what is told may follow
            turn = ""


def _guest(text: str, known: tuple[str, ...]) -> str:
    """The known person named first, title included, before anybody answers; "" for nobody."""
    answer = next((match.start() for match in _TURN_IN_TEXT.finditer(text) if match[1] in _ANSWER), len(text))
    named = [(at, name) for name in known if (at := text.find(name, 0, answer)) >= 0]
    return min(named)[1] if named else ""
