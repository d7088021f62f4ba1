"""What search costs beside Kiwi alone: indexing, the time to the first answer, memory. Each runs in its own process."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from store.build import build

ROUNDS = 5
NOWHERE = "없는시"  # a city no passage names: nothing is read out of the passages, they are only indexed

_RSS = "import re; print(int(re.search(r'VmRSS:\\s+(\\d+)', open('/proc/self/status').read())[1]))"
_OURS = f"import sys; from store import Archive; a = Archive.open(sys.argv[1]); a.search(sys.argv[2]); {_RSS}"
_KIWI = f"import sys; from kiwipiepy import Kiwi; k = Kiwi(); k.tokenize(sys.argv[2]); {_RSS}"
_ANALYSIS = """import json, sys
from kiwipiepy import Kiwi
kiwi = Kiwi(load_multi_dict=False, load_typo_dict=False)
rows = (json.loads(line) for path in sys.argv[1:] for line in open(path, encoding="utf-8"))
for _ in kiwi.tokenize(text for row in rows for text in (row["title"], row["text"])): pass
"""


def indexing(corpora: list[Path]) -> float:
    """Building an archive, over Kiwi's analysis of the same text in a process of its own with as many workers."""
    ours, kiwi = [], []
    for _ in range(ROUNDS):
        kiwi.append(_seconds([sys.executable, "-c", _ANALYSIS, *map(str, corpora)]))
        with tempfile.TemporaryDirectory() as data:
            begun = time.perf_counter()
            build([str(corpus) for corpus in corpora], data, NOWHERE, lambda _done, _of: None)
            ours.append(time.perf_counter() - begun)
    return statistics.median(ours) / statistics.median(kiwi)


def first_search(data: str, question: str) -> tuple[float, float]:
    """From the start of a process to its first ranked answer, and its memory then, over those of Kiwi's first words."""
    times: dict[str, list[float]] = {_OURS: [], _KIWI: []}
    sizes: dict[str, list[int]] = {_OURS: [], _KIWI: []}
    for _ in range(ROUNDS):
        for program in times:
            begun = time.perf_counter()
            done = subprocess.run(
                [sys.executable, "-c", program, data, question], check=True, capture_output=True, text=True
            )
            times[program].append(time.perf_counter() - begun)
            sizes[program].append(int(done.stdout))
    fast, kiwi = (statistics.median(times[one]) for one in (_OURS, _KIWI))
    small, large = (statistics.median(sizes[one]) for one in (_OURS, _KIWI))
    return fast / kiwi, small / large


def cold_command(data: str) -> float:
    """A slash command from a cold process over a bare SQLite query (benchmarks/cold_start.py)."""
    told = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("cold_start.py"))],
        env=os.environ | {"GYORYU_DATA_DIR": data},
        capture_output=True,
        text=True,
    )
    return float(told.stdout.split("ratio ")[1].split()[0])


def padded(corpora: list[Path], path: Path, count: int) -> None:
    """Write `count` short passages, made of sentences of the corpora set side by side, behind the first corpus."""
    import random

    chance = random.Random(7)
    lines = corpora[0].read_text(encoding="utf-8").splitlines()
    texts = [json.loads(line)["text"] for corpus in corpora for line in corpus.read_text(encoding="utf-8").splitlines()]
    sentences = [part for text in texts for part in text.replace("\n", " ").split(". ") if len(part) > 10]
    with path.open("w", encoding="utf-8") as out:
        out.writelines(f"{line}\n" for line in lines)
        for place in range(count - len(lines)):
            words = " ".join(chance.choices(sentences, k=2)).split()
            text = " ".join(chance.sample(words, min(len(words), 24)))
            out.write(json.dumps({"id": f"pad-{place}", "title": text[:12], "text": text}, ensure_ascii=False) + "\n")


def _seconds(command: list[str]) -> float:
    begun = time.perf_counter()
    subprocess.run(command, check=True)
    return time.perf_counter() - begun
