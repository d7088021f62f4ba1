"""Sister and friendship cities, as news tells of them."""

import pytest

from tests.event_cases_by_kind import DAY, wrong


@pytest.mark.parametrize(
    ("text", "told", "day"),
    [
        pytest.param("성남시는 12일 시청 한누리실에서 체코 브르노시와 자매결연 협정을 체결했다.", "2019-06-12 sister_city 브르노", DAY, id="sister city signed at the town hall"),
        pytest.param("성남시(시장 김한결)는 지난 11일 베트남 하이퐁시와 자매도시 결연식을 가졌다. 결연식에는 시의원과 기업인 등 60여 명이 참석했다.", "2019-06-11 sister_city 하이퐁", DAY, id="sister city with a list of attenders"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 오는 9월 폴란드 우치시와 자매결연을 맺을 예정이다.", "planned 2019-09 sister_city 우치", DAY, id="sister city planned for autumn month"),
        pytest.param("성남시가 스웨덴 베스테로스시와 자매결연을 맺은 것은 2009년 5월이다.", "2009-05 sister_city 베스테로스", DAY, id="sister city cleft"),
        pytest.param("두 도시가 자매의 연을 맺은 것은 지난 1997년 4월로, 성남시와 미국 오로라시는 해마다 학생을 주고받고 있다.", "1997-04 sister_city 오로라", DAY, id="sister city cleft with after"),
        pytest.param("성남시는 일본 이즈미시와는 2011년, 중국 창저우시와는 2014년 자매결연을 했다.", "2011 sister_city 이즈미; 2014 sister_city 창저우", DAY, id="sister cities gapping two years"),
        pytest.param("지난 2001년 자매결연을 맺은 중국 다롄시의 왕리화 부시장이 13일 성남시를 찾았다.", "2001 sister_city 다롄; 2019-06-13 visit_in|meeting 다롄/왕리화", DAY, id="sister city formed in a relative clause"),
        pytest.param("성남시가 국제교류 소식을 전했다. 김한결 시장은 현지시각 지난 10일 미국 포틀랜드 시청에서 테드 윌슨 시장과 우호도시 협약서에 서명했다.", "2019-06-10 friendship_city 포틀랜드", DAY, id="friendship city signed abroad"),
        pytest.param("성남시와 리투아니아 카우나스시 간 우호협력 협정이 13일 체결됐다.", "2019-06-13 friendship_city 카우나스", DAY, id="friendship passive"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 지난해 11월 다낭시와 체결한 우호협약에 따라 공무원 2명을 오는 7월 1일부터 다낭에 파견한다.", "2018-11 friendship_city 다낭; planned 2019-07-01 visit_out 다낭", DAY, id="friendship modifier of a dispatch"),
        pytest.param("성남시가 국제교류 소식을 전했다. 우리 시는 6월 5일 중국 옌타이시와 우호교류 협의서를 체결했습니다. 양 도시는 경제·문화·체육 분야에서 교류하기로 했습니다.", "2019-06-05 friendship_city 옌타이", DAY, id="friendship gazette style"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 앞서 1996년 8월 러시아 하바롭스크시와 우호도시 협약을 맺은 바 있다.", "1996-08 friendship_city 하바롭스크", DAY, id="friendship decades ago recap"),
        pytest.param("성남시의회는 지난 5일 중국 창춘시 인민대표대회 상무위원회와 우호교류 협약을 맺었다.", "2019-06-05 friendship_city|mou 창춘", DAY, id="friendship tie of councils"),
        pytest.param("성남시는 1995년 미국 오로라시를 시작으로 2000년 중국 다롄시, 2008년 터키 이즈미트시와 잇따라 자매결연했다.", "1995 sister_city 오로라; 2000 sister_city 다롄; 2008 sister_city 이즈미트", DAY, id="tie over three cities by tram of years"),
        pytest.param("성남시가 어제 인도 푸네시와 우호도시 협약을 맺었는데요, 두 도시는 앞으로 정보기술 분야에서 손을 잡기로 했습니다.", "2019-06-13 friendship_city 푸네", DAY, id="tie broadcast style"),
        pytest.param("성남시가 국제교류 소식을 전했다. 이달의 시정 소식을 전해 드립니다. 5월 30일 카자흐스탄 카라간다시와 우호도시 결연.", "2019-05-30 friendship_city 카라간다", DAY, id="tie noun ended"),
        pytest.param("城南市는 지난 99년 3월 日本 이즈미市와 姉妹結緣을 맺었다.", "1999-03 sister_city 이즈미", DAY, id="tie old style with hanja years"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 올해 안에 우즈베키스탄 나망간시와 우호교류 협약을 체결한다는 계획이다.", "planned 2019 friendship_city 나망간", DAY, id="tie with plan verbs"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시의회는 12일 본회의를 열어 필리핀 바기오시와의 자매결연 동의안을 의결했다.", "maybe 2019-06-12 plan|other 바기오", DAY, id="tie approved by the council not yet tied"),
        pytest.param("성남시와 다롄시의 인연은 1996년으로 거슬러 올라간다. 그해 9월 우호협력 의향서를 교환했고 1998년 8월 18일 자매결연을 체결했다.", "1996-09 loi 다롄; 1998-08-18 sister_city 다롄", DAY, id="tie chronology"),
        pytest.param("성남시는 2017년 8월 23일 우호도시 협약을 체결한 인도네시아 반둥시에 교통관제 기술을 전수하기로 했다.", "2017-08-23 friendship_city 반둥", DAY, id="tie in an aside"),
        pytest.param("성남시의료원과 몽골 국립제1병원은 5일 자매병원 결연을 맺었다.", "2019-06-05 sister_city|friendship_city|mou 몽골/몽골 국립제1병원", DAY, id="tie of hospitals"),
        pytest.param("성남시 분당도서관은 지난 2010년 6월 미국 오로라 공공도서관과 자매결연을 맺고 해마다 책을 주고받는다.", "2010-06 sister_city|friendship_city|mou 오로라", DAY, id="tie of libraries"),
        pytest.param("성남시는 다음 달 3일 아제르바이잔 간자시와 우호도시 협약을 맺는다. 협약식은 성남시청 온누리에서 열린다. 협약에 따라 양 도시는 매년 청소년 교류단을 파견한다.", "planned 2019-07-03 friendship_city 간자", DAY, id="passage of a tie with ceremony"),
        pytest.param("김한결 성남시장은 11일 시청에서 톈진 다롄시 부서기를 만났다. 두 도시는 1996년 우호협력을 약속한 뒤 1998년 8월 자매결연을 했다. 그해 10월에는 성남시 공무원이 다롄에 파견됐다.", "2019-06-11 meeting|visit_in 다롄; maybe 1996 loi|friendship_city|mou|other|plan 다롄; 1998-08 sister_city 다롄; 1998-10 visit_out|other|plan 다롄", DAY, id="passage of a tie told back"),
        pytest.param("성남시의 국제교류는 1992년 미국 오로라시와 자매결연을 맺으면서 시작됐다. 1998년에는 중국 다롄시, 2003년에는 브라질 캄피나스시가 자매도시가 됐다. 2016년 10월에는 베트남 하이퐁시와 우호협약을 체결했다.", "1992 sister_city 오로라; 1998 sister_city 다롄; 2003 sister_city 캄피나스; 2016-10 friendship_city 하이퐁", DAY, id="passage of many ties"),
        pytest.param("성남시의 국제교류 발자취는 다음과 같다. ▲1992년 11월 미국 오로라시 자매결연 ▲1998년 8월 중국 다롄시 자매결연 ▲2006년 5월 터키 이즈미트시 자매결연 ▲2015년 9월 일본 이즈미시와 우호도시 협약.", "1992-11 sister_city 오로라; 1998-08 sister_city 다롄; 2006-05 sister_city 이즈미트; 2015-09 friendship_city 이즈미", DAY, id="passage of a chronicle with triangles"),
    ],
)  # fmt: skip
def test_ties(text: str, told: str, day: str) -> None:
    assert wrong(text, told, day) == []
