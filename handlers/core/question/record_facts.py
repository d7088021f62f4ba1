"""Questions that records answer as a whole: which sister cities, who was mayor, who somebody is, what a day held."""

from handlers.core.cite import Citations
from handlers.core.korean import range_text
from handlers.core.listing import listed
from handlers.core.question.mayor_facts import mayor_reply
from handlers.core.question.person_facts import person_reply
from handlers.core.question.tie_facts import tie_reply
from handlers.core.question.understanding import Question
from handlers.core.reply import Lead, Reply, Span
from handlers.core.request import Request
from store import Archive, Lang, Store, Text, Where

_WORDS = "일 행사 교류 활동 사건 역사 교류사 생기다 열리다 진행 국제교류 국제"
_HAPPENED = frozenset(_WORDS.split())


def record_reply(question: Question, request: Request, store: Store) -> Reply | None:
    """The answer out of the records; None where the question is about something else."""
    return (
        tie_reply(question, request, store)
        or mayor_reply(question, request.lang, store.archive, request.today.isoformat())
        or person_reply(question, request, store)
        or _period(question, request.lang, store.archive)
    )


def _period(question: Question, lang: Lang, archive: Archive) -> Reply | None:
    """What happened in a time, where nothing but the time is named."""
    groups, times = question.asked.groups, question.asked.times
    if len(times) != 1 or not all(group.sort == "time" or group.shown in _HAPPENED for group in groups):
        return None
    if question.wanted not in ("what", "list", "yes_no", "how_many", "how_often"):
        return None
    events = archive.events(Where(since=times[0].first, until=times[0].last))
    if not events:
        return None
    c = Citations()
    when = range_text(times[0].first, times[0].last, lang)
    lead = Text(f"{when}의 교류 {len(events)}건", f"{when}: {len(events)} record{'s' * (len(events) != 1)}").of(lang)
    return Reply("answer", lead, (Lead((Span(lead),)), *listed(events, c, lang)), events, c.sources)
