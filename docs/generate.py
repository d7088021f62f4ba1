"""Writes docs/commands.md from the commands themselves; `make docs` runs it, a test sees that it is up to date."""

from pathlib import Path

import handlers
from handlers.core.command import Command, registry

HEAD = """# What may be asked

Made from the commands by `make docs`; change the command, not this page.

ASCII names stand in the menus. The other names work as plain text, with or without "/", and take Korean and English arguments alike. On Slack, `/partners`, `/mayor`, `/ces` and `/onthisday` are commands of their own, and `/seongnam <anything>` takes every one. Any other text in a private chat, or a mention in a group or channel, is a question, answered with the fact and its source ([questions.md](questions.md)).

| command | other names | 무엇을 | what |
|---|---|---|---|
"""


def page() -> str:
    """The whole page."""
    handlers.load()
    commands = list(registry.values())
    return HEAD + "".join(_row(command) for command in commands) + "".join(_examples(command) for command in commands)


def _row(command: Command) -> str:
    usage = f" {command.usage.en}".rstrip().replace("|", "\\|")
    return f"| `/{command.name}{usage}` | {', '.join(command.aliases)} | {command.about.ko} | {command.about.en} |\n"


def _examples(command: Command) -> str:
    lines = "".join(f"- `{question}` → an answer with “{text}”\n" for question, text in command.examples.items())
    return f"\n## /{command.name}\n\n{lines}"


if __name__ == "__main__":
    Path(__file__).with_name("commands.md").write_text(page(), encoding="utf-8")
