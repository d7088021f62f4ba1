"""What the tests share: the shipped seeds built into an archive once, and a store over it."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import handlers
from handlers.core.answer import answer
from handlers.core.reply import Reply
from handlers.core.request import Request
from store import Archive, Lang, Store
from store.build import build
from store.state import State

ROOT = Path(__file__).parents[1]
ORIGINALS = ROOT.parent / "shared" / "seeds"
TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 0, 0, tzinfo=UTC)  # 09:00 in Seoul

handlers.load()


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A data directory holding one generation of the shipped seeds."""
    folder = str(tmp_path_factory.mktemp("data"))
    build([str(ROOT / "seeds" / part) for part in SHIPPED], folder, "성남", lambda _done, _all: None)
    return folder


SHIPPED = ("articles", "events", "partners.yaml", "mayors.yaml", "ces.yaml")  # not seeds/originals, which may be there


@pytest.fixture
def archive(data: str) -> Iterator[Archive]:
    opened = Archive.open(data)
    yield opened
    opened.close()


@pytest.fixture
def state(tmp_path: Path) -> Iterator[State]:
    opened = State.open(f"sqlite:///{tmp_path / 'state.db'}")
    yield opened
    opened.close()


@pytest.fixture
def store(archive: Archive, state: State) -> Store:
    return Store(archive, lambda: state)


@pytest.fixture
def ask(store: Store) -> Callable[..., Reply]:
    """Ask as a chat would: ask("/ces 2019"), ask("/ces", lang="en")."""

    def asked(text: str, lang: Lang = "ko", today: date = TODAY) -> Reply:
        return answer(Request(text, today, lang, now=NOW), store)

    return asked


@pytest.fixture(scope="session")
def originals() -> Path:
    """The five original articles, which are not the project's to ship. In CI they must be there."""
    if not ORIGINALS.is_dir():
        if os.environ.get("CI") == "true":
            pytest.fail(f"the originals are missing: {ORIGINALS}")
        pytest.skip("the original articles are not beside this checkout (../shared/seeds)")
    return ORIGINALS
