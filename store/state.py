"""What the bot remembers of chats: their language, their subscriptions, what was delivered and what was seen.

Nothing here knows the time: whoever asks says `now`, an aware instant.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import NamedTuple, Self

from sqlalchemy import Engine, and_, bindparam, delete, select, update
from sqlalchemy.exc import IntegrityError

from store.ledger import Delivery, Final, Key, Ledger, Plan, Work
from store.records import Lang
from store.state_engine import open_engine
from store.state_tables import buttons, chats, seen, subscriptions
from store.subscription import Subscription, insert, subscription_of

__all__ = ["Chat", "Delivery", "Final", "Key", "Ledger", "Plan", "State", "Subscription", "Work"]

REMEMBER_UPDATES = timedelta(hours=1)  # longer than any platform delivers an update again
REMEMBER_BUTTONS = timedelta(days=180)
REMEMBER_PAUSED = timedelta(days=30)


class Chat(NamedTuple):
    """How a room wants to be spoken to; None where it never said."""

    lang: Lang | None = None
    zone: str | None = None


class State:
    """The state, open. Its methods may be called from any thread; each is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writes = engine.execution_options(writes=True)
        self._durable = engine.execution_options(writes=True, durable=True)
        self.deliveries = Ledger(engine)

    @classmethod
    def open(cls, url: str) -> Self:
        """Open "sqlite:///path" (made when it is not there) or another database, migrated. Raises StartError."""
        return cls(open_engine(url))

    def close(self) -> None:
        self._engine.dispose()

    def chat(self, platform: str, room: str) -> Chat:
        """What a room has chosen."""
        chosen = select(chats.c.lang, chats.c.zone).where(chats.c.platform == platform, chats.c.room == room)
        with self._engine.connect() as db:
            row = db.execute(chosen).one_or_none()
        return Chat() if row is None else Chat._make(row)

    def set_chat(self, platform: str, room: str, chat: Chat) -> None:
        """Remember what a room has chosen, instead of what it chose before."""
        chosen = chat._asdict()
        with self._durable.begin() as db:
            new = insert(db, chats).values(platform=platform, room=room, **chosen)
            db.execute(new.on_conflict_do_update(index_elements=[chats.c.platform, chats.c.room], set_=chosen))

    def subscribe(self, wanted: Subscription, now: datetime) -> Subscription:
        """Add a subscription, or change and wake the one its room, thread and topic have. Returns it with its id."""
        values = _columns(wanted)
        changed = {name: value for name, value in values.items() if name != "created_utc"}
        with self._durable.begin() as db:
            new = insert(db, subscriptions).values(values | {"created_utc": now})
            one = ["platform", "room", "thread", "topic"]
            written = new.on_conflict_do_update(index_elements=one, set_=changed).returning(subscriptions)
            return subscription_of(db.execute(written).one())

    def subscriptions(self, platform: str, room: str) -> tuple[Subscription, ...]:
        """Those of a room, in all its threads, oldest first."""
        theirs = select(subscriptions).where(subscriptions.c.platform == platform, subscriptions.c.room == room)
        with self._engine.connect() as db:
            return tuple(subscription_of(row) for row in db.execute(theirs.order_by(subscriptions.c.id)))

    def unsubscribe(self, id: int) -> bool:  # noqa: A002 (the word of the table)
        """Forget a subscription and what was delivered to it. Whether it was there."""
        with self._durable.begin() as db:
            return db.execute(delete(subscriptions).where(subscriptions.c.id == id)).rowcount == 1

    def pause(self, id: int, reason: str, now: datetime) -> None:  # noqa: A002
        """Tell it nothing more until it subscribes again; after 30 days it is forgotten."""
        asleep = update(subscriptions).where(subscriptions.c.id == id)
        with self._durable.begin() as db:
            db.execute(asleep.values(paused_reason=reason, paused_utc=now))

    def move_room(self, platform: str, old: str, new: str) -> None:
        """A room has a new id (a Telegram group became a supergroup): everything of it moves there."""
        with self._durable.begin() as db:
            for table in (chats, subscriptions):
                there = and_(table.c.platform == platform, table.c.room == old)
                try:
                    with db.begin_nested():
                        db.execute(update(table).where(there).values(room=new))
                except IntegrityError:  # the new room has chosen for itself already
                    db.execute(delete(table).where(there))

    def waiting(self, after: datetime) -> tuple[Subscription, ...]:
        """Subscriptions that are awake and due later than `after`."""
        awake = and_(subscriptions.c.paused_reason.is_(None), subscriptions.c.next_due_utc > after)
        with self._engine.connect() as db:
            return tuple(subscription_of(row) for row in db.execute(select(subscriptions).where(awake)))

    def reschedule(self, runs: Iterable[tuple[Subscription, datetime]]) -> None:
        """Move the next run of each, unless it has been moved since it was read."""
        unmoved = and_(subscriptions.c.id == bindparam("which"), subscriptions.c.next_due_utc == bindparam("was"))
        move = update(subscriptions).where(unmoved).values(next_due_utc=bindparam("next"))
        if moves := [{"which": one.id, "was": one.next_due, "next": run} for one, run in runs]:
            with self._durable.begin() as db:
                db.execute(move, moves)

    def first_time(self, platform: str, id: str, now: datetime) -> bool:  # noqa: A002
        """Whether an update comes for the first time within the hour. Asking remembers it."""
        with self._writes.begin() as db:
            db.execute(delete(seen).where(seen.c.at_utc < now - REMEMBER_UPDATES))
            new = insert(db, seen).values(platform=platform, id=id, at_utc=now)
            return db.scalar(new.on_conflict_do_nothing().returning(seen.c.id)) is not None

    def button_token(self, text: str, now: datetime) -> str:
        """A short name, always the same, for what a button asks; `button_text` gives it back for half a year."""
        token = blake2b(text.encode(), digest_size=12).hexdigest()
        with self._writes.begin() as db:
            new = insert(db, buttons).values(token=token, text=text, at_utc=now)
            db.execute(new.on_conflict_do_update(index_elements=[buttons.c.token], set_={"at_utc": now}))
        return token

    def button_text(self, token: str) -> str | None:
        """What a button of that token asks; None when nobody here wrote it, or too long ago."""
        with self._engine.connect() as db:
            return db.scalar(select(buttons.c.text).where(buttons.c.token == token))

    def tidy(self, now: datetime) -> None:
        """Forget what need not be remembered: old buttons, and subscriptions that have long been paused."""
        with self._writes.begin() as db:
            db.execute(delete(buttons).where(buttons.c.at_utc < now - REMEMBER_BUTTONS))
            db.execute(delete(subscriptions).where(subscriptions.c.paused_utc < now - REMEMBER_PAUSED))


def _columns(wanted: Subscription) -> dict[str, object]:
    """The row that a subscription is written as, awake."""
    given = wanted._asdict() | {"thread": wanted.thread or "", "paused_reason": None}
    named = {"next_due": "next_due_utc", "paused": "paused_utc", "created": "created_utc"}
    values = {named.get(name, name): value for name, value in given.items() if name != "id"}
    return values | {"paused_utc": None}
