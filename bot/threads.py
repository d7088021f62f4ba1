"""What was asked before in a thread, so that a follow-up keeps its subject; in memory, forgotten after a while."""

from collections import OrderedDict
from datetime import datetime, timedelta
from threading import Lock
from typing import NamedTuple

from handlers.core.reply import Reply
from handlers.core.request import Request

LAST = 4  # questions of a thread
PLACES = 10_000  # threads; of more, those longest silent are forgotten
SILENT = timedelta(hours=1)

Place = tuple[str, str, str | None, str]


class Asked(NamedTuple):
    """The last questions of a place, oldest first, and when the last was asked."""

    texts: tuple[str, ...]
    at: datetime


class Threads:
    """Every place where somebody asks. In a group without threads each person has a place of their own."""

    def __init__(self) -> None:
        self._asked: OrderedDict[Place, Asked] = OrderedDict()
        self._lock = Lock()

    def before(self, request: Request) -> Request:
        """The question with those asked before it."""
        with self._lock:
            found = self._asked.get(_place(request))
        return request._replace(before=found.texts) if found and request.instant - found.at <= SILENT else request

    def keep(self, request: Request, reply: Reply) -> None:
        """Remember a question that was answered; turning a page or asking why is none."""
        if reply.page > 1 or reply.command in ("why", "help", "start") or not reply.asked:
            return
        place = _place(request)
        with self._lock:
            self._asked[place] = Asked((*request.before, reply.asked)[-LAST:], request.instant)
            self._asked.move_to_end(place)
            if len(self._asked) > PLACES:
                self._asked.popitem(last=False)


def _place(request: Request) -> Place:
    room = request.room
    return room.platform, room.id, room.thread, "" if room.thread or room.kind == "private" else request.person.id
