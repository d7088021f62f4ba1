"""The ledger of deliveries: who is to be told on which day, and how far that has come.

    pending → claimed → sending → sent | failed | unknown | skipped

One row a subscription, local date and part: its key makes sure that nobody is told twice. A row moves only from the
state it is expected in, so that two who work on it cannot both succeed.
"""

from collections.abc import Callable, Collection
from datetime import date, datetime
from typing import Any, Literal, NamedTuple

from sqlalchemy import Connection, Engine, Row, Select, and_, bindparam, func, or_, select, update

from store.state_tables import PENDING, UNKNOWN, deliveries, subscriptions
from store.subscription import Subscription, insert, subscription_of

Stage = Literal["pending", "claimed", "sending", "sent", "failed", "unknown", "skipped"]
Final = Literal["sent", "failed", "unknown", "skipped"]


class Key(NamedTuple):
    """What is delivered once: a part of the digest of a day, to a subscription."""

    subscription: int
    local_date: date
    part: int = 1


class Delivery(NamedTuple):
    """A row of the ledger; instants are aware UTC. `token` marks the attempt in flight, `remote` is the message's id."""

    key: Key
    platform: str
    state: Stage
    due: datetime
    since: datetime  # in this state
    attempts: int = 0
    not_before: datetime | None = None
    owner: str | None = None
    token: str | None = None
    remote: str | None = None
    reason: str | None = None


class Work(NamedTuple):
    """A delivery with the subscription it is for."""

    delivery: Delivery
    subscription: Subscription


class Plan(NamedTuple):
    """What a due subscription is due for, and when it is due again."""

    due: datetime
    local_date: date
    next_due: datetime


class Ledger:
    """Every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writes = engine.execution_options(writes=True)
        self._durable = engine.execution_options(writes=True, durable=True)

    def materialise(
        self, now: datetime, platforms: Collection[str], plan: Callable[[Subscription], Plan], most: int = 1000
    ) -> int:
        """Turn up to `most` due subscriptions of `platforms` into pending rows and move each to its next run.

        Returns how many were due.
        """
        due = (
            select(subscriptions)
            .where(subscriptions.c.next_due_utc <= now, subscriptions.c.paused_reason.is_(None))
            .where(subscriptions.c.platform.in_(platforms))
            .order_by(subscriptions.c.next_due_utc, subscriptions.c.id)
            .limit(most)
            .with_for_update(skip_locked=True)
        )
        with self._durable.begin() as db:
            found = [subscription_of(row) for row in db.execute(due)]
            if found:
                _write_down(db, [(one, plan(one)) for one in found], now)
        return len(found)

    def recover(self, platform: str, owner: str, now: datetime) -> int:
        """Settle what others than `owner`, all dead, left: claimed rows are pending again, sending ones unknown.

        Only for who knows that nobody else delivers to `platform`. Returns how many became unknown.
        """
        theirs = and_(deliveries.c.owner != owner, deliveries.c.platform == platform)
        free = update(deliveries).where(theirs, deliveries.c.state == "claimed")
        lost = update(deliveries).where(theirs, deliveries.c.state == "sending")
        with self._durable.begin() as db:
            db.execute(free.values(state="pending", owner=None, since_utc=now))
            unknown = lost.values(state="unknown", owner=None, reason="stopped while sending", since_utc=now)
            return db.execute(unknown).rowcount

    def skip_late(self, due_before: datetime, now: datetime) -> int:
        """Give up pending rows that were due before: yesterday's news is none. Returns how many."""
        late = update(deliveries).where(PENDING, deliveries.c.due_utc < due_before)
        with self._writes.begin() as db:
            return db.execute(late.values(state="skipped", reason="too late", since_utc=now)).rowcount

    def pending(self, platform: str, now: datetime) -> int:
        """How many rows of `platform` could be claimed now."""
        with self._engine.connect() as db:
            return db.scalar(_claimable(platform, now).with_only_columns(func.count()).order_by(None)) or 0

    def soonest(self, platform: str) -> datetime | None:
        """When the next pending row that has to wait may be claimed."""
        waiting = _pending(platform).with_only_columns(func.min(deliveries.c.not_before_utc)).order_by(None)
        with self._engine.connect() as db:
            soonest: datetime | None = db.scalar(waiting)
            return soonest

    def claim(self, platform: str, owner: str, now: datetime) -> Work | None:
        """Take the oldest pending row of `platform`, if there is one."""
        oldest = _claimable(platform, now).limit(1).with_for_update(skip_locked=True, of=deliveries)
        with self._writes.begin() as db:
            row = db.execute(oldest).one_or_none()
            if row is None:
                return None
            work = _work(row)
            _move(db, work.delivery.key, "pending", state="claimed", owner=owner, since_utc=now)
        claimed = work.delivery._replace(state="claimed", owner=owner, since=now)
        return work._replace(delivery=claimed)

    def sending(self, key: Key, token: str, now: datetime) -> bool:
        """Committed, power cut or not, before the first byte goes out. False when the row is no longer claimed."""
        with self._durable.begin() as db:
            attempts = deliveries.c.attempts + 1
            return _move(db, key, "claimed", state="sending", token=token, attempts=attempts, since_utc=now)

    def release(self, key: Key, reason: str, not_before: datetime, now: datetime) -> bool:
        """Back to pending: it certainly did not arrive, and may be tried again."""
        values = {"owner": None, "reason": reason, "not_before_utc": not_before, "since_utc": now}
        with self._writes.begin() as db:
            return _move(db, key, "claimed", "sending", state="pending", **values)

    def finish(
        self, key: Key, state: Final, now: datetime, reason: str | None = None, remote: str | None = None
    ) -> bool:
        """The end of a claimed or sending row."""
        values = {"state": state, "owner": None, "reason": reason, "remote": remote, "since_utc": now}
        with self._writes.begin() as db:
            return _move(db, key, "claimed", "sending", **values)

    def has(self, subscription: int, local_date: date) -> bool:
        """Whether that day has been delivered, or is being."""
        wanted = and_(deliveries.c.subscription == subscription, deliveries.c.local_date == local_date)
        with self._engine.connect() as db:
            return db.scalar(select(func.count()).where(wanted)) != 0

    def before(self, key: Key) -> Delivery | None:
        """The subscription's delivery before this one."""
        earlier = and_(deliveries.c.subscription == key.subscription, deliveries.c.local_date < key.local_date)
        last = select(deliveries).where(earlier).order_by(deliveries.c.local_date.desc()).limit(1)
        with self._engine.connect() as db:
            row = db.execute(last).one_or_none()
        return None if row is None else _delivery(tuple(row))

    def unknown(self) -> tuple[Work, ...]:
        """Deliveries of which nobody knows whether they arrived, oldest first."""
        rows = _joined().where(UNKNOWN)
        with self._engine.connect() as db:
            return tuple(_work(row) for row in db.execute(rows))

    def counts(self) -> dict[str, int]:
        """How many deliveries are in each state."""
        with self._engine.connect() as db:
            rows = db.execute(select(deliveries.c.state, func.count()).group_by(deliveries.c.state))
            return {row[0]: row[1] for row in rows}


