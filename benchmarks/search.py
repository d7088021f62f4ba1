"""How well search ranks a set of Korean questions: mean reciprocal rank at 10, as asked and as people mistype.

python benchmarks/search.py FOLDER    # corpus.jsonl {id, title, text}, queries.jsonl {text, rel: [id]}
"""

import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from store import Archive
from store.build import build

Asked = Callable[[str], str]

QUESTIONS = 800
SEED = 7


def main(folder: Path) -> None:
    """Index the corpus into a throw-away directory and print one line for each way of asking."""
    lines = (folder / "queries.jsonl").read_text(encoding="utf-8").splitlines()
    random.Random(SEED).shuffle(lines)
    questions = [(str(line["text"]), set(line["rel"])) for line in map(json.loads, lines[:QUESTIONS])]
    with tempfile.TemporaryDirectory() as data:
        report = build([str(folder / "corpus.jsonl")], data, "성남", lambda _done, _of: None)
        print(f"{report.documents} documents in {report.seconds:.1f} s, {len(questions)} questions")
        archive = Archive.open(data)
        ways: dict[str, Asked] = {"as asked": str, "no spaces": unspaced, "two typos": mistyped()}
        for name, asked in ways.items():
            measure(name, archive, questions, asked)


def measure(name: str, archive: Archive, questions: list[tuple[str, set[str]]], asked: Asked) -> None:
    """Ask every question in the way of `asked` and print how it went."""
    ranks, times = [], []
    for question, right in questions:
        begun = time.perf_counter()
        hits = archive.search(asked(question))
        times.append((time.perf_counter() - begun) * 1e3)
        ranks.append(next((1 / place for place, hit in enumerate(hits, 1) if hit.ref in right), 0.0))
    spread = statistics.quantiles(times, n=20)
    print(f"{name:14} MRR@10 {statistics.mean(ranks):.4f}   p50 {spread[9]:.2f} ms   p95 {spread[18]:.2f} ms")


def unspaced(question: str) -> str:
    """As typed in a hurry on a phone."""
    return question.replace(" ", "")


def mistyped() -> Asked:
    """A way of asking with one letter wrong in two syllables."""
    chance = random.Random(SEED)

    def mistype(question: str) -> str:
        letters = list(question)
        hangul = [place for place, letter in enumerate(letters) if "가" <= letter <= "힣"]
        for place in chance.sample(hangul, min(2, len(hangul))):
            lead, rest = divmod(ord(letters[place]) - 0xAC00, 588)
            vowel, trail = divmod(rest, 28)
            wrong = [
                (chance.randrange(19), vowel, trail),
                (lead, chance.randrange(21), trail),
                (lead, vowel, chance.randrange(28)),
            ]
            lead, vowel, trail = chance.choice(wrong)
            letters[place] = chr(0xAC00 + lead * 588 + vowel * 28 + trail)
        return "".join(letters)

    return mistype


if __name__ == "__main__":
    main(Path(sys.argv[1]))
