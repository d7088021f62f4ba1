"""Which words a text is indexed by and a question is asked with."""

from itertools import chain
from threading import Thread
from unicodedata import normalize
from unittest.mock import Mock

import pytest

from store import words


@pytest.fixture(scope="module", autouse=True)
def kiwi() -> None:
    words.warm()


def of(text: str) -> list[str]:
    """The words of one text."""
    return list(chain.from_iterable(next(words.morphemes([text]))))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("밴쿠버와 의향서를 맺었다", ["의향서", "맺다"]),
        ("센터가 열렸다. 곧 연다", ["열리다", "열다"]),
        ("업무협약", ["업무", "협약", "업무협약"]),
        ("18개 기업이 참가했다", ["18", "개", "18개", "기업", "참가"]),
        ("CES 참관", ["ces", "참관"]),
    ],
)
def test_a_text_is_known_by_its_content_words_and_noun_chains(text: str, expected: list[str]) -> None:
    assert [word for word in of(text) if word in expected] == expected


def test_particles_and_endings_are_no_words() -> None:
    assert not {"와", "를", "었", "다"} & set(of("밴쿠버와 의향서를 맺었다"))


def test_a_chain_does_not_cross_a_space() -> None:
    assert "업무협약" not in of("업무 협약")


@pytest.mark.parametrize(
    ("question", "dropped"), [("밴쿠버와 언제 협약을 했나요?", {"언제", "하다"}), ("무엇을 했나", set())]
)
def test_question_words_are_dropped_unless_nothing_else_is_asked(question: str, dropped: set[str]) -> None:
    asked = words.asked(question)
    assert asked
    assert not dropped & set(asked)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("밴쿠버 의향서", ["밴쿠", "쿠버", "의향", "향서"]),
        ("시 A", ["시", "a"]),
        ("CES", ["ce", "es"]),
        ("·!", []),
        ("", []),
    ],
)
def test_bigrams_stay_inside_a_run_of_letters(text: str, expected: list[str]) -> None:
    assert words.bigrams(text) == expected


def test_decomposed_text_gives_the_same_words() -> None:
    text = "성남산업진흥원이 밴쿠버와 협약했다"
    assert of(normalize("NFD", text)) == of(text)
    assert words.bigrams(normalize("NFD", text)) == words.bigrams(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I·C·B·M 사업", "ICBM 사업"),
        ("R·D", "RD"),
        ("문화·관광", "문화·관광"),
        ("A\x00B\ud800", "A B "),
        ("가\n나", "가\n나"),
    ],
)
def test_what_looks_the_same_becomes_the_same(text: str, expected: str) -> None:
    assert words.clean(text) == expected


def test_a_long_text_is_read_to_its_end() -> None:
    text = "시장이 축제를 열었다. " * 2_000 + "마지막에 의향서를 맺었다."
    found = of(text)
    assert (found.count("축제"), found[-2:]) == (2_000, ["의향서", "맺다"])


def test_words_stand_sentence_by_sentence() -> None:
    text = "의향서를 맺었다. 은 시장은 “곧 간다. 기다려 달라.”고 했다.\n\n둘째 문단"
    found = next(words.morphemes([text]))
    assert len(found) == len(words.sentences(text)) == 3
    assert ("의향서" in found[0], "가다" in found[1], "문단" in found[2]) == (True, True, True)


def test_texts_come_back_in_order() -> None:
    texts = [f"제{number}차 회의\n둘째 문단" for number in range(300)]
    assert [str(number) in found[0] for number, found in enumerate(words.morphemes(texts))] == [True] * 300


def test_names_of_the_archive_are_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_kiwi", None)
    words.warm(["도민뚜안"])
    assert "도민뚜안" in of("도민뚜안은 떠났다")


def test_many_threads_load_kiwi_once(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = []
    monkeypatch.setattr(words, "_kiwi", None)
    monkeypatch.setattr("kiwipiepy.Kiwi", lambda **_options: loaded.append(None) or Mock())
    threads = [Thread(target=words.warm) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(loaded) == 1


def test_a_question_typed_without_spaces_is_cut() -> None:
    assert words.spaced("밴쿠버의향서언제맺었어").split()[-1] == "맺었어"
