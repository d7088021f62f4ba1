"""Amounts are read back from every notation in which Korean newspapers print them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.reading.amounts import amounts, native_amounts, sino_amounts


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("7", 7),
        ("12.5", 12.5),
        ("1,642", 1_642),
        ("58,300,000", 58_300_000),
        ("1천", 1_000),
        ("3천500", 3_500),
        ("4천 200", 4_200),
        ("7백", 700),
        ("2천7백50", 2_750),
        ("8백30만", 8_300_000),
        ("5천만", 50_000_000),
        ("5천 만", 50_000_000),
        ("37만2천", 372_000),
        ("6만 6000", 66_000),
        ("12만 3,456", 123_456),
        ("5만6천7백89", 56_789),
        ("2700억", 270_000_000_000),
        ("2,700억", 270_000_000_000),
        ("2천700억", 270_000_000_000),
        ("1억860만", 108_600_000),
        ("4억 1,250만", 412_500_000),
        ("3억5000만", 350_000_000),
        ("1.7억", 170_000_000),
        ("3조 2,000억", 3_200_000_000_000),
        ("107조2천억", 107_200_000_000_000),
        ("2조3천억5백만", 2_300_005_000_000),
        ("23.4 million", 23_400_000),
        ("1.2 billion", 1_200_000_000),
        ("70 thousand", 70_000),
    ],
)
def test_every_notation_has_its_value(printed: str, value: float) -> None:
    assert [(amount.value, amount.end) for amount in amounts(printed)] == [(value, len(printed))]


@pytest.mark.parametrize(
    ("printed", "value"),
    [("30여", 30), ("1천300여", 1_300), ("3만여", 30_000), ("10여만", 100_000), ("40여 만", 400_000)],
)
def test_a_number_and_more_is_about_that_number(printed: str, value: float) -> None:
    [amount] = amounts(printed)
    assert (amount.value, amount.about) == (value, True)


@pytest.mark.parametrize(
    ("printed", "values"),
    [
        ("3만 12", [30_000, 12]),  # 인구 3만 12개 동
        ("2억, 3천만", [200_000_000, 30_000_000]),
        ("5만 7억", [50_000, 700_000_000]),
        ("640억 85", [64_000_000_000, 85]),
    ],
)
def test_an_amount_ends_where_its_parts_make_none(printed: str, values: list[float]) -> None:
    assert [amount.value for amount in amounts(printed)] == values


@pytest.mark.parametrize("printed", ["제3", "제 12", "KF94", "A4", "3,4"])
def test_ordinals_names_and_broken_lists_are_no_amounts(printed: str) -> None:
    assert [amount.value for amount in amounts(printed)] in ([], [3])


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("천만", 10_000_000),
        ("오백만", 5_000_000),
        ("삼천오백만", 35_000_000),
        ("일억", 100_000_000),
        ("백", 100),
        ("이천", 2_000),
    ],
)
def test_sino_korean_letters_are_amounts_too(printed: str, value: float) -> None:
    assert [amount.value for amount in sino_amounts(printed)] == [value]


@pytest.mark.parametrize(
    ("printed", "value"),
    [("두", 2), ("다섯", 5), ("열", 10), ("열두", 12), ("스무", 20), ("스물한", 21), ("서른여섯", 36), ("쉰아홉", 59)],
)
def test_native_numerals_stand_before_their_counter(printed: str, value: int) -> None:
    assert [amount.value for amount in native_amounts(f"{printed} 곳")] == [value]


def test_one_is_mostly_an_article() -> None:
    assert not list(native_amounts("한 곳"))


numbers = st.integers(min_value=1, max_value=2**53)


@given(numbers, st.booleans(), st.booleans())
def test_an_amount_in_man_eok_jo_is_read_back(number: int, commas: bool, spaces: bool) -> None:
    groups = [
        (number // size % 10_000, scale) for size, scale in ((10**12, "조"), (10**8, "억"), (10**4, "만"), (1, ""))
    ]
    written = [f"{group:,}{scale}" if commas else f"{group}{scale}" for group, scale in groups if group]
    if number > 10_000 and 0 < number % 10_000 < 100:
        spaces = False  # "3만 12" is two numbers
    printed = (" " if spaces else "").join(written)
    assert [amount.value for amount in amounts(printed)] == [number]


@given(st.integers(min_value=1, max_value=99_999_999))
def test_an_amount_in_thousands_and_hundreds_is_read_back(number: int) -> None:
    def small(group: int) -> str:
        parts = [(group // 1000, "천"), (group // 100 % 10, "백"), (group // 10 % 10, "십"), (group % 10, "")]
        return "".join(f"{digit}{scale}" for digit, scale in parts if digit)

    high, low = divmod(number, 10_000)
    printed = (f"{small(high)}만" if high else "") + small(low)
    assert [amount.value for amount in amounts(printed)] == [number]


@given(numbers)
def test_commas_change_nothing(number: int) -> None:
    if number < 10**13:
        assert [amount.value for amount in amounts(str(number))] == [amount.value for amount in amounts(f"{number:,}")]


@given(st.text(alphabet="0123456789,. 만억조천백십여제·~원명", max_size=60))
def test_amounts_go_forward_and_stay_within_the_text(text: str) -> None:
    end = 0
    for amount in amounts(text):
        assert end <= amount.start < amount.end <= len(text)
        end = amount.end
