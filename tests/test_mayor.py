"""/mayor: terms, activities, figures and words; and other people who stand in the record."""

from collections.abc import Callable

import pytest

from handlers.core.paging import page
from handlers.core.plain import plain, words
from handlers.core.reply import Heading, Item, Reply
from store import Archive, Where

Ask = Callable[..., Reply]


def whole(reply: Reply) -> str:
    return "\n".join(plain(page(reply, number)) for number in range(1, page(reply, 1).total + 1))


def items(reply: Reply) -> list[str]:
    return [words(block.line) for block in reply.blocks if isinstance(block, Item)]


def headings(reply: Reply) -> list[str]:
    return [words(block.line).rsplit(" ", 1)[0] for block in reply.blocks if isinstance(block, Heading)]


def test_all_mayors_the_latest_first(ask: Ask, archive: Archive) -> None:
    names = [line.split(" ")[0] for line in items(ask("/mayor"))]
    assert names == [mayor.ko for mayor in archive.mayors()][::-1]


@pytest.mark.parametrize("text", ["시장", "역대시장 목록", "/mayor 누구야?", "/mayor 성남시장", "/mayor list"])
def test_asking_for_all_in_other_words(ask: Ask, text: str) -> None:
    assert whole(ask(text)).startswith("민선 시장 6명과 권한대행 1명이에요.")


def test_an_acting_mayor_is_marked(ask: Ask) -> None:
    assert "이재철 시장 권한대행, 2018년 3월 15일~6월 30일" in whole(ask("/mayor"))


def test_an_open_term_has_no_invented_end(ask: Ask) -> None:
    assert whole(ask("/mayor 신상진")).startswith("신상진 · 민선 8기 시장, 2022년 7월 1일부터 [1]")


def test_several_terms_are_listed_one_by_one(ask: Ask) -> None:
    text = whole(ask("/mayor 이재명"))
    assert "이재명 · 민선 5기, 민선 6기 시장, 2010~2018년" in text
    assert "• 민선 6기 시장, 2014년 7월 1일~2018년 3월 14일" in text


@pytest.mark.parametrize(
    "name", ["신상진", "신상진 시장", "ㅅㅅㅈ", "신상쥔", "tlstkdwls", "Shin Sang-jin", "shin sangjin", "신상진 시장의"]
)
def test_a_mayor_is_found_however_the_name_is_typed(ask: Ask, name: str) -> None:
    reply = ask(f"/mayor {name}")
    assert reply.title == "신상진"


@pytest.mark.parametrize("name", ["ㅅㅅㅈ", "신상쥔", "tlstkdwls"])
def test_another_spelling_is_owned_up_to(ask: Ask, name: str) -> None:
    assert f"'{name}' 대신 신상진으로 찾았어요." in whole(ask(f"/mayor {name}"))


def test_activities_are_those_of_the_term_in_order(ask: Ask, archive: Archive) -> None:
    events = ask("/mayor 은수미").events
    assert [event.date for event in events] == sorted(event.date for event in events)
    assert {event.id for event in archive.events(Where(mayor="은수미"))} <= {event.id for event in events}


def test_how_many_there_are_and_how_many_the_mayor_took_part_in(ask: Ask) -> None:
    reply = ask("/mayor 은수미")
    present = sum(any(person.ko == "은수미" for person in event.people) for event in reply.events)
    assert f"재임 중 교류 {len(reply.events)}건, 그 가운데 시장이 함께한 일은 {present}건이에요." in whole(reply)


def test_the_first_page_shows_words_figures_and_activities(ask: Ask) -> None:
    assert headings(ask("/mayor 신상진")) == ["신상진 시장이 한 말", "숫자", "활동"]
    first = plain(page(ask("/mayor 신상진")))
    assert "한 말" in first
    assert "상담액 2,748억 원(2억 510만 달러)" in first
    assert "2022. 7. 11.(월)" in first


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("/mayor 신상진 발언", "신상진 시장이 한 말"),
        ("/mayor 신상진 숫자", "숫자"),
        ("/mayor Shin Sang-jin activities", "활동"),
    ],
)
def test_one_part_alone(ask: Ask, text: str, head: str) -> None:
    assert headings(ask(text)) == [head]


