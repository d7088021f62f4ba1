"""What is said back: blocks of spans, never markup. How a platform shows them is the platform's business."""

from typing import Literal, NamedTuple

from store import Event, Lang, Source

Outcome = Literal["answer", "nothing", "help", "error"]


class Span(NamedTuple):
    """A run of text in one style."""

    text: str
    bold: bool = False
    code: bool = False
    link: str | None = None
    cite: int | None = None  # number of the source this span refers to: Span(" [1]", cite=1)


Line = tuple[Span, ...]


class Lead(NamedTuple):
    """The first line, shown bold: the fact itself, or what the answer is about."""

    line: Line


class Heading(NamedTuple):
    """The title of a group of items."""

    line: Line


class Paragraph(NamedTuple):
    line: Line


class Item(NamedTuple):
    """An entry of a list."""

    line: Line


class Note(NamedTuple):
    """A doubt, a basis, a disagreement: said in words, smaller where the platform can."""

    line: Line


class Row(NamedTuple):
    """A row of a table. A chat shows it as one line of "label value" pairs, the web as a table row."""

    head: tuple[str, ...]  # column titles, the same in every row of a table
    cells: tuple[Line, ...]  # an empty cell is left out in a chat


class SourceLine(NamedTuple):
    """Sources at the foot of a page, numbered as cited."""

    sources: tuple[tuple[int, Source], ...]


Block = Lead | Heading | Paragraph | Item | Note | Row | SourceLine


class Action(NamedTuple):
    """A next step: a button or a suggestion. `text` is what pressing it asks; `turns` when it turns a page."""

    label: str
    text: str
    turns: bool = False


class Reply(NamedTuple):
    """A whole answer, all its pages. `command` is None for free text."""

    outcome: Outcome
    title: str
    blocks: tuple[Block, ...]
    events: tuple[Event, ...] = ()
    sources: tuple[Source, ...] = ()  # sources[n - 1] is cited as [n]
    actions: tuple[Action, ...] = ()
    lang: Lang = "ko"
    command: str | None = None
    asked: str = ""  # the question without --page; a page turn asks it again
    page: int = 1  # the page that was asked for


class Page(NamedTuple):
    """What a person sees at once: fits every platform (core/paging.py)."""

    title: str
    blocks: tuple[Block, ...]  # a SourceLine last, when anything is cited
    actions: tuple[Action, ...]
    lang: Lang
    number: int
    total: int  # pages of the reply
