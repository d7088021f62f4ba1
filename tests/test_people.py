"""Who is named in which role: better one missed than one made up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.reading.people import named
from store.records import Document


def roles(text: str) -> list[tuple[str, str]]:
    return [(one.name, one.role) for one in named(Document("a", "", text, "하루신문"))]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("김종천 과천시장과 은수미 성남시장이 만났다.", [("김종천", "과천시장"), ("은수미", "성남시장")]),
        ("한동만 샌프란시스코 총영사와 만났다.", [("한동만", "샌프란시스코 총영사")]),
        ("케네디 스튜어트(Kennedy Stewart) 밴쿠버시장이 왔다.", [("케네디 스튜어트", "밴쿠버시장")]),
        ("성남시장과 호세 에스테베스 밀피타스시장은 서명했다.", [("호세 에스테베스", "밀피타스시장")]),
        ("박문석 성남시의회 의장이 함께했다.", [("박문석", "성남시의회 의장")]),
        ("유호현 옥소폴리틱스 대표는 설명했다.", [("유호현", "옥소폴리틱스 대표")]),
        ("어바인시의 최석호 시장을 만났다.", [("최석호", "어바인시장")]),
        ("은수미 경기 성남시장이 강조했다.", [("은수미", "성남시장")]),
        ("은수미 시장은 성남시장이자 공무원이다.", [("은수미", "시장")]),
        ("이재명 당시 시장이 갔다.", [("이재명", "당시 시장")]),
        ("용인시(시장 오세준)는 밝혔다.", [("오세준", "용인시장")]),
        ("청주시의회(의장 신태식)는 밝혔다.", [("신태식", "청주시의회 의장")]),
        ("남기백(71) 전 청주시장을 만났다.", [("남기백", "전 청주시장")]),
        ("남기백(南基白) 청주시장이 갔다.", [("남기백", "청주시장")]),
        ("이진솔 성남시 재정경제국장은 서명했다.", [("이진솔", "성남시 재정경제국장")]),
        ("오지환 4차산업국장은 참석했다.", [("오지환", "4차산업국장")]),
        ("유미란 시 아동청소년과장은 돌아봤다.", [("유미란", "시 아동청소년과장")]),
        ("서울대 조국진 교수가 왔다.", [("조국진", "교수")]),
    ],
)
def test_a_person_with_a_role(sentence: str, found: list[tuple[str, str]]) -> None:
    assert roles(sentence) == found


@pytest.mark.parametrize(
    "sentence",
    [
        "안내인 은수미 시장은 웃었다.",
        "북미지역을 공식 방문한 은수미 시장은 돌아왔다.",  # only 은수미
        "뉴스인, 오늘은 은수미 성남시장과 함께했다.",
    ],
)
def test_what_stands_before_a_name_is_no_name(sentence: str) -> None:
    assert {name for name, _ in roles(sentence)} == {"은수미"}


@pytest.mark.parametrize(
    "sentence",
    [
        "여기서 은 시장은 기조강연에 나섰다.", "라스베이거스에 도착한 김 시장과 공무원들이 들었다.", "동행한 이유는 밴쿠버 시장이 겸하고 있기 때문이다.",
        "성장하는 글로벌 게임시장에 들어간다.", "해외 신흥 시장은 넓다.", "글로벌 스타트업 북미시장은 크다.", "시의회 도의회 의장이 왔다.",
        "캐나다 밴쿠버에서 스튜어트 밴쿠버시장과 만난다.", "위원회 위원장이 말했다.", "한인회 회장이 왔다.", "성남시 시장이 갔다.", "함께 이재명 시장이",
        "전통 중앙 시장이 붐볐다.", "강남구 의장이 왔다.", "고려대 법대 교수가 왔다.", "새로운 서비스 시장이 열렸다.", "하지만 의장이 왔다.",
        "한양대 명예교수가 왔다.", "차관급인 되면서 서울특별시장이 되었다.", "신인은 미국 주류 음악시장에 나섰다.", "서기관 직위이던 군수가 왔다.",
    ],
)  # fmt: skip
def test_nobody_is_made_up(sentence: str) -> None:
    assert {name for name, _ in roles(sentence)} <= {"이재명"}


def test_a_bare_title_goes_where_a_fuller_one_stands() -> None:
    assert roles("은수미 시장이 갔다. 은수미 성남시장이 왔다. 은수미 시장이 말했다.") == [("은수미", "성남시장")]


def test_the_sentence_is_the_evidence() -> None:
    (one,) = named(Document("a", "", "해가 졌다. 김종천 과천시장이 왔다. 갔다.", "하루신문", "2019-01-12", "stated"))
    assert one.source.evidence == "김종천 과천시장이 왔다."
    assert (one.source.document, one.source.published, one.source.basis) == ("a", "2019-01-12", "stated")


@given(st.text(alphabet="가김이 시장은의(A)\n., 스튜밴", max_size=80))
def test_nothing_is_raised(text: str) -> None:
    assert all(name in " ".join(text.split()) or name in text for name, _ in roles(text))
