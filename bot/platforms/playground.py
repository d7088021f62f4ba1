"""The playground: a page as a browser shows it, and the digests that wait until the browser looks.

The page's frame, its routes and who asks stand in bot/web.py.
"""

from collections import deque
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple, assert_never

from bot.pages import html
from bot.platforms import Answer
from bot.web_door import VISITOR
from handlers.core.cite import source_text
from handlers.core.errors import PlatformError
from handlers.core.reply import Block, Heading, Item, Lead, Line, Note, Page, Paragraph, Row, SourceLine
from handlers.core.request import Room
from store import Lang, Source

name = "playground"
needs: tuple[str, ...] = ()
MOST_WAITING = 20  # digests a room is kept; of more, the oldest go


class Playground:
    """The browsers as a platform. They ask through bot/web.py; a digest waits here for theirs to look."""

    name = name
    dead: str | None = None

    def __init__(self) -> None:
        self._waiting: dict[str, deque[Page]] = {}
        self._open = False

    async def listen(self, answer: Answer) -> None:  # noqa: ARG002  the web server asks
        """Take digests from now on."""
        self._open = True

    async def stop(self) -> None:
        """Take none any more: nobody could see them."""
        self._open = False

    async def post(self, room: Room, page: Page) -> str:
        """Keep a page until the room's browser looks. Raises PlatformError while no web server is on duty, and for
        a room of a browser without a cookie: nobody comes back to it."""
        if room.id.startswith(VISITOR):
            raise PlatformError("a visitor of the playground cannot be found again", permanent=True)
        if not self._open:
            raise PlatformError("the playground is closed: start it with `gyoryu run`")
        waiting = self._waiting.setdefault(room.id, deque(maxlen=MOST_WAITING))
        waiting.append(page)
        return str(len(waiting))

    def news(self, room: str) -> tuple[Page, ...]:
        """What waits for a room, oldest first; it waits no longer."""
        return tuple(self._waiting.pop(room, ()))


class Shown(NamedTuple):
    """Neighbouring blocks that make one element: a list, a table, or a single line."""

    form: str
    line: Line = ()
    lines: tuple[Line, ...] = ()  # of a list
    head: tuple[str, ...] = ()  # of a table, without the columns that are empty throughout
    rows: tuple[tuple[Line, ...], ...] = ()
    sources: tuple["Cited", ...] = ()


class Cited(NamedTuple):
    """A source at the foot of a page."""

    number: int
    line: Line
    evidence: str
    called: str  # what the evidence is: a sentence of the document, or our summary of a web page


def write(page: Page, key: str = "r") -> str:
    """The page as a piece of HTML; its ids begin with `key`, so that several can stand on one page."""
    shown = [_shown(group, page.lang) for group in _groups(page.blocks)]
    return str(html("reply.html", page.lang, key=key, page=page, shown=shown, safe=_safe))


def _groups(blocks: tuple[Block, ...]) -> Iterator[tuple[Block, ...]]:
    """Items beside items and rows of one table together, everything else alone."""
    for _, group in groupby(enumerate(blocks), key=lambda pair: _together(*pair)):
        yield tuple(block for _, block in group)


def _together(number: int, block: Block) -> object:
    match block:
        case Item():
            return Item
        case Row(head):
            return head
        case _:
            return number


def _shown(group: tuple[Block, ...], lang: Lang) -> Shown:
    first = group[0]
    match first:
        case Lead(line) | Heading(line) | Paragraph(line) | Note(line):
            return Shown(type(first).__name__.lower(), line)
        case Item():
            return Shown("list", lines=tuple(block.line for block in group if isinstance(block, Item)))
        case Row():
            return _table(tuple(block for block in group if isinstance(block, Row)))
        case SourceLine(sources):
            cited = tuple(
                Cited(n, source_text(n, source, lang)[1:], source.evidence, _called(source)) for n, source in sources
            )
            return Shown("sources", sources=cited)
        case _:
            assert_never(first)


def _called(source: Source) -> str:
    return "evidence" if source.document else "summary"


def _table(rows: tuple[Row, ...]) -> Shown:
    filled = [column for column in range(len(rows[0].head)) if any(row.cells[column] for row in rows)]
    cells = tuple(tuple(row.cells[column] for column in filled) for row in rows)
    return Shown("table", head=tuple(rows[0].head[column] for column in filled), rows=cells)


def _safe(link: str | None) -> str | None:
    """The link if it leads to a web page; a document could hold another kind."""
    return link if link and link.startswith(("http://", "https://")) else None
