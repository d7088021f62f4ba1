"""This chat's digest: from when on, how often, at what time."""

from datetime import datetime
from typing import TYPE_CHECKING

from handlers.core.command import command
from handlers.core.days import day_text
from handlers.core.digest import has_news
from handlers.core.reply import Action, Lead, Note, Paragraph, Reply, Span
from handlers.core.request import Request
from handlers.core.schedule import Schedule, local_date, next_run, rhythm_text, run_text
from handlers.core.schedule_words import parse
from handlers.core.subscribing import here, own_thread, stop_action
from store import Archive, Lang, Store, Text

if TYPE_CHECKING:
    from store.state import State, Subscription

FROM_NOW = Text("{when}에 소식을 보내드려요.", "You will get a digest: {when}.")
CHANGED = Text("구독을 바꿨어요. 이제 {when}에 보내드려요.", "Changed. You will now get a digest: {when}.")
NEXT = Text("다음 소식: {run}", "Next digest: {run}")
SILENT = Text("기록이 없는 날에는 보내지 않아요.", "Days without a record stay silent.")
FIRST = Text(
    "그날은 기록이 없어서, 첫 소식은 {day}에 보내드려요.", "That day has no record: the first digest comes on {day}."
)
HOW_TO_STOP = Text(
    "그만 받으려면 '그만'이라고 적거나 버튼을 눌러 주세요.", "To stop, type /unsubscribe or press the button."
)
TERMINAL = Text(
    "터미널에는 소식을 보낼 수 없어요. 대화방에서 구독해 주세요.",
    "Nothing can be sent to a terminal: subscribe in a chat.",
)
TODAY = Text("오늘의 기록", "Today in history")
RUNS_TO_LOOK = 40  # the longest silence of the shipped archive is two weeks


@command(
    "subscribe",
    aliases=("구독", "구독하기", "구독 신청", "구독신청"),
    about=Text("오늘의 교류사를 정한 시각에 받아요", "Get the digest of the day at a time of yours"),
    usage=Text("[매일, 매주 요일, 평일] [시각] [도시]", "[daily|weekly|weekdays] [HH:MM] [zone]"),
    examples={
        "/subscribe": "다음 소식: 11월 26일(목) 09:00 (Asia/Seoul)",
        "/구독 매주 월요일 아침 8시": "매주 월요일 08:00",
        "/subscribe weekdays 07:30 New York": "(America/New_York)",
    },
)
def subscribe(request: Request, store: Store) -> Reply:
    """Subscribe, or change the subscription that this place has."""
    schedule = parse(request.args, request.zone)
    before = here(request, store.state)
    run = _next_run(schedule, request.instant, store.state, before)
    store.state.subscribe(_wanted(request, schedule, run), request.instant)
    return _confirmation(request, schedule, run, store.archive, FROM_NOW if before is None else CHANGED)


def _next_run(schedule: Schedule, now: datetime, state: "State", before: "Subscription | None") -> datetime:
    """The first run on a day that has not been delivered here."""
    run = next_run(schedule, now)
    while before and state.deliveries.has(before.id, local_date(schedule, run)):
        run = next_run(schedule, run)
    return run


def _wanted(request: Request, schedule: Schedule, run: datetime) -> "Subscription":
    from store.state import Subscription

    room = request.room
    return Subscription(room.platform, room.id, own_thread(room), room.kind, *schedule, request.lang, run)


def _confirmation(request: Request, schedule: Schedule, run: datetime, archive: Archive, said: Text) -> Reply:
    lang = request.lang
    lead = said.of(lang).format(when=rhythm_text(schedule, lang))
    lines = [NEXT.of(lang).format(run=run_text(schedule, run, lang)), *_silence(schedule, run, archive, lang)]
    paragraphs = (Paragraph((Span(line),)) for line in lines)
    manners = (TERMINAL,) if request.room.platform == "console" else (SILENT, HOW_TO_STOP)
    note = Note((Span(" ".join(text.of(lang) for text in manners)),))
    actions = (Action(TODAY.of(lang), "/onthisday"), stop_action(lang))
    return Reply("answer", lead, (Lead((Span(lead),)), *paragraphs, note), actions=actions)


def _silence(schedule: Schedule, run: datetime, archive: Archive, lang: Lang) -> list[str]:
    """When the first news comes, if not at the next run."""
    first = run
    for _ in range(RUNS_TO_LOOK):
        day = local_date(schedule, first)
        if has_news(archive, day, schedule.every):
            return [] if first == run else [FIRST.of(lang).format(day=day_text(day, lang))]
        first = next_run(schedule, first)
    return []
