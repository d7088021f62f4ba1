"""Where the bot speaks: what every platform is, and the words all of them say when something goes wrong.

A platform is one file with five things: `name`, `needs` (the settings that switch it on), `write(page)` (the page
in the platform's own form, pure), and, on its class, `listen(answer)` and `post(room, page)`.
"""

from collections.abc import Awaitable, Callable
from typing import Protocol

from handlers.core.errors import SORRY
from handlers.core.reply import Lead, Page, Reply, Span
from handlers.core.request import Request, Room
from store import Lang, Text

Answer = Callable[[Request], Awaitable[Reply]]

OLD_BUTTON = Text("오래된 버튼이에요. 다시 물어봐 주세요.", "This button is out of date. Please ask again.")


class Platform(Protocol):
    """A chat system the bot is in."""

    name: str

    @property
    def dead(self) -> str | None:
        """Why this platform will never hear or speak again (a token revoked while running), else None."""

    async def listen(self, answer: Answer) -> None:
        """Connect and answer from now on; returns once connected. Raises StartError, e.g. for a wrong token."""

    async def post(self, room: Room, page: Page) -> str:
        """Send a page unasked, and return the message's id there. Raises PlatformError."""

    async def stop(self) -> None:
        """Take no more questions, finish those in hand, and leave."""


def sorry(lang: Lang) -> Page:
    """What a person is told when answering failed."""
    text = SORRY.of(lang)
    return Page(text, (Lead((Span(text),)),), (), lang, 1, 1)
