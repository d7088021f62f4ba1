"""What a sentence tells of exchange: lists that one predicate closes, days, who is a partner, and what tells nothing."""

import pytest

from store.reading import facts
from store.reading.values import EventRead

LEAD = "성남시(시장 은수미)가 16일 소식을 전했다. "
PUBLISHED = "2019-01-16"


def told(sentence: str) -> tuple[EventRead, ...]:
    """The events of a page of 16 January 2019 whose second sentence this is."""
    return facts("성남시 소식", LEAD + sentence, "성남", PUBLISHED).events


def _days(event: EventRead) -> str:
    return f"{event.date}/{event.end}" if event.end else event.date


@pytest.mark.parametrize(
    ("sentence", "days", "kind", "partner"),
    [
        ("대표단은 오는 20일부터 26일까지 폴란드 그단스크시를 방문한다.", "2019-01-20/2019-01-26", "visit_out", "그단스크"),
        ("성남시 대표단은 지난 5일 미국으로 출국해 15일 귀국했다.", "2019-01-05/2019-01-15", "visit_out", "미국"),
        ("성남시 청소년 15명은 지난 7일부터 12일까지 오로라시에서 문화를 체험했다.", "2019-01-07/2019-01-12", "visit_out", "오로라"),
        ("우즈베키스탄 공무원 연수단 20명이 14일 성남시를 찾아 정책을 배웠다.", "2019-01-14", "visit_in", "우즈베키스탄"),
        ("벵갈루루시 상공회의소 회장단이 지난 14일 판교테크노밸리를 둘러봤다.", "2019-01-14", "visit_in", "벵갈루루시 상공회의소"),
        ("시는 오는 3월 도쿄 ‘메디컬재팬’에 4개사를 파견한다.", "2019-03", "exhibition", "메디컬재팬"),
        ("시는 지난해 11월 두바이 아랍헬스에 관내 기업 7곳을 파견했다.", "2018-11", "exhibition", "아랍헬스"),
        ("작년 10월에 저희가 두바이 자이텍스에 갔는데요, 14개 기업이 같이 갔습니다.", "2018-10", "exhibition", "자이텍스"),
        ("지난달 20일 뮌헨에서 열린 ‘바이오 유럽’에 성남관을 꾸려 8개사가 참가했다.", "2018-12-20", "exhibition", "바이오 유럽"),
        ("지난달에는 하노이에 비즈니스센터를 하나 냈습니다.", "2018-12", "business_center", "하노이"),
        ("지난해 11월에 뉴욕에서 투자설명회를 했습니다.", "2018-11", "conference", "뉴욕"),
        ("지난 9일 밴쿠버시와 우호협력 관계를 맺기로 하는 의향서에 서명했다.", "2019-01-09", "loi", "밴쿠버"),
        ("11월에는 저희가 풀러턴시하고 자매결연을 할 겁니다.", "2019-11", "sister_city", "풀러턴"),
        ("시 봉사단 20명은 지난달 12일 나만간에서 집짓기 봉사활동을 했다.", "2018-12-12", "aid", "나만간"),
        ("시는 지난 11일 바르셀로나에서 열린 세계지방정부총회에서 스마트도시상을 받았다.", "2019-01-11", "award", "세계지방정부총회"),
        ("시는 지난달 12일 유네스코 학습도시 네트워크 회원 가입을 승인받았다.", "2018-12-12", "certification", "유네스코"),
    ],
)  # fmt: skip
def test_a_sentence_tells_one_event(sentence: str, days: str, kind: str, partner: str) -> None:
    (event,) = told(sentence)
    assert (_days(event), event.kind, [one.name for one in event.partners]) == (days, kind, [partner])


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "시는 1986년 브라질 피라시카바를 시작으로 1992년 미국 오로라, 1998년 중국 선양 등 3개 도시와 자매결연을 맺고 있다.",
            [("1986", "피라시카바"), ("1992", "오로라"), ("1998", "선양")],
        ),
        ("성남시는 2016년 선양시에 이어 2018년 하노이시에 사무소를 열었다.", [("2016", "선양"), ("2018", "하노이")]),
        (
            "대표단은 14일 밴쿠버와 우호교류 의향서를, 15일에는 시애틀과 업무협약을 각각 체결했다.",
            [("2019-01-14", "밴쿠버"), ("2019-01-15", "시애틀")],
        ),
    ],
)
def test_a_predicate_closes_a_list_of_days_and_partners(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.date, one.partners[0].name) for one in told(sentence)] == expected


def test_a_stop_on_the_way_is_no_item_of_a_list() -> None:
    (event,) = told("대표단은 13일 선양을 떠나 창춘으로 이동, 14일 창춘시청에서 우호교류 의향서에 서명했다.")[-1:]
    assert (event.date, event.kind) == ("2019-01-14", "loi")


def test_a_day_behind_what_was_done_is_its_day() -> None:
    assert "2016" in [one.date for one in told("CES에 단독관을 처음 꾸린 2016년의 6개사와 견주면 두 배다.")]


