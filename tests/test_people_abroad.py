"""Whom a sentence names from abroad, who stands stuck to 씨, and who only tells the news."""

import pytest

from store.reading.people import people


def _names(text: str) -> list[str]:
    return [person.name for person in people(text)]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("원어민 교사 데릭 코너씨(34)는 아이들과 인사했다.", ["데릭 코너"]),
        ("교사 마이클 그린씨(34)는 아이들과 인사했다.", ["마이클 그린"]),
        ("원어민 교사인 제시카 밀러 씨는 웃었다.", ["제시카 밀러"]),
        ("유학생 다니엘 휴즈씨는 기뻐했다.", ["다니엘 휴즈"]),
        ("방송인 크리스 존슨씨(41)가 사회를 맡았다.", ["크리스 존슨"]),
        ("자원봉사자 에밀리 카터씨도 함께했다.", ["에밀리 카터"]),
        ("직원 토마스 베커씨(29)는 짐을 날랐다.", ["토마스 베커"]),
        ("현지 직원 응우옌 티 란씨(27)는 통역했다.", ["응우옌 티 란"]),
        ("담임 교사 나탈리 그린씨(31)는 말했다.", ["나탈리 그린"]),
        ("원어민 교사는 학교마다 배치된다.", []),
        ("기간제 교사와 보조 교사, 수석 교사가 모였다.", []),
        ("현지 직원과 동료 교사, 신임 총영사를 만났다.", []),
        ("데이비드 날씨는 맑았다.", []),
    ],
)
def test_a_name_is_without_the_form_stuck_to_it(sentence: str, found: list[str]) -> None:
    assert _names(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("2일 하루사와 이치로 나고야시장과 구로카와 히사시 의장을 만났다.", ["하루사와 이치로", "구로카와 히사시"]),
        ("구로다 세이지 삿포로시장이 방문했다.", ["구로다 세이지"]),
        ("요코하마시의 다케우치 마사키 시장은 환영했다.", ["다케우치 마사키"]),
        ("오사카부 후쿠모토 겐스케 부지사를 만났다.", ["후쿠모토 겐스케"]),
        ("일본 고베시 시장 히라바야시 쇼타가 말했다.", ["히라바야시 쇼타"]),
        ("야마모토 고하루 나고야시장이 답했다.", ["야마모토 고하루"]),
        ("구와시마 다카히로 후쿠오카시 부시장이 답했다.", ["구와시마 다카히로"]),
        ("사토 다케토시 미즈호웍스 대표가 서명했다.", ["사토 다케토시"]),
        ("스즈키 나고야시장이 답했다.", ["스즈키"]),
        ("나가이 다카시 나고야시장이 답했다.", ["나가이 다카시"]),
        ("행사와 회사와 나고야시장을 찾았다.", []),
    ],
)
def test_a_name_of_japan_has_two_words(sentence: str, found: list[str]) -> None:
    assert _names(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("안드레아스 쾨르너 상의 부회장과 만났다.", ["안드레아스 쾨르너"]),
        ("마르틴 하겐 한독상의 회장이 인사했다.", ["마르틴 하겐"]),
        ("시장은 주한 호주대사관 로라 에버렛 공사를 접견했다.", ["로라 에버렛"]),
        ("제임스 에버렛 참사관이 배석했다.", ["제임스 에버렛"]),
        ("피터 굴덴 주한 노르웨이대사관 참사관을 만났다.", ["피터 굴덴"]),
        ("토마스 란데르 상공회의소 부회장이 말했다.", ["토마스 란데르"]),
        ("스페인 빌바오시를 방문했다. 안도니 에체바 시장은 환영했다.", ["안도니 에체바"]),
        ("스페인 빌바오를 찾아 안도니 에체바 시장을 만났다.", ["안도니 에체바"]),
        ("스웨덴 예테보리를 찾아 악셀요한 요세프손 시장과 만났다.", ["악셀요한 요세프손"]),
        ("스페인 빌바오에서 기조연설 아스카리 시장이 답했다.", ["아스카리"]),
        ("이상의 회장과 부회장이 모였다.", []),
    ],
)
def test_an_unknown_word_belongs_to_a_foreign_name(sentence: str, found: list[str]) -> None:
    assert _names(sentence) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("시장이 귀국했습니다. 소하늘 아나운서가 보도합니다.", []),
        ("시장이 귀국했습니다.\n김하늘 리포터가 전합니다.", []),
        ("시장이 귀국했습니다.\n배소은 아나운서", []),
        ("[앵커]\n시장이 귀국했습니다. 정다은 아나운서와 알아봅니다.", []),
        ("개막식은 한지우 아나운서의 사회로 진행됐다.", ["한지우"]),
        ("강민서 아나운서는 학생들 앞에서 강연했다.", ["강민서"]),
    ],
)
def test_who_tells_the_news_is_not_in_it(text: str, found: list[str]) -> None:
    assert _names(text) == found


@pytest.mark.parametrize(
    ("text", "title", "role"),
    [
        ("한도윤 시장은 말했다.", "수원시 귀국 보고", "시장"),
        ("한도윤 시장은 말했다.", "성남시 귀국 보고", "성남시장"),
        ("성남을 찾은 한도윤 시장은 말했다.", "", "성남시장"),
    ],
)
def test_a_bare_role_is_completed_where_the_text_names_the_city(text: str, title: str, role: str) -> None:
    assert [person.role for person in people(text, title, "성남")] == [role]
