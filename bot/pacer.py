"""When a platform may be spoken to: even spacing per workspace and per chat, replies before digests. Knows no SDK."""

import asyncio
from bisect import insort
from collections.abc import Callable, Mapping
from typing import NamedTuple, Protocol

from handlers.core.request import Room

CATCH_UP = 0.003  # seconds of lateness that are made up for; more would be a burst
REFUSED = 0.95  # of the rate that is kept when a platform says "too many requests"
REPLY, DIGEST = 0, 1  # ranks: who is asked for an answer goes first


class Pace(NamedTuple):
    """Messages a second of one workspace to begin with and at most, and seconds between two in one chat.

    `rise` is how much faster each second without a refusal makes it.
    """

    start: float
    top: float
    rise: float
    private: float = 1.05
    group: float = 3.05


PACES: Mapping[str, Pace] = {
    # "about 30 a second, 1 a second in a chat, 20 a minute in a group": https://core.telegram.org/bots/faq
    "telegram": Pace(26, 26, 0.02),
    # "1 a second in a channel, several hundred a minute in a workspace": https://docs.slack.dev/apis/web-api/rate-limits
    "slack": Pace(1, 5, 0.04, private=1.05, group=1.05),
}


class Timer(Protocol):
    """What the pacer needs of an event loop."""

    def time(self) -> float: ...
    def call_at(self, when: float, callback: Callable[[], None], /) -> "Handle": ...


class Handle(Protocol):
    def cancel(self) -> None: ...


class Pacer:
    """Grants turns to speak. A platform without a pace is granted each at once."""

    def __init__(self, timer: Timer, paces: Mapping[str, Pace] = PACES) -> None:
        self._timer = timer
        self._paces = paces
        self._lanes: dict[tuple[str, str], _Lane] = {}

    async def reply(self, room: Room) -> None:
        """Return when an answer may be sent to `room`."""
        await self._turn(room, REPLY)

    async def digest(self, room: Room) -> None:
        """Return when a digest may be sent to `room`: after the answers that wait."""
        await self._turn(room, DIGEST)

    def refused(self, room: Room, seconds: float) -> None:
        """The platform said "too many requests": nothing more for `seconds`, and slower from then on."""
        if lane := self._lane(room):
            lane.hold(seconds)

    async def _turn(self, room: Room, rank: int) -> None:
        if lane := self._lane(room):
            await lane.join(rank, room)

    def _lane(self, room: Room) -> "_Lane | None":
        pace = self._paces.get(room.platform)
        if pace is None:
            return None
        key = room.platform, _workspace(room)
        if key not in self._lanes:
            self._lanes[key] = _Lane(self._timer, pace)
        return self._lanes[key]


class _Waiter(NamedTuple):
    rank: int
    number: int  # first come, first served; no two are equal
    chat: str
    gap: float
    turn: "asyncio.Future[None]"


class _Lane:
    """One workspace. A single timer stands at the next moment at which somebody may speak."""

    def __init__(self, timer: Timer, pace: Pace) -> None:
        self._timer = timer
        self._pace = pace
        self._rate = pace.start
        self._rated_at = timer.time()
        self._free_at = 0.0
        self._chat_free_at: dict[str, float] = {}
        self._waiting: list[_Waiter] = []
        self._came = 0
        self._alarm: Handle | None = None

    async def join(self, rank: int, room: Room) -> None:
        turn = asyncio.get_running_loop().create_future()
        gap = self._pace.private if room.kind == "private" else self._pace.group
        self._came += 1
        if not self._waiting:
            self._free_at = max(self._free_at, self._timer.time())  # silence is no lateness to be made up for
        insort(self._waiting, _Waiter(rank, self._came, room.id, gap, turn))
        self._plan()
        await turn

    def hold(self, seconds: float) -> None:
        self._rate = self._current_rate() * REFUSED
        self._free_at = max(self._free_at, self._timer.time() + seconds)
        self._plan()

    def _plan(self) -> None:
        """Set the alarm for whoever may speak next."""
        if self._alarm:
            self._alarm.cancel()
        self._alarm = None
        self._waiting = [waiter for waiter in self._waiting if not waiter.turn.done()]
        if self._waiting:
            self._alarm = self._timer.call_at(self._soonest(), self._grant)
        else:
            now = self._timer.time()
            self._chat_free_at = {chat: at for chat, at in self._chat_free_at.items() if at > now}

    def _soonest(self) -> float:
        if any(self._chat_is_free(waiter, self._free_at) for waiter in self._waiting):
            return self._free_at
        return min(self._chat_free_at[waiter.chat] for waiter in self._waiting)

    def _grant(self) -> None:
        now = max(self._timer.time(), self._free_at)  # a loop's alarm may ring a clock tick early
        first = next((waiter for waiter in self._waiting if self._chat_is_free(waiter, now + CATCH_UP)), None)
        if first and not first.turn.done():
            first.turn.set_result(None)
            self._free_at = max(self._free_at, now - CATCH_UP) + 1 / self._current_rate()
            self._chat_free_at[first.chat] = now + first.gap
        self._plan()

    def _chat_is_free(self, waiter: _Waiter, at: float) -> bool:
        return self._chat_free_at.get(waiter.chat, 0.0) <= at

    def _current_rate(self) -> float:
        now = self._timer.time()
        self._rate = min(self._pace.top, self._rate + (now - self._rated_at) * self._pace.rise)
        self._rated_at = now
        return self._rate


def _workspace(room: Room) -> str:
    """The part of the room's id that limits are counted by: "T01" of "T01/C02", nothing where there is one for all."""
    workspace, slash, _ = room.id.partition("/")
    return workspace if slash else ""
