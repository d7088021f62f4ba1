"""`gyoryu index`: reads the seeds into a new generation, and says what was read and what was left out."""

import json
import sys
from collections.abc import Callable
from typing import Never

from tqdm import tqdm

from bot.settings.home import Home
from store import Lang, Text
from store.build import BuildReport, build

BAR = Text(
    "{percentage:3.0f}% |{bar}| {total_fmt}건 중 {n_fmt}건, 남은 시간 {remaining}",
    "{percentage:3.0f}% |{bar}| {n_fmt} of {total_fmt} documents, {remaining} left",
)


def index(home: Home, seeds: list[str], strict: bool, as_json: bool) -> int:
    """Build, report, and return the exit code: 1 when something was left out and `strict` asks for all."""
    with tqdm(disable=None, leave=False, file=sys.stderr, bar_format=BAR.of(home.lang)) as bar:
        report = build(seeds or list(home.seeds), home.data, home.city, _progress(bar))
    for fault in report.faults:
        print(fault.of(home.lang), file=sys.stderr)
    print(_as_json(report, home.lang) if as_json else _summary(report, home.lang))
    return 1 if strict and report.faults else 0


def _progress(bar: "tqdm[Never]") -> Callable[[int, int], None]:
    """What shows how far a build is: first documents are read, then all that search ranks is indexed, each in its own
    time.
    """

    def show(done: int, total: int) -> None:
        if total != bar.total or done < bar.n:
            bar.reset(total)
        bar.update(done - bar.n)

    return show


def _summary(report: BuildReport, lang: Lang) -> str:
    left_out = len(report.faults)
    if lang == "ko":
        read = f"(기사에서만 읽은 {report.read}건 포함)" if report.read else ""
        return (
            f"문서 {report.documents}건, 교류 이력 {report.events}건{read}, 상대 {report.partners}곳, 시장 {report.mayors}명을 읽었어요."
            f" (그대로 이어 쓴 자료 {report.carried}건, {report.seconds:.1f}초, {report.generation})"
            + (
                f"\n읽지 못해 뺀 자료가 {left_out}건 있어요. 위에 적은 곳을 고치고 다시 실행해 주세요."
                if left_out
                else ""
            )
        )
    read = f" ({report.read} of them told by articles alone)" if report.read else ""
    return (
        f"Read {report.documents} documents, {report.events} events{read}, {report.partners} partners, {report.mayors} mayors"
        f" ({report.carried} entries carried over, {report.seconds:.1f} s, {report.generation})."
        + (f"\nLeft out {left_out}: mend the places named above and run it again." if left_out else "")
    )


def _as_json(report: BuildReport, lang: Lang) -> str:
    return json.dumps(report._asdict() | {"faults": [fault.of(lang) for fault in report.faults]}, ensure_ascii=False)
