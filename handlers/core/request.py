"""What was asked, where and by whom."""

from datetime import UTC, date, datetime, time
from typing import Literal, NamedTuple

from store import Lang


class Room(NamedTuple):
    """A place where people talk: a chat, a channel, a browser tab, a terminal."""

    platform: str  # "telegram", "slack", "playground", "console"
    id: str  # the platform's own id, e.g. "-100123" or "T01/C02"
    thread: str | None = None
    kind: Literal["private", "group", "channel"] = "private"


class Person(NamedTuple):
    """Who asked; `id` is the platform's own."""

    id: str
    admin: bool = False


class Request(NamedTuple):
    """One question. `args` and `page` are filled by `answer`, which knows the commands."""

    text: str
    today: date
    lang: Lang = "ko"
    room: Room = Room("console", "local")
    person: Person = Person("local")
    zone: str = "Asia/Seoul"
    args: str = ""  # what follows the command's name, without --page
    page: int = 1
    before: tuple[str, ...] = ()  # what was asked before in this thread, oldest first
    now: datetime | None = None  # aware, UTC; the platform's clock at the moment of asking

    @property
    def instant(self) -> datetime:
        """When it was asked, in UTC; noon in Seoul of `today` where nobody said."""
        return self.now or datetime.combine(self.today, time(3), UTC)
