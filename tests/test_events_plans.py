"""What is planned, put off or called off, as news tells of it."""

import pytest

from tests.event_cases_by_kind import DAY, wrong


@pytest.mark.parametrize(
    ("text", "told", "day"),
    [
        pytest.param("성남시는 2021년까지 동남아 주요 도시 3곳에 통상사무소를 설치할 방침이다.", "maybe planned 2021 business_center|plan|other", DAY, id="plan decided"),
        pytest.param("성남시와 조지아 쿠타이시시의 합의는 11일 이뤄졌다. 양 도시는 내년 상반기 실무협의를 거쳐 자매결연을 맺기로 했다.", "planned 2020 sister_city|plan|other 쿠타이시; maybe 2019-06-11 other|mou|meeting|visit_in|plan 쿠타이시", DAY, id="tour of mayors planned with condition"),
        pytest.param("당초 지난 4일로 잡혔던 카우나스시 대표단의 성남 방문은 오는 24일로 연기됐다.", "planned 2019-06-24 visit_in|meeting 카우나스; maybe off 2019-06-04 visit_in 카우나스", DAY, id="put off to a new date"),
        pytest.param("하이퐁시와의 자매결연 협정식은 무기한 연기됐다. 협정식은 당초 17일 성남시청에서 열릴 예정이었다.", "maybe off 2019-06-17 sister_city 하이퐁", DAY, id="put off without date"),
        pytest.param("성남시가 국제교류 소식을 전했다. 김 시장은 20일부터 예정됐던 미국 오로라시 방문을 취소했다.", "off 2019-06-20 visit_out 오로라", DAY, id="cancelled trip"),
        pytest.param("성남시가 국제교류 소식을 전했다. 신종 코로나 확산으로 오는 12일 열리려던 선양시와의 경제교류 설명회가 취소됐다.", "off 2020-02-12 conference 선양", "2020-02-07", id="cancelled by illness"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 2015년 6월로 예정됐던 창저우시 대표단 초청을 메르스 때문에 취소한 바 있다.", "maybe off 2015-06 visit_in 창저우", DAY, id="cancelled past"),
        pytest.param("성남시가 국제교류 소식을 전했다. 다롄시와 2012년 추진했던 경제협력 협약은 끝내 성사되지 못했다.", "off 2012 mou 다롄", DAY, id="did not come true"),
        pytest.param("성남시가 국제교류 소식을 전했다. 시는 하반기에 우호도시인 다낭시와 공무원을 맞파견하는 방안을 검토하고 있다.", "planned 2019 visit_out|plan|other 다낭", DAY, id="plan to send exchange officers"),
        pytest.param("성남시는 4월로 예정했던 미국 시장개척단 파견을 코로나19 여파로 9월로 미뤘다.", "planned 2020-09 visit_out 미국; maybe off 2020-04 visit_out 미국", "2020-03-20", id="postponed from month to month"),
        pytest.param("성남시는 오는 24일 스페인 바르셀로나에서 열릴 예정이던 MWC 참가를 취소했다.", "maybe off 2020-02-24 exhibition MWC", "2020-02-14", id="dropped out of fair"),
        pytest.param("성남시가 코로나19 확산에 국제교류 일정을 줄줄이 미뤘다. 3월 9일로 예정됐던 베트남 다낭시 방문은 잠정 연기됐다. 4월 중국 선양시와의 기업 상담회는 10월로 옮겨 연다.", "planned 2020-10 conference|exhibition|meeting|other|visit_in|lecture|plan 선양; maybe off 2020-03-09 visit_out 다낭; maybe off 2020-04 conference 선양", "2020-02-21", id="passage of a postponement"),
        pytest.param("성남시는 네덜란드 에인트호번시와 교류를 추진하고 있다. 시 국제협력팀은 오는 9월 에인트호번을 찾아 협력 분야를 협의한다. 성과가 있으면 내년에 의향서를 체결한다는 구상이다.", "planned 2019-09 visit_out|meeting|visit_in 에인트호번; planned 2020 loi|plan|other 에인트호번", DAY, id="passage of a candidate project"),
    ],
)  # fmt: skip
def test_plans(text: str, told: str, day: str) -> None:
    assert wrong(text, told, day) == []
