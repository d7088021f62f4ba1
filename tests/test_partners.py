"""/partners: who the city is tied to, since when, and who signed."""

from collections.abc import Callable

import pytest

from handlers.core.paging import page
from handlers.core.plain import plain, words
from handlers.core.reply import Heading, Item, Reply
from store import Archive

Ask = Callable[..., Reply]


def whole(reply: Reply) -> str:
    return "\n".join(plain(page(reply, number)) for number in range(1, page(reply, 1).total + 1))


def headings(reply: Reply) -> list[str]:
    return [words(block.line).rsplit(" ", 1)[0] for block in reply.blocks if isinstance(block, Heading)]


def items(reply: Reply) -> list[str]:
    return [words(block.line) for block in reply.blocks if isinstance(block, Item)]


def item(reply: Reply, start: str) -> str:
    return next(line for line in items(reply) if line.startswith(start))


def test_ties_come_in_order_of_weight(ask: Ask) -> None:
    assert headings(ask("/partners")) == ["자매도시", "우호도시", "의향서", "업무협약"]


def test_every_tied_partner_stands_in_its_group(ask: Ask, archive: Archive) -> None:
    tied = [one for one in archive.partners() if one.relation in ("sister", "friendship", "loi", "mou")]
    lines = items(ask("/partners"))
    assert len(lines) == len(tied)
    assert all(any(line.startswith(one.ko) for line in lines) for one in tied)


def test_the_others_are_counted_and_how_to_ask_for_them_is_said(ask: Ask, archive: Archive) -> None:
    others = sum(one.relation not in ("sister", "friendship", "loi", "mou") for one in archive.partners())
    assert f"그 밖의 교류처 {others}곳" in whole(ask("/partners"))


@pytest.mark.parametrize(
    ("partner", "said"),
    [
        ("후이저우", "(중국) 2025. 6. 18.(수) · 서명 신상진 성남시장, 천위항 후이저우시장"),
        ("밴쿠버(", "캐나다) 2019. 1. 14.(월) · 서명 은수미 당시 성남시장, 케네디 스튜어트 밴쿠버시장"),
        ("오로라", "(미국) 1992년 7월"),
        ("선양(", "중국) 1998년"),
    ],
)
def test_a_tie_says_since_when_and_who_signed(ask: Ask, partner: str, said: str) -> None:
    assert said in item(ask("/partners"), partner)


def test_those_who_were_only_present_are_not_said_to_have_signed(ask: Ask) -> None:
    line = item(ask("/partners"), "타잉화성(")
    assert "서명" not in line
    assert "참석 신상진 성남시장" in line


def test_a_line_names_three_people_and_counts_the_rest(ask: Ask) -> None:
    assert "외 1명" in item(ask("/partners"), "타잉화성(")


@pytest.mark.parametrize(
    ("text", "lead", "first"),
    [
        ("자매도시", "자매도시는 6곳이에요.", "피라시카바"),
        ("우호도시", "우호도시는 6곳이에요.", "나만간"),
        ("자매도시 몇 곳이야?", "자매도시는 6곳이에요.", "피라시카바"),
        ("파트너 우호도시 알려 주세요", "우호도시는 6곳이에요.", "나만간"),
        ("/partners sister cities", "자매도시는 6곳이에요.", "피라시카바"),
        ("/partners 의향서", "의향서는 4곳이에요.", "밀피타스"),
        ("/partners MOU", "업무협약은 18곳이에요.", "세계한인무역협회 우즈베키스탄"),
        ("/partners 국제기구", "국제기구는 4곳이에요.", "세계보건기구"),
    ],
)
def test_one_kind_of_tie(ask: Ask, text: str, lead: str, first: str) -> None:
    reply = ask(text)
    assert whole(reply).startswith(lead)
    assert headings(reply) == []
    assert items(reply)[0].startswith(first)


def test_all_cities_of_exchange_stay_apart_by_tie(ask: Ask) -> None:
    assert headings(ask("교류도시")) == ["자매도시", "우호도시", "의향서"]


@pytest.mark.parametrize("text", ["/partners 기업", "/partners companies", "파트너 기업들"])
def test_one_type_of_partner(ask: Ask, archive: Archive, text: str) -> None:
    assert len(items(ask(text))) == sum(one.type == "company" for one in archive.partners())


