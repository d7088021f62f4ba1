"""From due to delivered: every digest once, never lost without a word.

    due → pending → claimed → sending → sent | failed | unknown | skipped

A row is claimed while its text is built and its turn is awaited; `sending` is on disk before the first byte goes
out. Whoever dies while a row is claimed has sent nothing: it is pending again. Whoever dies while it is sending may
have: it is unknown, is not sent again, and is reported.
"""

import asyncio
import logging
import secrets
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Any, ParamSpec, Protocol, TypeVar

from bot.due import write_down_due
from bot.pacer import Pacer
from handlers.core.days import day_text
from handlers.core.errors import PlatformError
from handlers.core.paging import page
from handlers.core.reply import Note, Page, Reply, Span
from handlers.core.request import Room
from handlers.core.schedule import Every
from store import Lang, Text
from store.state import Final, State, Subscription, Work

log = logging.getLogger("gyoryu.delivery")

IN_FLIGHT = 24  # messages of a platform that are on their way at once: 26 a second at 0.9 s each
POST_SECONDS = 60.0  # longer than any SDK waits
FIRST_RETRY, LONGEST_RETRY = 5.0, 300.0  # seconds; doubled each time
PATIENCE = timedelta(seconds=60)  # that a tick waits for what may be tried again
EMPTY_DAY = "빈 날"

MAYBE_LOST = Text(
    "{day} 소식은 도착하지 않았을 수 있어요. 보내는 중에 연결이 끊겼어요.",
    "The digest of {day} may not have arrived: the connection broke while it was being sent.",
)

Build = Callable[[date, Lang, Every], Awaitable[Reply | None]]
P = ParamSpec("P")
T = TypeVar("T")


class Sender(Protocol):
    """The part of a platform that delivery needs."""

    @property
    def name(self) -> str: ...
    async def post(self, room: Room, page: Page) -> str: ...