def test_a_mayor_without_records_has_no_empty_parts(ask: Ask) -> None:
    reply = ask("/mayor 오성수")
    assert "재임 중 교류 기록을 찾지 못했어요." in whole(reply)
    assert (headings(reply), reply.actions) == ([], ())


@pytest.mark.parametrize(
    ("part", "said"), [("발언", "기록된 말을"), ("숫자", "기록된 숫자를"), ("활동", "교류 기록을")]
)
def test_a_part_that_is_not_there_is_said_to_be_missing(ask: Ask, part: str, said: str) -> None:
    assert f"{said} 찾지 못했어요." in whole(ask(f"/mayor 오성수 {part}"))


def test_an_acting_mayor_is_not_called_mayor(ask: Ask) -> None:
    reply = ask("/mayor 이재철")
    assert "권한대행이 함께한 일" in whole(reply)
    assert [action.text for action in reply.actions] == ["/mayor Lee Jae-cheol figures"]


def test_words_have_no_year_to_choose_by(ask: Ask) -> None:
    assert headings(ask("/mayor 신상진 2024년 발언")) == ["신상진 시장이 한 말"]


def test_words_carry_their_source(ask: Ask, archive: Archive) -> None:
    reply = ask("/mayor 신상진 발언")
    assert len(items(reply)) == len(archive.quotes("신상진"))
    assert any(source.outlet == "KBS" for source in reply.sources)


def test_one_year_alone(ask: Ask) -> None:
    reply = ask("/mayor 이재명 2015년")
    assert {event.date[:4] for event in reply.events} == {"2015"}


@pytest.mark.parametrize("asked", ["김종천", "김종천 과천시장", "과천시장", "Kim Jong-cheon"])
def test_the_mayor_of_another_city_is_found_with_role_and_evidence(ask: Ask, asked: str) -> None:
    reply = ask(f"/mayor {asked}")
    text = whole(reply)
    assert text.startswith("김종천 과천시장의 기록이에요. [1]")
    assert "근거 문장" in text
    assert any(source.outlet == "연합뉴스" and source.evidence for source in reply.sources)


def test_people_in_other_offices_come_by_the_same_door(ask: Ask) -> None:
    text = whole(ask("/mayor 한동만 총영사"))
    assert text.startswith("한동만 주샌프란시스코 총영사의 기록이에요.")
    assert "이재명 시장, 샌프란시스코 총영사 면담" in text


def test_people_of_one_name_are_asked_about_not_guessed(ask: Ask) -> None:
    reply = ask("/mayor 스튜어트")
    assert any(line.startswith("케네디 스튜어트 밴쿠버시장") for line in items(reply))
    assert len(reply.actions) == 2


def test_an_unknown_mayor_is_offered_the_nearest_three(ask: Ask) -> None:
    reply = ask("/mayor 홍길동 시장")
    assert reply.outcome == "nothing"
    assert whole(reply).startswith("'홍길동 시장'의 기록을 찾지 못했어요.\n혹시 ")
    assert whole(reply).endswith("시장을 찾으셨나요?")
    assert all(ask(action.text).outcome == "answer" for action in reply.actions)
    assert len(reply.actions) == 3


def test_english(ask: Ask) -> None:
    text = whole(ask("/mayor 은수미", lang="en"))
    assert text.startswith("Eun Soo-mi · mayor, 7th elected term, 1 July 2018 – 30 June 2022 [1]")
    assert whole(ask("/mayor Kennedy Stewart", lang="en")).startswith("Kennedy Stewart, Mayor of Vancouver [1]")
