"""How long a cold `gyoryu ask "/ces" --json` takes, beside a bare Python process that runs one SQLite query.

Both run in turn, so that a busy moment of the machine falls on both; the ratio of medians is what counts (goal: ≤ 3).
Needs an archive: `gyoryu index` first.
"""

import statistics
import subprocess
import sys
import time
from pathlib import Path

from bot.settings.home import home

ROUNDS = 31
GOAL = 3.0


def main() -> int:
    """Print both medians and their ratio; exit 1 when the goal is missed."""
    data = Path(home().data)
    archive = data / (data / "CURRENT").read_text(encoding="ascii").strip()
    query = f"import sqlite3; print(sqlite3.connect('file:{archive}?mode=ro', uri=True).execute('select * from ces').fetchall())"
    commands = {
        "bare sqlite3": [sys.executable, "-c", query],
        "gyoryu ask": [str(Path(sys.executable).with_name("gyoryu")), "ask", "/ces", "--json"],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            times[name].append(_milliseconds(command))
    bare, ask = (statistics.median(times[name]) for name in commands)
    print(f"bare sqlite3 {bare:.1f} ms · gyoryu ask {ask:.1f} ms · ratio {ask / bare:.2f} (goal ≤ {GOAL})")
    return int(ask / bare > GOAL)


def _milliseconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return (time.perf_counter() - start) * 1e3


if __name__ == "__main__":
    sys.exit(main())
