"""The line Slack speaks on: a Bolt app over Socket Mode, and the watch that notices when the line is dead."""

import asyncio
import re
from collections.abc import Callable
from typing import NamedTuple

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_bolt.authorization import AuthorizeResult

from bot.platforms import slack_hearing as hearing
from bot.platforms.slack_calls import Calls, Me, Web, meant, quiet
from handlers.core.errors import PlatformError

ANY = re.compile(r"[\s\S]*")
Take = Callable[[hearing.Heard], None]


class Pulse(NamedTuple):
    """Seconds: how often Slack's socket is pinged and we look, and how long a silent one is waited for.

    A socket that no longer answers is noticed after four pings, or sooner; silence then makes the bot give up within
    45 seconds in all (python-slack-sdk #1701: a socket that looks connected and hears nothing).
    """

    every: float = 5
    silence: float = 20
    first: float = 20  # for the first connection


PULSE = Pulse()


class Socket:
    """Hears Slack. `dead` says why it will never hear again."""

    def __init__(self, app_token: str, base_url: str, calls: Calls, pulse: Pulse) -> None:
        self._app_token = app_token
        self._web = Web(None, base_url)
        self._calls = calls
        self._pulse = pulse
        self._silent: str | None = None
        self._handler: AsyncSocketModeHandler | None = None
        self.watch: asyncio.Task[None] | None = None  # ends when the line is dead

    @property
    def dead(self) -> str | None:
        """Why nothing will be heard or said any more: a token that was revoked, or silence."""
        return self._calls.refused or self._web.refused or self._silent

    async def open(self, me: Me, take: Take) -> None:
        """Connect; from now on `take` gets every question. Raises PlatformError when Slack refuses the app token.

        Asked first, because slack_sdk asks with a wrong token for ever without raising.
        """
        opened = await meant(self._web.apps_connections_open(app_token=self._app_token))
        self._handler = AsyncSocketModeHandler(
            _bolt(self._web, me, take), self._app_token, logger=quiet, ping_interval=self._pulse.every
        )
        self._handler.client.wss_uri = opened["url"]
        try:
            await asyncio.wait_for(self._handler.connect_async(), self._pulse.first)  # type: ignore[no-untyped-call]
        except TimeoutError:
            await self.close()
            raise PlatformError("Slack's socket cannot be reached") from None
        self.watch = asyncio.create_task(self._watch())

    async def close(self) -> None:
        """Hear nothing more. What was heard but not acknowledged Slack says again later."""
        if self.watch and self.watch is not asyncio.current_task():
            self.watch.cancel()
        if self._handler:
            await self._handler.close_async()  # type: ignore[no-untyped-call]

    async def _watch(self) -> None:
        """Look at socket and bot token until one of them fails for good; then stop slack_sdk from trying on."""
        now = asyncio.get_running_loop().time
        heard = now()
        while not self.dead:
            await asyncio.sleep(self._pulse.every)
            if await self._hears():
                heard = now()
            elif now() - heard > self._pulse.silence:
                self._silent = f"Slack's socket has been silent for {now() - heard:.0f} seconds"
            await self._ask_token()
        await self.close()

    async def _hears(self) -> bool:
        return self._handler is not None and await self._handler.client.is_connected()

    async def _ask_token(self) -> None:
        """The answer is in `calls.refused`; any other failure passes, or the socket fails too."""
        try:
            await asyncio.wait_for(self._calls.who(), self._pulse.every)
        except (PlatformError, TimeoutError):
            return


def _bolt(web: Web, me: Me, take: Take) -> AsyncApp:
    """A Bolt app that acknowledges everything at once; the work is done elsewhere, Slack waits three seconds."""

    async def authorize() -> AuthorizeResult:
        return AuthorizeResult(enterprise_id=None, team_id=me.team, bot_user_id=me.user, bot_id=me.bot)

    async def on_event(body: hearing.Body) -> None:
        if heard := hearing.event(body, me.user):
            take(heard)

    async def on_command(ack: AsyncAck, body: hearing.Body) -> None:
        take(hearing.command(body))
        await ack()

    async def on_button(ack: AsyncAck, body: hearing.Body) -> None:
        take(hearing.button(body))
        await ack()

    app = AsyncApp(logger=quiet, name="gyoryu", client=web, authorize=authorize, signing_secret="")
    app.event(ANY)(on_event)
    app.command(ANY)(on_command)
    app.action(ANY)(on_button)
    return app
