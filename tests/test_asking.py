"""The words of asking are no part of what is asked about."""

import pytest

from handlers.core.asking import bare
from handlers.core.partner_words import Asked, read
from handlers.core.periods import read_period, year_in
from handlers.core.person_words import AskedPerson, read_person


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("신상진 시장 알려줘", "신상진 시장"),
        ("1월 14일 뭐 있어?", "1월 14일"),
        ("자매도시 다 보여 주세요", "자매도시"),
        ("캐나다 어디 있어요?", "캐나다"),
        ("누구야", ""),
        ("2019. 1. 14.", "2019. 1. 14."),
        ("밴쿠버", "밴쿠버"),
        ("누구나 아는 도시", "누구나 아는 도시"),
    ],
)
def test_what_is_left_is_what_is_asked_about(text: str, left: str) -> None:
    assert bare(text) == left


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("캐나다 기업", Asked(types=("company",), rest="캐나다")),
        ("sister cities", Asked(relations=("sister",))),
        ("universities in the United States", Asked(types=("university",), rest="United States")),
        ("기업들", Asked(types=("company",))),
        ("도시", Asked(types=("city", "region"))),
        ("밴쿠버", Asked(rest="밴쿠버")),
        ("파트너 목록", Asked()),
    ],
)
def test_which_partners_are_meant(text: str, asked: Asked) -> None:
    assert read(text) == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("신상진 시장", AskedPerson("신상진")),
        ("신상진 2024년 발언", AskedPerson("신상진", 2024, "quotes")),
        ("Shin Sang-jin figures", AskedPerson("Shin Sang-jin", None, "figures")),
        ("김종천 과천시장", AskedPerson("김종천 과천시장")),
        ("2019", AskedPerson("", 2019)),
    ],
)
def test_who_is_meant_and_which_part(text: str, asked: AskedPerson) -> None:
    assert read_person(text) == asked


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2019년", "2019"),
        ("2019", "2019"),
        ("2019년 1월", "2019-01"),
        ("2019-01", "2019-01"),
        ("2019. 1. 14.", "2019-01-14"),
        ("2019년 1월 14일의 교류", "2019-01-14"),
        ("2019년 밴쿠버", None),
        ("밴쿠버", None),
        ("2019년 13월", None),
        ("19", None),
    ],
)
def test_a_mere_time_is_a_period(text: str, period: str | None) -> None:
    assert read_period(text) == period


@pytest.mark.parametrize(("text", "year"), [("2019년 밴쿠버", "2019"), ("밴쿠버", None), ("2019년과 2020년", None)])
def test_the_year_among_other_words(text: str, year: str | None) -> None:
    assert year_in(text) == year
