"""Korean text → the words an index knows it by. The only importer of kiwipiepy, and only when it is needed.

Two kinds of words (the recipe and what it was measured on: docs/decisions/): morphemes with noun chains from
Kiwi, and character bigrams that need nothing but the text.
"""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from operator import add
from threading import Lock
from typing import NamedTuple, Protocol, overload
from unicodedata import normalize

from store.sentences import split

RECIPE = "2"  # changes when the same text becomes other words
PIECE = 4_000  # characters given to Kiwi at once

_RUN = re.compile(r"\w+")
_LETTERS = re.compile(r"\b(?:[A-Za-z][·ㆍ・‧•]){1,9}[A-Za-z](?![A-Za-z])")  # I·C·B·M is ICBM
_KEPT = ("NN", "NR", "NP", "VV", "VA", "MA", "MM", "XR", "SL", "SN", "SH")
_CHAINED = ("NN", "XR", "SL", "SN", "XP", "XSN")
# Question words and light verbs: they carry no topic.
_ASKING = frozenset((
    "무엇", "누구", "어디", "언제", "몇", "어느", "어떤", "무슨", "얼마", "이름", "것", "수", "때", "곳", "뭐", "왜",
    "어떻다", "하다", "되다", "있다", "없다", "알다",
))  # fmt: skip


class Token(Protocol):
    """A morpheme as Kiwi gives it; `start` and `len` count characters of the text."""

    form: str
    lemma: str
    tag: str
    start: int
    len: int


class Analyser(Protocol):
    """What is used of Kiwi, which ships without types."""

    @overload
    def tokenize(self, text: str) -> list[Token]: ...
    @overload
    def tokenize(self, text: Iterator[str]) -> Iterator[list[Token]]: ...
    def space(self, text: str, reset_whitespace: bool) -> str: ...


_loading = Lock()
_kiwi: Analyser | None = None


def warm(names: Iterable[str] = ()) -> None:
    """Load Kiwi, once for the process, knowing `names` as words. It takes 1–2 s; later calls cost nothing."""
    global _kiwi
    with _loading:
        if _kiwi is None:
            from kiwipiepy import Kiwi  # type: ignore[import-untyped]  # it ships none

            kiwi = Kiwi(load_multi_dict=False, load_typo_dict=False)
            for name in names:  # before the first call: each later addition rebuilds the dictionary
                kiwi.add_user_word(name, "NNP")
            kiwi.tokenize("준비")
            _kiwi = kiwi


def ready() -> bool:
    """Whether Kiwi is loaded, so that `asked` and `morphemes` answer at once."""
    return _kiwi is not None


def version() -> str:
    """What, besides a text, its words depend on."""
    from importlib.metadata import version as installed

    return f"{RECIPE} {installed('kiwipiepy')} {installed('kiwipiepy_model')}"


def morphemes(texts: Iterable[str]) -> Iterator[list[list[str]]]:
    """Words of each sentence of each text, in order; `warm` first. Texts are taken as they are needed, on all cores."""
    assert _kiwi
    waiting: deque[list[str]] = deque()

    def pieces() -> Iterator[str]:
        for text in texts:
            several = list(_pieces(clean(text)))
            waiting.append(several)
            yield from several

    analysed = _kiwi.tokenize(pieces())
    for first in analysed:
        several = waiting.popleft()
        tokens = (first, *islice(analysed, len(several) - 1))
        yield [words for piece, found in zip(several, tokens, strict=True) for words in _by_sentence(piece, found)]


def sentences(text: str) -> list[str]:
    """The sentences that `morphemes` gives the words of, one by one, as they were written."""
    cleaned = _sentences(clean(text))
    written = _sentences(normalize("NFC", text))
    return written if len(written) == len(cleaned) else cleaned


def _sentences(text: str) -> list[str]:
    return [sentence for piece in _pieces(text) for sentence in split(piece)]


def asked(query: str) -> list[str]:
    """Words of a question without those that only ask; `warm` first."""
    assert _kiwi
    text = clean(query)
    words = _words(_kiwi.tokenize(text))
    return [word for word in words if word not in _ASKING] or words


def morphemes_of(query: str) -> list[Token]:
    """Every morpheme of a question, particles and endings too; `warm` first. Places count the question's characters."""
    assert _kiwi
    return _kiwi.tokenize(query)


def terms(tokens: list[Token]) -> list[str]:
    """The words of an index that morphemes make, in order."""
    return _words(tokens)


def spaced(query: str) -> str:
    """The question with its spaces set anew, for one that was typed without them; `warm` first."""
    assert _kiwi
    return _kiwi.space(query, reset_whitespace=True)


def bigrams(text: str) -> list[str]:
    """Pairs of neighbouring characters within each run of letters and digits; a shorter run as it is."""
    pairs: list[str] = []
    for run in _RUN.findall(clean(text).lower()):
        pairs += map(add, run, run[1:]) if len(run) > 1 else (run,)
    return pairs


def clean(text: str) -> str:
    """One form for what looks the same: NFC, no control characters, "I·C·B·M" as "ICBM"."""
    text = normalize("NFC", text)
    if not text.replace("\n", "").isprintable():
        text = "".join(c if c.isprintable() or c == "\n" else " " for c in text)
    return _LETTERS.sub(lambda match: re.sub("[^A-Za-z]", "", match[0]), text)


def _pieces(text: str) -> Iterator[str]:
    """The text cut at the end of a paragraph, sentence or word into pieces of up to PIECE characters."""
    while len(text) > PIECE:
        ends = (text.rfind(mark, 1, PIECE) for mark in ("\n", ". ", " "))
        cut = next((end for end in ends if end > 0), PIECE)
        yield text[:cut]
        text = text[cut:]
    yield text


def _by_sentence(piece: str, tokens: list[Token]) -> Iterator[list[str]]:
    """Words of each sentence of a piece of text."""
    end, first = 0, 0
    for sentence in split(piece):
        end = piece.index(sentence, end) + len(sentence)
        last = first
        while last < len(tokens) and tokens[last].start < end:
            last += 1
        yield _words(tokens[first:last])
        first = last


class _Role(NamedTuple):
    """What becomes of a morpheme of one tag."""

    chained: bool
    kept: bool
    verb: bool


@cache
def _role(tag: str) -> _Role:
    tag = tag.split("-")[0]
    return _Role(tag.startswith(_CHAINED), tag.startswith(_KEPT), tag.startswith(("VV", "VA")))


def _words(tokens: list[Token]) -> list[str]:
    """Content morphemes, verbs in dictionary form, and after each run of touching nouns the whole run."""
    words: list[str] = []
    chain: list[str] = []
    end = -1
    for token in tokens:
        chained, kept, verb = _role(token.tag)
        if chain and (not chained or token.start != end):
            words += _joined(chain)
            chain = []
        if chained:
            chain.append(token.form.lower())
            end = token.start + token.len
        if kept:
            words.append((token.lemma if verb else token.form).lower())
    return words + _joined(chain)


def _joined(chain: list[str]) -> list[str]:
    return ["".join(chain)] if len(chain) > 1 else []
