"""The command line. Nothing heavy is imported before the command that needs it."""

import os
import sys
from argparse import ArgumentParser, HelpFormatter, Namespace
from collections.abc import Callable, Sequence
from functools import partial
from io import TextIOWrapper
from typing import NamedTuple

from bot.arguments import BATCH, LANG, ON, TEXT_OR_JSON, Argument, count, day, instant, slug
from bot.settings.home import Home, home
from store import Fault, Text

CANNOT = Text(
    "하지 못했어요({reason}). 디스크와 권한을 확인해 주세요.",
    "It could not be done ({reason}). Check the disk and its permissions.",
)


def program() -> None:
    """Run one command and leave at once: taking the interpreter apart is 5 ms of a cold question (decision 0005)."""
    code = main()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:  # the reader of our output has gone, or its disk is full
        code = 1
    os._exit(code)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. 0: done, also when nothing was found; 1: it could not be done; 2: usage."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # programs are promised UTF-8, whatever the terminal's locale
    words = sys.argv[1:] if argv is None else argv
    asked = _parser(words[0] if words else "").parse_args(words)
    here = Home()
    try:
        here = home()
        run: Callable[[Home, Namespace], int] = asked.run
        return run(here, asked)
    except Fault as fault:
        print(fault.of(getattr(asked, "lang", None) or here.lang), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # nobody is left to tell
        return 1
    except OSError as error:
        print(CANNOT.of(here.lang).format(reason=error.strerror or error), file=sys.stderr)
        return 1


def _parser(named: str) -> ArgumentParser:
    """The parser of the command `named`, or of all when there is none of that name: making all takes 3 ms."""
    # A fixed width: asking the terminal for its own imports shutil, 3 ms of every cold question.
    form = partial(HelpFormatter, max_help_position=28, width=100)
    about = "교류 — 도시의 국제 교류를 기억하는 봇 · the memory of a city's exchange"
    parser = ArgumentParser("gyoryu", description=about, formatter_class=form)
    commands = parser.add_subparsers(required=True, metavar="COMMAND", prog="gyoryu")
    for one in [one for one in COMMANDS if one.name == named] or COMMANDS:
        sub = commands.add_parser(one.name, help=one.about, description=one.about, formatter_class=form)
        sub.set_defaults(run=one.run)
        for names, options in one.arguments:
            sub.add_argument(*names, **options)
    return parser


def _index(here: Home, asked: Namespace) -> int:
    from bot.indexing import index

    return index(here, asked.seeds, asked.strict, asked.json)


def _ask(here: Home, asked: Namespace) -> int:
    from bot import asking

    lang = asked.lang or here.lang
    if asked.batch:
        asking.ask_batch(here, lang, asked.on, asked.json)
    elif asked.text is not None:
        asking.ask(here, asked.text, lang, asked.on, asked.json)
    else:
        from bot.platforms.console import converse

        converse(asking.conversation(here, lang, asked.on), lang)
    return 0


def _search(here: Home, asked: Namespace) -> int:
    from bot import asking

    if asked.batch:
        asking.search_batch(here, asked.limit, asked.json)
    else:
        asking.search(here, asked.query or "", asked.limit, asked.json)
    return 0


def _extract(here: Home, asked: Namespace) -> int:
    from bot.extracting import extract

    published = asked.published and asked.published.isoformat()
    lang = asked.lang or here.lang
    return extract(here, asked.files, asked.city, published, lang=lang, as_json=asked.json, explain=asked.explain)


def _add(here: Home, asked: Namespace) -> int:
    from bot.adding import add

    return add(here, asked.file, asked.id, lang=asked.lang or here.lang, everything=asked.yes)


def _digest(here: Home, asked: Namespace) -> int:
    from bot import asking

    asking.digest(here, asked.lang or here.lang, asked.on, asked.json)
    return 0


def _tick(here: Home, asked: Namespace) -> int:
    from bot.app import tick

    return tick(here, asked.at)


def _run(here: Home, asked: Namespace) -> int:
    from bot.app import run

    return run(here)


def _manifest(here: Home, asked: Namespace) -> int:
    import handlers
    from bot.manifest import manifest

    handlers.load()
    print(manifest(asked.platform, here.lang))
    return 0


class Command(NamedTuple):
    """A command of the command line."""

    name: str
    about: str
    run: Callable[[Home, Namespace], int]
    arguments: tuple[Argument, ...] = ()


COMMANDS = (
    Command(
        "index",
        "기초 자료를 읽어 기록을 새로 만들어요 · read the seeds into a new archive",
        _index,
        (
            (
                ("--seeds",),
                {"action": "append", "default": [], "metavar": "PATH", "help": "폴더나 파일 · a directory or file"},
            ),
            (
                ("--strict",),
                {"action": "store_true", "help": "빠진 자료가 있으면 1로 끝나요 · exit 1 if anything was left out"},
            ),
            TEXT_OR_JSON,
        ),
    ),
    Command(
        "ask",
        "묻고 답을 들어요 · ask and be answered",
        _ask,
        ((("text",), {"nargs": "?", "help": "명령이나 질문 · a command or a question"}), LANG, ON, BATCH, TEXT_OR_JSON),
    ),
    Command(
        "search",
        "문서와 교류 이력을 찾아요 · find documents and events",
        _search,
        (
            (("query",), {"nargs": "?", "help": "찾을 말 · words to find"}),
            (
                ("-k",),
                {"dest": "limit", "type": count, "default": 10, "metavar": "N", "help": "몇 건까지 · at most N"},
            ),
            BATCH,
            TEXT_OR_JSON,
        ),
    ),
    Command(
        "extract",
        "기사에서 무엇을 읽었는지 보여요 · show what is read out of documents, without touching the archive",
        _extract,
        (
            (
                ("files",),
                {"nargs": "+", "metavar": "FILE", "help": "기사 파일이나 폴더 · article files or directories"},
            ),
            (("--city",), {"metavar": "성남", "help": "누구의 교류인지 · the city whose exchange it is"}),
            (
                ("--published",),
                {"type": day, "metavar": "YYYY-MM-DD", "help": "글에 없는 게재일 · a date the page lacks"},
            ),
            (("--explain",), {"action": "store_true", "help": "왜 그렇게 읽었는지 · which words decided"}),
            LANG,
            TEXT_OR_JSON,
        ),
    ),
    Command(
        "add",
        "기사를 살펴보고 기초 자료에 넣어요 · review a document and add it to the seeds",
        _add,
        (
            (("file",), {"metavar": "FILE", "help": "기사 파일 · an article"}),
            (("--yes",), {"action": "store_true", "help": "묻지 않고 모두 받아들여요 · accept all without asking"}),
            (("--id",), {"type": slug, "metavar": "NAME", "help": "파일 이름 · the name of its files"}),
            LANG,
        ),
    ),
    Command("digest", "그날의 소식을 미리 봐요 · preview a day's digest", _digest, (ON, LANG, TEXT_OR_JSON)),
    Command(
        "tick",
        "그 시각에 보낼 소식을 보내고 끝나요 · deliver what is due at an instant, then exit",
        _tick,
        ((("--at",), {"type": instant, "metavar": "ISO8601", "help": "2026-11-25T09:00:00+09:00"}),),
    ),
    Command("run", "자리를 지켜요: 놀이터, Telegram, Slack, 소식 · stay on duty", _run),
    Command(
        "manifest",
        "Slack 앱 설정이나 Telegram 명령 목록 · Slack app manifest or Telegram command list",
        _manifest,
        ((("platform",), {"choices": ("slack", "telegram")}),),
    ),
)

if __name__ == "__main__":
    program()
