"""On duty: the one place where everything is chosen and joined, and the only file that knows everybody."""

import asyncio
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import UTC, date, datetime
from functools import partial
from typing import NamedTuple

from aiohttp.web import AppRunner, TCPSite

import handlers
from bot import clock, due, web
from bot.delivery import Courier
from bot.lock import on_duty
from bot.logs import start_logging
from bot.pacer import Pacer
from bot.platforms import Platform, playground, slack, telegram
from bot.readers import Readers
from bot.settings.duty import Settings, settings
from bot.settings.home import Home
from bot.threads import Threads
from handlers.core.answer import answer
from handlers.core.digest import digest
from handlers.core.paging import page
from handlers.core.reply import Reply
from handlers.core.request import Request
from handlers.core.schedule import Every
from store import Archive, Lang, StartError, Store, Text
from store.state import State

LEAVE_WITHIN = 9.0  # seconds; whoever stops us is promised 10
WARMING = ("밴쿠버와 맺은 의향서", "벤쿠바와 매즌 의향서 언제", "/ces 2019")
PULSE = 1.0  # seconds between looks at whether a platform has died

DIED = Text("{name} 연결이 끝났어요: {reason}", "{name} is gone: {reason}")


class Duty(NamedTuple):
    """What a process on duty holds. `chats` are the platforms that have their tokens."""

    home: Home
    settings: Settings
    state: State
    readers: Readers
    browsers: playground.Playground
    chats: tuple[Platform, ...]
    courier: Courier
    threads: Threads

    async def answer(self, request: Request) -> Reply:
        """Every platform's questions come by here, each with those asked before it in its thread."""
        request = self.threads.before(request)
        reply = await self.readers.run(partial(answer, request))
        self.threads.keep(request, reply)
        return reply


def run(home: Home) -> int:
    """Stay on duty until told to stop. 0 when told, 1 when a platform died. StartError when it cannot start."""
    return _start(home, _stay)


def tick(home: Home, at: datetime | None) -> int:
    """Deliver everything due at `at` (now, when omitted), and leave. StartError as for `run`."""
    return _start(home, partial(_tick_once, at=at))


def _start(home: Home, work: Callable[[Duty], Awaitable[int]]) -> int:
    chosen = settings()
    start_logging(chosen.log_level, chosen.log_format, chosen.secrets)
    handlers.load()
    with on_duty(home.data):
        Archive.open(home.data).close()  # better to hear now that there is none than at the first question
        return asyncio.run(_on_duty(home, chosen, work))


async def _on_duty(home: Home, chosen: Settings, work: Callable[[Duty], Awaitable[int]]) -> int:
    state = State.open(home.database)
    readers = Readers(home.data, state)
    browsers, chats = playground.Playground(), _chats(home, chosen, state)
    pacer = Pacer(asyncio.get_running_loop())
    courier = Courier(state, partial(_digest, readers), (browsers, *chats), pacer)
    try:
        return await work(Duty(home, chosen, state, readers, browsers, chats, courier, Threads()))
    finally:
        courier.close()
        readers.close()
        state.close()


def _chats(home: Home, chosen: Settings, state: State) -> tuple[Platform, ...]:
    """The chat platforms that have their tokens."""
    found: list[Platform] = []
    if token := chosen.telegram_bot_token:
        found.append(
            telegram.Telegram(
                token.get_secret_value(),
                chosen.telegram_base_url,
                chosen.telegram_base_file_url,
                page=page,
                state=state,
                now=_now,
                lang=home.lang,
                zone=home.zone,
                admins=chosen.admins,
            )
        )
    if (bot_token := chosen.slack_bot_token) and (app_token := chosen.slack_app_token):
        found.append(
            slack.Slack(
                bot_token.get_secret_value(),
                app_token.get_secret_value(),
                chosen.slack_base_url,
                page=page,
                state=state,
                now=_now,
                lang=home.lang,
                zone=home.zone,
                admins=chosen.admins,
            )
        )
    return tuple(found)


async def _stay(duty: Duty) -> int:
    """Open every door, say so, wait; then close them in reverse order."""
    told, health, doors = _told_to_stop(), web.Health(duty.chats), AsyncExitStack()
    try:
        await duty.readers.each(_warm)
        due.renew(duty.state, _now())
        address = await doors.enter_async_context(_website(duty, health))
        for platform in (duty.browsers, *duty.chats):
            doors.push_async_callback(platform.stop)
            await platform.listen(duty.answer)
        doors.push_async_callback(clock.start(lambda: duty.courier.tick(_now())).stop)
        health.ready = True
        doors.callback(setattr, health, "ready", False)
        print("ready", address, *(chat.name for chat in duty.chats), file=sys.stderr, flush=True)
        return await _watch(duty, told)
    finally:
        with suppress(TimeoutError):
            async with asyncio.timeout(LEAVE_WITHIN):
                await doors.aclose()


async def _watch(duty: Duty, told: asyncio.Event) -> int:
    """0 once told to stop, 1 once a platform has died."""
    while not told.is_set():
        if dead := next((chat for chat in duty.chats if chat.dead), None):
            print(DIED.of(duty.home.lang).format(name=dead.name, reason=dead.dead), file=sys.stderr)
            return 1
        with suppress(TimeoutError):
            await asyncio.wait_for(told.wait(), PULSE)
    return 0


async def _tick_once(duty: Duty, at: datetime | None) -> int:
    try:
        await duty.courier.tick(at or _now())
    finally:
        for chat in duty.chats:
            await chat.stop()
    return 0


@asynccontextmanager
async def _website(duty: Duty, health: web.Health) -> AsyncIterator[str]:
    """The web server, at the address it yields."""
    site = web.Site(
        answer=duty.answer,
        page=page,
        write=playground.write,
        writers={"telegram": telegram.write, "slack": slack.write},
        news=duty.browsers.news,
        now=_now,
        health=health,
        city=duty.home.city,
        lang=duty.home.lang,
        zone=duty.home.zone,
    )
    runner = AppRunner(web.make(site), access_log=None)
    await runner.setup()
    try:
        yield await _listen(runner, duty.settings.http_host, duty.settings.http_port)
    finally:
        await runner.cleanup()


async def _listen(runner: AppRunner, host: str, port: int) -> str:
    try:
        await TCPSite(runner, host, port).start()
    except OSError as error:
        raise StartError(
            f"{host}:{port}에서 열 수 없어요({error.strerror}). HTTP_PORT를 다른 번호나 0으로 바꿔 주세요.",
            f"Cannot listen on {host}:{port} ({error.strerror}): set HTTP_PORT to another number, or to 0 for any.",
        ) from None
    return f"http://{host}:{runner.addresses[0][1]}"


async def _digest(readers: Readers, day: date, lang: Lang, every: Every) -> Reply | None:
    return await readers.run(lambda store: digest(store.archive, day, lang, every))


def _warm(store: Store) -> None:
    """Have loaded what the first questions need: Kiwi, words, names."""
    store.archive.warm()
    for question in WARMING:
        answer(Request(question, _now().date()), store)


def _now() -> datetime:
    return datetime.now(UTC)


def _told_to_stop() -> asyncio.Event:
    """Set by SIGTERM or Ctrl-C."""
    told = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, told.set)
    return told
