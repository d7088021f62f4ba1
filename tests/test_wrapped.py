"""Pages whose lines were broken at a width are read like those whose paragraphs are whole."""

from textwrap import wrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.reading.clean import article
from store.reading.wrapped import unwrapped

PARAGRAPHS = [
    "성남시 대표단은 지난 14일 캐나다 밴쿠버시청을 찾아 우호교류 의향서에 서명했다고 시가 15일 밝혔다.",
    "두 도시는 게임과 의료 산업에서 서로 돕기로 했으며, 밴쿠버 대표단은 올해 안에 성남을 방문할 예정이다.",
    "대표단은 이어 샌프란시스코의 창업 육성기관을 둘러보고, 관내 기업이 그곳에 들어갈 길을 이야기했다.",
]
LETTERS = "".join("".join(PARAGRAPHS).split())


def broken(width: int) -> list[str]:
    return [line for paragraph in PARAGRAPHS for line in [*wrap(paragraph, width), ""]]


@pytest.mark.parametrize("width", [24, 30, 40, 60])
def test_a_paragraph_broken_at_spaces_is_whole_again(width: int) -> None:
    text = article("\n".join(["성남시, 밴쿠버와 의향서 서명", "입력 2019-01-15", "", *broken(width)])).text
    assert "".join(text.split()) == LETTERS
    assert "지난 14일" in text.replace("\n", " ")
    assert "지난\n" not in text


def test_a_page_broken_within_words_is_whole_again() -> None:
    text = " ".join(PARAGRAPHS)
    lines = [text[start : start + 36] for start in range(0, len(text), 36)]
    assert list(unwrapped(lines)) == [text]


@pytest.mark.parametrize(
    "lines",
    [
        ["성남시, 몽골에 구급차 기증", "수정구, 새 청사 착공 들어가", "분당구, 탄천 물놀이장 개장"],
        ["성남시장은 밴쿠버를 찾았다.", "두 시장은 의향서에 서명했다.", "대표단은 15일 돌아왔다."],
        ["○ 일시 : 2019. 1. 14.(월) 14:00", "○ 장소 : 밴쿠버시청 대회의실", "○ 내용 : 의향서에 서명한다."],
        ["1. 게임 산업에서 서로 돕는다.", "2. 의료 산업에서 서로 돕고", "3. 해마다 사람을 보낸다."],
        PARAGRAPHS,
        ["성남시가 밴쿠버와 손잡는다", "의향서에 서명했다."],
        [],
    ],
)
def test_headlines_lists_and_whole_paragraphs_stay_as_they_are(lines: list[str]) -> None:
    assert list(unwrapped(lines)) == lines


@given(st.lists(st.text('가나다. 14일-○"', max_size=80), max_size=40))
def test_no_letter_is_lost(lines: list[str]) -> None:
    assert "".join("".join(unwrapped(lines)).split()) == "".join("".join(lines).split())
