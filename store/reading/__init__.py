"""Reading Korean news: from a page as it was copied to clean text, dated events, and who said what. Pure functions."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from store.reading import clean, dating, events, people, quotes
from store.reading.dates import mentions
from store.reading.figures import figures
from store.reading.hanja import in_hangul
from store.reading.names import Known, names
from store.reading.scene import Page
from store.reading.values import EventRead, FigureRead, PersonRead, Reading, SpokenRead
from store.records import Mayor
from store.sentences import split

MOST = 200_000  # letters of an article that are read for facts; a page has fewer
_ITEM = re.compile(r"[▲△▷](?= ?[\d‘’'])")  # an item with a day of its own
_NOBODY: Mapping[str, Known] = MappingProxyType({})


class Facts(NamedTuple):
    """What is read out of a clean text."""

    events: tuple[EventRead, ...]
    people: tuple[PersonRead, ...]
    figures: tuple[FigureRead, ...]
    quotes: tuple[SpokenRead, ...]


def read(
    raw: str,
    city: str,
    published: str | None = None,
    *,
    mayors: Sequence[Mayor] = (),
    known: Mapping[str, Known] = _NOBODY,
) -> Reading:
    """Everything a page says. `city` is whose exchange counts as ours, `published` a date that the page lacks;
    `mayors` and `known` are the terms of office and the partners of that city, where an archive knows them.
    `text` is empty, and all else with it, when the page holds no article.
    """
    article = clean.article(raw)
    dated = dating.dated(raw, article, published)
    found = facts(article.title, article.text, city, dated.anchor, mayors=mayors, known=known)
    return Reading(article.title, article.outlet, dated, article.text, *found)


def facts(
    title: str,
    text: str,
    city: str,
    anchor: str | None,
    *,
    mayors: Sequence[Mayor] = (),
    known: Mapping[str, Known] = _NOBODY,
) -> Facts:
    """What a clean text says. Its relative dates count from `anchor`: a day, a month or a year, or None."""
    text = text[:MOST]
    page = paged(title, text, city, anchor, known)
    counted = figures(text, title)
    told = events.events(page, text, counted, mayors)
    return Facts(told, page.people, counted, quotes.quotes(text, page.people, title))


def paged(title: str, text: str, city: str, anchor: str | None, known: Mapping[str, Known] = _NOBODY) -> Page:
    """A clean text with everything that is named in it; Hanja of the field are in Hangul, letter for letter."""
    plain = in_hangul(text)
    return Page(
        in_hangul(title),
        plain,
        tuple(_spans(text)),
        mentions(text, anchor),
        names(plain, city, known),
        people.people(text, title, city),
        city,
        anchor,
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
    marks = [match.start() for match in _ITEM.finditer(sentence) if match.start() > 0]
    for begin, end in pairwise([0, *marks, len(sentence)]):
        if sentence[begin:end].strip():
            yield start + begin, start + begin + len(sentence[begin:end].rstrip())
