"""`gyoryu extract`: what the reader makes of raw documents, without touching the archive."""

import sys

from bot.as_json import reading_line
from bot.reading_view import shown
from bot.settings.home import Home
from store import Lang, SeedError
from store.extracting import Reader, knowledge


def extract(
    home: Home, paths: list[str], city: str | None, published: str | None, *, lang: Lang, as_json: bool, explain: bool
) -> int:
    """Read each file and print it; 1 when none could be read. What could not is named on standard error."""
    reader = reader_for(home, city or home.city, published)
    done = 0
    for path in paths:
        for one in reader.readings(path):
            if isinstance(one, SeedError):
                print(one.of(lang), file=sys.stderr)
            else:
                done += 1
                print(reading_line(*one, reader.city) if as_json else shown(*one, reader.city, lang, explain))
    return 0 if done else 1


def reader_for(home: Home, city: str, published: str | None = None) -> Reader:
    """A reader that knows what is on record of our own city; of another it knows nothing."""
    return (
        Reader(city, published, knowledge(home.data, list(home.seeds)))
        if city == home.city
        else Reader(city, published)
    )
