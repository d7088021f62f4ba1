"""Journeys abroad, as news tells of them."""

import pytest

from tests.event_cases_by_kind import DAY, wrong


@pytest.mark.parametrize(
    ("text", "told", "day"),
    [
        pytest.param("김한결 성남시장을 단장으로 한 대표단 9명이 지난 3일부터 10일까지 캐나다 오타와와 토론토를 방문했다.", "2019-06-03~2019-06-10 visit_out 오타와/토론토/캐나다", DAY, id="delegation leaves for a range"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시 대표단은 지난 8일 6박 8일 일정으로 핀란드 오울루시로 출국했다.", "2019-06-08~2019-06-15 visit_out 오울루", DAY, id="delegation leaves with nights"),
        pytest.param("성남시가 국제교류 소식을 전했다. 김 시장은 오는 17일부터 22일까지 중국 선양과 다롄을 방문한다.", "planned 2019-06-17~2019-06-22 visit_out 선양/다롄/중국", DAY, id="delegation will leave"),
        pytest.param("성남시는 지난달 20~25일 베트남 호찌민과 태국 방콕에 중소기업 10개사로 꾸린 시장개척단을 보내 상담 142건, 1천230만 달러의 성과를 올렸다고 3일 밝혔다.", "2019-05-20~2019-05-25 visit_out 호찌민/방콕/베트남/태국", DAY, id="trade mission with figures"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 9월 중 인도네시아 자카르타와 말레이시아 쿠알라룸푸르에 무역사절단을 파견하기로 하고 28일까지 참가 기업을 모집한다.", "planned 2019-09 visit_out 자카르타/쿠알라룸푸르/인도네시아/말레이시아", DAY, id="trade mission sent planned"),
        pytest.param("성남시의회 행정교육위원회 의원 8명은 지난달 13일부터 21일까지 7박9일 일정으로 덴마크와 스웨덴을 다녀왔다.", "2019-05-13~2019-05-21 visit_out 덴마크/스웨덴", DAY, id="council trip"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시의회 경제환경위원회가 오는 24일 5박 7일간의 일정으로 호주 시드니 공무국외출장에 나서 외유 논란이 일고 있다.", "planned 2019-06-24~2019-06-30 visit_out 시드니/호주", DAY, id="council trip criticised"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 공무원 12명을 지난 5월 7일부터 11일까지 싱가포르로 보내 스마트도시 정책을 배우게 했다.", "2019-05-07~2019-05-11 visit_out 싱가포르", DAY, id="training of officials"),
        pytest.param("성남시자원봉사센터 해외봉사단 25명이 지난 2월 11일부터 18일까지 캄보디아 시엠레아프에서 집짓기 봉사활동을 펼쳤다.", "2019-02-11~2019-02-18 visit_out|aid 시엠레아프/캄보디아", DAY, id="volunteers abroad"),
        pytest.param("성남시 청소년 20명이 다음 달 22일 미국 오로라시를 방문해 일주일간 홈스테이를 한다.", "planned 2019-07-22 visit_out|culture 오로라", DAY, id="students go"),
        pytest.param("성남시가 국제교류 소식을 전했다. 김 시장은 9일 뉴욕에서 한인 경제인들과 간담회를 하고, 11일에는 보스턴으로 이동해 매사추세츠 바이오협회를 방문했다.", "2019-06-09 meeting|visit_out|visit_in 뉴욕; 2019-06-11 visit_out|meeting|visit_in 매사추세츠/매사추세츠 바이오협회/보스턴", DAY, id="itinerary with stops"),
        pytest.param("성남시가 국제교류 소식을 전했다. 이상훈 부시장은 지난 6일 독일 프랑크푸르트에서 열린 투자설명회에 참석해 판교테크노밸리를 소개했다.", "2019-06-06 conference|visit_out|exhibition|other|lecture|plan 프랑크푸르트/독일", DAY, id="trip to promote"),
        pytest.param("성남시가 국제교류 소식을 전했다. 이달의 시정 소식을 전해 드립니다. 5월 12~17일 인도 뉴델리·첸나이에 시장개척단 파견, 상담액 870만 달러.", "2019-05-12~2019-05-17 visit_out 뉴델리/첸나이/인도", DAY, id="mission noun ended"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 2015년 한 해 동안 중국 광저우와 일본 오사카에 시장개척단을 파견했다.", "2015 visit_out 광저우/오사카", DAY, id="mission in the year only"),
        pytest.param("성남시가 국제교류 소식을 전했다. 김한결 시장은 6월 4일부터 9일까지 몽골 울란바토르시를 방문하여 도시 간 협력방안을 협의하였습니다.", "2019-06-04~2019-06-09 visit_out 울란바토르", DAY, id="visit gazette style"),
        pytest.param("성남시장이 지난주 토요일 프랑스 니스로 떠났고요, 내일 돌아옵니다.", "2019-06-08 visit_out 니스", DAY, id="visit broadcast"),
        pytest.param("성남시가 국제교류 소식을 전했다. 김 시장은 하바롭스크시 초청으로 지난달 31일 도시의 날 행사에 참석했다.", "2019-05-31 visit_out|culture|conference|meeting|other|visit_in|lecture|plan 하바롭스크", DAY, id="invited abroad"),
        pytest.param("성남시립교향악단은 지난 1일 오스트리아 린츠 브루크너하우스에서 초청 공연을 펼쳤다.", "2019-06-01 culture 린츠/오스트리아/브루크너하우스", DAY, id="expedition of the orchestra"),
        pytest.param("성남시청소년재단은 오는 7월 29일부터 8월 2일까지 4박 5일간 대만 타이난에서 국제교류 캠프를 연다.", "planned 2019-07-29~2019-08-02 visit_out|culture|conference|lecture 타이난/대만", DAY, id="youth training by a foundation"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 지난 1월 자매도시인 중국 다롄시에 공무원 1명을 1년간 파견했다.", "2019-01 visit_out 다롄", DAY, id="official posted"),
        pytest.param("성남시의료원 의료봉사단은 3월 4일부터 3월 9일까지 라오스 비엔티안에서 주민 800여 명을 진료했다.", "2019-03-04~2019-03-09 visit_out|aid 비엔티안/라오스", DAY, id="relief team"),
        pytest.param("성남시(시장 김한결)는 관내 중소기업의 북미 시장 진출을 돕기 위해 지난 2일부터 8일까지 5박 7일간 미국 댈러스와 캐나다 밴쿠버에 시장개척단을 파견, 총 96건 1천540만 달러 규모의 수출상담 성과를 거뒀다고 13일 밝혔다.", "2019-06-02~2019-06-08 visit_out 댈러스/밴쿠버", DAY, id="long lead of a press release"),
        pytest.param("김한결 성남시장이 자매도시인 브라질 캄피나스시의 공식 초청을 받아 15일 출국한다고 시가 14일 밝혔다.", "planned 2019-06-15 visit_out 캄피나스", DAY, id="trip announced the day before"),
        pytest.param("미국을 방문 중인 김한결 성남시장은 12일(현지시각) 보스턴 시청에서 마티 레이놀즈 시장을 만나 바이오산업 협력 방안을 논의했다.", "2019-06-12 meeting|visit_in 보스턴/마티 레이놀즈; maybe 2019-06-12 visit_out 보스턴/미국", DAY, id="trip under way"),
        pytest.param("성남시 대표단은 방미 첫날인 9일 시애틀에서 마이크로소프트 본사를 찾아 인공지능 교육 현장을 둘러봤다.", "2019-06-09 visit_out|meeting|visit_in 마이크로소프트/시애틀", DAY, id="trip started with a stop"),
        pytest.param("김 시장은 성남시 대표단을 이끌고 10일 하노이에 도착했다. 이튿날에는 하노이 인민위원회를 방문해 응우옌 득 부위원장과 면담했다.", "2019-06-10 visit_out 하노이; 2019-06-11 meeting|visit_out|visit_in 하노이", DAY, id="next day of the trip"),
        pytest.param("성남산업진흥원은 오는 26일부터 28일까지 중국 상하이에서 열리는 MWC 상하이 기간에 맞춰 판교 기업 10개사로 구성된 참관단을 파견한다.", "planned 2019-06-26~2019-06-28 visit_out|exhibition 상하이/MWC", DAY, id="scouting of the agency"),
        pytest.param("성남시 청소년 국제교류단 22명이 지난해 12월 27일부터 올해 1월 4일까지 호주 브리즈번을 다녀왔다.", "2017-12-27~2018-01-04 visit_out 브리즈번", "2018-01-09", id="youth delegation over new year"),
        pytest.param("성남시의회는 2017년에도 두 차례 스페인과 포르투갈로 해외연수를 다녀와 빈축을 샀다.", "2017 visit_out 스페인/포르투갈", DAY, id="council trip year only"),
        pytest.param("성남소방서 소속 구조대원 3명이 2015년 4월 28일 네팔 지진 현장에 파견됐다. 성남시는 이들에게 장비를 지원했다.", "maybe 2015-04-28 visit_out|aid 네팔", DAY, id="disaster team"),
        pytest.param("네, 성남시가 이번에는 남미로 시장개척단을 보냈습니다. 지난 7일부터 16일까지 브라질 상파울루와 칠레 산티아고를 다녀왔는데요, 상담액이 천만 달러를 넘었습니다.", "2012-05-07~2012-05-16 visit_out 상파울루/산티아고", "2012-05-22", id="trip broadcast question"),
        pytest.param("김한결 성남시장을 비롯한 대표단 8명은 지난 9일부터 16일까지 6박 8일간 독일과 체코를 방문 중이다. 김 시장은 11일 오전(현지시간) 드레스덴 시청에서 디르크 힐베르트 시장과 우호협력 의향서에 서명했다. 대표단은 이어 13일 체코 브르노로 이동해 국제산업박람회장을 둘러봤다.", "2019-06-09~2019-06-16 visit_out 독일/체코; 2019-06-11 loi 드레스덴; maybe 2019-06-13 visit_out|exhibition 브르노", DAY, id="passage of a journey with signing and call"),
        pytest.param("성남시 시장개척단이 인도네시아와 필리핀에서 1천700만 달러의 상담 실적을 올렸다. 시장개척단은 지난달 27일부터 31일까지 자카르타와 마닐라를 차례로 방문했다. 자카르타에서는 28일 현지 바이어 43개사와 상담회를 열었고 마닐라에서는 30일 41개사와 만났다.", "2019-05-27~2019-05-31 visit_out 자카르타/마닐라/인도네시아/필리핀; 2019-05-28 conference|meeting|exhibition|other|visit_in|lecture|plan 자카르타; 2019-05-30 conference|meeting|exhibition|other|visit_in|lecture|plan 마닐라", DAY, id="passage of a mission with two stops"),
        pytest.param("성남시의회 대표단이 5박 7일 일정을 마치고 11일 귀국했다. 대표단은 지난 5일 호주 멜버른시의회를 방문해 의정 교류를 논의했다. 멜버른시의회 대표단은 오는 10월 성남시의회를 답방할 예정이다.", "2019-06-05~2019-06-11|2019-06-05 visit_out|meeting|visit_in 멜버른/호주; maybe 2019-06-05 visit_out|meeting|visit_in 멜버른; planned 2019-10 visit_in|meeting 멜버른", DAY, id="passage of return and plan"),
    ],
)  # fmt: skip
def test_journeys(text: str, told: str, day: str) -> None:
    assert wrong(text, told, day) == []
