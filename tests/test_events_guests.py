"""Guests from abroad, as news tells of them."""

import pytest

from tests.event_cases_by_kind import DAY, wrong


@pytest.mark.parametrize(
    ("text", "told", "day"),
    [
        pytest.param("마이클 도노반 주한 아일랜드 대사가 12일 성남시청을 방문해 김한결 시장과 환담했다.", "2019-06-12 visit_in|meeting 아일랜드/주한 아일랜드 대사/마이클 도노반", DAY, id="ambassador courtesy call"),
        pytest.param("김한결 성남시장은 11일 집무실에서 응우옌 반 뚱 주한 베트남 대사를 접견했다.", "2019-06-11 visit_in|meeting 베트남/주한 베트남 대사/응우옌 반 뚱", DAY, id="ambassador receives"),
        pytest.param("중국 쑤저우시 대표단 15명이 지난 10일 성남시를 방문했다.", "2019-06-10 visit_in|meeting 쑤저우", DAY, id="delegation came"),
        pytest.param("우크라이나 하르키우시 대표단이 오는 18일 성남을 찾는다.", "planned 2019-06-18 visit_in|meeting 하르키우", DAY, id="delegation comes"),
        pytest.param("성남시는 오는 27일 시청에서 12개국 해외바이어 40명을 초청해 수출상담회를 연다.", "planned 2019-06-27 exhibition|visit_in|meeting|conference|other|lecture|plan", DAY, id="buyers invited"),
        pytest.param("지난 5월 22일 밀리토피아호텔에서 열린 성남시 해외바이어 초청 수출상담회에는 중국과 인도 바이어 35개사가 참여했다.", "2019-05-22 exhibition|visit_in|meeting|conference|other|lecture|plan 중국/인도/해외바이어", DAY, id="buyers figures"),
        pytest.param("미국 유타주 주지사 일행이 14일 오후 성남시청을 찾아 김 시장을 예방했다.", "2019-06-14 visit_in|meeting 유타", DAY, id="governor"),
        pytest.param("성남시가 국제교류 소식을 전했다. 6월 3일 키르기스스탄 비슈케크시장 일행이 우리 시를 방문하였습니다.", "2019-06-03 visit_in|meeting 비슈케크", DAY, id="guests gazette"),
        pytest.param("터키 이즈미트시에서 온 손님들이 어제 성남시청을 찾았습니다.", "2019-06-13 visit_in|meeting 이즈미트", DAY, id="guests broadcast"),
        pytest.param("성남시의회 이정민 의장은 10일 의회를 방문한 대만 타이중시의회 의원단 13명을 맞아 교류 확대를 논의했다.", "2019-06-10 visit_in|meeting 타이중", DAY, id="visit council"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 다음 달 8일부터 2주간 몽골 다르항시 공무원 6명을 초청해 행정 연수를 한다.", "planned 2019-07-08~2019-07-21 visit_in|meeting 다르항", DAY, id="trainees planned"),
        pytest.param("성남시가 국제교류 소식을 전했다. 세계은행(World Bank) 도시개발팀이 지난달 15일 분당 신도시를 시찰했다.", "2019-05-15 visit_in|meeting 세계은행/World Bank", DAY, id="visit by the world bank"),
        pytest.param("성남시 초청으로 방한한 에티오피아 한국전 참전용사 후손 10명은 5일 성남시청을 찾았다.", "2019-06-05 visit_in|meeting 에티오피아", DAY, id="orphan descendants of war veterans"),
        pytest.param("폴란드 투자무역청 대표단은 4일 성남산업진흥원을 찾아 게임산업 협력을 논의했다.", "2019-06-04 visit_in|meeting 폴란드 투자무역청/폴란드", DAY, id="visit of delegates to an agency"),
    ],
)  # fmt: skip
def test_guests(text: str, told: str, day: str) -> None:
    assert wrong(text, told, day) == []
