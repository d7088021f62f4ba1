"""When a platform may be spoken to."""

import asyncio
from collections.abc import Callable
from itertools import pairwise

import pytest

from bot.pacer import Pace, Pacer
from handlers.core.request import Room

STEADY = Pace(start=25, top=25, rise=0, private=1.05, group=3.05)


class Alarm:
    def __init__(self, when: float, ring: Callable[[], None]) -> None:
        self.when, self.ring = when, ring

    def cancel(self) -> None:
        self.ring = lambda: None


class FakeTimer:
    """The time of an event loop, moved by the test; alarms ring `late` seconds late."""

    def __init__(self, late: float = 0.0) -> None:
        self.now, self.late = 100.0, late
        self.alarms: list[Alarm] = []

    def time(self) -> float:
        return self.now

    def call_at(self, when: float, callback: Callable[[], None]) -> Alarm:
        self.alarms.append(Alarm(when, callback))
        return self.alarms[-1]

    async def run(self, seconds: float) -> None:
        """Let this much time pass."""
        end = self.now + seconds
        while due := [alarm for alarm in self.alarms if alarm.when <= end]:
            alarm = min(due, key=lambda alarm: alarm.when)
            self.alarms.remove(alarm)
            self.now = max(self.now, alarm.when + self.late)
            alarm.ring()
            for _ in range(3):
                await asyncio.sleep(0)
        self.now = max(self.now, end)


class Chats:
    """Rooms that wait for their turn, and when each of them got it."""

    def __init__(self, pace: Pace = STEADY, late: float = 0.0) -> None:
        self.timer = FakeTimer(late)
        self.pacer = Pacer(self.timer, {"telegram": pace, "slack": pace})
        self.turns: list[tuple[str, float]] = []
        self.tasks: list[asyncio.Task[None]] = []

    async def wait(self, *names: str, reply: bool = False, kind: str = "private", platform: str = "telegram") -> None:
        for name in names:
            room = Room(platform, name, kind=kind)  # type: ignore[arg-type]
            self.tasks.append(asyncio.create_task(self._turn(room, reply)))
        await asyncio.sleep(0)

    async def _turn(self, room: Room, reply: bool) -> None:
        await (self.pacer.reply if reply else self.pacer.digest)(room)
        self.turns.append((room.id, self.timer.now - 100))

    @property
    def times(self) -> list[float]:
        return [round(at, 3) for _, at in self.turns]

    @property
    def order(self) -> list[str]:
        return [name for name, _ in self.turns]


def names(count: int) -> list[str]:
    return [f"chat {number}" for number in range(count)]


async def test_turns_are_evenly_spaced() -> None:
    chats = Chats()
    await chats.wait(*names(100))
    await chats.timer.run(10)
    gaps = [later - earlier for earlier, later in pairwise(chats.times)]
    assert gaps == pytest.approx([1 / 25] * 99, abs=0.001)
    assert chats.order == names(100)


async def test_lateness_is_made_up_for_within_reason() -> None:
    """Alarms that ring 2 ms late cost nothing in the long run; 10 ms late, they are not made up for by a burst."""
    punctual, late = Chats(late=0.002), Chats(late=0.010)
    for chats in (punctual, late):
        await chats.wait(*names(251))
        await chats.timer.run(20)
    assert punctual.times[-1] == pytest.approx(10, abs=0.01)
    assert min(later - earlier for earlier, later in pairwise(late.times)) >= 1 / 25 - 0.003 - 0.001


async def test_a_chat_is_not_hurried_and_holds_nobody_up() -> None:
    chats = Chats()
    await chats.wait("신상진", "신상진", "은수미")
    await chats.timer.run(5)
    assert chats.order == ["신상진", "은수미", "신상진"]
    assert chats.times == [0, 0.04, 1.05]


async def test_a_group_takes_twenty_a_minute() -> None:
    chats = Chats()
    await chats.wait(*["모임"] * 4, kind="group")
    await chats.timer.run(20)
    assert chats.times == [0, 3.05, 6.1, 9.15]


async def test_replies_come_before_digests() -> None:
    chats = Chats()
    await chats.wait(*names(10))
    await chats.timer.run(0.1)
    await chats.wait("질문", reply=True)
    await chats.timer.run(1)
    assert chats.order.index("질문") == 3


async def test_a_reply_that_must_wait_for_its_chat_lets_digests_pass() -> None:
    chats = Chats()
    await chats.wait("질문", reply=True)
    await chats.timer.run(0.01)
    await chats.wait("질문", reply=True)
    await chats.wait("소식")
    await chats.timer.run(2)
    assert chats.order == ["질문", "소식", "질문"]


async def test_nothing_is_said_while_a_platform_asks_to_wait_and_less_after() -> None:
    chats = Chats()
    await chats.wait(*names(40))
    await chats.timer.run(0.1)
    chats.pacer.refused(Room("telegram", "chat 2"), 30)
    await chats.timer.run(60)
    before, after = [at for at in chats.times if at < 1], [at for at in chats.times if at >= 1]
    assert len(before) == 3
    assert after[0] == 30.1
    assert after[1] - after[0] == pytest.approx(1 / (25 * 0.95), abs=0.001)
    assert len(after) == 37


async def test_a_pace_rises_to_its_top_while_nothing_is_refused() -> None:
    chats = Chats(Pace(start=1, top=5, rise=0.5))
    await chats.wait(*names(60))
    await chats.timer.run(60)
    gaps = [later - earlier for earlier, later in pairwise(chats.times)]
    assert gaps[0] == pytest.approx(1, abs=0.01)
    assert gaps[-1] == pytest.approx(0.2, abs=0.01)
    assert all(later <= earlier + 0.001 for earlier, later in pairwise(gaps))


async def test_workspaces_and_platforms_do_not_wait_for_each_other() -> None:
    chats = Chats(Pace(start=1, top=1, rise=0))
    await chats.wait("T01/C01", "T02/C01", platform="slack")
    await chats.wait("T01/C02", platform="slack")
    await chats.wait("1")
    await chats.timer.run(3)
    assert chats.times == [0, 0, 0, 1]
    assert chats.order[-1] == "T01/C02"


async def test_who_stops_waiting_takes_no_turn() -> None:
    chats = Chats(Pace(start=1, top=1, rise=0))
    await chats.wait("하나", "둘", "셋")
    await chats.timer.run(0.5)
    chats.tasks[1].cancel()
    await asyncio.sleep(0)
    await chats.timer.run(3)
    assert list(zip(chats.order, chats.times, strict=True)) == [("하나", 0), ("셋", 1)]


async def test_a_platform_without_a_pace_never_waits() -> None:
    timer = FakeTimer()
    pacer = Pacer(timer)
    room = Room("playground", "tab")
    for _ in range(100):
        await pacer.reply(room)
        await pacer.digest(room)
    pacer.refused(room, 30)
    assert timer.alarms == []


async def test_the_real_event_loop_is_a_timer() -> None:
    pacer = Pacer(asyncio.get_running_loop(), {"telegram": Pace(start=10_000, top=10_000, rise=0)})
    await asyncio.gather(*(pacer.digest(Room("telegram", name)) for name in names(20)))
