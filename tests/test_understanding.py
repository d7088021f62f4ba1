"""What a question wants, which time it speaks of, and how a follow-up goes on."""

from datetime import date

import pytest
from conftest import TODAY

from handlers.core.question.kinds import edge_in, kinds_in
from handlers.core.question.times import times
from handlers.core.question.understanding import Question, understand
from handlers.core.question.wanted import wanted
from store import Archive


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("밴쿠버랑 의향서 언제 맺었어?", "when"),
        ("며칠에 협약했음", "when"),
        ("북미 출장 며칠짜리였어", "how_long"),
        ("7월 2일은 무슨 요일이었어", "weekday"),
        ("누가 서명했는데?", "who"),
        ("시의회 의장 이름이 뭐죠?", "who"),
        ("어디랑 자매결연했어", "with_whom"),
        ("몇 개 기업이 나갔죠?", "how_many"),
        ("참가 기업 수는?", "how_many"),
        ("미국에 몇 번 갔어", "how_often"),
        ("상담액은 얼마나 나왔나요?", "how_much"),
        ("얼마나 자주 갔어", "how_often"),
        ("어디에서 열렸어", "where"),
        ("왜 갔대?", "why"),
        ("신상진 시장이 뭐라고 했어", "said"),
        ("I·C·B·M이 무슨 뜻이에요?", "define"),
        ("축제 열 때 시장 누구였어?", "mayor_then"),
        ("자매도시 목록", "list"),
        ("자매결연 맺었어?", "yes_no"),
        ("주제가 뭐야", "what"),
        ("when was the letter signed", "when"),
        ("who signed it", "who"),
        ("how many companies", "how_many"),
        ("how much was it", "how_much"),
        ("which city was it", "where"),
        ("Did Seongnam win anything?", "yes_no"),
    ],
)
def test_what_a_question_wants(text: str, expected: str) -> None:
    assert wanted(text) == expected


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2019년에", "2019", "2019"),
        ("2019년 1월", "2019-01", "2019-01"),
        ("2019년 1월 14일", "2019-01-14", "2019-01-14"),
        ("2019-01-14", "2019-01-14", "2019-01-14"),
        ("2019. 1. 14.", "2019-01-14", "2019-01-14"),
        ("14 January 2019", "2019-01-14", "2019-01-14"),
        ("Jan 2019", "2019-01", "2019-01"),
        ("'24년", "2024", "2024"),
        ("작년", "2025", "2025"),
        ("재작년 CES", "2024", "2024"),
        ("작년 봄", "2025-03", "2025-05"),
        ("2024년 하반기", "2024-07", "2024-12"),
        ("3년 전 오늘", "2023-11-25", "2023-11-25"),
        ("3년 전", "2023", "2023"),
        ("지난달", "2026-10", "2026-10"),
        ("어제", "2026-11-24", "2026-11-24"),
        ("CES 2024", "2024", "2024"),
    ],
)
def test_a_time_is_read_against_today(text: str, first: str, last: str) -> None:
    assert [(span.first, span.last) for span in times(text, TODAY)] == [(first, last)]


