"""What an article counts and measures is read with its unit; what merely has a number in it is left alone."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.reading.figures import figures


def read(text: str, title: str = "") -> list[tuple[float, str]]:
    return [(figure.value, figure.unit) for figure in figures(text, title)]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("해외 바이어 45개사가 1천250만달러를 상담했다.", [(45, "개사"), (12_500_000, "USD")]),
        ("총사업비 1조2천억원을 들인다.", [(1_200_000_000_000, "KRW")]),
        ("계약 추진액은 3천400만불에 달한다.", [(34_000_000, "USD")]),
        ("미화 5만달러를 전달했다.", [(50_000, "USD")]),
        ("성과는 US$3.2million, 추진액은 US$ 1,234,567.89이다.", [(3_200_000, "USD"), (1_234_567.89, "USD")]),
        ("$5M 규모의 투자를 약속했다.", [(5_000_000, "USD")]),
        ("8천600만 달러(약 1,170억 원) 규모다.", [(86_000_000, "USD"), (117_000_000_000, "KRW")]),
        ("2천만엔과 1500만유로, 50만위안을 냈다.", [(20_000_000, "JPY"), (15_000_000, "EUR"), (500_000, "CNY")]),
        ("상담액이 한 2700억 되고 계약은 1400억 정도 됐다.", [(270_000_000_000, "KRW"), (140_000_000_000, "KRW")]),
        ("한 해 예산 3조가 넘는 도시다.", [(3_000_000_000_000, "KRW")]),
        ("3천억대 투자를 유치했다.", [(300_000_000_000, "KRW")]),
        ("오백만원과 천만 원을 기부했다.", [(5_000_000, "KRW"), (10_000_000, "KRW")]),
    ],
)
def test_money_is_normalised(sentence: str, found: list[tuple[float, str]]) -> None:
    assert read(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("20여 개국 500여 명의 청소년이 왔다.", [(20, "개국"), (500, "명")]),
        ("5개 나라 8개 도시를 돌았다.", [(5, "개국"), (8, "개 도시")]),
        ("올해는 26개 기업이 30개 부스를 차렸다.", [(26, "개"), (30, "개")]),
        ("관내 기업 42개가 온라인으로 참여했다.", [(42, "개")]),
        ("국내외 250개사 700부스 규모로 열린다.", [(250, "개사"), (700, "부스")]),
        ("50여 업체와 30여 기관이 참여했다.", [(50, "업체"), (30, "기관")]),
        ("기업18곳과 총120명이 갔다.", [(18, "곳"), (120, "명")]),
        ("1만 여명이 모였고 8,000 여 명은 온라인으로 봤다.", [(10_000, "명"), (8_000, "명")]),
        ("93만 성남시민의 뜻이다.", [(930_000, "명")]),
        ("인구 100만의 도시다.", [(1_000_000, "명")]),
        ("백여 명의 교민이 나왔다.", [(100, "명")]),
        ("구급차 1대와 노트북 30대, 정수기 60대를 보냈다.", [(1, "대"), (30, "대"), (60, "대")]),
        ("방역복 500벌, 손소독제 1천병, 마스크 10만장", [(500, "벌"), (1_000, "병"), (100_000, "장")]),
        ("상담 1,234건·계약 56건", [(1_234, "건"), (56, "건")]),
        ("모두 12회에 걸쳐 열렸고 주 3회 운항한다.", [(12, "회"), (3, "회")]),
        ("급속충전기 10기와 주차장 200면을 갖췄다.", [(10, "기"), (200, "면")]),
        ("지하 3층 지상 12층 규모로 짓는다.", [(3, "층"), (12, "층")]),
        ("아파트 1,200세대가 들어선다.", [(1_200, "세대")]),
        ("300 companies and 1,200 visitors from 15 countries", [(300, "개사"), (1_200, "명"), (15, "개국")]),
        ("찬성 20표, 반대 3표로 통과됐다.", [(20, "표"), (3, "표")]),
    ],
)
def test_counts_keep_their_counter(sentence: str, found: list[tuple[float, str]]) -> None:
    assert read(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("연면적 3만2천㎡(약 1만평) 규모다.", [(32_000, "㎡"), (10_000, "평")]),
        ("부지 155만 제곱미터와 12ha, 57.9㎢", [(1_550_000, "㎡"), (12, "ha"), (57.9, "㎢")]),
        ("총연장 2.4㎞, 폭 30m, 왕복 3.5km", [(2.4, "㎞"), (30, "m"), (3.5, "km")]),
        ("구호품 25톤과 쌀 10㎏ 300포", [(25, "톤"), (10, "㎏"), (300, "포")]),
        ("500MW급 발전소", [(500, "MW")]),
        ("전년보다 12.3% 늘고 0.4%포인트 올랐다.", [(12.3, "%"), (0.4, "%p")]),
        ("5퍼센트와 2퍼센트포인트, 30프로를", [(5, "%"), (2, "%p"), (30, "%")]),
        ("수출이 2.5배 늘었다.", [(2.5, "배")]),
    ],
)
def test_measures_and_shares(sentence: str, found: list[tuple[float, str]]) -> None:
    assert read(sentence) == found


@pytest.mark.parametrize(
    "sentence",
    [
        "지난 12일부터 16일까지 4박 6일간 3개월 만에 다녀왔다.",
        "2019. 1. 14. 오후 2시 30분 시청 3층 한누리실에서 열렸다.",
        "5개년 계획과 24시간 상황실, 사흘간의 포럼, 한 달과 10주",
        "이아무개(17) 군과 71세 노인, 20대 청년, 40~50대 주민, 10대 소녀",
        "제9회 대회와 제 3차 회의, 3번째 방문, 5급 공무원, 3선 의원, 민선 7기, 세계 10위",
        "올해로 10회를 맞는 축제다.",
        "전화 031-729-0000, 국도 3호선, 버스 62번과 720번, 정자동 25-1번지",
        "CES 2025와 MWC 2023, ISO 37106, KF94, G20, 5G, 4차산업, 3D프린터, 55인치",
        "2018 인도 진출, 2019 대만 방문, 2024 곳곳에서",
        "창립 25주년, 3·1운동과 6·25전쟁, 12·3 사태",
        "지방자치법 제3조와 조례 5조에 따라",
        "3개국어에 능통하고 4개 국어로 옮겼다.",
        "30대 기업과 10대 과제, 경쟁률 3대 1",
        "1인당, 1명당, 1사 1촌, 2인 1조, 7인승, 4인 가구 기준",
        "‘100인 원탁회의’와 ‘2045 탄소중립’을 선포했다.",
        "3기 신도시와 5세대 이동통신, 판교 1·2·3 테크노밸리",
        "반도체 생산의 3분의 1과 예산의 절반",
        "수백 명, 수십억 원, 수천만원, 몇 명",
        "한 곳에 모아 두세 곳씩 나눴고 두 도시가 웃었다.",
        "댓글 3개와 조회수 120건",
    ],
)
def test_dates_ages_ordinals_and_names_are_no_figures(sentence: str) -> None:
    assert read(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "about"),
    [
        ("30여 명이 왔다.", True),
        ("약 30명이 왔다.", True),
        ("30명가량이 왔다.", True),
        ("30명 정도가 왔다.", True),
        ("30명 안팎이 왔다.", True),
        ("30명이 넘는 손님이 왔다.", True),
        ("30명에 육박했다.", True),
        ("한 30명이 왔다.", True),
        ("30명이 왔다.", False),
        ("계약 30건을 맺었다.", False),
        ("등록한 30명이 왔다.", False),
        ("인구의 17.3%가 65세 이상이다.", False),
    ],
)
def test_about_is_what_is_not_exact(sentence: str, about: bool) -> None:
    [figure] = figures(sentence)
    assert figure.about is about


def test_a_range_is_two_figures_with_one_unit() -> None:
    assert read("2~3명이 타고 1∼2억원을 쓰며 10~20% 싸다.") == [
        (2, "명"), (3, "명"), (100_000_000, "KRW"), (200_000_000, "KRW"), (10, "%"), (20, "%")
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "labels"),
    [
        ("이번 상담회에는 12개사가 참가했다.", ["참가 기업"]),
        ("관내 중소기업 12개사가 참가했다.", ["참가 중소기업"]),
        ("올해는 26개 기업을 한자리에 모았다.", ["기업"]),
        ("상담 21건, 860만 달러의 실적을 거뒀다.", ["상담", "상담액"]),
        ("현장 계약은 3건 40만 달러에 이른다.", ["계약", "계약액"]),
        ("수출상담액 1억 달러를 넘겼다.", ["수출상담액"]),
        ("관련 예산 36억원을 올렸다.", ["예산"]),
        ("방문단은 시의원과 기업인 등 17명으로 꾸려졌다.", ["기업인"]),
        ("대표단 규모는 모두 21명이다.", ["인원"]),
        ("교환 학생은 모두 64명이다.", ["학생"]),
        ("30여 명 규모의 대표단이 온다.", ["대표단"]),
        ("천만 원의 장학금을 건넸다.", ["장학금"]),
        ("바이어 70여 명이 찾았다.", ["바이어"]),
        ("540건을 상담했다.", ["상담"]),
        ("연면적 412㎡에 전시장을 갖췄다.", ["연면적"]),
        ("책 3천 권을 보냈다.", ["책"]),
    ],
)
def test_a_figure_says_what_it_counts(sentence: str, labels: list[str]) -> None:
    assert [figure.label for figure in figures(sentence)] == labels


def test_a_figure_is_of_the_fair_its_sentence_or_the_one_before_is_about() -> None:
    first, second = figures("CES 2024에 24개사가 참가했다. 상담은 300건이었다.")
    assert (first.subject, second.subject) == ("CES", "CES")
    assert figures("시는 지난달 제주수출박람회에 8개사를 보냈다.")[0].subject == "제주수출박람회"


@pytest.mark.parametrize(
    ("sentence", "years"),
    [
        ("2011년 3개 도시 41명으로 출발했다.", ["2011", "2011"]),
        ("2023년 10개, 2024년 15개로 늘었다.", ["2023", "2024"]),
        ("2017년 직원 4명으로 출발해 지난해 매출 310억원을 올렸다.", ["2017", None]),
        ("2019년과 2021년에도 각각 6개사를 보냈다.", [None]),
        ("2009년 이후 312억원을 계약했다.", [None]),
    ],
)
def test_a_year_is_said_in_the_same_clause(sentence: str, years: list[str | None]) -> None:
    assert [figure.year for figure in figures(sentence)] == years


def test_places_are_those_of_the_print_and_evidence_is_the_sentence() -> None:
    text = "시장이 출국했다.\n기업 37곳이 4억1,250만원을 모았다. 모두 US$ 30만이다."
    found = figures(text)
    assert [text[figure.start : figure.end] for figure in found] == ["37곳", "4억1,250만원", "US$ 30만"]
    assert [figure.evidence for figure in found][1:] == ["기업 37곳이 4억1,250만원을 모았다.", "모두 US$ 30만이다."]


def test_a_figure_of_the_title_stands_once() -> None:
    text = "중소기업 12개사가 다녀왔다."
    [title_only, body] = figures(text, "중소기업 12개사, 540만 달러 상담")
    assert (title_only.start, title_only.end, title_only.value) == (-1, -1, 5_400_000)
    assert text[body.start : body.end] == "12개사"


def test_spelled_out_counts_are_read_with_the_commonest_counters() -> None:
    assert read("스무 명이 열두 곳을 돌았다.") == [(20, "명"), (12, "곳")]


def test_quotations_count() -> None:
    assert read("시장은 “아이들 3만명이 혜택을 본다”고 말했다.") == [(30_000, "명")]


@given(st.text(alphabet="0123456789,.%$ 만억조천백십여제명원곳대개사회인㎡‘’“”()~다\n", max_size=120))
def test_figures_stand_where_they_say(text: str) -> None:
    for figure in figures(text):
        assert 0 <= figure.start < figure.end <= len(text)
        assert text[figure.start : figure.end] in figure.evidence


@pytest.mark.parametrize("piece", ["1", "1만 ", "12명 ", "3천", "‘100인 회의’ 12명 ", "5조 ", "1~", "백", "$1 "])
def test_hostile_text_takes_time_in_proportion(piece: str) -> None:
    text = piece * (40_000 // len(piece))
    begun = time.process_time()
    figures(text)
    assert time.process_time() - begun < 2
