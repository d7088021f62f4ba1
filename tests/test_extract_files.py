"""What `gyoryu extract` takes: files, folders, names as they are typed; and what it knows before it reads."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from bot.extracting import extract, reader_for
from bot.reading_view import shown
from bot.settings.home import Home
from bot.wrapping import WIDTH, columns, wrapped
from store import Lang, SeedError, extracting
from store.extracting import Knowledge, Reader, knowledge
from tests.news import PAGE
from tests.small_archive import JUNE, LOI, SMALL, TRIP, made

SEEDS = str(Path(__file__).parents[1] / "seeds")
TOLD = "성남시는 14일 밴쿠버시와 우호교류 의향서에 서명했다."
NOWHERE = Home(data="/nowhere", seeds=())


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


def only_fault(path: Path) -> str:
    (fault,) = Reader("성남").readings(str(path))
    assert isinstance(fault, SeedError)
    return fault.of("ko")


def printed(capsys: pytest.CaptureFixture[str], *paths: Path, city: str | None = None) -> list[dict[str, Any]]:
    extract(NOWHERE, list(map(str, paths)), city, None, lang="ko", as_json=True, explain=False)
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert only_fault(tmp_path / "none.txt") == f"{tmp_path}/none.txt: 그런 파일이 없어요. 이름을 확인해 주세요."


def test_a_name_that_no_disk_takes_is_not_there(tmp_path: Path) -> None:
    assert "그런 파일이 없어요" in only_fault(tmp_path / ("가" * 300))


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert "파일이 아니에요" in only_fault(tmp_path / "pipe.txt")


def test_records_are_no_article(tmp_path: Path) -> None:
    (tmp_path / "2019.yaml").write_text("- id: one\n", encoding="utf-8")
    assert "기록이에요" in only_fault(tmp_path / "2019.yaml")


def test_a_folder_without_articles_is_named(tmp_path: Path) -> None:
    assert "읽을 기사가 없어요" in only_fault(tmp_path)


def test_in_a_folder_all_articles_are_read_and_a_link_that_leaves_it_is_named(tmp_path: Path, page: Path) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_text(PAGE, encoding="utf-8")
    (folder / "b.yaml").write_text("- id: one\n", encoding="utf-8")
    (folder / "c.txt").symlink_to(page)
    one, two = Reader("성남").readings(str(folder))
    assert not isinstance(one, SeedError)
    assert one[0] == str(folder / "a.txt")
    assert isinstance(two, SeedError)
    assert "폴더 밖을 가리키는 링크" in two.of("ko")


def test_a_strange_page_does_not_cost_the_others(
    tmp_path: Path, page: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A page on which the reader fails is named with what failed."""
    whole = extracting.read

    def read(raw: str, *others: Any, **known: Any) -> Any:
        if "이상한" in raw:
            raise ValueError("이상한 글")
        return whole(raw, *others, **known)

    monkeypatch.setattr(extracting, "read", read)
    strange = tmp_path / "strange.txt"
    strange.write_text(f"이상한 글\n{TOLD}\n", encoding="utf-8")
    assert extract(NOWHERE, [str(strange), str(page)], None, None, lang="ko", as_json=True, explain=False) == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["file"] == str(page)
    assert told.err.startswith(f"{strange}: 읽다가 멈췄어요(ValueError: 이상한 글)")


def test_what_would_steer_a_terminal_is_no_part_of_a_text(page: Path) -> None:
    page.write_text(PAGE.replace("두 도시는", "\x1b[31m두 도시는\x07"), encoding="utf-8")
    (one,) = Reader("성남").readings(str(page))
    assert not isinstance(one, SeedError)
    assert "\x1b" not in one[1].text


def test_a_file_whose_name_is_no_utf8_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / os.fsdecode(b"\xb1\xe2\xbb\xe7.txt")
    path.write_text(PAGE, encoding="utf-8")
    (one,) = printed(capsys, path)
    assert one["file"].endswith(".txt")


@pytest.mark.parametrize("typed", ["성남", "성남시", " 성남 ", "\u1109\u1165\u11bc\u1102\u1161\u11b7"])
def test_a_city_is_known_however_it_is_typed(page: Path, capsys: pytest.CaptureFixture[str], typed: str) -> None:
    (one,) = printed(capsys, page, city=typed)
    assert [event["kind"] for event in one["events"]] == ["loi", "conference"]


