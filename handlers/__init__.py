"""What the bot can do: each other file of this folder is one command."""

import importlib
import os

_HERE = os.path.dirname(__file__)  # noqa: PTH120  pathlib costs 9 ms of a cold start


def load(question: str = "") -> None:
    """Import the command files, so that their declarations stand in `handlers.core.command.registry`.

    A question that names its command ("/ces 2019") needs that one file only; any other needs them all.
    """
    words = question.split()
    named = f"{words[0][1:]}.py" if words and words[0].startswith("/") else ""
    files = [file for file in sorted(os.listdir(_HERE)) if file.endswith(".py") and not file.startswith("_")]  # noqa: PTH208  likewise
    for file in [named] if named in files else files:
        importlib.import_module(f"handlers.{file.removesuffix('.py')}")
