"""The console greets, offers three examples, and answers until it is told to stop."""

import io
from collections.abc import Callable

import pytest
from conftest import NOW, TODAY

from bot.platforms.console import BOLD, EXAMPLES, NORMAL, converse, write, write_bold
from handlers.core.answer import answer
from handlers.core.reply import Action, Heading, Item, Lead, Page, Paragraph, Reply, Row, SourceLine, Span
from handlers.core.request import Request
from store import Lang, Source, Store

PAGE = Page(
    "밴쿠버",
    (
        Lead((Span("2019년에 체결했어요."), Span(" [1]", cite=1))),
        Heading((Span("의향서"),)),
        Paragraph((Span("은수미", bold=True), Span(" 당시 시장이 서명했어요."))),
        Item((Span("밴쿠버시청"),)),
        Row(("연도", "참가 기업"), ((Span("2024년"),), (Span("24개사"),))),
        SourceLine(((1, Source("연합뉴스", "2019-01-12")),)),
    ),
    (Action("다음", "/partners 밴쿠버 --page 2", turns=True),),
    "ko",
    1,
    2,
)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def talk(store: Store, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Write lines into the console and read what it says."""

    def talked(*lines: str, lang: Lang = "ko", out: io.StringIO | None = None) -> str:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        out = out or io.StringIO()
        converse(lambda text: answer(Request(text, TODAY, lang, now=NOW), store), lang, out)
        return out.getvalue()

    return talked


def test_a_page_is_plain_text_with_the_next_steps() -> None:
    assert BOLD not in write(PAGE)
    assert write(PAGE).endswith("→ 다음: /partners 밴쿠버 --page 2")


def test_on_a_terminal_facts_shine_and_citations_do_not() -> None:
    shown = write_bold(PAGE)
    assert f"{BOLD}2019년에 체결했어요.{NORMAL} [1]" in shown
    assert f"{BOLD}은수미{NORMAL} 당시 시장이" in shown
    assert f"{BOLD}2024년{NORMAL}" in shown
    assert shown.replace(BOLD, "").replace(NORMAL, "") == write(PAGE)


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_it_greets_with_three_examples(talk: Callable[..., str], lang: Lang) -> None:
    shown = talk(lang=lang)
    assert [f"• {example.of(lang)}" in shown for example in EXAMPLES] == [True] * 3


@pytest.mark.parametrize("lang", ["ko", "en"])
@pytest.mark.parametrize("example", EXAMPLES)
def test_its_examples_have_answers(ask: Callable[..., Reply], example: tuple[str, str], lang: Lang) -> None:
    assert ask(EXAMPLES[EXAMPLES.index(example)].of(lang), lang=lang).outcome == "answer"  # type: ignore[arg-type]


def test_a_command_is_answered_with_and_without_its_slash(talk: Callable[..., str]) -> None:
    assert talk("/파트너 캐나다").count("밴쿠버") == talk("파트너 캐나다").count("밴쿠버") > 0


@pytest.mark.parametrize("end", ["종료", "/종료", "exit", "EXIT", "quit"])
def test_it_ends_when_told_to(talk: Callable[..., str], end: str) -> None:
    assert talk(end, "/파트너 캐나다") == talk()


def test_blank_lines_are_no_questions(talk: Callable[..., str]) -> None:
    assert talk("", "   ") == talk()


def test_only_a_terminal_is_sent_bold(talk: Callable[..., str]) -> None:
    assert BOLD in talk("파트너 캐나다", out=Terminal())
    assert BOLD not in talk("파트너 캐나다")
