"""The values of answering: the parts of a question, and what is held against it."""

from typing import NamedTuple

from store.records import Name


class Morpheme(NamedTuple):
    """A morpheme of a question; `start` and `end` count its characters. Verbs are in dictionary form."""

    form: str
    tag: str
    start: int
    end: int


class Spotted(NamedTuple):
    """A name in a question: where it stands, all that it may stand for, and whether its spelling was mended."""

    text: str
    start: int
    end: int
    names: tuple[Name, ...]
    mended: bool = False


class Passage(NamedTuple):
    """A sentence of a document, or an event as a whole. `around` are the words of the whole document."""

    form: str  # "document" or "event"
    ref: str
    place: int  # of the sentence in the document, from 0
    text: str  # the sentence; empty for an event
    words: frozenset[str]
    heads: frozenset[str]  # those of its title
    around: frozenset[str] = frozenset()
    said: str = ""  # what it says, in lower case, I·C·B·M as icbm; of an event its title and summary
    context: str = ""  # likewise the sentences before it
    published: str = ""  # the date of its document
    evidence: str = ""  # the document's own sentence, where `text` is ours of the same
