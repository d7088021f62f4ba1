"""A small Bot API on loopback for the wire tests: long polling and what the bot calls, and nothing that is strict."""

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from typing import Any, Self

from aiohttp import web

TOKEN = "123456:a-fake-token-of-the-tests-0123456789"
BOT = {"id": 123456, "is_bot": True, "first_name": "교류", "username": "gyoryu_bot"}
ANN, GROUP = 7, -1001

Said = dict[str, Any]


class FakeTelegram:
    """Takes every call and remembers it; `fail` makes the next ones go wrong."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, Said]] = []
        self.shown: dict[tuple[int, int], Said] = {}  # (chat, message id) -> message
        self._faults: dict[str, list[web.Response | None]] = {}
        self._ids, self._updates = count(1), count(5_000)
        self._pending: list[Said] = []
        self._changed = asyncio.Condition()

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.add_routes([web.post("/bot{token}/{method}", self._call)])
        self._runner = web.AppRunner(app, shutdown_timeout=0.01, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.base_url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/bot"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    def fail(self, method: str, *answers: web.Response | None) -> None:
        """The next calls of `method` get these answers; None takes the call and resets the connection."""
        self._faults[method] = list(answers)

    def sent(self, method: str) -> list[Said]:
        """What was sent to a method."""
        return [body for name, body in self.calls if name == method]

    async def until(self, true: Callable[[], bool], seconds: float = 5) -> None:
        """Wait until something that was called makes it true."""
        async with self._changed:
            await asyncio.wait_for(self._changed.wait_for(true), seconds)

    async def answers(self, number: int = 1) -> list[Said]:
        """The first messages that the bot sent, once there are as many."""
        await self.until(lambda: len(self.sent("sendMessage")) >= number)
        return self.sent("sendMessage")

    async def message(self, text: str | None, chat: int = ANN, lang: str | None = "ko", **more: Any) -> Said:
        """Somebody writes; the update."""
        person = {"id": ANN, "is_bot": False, "first_name": "앤"} | ({"language_code": lang} if lang else {})
        heard = {"message_id": next(self._ids), "date": 0, "chat": chat_of(chat), "from": person} | more
        return await self.update(message=heard | ({"text": text} if text else {}))

    async def press(self, data: str, message: Said | None, chat: int = ANN) -> Said:
        """Somebody presses a button of a message, or of one that Telegram has forgotten."""
        person = {"id": ANN, "is_bot": False, "first_name": "앤", "language_code": "ko"}
        gone = {"message_id": 1, "date": 0, "chat": chat_of(chat)}
        query = {"id": str(next(self._ids)), "from": person, "chat_instance": "1", "data": data}
        return await self.update(callback_query=query | {"message": message or gone})

    async def update(self, **content: Said) -> Said:
        update = {"update_id": next(self._updates), **content}
        await self.deliver(update)
        return update

    async def deliver(self, update: Said) -> None:
        """Hand an update to the poller; again, when it was delivered before."""
        async with self._changed:
            self._pending.append(update)
            self._changed.notify_all()

    async def _call(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        body = {key: _read(str(value)) for key, value in (await request.post()).items()}
        async with self._changed:
            self.calls.append((method, body))
            self._changed.notify_all()
        if self._faults.get(method):
            return self._fault(request, self._faults[method].pop(0))
        if request.match_info["token"] != TOKEN:
            return refused(401, "Unauthorized")
        return web.json_response({"ok": True, "result": await self._result(method, body)})

    def _fault(self, request: web.Request, answer: web.Response | None) -> web.Response:
        if answer is None and request.transport:
            request.transport.abort()
        return answer or web.Response()

    async def _result(self, method: str, body: Said) -> object:
        match method:
            case "getMe":
                return BOT
            case "getUpdates":
                return await self._poll(float(body.get("timeout", 0)))
            case "sendMessage":
                return self._show(next(self._ids), body)
            case "editMessageText":
                return self._show(int(body["message_id"]), body)
            case _:
                return True

    async def _poll(self, seconds: float) -> list[Said]:
        async with self._changed:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait_for(lambda: self._pending), seconds)
            delivered, self._pending = self._pending, []
            return delivered

    def _show(self, message_id: int, body: Said) -> Said:
        chat = int(body["chat_id"])
        kept = {key: body[key] for key in ("text", "reply_markup", "entities") if key in body}
        self.shown[chat, message_id] = message = {
            "message_id": message_id, "date": 1, "chat": chat_of(chat), "from": BOT, **kept,
        }  # fmt: skip
        return message


def chat_of(chat: int) -> Said:
    return (
        {"id": chat, "type": "private", "first_name": "앤"}
        if chat > 0
        else {"id": chat, "type": "supergroup", "title": "국제교류팀"}
    )


def refused(code: int, description: str, **parameters: int) -> web.Response:
    """What Telegram answers when it refuses a call."""
    more = {"parameters": parameters} if parameters else {}
    return web.json_response({"ok": False, "error_code": code, "description": description, **more}, status=code)


def _read(value: str) -> Any:
    """Objects and lists come as JSON in a form field."""
    return json.loads(value) if value[:1] in "[{" else value
