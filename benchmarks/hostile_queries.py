"""Questions nobody means well by, put to an archive of 1,000 documents: no error, and none over 300 ms.

python benchmarks/hostile_queries.py [HOW_MANY]    # 20,000 where it is not said
"""

import gc
import logging
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import handlers
from handlers.core.answer import answer
from handlers.core.paging import page
from handlers.core.request import Request
from store import Archive, Document, Store
from store.generations import building, current, publish
from store.making import make
from store.records import Seeds
from store.said import Said

MANY = 20_000
DOCUMENTS = 1_000
SLOWEST = 300.0  # milliseconds
SHOWN = 5

CITIES = "밴쿠버 선양 풀러턴 나고야 볼로냐 피라시카바 후이저우 오로라 가지안테프 남포".split(" ")  # noqa: SIM905
SUBJECTS = "의료관광 스마트시티 자매결연 수출상담 태권도 도서관 청소년 게임산업 반도체 교향악단".split(" ")  # noqa: SIM905
WORDS = [
    *CITIES,
    *SUBJECTS,
    "성남시",
    "시장",
    "은수미",
    "2019년",
    "CES",
    "언제",
    "누구",
    "무엇을",
    "했어?",
    "mayor",
    "the",
]
SYNTAX = [
    '"',
    "'",
    "*",
    "(",
    ")",
    "^",
    ":",
    "{",
    "}",
    "-",
    "+",
    "AND",
    "OR",
    "NOT",
    "NEAR(",
    "title:",
    "rank",
    "--page 2",
]
SQL = [
    "'; drop table documents; --",
    '" or 1=1 --',
    "union select * from meta",
    "\\x00",
    "%s",
    "{0}",
    "${jndi:x}",
    "char(0)",
]
MARKS = ["**", "__", "```", "<b>", "<script>", "[a](javascript:x)", "<@U01>", "<!channel>", "&amp;", "||", "~~", "# "]
ODD = [
    "\0",
    "\ud800",
    "\udfff",
    "\ufeff",
    "\u200b",
    "\u202e",
    "\u200f",
    "\u0301" * 50,
    "\ue000",
    "\U0010ffff",
    "\r",
    "\x1b[2J",
]
EMOJI = ["👨‍👩‍👧‍👦", "🇰🇷", "🏳️‍🌈", "😀", "👍🏽", "🤷", "1️⃣"]
JAMO = [*"ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎㅏㅑㅓㅕㅗㅛㅜㅠㅡㅣ", "ᄀᄀ가ᅡᆨᆨ", "ㅋㅋㅋ", "ㅠㅠ", "ㅂㅋㅂ"]
RTL = ["مرحبا", "שלום", "فانكوفر", "\u202eabc"]
BOMBS = [
    "a" * 3000 + "!",
    "(a+)+$",
    "1" * 5_000,
    "2019-" * 500,
    "가나다라 " * 2_000,
    "년월일" * 900,
    "." * 4_000,
    " \n" * 3_000,
]
COMMANDS = [
    "/mayor",
    "/ces",
    "/partners",
    "/onthisday",
    "/search",
    "/timeline",
    "/upcoming",
    "/help",
    "/",
    "//",
    "검색",
    "/없는명령",
]

Chance = random.Random
Maker = Callable[[Chance], str]


def main(count: int) -> int:
    """Ask, then print the slowest and what failed; 1 when anything did."""
    errors = _Errors()
    logging.getLogger("gyoryu.answer").addHandler(errors)
    logging.getLogger("gyoryu.answer").propagate = False
    handlers.load()
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as data:
        store = Store(_archive(Path(data)), lambda: None)  # type: ignore[arg-type,return-value]  # no question needs it
        answer(Request("밴쿠버 도서관", date(2026, 1, 14)), store)
        timed = [_ask(_query(chance), store, errors) for _ in range(count)]
    timed.sort(key=lambda one: -one[0])
    slow = sum(took > SLOWEST for took, _ in timed)
    print(
        f"{count} questions, {len(errors.found)} errors, {slow} over {SLOWEST:.0f} ms, p99 {timed[count // 100][0]:.1f} ms"
    )
    for took, query in timed[:SHOWN]:
        print(f"  {took:7.1f} ms  {query[:70]!a} ({len(query)} characters)")
    for query, why in errors.found[:SHOWN]:
        print(f"  {why}: {query[:70]!a}")
    return int(bool(errors.found) or slow > 0)


