"""Slack, over Socket Mode: hears mentions, direct messages, commands and buttons, answers in order, posts digests.

How a page becomes messages stands in slack_writing.py, what an envelope asks in slack_hearing.py, what a call's failure
means in slack_calls.py, the connection in slack_socket.py.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, TypeVar
from weakref import WeakValueDictionary
from zoneinfo import ZoneInfo

from bot.logs import where
from bot.platforms import OLD_BUTTON, Answer
from bot.platforms.slack_calls import OFFICIAL, STILL, Calls, patiently
from bot.platforms.slack_hearing import Heard
from bot.platforms.slack_socket import PULSE, Pulse, Socket
from bot.platforms.slack_writing import Message, line, offer, write
from handlers.core.errors import SORRY, PlatformError
from handlers.core.reply import Action, Page, Reply
from handlers.core.request import Person, Request, Room
from store import Lang, StartError, Text

if TYPE_CHECKING:
    from store.state import State

__all__ = ["Slack", "name", "needs", "write"]

name = "slack"
needs = ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN")

SHARE = Text("채널에 공유", "Share to channel")
BOT_TOKEN = Text(
    "Slack 앱 설정의 OAuth & Permissions에 있는 Bot User OAuth Token을 SLACK_BOT_TOKEN에 다시 적어 주세요.",
    "Copy the Bot User OAuth Token from OAuth & Permissions of your Slack app to SLACK_BOT_TOKEN.",
)
APP_TOKEN = Text(
    "Slack 앱 설정의 Basic Information에서 connections:write 권한이 있는 App-Level Token을 SLACK_APP_TOKEN에 다시 적어 주세요.",
    "Copy an App-Level Token with connections:write from Basic Information of your Slack app to SLACK_APP_TOKEN.",
)
NETWORK = Text("네트워크와 SLACK_BASE_URL을 확인해 주세요.", "Check the network and SLACK_BASE_URL.")
PATIENCE = 8.0  # seconds for the questions in hand when we leave

log = logging.getLogger("gyoryu.slack")
T = TypeVar("T")


class Slack:
    """The bot in one Slack workspace. Questions of one channel are answered in order; channels do not wait."""

    name = name

    def __init__(
        self,
        bot_token: str,
        app_token: str,
        base_url: str | None,
        *,
        page: Callable[[Reply], Page],
        state: "State",
        now: Callable[[], datetime],
        lang: Lang = "ko",
        zone: str = "Asia/Seoul",
        admins: Collection[str] = (),
        pulse: Pulse = PULSE,
    ) -> None:
        """`now` is aware; `admins` are named "slack:TEAM:USER"; `lang`, `zone` are those of a chat that chose none."""
        self._calls = Calls(bot_token, base_url or OFFICIAL)
        self._socket = Socket(app_token, base_url or OFFICIAL, self._calls, pulse)
        self._page, self._state, self._now = page, state, now
        self._lang, self._zone, self._admins = lang, zone, admins
        self._answer: Answer
        self._lanes: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._in_hand: set[asyncio.Task[None]] = set()

    @property
    def dead(self) -> str | None:
        """Why Slack will never be heard again (token revoked, socket silent), else None."""
        return self._socket.dead

    async def listen(self, answer: Answer) -> None:
        """Connect and answer from now on. Raises StartError for a wrong token or when Slack cannot be reached."""
        self._answer = answer
        me = await _starting(self._calls.who(), BOT_TOKEN)
        await _starting(self._socket.open(me, self._take), APP_TOKEN)

    async def post(self, room: Room, page: Page, token: str | None = None) -> str:
        """Post a page unasked and return its `ts`. Raises PlatformError.

        `token` marks the message, so that after a crash it can be looked up whether it arrived. What does not fit goes
        into its thread; when that fails, the failure is ambiguous: the page must not be posted again as a whole.
        """
        first, *rest = write(page)
        channel = room.id.rpartition("/")[2]
        ts = await self._calls.say(channel, first, room.thread, token)
        try:
            for message in rest:
                await patiently(partial(self._calls.say, channel, message, room.thread or ts))
        except PlatformError as error:
            raise PlatformError(f"sent in part: {error}", permanent=error.permanent, ambiguous=True) from None
        return ts

    async def stop(self) -> None:
        """Hear nothing more, finish the questions in hand, and leave."""
        await self._socket.close()
        if self._in_hand:
            await asyncio.wait(self._in_hand, timeout=PATIENCE)
        for task in self._in_hand:
            task.cancel()

    def _take(self, heard: Heard) -> None:
        task = asyncio.create_task(self._serve(heard))
        self._in_hand.add(task)
        task.add_done_callback(self._in_hand.discard)

    async def _serve(self, heard: Heard) -> None:
        lane = self._lanes.setdefault(heard.room.id, asyncio.Lock())
        async with lane:
            lang = self._lang
            try:
                chosen = await asyncio.to_thread(self._state.chat, name, heard.room.id)
                lang = chosen.lang or lang
                if await self._is_new(heard):
                    await self._reply(heard, lang, chosen.zone or self._zone)
            except PlatformError as error:
                log.warning("Slack: an answer did not arrive: %s", error)
            except Exception as error:  # whatever broke, the person who asked hears of it
                log.error("Slack: a question was not answered: %s", where(error))
                await self._tell(heard, SORRY.of(lang))

    async def _is_new(self, heard: Heard) -> bool:
        """Remember all that it is known by, so that neither a repetition nor the twin of a mention is answered."""
        firsts = [await asyncio.to_thread(self._state.first_time, name, known, self._now()) for known in heard.seen]
        return all(firsts)

    async def _reply(self, heard: Heard, lang: Lang, zone: str) -> None:
        if heard.text is None:
            await self._tell(heard, OLD_BUTTON.of(lang))
            return
        now = self._now()
        reply = await self._answer(
            Request(
                heard.text,
                today=now.astimezone(ZoneInfo(zone)).date(),
                lang=lang,
                room=heard.room,
                person=Person(heard.user, admin=f"{name}:{heard.team}:{heard.user}" in self._admins),
                zone=zone,
                now=now.astimezone(UTC),
            )
        )
        await self._send(heard, self._written(heard, reply))
        if heard.shares and heard.url:
            await self._calls.respond(heard.url, delete_original=True)

    def _written(self, heard: Heard, reply: Reply) -> tuple[Message, ...]:
        """A private answer in a channel can be shared."""
        page = self._page(reply)
        messages = write(page)
        return offer(messages, _share(reply, page)) if heard.private and not heard.direct else messages

    async def _send(self, heard: Heard, messages: tuple[Message, ...]) -> None:
        first, *rest = messages
        await patiently(partial(self._send_one, heard, first))
        for message in rest:
            await patiently(partial(self._send_one, heard._replace(turns=False), message))

    async def _send_one(self, heard: Heard, message: Message) -> None:
        """The way the question came is the way the answer goes."""
        if heard.url:
            await self._calls.respond(heard.url, **message, **_place(heard))
        elif heard.private:
            await self._calls.whisper(heard.channel, heard.user, message)
        else:
            await self._calls.say(heard.channel, message, heard.thread)

    async def _tell(self, heard: Heard, text: str) -> None:
        """Say a line of our own: to this person alone when a command or a button asked, else where it was asked."""
        alone = bool(heard.url) or heard.text is None
        try:
            await self._send(heard._replace(private=alone, turns=False), (line(text),))
        except PlatformError as error:
            log.warning("Slack: an excuse did not arrive: %s", error)


def _place(heard: Heard) -> dict[str, object]:
    """Where a `response_url` puts its message; said in full, because Slack's own guess depends on the message."""
    beside = {"thread_ts": heard.thread} if heard.thread and not (heard.private or heard.turns) else {}
    shown_to = "ephemeral" if heard.private else "in_channel"
    return {"response_type": shown_to, "replace_original": heard.turns, **STILL, **beside}


def _share(reply: Reply, page: Page) -> Action:
    asked = f"{reply.asked} --page {page.number}" if page.number > 1 else reply.asked
    return Action(SHARE.of(page.lang), asked)


async def _starting(step: Awaitable[T], advice: Text) -> T:
    """The step's result; a refused token or an absent network is the operator's to mend."""
    try:
        return await step
    except PlatformError as error:
        mend = advice if error.permanent else NETWORK
        raise StartError(f"Slack에 연결하지 못했어요({error}). {mend.ko}", f"{error}. {mend.en}") from None
