"""Reading Korean news: from a page as it was copied to clean text, dated events, and who said what. Pure functions."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from store.reading import clean, dating, events, people, quotes
from store.reading.dates import mentions
from store.reading.figures import figures
from store.reading.names import Known, names
from store.reading.scene import Page
from store.reading.sentences import split
from store.reading.values import Reading
from store.records import Mayor

_ITEM = re.compile("[▲△▷]")


def read(
    raw: str, city: str, published: str | None = None, *, mayors: Sequence[Mayor] = (), known: Mapping[str, Known] = {}
) -> Reading:
    """Everything a page says. `city` is whose exchange counts as ours, `published` a date that the page lacks;
    `mayors` and `known` are the terms of office and the partners of that city, where an archive knows them.
    `text` is empty, and all else with it, when the page holds no article.
    """
    article = clean.article(raw)
    dated = dating.dated(raw, article, published)
    text = article.text
    named = people.people(text, article.title, city)
    counted = figures(text, article.title)
    page = Page(
        article.title,
        text,
        tuple(_spans(text)),
        mentions(text, dated.anchor),
        names(text, city, known),
        named,
        city,
        dated.anchor,
    )
    return Reading(
        article.title,
        article.outlet,
        dated,
        text,
        events.events(page, counted, mayors),
        named,
        counted,
        quotes.quotes(text, named, article.title),
    )


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence stands."""
    end = 0
    for sentence in split(text):
        start = text.index(sentence, end)
        end = start + len(sentence)
        yield from _items(sentence, start)


def _items(sentence: str, start: int) -> Iterator[tuple[int, int]]:
    """A list within a sentence ("▲20일 협약 ▲21일 특강") is told item by item."""
    marks = [match.start() for match in _ITEM.finditer(sentence)]
    edges = [0, *(mark for mark in marks if mark > 0), len(sentence)]
    for begin, end in pairwise(edges):
        if sentence[begin:end].strip():
            yield start + begin, start + begin + len(sentence[begin:end].rstrip())
