"""The threads that answer questions: one read-only connection each, away from the event loop."""

import asyncio
import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from store import Archive, Store
from store.state import State

T = TypeVar("T")
WAITING = 500  # questions in the queue; beyond that a new one waits at the door instead of in memory


class Readers:
    """A pool as wide as the machine. A question keeps its generation of the archive to the end."""

    def __init__(self, data: str, state: State) -> None:
        self._data = data
        self._state = state
        self._mine = threading.local()
        self._pool = ThreadPoolExecutor(os.cpu_count() or 2, thread_name_prefix="reader")
        self._door = asyncio.Semaphore(WAITING)

    async def run(self, question: Callable[[Store], T]) -> T:
        """Ask `question` of the current generation in a reader thread."""
        async with self._door:
            return await asyncio.get_running_loop().run_in_executor(self._pool, partial(self._ask, question))

    def close(self) -> None:
        """Finish what is in hand."""
        self._pool.shutdown(wait=True)

    def _ask(self, question: Callable[[Store], T]) -> T:
        return question(Store(self._archive(), lambda: self._state))

    def _archive(self) -> Archive:
        """This thread's connection, opened anew when a new generation is current."""
        held: Archive | None = getattr(self._mine, "archive", None)
        if held is None or held.generation != Archive.current(self._data):
            fresh = Archive.open(self._data)
            if held is not None:
                held.close()
            self._mine.archive = held = fresh
        return held