def test_days_of_a_month_that_was_named_are_of_that_month() -> None:
    sentence = "시립교향악단은 지난해 6월 미국을 찾아 25일 풀러턴에서 음악회를, 28일 로스앤젤레스에서 연주회를 열었다."
    assert [one.date for one in told(sentence) if one.kind == "culture"] == ["2018-06-25", "2018-06-28"]


def test_a_day_of_what_stands_in_contrast_is_not_taken() -> None:
    sentence = "볼로냐와는 2015년 11월 16일 우호협약을 맺었으나 시립예술단이 그곳 무대에 선 것은 처음이다."
    assert [(one.date, one.kind) for one in told(sentence)] == [("2015-11-16", "friendship_city")]


def test_a_war_is_no_partner() -> None:
    (event,) = told("시는 2012년 4월 가지안테프시와 우호협약을 맺은 뒤 시리아 내전으로 왕래가 뜸했다.")
    assert [one.name for one in event.partners] == ["가지안테프"]


def test_an_ensemble_that_is_sent_to_play_is_one_event() -> None:
    (event,) = told("시는 오는 19일 중국 선양에 예술단을 보내 부채춤과 사물놀이를 공연한다.")
    assert event.kind == "culture"


@pytest.mark.parametrize(
    "sentence",
    [
        "성남시는 15일 강원도 영월군과 자매결연을 맺었다.",  # at home
        "성남시는 14일 판교에서 청년 창업 경진대회를 열었다.",  # nobody from abroad
        "밴쿠버시는 지난 14일 시애틀시와 항만 협약을 맺었다.",  # between others
        "성남시 여자 하키팀이 지난 8일 인도 콜카타에서 열린 국제대회에 출전했다.",  # a tournament
        "시장은 14일 상설 전시관과 민속공예관을 둘러봤다.",  # a walk round our own
    ],
)
def test_what_is_no_exchange_is_not_told(sentence: str) -> None:
    assert told(sentence) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "시장은 1월 3일 미국 풀러턴시를 방문하지 않았다.",
        "시는 1월 3일 다낭시와 우호협약을 맺은 사실이 없다고 해명했다.",
        "성남시가 1월 3일 다낭시와 자매결연을 맺었다는 가짜뉴스가 퍼졌다.",
        "성남시가 1월 3일 다낭시와 협약을 맺었다는 보도는 오보였다.",
        "성남시는 오는 6월 CES에 참가하지 않는다.",
        "예산이 통과된다면 시는 오는 6월 다낭시를 방문한다.",
        "의회가 동의할 경우 시는 오는 6월 다낭시를 방문한다.",
        "시장이 1월 3일 다낭시를 방문했다면 어떻게 됐을까.",
        "박 의원은 “시장이 1월 4일 다낭시를 방문했다는 소문이 있다”고 말했다.",
        "북한 대표단이 지난 3일 선양시를 방문했다.",
    ],
)
def test_what_is_denied_supposed_or_alleged_is_not_told(sentence: str) -> None:
    assert told(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("성남시는 1월 3일로 잡힌 다낭시 방문을 포기했다.", "cancelled"),
        ("성남시 대표단은 1월 3일 오로라시를 방문했으며 취소된 일정은 없었다.", "held"),
        ("성남시는 1월 3일 오로라시와 감염병으로 중단됐던 교류를 재개하는 업무협약을 체결했다.", "held"),
    ],
)
def test_only_what_was_called_off_is_cancelled(sentence: str, status: str) -> None:
    (event,) = told(sentence)
    assert event.status == status


@pytest.mark.parametrize(
    "sentence",
    ["용인특례시는 지난 10일 미국 페어팩스시를 방문했다.", "▲용인시, 15일 미국 페어팩스시 방문."],
)
def test_another_city_s_journey_is_that_city_s(sentence: str) -> None:
    assert [event.city for event in told(sentence)] == ["용인"]


def test_a_place_has_no_word_of_time_before_it() -> None:
    (event,) = told("이날 브라가시청에서 두 도시는 우호협력 협약서에 서명했다.")
    assert event.place == "브라가시청"


def test_the_signing_of_a_tie_is_that_tie() -> None:
    text = "성남시는 10일 브라가시와 우호협력 협약을 체결했다. 두 도시 시장은 이날 브라가시청에서 협약서에 서명했다."
    assert [(one.date, one.kind) for one in told(text)] == [("2019-01-10", "friendship_city")]


def test_a_dispute_beside_an_event_does_not_undo_it() -> None:
    (event,) = told("시장은 14일 밴쿠버시를 방문했으며 특혜 의혹에 대해서는 사실이 아니라고 말했다.")
    assert (event.date, event.status) == ("2019-01-14", "held")


@pytest.mark.parametrize("city", ["성남", "수원"])
def test_the_city_that_is_asked_for_is_the_one_at_home(city: str) -> None:
    text = f"{city}시는 지난 10일 라스베이거스에서 {city}관을 운영했다. CES에는 7개사가 나갔다."
    (event,) = facts(f"{city}시 소식", text, city, PUBLISHED).events
    assert (event.kind, event.city) == ("exhibition", city)
