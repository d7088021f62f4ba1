"""A build that did not get to its end is not done twice: the next one goes on where it stopped."""

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

import store.halfway
from store import Archive
from store.build import build
from store.generations import HALFWAY, building, current, publish
from store.halfway import Shelf
from store.making import make
from store.said import Said
from tests.small_archive import SMALL, YONHAP_BRIEF, made

ROOT = Path(__file__).parents[1]
KILLED = """
import os, signal, sys
from pathlib import Path
import store.halfway
from store.generations import building
from store.making import make
from store.said import Said
from tests.small_archive import SMALL

store.halfway.OFTEN = 1

def die(done, of):
    if done == int(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)

with building(Path(sys.argv[1])) as path:
    make(path, SMALL, Said(), "성남", None, die)
"""


def killed(folder: Path, after: int) -> None:
    """A builder that gets no further than `after` entries."""
    ended = subprocess.run([sys.executable, "-c", KILLED, str(folder), str(after)], cwd=ROOT, check=False)
    assert ended.returncode == -signal.SIGKILL


def carried(folder: Path) -> int:
    """How many documents a build finds analysed already; it becomes current."""
    with building(folder) as path:
        count = make(path, SMALL, Said(), "성남", current(folder), lambda _done, _of: None)
        publish(path, folder)
    return count


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    """A shelf that keeps every value at once."""
    monkeypatch.setattr(store.halfway, "OFTEN", 1)
    return Shelf("tellings", ("told",), None, tmp_path / HALFWAY)


def test_a_build_goes_on_where_a_killed_one_stopped(tmp_path: Path) -> None:
    killed(tmp_path, after=1)
    assert carried(tmp_path) == 1


def test_what_a_killed_build_worked_out_is_as_good_as_new(tmp_path: Path) -> None:
    killed(tmp_path / "killed", after=3)
    carried(tmp_path / "killed")
    made(tmp_path / "whole").close()
    for question in ("밴쿠버 의향서", "북미 방문", "Vancouver"):
        found = []
        for folder in ("killed", "whole"):
            archive = Archive.open(str(tmp_path / folder))
            found.append(archive.search(question))
            archive.close()
        assert found[0] == found[1]


def test_two_builds_that_are_killed_add_up(tmp_path: Path) -> None:
    killed(tmp_path, after=1)
    killed(tmp_path, after=3)
    assert carried(tmp_path) == 2


def test_nothing_of_it_is_left_once_a_build_is_published(tmp_path: Path) -> None:
    killed(tmp_path, after=2)
    assert (tmp_path / HALFWAY).exists()
    carried(tmp_path)
    assert not list(tmp_path.glob(f"{HALFWAY}*"))


def test_what_was_changed_since_is_analysed_again(tmp_path: Path) -> None:
    killed(tmp_path, after=2)
    changed = YONHAP_BRIEF._replace(text="밴쿠버에 다녀왔다.")
    with building(tmp_path) as path:
        seeds = SMALL._replace(documents=(changed, *SMALL.documents[1:]))
        assert make(path, seeds, Said(), "성남", None, lambda _done, _of: None) == 1


def test_a_file_that_is_broken_costs_no_build(tmp_path: Path) -> None:
    (tmp_path / HALFWAY).write_bytes(b"torn" * 1_000)
    assert carried(tmp_path) == 0


def test_a_build_so_short_that_it_is_quickly_done_again_keeps_nothing(tmp_path: Path) -> None:
    shelf = Shelf("tellings", ("told",), None, tmp_path / HALFWAY)
    shelf.put("key", "told")
    shelf.close()
    assert not (tmp_path / HALFWAY).exists()


def test_what_was_read_in_a_document_is_found_by_the_next_build(shelf: Shelf, tmp_path: Path) -> None:
    shelf.put("key", "told")
    shelf.close()
    again = Shelf("tellings", ("told",), None, tmp_path / HALFWAY)
    assert (again.get("key"), again.get("another")) == ("told", None)
    again.close()


TOLD = """
import os, signal, sys
import store.halfway
from store.builder import main
from store.carrying import Tellings

store.halfway.OFTEN = 1
put = store.halfway.Shelf.put

def last(self, key, *values):
    put(self, key, *values)
    os.kill(os.getpid(), signal.SIGKILL)

store.halfway.Shelf.put = last
main(*sys.argv[1:])
"""


def test_documents_that_a_killed_build_read_are_not_read_again(tmp_path: Path) -> None:
    seeds, data = tmp_path / "rows.jsonl", tmp_path / "data"
    seeds.write_text(
        '{"id": "a", "title": "성남시 소식", "published": "2025-03-06",'
        ' "text": "성남시는 5일 체코 브르노시와 우호교류 의향서를 맺었다."}\n',
        encoding="utf-8",
    )
    ended = subprocess.run([sys.executable, "-c", TOLD, str(data), "성남", str(seeds)], cwd=ROOT, check=False)
    assert ended.returncode == -signal.SIGKILL
    with closing(sqlite3.connect(data / HALFWAY)) as db, db:  # what nobody would read there shows who is believed
        db.execute("""update tellings set told = replace(told, '"2025-03-05"', '"2025-03-04"')""")
    build([str(seeds)], str(data), "성남", lambda _done, _of: None)
    archive = Archive.open(str(data))
    assert [event.date for event in archive.events()] == ["2025-03-04"]
    archive.close()
