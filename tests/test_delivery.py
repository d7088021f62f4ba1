"""From due to delivered: once, and never lost without a word."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.delivery import IN_FLIGHT, Build, Courier
from bot.due import materialise_due, renew
from bot.pacer import Pacer
from handlers.core.errors import PlatformError
from handlers.core.plain import plain
from handlers.core.reply import Lead, Page, Reply, Span
from handlers.core.request import Room
from handlers.core.schedule import Every, next_run
from store import Lang
from store.state import Delivery, Key, State, Subscription

NINE = datetime(2026, 11, 25, 0, 0, tzinfo=UTC)  # 09:00 in Seoul
TODAY = date(2026, 11, 25)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
VANCOUVER = Subscription("telegram", "-100", "7", "group", "daily", None, "09:00", "Asia/Seoul", "ko", NINE)


class FakeTime:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = NINE

    def __call__(self) -> datetime:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += timedelta(seconds=max(seconds, 0.001))


class FakePlatform:
    """Takes posts; `fates` say what becomes of each, one after another, and then all arrive."""

    def __init__(self, name: str = "telegram") -> None:
        self.name = name
        self.posts: list[tuple[Room, str]] = []
        self.fates: deque[Exception | Callable[[], Awaitable[None]]] = deque()

    async def post(self, room: Room, page: Page) -> str:
        fate = self.fates.popleft() if self.fates else None
        if isinstance(fate, Exception):
            raise fate
        if fate:
            await fate()
        self.posts.append((room, plain(page)))
        return str(len(self.posts))


async def build(day: date, lang: Lang, every: Every) -> Reply | None:
    text = f"{day} {lang} {every}"
    return Reply("answer", text, (Lead((Span(text),)),), lang=lang)


async def nothing(day: date, lang: Lang, every: Every) -> Reply | None:
    return None


async def broken(day: date, lang: Lang, every: Every) -> Reply | None:
    raise OSError("no archive")


@pytest.fixture
def state(tmp_path: Path) -> State:
    return State.open(f"sqlite:///{tmp_path}/state.db")


@pytest.fixture
def time() -> FakeTime:
    return FakeTime()


@pytest.fixture
def telegram() -> FakePlatform:
    return FakePlatform()


@pytest.fixture
async def courier(state: State, time: FakeTime, telegram: FakePlatform) -> AsyncIterator[Courier]:
    courier = make_courier(state, time, telegram)
    yield courier
    courier.close()
    state.close()


def make_courier(state: State, time: FakeTime, *platforms: FakePlatform, build: Build = build) -> Courier:
    return Courier(state, build, platforms, Pacer(asyncio.get_running_loop(), {}), time, time.sleep)


def row(state: State, key: Key) -> Delivery:
    """The delivery as it stands."""
    found = state.deliveries.before(Key(key.subscription, key.local_date + DAY))
    assert found
    assert found.key == key
    return found


async def test_what_is_due_is_posted_to_its_room_once(state: State, courier: Courier, telegram: FakePlatform) -> None:
    one = state.subscribe(VANCOUVER, NINE)
    assert await courier.tick(NINE - MINUTE) == {}
    assert await courier.tick(NINE) == {"due": 1, "sent": 1}
    assert await courier.tick(NINE) == {}
    assert await courier.tick(NINE + MINUTE) == {}
    assert telegram.posts == [(Room("telegram", "-100", "7", "group"), "2026-11-25 ko daily")]
    sent = row(state, Key(one.id, TODAY))
    assert (sent.state, sent.remote, sent.attempts, sent.owner) == ("sent", "1", 1, None)


async def test_the_next_day_is_another_digest(state: State, courier: Courier, telegram: FakePlatform) -> None:
    state.subscribe(VANCOUVER, NINE)
    await courier.tick(NINE)
    await courier.tick(NINE + DAY)
    assert [text for _, text in telegram.posts] == ["2026-11-25 ko daily", "2026-11-26 ko daily"]


async def test_an_empty_day_is_silent(state: State, time: FakeTime, telegram: FakePlatform) -> None:
    one = state.subscribe(VANCOUVER, NINE)
    courier = make_courier(state, time, telegram, build=nothing)
    assert await courier.tick(NINE) == {"due": 1, "silent": 1}
    assert telegram.posts == []
    assert (row(state, Key(one.id, TODAY)).state, row(state, Key(one.id, TODAY)).reason) == ("skipped", "빈 날")
    courier.close()


async def test_each_platform_gets_its_own_and_one_that_is_away_when_it_returns(
    state: State, time: FakeTime, telegram: FakePlatform
) -> None:
    slack = FakePlatform("slack")
    courier = make_courier(state, time, telegram, slack)
    state.subscribe(VANCOUVER, NINE)
    state.subscribe(VANCOUVER._replace(platform="slack", room="T01/C02", thread=None, lang="en"), NINE)
    state.subscribe(VANCOUVER._replace(platform="absent"), NINE)
    assert await courier.tick(NINE) == {"due": 2, "sent": 2}
    assert slack.posts == [(Room("slack", "T01/C02", None, "group"), "2026-11-25 en daily")]
    absent = FakePlatform("absent")
    returned = make_courier(state, time, telegram, slack, absent)
    assert await returned.tick(NINE + HOUR) == {"due": 1, "sent": 1}
    assert [text for _, text in absent.posts] == ["2026-11-25 ko daily"]
    courier.close()
    returned.close()


async def test_more_than_can_be_in_flight_all_arrive(state: State, courier: Courier, telegram: FakePlatform) -> None:
    for room in range(IN_FLIGHT * 2 + 5):
        state.subscribe(VANCOUVER._replace(room=str(room)), NINE)
    await courier.tick(NINE)
    assert len({room.id for room, _ in telegram.posts}) == len(telegram.posts) == IN_FLIGHT * 2 + 5


async def test_what_never_left_is_tried_again(state: State, courier: Courier, telegram: FakePlatform) -> None:
    state.subscribe(VANCOUVER, NINE)
    telegram.fates += [PlatformError("connection refused"), PlatformError("connection refused")]
    assert await courier.tick(NINE) == {"due": 1, "again": 2, "sent": 1}


async def test_a_platform_that_is_down_is_tried_more_and_more_seldom(
    state: State, courier: Courier, telegram: FakePlatform, time: FakeTime
) -> None:
    state.subscribe(VANCOUVER, NINE)
    telegram.fates += [PlatformError("connection refused")] * 50
    assert await courier.tick(NINE) == {"due": 1, "again": 4}  # after 0, 5, 15 and 35 seconds
    assert state.deliveries.soonest("telegram") == pytest.approx(
        time.now + timedelta(seconds=40), abs=timedelta(seconds=1)
    )


async def test_a_request_to_wait_is_heeded(state: State, telegram: FakePlatform, time: FakeTime) -> None:
    refusals: list[tuple[str, float]] = []

    class Noting(Pacer):
        def refused(self, room: Room, seconds: float) -> None:
            refusals.append((room.id, seconds))

    courier = Courier(state, build, [telegram], Noting(asyncio.get_running_loop(), {}), time, time.sleep)
    state.subscribe(VANCOUVER, NINE)
    telegram.fates.append(PlatformError("Too Many Requests", retry_after=17))
    assert await courier.tick(NINE) == {"due": 1, "again": 1, "sent": 1}
    assert refusals == [("-100", 17)]
    assert time.now >= NINE + timedelta(seconds=17)
    courier.close()


async def test_a_long_wait_is_left_to_a_later_tick(state: State, courier: Courier, telegram: FakePlatform, time: FakeTime) -> None:  # fmt: skip
    state.subscribe(VANCOUVER, NINE)
    telegram.fates.append(PlatformError("Too Many Requests", retry_after=600))
    assert await courier.tick(NINE) == {"due": 1, "again": 1}
    time.now += timedelta(seconds=600)
    assert await courier.tick(NINE) == {"sent": 1}


async def test_who_blocked_the_bot_is_left_alone(state: State, courier: Courier, telegram: FakePlatform) -> None:
    one = state.subscribe(VANCOUVER, NINE)
    telegram.fates.append(PlatformError("Forbidden: bot was blocked by the user", permanent=True))
    assert await courier.tick(NINE) == {"due": 1, "failed": 1}
    assert row(state, Key(one.id, TODAY)).reason == "Forbidden: bot was blocked by the user"
    assert state.subscriptions("telegram", "-100")[0].paused_reason == "Forbidden: bot was blocked by the user"
    assert await courier.tick(NINE + DAY) == {}


@pytest.mark.parametrize(
    "fate",
    [
        PlatformError("read timeout", ambiguous=True),
        PlatformError("sent in part", ambiguous=True, permanent=True),
        RuntimeError("a bug in the platform"),
    ],
)
async def test_what_may_have_arrived_is_not_sent_again(
    state: State, courier: Courier, telegram: FakePlatform, fate: Exception
) -> None:
    state.subscribe(VANCOUVER, NINE)
    telegram.fates.append(fate)
    assert await courier.tick(NINE) == {"due": 1, "unknown": 1}
    assert await courier.tick(NINE) == {}
    assert telegram.posts == []
    assert [work.subscription.room for work in state.deliveries.unknown()] == ["-100"]


async def test_the_next_digest_says_that_the_last_may_be_missing(
    state: State, courier: Courier, telegram: FakePlatform
) -> None:
    state.subscribe(VANCOUVER, NINE)
    telegram.fates.append(PlatformError("read timeout", ambiguous=True))
    for day in range(3):
        await courier.tick(NINE + day * DAY)
    assert telegram.posts[0][1].endswith("11월 25일(수) 소식은 도착하지 않았을 수 있어요. 보내는 중에 연결이 끊겼어요.")
    assert telegram.posts[1][1] == "2026-11-27 ko daily"


async def test_a_group_that_became_a_supergroup_is_followed(
    state: State, courier: Courier, telegram: FakePlatform
) -> None:
    state.subscribe(VANCOUVER, NINE)
    telegram.fates.append(PlatformError("migrated", moved_to="-1001"))
    assert await courier.tick(NINE) == {"due": 1, "again": 1, "sent": 1}
    assert [room.id for room, _ in telegram.posts] == ["-1001"]
    assert state.subscriptions("telegram", "-1001")


async def test_one_broken_digest_keeps_nobody_waiting(state: State, time: FakeTime, telegram: FakePlatform) -> None:
    async def only_korean(day: date, lang: Lang, every: Every) -> Reply | None:
        return await (build if lang == "ko" else broken)(day, lang, every)

    courier = make_courier(state, time, telegram, build=only_korean)
    state.subscribe(VANCOUVER._replace(room="-1", lang="en"), NINE)
    state.subscribe(VANCOUVER, NINE)
    assert await courier.tick(NINE) == {"due": 2, "sent": 1, "again": 1}
    assert state.deliveries.counts() == {"pending": 1, "sent": 1}
    courier.close()


async def test_who_unsubscribes_while_waiting_is_not_told(state: State, time: FakeTime, telegram: FakePlatform) -> None:
    one = state.subscribe(VANCOUVER, NINE)

    async def meanwhile(day: date, lang: Lang, every: Every) -> Reply | None:
        state.unsubscribe(one.id)
        return await build(day, lang, every)

    courier = make_courier(state, time, telegram, build=meanwhile)
    assert await courier.tick(NINE) == {"due": 1, "withdrawn": 1}
    assert telegram.posts == []
    courier.close()


async def test_what_a_dead_worker_left_is_settled(state: State, courier: Courier, telegram: FakePlatform) -> None:
    """Claimed: nothing was sent, so it is now. Sending: perhaps it was, so it is not."""
    claimed, sending = (state.subscribe(VANCOUVER._replace(room=room), NINE) for room in ("-1", "-2"))
    materialise_due(state, NINE, ["telegram"])
    for _ in (claimed, sending):
        state.deliveries.claim("telegram", "the dead", NINE)
    state.deliveries.sending(Key(sending.id, TODAY), "token", NINE)
    assert await courier.tick(NINE) == {"sent": 1, "unknown": 1}
    assert [room.id for room, _ in telegram.posts] == ["-1"]
    assert row(state, Key(sending.id, TODAY)).reason == "stopped while sending"


async def test_being_told_to_stop_waits_for_what_is_being_sent(
    state: State, courier: Courier, telegram: FakePlatform
) -> None:
    sending, told = asyncio.Event(), asyncio.Event()

    async def slow() -> None:
        sending.set()
        await told.wait()

    one = state.subscribe(VANCOUVER, NINE)
    telegram.fates.append(slow)
    tick = asyncio.create_task(courier.tick(NINE))
    await sending.wait()
    tick.cancel()
    await asyncio.sleep(0)
    assert not tick.done()
    told.set()
    with pytest.raises(asyncio.CancelledError):
        await tick
    assert row(state, Key(one.id, TODAY)).state == "sent"


async def test_being_told_to_stop_leaves_the_rest_for_later(
    state: State, time: FakeTime, telegram: FakePlatform
) -> None:
    building = asyncio.Event()

    async def for_ever(day: date, lang: Lang, every: Every) -> Reply | None:
        building.set()
        await asyncio.Event().wait()
        return None

    state.subscribe(VANCOUVER, NINE)
    stopped = make_courier(state, time, telegram, build=for_ever)
    tick = asyncio.create_task(stopped.tick(NINE))
    await building.wait()
    tick.cancel()
    with pytest.raises(asyncio.CancelledError):
        await tick
    stopped.close()
    later = make_courier(state, time, telegram)
    assert await later.tick(NINE) == {"sent": 1}
    later.close()


async def test_ticks_at_the_same_time_deliver_once(state: State, courier: Courier, telegram: FakePlatform) -> None:
    for room in range(30):
        state.subscribe(VANCOUVER._replace(room=str(room)), NINE)
    await asyncio.gather(*(courier.tick(NINE + n * MINUTE) for n in range(5)))
    assert len(telegram.posts) == 30
    assert state.deliveries.counts() == {"sent": 30}


@pytest.mark.parametrize(
    ("down_until", "posted"),
    [
        (NINE + 5 * HOUR, ["2026-11-25 ko daily"]),
        (NINE + 2 * DAY + HOUR, ["2026-11-27 ko daily"]),  # only the newest of three
        (NINE + 2 * DAY + 7 * HOUR, []),  # and not that one when it is stale
    ],
)
async def test_after_a_downtime_only_the_newest_day_is_told(
    state: State, courier: Courier, telegram: FakePlatform, down_until: datetime, posted: list[str]
) -> None:
    state.subscribe(VANCOUVER, NINE)
    ended = await courier.tick(down_until)
    assert [text for _, text in telegram.posts] == posted
    assert ended["late"] == (0 if posted else 1)
    assert state.subscriptions("telegram", "-100")[0].next_due == next_run(VANCOUVER, down_until)


async def test_a_change_of_time_or_zone_on_a_told_day_does_not_tell_it_again(
    state: State, courier: Courier, telegram: FakePlatform
) -> None:
    state.subscribe(VANCOUVER, NINE)
    await courier.tick(NINE)
    state.subscribe(VANCOUVER._replace(at="11:00", next_due=NINE + 2 * HOUR), NINE)
    await courier.tick(NINE + 2 * HOUR)
    in_new_york = datetime(2026, 11, 25, 14, 0, tzinfo=UTC)  # still the 25th there
    state.subscribe(VANCOUVER._replace(zone="America/New_York", next_due=in_new_york), NINE + 3 * HOUR)
    await courier.tick(in_new_york)
    assert len(telegram.posts) == 1
    await courier.tick(in_new_york + DAY)
    assert len(telegram.posts) == 2


@pytest.mark.parametrize(
    ("zone", "at", "eve"),
    [
        ("America/New_York", "02:30", "2026-03-07"),  # the clock jumps over 02:30 on the 8th
        ("America/New_York", "01:30", "2026-10-31"),  # and shows 01:30 twice on 1 November
        ("Europe/Berlin", "02:30", "2026-03-28"),
        ("Europe/Berlin", "02:30", "2026-10-24"),
        ("Australia/Sydney", "02:15", "2026-10-03"),
        ("Australia/Sydney", "02:15", "2026-04-04"),
    ],
)
def test_when_clocks_change_every_day_is_told_once(state: State, zone: str, at: str, eve: str) -> None:
    start = datetime.fromisoformat(f"{eve}T00:00").replace(tzinfo=ZoneInfo(zone))
    there = VANCOUVER._replace(zone=zone, at=at)
    one = state.subscribe(there._replace(next_due=next_run(there, start)), start)
    for minute in range(0, 3 * 24 * 60, 15):
        materialise_due(state, start.astimezone(UTC) + minute * MINUTE, ["telegram"])
    days = [start.date() + n * DAY for n in range(3)]
    assert [state.deliveries.has(one.id, day) for day in days] == [True, True, True]
    assert state.deliveries.counts() == {"pending": 3}
    state.close()


def test_coming_runs_are_worked_out_anew_and_due_ones_stay(state: State) -> None:
    shifted = state.subscribe(VANCOUVER._replace(room="-1", next_due=NINE + HOUR), NINE)
    state.subscribe(VANCOUVER._replace(room="-2", next_due=NINE - HOUR), NINE)
    renew(state, NINE - MINUTE)
    assert state.subscriptions("telegram", shifted.room)[0].next_due == NINE
    assert state.subscriptions("telegram", "-2")[0].next_due == NINE - HOUR
    state.close()