class Courier:
    """Delivers to the platforms on duty. One at a time for each platform and state: it recovers what others left.

    `build` makes the digest of a day in a language, for a chat that is told so often; None on an empty day.
    `clock` is the real time, by which retries wait; what is due goes by the `now` of a tick.
    """

    def __init__(
        self,
        state: State,
        build: Build,
        platforms: Iterable[Sender],
        pacer: Pacer,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._state, self._build, self._pacer = state, build, pacer
        self._clock, self._sleep = clock, sleep
        self._platforms = tuple(platforms)
        self._turns = {platform.name: asyncio.Lock() for platform in self._platforms}
        self._queued: set[str] = set()
        self._writer = ThreadPoolExecutor(1, "state")

    def close(self) -> None:
        """Once no tick is at work."""
        self._writer.shutdown()

    async def tick(self, now: datetime) -> Counter[str]:
        """Deliver everything that is due at `now`. Returns, and logs, how many deliveries ended how."""
        due, late = await self._in_state(write_down_due, self._state, now, list(self._turns))
        ended: Counter[str] = Counter(due=due, late=late)
        async with asyncio.TaskGroup() as group:
            for platform in self._platforms:
                group.create_task(self._drain(platform, ended))
        await self._in_state(self._state.tidy, self._clock())
        if ended := +ended:
            level = logging.WARNING if ended.keys() & {"late", "failed", "unknown"} else logging.INFO
            log.log(level, "deliveries: %s", ", ".join(f"{count} {how}" for how, count in ended.items()))
        return ended

    async def _drain(self, platform: Sender, ended: Counter[str]) -> None:
        """Deliver until nothing is pending, or what is may not be tried for long."""
        if platform.name in self._queued:  # a tick that waits already will see what this one has brought
            return
        async with self._turn(platform.name):
            owner, ledger = secrets.token_hex(8), self._state.deliveries
            ended["unknown"] += await self._in_state(ledger.recover, platform.name, owner, self._clock())
            patience = self._clock() + PATIENCE
            while count := await self._claimable(platform, patience):
                async with asyncio.TaskGroup() as group:
                    for _ in range(min(count, IN_FLIGHT)):
                        group.create_task(self._work(platform, owner, ended))

    @asynccontextmanager
    async def _turn(self, platform: str) -> AsyncIterator[None]:
        """Alone with a platform; one more may wait at the door."""
        self._queued.add(platform)
        try:
            await self._turns[platform].acquire()
        finally:
            self._queued.discard(platform)
        try:
            yield
        finally:
            self._turns[platform].release()

    async def _claimable(self, platform: Sender, patience: datetime) -> int:
        """How many may be tried now; when none, after waiting for one that soon may. 0: nothing until `patience`."""
        ledger = self._state.deliveries
        while not (count := await self._in_state(ledger.pending, platform.name, self._clock())):
            soonest = await self._in_state(ledger.soonest, platform.name)
            if soonest is None or soonest > patience:
                return 0
            await self._sleep(min(1.0, max(0.0, (soonest - self._clock()).total_seconds())))
        return count

    async def _work(self, platform: Sender, owner: str, ended: Counter[str]) -> None:
        while work := await self._in_state(self._state.deliveries.claim, platform.name, owner, self._clock()):
            ended[await self._deliver(platform, work)] += 1

    async def _deliver(self, platform: Sender, work: Work) -> str:
        """One claimed row to its end. Returns how it ended."""
        try:
            shown = await self._page(work)
        except Exception:  # a broken archive or digest must not keep the others waiting
            log.exception("the digest of %s could not be made", work.delivery.key.local_date)
            return await self._again(work, "could not be made", LONGEST_RETRY)
        if shown is None:
            await self._finish(work, "skipped", EMPTY_DAY)
            return "silent"
        await self._pacer.digest(_room(work.subscription))
        return await _to_its_end(self._send(platform, work, shown))

    async def _page(self, work: Work) -> Page | None:
        """The digest as one message, with a word about the last one if nobody knows whether it arrived."""
        key, subscription = work.delivery.key, work.subscription
        reply = await self._build(key.local_date, subscription.lang, subscription.every)
        if reply is None:
            return None
        last = await self._in_state(self._state.deliveries.before, key)
        if last and last.state == "unknown":
            day = day_text(last.key.local_date, subscription.lang)
            note = Note((Span(MAYBE_LOST.of(subscription.lang).format(day=day)),))
            reply = reply._replace(blocks=(*reply.blocks, note))
        return page(reply)

    async def _send(self, platform: Sender, work: Work, shown: Page) -> str:
        """From `sending` to what came of it. Never stopped halfway."""
        token = secrets.token_hex(8)
        if not await self._in_state(self._state.deliveries.sending, work.delivery.key, token, self._clock()):
            return "withdrawn"  # unsubscribed while it waited for its turn
        try:
            async with asyncio.timeout(POST_SECONDS):
                remote = await platform.post(_room(work.subscription), shown)
        except PlatformError as error:
            return await self._refused(work, error)
        except Exception as error:  # whatever it was, it came after the first byte may have gone out
            log.exception("posting to %s broke", platform.name)
            return await self._finish(work, "unknown", type(error).__name__)
        return await self._finish(work, "sent", remote=remote)

    async def _refused(self, work: Work, error: PlatformError) -> str:
        """What a failed post means for its row, and for the subscription."""
        subscription, reason = work.subscription, str(error)
        if error.ambiguous:
            return await self._finish(work, "unknown", reason)
        if error.moved_to and error.moved_to != subscription.room:
            await self._in_state(self._state.move_room, subscription.platform, subscription.room, error.moved_to)
            return await self._again(work, reason, wait=0)
        if error.permanent:
            await self._in_state(self._state.pause, subscription.id, reason, self._clock())
            return await self._finish(work, "failed", reason)
        if error.retry_after is not None:
            self._pacer.refused(_room(subscription), error.retry_after)
        return await self._again(work, reason, error.retry_after)

    async def _again(self, work: Work, reason: str, wait: float | None = None) -> str:
        """Back to pending, after `wait` seconds or twice as long as the last time."""
        now = self._clock()
        seconds = min(FIRST_RETRY * 2**work.delivery.attempts, LONGEST_RETRY) if wait is None else wait
        not_before = now + timedelta(seconds=seconds)
        await self._in_state(self._state.deliveries.release, work.delivery.key, reason, not_before, now)
        return "again"

    async def _finish(self, work: Work, state: Final, reason: str | None = None, remote: str | None = None) -> str:
        if state in ("failed", "unknown"):
            log.warning("subscription %s, %s: %s, %s", *work.delivery.key[:2], state, reason)
        ledger = self._state.deliveries
        await self._in_state(ledger.finish, work.delivery.key, state, self._clock(), reason, remote)
        return state

    async def _in_state(self, question: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Ask the state in its own thread: a commit that waits for the disk holds up nobody else."""
        asked = partial(question, *args, **kwargs)
        return await asyncio.get_running_loop().run_in_executor(self._writer, asked)


def _room(subscription: Subscription) -> Room:
    return Room(subscription.platform, subscription.room, subscription.thread, subscription.kind)


async def _to_its_end(work: Coroutine[Any, Any, T]) -> T:
    """Finish what must not be left halfway, also when told to stop meanwhile; then stop."""
    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        raise
