"""Answering from the command line: `ask`, `search` and `digest`, for people and for programs."""

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import cache
from typing import TYPE_CHECKING

import handlers
from bot.settings.home import Home
from bot.threads import Threads
from handlers.core.answer import answer
from handlers.core.paging import page
from handlers.core.reply import Lead, Reply, Span
from handlers.core.request import Request
from store import Archive, Lang, Store, Text

if TYPE_CHECKING:
    from store.state import State

SILENT = Text(
    "{day}에는 기록이 없어 소식을 보내지 않아요.",
    "There is no record for {day}, so no digest is sent.",
)


def ask(home: Home, text: str, lang: Lang, today: date | None, as_json: bool) -> None:
    """Print the answer to one question."""
    print(_answerer(home, lang, today, as_json, _whole(text))(_whole(text)))


def ask_batch(home: Home, lang: Lang, today: date | None, as_json: bool) -> None:
    """One question a line on standard input, one answer a line out, in order."""
    reply = _answerer(home, lang, today, as_json)
    for line in _lines():
        print(reply(line) if as_json else reply(line).replace("\n", " "), flush=True)


def digest(home: Home, lang: Lang, day: date | None, as_json: bool) -> None:
    """Print what a chat would be sent on that day, or that it would be sent nothing."""
    from handlers.core.digest import digest as digest_of

    day = day or _today(home.zone)
    reply = digest_of(store(home).archive, day, lang) or _silent(day, lang)
    if not as_json:
        print(_readable(reply))
        return
    from bot.as_json import answer_line

    print(answer_line(day.isoformat(), reply))


def search(home: Home, query: str, limit: int, as_json: bool) -> None:
    """Print the ranked findings of one query."""
    print(_searcher(home, limit, as_json)(query))


def search_batch(home: Home, limit: int, as_json: bool) -> None:
    """One query a line on standard input, one list of hits a line out."""
    find = _searcher(home, limit, as_json)
    for line in _lines():
        print(find(line) if as_json else find(line).replace("\n", " "), flush=True)


def store(home: Home, question: str = "") -> Store:
    """The current generation, with the state opened only if a handler asks for it.

    Only the command that `question` names is loaded; all of them when it names none.
    """
    handlers.load(question)
    return Store(Archive.open(home.data), _state_opener(home.database))


def request(home: Home, text: str, lang: Lang, today: date | None) -> Request:
    """A question from the terminal. It is asked now, in the configured zone, unless another day counts as today."""
    if today:
        return Request(text, today, lang, zone=home.zone)
    now = datetime.now(UTC)
    return Request(text, _today(home.zone), lang, zone=home.zone, now=now)


def conversation(home: Home, lang: Lang, today: date | None) -> Callable[[str], Reply]:
    """Answers one after another, each in view of those before it."""
    known, threads = store(home), Threads()

    def reply(text: str) -> Reply:
        asked = threads.before(request(home, text, lang, today))
        found = answer(asked, known)
        threads.keep(asked, found)
        return found

    return reply


def _readable(reply: Reply) -> str:
    """The shown page with what can be asked next; bold on a terminal."""
    from bot.platforms.console import write, write_bold

    return (write_bold if sys.stdout.isatty() else write)(page(reply))


def _answerer(home: Home, lang: Lang, today: date | None, as_json: bool, question: str = "") -> Callable[[str], str]:
    known = store(home, question)

    def reply(text: str) -> str:
        found = answer(request(home, text, lang, today), known)
        if not as_json:
            return _readable(found)
        from bot.as_json import answer_line

        return answer_line(text, found)

    return reply


def _searcher(home: Home, limit: int, as_json: bool) -> Callable[[str], str]:
    archive = Archive.open(home.data)

    def find(query: str) -> str:
        hits = archive.search(query, limit)
        if not as_json:
            return "\n".join(
                f"{n}. {hit.title} · {hit.outlet} {hit.published or ''}\n   {hit.snippet}"
                for n, hit in enumerate(hits, 1)
            )
        from bot.as_json import hits_line

        return hits_line(query, hits)

    return find


def _silent(day: date, lang: Lang) -> Reply:
    from handlers.core.korean import date_text

    text = SILENT.of(lang).format(day=date_text(day.isoformat(), lang))
    return Reply("nothing", text, (Lead((Span(text),)),), lang=lang)


def _lines() -> Iterator[str]:
    """Standard input cut at "\\n" only; bytes that are no UTF-8 are replaced, never fatal."""
    for raw in sys.stdin.buffer if sys.stdin else ():  # a closed standard input holds no line
        yield raw.removesuffix(b"\n").decode("utf-8", "replace")


def _whole(text: str) -> str:
    """An argument whose bytes were no UTF-8 comes with lone surrogates, which cannot be printed."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _today(zone: str) -> date:
    from zoneinfo import ZoneInfo

    return datetime.now(ZoneInfo(zone)).date()


def _state_opener(database: str) -> Callable[[], "State"]:
    @cache
    def open_state() -> "State":
        from store.state import State

        return State.open(database)

    return open_state
