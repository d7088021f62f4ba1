"""That no page stops the reader: how many hostile pages were read, the slowest, and whether time grows with length alone,
as whole pages and as the clean text of an article, which reaches stages that a page without one does not.

python benchmarks/hostile_reading.py [PAGES]    # 10,000 unless told; run from the root of the repository
"""

import random
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from store.reading import facts, read

sys.path.append(str(Path(__file__).parents[1]))
from tests.hostile import KINDS, soup

SEED = 11
SIZE = 20_000  # letters of a page of one kind, which is then read at twice that
LARGE = 5_000_000
CITY, DAY = "성남", "2019-03-14"
RAISED: Counter[str] = Counter()


def main(pages: int) -> None:
    """Read soups of news, one kind of hostile page after the other, and a page of five megabytes."""
    chance = random.Random(SEED)
    slowest, length = max((timed(on_page, page), len(page)) for page in (soup(chance) for _ in range(pages)))
    print(f"{pages} soups read, {RAISED.total()} raised; slowest {slowest * 1000:.0f} ms for {length:,} letters")
    for name, reading in (("as pages", on_page), ("as articles", in_text)):
        print(f"\n{name}: time(2n)/time(n), µs a letter")
        ratios = {kind: grown(reading, made) for kind, made in KINDS.items()}
        for kind, (ratio, seconds) in sorted(ratios.items(), key=lambda entry: -entry[1][0]):
            print(f"{kind:24} {ratio:5.2f} {seconds * 1e6 / (2 * SIZE):7.2f}")
    print(f"\nnews of {LARGE:,} letters: {timed(on_page, KINDS['news'](LARGE)):.1f} s")
    for fault, times in RAISED.most_common():
        print(f"{times} times {fault}")


def on_page(page: str) -> None:
    """Everything, from the cleaning on."""
    read(page, CITY)


def in_text(text: str) -> None:
    """What a text says, whatever it is."""
    facts("", text, CITY, DAY)


def grown(reading: Callable[[str], None], made: Callable[[int], str]) -> tuple[float, float]:
    """How much longer twice the length takes, and how long that was; the better of three."""
    once, twice = (min(timed(reading, made(size)) for _ in range(3)) for size in (SIZE, 2 * SIZE))
    return twice / once, twice


def timed(reading: Callable[[str], None], page: str) -> float:
    """Seconds of the processor that a page takes; what it raises is counted by its place."""
    begun = time.process_time()
    try:
        reading(page)
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        RAISED[f"{type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno})"] += 1
    return time.process_time() - begun


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 10_000)
