"""`gyoryu extract`: what the reader makes of raw documents, without touching the archive."""

import sys
from unicodedata import normalize

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
                continue
            file, reading = _printable(one[0]), one[1]
            if done and not as_json:
                print()
            print(
                reading_line(file, reading, reader.city)
                if as_json
                else shown(file, reading, reader.city, lang, explain)
            )
            done += 1
    return 0 if done else 1


def reader_for(home: Home, city: str, published: str | None = None) -> Reader:
    """A reader that knows what is on record of our own city; of another it knows nothing."""
    if _plain(city) != _plain(home.city):
        return Reader(_plain(city), published)
    return Reader(_plain(city), published, knowledge(home.data, list(home.seeds), home.city))


def _plain(city: str) -> str:
    """ "성남" of "성남시"; a name typed on macOS may come in single letters."""
    city = normalize("NFC", city).strip()
    return city.removesuffix("시") if len(city) > 2 else city


def _printable(file: str) -> str:
    """The bytes of a name that are no UTF-8 come as lone surrogates, which cannot be printed."""
    return file.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
