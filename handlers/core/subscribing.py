"""What the three subscription commands share: whose subscription is meant, and how it is asked for again."""

from typing import TYPE_CHECKING

from handlers.core.reply import Action
from handlers.core.request import Request, Room
from handlers.core.schedule import WEEKDAYS, Timed
from store import Lang, Text

if TYPE_CHECKING:
    from store.state import State, Subscription

SUBSCRIBE = Text("구독하기", "Subscribe")
STOP = Text("그만 받기", "Stop these")


def own_thread(room: Room) -> str | None:
    """The thread that subscribes for itself: a Telegram topic stays, a Slack thread is over in a day."""
    return room.thread if room.platform == "telegram" else None


def here(request: Request, state: "State") -> "Subscription | None":
    """The subscription of the very place where it was asked."""
    room = request.room
    found = state.subscriptions(room.platform, room.id)
    return next((one for one in found if one.thread == own_thread(room)), None)


def subscribe_action(lang: Lang) -> Action:
    """A button that subscribes."""
    return Action(SUBSCRIBE.of(lang), "/subscribe")


def stop_action(lang: Lang) -> Action:
    """A button that ends the subscription."""
    return Action(STOP.of(lang), "/unsubscribe")


def asked_again(timed: Timed) -> str:
    """The question that subscribes to the same: "/subscribe weekly monday 08:00 Asia/Seoul"."""
    day = "" if timed.weekday is None else f" {WEEKDAYS[timed.weekday].en.lower()}"
    return f"/subscribe {timed.every}{day} {timed.at} {timed.zone}"
