"""Culture, aid, plans and what was called off, as local news tells them."""

import pytest

from tests.event_cases_by_kind import wrong


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("성남시는 지난 8일 중국 선양시 예술단을 초청해 시청 광장에서 문화공연을 열었다.", "2019-06-08 culture 선양; maybe 2019-06-08 visit_in 선양"),
        ("성남시와 자매도시 오로라시 유소년 축구팀의 친선경기가 지난 9일 탄천종합운동장에서 열렸다.", "2019-06-09 culture|visit_in 오로라"),
        ("성남시는 10일 튀르키예 지진 피해 지역에 구호품 5천 점을 보냈다.", "2019-06-10 aid 튀르키예"),
        ("성남시의회는 2015년 5월 네팔 지진 이재민을 위해 성금 1천200만원을 전달했다.", "2015-05 aid 네팔"),
        ("성남시는 지난 5월 22일 라오스 비엔티안시에 중고 소방차 3대를 기증했다.", "2019-05-22 aid 비엔티안"),
        ("성남시는 지난 4일 몽골 날라이흐구에 컴퓨터 100대를 지원했습니다.", "2019-06-04 aid 날라이흐"),
        ("성남시는 내년 상반기 루마니아 이아시시와 우호교류를 추진할 계획이다.", "planned 2020|2020-06|2020-01 friendship_city|plan 이아시"),
        ("성남시는 오는 10월 미국 샌디에이고에 무역사절단을 파견하기로 했다.", "planned 2019-10 visit_out 샌디에이고"),
        ("성남시는 올해 11월 중 멕시코 몬테레이시 대표단을 초청할 예정이다.", "planned 2019-11 visit_in 몬테레이"),
        ("오는 17일로 예정됐던 성남시 대표단의 홍콩 방문이 현지 시위로 취소됐다.", "off 2019-06-17 visit_out 홍콩"),
        ("성남시는 당초 오는 20일 열려던 다낭시와의 자매결연 조인식을 7월 4일로 미뤘다.", "maybe off 2019-06-20 sister_city 다낭; planned 2019-07-04 sister_city 다낭"),
        ("지난 5월 초 열릴 예정이던 성남-가와사키 청소년 축구 교류전은 8월 10일로 연기됐다.", "maybe off 2019-05 culture 가와사키; planned 2019-08-10 culture 가와사키"),
        ("올 9월로 잡혔던 프라하 무역사절단 파견은 없던 일이 됐다고 성남시 관계자는 밝혔다.", "maybe off 2019-09 visit_out 프라하"),
        ("다낭시와의 협약식은 무산됐다. 성남시는 지난 3일 하노이시와 대신 업무협약을 맺었다.", "2019-06-03 mou 하노이"),
    ],
)  # fmt: skip
def test_what_a_passage_tells(text: str, told: str) -> None:
    assert wrong(text, told) == []


@pytest.mark.parametrize(
    ("text", "told", "day"),
    [
        ("미국 오로라시는 지난 2020년 4월 성남시가 보낸 마스크 1만 장에 감사의 뜻을 전해왔다.", "2020-04 aid 오로라", "2020-05-12"),
        ("성남시는 2021년 8월 아프가니스탄 특별기여자 가족에게 생필품을 지원했다.", "maybe 2021-08 aid 아프가니스탄", "2021-09-10"),
        ("성남시는 신종 코로나바이러스 확산으로 2020년 2월 20일 예정된 중국 선양시 대표단의 방문을 무기한 연기했다.", "off 2020-02-20 visit_in 선양", "2020-02-10"),
        ("성남시는 2020년 CES 참가를 백지화했다.", "maybe off 2020 exhibition CES", "2019-11-20"),
    ],
)  # fmt: skip
def test_what_a_passage_of_another_day_tells(text: str, told: str, day: str) -> None:
    assert wrong(text, told, day) == []
