"""Who said what: never words in the wrong mouth."""

from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.reading.people import people
from store.reading.quotes import quotes as quotes_of
from store.reading.quotes import said
from store.records import Document
from store.said import said as all_said
from store.seeds import read

ROOT = Path(__file__).parents[1]
KNOWN = ("은수미", "신상진", "이재명", "한동만", "케네디 스튜어트")


def quotes(text: str, *, full: str = "") -> list[tuple[str, str, bool]]:
    """What is said in `text`; `full` names people in full, as an article does first."""
    document = Document("a", "", f"{full}\n{text}", "하루신문")
    return [(one.speaker, one.text, one.direct) for one in said(document, KNOWN)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("은수미 성남시장은 “길이 열렸습니다”라고 말했다.", [("은수미", "길이 열렸습니다")]),
        ("은 시장은 “길이 열렸습니다”라며 “함께 갑시다”라고 밝혔다.", [("은수미", "길이 열렸습니다"), ("은수미", "함께 갑시다")]),
        ("신 시장은 \"길이 열렸습니다\"라고 덧붙였다.", [("신상진", "길이 열렸습니다")]),
        ("은수미 경기 성남시장이 \"길이 열렸습니다\"고 거듭 강조했다.", [("은수미", "길이 열렸습니다")]),
        ("스튜어트 시장은 “길이 열렸습니다”라고 말했다.", [("케네디 스튜어트", "길이 열렸습니다")]),
        ("이에 한 총영사는 “길이 열렸습니다”라고 했다.", [("한동만", "길이 열렸습니다")]),
        ("은 시장은 “길이 열렸습니다”며 활짝 웃었다.", [("은수미", "길이 열렸습니다")]),
        ("은수미 시 4차산업국장은 “길이 열렸습니다”라면서 “함께 갑시다”고 돌아봤다.", [("은수미", "길이 열렸습니다"), ("은수미", "함께 갑시다")]),
        ("대표단을 맡은 은수미 시장은 “길이 열렸습니다”라고 했다.", [("은수미", "길이 열렸습니다")]),
        ("“길이 열렸습니다”라고 은 시장은 말했다.", [("은수미", "길이 열렸습니다")]),
        ("은 시장은 “첫 줄입니다”라고 말했다. 이어 “다음 줄입니다”라고 했다.", [("은수미", "첫 줄입니다"), ("은수미", "다음 줄입니다")]),
        ("은 시장은 “첫 줄입니다”라고 말했다. 방문과 관련해서는 “다음 줄입니다”라고 밝혔다.", [("은수미", "첫 줄입니다"), ("은수미", "다음 줄입니다")]),
    ],
)  # fmt: skip
def test_direct_speech(text: str, said: list[tuple[str, str]]) -> None:
    found = quotes(text, full="은수미 신상진 한동만 케네디 스튜어트")
    assert found == [(speaker, words, True) for speaker, words in said]


@pytest.mark.parametrize(
    "text",
    [
        "은수미 시장은 성남이 달라져야 한다고 말했다.", "은수미 시장은 성과를 분석할 예정이라고 밝혔다.", "은수미 시장은 문화특구 계획도 제시했다.",
        "2018년에 은수미 시장은 여러 계획을 내놓겠다고 약속했다.",
    ],
)  # fmt: skip
def test_reported_speech_is_the_sentence_itself(text: str) -> None:
    assert quotes(text) == [("은수미", text.rstrip("."), False)]


