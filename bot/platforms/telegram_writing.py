"""A page as Telegram messages: plain text with entities, never markup. Pure; knows no SDK."""

from collections.abc import Callable, Iterator
from hashlib import blake2b
from typing import NamedTuple, NotRequired, TypedDict, assert_never

from bot.platforms.telegram_text import Entity, Run, Runs, Style, cut, entities, packed, text_of
from handlers.core.cite import source_text
from handlers.core.plain import row_line
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
    Row,
    SourceLine,
    Span,
)
from store import Lang

MOST_BYTES, LONGEST_LABEL = 64, 64  # of callback data; of a button that a phone shows whole

Keep = Callable[[str], str]
PLAIN = Style()
Links = dict[int, str | None]


class Button(TypedDict):
    """A button that asks something; its data is at most 64 bytes."""

    text: str
    callback_data: str


class Keyboard(TypedDict):
    """The rows of buttons under a message."""

    inline_keyboard: list[list[Button]]


class Message(TypedDict):
    """A message as `sendMessage` takes it, but for the chat."""

    text: str
    entities: list[Entity]
    link_preview_options: dict[str, bool]
    reply_markup: NotRequired[Keyboard]


class Pressed(NamedTuple):
    """What pressing a button asks; `turns` when it turns the page of its own message."""

    text: str
    turns: bool


def fingerprint(data: str) -> str:
    """A short name for callback data that is too long; whoever sends the button keeps what it stands for."""
    return blake2b(data.encode(), digest_size=12).hexdigest()


def write(page: Page, keep: Keep = fingerprint) -> tuple[Message, ...]:
    """The page as one message, or as several where Telegram's limits ask for it; the last one has the buttons.

    `keep(data)` stores callback data longer than 64 bytes and returns a token of at most 62 bytes.
    """
    texts = list(packed(_pieces(page))) or [(Run(page.title),)]
    messages = [_message(runs) for runs in texts]
    if page.actions:
        messages[-1]["reply_markup"] = _keyboard(page.actions, keep)
    return tuple(messages)


def pressed(data: str, kept: Callable[[str], str | None]) -> Pressed | None:
    """What a button's callback data asks; None when nobody here wrote it or what it stood for is forgotten."""
    form, _, rest = data.partition(":")
    if form == "b":
        form, _, rest = (kept(rest) or "").partition(":")
    return Pressed(rest, form == "t") if form in ("a", "t") and rest else None


def _message(runs: Runs) -> Message:
    return {"text": text_of(runs), "entities": entities(runs), "link_preview_options": {"is_disabled": True}}


def _keyboard(actions: tuple[Action, ...], keep: Keep) -> Keyboard:
    """Page turns in one row, other steps two a row."""
    turns = [_button(action, keep) for action in actions if action.turns]
    steps = [_button(action, keep) for action in actions if not action.turns]
    rows = [turns, *(steps[start : start + 2] for start in range(0, len(steps), 2))]
    return {"inline_keyboard": [row for row in rows if row]}


def _button(action: Action, keep: Keep) -> Button:
    data = ("t:" if action.turns else "a:") + action.text
    fits = len(data.encode()) <= MOST_BYTES
    label = action.label if len(action.label) <= LONGEST_LABEL else action.label[: LONGEST_LABEL - 1] + "…"
    return {"text": label, "callback_data": data if fits else "b:" + keep(data)}


def _pieces(page: Page) -> Iterator[tuple[str, Runs]]:
    """Each block with the gap before it; a block longer than a message comes in several pieces."""
    links = {n: source.url for block in page.blocks if isinstance(block, SourceLine) for n, source in block.sources}
    before: Block | None = None
    for block in page.blocks:
        gap = _gap(before, block)
        for runs in cut(_runs(block, page.lang, links)):
            yield gap, runs
        before = block


def _gap(before: Block | None, block: Block) -> str:
    after_list = isinstance(block, Paragraph) and isinstance(before, Item | Row)
    return "\n\n" if after_list or isinstance(block, Heading | SourceLine) else "\n"


def _runs(block: Block, lang: Lang, links: Links) -> Runs:
    match block:
        case Lead(line) | Heading(line):
            return _styled(line, links, Style(bold=True))
        case Paragraph(line):
            return _styled(line, links)
        case Item(line):
            return (Run("• "), *_styled(line, links))
        case Note(line):
            return _styled(line, links, Style(italic=True))
        case Row():
            return _styled(row_line(block), links)
        case SourceLine(sources):
            lines = [_styled(source_text(number, source, lang), links) for number, source in sources]
            return tuple(run for runs in lines for run in (Run(" · "), *runs))[1:]
        case _:
            assert_never(block)


def _styled(line: Line, links: Links, base: Style = PLAIN) -> Runs:
    return tuple(Run(span.text, _style(span, links, base)) for span in line)


def _style(span: Span, links: Links, base: Style) -> Style:
    """A citation links to its source and is never bold; Telegram lets nothing else stand on code."""
    if span.code:
        return Style(code=True)
    link = span.link or (links.get(span.cite) if span.cite else None)
    return Style(
        bold=(base.bold or span.bold) and not span.cite,
        italic=base.italic,
        link=link if link and link.startswith(("http://", "https://")) else None,
    )
