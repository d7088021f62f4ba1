"""Commands are found without ceremony: with particles, endings, slips, with or without "/"."""

from collections.abc import Callable

import pytest

from handlers.core.answer import parse
from handlers.core.reply import Reply

Ask = Callable[..., Reply]


@pytest.mark.parametrize(
    ("text", "command", "args"),
    [
        ("자매도시를 보여줘", "partners", "보여줘"),
        ("자매도시는?", "partners", "?"),
        ("자매도시들", "partners", ""),
        ("시장은 누구", "mayor", "누구"),
        ("CES?", "ces", "?"),
        ("CES는 2024", "ces", "2024"),
        ("/파트너 캐나다", "partners", "캐나다"),
        ("시장 은수미", "mayor", "은수미"),
    ],
)
def test_a_particle_does_not_hide_a_command(text: str, command: str, args: str) -> None:
    asked = parse(text)
    assert asked.command
    assert (asked.command.name, asked.args) == (command, args)


@pytest.mark.parametrize("text", ["시장개척단 언제 갔어", "CESARE", "도움말씀", "왜냐하면"])
def test_a_longer_word_is_no_command(text: str) -> None:
    assert parse(text).command is None


@pytest.mark.parametrize("question", ["자매도시를 보여줘", "자매도시 알려주세요", "교류도시 목록"])
def test_a_command_is_answered_whatever_its_ending(ask: Ask, question: str) -> None:
    assert ask(question).command == "partners"


@pytest.mark.parametrize(
    ("slip", "offered"),
    [
        ("/patners", "/partners"),
        ("/mayer 은수미", "/mayor 은수미"),
        ("/자메도시", "/partners"),
        ("/검섹 판교", "/search 판교"),
        ("/onthsday", "/onthisday"),
    ],
)
def test_the_nearest_command_is_offered_for_a_misspelt_one(ask: Ask, slip: str, offered: str) -> None:
    reply = ask(slip)
    assert reply.outcome == "nothing"
    assert offered in [action.text for action in reply.actions]


def test_a_question_that_names_a_command_is_a_question(ask: Ask) -> None:
    assert ask("CES 2019를 찾은 의정부시장은 누구였나요?").outcome == "nothing"
    assert ask("시장 은수미가 밴쿠버에 언제 갔어?").command is None
