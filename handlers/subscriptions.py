"""What this chat is subscribed to."""

from typing import TYPE_CHECKING

from handlers.core.command import command
from handlers.core.reply import Item, Lead, Line, Reply, Span
from handlers.core.request import Request
from handlers.core.schedule import next_run, run_text, schedule_text
from handlers.core.subscribing import own_thread, stop_action, subscribe_action
from store import Store, Text

if TYPE_CHECKING:
    from store.state import Subscription

TITLE = Text("이 대화방의 구독", "Subscriptions of this chat")
NONE = Text("이 대화방은 아직 소식을 받고 있지 않아요.", "This chat gets no digests yet.")
NEXT = Text(" · 다음 소식: {run}", " · next digest: {run}")
PAUSED = Text(
    " · 보내지 못해서 쉬고 있어요. 다시 구독하면 이어져요.",
    " · paused, it could not be posted. Subscribe again to resume.",
)
ELSEWHERE = Text(" · 다른 주제방", " · in another topic")


@command(
    "subscriptions",
    aliases=("구독목록", "구독 목록", "내 구독", "구독 현황"),
    about=Text("이 대화방의 구독을 보여드려요", "What this chat is subscribed to"),
    examples={"/subscriptions": "받고 있지 않아요", "/구독 목록": "받고 있지 않아요"},
)
def subscriptions(request: Request, store: Store) -> Reply:
    """Every subscription of the room, with its next run."""
    room, lang = request.room, request.lang
    found = store.state.subscriptions(room.platform, room.id)
    if not found:
        lead = NONE.of(lang)
        return Reply("answer", lead, (Lead((Span(lead),)),), actions=(subscribe_action(lang),))
    items = (Item(_line(one, request)) for one in found)
    title = TITLE.of(lang)
    return Reply("answer", title, (Lead((Span(title),)), *items), actions=(stop_action(lang),))


def _line(one: "Subscription", request: Request) -> Line:
    lang = request.lang
    coming = one.next_due if one.next_due > request.instant else next_run(one, request.instant)
    then = PAUSED.of(lang) if one.paused_reason else NEXT.of(lang).format(run=run_text(one, coming, lang))
    where = "" if one.thread == own_thread(request.room) else ELSEWHERE.of(lang)
    return Span(schedule_text(one, lang), bold=True), Span(f"{then}{where}")
