"""How well search ranks Korean questions and what it costs, each figure beside its goal: `make bench-search`.

python benchmarks/search.py FOLDER [--large]    # FOLDER holds korquad/ and ssis/, each with corpus.jsonl
{id, title, text} and queries.jsonl {text, rel: [id]}. --large also asks an archive padded to 100,000 passages
(some minutes). E is 1 less the mean reciprocal rank of the first right answer among ten.
"""

import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

import search_costs as costs
from search_peers import ASKING, Passage, Peer, morphemes, pairs, words
from search_typing import SEED, ways

from store import Archive, finding
from store.build import build

QUESTIONS = 1_000
LARGE = 100_000
TIMED = 400  # questions to the large archive
SETS = Path(__file__).parents[2] / "shared" / "bench" / "search"
GOALS = {  # of E over that of a peer
    "unicode61": {"korquad": 0.18, "ssis": 0.31},
    "char bigram": {"korquad": 0.68, "ssis": 0.78},
    "Kiwi content": {"korquad": 0.65, "ssis": 0.80},
}
TYPED = {"no spaces": 1.0, "spacing noise": 0.99, "two typos": 0.985}

Search = Callable[[str], Iterable[str]]


class Question(NamedTuple):
    """What is asked, and the ids of the passages that answer it."""

    text: str
    right: frozenset[str]


class Measured(NamedTuple):
    """How a list of questions went."""

    rank: float  # mean reciprocal
    p95: float  # milliseconds


class Table:
    """Prints figures beside their goals as they come, and counts what is missed."""

    missed = 0

    def row(self, what: str, value: float, goal: float, at_least: bool = False) -> None:
        """One figure."""
        good = value >= goal if at_least else value <= goal
        self.missed += not good
        sign = "≥" if at_least else "≤"
        print(f"{what:58} {sign} {goal:<6} {value:8.4f}  {'ok' if good else 'MISSED'}", flush=True)


def main(folder: Path, large: bool) -> int:
    """Print the table; 1 when a goal is missed."""
    table = Table()
    corpora = [folder / name / "corpus.jsonl" for name in ("korquad", "ssis")]
    for corpus in corpora:
        with tempfile.TemporaryDirectory() as data:
            build([str(corpus)], data, costs.NOWHERE, lambda _done, _of: None)
            _quality(table, corpus.parent, Archive.open(data))
            if corpus is corpora[0]:
                first, memory = costs.first_search(data, _questions(corpus.parent)[0].text)
                cold = costs.cold_command(data)
    table.row("indexing ÷ Kiwi analysis of the same text", costs.indexing(corpora), 1.10)
    table.row("cold slash command ÷ bare sqlite3", cold, 3.0)
    table.row("time to first search ÷ default Kiwi process", first, 0.45)
    table.row("memory ÷ default Kiwi process", memory, 0.65)
    if large:
        _large(table, corpora)
    return int(table.missed > 0)


def _quality(table: Table, folder: Path, archive: Archive) -> None:
    """E and time of one set beside those of the peers, and what mistyping costs."""
    name, questions = folder.name, _questions(folder)
    passages = [Passage(*(row[key] for key in Passage._fields)) for row in _rows(folder / "corpus.jsonl")]
    peers = {
        "unicode61": Peer(passages, words),
        "char bigram": Peer(passages, pairs),
        "Kiwi content": Peer(passages, morphemes(), ASKING),
    }
    searches: dict[str, Search] = {name: peer.search for name, peer in peers.items()}
    found = _measured({"ours": _ours(archive)} | searches, questions)
    print(f"{name}: MRR@10 " + " · ".join(f"{who} {one.rank:.4f}" for who, one in found.items()))
    for peer, goals in GOALS.items():
        table.row(f"{name}: E ÷ E({peer})", (1 - found["ours"].rank) / (1 - found[peer].rank), goals[name])
    for way, asked in ways().items():
        if way in TYPED:
            typed = [Question(asked(one.text), one.right) for one in questions]
            rank = _measured({way: _ours(archive)}, typed)[way].rank
            table.row(f"{name}: MRR {way} ÷ as asked", rank / found["ours"].rank, TYPED[way], at_least=True)
    table.row(f"{name}: query p95 ÷ char bigram p95", found["ours"].p95 / found["char bigram"].p95, 2.0)


def _large(table: Table, corpora: list[Path]) -> None:
    """Time of a question to 100,000 passages, and what leaving out common words costs."""
    questions = _questions(corpora[0].parent)[:TIMED]
    with tempfile.TemporaryDirectory() as data:
        costs.padded(corpora, Path(data) / "corpus.jsonl", LARGE)
        build([f"{data}/corpus.jsonl"], data, costs.NOWHERE, lambda _done, _of: None)
        archive = Archive.open(data)
        capped = _measured({"ours": _ours(archive)}, questions)["ours"]
        crowded, patience = finding.CROWDED, finding.PATIENCE
        finding.CROWDED, finding.PATIENCE = LARGE * 2, 60.0
        whole = _measured({"ours": _ours(archive)}, questions)["ours"]
        finding.CROWDED, finding.PATIENCE = crowded, patience
    print(f"100,000 passages: MRR {capped.rank:.4f} of {whole.rank:.4f}, p95 {capped.p95:.1f} of {whole.p95:.1f} ms")
    table.row("100,000 passages: question p95, ms", capped.p95, 50)
    table.row("100,000 passages: MRR given up by leaving out common words", whole.rank - capped.rank, 0.005)


def _ours(archive: Archive) -> Search:
    archive.search("준비")
    return lambda question: [hit.ref for hit in archive.search(question)]


def _measured(searches: dict[str, Search], questions: list[Question]) -> dict[str, Measured]:
    """Every question is put to each in turn, so that a busy moment of the machine falls on all."""
    ranks: dict[str, list[float]] = {name: [] for name in searches}
    times: dict[str, list[float]] = {name: [] for name in searches}
    for question in questions:
        for name, search in searches.items():
            begun = time.perf_counter()
            found = list(search(question.text))
            times[name].append((time.perf_counter() - begun) * 1e3)
            ranks[name].append(next((1 / n for n, one in enumerate(found, 1) if one in question.right), 0.0))
    return {name: Measured(statistics.mean(ranks[name]), statistics.quantiles(times[name], n=20)[18]) for name in ranks}


def _questions(folder: Path) -> list[Question]:
    rows = list(_rows(folder / "queries.jsonl"))
    random.Random(SEED).shuffle(rows)
    return [Question(row["text"], frozenset(row["rel"])) for row in rows[:QUESTIONS]]


def _rows(path: Path) -> Iterable[dict[str, str]]:
    return map(json.loads, path.read_text(encoding="utf-8").splitlines())


if __name__ == "__main__":
    chosen = [argument for argument in sys.argv[1:] if argument != "--large"]
    sys.exit(main(Path(chosen[0]) if chosen else SETS, "--large" in sys.argv))
