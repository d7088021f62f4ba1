"""Adding a document: it is shown, reviewed, written as the seeds are written, and never twice."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml

from bot.adding import add
from bot.settings.home import Home
from store import Archive, Fault
from store.seeds import read
from tests.news import PAGE

ROOT = Path(__file__).parents[1]
NEWS = PAGE.replace("밴쿠버", "오타와")
Answer = Callable[[str], str]


@pytest.fixture
def here(tmp_path: Path) -> Home:
    """Seeds with partners and mayors, no events, and an empty data directory."""
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    for name in ("partners.yaml", "mayors.yaml"):
        shutil.copy(ROOT / "seeds" / name, seeds)
    return Home(data=str(tmp_path / "data"), seeds=(str(seeds),))


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "ottawa.txt"
    path.write_text(NEWS, encoding="utf-8")
    return str(path)


def answers(*words: str) -> Answer:
    left: Iterator[str] = iter(words)
    return lambda _question: next(left)


NOBODY = answers()


def added(here: Home, page: str, ask: Answer = NOBODY, everything: bool = False) -> int:
    return add(here, page, None, lang="ko", everything=everything, ask=ask)


def records(here: Home) -> list[dict[str, object]]:
    (path,) = Path(here.seeds[0], "events").glob("*.yaml")
    return list(yaml.safe_load(path.read_text(encoding="utf-8")))


def test_all_is_accepted_unasked(here: Home, page: str) -> None:
    assert added(here, page, everything=True) == 0
    assert [(one["date"], one["kind"]) for one in records(here)] == [("2019-01-14", "loi"), ("2020-05", "conference")]


def test_the_article_is_written_clean_with_what_it_says_of_itself(here: Home, page: str) -> None:
    added(here, page, everything=True)
    (document,) = read(list(here.seeds)).documents
    assert (document.id, document.original) == ("2019-01-16-ottawa", "ottawa.txt")
    assert (document.outlet, document.published, document.basis) == ("분당새소식", "2019-01-16", "stated")
    assert "많이 본 뉴스" not in document.text


def test_what_was_written_is_valid_and_is_in_the_archive(here: Home, page: str) -> None:
    added(here, page, everything=True)
    assert [one for one in read(list(here.seeds)).faults if "ottawa" in str(one)] == []
    archive = Archive.open(here.data)
    assert [event.reviewed for event in archive.events()] == [True, True]
    assert archive.events()[0].sources[0].evidence.startswith("성남시는 은수미 시장과")
    archive.close()


def test_the_text_is_shown_with_each_event_and_why(here: Home, page: str, capsys: pytest.CaptureFixture[str]) -> None:
    added(here, page, everything=True)
    told = capsys.readouterr().out
    assert "성남시는 은수미 시장과" in told
    assert "종류 “우호교류 의향서에 서명”" in told
    assert "기록 2건" in told


def test_an_event_may_be_dropped(here: Home, page: str) -> None:
    assert added(here, page, answers("d", "")) == 0
    assert [one["kind"] for one in records(here)] == ["conference"]
    archive = Archive.open(here.data)
    assert [event.kind for event in archive.events()] == ["conference"]
    archive.close()


def test_an_event_may_be_mended(here: Home, page: str) -> None:
    mended = ("2019-01-15", "mou", "", "오타와 업무협약", "Agreement with Ottawa")
    added(here, page, answers("e", *mended, "d"))
    (one,) = records(here)
    assert (one["date"], one["kind"], one["title"]) == (
        "2019-01-15", "mou", {"ko": "오타와 업무협약", "en": "Agreement with Ottawa"},
    )  # fmt: skip


@pytest.mark.parametrize("stop", ["q", None])
def test_stopping_writes_nothing(here: Home, page: str, stop: str | None) -> None:
    def ask(_question: str) -> str:
        if stop is None:
            raise EOFError
        return stop

    assert added(here, page, ask) == 1
    assert not Path(here.seeds[0], "articles").exists()


def test_a_document_is_not_added_twice(here: Home, page: str, capsys: pytest.CaptureFixture[str]) -> None:
    added(here, page, everything=True)
    again = Path(page).with_name("again.txt")
    again.write_text(NEWS.replace("폭설로", "사정으로"), encoding="utf-8")
    assert added(here, str(again), everything=True) == 1
    assert "2019-01-16-ottawa" in capsys.readouterr().err


def test_what_is_on_record_is_not_written_again(here: Home, page: str, capsys: pytest.CaptureFixture[str]) -> None:
    added(here, page, everything=True)
    other = Path(page).with_name("other.txt")
    other.write_text(
        "성남시, 오타와와 손잡다\n기사입력 2019-01-17 09:00\n\n성남시는 지난 14일 캐나다 오타와시와 우호교류 의향서에 서명했다.\n"
        "두 도시는 게임 산업에서 먼저 협력하기로 했다고 시 관계자가 전했다.\n",
        encoding="utf-8",
    )
    assert added(here, str(other), everything=True) == 0
    assert "이미 기록이 있어요: 오타와 의향서" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("slip", "named"),
    [
        (("2019-13-45", "", "", "", ""), "2019-13-45"),
        (("", "party", "", "", ""), "party"),
        (("", "", "maybe", "", ""), "maybe"),
        (("", "", "", "", "오타와"), "title.en"),
    ],
)
def test_what_is_mended_wrongly_is_asked_again(
    here: Home, page: str, slip: tuple[str, ...], named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert added(here, page, answers("e", *slip, "", "mou", "", "", "", "d")) == 0
    assert named in capsys.readouterr().out
    assert [one["kind"] for one in records(here)] == ["mou"]


def test_a_file_is_never_written_over(here: Home, page: str) -> None:
    taken = Path(here.seeds[0], "articles", "2019-01-16-ottawa.md")
    taken.parent.mkdir()
    taken.write_text("# 다른 글\n\n다른 이야기예요.\n", encoding="utf-8")
    with pytest.raises(Fault, match="--id"):
        added(here, page, everything=True)
    assert "다른 이야기" in taken.read_text(encoding="utf-8")
