"""A page as it was copied becomes an article: title, day of publication and body, without what stands around them."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.reading.clean import article

BODY = (
    "성남시 대표단은 지난 14일 캐나다 밴쿠버시청을 찾아 우호교류 의향서에 서명했다고 시가 15일 밝혔다.\n"
    "두 도시는 게임과 의료 산업에서 서로 돕기로 했으며, 밴쿠버 대표단은 올해 안에 성남을 방문할 예정이다.\n"
    "대표단은 이어 샌프란시스코의 창업 육성기관을 둘러보고, 관내 기업이 그곳에 들어갈 길을 이야기했다.\n"
    "시 관계자는 “기업들이 바라던 일”이라며 “사무실을 함께 쓰는 방안부터 살피겠다”고 말했다."
)


def page(above: str, below: str = "") -> str:
    return f"{above}\n\n{BODY}\n\n{below}"


@pytest.mark.parametrize(
    "stamp",
    [
        "입력 2019-01-15 09:10", "등록 2019.01.15 09:10 | 수정 2019.01.16 11:00", "기사입력 2019/01/15 [09:10]",
        "승인 2019. 1. 15. 09:10 | 7면", "송고시간 2019-01-15 09:10", "(성남=하루통신) 김하루 기자 | 2019.01.15 09:10 송고",
        "2019년 01월 15일(화) 09:10 [하루신문]", "[하루신문 2019-01-15 (화) 19면]", "19.01.15 09:10 입력 | 김하루 기자",
        "2019. 1. 15.(화)", "배포일: 2019. 1. 15.(화) / 즉시 보도 가능", "Posted on 01/15/2019 03:15 PM | By Haru Kim",
        "By Haru Kim | Updated : Jan. 15, 2019, 9:12 a.m.",
        "1월 15, 2019", "화요일, 15 1월 2019", "[2019년 1월 15일자 14면]", "2019-01-15 | 14면", "by 김하루 2019년 1월 15일", "2019년 1월 15일 by 김하루",
        "19-01-15 09:10", "[0호] 2019년 01월 15일 (화)", "시정소식 | 2019.01.15.", "2019.01.15 김하루", "[하루뉴스 2019-01-15]", "2019 Jan 15",
        "기사입력2019.01.15. 오전 9:10 최종수정2019.01.16. 오전 10:10", "입력 2019.01.15 (21:37) 수정 2019.01.16 (09:00)", "2019-01-15T09:10:11+09:00",
        "작성자 : 관리자 | 등록일 : 2019-01-15 | 조회 : 120", "최종 업데이트 2026-11-01\n2019-01-15 09:10", "2026년 11월 25일 (수)\n입력 2019-01-15 09:10",
    ],
)  # fmt: skip
def test_the_day_that_a_page_states_above_its_article(stamp: str) -> None:
    read = article(page(f"성남시, 밴쿠버와 의향서 서명\n{stamp}"))
    assert read.published == "2019-01-15"
    assert read.title == "성남시, 밴쿠버와 의향서 서명"
    assert read.text == BODY


def test_the_day_that_a_page_states_below_its_article() -> None:
    below = "<저작권자(c) 하루통신, 무단 전재-재배포 금지> 2019/01/15 09:10 송고\n많이 본 뉴스"
    read = article(page("성남시, 밴쿠버와 의향서 서명", below))
    assert (read.published, read.outlet) == ("2019-01-15", "하루통신")
    assert read.text == BODY


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("성남시, 밴쿠버와 의향서 서명", ""),
        ("성남시, 2019년 1월 15일 밴쿠버와 의향서 서명", ""),
        ("최종업데이트 2026-11-25 09:00:00\n성남시, 밴쿠버와 의향서 서명", ""),
        ("전체메뉴 | 하루신문 since 2009 | 2026.11.25 (수)\n성남시, 밴쿠버와 의향서 서명", ""),
        ("성남시, 밴쿠버와 의향서 서명\n일시: 2019-01-14 14:00 / 장소: 밴쿠버시청", ""),
        ("2026년 11월 25일 (수)\n하늘신문\n성남시, 밴쿠버와 의향서 서명\n김하루 기자", ""),
        ("HOME 2026-11-25 10:20\n정치 경제 사회\n성남시, 밴쿠버와 의향서 서명", ""),
        ("UPDATE 2026.11.25 10:20 (수)\n성남시, 밴쿠버와 의향서 서명", ""),
        ("오늘의 날짜 2026-11-25\n성남시, 밴쿠버와 의향서 서명", ""),
        ("성남시, 밴쿠버와 의향서 서명", "3개의 댓글\n성남시민*** 2019.01.20 12:10  잘했어요"),
        ("성남시, 밴쿠버와 의향서 서명", "관련기사\n성남시, 선양과 교류 (2018.03.28)"),
        ("성남시, 밴쿠버와 의향서 서명", "입력 2019-13-45 09:10"),
        ("성남시, 밴쿠버와 의향서 서명\n밴쿠버시청(밴쿠버=하루통신) 서명하고 있다. 2019.1.14 haru@haru.example", ""),
    ],
)
def test_no_day_is_taken_from_what_states_none(above: str, below: str) -> None:
    assert article(page(above, below)).published is None


@pytest.mark.parametrize(
    "above",
    [
        "홈 > 지역 > 성남", "로그인 | 회원가입 | 정기구독 | RSS", "정치 경제 사회 문화 스포츠 오피니언", "하루신문 | 전체기사 | 행정 | 교통",
        "본문 바로가기 검색 바로가기", "광고\n광고", "주간하루 제518호", "성남시 보도자료", "글자크기 크게 작게 인쇄 메일보내기",
    ],
)  # fmt: skip
def test_menus_and_mastheads_above_are_no_title(above: str) -> None:
    read = article(page(f"{above}\n성남시, 밴쿠버와 의향서 서명\n김하루 기자 haru@haru.example"))
    assert read.title == "성남시, 밴쿠버와 의향서 서명"
    assert read.text == BODY


@pytest.mark.parametrize(
    "below",
    [
        "저작권자 © 하루신문 무단전재 및 재배포 금지\n선양 대표단 온다", "가장 많이 본 기사\n1 아파트 단지 또 정전했다.", "haru@haru.example\n광고",
        "ⓒ 하루신문. 무단 전재 금지\n오늘의 운세", "이전글 임시회 개회  다음글 공고", "▷ 전화 : 02-000-0000\n■ 제보하기",
        "0개의 댓글\n로그인 후 댓글작성이 가능합니다.", "이 기사를 후원하고 싶습니다.", "A14 지면보기 | PDF | 이전 기사",
        "김하루 기자 haru@haru.example\n저작권자 © 하늘신문 무단전재 및 재배포 금지\n김하루 기자\n다른기사 보기\n관련기사\n성남시, 몽골에 구급차 기증",
        "김하루 기자  haru@haru.example\n<저작권자 © 하늘신문, 무단 전재 및 재배포 금지>\n김하루 기자의 다른기사 보기\nicon인기기사\n기사 댓글 0개\n전체보기\n첫번째 댓글을 남겨주세요.",
        "[하늘신문 김하루 기자]\nCopyright ⓒ 하늘신문. All rights reserved.\n이 기사는 언론사에서 생활 섹션으로 분류했습니다.",
        "/haru@haru.example\n▶ 하늘뉴스 구독하고 경품 받기\nⓒ 하늘뉴스",
        "(성남=하늘뉴스) 김하루 기자\nharu@haru.example\n저작권자 ⓒ 하늘뉴스, 무단 전재-재배포, AI 학습 및 활용 금지",
        "(끝)\n<저작권자(c) 하늘통신>",
        "[끝]\n관련 뉴스\n성남시, 몽골과 협약을 맺었다",
        "#성남시 #밴쿠버 #우호교류\n좋아요0\n훈훈해요0\n슬퍼요0\n화나요0\n후속기사 원해요0",
        "네이버 채널 구독하기\n카카오톡 제보하기",
        "Copyrights ⓒ 하늘신문 & haru.example, 무단 전재 및 재배포 금지",
        "이 기사를 공유합니다\n페이스북 트위터 카카오톡\nURL복사",
        "문의: 국제교류팀 031-000-0000",
        "담당부서 : 국제교류팀 ☎ 031-000-0000\n첨부파일 : 사진1.jpg",
        "목록\n이전글 성남시, 몽골에 구급차 기증\n다음글 수정구, 새 청사 착공",
        "[사진] 성남시청\n< 저작권자 ⓒ 하늘신문 >",
        "김하루 기자 = haru@haru.example",
        "글·사진 김하루 기자 haru@haru.example",
        "글=김하루 기자\n사진=이하늘 기자",
        "영상취재 : 김하루\n영상편집 : 이하늘",
        "■ 제보하기\n▷ 전화 : 02-000-0000\n▷ 이메일 : haru@haru.example\n▷ 유튜브, 네이버, 카카오에서도 하늘뉴스를 구독해주세요!",
        "▶ [단독] 분당 아파트 붕괴\n▶ 오늘의 날씨",
        "☞공감언론 하늘뉴스 haru@haru.example",
        "※ '어떤 기사' 제보를 기다립니다. [카카오톡] 하늘 검색, 채널 추가",
        "당신이 좋아할 만한 기사\n성남시, 몽골에 구급차 기증했다",
        "많이 본 뉴스\n1\n분당 아파트 붕괴\n2\n판교 정전",
        "이 시각 주요뉴스\n분당 아파트 붕괴",
        "기사제공 하늘신문\n김하루 기자\n구독\n응원",
        "<ⓒ하늘경제, 무단전재 및 재배포 금지>",
        "[저작권자 ⓒ 하늘뉴스. 무단전재-재배포 금지]\n성남시\n밴쿠버\n김하루",
        "공유\n찜\n인쇄\n글자크기\n가\n가",
        "댓글 정렬\n최신순\n공감순\n댓글을 입력해주세요",
        "저작권자 © 하늘신문\n상단으로\n회사소개 기사제보 광고문의 불편신고 개인정보처리방침 청소년보호정책\n경기도 성남시 분당구 하늘로 1\n대표전화 : 031-000-0000\n팩스 : 031-000-0001\n등록번호 : 경기 아 00000\n발행·편집인 : 이하늘",
        "본 콘텐츠는 저작권법의 보호를 받습니다.",
        "이 기사는 하늘신문에 2019년 1월 15일 게재되었습니다.",
        "ⓒ 하늘신문(haru.example) - 무단전재 및 재배포를 금합니다.",
        "제보는 카카오톡 okjebo",
        "<김하루 기자/haru@haru.example>",
        "(사진제공=성남시)",
        "김하루기자",
        "김하루 기자ⓒ하늘신문",
        "[저작권자ⓒ 하늘신문 무단전재·재배포 금지]",
        "작성자 : 김하루\n트위터 페이스북 밴드\n이전 기사 보기\n다음 기사 보기",
    ],
)  # fmt: skip
def test_what_follows_the_article_is_left_out(below: str) -> None:
    assert article(page("성남시, 밴쿠버와 의향서 서명", below)).text == BODY


@pytest.mark.parametrize(
    "inset", ["[관련기사]\n성남시, 몽골에 구급차 기증\n수정구, 새 청사 착공", "많이 본 뉴스\n1 아파트 단지 또 정전"]
)
def test_an_article_goes_on_behind_a_list_of_others(inset: str) -> None:
    first, rest = BODY.split("\n", 1)
    read = article(page("성남시, 밴쿠버와 의향서 서명").replace(BODY, f"{first}\n{inset}\n{rest}"))
    assert read.text == BODY


def test_a_short_article_ends_where_the_page_says_whose_it_is() -> None:
    told = "성남시 대표단이 14일 밴쿠버시청에서 의향서에 서명했다."
    owned = "Copyright ⓒ 하루일보. All rights reserved. 무단 전재 및 재배포 금지."
    read = article(f"성남시, 밴쿠버와 의향서 서명\n{told}\n{owned}\n이번 주말 전국에 많은 비가 내립니다.")
    assert (read.text, read.outlet) == (told, "하루일보")


@pytest.mark.parametrize(
    "menu",
    [
        "NAVER 뉴스 엔터 날씨",
        "SNS 기사보내기\n본문 글씨 줄이기 본문 글씨 키우기",
        "HOME 뉴스 성남",
        "2019년 1월 15일 화요일 하루신문",
    ],
)
def test_a_title_speaks_of_what_its_article_does(menu: str) -> None:
    read = article(page(f"{menu}\n성남시, 밴쿠버와 의향서 서명\n게임과 의료 산업에서 돕기로"))
    assert read.title == "성남시, 밴쿠버와 의향서 서명"
    assert menu.split()[0] not in read.text


TITLES = [
    "성남시, 밴쿠버와 의향서 서명", "“게임의 도시끼리 손잡자”…성남·밴쿠버 교류 물꼬", "성남-밴쿠버, 게임·의료로 통했다", "[성남] 밴쿠버시와 우호교류 의향서 체결",
    "태평양 건너 온 편지 한 통",
]  # fmt: skip
LAYOUTS = [
    "하늘시민신문\n{}\n김하루 기자 | 승인 2019.01.15 09:10", "하늘저널 - 시민과 함께\n전체기사 정치 경제 사회 문화\n{}\n2019-01-15 09:10:11",
    "하늘투데이 PC버전 모바일버전\n정치\n{}\n입력: 2019-01-15 13:50:12", "뉴스홈 > 지역 > 경기\n{}\n- 서명식\n등록 2019-01-15",
    "기사 제목 : {}\n작성자 : 공보관\n작성일 : 2019-01-15\n조회수 : 120", "시정소식\n보도자료\n제목 {}\n담당부서 국제교류팀\n등록일 2019-01-15",
    "성남시 공식 누리집 입니다\n누리집 이용안내\n{}\n2019-01-15 조회 31", "하늘뉴스 사회 정치 문화 경제 스포츠 오피니언\n본문영역\n{}\n송고시간2019-01-15 09:10",
    "{} < 성남 < 지역 < 기사본문 - 하늘신문\n승인 2019.01.15", "시민의 곁에서 함께 걷는 신문 [하늘소리]\n{}\n2019/01/15 [17:05]",
    "하늘TV 뉴스9\n[앵커리포트]\n{}\n입력 2019-01-15", "국제교류\n{0}\n{0}\n입력 2019-01-15", "입력 2019.01.15 09:10 수정 2019.01.15 10:00\n{}",
    "축구광장 리그 컵대회 해외축구 국가대표 유소년\n{}\n등록 2019.01.15 11:08\n추천 14  비추천 0  댓글 3",
    "[하늘신문 記事DB] 검색결과 3 / 41\n2019년 1월 15일 15면\n{}",
]  # fmt: skip


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("title", TITLES)
def test_the_title_is_found_wherever_a_site_puts_it(layout: str, title: str) -> None:
    read = article(page(layout.format(title), "ⓒ 무단전재 금지"))
    assert (read.title, read.published) == (title, "2019-01-15")
    assert read.text.replace("- 서명식\n", "") == BODY


def test_words_in_brackets_head_the_list_below_them() -> None:
    listed = f"{BODY}\n[주요 일정]\n▲14일 서명식 ▲15일 간담회"
    assert article(f"성남시, 밴쿠버와 의향서 서명\n{listed}").text == listed


@pytest.mark.parametrize(
    "notice",
    [
        "○ 일시 : 2019. 1. 14.(월) 14:00\n○ 장소 : 밴쿠버시청\n○ 내용 : 우호교류 의향서 체결",
        "□ 성남시는 2019. 1. 14. 밴쿠버시와 의향서를 체결함\n□ 주요 내용\n- 게임·의료 산업 협력\n□ 향후 계획 : 대표단 초청 예정",
    ],
)
def test_a_notice_of_items_alone_is_read(notice: str) -> None:
    read = article(f"성남시, 밴쿠버와 의향서 서명\n등록일 2019-01-15\n\n{notice}\n\n목록\n저작권자 © 하늘신문")
    assert (read.title, read.published, read.text) == ("성남시, 밴쿠버와 의향서 서명", "2019-01-15", notice)


@pytest.mark.parametrize(
    "notice",
    [
        "본 자료의 저작권은 하늘신문에 있습니다",
        "이 저작물은 출처를 밝히면 자유롭게 옮길 수 있습니다",
        "2019.01.15(화) 성남 24℃ 비 미세먼지 좋음",
    ],
)
def test_what_a_page_says_of_itself_or_the_weather_is_left_out(notice: str) -> None:
    assert article(page(f"{notice}\n성남시, 밴쿠버와 의향서 서명", notice)).text == BODY


@pytest.mark.parametrize(
    "credit",
    [" /사진=성남시", " (사진제공=성남시)", "[사진=성남시 제공]", " <사진=성남시>", " 성남시 제공", " © 하루신문"],
)
def test_a_picture_tells_without_its_credit(credit: str) -> None:
    caption = "두 시장이 밴쿠버시청에서 의향서에 서명하고 있다."
    assert article(f"[포토] 밴쿠버 찾은 성남시\n{caption}{credit}\n[ⓒ 하루신문, 무단 전재 금지]").text == caption


def test_an_article_without_full_stops_is_read() -> None:
    told = "탄천에서 춤 축제가 25일부터 28일까지 열린다\n올해는 세계 10개국에서 무용단 300여 명이 참가한다"
    read = article(f"2008년 9월 25일 목요일 하루신문\n뉴스 > 종합\n탄천에서 세계의 춤이 만난다\n{told}\nⓒ 하루신문")
    assert (read.title, read.text, read.outlet) == ("탄천에서 세계의 춤이 만난다", told, "하루신문")


@pytest.mark.parametrize(
    ("above", "below", "outlet"),
    [
        ("(성남=하루통신) 김하루 기자 = 서명이 있었다.", "", "하루통신"),
        ("[하루투데이=김하루 기자] 서명이 있었다.", "", "하루투데이"),
        ("주간하루 제518호", "", "주간하루"),
        ("하루신문 | 정치 | 사회 | 문화", "", "하루신문"),
        ("", "<저작권자 © 하루뉴스 무단전재 금지>", "하루뉴스"),
        ("【성남=하루뉴스】김하루 기자 = 서명이 있었다.", "", "하루뉴스"),
        ("하루소식 TOP | 최신기사 | 지역", "", "하루소식"),
        ("하늘시의회 > 의정활동 > 보도자료", "", "하늘시의회"),
        ("경기도 > 성남시 > 보도자료", "", None),
        ("정치 | 사회 | 문화", "", None),
        ("Posted on 09/18/2024 | By Haru Kim, 하루한인소식", "", "하루한인소식"),
        ("", "하루신문 후원하기 농협 000-0000", "하루신문"),
        ("", "▶ 하루신문 유튜브 구독", "하루신문"),
        ("", "reporter@yna.co.kr", "연합뉴스"),
        ("홈 > 지역 > 성남", "reporter@mail.example", None),
        ("하늘저널 - 시민과 함께", "", "하늘저널"),
        ("하늘사람 PC버전 모바일버전", "", "하늘사람"),
        ("시민의 곁에서 함께 걷는 신문 [하늘소리]", "", "하늘소리"),
        ("네이버에서 하늘나루를 구독하세요", "", "하늘나루"),
        ("", "본 자료의 저작권은 하늘신문에 있습니다", "하늘신문"),
        ("", "ⓒ 2006 하늘마을 all rights reserved.", "하늘마을"),
        ("주요뉴스\n지역신문", "ⓒ 무단전재 금지", None),
    ],
)
def test_whose_page_it_is(above: str, below: str, outlet: str | None) -> None:
    assert article(page(f"{above}\n성남시, 밴쿠버와 의향서 서명", below)).outlet == outlet


def test_captions_and_headings_in_the_middle_stay_and_their_credits_go() -> None:
    caption = "▲ 밴쿠버시청 앞에 걸린 두 도시의 깃발     © 하루신문\n○ 밴쿠버에서\n"
    first, rest = BODY.split("\n", 1)
    read = article(page("성남시, 밴쿠버와 의향서 서명").replace(BODY, f"{first}\n{caption}{rest}"))
    assert "▲ 밴쿠버시청 앞에 걸린 두 도시의 깃발\n○ 밴쿠버에서\n" in read.text
    assert read.text.endswith(rest)


@pytest.mark.parametrize(
    "dated",
    ["1998. 8. 17 밴쿠버와 자매결연", "2011년 4월 밴쿠버 시장 방한", "14일 밴쿠버 서명식", "2. 3월 14일 의향서 서명"],
)
def test_the_entries_of_a_chronicle_stay(dated: str) -> None:
    first, rest = BODY.split("\n", 1)
    told = f"{first}\n{dated}\n{rest}"
    assert article(f"성남시, 밴쿠버와 의향서 서명\n입력 2019-01-15\n\n{told}\n\nⓒ 하늘신문").text == told


def test_the_turns_of_an_interview_stay() -> None:
    told = "[앵커]\n시장님, 어떻게 보십니까?\n[답변]\n네, 성남 기업이 밴쿠버로 갈 길이 열렸습니다."
    assert article(f"[대담] 성남시장에게 듣는다\n{told}").text == told


@pytest.mark.parametrize(
    "page",
    [
        "", "\n\n", "광고\n메뉴", "홈 > 지역", "\x00\x01", "하늘시청\n요청하신 페이지를 찾을 수 없습니다.", "로그인이 필요한 서비스입니다.",
        "삭제된 기사입니다.\n메인으로", "404 Not Found", "Access Denied", "자바스크립트를 켜야 볼 수 있습니다.", "1 2 3 4.\n----- ===== .", "{}\n();\n};",
        "0x1f 0x2e 0x3d 0x4c 0x5b 0x6a 0x79 0x88!", "%PDF-1.4 %âãÏÓ 1 0 obj << /Type /Catalog >> ?",
    ],
)  # fmt: skip
def test_a_page_without_an_article_has_no_text(page: str) -> None:
    assert article(page).text == ""


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("성남시\u200b가 밴쿠버\ufeff를 찾았다.", "성남시가 밴쿠버를 찾았다."),
        ("성남시가&nbsp;&ldquo;반갑다&rdquo;고 말했다.", "성남시가 “반갑다”고 말했다."),
        (unicodedata.normalize("NFD", "성남시가 밴쿠버를 찾았다."), "성남시가 밴쿠버를 찾았다."),
        ("성남시가\u00a0\u3000밴쿠버를\x00 찾았다.", "성남시가 밴쿠버를 찾았다."),
    ],
)
def test_letters_are_read_whole(printed: str, read: str) -> None:
    assert article(f"성남시, 밴쿠버와 의향서 서명\n{printed}").text == read


@given(st.text(alphabet="가다. 2019-01/:[]()<>|©“”\n\x0b▲기자", max_size=120))
def test_nothing_is_raised_and_nothing_made_up(raw: str) -> None:
    kept = "".join(article(raw).text.split())
    letters = iter("".join(raw.split()))
    assert all(letter in letters for letter in kept)


ORIGINALS = [
    ("000_03b074ceba6df3a7.txt", None, "", 15),
    ("001_1641af84fcdf36e0.txt", "2015-04-10", "글로벌 네트워크 구축", 25),
    ("002_af0dc653d0e17559.txt", "2020-11-13", "끊임없이 변화할 것", 12),
    ("003_baefb7860a83cacb.txt", "2019-01-12", "왜 CES를 찾아간", 12),
    ("004_0801c53a45646427.txt", None, "신상진 성남시장 대담", 20),
]


@pytest.mark.parametrize(("name", "published", "title", "lines"), ORIGINALS)
def test_the_originals_are_read(originals: Path, name: str, published: str | None, title: str, lines: int) -> None:
    read = article((originals / name).read_text(encoding="utf-8"))
    assert read.published == published
    assert title in read.title
    assert len(read.text.splitlines()) >= lines
    assert not any(
        word in read.text for word in ("바로가기", "저작권자", "댓글", "제보", "많이 본", "yna.co.kr\n", "지금뉴스")
    )
