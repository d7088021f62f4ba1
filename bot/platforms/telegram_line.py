"""The line to Telegram: one account, logged in and polling, over python-telegram-bot.

Polling is started by hand: the SDK's `run_polling` would take over the event loop and the signals.
"""

import asyncio
import logging
from contextlib import suppress
from datetime import timedelta
from typing import Any

import httpx
from telegram import BotCommand, InlineKeyboardMarkup, LinkPreviewOptions, MessageEntity, ReplyParameters, Update, User
from telegram.error import InvalidToken, TelegramError
from telegram.ext import ApplicationBuilder, BaseHandler, ContextTypes
from telegram.request import HTTPXRequest

from bot.logs import where
from bot.platforms.telegram_errors import TOKEN_REFUSED, not_modified, one_line, platform_error
from bot.platforms.telegram_writing import Message
from handlers.core.command import registry
from handlers.core.errors import PlatformError
from handlers.core.request import Room
from store import Lang, StartError, Text

PAUSES = (1.0, 2.0, 4.0)  # seconds between attempts to log in, e.g. while the machine's network comes up
POLL = timedelta(seconds=10)  # one long poll; also how late a revoked token is noticed
READ = 20.0  # seconds to wait for an answer before a sent message counts as unknown
HANG_UP = 2.0  # seconds to end the poll; between two tries on a dead network the SDK would sleep for 30
GRACE = 6.0  # seconds for the questions in hand when leaving
SAME_AGAIN = 600.0  # seconds until the same trouble is worth another line
LONGEST_ABOUT = 256  # of a command's description, https://core.telegram.org/bots/api#botcommand

ABOUT = Text(
    "도시가 세계와 나눈 교류를 날짜, 수치, 출처와 함께 답해요. 자매도시, 협약, 시장의 활동, CES, 오늘의 역사를 물어보세요.",
    "Answers on a city's dealings with the world, with dates, figures and sources: sister cities, agreements, "
    "what its mayors did, CES, and this day in history.",
)
IN_SHORT = Text("도시의 국제 교류 기록을 출처와 함께 답해요.", "A city's exchange with the world, with sources.")

log = logging.getLogger("gyoryu.telegram")


