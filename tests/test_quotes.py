"""Who said what: never words in the wrong mouth."""

from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
        "a", "", "이재명 전 시장과 이선호 국장이 왔다.\n이 시장은 “길이 열렸습니다”라고 말했다.", "하루신문"
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
    found = all_said(read([str(ROOT / "seeds" / part) for part in parts])).quotes
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
def test_two_megabytes_take_linear_time(piece: str) -> None:
    begun = perf_counter()
    quotes(piece * (2_000_000 // len(piece)), full="은수미")
    assert perf_counter() - begun < 20
