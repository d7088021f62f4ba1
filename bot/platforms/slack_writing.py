"""A page as Slack messages: Block Kit rich text, never mrkdwn, and its plain twin. Pure; knows no SDK.

Korean particles glued to bold text break in mrkdwn, not in rich text. What notifications and screen readers get is the
message's `text`. https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple, TypedDict, assert_never

from handlers.core.cite import source_text
from handlers.core.plain import plain, row_line, words
from handlers.core.reply import Action, Block, Heading, Item, Lead, Line, Note, Page, Paragraph, Row, SourceLine, Span
from store import Lang

Kit = dict[str, object]  # a piece of Block Kit


class Message(TypedDict):
    """A message as `chat.postMessage` and a `response_url` take it, but for the place."""

    text: str
    blocks: list[Kit]


class Limits(NamedTuple):
    """https://docs.slack.dev/reference/block-kit, but for `characters`: of the blocks as JSON, all together.

    Slack refuses from about 13,200 of them on, without saying so anywhere (bolt-js #2509).
    """

    blocks: int = 50
    characters: int = 10_000
    text: int = 4_000  # what `chat.update` takes
    note: int = 3_000
    buttons: int = 24  # one of the 25 is kept for "share to channel"
    label: int = 75
    value: int = 2_000
    button_characters: int = 4_000  # our own share of `characters`
    piece: int = 2_900  # a block longer than a message is cut into such pieces
    span: int = 500


LIMITS = Limits()
LINK = re.compile(r"https?://[^\s\"<>\\^`{|}]{1,1000}")
LISTED = (Item, Row)


def write(page: Page) -> tuple[Message, ...]:
    """The page as one message, or as several where Slack's limits ask for it; the last one has the buttons."""
    whole = _message(page)
    return (whole,) if _fits(whole) else tuple(_message(part) for part in _parts(page))


def line(text: str) -> Message:
    """One plain line, for what the platform itself has to say."""
    return {"text": escape(text), "blocks": [_rich_text([_section((Span(text),))])]}


def offer(messages: tuple[Message, ...], share: Action) -> tuple[Message, ...]:
    """The messages with one more button, which shows them to everybody in the channel."""
    *early, last = messages
    *blocks, foot = last["blocks"]
    buttons = foot["elements"] if foot["type"] == "actions" else []
    blocks = blocks if buttons else last["blocks"]
    assert isinstance(buttons, list)
    return (*early, {"text": last["text"], "blocks": [*blocks, _actions([*buttons, _button("share", 0, share)])]})


def escape(text: str) -> str:
    """So that `<!channel>` in a document stays text. https://docs.slack.dev/messaging/formatting-message-text"""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _message(page: Page) -> Message:
    text = _clean(plain(page)).strip() or _clean(page.title).strip() or "…"
    blocks = [kit for group in _groups(page.blocks) for kit in _kit(group, page.lang)]
    buttons = list(_buttons(page.actions))
    return {
        "text": escape(text),
        "blocks": (blocks or line(text)["blocks"]) + ([_actions(buttons)] if buttons else []),
    }


def _fits(message: Message) -> bool:
    return (
        len(message["blocks"]) <= LIMITS.blocks
        and _size(message["blocks"]) <= LIMITS.characters
        and len(message["text"]) <= LIMITS.text
    )


def _parts(page: Page) -> Iterator[Page]:
    """The page cut into pages that each fit a message, wherever the buttons end up."""
    part: list[Block] = []
    for piece in (piece for block in page.blocks for piece in _pieces(block, page.lang)):
        if part and not _fits(_message(page._replace(blocks=(*part, piece)))):
            yield page._replace(blocks=tuple(part), actions=())
            part = []
        part.append(piece)
    yield page._replace(blocks=tuple(part))


def _pieces(block: Block, lang: Lang) -> Iterator[Block]:
    match block:
        case SourceLine(sources):
            lines = [source_text(number, source, lang) for number, source in sources]
            yield from (Paragraph(piece) for whole in lines for piece in _cut(whole))
        case Row():
            yield from (Item(piece) for piece in _cut(row_line(block)))
        case _:
            yield from (type(block)(piece) for piece in _cut(block.line))


def _cut(whole: Line) -> Iterator[Line]:
    """The line in pieces of at most LIMITS.piece characters, however they are counted."""
    piece: list[Span] = []
    room = LIMITS.piece
    for span in (short for long in whole for short in _short(long)):
        weight = max(_size(_element(span)), len(escape(span.text)))
        if piece and weight > room:
            yield tuple(piece)
            piece, room = [], LIMITS.piece
        piece.append(span)
        room -= weight
    yield tuple(piece)


def _short(span: Span) -> Iterator[Span]:
    for start in range(0, len(span.text), LIMITS.span):
        yield span._replace(text=span.text[start : start + LIMITS.span])


def _groups(blocks: Iterable[Block]) -> Iterator[tuple[Block, ...]]:
    """Blocks that stand close together: a list with the heading above it; every other block stands alone."""
    group: list[Block] = []
    for block in blocks:
        if group and not (isinstance(block, LISTED) and isinstance(group[-1], (Heading, *LISTED))):
            yield tuple(group)
            group = []
        group.append(block)
    if group:
        yield tuple(group)


def _kit(group: tuple[Block, ...], lang: Lang) -> Iterator[Kit]:
    """The group as a block of Slack's; none when there is nothing to show in it."""
    if isinstance(group[0], Note) and not any(span.link for span in group[0].line):
        yield from _context(group[0].line)
        return
    parts = [_part(block, lang) for block in group if not isinstance(block, LISTED)]
    items = [_part(block, lang) for block in group if isinstance(block, LISTED)]
    shown = [part for part in parts if part["elements"]]
    listed = [item for item in items if item["elements"]]
    if listed:
        shown.append({"type": "rich_text_list", "style": "bullet", "elements": listed})
    if shown:
        yield _rich_text(shown)


def _part(block: Block, lang: Lang) -> Kit:
    match block:
        case Lead(line) | Heading(line):
            return _section(tuple(span._replace(bold=not span.cite) for span in line))
        case Paragraph(line) | Note(line) | Item(line):
            return _section(line)
        case Row():
            return _section(row_line(block))
        case SourceLine(sources):
            lines = [source_text(number, source, lang) for number, source in sources]
            return _section(tuple(span for line in lines for span in (Span("\n"), *line))[1:])
        case _:
            assert_never(block)


def _rich_text(parts: list[Kit]) -> Kit:
    return {"type": "rich_text", "elements": parts}


def _section(line: Line) -> Kit:
    """Neighbours in the same style become one element."""
    runs = groupby(line, key=lambda span: span._replace(text="", cite=None))
    joined = [style._replace(text=_clean(words(tuple(spans)))) for style, spans in runs]
    return {"type": "rich_text_section", "elements": [_element(span) for span in joined if span.text]}


def _element(span: Span) -> Kit:
    style = {name: True for name, on in (("bold", span.bold), ("code", span.code)) if on}
    linked = span.link and LINK.fullmatch(span.link)
    kit: Kit = {"type": "link", "url": span.link, "text": span.text} if linked else {"type": "text", "text": span.text}
    return {**kit, "style": style} if style else kit


def _context(line: Line) -> Iterator[Kit]:
    """Small grey text; a plain text object, so that nothing in it is read as markup."""
    text = _clean(words(line)).strip()
    for start in range(0, len(text), LIMITS.note):
        piece = {"type": "plain_text", "text": text[start : start + LIMITS.note], "emoji": False}
        yield {"type": "context", "elements": [piece]}


def _actions(buttons: list[Kit]) -> Kit:
    return {"type": "actions", "elements": buttons}


def _buttons(actions: tuple[Action, ...]) -> Iterator[Kit]:
    """A button for each next step; one whose question does not fit its value is left out."""
    room = LIMITS.button_characters
    for number, action in enumerate(actions[: LIMITS.buttons]):
        button = _button("turn" if action.turns else "ask", number, action)
        room -= _size(button)
        if room < 0:
            return
        if _clean(action.label).strip() and 0 < len(action.text) <= LIMITS.value:
            yield button


def _button(form: str, number: int, action: Action) -> Kit:
    label = _clean(action.label).strip()
    short = label if len(label) <= LIMITS.label else label[: LIMITS.label - 1] + "…"
    text = {"type": "plain_text", "text": short, "emoji": False}
    return {"type": "button", "action_id": f"{form}:{number}", "text": text, "value": action.text}


def _clean(text: str) -> str:
    """Without what JSON or Slack chokes on: control characters other than a line's end, and halves of surrogates."""
    return "".join(c for c in text if c == "\n" or unicodedata.category(c) not in ("Cc", "Cs"))


def _size(kit: Kit | list[Kit]) -> int:
    return len(json.dumps(kit, ensure_ascii=False))
