"""What the archive says when asked: every record as it was read, and the right ones for each filter."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from store import Archive, Event, StartError, Where
from tests.small_archive import (
    CES_2019,
    EUN,
    JUNE,
    LEE,
    LOI,
    NEW_YEAR,
    SAID,
    SHENYANG,
    SMALL,
    TRIP,
    UNDATED_BRIEF,
    VANCOUVER,
    YEAR,
    YONHAP_BRIEF,
    made,
)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    opened = made(tmp_path_factory.mktemp("small"), SMALL, SAID)
    yield opened
    opened.close()


def test_an_archive_knows_its_city_and_generation(small: Archive) -> None:
    assert (small.city, small.generation) == ("성남", "000001")


def test_events_come_back_whole_in_order_of_date_then_id(small: Archive) -> None:
    assert small.events() == (NEW_YEAR, TRIP, LOI, YEAR, JUNE)


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        (Where(partner="vancouver"), (LOI,)),
        (Where(partner="osaka"), ()),
        (Where(mayor="이재명"), (NEW_YEAR,)),
        (Where(person="케네디 스튜어트"), (LOI,)),
        (Where(year=2019), (TRIP, LOI)),
        (Where(year=2017), (NEW_YEAR,)),
        (Where(year=2022), (YEAR,)),
        (Where(kinds=("loi", "plan")), (LOI, JUNE)),
        (Where(day=(1, 14)), (TRIP, LOI)),
        (Where(day=(1, 1)), (NEW_YEAR,)),
        (Where(day=(12, 30)), (NEW_YEAR,)),
        (Where(day=(12, 29)), ()),
        (Where(day=(1, 2)), (NEW_YEAR,)),
        (Where(day=(1, 3)), ()),
        (Where(day=(6, 1)), ()),
        (Where(since="2019-01-15"), (TRIP, YEAR, JUNE)),
        (Where(since="2019-01-15", until="2019"), (TRIP,)),
        (Where(until="2019-01-13"), (NEW_YEAR, TRIP)),
        (Where(until="2019-01-14"), (NEW_YEAR, TRIP, LOI)),
        (Where(until="2019-01"), (NEW_YEAR, TRIP, LOI)),
        (Where(until="2018"), (NEW_YEAR,)),
        (Where(since="2023-06-30"), (JUNE,)),
        (Where(since="2023-07"), ()),
        (Where(ids=(LOI.id, YEAR.id)), (LOI, YEAR)),
        (Where(trip=TRIP.id), (LOI,)),
        (Where(country="CA"), (LOI,)),
        (Where(country="US"), (TRIP,)),
        (Where(country="FR"), (NEW_YEAR,)),
        (Where(year=2019, kinds=("visit_out",), mayor="은수미"), (TRIP,)),
    ],
)
def test_events_meet_every_filter(small: Archive, where: Where, expected: tuple[Event, ...]) -> None:
    assert small.events(where) == expected


def test_partners_keep_the_order_of_the_seeds(small: Archive) -> None:
    assert small.partners() == (VANCOUVER, SHENYANG)


def test_mayors_stand_by_their_first_term(small: Archive) -> None:
    assert small.mayors() == (LEE, EUN)


def test_ces_years_come_back_whole(small: Archive) -> None:
    assert small.ces() == (CES_2019,)


def test_what_somebody_said_comes_with_its_document(small: Archive) -> None:
    assert small.quotes("은수미") == SAID.quotes
    assert small.quotes("김종천") == ()


def test_a_person_in_a_document_comes_with_role_and_evidence(small: Archive) -> None:
    assert small.people("김종천") == SAID.people
    assert small.people("케네디 스튜어트") == ()


def test_documents_without_a_date_come_last(small: Archive) -> None:
    assert small.documents() == (YONHAP_BRIEF, UNDATED_BRIEF)


def test_a_document_is_found_by_its_id(small: Archive) -> None:
    assert small.document("ilyo") == UNDATED_BRIEF
    assert small.document("없음") is None


def test_names_hold_what_people_ask_by(small: Archive) -> None:
    names = {(name.text, name.kind, name.ref) for name in small.names()}
    assert names >= {
        ("벤쿠버", "partner", "vancouver"),
        ("Eun Soo-mi", "mayor", "은수미"),
        ("케네디 스튜어트", "person", "케네디 스튜어트"),
        ("캐나다", "country", "CA"),
        ("France", "country", "FR"),
        ("김종천", "person", "김종천"),
    }
    assert "독일" not in {name.text for name in small.names()}


def test_without_an_archive_the_operator_is_told_to_index(tmp_path: Path) -> None:
    with pytest.raises(StartError, match="gyoryu index"):
        Archive.open(str(tmp_path))


@pytest.mark.parametrize("pointer", ["archive-000009.db\n", "\0", "../../etc/passwd", ""])
def test_a_broken_pointer_is_no_archive(tmp_path: Path, pointer: str) -> None:
    (tmp_path / "CURRENT").write_text(pointer)
    with pytest.raises(StartError):
        Archive.open(str(tmp_path))


def test_a_file_that_is_no_database_is_no_archive(tmp_path: Path) -> None:
    made(tmp_path).close()
    (tmp_path / "archive-000001.db").write_bytes(b"no database" * 1000)
    with pytest.raises(StartError):
        Archive.open(str(tmp_path))


def test_a_directory_may_have_any_name(tmp_path: Path, small: Archive) -> None:
    folder = tmp_path / "성남 100%? #1"
    made(folder).close()
    opened = Archive.open(str(folder))
    assert len(opened.events()) == len(SMALL.events)
    opened.close()


def test_an_open_archive_outlives_its_file(tmp_path: Path) -> None:
    opened = made(tmp_path / "data")
    shutil.rmtree(tmp_path / "data")
    assert opened.events(Where(trip=TRIP.id)) == (LOI,)
    opened.close()


def test_a_question_from_a_cold_process_loads_nothing_heavy(tmp_path: Path) -> None:
    made(tmp_path).close()
    code = """if True:
        import sys
        from store import Archive, Where
        archive = Archive.open(sys.argv[1])
        assert archive.events(Where(year=2019)) and archive.ces() and archive.partners() and archive.mayors()
        assert archive.find_name("밴쿠버시와", ("partner", "country")).exact
        heavy = {"sqlite_utils", "kiwipiepy", "rapidfuzz", "sqlalchemy", "yaml", "dataclasses", "pathlib", "asyncio"}
        print(sorted(heavy & set(sys.modules)))
    """
    run = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"