@pytest.mark.parametrize("country", ["캐나다", "Canada", "canada", "캐나다의"])
def test_a_country_in_both_languages(ask: Ask, country: str) -> None:
    reply = ask(f"/partners {country}")
    assert item(reply, "밴쿠버 ").startswith("밴쿠버 2019. 1. 14.(월)")
    assert "2018-08-29-vancouver-mou" in [event.id for event in reply.events]


def test_a_type_within_a_country(ask: Ask, archive: Archive) -> None:
    universities = {one.ko for one in archive.partners() if one.country == "US" and one.type == "university"}
    assert {line.split(" · ")[0] for line in items(ask("/partners 미국 대학"))} == universities


@pytest.mark.parametrize(
    "name", ["밴쿠버", "Vancouver", "vancouver", "밴쿠버시", "벤쿠버", "캐나다 밴쿠버", "밴쿠버랑"]
)
def test_a_partner_by_any_of_its_names(ask: Ask, name: str) -> None:
    text = whole(ask(f"/partners {name}"))
    assert text.startswith("밴쿠버와 2019년 1월 14일(월)에 의향서를 체결했어요. [1]")
    assert "대신" not in text


@pytest.mark.parametrize("name", ["밴쿠바", "ㅂㅋㅂ", "qosznqj"])
def test_another_spelling_is_owned_up_to(ask: Ask, name: str) -> None:
    assert f"'{name}' 대신 밴쿠버로 찾았어요." in whole(ask(f"/partners {name}"))


def test_a_partner_in_full(ask: Ask) -> None:
    text = whole(ask("/partners 밴쿠버"))
    assert "서명 은수미 당시 성남시장, 케네디 스튜어트(Kennedy Stewart) 밴쿠버시장" in text
    assert "참석 박문석 성남시의회 의장" in text
    assert "은수미 당시 시장과 케네디 스튜어트 시장이 밴쿠버시청에서" in text
    assert "서명했어요." in text


def test_events_of_a_partner_stand_in_order(ask: Ask) -> None:
    events = ask("/partners 풀러턴").events
    assert [event.date for event in events] == sorted(event.date for event in events)
    assert {"2022-09-28-fullerton-loi", "2023-04-25-fullerton-sister"} <= {event.id for event in events}


def test_where_sources_disagree_both_values_stand_with_their_outlet(ask: Ask) -> None:
    text = whole(ask("/partners 풀러턴"))
    assert "기사마다 달라요. 날짜: 서울경제 2023년 4월 25일(화)" in text
    assert "한국일보 2023년 6월 27일(화)" in text
    assert text.count("한국일보 2023년 6월 27일(화)") == 1


def test_what_an_inferred_date_rests_on_is_said(ask: Ask) -> None:
    text = whole(ask("/partners 밴쿠버"))
    assert "일요신문, 2019년 1월(추정)" in text
    assert "의 날짜는 추정이에요." in text


def test_an_unknown_partner_is_offered_the_nearest_three(ask: Ask) -> None:
    reply = ask("/partners 와칸다")
    assert reply.outcome == "nothing"
    assert whole(reply).startswith("'와칸다'의 기록을 찾지 못했어요.\n혹시 ")
    assert len(reply.actions) == 3


def test_english_names_offices_too(ask: Ask) -> None:
    text = whole(ask("/partners Vancouver", lang="en"))
    assert text.startswith("Vancouver: letter of intent, 14 January 2019 (Mon) [1]")
    assert "Signed by Eun Soo-mi, Mayor of Seongnam; Kennedy Stewart, Mayor of Vancouver" in text


def test_the_next_step_is_the_country_and_the_day(ask: Ask) -> None:
    assert [action.text for action in ask("/partners 밴쿠버").actions] == ["/partners Canada", "/onthisday 01-14"]


@pytest.mark.parametrize("asked", ["/partners 트랑스 익스프레스", "/partners 트랑스익스프레스"])
def test_who_is_named_in_an_event_only_leads_to_it(ask: Ask, asked: str) -> None:
    reply = ask(asked)
    assert reply.outcome == "answer"
    assert ["탄천페스티벌" in line for line in items(reply)] == [True]
