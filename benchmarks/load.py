"""Twelve questions a second for a minute, answered as on duty: how long each waits, and how long the event loop does.

python benchmarks/load.py [--data DIRECTORY] [--profile]    # an archive; without one, 100 000 documents are built first

--profile asks once more, one after the other, and names the functions that take the time.
"""

import argparse
import asyncio
import cProfile
import logging
import pstats
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from news import write
from scale import SEEDS

import handlers
from bot.readers import Readers
from handlers.core.answer import answer
from handlers.core.request import Request
from store import Archive, Store
from store.build import build
from store.state import State

DOCUMENTS = 100_000
RATE, SECONDS = 12, 60
LAG, WAIT = 20, 1_000  # milliseconds at the 99th percentile: the goals
PULSE = 0.01  # seconds between two looks at the loop's clock
TODAY = date(2026, 11, 25)

FIRST = ("밴쿠버와 맺은 의향서", "벤쿠바와 매즌 의향서", "/ces 2019")  # so that all that is loaded once is there

ASKED = (
    "/partners", "/partners {land}", "/partners {city}", "/mayor {mayor}", "/ces {year}", "/ces", "/onthisday",
    "/onthisday {month}월 {day}일", "/search {noun} {noun}", "/search {city} {kind}", "검색 {year}년 {month}월", "/help",
    "자매도시 알려줘", "{mayor} 시장 알려줘", "{city}", "{city} {kind}", "{city}와는 언제 {kind}을 맺었어?",
    "{year}년에 어느 도시를 방문했어?", "{mayor} 시장이 {land}에 간 적 있어?", "{year}년 {kind} 알려줘",
    "{land}에서 누가 왔어?", "{noun} {noun} 지원", "CES {year}에 기업이 몇 곳 참가했어?", "when did {english} become a sister city?",
)  # fmt: skip
WORDS = {
    "city": "밴쿠버 선양 오로라 브르노 풀러턴 하노이 피라시카바 나보이 잘란트 벤쿠바 창춘 마르세유",
    "english": "Aurora Vancouver Shenyang Fullerton Brno",
    "land": "미국 캐나다 중국 일본 베트남 체코 독일 브라질 우즈베키스탄 프랑스",
    "mayor": "은수미 신상진 이재명 이대엽 오성수 김병량",
    "kind": "의향서 업무협약 자매결연 우호협약 방문 박람회",
    "noun": "경제 반도체 병원 축제 인공지능 주택 청소년 관광 배터리 예산 로봇 게임 판교 스타트업",
}


def main() -> int:
    """Build where there is nothing to ask, ask, print; exit 1 when a goal is missed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--data")
    parser.add_argument("--profile", action="store_true")
    given = parser.parse_args()
    handlers.load()
    with tempfile.TemporaryDirectory() as folder:
        data = given.data or _built(Path(folder))
        state = State.open(f"sqlite:///{folder}/state.db")
        try:
            missed = asyncio.run(_load(data, state))
            if given.profile:
                _profiled(data, state)
        finally:
            state.close()
    return int(missed)


def _built(folder: Path) -> str:
    write(folder / "rows.jsonl", DOCUMENTS)
    build([*SEEDS, str(folder / "rows.jsonl")], str(folder / "data"), "성남", lambda _done, _of: None)
    return str(folder / "data")


def questions(seed: int = 1) -> Iterator[tuple[str, str]]:
    """Each question behind the form it was made of, without end."""
    chance = random.Random(seed)
    while True:
        form = chance.choice(ASKED)
        words = {key: chance.choice(several.split()) for key, several in WORDS.items()}
        numbers = {"year": chance.randint(1995, 2025), "month": chance.randint(1, 12), "day": chance.randint(1, 28)}
        yield form, form.format(**words, **numbers)


async def _load(data: str, state: State) -> bool:
    """Whether a goal was missed."""
    readers = Readers(data, state)
    for text in FIRST:
        await readers.each(partial(answer, _request(text)))
    waits: dict[str, list[float]] = {form: [] for form in ASKED}
    lags: list[float] = []
    watch = asyncio.create_task(_watch(lags))
    begun = time.perf_counter()
    async with asyncio.TaskGroup() as tasks:
        for number, (form, text) in zip(range(RATE * SECONDS), questions(), strict=False):
            await asyncio.sleep(begun + number / RATE - time.perf_counter())
            tasks.create_task(_ask(readers, text, waits[form]))
    watch.cancel()
    readers.close()
    return _told(waits, lags)


async def _ask(readers: Readers, text: str, waits: list[float]) -> None:
    begun = time.perf_counter()
    reply = await readers.run(partial(answer, _request(text)))
    waits.append((time.perf_counter() - begun) * 1e3)
    if reply.outcome == "error":
        print("failed:", text, file=sys.stderr)


async def _watch(lags: list[float]) -> None:
    """How much later than asked for the loop comes back, again and again."""
    while True:
        begun = time.perf_counter()
        await asyncio.sleep(PULSE)
        lags.append((time.perf_counter() - begun - PULSE) * 1e3)


def _request(text: str) -> Request:
    return Request(text, TODAY, now=datetime.now(UTC))


def _told(waits: dict[str, list[float]], lags: list[float]) -> bool:
    """Print the figures, the slowest forms last; whether a goal was missed."""
    every = [wait for several in waits.values() for wait in several]
    found = (("loop lag", lags, LAG), ("answer", every, WAIT))
    for name, times, goal in found:
        p50, p95, p99 = (_percentile(times, percent) for percent in (50, 95, 99))
        verdict = "ok" if p99 < goal else "MISSED"
        print(f"{name:9} p50 {p50:6.1f}  p95 {p95:6.1f}  p99 {p99:6.1f} ms  (goal: p99 < {goal} ms) {verdict}")
    for form, times in sorted(waits.items(), key=lambda pair: max(pair[1], default=0.0)):
        if times:
            print(f"  median {statistics.median(times):6.0f}  longest {max(times):6.0f} ms  {len(times):3} × {form}")
    return any(_percentile(times, 99) >= goal for _, times, goal in found)


def _percentile(times: list[float], percent: int) -> float:
    return statistics.quantiles(times, n=100, method="inclusive")[percent - 1]


def _profiled(data: str, state: State) -> None:
    """The same questions in one thread, function by function."""
    archive = Archive.open(data)
    store = Store(archive, lambda: state)
    asked = [text for _, (_, text) in zip(range(RATE * SECONDS // 3), questions(2), strict=False)]
    answer(_request("밴쿠버 의향서"), store)
    with cProfile.Profile() as profile:
        for text in asked:
            answer(_request(text), store)
    archive.close()
    print(f"{len(asked)} questions, one after the other:")
    pstats.Stats(profile).strip_dirs().sort_stats("cumulative").print_stats(60)


if __name__ == "__main__":
    logging.disable(logging.WARNING)
    sys.exit(main())
