"""What somebody said, short enough for a chat and with its source."""

from collections.abc import Iterable

from handlers.core.cite import Citations
from handlers.core.korean import haeyo, shorten
from handlers.core.reply import Item, Span
from store import Quote


def quote_items(quotes: Iterable[Quote], c: Citations) -> tuple[Item, ...]:
    """ "“성남이 변하겠다.” [1]": words of the speaker between quotation marks, a report of them without."""
    return tuple(Item((Span(_shown(quote)), *c(quote.source))) for quote in quotes)


def _shown(quote: Quote) -> str:
    return f"“{shorten(quote.text)}”" if quote.direct else haeyo(shorten(quote.text))
