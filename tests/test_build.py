"""A generation is whole or not at all, whatever happens to its builder."""

import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path
from threading import Event as Flag
from threading import Thread

import pytest

from store import Archive, SeedError, StartError
from store.build import build
from store.generations import building, current
from store.making import Unsound, check, make
from store.records import Seeds
from store.rows import linked
from store.said import Said
from tests.small_archive import EUN, LOI, SMALL, TRIP, YONHAP_BRIEF, made

ROOT = Path(__file__).parents[1]


def quiet(_done: int, _of: int) -> None:
    """Progress that nobody looks at."""


def carried(folder: Path, seeds: Seeds) -> int:
    """How many documents a build of `seeds` takes from the current generation, without publishing it."""
    with building(folder) as path:
        return make(path, seeds, Said(), "성남", current(folder), quiet)


def test_unchanged_documents_are_carried_over(tmp_path: Path) -> None:
    made(tmp_path).close()
    assert carried(tmp_path, SMALL) == 2


def test_a_changed_document_is_analysed_again(tmp_path: Path) -> None:
    made(tmp_path).close()
    changed = YONHAP_BRIEF._replace(text="밴쿠버에 다녀왔다.")
    assert carried(tmp_path, SMALL._replace(documents=(changed, SMALL.documents[1]))) == 1


def test_a_new_name_changes_how_everything_is_read(tmp_path: Path) -> None:
    made(tmp_path).close()
    assert carried(tmp_path, SMALL._replace(mayors=(*SMALL.mayors, EUN._replace(ko="신상진")))) == 0


def test_a_new_document_has_no_other_read_again(tmp_path: Path) -> None:
    made(tmp_path, SMALL._replace(documents=SMALL.documents[1:])).close()
    assert carried(tmp_path, SMALL) == 1


def test_progress_counts_all_that_search_ranks(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    with building(tmp_path) as path:
        make(path, SMALL, Said(), "성남", None, lambda done, of: seen.append((done, of)))
    assert seen == [(done, 7) for done in range(1, 8)]


def test_one_generation_is_kept_back_and_older_ones_go(tmp_path: Path) -> None:
    for _ in range(4):
        made(tmp_path).close()
    kept = sorted(path.name for path in tmp_path.glob("*"))
    assert kept == ["CURRENT", "archive-000003.db", "archive-000004.db", "build.lock"]


def test_a_second_builder_is_refused(tmp_path: Path) -> None:
    with building(tmp_path), pytest.raises(StartError, match="Another"), building(tmp_path):
        pass


@pytest.mark.parametrize("place", ["file/data", "file"])
def test_a_directory_that_cannot_be_written_is_named(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StartError, match="GYORYU_DATA_DIR"), building(tmp_path / place):
        pass


def test_a_failed_build_leaves_the_old_generation_and_no_rubbish(tmp_path: Path) -> None:
    made(tmp_path).close()
    before = sorted(tmp_path.iterdir())

    def out_of_luck(_done: int, _of: int) -> None:
        raise OSError("no space")

    with pytest.raises(OSError, match="no space"), building(tmp_path) as path:
        make(path, SMALL._replace(documents=()), Said(), "성남", None, out_of_luck)
    assert sorted(tmp_path.iterdir()) == before
    assert Archive.current(str(tmp_path)) == "000001"


KILLED = """
import os, signal, sys
from pathlib import Path
from store.generations import building
from store.making import make
from store.said import Said
from tests.small_archive import SMALL

def die(done, of):
    if done == 3:
        os.kill(os.getpid(), signal.SIGKILL)

with building(Path(sys.argv[1])) as path:
    make(path, SMALL, Said(), "성남", None, die)
"""


def test_a_builder_killed_midway_leaves_the_old_generation_serving(tmp_path: Path) -> None:
    made(tmp_path).close()
    killed = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], cwd=ROOT, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert (tmp_path / "building.db").exists()
    with_the_old = Archive.open(str(tmp_path))
    assert (with_the_old.generation, len(with_the_old.events())) == ("000001", 5)
    with_the_old.close()
    made(tmp_path).close()
    assert Archive.current(str(tmp_path)) == "000002"
    assert not list(tmp_path.glob("building*"))


