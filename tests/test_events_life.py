"""Talks, culture and aid, as news tells of them."""

import pytest

from tests.event_cases_by_kind import DAY, wrong


@pytest.mark.parametrize(
    ("text", "told", "day"),
    [
        pytest.param("성남시가 국제교류 소식을 전했다. 김 시장은 9일 새너제이에서 엔비디아 본사 임원을 만나 인공지능 인재 양성 방안을 논의했다.", "2019-06-09 meeting|visit_out|visit_in 엔비디아/새너제이", DAY, id="talks with executives"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시 대표단은 4일 하노이에서 현지 진출 한국기업 대표들과 간담회를 가졌다.", "2019-06-04 meeting|visit_in 하노이", DAY, id="round table with Korean firms abroad"),
        pytest.param("성남시는 11일 덴마크 오르후스시와 화상회의를 열고 탄소중립 정책을 공유했다.", "2019-06-11 meeting|conference|visit_in|lecture 오르후스", DAY, id="video talks"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 지난 7일부터 사흘간 시청에서 인도·태국 바이어와 화상 수출상담회를 진행했다.", "2020-09-07~2020-09-09 meeting|exhibition|conference|other|visit_in|lecture|plan 인도/태국", "2020-09-11", id="video consultations during the pandemic"),
        pytest.param("성남시가 국제교류 소식을 전했다. 김한결 시장은 오는 19일 다롄에서 천샤오왕 다롄시장과 면담한다.", "planned 2019-06-19 meeting|visit_out|visit_in 다롄/천샤오왕", DAY, id="talks planned"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시장이 어제 독일 상공회의소 관계자들을 만났는데요, 판교에 들어올 기업을 찾겠다는 겁니다.", "2019-06-13 meeting|visit_in 독일 상공회의소/독일/한독상공회의소", DAY, id="talks broadcast"),
        pytest.param("성남시와 네덜란드 에인트호번시 실무진은 지난 5월 29일 만나 반도체 분야 공동사업을 논의했다.", "2019-05-29 meeting|visit_in 에인트호번", DAY, id="talks agreed"),
        pytest.param("성남시가 국제교류 소식을 전했다. 이달의 시정 소식을 전해 드립니다. 6월 10일 주한 페루 대사와 면담.", "2019-06-10 meeting|visit_in 페루/주한 페루 대사", DAY, id="talks noun ended"),
        pytest.param("성남시가 국제교류 소식을 전했다. 김 시장은 13일 서울에서 주한 유럽연합(EU) 대사와 조찬을 함께하며 협력 방안을 논의했다.", "2019-06-13 meeting|visit_in 유럽연합/EU/주한 유럽연합 대사/주한 유럽연합(EU) 대사", DAY, id="breakfast meeting of mayor and ambassadors"),
        pytest.param("성남시와 중국 다롄시는 지난 4일부터 9일까지 성남시청 누리홀에서 서예 교류전을 열었다.", "2019-06-04~2019-06-09 culture 다롄", DAY, id="exhibition of pictures"),
        pytest.param("우즈베키스탄 국립무용단의 내한공연이 12일 성남아트센터 오페라하우스에서 펼쳐졌다.", "2019-06-12 culture 우즈베키스탄 국립무용단/우즈베키스탄", DAY, id="performance by a foreign troupe"),
        pytest.param("미국 오로라시 고등학생 12명이 지난 1일부터 9일까지 성남시 가정에서 홈스테이를 하며 한국 문화를 체험했다.", "2019-06-01~2019-06-09 culture|visit_in|meeting 오로라", DAY, id="homestay"),
        pytest.param("성남시립합창단과 일본 나가오카시 합창단의 합동 연주회가 6월 6일 나가오카시립극장에서 열렸다.", "2019-06-06 culture 나가오카", DAY, id="choir passive"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 12일 라오스 비엔티안시에 중고 소방차 3대를 기증했다.", "2019-06-12 aid 비엔티안", DAY, id="fire engine sent"),
        pytest.param("성남시는 지난 2월 자매도시 선양시에 마스크 2만 장을 보냈다.", "2020-02 aid 선양", "2020-03-05", id="masks sent"),
        pytest.param("중국 선양시가 9일 성남시에 의료용 마스크 5만 장을 보내왔다.", "2020-04-09 aid 선양", "2020-04-10", id="masks received"),
        pytest.param("성남시는 지진 피해를 본 튀르키예에 구호금 10만 달러를 지원한다고 16일 밝혔다. 구호금은 오는 20일 주한 튀르키예대사관에 전달한다.", "planned 2023-02-20 aid 튀르키예/주한 튀르키예대사관/튀르키예대사관", "2023-02-17", id="earthquake relief"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시 중앙도서관은 3일 자매도시인 미국 오로라시 도서관에 한국 도서 500권을 전달했다.", "2019-06-03 aid|other|culture|plan 오로라", DAY, id="books gift"),
        pytest.param("김한결 성남시장은 12일 시청에서 방한 중인 라지브 쿠마르 인도 첸나이시장과 만나 두 도시의 경제교류 방안을 논의했다.", "2019-06-12 meeting|visit_in 첸나이/라지브 쿠마르", DAY, id="talks at the hall"),
        pytest.param("시 대표단은 지난 8일 로스앤젤레스 한인회관에서 재미동포 경제인 간담회를 열었다. 성남시는 이 자리에서 투자 유치를 요청했다.", "2019-06-08 meeting|visit_in 로스앤젤레스", DAY, id="talks of overseas Koreans"),
        pytest.param("은 성남시장은 20일 오후 시청 재난안전상황실에서 풀러턴시장과 비대면 영상회의를 가졌다.", "2021-05-20 meeting|visit_in 풀러턴", "2021-05-21", id="online talk with sister"),
        pytest.param("몽골 울란바토르시 마두금 연주단이 오는 22일 성남 탄천에서 열리는 축제 무대에 오른다.", "planned 2019-06-22 culture 울란바토르", DAY, id="troupe invited to festival"),
        pytest.param("성남시는 미국 오로라시에 방역마스크 1만 장과 손소독제 2천 개를 지원했다고 19일 밝혔다. 물품은 지난 15일 항공편으로 보냈다.", "2020-06-15 aid 오로라", "2020-06-19", id="quarantine goods"),
        pytest.param("성남시가 코로나19로 어려움을 겪는 인도 푸네시에 산소발생기 10대를 27일 전달했다.", "2021-05-27 aid 푸네", "2021-05-28", id="oxygen to India"),
        pytest.param("성남시는 2013년 11월 태풍 피해를 입은 필리핀 타클로반에 성금 5천만 원을 보낸 바 있다.", "2013-11 aid 타클로반", DAY, id="typhoon donation"),
        pytest.param("성남문화재단은 오는 18일부터 30일까지 큐브미술관에서 일본 가나자와시 작가 12명의 교류전을 연다. 18일 개막식에는 가나자와시 문화국장 일행이 참석한다. 지난해 5월에는 성남 작가들이 가나자와에서 전시회를 열었다.", "planned 2019-06-18~2019-06-30 culture|exhibition 가나자와; maybe planned 2019-06-18 visit_in|meeting 가나자와; 2018-05 culture|exhibition 가나자와", DAY, id="passage of an exchange exhibition"),
    ],
)  # fmt: skip
def test_life(text: str, told: str, day: str) -> None:
    assert wrong(text, told, day) == []
