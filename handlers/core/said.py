"""What somebody said, short enough for a chat and with its source."""

import re
from collections.abc import Iterable

from handlers.core.cite import Citations
from handlers.core.korean import haeyo, shorten
from handlers.core.reply import Item, Span
from store import Archive, Quote

_AMOUNT = r"\d\s*(?:여\s*)?(?:조|억|만|개|명|곳|원|달러|%)"


def quote_items(quotes: Iterable[Quote], c: Citations) -> tuple[Item, ...]:
    """ "“성남이 변하겠다.” [1]": words of the speaker between quotation marks, a report of them without.

    The heading above them names the speaker.
    """
    return tuple(Item((Span(_shown(quote)), *c(quote.source))) for quote in quotes)


def weightiest(quotes: Iterable[Quote], most: int) -> tuple[Quote, ...]:
    """The few to show first: own words before reports, those with an amount before the rest."""
    return tuple(sorted(quotes, key=lambda quote: (not quote.direct, not re.search(_AMOUNT, quote.text)))[:most])


def _shown(quote: Quote) -> str:
    if quote.direct:
        return f"“{shorten(quote.text)}”"
    report = re.sub(rf"^{re.escape(quote.speaker)} ?\S*[은는] ", "", quote.text)
    return haeyo(shorten(report if report.endswith((".", "”", "…")) else f"{report}."))


def sentence(words: str, document: str | None, archive: Archive) -> str:
    """A sentence of a document: an article's own between quotation marks, a brief's, which is ours, without."""
    found = archive.document(document) if document else None
    return haeyo(shorten(words)) if found and found.form == "brief" else f"“{shorten(words)}”"
