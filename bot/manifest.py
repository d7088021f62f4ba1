"""What Slack and Telegram are told about the bot beforehand: an app manifest and a list of commands, from the commands.

Slack: https://docs.slack.dev/reference/app-manifest, version 1, for Socket Mode. docs/slack.md explains each scope.
Telegram: the text that @BotFather takes for /setcommands.
"""

import re
from typing import Literal

import yaml

from handlers.core.command import Command, registry
from store import Lang, Text

SLASH = ("partners", "mayor", "ces", "onthisday")  # of their own on Slack; /seongnam takes all
SCOPES = ("app_mentions:read", "chat:write", "commands", "im:history")
EVENTS = ("app_mention", "message.im")
IN_TELEGRAMS_MENU = re.compile(r"[a-z0-9_]{1,32}")  # https://core.telegram.org/bots/api#botcommand
LONGEST_IN_TELEGRAM = 256

ABOUT = Text(
    "성남시가 세계와 교류한 기록을 출처와 함께 답해요", "A city's dealings with the world, each with its source"
)
AT_LENGTH = Text(
    "성남시의 자매도시와 우호도시, 의향서와 업무협약, 역대 시장의 해외 방문과 외빈 접견, CES 참가를 날짜와 함께 찾아 드려요. "
    "모든 답에는 어느 매체가 언제 보도했는지 번호로 출처가 붙고, 기사마다 다르면 다른 대로 보여 드려요. "
    "채널에서는 멘션이나 명령에만 답해요. 구독하면 하루에 한 번, 같은 날에 있었던 교류를 알려 드려요.",
    "Finds when the city met whom: sister and friendship cities, letters of intent and agreements, mayors' "
    "visits and guests, CES. Every answer numbers its sources with outlet and date, and shows where they disagree. "
    "In channels it answers mentions and commands only. Subscribe for one post a day of what happened on this day.",
)
ANYTHING = Text("모든 명령과 질문", "Every command, and any question")
QUESTION = Text("질문", "question")


def manifest(platform: Literal["slack", "telegram"], lang: Lang) -> str:
    """What `gyoryu manifest` prints, without a line's end."""
    return slack_manifest(lang) if platform == "slack" else telegram_commands(lang)


def slack_manifest(lang: Lang = "ko") -> str:
    """The Slack app as YAML, to be pasted at "Create New App → From a manifest"."""
    app = {
        "_metadata": {"major_version": 1},
        "display_information": {
            "name": "Gyoryu",
            "description": ABOUT.of(lang),
            "long_description": AT_LENGTH.of(lang),
            "background_color": "#0b5345",
        },
        "features": {
            "app_home": {"home_tab_enabled": False, "messages_tab_enabled": True, "messages_tab_read_only_enabled": False},
            "bot_user": {"display_name": "gyoryu", "always_online": True},
            "slash_commands": [*(_slash(registry[name], lang) for name in SLASH), _anything(lang)],
        },
        "oauth_config": {"scopes": {"bot": list(SCOPES)}},
        "settings": {
            "event_subscriptions": {"bot_events": list(EVENTS)},
            "interactivity": {"is_enabled": True},
            "org_deploy_enabled": False,
            "socket_mode_enabled": True,
            "token_rotation_enabled": False,
        },
    }  # fmt: skip
    return str(yaml.safe_dump(app, allow_unicode=True, sort_keys=False, width=1_000)).rstrip()


def telegram_commands(lang: Lang = "ko") -> str:
    """A line "name - what it does" for each command with a name that Telegram's menu takes."""
    named = [command for name, command in registry.items() if IN_TELEGRAMS_MENU.fullmatch(name)]
    return "\n".join(f"{command.name} - {command.about.of(lang)[:LONGEST_IN_TELEGRAM]}" for command in named)


def _slash(command: Command, lang: Lang) -> dict[str, str | bool]:
    usage = command.usage.of(lang)
    hint = {"usage_hint": usage} if usage else {}
    return {"command": f"/{command.name}", "description": command.about.of(lang), **hint, "should_escape": False}


def _anything(lang: Lang) -> dict[str, str | bool]:
    names = [*(name for name in registry if name not in SLASH), QUESTION.of(lang)]
    hint = f"[{' | '.join(names)}]"
    return {"command": "/seongnam", "description": ANYTHING.of(lang), "usage_hint": hint, "should_escape": False}
