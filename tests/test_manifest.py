"""What Slack and Telegram are told beforehand comes from the commands, within what their forms take."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.manifest import EVENTS, SCOPES, manifest, slack_manifest, telegram_commands
from handlers.core.command import registry
from store import Lang

GUIDE = (Path(__file__).parents[1] / "docs" / "slack.md").read_text(encoding="utf-8")
LANGS: tuple[Lang, ...] = ("ko", "en")
NEEDED = {  # https://docs.slack.dev/reference/events, /reference/methods
    "app_mention": "app_mentions:read",
    "message.im": "im:history",
    "chat.postMessage": "chat:write",
    "chat.postEphemeral": "chat:write",
    "slash commands": "commands",
}


def app(lang: Lang = "ko") -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load(slack_manifest(lang))
    return read


def test_slack_has_the_four_commands_and_one_for_all() -> None:
    slashes = [slash["command"] for slash in app()["features"]["slash_commands"]]
    assert slashes == ["/partners", "/mayor", "/ces", "/onthisday", "/seongnam"]


def test_a_slash_command_says_what_the_command_says() -> None:
    mayor = next(slash for slash in app()["features"]["slash_commands"] if slash["command"] == "/mayor")
    assert mayor["description"] == registry["mayor"].about.ko
    assert mayor.get("usage_hint", "") == registry["mayor"].usage.ko


def test_the_command_for_all_names_the_others() -> None:
    hint = app()["features"]["slash_commands"][-1]["usage_hint"]
    assert {"help", "search", "subscribe"} <= set(re.findall(r"\w+", hint))


def test_no_scope_is_asked_for_that_nothing_needs() -> None:
    assert sorted(app()["oauth_config"]["scopes"]["bot"]) == sorted(set(NEEDED.values()))


def test_every_event_is_one_the_scopes_allow() -> None:
    events = app()["settings"]["event_subscriptions"]["bot_events"]
    assert [event for event in events if NEEDED[event] not in SCOPES] == []


@pytest.mark.parametrize("name", [*SCOPES, *EVENTS])
def test_the_guide_explains_every_scope_and_event(name: str) -> None:
    assert re.search(rf"^\| `{re.escape(name)}` \| .+ \|$", GUIDE, re.MULTILINE)


def test_the_guide_explains_no_other_scope() -> None:
    explained = re.findall(r"^\| `([a-z_]+:[a-z.]+|commands)` \|", GUIDE, re.MULTILINE)
    assert sorted(explained) == sorted([*SCOPES, "connections:write"])


@pytest.mark.parametrize("lang", LANGS)
def test_the_manifest_fits_slacks_form(lang: Lang) -> None:
    """https://github.com/slackapi/manifest-schema, version 1."""
    shown, slashes = app(lang)["display_information"], app(lang)["features"]["slash_commands"]
    assert len(shown["name"]) <= 35
    assert len(shown["description"]) <= 140
    assert 175 <= len(shown["long_description"]) <= 4_000
    assert all(len(slash["command"]) <= 32 and 1 <= len(slash["description"]) <= 2_000 for slash in slashes)
    assert all(1 <= len(slash.get("usage_hint", "-")) <= 1_000 for slash in slashes)


def test_socket_mode_needs_no_address() -> None:
    settings = app()["settings"]
    assert settings["socket_mode_enabled"]
    assert settings["interactivity"]["is_enabled"]
    assert "http" not in slack_manifest()


@pytest.mark.parametrize("lang", LANGS)
def test_botfather_can_read_every_line(lang: Lang) -> None:
    lines = telegram_commands(lang).splitlines()
    assert len(lines) == len(registry) <= 100
    assert all(re.fullmatch(r"[a-z0-9_]{1,32} - .{3,256}", line) for line in lines)


def test_botfathers_list_says_what_the_commands_say() -> None:
    assert f"mayor - {registry['mayor'].about.ko}" in telegram_commands().splitlines()


@pytest.mark.parametrize("lang", LANGS)
def test_each_platform_has_its_own(lang: Lang) -> None:
    assert manifest("slack", lang) == slack_manifest(lang)
    assert manifest("telegram", lang) == telegram_commands(lang)
