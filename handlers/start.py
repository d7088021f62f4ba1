"""/start: what this is, and one question of each kind to begin with."""

from handlers.core.command import command
from handlers.core.reply import Action, Lead, Note, Paragraph, Reply, Span
from handlers.core.request import Request
from store import Store, Text

QUESTIONS = (
    (Text("자매도시와 협약", "Partner cities"), "/partners"),
    (Text("신상진 시장", "Mayor Shin Sang-jin"), "/mayor Shin Sang-jin"),
    (Text("CES 참가", "The city at CES"), "/ces"),
    (Text("오늘의 역사", "On this day"), "/onthisday"),
    (Text("밴쿠버 의향서 찾기", "Search: Vancouver"), "/search Vancouver"),
)


@command(
    "start",
    ("시작",),
    about=Text("처음 오셨을 때", "Where to begin"),
    examples={"/start": "교류", "시작": "/help"},
)
def handle(request: Request, store: Store) -> Reply:
    """What the archive holds, how to ask, and five questions as buttons."""
    lang, city = request.lang, store.archive.city
    lead = Text(f"{city}의 국제교류 기록을 찾아 드려요.", "The record of the city's dealings with the world").of(lang)
    how = Text(
        "누구와, 언제, 무엇을 했는지 물어보세요. 답마다 출처가 붙어요.",
        "Ask with whom, when and what. Every answer names its sources.",
    ).of(lang)
    more = Text(
        "물을 수 있는 것 전체: /help · 매일 소식 받기: /subscribe", "All commands: /help · A daily digest: /subscribe"
    ).of(lang)
    steps = tuple(Action(label.of(lang), asked) for label, asked in QUESTIONS)
    return Reply("help", lead, (Lead((Span(lead),)), Paragraph((Span(how),)), Note((Span(more),))), actions=steps)
