"""Hostile pages: one piece over and over, and soups of everything that news is made of."""

from collections.abc import Callable
from random import Random

SENTENCE = "하늘시는 지난 14일(현지시각) 몽골 다르항시와 우호도시 협약을 맺었다고 15일 밝혔다. "
PIECES = {
    "news": SENTENCE + "\n", "one line": SENTENCE, "brackets": "(", "closed brackets": ")", "square brackets": "[", "angles": "<", "nested": "([<“‘",
    "quotation marks": "“", "straight marks": '"', "single marks": "'", "marks in words": '시장은 "가 ', "unclosed words": "시장은 “좋다고 말했다. ",
    "days": "2019년 3월 14일 ", "stamps": "2019-03-14 16:20\n", "labelled stamps": "입력 2019.03.14 16:20\n", "captions": "2019.3.14 a@b.c\n",
    "ranges": "3월 14~17일, ", "relative days": "지난달 14일 오는 15일 이날 다음 날 ", "weekdays": "18일(목) ", "announcements": "14일 밝혔다. ",
    "founding years": "1973년 결연 ", "anniversaries": "1973년 문을 연 50주년 ", "fairs": "올해 열린 CES 2025 ", "issues": "3월호 ",
    "addresses": "https://a.kr/2019/01/15/", "one address": "https://", "files": "170918.hwp ", "digits": "2019", "commas": "1,000,", "amounts": "1억860만 달러 ",
    "counts": "기업 12개사 ", "percents": "3.5% ", "names": "김하늘 하늘시장은 ", "foreign names": "밴쿠버시 케네디 스튜어트 시장 ", "Latin": "Kennedy Stewart ",
    "cities": "밴쿠버, 풀러턴, 하노이, ", "offices": "시장과 의장과 대사와 ", "verbs": "맺고 열고 찾고 ", "said": "라고 말했다고 전했다고 ", "bylines": "김하늘 기자 a@b.c\n",
    "bullets": "▲", "circles": "○ 다르항\n", "turns": "[앵커]\n", "questions": "Q. 왜인가.\nA. 그래서요.\n", "menus": "홈 > ", "bars": "| ", "owned": "ⓒ 하늘\n",
    "credits": "사진=", "stops": "다. ", "dots": "…", "dashes": "-", "newlines": "\n", "spaces": " ", "tabs": "\t", "jamo": "ㅋㅋ", "half-width jamo": "ﾡﾤ",
    "conjoining jamo": "\u1100\u1161", "fillers": "\u3164\u200b", "Hanja": "城南市", "replacement": "\ufffd", "nulls": "\x00", "escapes": "\x1b[0m", "separators": "\u2028\x85\x0c",
    "emoji": "👩‍👩‍👧", "combining": "가\u0301", "right to left": "\u202e성남", "entities": "&nbsp;&#0;&lt;", "one letter": "가", "one Latin letter": "a", "full width": "２０１９年",
}  # fmt: skip
LETTERS = tuple(PIECES.values())


def _of(piece: str) -> Callable[[int], str]:
    return lambda size: piece * (size // len(piece))


def _nested(size: int) -> str:
    half = size // 2
    return "(" * half + ")" * half


def _lines(size: int) -> str:
    """Every line differs, as in a page of thousands of names and days."""
    count = size // 40
    return "\n".join(
        f"{1990 + n % 36}년 {n % 12 + 1}월 {n % 28 + 1}일 제{n}시 {n}명과 협약을 맺었다." for n in range(count)
    )


KINDS: dict[str, Callable[[int], str]] = {
    **{kind: _of(piece) for kind, piece in PIECES.items()},
    "balanced brackets": _nested,
    "lines that differ": _lines,
}


def soup(chance: Random) -> str:
    """A page of anything in any order, up to some thousand letters."""
    page = "".join(chance.choice(LETTERS) * chance.choice((1, 1, 1, 2, 40)) for _ in range(chance.randrange(1, 80)))
    cut = chance.randrange(len(page))
    torn = page.encode()[cut:].decode("utf-8", errors="replace")
    return chance.choice((page, torn, f"하늘시, 다르항과 협약\n{SENTENCE}\n{page}\n{SENTENCE}"))
