"""When a page was published: as it states, as its own words let one infer, or unknown; never a guess shown as a fact."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.reading.agreement import agrees, opposes
from store.reading.clean import article
from store.reading.dating import dated
from store.reading.values import Dated

TITLE = "하늘시, 몽골 다르항과 교류 협약"
BODY = (
    "하늘시 대표단은 몽골 다르항시청을 찾아 청소년 교류 협약에 서명했다고 시가 밝혔다.\n"
    "두 도시는 해마다 학생 열 명씩을 서로 보내고, 다르항의 교사들은 하늘시에서 연수를 받는다.\n"
    "시 관계자는 “학생들이 바라던 일”이라며 “첫 방문단을 곧 뽑겠다”고 말했다."
)


def read(above: str = "", below: str = "", body: str = BODY, published: str | None = None) -> Dated:
    page = f"{TITLE}\n{above}\n\n{body}\n{below}\n"
    return dated(page, article(page), published)


@pytest.mark.parametrize(
    "stamp",
    [
        "기사입력 2019-03-14 16:20", "입력 : 2019.03.14 16:20", "입력 2019.03.14 (16:20)", "입력 2019.03.14. 오후 4:20",
        "등록 2019-03-14 오후 4:20:11", "등록일 : 19-03-14", "등록일: 2019. 03. 14.", "등록일자 2019-03-14", "작성일자 2019/03/14",
        "작성일 2019-03-14 | 조회 123", "작성자 홍보과 등록일 2019-03-14 조회 123", "담당부서 국제협력과 등록일 2019-03-14 조회수 77",
        "승인 2019.03.14 16:20", "승인 2019.03.14 16:20 | 수정 2019.03.15 09:00", "수정 2019.03.15 09:00 | 입력 2019.03.14 16:20",
        "최종수정 2019.03.15 09:00 기사입력 2019.03.14 16:20", "송고시간 2019-03-14 16:20", "송고 2019년 3월 14일", "게재 2019.03.14",
        "발행일 : 2019-03-14", "발행 2019.03.14 16:20", "발행일자 2019-03-14", "게시일 : 2019-03-14", "게시일시 2019.03.14 16:20",
        "배포일시 2019. 3. 14.(목)", "배포일: 2019. 3. 14.(목) / 즉시 보도 가능", "보도시점 2019. 3. 14.(목) 조간", "보도일시 2019. 3. 14.(목) 12:00",
        "보도일자 : '19. 3. 14.", "기사전송 2019-03-14 16:20", "기사등록 2019-03-14 16:20:44", "최초입력 2019.03.14 16:20:44",
        "방송일 : 2019-03-14", "날짜 2019.03.14", "날 짜 : 2019.03.14", "일자 2019-03-14", "입력 20190314", "입력일 2019 . 03 . 14",
        "입력 2019-03-14T16:20:00+09:00", "2019-03-14T16:20:00+09:00", "기사입력 [2019-03-14 16:20]", "(입력 2019/03/14)",
        "| 2019.03.14 16:20", "2019.03.14 16:20 | 김하늘 기자", "김하늘 기자 | 2019.03.14 16:20", "김하늘 기자 2019.03.14", "2019.03.14 | 김하늘 기자",
        "[하늘신문 김하늘 기자] 2019-03-14", "[2019-03-14]", "(2019. 3. 14.)", "2019년 03월 14일 목요일", "2019년 3월 14일 (목)", "2019. 3. 14.",
        "2019. 3. 14. 16:20", "2019년 3월 14일 오후 4시 20분", "2019-03-14 (목) 19면", "2019년 3월 14일 목요일 14면", "2019.03.14 A12면", "[2019.03.14 제1204호]",
        "제1204호 2019년 3월 14일", "주간하늘 제518호 (2019. 3. 14.)", "등록일\n2019-03-14", "입력\n2019.03.14 16:20", "작성일\n2019년 3월 14일",
        "등록\t2019-03-14\t조회\t123", "Thursday, March 14, 2019", "March 14, 2019", "Mar. 14, 2019", "14 March 2019", "Published : Mar 14, 2019 - 16:20",
        "Published: 14 Mar 2019", "Posted on 03/14/2019 03:15 PM | By Haru Kim", "By Haru Kim on March 14, 2019", "Posted March 14, 2019 at 9:10 am",
        "Date: 2019-03-14", "2019-03-14 16:20 KST", "2019.03.14 16:20 (현지시간)", "19.03.14 16:20 입력", "UPDATED. 2026-11-25 17:45 (수)\n승인 2019.03.14 16:20",
        "최종수정 2019.03.14 16:20", "수정일 : 2019-03-14", "Updated : Mar. 14, 2019, 4:20 p.m.", "ㅣ 2019-03-14 ㅣ", "글 · 김하늘 기자 2019.03.14 16:20",
    ],
)  # fmt: skip
def test_a_day_that_the_page_states(stamp: str) -> None:
    assert read(stamp) == Dated("2019-03-14", "stated", "2019-03-14")


@pytest.mark.parametrize(
    "below",
    [
        "<저작권자(c) 하늘통신, 무단 전재-재배포 금지> 2019/03/14 16:20 송고", "기사입력: 2019/03/14 [16:20]  최종편집: ⓒ 하늘소식",
        "등록일 : 2019-03-14", "작성일 2019.03.14", "입력 2019-03-14 16:20\n댓글 2개\n김** 2019.03.20 10:00", "2019년 03월 14일 16:20 송고",
        "- Copyright ⓒ 하늘뉴스 -\n등록 2019.03.14\n등록번호 : 경기 아00001\n등록일 : 2011.05.06",
    ],
)  # fmt: skip
def test_a_day_that_the_page_states_below(below: str) -> None:
    assert read(below=below).day == "2019-03-14"


@pytest.mark.parametrize(
    "first",
    [
        "(하늘=하루와이어) 2019년 03월 14일 -- 하늘시는 몽골 다르항시와 청소년 교류 협약에 서명했다.",
        "HANEUL, South Korea, March 14, 2019 /HaruWire/ -- Haneul City signed an agreement with Darkhan, Mongolia.",
        "HANEUL, March 14, 2019 — Haneul City signed an agreement with the city of Darkhan in Mongolia.",
    ],
)
def test_a_newswire_states_its_day_where_the_story_begins(first: str) -> None:
    assert read(body=f"{first}\n{BODY}") == Dated("2019-03-14", "stated", "2019-03-14")


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("", ""), ("기간 : 2019.03.14 ~ 2019.03.20", ""), ("일시 : 2019. 3. 14.(목) 14:00", ""), ("▲일시 2019-03-14 14:00 ▲장소 시청", ""),
        ("행사기간 2019-03-14 ~ 03-20", ""), ("2019. 3. 14. ~ 3. 20. 시청 로비", ""), ("접수기간 2019.03.14 09:00부터", ""), ("개막일 2019.03.14", ""),
        ("UPDATED. 2026-11-25 17:45 (수)", ""), ("최종편집 2026.11.25 [10:20]", ""), ("최종편집 : 2026-11-25 10:20 (수)", ""),
        ("최종업데이트 2026-11-25 09:00:00", ""), ("하늘신문 since 2009 | 2026.11.25 (수)", ""), ("2026.11.25 수요일 맑음 12.3℃", ""),
        ("하늘시장 기자회견 2019년 3월 14일 시청서", ""), ("다르항 방문단 2019년 3월 14일 도착", ""), ("구급차 배포 2019년 3월 14일 시작", ""),
        ("", "관련기사\n하늘시, 선양과 교류 (2018.03.28)"), ("", "댓글 2019.03.15"), ("", "댓글 3개\n김** 2019.03.15 10:00 등록 2019.03.15"),
        ("", "이전글 축제 안내 2019-03-10"), ("", "많이 본 기사\n입력 2019.03.12 단수 안내"), ("", "ⓒ 2019 하늘신문. All rights reserved."),
        ("", "Copyright © 2010-2019 하늘신문"), ("", "등록번호: 경기 아00001 | 등록일: 2011.05.06 | 발행인 김하늘"),
        ("", "제호 : 하늘신문\n등록일 : 2011.05.06\n발행일 : 2011.06.01"), ("", "전화 031-2019-0314"), ("입력 2019-13-45 09:10", ""), ("입력 2019-02-30", ""),
        ("", "인쇄하기 SNS 보내기\n관련기사\nhttps://haneul.example/2018/03/28/old"), ("March 14, 2019 Friendship Festival opens in Darkhan", ""),
        ("", "추천기사\n다르항의 봄 2019.3.9. [하늘시 제공]"),
    ],
)  # fmt: skip
def test_a_page_that_states_no_day_stays_unknown(above: str, below: str) -> None:
    assert read(above, below) == Dated(None, "unknown", None)


@pytest.mark.parametrize(
    ("above", "caption"),
    [
        ("", "협약서를 들어 보이는 두 시장. 2019.3.14 haru@haru.example"), ("", "두 시장이 협약서를 들고 있다. 2019. 3. 14. [하늘시 제공]"),
        ("", "[하늘=하루뉴스] 김하루 기자 = 두 시장이 협약서를 들고 있다. 2019.03.14. photo@haru.example"),
        ("", "두 시장이 협약서를 들고 있다. (하늘시 제공) 2019.3.14/하루1"), ("", "두 시장이 협약서를 들고 있다. 2019.3.14 << 하늘시 제공 >>"),
        ("", "두 시장이 협약서를 들고 있다. (사진=하늘시 제공) 2019.03.14. photo@haru.example *재판매 및 DB 금지"),
        ("https://haru.example/news/2019/03/14/1234", ""), ("기사주소 http://haru.example/view/AKR20190314014700061", ""),
        ("http://www.haru.example/article/20190314", ""), ("", "첨부파일 : 190314 보도자료(다르항).hwp"), ("", "첨부 20190314_보도자료.pdf"),
        ("", "협약은 올가을 하늘시의회의 동의를 얻는다.(2019.03.14)"), ("", "협약은 올가을 하늘시의회의 동의를 얻는다. (2019. 3. 14.)"),
    ],
)  # fmt: skip
def test_a_day_that_the_page_lets_one_infer(above: str, caption: str) -> None:
    inferred = read(above, caption)
    assert (inferred.day, inferred.basis, inferred.anchor) == ("2019-03-14", "inferred", "2019-03-14")
    assert inferred.note is not None
    assert "2019년 3월 14일" in inferred.note.ko
    assert "14 March 2019" in inferred.note.en


@pytest.mark.parametrize(
    "body",
    [
        f"하늘시는 다르항과 협약을 맺는다고 2019년 3월 14일 밝혔다.\n{BODY}",
        f"하늘시는 2019년 3월 14일(목) 밝혔다, 다르항과 손잡는다고.\n{BODY}",
        f"하늘시는 오늘(2019년 3월 14일) 다르항과 협약을 맺었다.\n{BODY}",
    ],
)
def test_the_whole_day_of_an_announcement_dates_the_page(body: str) -> None:
    assert (read(body=body).day, read(body=body).basis) == ("2019-03-14", "inferred")


def test_a_story_appears_when_it_is_announced_shortly_after_its_picture_was_taken() -> None:
    body = (
        BODY.replace("시가 밝혔다", "시가 15일 밝혔다") + "\n두 시장이 협약서를 들고 있다. 2019.3.14 haru@haru.example"
    )
    inferred = read(body=body)
    assert inferred.day == "2019-03-15"
    assert inferred.note
    assert "15일에 밝힌" in inferred.note.ko


def test_an_old_picture_dates_nothing() -> None:
    assert read(below="다르항시청 전경. [하늘시 자료사진] 2011.3.14 haru@haru.example").day is None
    body = f"올해(2019년) 하늘시는 다르항과 협약을 맺었다.\n{BODY}\n두 시장이 만나고 있다. 2011.3.14 haru@haru.example"
    assert read(body=body) == Dated(None, "unknown", "2019")


def test_pages_of_several_addresses_are_not_dated_by_one() -> None:
    addresses = "https://haru.example/2019/03/14/1\nhttps://haru.example/2018/03/28/2"
    assert read(addresses).day is None


@pytest.mark.parametrize(
    ("head", "text", "day", "basis"),
    [
        ("하늘소식 2019년 3월호", "", "2019-03", "stated"),
        ("하늘소식 2019. 3월호 통권 제12호", "", "2019-03", "stated"),
        ("하늘소식 3월호", "1979년에 문을 연 하늘시청. 개청 40주년인 올해 잔치를 엽니다.", "2019-03", "inferred"),
        ("하늘소식 3월호", "2019년 기해년 새해를 맞아 하늘시가 새 출발을 합니다.", "2019-03", "inferred"),
        ("하늘소식 3월호", "", None, "unknown"),
        ("하늘소식 3월호 | 지난 호 2월호", "2019년 새해를 맞아 하늘시가 새 출발을 합니다.", None, "unknown"),
    ],
)
def test_a_gazette_is_of_the_month_of_its_issue(head: str, text: str, day: str | None, basis: str) -> None:
    page = f"{head}\n{TITLE}\n\n{text}\n{BODY}"
    found = dated(page, article(page))
    assert (found.day, found.basis) == (day, basis)
    assert (found.note is not None) == (basis == "inferred")


@pytest.mark.parametrize(
    "sentence",
    [
        "올해 1월 라스베이거스에서 열린 CES 2019에 하늘시가 다녀왔다.", "지난해 1월 열린 ‘CES 2018’에서 다르항을 만났다.",
        "내년 1월 열리는 CES 2020에는 스무 곳이 간다.", "지난해(2018년)에는 학생 열 명이 다녀갔다.", "올해(2019년) 학생 열 명이 다녀간다.",
        "2019년 올해는 수교 기념 행사가 많다.", "올해 2019년은 두 도시에 뜻깊은 해다.", "1999년 결연한 두 도시는 올해 20주년을 맞았다.",
        "1989년 설립된 하늘시 국제교류센터가 30주년을 맞아 잔치를 연다.", "민선 7기 1주년을 맞은 시장은 다르항부터 찾았다.",
        "기해년 새해를 맞은 하늘시는 분주하다.",
        "재작년(2017년)에 시작한 일이다.", "지난 8일 개막한 ‘CES 2019’에 하늘시가 부스를 냈다.",
    ],
)  # fmt: skip
def test_relative_days_count_from_the_year_that_the_text_gives(sentence: str) -> None:
    assert read(body=f"{sentence}\n{BODY}") == Dated(None, "unknown", "2019")


@pytest.mark.parametrize(
    "sentence",
    [
        "올해 하늘시는 CES 2020 참가 기업을 모집한다.", "지난해에 이어 CES 2019에도 하늘시가 나간다.", "1999년 결연한 두 도시는 이듬해 잔치를 열었다.",
        "2025년까지 열 곳과 손잡는다.", "2011년 시작한 교류다.", "올해(2019년)와 지난해(2011년)가 다르다.", "내년 개관 20주년 행사를 연다.",
    ],
)  # fmt: skip
def test_a_year_that_the_text_tells_of_is_not_its_own(sentence: str) -> None:
    assert read(body=f"{sentence}\n{BODY}") == Dated(None, "unknown", None)


@pytest.mark.parametrize(
    ("body", "year"),
    [
        ("하늘시는 2019년 3월 12일 다르항에서 상을 받았다고 밝혔다.\n두 도시는 2011년 결연했다.", "2019"),
        ("하늘시는 2019년 3월 다르항에서 상을 받았다고 전했다.\n시는 2020년 하반기에 답방할 계획이다.", "2019"),
        ("하늘시는 2019년 3월 12일 다르항에서 상을 받았다고 밝혔다.\n2020년에는 다르항 시장이 답방했다.", None),
        ("하늘시는 2019년 12월 12일 다르항에서 상을 받았다고 밝혔다.", None),
        ("하늘시는 2019년 3월 12일 다르항에서 상을 받았다.", None),
        ("하늘시는 2018년 5월 맺은 협약에 따라 2019년 3월 상을 받았다고 밝혔다.", None),
    ],
)
def test_what_a_page_without_a_date_says_was_announced_is_of_its_year(body: str, year: str | None) -> None:
    assert read(body=body) == Dated(None, "unknown", year)


@pytest.mark.parametrize(
    ("text", "agreed"),
    [
        ("시는 다르항과 협약을 맺었다고 14일 밝혔다.", True),
        ("14일 시에 따르면 협약은 가을에 맺는다.", True),
        ("시는 다르항과 협약을 맺었다고 21일 밝혔다.", False),
        ("11일(월)부터 15일(금)까지 다녀왔다.", True),
        ("11일(수)부터 15일(일)까지 다녀왔다.", False),
        ("지난달 28일 문을 열었다. 2월 28일은 마지막 날이었다. 11일(월) 돌아왔다.", True),
        ("오는 12일 협약을 맺는다고 14일 밝혔다.", False),
        ("시는 협약을 맺었다.", False),
    ],
)
def test_a_day_shown_above_is_the_page_s_where_the_text_agrees(text: str, agreed: bool) -> None:
    assert agrees("2019-03-14", text) == agreed
    page = f"하늘신문 since 2009 | 2019.03.14 (목)\n{TITLE}\n\n{text}\n{BODY.split(chr(10), 1)[1]}"
    assert (dated(page, article(page)).basis == "inferred") == agreed


@pytest.mark.parametrize(
    ("text", "opposed"),
    [
        ("시가 15일 밝혔다.", False), ("시가 14일 밝혔다.", False), ("시가 9일 밝혔다.", False), ("시가 28일 밝혔다.", True),
        ("오는 12일 떠난다.", True), ("오는 20일 떠난다.", False), ("18일(목) 떠난다.", True), ("17일(목) 떠난다.", False), ("협약을 맺었다.", False),
    ],
)  # fmt: skip
def test_a_text_may_speak_against_a_day_shown_above_it(text: str, opposed: bool) -> None:
    assert opposes("2019-01-15", text) is opposed


def test_a_day_handed_in_serves_a_page_that_states_none() -> None:
    assert read(published="2019-03-20") == Dated("2019-03-20", "stated", "2019-03-20")
    assert read("입력 2019-03-14 16:20", published="2019-03-20").day == "2019-03-14"
    assert read(below="두 시장이 만나고 있다. 2011.3.14 haru@haru.example", published="2019-03").day == "2019-03"


@given(st.text(alphabet="0129년월일.-/:() 입력올해지난주년호민선기CES\n다", max_size=150))
def test_nothing_is_raised_and_no_day_made_up(raw: str) -> None:
    found = dated(raw, article(raw))
    assert found.day is None or found.day[2:4] in raw
    assert (found.day is None) == (found.basis == "unknown")
