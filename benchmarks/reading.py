"""How well and how fast news pages are read: against a gold set, beside plain regular expressions and Kiwi's own time.

python benchmarks/reading.py [FOLDER]    # pages NN.txt with their gold NN.json; score.py stands in FOLDER's parent
"""

import argparse
import importlib.util
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from benchmarks import reading_baseline
from bot.as_json import reading_json
from store.reading import clean, dating, read
from store.reading.dates import mentions

Json = dict[str, Any]

BESIDE = Path(__file__).resolve().parents[2] / "shared" / "reading" / "dev"
ROUNDS = 3
GOALS = {
    "events F1": "≥ 0.85",
    "date of matched events": "≥ 0.97",
    "date expressions": "≥ 0.97",
    "people F1": "≥ 0.92",
    "partners F1": "≥ 0.88",
    "figures F1": "≥ 0.95",
    "quotes F1": "≥ 0.90",
    "published right": "≥ 98 %",
    "published wrong": "0",
    "false events where none": "≤ 0.1",
    "time / Kiwi's": "< 2",
}


class Gold(NamedTuple):
    """A gold set: how it is scored, its pages, and what is to be found in them."""

    scorer: ModuleType
    pages: Mapping[str, str]
    wanted: Mapping[str, Json]


def main() -> int:
    """Print the table; exit 1, with one line, where there is no gold set to read."""
    asked = _asked()
    try:
        gold = _gold(asked.folder, asked.scorer or asked.folder.parent / "score.py", asked.only, asked.home)
    except FileNotFoundError as missing:
        print(f"{missing.filename or missing}: no such file; name a folder of pages with gold", file=sys.stderr)
        return 1
    if asked.as_city:
        gold = gold._replace(wanted=gold.scorer.as_city(gold.wanted, asked.as_city))
    city = {name: asked.as_city or str(wanted["home"]) for name, wanted in gold.wanted.items()}
    ours = {name: reading_json(read(page, city[name]), city[name]) for name, page in gold.pages.items()}
    plain = {name: reading_baseline.read(page, gold.wanted[name]["published"]) for name, page in gold.pages.items()}
    if asked.pages:
        gold.scorer.score(gold.wanted, ours)
    ratio = _ratio(gold)
    columns = [
        {**_measures(gold, ours), "date expressions": _resolved(gold, _dates), "time / Kiwi's": f"{ratio:.2f}"},
        {
            **_measures(gold, plain),
            "published right": "(is given)",
            "date expressions": _resolved(gold, _plain_dates),
            "time / Kiwi's": "",
        },
    ]
    _table(columns, len(gold.pages))
    return 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=BESIDE, help="pages and gold (default: %(default)s)")
    parser.add_argument("--scorer", type=Path, help="score.py, if it is not in the folder's parent")
    parser.add_argument("--only", default="", metavar="PREFIX", help="only pages whose name begins so")
    parser.add_argument("--home", metavar="CITY", help="only pages of this city")
    parser.add_argument("--as", dest="as_city", metavar="CITY", help="read all pages as a reader of this one city")
    parser.add_argument("--pages", action="store_true", help="a line for each page first")
    return parser.parse_args()


def _gold(folder: Path, scorer: Path, only: str, home: str | None) -> Gold:
    """Loads the scorer from its own place, so that there is one scorer."""
    spec = importlib.util.spec_from_file_location("score", scorer)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    every = module.load(str(folder), only)
    wanted = {name: gold for name, gold in every.items() if not home or gold["home"] == home}
    if not wanted:
        raise FileNotFoundError(f"{folder}/{only}*.json")
    return Gold(module, {name: (folder / f"{name}.txt").read_text(encoding="utf-8") for name in wanted}, wanted)


def _measures(gold: Gold, outputs: Mapping[str, Json]) -> dict[str, str]:
    score = gold.scorer.score(gold.wanted, outputs, table=False)
    right, asked, share = score["accuracy"]["date"]
    published, false = score["published"], score["distractors"]["per_article"]
    pages = sum(published[one] for one in ("right", "wrong", "abstained"))
    return {
        "events F1": _f1(score["event"]),
        "date of matched events": f"{share or 0:.3f} ({right}/{asked})",
        "date expressions": "",
        "people F1": _f1(score["people"]),
        "partners F1": _f1(score["partners"]),
        "figures F1": _f1(score["figures"]),
        "quotes F1": _f1(score["quotes"]),
        "published right": f"{published['accuracy']:.1%} ({published['right']}/{pages})",
        "published wrong": str(published["wrong"]),
        "published abstained": str(published["abstained"]),
        "false events where none": "–" if false is None else f"{false:.2f}",
    }


def _f1(measured: list[float]) -> str:
    precision, recall, f1 = measured
    return f"{f1:.3f} ({precision:.2f} {recall:.2f})"


def _resolved(gold: Gold, reader: Callable[[str, Json], list[tuple[str, str]]]) -> str:
    """How many gold date expressions a reader gives their date, each of its own at most once."""
    right = of = 0
    for name, page in gold.pages.items():
        found = reader(page, gold.wanted[name])
        for wanted in gold.wanted[name].get("date_mentions", []):
            of += 1
            hit = next((one for one in found if one[1] == wanted["value"] and _same(one[0], wanted["expr"])), None)
            if hit:
                found.remove(hit)
                right += 1
    return f"{right / of:.3f} ({right}/{of})" if of else "–"


def _same(printed: str, expression: str) -> bool:
    """Whether two prints are of one expression: one may take in a particle or a weekday that the other leaves out."""
    one, other = printed.replace(" ", ""), expression.replace(" ", "")
    return one in other or other in one


def _dates(page: str, _wanted: Json) -> list[tuple[str, str]]:
    anchor = dating.dated(page, clean.article(page)).anchor
    return [(page[found.start : found.end], found.date) for found in mentions(page, anchor)]


def _plain_dates(_page: str, wanted: Json) -> list[tuple[str, str]]:
    """The baseline is handed the expressions, as it is the date of publication, and only works out their value."""
    told = [
        (mention["expr"], reading_baseline.resolved(mention["expr"], wanted["published"]))
        for mention in wanted["date_mentions"]
    ]
    return [(printed, day) for printed, day in told if day]


def _ratio(gold: Gold) -> float:
    """Our time over that of Kiwi's tokenising; both in turn, so that a busy moment of the machine falls on both."""
    from kiwipiepy import Kiwi

    kiwi = Kiwi()
    kiwi.tokenize("성남시는 자매도시를 방문했다.")  # its first call loads what the others use
    rounds = [(_seconds(lambda page: read(page, "성남"), gold), _seconds(kiwi.tokenize, gold)) for _ in range(ROUNDS)]
    return min(ours for ours, _ in rounds) / min(theirs for _, theirs in rounds)


def _seconds(work: Callable[[str], object], gold: Gold) -> float:
    begun = time.perf_counter()
    for page in gold.pages.values():
        work(page)
    return time.perf_counter() - begun


def _table(columns: list[dict[str, str]], pages: int) -> None:
    print(f"{pages} pages; F1 with (precision recall)")
    print(f"{'':24}{'read':22}{'goal':10}plain regular expressions")
    for name in columns[0]:
        print(f"{name:24}{columns[0][name]:22}{GOALS.get(name, '–'):10}{columns[1][name]}")


if __name__ == "__main__":
    sys.exit(main())
