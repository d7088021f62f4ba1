"""A page as Slack messages: rich text as the golden files show it, valid for the strictest judge, within every limit."""

import importlib.util
import json
import os
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.platforms.slack_writing import LIMITS, Kit, Message, escape, line, offer, write
from handlers.core.reply import (
    Action,
    Heading,
    Item,
    Lead,
    Note,
    Page,
    Paragraph,
    Row,
    SourceLine,
    Span,
)
from store import Source
from tests.pages import PAGES, YONHAP, page_of, text

ROOT = Path(__file__).parents[1]
GOLDEN = ROOT / "tests" / "golden" / "slack"
JUDGE = ROOT.parent / "shared" / "harness" / "blockkit.py"


@pytest.fixture(scope="module")
def judge() -> ModuleType:
    """The strict validator beside this checkout; where it is absent the tests that need it are skipped."""
    if not JUDGE.is_file():
        if os.environ.get("CI") == "true":
            pytest.fail(f"the Block Kit validator is missing: {JUDGE}")
        pytest.skip("the Block Kit validator is not beside this checkout (../shared/harness)")
    spec = importlib.util.spec_from_file_location("blockkit", JUDGE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", PAGES)
def test_a_page_looks_as_its_golden_file(name: str) -> None:
    """`GOLDEN=write pytest tests/test_slack_writing.py` writes them anew; look at the difference before you keep it."""
    file = GOLDEN / f"{name}.json"
    if os.environ.get("GOLDEN") == "write":
        file.write_text(json.dumps(write(PAGES[name]), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    assert json.loads(file.read_text(encoding="utf-8")) == list(write(PAGES[name]))


@pytest.mark.parametrize("file", sorted(GOLDEN.glob("*.json")), ids=lambda file: file.stem)
def test_the_golden_files_please_the_strict_judge(judge: ModuleType, file: Path) -> None:
    for message in json.loads(file.read_text(encoding="utf-8")):
        assert judge.validate_blocks(message["blocks"]) == ([], [])


def test_what_notifications_get_is_the_whole_answer() -> None:
    (message,) = write(PAGES["answer"])
    assert message["text"].startswith("2019년 1월 14일(월)에 체결했어요. [1]")
    assert "[2] 일요신문, 2019년 1월(추정)" in message["text"]


def test_markup_in_a_document_stays_text() -> None:
    (message,) = write(PAGES["markup"])
    assert "&amp; *굵게*" in message["text"]
    assert "&lt;!channel&gt;" in message["text"]
    assert "mrkdwn" not in json.dumps(message["blocks"])


def test_only_web_addresses_become_links() -> None:
    links = [part["url"] for part in parts_of(write(PAGES["markup"])[0]) if part["type"] == "link"]
    assert links == [YONHAP.url, "https://www.seongnam.go.kr/"]


def test_a_citation_is_never_bold() -> None:
    fact, citation = parts_of(write(PAGES["answer"])[0])[:2]
    assert (fact["style"], citation) == ({"bold": True}, {"type": "text", "text": " [1]"})


def test_the_share_button_joins_the_others() -> None:
    (message,) = offer(write(PAGES["nothing"]), Action("채널에 공유", "/mayor 홍길동"))
    assert [(b["action_id"], b["value"]) for b in buttons_of(message)] == [
        ("ask:0", "/mayor 신상진"),
        ("ask:1", "/mayor 은수미"),
        ("share:0", "/mayor 홍길동"),
    ]


def test_the_share_button_stands_alone_when_there_are_no_others() -> None:
    (message,) = offer(write(page_of(Lead(text("성남의 CES")))), Action("채널에 공유", "/ces"))
    assert [button["action_id"] for button in buttons_of(message)] == ["share:0"]


def test_an_empty_page_shows_its_title() -> None:
    assert write(page_of(title="연표")) == (line("연표"),)


def test_a_page_that_is_too_long_is_cut_into_messages_with_the_buttons_last() -> None:
    long = page_of(*(Paragraph(text(f"{n}번째 방문. " * 200)) for n in range(9)), actions=(Action("다음", "/ces"),))
    messages = write(long)
    assert len(messages) > 1
    assert [len(buttons_of(message)) for message in messages] == [0] * (len(messages) - 1) + [1]


SHORT = st.text(max_size=12)
TEXTS = st.builds(lambda words, times: words * times, SHORT, st.sampled_from([0, 1, 3, 60]))
LINKS = st.none() | st.sampled_from(
    ["https://www.seongnam.go.kr/", "file:///etc/passwd", "https://a.b/" + "가" * 2_000]
)
LINES = st.lists(st.builds(Span, TEXTS, st.booleans(), st.booleans(), LINKS), max_size=3).map(tuple)
SOURCES = st.builds(Source, TEXTS, st.just("2019-01-12"), LINKS)
BLOCKS = st.one_of(
    st.builds(lambda kind, words: kind(words), st.sampled_from([Lead, Heading, Paragraph, Item, Note]), LINES),
    st.builds(lambda cells: Row(("연도", "기업"), cells), st.tuples(LINES, LINES)),
    st.lists(SOURCES, max_size=4).map(lambda found: SourceLine(tuple(enumerate(found, start=1)))),
)
ACTIONS = st.lists(st.builds(Action, TEXTS, TEXTS, st.booleans()), max_size=8).map(lambda few: tuple(few) * 4)
ANY_PAGE = st.builds(
    Page,
    TEXTS,
    st.lists(BLOCKS, max_size=12).map(lambda few: tuple(few) * 3),
    ACTIONS,
    st.just("ko"),
    st.just(1),
    st.just(1),
)


FAR = "https://www.seongnam.go.kr/" + "a" * 900
TOO_MUCH = {
    "a long paragraph": page_of(Paragraph(text("가" * 20_000))),
    "a long note": page_of(Note(text("가나다라 " * 2_000))),
    "a note as long as a message": page_of(Note(text("가" * 3_500))),
    "characters that grow": page_of(Item(text("&" * 9_000)), Lead(text('"' * 9_000))),
    "many styles": page_of(Paragraph(tuple(Span("가", bold=n % 2 == 0) for n in range(900)))),
    "many links": page_of(Paragraph(tuple(Span(f"{n}", link=FAR) for n in range(40)))),
    "many sources": page_of(SourceLine(tuple((n, Source("연합뉴스", url=FAR)) for n in range(1, 40)))),
    "a wide row": page_of(Row(("연도", "기업"), (text("2019년"), text("나" * 9_000)))),
    "many paragraphs": page_of(*(Paragraph(text("문단")) for _ in range(120))),
    "many buttons": page_of(actions=tuple(Action("다" * 100, f"/search {'라' * 900}{n}") for n in range(40))),
}


@pytest.mark.parametrize("name", TOO_MUCH)
def test_too_much_is_cut_to_fit(judge: ModuleType, name: str) -> None:
    fits(judge, TOO_MUCH[name])


@settings(max_examples=60)
@given(ANY_PAGE)
def test_any_page_fits(judge: ModuleType, any_page: Page) -> None:
    fits(judge, any_page)


def fits(judge: ModuleType, shown: Page) -> None:
    """Within Slack's limits, without an empty piece, and valid."""
    for message in offer(write(shown), Action("채널에 공유", "/ces")):
        assert 0 < len(message["text"]) <= LIMITS.text
        assert len(message["blocks"]) <= LIMITS.blocks
        assert len(json.dumps(message["blocks"], ensure_ascii=False)) <= LIMITS.characters + 500  # the share button
        assert len(buttons_of(message)) <= 25
        assert all(part.get("text", True) and part.get("elements", True) for part in kits_of(message))
        assert judge.validate_blocks(message["blocks"]) == ([], [])


def test_nothing_is_lost_when_a_page_is_cut() -> None:
    said = [f"{n}번째 문장이에요. " * n for n in range(90)]
    messages = write(page_of(*(Paragraph(text(words)) for words in said)))
    shown = "".join(str(part["text"]) for message in messages for part in parts_of(message))
    assert len(messages) > 5
    assert letters(shown) == letters("".join(said))


@given(st.text())
def test_escaped_text_holds_no_markup_of_slack(words: str) -> None:
    assert "<" not in escape(words)
    assert escape(words).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") == words


def letters(words: str) -> list[str]:
    return [c for c in words if c.isalnum()]


def parts_of(message: Message) -> list[Kit]:
    """The text and link elements of a message, lists included."""
    return [part for block in message["blocks"] if block["type"] == "rich_text" for part in _leaves(block)]


def _leaves(kit: Kit) -> Iterator[Kit]:
    elements = kit.get("elements")
    if not isinstance(elements, list):
        yield kit
        return
    for element in elements:
        yield from _leaves(element)


def kits_of(message: Message) -> list[Kit]:
    """Every piece of a message, for Slack refuses empty ones."""
    found: list[Kit] = list(message["blocks"])
    for kit in found:
        elements = kit.get("elements")
        found.extend(elements if isinstance(elements, list) else ())
    return found


def buttons_of(message: Message) -> list[Kit]:
    return [part for block in message["blocks"] if block["type"] == "actions" for part in block["elements"]]  # type: ignore[attr-defined]