@pytest.mark.parametrize(
    "text",
    [
        "일요신문은 은수미 시장이 벌트를 '벌트'로 적었다고 말했다.", "KBS 앵커는 신상진 시장이 CES에 다녀왔다고 말했다.",
        "시 관계자는 “은수미 시장이 곧 돌아온다”고 말했다.", "성남시는 “은수미 시장의 뜻입니다”라고 밝혔다.", "은수미 시장은 밴쿠버를 방문했다.",
        "은수미 시장은 이 같이 밝혔다.", "은수미 시장을 두고 시민은 “잘했습니다”라고 말했다.", "홍길동 시장은 “길이 열렸습니다”라고 말했다.",
        "은수미 시장은 앞서 말했던 곳을 방문했다.", "은수미 시장은 “환영합니다, 성남”이라고 적힌 현판을 걸었다.",
        "잡지 《하루》는 은수미 시장이 “길을 연 사람”이라며 칭찬했다.", "은수미 시장은 참가를 취소했고, 이튿날 주최 측도 행사를 멈추겠다고 밝혔다.",
    ],
)  # fmt: skip
def test_no_words_are_put_into_a_mouth(text: str) -> None:
    assert quotes(text) == []


def test_another_speaker_ends_the_turn_of_the_first() -> None:
    text = (
        "은수미 시장은 “첫 줄입니다”라고 말했다. 시 관계자는 “다음 줄입니다”라고 말했다. 이어 “셋째 줄입니다”라고 했다."
    )
    assert quotes(text) == [("은수미", "첫 줄입니다", True)]


def test_a_family_name_alone_is_nobody_who_is_not_named_in_full() -> None:
    assert quotes("은 시장은 “길이 열렸습니다”라고 말했다.") == []


@pytest.mark.parametrize(("ask", "answer"), [("[앵커]\n", "[답변]\n"), ("Q. ", "A. "), ("질문: ", "답변: ")])
def test_the_answers_of_an_interview(ask: str, answer: str) -> None:
    turn = f"{ask}시장님, 그 의미는 무엇입니까?\n{answer}기업들이 밴쿠버로 갑니다. 성과도 큽니다.\n"
    found = quotes(turn * 2, full="오늘은 신상진 성남시장을 만납니다.")
    assert found == [("신상진", words, True) for words in ("기업들이 밴쿠버로 갑니다.", "성과도 큽니다.")] * 2


def test_a_family_name_that_two_share_is_nobody() -> None:
    document = Document(
        "a", "", "이재명 전 시장과 이선호 시장이 왔다.\n이 시장은 “길이 열렸습니다”라고 말했다.", "하루신문"
    )
    assert said(document, ("이재명", "이선호")) == ()


def test_who_is_only_spoken_of_in_an_interview_is_not_its_guest() -> None:
    turn = "Q. 시작은 어땠습니까?\nA. 케네디 스튜어트 시장이 먼저 왔어요.\n"
    told = "책방을 나서며 신상진 시장은 사진을 찍었다."
    assert quotes(f"{turn}{turn}{told}") == []
    found = quotes(f"{turn}{turn}{told}", full="은수미(71) 전 성남시장을 만났다.")
    assert found == [("은수미", "케네디 스튜어트 시장이 먼저 왔어요.", True)] * 2


def test_the_briefs_put_nothing_between_quotation_marks_into_a_mouth() -> None:
    parts = ("articles", "events", "partners.yaml", "mayors.yaml", "ces.yaml")
    found = all_said(read([str(ROOT / "seeds" / part) for part in parts]), "성남").quotes
    assert len(found) >= 65
    assert not any(one.direct for one in found)
    assert all(one.text == one.source.evidence.strip(" ,.") for one in found)
    assert all(one.speaker.split()[-1] in one.text.split(" ", 6)[0:6][0] + one.text for one in found)
    assert not any(
        one.text.startswith(("KBS", "일요신문", "비전성남", "아주경제", "연합뉴스", "과천시 관계자")) for one in found
    )


@given(st.text(alphabet='은수미 시장은“”"말했다라고밝혔다. 이어\n', max_size=120))
def test_nothing_is_raised(text: str) -> None:
    assert all(words.strip() for _, words, _ in quotes(text, full="은수미"))


