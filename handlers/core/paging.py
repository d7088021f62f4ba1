"""Cutting a reply into pages: one screen of a phone each, within every platform's limits."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from handlers.core.plain import row_line, words
from handlers.core.reply import (
    Action,
    Block,
    Heading,
    Item,
    Lead,
    Line,
    Note,
    Page,
    Paragraph,
    Reply,
    Row,
    SourceLine,
    Span,
)
from store import Text


class Screen(NamedTuple):
    """How much one page holds. Both numbers lie far below every platform's own limit (tests/test_paging.py)."""

    characters: int = 700
    blocks: int = 12


SCREEN = Screen()
EARLIER, LATER = Text("이전", "Back"), Text("다음", "More")


def page(reply: Reply, number: int | None = None) -> Page:
    """Page `number` of the reply (that which was asked for, when omitted); beyond the last, the last."""
    screens = list(_screens(reply.blocks))
    here = min(max(number or reply.page, 1), len(screens))
    blocks = screens[here - 1]
    cited = sorted({span.cite for block in blocks for span in _line(block) if span.cite})
    if cited:
        blocks = (*blocks, SourceLine(tuple((n, reply.sources[n - 1]) for n in cited)))
    turns = _turns(reply, here, len(screens))
    return Page(reply.title, blocks, (*turns, *reply.actions), reply.lang, here, len(screens))


def _turns(reply: Reply, here: int, count: int) -> tuple[Action, ...]:
    wanted = [(EARLIER, here - 1), (LATER, here + 1)]
    return tuple(
        Action(label.of(reply.lang), f"{reply.asked} --page {n}", turns=True) for label, n in wanted if 1 <= n <= count
    )


def _screens(blocks: tuple[Block, ...]) -> Iterator[tuple[Block, ...]]:
    """At least one screen; a heading never stands last on one, away from what it is the heading of."""
    screen: list[Block] = []
    for block in (piece for whole in blocks for piece in _pieces(whole)):
        if screen and not _fits([*screen, block]):
            heading = [screen.pop()] if _ends_in_heading(screen) and _fits([screen[-1], block]) else []
            yield tuple(screen)
            screen = heading
        screen.append(block)
    yield tuple(screen)


def _fits(blocks: list[Block]) -> bool:
    return len(blocks) <= SCREEN.blocks and sum(len(words(_line(block))) for block in blocks) <= SCREEN.characters


def _ends_in_heading(screen: list[Block]) -> bool:
    return len(screen) > 1 and isinstance(screen[-1], Heading)


def _pieces(block: Block) -> Iterator[Block]:
    """The block itself, or, when it is longer than a screen, paragraphs cut at sentence ends."""
    if len(words(_line(block))) <= SCREEN.characters or isinstance(block, Row | SourceLine):
        yield block
        return
    for line in _cut(_line(block)):
        yield Item(line) if isinstance(block, Item) else Paragraph(line)


def _cut(line: Line) -> Iterator[Line]:
    piece: list[Span] = []
    room = SCREEN.characters
    for span in (part for whole in line for part in _sentences(whole)):
        if piece and len(span.text) > room:
            yield tuple(piece)
            piece, room = [], SCREEN.characters
        piece.append(span)
        room -= len(span.text)
    yield tuple(piece)


def _sentences(span: Span) -> Iterator[Span]:
    """The span cut behind sentence ends; a sentence longer than a screen is cut where it must be."""
    for sentence in re.findall(r".*?[.?…] (?=\S)|.+$", span.text, re.DOTALL):
        for start in range(0, len(sentence), SCREEN.characters):
            yield span._replace(text=sentence[start : start + SCREEN.characters])


def _line(block: Block) -> Line:
    match block:
        case Lead(line) | Heading(line) | Paragraph(line) | Item(line) | Note(line):
            return line
        case Row():
            return row_line(block)
        case SourceLine():
            return ()
