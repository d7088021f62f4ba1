"""Telegram, by long polling: hears messages and buttons, answers each chat in order, posts digests.

How a page becomes messages stands in telegram_writing.py, what a message asks in telegram_reading.py, what an error
means in telegram_errors.py, the connection in telegram_line.py.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, TypeVar
from weakref import WeakValueDictionary
from zoneinfo import ZoneInfo

from telegram import CallbackQuery, Update, User
from telegram import Message as Heard
from telegram.error import TelegramError
from telegram.ext import CallbackQueryHandler, ContextTypes, MessageHandler, filters

from bot.logs import where
from bot.platforms import OLD_BUTTON, Answer, sorry
from bot.platforms.telegram_line import Line
from bot.platforms.telegram_reading import language, question, room_of
from bot.platforms.telegram_writing import Message, Pressed, pressed, write
from handlers.core.errors import PlatformError
from handlers.core.reply import Page, Reply
from handlers.core.request import Person, Request, Room
from store import Lang

if TYPE_CHECKING:
    from store.state import State

__all__ = ["Telegram", "name", "needs", "write"]

name = "telegram"
needs = ("TELEGRAM_BOT_TOKEN",)
TRIES = 3  # to send what has surely not arrived
LONGEST_WAIT = 60.0  # seconds an answer waits when Telegram asks for it
PAUSE = 1.0  # seconds before a lost connection is tried again

T = TypeVar("T")
log = logging.getLogger("gyoryu.telegram")


class Telegram:
    """The bot at Telegram.

    `page` cuts a reply to what is shown at once; `now` is the clock (aware); `lang` and `zone` are those of a chat
    that chose none; `admins` are named "telegram:123".
    """

    name = name

    def __init__(
        self,
        token: str,
        base_url: str | None,
        base_file_url: str | None,
        *,
        page: Callable[[Reply], Page],
        state: "State",
        now: Callable[[], datetime],
        lang: Lang = "ko",
        zone: str = "Asia/Seoul",
        admins: Collection[str] = (),
    ) -> None:
        self._line = Line(token, base_url, base_file_url)
        self._page, self._state, self._now = page, state, now
        self._lang, self._zone, self._admins = lang, zone, admins
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    @property
    def dead(self) -> str | None:
        """Why nothing will be heard any more, once Telegram refuses the token."""
        return self._line.dead

    async def listen(self, answer: Answer) -> None:
        """Log in, introduce the bot and start polling. Raises StartError."""
        self._answer = answer
        await self._line.open(
            MessageHandler(filters.UpdateType.MESSAGE & filters.TEXT, self._on_message),
            MessageHandler(filters.UpdateType.MESSAGE & filters.StatusUpdate.MIGRATE, self._on_move),
            CallbackQueryHandler(self._on_press),
        )

    async def stop(self) -> None:
        """Hear nothing more, answer what was heard, hang up."""
        await self._line.close()

    async def post(self, room: Room, page: Page) -> str:
        """Send a page unasked; the id of its first message. Raises PlatformError.

        Once the first message has arrived, the rest is tried with patience, and its failure is ambiguous: the page
        must not be sent again as a whole.
        """
        first, *rest = await self._written(page)
        sent = await self._line.send(room, first)
        try:
            await self._send(room, rest)
        except PlatformError as error:
            raise PlatformError(f"sent in part: {error}", permanent=error.permanent, ambiguous=True) from None
        return sent

    async def _on_message(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        heard = update.message
        assert heard
        text = question(heard, self._line.me)
        if text is None:
            return
        async with self._turn(heard):
            if await self._first_time(update):
                page = await self._ask(heard.from_user, room_of(heard), text)
                await self._reply(heard, page)

    async def _on_press(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """The spinner on the button stops first; the answer follows."""
        query = update.callback_query
        assert query
        asked = await self._pressed(query)
        await self._acknowledge(query, None if asked else OLD_BUTTON.of(language(query.from_user, self._lang)))
        if not asked or not isinstance(query.message, Heard):
            return
        async with self._turn(query.message):
            if await self._first_time(update):
                page = await self._ask(query.from_user, room_of(query.message), asked.text)
                await (self._turn_page if asked.turns else self._reply)(query.message, page)

    async def _on_move(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """A group became a supergroup; both tell of it."""
        heard = update.message
        assert heard
        old, new = heard.migrate_from_chat_id or heard.chat.id, heard.migrate_to_chat_id or heard.chat.id
        await asyncio.to_thread(self._state.move_room, self.name, str(old), str(new))

    def _turn(self, heard: Heard) -> asyncio.Lock:
        """Questions of one chat wait for each other, in the order they came."""
        return self._turns.setdefault(heard.chat.id, asyncio.Lock())

    async def _first_time(self, update: Update) -> bool:
        """Telegram may deliver an update again."""
        return await asyncio.to_thread(self._state.first_time, self.name, str(update.update_id), self._now())

    async def _pressed(self, query: CallbackQuery) -> Pressed | None:
        """What the button asks, if it stands on the message that it was pressed on."""
        keyboard = query.message.reply_markup if isinstance(query.message, Heard) else None
        shown = {button.callback_data for row in keyboard.inline_keyboard for button in row} if keyboard else set()
        if query.data is None or query.data not in shown:
            return None
        return await asyncio.to_thread(pressed, query.data, self._state.button_text)

    async def _acknowledge(self, query: CallbackQuery, alert: str | None) -> None:
        try:
            await query.answer(alert, show_alert=alert is not None)
        except TelegramError as error:  # pressed while we were away: too old to be acknowledged, not to be answered
            log.debug("Telegram: a press was not acknowledged: %s", error)

    async def _ask(self, person: User | None, room: Room, text: str) -> Page:
        """The page to show. Whatever breaks, the person gets a line and the operator another, without the question."""
        try:
            return self._page(await self._answer(await self._request(person, room, text)))
        except Exception as error:
            log.error("Telegram: a question was not answered: %s", where(error))
            return sorry(language(person, self._lang))

    async def _request(self, person: User | None, room: Room, text: str) -> Request:
        chosen = await asyncio.to_thread(self._state.chat, self.name, room.id)
        lang = language(person, self._lang, text) if room.kind == "private" else self._lang
        zone = chosen.zone or self._zone
        now = self._now()
        who = str(person.id) if person else room.id  # a channel that speaks in its group has no person
        return Request(
            text,
            today=now.astimezone(ZoneInfo(zone)).date(),
            lang=chosen.lang or lang,
            room=room,
            person=Person(who, admin=f"{self.name}:{who}" in self._admins),
            zone=zone,
            now=now.astimezone(UTC),
        )

    async def _reply(self, heard: Heard, page: Page) -> None:
        """In a group the answer hangs on the message that asked."""
        room = room_of(heard)
        asked = None if room.kind == "private" else heard.message_id
        await self._send(room, await self._written(page), asked)

    async def _turn_page(self, shown: Heard, page: Page) -> None:
        """Put the page where the last one stood; a page of several messages, or on one that is gone, comes anew."""
        first, *rest = await self._written(page)
        if rest:
            return await self._reply(shown, page)
        try:
            await _patiently(lambda: self._line.edit(room_of(shown), shown.message_id, first))
        except PlatformError as error:
            if not error.permanent:
                raise
            await self._reply(shown, page)

    async def _send(self, room: Room, messages: Collection[Message], reply_to: int | None = None) -> None:
        for message in messages:
            await _patiently(partial(self._line.send, room, message, reply_to))

    async def _written(self, page: Page) -> tuple[Message, ...]:
        keep = partial(self._state.button_token, now=self._now())
        return await asyncio.to_thread(write, page, keep)


async def _patiently(send: Callable[[], Awaitable[T]]) -> T:
    """Send now, or when Telegram allows it. What may have arrived is not sent again. Raises PlatformError."""
    for _ in range(TRIES - 1):
        try:
            return await send()
        except PlatformError as error:
            if error.permanent or error.ambiguous or error.moved_to:
                raise
            await asyncio.sleep(min(error.retry_after or PAUSE, LONGEST_WAIT))
    return await send()