def test_readers_see_one_whole_generation_while_others_take_its_place(tmp_path: Path) -> None:
    made(tmp_path).close()
    fewer = SMALL._replace(events=(TRIP, LOI), documents=())
    stop, seen, errors = Flag(), set[int](), list[Exception]()

    def read() -> None:
        while not stop.is_set():
            try:
                archive = Archive.open(str(tmp_path))
                seen.add(len(archive.events()))
                archive.close()
            except Exception as error:
                errors.append(error)

    readers = [Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    for seeds in (fewer, SMALL) * 3:
        made(tmp_path, seeds).close()
    stop.set()
    for reader in readers:
        reader.join()
    assert (errors, seen) == ([], {2, 5})


def test_a_reference_to_what_was_left_out_is_dropped() -> None:
    alone = linked(SMALL._replace(events=(LOI,), documents=(), partners=()))
    (event,) = alone.events
    assert (event.trip, event.partners[0].id, event.sources[0].document) == (None, None, None)
    assert (event.mayor, event.partners[0].ko, event.sources[0].outlet) == ("은수미", "밴쿠버", "연합뉴스")


def test_a_file_that_holds_something_else_is_not_published(tmp_path: Path) -> None:
    made(tmp_path).close()
    other = SMALL._replace(events=(LOI._replace(date="2019-01-15"), *SMALL.events[:1], *SMALL.events[2:]))
    with pytest.raises(Unsound, match="events"):
        check(tmp_path / "archive-000001.db", other, Said())


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A seeds directory with one article in it."""
    folder = tmp_path / "seeds"
    folder.mkdir()
    shutil.copy(next((ROOT / "seeds" / "articles").glob("2019-01-yonhap*.md")), folder)
    return folder


def test_a_build_reports_what_it_read(article: Path, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    data = str(tmp_path / "new" / "data")
    report = build([str(article)], data, "성남", lambda done, of: seen.append((done, of)))
    assert report[:6] == ("000001", 1, 0, 0, 0, 0)
    assert report.faults == ()
    assert seen[-1] == (1, 1)
    assert build([str(article)], data, "성남", quiet).carried == 1


def test_what_was_left_out_is_named_with_its_place(article: Path, tmp_path: Path) -> None:
    (article / "broken.txt").write_bytes(bytes(range(256)) * 4)
    report = build([str(article)], str(tmp_path / "data"), "성남", quiet)
    (fault,) = report.faults
    assert isinstance(fault, SeedError)
    assert "broken.txt" in fault.where
    assert fault.text.ko.count("broken.txt") == fault.text.en.count("broken.txt") == 1
    assert report.documents == 1


def test_what_is_written_is_its_owners_alone(article: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    build([str(article)], str(data), "성남", quiet)
    assert {stat.S_IMODE(path.stat().st_mode) for path in data.iterdir()} == {0o600}
    assert stat.S_IMODE(data.stat().st_mode) == 0o700


def test_from_nothing_nothing_is_built(article: Path, tmp_path: Path) -> None:
    data, empty = str(tmp_path / "data"), tmp_path / "empty"
    empty.mkdir()
    build([str(article)], data, "성남", quiet)
    with pytest.raises(StartError, match="no document or event"):
        build([str(empty)], data, "성남", quiet)
    assert Archive.current(data) == "000001"


def test_a_build_is_refused_while_another_is_at_work(article: Path, tmp_path: Path) -> None:
    with building(tmp_path / "data"), pytest.raises(StartError, match="Another"):
        build([str(article)], str(tmp_path / "data"), "성남", quiet)


def test_a_builder_that_dies_is_told_to_the_operator(
    article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", shutil.which("false"))
    with pytest.raises(StartError, match="exit code 1"):
        build([str(article)], str(tmp_path / "data"), "성남", quiet)
