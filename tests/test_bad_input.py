"""Bad input gets one clear line that says what to do, the promised exit code, and loses nothing."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from store import Archive

ROOT = Path(__file__).parents[1]
PARTY = """
- id: 2014-05-02-almaty
  date: "2014-05-02"
  kind: party
  status: held
  title: {ko: 알마티 방문, en: Visit to Almaty}
  summary: {ko: 대표단이 알마티를 방문했다., en: A delegation visited Almaty.}
  sources: [{outlet: 비전성남, published: "2014-05-02", url: "https://example.org/1"}]
"""
Run = subprocess.CompletedProcess[str]
Gyoryu = Callable[..., Run]


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    """A small seeds directory of its own: one article."""
    folder = tmp_path / "seeds"
    folder.mkdir()
    article(folder / "방문.txt", "utf-8")
    return folder


def article(path: Path, encoding: str) -> None:
    text = "성남시 대표단, 알마티를 찾다\n입력 2014-05-02 09:10\n성남시 대표단이 2일 카자흐스탄 알마티시를 방문했다고 시가 밝혔다.\n"
    path.write_bytes(text.encode(encoding))


def environment(tmp_path: Path) -> dict[str, str]:
    settings = {
        "GYORYU_DATA_DIR": str(tmp_path / "data"),
        "GYORYU_SEEDS_DIR": str(tmp_path / "seeds"),
        "HTTP_PORT": "0",
    }
    return {"PATH": os.environ["PATH"], **settings}


@pytest.fixture
def gyoryu(tmp_path: Path) -> Gyoryu:
    def run(*arguments: str, **settings: str) -> Run:
        command = [sys.executable, "-m", "bot", *arguments]
        env = environment(tmp_path) | settings
        return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=60)

    return run


def one_line(run: Run) -> str:
    assert run.stderr.count("\n") == 1, run.stderr
    assert "Traceback" not in run.stderr
    return run.stderr


def test_an_empty_seeds_directory_keeps_the_old_archive(gyoryu: Gyoryu, seeds: Path, tmp_path: Path) -> None:
    assert gyoryu("index").returncode == 0
    (seeds / "방문.txt").unlink()
    run = gyoryu("index")
    assert run.returncode == 1
    assert "seeds" in one_line(run)
    assert Archive.current(str(tmp_path / "data")) == "000001"


def test_a_broken_record_is_named_with_its_line_and_the_rest_is_read(gyoryu: Gyoryu, seeds: Path) -> None:
    (seeds / "2014.yaml").write_text(PARTY, encoding="utf-8")
    run = gyoryu("index")
    assert run.returncode == 0
    assert "seeds/2014.yaml:4 kind" in one_line(run)
    assert "문서 1건" in run.stdout


def test_strictly_a_broken_record_is_a_failure(gyoryu: Gyoryu, seeds: Path) -> None:
    (seeds / "2014.yaml").write_text("- id: [\n", encoding="utf-8")
    assert gyoryu("index", "--strict").returncode == 1


def test_a_binary_file_is_named_and_the_rest_is_read(gyoryu: Gyoryu, seeds: Path) -> None:
    (seeds / "사진.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    run = gyoryu("index")
    assert run.returncode == 0
    assert "사진.txt" in one_line(run)


def test_an_article_in_cp949_is_read(gyoryu: Gyoryu, seeds: Path) -> None:
    article(seeds / "방문.txt", "cp949")
    assert gyoryu("index").stderr == ""
    assert "알마티" in gyoryu("search", "알마티").stdout


@pytest.mark.parametrize("command", ["index", "run"])
def test_a_place_that_cannot_be_written_is_named(gyoryu: Gyoryu, seeds: Path, command: str) -> None:
    run = gyoryu(command, GYORYU_DATA_DIR="/proc/gyoryu")
    assert run.returncode == 1
    assert "/proc/gyoryu" in one_line(run)


def test_running_without_an_archive_says_to_index_first(gyoryu: Gyoryu) -> None:
    run = gyoryu("run")
    assert run.returncode == 1
    assert "gyoryu index" in one_line(run)


@contextmanager
def on_duty(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A `gyoryu run` that has said it is ready."""
    command = [sys.executable, "-m", "bot", "run"]
    with subprocess.Popen(command, cwd=ROOT, env=environment(tmp_path), stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        lines = iter(process.stderr.readline, "")
        assert any(line.startswith("ready http://127.0.0.1:") for line in lines)
        yield process
        process.send_signal(signal.SIGTERM)


def test_a_second_run_on_the_same_data_says_so_and_the_first_stays(gyoryu: Gyoryu, seeds: Path, tmp_path: Path) -> None:
    gyoryu("index")
    with on_duty(tmp_path) as first:
        for second in (gyoryu("run"), gyoryu("tick", "--at", "2026-11-25T09:00:00+09:00")):
            assert second.returncode == 1
            assert str(tmp_path / "data") in one_line(second)
        assert first.poll() is None
    assert first.returncode == 0


def test_half_a_slack_is_named_without_its_token(gyoryu: Gyoryu) -> None:
    run = gyoryu("run", SLACK_BOT_TOKEN="xoxb-not-a-real-one")
    assert run.returncode == 1
    assert "SLACK_APP_TOKEN" in one_line(run)
    assert "xoxb-not" not in run.stderr


def test_a_port_in_use_is_named(gyoryu: Gyoryu, seeds: Path) -> None:
    gyoryu("index")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        run = gyoryu("run", HTTP_PORT=port)
    assert run.returncode == 1
    assert port in run.stderr.splitlines()[-1]
