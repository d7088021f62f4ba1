"""How an answer to free words looks: the fact first, its proof, and no more than is known."""

from collections.abc import Callable

import pytest

from handlers.core.paging import page
from handlers.core.plain import plain
from handlers.core.reply import Lead, Reply

Ask = Callable[..., Reply]


def lines(reply: Reply) -> list[str]:
    return plain(page(reply)).splitlines()


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("밴쿠버랑 의향서 언제 맺었어?", "2019년 1월 14일(월)에 체결했어요."),
        ("밴쿠버 의향서 누가 서명했어?", "은수미 당시 성남시장, 케네디 스튜어트 밴쿠버시장"),
        ("밴쿠버 의향서 어디서 맺었어?", "밴쿠버시청이에요."),
        ("CES 2024 참가 기업 몇 곳?", "참가 기업 24개사예요."),
        ("CES 2024 계약액 얼마야?", "계약액 1,455억 원(1억 860만 달러)예요."),
        ("은수미 시장 북미 방문 며칠이었어? 며칠 동안", "8일 동안이에요(2019년 1월 9일~16일)."),
        ("은수미 시장 임기는?", "2018년 7월 1일~2022년 6월 30일이에요."),
        ("은수미 시장 언제 취임했어?", "2018년 7월 1일(일)부터예요."),
        ("2015년 성남시장 누구였어?", "이재명 시장이었어요."),
        ("중국 자매도시 몇 곳이야?", "중국의 자매도시는 2곳이에요."),
        ("밴쿠버는 자매도시야?", "아니요, 자매도시 기록은 없어요."),
        ("오로라는 자매도시 맞지?", "네, 자매도시예요."),
        ("첫 해외 자매도시는?", "성남-피라시카바 첫 해외 결연"),
    ],
)
def test_the_fact_stands_in_the_first_line(ask: Ask, question: str, first: str) -> None:
    reply = ask(question)
    assert lines(reply)[0].startswith(first.removesuffix("예요.")), lines(reply)[0]
    assert reply.outcome == "answer"


@pytest.mark.parametrize(
    "question",
    [
        "이재명 시장이 선양에 갔어?",  # guests from there came
        "볼로냐시장이 성남에 왔어?",  # they met in a third city
        "신상진 시장이 볼로냐에 갔어?",
        "성남시가 밴쿠버와 아직 교류하고 있어?",
        "신상진 시장 잘하고 있어?",
    ],
)
def test_yes_is_not_said_to_what_no_record_proves(ask: Ask, question: str) -> None:
    assert not lines(ask(question))[0].startswith("네")


@pytest.mark.parametrize(
    "question",
    [
        "은수미 시장이 밴쿠버에 갔어?",
        "은수미 시장이 밴쿠버에 다녀왔어?",
        "은수미 시장이 밴쿠버에 갔다 왔어?",
        "은수미 시장이 8일 동안 북미에 갔어?",
        "선양 총공회 대표가 성남시의회에 다녀갔어?",
    ],
)
def test_yes_is_said_to_the_way_that_is_on_record(ask: Ask, question: str) -> None:
    assert lines(ask(question))[0].startswith("네")


@pytest.mark.parametrize("question", ["did the mayor of Bologna come to Seongnam?", "did Mayor Shin go to Bologna?"])
def test_in_english_yes_is_not_said_to_the_other_way_either(ask: Ask, question: str) -> None:
    assert not lines(ask(question, lang="en"))[0].startswith("Yes")


@pytest.mark.parametrize(
    "question", ["신상진 시장 잘하고 있어?", "이재명 시장 좋은 사람이야?", "was Eun a good mayor?"]
)
def test_nobody_is_judged(ask: Ask, question: str) -> None:
    assert ask(question).outcome == "nothing"


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("은수미 시장 다음 시장은 누구야?", "신상진 시장이에요."),
        ("이재명 다음 시장은 누구야?", "이재철, 은수미 시장이었어요."),
        ("신상진 전임 시장은?", "은수미 시장이었어요."),
        ("이대엽 후임은 누구야?", "이재명 시장이었어요."),
    ],
)
def test_mayors_follow_one_another(ask: Ask, question: str, first: str) -> None:
    assert lines(ask(question))[0].startswith(first)


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("판교테크노밸리 2019년 매출은?", "87조 원이에요."),
        ("판교테크노밸리 2020년 매출은?", "107조 원이에요."),
    ],
)
def test_of_two_years_in_a_sentence_the_amount_of_the_one_asked_for(ask: Ask, question: str, first: str) -> None:
    assert lines(ask(question))[0].startswith(first)