@pytest.mark.parametrize(
    ("front", "published"),
    [
        ("published: 2019-01-16\n", ("2019-01-16", "stated")),
        ("published: 2019-01-16\npublished_basis: inferred\n", ("2019-01-16", "inferred")),
        ("", (None, "unknown")),
    ],
)
def test_front_matter_says_when_and_how_that_is_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], front: str, published: tuple[str | None, str]
) -> None:
    path = tmp_path / "one.md"
    path.write_text(f"---\ntitle: 의향서\n{front}---\n{TOLD}\n", encoding="utf-8")
    (one,) = printed(capsys, path)
    assert (one["published"], one["published_basis"]) == published


def test_a_date_that_is_given_does_not_overrule_what_a_document_states(tmp_path: Path) -> None:
    path = tmp_path / "one.md"
    path.write_text(f"---\ntitle: 의향서\npublished: 2019-01-16\n---\n{TOLD}\n", encoding="utf-8")
    (one,) = Reader("성남", "2021-05-05").readings(str(path))
    assert not isinstance(one, SeedError)
    assert one[1].dated.day == "2019-01-16"


def test_a_broken_row_is_named_by_its_line_and_the_rest_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text(f'{{"id":"a"\n{{"id":"b","text":"{TOLD}","published":"2019-01-16"}}\n', encoding="utf-8")
    assert extract(NOWHERE, [str(path)], None, None, lang="ko", as_json=True, explain=False) == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["file"] == f"{path}:2"
    assert told.err.startswith(f"{path}:1: ")


def names(found: Knowledge) -> tuple[set[str], set[str], set[str]]:
    return {one.ko for one in found.mayors}, set(found.known), {one.id for one in found.events}


def test_an_archive_teaches_what_its_seeds_do(data: str) -> None:
    seeds = names(knowledge("/nowhere", [SEEDS], "성남"))
    assert names(knowledge(data, [], "성남")) == seeds
    assert "은수미" in seeds[0]
    assert {"밴쿠버", "Vancouver"} <= seeds[1]


def test_only_what_was_reviewed_is_known(tmp_path: Path) -> None:
    read = JUNE._replace(reviewed=False)
    made(tmp_path, SMALL._replace(events=(TRIP, LOI, read))).close()
    assert names(knowledge(str(tmp_path), [], "성남"))[2] == {TRIP.id, LOI.id}


def test_an_archive_of_another_city_teaches_nothing(data: str) -> None:
    assert names(knowledge(data, [], "수원")) == (set(), set(), set())


def test_a_damaged_archive_stops_no_reader(data: str, tmp_path: Path) -> None:
    (tmp_path / "CURRENT").write_text("000001\n", encoding="ascii")
    (tmp_path / "archive-000001.db").write_bytes(b"torn" * 1_000)
    assert "은수미" in names(knowledge(str(tmp_path), [SEEDS], "성남"))[0]


def test_of_another_city_nothing_is_known(data: str, page: Path) -> None:
    (one,) = reader_for(Home(data=data), "수원").readings(str(page))
    assert not isinstance(one, SeedError)
    assert {event.mayor for event in one[1].events if event.city == "수원"} <= {None}


@pytest.mark.parametrize(("guide", "lang"), [("README.ko.md", "ko"), ("README.md", "en")])
def test_the_guides_show_what_is_printed(page: Path, guide: str, lang: Lang) -> None:
    (one,) = Reader("성남").readings(str(page))
    assert not isinstance(one, SeedError)
    told = shown("vancouver.txt", one[1], "성남", lang)
    lines = "\n".join(told.split("\n")[:8])
    assert lines in (Path(SEEDS).parent / guide).read_text(encoding="utf-8")


def test_a_line_is_broken_between_words_and_no_wider_than_a_terminal() -> None:
    told = wrapped("성남시는 밴쿠버시와 우호교류 의향서에 서명했다고 밝혔다. " * 5, " 1. ", "    ").split("\n")
    assert len(told) == 3
    assert all(columns(line) <= WIDTH for line in told)
    assert [line[:4] for line in told] == [" 1. ", "    ", "    "]


def test_a_word_wider_than_a_terminal_stays_whole() -> None:
    assert wrapped("가" * 80, " 1. ", "    ") == " 1. " + "가" * 80
    assert wrapped("", " 1. ", "    ") == " 1."
