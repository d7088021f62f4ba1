"""Particles follow the sound, dates say no more than is known, amounts keep their unit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.core.korean import (
    amount,
    date_text,
    haeyo,
    josa,
    particle,
    range_text,
    short_date,
    short_range,
    shorten,
    years_ago,
)


@pytest.mark.parametrize(
    ("word", "pair", "said"),
    [
        ("밴쿠버", "은/는", "밴쿠버는"),
        ("성남", "이/가", "성남이"),
        ("서울", "으로/로", "서울로"),
        ("성남", "으로/로", "성남으로"),
        ("3", "은/는", "3은"),
        ("10", "이/가", "10이"),
        ("7", "으로/로", "7로"),
        ("2019", "은/는", "2019는"),
        ("2020", "은/는", "2020은"),
        ("1,000,000", "이/가", "1,000,000이"),
        ("3.14", "을/를", "3.14를"),
        ("0", "은/는", "0은"),
        ("URL", "을/를", "URL을"),
        ("MOU", "을/를", "MOU를"),
        ("LOI", "와/과", "LOI와"),
        ("KOTRA", "은/는", "KOTRA는"),
        ("CES", "이/가", "CES가"),
        ("NAVER", "은/는", "NAVER는"),
        ("SNIP", "이/가", "SNIP이"),
        ("Google", "은/는", "Google은"),
        ("Aurora", "와/과", "Aurora와"),
        ("성남(경기)", "이/가", "성남(경기)이"),
        ("케네디 스튜어트(Kennedy Stewart)", "과/와", "케네디 스튜어트(Kennedy Stewart)와"),
        ("'밴쿠바'", "은/는", "'밴쿠바'는"),
        ("“신상진”", "을/를", "“신상진”을"),
        ("「의향서」", "을/를", "「의향서」를"),
        ("(경기)", "이/가", "(경기)가"),
        ("100%", "을/를", "100%를"),
        ("278㎡", "이/가", "278㎡가"),
        ("ㅅㅅㅈ", "은/는", "ㅅㅅㅈ은"),
        ("2,748억 원", "이에요/예요", "2,748억 원이에요"),
        ("의향서", "이에요/예요", "의향서예요"),
        ("밴쿠버", "이랑/랑", "밴쿠버랑"),
    ],
)
def test_a_particle_follows_the_sound_of_the_word(word: str, pair: str, said: str) -> None:
    assert josa(word, pair) == said


@pytest.mark.parametrize(
    ("word", "pair", "said"),
    [
        ("中國", "은/는", "은(는)"),
        ("New York", "이/가", "이(가)"),
        ("中國", "으로/로", "(으)로"),
        ("", "과/와", "과(와)"),
    ],
)
def test_a_sound_that_is_not_known_gets_both_particles(word: str, pair: str, said: str) -> None:
    assert particle(word, pair) == said


@given(st.text(max_size=20))
def test_any_word_gets_a_particle(word: str) -> None:
    assert particle(word, "은/는") in ("은", "는", "은(는)")


@pytest.mark.parametrize("decomposed", ["성남", "밴쿠버"])
def test_hangul_in_pieces_sounds_the_same(decomposed: str) -> None:
    import unicodedata

    assert particle(unicodedata.normalize("NFD", decomposed), "은/는") == particle(decomposed, "은/는")


@pytest.mark.parametrize(
    ("iso", "ko", "en", "short_ko", "short_en"),
    [
        ("2019-01-14", "2019년 1월 14일(월)", "14 January 2019 (Mon)", "2019. 1. 14.(월)", "14 Jan 2019"),
        ("2024-02-29", "2024년 2월 29일(목)", "29 February 2024 (Thu)", "2024. 2. 29.(목)", "29 Feb 2024"),
        ("2023-06", "2023년 6월", "June 2023", "2023년 6월", "Jun 2023"),
        ("2022", "2022년", "2022", "2022년", "2022"),
    ],
)
def test_a_date_says_no_more_than_is_known(iso: str, ko: str, en: str, short_ko: str, short_en: str) -> None:
    assert (date_text(iso, "ko"), date_text(iso, "en")) == (ko, en)
    assert (short_date(iso, "ko"), short_date(iso, "en")) == (short_ko, short_en)


@pytest.mark.parametrize(
    ("start", "end", "ko", "en"),
    [
        ("2019-01-09", "2019-01-16", "2019년 1월 9일~16일", "9–16 January 2019"),
        ("2016-03-27", "2016-04-03", "2016년 3월 27일~4월 3일", "27 March – 3 April 2016"),
        ("2019-12-30", "2020-01-02", "2019년 12월 30일~2020년 1월 2일", "30 December 2019 – 2 January 2020"),
        ("2023-06", "2023-07", "2023년 6월~7월", "June–July 2023"),
        ("2019-01-14", None, "2019년 1월 14일(월)", "14 January 2019 (Mon)"),
        ("2019-01-14", "2019-01-14", "2019년 1월 14일(월)", "14 January 2019 (Mon)"),
    ],
)
def test_what_both_ends_of_a_range_share_is_said_once(start: str, end: str | None, ko: str, en: str) -> None:
    assert (range_text(start, end, "ko"), range_text(start, end, "en")) == (ko, en)


def test_a_range_names_its_weekdays_where_asked() -> None:
    assert range_text("2024-01-09", "2024-01-12", "ko", weekday=True) == "2024년 1월 9일(화)~12일(금)"


@pytest.mark.parametrize(
    ("start", "end", "ko", "en"),
    [
        ("2019-01-09", "2019-01-16", "2019. 1. 9.~16.", "9–16 Jan 2019"),
        ("2016-03-27", "2016-04-03", "2016. 3. 27.~4. 3.", "27 Mar – 3 Apr 2016"),
        ("2019-12-30", "2020-01-02", "2019. 12. 30.~2020. 1. 2.", "30 Dec 2019 – 2 Jan 2020"),
        ("2022", None, "2022년", "2022"),
    ],
)
def test_a_range_in_a_list_is_short(start: str, end: str | None, ko: str, en: str) -> None:
    assert (short_range(start, end, "ko"), short_range(start, end, "en")) == (ko, en)


@pytest.mark.parametrize(
    ("value", "unit", "ko", "en"),
    [
        (9_999, "원", "9,999원", "KRW 9,999"),
        (12_345, "원", "1만 2,345원", "KRW 12,345"),
        (350_000_000, "원", "3억 5,000만 원", "KRW 350 million"),
        (1_270_000_000_000, "KRW", "1조 2,700억 원", "KRW 1.27 trillion"),
        (2748, "억원", "2,748억 원", "KRW 274.8 billion"),
        (0.34, "억원", "3,400만 원", "KRW 34 million"),
        (17.8, "억원", "17억 8,000만 원", "KRW 1.78 billion"),
        (205_100_000, "달러", "2억 510만 달러", "USD 205.1 million"),
        (12_345_678, "달러", "1,234만 5,678달러", "USD 12,345,678"),
        (24, "개사", "24개사", "24 companies"),
        (1, "개사", "1개사", "1 company"),
        (150, "명", "150명", "150 people"),
        (30_000, "명", "3만 명", "30,000 people"),
        (278, "㎡", "278㎡", "278 m²"),
        (427, "건", "427건", "427"),
        (3.5, "%", "3.5%", "3.5%"),
        (0, "명", "0명", "0 people"),
    ],
)
def test_an_amount_keeps_its_unit(value: float, unit: str, ko: str, en: str) -> None:
    assert (amount(value, unit, "ko"), amount(value, unit, "en")) == (ko, en)


@given(st.integers(0, 10**15))
def test_an_amount_in_won_loses_nothing(value: int) -> None:
    said = amount(value, "원", "ko").replace(",", "").removesuffix("원")
    groups = {"조": 10**12, "억": 10**8, "만": 10**4}
    total = sum(int(part.rstrip("조억만")) * groups.get(part[-1], 1) for part in said.split())
    assert total == value


@pytest.mark.parametrize(
    ("years", "ko", "en"),
    [(7, "7년 전 오늘", "7 years ago today"), (1, "1년 전 오늘", "1 year ago today"), (0, "오늘", "today")],
)
def test_years_ago_today(years: int, ko: str, en: str) -> None:
    assert (years_ago(years, "ko"), years_ago(years, "en")) == (ko, en)


@pytest.mark.parametrize(
    ("record", "chat"),
    [
        ("의향서에 서명했다.", "의향서에 서명했어요."),
        ("협약을 맺었다. 시장이 함께했다.", "협약을 맺었어요. 시장이 함께했어요."),
        ("첫 해외 결연 도시이다.", "첫 해외 결연 도시예요."),
        ("방문할 예정이다.", "방문할 예정이에요."),
        ("자료가 없다.", "자료가 없어요."),
        ("협정이라 적는다.", "협정이라 적어요."),
        ("2024년 7월 이후로 보인다.", "2024년 7월 이후로 보여요."),
        ("하겠다고 밝혔다.", "하겠다고 밝혔어요."),
        ("미국 콜로라도주.", "미국 콜로라도주."),
        ("센터를 짓는다.", "센터를 짓는다."),
        ("자매결연으로 부른다.", "자매결연으로 불러요."),
        ("총수를 비움. 날짜를 찾지 못함.", "총수를 비웠어요. 날짜를 찾지 못했어요."),
    ],
)
def test_a_record_is_told_in_the_register_of_a_chat(record: str, chat: str) -> None:
    assert haeyo(record) == chat


@pytest.mark.parametrize(
    ("text", "longest", "kept"),
    [
        ("서명했어요. 돌아왔어요.", 30, "서명했어요. 돌아왔어요."),
        ("서명했어요. 돌아왔어요.", 8, "서명했어요."),
        ("밴쿠버시와 의향서에 서명했어요.", 10, "밴쿠버시와 …"),
    ],
)
def test_a_long_text_ends_at_a_sentence(text: str, longest: int, kept: str) -> None:
    assert shorten(text, longest) == kept
