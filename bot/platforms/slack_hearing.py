"""What Slack's envelopes say: who asked what, where, and how the answer goes back. Pure; knows no SDK."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from handlers.core.command import registry
from handlers.core.request import Room

Body = Mapping[str, Any]  # an envelope's payload, as Slack's JSON holds it

FORMS = re.compile(r"(ask|turn|share):\d{1,3}")
SAID = (None, "file_share", "thread_broadcast")  # subtypes of a message that a person wrote just now
MARK = re.compile(r"<([^<>]*)>")


class Heard(NamedTuple):
    """A question that reached us. Without `url` it was said in a message, else by a slash command or a button.

    https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
    """

    text: str | None  # None when a button was pressed that nobody here made
    team: str
    channel: str
    user: str
    thread: str | None = None  # where the answer goes
    url: str | None = None  # response_url: five answers within 30 minutes
    private: bool = False  # only this person sees the answer
    turns: bool = False  # the answer takes the place of the message
    shares: bool = False  # the answer goes to everybody, and the private message away
    seen: tuple[str, ...] = ()  # what it is known by when Slack says it again

    @property
    def room(self) -> Room:
        return Room("slack", f"{self.team}/{self.channel}", self.thread, "private" if self.direct else "channel")

    @property
    def direct(self) -> bool:
        """Whether it was asked in a direct message."""
        return self.channel.startswith("D")


def event(body: Body, me: str) -> Heard | None:
    """A mention in a channel, or a direct message; None for all other talk. `me` is the bot's own user.

    A mention arrives twice, as `app_mention` and, where the app hears the channel, as `message`.
    """
    said = body["event"]
    channel, thread = str(said.get("channel")), said.get("thread_ts")
    direct = channel.startswith("D")
    if said.get("type") != "app_mention" and not (said.get("type") == "message" and direct):
        return None
    if said.get("subtype") not in SAID or said.get("bot_id") or said.get("user") in (None, me):
        return None
    return Heard(
        text=spoken(said.get("text") or "", me),
        team=body.get("team_id") or "",
        channel=channel,
        user=said["user"],
        thread=thread if direct else thread or said["ts"],
        seen=(body["event_id"], f"{channel}/{said['ts']}"),
    )


def command(body: Body) -> Heard:
    """A slash command: "/mayor 은수미" as it is, "/seongnam <anything>" without its name."""
    name, text = body["command"], spoken(body.get("text") or "", "")
    return Heard(
        text=_anything(text) if name == "/seongnam" else f"{name} {text}".strip(),
        team=body.get("team_id") or "",
        channel=body["channel_id"],
        user=body["user_id"],
        url=body.get("response_url"),
        private=True,
    )


def button(body: Body) -> Heard:
    """A pressed button. A private answer stays private; one in a channel is answered in its thread."""
    action, box, message = body["actions"][0], body.get("container") or {}, body.get("message") or {}
    form, value = str(action.get("action_id")), action.get("value")
    ours = bool(FORMS.fullmatch(form)) and isinstance(value, str) and _stands(message, form, value)
    channel, thread = (body.get("channel") or {}).get("id") or box.get("channel_id") or "", message.get("thread_ts")
    pressed = Heard(
        text=value if ours else None,
        team=(body.get("team") or {}).get("id") or "",
        channel=channel,
        user=body["user"]["id"],
        thread=thread if channel.startswith("D") else thread or message.get("ts"),
        url=body.get("response_url"),
        private=bool(box.get("is_ephemeral")),
    )
    if form.startswith("share"):
        return pressed._replace(
            shares=True, private=False, thread=None, seen=(f"share/{channel}/{box.get('message_ts')}",)
        )
    return pressed._replace(turns=form.startswith("turn"))


def spoken(text: str, me: str) -> str:
    """Slack's text as a person reads it: our own name left out, links and names by their labels.

    https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages
    """
    read = MARK.sub(lambda mark: _read(mark[1], me), text)
    return (
        read.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").replace("\N{NO-BREAK SPACE}", " ").strip()
    )


def _read(mark: str, me: str) -> str:
    target, _, label = mark.partition("|")
    if target.startswith(("@", "!")):
        return "" if target == f"@{me}" else label
    return f"#{label}" if target.startswith("#") else label or target


def _anything(text: str) -> str:
    """ "mayor 은수미" is a command by its name in menus; other words are for `answer` to read."""
    first = text.split(maxsplit=1)[0].casefold() if text else "help"
    return f"/{text or first}" if first in registry else text


def _stands(message: Body, form: str, value: str) -> bool:
    """Whether the message has this very button. Slack does not show us a private message: there its word is enough."""
    buttons = [part for block in message.get("blocks") or () for part in block.get("elements") or ()]
    found = [part for part in buttons if part.get("action_id") == form]
    return not message or any(spoken(str(part.get("value")), "") == spoken(value, "") for part in found)
