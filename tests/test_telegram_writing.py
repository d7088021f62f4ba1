"""A page as Telegram messages: as the golden files show it, within every limit, with entities that fit the words."""

import json
import os
from operator import mul
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.platforms.telegram_text import LONGEST, MOST_ENTITIES, units
from bot.platforms.telegram_writing import LONGEST_LABEL, MOST_BYTES, Button, Message, Pressed, pressed, write
from handlers.core.reply import (
    Action,
    Heading,
    Item,
    Lead,
    Line,
    Note,
    Page,
    Paragraph,
    Row,
    SourceLine,
    Span,
)
from store import Source
from tests.pages import FIRST, PAGES, YONHAP, page_of, text

GOLDEN = Path(__file__).parent / "golden" / "telegram"


@pytest.mark.parametrize("name", PAGES)
def test_a_page_looks_as_its_golden_file(name: str) -> None:
    """`GOLDEN=write pytest tests/test_telegram_writing.py` writes them anew; look at the difference before you keep it."""
    file = GOLDEN / f"{name}.json"
    if os.environ.get("GOLDEN") == "write":
        file.write_text(json.dumps(write(PAGES[name]), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    assert json.loads(file.read_text(encoding="utf-8")) == list(write(PAGES[name]))


def test_offsets_count_utf16_so_that_words_behind_an_emoji_are_bold() -> None:
    (message,) = write(page_of(Paragraph((Span("🌏🌏 "), Span("밴쿠버", bold=True)))))
    assert styled(message, "bold") == ["밴쿠버"]
    assert message["entities"][0]["offset"] == 5


def test_a_particle_glued_to_a_bold_name_stays_outside() -> None:
    (message,) = write(page_of(Paragraph((Span("신상진", bold=True), Span("은 ")))))
    assert (message["text"], styled(message, "bold")) == ("신상진은", ["신상진"])


def test_a_citation_links_to_its_source_and_is_not_bold() -> None:
    (message,) = write(PAGES["answer"])
    assert styled(message, "bold") == ["2019년 1월 14일(월)에 체결했어요.", "밴쿠버시청"]
    assert styled(message, "text_link") == ["[1]", "[1]", "[1] 연합뉴스"]


def test_a_column_without_a_value_is_not_mentioned() -> None:
    (message,) = write(PAGES["table"])
    assert message["text"].split("\n")[1:3] == [
        "2024년 · 참가 기업 24개사 [1] · 계약 1,455억 원",
        "2019년 · 참가 기업 18개사",
    ]


def test_only_web_addresses_become_links() -> None:
    (message,) = write(PAGES["markup"])
    assert [entity["url"] for entity in message["entities"] if entity["type"] == "text_link"] == [
        YONHAP.url,
        "https://www.seongnam.go.kr/",
    ]


def test_page_turns_stand_in_one_row_and_other_steps_two_a_row() -> None:
    assert [[button["text"] for button in row] for row in rows_of(write(PAGES["list"])[0])] == [
        ["이전", "다음"],
        ["기업과 기관"],
    ]
    assert [len(row) for row in rows_of(write(PAGES["answer"])[0])] == [2, 1]


@pytest.mark.parametrize(
    ("data", "asked"),
    [
        ("a:/mayor 은수미", Pressed("/mayor 은수미", turns=False)),
        ("t:/mayor 은수미 --page 2", Pressed("/mayor 은수미 --page 2", turns=True)),
        ("b:kept", Pressed("/partners 기업과 기관 --page 2", turns=True)),
        ("b:forgotten", None),
        ("a:", None),
        ("c:/mayor", None),
        ("/mayor", None),
        ("", None),
    ],
)
def test_only_data_that_was_written_here_asks_something(data: str, asked: Pressed | None) -> None:
    assert pressed(data, {"kept": "t:/partners 기업과 기관 --page 2"}.get) == asked


def test_data_that_is_too_long_is_kept_and_found_again() -> None:
    kept: dict[str, str] = {}
    long = Action("다음", "/search 성남시와 밴쿠버시의 우호교류 의향서 --page 2", turns=True)

    def keep(data: str) -> str:
        kept["token"] = data
        return "token"

    (button,) = rows_of(write(page_of(Lead(text("밴쿠버")), actions=(long,)), keep)[0])[0]
    assert button["callback_data"] == "b:token"
    assert pressed(button["callback_data"], kept.get) == Pressed(long.text, turns=True)


def test_a_page_that_is_too_long_is_cut_behind_a_sentence_with_its_citation() -> None:
    sentence = (Span("밴쿠버시청에서 우호교류 의향서에 서명했어요."), FIRST, Span(" "))
    messages = write(
        page_of(Paragraph(sentence * 300), SourceLine(((1, YONHAP),)), actions=(Action("연표", "/timeline"),))
    )
    assert len(messages) > 1
    assert all(message["text"].endswith("서명했어요. [1]") for message in messages[:-1])
    assert [len(rows_of(message)) for message in messages] == [0] * (len(messages) - 1) + [1]


def test_a_date_does_not_end_a_sentence() -> None:
    words = "가" * (LONGEST - 20) + ". 2019. 1. 14.(월)에 서명했어요. 그 뒤의 일은 몰라요."
    _, second = write(page_of(Paragraph(text(words))))
    assert second["text"].startswith("2019. 1. 14.(월)에")


def test_blocks_are_kept_whole_where_they_fit() -> None:
    blocks = [Paragraph(text(f"{n}번째 방문이었어요. " * 150)) for n in range(1, 5)]
    assert [message["text"][0] for message in write(page_of(*blocks))] == ["1", "3"]


def test_an_empty_page_shows_its_title() -> None:
    (message,) = write(page_of(Lead(()), title="연표"))
    assert message["text"] == "연표"


def test_a_long_label_is_shortened() -> None:
    ((button,),) = rows_of(write(page_of(Lead(text("행사")), actions=(Action("행" * 90, "/search"),)))[0])
    assert button["text"] == "행" * (LONGEST_LABEL - 1) + "…"


LONG = st.builds(mul, st.text("가a. \n🌏", min_size=1, max_size=20), st.integers(100, 600))
TEXTS = st.text(max_size=30) | LONG
LINKS = st.none() | st.sampled_from(["https://www.seongnam.go.kr/", "file:///etc/passwd"])
LINES = st.lists(st.builds(Span, TEXTS, st.booleans(), st.booleans(), LINKS), max_size=5).map(tuple)
DOTTED = st.integers(0, 250).map(lambda n: tuple(Span(f"{i} ", bold=i % 2 == 0, link=None) for i in range(n)))
SOURCES = st.builds(Source, TEXTS.map(lambda name: name[:300]), st.just("2019-01-12"), LINKS)
BLOCKS = st.one_of(
    st.builds(lambda kind, words: kind(words), st.sampled_from([Lead, Heading, Paragraph, Item, Note]), LINES | DOTTED),
    st.builds(lambda cells: Row(("연도", "기업"), cells), st.tuples(LINES, LINES)),
    st.lists(SOURCES, max_size=8).map(lambda found: SourceLine(tuple(enumerate(found, start=1)))),
)
LABELS = st.text("가a 🌏", max_size=90).map(lambda label: "더 " + label)
ACTIONS = st.lists(st.builds(Action, LABELS, st.text(min_size=1, max_size=80), st.booleans()), max_size=8).map(tuple)
ANY_PAGE = st.builds(
    Page, st.just("제목"), st.lists(BLOCKS, max_size=12).map(tuple), ACTIONS, st.just("ko"), st.just(1), st.just(1)
)


@settings(max_examples=60, deadline=None)
@given(ANY_PAGE)
def test_any_page_fits_the_limits(any_page: Page) -> None:
    for message in write(any_page):
        assert 0 < units(message["text"]) <= LONGEST
        assert message["text"] == message["text"].strip()
        assert len(message["entities"]) <= MOST_ENTITIES
        for button in (button for row in rows_of(message) for button in row):
            assert 1 <= len(button["callback_data"].encode()) <= MOST_BYTES
            assert len(button["text"]) <= LONGEST_LABEL


@settings(max_examples=60, deadline=None)
@given(ANY_PAGE)
def test_every_entity_covers_words_and_no_half_letter(any_page: Page) -> None:
    for message in write(any_page):
        for entity in message["entities"]:
            words = covered(message, entity["offset"], entity["length"])
            assert words == words.strip() != ""


@settings(max_examples=60, deadline=None)
@given(st.lists(LINES, min_size=1, max_size=8))
def test_nothing_is_lost_when_a_page_is_cut(lines: list[Line]) -> None:
    said = "".join(span.text for words in lines for span in words)
    shown = "".join(message["text"] for message in write(page_of(*map(Paragraph, lines), title="")))
    assert "".join(shown.split()) == "".join(said.split())


def covered(message: Message, offset: int, length: int) -> str:
    raw = message["text"].encode("utf-16-le")
    return raw[offset * 2 : (offset + length) * 2].decode("utf-16-le")


def styled(message: Message, style: str) -> list[str]:
    """The words of a message in a style."""
    return [covered(message, e["offset"], e["length"]) for e in message["entities"] if e["type"] == style]


def rows_of(message: Message) -> list[list[Button]]:
    return message["reply_markup"]["inline_keyboard"] if "reply_markup" in message else []
