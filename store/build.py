"""A new generation of the archive, whole or not at all.

The work is done in a process of its own (store/builder.py): Kiwi's memory goes when it ends, and nothing that
happens to it can hurt whoever asked.
"""

import json
import sys
from collections.abc import Callable, Iterable
from subprocess import PIPE, Popen
from time import monotonic
from typing import Any, NamedTuple

from store.errors import Fault, SeedError, StartError


class BuildReport(NamedTuple):
    """What a build read and what it left out; `carried` counts documents that had not changed, `read` the events that
    are told by documents alone and not reviewed.
    """

    generation: str
    documents: int
    events: int
    partners: int
    mayors: int
    carried: int
    seconds: float
    faults: tuple[Fault, ...]
    read: int = 0


def build(seeds: list[str], data: str, city: str, progress: Callable[[int, int], None]) -> BuildReport:
    """Build from the files and directories `seeds` into `data` and make it current; till then the old one is served.

    `progress(done, of)` is called as documents are read, then as entries are indexed. Raises StartError when no generation could be built: the
    directory cannot be written, another build is at work, there is nothing to build from, the disk is full.
    """
    begun = monotonic()
    command = [sys.executable, "-P", "-m", "store.builder", data, city, *seeds]
    with Popen(command, stdout=PIPE, text=True, encoding="utf-8") as builder:  # noqa: S603 (ourselves)
        assert builder.stdout
        report = _listen(builder.stdout, progress)
    if report is None:
        raise StartError(
            f"아카이브를 만들다가 멈췄어요(종료 코드 {builder.returncode}). 이전 세대는 그대로예요. 다시 실행해 주세요.",
            f"The build stopped (exit code {builder.returncode}). The previous generation stands. Run it again.",
        )
    faults = tuple(map(_fault, report.pop("faults")))
    return BuildReport(**report, seconds=monotonic() - begun, faults=faults)


def _listen(lines: Iterable[str], progress: Callable[[int, int], None]) -> dict[str, Any] | None:
    """Pass progress on until the report comes; None when the builder ends without one."""
    for line in lines:
        match json.loads(line):
            case {"progress": [done, of]}:
                progress(done, of)
            case {"error": {"ko": ko, "en": en}}:
                raise StartError(ko, en)
            case {"report": dict(report)}:
                return report
    return None


def _fault(told: dict[str, str]) -> Fault:
    if "where" in told:
        return SeedError(told["where"], told["ko"], told["en"])
    return Fault(told["ko"], told["en"])
