"""The examples of docs/adding.md work as they stand there."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from handlers.core.answer import answer
from handlers.core.command import registry
from handlers.core.paging import page
from handlers.core.plain import plain
from handlers.core.request import Request
from store import Store
from tests.conftest import TODAY

ADDING = Path(__file__).parents[1] / "docs" / "adding.md"


@pytest.fixture
def added() -> Iterator[None]:
    """The page's command, declared for the time of a test."""
    known = registry.pop("countries", None)  # whoever follows the page may have kept it
    code = re.findall(r"```python\n(.*?)```", ADDING.read_text(encoding="utf-8"), re.DOTALL)[0]
    exec(compile(code, str(ADDING), "exec"), {})
    yield
    del registry["countries"]
    if known:
        registry["countries"] = known


@pytest.mark.usefixtures("added")
def test_the_command_keeps_its_promises(store: Store) -> None:
    for question, text in registry["countries"].examples.items():
        assert text in plain(page(answer(Request(question, TODAY), store)))
