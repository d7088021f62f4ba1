"""What belongs to a sentence beside it: the rest of an enumeration, the answer to a question, the reason before a hence."""

import re
from itertools import takewhile

from handlers.core.korean import haeyo
from handlers.core.question.understanding import Question
from handlers.core.said import sentence
from store import Archive, Passage

FOLLOWING = 5  # sentences of an enumeration
ANSWERED = 3  # sentences of an answer in an interview
_ANNOUNCES = re.compile(r"(?:[두세네]|다섯|여섯|[2-9])\s*가지|[들도]\s|다음과 같|등을? (?:들었|꼽았)|계획들")
_ENUMERATES = re.compile(r"^(?:첫째|둘째|셋째|넷째|다섯째|하나는|또 하나|먼저|이어|또한)")
_ASKED = re.compile(r"(?:물었다|물었습니다|질문했다|[?？])[.\"'”’]*\s*$")
_HENCE = re.compile(r"(?:[가-힣]+\s){0,3}?(?:그래서|따라서|이에|이 때문에|그러므로|그런 까닭에)\s")


def beside(passage: Passage, question: Question, archive: Archive) -> list[str]:
    """Sentences to be told with this one, as they are shown; mostly none."""
    return [shown(passage._replace(text=one), archive) for one in _found(passage, question, archive)]


def shown(passage: Passage, archive: Archive) -> str:
    """A sentence of ours as we say it, one of an article between quotation marks."""
    return haeyo(passage.text) if passage.evidence else sentence(passage.text, passage.ref, archive)


def _found(passage: Passage, question: Question, archive: Archive) -> list[str]:
    after = archive.passages.after(passage.ref, passage.place, FOLLOWING)
    if _ASKED.search(passage.text):
        return list(takewhile(lambda one: not _ASKED.search(one), after))[:ANSWERED]
    if question.wanted == "why" and passage.place and _HENCE.match(passage.text):
        return list(archive.passages.after(passage.ref, passage.place - 2, 1))
    if question.wanted == "who" and not _people_in(passage.text, archive):
        return list(after[:1])
    if question.wanted in ("list", "what", "said", "why") and _ANNOUNCES.search(passage.text):
        return list(takewhile(lambda one: _ENUMERATES.search(one) or _tail(one) == _tail(after[0]), after))
    return []


def _people_in(text: str, archive: Archive) -> bool:
    spotter = archive.spotter
    found = spotter.spot(text, spotter.morphemes(text), frozenset())
    return any(name.kind in ("mayor", "person") for one in found for name in one.names)


def _tail(told: str) -> str:
    """The last two words of a sentence: enumerations end alike."""
    return " ".join(told.split()[-2:])
