"""Questions are answered in threads of their own, each with an archive of its own."""

import gc
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.readers import Readers
from store import StartError, Store
from store.state import State
from tests.small_archive import SMALL, made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made(tmp_path).close()
    return tmp_path


@pytest.fixture
def readers(folder: Path, state: State) -> Iterator[Readers]:
    opened = Readers(str(folder), state)
    yield opened
    opened.close()
    gc.unfreeze()


async def test_what_each_thread_loads_once_is_there_before_anybody_asks(readers: Readers) -> None:
    archives, threads = set[int](), set[int]()

    def ask(store: Store) -> None:
        archives.add(id(store.archive))
        threads.add(threading.get_ident())

    await readers.each(ask)
    assert len(archives) == len(threads) == (os.cpu_count() or 2)


async def test_without_an_archive_nobody_waits_for_ever(tmp_path: Path, state: State) -> None:
    readers = Readers(str(tmp_path / "none"), state)
    with pytest.raises(StartError):
        await readers.each(lambda store: store.archive.events())
    readers.close()


async def test_the_next_question_is_asked_of_the_new_generation(readers: Readers, folder: Path) -> None:
    asked = [await readers.run(lambda store: len(store.archive.events()))]
    made(folder, SMALL._replace(events=SMALL.events[:2])).close()
    asked.append(await readers.run(lambda store: len(store.archive.events())))
    assert asked == [5, 2]
