"""Calls to Slack's Web API and to a `response_url`. Nothing is ever sent twice; what went wrong has one meaning.

slack_sdk's own retry posts again after a reset (python-slack-sdk's default `retry_handlers`), so there is none here.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple, TypeVar

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.platforms.slack_writing import Message
from handlers.core.errors import PlatformError

OFFICIAL = AsyncWebClient.BASE_URL
SECONDS = 15  # for a call
TRIES = 3  # to send what has surely not arrived
LONGEST_WAIT = 60.0  # seconds an answer waits when Slack asks for it
PAUSE = 1.0  # seconds before a lost connection is tried again
STILL = {"unfurl_links": False, "unfurl_media": False}
T = TypeVar("T")

# https://docs.slack.dev/reference/methods/chat.postMessage#errors; every other refusal is for good.
PASSING = {"ratelimited", "rate_limited", "message_limit_exceeded", "team_added_to_org", "request_timeout"}
PERHAPS_DONE = {"internal_error", "fatal_error", "service_unavailable"}
TOKEN_REFUSED = {
    "invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "not_allowed_token_type",
}  # fmt: skip


class Me(NamedTuple):
    """Who the bot is in the workspace of its token."""

    team: str
    user: str
    bot: str


NEEDLESS = "`token` will be unused"  # Bolt found SLACK_BOT_TOKEN in the environment, and does without it


class Quiet(logging.Filter):
    """Keeps the SDK's warnings to one line without a connection ticket; its tracebacks tell an operator nothing."""

    def filter(self, record: logging.LogRecord) -> bool:
        said = record.getMessage().partition("\n")[0].partition("ticket=")[0]
        record.msg, record.args, record.exc_info = said[:300], (), None
        return NEEDLESS not in said


quiet = logging.getLogger("gyoryu.slack.sdk")
quiet.setLevel(logging.WARNING)  # below, the SDK logs what people write
quiet.addFilter(Quiet())


class Web(AsyncWebClient):
    """Slack's Web API, which remembers that Slack no longer accepts a token (`refused`, a line for the operator)."""

    refused: str | None = None

    def __init__(self, token: str | None, base_url: str) -> None:
        super().__init__(token, base_url=base_url, timeout=SECONDS, logger=quiet, retry_handlers=[])

    async def api_call(self, api_method: str, **kwargs: Any) -> AsyncSlackResponse:
        try:
            return await super().api_call(api_method, **kwargs)
        except SlackApiError as error:
            if (code := code_of(error)) in TOKEN_REFUSED:
                name = "SLACK_APP_TOKEN" if api_method == "apps.connections.open" else "SLACK_BOT_TOKEN"
                self.refused = f"Slack no longer accepts {name} ({code})"
            raise


class Calls:
    """What the bot says to Slack. Each method raises PlatformError."""

    def __init__(self, bot_token: str, base_url: str) -> None:
        self._web = Web(bot_token, base_url)

    @property
    def refused(self) -> str | None:
        """Why the bot token will not work again, once Slack has said so."""
        return self._web.refused

    async def who(self) -> Me:
        """Ask who we are: the cheapest way to learn that the token still holds."""
        found = await meant(self._web.auth_test())
        return Me(found["team_id"], found["user_id"], found["bot_id"])

    async def say(self, channel: str, message: Message, thread: str | None = None, token: str | None = None) -> str:
        """Post a message and return its `ts`. `token` marks it, so that it can be found again after a crash."""
        body: dict[str, object] = {"channel": channel, **message, **STILL}
        if thread:
            body["thread_ts"] = thread
        if token:
            body["metadata"] = {"event_type": "digest", "event_payload": {"delivery": token}}
        posted = await meant(self._web.api_call("chat.postMessage", json=body))
        return str(posted["ts"])

    async def whisper(self, channel: str, user: str, message: Message) -> None:
        """Post a message that only this person sees."""
        await meant(self._web.api_call("chat.postEphemeral", json={"channel": channel, "user": user, **message}))

    async def respond(self, url: str, **body: object) -> None:
        """Use a slash command's or a button's `response_url`."""
        client = AsyncWebhookClient(url, timeout=SECONDS, logger=quiet, retry_handlers=[])
        answer = await meant(client.send_dict(body))
        if answer.status_code != 200:
            raise _refusal("response_url", answer.status_code, answer.body[:60], answer.headers)


async def patiently(send: Callable[[], Awaitable[T]]) -> T:
    """Send now, or when Slack allows it. What may have arrived is not sent again."""
    for _ in range(TRIES - 1):
        try:
            return await send()
        except PlatformError as error:
            if error.permanent or error.ambiguous:
                raise
            await asyncio.sleep(min(PAUSE if error.retry_after is None else error.retry_after, LONGEST_WAIT))
    return await send()


async def meant(call: Awaitable[T]) -> T:
    """The call's answer, or what its failure means, without Slack's word-for-word answer."""
    try:
        return await call
    except SlackApiError as error:
        answer = error.response
        if not isinstance(answer, AsyncSlackResponse):
            raise PlatformError("Slack's answer could not be read", ambiguous=True) from None
        raise _refusal(answer.api_url.rpartition("/")[2], answer.status_code, code_of(error), answer.headers) from None
    except aiohttp.ClientConnectorError:
        raise PlatformError("Slack cannot be reached") from None
    except (aiohttp.ClientError, TimeoutError) as error:
        raise PlatformError(f"the connection to Slack broke: {type(error).__name__}", ambiguous=True) from None


def code_of(error: SlackApiError) -> str:
    """Slack's word for what went wrong; empty when the answer was not Slack's."""
    data = error.response.data if isinstance(error.response, AsyncSlackResponse) else None
    return str(data.get("error", "")) if isinstance(data, dict) else ""


def _refusal(method: str, status: int, code: str, headers: Any) -> PlatformError:
    reason = f"Slack refused {method}: {code or f'HTTP {status}'}"
    if status == 429 or code in PASSING:
        waits = {name.lower(): value for name, value in headers.items()}.get("retry-after")
        return PlatformError(reason, retry_after=float(waits) if waits else 30.0)
    perhaps_done = status >= 500 or code in PERHAPS_DONE or (status == 200 and not code)
    return PlatformError(reason, ambiguous=perhaps_done, permanent=bool(code) and not perhaps_done)
