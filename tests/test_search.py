"""What search finds, and that no question breaks it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store import Archive, Document, Hit, finding, words
from store.archive import connect
from store.finding import Finder, any_of, snippet
from store.records import Seeds
from store.vocabulary import Vocabulary
from tests.small_archive import LOI, SMALL, YONHAP_BRIEF, made

SUBJECTS = (
    "의료관광",
    "스마트시티",
    "자매결연",
    "수출상담",
    "태권도",
    "도서관",
    "청소년",
    "게임산업",
    "반도체",
    "교향악단",
)
CITIES = ("밴쿠버", "선양", "풀러턴", "나고야", "볼로냐", "가지안테프", "피라시카바", "후이저우")
MANY = tuple(
    Document(f"{city}-{subject}", f"{city} {subject} 소식", f"성남시는 {city}와 {subject} 교류를 넓혔다. 다음 회의는 미정이다.", "비전성남")
    for city in CITIES
    for subject in SUBJECTS
)  # fmt: skip


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    opened = made(tmp_path_factory.mktemp("many"), Seeds(MANY, SMALL.events, SMALL.partners, SMALL.mayors, (), ()))
    yield opened
    opened.close()


@pytest.fixture(params=["Kiwi", "bigrams alone"])
def found(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, many: Archive) -> Archive:
    """The same archive asked with Kiwi loaded and, as from a cold process, without."""
    if request.param == "bigrams alone":
        monkeypatch.setattr(words, "_kiwi", None)
    return many


def first(hits: tuple[Hit, ...]) -> str | None:
    return hits[0].ref if hits else None


@pytest.mark.parametrize(
    ("query", "ref"),
    [
        ("볼로냐 도서관", "볼로냐-도서관"),
        ("볼로냐의 도서관은 어디에 있나요?", "볼로냐-도서관"),
        ("볼로냐도서관", "볼로냐-도서관"),
        ("교향악단 나고야", "나고야-교향악단"),
        ("밴쿠버시청에서 서명한 의향서", LOI.id),
        ("Vancouver City Hall letter of intent", LOI.id),
        ("벤쿠버 LOI", LOI.id),
        ("캐나다 2019년 의향서", LOI.id),
    ],
)
def test_the_thing_asked_for_comes_first(found: Archive, query: str, ref: str) -> None:
    assert first(found.search(query)) == ref


@pytest.mark.parametrize("query", ["볼루냐 도셔관", "볼로나 도서간", "벌로냐 도서콴"])
def test_typos_are_mended_from_the_words_of_the_index(many: Archive, query: str) -> None:
    assert first(many.search(query)) == "볼로냐-도서관"


def test_a_word_is_mended_only_when_it_is_near(tmp_path: Path) -> None:
    made(tmp_path).close()
    with closing(connect(str(tmp_path / "archive-000001.db"))) as db:
        vocabulary = Vocabulary(db)
        assert vocabulary.missing(["의향서", "의항서"]) == ["의항서"]
        assert vocabulary.known(["의향서", "의항서"]) == ["의향서"]
        assert vocabulary.repaired(["의항서", "라스배이고스", "홍길동", "가", "2018"]) == ["의향서", "라스베이거스"]


def test_a_hit_names_its_source_and_shows_its_best_sentence(tmp_path: Path) -> None:
    archive = made(tmp_path)
    hit = next(hit for hit in archive.search("밴쿠버 의향서 1월") if hit.form == "document")
    assert hit[:6] == ("yonhap", "document", YONHAP_BRIEF.title, "연합뉴스", "2019-01-12", None)
    assert hit.snippet == "의향서는 1월 14일에 맺는다."
    assert hit.score > 0
    archive.close()


def test_an_event_is_shown_in_the_script_of_the_question(many: Archive) -> None:
    korean = next(hit for hit in many.search("밴쿠버시청 의향서") if hit.ref == LOI.id)
    english = next(hit for hit in many.search("Vancouver letter of intent") if hit.ref == LOI.id)
    assert (korean.title, korean.snippet, korean.outlet) == (LOI.title.ko, LOI.summary.ko, "연합뉴스")
    assert (english.title, english.snippet) == (LOI.title.en, LOI.summary.en)


def test_nothing_is_found_twice_and_the_best_come_first(many: Archive) -> None:
    hits = many.search("나고야 청소년 교류", 15)
    assert len({hit.ref for hit in hits}) == len(hits) == 15
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_what_shares_only_words_that_stand_everywhere_is_left_out(many: Archive) -> None:
    assert {hit.ref for hit in many.search("성남시는 교향악단", 80)} == {f"{city}-교향악단" for city in CITIES}


@pytest.mark.parametrize(("limit", "count"), [(3, 3), (0, 0), (-1, 0), (200, 85)])
def test_no_more_is_given_than_was_asked_for(many: Archive, limit: int, count: int) -> None:
    assert len(many.search("성남 교류 선양 밴쿠버 방문 계획 축제 왔다", limit)) <= count


@pytest.mark.parametrize("query", ["홍길동", "zzzz", "", "  ", "?!", "\0", "\ud800", '"', "*", "title:밴쿠버 NEAR("])
def test_what_is_not_there_is_no_error(found: Archive, query: str) -> None:
    assert isinstance(found.search(query), tuple)


ODD = st.lists(
    st.one_of(
        st.characters(),
        st.sampled_from("\"'()*:^-+{}[]%_\\ \t\n\0\u200b\u3000\ufeff"),
        st.characters(min_codepoint=0x3131, max_codepoint=0x318E),
        st.characters(min_codepoint=ord("가"), max_codepoint=ord("힣")),
        st.sampled_from(["AND ", " OR ", "NOT ", "NEAR(", "title:", "밴쿠버 ", "밴쿠바", "의향서를"]),
    ),
    max_size=40,
).map("".join)


@settings(max_examples=1_500, deadline=None, suppress_health_check=list(HealthCheck))
@given(query=ODD)
def test_no_question_breaks_search(many: Archive, query: str) -> None:
    for hit in many.search(query, 2):
        assert len(hit.snippet) <= finding.SNIPPET


@pytest.mark.parametrize("query", ["밴쿠버 " * 5_000, "가" * 100_000, "a" * 10_000, "(" * 10_000, "밴 쿠 버 " * 999])
def test_a_question_of_any_length_is_answered(found: Archive, query: str) -> None:
    assert isinstance(found.search(query), tuple)


def test_a_search_that_takes_too_long_gives_what_it_has(many: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "PATIENCE", -1.0)
    monkeypatch.setattr(finding, "_STEPS", 1)
    assert many.search("밴쿠버 도서관") == ()
    monkeypatch.undo()
    assert many.search("밴쿠버 도서관")


def test_a_broken_index_is_not_taken_for_an_interruption(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_kiwi", None)
    with closing(sqlite3.connect(tmp_path / "empty.db")):
        pass
    with (
        closing(connect(str(tmp_path / "empty.db"))) as db,
        pytest.raises(sqlite3.OperationalError, match="no such table"),
    ):
        Finder(db).search("밴쿠버", 1)


def test_terms_are_taken_literally() -> None:
    assert any_of(['a"b', "OR", "OR", "밴쿠버*"]) == '"a""b" OR "OR" OR "밴쿠버*"'


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("첫 문장이다. 밴쿠버를 찾았다. 끝.", "밴쿠버", "밴쿠버를 찾았다."),
        ("2019. 1. 14. 서명했다. 다른 말이다.", "서명", "2019. 1. 14. 서명했다."),
        ("제목\n\n둘째 문단의 밴쿠버", "밴쿠버", "둘째 문단의 밴쿠버"),
        ("", "밴쿠버", ""),
    ],
)
def test_the_sentence_that_holds_most_of_the_question_is_shown(text: str, query: str, expected: str) -> None:
    assert snippet(text, words.bigrams(query)) == expected


def test_a_long_sentence_is_cut_around_what_was_asked() -> None:
    shown = snippet("길고 긴 앞부분 " * 40 + "밴쿠버 의향서 " + "길고 긴 뒷부분 " * 40, words.bigrams("밴쿠버"))
    assert shown.startswith("…밴쿠버 의향서")
    assert shown.endswith("…")
    assert len(shown) <= finding.SNIPPET