class _Errors(logging.Handler):
    """What `answer` hides from people and logs."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = ""
        self.found: list[tuple[str, str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Note the question and the last line of what broke."""
        self.found.append((self.asked, record.getMessage().strip().replace("\n", " | ")[-200:]))


def _ask(query: str, store: Store, errors: _Errors) -> tuple[float, str]:
    errors.asked = query
    begun = time.perf_counter()
    try:
        page(answer(Request(query, date(2026, 1, 14)), store))
    except Exception as error:
        errors.found.append((query, repr(error)[:200]))
    gc.collect(0)
    return (time.perf_counter() - begun) * 1e3, query


def _archive(folder: Path) -> Archive:
    documents = tuple(
        Document(
            f"d{n}",
            f"{CITIES[n % 10]} {SUBJECTS[n // 10 % 10]} 소식 {n}",
            _text(n),
            "비전성남",
            f"20{n % 20 + 10}-01-14",
        )
        for n in range(DOCUMENTS)
    )
    with building(folder) as path:
        make(path, Seeds(documents, (), (), (), (), ()), Said(), "성남", current(folder), lambda _done, _of: None)
        publish(path, folder)
    return Archive.open(str(folder))


def _text(n: int) -> str:
    chance = random.Random(n)
    return " ".join(
        f"성남시는 {chance.choice(CITIES)}와 {chance.choice(SUBJECTS)} 교류를 {n}번 넓혔다." for _ in range(12)
    )


def _query(chance: Chance) -> str:
    return chance.choice(MAKERS)(chance)


def _mixed(*kinds: list[str]) -> Maker:
    """A heap of up to a dozen of these, with words between them."""
    everything = [one for kind in kinds for one in kind]
    glue = ("", " ", "  ", "\n")
    return lambda chance: "".join(
        chance.choice(everything if chance.random() < 0.7 else WORDS) + chance.choice(glue)
        for _ in range(chance.randrange(1, 13))
    )


def _letters(chance: Chance) -> str:
    """Any characters of Unicode."""
    return "".join(chr(chance.randrange(0x110000)) for _ in range(chance.randrange(1, 80)))


def _syllables(chance: Chance) -> str:
    """Korean that means nothing, with and without spaces."""
    return "".join(
        chr(chance.randrange(0xAC00, 0xD7A4)) + " " * (chance.random() < 0.3) for _ in range(chance.randrange(1, 200))
    )


def _repeated(chance: Chance) -> str:
    """A word again and again, up to 100,000 letters."""
    word = chance.choice([*WORDS, *SYNTAX, *EMOJI, *JAMO, *ODD]) + chance.choice(("", " "))
    return (word * chance.choice((2, 50, 1_000, 100_000)))[:100_000]


def _digits(chance: Chance) -> str:
    """Numbers, dates and times, most of them impossible."""
    return "".join(chance.choice("0123456789.-/:년월일시 ") for _ in range(chance.randrange(1, 60)))


def _command(chance: Chance) -> str:
    return f"{chance.choice(COMMANDS)} {_query(chance)}"


MAKERS: tuple[Maker, ...] = (
    _mixed(SYNTAX), _mixed(SQL, SYNTAX), _mixed(MARKS), _mixed(ODD), _mixed(EMOJI), _mixed(JAMO), _mixed(RTL), _mixed(WORDS),
    _mixed(SYNTAX, SQL, MARKS, ODD, EMOJI, JAMO, RTL), lambda chance: chance.choice(BOMBS), _letters, _syllables, _repeated,
    _digits, _command,
)  # fmt: skip


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else MANY))
