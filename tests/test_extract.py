"""What `gyoryu extract` makes of files: for programs, for people, and what it says of files it cannot read."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.as_json import reading_json
from bot.reading_view import figure_text, shown
from store import SeedError
from store.extracting import FigureRead, Reader, Reading, knowledge
from tests.news import PAGE

ROOT = Path(__file__).parents[1]
GOLDEN = ROOT / "tests" / "golden" / "extract.json"
UNDATED = PAGE.replace("기사입력 2019-01-16 10:20\n", "").replace("내년 5월", "올해 5월")


def saved(folder: Path, page: str = PAGE, name: str = "page.txt", encoding: str = "utf-8") -> str:
    path = folder / name
    path.write_bytes(page.encode(encoding))
    return str(path)


def read(path: str, reader: Reader | None = None) -> Reading:
    (one,) = (reader or Reader("성남")).readings(path)
    assert not isinstance(one, SeedError), str(one)
    return one[1]


def run(*arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    env = {"PATH": os.environ["PATH"], "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "bot", "extract", *arguments]
    return subprocess.run(command, cwd=ROOT, env=env | settings, capture_output=True, text=True, timeout=60)


def test_a_reading_has_the_form_programs_rely_on(tmp_path: Path) -> None:
    found = reading_json(read(saved(tmp_path)), "성남")
    assert json.dumps(found, ensure_ascii=False, indent=1) + "\n" == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949"])
def test_a_page_is_read_in_the_encodings_pages_come_in(tmp_path: Path, encoding: str) -> None:
    page = PAGE.replace("©", "ⓒ")
    assert read(saved(tmp_path, page, encoding=encoding)).title == "성남시, 캐나다 밴쿠버와 우호교류 의향서"


def test_what_was_called_off_is_not_told_to_programs(tmp_path: Path) -> None:
    found: Any = reading_json(read(saved(tmp_path)), "성남")
    assert [event["kind"] for event in found["events"]] == ["loi", "conference"]


def test_of_another_city_nothing_is_told(tmp_path: Path) -> None:
    found: Any = reading_json(read(saved(tmp_path), Reader("수원")), "수원")
    assert found["events"] == []


def test_people_see_events_with_their_proof(tmp_path: Path) -> None:
    told = shown("page.txt", read(saved(tmp_path)), "성남", "ko")
    assert " 1. 2019년 1월 14일(월) · 의향서 · 밴쿠버(캐나다) · 밴쿠버시청에서\n    성남시는 은수미 시장과" in told
    assert "시애틀" not in told


def test_explaining_shows_why_and_what_was_set_aside(tmp_path: Path) -> None:
    told = shown("page.txt", read(saved(tmp_path)), "성남", "ko", explain=True)
    assert "날짜 “14일” · 종류 “우호교류 의향서에 서명” · 상대 “밴쿠버”" in told
    assert "시애틀(미국) · 취소" in told


def test_it_is_told_in_english_too(tmp_path: Path) -> None:
    told = shown("page.txt", read(saved(tmp_path)), "성남", "en", explain=True)
    assert "14 January 2019 (Mon) · letter of intent · 밴쿠버(Canada)" in told
    assert "called off" in told


def test_a_page_without_a_date_is_dated_by_what_is_on_record(tmp_path: Path) -> None:
    known = knowledge(str(tmp_path / "none"), [str(ROOT / "seeds")], "성남")
    reading = read(saved(tmp_path, UNDATED), Reader("성남", known=known))
    assert (reading.dated.day, reading.dated.anchor) == (None, "2019-01-31")
    assert "2019-01-14" in [event.date for event in reading.events]
    assert "(2019-01-14) 기록과 같은 일을 전해서" in shown("page.txt", reading, "성남", "ko")


def test_a_page_without_a_date_stays_undated_where_nothing_is_on_record(tmp_path: Path) -> None:
    reading = read(saved(tmp_path, UNDATED))
    assert (reading.dated.anchor, reading.events) == (None, ())


def test_a_date_may_be_given(tmp_path: Path) -> None:
    reading = read(saved(tmp_path, UNDATED), Reader("성남", "2019-01-16"))
    assert (reading.dated.day, reading.events[0].date) == ("2019-01-16", "2019-01-14")


def test_a_document_with_front_matter_is_read(tmp_path: Path) -> None:
    page = "---\ntitle: 협약\npublished: 2019-01-16\n---\n성남시는 14일 밴쿠버시와 우호교류 의향서에 서명했다.\n"
    assert [event.date for event in read(saved(tmp_path, page, "one.md")).events] == ["2019-01-14"]


def test_every_line_of_a_bulk_import_is_a_document(tmp_path: Path) -> None:
    line = {"id": "a", "text": "성남시는 14일 밴쿠버시와 우호교류 의향서에 서명했다.", "published": "2019-01-16"}
    rows = "\n".join(json.dumps(line | {"id": name}, ensure_ascii=False) for name in "ab")
    found = list(Reader("성남").readings(saved(tmp_path, rows, "rows.jsonl")))
    assert len(found) == 2


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "빈 파일"),
        (b"a\0b", "이진 파일"),
        ("로그인\n검색\n".encode(), "본문을 찾지 못했어요"),
        (b"\xff\xfe\xfa", "UTF-8도"),
    ],
)
def test_what_cannot_be_read_is_named_with_the_reason(tmp_path: Path, raw: bytes, said: str) -> None:
    path = tmp_path / "bad.txt"
    path.write_bytes(raw)
    (fault,) = Reader("성남").readings(str(path))
    assert isinstance(fault, SeedError)
    assert said in fault.of("ko")


def test_the_program_prints_an_object_a_file_and_names_the_rest(tmp_path: Path) -> None:
    missing = str(tmp_path / "none.txt")
    done = run(saved(tmp_path), missing, "--json", GYORYU_DATA_DIR=str(tmp_path))
    assert done.returncode == 0
    assert [json.loads(line)["file"] for line in done.stdout.splitlines()] == [str(tmp_path / "page.txt")]
    assert done.stderr.count("\n") == 1
    assert "none.txt" in done.stderr


def test_the_program_fails_when_nothing_could_be_read(tmp_path: Path) -> None:
    done = run(str(tmp_path / "none.txt"), GYORYU_DATA_DIR=str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")


def test_a_date_that_is_none_is_wrong_usage(tmp_path: Path) -> None:
    assert run(saved(tmp_path), "--published", "어제").returncode == 2


@pytest.mark.parametrize(
    ("value", "unit", "ko", "en"),
    [
        (18, "개사", "전시회 · 참가 기업 18개사", "전시회 · 참가 기업 18 companies"),
        (270_000_000_000, "KRW", "전시회 · 참가 기업 2,700억 원", "전시회 · 참가 기업 KRW 270 billion"),
        (2.5, "%", "전시회 · 참가 기업 2.5%", "전시회 · 참가 기업 2.5%"),
    ],
)
def test_a_figure_is_written_as_chats_write_it(value: float, unit: str, ko: str, en: str) -> None:
    figure = FigureRead(0, 1, float(value), unit, "참가 기업", "전시회", None, False, "")
    assert (figure_text(figure, "ko"), figure_text(figure, "en")) == (ko, en)


def test_a_figure_is_rounded_only_where_the_page_says_so() -> None:
    figure = FigureRead(0, 1, 150.0, "명", "관람객", "", None, True, "")
    assert figure_text(figure, "ko") == "관람객 약 150명"


def test_another_citys_event_is_named_as_such(tmp_path: Path) -> None:
    reading = read(saved(tmp_path))
    other = reading._replace(events=tuple(one._replace(city="수원") for one in reading.events))
    assert "수원의 일" in shown("page.txt", other, "성남", "ko", explain=True)
    assert "교류 이력을 찾지 못했어요" in shown("page.txt", other, "성남", "ko")
