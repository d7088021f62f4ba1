"""Lines that were broken at a fixed width, as in old pages and copied print, become paragraphs again."""

import re
from collections.abc import Iterable, Iterator

_WIDEST, _NARROWEST = 70, 16  # letters of a broken line: a paragraph on one line is longer
_SLACK = 9  # letters by which a line broken at a space falls short of the widest: a long word
_LEAST = 3  # lines that show a width
_STOP = re.compile(r"[다요죠까음함됨임]\.[\"'”’)\]]*$")
_STOPS = re.compile(r"[다요죠까음함됨임]\.[\"'”’)\]]*(?=\s|$)")
_APART = re.compile(r"^(?:[▲△○◇◆■●·•▣□▶▷※☞\-–\[【<〈《#*(]|\d{1,2}[.)]|[A-Z]\.|[QA]\b)")


def unwrapped(lines: Iterable[str]) -> Iterator[str]:
    """The lines, with those of a run between blank ones joined where most of them end within a sentence."""
    run: list[str] = []
    for line in lines:
        if line and len(line) <= _WIDEST and not _APART.match(line):
            run.append(line)
            continue
        yield from _joined(run)
        run = []
        yield line
    yield from _joined(run)


def _joined(run: list[str]) -> Iterator[str]:
    """A run of short lines, whole where it is one text broken at a width, else as it was."""
    width = max(map(len, run), default=0)
    if not _is_broken(run, width):
        yield from run
        return
    space = "" if sum(len(line) in (width, width - 1) for line in run) >= 0.7 * len(run) else " "
    paragraph = ""
    for line in run:
        paragraph = f"{paragraph}{space}{line}" if paragraph else line
        if _STOP.search(line) and len(line) < width - _SLACK:
            yield paragraph
            paragraph = ""
    if paragraph:
        yield paragraph


def _is_broken(run: list[str], width: int) -> bool:
    """Whether sentences run on over lines of about the same width: a list of headlines has no full stops."""
    if len(run) < _LEAST or width < _NARROWEST or not _STOP.search(run[-1]):
        return False
    within = [line for line in run if not _STOP.search(line)]
    full = sum(len(line) >= width - _SLACK for line in within)
    stops = sum(len(_STOPS.findall(line)) for line in run)
    return len(within) >= 0.5 * len(run) and full >= 0.8 * len(within) and stops >= max(1, len(run) // 8)
