"""No more digests in this chat."""

import re

from handlers.core.command import command
from handlers.core.errors import AskError
from handlers.core.reply import Action, Lead, Paragraph, Reply, Span
from handlers.core.request import Request
from handlers.core.subscribing import asked_again, here, subscribe_action
from store import Store, Text

DONE = Text("이제 소식을 보내지 않아요.", "No more digests from now on.")
AGAIN = Text("언제든 다시 받을 수 있어요.", "You can have them back at any time.")
BACK = Text("다시 받기", "Have them back")
NOT_SUBSCRIBED = Text("이 대화방은 소식을 받고 있지 않아요.", "This chat gets no digests.")
NO_STOP = Text("소식을 그만 받으려면 /unsubscribe 라고 적어 주세요.", "To stop the digests, type /unsubscribe.")
WORDS_OF_STOPPING = re.compile(r"((이제|좀|소식|받|보내|해|할|주)\S*\s*)*")


@command(
    "unsubscribe",
    aliases=("그만", "그만 받기", "구독해지", "구독 해지", "구독취소", "구독 취소", "stop"),
    about=Text("소식을 그만 받아요", "Stop the digests"),
    examples={"/unsubscribe": "받고 있지 않아요", "그만": "받고 있지 않아요", "/stop": "받고 있지 않아요"},
)
def unsubscribe(request: Request, store: Store) -> Reply:
    """End the subscription of this place; where it has none, all those of its room."""
    if not request.text.startswith("/") and not WORDS_OF_STOPPING.fullmatch(request.args):
        raise AskError(*NO_STOP)  # a question that happens to begin with 그만
    one = here(request, store.state)
    ended = (one,) if one else store.state.subscriptions(request.room.platform, request.room.id)
    for subscription in ended:
        store.state.unsubscribe(subscription.id)
    lang = request.lang
    if not ended:
        lead = NOT_SUBSCRIBED.of(lang)
        return Reply("answer", lead, (Lead((Span(lead),)),), actions=(subscribe_action(lang),))
    lead = DONE.of(lang)
    back = Action(BACK.of(lang), asked_again(ended[0]))
    return Reply("answer", lead, (Lead((Span(lead),)), Paragraph((Span(AGAIN.of(lang)),))), actions=(back,))