_DELIVERY = len(deliveries.columns)


def _write_down(db: Connection, planned: list[tuple[Subscription, Plan]], now: datetime) -> None:
    rows = [
        {"subscription": one.id, "platform": one.platform, "local_date": plan.local_date, "part": 1}
        | {"state": "pending", "attempts": 0, "due_utc": plan.due, "since_utc": now}
        for one, plan in planned
    ]
    db.execute(insert(db, deliveries).on_conflict_do_nothing(), rows)
    move = update(subscriptions).where(subscriptions.c.id == bindparam("which"))
    next_runs = [{"which": one.id, "next": plan.next_due} for one, plan in planned]
    db.execute(move.values(next_due_utc=bindparam("next")), next_runs)


def _move(db: Connection, key: Key, *expected: Stage, **values: object) -> bool:
    """Change the row if it is in a state where that may be; whether it was."""
    row = and_(*(deliveries.c[name] == value for name, value in key._asdict().items()))
    return db.execute(update(deliveries).where(row, deliveries.c.state.in_(expected)).values(**values)).rowcount == 1


def _joined() -> Select[Any]:
    return (
        select(deliveries, subscriptions)
        .join(subscriptions, subscriptions.c.id == deliveries.c.subscription)
        .order_by(deliveries.c.due_utc, deliveries.c.subscription, deliveries.c.part)
    )


def _pending(platform: str) -> Select[Any]:
    return _joined().where(PENDING, deliveries.c.platform == platform)


def _claimable(platform: str, now: datetime) -> Select[Any]:
    return _pending(platform).where(or_(deliveries.c.not_before_utc.is_(None), deliveries.c.not_before_utc <= now))


def _work(row: Row[Any]) -> Work:
    return Work(_delivery(row[:_DELIVERY]), subscription_of(row[_DELIVERY:]))


def _delivery(row: tuple[Any, ...]) -> Delivery:
    subscription, local_date, part, *rest = row
    return Delivery(Key(subscription, local_date, part), *rest)
