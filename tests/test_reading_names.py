"""Whom and which places a page names. All sentences here are made up."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.reading.names import Known, names

ABROAD = {"country", "region", "city", "organisation", "office", "fair", "award"}


def abroad(text: str, home: str = "성남") -> list[tuple[str, str, str | None]]:
    found = [(one.name, one.form, one.country) for one in names(text, home) if one.form in ABROAD]
    return list(dict.fromkeys(found))


def partners(text: str) -> set[str]:
    return {name for name, form, _ in abroad(text) if form != "country"}


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("성남시는 중국 선양시와 자매결연을 했다.", "선양", "CN"),
        ("성남시 대표단이 심양을 방문했다.", "심양", "CN"),
        ("시는 미국 콜로라도주 오로라시에 소방차를 보냈다.", "오로라", "US"),
        ("베트남의 자매도시 타인호아시가 사절단을 보냈다.", "타인호아", "VN"),
        ("美 오레곤주 세일럼시장이 시청을 찾았다.", "세일럼", "US"),
        ("우즈베키스탄 나망간시 대표단을 맞았다.", "나망간", "UZ"),
        ("브라질 쿠리치바를 둘러봤다.", "쿠리치바", "BR"),
        ("독일 본시의회를 찾기 전에 쾰른에서 묵었다.", "쾰른", "DE"),
        ("일본 아쓰기시 시장단이 왔다.", "아쓰기", "JP"),
        ("프랑스 이시레물리노시와 손을 잡았다.", "이시레물리노", "FR"),
        ("모스크바市와 경제협력을 논의했다.", "모스크바", "RU"),
        ("상트페테르부르크에서 협약을 맺었다.", "상트페테르부르크", "RU"),
        ("LA에서 상담회를 열었다.", "LA", "US"),
        ("선양·푸순 공연을 다녀왔다.", "푸순", "CN"),
        ("부탄 팀푸시에 자문단을 보냈다.", "팀푸", "BT"),
        ("가지안테프 부시장 일행이 왔다.", "가지안테프", "TR"),
        ("벤쿠버시와 의향서를 교환했다.", "벤쿠버", "CA"),
        ("몽골 울란바토르시 날라이흐구에 책을 보냈다.", "울란바토르", "MN"),
    ],
)
def test_a_city_is_read_with_its_country(text: str, name: str, country: str) -> None:
    assert (name, "city", country) in abroad(text)


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("캐나다 웨스트메도시와 우호협약을 맺었다.", "웨스트메도", "CA"),
        ("성남시는 뉴질랜드 코럴베이(Coral Bay)시에 편지를 보냈다.", "코럴베이", "NZ"),
        ("베트남 민빈시 부시장이 시청을 찾았다.", "민빈", "VN"),
        ("헝가리 바르토크하자에 대표단을 보냈다.", "바르토크하자", "HU"),
        ("체코의 공업도시 노베흐라디시를 찾았다.", "노베흐라디", "CZ"),
        ("노르웨이 북부 스토르하운에서 포럼이 열렸다.", "스토르하운", "NO"),
        ("중국 장허(江河)시 인민정부와 협약했다.", "장허", "CN"),
        ("스위스 그린델호른을 방문했다.", "그린델호른", "CH"),
    ],
)
def test_a_town_that_no_list_has_is_known_by_what_stands_around_it(text: str, name: str, country: str) -> None:
    assert (name, "city", country) in abroad(text)


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("미국 텍사스주를 방문했다.", "텍사스주", "US"),
        ("중국 랴오닝성 대표단", "랴오닝성", "CN"),
        ("일본 가나가와현과 교류한다.", "가나가와현", "JP"),
        ("독일 헤센주 기업인", "헤센주", "DE"),
        ("미국 조지아주에 진출했다.", "조지아주", "US"),
        ("미국 오렌지카운티 상공인", "오렌지카운티", "US"),
        ("애틀랜타에서 조지아 상공인을 만났다.", "조지아", "US"),
        ("대만 이란현을 찾았다.", "이란현", "TW"),
        ("베트남 타잉화성과 협약했다.", "타잉화성", "VN"),
        ("실리콘밸리에서 만났다.", "실리콘밸리", "US"),
        ("러시아 사할린주 청소년", "사할린주", "RU"),
    ],
)
def test_states_provinces_and_prefectures_are_regions(text: str, name: str, country: str) -> None:
    assert (name, "region", country) in abroad(text)


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("시는 산티아고상공회의소와 협약했다.", "산티아고상공회의소", "CL"),
        ("하노이국립대학교에서 강연했다.", "하노이국립대학교", "VN"),
        ("말레이시아투자진흥원과 의향서를 교환했다.", "말레이시아투자진흥원", "MY"),
        ("호찌민시 인민위원회를 예방했다.", "호찌민시 인민위원회", "VN"),
        ("보스턴시의회를 방문했다.", "보스턴시의회", "US"),
        ("오사카시립도서관과 책을 나눈다.", "오사카시립도서관", "JP"),
        ("스웨덴 룬드벨크연구소와 협약을 맺었다.", "룬드벨크연구소", "SE"),
        ("시카고 경제개발국과 만났다.", "시카고 경제개발국", "US"),
        ("뮌헨공대와 손을 잡았다.", "뮌헨공대", "DE"),
        ("핀란드 오울루대 교수", "오울루대", "FI"),
        ("한국마이크로소프트와 업무협약을 체결했다.", "한국마이크로소프트", "US"),
        ("마이크로소프트社와 협약했다.", "마이크로소프트", "US"),
        ("미국 소프트웨어 기업 코어벡터와 협약했다.", "코어벡터", "US"),
        ("독일의 바이오 클러스터 ‘NeckarBio(네카어바이오)’와 협약했다.", "NeckarBio", "DE"),
        ("시는 미국 세인트노버트대(SNU)와 협약했다.", "세인트노버트대", "US"),
        ("UC Davis에서 특강을 했다.", "UC Davis", "US"),
        ("캘리포니아주립대 롱비치와 협약했다.", "캘리포니아주립대 롱비치", "US"),
        ("밴쿠버경제위원회와 협약했다.", "밴쿠버경제위원회", "CA"),
        ("태국 국가디지털혁신위원회와 만났다.", "태국 국가디지털혁신위원회", "TH"),
    ],
)
def test_institutions_and_firms_abroad_carry_their_country(text: str, name: str, country: str) -> None:
    found = {(one, code) for one, form, code in abroad(f"미국에서. {text}") if form == "organisation"}
    assert (name, country) in found


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("주한 헝가리대사가 시청을 찾았다.", "주한 헝가리대사", "HU"),
        ("주한 캐나다 대사관을 방문했다.", "주한 캐나다대사관", "CA"),
        ("주한미국대사관 관계자", "주한 미국대사관", "US"),
        ("주시카고총영사관에서 간담회를 했다.", "주시카고총영사관", "US"),
        ("주 상하이 총영사를 만났다.", "주상하이총영사", "CN"),
        ("뉴욕 총영사관을 찾았다.", "뉴욕 총영사관", "US"),
        ("주베트남 한국대사관에서 만났다.", "주베트남한국대사관", "VN"),
    ],
)
def test_missions_belong_to_the_country_they_are_of_or_in(text: str, name: str, country: str) -> None:
    assert (name, "office", country) in abroad(text)


@pytest.mark.parametrize(
    ("text", "name", "form", "country"),
    [
        ("CES 2026에 참가한다.", "CES", "fair", "US"),
        ("‘CES 2019’ 개막", "CES", "fair", "US"),
        ("국제전자제품박람회(CES)를 참관했다.", "CES", "fair", "US"),
        ("독일 MEDICA서 상담했다.", "MEDICA", "fair", "DE"),
        ("모바일월드콩그레스(MWC) 2024에 부스를 냈다.", "MWC", "fair", "ES"),
        ("獨 게임스컴에 나간다.", "게임스컴", "fair", "DE"),
        ("홍콩전자전에 공동관을 차렸다.", "홍콩전자전", "fair", "HK"),
        ("체코 필젠에서 열린 ‘세계 물도시 시상식’에서 상을 받았다.", "세계 물도시 시상식", "award", "CZ"),
        ("영국표준협회(BSI)에서 인증서를 받았다.", "영국표준협회", "award", "GB"),
        ("유네스코 학습도시에 가입했다.", "유네스코", "award", None),
        ("유엔해비타트 인증을 얻었다.", "유엔해비타트", "award", None),
        ("유니세프한국위원회로부터 인증을 받았다.", "유니세프한국위원회", "award", None),
    ],
)
def test_fairs_and_givers_of_awards(text: str, name: str, form: str, country: str | None) -> None:
    assert (name, form, country) in abroad(text)


@pytest.mark.parametrize(
    ("text", "spellings"),
    [
        ("린츠하임(Linzheim)시와 협약했다. Linzheim City Hall에서 만났다.", {"린츠하임", "Linzheim"}),
        ("세계한인무역협회(OKTA)를 찾았다. 옥타는 답했다. OKTA는 웃었다.", {"세계한인무역협회", "OKTA", "옥타"}),
        ("뉴질랜드 코럴베이시에 보냈다. 코럴 베이 시민은 기뻐했다.", {"코럴베이", "코럴 베이"}),
        ("라스베이거스에서 열렸다. 라스베가스는 덥다.", {"라스베이거스", "라스베가스"}),
        ("미국 플레이노(Plano)시에서 Plano 시청까지, 플라노 사람은", {"플레이노", "Plano", "플라노"}),
        ("네바다주립대 라스베이거스캠퍼스(UNLV)와 협약했다. UNLV는", {"네바다주립대 라스베이거스캠퍼스", "UNLV"}),
        ("중국 허난(河南)성 뤄양(洛陽)시와 뤄양市", {"뤄양", "洛陽"}),
    ],
)
def test_all_spellings_of_one_thing_share_a_name(text: str, spellings: set[str]) -> None:
    found = [one for one in names(text, "성남") if spellings & {one.name, *one.aliases}]
    assert len({one.name for one in found}) == 1
    assert spellings <= {found[0].name, *found[0].aliases}


@pytest.mark.parametrize(
    "text",
    [
        "도시는 다시 살아났다. 역시 즉시 답했다. 당시 임시 전시를 표시했다.",
        "주민은 매주 여주와 공주에서 우주를 배운다.",
        "지난 5일 시민을 위해 기후 대책을 선전했다.",
        "이천시와 광주시, 하남시는 고성군을 도왔다.",
        "청소년 참가시 필요시 방문시 문의 바랍니다.",
        "AI와 IT, MOU와 LOI, K-POP과 SNS, CEO와 ICBM을 말했다.",
        "스타트업 프로젝트와 글로벌 네트워크, 클라우드 플랫폼을 넓힌다.",
        "성남시의회와 성남산업진흥원, 성남문화재단이 분당구 판교에서 만났다.",
        "수원시의회 의원과 용인시산업진흥원 직원이 경기도를 찾았다.",
        "한국은행과 대한적십자사, 국토교통부, 한국생산기술연구원, 라이온스클럽이 참석했다.",
        "강원 홍천군과 전남 신안군에서 왔다.",
        "오렌지와 사이다를 나눴다. 미션은 끝났다. 브랜드 커머스를 연다.",
        "인도적 지원과 가나다순 명단, 이란 사람",
        "코로나 이후 델타 변이가 서리처럼 왔다.",
        "부동산 시장과 해외시장, 중국시장 개척",
        "바이어와 에이전시, 퍼블리셔를 만났다.",
        "연세대학교와 가천대, 서울대병원이 함께했다.",
    ],
)
def test_everyday_words_and_korean_places_are_nobody_abroad(text: str) -> None:
    assert partners(text) == set()


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("인도에서 걷고 인도 블록을 바꿨다. 이란 말은 수단일 뿐이다.", set()),
        ("인도 첸나이에서 상담했다.", {"IN"}),
        ("중국·인도를 돌았다.", {"CN", "IN"}),
        ("인도를 방문했다. 인도 대사가 왔다.", {"IN"}),
        ("네팔인 노동자와 베트남어 통역", set()),
        ("수단 대표단이 왔다.", {"SD"}),
        ("북한 이탈 주민", {"KP"}),
        ("美 상무부와 獨 기업, 日 관광객", {"US", "DE", "JP"}),
        ("5일中 하루, 日程을 밝혔다.", set()),
    ],
)
def test_countries_that_are_everyday_words_need_more(text: str, codes: set[str]) -> None:
    assert {code for _, form, code in abroad(text) if form == "country"} == codes


@pytest.mark.parametrize(
    "text",
    [
        "대니얼 스튜어트 시장이 인사했다. 스튜어트 시장은 웃었다.",
        "그레이스 홀로웨이 총영사와 만났다.",
        "에리크 룬드 전 교수에게 시민증을 줬다.",
        "스튜어트 시장과 만나 논의했다.",
        "앤더슨 시장은 세부 계획에 합의했다.",
    ],
)
def test_surnames_that_are_towns_as_well_stay_surnames(text: str) -> None:
    assert partners(text) == set()


@pytest.mark.parametrize(
    ("text", "form", "name"),
    [
        ("성남시는 밝혔다.", "home", "성남"),
        ("성남산업진흥원이 도왔다.", "home", "성남산업진흥원"),
        ("성남시의회 의장단", "home", "성남시의회"),
        ("성남상공회의소에서 만났다.", "home", "성남상공회의소"),
        ("신구대학교에서 만났다.", "domestic", "신구대학교"),
        ("분당구청에서 열렸다.", "home", "분당구"),
        ("수원시는 밝혔다.", "domestic", "수원"),
        ("경기 용인시의 기업", "domestic", "용인"),
        ("강원 솔내군에서 왔다.", "domestic", "솔내"),
        ("청주시의회가 방문했다.", "domestic", "청주시의회"),
        ("대한민국 대표", "domestic", "대한민국"),
        ("판교 게임사 톨비크가 신작을 냈다.", "domestic", "톨비크"),
    ],
)
def test_home_and_other_korean_places_are_told_apart(text: str, form: str, name: str) -> None:
    assert (form, name) in [(one.form, one.name) for one in names(text, "성남")]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("캐나다 런던시를 찾았다.", "CA"),
        ("런던을 찾았다.", "GB"),
        ("스페인 발렌시아에서", "ES"),
        ("미국 버밍햄시와", "US"),
        ("중국 타이저우(台州)시", "CN"),
    ],
)
def test_a_name_that_several_towns_bear_goes_by_the_country_beside_it(text: str, country: str) -> None:
    assert {code for _, form, code in abroad(text) if form == "city"} == {country}


def test_what_the_archive_knows_is_known_here() -> None:
    known = {"린덴탈": Known("린덴탈", "city", "DE"), "Lindental": Known("린덴탈", "city", "DE")}
    found = names("시장은 린덴탈 사람과 Lindental 이야기를 했다.", "성남", known)
    assert [(one.name, one.form, one.country) for one in found] == [("린덴탈", "city", "DE")] * 2


def test_a_mission_and_its_head_are_one_partner() -> None:
    found = names("주시카고총영사관을 찾아 시카고 총영사와 만났다.", "성남")
    assert {one.name for one in found if one.form == "office"} == {"주시카고총영사관"}


def test_a_country_told_once_holds_for_the_whole_text() -> None:
    found = names("노스델번시가 답했다. 이어 캐나다 노스델번시와 협약했다.", "성남")
    assert {one.country for one in found if one.name == "노스델번"} == {"CA"}


def test_a_venue_leaves_the_city_before_it_a_name_of_its_own() -> None:
    found = names("두 시장은 포르투갈 코임브라시청 대회의실에서 만났다.", "성남")
    assert [(one.name, one.form) for one in found][-2:] == [("코임브라", "city"), ("코임브라시청 대회의실", "venue")]


@given(st.text(alphabet="성남시중국 뤄양(洛陽)CES와 하노이대학교OKTA‘’'=\n주한대사관기업社1", max_size=80))
def test_mentions_stand_in_order_and_none_over_another(text: str) -> None:
    found = names(text, "성남")
    edges = [edge for one in found for edge in (one.start, one.end)]
    assert edges == sorted(edges)
    assert all(0 <= one.start < one.end <= len(text) and one.name for one in found)


@pytest.mark.parametrize(
    "piece", ["가", "(A", "‘", "A B ", "중국 ", "기업 ", "하노이 시장 ", "국제", "시청 ", "OKTA LA", "가나(Ab)시 "]
)
def test_a_hostile_text_takes_time_in_proportion_to_its_length(piece: str) -> None:
    text = piece * (20000 // len(piece))
    names(text[:100], "성남")
    started = time.process_time()
    names(text, "성남")
    assert time.process_time() - started < 1.5
