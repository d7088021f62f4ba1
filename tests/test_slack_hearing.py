"""Slack's envelopes read as people meant them."""

from typing import Any

import pytest

from bot.platforms.slack_hearing import Heard, button, command, spoken


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("<@U0BOT> 밴쿠버 의향서", "밴쿠버 의향서"),
        ("밴쿠버 의향서 <@U0BOT|gyoryu>", "밴쿠버 의향서"),
        ("<@U0BOT>", ""),
        ("<@U0ANN|ann>이 물은 <#C01|general> 질문", "ann이 물은 #general 질문"),
        ("<http://seongnam.go.kr|seongnam.go.kr> 시장", "seongnam.go.kr 시장"),
        ("<https://www.seongnam.go.kr/>", "https://www.seongnam.go.kr/"),
        ("<!here> 아는 분?", "아는 분?"),
        ("R&amp;D &lt;2019&gt;", "R&D <2019>"),
        ("&amp;lt;", "&lt;"),
        ("밴쿠버\N{NO-BREAK SPACE}의향서", "밴쿠버 의향서"),
    ],
)
def test_text_is_read_as_a_person_reads_it(text: str, read: str) -> None:
    assert spoken(text, "U0BOT") == read


@pytest.mark.parametrize(
    ("name", "text", "asked"),
    [
        ("/mayor", "은수미", "/mayor 은수미"),
        ("/ces", "", "/ces"),
        ("/seongnam", "", "/help"),
        ("/seongnam", "help", "/help"),
        ("/seongnam", "Subscribe daily 09:00", "/Subscribe daily 09:00"),
        ("/seongnam", "구독", "구독"),
        ("/seongnam", "밴쿠버랑 의향서 언제 맺었어?", "밴쿠버랑 의향서 언제 맺었어?"),
        ("/seongnam", "/ces 2024", "/ces 2024"),
    ],
)
def test_the_command_for_all_takes_commands_and_questions(name: str, text: str, asked: str) -> None:
    heard = command({"command": name, "text": text, "channel_id": "C01", "user_id": "U01", "team_id": "T01"})
    assert heard.text == asked


def pressed(**more: Any) -> Heard:
    action = {"action_id": "ask:0", "value": "/partners R&D"}
    return button({"actions": [action], "user": {"id": "U01"}, "channel": {"id": "C01"}} | more)


def test_a_value_that_slack_escaped_is_the_same_button() -> None:
    shown = {"action_id": "ask:0", "value": "/partners R&amp;D"}
    assert pressed(message={"blocks": [{"elements": [shown]}]}).text == "/partners R&D"


def test_a_button_without_any_message_or_channel_is_still_read() -> None:
    assert pressed(channel=None, container={"channel_id": "C02"}).channel == "C02"