@pytest.mark.parametrize("text", ["2024년 13월 40일", "2월 30일", "9차 컨퍼런스", "10년 만에", "4년간"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert not [span for span in times(text, TODAY) if len(span.first) == 10]


def test_a_leap_day_is_the_last_of_february_in_other_years() -> None:
    assert [span.first for span in times("3년 전 오늘", date(2024, 2, 29))] == ["2021-02-28"]


@pytest.mark.parametrize(
    ("text", "edge"),
    [
        ("첫 해외 자매도시는?", "first"),
        ("가장 최근에 자매결연한 곳", "last"),
        ("방문 첫 주 성과", None),
        ("the latest visit", "last"),
        ("last year", None),
    ],
)
def test_the_first_or_the_latest(text: str, edge: str | None) -> None:
    assert edge_in(text) == edge


def test_kinds_are_named_by_many_words() -> None:
    assert kinds_in("자매결연") == ("sister_city",)
    assert "loi" in kinds_in("letter of intent")
    assert "mou" in kinds_in("업무협약")


def understood(archive: Archive, text: str, *before: str) -> Question:
    return understand(text, before, TODAY, archive)


def shown(question: Question) -> set[str]:
    return {group.shown for group in question.asked.groups}


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        ("밴쿠버랑 언제", "vancouver"),
        ("밴쿠바 의향서", "vancouver"),
        ("밴쿠버의향서언제맺었어", "vancouver"),
        ("when did Vancouver sign", "vancouver"),
        ("이제명 시장 출장", "이재명"),
        ("은 시장 말고 신상진 시장", "신상진"),
    ],
)
def test_names_are_found_wherever_and_however_they_stand(archive: Archive, text: str, ref: str) -> None:
    question = understood(archive, text)
    assert ref in {name.ref for group in question.asked.groups for name in group.names}


@pytest.mark.parametrize("text", ["부산시장 누구냐", "who is it", "us when"])
def test_what_only_looks_like_a_name_is_none(archive: Archive, text: str) -> None:
    assert not [name.ref for group in understood(archive, text).asked.groups for name in group.names]


def test_a_title_behind_a_name_says_nothing_more(archive: Archive) -> None:
    assert shown(understood(archive, "신상진 시장 어록")) == {"신상진", "어록"}


def test_the_very_thing_asked_for_is_known(archive: Archive) -> None:
    focus = [group.shown for group in understood(archive, "9차 컨퍼런스 주제가 뭐야").asked.groups if group.focus]
    assert focus == ["주제"]


def test_a_noun_of_one_syllable_belongs_to_the_noun_before_it(archive: Archive) -> None:
    assert "성남관" in shown(understood(archive, "성남관에 몇 개"))
    assert "서명" in shown(understood(archive, "서명식은 어디서"))


def test_what_is_excluded_is_not_asked_for(archive: Archive) -> None:
    assert "sister_city" not in understood(archive, "우호도시 협약은 언제? (자매결연 말고)").kinds


def test_a_follow_up_keeps_its_subject(archive: Archive) -> None:
    question = understood(archive, "그럼 2025년은?", "CES 2024 참가 기업 몇 곳이었어?")
    assert question.wanted == "how_many"
    assert [span.first for span in question.asked.times] == ["2025"]
    assert {"CES", "기업"} <= shown(question)


def test_a_follow_up_may_want_something_else_of_it(archive: Archive) -> None:
    question = understood(archive, "누가 서명했는데?", "밴쿠버 의향서 언제 맺었어?")
    assert (question.wanted, "밴쿠버" in shown(question)) == ("who", True)


def test_a_new_name_takes_the_place_of_the_old(archive: Archive) -> None:
    question = understood(archive, "선양은?", "밴쿠버랑 뭐 맺었어?")
    assert ("선양" in shown(question), "밴쿠버" in shown(question)) == (True, False)


def test_a_question_of_its_own_forgets_what_was_asked(archive: Archive) -> None:
    question = understood(archive, "풀러턴 비즈니스센터는 언제 열었어?", "밴쿠버 의향서 누가 서명했어?")
    assert "밴쿠버" not in shown(question)


@pytest.mark.parametrize(
    ("slip", "meant"), [("언재 맺었어", "when"), ("몃 곳이야", "how_many"), ("어디서 햇어", "where")]
)
def test_slips_in_the_asking_words_are_read_as_meant(archive: Archive, slip: str, meant: str) -> None:
    assert understood(archive, f"밴쿠버 {slip}").wanted == meant


@pytest.mark.parametrize("text", ["지금 성남시장 누구야?", "현재 시장은 누구예요?", "who is the current mayor?"])
def test_who_is_mayor_now_is_asked_in_full(archive: Archive, text: str) -> None:
    assert "vancouver" not in {
        name.ref for group in understood(archive, text, "밴쿠버 의향서").asked.groups for name in group.names
    }