class Line:
    """Raises PlatformError for what is sent, StartError for what keeps it from opening."""

    def __init__(self, token: str, base_url: str | None, base_file_url: str | None) -> None:
        self.dead: str | None = None  # why it is over, once Telegram refuses the token
        self._told: dict[str, float] = {}
        builder = ApplicationBuilder().token(token).job_queue(None).concurrent_updates(True)
        self._requests = self._request(64), self._request(1)
        builder = builder.request(self._requests[0]).get_updates_request(self._requests[1])
        if base_url:
            builder = builder.base_url(base_url)
        if base_file_url:
            builder = builder.base_file_url(base_file_url)
        self._app = builder.build()

    @property
    def me(self) -> User:
        """The bot's own account; known once the line is open."""
        return self._app.bot.bot

    async def open(self, *handlers: BaseHandler[Update, ContextTypes.DEFAULT_TYPE, Any]) -> None:
        """Log in, introduce the bot, and hand what is heard to the handlers from now on."""
        self._app.add_handlers(handlers)
        self._app.add_error_handler(_report)
        try:
            await self._log_in()
            await self._app.start()
            await self._introduce()
            await self._poll()
        except TelegramError as error:
            await self.close()
            raise _start_error(error) from None

    async def close(self) -> None:
        """Stop polling, finish what was heard, hang up."""
        with suppress(TelegramError, TimeoutError):  # a poller that a revoked token ended raises it again
            async with asyncio.timeout(HANG_UP):
                if self._app.updater and self._app.updater.running:
                    await self._app.updater.stop()
        with suppress(TimeoutError):
            async with asyncio.timeout(GRACE):
                if self._app.running:
                    await self._app.stop()
        await self._app.shutdown()
        for request in self._requests:  # of an account that never logged in, e.g. one that only posted
            await request.shutdown()

    async def send(self, room: Room, message: Message, reply_to: int | None = None) -> str:
        """Send one message to a room; its id. `reply_to` is the message it answers."""
        try:
            sent = await self._app.bot.send_message(
                int(room.id),
                message["text"],
                entities=_entities(message),
                reply_markup=_keyboard(message),
                link_preview_options=LinkPreviewOptions(is_disabled=True),
                message_thread_id=int(room.thread) if room.thread else None,
                reply_parameters=ReplyParameters(reply_to, allow_sending_without_reply=True) if reply_to else None,
            )
        except TelegramError as error:
            raise platform_error(error) from None
        return str(sent.message_id)

    async def edit(self, room: Room, message_id: int, message: Message) -> None:
        """Put another page in a message's place. That it shows that page already is success."""
        try:
            await self._app.bot.edit_message_text(
                message["text"],
                int(room.id),
                message_id,
                entities=_entities(message),
                reply_markup=_keyboard(message),
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            )
        except TelegramError as error:
            if not not_modified(error):
                raise platform_error(error) from None

    def _request(self, connections: int) -> HTTPXRequest:
        hooks = {"event_hooks": {"response": [self._answered]}}
        return HTTPXRequest(connections, read_timeout=READ, httpx_kwargs=hooks)

    async def _answered(self, response: httpx.Response) -> None:
        """Notice a refused token: the SDK's poller ends on it and still says that it is running."""
        polling = response.url.path.endswith("/getUpdates")
        if response.status_code == httpx.codes.UNAUTHORIZED or (
            polling and response.status_code == httpx.codes.NOT_FOUND
        ):
            self.dead = TOKEN_REFUSED

    async def _log_in(self) -> None:
        for pause in (*PAUSES, None):
            try:
                await self._app.initialize()
                break
            except TelegramError as error:
                if pause is None or isinstance(error, InvalidToken):
                    raise
                self._trouble(error)
                await asyncio.sleep(pause)

    async def _introduce(self) -> None:
        """Menus and descriptions, in Korean for Korean apps, in English for all others."""
        try:
            await self._introduce_in("en", None)
            await self._introduce_in("ko", "ko")
        except TelegramError as error:
            log.warning("Telegram: the command menus were not set: %s", one_line(error))

    async def _introduce_in(self, lang: Lang, code: str | None) -> None:
        bot = self._app.bot
        menu = [BotCommand(command.name, command.about.of(lang)[:LONGEST_ABOUT]) for command in registry.values()]
        await bot.set_my_commands(menu, language_code=code)
        await bot.set_my_description(ABOUT.of(lang), language_code=code)
        await bot.set_my_short_description(IN_SHORT.of(lang), language_code=code)

    async def _poll(self) -> None:
        assert self._app.updater
        await self._app.updater.start_polling(
            timeout=POLL,
            allowed_updates=[Update.MESSAGE, Update.CALLBACK_QUERY],
            error_callback=self._trouble,
        )

    def _trouble(self, error: TelegramError) -> None:
        """One line for each trouble, not one for each attempt."""
        line, now = one_line(error), asyncio.get_running_loop().time()
        if now - self._told.get(line, -SAME_AGAIN) >= SAME_AGAIN:
            self._told[line] = now
            log.warning("Telegram: %s", line)


async def _report(_update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
    """An update that could not be dealt with, without a word of what was asked."""
    if isinstance(context.error, PlatformError):
        log.warning("Telegram: an answer did not arrive: %s", context.error)
    elif context.error:
        log.error("Telegram: an update was not handled: %s", where(context.error))


def _entities(message: Message) -> list[MessageEntity]:
    return [MessageEntity(**entity) for entity in message["entities"]]


def _keyboard(message: Message) -> InlineKeyboardMarkup | None:
    markup = message.get("reply_markup")
    return InlineKeyboardMarkup.de_json(dict(markup)) if markup else None


def _start_error(error: TelegramError) -> StartError:
    if isinstance(error, InvalidToken):
        return StartError(
            "Telegram이 TELEGRAM_BOT_TOKEN을 받아 주지 않았어요. @BotFather가 준 토큰을 다시 확인해 주세요.",
            "Telegram refused TELEGRAM_BOT_TOKEN: check the token that @BotFather gave.",
        )
    line = one_line(error)
    return StartError(
        f"Telegram에 연결하지 못했어요({line}). 네트워크와 TELEGRAM_BASE_URL을 확인해 주세요.",
        f"Cannot connect to Telegram ({line}): check the network and TELEGRAM_BASE_URL.",
    )
