"""Foreign names that papers write differently, and names that only look alike."""

import pytest

from store.slips import one_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("블라디보스톡", "블라디보스토크"),
        ("예카테린부르그", "예카테린부르크"),
        ("피라시카바", "피라치카바"),
        ("밀피타스", "밀피타즈"),
        ("올로모츠", "올로모우츠"),
        ("선양", "선양"),
    ],
)
def test_two_spellings_are_one_name(one: str, other: str) -> None:
    assert one_name(one, other)
    assert one_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("선양", "선전"),
        ("풀러턴", "풀턴"),
        ("오로라", "오로리"),  # three syllables leave too much to chance
        ("타잉화성", "광둥성"),
        ("하이데라바드", "이슬라마바드"),
        ("산타클라라", "산타모니카"),
        ("", "오로라"),
    ],
)
def test_other_names_stay_apart(one: str, other: str) -> None:
    assert not one_name(one, other)
    assert not one_name(other, one)
