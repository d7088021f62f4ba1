"""That no page stops the reader: how many hostile pages were read, the slowest, and whether time grows with length alone.

python benchmarks/hostile_reading.py [PAGES]    # 10,000 unless told; run from the root of the repository
"""

import random
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from store.reading import read

sys.path.append(str(Path(__file__).parents[1]))
from tests.hostile import KINDS, soup

SEED = 11
SIZE = 20_000  # letters of a page of one kind, which is then read at twice that
LARGE = 5_000_000
CITY = "성남"
RAISED: Counter[str] = Counter()


def main(pages: int) -> None:
    """Read soups of news, one kind of hostile page after the other, and a page of five megabytes."""
    chance = random.Random(SEED)
    slowest, length = max((timed(page), len(page)) for page in (soup(chance) for _ in range(pages)))
    print(f"{pages} soups read, {RAISED.total()} raised; slowest {slowest * 1000:.0f} ms for {length:,} letters")
    ratios = {kind: grown(made) for kind, made in KINDS.items()}
    for kind, (ratio, seconds) in sorted(ratios.items(), key=lambda entry: -entry[1][0]):
        print(f"{kind:24} time(2n)/time(n) {ratio:5.2f}   {seconds * 1e6 / (2 * SIZE):7.2f} µs a letter")
    print(f"news of {LARGE:,} letters: {timed(KINDS['news'](LARGE)):.1f} s")
    for fault, times in RAISED.most_common():
        print(f"{times} times {fault}")


def grown(made: Callable[[int], str]) -> tuple[float, float]:
    """How much longer twice the length takes, and how long that was; the better of three."""
    once, twice = (min(timed(made(size)) for _ in range(3)) for size in (SIZE, 2 * SIZE))
    return twice / once, twice


def timed(page: str) -> float:
    """Seconds of the processor that a page takes; what it raises is counted by its place."""
    begun = time.process_time()
    try:
        read(page, CITY)
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        RAISED[f"{type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno})"] += 1
    return time.process_time() - begun


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 10_000)
