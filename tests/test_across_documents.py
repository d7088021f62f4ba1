"""What several documents tell is one event with all their sources, and what they disagree on stays side by side."""

import pytest

from store.records import Document, Event, Mayor, Partner, PartnerRef, Place, Seeds, Source, Term, Text
from store.told import told

CITY = "성남"
MAYOR = Mayor("신상진", "Shin Sang-jin", (Term("2022-07-01", None, "민선 8기", False),), Text("", ""), ())
BRNO = Partner("brno", "브르노", "Brno", ("Brno City", "브루노"), "city", "CZ", "other", None, None, ())
GHENT = Partner("ghent", "겐트", "Ghent", (), "city", "BE", "other", None, None, ())
SIGNED = "성남시는 5일 성남시청에서 체코 브르노시와 우호교류 의향서에 서명했다."
LOI = Event(
    "2025-03-05-brno-loi", "2025-03-05", "loi", "held", Text("브르노 의향서", "Letter with Brno"), Text("", ""),
    partners=(PartnerRef("brno", "브르노", "Brno", "city", "CZ"),),
    sources=(Source("한강신문", "2025-03-06", "https://example.org/brno"),),
)  # fmt: skip


def page(key: str, text: str, published: str | None = "2025-03-06", title: str = "성남시 소식") -> Document:
    """A row as an import brings it."""
    basis = "stated" if published else "unknown"
    return Document(key, title, text, f"{key} 신문", published, basis, form="row")  # type: ignore[arg-type]


def joined(*documents: Document, events: tuple[Event, ...] = ()) -> tuple[Event, ...]:
    return told(Seeds(documents, events, (BRNO, GHENT), (MAYOR,), (), ()), CITY).seeds.events


def keys(event: Event) -> list[str]:
    return [source.key for source in event.sources]


def claims(event: Event) -> dict[str, list[str]]:
    return {conflict.field: [claim.value for claim in conflict.claims] for conflict in event.conflicts}


@pytest.mark.parametrize(
    "other",
    [
        SIGNED.replace("체코 브르노시", "체코 브루노시"),  # another spelling of the partner
        SIGNED.replace("우호교류 의향서에 서명", "업무협약을 체결"),  # what another paper calls it
        "신상진 성남시장이 지난 5일 브르노시장과 만나 우호교류 의향서에 서명했다.",
        "성남시는 이달 브르노시와 우호교류 의향서에 서명했다.",  # the month alone
    ],
)
def test_an_event_told_twice_is_one_with_both_sources(other: str) -> None:
    (event,) = joined(page("a", SIGNED), page("b", other, "2025-03-07"))
    assert (event.date, event.kind, sorted(keys(event))) == ("2025-03-05", "loi", ["a", "b"])
    assert event.conflicts == ()


@pytest.mark.parametrize(
    "other",
    [
        SIGNED.replace("체코 브르노시", "벨기에 겐트시"),
        SIGNED.replace("5일", "25일"),
        SIGNED.replace("우호교류 의향서에 서명", "자매결연을 체결"),
    ],
)
def test_another_partner_day_or_kind_is_another_event(other: str) -> None:
    assert len(joined(page("a", SIGNED), page("b", other, "2025-03-28"))) == 2


def test_a_sister_city_is_no_friendship_city() -> None:
    sister, friend = (
        SIGNED.replace("우호교류 의향서에 서명", f"{tie} 체결") for tie in ("자매결연을", "우호도시 협약을")
    )
    kinds = [event.kind for event in joined(page("a", sister), page("b", friend))]
    assert sorted(kinds) == ["friendship_city", "sister_city"]


def test_a_day_that_differs_by_little_stays_with_its_source() -> None:
    (event,) = joined(page("a", SIGNED), page("b", SIGNED.replace("5일", "6일"), "2025-03-07"))
    assert event.date == "2025-03-05"
    assert claims(event) == {"date": ["2025-03-05", "2025-03-06"]}
    assert [claim.source for claim in event.conflicts[0].claims] == ["a", "b"]


@pytest.mark.parametrize("day", ["5일", "6일"])
def test_an_agreement_on_the_day_of_a_tie_is_that_tie(day: str) -> None:
    tie = SIGNED.replace("우호교류 의향서에 서명", "자매결연을 체결")
    signed = f"성남시는 {day} 성남시청에서 체코 브르노시와 협약을 체결했다."
    (event,) = joined(page("a", tie), page("b", signed, "2025-03-07"))
    assert (event.kind, event.date, keys(event)) == ("sister_city", "2025-03-05", ["a", "b"])


def test_a_tie_is_made_once_whatever_day_of_the_year_is_told() -> None:
    tie = SIGNED.replace("우호교류 의향서에 서명", "자매결연을 체결")
    (event,) = joined(page("a", tie), page("b", tie.replace("5일", "지난해 11월 20일"), "2025-03-07"))
    assert sorted(claims(event)["date"]) == ["2024-11-20", "2025-03-05"]


def test_a_name_that_papers_spell_differently_is_one_partner() -> None:
    far = SIGNED.replace("체코 브르노시", "러시아 블라디보스토크시")
    (event,) = joined(page("a", far), page("b", far.replace("블라디보스토크시", "블라디보스톡시")))
    assert keys(event) == ["a", "b"]


def test_a_last_day_that_differs_stays_with_its_source() -> None:
    told_first = "성남시 대표단은 지난 3일부터 7일까지 체코 브르노시를 방문했다."
    (event,) = joined(page("a", told_first, "2025-03-10"), page("b", told_first.replace("7일", "8일"), "2025-03-11"))
    assert (event.end, claims(event)) == ("2025-03-07", {"end": ["2025-03-07", "2025-03-08"]})


