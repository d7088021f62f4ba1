"""The console: a conversation in a terminal, in plain text, with bold where the terminal can show it."""

import sys
from collections.abc import Callable, Iterator
from io import TextIOWrapper
from typing import TextIO

from handlers.core.paging import page
from handlers.core.plain import plain
from handlers.core.reply import Block, Heading, Item, Lead, Line, Note, Page, Paragraph, Reply, Row, SourceLine, Span
from store import Lang, Text

name = "console"
needs: tuple[str, ...] = ()

GREETING = Text(
    "교류 기록을 묻는 곳이에요. 앞에 /를 붙여도, 안 붙여도 돼요. 끝내려면 '종료'라고 쓰거나 Ctrl-D를 누르세요.",
    'Ask about the city\'s exchange, with or without "/". Write "exit" or press Ctrl-D to leave.',
)
EXAMPLES = (
    Text("시장 신상진", "mayor Shin Sang-jin"),
    Text("CES 2024", "CES 2024"),
    Text("밴쿠버 의향서", "Vancouver letter of intent"),
)
GOODBYE = Text("다음에 또 물어봐 주세요.", "See you next time.")
END = {"종료", "끝", "exit", "quit"}
PROMPT = "> "
BOLD, NORMAL = "\033[1m", "\033[0m"


def write(page: Page) -> str:
    """The page as text, with what can be asked next below it."""
    steps = [f"→ {action.label}: {action.text}" for action in page.actions]
    return "\n".join([plain(page), *([""] if steps else []), *steps])


def write_bold(page: Page) -> str:
    """The same for a terminal: leads, headings and bold words shine."""
    return write(page._replace(blocks=tuple(_bright(block) for block in page.blocks)))


def converse(reply: Callable[[str], Reply], lang: Lang, out: TextIO | None = None) -> None:
    """Greet, and answer what is written on standard input until "종료", "exit" or its end.

    `reply` answers a line. On a terminal a line can be edited and called back.
    """
    out = out or sys.stdout
    form = write_bold if out.isatty() else write
    print(GREETING.of(lang), *(f"• {example.of(lang)}" for example in EXAMPLES), "", sep="\n", file=out)
    for line in _lines():
        print(form(page(reply(line))), "", sep="\n", file=out, flush=True)
    print(GOODBYE.of(lang), file=out)


def _lines() -> Iterator[str]:
    """What the person writes; blank lines are no question."""
    if sys.stdin is None:  # closed by whoever started us
        return
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")  # a broken byte is no reason to end a conversation
    ask = _edited if sys.stdin.isatty() else _read
    while (line := ask()) is not None:
        words = line.strip()
        if words.removeprefix("/").casefold() in END:
            return
        if words:
            yield words


def _edited() -> str | None:
    """A line with the editing keys and the history of the terminal; None at its end."""
    import readline  # noqa: F401  `input` uses it once it is imported

    try:
        return input(PROMPT)
    except EOFError:
        print()
        return None


def _read() -> str | None:
    return sys.stdin.readline() or None


def _bright(block: Block) -> Block:
    match block:
        case Lead(line) | Heading(line):
            return block._replace(line=tuple(_shining(span) for span in line))
        case Paragraph(line) | Item(line) | Note(line):
            return block._replace(line=_bold_shines(line))
        case Row(_, cells):
            return block._replace(cells=(tuple(_shining(span) for span in cells[0]), *map(_bold_shines, cells[1:])))
        case SourceLine():
            return block


def _bold_shines(line: Line) -> Line:
    return tuple(_shining(span) if span.bold else span for span in line)


def _shining(span: Span) -> Span:
    return span if span.cite else span._replace(text=f"{BOLD}{span.text}{NORMAL}")
