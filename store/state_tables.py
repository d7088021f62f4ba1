"""The tables of the state: what the bot remembers of chats. A change here needs a migration beside it."""

from datetime import UTC, datetime

from sqlalchemy import (
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    TypeDecorator,
    UniqueConstraint,
    literal_column,
)

HEAD = "0001"  # the last migration; a state that stands there opens without Alembic


class Utc(TypeDecorator[datetime]):
    """An aware instant, kept in UTC without its zone: the same on every database, and it sorts."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return value and value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return value and value.replace(tzinfo=UTC)


metadata = MetaData()

chats = Table(
    "chats",
    metadata,
    Column("platform", String, primary_key=True),
    Column("room", String, primary_key=True),
    Column("lang", String),
    Column("zone", String),
)

subscriptions = Table(
    "subscriptions",
    metadata,
    Column("platform", String, nullable=False),
    Column("room", String, nullable=False),
    Column("thread", String, nullable=False),  # "" for none: a null would never equal itself
    Column("kind", String, nullable=False),
    Column("every", String, nullable=False),
    Column("weekday", Integer),
    Column("at", String, nullable=False),
    Column("zone", String, nullable=False),
    Column("lang", String, nullable=False),
    Column("next_due_utc", Utc, nullable=False),
    Column("topic", String, nullable=False),
    Column("paused_reason", String),
    Column("paused_utc", Utc),
    Column("created_utc", Utc, nullable=False),
    Column("id", Integer, primary_key=True),
    UniqueConstraint("platform", "room", "thread", "topic", name="one_subscription_a_topic"),
    sqlite_autoincrement=True,  # an id is never given again: its old deliveries would stand in the way of new ones
)
_awake = subscriptions.c.paused_reason.is_(None)
Index("subscriptions_due", subscriptions.c.next_due_utc, sqlite_where=_awake, postgresql_where=_awake)

deliveries = Table(
    "deliveries",
    metadata,
    Column("subscription", Integer, ForeignKey("subscriptions.id", ondelete="CASCADE"), primary_key=True),
    Column("local_date", Date, primary_key=True),
    Column("part", Integer, primary_key=True),
    Column("platform", String, nullable=False),
    Column("state", String, nullable=False),
    Column("due_utc", Utc, nullable=False),
    Column("since_utc", Utc, nullable=False),  # in this state
    Column("attempts", Integer, nullable=False),
    Column("not_before_utc", Utc),
    Column("owner", String),
    Column("token", String),
    Column("remote", String),
    Column("reason", String),
)
# Small indexes on what is open: most rows are sent and never looked at again. SQLite uses them only for a literal.
PENDING = deliveries.c.state == literal_column("'pending'")
UNKNOWN = deliveries.c.state == literal_column("'unknown'")
_held = deliveries.c.owner.is_not(None)
_in_turn = (deliveries.c.platform, deliveries.c.due_utc, deliveries.c.subscription, deliveries.c.part)
Index("deliveries_pending", *_in_turn, sqlite_where=PENDING, postgresql_where=PENDING)
Index("deliveries_unknown", deliveries.c.due_utc, sqlite_where=UNKNOWN, postgresql_where=UNKNOWN)
Index("deliveries_held", deliveries.c.owner, sqlite_where=_held, postgresql_where=_held)

seen = Table(
    "seen",
    metadata,
    Column("platform", String, primary_key=True),
    Column("id", String, primary_key=True),
    Column("at_utc", Utc, nullable=False),
)
Index("seen_at", seen.c.at_utc)

buttons = Table(
    "buttons",
    metadata,
    Column("token", String, primary_key=True),
    Column("text", String, nullable=False),
    Column("at_utc", Utc, nullable=False),
)
Index("buttons_at", buttons.c.at_utc)
