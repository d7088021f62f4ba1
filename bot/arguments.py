"""What the arguments of several commands have in common: their types and their help."""

import re
from argparse import ArgumentTypeError
from datetime import date, datetime
from typing import Any

MOST = 1_000  # hits that one search gives


def instant(text: str) -> datetime:
    """ISO 8601 with an offset: "2026-11-25T09:00:00+09:00"."""
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        instant = None
    if instant is None or instant.tzinfo is None:
        raise ArgumentTypeError("시간대까지 적어 주세요 · give date, time and offset: 2026-11-25T09:00:00+09:00")
    return instant


def day(text: str) -> date:
    """A day: "2026-11-25"."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError("2026-11-25처럼 적어 주세요 · write a day like 2026-11-25") from None


def slug(text: str) -> str:
    """The name of a file that anybody can type: "2019-01-16-ottawa"."""
    if not re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", text):
        raise ArgumentTypeError(
            "영문 소문자와 숫자를 '-'로 이어 적어 주세요 · join lower-case letters and digits by '-'"
        )
    return text


def count(text: str) -> int:
    """How many, from 1 to MOST."""
    if not (text.isdecimal() and 1 <= int(text) <= MOST):
        raise ArgumentTypeError(f"1부터 {MOST}까지 적어 주세요 · give a number from 1 to {MOST}")
    return int(text)


Argument = tuple[tuple[str, ...], dict[str, Any]]


TEXT_OR_JSON: Argument = (("--json",), {"action": "store_true", "help": "프로그램이 읽을 JSON · JSON for programs"})
BATCH: Argument = (("--batch",), {"action": "store_true", "help": "한 줄에 하나씩 · one a line from standard input"})
LANG: Argument = (("--lang",), {"choices": ("ko", "en"), "help": "답하는 말 · language of the answer"})
ON: Argument = (
    ("--on",),
    {"type": day, "metavar": "YYYY-MM-DD", "help": "'오늘'로 칠 날 · the day that counts as today"},
)
