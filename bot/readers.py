"""The threads that answer questions: one read-only connection each, away from the event loop."""

import asyncio
import gc
import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from store import Archive, Store
from store.state import State

T = TypeVar("T")
SWITCH = 0.001  # seconds a thread may hold the interpreter while others wait: the event loop is one of them
WAITING = 500  # questions in the queue; beyond that a new one waits at the door instead of in memory


class Readers:
    """A pool as wide as the machine. A question keeps its generation of the archive to the end."""

    def __init__(self, data: str, state: State) -> None:
        self._data = data
        self._state = state
        self._mine = threading.local()
        self._width = os.cpu_count() or 2
        self._pool = ThreadPoolExecutor(self._width, thread_name_prefix="reader")
        self._door = asyncio.Semaphore(WAITING)
        sys.setswitchinterval(SWITCH)

    async def run(self, question: Callable[[Store], T]) -> T:
        """Ask `question` of the current generation in a reader thread."""
        async with self._door:
            return await asyncio.get_running_loop().run_in_executor(self._pool, partial(self._ask, question))

    async def each(self, question: Callable[[Store], object]) -> None:
        """Ask `question` in every thread, so that what a thread loads once is there before anybody waits for it."""
        together = threading.Barrier(self._width)  # none takes a second one before all have their first

        def ask(store: Store) -> None:
            together.wait()
            question(store)

        try:
            await asyncio.gather(*(self.run(ask) for _ in range(self._width)))
        finally:
            together.abort()  # where one has no archive to ask, the others do not wait for it
        gc.collect()
        gc.freeze()  # what stays for good is not looked through again and again: that stops every thread

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
