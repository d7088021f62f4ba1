"""A whole page is read: what is told is there, with its proof, and nothing else."""

from datetime import date

import pytest

from store.reading import facts, read
from store.reading.values import Reading
from store.records import Mayor, Term, Text
from tests.news import PAGE

TERMS = (
    Mayor("가나다", "", (Term("2014-07-01", "2018-06-30", "", False),), Text("", ""), ()),
    Mayor("은수미", "", (Term("2018-07-01", None, "", False),), Text("", ""), ()),
)


@pytest.fixture(scope="module")
def reading() -> Reading:
    """The page above, read for Seongnam."""
    return read(PAGE, "성남")


def test_a_page_says_what_it_is(reading: Reading) -> None:
    assert reading.title == "성남시, 캐나다 밴쿠버와 우호교류 의향서"
    assert (reading.outlet, reading.dated.day, reading.dated.basis) == ("분당새소식", "2019-01-16", "stated")


def test_an_event_has_its_day_kind_and_partner(reading: Reading) -> None:
    signed = next(event for event in reading.events if event.kind == "loi")
    assert (signed.date, signed.precision, signed.status) == ("2019-01-14", "day", "held")
    assert ([partner.name for partner in signed.partners], signed.country) == (["밴쿠버"], "CA")
    assert (signed.mayor, signed.place) == ("은수미", "밴쿠버시청")


def test_a_later_event_is_announced(reading: Reading) -> None:
    planned = next(event for event in reading.events if event.kind == "conference")
    assert (planned.date, planned.status) == ("2020-05", "announced")


def test_what_was_called_off_is_kept_as_such(reading: Reading) -> None:
    off = [event for event in reading.events if event.status == "cancelled"]
    assert [(event.kind, event.partners[0].name) for event in off] == [("visit_out", "시애틀")]


def test_headlines_of_other_articles_are_no_events(reading: Reading) -> None:
    assert not any(partner.name == "하노이" for event in reading.events for partner in event.partners)


def test_every_event_is_proven_by_a_sentence_of_the_text(reading: Reading) -> None:
    assert reading.events
    for event in reading.events:
        assert event.evidence in reading.text
        assert date.fromisoformat((event.date + "-01-01")[:10])
        assert all(partner.name in reading.text for partner in event.partners)


def test_why_names_the_words_that_decided(reading: Reading) -> None:
    signed = next(event for event in reading.events if event.kind == "loi")
    assert (signed.why.date, signed.why.kind, signed.why.partners) == ("14일", "우호교류 의향서에 서명", ("밴쿠버",))


def test_the_figures_of_an_event_stand_in_its_sentence(reading: Reading) -> None:
    planned = next(event for event in reading.events if event.kind == "conference")
    assert [(figure.value, figure.unit) for figure in planned.figures] == [(18, "개사")]


def test_a_speaker_is_called_by_the_full_name(reading: Reading) -> None:
    assert [(quote.speaker, quote.direct) for quote in reading.quotes] == [("은수미", True)]


def test_another_city_s_event_is_kept_with_that_city() -> None:
    page = PAGE.replace("은수미 시장", "한가람 시장").replace("성남", "수원")
    assert {event.city for event in read(page, "성남").events} == {"수원"}


def test_the_mayor_is_who_was_in_office_on_the_day() -> None:
    recap = "성남시는 2015년 3월 중국 선양시와 우호도시 협약을 맺었다."
    told = facts("", recap, "성남", "2019-01-16", mayors=TERMS).events
    assert [event.mayor for event in told] == ["가나다"]


def test_nothing_is_dated_without_a_date() -> None:
    told = facts("", "성남시는 14일 밴쿠버시와 우호교류 의향서에 서명했다.", "성남", None)
    assert told.events == ()


def test_a_date_handed_in_dates_the_page() -> None:
    undated = PAGE.replace("기사입력 2019-01-16 10:20\n", "")
    assert read(undated, "성남").dated.day is None
    assert read(undated, "성남", "2019-01-16").events[0].date == "2019-01-14"


def test_what_is_no_article_has_no_text() -> None:
    assert read("로그인 | 회원가입\n검색\n", "성남").text == ""


def test_hanja_are_read_and_shown_as_printed() -> None:
    old = "城南市와 美國 콜로라도州 오로라市는 1992년 7월 姊妹결연을 맺었다."
    told = facts("", old, "성남", "1997-10-15").events
    assert [(event.date, event.kind, event.evidence) for event in told] == [("1992-07", "sister_city", old)]
