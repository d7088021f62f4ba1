"""Awards, certificates and proclamations, as news tells of them."""

import pytest

from tests.event_cases_by_kind import DAY, wrong


@pytest.mark.parametrize(
    ("text", "told", "day"),
    [
        pytest.param("성남시는 지난 5일 스페인 바르셀로나에서 열린 '세계 스마트시티 어워즈'에서 혁신상을 받았다.", "2019-06-05 award|certification|proclamation 세계 스마트시티 어워즈/바르셀로나", DAY, id="award abroad"),
        pytest.param("성남시에 국제교통포럼(ITF)이 주는 '올해의 교통도시상'이 지난달 22일 독일 라이프치히에서 수여됐다.", "2019-05-22 award|certification|proclamation 국제교통포럼/ITF/라이프치히/올해의 교통도시상", DAY, id="award passive"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 13일 주한 라오스대사관으로부터 감사패를 받았다.", "2019-06-13 award|certification|proclamation 라오스/주한 라오스대사관/라오스대사관/주한 라오스 대사관", DAY, id="plaque from a foreign body"),
        pytest.param("에티오피아 대사의 감사패가 6월 5일 성남시에 전달됐다.", "2019-06-05 award|certification|proclamation 에티오피아/에티오피아 대사", DAY, id="plaque handed over passive"),
        pytest.param("성남시가 국제교류 소식을 전했다. 김 시장은 지난 9일 미국 오로라시로부터 명예시민증과 행운의 열쇠를 받았다.", "2019-06-09 award|certification|proclamation 오로라", DAY, id="honorary citizen abroad"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 앞서 2013년 9월 다롄시 샤더런 전 시장에게 명예시민증을 준 바 있다.", "2013-09 award|certification|proclamation 다롄/샤더런", DAY, id="honorary citizen recap"),
        pytest.param("미국 풀러턴시는 지난 1일을 '성남의 날'로 선포했다.", "2019-06-01 proclamation|award|certification 풀러턴", DAY, id="proclamation of a day"),
        pytest.param("성남시는 지난 3일 유니세프한국위원회로부터 '아동친화도시' 인증을 받았다.", "2019-06-03 certification|award|proclamation 유니세프/유니세프한국위원회", DAY, id="child friendly certification"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 2016년 12월 세계보건기구(WHO) 고령친화도시 국제네트워크에 가입했다.", "2016-12 certification|award|proclamation WHO/세계보건기구/고령친화도시 국제네트워크/WHO 고령친화도시 국제네트워크", DAY, id="age friendly certification recap"),
        pytest.param("성남시가 유네스코 글로벌 학습도시 네트워크(GNLC) 회원도시로 승인된 것은 2017년 2월이다.", "2017-02 certification|award|proclamation 유네스코/GNLC/유네스코 글로벌 학습도시 네트워크", DAY, id="learning city"),
        pytest.param("성남도시개발공사는 11일 영국표준협회(BSI)로부터 부패방지경영시스템(ISO 37001) 인증을 취득했다고 밝혔다.", "2019-06-11 certification|award|proclamation BSI/영국표준협회/ISO 37001/ISO", DAY, id="ISO"),
        pytest.param("성남시는 4일 시청에서 BSI 코리아와 스마트도시 국제표준(ISO 37106) 인증서 수여식을 했다.", "2019-06-04 certification|award|proclamation BSI/BSI 코리아/BSI코리아/ISO 37106", DAY, id="certificate handed over"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 내년 3월 유네스코 창의도시 네트워크 가입 신청서를 낼 계획이다.", "planned 2020-03 certification|plan|other|award|proclamation 유네스코/유네스코 창의도시 네트워크", DAY, id="creative city planned"),
        pytest.param("성남시가 국제교류 소식을 전했다. 김 시장은 지난달 8일 서울에서 몽골 정부가 주는 우정훈장을 받았다.", "2019-05-08 award|certification|proclamation 몽골/몽골 정부", DAY, id="medal from foreign country"),
        pytest.param("성남시가 국제교류 소식을 전했다. 이달의 시정 소식을 전해 드립니다. 6월 7일 유엔해비타트 아시아도시경관상 수상.", "2019-06-07 award|certification|proclamation 유엔해비타트/아시아도시경관상/유엔 해비타트", DAY, id="award noun ended"),
        pytest.param("조 바이든 미국 대통령 봉사상이 지난 3일 성남시 자원봉사자 5명에게 수여됐다.", "maybe 2019-06-03 award|certification|proclamation 미국", DAY, id="presidential prize of foreign state"),
        pytest.param("유엔해비타트는 지난달 31일 성남시를 '아시아 도시경관상' 수상 도시로 선정했다.", "2019-05-31 award|certification|proclamation 유엔해비타트/유엔 해비타트/경관상", DAY, id="UN habitat award given by"),
        pytest.param("성남시가 지난 4월 30일 세계보건기구(WHO)로부터 고령친화도시 인증을 받았습니다.", "2019-04-30 certification|award|proclamation WHO/세계보건기구", DAY, id="certificate of WHO by letter"),
        pytest.param("성남시는 1년간의 교환근무를 마친 중국 다롄시 공무원 왕쉐 씨에게 지난 5일 감사패를 전달했다.", "2019-06-05 award|certification|proclamation 다롄/왕쉐", DAY, id="plaque to the leaving exchange official"),
        pytest.param("오로라시 마이크 코프먼 시장은 성남시 대표단에게 10일 행운의 열쇠를 증정했다.", "2019-06-10 award|other|aid|certification|proclamation|plan 오로라", DAY, id="star key"),
        pytest.param("성남시의 공유주차 정책이 국제 무대에서 인정을 받았다. 시는 지난 5일 캐나다 몬트리올에서 열린 세계대중교통협회(UITP) 총회에서 혁신상을 받았다. 김 시장은 이튿날 몬트리올 시청을 찾아 발레리 플랑트 시장과 환담했다.", "2019-06-05 award|certification|proclamation UITP/세계대중교통협회; 2019-06-06 meeting|visit_out|visit_in 몬트리올", DAY, id="passage of an award abroad"),
    ],
)  # fmt: skip
def test_honours(text: str, told: str, day: str) -> None:
    assert wrong(text, told, day) == []
