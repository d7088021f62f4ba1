"""Questions as people type them: the right fact with the right source, or an honest nothing."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ROOT, SHIPPED

from store import Archive, Store
from store.build import build
from store.state import State
from tests.judging import Judged, Line, judge


def _lines(file: str) -> list[Line]:
    return [json.loads(line) for line in (ROOT / "tests" / file).read_text(encoding="utf-8").splitlines()]


LINES = _lines("questions.jsonl")
MORE = _lines("questions_more.jsonl")  # harder ones, which nobody had looked at before they were asked
RIGHT = 0.97  # of all questions
RIGHT_OF_MORE = 0.93
WRONG = 0.01  # that may state something wrong


@pytest.fixture(scope="module")
def on_briefs(data: str, tmp_path_factory: pytest.TempPathFactory) -> list[Judged]:
    return _judged(data, tmp_path_factory.mktemp("state"), LINES)


@pytest.fixture(scope="module")
def more(data: str, tmp_path_factory: pytest.TempPathFactory) -> list[Judged]:
    return _judged(data, tmp_path_factory.mktemp("state"), MORE)


@pytest.fixture(scope="module")
def on_originals(originals: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Judged]:
    data = str(tmp_path_factory.mktemp("with_originals"))
    seeds = [*(str(ROOT / "seeds" / part) for part in SHIPPED), str(originals)]
    build(seeds, data, "성남", lambda _done, _all: None)
    return _judged(data, tmp_path_factory.mktemp("state"), LINES)


def _judged(data: str, folder: Path, lines: list[Line]) -> list[Judged]:
    state = State.open(f"sqlite:///{folder / 'state.db'}")
    archive = Archive.open(data)
    judged = [judge(line, Store(archive, lambda: state)) for line in lines]
    archive.close()
    state.close()
    return judged


def _wrong(judged: list[Judged]) -> Iterator[str]:
    for one in judged:
        if one.faults:
            yield f"{one.line['id']} {one.line['question']}: {'; '.join(one.faults)}"


def _misled(judged: list[Judged]) -> list[str]:
    """Questions whose first line states something wrong, or that were answered where nothing is known."""
    return [one.line["id"] for one in judged if any(fault.startswith(("says", "an answer")) for fault in one.faults)]


def test_questions_are_of_every_kind() -> None:
    assert len(LINES) >= 200
    assert {line["type"] for line in LINES} >= {
        "when", "who", "how_many", "how_much", "where", "what", "why", "list", "yes_no", "quote", "none", "follow_up",
    }  # fmt: skip


def test_nearly_all_are_answered_rightly(on_briefs: list[Judged]) -> None:
    wrong = list(_wrong(on_briefs))
    assert 1 - len(wrong) / len(LINES) >= RIGHT, "\n".join(wrong)


def test_hardly_any_states_something_wrong(on_briefs: list[Judged]) -> None:
    assert len(_misled(on_briefs)) <= WRONG * len(LINES), _misled(on_briefs)


def test_the_originals_answer_as_well_as_their_briefs(on_originals: list[Judged]) -> None:
    wrong = list(_wrong(on_originals))
    assert 1 - len(wrong) / len(LINES) >= RIGHT, "\n".join(wrong)
    assert len(_misled(on_originals)) <= WRONG * len(LINES), _misled(on_originals)


def test_most_of_the_harder_ones_are_answered_rightly(more: list[Judged]) -> None:
    wrong = list(_wrong(more))
    assert 1 - len(wrong) / len(MORE) >= RIGHT_OF_MORE, "\n".join(wrong)
    assert len(_misled(more)) <= WRONG * len(MORE), _misled(more)
