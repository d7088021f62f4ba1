"""Chats, subscriptions, deliveries, updates seen and what buttons ask."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the first tables."""
    op.create_table(
        "chats",
        sa.Column("platform", sa.String, primary_key=True),
        sa.Column("room", sa.String, primary_key=True),
        sa.Column("lang", sa.String),
        sa.Column("zone", sa.String),
    )
    _subscriptions()
    _deliveries()
    op.create_table(
        "seen",
        sa.Column("platform", sa.String, primary_key=True),
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("at_utc", sa.DateTime, nullable=False),
    )
    op.create_index("seen_at", "seen", ["at_utc"])
    op.create_table(
        "buttons",
        sa.Column("token", sa.String, primary_key=True),
        sa.Column("text", sa.String, nullable=False),
        sa.Column("at_utc", sa.DateTime, nullable=False),
    )
    op.create_index("buttons_at", "buttons", ["at_utc"])


def _subscriptions() -> None:
    op.create_table(
        "subscriptions",
        sa.Column("platform", sa.String, nullable=False),
        sa.Column("room", sa.String, nullable=False),
        sa.Column("thread", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("every", sa.String, nullable=False),
        sa.Column("weekday", sa.Integer),
        sa.Column("at", sa.String, nullable=False),
        sa.Column("zone", sa.String, nullable=False),
        sa.Column("lang", sa.String, nullable=False),
        sa.Column("next_due_utc", sa.DateTime, nullable=False),
        sa.Column("topic", sa.String, nullable=False),
        sa.Column("paused_reason", sa.String),
        sa.Column("paused_utc", sa.DateTime),
        sa.Column("created_utc", sa.DateTime, nullable=False),
        sa.Column("id", sa.Integer, primary_key=True),
        sa.UniqueConstraint("platform", "room", "thread", "topic", name="one_subscription_a_topic"),
        sqlite_autoincrement=True,
    )
    awake = sa.text("paused_reason is null")
    op.create_index("subscriptions_due", "subscriptions", ["next_due_utc"], sqlite_where=awake, postgresql_where=awake)


def _deliveries() -> None:
    op.create_table(
        "deliveries",
        sa.Column("subscription", sa.Integer, sa.ForeignKey("subscriptions.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("local_date", sa.Date, primary_key=True),
        sa.Column("part", sa.Integer, primary_key=True),
        sa.Column("platform", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("due_utc", sa.DateTime, nullable=False),
        sa.Column("since_utc", sa.DateTime, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("not_before_utc", sa.DateTime),
        sa.Column("owner", sa.String),
        sa.Column("token", sa.String),
        sa.Column("remote", sa.String),
        sa.Column("reason", sa.String),
    )
    _index("deliveries_pending", ["platform", "due_utc", "subscription", "part"], "state = 'pending'")
    _index("deliveries_unknown", ["due_utc"], "state = 'unknown'")
    _index("deliveries_held", ["owner"], "owner is not null")


def _index(name: str, columns: list[str], where: str) -> None:
    only = sa.text(where)
    op.create_index(name, "deliveries", columns, sqlite_where=only, postgresql_where=only)
