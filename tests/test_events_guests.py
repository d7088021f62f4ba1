"""Guests from abroad, as news tells of them."""

import pytest

from tests.event_cases_by_kind import DAY, wrong


@pytest.mark.parametrize(
    ("text", "told", "day"),
    [
        pytest.param("마이클 도노반 주한 아일랜드 대사가 12일 성남시청을 방문해 김한결 시장과 환담했다.", "2019-06-12 visit_in|meeting 아일랜드/주한 아일랜드 대사/마이클 도노반", DAY, id="ambassador courtesy call"),
        pytest.param("김한결 성남시장은 11일 집무실에서 응우옌 반 뚱 주한 베트남 대사를 접견했다.", "2019-06-11 visit_in|meeting 베트남/주한 베트남 대사/응우옌 반 뚱", DAY, id="ambassador receives"),
        pytest.param("성남시가 국제교류 소식을 전했다. 이달의 시정 소식을 전해 드립니다. 7일 주한 콜롬비아 대사 예방.", "2019-06-07 visit_in|meeting 콜롬비아/주한 콜롬비아 대사", DAY, id="courtesy call noun ended"),
        pytest.param("중국 쑤저우시 대표단 15명이 지난 10일 성남시를 방문했다.", "2019-06-10 visit_in|meeting 쑤저우", DAY, id="delegation came"),
        pytest.param("우크라이나 하르키우시 대표단이 오는 18일 성남을 찾는다.", "planned 2019-06-18 visit_in|meeting 하르키우", DAY, id="delegation comes"),
        pytest.param("인도네시아 반둥시 공무원 20명은 지난 3일부터 7일까지 성남시에 머물며 교통행정을 배웠다.", "2019-06-03~2019-06-07 visit_in|meeting 반둥", DAY, id="delegation of officials for several days"),
        pytest.param("콜롬비아 메데인시 관계자 11명이 5일 성남시 통합관제센터를 견학했다.", "2019-06-05 visit_in|meeting 메데인", DAY, id="delegation to control centre"),
        pytest.param("성남시가 국제교류 소식을 전했다. 에스토니아 경제통신부 장관 일행이 지난 4일 판교테크노밸리를 둘러봤다.", "2019-06-04 visit_in|meeting 에스토니아", DAY, id="minister visits pangyo"),
        pytest.param("성남시는 오는 27일 시청에서 12개국 해외바이어 40명을 초청해 수출상담회를 연다.", "planned 2019-06-27 exhibition|visit_in|meeting|conference|other|lecture|plan", DAY, id="buyers invited"),
        pytest.param("지난 5월 22일 밀리토피아호텔에서 열린 성남시 해외바이어 초청 수출상담회에는 중국과 인도 바이어 35개사가 참여했다.", "2019-05-22 exhibition|visit_in|meeting|conference|other|lecture|plan 중국/인도/해외바이어", DAY, id="buyers figures"),
        pytest.param("미국 유타주 주지사 일행이 14일 오후 성남시청을 찾아 김 시장을 예방했다.", "2019-06-14 visit_in|meeting 유타", DAY, id="governor"),
        pytest.param("성남시가 국제교류 소식을 전했다. 6월 3일 키르기스스탄 비슈케크시장 일행이 우리 시를 방문하였습니다.", "2019-06-03 visit_in|meeting 비슈케크", DAY, id="guests gazette"),
        pytest.param("터키 이즈미트시에서 온 손님들이 어제 성남시청을 찾았습니다.", "2019-06-13 visit_in|meeting 이즈미트", DAY, id="guests broadcast"),
        pytest.param("이날 성남시를 방문한 우즈베키스탄 나망간시 쇼브카트 부시장은 김 시장에게 전통 도자기를 전달했다. 나망간시 대표단의 방문은 13일 이뤄졌다.", "2019-06-13 visit_in|meeting 나망간; maybe 2019-06-13 other|aid|culture|award|certification|proclamation|plan 나망간", DAY, id="visit and gift"),
        pytest.param("이번 방문은 지난해 9월 성남시 대표단이 후에시를 방문한 데 대한 답방이다. 베트남 후에시 대표단은 11일 성남에 도착했다.", "2018-09 visit_out 후에; 2019-06-11 visit_in|meeting 후에", DAY, id="return visit"),
        pytest.param("성남시의회 이정민 의장은 10일 의회를 방문한 대만 타이중시의회 의원단 13명을 맞아 교류 확대를 논의했다.", "2019-06-10 visit_in|meeting 타이중", DAY, id="visit council"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 다음 달 8일부터 2주간 몽골 다르항시 공무원 6명을 초청해 행정 연수를 한다.", "planned 2019-07-08~2019-07-21 visit_in|meeting 다르항", DAY, id="trainees planned"),
        pytest.param("성남시가 국제교류 소식을 전했다. 세계은행(World Bank) 도시개발팀이 지난달 15일 분당 신도시를 시찰했다.", "2019-05-15 visit_in|meeting 세계은행/World Bank", DAY, id="visit by the world bank"),
        pytest.param("성남시 초청으로 방한한 에티오피아 한국전 참전용사 후손 10명은 5일 성남시청을 찾았다.", "2019-06-05 visit_in|meeting 에티오피아", DAY, id="orphan descendants of war veterans"),
        pytest.param("폴란드 투자무역청 대표단은 4일 성남산업진흥원을 찾아 게임산업 협력을 논의했다.", "2019-06-04 visit_in|meeting 폴란드 투자무역청/폴란드", DAY, id="visit of delegates to an agency"),
        pytest.param("자오밍 중국 쑤저우시 부시장을 단장으로 한 대표단 8명이 12일 성남시를 공식 방문했다. 이들은 판교 제2테크노밸리를 둘러본 뒤 김한결 시장과 만나 경제교류를 논의했다.", "2019-06-12 visit_in|meeting 쑤저우; maybe 2019-06-12 meeting|visit_in 쑤저우", DAY, id="delegation with head and purpose"),
        pytest.param("베트남 하이퐁시 청소년 15명은 지난달 20일부터 4박 5일간 성남시에 머물며 전통문화를 체험했다.", "2019-05-20~2019-05-24 visit_in|culture|meeting 하이퐁", DAY, id="delegation stays with nights"),
        pytest.param("오는 10월 7일 열리는 성남시민의 날 행사에는 미국 풀러턴시와 몽골 울란바토르시 대표단이 참석할 예정이다.", "planned 2019-10-07 visit_in|culture|conference|meeting|lecture 풀러턴/울란바토르", DAY, id="guests of the festival"),
        pytest.param("Ambassador of Finland to Korea 에로 수오미넨 주한 핀란드 대사가 13일 성남시를 찾아 김한결 시장과 스타트업 협력 방안을 논의했다.", "2019-06-13 visit_in|meeting 핀란드/수오미넨", DAY, id="ambassador with city in English"),
        pytest.param("키르기스스탄 국회의원단 9명이 지난 5일 성남시의회를 방문해 의정 운영을 살폈다.", "2019-06-05 visit_in|meeting 키르기스스탄", DAY, id="parliament"),
        pytest.param("싱가포르 국립도서관 사서 7명은 6월 4일 성남시 판교도서관을 견학하였다.", "2019-06-04 visit_in|meeting 싱가포르", DAY, id="library guests"),
        pytest.param("이임을 앞둔 하산 알리 주한 오만 대사가 성남시청을 방문한 것은 지난 3일이다.", "2019-06-03 visit_in|meeting 오만", DAY, id="ambassador farewell"),
        pytest.param("성남시 이재철 부시장은 지난 7일 부시장실에서 독일 예나시 청소년 대표단의 예방을 받았다.", "2019-06-07 visit_in|meeting 예나", DAY, id="received by vice mayor"),
        pytest.param("중국 선양시 대표단이 2박 3일 일정으로 성남시를 찾았다. 리쑹 부시장 등 대표단 6명은 11일 성남시청에서 김한결 시장을 예방했다. 이들은 12일 판교테크노밸리를 둘러보고 13일 출국했다.", "2019-06-11~2019-06-13|2019-06-11 visit_in|meeting 선양; maybe 2019-06-11 meeting|visit_in 선양; maybe 2019-06-12 visit_in|meeting 선양", DAY, id="passage of guests with schedule"),
        pytest.param("우즈베키스탄 나망간시 대표단이 12일 성남시청을 방문했다. 이 자리에서 두 도시는 경제와 교육 분야에서 협력하는 내용의 양해각서를 체결했다. 두 도시는 2017년 11월 교류 의향서를 교환한 바 있다.", "2019-06-12 visit_in|meeting 나망간; 2019-06-12 mou 나망간; 2017-11 loi 나망간", DAY, id="passage of guests and agreement"),
        pytest.param("성남시와 자매도시인 미국 오로라시의 고교생 14명이 지난 3일 성남에 도착했다. 학생들은 10일까지 성남 지역 가정에서 홈스테이를 한다. 성남시 학생들은 오는 7월 21일 오로라시를 방문한다.", "2019-06-03 visit_in|culture|meeting 오로라; maybe 2019-06-03~2019-06-10 culture|visit_in|meeting 오로라; maybe 2019-06-10 culture|visit_in|meeting 오로라; planned 2019-07-21 visit_out 오로라", DAY, id="passage of students and return"),
    ],
)  # fmt: skip
def test_guests(text: str, told: str, day: str) -> None:
    assert wrong(text, told, day) == []
