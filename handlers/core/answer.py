"""From a question to a reply: finds the command, asks it, and always has something to say."""

import re
import unicodedata
from typing import NamedTuple

from handlers.core.asking import bare
from handlers.core.command import Command, registry
from handlers.core.errors import SORRY, AskError
from handlers.core.reply import Action, Lead, Outcome, Paragraph, Reply, Span
from handlers.core.request import Request
from store import Store, Text

LONGEST = 1_000  # characters of a question that are read; more is no question but a document
_PARTICLE = r"^(?:은|는|이|가|을|를|의|도|들|들은|들을|요|이요|야)(?=$|[\s?？!.])"
WORDS = 3  # behind the name of a command; more of them ask something of their own
PAGE = re.compile(r"\s*--page\s+(\d{1,4})\s*$")


class Asked(NamedTuple):
    """A question taken apart."""

    text: str  # without --page
    slash: bool
    command: Command | None
    args: str
    page: int


def answer(request: Request, store: Store) -> Reply:
    """The reply to a question. Never raises: a fault in a command becomes a polite reply and a log line."""
    asked = parse(request.text)
    request = request._replace(text=asked.text, args=asked.args, page=asked.page)
    try:
        reply = _route(asked, request, store)
    except AskError as error:
        reply = _message(error.text, request, "error")
    except Exception as error:  # whatever broke, the person who asked gets an answer
        _report(error, asked)
        reply = _message(SORRY, request, "error")
    return reply._replace(asked=asked.text, page=asked.page, lang=request.lang)


def parse(text: str) -> Asked:
    """Take a question apart: "/mayor@gyoryu_bot 은수미 --page 2", "시장 은수미", "밴쿠버 의향서"."""
    text = " ".join(_printable(unicodedata.normalize("NFC", text[: LONGEST * 3])).split())[:LONGEST]
    found = PAGE.search(text)
    page = max(int(found[1]), 1) if found else 1
    text = text[: found.start()] if found else text
    slash = text.startswith("/")
    command, args = _find(re.sub(r"^(/\S+?)@\w+", r"\1", text).removeprefix("/").strip())
    return Asked(text, slash, command, args, page)


def _printable(text: str) -> str:
    return "".join(" " if unicodedata.category(c) in ("Cc", "Cs", "Co") else c for c in text)


def _find(text: str) -> tuple[Command | None, str]:
    """The command that `text` begins with, by its longest name, and what follows the name and its particle."""
    folded = text.casefold()
    names = ((name.casefold(), command) for command in registry.values() for name in (command.name, *command.aliases))
    fitting = [(len(name), command) for name, command in names if _begins(folded, name)]
    if not fitting:
        return None, text
    length, command = max(fitting, key=lambda pair: pair[0])
    return command, re.sub(_PARTICLE, "", text[length:]).strip()


def _begins(text: str, name: str) -> bool:
    """Whether `name` stands at the start of `text` as a word of its own: 자매도시, 자매도시를 보여줘, CES?"""
    return text.startswith(name) and re.fullmatch(rf"(?:{_PARTICLE})?(?:[\s?？!.].*)?", text[len(name) :]) is not None


def _route(asked: Asked, request: Request, store: Store) -> Reply:
    if not asked.text.strip("/ "):
        return _ask(registry["help"], request, store)
    if asked.slash:
        return _ask(asked.command, request, store) if asked.command else _unknown(request)
    return _plain_words(asked, request, store)


def _plain_words(asked: Asked, request: Request, store: Store) -> Reply:
    """Words without "/": a command that is named and nothing more, a question that has an answer, a command that has one,
    the nearest records; at last a search for all the words.
    """
    from handlers.core.question.answering import answer_freely, asks

    alone = not asked.args.strip(" ?？!.")
    named = _of_command(asked, request, store) if asked.command and (alone or not asks(asked.text)) else None
    free = None if named else answer_freely(request, store)
    if named:
        return named
    if free and free.outcome == "answer":
        return free
    short = len(bare(asked.args).split()) < WORDS
    of_command = _of_command(asked, request, store) if asked.command and asks(asked.text) and short else None
    return of_command or free or registry["search"].handle(request._replace(args=asked.text), store)


def _of_command(asked: Asked, request: Request, store: Store) -> Reply | None:
    """What the named command answers; None when it cannot."""
    assert asked.command
    try:
        reply = _ask(asked.command, request, store)
    except AskError:
        return None
    return reply if reply.outcome in ("answer", "help") else None


def _ask(command: Command, request: Request, store: Store) -> Reply:
    return command.handle(request, store)._replace(command=command.name)


def _unknown(request: Request) -> Reply:
    """A slash command that does not exist: the nearest ones by any of their names are offered, with what stood behind."""
    first, _, rest = request.text.partition(" ")
    word = first.removeprefix("/")[:30]
    near = _near(word)
    text = Text(f"/{word} 명령은 없어요.", f"There is no command /{word}.")
    more = Text("이 가운데 찾는 것이 있나요?", "Did you mean one of these?") if near else None
    calls = (f"/{name} {rest}".strip() for name in near)
    actions = (*(Action(call, call) for call in calls), Action("/help", "/help"))
    return _message(text, request, "nothing", more)._replace(actions=actions)


def _near(word: str) -> list[str]:
    """The commands whose names are nearest to `word`, letter by letter: /patners, /자메도시."""
    from difflib import get_close_matches

    names = {
        unicodedata.normalize("NFD", name.casefold()): one.name
        for one in registry.values()
        for name in (one.name, *one.aliases)
    }
    asked = unicodedata.normalize("NFD", word.casefold())
    found = get_close_matches(asked, names, n=6, cutoff=0.6)
    return list(dict.fromkeys(names[name] for name in found))[:3]


def _message(text: Text, request: Request, outcome: Outcome, more: Text | None = None) -> Reply:
    lead = text.of(request.lang)
    rest = (Paragraph((Span(more.of(request.lang)),)),) if more else ()
    return Reply(outcome, lead, (Lead((Span(lead),)), *rest))


def _report(error: Exception, asked: Asked) -> None:
    """Log what broke and where, but neither the question nor a message that may quote it: what people ask is theirs."""
    import logging
    import traceback

    name = asked.command.name if asked.command else "search"
    where = "".join(traceback.format_tb(error.__traceback__))
    logging.getLogger("gyoryu.answer").error("/%s failed: %s\n%s", name, type(error).__name__, where)
