"""How long builds of many documents take and what they cost, and how much of that is Kiwi's own work.

python benchmarks/scale.py [COUNT…]    # of documents beside the seeds, 10000 and 100000 unless told

Each size is built three times: from nothing, with a hundred documents changed, and with nothing changed.
"""

import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from news import write
from sqlite_utils import Database

from store import words
from store.build import BuildReport, build
from store.entries import entries
from store.generations import HALFWAY
from store.halfway import Shelf
from store.indexing import index
from store.schema import create
from store.seeds import read

ROOT = Path(__file__).parents[1]
SEEDS = [str(ROOT / "seeds" / part) for part in ("articles", "events", "partners.yaml", "mayors.yaml", "ces.yaml")]
CHANGED = 100
SAMPLE = 2_000  # documents on which indexing is held against Kiwi
ROUNDS = 7
GOAL = 1.10


def main(counts: list[int]) -> int:
    """Print a line for each build and the ratio; exit 1 when the goal is missed."""
    with tempfile.TemporaryDirectory() as folder:
        missed = ratio(Path(folder))
        for count in counts:
            size(Path(folder) / str(count), count)
    return int(missed)


def size(folder: Path, count: int) -> None:
    """Build `count` documents anew, then with some changed, then with none."""
    folder.mkdir()
    rows, data = folder / "rows.jsonl", folder / "data"
    for name, changed in (("new", 0), (f"{CHANGED} changed", CHANGED), ("unchanged", CHANGED)):
        write(rows, count, changed)
        report = build([*SEEDS, str(rows)], str(data), "성남", lambda _done, _of: None)
        _told(name, report, data / f"archive-{report.generation}.db")


def _told(name: str, report: BuildReport, archive: Path) -> None:
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(
        f"{report.documents:>9,} documents, {name:12} {report.seconds:7.1f} s  {report.documents / report.seconds:7.0f}/s"
        f"  carried {report.carried:>9,}  archive {archive.stat().st_size / 1e6:6.0f} MB  peak so far {peak:5.0f} MB",
        flush=True,
    )


def ratio(folder: Path) -> bool:
    """Whether indexing takes more of what Kiwi alone takes for the same text than the goal allows."""
    rows = folder / "sample.jsonl"
    write(rows, SAMPLE)
    listed = entries(read([str(rows)]))
    texts = [text for entry in listed for text in (entry.title, entry.body)]
    words.warm()

    def kiwi() -> None:
        for _ in words._kiwi.tokenize(iter(texts)):
            pass

    def indexing() -> None:
        with Database(memory=True) as db, Shelf.of("analysed", ("title", "body"), None, folder / HALFWAY) as kept:
            create(db)
            index(db.conn, listed, (), kept, lambda _done, _of: None)
        (folder / HALFWAY).unlink(missing_ok=True)

    alone, ours = zip(*((_seconds(kiwi), _seconds(indexing)) for _ in range(ROUNDS)), strict=True)
    clock, processors = (min(times[how] for times in ours) / min(times[how] for times in alone) for how in (0, 1))
    verdict = "MISSED" if clock > GOAL else "ok"
    print(f"indexing ÷ Kiwi alone, {SAMPLE} documents, the least disturbed of {ROUNDS} rounds: {clock:.2f} by the clock"
          f" (goal ≤ {GOAL:.2f}) {verdict}, {processors:.2f} by the processors", flush=True)  # fmt: skip
    return clock > GOAL


def _seconds(work: Callable[[], None]) -> tuple[float, float]:
    """By the clock, and of all processors."""
    clock, processors = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - clock, time.process_time() - processors


if __name__ == "__main__":
    sys.exit(main([int(count) for count in sys.argv[1:]] or [10_000, 100_000]))
