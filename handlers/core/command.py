"""How a command is declared: its names, its help and its examples first, its code last."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from handlers.core.reply import Reply
from handlers.core.request import Request
from store import Store, Text

Handle = Callable[[Request, Store], Reply]

NO_ARGUMENTS = Text("", "")


class Command(NamedTuple):
    """A command with everything help, menus, docs and tests need."""

    name: str  # ASCII, the name in menus
    aliases: tuple[str, ...]  # Korean and other names, with or without "/"
    about: Text  # one line for help and menus
    usage: Text  # the arguments, "[국가, 이름]"; empty when there are none
    examples: Mapping[str, str]  # question -> a text its answer must hold
    handle: Handle


registry: dict[str, Command] = {}


def command(
    name: str,
    aliases: tuple[str, ...] = (),
    *,
    about: Text,
    usage: Text = NO_ARGUMENTS,
    examples: Mapping[str, str],
) -> Callable[[Handle], Handle]:
    """Register the decorated handler. Its examples are run as tests and shown by `/help NAME`."""

    def declare(handle: Handle) -> Handle:
        if name in registry:
            raise ValueError(f"two commands are called {name}")
        registry[name] = Command(name, aliases, about, usage, examples, handle)
        return handle

    return declare