@pytest.mark.parametrize("piece", ["은수미 ", "말했다", "“", "은 시장은 “가나다라마바”라고 말했다. ", "는 ", "a", "("])
def test_a_long_text_takes_linear_time(piece: str) -> None:
    begun = perf_counter()
    quotes(piece * (200_000 // len(piece)), full="은수미")
    assert perf_counter() - begun < 4


def spoken(text: str, title: str = "") -> list[tuple[str, str]]:
    return [(one.speaker, one.text) for one in quotes_of(text, people(text, title), title)]


HARBOUR, BRIDGE = "항구가 다시 열렸습니다", "다리를 함께 놓겠습니다"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"문태석 원주시장은 “{HARBOUR}”라며 “{BRIDGE}”라고 말했다.", [("문태석", HARBOUR), ("문태석", BRIDGE)]),
        (f"문태석 원주시장이 왔다. 문 시장은 \"{HARBOUR}\"면서 활짝 웃었다.", [("문태석", HARBOUR)]),
        (f"시 관계자는 “{HARBOUR}”라고 설명했다. 이 관계자는 또 “{BRIDGE}”라고 덧붙였다.", [("시 관계자", HARBOUR), ("시 관계자", BRIDGE)]),
        (f"베트남 직원을 둔 한 업체 대표는 “{HARBOUR}”고 했다.", [("한 업체 대표", HARBOUR)]),
        (f"여수시는 “{HARBOUR}”라고 밝혔다.", [("여수시", HARBOUR)]),
        (f"여수시는 배를 띄웠다. 시는 “{HARBOUR}”라고 밝혔다.", [("여수시", HARBOUR)]),
        (f"마이클 헐리 버나비시장을 만났다. 헐리 시장은 “{HARBOUR}”라고 화답했다. 그는 “{BRIDGE}”라고도 했다.", [("마이클 헐리", HARBOUR), ("마이클 헐리", BRIDGE)]),
        (f"문태석 시장은 “{HARBOUR}”라며 이렇게 덧붙였다. “{BRIDGE}”", [("문태석", HARBOUR), ("문태석", BRIDGE)]),
        (f"“{HARBOUR}.” 문태석 시장은 이렇게 말했다.", [("문태석", HARBOUR)]),
        (f"“{HARBOUR}”고 문태석 시장은 힘주어 말했다.", [("문태석", HARBOUR)]),
        (f"문태석 시장은 폐회사를 했다. “{HARBOUR}”라고 했다.", [("문태석", HARBOUR)]),
        (f"문태석 시장은 “{HARBOUR}”라고 했다. 이어 “{BRIDGE}”라고 말했다.", [("문태석", HARBOUR), ("문태석", BRIDGE)]),
        (f"상인 나영숙씨는 “{HARBOUR}”라며 손을 흔들었다.", [("나영숙", HARBOUR)]),
        (f"관광객 제이컵 밀러(31) 씨는 “{HARBOUR}”고 말했다.", [("제이컵 밀러", HARBOUR)]),
        (f"이에 문태석 시장은 “‘바다의 문’은 닫히지 않는다. {HARBOUR}”라고 답했다.", [("문태석", f"‘바다의 문’은 닫히지 않는다. {HARBOUR}")]),
        (f"참석자들은 “{HARBOUR}”라고 입을 모았다.", [("참석자들", HARBOUR)]),
        (f"주최 측은 “{HARBOUR}”라고 전했다.", [("주최 측", HARBOUR)]),
        (f"진흥원 측 담당자는 “{HARBOUR}”라고 귀띔했다.", [("진흥원 측 담당자", HARBOUR)]),
        (f"문태석 시장과 조영배 의장이 왔다. 조 의장은 “{HARBOUR}”, 문 시장은 “{BRIDGE}”라고 말했다.", [("조영배", HARBOUR), ("문태석", BRIDGE)]),
        (f"정다훈 총영사가 “{HARBOUR}”라고 귀띔하자 문태석 시장은 “{BRIDGE}”라고 받았다.", [("정다훈", HARBOUR), ("문태석", BRIDGE)]),
        (f"한편 문태석 시장은 취임사에서 “{HARBOUR}”라는 말로 포부를 밝혔다.", [("문태석", HARBOUR)]),
        (f"문태석 시장은 교류와 관련해 “{HARBOUR}”라고 말했다. 예산에 대해서는 “{BRIDGE}”라고 밝혔다.", [("문태석", HARBOUR), ("문태석", BRIDGE)]),
        (f"주한 페루대사 루이스 오르테가가 왔다. 오르테가 대사는 “{HARBOUR}”고 했다.", [("루이스 오르테가", HARBOUR)]),
        (f"문태석 시장은 '{HARBOUR}'라고 말했다.", [("문태석", HARBOUR)]),
        (f"루이스 오르테가 대사가 왔다. 대사는 “{HARBOUR}”라고 했다.", [("루이스 오르테가", HARBOUR)]),
        ("John Harper CTA 부회장은 “We open the harbour”라고 말했다.", [("John Harper", "We open the harbour")]),
        (f"문태석 시장은 “{HARBOUR}\"라고 말했다.", [("문태석", HARBOUR)]),
        (f"문태석 시장은 “{HARBOUR}”라고 말한 뒤 “{BRIDGE}”고 당부했다.", [("문태석", HARBOUR), ("문태석", BRIDGE)]),
        (f"문태석 시장은 “{HARBOUR}”라고 말했다. 항구는 2009년에 문을 닫았다. 시 관계자는 “{BRIDGE}”라고 했다.", [("문태석", HARBOUR), ("시 관계자", BRIDGE)]),
    ],
)  # fmt: skip
def test_who_says_what(text: str, found: list[tuple[str, str]]) -> None:
    assert spoken(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "문태석 시장은 ‘2030 바다도시’ 비전을 선포했다.", "문태석 시장은 “바다로 미래로”를 구호로 내걸었다.", "문태석 시장은 ‘항구’라는 주제로 강연했다.",
        "문태석 시장은 항구가 열렸다고 말했다.", "문태석 시장은 “바다로 미래로”라고 적힌 깃발을 흔들었다.", "이 골목은 “작은 하노이 거리”라고 불린다.",
        "‘바다의 꿈’이라는 노래를 불렀다.", "소설 “먼바다 이야기”가 번역됐다.", "“바다로 미래로”라는 주제의 포럼이 열렸다.",
    ],
)  # fmt: skip
def test_what_is_no_speech(text: str) -> None:
    assert spoken(text) == []


