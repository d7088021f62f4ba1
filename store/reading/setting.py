"""What an article as a whole says of its sentences: whose story it is, with whom, and where each thing stands."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from typing import TypeVar

from store.reading.localities import PROVINCES
from store.reading.scene import Page, Sentence, Setting
from store.reading.sides import is_town
from store.reading.values import DateMention, NameMention

Mention = TypeVar("Mention", NameMention, DateMention)

_LONGEST = 2000  # letters; what is longer is no sentence
_OFTEN = 3  # times that an article names whom it is about
_MOST = 40  # people whose offices are looked at
_TITLE = 2  # mentions that one in the title is worth
_SEAT = re.compile(  # where a company sits
    r"(?:시|군|구)?(?: [가-힣]{1,4}구)?(?: ?[가-힣]{1,10}(?:밸리|동|로|단지|판교))?"
    r"(?:에 (?:본사|위치|있는|소재|자리|입주)|에서 |의 한 | ?소재| 지역| [가-힣]{1,4}구)"
)
_CENTRE = re.compile("비즈니스 ?센터|K-?SBC|통상 ?사무소|무역 ?사무소|해외 ?사무소")


def setting(page: Page) -> Setting:
    """The article's setting."""
    return Setting(page, _story(page), _main(page), tuple(_envoys(page)), _CENTRE.search(page.text) is not None)


def sentences(page: Page) -> Iterator[Sentence]:
    """Each sentence with its names and days. What is too long for a sentence is passed over."""
    names = [one.start for one in page.names]
    dates = [one.start for one in page.dates]
    for start, end in page.sentences:
        if end - start <= _LONGEST:
            named = page.names[bisect_left(names, start) : bisect_left(names, end)]
            days = page.dates[bisect_left(dates, start) : bisect_left(dates, end)]
            saying = max((one.start for one in days if one.role == "announced"), default=-1)
            yield Sentence(
                (start, end),
                page.text[start:end],
                tuple(_from(one, start) for one in named),
                tuple(_from(one, start) for one in days if one.start != saying),
            )


def acts(page: Page) -> bool:
    """Whether a Korean city or its bodies do anything here, rather than being where a company sits."""
    ours = [one for one in page.names if is_town(one) and one.name not in PROVINCES]
    ours = [one for one in ours if one.form == "domestic" or page.text.startswith(page.city, one.start)]
    return any(_SEAT.match(page.text, one.end) is None for one in ours) or page.city in page.title


def _from(one: Mention, start: int) -> Mention:
    return one._replace(start=one.start - start, end=one.end - start)


def _story(page: Page) -> str:
    """The Korean city whose doings the article tells: the one its title and beginning name most."""
    end = page.sentences[min(2, len(page.sentences) - 1)][1] if page.sentences else 0
    early = [one for one in page.names if one.start < end and is_town(one)]
    counts = Counter(page.city if one.form == "home" else one.name for one in early)
    counts.update(name for name in counts if name in page.title)
    return page.city if not counts or counts[page.city] >= max(counts.values()) else max(counts, key=counts.__getitem__)


def _main(page: Page) -> tuple[NameMention, ...]:
    """The foreign city or region that the article speaks of most, if it does so often."""
    places = [one for one in page.names if one.form in ("city", "region") and one.country != "KR"]
    counts = Counter(one.name for one in places)
    counts.update({name: _TITLE for name in counts if name in page.title})
    most = max(counts, key=counts.__getitem__, default="")
    return next(((one,) for one in places if one.name == most and counts[most] >= _OFTEN), ())


def _envoys(page: Page) -> Iterator[tuple[str, NameMention]]:
    known = {one.name: one for one in reversed(page.names)}
    for person in page.people[:_MOST]:
        held = [name for name in known if name in person.role]
        if held:
            yield person.name, known[max(held, key=len)]
