"""A sentence is shown whole and alone, as evidence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.sentences import quotations, split


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("서명했다. 돌아왔다.", ("서명했다.", "돌아왔다.")),
        ("2019. 1. 14. 서명했다.", ("2019. 1. 14. 서명했다.",)),
        ("밴쿠버를 찾았다.이어 벌트를 찾았다.", ("밴쿠버를 찾았다.", "이어 벌트를 찾았다.")),
        ("다르항을 찾았다.14일에는 울란바토르로 갔다.", ("다르항을 찾았다.", "14일에는 울란바토르로 갔다.")),
        ("다르항을 찾았어요.‘초원의 봄’을 봤어요.", ("다르항을 찾았어요.", "‘초원의 봄’을 봤어요.")),
        ("참가율은 73.5%. 지난해보다 높다.", ("참가율은 73.5%.", "지난해보다 높다.")),
        ("U.S. firms came. Mr. Han left at 9 a.m. by bus.", ("U.S. firms came.", "Mr. Han left at 9 a.m. by bus.")),
        ("2019. 1. 14.(월)부터 18.(금)까지 찾았다.", ("2019. 1. 14.(월)부터 18.(금)까지 찾았다.",)),
        ("㈜하늘 등 3.5배가 늘었다(표). 끝났다.", ("㈜하늘 등 3.5배가 늘었다(표).", "끝났다.")),
        ("시장은 “좋다. 아주 좋다.”라고 말했다. 끝났다.", ("시장은 “좋다. 아주 좋다.”라고 말했다.", "끝났다.")),
        ("시장은 “좋다. 아주 좋다\"고 말했다. 끝났다.", ("시장은 “좋다. 아주 좋다\"고 말했다.", "끝났다.")),
        ('"가자. 어서."라고 했다. "오자."고도 했다.', ('"가자. 어서."라고 했다.', '"오자."고도 했다.')),
        ("닫지 않은 “말이다. 그래도 나뉜다.", ("닫지 않은 “말이다.", "그래도 나뉜다.")),
        ("Mr. Stewart spoke. He left.", ("Mr. Stewart spoke.", "He left.")),
        ("한 줄\n\n두 줄", ("한 줄", "두 줄")),
        ("", ()),
    ],
)  # fmt: skip
def test_where_a_sentence_ends(text: str, sentences: tuple[str, ...]) -> None:
    assert split(text) == sentences


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("“가”와 “나”", ["“가”", "“나”"]),
        ("“가\"와 '나'", ['“가"']),
        ('"가"와 "나"와 "다', ['"가"', '"나"']),
        ("“가 “나”", ["“나”"]),
        ("「가」와 『나』", ["「가」", "『나』"]),
    ],
)
def test_where_a_quotation_stands(line: str, words: list[str]) -> None:
    assert [line[start:end] for start, end in quotations(line)] == words


@given(st.text(alphabet="가나다. “”\"'「」()\n\x00a?", max_size=80))
def test_no_letter_is_lost_and_nothing_raised(text: str) -> None:
    assert "".join("".join(split(text)).split()) == "".join(text.split())


@pytest.mark.parametrize("piece", ["다. ", "“다. ", '"', "(다. ", "a", "「"])
def test_a_line_without_end_is_split(piece: str) -> None:
    line = piece * (200_000 // len(piece))
    assert "".join("".join(split(line)).split()) == "".join(line.split())
