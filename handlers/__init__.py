"""What the bot can do: each other file of this folder is one command."""

import importlib
import os


def load() -> None:
    """Import every command file, so that its declaration stands in `handlers.core.command.registry`."""
    for file in sorted(os.listdir(os.path.dirname(__file__))):  # noqa: PTH120, PTH208  pathlib costs 9 ms of a cold start
        name, dot, _ = file.partition(".py")
        if dot and not name.startswith("_"):
            importlib.import_module(f"handlers.{name}")
