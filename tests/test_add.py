"""Adding a document: it is shown, reviewed, written as the seeds are written, and never twice."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.__main__ import main
from bot.adding import add
from bot.indexing import index
from bot.settings.home import Home
from store import Archive, Fault, Lang, SeedError
from store.seeds import read
from tests.news import PAGE

NEWS = PAGE.replace("밴쿠버", "오타와")
LATER = (
    "성남시, 오타와와 손잡다\n기사입력 2019-01-17 09:00\n\n성남시는 지난 14일 캐나다 오타와시와 우호교류 의향서에 서명했다.\n"
    "두 도시는 게임 산업에서 먼저 협력하기로 했다고 시 관계자가 전했다.\n"
)
Ask = Callable[[str], str]


PARTNER = """- id: {id}
  ko: {ko}
  en: {en}
  aliases: []
  type: city
  country: {country}
  lat: 1
  lon: 1
  relation: other
  since: null
  note: null
  sources: [{{outlet: 소식, url: "https://example.com/{id}"}}]
"""
MAYOR = """- ko: 은수미
  en: Eun Soo-mi
  terms: [{start: "2018-07-01", end: "2022-06-30", ordinal: 민선 7기, date_basis: 소식, acting: false}]
  note: {ko: 시장이었다., en: A mayor.}
  sources: [{outlet: 소식, url: "https://example.com/mayor"}]
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """Seeds with two partners and a mayor, no events; an archive is not built, which takes seconds."""
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    partners = (("vancouver", "밴쿠버", "Vancouver", "CA"), ("shenyang", "선양", "Shenyang", "CN"))
    told = (PARTNER.format(id=key, ko=ko, en=en, country=country) for key, ko, en, country in partners)
    (seeds / "partners.yaml").write_text("".join(told), encoding="utf-8")
    (seeds / "mayors.yaml").write_text(MAYOR, encoding="utf-8")
    monkeypatch.setattr("bot.adding.index", lambda *_arguments, **_options: 0)
    return Home(data=str(tmp_path / "data"), seeds=(str(seeds),))


@pytest.fixture
def building(here: Home, monkeypatch: pytest.MonkeyPatch) -> Home:
    """The same, with archives that are built."""
    monkeypatch.setattr("bot.adding.index", index)
    return here


@pytest.fixture
def page(tmp_path: Path) -> str:
    return saved(tmp_path, NEWS, "ottawa.txt")


def saved(folder: Path, text: str, name: str) -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def answers(*words: str) -> Ask:
    left: Iterator[str] = iter(words)
    return lambda _question: next(left)


def silent(question: str) -> str:
    raise AssertionError(question)


def unasked(here: Home, page: str, lang: Lang = "ko") -> int:
    return add(here, page, None, lang=lang, everything=True, ask=silent)


def asked(here: Home, page: str, *words: str) -> int:
    return add(here, page, None, lang="ko", everything=False, ask=answers(*words))


def records(here: Home) -> list[dict[str, Any]]:
    paths = sorted(Path(here.seeds[0], "events").glob("*.yaml"))
    return [one for path in paths for one in yaml.safe_load(path.read_text(encoding="utf-8"))]


def written(here: Home) -> list[str]:
    return sorted(path.name for path in Path(here.seeds[0]).rglob("*") if path.parent.name in ("articles", "events"))


def test_all_is_accepted_unasked(here: Home, page: str) -> None:
    assert unasked(here, page) == 0
    assert [(one["date"], one["kind"]) for one in records(here)] == [("2019-01-14", "loi"), ("2020-05", "conference")]


def test_the_article_is_written_clean_with_what_it_says_of_itself(here: Home, page: str) -> None:
    unasked(here, page)
    (document,) = read(list(here.seeds)).documents
    assert (document.id, document.original) == ("2019-01-16-ottawa", "2019-01-16-ottawa.txt")
    assert (document.outlet, document.published, document.basis) == ("분당새소식", "2019-01-16", "stated")
    assert "많이 본 뉴스" not in document.text


def test_what_was_written_is_valid(here: Home, page: str) -> None:
    unasked(here, page)
    assert read(list(here.seeds)).faults == ()


