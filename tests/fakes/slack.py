"""A small Slack on loopback for the wire tests: Web API, Socket Mode and response_url, and nothing that is strict."""

import asyncio
import json
from collections.abc import Callable
from itertools import count
from typing import Any, Self

from aiohttp import WSMsgType, web

BOT_TOKEN, APP_TOKEN = "xoxb-fake-of-the-tests", "xapp-fake-of-the-tests"
TEAM, BOT, ANN, GENERAL, DM = "T0SEONGNAM", "U0BOT", "U0ANN", "C0GENERAL", "D0ANN"

Said = dict[str, Any]


class FakeSlack:
    """Takes every call and remembers it; `fail` makes the next ones go wrong."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, Said]] = []  # (method or "respond:<id>", what was sent)
        self.acks: list[Said] = []
        self._faults: dict[str, list[web.Response | None]] = {}
        self._numbers = count(1)
        self._waiting: dict[str, asyncio.Future[None]] = {}
        self._socket: web.WebSocketResponse | None = None
        self._changed = asyncio.Condition()

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.add_routes(
            [web.post("/api/{method}", self._api), web.post("/hook/{id}", self._hook), web.get("/ws", self._ws)]
        )
        self._runner = web.AppRunner(app, shutdown_timeout=0.2, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.address = f"127.0.0.1:{self._runner.addresses[0][1]}"
        self.base_url = f"http://{self.address}/api/"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    def fail(self, method: str, *answers: web.Response | None) -> None:
        """The next calls of `method` get these answers; None takes the call and resets the connection."""
        self._faults[method] = list(answers)

    def sent(self, method: str) -> list[Said]:
        """What was sent to a method; "respond" finds the uses of any response_url."""
        return [body for name, body in self.calls if name.partition(":")[0] == method]

    async def until(self, true: Callable[[], bool], seconds: float = 5) -> None:
        """Wait until something that was sent makes it true."""
        async with self._changed:
            await asyncio.wait_for(self._changed.wait_for(true), seconds)

    async def event(self, event_id: str | None = None, **event: Any) -> None:
        """Deliver an event and wait for its acknowledgement."""
        payload = {"type": "event_callback", "team_id": TEAM, "event_id": event_id or f"Ev{next(self._numbers)}"}
        await self._deliver("events_api", payload | {"event": event})

    async def slash(self, command: str, text: str = "", channel: str = GENERAL) -> None:
        payload = {"team_id": TEAM, "channel_id": channel, "user_id": ANN, "command": command, "text": text}
        await self._deliver("slash_commands", payload | {"trigger_id": "1.2.3", "response_url": self.hook()})

    async def press(self, button: Said, message: Said | None, channel: str = GENERAL, ts: str = "1.000009") -> None:
        """Press a button of a message; of a message that only Ann sees, when `message` is None, as Slack does."""
        container = {"type": "message", "message_ts": ts, "channel_id": channel, "is_ephemeral": message is None}
        payload = {
            "type": "block_actions", "team": {"id": TEAM}, "user": {"id": ANN, "team_id": TEAM},
            "channel": {"id": channel}, "container": container, "actions": [{"type": "button", **button}],
            "response_url": self.hook(), "trigger_id": "1.2.3",
        }  # fmt: skip
        await self._deliver("interactive", payload | ({"message": {"ts": ts, **message}} if message else {}))

    def hook(self) -> str:
        """A fresh response_url."""
        return f"http://{self.address}/hook/{next(self._numbers)}"

    async def hang_up(self) -> None:
        """End the socket as Slack does when an app is switched off."""
        socket, self._socket = self._socket, None
        assert socket
        await socket.close()

    async def reconnected(self) -> None:
        """Wait for the next socket."""
        await self.until(lambda: self._socket is not None)

    async def _deliver(self, kind: str, payload: Said) -> None:
        assert self._socket
        envelope = f"envelope-{next(self._numbers)}"
        self._waiting[envelope] = asyncio.get_running_loop().create_future()
        await self._socket.send_json(
            {"envelope_id": envelope, "type": kind, "payload": payload, "accepts_response_payload": True}
        )
        await asyncio.wait_for(self._waiting[envelope], 1)

    async def _note(self, name: str, body: Said) -> None:
        async with self._changed:
            self.calls.append((name, body))
            self._changed.notify_all()

    async def _api(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        body = await request.json() if request.content_type == "application/json" else dict(await request.post())
        await self._note(method, body)
        if self._faults.get(method):
            return self._fault(request, self._faults[method].pop(0))
        right = APP_TOKEN if method == "apps.connections.open" else BOT_TOKEN
        if request.headers.get("Authorization") != f"Bearer {right}":
            return refused("invalid_auth")
        return web.json_response({"ok": True, **self._answer(method)})

    def _fault(self, request: web.Request, answer: web.Response | None) -> web.Response:
        if answer is None and request.transport:
            request.transport.abort()
        return answer or web.Response()

    def _answer(self, method: str) -> Said:
        match method:
            case "auth.test":
                return {"team_id": TEAM, "user_id": BOT, "bot_id": "B0BOT"}
            case "apps.connections.open":
                return {"url": f"ws://{self.address}/ws?ticket=a-secret"}
            case _:
                return {"ts": f"1764000000.{next(self._numbers):06}"}

    async def _hook(self, request: web.Request) -> web.Response:
        await self._note(f"respond:{request.match_info['id']}", await request.json())
        faults = self._faults.get("respond")
        return faults.pop(0) or web.Response() if faults else web.Response(text="ok")

    async def _ws(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"type": "hello", "num_connections": 1})
        async with self._changed:
            self._socket = socket
            self._changed.notify_all()
        async for message in socket:
            if message.type == WSMsgType.TEXT:
                self.acks.append(ack := json.loads(message.data))
                self._waiting[ack["envelope_id"]].set_result(None)
        return socket


def refused(error: str, status: int = 200, **headers: str) -> web.Response:
    """What Slack answers when it refuses a call."""
    return web.json_response({"ok": False, "error": error}, status=status, headers=headers)
