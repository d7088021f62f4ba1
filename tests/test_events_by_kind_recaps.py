"""Several events in one passage: recaps, lists, minutes and what is said on air."""

import pytest

from tests.event_cases_by_kind import wrong


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("성남시는 지난 2017년 5월 빌바오시와 우호협약을 맺고 같은 해 10월 대표단을 파견한 바 있다.", "2017-05 friendship_city 빌바오; 2017-10 visit_out 빌바오"),
        ("앞서 성남시는 지난 4월 3일 밀라노시 대표단을 맞았고, 5월 9일에는 답방해 의향서를 교환했다.", "2019-04-03 visit_in 밀라노; 2019-05-09 loi 밀라노; maybe 2019-05-09 visit_out 밀라노"),
        ("성남시는 2010년 선전시와 우호도시 협약을 체결했으며, 이듬해 5월 무역사무소를 열었다.", "2010 friendship_city 선전; 2011-05 business_center 선전"),
        ("성남시와 브르노시의 인연은 체코대사의 소개로 시작됐다. 두 도시는 2017년 3월 의향서를 교환했고 2018년 6월 자매결연을 했다.", "2017-03 loi 브르노; 2018-06 sister_city 브르노"),
        ("성남시가 지난해 CES에 처음 참가한 데 이어 올해 1월에는 단독관을 꾸려 1천만 달러 상담 실적을 올렸다.", "2018 exhibition CES; 2019-01 exhibition CES"),
        ("네, 지난 4월에 저희 성남시가 MWC에 다녀왔는데요. 계약이 한 30건 됩니다.", "2019-04 exhibition|visit_out MWC"),
        ("○ 일시 : 2019. 6. 12.(수) ○ 장소 : 성남시청 ○ 내용 : 중국 난징시 대표단 접견", "2019-06-12 visit_in|meeting 난징"),
        ("11일 나고야시장 접견, 12일 판교 안내, 13일 협약 체결. 성남시는 사흘 동안 나고야시 대표단을 맞았다.", "2019-06-11 visit_in|meeting 나고야; maybe 2019-06-12 visit_in 나고야; 2019-06-13 mou|friendship_city 나고야; maybe 2019-06-11~2019-06-13 visit_in 나고야"),
        ("울란바토르시 대표단은 지난 11일 3박 4일 일정으로 성남시를 찾았다. 이날 성남시장은 대표단에 기념패를 전달하고 만찬을 함께했다.", "2019-06-11~2019-06-14 visit_in 울란바토르; maybe 2019-06-11 award 울란바토르; maybe 2019-06-11 meeting 울란바토르"),
        ("성남시는 아랍에미리트 두바이에서 지난달 6일 투자유치 설명회를 연 데 이어 8일에는 두바이상공회의소와 협약을 맺었다.", "2019-05-06 conference|meeting|visit_out|exhibition 두바이; 2019-05-08 mou 두바이"),
        ("지난 10일 성남을 방문한 리옹시 대표단은 이튿날 판교에서 스타트업 협력 MOU에 서명했다.", "2019-06-10 visit_in 리옹; 2019-06-11 mou 리옹"),
    ],
)  # fmt: skip
def test_what_a_passage_tells(text: str, told: str) -> None:
    assert wrong(text, told) == []
