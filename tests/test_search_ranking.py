"""What comes first among what is found: the closer look at titles and sentences, and other writings of a question."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from store import Archive, Document, finding, hanja, sought, words
from store.records import Seeds
from tests.small_archive import LOI, SMALL, TRIP, made

FILLER = "회의는 오전에 열렸다. 참석자는 스무 명이다. 다음 일정은 미정이다. "
PAGES = (
    Document(
        "apart", "여러 소식", "밴쿠버에서 축제가 열렸다. 나고야는 태권도를 배웠다. 교향악단은 쉬었다.", "비전성남"
    ),
    Document("together", "오늘의 소식", "나고야에서 교향악단이 공연했다. 축제는 없었다. 태권도는 쉬었다.", "비전성남"),
    Document("title", "도서관 교류", FILLER, "비전성남"),
    Document("long-title", "도서관 교류를 비롯한 올해의 여러 행사와 다음 해의 계획", FILLER, "비전성남"),
    Document("hanja", "옛 소식", "대표단이 北美를 다녀왔다.", "성남신문"),
    Document("fullerton", "풀러턴 소식", "풀러턴에서 회의를 했다.", "비전성남"),
    *(Document(f"filler-{n}", f"소식 {n}", FILLER, "비전성남") for n in range(20)),
)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    seeds = Seeds(PAGES, SMALL.events, SMALL.partners, SMALL.mayors, (), ())
    opened = made(tmp_path_factory.mktemp("pages"), seeds)
    yield opened
    opened.close()


def first(archive: Archive, query: str) -> str | None:
    return next((hit.ref for hit in archive.search(query)), None)


def test_words_that_stand_in_one_sentence_count_more_than_words_apart(archive: Archive) -> None:
    assert first(archive, "나고야 교향악단") == "together"


def test_a_title_asked_for_as_a_whole_comes_before_one_that_only_begins_so(archive: Archive) -> None:
    assert first(archive, "도서관 교류") == "title"


@pytest.mark.parametrize(
    "query", ["ㅂㅋㅂ 의향서", "ㅂㅋㅂ의 의향서", "qosznqj 의향서", "ㅍ무채ㅕㅍㄷㄱ 의향서", "벤쿠버 의향서"]
)
def test_a_name_is_found_however_it_is_written(archive: Archive, query: str) -> None:
    assert first(archive, query) == LOI.id


@pytest.mark.parametrize(
    ("written", "said"), [("北美", "북미"), ("女性", "여성"), ("勞動 市長", "노동 시장"), ("밴쿠버", "밴쿠버")]
)
def test_hanja_are_read_as_koreans_read_them(written: str, said: str) -> None:
    assert hanja.read(written) == said


def test_a_word_in_hanja_is_found_in_hangul_and_the_other_way_round(archive: Archive) -> None:
    assert "hanja" in {hit.ref for hit in archive.search("북미를 다녀온 대표단")}
    assert TRIP.id in {hit.ref for hit in archive.search("北美 訪問")}


def test_initials_without_any_vowel_find_the_name_they_begin(archive: Archive) -> None:
    assert first(archive, "ㅂㅋㅂ") == LOI.id


@pytest.mark.parametrize("query", ["qosznqj", "tjsdid cnrwp", "VANCOUVER"])
def test_the_other_keyboard_alone_is_enough(archive: Archive, query: str) -> None:
    assert first(archive, query)


def test_latin_that_is_a_word_of_the_archive_is_never_read_as_keys(archive: Archive) -> None:
    assert first(archive, "Vancouver City Hall") == LOI.id


def test_words_that_only_ask_are_not_looked_for(archive: Archive) -> None:
    archive.warm()
    asked = sought.in_words("저는 밴쿠버에 대해 무엇을 알 수 있나요?")
    assert list(asked.terms) == ["밴쿠버"]
    assert asked.pairs == ["밴쿠", "쿠버", "버에"]


def test_a_question_of_nothing_but_such_words_is_looked_for_as_it_is(archive: Archive) -> None:
    archive.warm()
    assert sought.in_words("무엇을 알 수 있나요?").terms


def test_a_noun_weighs_more_than_a_verb(archive: Archive) -> None:
    archive.warm()
    terms = sought.in_words("교향악단이 공연했다").terms
    assert terms["교향악단"] > sought.in_words("회의를 열었다").terms["열다"]


def test_without_kiwi_a_question_is_its_pairs_of_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_kiwi", None)
    assert sought.in_letters("밴쿠버 CES") == ({}, ["밴쿠", "쿠버", "ce", "es"])


def test_a_crowded_archive_is_not_asked_for_words_that_stand_everywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "CROWDED", 3)
    monkeypatch.setattr(finding, "FEWEST", 1)
    with_few = made(tmp_path, Seeds(PAGES, SMALL.events, SMALL.partners, SMALL.mayors, (), ()))
    found = {hit.ref for hit in with_few.search("회의 참석자 나고야", 40)}
    with_few.close()
    assert found == {"apart", "together"}
