"""An undated article is dated by what is on record, or stays undated."""

import pytest

from store.dating_by import dated_by
from store.records import Event, Mayor, PartnerRef, Term, Text

CITY = "성남"
VANCOUVER = PartnerRef("vancouver", "밴쿠버", "Vancouver", "city", "CA")
LOI = Event(
    "2019-01-14-loi", "2019-01-14", "loi", "held", Text("밴쿠버 의향서", "Vancouver letter"), Text("", ""),
    partners=(VANCOUVER,),
)  # fmt: skip
TIE = LOI._replace(id="2023-06-27-sister", date="2023-06-27", kind="sister_city")
MAYORS = (Mayor("은수미", "", (Term("2018-07-01", "2022-06-30", "", False),), Text("", ""), ()),)


def anchor(text: str, *events: Event) -> str | None:
    dated = dated_by("", text, CITY, events, MAYORS)
    return dated.anchor if dated else None


def test_a_day_that_agrees_gives_the_month() -> None:
    assert anchor("은수미 성남시장이 14일 밴쿠버시와 우호교류 의향서에 서명했다.", LOI) == "2019-01-31"


def test_last_year_s_event_gives_the_year() -> None:
    told = (
        "성남시는 작년 6월 밴쿠버시와 자매결연을 했습니다. 지난해 6월 27일 성남시청에서 밴쿠버시와 자매결연을 맺었지요."
    )
    assert anchor(told, TIE) == "2024"


@pytest.mark.parametrize(
    "told",
    [
        "성남시는 15일 밴쿠버시와 우호교류 의향서에 서명했다.",  # another day
        "성남시는 14일 하노이시와 우호교류 의향서에 서명했다.",  # another partner
        "성남시는 밴쿠버시와 오래 교류해 왔다.",
        "",
    ],
)
def test_what_does_not_agree_dates_nothing(told: str) -> None:
    assert anchor(told, LOI) is None


def test_a_month_alone_is_not_enough() -> None:
    assert anchor("성남시는 지난달 밴쿠버시와 우호교류 의향서에 서명했다.", LOI) is None


def test_a_mayor_was_in_office_when_he_is_called_one() -> None:
    later = LOI._replace(id="2024-01-14-loi", date="2024-01-14")
    assert anchor("은수미 성남시장이 14일 밴쿠버시와 우호교류 의향서에 서명했다.", later) is None


def test_it_says_what_the_date_rests_on() -> None:
    dated = dated_by("", "성남시는 14일 밴쿠버시와 우호교류 의향서에 서명했다.", CITY, (LOI,))
    assert dated
    assert dated.note
    assert "밴쿠버 의향서(2019-01-14)" in dated.note.ko
    assert (dated.day, dated.basis) == (None, "unknown")