def test_cities_are_no_answer_to_how_many_countries(ask: Ask) -> None:
    assert not lines(ask("WeGO 몇 개국이 왔어?"))[0].startswith("참가 도시")


def test_whoever_tells_it_is_not_who_did_it(ask: Ask) -> None:
    assert not lines(ask("성남비즈니스센터 비용은 누가 내?"))[0].startswith("신상진 시장이에요")


@pytest.mark.parametrize("question", ["신상진 다음 시장은?", "오성수 전임 시장은 누구야?"])
def test_who_came_before_the_first_or_after_the_last_is_not_made_up(ask: Ask, question: str) -> None:
    assert not lines(ask(question))[0].endswith(("시장이에요.", "시장이었어요."))


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("when was the Vancouver letter of intent signed?", "14 January 2019 (Mon)"),
        ("how many companies took part in CES 2024?", "Exhibitors: 24 companies"),
        ("who was mayor of Seongnam in 2015?", "Mayor Lee Jae-myung"),
    ],
)
def test_english_is_answered_in_english(ask: Ask, question: str, first: str) -> None:
    assert lines(ask(question, lang="en"))[0].startswith(first)


def test_every_answer_is_cited_in_its_first_line(ask: Ask) -> None:
    reply = ask("판교테크노밸리 매출은 얼마였어?")
    lead = reply.blocks[0]
    assert isinstance(lead, Lead)
    assert any(span.cite for span in lead.line)
    assert reply.sources[0].evidence


def test_sources_that_differ_are_both_said(ask: Ask) -> None:
    said = "\n".join(lines(ask("CES 2024 상담액 얼마야?")))
    assert ("2,748억 원" in said, "2,700억 원" in said, "기사마다 달라요" in said) == (True, True, True)


@pytest.mark.parametrize(
    "question",
    [
        "오늘 날씨 어때?",
        "파이썬 코드 짜줘",
        "김치찌개 끓이는 법",
        "밴쿠버 시장 나이가 몇 살이야?",
        "풀러턴 인구 몇 명?",
    ],
)
def test_what_is_not_on_record_is_said_to_be_so(ask: Ask, question: str) -> None:
    reply = ask(question)
    assert reply.outcome == "nothing"
    assert lines(reply)[0] == "답이 되는 기록을 찾지 못했어요."


def test_where_nothing_is_known_it_says_what_can_be_asked(ask: Ask) -> None:
    assert [action.text for action in ask("파이썬 코드 짜줘").actions] == ["/partners", "/ces", "/onthisday"]


def test_yes_is_only_said_to_what_was_asked(ask: Ask) -> None:
    assert not lines(ask("9차 컨퍼런스는 온라인으로만 열렸지?"))[0].startswith("네")


def test_several_people_of_one_name_are_asked_about(ask: Ask) -> None:
    said = "\n".join(lines(ask("케빈이 누구야?")))
    assert ("케빈 스미스" in said, "케빈 헤일" in said) == (True, True)


def test_an_enumeration_is_told_to_its_end(ask: Ask) -> None:
    said = "\n".join(lines(ask("마이크로소프트와 만들려는 네 가지 도시가 뭐뭐야?")))
    assert all(one in said for one in ("현대화된 도시", "똑똑한 도시", "건강한 도시", "안전한 도시"))


def test_the_mayor_of_that_time_is_told(ask: Ask) -> None:
    assert lines(ask("오로라시장 부부가 왔을 때 성남시장 누구였어?"))[0].startswith("이재명 시장이었어요.")


def test_a_day_alone_tells_what_happened(ask: Ask) -> None:
    assert "글로벌 융합 컨퍼런스" in "\n".join(lines(ask("2020년 11월 12일에 무슨 일이 있었어?")))


def test_a_few_that_may_be_meant_are_buttons_each_leading_to_one(ask: Ask) -> None:
    choices = [
        action for action in ask("이재명 시장 스탠퍼드 강연 언제 했어?").actions if not action.text.startswith("/")
    ]
    assert len(choices) == 2
    assert len(ask(choices[0].text).events) == 1
