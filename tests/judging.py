"""Judging answers: the fact, a source that proves it, nothing wrong in the first line.

python -m tests.judging FILE [SEEDS…]    # FILE: one question a line, as tests/questions.jsonl; SEEDS default to seeds
"""

import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import handlers
from handlers.core.answer import answer
from handlers.core.paging import page
from handlers.core.plain import plain
from handlers.core.reply import Reply
from handlers.core.request import Request
from store import Archive, Store
from store.build import build
from store.state import State

TODAY = "2026-11-25"

Line = dict[str, Any]


class Judged(NamedTuple):
    """A question with what was wrong with its answer; empty when all is right."""

    line: Line
    faults: tuple[str, ...]
    text: str


def main(file: Path, seeds: list[str]) -> int:
    """Ask every question and print the wrong ones and the shares."""
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line]
    with tempfile.TemporaryDirectory() as data:
        build(seeds or ["seeds"], data, "성남", lambda _done, _of: None)
        state = State.open(f"sqlite:///{data}/state.db")
        archive = Archive.open(data)
        judged = [judge(line, Store(archive, lambda: state)) for line in lines]
    for one in judged:
        if one.faults:
            print(f"✗ {one.line['id']} {one.line['question']}\n    {'; '.join(one.faults)}\n    {one.text[:400]!r}")
    _shares(judged)
    return 0


def judge(line: Line, store: Store) -> Judged:
    """Ask one question, after those before it."""
    reply = asked(line, store)
    text = plain(page(reply))
    return Judged(line, tuple(faults(line, reply, text)), text)


def asked(line: Line, store: Store) -> Reply:
    """The reply to a question in its thread."""
    handlers.load()
    today = date.fromisoformat(line.get("on", TODAY))
    return answer(Request(line["question"], today, line["lang"], before=tuple(line.get("before", ()))), store)


def faults(line: Line, reply: Reply, text: str) -> Iterator[str]:
    """What is wrong: a fact that is missing, a source, a wrong value in the first line, an answer where there is none."""
    if line["type"] == "none" or line.get("outcome") == "nothing":
        if reply.outcome == "answer":
            yield "an answer where nothing is known"
        return
    for fact in line["fact"]:
        spellings = [fact] if isinstance(fact, str) else fact
        if not any(one in text for one in spellings):
            yield f"missing {spellings[0]}"
    proven = {key for source in reply.sources for key in (source.document, source.url)}
    if line["sources"] and not proven & set(line["sources"]):
        yield "no right source"
    first = text.splitlines()[0] if text else ""
    for wrong in line.get("not", ()):
        if wrong in first:
            yield f"says {wrong}"


def _shares(judged: list[Judged]) -> None:
    every = Counter(one.line["type"] for one in judged)
    right = Counter(one.line["type"] for one in judged if not one.faults)
    for kind, count in sorted(every.items()):
        print(f"{kind:12} {right[kind]:4} of {count:4}")
    total = sum(right.values())
    print(f"{'all':12} {total:4} of {len(judged):4}  {total / len(judged):.3f}")
    stated = [one for one in judged if any(fault.startswith(("says", "an answer")) for fault in one.faults)]
    print(
        f"wrong in the first line, or answered where nothing is known: {len(stated)} ({len(stated) / len(judged):.3f})"
    )


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
