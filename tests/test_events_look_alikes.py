"""What looks like an exchange of the city and is none."""

import pytest

from tests.event_cases_by_kind import DAY, wrong


@pytest.mark.parametrize(
    ("text", "told", "day"),
    [
        pytest.param("성남시는 12일 전남 순천시와 자매결연을 체결했다.", "", DAY, id="domestic sister city"),
        pytest.param("강원 횡성군 대표단이 11일 자매도시인 성남시를 방문해 김 시장과 환담했다.", "", DAY, id="domestic sister cities visit"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 오는 20일 시청 광장에서 자매도시 7곳의 농산물을 파는 직거래장터를 연다.", "", DAY, id="domestic farm market"),
        pytest.param("성남시는 가평군과는 1999년, 홍천군과는 2004년 자매결연을 했다.", "", DAY, id="domestic gapping"),
        pytest.param("성남시가 국제교류 소식을 전했다. 수원시는 12일 루마니아 클루지나포카시와 자매결연 협정을 체결했다.", "", DAY, id="another city ties"),
        pytest.param("성남시가 국제교류 소식을 전했다. 이재준 고양시장은 지난 3일부터 7일까지 일본 하코다테시를 방문했다.", "", DAY, id="another city's mayor goes"),
        pytest.param("성남시가 국제교류 소식을 전했다. 부천시는 지난달 20일 중국 상하이 국제화장품박람회에 공동관을 운영했다.", "", DAY, id="another city's fair"),
        pytest.param("성남시가 국제교류 소식을 전했다. 경기도는 11일 베트남 꽝닌성과 우호협력 협약을 체결했다고 밝혔다.", "", DAY, id="province by itself"),
        pytest.param("성남시가 국제교류 소식을 전했다. 판교에 본사를 둔 바이오기업 한누리바이오는 12일 독일 바이엘과 3천만 달러 규모의 기술수출 계약을 맺었다.", "", DAY, id="company by itself"),
        pytest.param("성남시는 13일 가천대학교와 평생학습 업무협약을 체결했다.", "", DAY, id="domestic university MOU"),
        pytest.param("성남시는 10일 분당서울대병원과 의료관광 활성화를 위한 업무협약을 맺었다.", "", DAY, id="domestic hospital MOU"),
        pytest.param("성남산업진흥원은 7일 한국무역보험공사와 수출 중소기업 지원 협약을 체결했다.", "", DAY, id="domestic public body"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시의회 도시건설위원회는 지난 3일부터 5일까지 부산과 통영으로 국내 출장을 다녀왔다.", "", DAY, id="domestic business trip"),
        pytest.param("성남시는 지난 5일 서울 코엑스에서 열린 국제의료기기박람회에서 관내 기업을 격려했다. 국내 기업 900여 곳이 참가했다.", "maybe 2019-06-05 exhibition", DAY, id="domestic fair"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 12일 시청 한누리홀에서 시민 300명이 참여한 청년정책 토론회를 열었다.", "", DAY, id="domestic forum"),
        pytest.param("성남시는 11일 행정안전부가 주관한 재난관리평가에서 대통령 표창을 받았다.", "", DAY, id="domestic award"),
        pytest.param("김 시장은 10일 성남고등학교에서 학생 200명을 대상으로 특강을 했다.", "", DAY, id="domestic lecture"),
        pytest.param("성남시가 국제교류 소식을 전했다. 김 시장은 12일 \"자매도시와의 교류를 더욱 넓혀 시민이 체감하는 국제도시를 만들겠다\"고 말했다.", "", DAY, id="talk about exchange"),
        pytest.param("성남시가 국제교류 소식을 전했다. 박지수 시의원은 11일 5분 발언에서 다롄시와의 교류가 형식에 그치고 있다고 지적했다.", "", DAY, id="council question"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 12일 국제교류 조례 개정안을 입법예고했다.", "", DAY, id="ordinance"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 올해 국제교류 예산으로 9억 8천만 원을 편성했다.", "", DAY, id="budget without event"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 앞으로 유럽 도시와도 자매결연을 추진할 계획이다.", "", DAY, id="plan without date"),
        pytest.param("성남시는 현재 4개국 5개 도시와 자매결연을 맺고 있다.", "", DAY, id="number of sister cities"),
        pytest.param("성남시민 1만 2천여 명이 지난해 일본 오사카를 여행했다.", "", DAY, id="tourism"),
        pytest.param("성남시가 국제교류 소식을 전했다. 지난해 남한산성을 찾은 외국인 관광객은 18만 명으로 중국인이 가장 많았다.", "", DAY, id="tourists"),
        pytest.param("성남시립교향악단은 오는 20일 성남아트센터에서 차이콥스키 교향곡 5번을 연주한다.", "", DAY, id="culture without foreigners"),
        pytest.param("뮤지컬 '파리의 연인'이 12일 성남아트센터에서 개막했다.", "", DAY, id="musical named after Paris"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 지난 9일 수정구 외국인주민복지지원센터에서 베트남 출신 결혼이주여성 30명에게 한국어 교육을 했다.", "", DAY, id="resident foreigners"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 오는 28일까지 해외시장개척단 참가 기업을 모집한다.", "", DAY, id="recruitment deadline"),
        pytest.param("성남시의 지난 5월 수출액은 12억 달러로 베트남과 미국으로의 수출이 크게 늘었다.", "", DAY, id="exports figures"),
        pytest.param("성남시가 국제교류 소식을 전했다. 남한산성은 2014년 6월 유네스코 세계문화유산에 등재됐다.", "maybe 2014-06 certification|award|other|proclamation|plan 유네스코", DAY, id="history of the place"),
        pytest.param("성남시가 국제교류 소식을 전했다. 독일 지멘스헬시니어스는 지난달 분당에 초음파 연구소를 열었다.", "maybe 2019-05 other|business_center|plan 지멘스헬시니어스", DAY, id="factory opened by a foreign firm"),
        pytest.param("성남시가 국제교류 소식을 전했다. 12일 분당구 판교동 '알파돔시티' 견본주택이 문을 열었다.", "", DAY, id="apartments with English name"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 오는 15일부터 인천공항을 오가는 시외버스를 하루 6회 늘린다.", "", DAY, id="bus route"),
        pytest.param("지난달 29일 헝가리 부다페스트에서 유람선이 침몰해 성남시민 1명이 다쳤다.", "", DAY, id="accident abroad"),
        pytest.param("김한결 성남시장은 지난해 6월 13일 지방선거에서 당선됐다.", "", DAY, id="election"),
        pytest.param("성남시정연구원은 12일 선양시의 도시재생 사례를 분석한 보고서를 냈다.", "", DAY, id="study of the tie in a thesis"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 다롄시와 협약을 체결한 사실이 없다고 13일 해명했다.", "", DAY, id="denial"),
        pytest.param("성남시가 국제교류 소식을 전했다. 김 시장은 11일 상대원동의 수출기업 세한정밀을 방문해 애로사항을 들었다.", "", DAY, id="domestic visit of mayor to a firm"),
        pytest.param("성남고 총동문회는 지난 8일 미국 로스앤젤레스에서 해외동문회 창립총회를 열었다.", "", DAY, id="alumni gathering"),
        pytest.param("우크라이나 전쟁 여파로 12일 성남시 시내버스 유류비 지원이 늘었다.", "", DAY, id="weather and war"),
    ],
)  # fmt: skip
def test_look_alikes(text: str, told: str, day: str) -> None:
    assert wrong(text, told, day) == []
