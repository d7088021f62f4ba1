"""The plain-text twin of a page: for terminals, notifications, screen readers and programs."""

from typing import assert_never

from handlers.core.cite import source_text
from handlers.core.reply import Block, Heading, Item, Lead, Line, Note, Page, Paragraph, Row, SourceLine, Span
from store import Lang


def plain(page: Page) -> str:
    """The page as a person reads it, its sources included."""
    return "\n".join(line for block in page.blocks for line in _lines(block, page.lang)).strip()


def words(line: Line) -> str:
    """The text of a line without its styles."""
    return "".join(span.text for span in line)


def row_line(row: Row) -> Line:
    """A table row as a chat shows it: its first cell in bold, then "label value" pairs; empty cells left out."""
    first, *rest = row.cells
    spans = [span._replace(bold=True) for span in first]
    for label, cell in zip(row.head[1:], rest, strict=True):
        if cell:
            spans += [Span(" · "), *([Span(f"{label} ")] if label else []), *cell]
    return tuple(spans)


def _lines(block: Block, lang: Lang) -> list[str]:
    match block:
        case Lead(line) | Paragraph(line):
            return [words(line)]
        case Heading(line):
            return ["", words(line)]
        case Item(line):
            return [f"• {words(line)}"]
        case Note(line):
            return [words(line)]
        case Row():
            return [f"• {words(row_line(block))}"]
        case SourceLine(sources):
            return ["", *(_source(source_text(number, source, lang)) for number, source in sources)]
        case _:
            assert_never(block)


def _source(line: Line) -> str:
    """A source with its address behind it, since plain text has no links."""
    links = [span.link for span in line if span.link]
    return " ".join([words(line), *links[:1]])
