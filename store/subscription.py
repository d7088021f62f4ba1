"""A subscription as the state keeps it: which room is told, when, and in which language."""

from datetime import datetime
from typing import Any, Literal, NamedTuple

from sqlalchemy import Connection, Row, Table
from sqlalchemy.dialects import postgresql, sqlite

from store.records import Lang


class Subscription(NamedTuple):
    """Fields in the order of the table. `at` is "HH:MM" on the wall of `zone`; `weekday` is set when weekly."""

    platform: str
    room: str
    thread: str | None
    kind: Literal["private", "group", "channel"]
    every: Literal["daily", "weekdays", "weekly"]
    weekday: int | None
    at: str
    zone: str
    lang: Lang
    next_due: datetime
    topic: str = "all"
    paused_reason: str | None = None
    paused: datetime | None = None
    created: datetime | None = None
    id: int = 0  # given by the state


def subscription_of(row: Row[Any] | tuple[Any, ...]) -> Subscription:
    """From a whole row of the table."""
    found = Subscription._make(row)
    return found._replace(thread=found.thread or None)


def insert(db: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An insert that can say what to do `on_conflict_…`, which both databases can and portable SQL cannot."""
    return postgresql.insert(table) if db.dialect.name == "postgresql" else sqlite.insert(table)
