"""Fairs, business centres, forums and lectures, as news tells of them."""

import pytest

from tests.event_cases_by_kind import DAY, wrong


@pytest.mark.parametrize(
    ("text", "told", "day"),
    [
        pytest.param("성남시는 지난 1월 8일부터 11일까지 미국 라스베이거스에서 열린 'CES 2019'에 성남관을 운영했다.", "2019-01-08~2019-01-11 exhibition CES", DAY, id="CES opened"),
        pytest.param("성남산업진흥원은 지난 1월 CES 2019 성남관을 통해 상담 412건, 3천120만 달러의 실적을 거뒀다고 5일 밝혔다.", "2019-01 exhibition CES", DAY, id="CES results in figures"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 내년 1월 7~10일 라스베이거스에서 열리는 CES 2020에 중소기업 20개사의 참가를 지원한다.", "planned 2020-01-07~2020-01-10 exhibition CES", DAY, id="CES to come"),
        pytest.param("성남시는 지난 2월 25일 스페인 바르셀로나에서 개막한 모바일월드콩그레스(MWC)에 공동관을 꾸렸다.", "2019-02-25 exhibition MWC/모바일월드콩그레스", DAY, id="MWC"),
        pytest.param("성남시는 지난달 16~20일 두바이에서 열린 '자이텍스(GITEX) 2023'에 관내 기업 12개사와 참가해 1천400만 달러의 상담 실적을 올렸다.", "2023-10-16~2023-10-20 exhibition GITEX/자이텍스", "2023-11-08", id="GITEX"),
        pytest.param("성남시는 오는 11월 18일부터 21일까지 독일 뒤셀도르프 국제의료기기전시회(MEDICA)에 단체관을 설치한다.", "planned 2019-11-18~2019-11-21 exhibition MEDICA/뒤셀도르프", DAY, id="MEDICA"),
        pytest.param("진흥원은 지난 1월 28~31일 아랍에미리트 두바이에서 열린 의료기기전(Arab Health)에 8개 기업을 파견했다. 성남산업진흥원은 올해로 5년째 이 전시회에 참가하고 있다.", "2019-01-28~2019-01-31 exhibition Arab Health/두바이", DAY, id="Arab Health"),
        pytest.param("성남시 공동관이 4일 중국 광저우 캔톤페어 행사장에 마련됐다.", "2019-06-04 exhibition 캔톤페어/광저우", DAY, id="fair passive"),
        pytest.param("성남시가 국제교류 소식을 전했다. 이달의 시정 소식을 전해 드립니다. 5월 9~12일 홍콩 선물용품박람회 참가, 계약 추진액 210만 달러.", "2019-05-09~2019-05-12 exhibition 홍콩/홍콩 선물용품박람회", DAY, id="fair noun ended"),
        pytest.param("성남시는 지난 13일(현지 시각) 미국 로스앤젤레스에서 막을 내린 게임쇼 'E3 2019'에 판교 게임기업 5곳의 참가를 지원했다.", "2019-06-13 exhibition E3", DAY, id="game fair"),
        pytest.param("성남시 단체관이 차려진 이탈리아 볼로냐 미용박람회는 지난 3월 14일부터 나흘간 열렸다.", "2019-03-14~2019-03-17 exhibition 볼로냐/코스모프로프", DAY, id="beauty fair with prize"),
        pytest.param("시는 3일부터 6일까지 미국 필라델피아에서 열린 바이오 인터내셔널 컨벤션에서 성남 홍보관을 운영했다.", "2019-06-03~2019-06-06 exhibition 바이오 인터내셔널 컨벤션/필라델피아", DAY, id="bio convention"),
        pytest.param("성남시는 4월 24일부터 3일간 카자흐스탄 알마티에서 열린 의료관광박람회에 지역 병원 6곳과 함께 참가했습니다.", "2019-04-24~2019-04-26 exhibition 알마티/카자흐스탄", DAY, id="medical tourism fair in Almaty"),
        pytest.param("성남시가 주최하는 '성남국제의료관광컨벤션'이 오는 9월 20일부터 22일까지 성남시청에서 15개국 바이어가 참가한 가운데 열린다.", "planned 2019-09-20~2019-09-22 exhibition|conference|lecture", DAY, id="medical convention at home with foreign guests"),
        pytest.param("성남시 기업 15곳이 지난달 독일 하노버 산업박람회에 나갔는데요, 계약 추진액만 40억 원이 넘었습니다.", "2019-05 exhibition 하노버", DAY, id="fair broadcast"),
        pytest.param("성남시는 지난 9월 6일부터 10일까지 독일 베를린에서 열린 IFA 2024에 '성남관(Seongnam Pavilion)'을 열어 9,200만 달러의 상담 실적을 기록했다.", "2024-09-06~2024-09-10 exhibition IFA", "2024-09-20", id="fair agency English name"),
        pytest.param("城南市는 지난달 22일부터 28일까지 독일 하노버에서 열린 세빗(CeBIT) 전시회에 관내 벤처기업 9개사를 참가시켰다.", "2001-03-22~2001-03-28 exhibition CeBIT/세빗/하노버", "2001-04-03", id="fair 2001"),
        pytest.param("성남시는 지난 14일 미국 캘리포니아주 풀러턴시에 성남비즈니스센터(K-SBC)를 열었다.", "2024-05-14 business_center 풀러턴/K-SBC", "2024-05-20", id="K-SBC opened"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 올해 하반기 싱가포르에 두 번째 K-SBC를 개소할 예정이다.", "planned 2025 business_center 싱가포르/K-SBC", "2025-02-10", id="K-SBC second planned"),
        pytest.param("2016년 4월에는 베트남 하노이에 성남시 해외시장 개척 거점사무소가 개설됐다.", "2016-04 business_center 하노이", DAY, id="trade office passive"),
        pytest.param("시는 11일 인도 첸나이 현지에서 성남시 무역사무소 개소식을 열었다.", "2019-06-11 business_center 첸나이", DAY, id="trade office opening ceremony"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 2012년 2월 중국 다롄 통상사무소를 폐쇄했다.", "maybe 2012-02 business_center|other|plan 다롄", DAY, id="trade office closed"),
        pytest.param("성남산업진흥원은 오는 7월 1일 이스라엘 텔아비브에 창업기업 현지지원센터를 설치한다.", "planned 2019-07-01 business_center 텔아비브", DAY, id="exclusive pavilion of start-ups abroad"),
        pytest.param("성남시가 미국 애틀랜타에 비즈니스센터를 연 것은 2017년 3월이다.", "2017-03 business_center 애틀랜타", DAY, id="business centre cleft"),
        pytest.param("성남시는 지난 4일 판교에서 미국과 독일 전문가가 참여한 '2019 국제 자율주행 포럼'을 열었다.", "2019-06-04 conference|lecture 국제 자율주행 포럼/미국/독일", DAY, id="forum held with foreign speakers"),
        pytest.param("김한결 시장은 지난 5일 싱가포르에서 열린 세계도시정상회의에 참석해 성남의 교통정책을 발표했다.", "2019-06-05 conference|lecture 세계도시정상회의/싱가포르", DAY, id="mayors forum abroad"),
        pytest.param("성남시는 오는 10월 16일부터 18일까지 30개국 도시 대표가 참가하는 세계지방정부 총회를 개최한다.", "planned 2019-10-16~2019-10-18 conference|lecture", DAY, id="conference to be hosted"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 12일 미국 새너제이에서 현지 투자자 80여 명을 초청해 투자유치 설명회를 개최했다.", "2019-06-12 conference|exhibition|other|meeting|visit_in|lecture|plan 새너제이", DAY, id="seminar for investors"),
        pytest.param("김 시장은 7일 베트남 하노이국립대에서 '성남의 청년정책'을 주제로 특강했다.", "2019-06-07 lecture|conference 하노이국립대/하노이국립대학교/하노이", DAY, id="lecture at a foreign university"),
        pytest.param("노벨경제학상 수상자 로버트 하워드 미국 예일대 교수가 13일 성남시청에서 공무원들을 대상으로 강연했다.", "2019-06-13 lecture|conference 예일대/로버트 하워드/미국/예일대학교", DAY, id="lecture by a foreigner"),
        pytest.param("성남시의료원은 오는 21일 일본 도쿄도립병원 의료진을 초청해 공공의료 심포지엄을 연다.", "planned 2019-06-21 conference|lecture 도쿄도립병원/도쿄", DAY, id="symposium of the hospital"),
        pytest.param("성남시는 2일 호주 멜버른에서 열린 세계스마트시티기구 총회에서 사례 발표를 했다.", "2019-06-02 conference|lecture 세계스마트시티기구/멜버른", DAY, id="general assembly of UNESCO network"),
        pytest.param("성남시는 지난달 13일부터 16일까지 태국 방콕 임팩트전시장에서 열린 '2019 방콕 국제의료기기전'에 관내 기업 8개사가 참가해 모두 184건, 621만 달러의 상담 실적을 올렸다고 5일 밝혔다.", "2019-05-13~2019-05-16 exhibition 방콕", DAY, id="fair with results long"),
        pytest.param("성남시는 오는 10월 홍콩 추계전자박람회에 참가할 중소기업 10개사를 7월 5일까지 모집한다.", "planned 2019-10 exhibition 홍콩", DAY, id="fair support recruit"),
        pytest.param("성남시 공동관으로 CES 2019에 나갔던 기업 가운데 4곳이 혁신상을 받았다. 성남시는 지난 1월 8일 라스베이거스에서 공동관을 열었다.", "2019-01-08 exhibition CES; maybe 2019-01 award|certification|proclamation CES", DAY, id="fair past award of a firm"),
        pytest.param("김한결 시장은 지난 4일(현지시간) 하노버 산업박람회장을 찾아 성남관 참가 기업 12곳을 격려했다.", "2019-06-04 exhibition|visit_out 하노버", DAY, id="fair mayor at opening"),
        pytest.param("성남산업진흥원은 지난달 12~15일 일본 지바 마쿠하리멧세에서 열린 도쿄게임쇼에 공동관을 마련해 게임기업 9곳의 수출을 도왔다.", "2019-09-12~2019-09-15 exhibition 도쿄게임쇼", "2019-10-02", id="fair game Tokyo"),
        pytest.param("성남시는 지난 12일 시청 너른못 광장에서 20개국 바이어 70명이 참여한 수출상담회를 열어 계약 추진액 2천100만 달러의 성과를 냈다.", "2019-06-12 conference|exhibition|meeting|visit_in|lecture", DAY, id="exports meeting at home"),
        pytest.param("성남시는 2016년부터 해마다 독일 뒤셀도르프 국제의료기기전시회에 공동관을 운영해 왔다.", "2016 exhibition 뒤셀도르프", DAY, id="pavilion year only"),
        pytest.param("성남시는 23일(현지시간) 싱가포르에서 성남비즈니스센터(K-SBC) 현판식을 열고 동남아 진출 거점을 마련했다.", "2024-10-23 business_center 싱가포르/K-SBC", "2024-10-24", id="second centre with ceremony"),
        pytest.param("성남시는 미국 캘리포니아주 풀러턴에 연말까지 K-SBC를 설치할 계획이라고 1일 밝혔다.", "planned 2023-12|2023 business_center 풀러턴/K-SBC", "2023-09-01", id="centre to open by year end"),
        pytest.param("성남시는 오는 9월 26일부터 이틀간 자매·우호도시 5곳이 참가하는 '2019 성남 국제도시포럼'을 연다.", "planned 2019-09-26~2019-09-27 conference|lecture", DAY, id="forum with partner cities"),
        pytest.param("김 시장은 성남시 대표로 지난 4일 덴마크 코펜하겐에서 열린 C40 시장포럼에 연사로 나서 탄소중립 정책을 소개했다.", "2019-06-04 conference|lecture C40/코펜하겐", DAY, id="mayor as speaker abroad"),
        pytest.param("성남시는 의료기기 기업 9개사의 중동 진출을 돕는다. 시는 내년 1월 27일부터 30일까지 두바이에서 열리는 아랍헬스에 성남관을 차린다. 성남시는 올해 1월 이 전시회에서 1천100만 달러의 상담 실적을 거뒀다.", "planned 2020-01-27~2020-01-30 exhibition 아랍헬스/Arab Health/두바이; 2019-01 exhibition 아랍헬스/Arab Health", DAY, id="passage of a medical fair"),
    ],
)  # fmt: skip
def test_fairs(text: str, told: str, day: str) -> None:
    assert wrong(text, told, day) == []
