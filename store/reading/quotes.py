"""Who said what: direct speech, the turns of an interview, and reported speech."""

import re
from collections.abc import Iterable, Iterator

from store.reading.people import source
from store.reading.sentences import split
from store.records import Document, Quote

_SPOKEN = re.compile(
    r"(?:말했|밝혔|강조했|전했|덧붙였|설명했|당부했|내다봤|제시했|했다고|약속했|평가했|운을 뗐|소개했|지적했)"
)
_QUOTED = re.compile(r"[“\"]([^“”\"]{6,})[”\"]")
_ON = re.compile(r"^(?:이어|또|또한|아울러|그러면서|특히|이와 함께|여기서)\b|^이어서")
_TITLE = r"(?:\s?(?:성남|밴쿠버|과천|당시)?\s?(?:시장|의장|총영사|부장|이사|대표|원장|회장|위원장))"
_POINTING = re.compile(r"이 ?같이|이와 같이|이렇게")  # the words themselves stand elsewhere
_TURN = re.compile(r"^\[(앵커|답변|기자)\]$")


def said(document: Document, people: Iterable[str]) -> tuple[Quote, ...]:
    """Everything a known person says in the document, in order. `people` are full names; who is not called by it
    anywhere in the document is not taken for "은 시장" either.
    """
    known = tuple(name for name in dict.fromkeys(people) if name in document.text)
    lines = document.text.splitlines()
    if sum(bool(_TURN.match(line)) for line in lines) >= 4:
        return tuple(_interview(document, lines, known))
    return tuple(_prose(document, known))


def _prose(document: Document, known: tuple[str, ...]) -> Iterator[Quote]:
    speaker: str | None = None
    for sentence in split(document.text):
        if not _SPOKEN.search(sentence) or (_POINTING.search(sentence) and not _QUOTED.search(sentence)):
            continue
        frame = _QUOTED.sub("“”", sentence)
        speaker = _subject(frame, known) or (speaker if _ON.match(sentence) else None)
        if speaker is None:
            continue
        direct = _QUOTED.findall(sentence)
        for words in direct or [sentence]:
            yield Quote(speaker, words.strip(" ,."), bool(direct), source(document, sentence))


def _subject(frame: str, known: tuple[str, ...]) -> str | None:
    """The first known person who is the subject of the frame: "은수미 시장은", "은 시장은"."""
    found = [(match.start(), name) for name in known for match in re.finditer(_spoken_of(name), frame)]
    return min(found)[1] if found else None


def _spoken_of(name: str) -> str:
    """A pattern of the ways news calls a person: in full, or a Korean by family name and title."""
    full = re.escape(name)
    short = (
        rf"|(?<![가-힣]){name[0]} (?:시장|총영사|의장)" if len(name) == 3 else rf"|{re.escape(name.split()[-1])} 시장"
    )
    return rf"(?:{full}{_TITLE}?(?:\([^)]*\))?{short})(?:은|는|이|가)(?=[\s,])"


def _interview(document: Document, lines: list[str], known: tuple[str, ...]) -> Iterator[Quote]:
    """The answers of the one who is introduced first."""
    guest = next((name for line in lines for name in known if name in line), None)
    turn = ""
    for line in lines:
        if mark := _TURN.match(line):
            turn = mark[1]
        elif turn == "답변" and guest and len(line) > 12:
            for sentence in split(line):
                yield Quote(guest, sentence, True, source(document, sentence))
