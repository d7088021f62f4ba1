"""One tick a minute, on the minute; nothing else."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC

from apscheduler.schedulers.asyncio import AsyncIOScheduler

log = logging.getLogger("gyoryu.clock")

OnTick = Callable[[], Awaitable[object]]


class Clock:
    """Calls `on_tick` each minute. A tick that takes longer does not keep the next from starting."""

    def __init__(self, on_tick: OnTick) -> None:
        self._on_tick = on_tick
        self._ticks: set[asyncio.Future[object]] = set()
        self.scheduler = AsyncIOScheduler(timezone=UTC)
        # Late or missed runs are made up for by one: what is due is in the state, not in the scheduler.
        self.scheduler.add_job(self._tick, "cron", second=0, coalesce=True, max_instances=1, misfire_grace_time=None)

    async def stop(self) -> None:
        """No more ticks. Those at work stop where they may, and are waited for."""
        self.scheduler.shutdown(wait=False)
        for tick in self._ticks:
            tick.cancel()
        await asyncio.gather(*self._ticks, return_exceptions=True)

    async def _tick(self) -> None:
        tick = asyncio.ensure_future(self._on_tick())
        self._ticks.add(tick)
        tick.add_done_callback(self._done)

    def _done(self, tick: "asyncio.Future[object]") -> None:
        self._ticks.discard(tick)
        if not tick.cancelled() and (error := tick.exception()):
            log.error("a tick failed", exc_info=error)


def start(on_tick: OnTick) -> Clock:
    """A clock that ticks from now on. Needs a running event loop."""
    clock = Clock(on_tick)
    clock.scheduler.start()
    return clock