@pytest.mark.parametrize(
    ("ask", "answer"),
    [
        ("[앵커]\n", "[답변]\n"),
        ("Q. ", "A. "),
        ("질문: ", "답변: "),
        ("<앵커>\n", "<답변>\n"),
        ("문 : ", "답 : "),
        ("Q1. ", "A1. "),
    ],
)
def test_each_answer_is_one_quotation(ask: str, answer: str) -> None:
    turn = f"{ask}그 의미는 무엇입니까?\n{answer}기업들이 갑니다.\n성과도 큽니다.\n"
    found = spoken(f"문태석 원주시장을 만났다.\n{turn * 2}{ask}마지막 질문입니다.\n")
    assert found == [("문태석", "기업들이 갑니다. 성과도 큽니다.")] * 2


@pytest.mark.parametrize("mark", ["◇", "-", "▲"])
def test_answers_under_the_name_of_who_answers(mark: str) -> None:
    turn = f"{mark} 기자 : 그 의미는 무엇입니까?\n{mark} 문태석 시장 : 기업들이 갑니다.\n"
    assert spoken(f"문태석 원주시장을 만났다.\n{turn * 2}") == [("문태석", "기업들이 갑니다.")] * 2


def test_a_quotation_stands_where_it_says() -> None:
    text = f"하루가 갔다.\n 문태석 시장은 “{HARBOUR}”라고 말했다."
    (one,) = quotes_of(text, people(text))
    assert text[one.start : one.end] == one.text == HARBOUR
    assert (one.direct, one.evidence) == (True, f"문태석 시장은 “{HARBOUR}”라고 말했다.")
