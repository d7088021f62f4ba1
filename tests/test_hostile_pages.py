"""Nothing that a page holds stops the reader: torn letters, endless lines, marks without end, thousands of names."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.reading import facts, read
from store.reading.clean import article
from store.reading.dating import dated
from store.sentences import split
from tests.hostile import KINDS, LETTERS, soup

LARGE = 40_000  # letters: what takes time by their square would be seen to hang


def clean(raw: str) -> None:
    found = article(raw)
    when = dated(raw, found)
    assert (when.day is None) == (when.basis == "unknown")
    assert "".join("".join(split(found.text)).split()) == "".join(found.text.split())


@given(st.text(max_size=400))
def test_any_letters_are_cleaned(raw: str) -> None:
    clean(raw)


@given(st.lists(st.sampled_from(LETTERS), max_size=60).map("".join))
def test_any_order_of_what_news_is_made_of_is_cleaned(raw: str) -> None:
    clean(raw)


@settings(max_examples=40)
@given(st.lists(st.sampled_from(LETTERS), max_size=40).map("".join))
def test_any_order_of_what_news_is_made_of_is_read(raw: str) -> None:
    found = read(raw, "성남")
    assert all(event.evidence in found.text for event in found.events)


@given(st.binary(max_size=300))
def test_torn_letters_are_cleaned(torn: bytes) -> None:
    clean(torn.decode("utf-8", errors="replace"))
    clean(torn.decode("cp949", errors="replace"))


@pytest.mark.parametrize("kind", KINDS)
def test_a_large_page_of_one_kind_is_cleaned(kind: str) -> None:
    clean(KINDS[kind](LARGE))


@pytest.mark.parametrize("kind", KINDS)
def test_a_large_page_of_one_kind_is_read(kind: str) -> None:
    read(KINDS[kind](LARGE // 10), "성남")


@pytest.mark.parametrize("kind", KINDS)
def test_a_text_of_one_kind_is_read_for_facts(kind: str) -> None:
    text = KINDS[kind](LARGE // 20)
    assert all(event.evidence in text for event in facts("", text, "성남", "2019-03-14").events)


def test_blank_lines_cost_no_time_by_their_square() -> None:
    assert facts("", "\n" * LARGE, "성남", None).events == ()


def test_a_page_of_a_megabyte_is_cleaned() -> None:
    clean(KINDS["news"](1_000_000))


@pytest.mark.parametrize("seed", range(20))
def test_a_soup_of_news_is_read(seed: int) -> None:
    read(soup(random.Random(seed)), "성남")
