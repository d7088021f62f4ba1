"""One tick a minute."""

import asyncio
import logging
from datetime import UTC, datetime, timedelta

import pytest

from bot import clock
from bot.clock import Clock

NINE = datetime(2026, 11, 25, 9, 0, 0, tzinfo=UTC)


async def no_tick() -> None:
    """Nothing to do."""


async def test_one_job_ticks_on_every_minute_and_makes_up_for_a_late_one() -> None:
    ticking = clock.start(no_tick)
    (job,) = ticking.scheduler.get_jobs()
    first = job.trigger.get_next_fire_time(None, NINE - timedelta(seconds=1))
    assert (first, job.trigger.get_next_fire_time(first, first)) == (NINE, NINE + timedelta(minutes=1))
    assert (job.coalesce, job.max_instances, job.misfire_grace_time) == (True, 1, None)
    await ticking.stop()


async def ring(ticking: Clock) -> None:
    (job,) = ticking.scheduler.get_jobs()
    await job.func()
    await asyncio.sleep(0)


async def test_a_tick_that_takes_long_does_not_keep_the_next_from_starting() -> None:
    ticks: list[int] = []
    end = asyncio.Event()

    async def long() -> None:
        ticks.append(len(ticks))
        await end.wait()

    ticking = clock.start(long)
    await ring(ticking)
    await ring(ticking)
    assert ticks == [0, 1]
    await ticking.stop()


async def test_stopping_waits_for_the_tick_at_work() -> None:
    begun = asyncio.Event()
    finished: list[bool] = []

    async def careful() -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            finished.append(True)

    ticking = clock.start(careful)
    await ring(ticking)
    await begun.wait()
    await ticking.stop()
    assert finished
    await asyncio.sleep(0)
    assert not ticking.scheduler.running


async def test_a_tick_that_fails_is_logged_and_the_clock_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    async def failing() -> None:
        raise OSError("disk full")

    ticking = clock.start(failing)
    with caplog.at_level(logging.ERROR, "gyoryu.clock"):
        await ring(ticking)
        await asyncio.sleep(0)
    assert [record.getMessage() for record in caplog.records] == ["a tick failed"]
    assert ticking.scheduler.running
    await ticking.stop()
