"""The ground floor: what the bot knows (the archive) and remembers (the state). Others import from here only.

`State` and `build` bring SQLAlchemy, sqlite-utils and Kiwi; they are imported on first use, so that a
question from a cold process pays for none of them.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from store.archive import Archive, Found, Where
from store.countries import country_name
from store.errors import Fault, SeedError, StartError
from store.records import (
    CesYear,
    Claim,
    Conflict,
    Document,
    Event,
    Figure,
    Hit,
    Kind,
    Lang,
    Mayor,
    Name,
    Partner,
    PartnerRef,
    Person,
    PersonInDocument,
    Place,
    Quote,
    Source,
    Status,
    Term,
    Text,
)
from store.understood import Morpheme, Passage, Spotted

if TYPE_CHECKING:
    from store.state import State

__all__ = [
    "Archive",
    "CesYear",
    "Claim",
    "Conflict",
    "Document",
    "Event",
    "Fault",
    "Figure",
    "Found",
    "Hit",
    "Kind",
    "Lang",
    "Mayor",
    "Morpheme",
    "Name",
    "Partner",
    "PartnerRef",
    "Passage",
    "Person",
    "PersonInDocument",
    "Place",
    "Quote",
    "SeedError",
    "Source",
    "Spotted",
    "StartError",
    "Status",
    "Store",
    "Term",
    "Text",
    "Where",
    "country_name",
]


class Store:
    """Both databases as a handler sees them."""

    def __init__(self, archive: Archive, open_state: Callable[[], "State"]) -> None:
        """`open_state` is called when a handler first needs the state: most never do."""
        self.archive = archive
        self._open_state = open_state

    @property
    def state(self) -> "State":
        return self._open_state()
