"""/why: how an answer came about: what was understood, what was looked at, how it was weighed."""

from handlers.core.command import command
from handlers.core.errors import AskError
from handlers.core.question.explaining import explain
from handlers.core.reply import Reply
from handlers.core.request import Request
from store import Store, Text

PLAIN = Text("왜 그런 답인지 보려면 /why 라고만 적어 주세요.", "To see why, type /why.")
NOTHING_YET = Text(
    "아직 물어보신 것이 없어요. /why 뒤에 질문을 적어도 돼요. 예: /why 밴쿠버 의향서 언제 맺었어?",
    "Nothing was asked here yet. A question may follow: /why when was the Vancouver letter signed",
)


@command(
    "why",
    ("왜", "근거"),
    about=Text("그 답이 어떻게 나왔는지", "How the last answer came about"),
    usage=Text("[질문]", "[question]"),
    examples={
        "/why 밴쿠버 의향서 언제 맺었어?": "밴쿠버",
        "/why CES 2024 참가 기업 몇 곳?": "2024",
    },
)
def handle(request: Request, store: Store) -> Reply:
    """The question given, or the last of this thread, replayed with every step shown."""
    if request.args and not request.text.startswith("/"):
        raise AskError(*PLAIN)  # a question that begins with 왜
    if not (request.args or request.before):
        raise AskError(*NOTHING_YET)
    earlier = () if request.args else request.before[:-1]
    return explain(request.args or request.before[-1], earlier, request, store.archive)
