"""The command line as a person and a program meet it: what it prints, where, and how it exits."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
Run = subprocess.CompletedProcess[bytes]
Gyoryu = Callable[..., Run]


@pytest.fixture
def gyoryu(data: str, tmp_path: Path) -> Gyoryu:
    """Run the program over the shipped seeds: gyoryu("ask", "/ces"); settings as keyword arguments."""

    def run(*arguments: str, given: bytes = b"", **settings: str) -> Run:
        env = {"PATH": os.environ["PATH"], "GYORYU_DATA_DIR": data, "DATABASE_URL": f"sqlite:///{tmp_path}/state.db"}
        command = [sys.executable, "-m", "bot", *arguments]
        return subprocess.run(command, cwd=ROOT, env=env | settings, input=given, capture_output=True, timeout=60)

    return run


def answer(run: Run) -> dict[str, Any]:
    assert run.returncode == 0, run.stderr.decode()
    found: dict[str, Any] = json.loads(run.stdout)
    return found


def test_an_answer_has_the_form_programs_rely_on(gyoryu: Gyoryu) -> None:
    found = answer(gyoryu("ask", "/onthisday 01-14", "--json"))
    keys = ["question", "command", "outcome", "lang", "title", "text", "events", "sources", "actions"]
    assert list(found) == keys
    assert (found["question"], found["command"], found["outcome"], found["lang"]) == (
        "/onthisday 01-14",
        "onthisday",
        "answer",
        "ko",
    )
    loi = next(event for event in found["events"] if event["id"] == "2019-01-14-vancouver-loi")
    assert loi["partners"] == ["밴쿠버"]
    assert (loi["date"], loi["end"], loi["precision"], loi["kind"], loi["status"]) == (
        "2019-01-14",
        None,
        "day",
        "loi",
        "held",
    )
    assert (loi["mayor"], loi["country"]) == ("은수미", "CA")
    assert set(found["sources"][0]) >= {"n", "document", "outlet", "published", "url", "evidence"}


def test_nothing_but_the_object_is_on_standard_output(gyoryu: Gyoryu) -> None:
    assert gyoryu("ask", "/ces", "--json").stdout.count(b"\n") == 1


def test_a_batch_answers_every_line_in_order(gyoryu: Gyoryu) -> None:
    run = gyoryu("ask", "--batch", "--json", given=b"/ces 2019\n\n\xff\xfe\n/onthisday 01-14\x0b\x1c\n/mayor")
    found = [json.loads(line) for line in run.stdout.splitlines()]
    assert [one["command"] for one in found] == ["ces", "help", None, "onthisday", "mayor"]


def test_nothing_found_is_no_failure(gyoryu: Gyoryu) -> None:
    found = answer(gyoryu("ask", "/mayor 홍길동", "--json"))
    assert found["outcome"] == "nothing"
    assert "기록을 찾지 못했어요" in found["text"]


def test_today_may_be_given(gyoryu: Gyoryu) -> None:
    assert "2019-01-14" in {
        event["date"] for event in answer(gyoryu("ask", "/onthisday", "--on", "2026-01-14", "--json"))["events"]
    }


def test_a_question_that_is_no_utf8_is_still_answered(gyoryu: Gyoryu) -> None:
    assert answer(gyoryu("ask", os.fsdecode(b"/mayor \xb0\xa1"), "--json"))["outcome"] == "nothing"


@pytest.mark.parametrize(
    "arguments",
    [(), ("dance",), ("ask", "/ces", "--on", "어제"), ("tick", "--at", "2026-01-01"), ("search", "밴쿠버", "-k", "0")],
)
def test_wrong_usage_exits_with_2(gyoryu: Gyoryu, arguments: tuple[str, ...]) -> None:
    assert gyoryu(*arguments).returncode == 2


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_without_an_archive_it_says_what_to_do(gyoryu: Gyoryu, tmp_path: Path, lang: str) -> None:
    run = gyoryu("ask", "/ces", GYORYU_DATA_DIR=str(tmp_path / "none"), GYORYU_LANG=lang)
    assert run.returncode == 1
    assert run.stderr.count(b"\n") == 1
    assert b"gyoryu index" in run.stderr


def test_a_cold_question_imports_nothing_heavy(gyoryu: Gyoryu, data: str) -> None:
    code = "import sys; from bot.__main__ import main; main(['ask', '/ces', '--json']); print(*sys.modules, file=sys.stderr)"
    env = {"PATH": os.environ["PATH"], "GYORYU_DATA_DIR": data}
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, check=True)
    heavy = {"sqlite_utils", "kiwipiepy", "sqlalchemy", "telegram", "slack_bolt", "pydantic", "asyncio", "dataclasses"}
    assert heavy & set(run.stderr.decode().split()) == set()


def test_hits_have_the_form_programs_rely_on(gyoryu: Gyoryu) -> None:
    run = gyoryu("search", "밴쿠버 의향서", "-k", "3", "--json")
    found = json.loads(run.stdout)
    assert found["query"] == "밴쿠버 의향서"
    assert len(found["hits"]) == 3
    assert set(found["hits"][0]) == {"document", "title", "outlet", "published", "url", "score", "snippet"}


def test_a_digest_can_be_previewed(gyoryu: Gyoryu) -> None:
    assert "제9차 성남 글로벌 융합 컨퍼런스" in gyoryu("digest", "--on", "2026-11-12").stdout.decode()


def test_an_empty_day_says_that_nothing_is_sent(gyoryu: Gyoryu) -> None:
    run = gyoryu("digest", "--on", "2026-03-01")
    assert (run.returncode, "보내지 않아요" in run.stdout.decode()) == (0, True)


def test_a_full_disk_is_said_in_one_line(data: str) -> None:
    env = {"PATH": os.environ["PATH"], "GYORYU_DATA_DIR": data}
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "bot", "ask", "/ces"]
        run = subprocess.run(command, cwd=ROOT, env=env, stdout=full, stderr=subprocess.PIPE)
    assert run.returncode == 1
    assert b"Traceback" not in run.stderr
