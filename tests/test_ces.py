"""/ces: a table of years, one year in full, and what its sources disagree on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import TODAY

from handlers.core.answer import answer
from handlers.core.paging import page
from handlers.core.plain import plain, row_line, words
from handlers.core.reply import Reply, Row
from handlers.core.request import Request
from store import Archive, Store
from tests.small_archive import SMALL, made

Ask = Callable[..., Reply]


def whole(reply: Reply) -> str:
    return "\n".join(plain(page(reply, number)) for number in range(1, page(reply, 1).total + 1))


def rows(reply: Reply) -> list[str]:
    return [words(row_line(block)) for block in reply.blocks if isinstance(block, Row)]


def test_a_row_for_each_year(ask: Ask, archive: Archive) -> None:
    assert [row[:4] for row in rows(ask("/ces"))] == [str(year.year) for year in archive.ces()]


def test_a_row_says_who_took_part_the_sums_and_who_led(ask: Ask) -> None:
    row = next(row for row in rows(ask("/ces")) if row.startswith("2024"))
    assert "참가 기업 24개사 · 혁신상 15개사" in row
    assert "상담 2,748억 원(2억 510만 달러) · 계약 1,455억 원(1억 860만 달러)" in row
    assert "이끈 사람 신상진 성남시장" in row


def test_what_is_only_under_negotiation_is_not_called_signed(ask: Ask) -> None:
    row = next(row for row in rows(ask("/ces")) if row.startswith("2026"))
    assert "계약 1,061억 원(7,271만 달러) 추진" in row


def test_a_leader_no_longer_in_office_has_the_title_of_that_day(ask: Ask) -> None:
    assert "이끈 사람 은수미 당시 성남시장" in whole(ask("/ces"))


def test_years_without_a_record_are_named(ask: Ask) -> None:
    assert "2021년, 2022년은 기록이 없어요." in whole(ask("/ces"))


@pytest.mark.parametrize(
    "text", ["/ces 2024", "CES 2024", "/ces 2024년", "/ces '24", "세스 24년", "/ces 2024년 상담액"]
)
def test_a_year_however_it_is_written(ask: Ask, text: str) -> None:
    assert whole(ask(text)).startswith("CES 2024 · 1월 9일(화)~12일(금), 베네시안엑스포 [1]")


@pytest.mark.parametrize(("text", "year"), [("/ces 올해", 2026), ("/ces 작년", 2025), ("/ces last year", 2025)])
def test_a_year_counted_from_today(ask: Ask, text: str, year: int) -> None:
    assert ask(text).title == f"CES {year}"


def test_one_year_in_full(ask: Ask) -> None:
    reply = ask("/ces 2019")
    text = whole(reply)
    assert "참가 기업 18개사" in text
    assert "이끈 사람 은수미 당시 성남시장" in text
    assert "상담액, 계약액은 출처에서 찾지 못했어요." in text
    assert {"2019-01-08-ces2019-show", "2019-01-10-ces2019-mayor-tour"} <= {event.id for event in reply.events}


def test_both_values_of_a_disagreement_stand_with_their_outlets(ask: Ask) -> None:
    text, kbs = whole(ask("/ces 2024")), number_of(ask("/ces 2024"), "KBS")
    assert f"기사마다 달라요. 상담액: 아주경제 2,748억 원 [1] · KBS 약 2,700억 원 [{kbs}]" in text
    assert f"계약액: 아주경제 1,455억 원 [1] · KBS 약 1,400억 원 [{kbs}]" in text


def test_a_source_of_another_value_is_no_proof_of_the_one_kept(ask: Ask) -> None:
    reply = ask("/ces 2024")
    sums = next(words(block.line) for block in reply.blocks if "상담 2,748억 원" in plain_of(block))
    assert sums.endswith(" [1]")
    assert (reply.sources[0].outlet, reply.sources[0].published) == ("아주경제", "2024-01-19")


def test_a_curators_note_is_no_evidence(ask: Ask) -> None:
    notes = [source for source in ask("/ces 2024").sources if "불명확" in source.evidence or "시드" in source.evidence]
    assert notes == []


def test_another_citys_trip_is_not_listed_as_ours(ask: Ask) -> None:
    assert "2019-01-06-gwacheon-ces" not in {event.id for event in ask("/ces 2019").events}


def number_of(reply: Reply, outlet: str) -> int:
    return next(n for n, source in enumerate(reply.sources, 1) if source.outlet == outlet)


def plain_of(block: object) -> str:
    return words(getattr(block, "line", ()))


def test_dates_too_may_disagree(ask: Ask) -> None:
    assert "날짜: 뉴시스 2026년 1월 6일(화)" in whole(ask("/ces 2026"))


def test_the_curators_note_names_outlets_not_files(ask: Ask) -> None:
    assert "일요신문에 따르면" in whole(ask("/ces 2019"))


@pytest.mark.parametrize("year", [2021, 2030, 1999])
def test_a_year_without_a_record_says_which_years_there_are(ask: Ask, year: int) -> None:
    reply = ask(f"/ces {year}")
    assert reply.outcome == "nothing"
    assert whole(reply).startswith(f"'CES {year}'의 기록을 찾지 못했어요.")
    assert "기록이 있는 해는 2019, 2020, 2023, 2024, 2025, 2026년이에요." in whole(reply)
    assert len(reply.actions) == 3


def test_what_is_no_year_is_refused_with_an_example(ask: Ask) -> None:
    reply = ask("/ces 라스베이거스")
    assert reply.outcome == "error"
    assert whole(reply) == "'라스베이거스'를 연도로 읽지 못했어요. /ces 2024처럼 적어 주세요."


def test_english(ask: Ask) -> None:
    text = whole(ask("/ces 2024", lang="en"))
    assert "Companies 24 · Award winners 15 · Floor space 278 m²" in text
    assert "Consultations KRW 274.8 billion (USD 205.1 million)" in text
    assert "KBS about KRW 270 billion" in text


def test_an_archive_without_ces_says_so(tmp_path: Path) -> None:
    archive = made(tmp_path, SMALL._replace(ces=()))
    reply = answer(Request("/ces", TODAY), Store(archive, lambda: pytest.fail("it needs no state")))
    assert reply.outcome == "nothing"
