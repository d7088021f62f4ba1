"""Letters of intent and agreements of agencies, as news tells of them."""

import pytest

from tests.event_cases_by_kind import DAY, wrong


@pytest.mark.parametrize(
    ("text", "told", "day"),
    [
        pytest.param("성남시는 13일(현지시간) 미국 포틀랜드 힐튼호텔에서 오리건주 경제개발청과 교류협력 의향서(LOI)를 체결했다.", "2019-06-13 loi 오리건/포틀랜드/경제개발청", DAY, id="loi signed at a hotel"),
        pytest.param("성남시가 국제교류 소식을 전했다. 이달의 시정 소식을 전해 드립니다. 12일 하이퐁시 대표단 시청 방문, 우호협력 의향서 교환.", "2019-06-12 visit_in|meeting 하이퐁; 2019-06-12 loi 하이퐁", DAY, id="loi exchanged noun ended"),
        pytest.param("지난해 3월 우호협력 의향서를 교환한 성남시와 멕시코 톨루카시는 다음 달 10일 자매결연 협정을 체결한다.", "2018-03 loi 톨루카; planned 2019-07-10 sister_city 톨루카", DAY, id="loi in the past and treaty to come"),
        pytest.param("성남산업진흥원은 지난 4일 이스라엘 혁신청과 스타트업 육성을 위한 업무협약(MOU)을 맺었다.", "2019-06-04 mou 이스라엘 혁신청/이스라엘", DAY, id="mou of industry agency"),
        pytest.param("성남시는 12일 미국 조지메이슨대와 바이오 인재 양성 업무협약을 체결했다.", "2019-06-12 mou 조지메이슨대/조지메이슨대학교", DAY, id="mou university"),
        pytest.param("성남시 중앙도서관은 11일 싱가포르 국립도서관위원회와 도서 교류를 위한 양해각서를 교환했다.", "2019-06-11 mou 싱가포르", DAY, id="mou library"),
        pytest.param("성남시의료원은 지난 7일 카자흐스탄 알마티 시립병원과 의료진 연수와 환자 의뢰에 관한 업무협약을 체결했다고 13일 밝혔다.", "2019-06-07 mou 알마티", DAY, id="mou hospital"),
        pytest.param("성남상공회의소와 중국 칭다오상공회의소는 10일 경제협력 양해각서(MOU)에 서명했다.", "maybe 2019-06-10 mou 칭다오", DAY, id="mou chamber of commerce"),
        pytest.param("이번 방문을 통해 성남산업진흥원과 태국 디지털경제진흥원(DEPA)의 업무협약이 6일 체결됐다.", "2019-06-06 mou 태국/DEPA/디지털경제진흥원", DAY, id="mou passive through"),
        pytest.param("성남시는 지난 3일 시청 모란관에서 주한 인도상공회의소, 판교 기업 3개사와 인도 진출 지원 업무협약을 했다.", "2019-06-03 mou 인도상공회의소/주한 인도상공회의소/인도", DAY, id="mou three parties"),
        pytest.param("성남시청소년재단은 5월 28일 일본 이즈미시 청소년센터와 청소년 교류 협약을 체결했습니다.", "2019-05-28 mou|friendship_city 이즈미", DAY, id="mou youth foundation"),
        pytest.param("성남시체육회는 8일 몽골 울란바토르시 체육회와 스포츠 교류 협약을 체결하고 선수단을 상호 파견하기로 했다.", "2019-06-08 mou 울란바토르", DAY, id="mou sports"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 2016년 6월 독일 예나시와 광학산업 협력 양해각서를 체결한 데 이어 이듬해 4월에는 드레스덴시와도 협약을 맺었다.", "2016-06 mou 예나; 2017-04 mou|friendship_city 드레스덴", DAY, id="mou recap since"),
        pytest.param("진흥원은 3일 호찌민 사이공하이테크파크와, 5일에는 하노이 국가혁신센터와 각각 업무협약을 맺었다. 성남산업진흥원은 이를 발판으로 베트남 진출을 지원한다.", "2019-06-03 mou 사이공하이테크파크/호찌민; 2019-06-05 mou 하노이/국가혁신센터", DAY, id="mou gapping partners"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 오는 25일 두바이상공회의소와 업무협약을 체결하고 중동 판로를 넓힐 계획이다.", "planned 2019-06-25 mou 두바이상공회의소/두바이", DAY, id="mou planned in an aside"),
        pytest.param("성남시는 6월 11일 (현지시간) 샌디에이고에서 BIOCOM California와 MOU를 체결했다.", "2019-06-11 mou BIOCOM/샌디에이고", DAY, id="mou english mixed"),
        pytest.param("성남시와 헝가리 데브레첸시는 지난 9일 온라인 화상회의로 경제교류 업무협약을 체결했다.", "2019-06-09 mou 데브레첸", DAY, id="mou agreed by video"),
        pytest.param("성남시와 코트라는 지난 4월 18일 '해외시장 개척 업무협약'을 맺고 판교 기업의 수출을 돕기로 했다.", "maybe 2019-04-18 mou 코트라/KOTRA", DAY, id="mou exports"),
        pytest.param("성남시 시장개척단은 지난 5일 인도 뭄바이에서 현지 유통사와 300만 달러 규모의 수출 양해각서(MOU)를 체결했다.", "2019-06-05 mou 뭄바이/인도", DAY, id="contract signed on a trip with amount"),
        pytest.param("성남시가 국제교류 소식을 전했다. 김 시장은 이어 11일 스탠퍼드대에서 특별강연을 하고 대학 측과 연구 교류 협약을 맺었다.", "2019-06-11 lecture|conference 스탠퍼드대/스탠퍼드대학교; 2019-06-11 mou 스탠퍼드대/스탠퍼드대학교", DAY, id="mou and lecture the same day"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 지난달 24일 중국 선전시와 경제교류 협약을 2년 연장하는 데 합의했다.", "2019-05-24 mou|friendship_city 선전", DAY, id="mou extended"),
        pytest.param("성남시는 지난 4월 22일 강원도 정선에서 세계한인무역협회(월드옥타)와 수출 지원 업무협약을 맺었다.", "2019-04-22 mou 월드옥타/세계한인무역협회/OKTA", DAY, id="mou with trade body OKTA"),
        pytest.param("류성남 성남산업진흥원장과 얀 데 브리스 브레인포트개발공사 대표는 지난 6일 네덜란드 에인트호번에서 반도체 분야 업무협약(MOU)에 서명했다.", "2019-06-06 mou 브레인포트/에인트호번/얀 데 브리스", DAY, id="mou of two agencies with heads"),
        pytest.param("성남시가 풀러턴시와 교류 의향서를 주고받은 것은 2018년 11월이다.", "2018-11 loi 풀러턴", DAY, id="letter of intent cleft"),
        pytest.param("성남시 방문단은 오는 20일 샌디에이고 바이오협회와 업무협약을 맺고, 21일에는 어바인시와 교류 의향서를 체결할 예정이다.", "planned 2019-06-20 mou 샌디에이고; planned 2019-06-21 loi 어바인", DAY, id="mou planned within mission"),
        pytest.param("성남시는 지난달 29일 미국 카네기멜런대와 판교 캠퍼스 설립을 위한 협약을 체결했다.", "2022-09-29 mou 카네기멜런대/카네기멜론", "2022-10-05", id="university branch agreement"),
        pytest.param("성남시의료원은 몽골 다르항시 보건국과 의료협력 협약을 맺었다고 13일 밝혔다. 협약식은 지난 10일 의료원 대회의실에서 열렸다. 양 기관은 오는 9월 의료진 5명을 다르항에 보내기로 했다.", "2019-06-10 mou 다르항; planned 2019-09 visit_out|aid 다르항", DAY, id="passage of hospital and delegation"),
    ],
)  # fmt: skip
def test_papers(text: str, told: str, day: str) -> None:
    assert wrong(text, told, day) == []