def test_the_archive_holds_what_was_accepted_and_nothing_else(
    building: Home, page: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert asked(building, page, "", "d") == 0
    with closing(Archive.open(building.data)) as archive:
        (event,) = archive.events()
    assert (event.kind, event.reviewed) == ("loi", True)
    assert event.sources[0].evidence.startswith("성남시는 은수미 시장과")
    told = capsys.readouterr().out
    assert "아카이브에 문서 1건과 교류 이력 1건이 더해졌어요" in told
    assert "  + 2019. 1. 14.(월) 오타와 의향서" in told


def test_reviewed_files_stay_as_they_are(here: Home, page: str) -> None:
    before = {path.name: path.read_bytes() for path in Path(here.seeds[0]).glob("*.yaml")}
    unasked(here, page)
    assert {path.name: path.read_bytes() for path in Path(here.seeds[0]).glob("*.yaml")} == before


def test_the_text_is_shown_with_each_event_where_it_stands(
    here: Home, page: str, capsys: pytest.CaptureFixture[str]
) -> None:
    unasked(here, page)
    told = capsys.readouterr().out
    assert "  [1] 성남시는 은수미 시장과" in told
    assert "종류 “우호교류 의향서에 서명”" in told


def test_a_plan_is_told_as_planned(here: Home, page: str) -> None:
    unasked(here, page)
    assert records(here)[1]["title"] == {"ko": "오타와 국제회의 예정", "en": "Conference: Canada (planned)"}


def test_a_name_that_nobody_spelled_in_english_gives_way_to_its_country(here: Home, page: str) -> None:
    unasked(here, page)
    assert records(here)[0]["title"]["en"] == "Letter of intent with Canada"


def test_an_event_may_be_dropped(here: Home, page: str) -> None:
    assert asked(here, page, "d", "") == 0
    assert [one["kind"] for one in records(here)] == ["conference"]


@pytest.mark.parametrize(
    ("number", "typed", "field", "value"),
    [
        ("1", "2019-01-15", "date", "2019-01-15"),
        ("1", "2019. 1. 15.", "date", "2019-01-15"),
        ("1", "2019년 1월", "date", "2019-01"),
        ("2", "2019-01-16", "end", "2019-01-16"),
        ("3", "mou", "kind", "mou"),
        ("3", "업무협약", "kind", "mou"),
        ("4", "밴쿠버", "partners", ["vancouver"]),
        ("4", "Vancouver, 선양", "partners", ["vancouver", "shenyang"]),
        ("5", "예고", "status", "announced"),
        ("6", "오타와와 맺은 의향서", "title", {"ko": "오타와와 맺은 의향서", "en": "Letter of intent with Canada"}),
        ("8", "현지시각 기준.", "note", "현지시각 기준."),
    ],
)
def test_a_field_may_be_mended(here: Home, page: str, number: str, typed: str, field: str, value: object) -> None:
    assert asked(here, page, "e", number, typed, "", "", "d") == 0
    (one,) = records(here)
    assert one[field] == value
    assert read(list(here.seeds)).faults == ()


def test_a_number_that_is_none_is_asked_again(here: Home, page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert asked(here, page, "e", "9", "날짜", "", "", "d") == 0
    assert capsys.readouterr().out.count("1부터 8까지") == 2


def test_a_kind_that_is_mended_has_its_own_title(here: Home, page: str) -> None:
    asked(here, page, "e", "3", "mou", "", "", "d")
    assert records(here)[0]["title"]["ko"] == "오타와 업무협약"


def test_a_partner_that_nobody_knows_is_asked_about(here: Home, page: str) -> None:
    asked(here, page, "e", "4", "오타와, 퀘벡랩", "Ottawa", "", "", "Quebec Lab", "ca", "기업", "", "", "d")
    assert records(here)[0]["partners"] == [
        {"ko": "오타와", "en": "Ottawa", "type": "city", "country": "CA"},
        {"ko": "퀘벡랩", "en": "Quebec Lab", "type": "company", "country": "CA"},
    ]
    assert records(here)[0]["title"]["en"] == "Letter of intent with Ottawa, Quebec Lab"


@pytest.mark.parametrize(
    ("number", "typed", "said"),
    [
        ("1", "2019-13-45", "2019-01-14, 2019-01, 2019처럼"),
        ("1", "어제", "2019-01-14, 2019-01, 2019처럼"),
        ("3", "잔치", "업무협약(mou)"),
        ("5", "글쎄", "있었던 일(held)"),
    ],
)
def test_what_cannot_be_is_said_at_once(
    here: Home, page: str, number: str, typed: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    asked(here, page, "e", number, typed, "", "", "d")
    assert said in capsys.readouterr().out
    assert records(here)[0]["date"] == "2019-01-14"


def test_a_record_that_is_not_valid_is_said_and_mended(
    here: Home, page: str, capsys: pytest.CaptureFixture[str]
) -> None:
    asked(here, page, "e", "1", "2019-02-01", "", "", "1", "2019-01-15", "", "", "d")
    assert "status: held인데 모든 출처가 2019-02-01보다 먼저 나왔어요" in capsys.readouterr().out
    assert records(here)[0]["date"] == "2019-01-15"


def test_unasked_a_record_that_is_not_valid_is_left_out(
    here: Home, page: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = SeedError("date", "주말의 공식 행사예요. 날짜를 확인해 주세요.", "is a weekend. Check the day.")
    monkeypatch.setattr("bot.reviewing.fault", lambda _document, events, _seeds: wrong if len(events) == 1 else None)
    assert unasked(here, page) == 0
    assert "date: 주말의 공식 행사예요" in capsys.readouterr().err
    assert written(here) == ["2019-01-16-ottawa.md"]


def test_a_partner_without_a_country_is_asked_for(here: Home, page: str, capsys: pytest.CaptureFixture[str]) -> None:
    nowhere = ("e", "4", "퀘벡랩", "Quebec Lab", "", "기업", "", "", "4", "퀘벡랩", "Quebec Lab", "CA", "기업", "", "")
    asked(here, page, *nowhere, "d")
    assert "퀘벡랩이 어느 나라에 있는지 몰라" in capsys.readouterr().out
    assert records(here)[0]["partners"] == [{"ko": "퀘벡랩", "en": "Quebec Lab", "type": "company", "country": "CA"}]


@pytest.mark.parametrize("stop", ["q", "ㅂ", EOFError, KeyboardInterrupt])
def test_stopping_writes_nothing(here: Home, page: str, stop: str | type[BaseException]) -> None:
    def ask(_question: str) -> str:
        if isinstance(stop, str):
            return stop
        raise stop

    assert add(here, page, None, lang="ko", everything=False, ask=ask) == 1
    assert written(here) == []
    assert not Path(here.data).exists()


def test_a_page_without_a_date_is_dated_by_who_knows_it(here: Home, tmp_path: Path) -> None:
    page = saved(tmp_path, NEWS.replace("기사입력 2019-01-16 10:20\n", ""), "undated.txt")
    asked(here, page, "지난주", "2019-01-16", "", "")
    (document,) = read(list(here.seeds)).documents
    assert (document.published, len(records(here))) == ("2019-01-16", 2)


def test_what_an_undated_page_tells_says_so(here: Home, tmp_path: Path) -> None:
    undated = LATER.replace("기사입력 2019-01-17 09:00\n", "").replace("지난 14일", "2019년 1월 14일")
    unasked(here, saved(tmp_path, undated, "undated.txt"))
    assert read(list(here.seeds)).faults == ()


@pytest.mark.parametrize("answer", ["", "n", None])
def test_a_document_is_not_added_twice(
    here: Home, page: str, answer: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    unasked(here, page)
    again = saved(Path(page).parent, NEWS.replace("폭설로", "사정으로"), "again.txt")
    before = written(here)
    assert (unasked(here, again) if answer is None else asked(here, again, answer)) == 1
    told = capsys.readouterr()
    assert "94% 같아요: 성남시, 캐나다 오타와와 우호교류 의향서 (2019-01-16-ottawa)" in told.out + told.err
    assert (told.err.count("\n"), written(here)) == (1, before)


def test_a_document_of_one_address_is_the_same(here: Home, tmp_path: Path) -> None:
    head = "---\ntitle: 소식\npublished: 2019-01-16\nurl: https://news.example/1\n---\n"
    assert unasked(here, saved(tmp_path, f"{head}성남시는 14일 오타와시와 의향서에 서명했다.\n", "one.md")) == 0
    assert unasked(here, saved(tmp_path, f"{head}고친 글이다. 오타와 시장이 성남을 찾았다.\n", "two.md")) == 1


def test_it_may_be_added_all_the_same(here: Home, page: str) -> None:
    unasked(here, page)
    again = saved(Path(page).parent, NEWS.replace("폭설로", "사정으로"), "again.txt")
    assert asked(here, again, "y", "", "") == 0
    assert len(read(list(here.seeds)).documents) == 2


def test_what_is_on_record_is_not_written_again(here: Home, page: str, capsys: pytest.CaptureFixture[str]) -> None:
    unasked(here, page)
    assert unasked(here, saved(Path(page).parent, LATER, "other.txt")) == 0
    assert "이미 있는 기록이에요: 오타와 의향서" in capsys.readouterr().out
    assert len(records(here)) == 2


def test_it_says_what_was_on_record(
    here: Home, page: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    unasked(here, page, "en")
    monkeypatch.setattr("bot.adding.index", index)
    unasked(here, saved(Path(page).parent, LATER, "other.txt"), "en")
    told = capsys.readouterr().out
    assert "The archive gained 1 document and 0 events." in told
    assert "  = 14 Jan 2019 Letter of intent with Canada (on record already)" in told


def test_a_curator_may_know_better(here: Home, page: str) -> None:
    unasked(here, page)
    assert asked(here, saved(Path(page).parent, LATER, "other.txt"), "a") == 0
    assert len({one["id"] for one in records(here)}) == len(records(here)) == 3


def test_two_pages_of_one_name_are_two_documents(here: Home, page: str) -> None:
    unasked(here, page)
    other = Path(page).parent / "other"
    other.mkdir()
    text = "성남시, 퀘벡 학생 초청\n기사입력 2019-01-16 11:00\n\n성남시는 여름에 퀘벡 학생들을 초청하는 방안을 살펴보고 있다고 16일 밝혔다.\n"
    assert unasked(here, saved(other, text, "ottawa.txt")) == 0
    assert {one.original for one in read(list(here.seeds)).documents} == {
        "2019-01-16-ottawa.txt",
        "2019-01-16-ottawa-2.txt",
    }


def test_a_file_is_never_written_over(here: Home, page: str) -> None:
    taken = Path(here.seeds[0], "articles", "taken.md")
    taken.parent.mkdir()
    taken.write_text("# 다른 글\n\n다른 이야기예요.\n", encoding="utf-8")
    with pytest.raises(Fault, match="--id"):
        add(here, page, "taken", lang="ko", everything=True, ask=silent)
    assert "다른 이야기" in taken.read_text(encoding="utf-8")


def test_one_file_is_one_article(here: Home, tmp_path: Path) -> None:
    rows = "\n".join(json.dumps({"id": key, "text": LATER}, ensure_ascii=False) for key in "ab")
    with pytest.raises(Fault, match="one article"):
        unasked(here, saved(tmp_path, rows, "rows.jsonl"))


def test_a_page_without_events_is_added_for_its_text(here: Home, tmp_path: Path) -> None:
    text = "성남시 소식\n기사입력 2019-01-17 09:00\n\n성남시는 도서관에서 책 읽기 모임을 연다고 밝혔다. 누구나 올 수 있다고 한다.\n"
    assert unasked(here, saved(tmp_path, text, "plain.txt")) == 0
    assert written(here) == ["2019-01-17-plain.md"]


@pytest.mark.parametrize("name", ["../x", "가나다", "A b"])
def test_a_name_that_is_none_is_wrong_usage(page: str, name: str) -> None:
    with pytest.raises(SystemExit) as wrong:
        main(["add", page, "--id", name])
    assert wrong.value.code == 2


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("-", "Letter of intent"),
        ("오타와, 퀘벡", "Letter of intent with Canada"),
        ("오타와, 밴쿠버", "Letter of intent with Canada, Vancouver"),
    ],
)
def test_an_english_title_names_whom_it_can(here: Home, page: str, typed: str, title: str) -> None:
    told = {"오타와": ("", "", ""), "퀘벡": ("", "CA", "도시")}
    more = [answer for name in typed.split(", ") for answer in told.get(name, ())]
    asked(here, page, "e", "4", typed, *more, "", "", "d")
    assert records(here)[0]["title"]["en"] == title


def test_nobody_at_the_terminal_writes_nothing(here: Home, page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert add(here, page, None, lang="ko", everything=False) == 1
    assert written(here) == []