def test_a_figure_that_differs_stays_with_its_source() -> None:
    told_first = "체코 브르노시 대표단 12명이 5일 성남시청을 방문했다."
    (event,) = joined(page("a", told_first), page("b", told_first.replace("12명", "14명"), "2025-03-07"))
    assert claims(event) == {"figures.대표단": ["12", "14"]}


def test_what_is_reviewed_keeps_its_facts_and_gains_a_source() -> None:
    (event,) = joined(page("a", SIGNED), events=(LOI,))
    assert event._replace(sources=LOI.sources) == LOI
    assert event.sources[1].evidence == SIGNED
    assert event.reviewed


def test_a_document_that_is_a_source_already_adds_nothing() -> None:
    cited = LOI._replace(sources=(Source("a 신문", "2025-03-06", document="a", evidence="서명했다."),))
    elsewhere = page("a", f"{SIGNED} 성남시 대표단은 같은 날 브르노시를 방문했다.")
    assert joined(elsewhere, events=(cited,)) == (cited,)


def test_where_a_document_contradicts_what_is_reviewed_both_are_kept() -> None:
    (event,) = joined(page("a", SIGNED.replace("5일", "6일"), "2025-03-07"), events=(LOI,))
    assert event.date == LOI.date
    assert claims(event) == {"date": ["2025-03-05", "2025-03-06"]}


def test_the_visit_on_which_a_reviewed_accord_was_signed_is_no_event_of_its_own() -> None:
    visit = "체코 브르노시 대표단이 5일 성남시청을 방문해 신상진 시장과 면담했다."
    assert [event.id for event in joined(page("a", visit), events=(LOI,))] == [LOI.id]


def test_what_else_is_told_of_a_partner_on_a_reviewed_day_is_left_out_unless_it_is_an_accord() -> None:
    award = "성남시는 5일 성남시청에서 체코 브르노시로부터 감사패를 받았다."
    opening = "성남시는 5일 체코 브르노시에 성남비즈니스센터를 열었다."
    assert [event.kind for event in joined(page("a", award), events=(LOI,))] == ["loi"]
    assert [event.kind for event in joined(page("a", opening), events=(LOI,))] == ["loi", "business_center"]


def test_who_was_visited_was_met() -> None:
    visit = LOI._replace(kind="visit_out", date="2025-02-11")
    met = "성남시 대표단은 지난달 브르노시 관계자와 만나 교류 방안을 논의했다."
    assert len(joined(page("a", met), events=(visit,))) == 1


def test_the_order_of_the_documents_changes_nothing() -> None:
    first, second = page("a", SIGNED), page("b", "성남시는 이달 브르노시와 우호교류 의향서에 서명했다.", "2025-03-04")
    assert joined(first, second) == joined(second, first)


def test_held_goes_before_announced() -> None:
    planned = "성남시는 오는 5일 체코 브르노시와 우호교류 의향서에 서명할 예정이다."
    (event,) = joined(page("a", planned, "2025-03-01"), page("b", SIGNED))
    assert (event.status, sorted(keys(event))) == ("held", ["a", "b"])


def test_a_trade_mission_is_a_journey_by_either_word() -> None:
    mission = LOI._replace(
        id="2025-03-mission", date="2025-03", kind="exhibition", partners=(), place=Place("체코·폴란드", "", "CZ")
    )
    text = (
        "성남시는 지난 3일부터 7일까지 체코 브르노시에 시장개척단을 파견했다. "
        "성남시는 5일 브르노시와 업무협약을 체결했다."
    )
    events = joined(page("a", text, "2025-03-10"), events=(mission,))
    assert [(event.kind, keys(event)[-1]) for event in events] == [("exhibition", "a"), ("mou", "a")]


def test_a_body_of_the_same_kind_that_day_may_be_the_one_on_record() -> None:
    chamber = PartnerRef(None, "모라비아 상공회의소", "Chamber", "association", "CZ")
    met = LOI._replace(kind="meeting", partners=(chamber,))
    text = "신상진 성남시장은 5일 체코 브르노상공회의소를 찾아 투자 확대를 논의했다."
    assert [event.id for event in joined(page("a", text), events=(met,))] == [met.id]


def test_an_undated_document_is_dated_by_what_is_on_record() -> None:
    events = joined(page("a", SIGNED, None), events=(LOI,))
    assert [(event.id, keys(event)[1:]) for event in events] == [(LOI.id, ["a"])]
    assert (events[0].sources[1].published, events[0].sources[1].basis) == ("2025-03", "inferred")


def test_an_undated_document_is_dated_by_what_another_tells() -> None:
    (event,) = joined(page("a", SIGNED), page("b", SIGNED.replace("성남시청에서", "시청에서"), None))
    assert keys(event) == ["a", "b"]
    assert (event.sources[1].published, event.sources[1].basis) == ("2025-03", "inferred")


def test_what_nothing_else_tells_dates_no_document() -> None:
    assert joined(page("a", SIGNED, None), page("b", SIGNED.replace("체코 브르노시", "벨기에 겐트시"), None)) == ()


def test_what_was_announced_and_then_called_off_is_marked_so() -> None:
    planned = page("a", "성남시는 오는 12일 체코 브르노시와 우호교류 의향서에 서명할 예정이다.", "2025-03-01")
    text = "성남시는 12일로 예정된 체코 브르노시와의 우호교류 의향서 체결을 취소했다."
    (event,) = joined(planned, page("b", text, "2025-03-10"))
    assert (event.status, keys(event)) == ("cancelled", ["a", "b"])
    (again,) = joined(planned, page("b", text, "2025-02-28"))
    assert again.status == "announced"
