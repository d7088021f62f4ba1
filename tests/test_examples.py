"""Every command keeps what its examples promise, over the shipped seeds, in both languages; and every answer its manners."""

import re
import unicodedata
from collections.abc import Callable

import pytest
from conftest import NOW, TODAY

from handlers.core.answer import answer, parse
from handlers.core.command import registry
from handlers.core.paging import page
from handlers.core.plain import plain, row_line, words
from handlers.core.reply import Block, Lead, Reply, Row, SourceLine, Span
from handlers.core.request import Request
from store import Archive, Lang, Store
from store.state import State

Ask = Callable[..., Reply]

EXAMPLES = [(name, question, held) for name, one in registry.items() for question, held in one.examples.items()]
QUESTIONS = [question for _, question, _ in EXAMPLES]
MORE = [
    "/partners 풀러턴",
    "/partners 미국 대학",
    "/partners 와칸다",
    "/mayor 신상진 발언",
    "/mayor 이재명 숫자",
    "/mayor 홍길동",
    "/ces 2020",
    "/ces 2021",
    "/ces 작년",
    "/onthisday",
    "/onthisday 1월 1일",
    "/onthisday 2월 30일",
    "/onthisday 2019-01-14",
    "/search",
    "/search 뷁뷁",
    "/help 구독",
    "/help xyz",
]
LANGS: list[Lang] = ["ko", "en"]
KEEPS_STATE = ("subscribe", "unsubscribe")  # pressing their buttons would change what is under test


def whole(reply: Reply) -> str:
    """The plain text of all pages."""
    return "\n".join(plain(page(reply, number)) for number in range(1, page(reply, 1).total + 1))


def spans(reply: Reply) -> list[Span]:
    return [span for block in reply.blocks for span in _line(block)]


def _line(block: Block) -> tuple[Span, ...]:
    if isinstance(block, SourceLine):
        return ()
    return row_line(block) if isinstance(block, Row) else block.line


@pytest.mark.parametrize(("name", "question", "held"), EXAMPLES, ids=QUESTIONS)
def test_an_example_is_a_promise(ask: Ask, name: str, question: str, held: str) -> None:
    assert held in whole(ask(question))


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_example_is_answered_in_english_too(ask: Ask, question: str) -> None:
    assert ask(question, lang="en").outcome in ("answer", "help")


@pytest.mark.parametrize("name", list(registry))
def test_every_name_of_a_command_reaches_it_with_and_without_a_slash(name: str) -> None:
    for alias in (name, *registry[name].aliases):
        for text in (alias, f"/{alias}"):
            command = parse(text).command
            assert command is registry[name]


@pytest.fixture(scope="module")
def replies(data: str, tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, Lang], Reply]:
    """What every question is answered with, in both languages."""
    archive = Archive.open(data)
    state = State.open(f"sqlite:///{tmp_path_factory.mktemp('state') / 'state.db'}")
    store = Store(archive, lambda: state)
    asked = [(question, lang) for question in (*QUESTIONS, *MORE) for lang in LANGS]
    found = {(text, lang): answer(Request(text, TODAY, lang, now=NOW), store) for text, lang in asked}
    archive.close()
    state.close()
    return found


Replies = dict[tuple[str, Lang], Reply]


def test_every_number_in_brackets_has_its_source(replies: Replies) -> None:
    for asked, reply in replies.items():
        cited = {span.cite for span in spans(reply) if span.cite}
        assert cited == set(range(1, len(reply.sources) + 1)), asked


def test_the_first_line_fits_a_push(replies: Replies) -> None:
    for asked, reply in replies.items():
        lead = reply.blocks[0]
        assert isinstance(lead, Lead), asked
        assert len(re.findall("[가-힣]", words(lead.line))) <= 30, asked


def test_answers_are_neutral_and_calm(replies: Replies) -> None:
    for asked, reply in replies.items():
        text = re.sub(r"https?://\S+", "", whole(reply))
        assert not re.search(r"(시장|의장|대표|회장|영사)님|(?<![가-힣])당신|!", text), asked


def test_answers_name_no_files_of_the_curator(replies: Replies) -> None:
    for asked, reply in replies.items():
        assert not re.search(r"시드 ?\d|\.txt|\.yaml", whole(reply)), asked


def test_answers_are_composed_hangul(replies: Replies) -> None:
    for asked, reply in replies.items():
        assert unicodedata.is_normalized("NFC", whole(reply)), asked


def test_a_button_says_little_and_fits_every_platform(replies: Replies) -> None:
    for asked, reply in replies.items():
        for action in reply.actions:
            assert 0 < len(action.label) <= 40, asked
            assert len(action.text.encode()) <= 64, asked


def test_an_event_stands_once(replies: Replies) -> None:
    for asked, reply in replies.items():
        ids = [event.id for event in reply.events]
        assert len(ids) == len(set(ids)), asked


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", [name for name in registry if name not in KEEPS_STATE])
def test_what_a_button_asks_has_an_answer(ask: Ask, name: str, lang: Lang) -> None:
    for question in registry[name].examples:
        for action in ask(question, lang=lang).actions:
            if not action.text.lstrip("/").startswith(KEEPS_STATE):
                assert ask(action.text, lang=lang).outcome in ("answer", "help"), action


@pytest.mark.parametrize("question", ["/partners", "/mayor 신상진", "/ces", "/onthisday 01-14", "/search 밴쿠버"])
def test_an_answer_of_facts_names_its_sources(ask: Ask, question: str) -> None:
    reply = ask(question)
    assert reply.outcome == "answer"
    assert reply.sources
    assert all(source.outlet for source in reply.sources)
