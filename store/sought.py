"""A question as search takes it: Kiwi terms with what each weighs, and pairs of letters, without what only asks."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from store import words

MINOR = 0.6  # what a term weighs that is no noun or number by itself: verbs, adverbs, joined nouns
LONGEST_RUN = 5  # nouns

_RUN = re.compile(r"\w+")
_TOPIC = ("NN", "NR", "SL", "SN", "SH", "XR")
_CONTENT = ("NN", "NR", "VV", "VA", "MA", "MM", "XR", "SL", "SN", "SH", "XPN", "XSN", "W_", "Z", "UN")
_JOINED = ("NN", "XR", "SL", "SN", "XPN", "XSN")
_DROPPED = ("NP", "NNB")  # 나, 그것; 년, 개: they stand everywhere, and a number keeps its unit in the joined term
# Words of any question or request, whatever it is about.
_LIGHT = frozenset((
    "무엇", "누구", "어디", "언제", "몇", "어느", "어떤", "무슨", "얼마", "이름", "것", "수", "때", "곳", "뭐", "왜",
    "어떻다", "하다", "되다", "있다", "없다", "알다", "위하다", "대하다", "통하다", "인하다", "따르다", "관하다",
    "의하다", "받다", "주다", "가다", "오다", "보다", "들다", "만들다", "알리다", "같다", "많다", "이루다", "나오다",
    "나타나다", "생기다",
))  # fmt: skip


class Sought(NamedTuple):
    """What a question is looked for by."""

    terms: dict[str, float]  # Kiwi terms, each with its weight beside the others
    pairs: list[str]  # of neighbouring characters


def in_letters(text: str) -> Sought:
    """A question read without Kiwi."""
    return Sought({}, list(dict.fromkeys(words.bigrams(text))))


def in_words(text: str) -> Sought:
    """A question read by Kiwi; one that has no content is taken as it is."""
    tokens = words.morphemes_of(text)
    content = [one for one in tokens if _is_content(one)]
    forms = {_form(one) for one in content}
    light = {_form(one) for one in tokens} - forms
    topics = {_form(one) for one in content if one.tag.startswith(_TOPIC)}
    terms = words.terms(tokens)
    kept = [term for term in terms if term not in light] or terms
    return Sought({term: 1.0 if term in topics else MINOR for term in kept}, _pairs(text, tokens, content))


def joined(text: str) -> list[str]:
    """Every run of two nouns or more that touch, for a question whose spaces are missing."""
    runs: list[str] = []
    going_on: list[str] = []
    end = -1
    for one in words.morphemes_of(text):
        if not one.tag.startswith(_JOINED):
            continue
        going_on = going_on if one.start == end else []
        runs += (run + _form(one) for run in going_on)
        going_on = [*(run + _form(one) for run in going_on), _form(one)][-LONGEST_RUN:]
        end = one.start + one.len
    return runs


def _is_content(token: words.Token) -> bool:
    return token.tag.startswith(_CONTENT) and not token.tag.startswith(_DROPPED) and _form(token) not in _LIGHT


def _form(token: words.Token) -> str:
    return (token.lemma if token.tag.startswith(("VV", "VA")) else token.form).lower()


def _pairs(text: str, tokens: Iterable[words.Token], content: Iterable[words.Token]) -> list[str]:
    """Pairs of which a letter at least belongs to a word of content, none over a space that was left out."""
    places = {place for one in content for place in range(one.start, one.start + one.len)}
    starts = {one.start for one in content}
    gaps = starts.intersection(one.start + one.len for one in tokens if one.tag.startswith(("J", "E")))
    found = dict.fromkeys(
        pair.lower()
        for place, pair in _placed(text)
        if places.intersection((place, place + 1)) and not (len(pair) > 1 and place + 1 in gaps)
    )
    return list(found) or in_letters(text).pairs


def _placed(text: str) -> Iterator[tuple[int, str]]:
    for run in _RUN.finditer(text):
        start, end = run.span()
        yield from ((place, text[place : place + 2]) for place in range(start, end - 1) or [start])
