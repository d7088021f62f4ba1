"""What the bot remembers of chats, and the ledger of deliveries."""

import sqlite3
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text

from store import StartError
from store.state import Chat, Key, Plan, State, Subscription
from store.state_tables import HEAD, metadata

NOW = datetime(2026, 11, 25, 0, 0, tzinfo=UTC)  # 09:00 in Seoul
TODAY = date(2026, 11, 25)
DAY = timedelta(days=1)
VANCOUVER = Subscription("telegram", "-100", None, "group", "daily", None, "09:00", "Asia/Seoul", "ko", NOW)


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/data/state.db"


@pytest.fixture
def state(url: str) -> Iterator[State]:
    opened = State.open(url)
    yield opened
    opened.close()


def tomorrow(subscription: Subscription) -> Plan:
    return Plan(subscription.next_due, subscription.next_due.date(), subscription.next_due + DAY)


def due(state: State, subscription: Subscription = VANCOUVER) -> Key:
    """A subscription with one pending delivery."""
    one = state.subscribe(subscription, NOW)
    state.deliveries.materialise(one.next_due, [subscription.platform], tomorrow)
    return Key(one.id, one.next_due.date())


def sending(state: State, subscription: Subscription = VANCOUVER) -> Key:
    key = due(state, subscription)
    assert state.deliveries.claim(subscription.platform, "me", NOW)
    assert state.deliveries.sending(key, "token", NOW)
    return key


def test_a_new_state_is_private_and_its_folder_is_made(state: State, tmp_path: Path) -> None:
    state.subscribe(VANCOUVER, NOW)
    files = sorted((tmp_path / "data").iterdir())
    assert [file.name for file in files] == ["state.db", "state.db-shm", "state.db-wal"]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_it_writes_ahead_keeps_foreign_keys_and_survives_a_power_cut_where_it_must(state: State) -> None:
    with state._engine.begin() as db:
        assert db.scalar(text("PRAGMA journal_mode")) == "wal"
        assert db.scalar(text("PRAGMA foreign_keys")) == 1
        assert db.scalar(text("PRAGMA synchronous")) == 1
    with state.deliveries._durable.begin() as db:
        assert db.scalar(text("PRAGMA synchronous")) == 2


def test_migrations_make_the_tables_that_the_code_expects(state: State, url: str) -> None:
    with create_engine(url).connect() as db:
        assert compare_metadata(MigrationContext.configure(db), metadata) == []
        assert db.scalar(text("select version_num from alembic_version")) == HEAD
    assert ScriptDirectory("store/migrations").get_current_head() == HEAD


def test_a_state_survives_being_opened_again(state: State, url: str) -> None:
    kept = state.subscribe(VANCOUVER, NOW)
    state.close()
    again = State.open(url)
    assert again.subscriptions("telegram", "-100") == (kept,)
    again.close()


@pytest.mark.parametrize("address", ["nonsense", "sqlite:////proc/none/state.db", "oracle+none://x"])
def test_what_cannot_be_opened_is_the_operators_to_mend(address: str) -> None:
    with pytest.raises(StartError, match="check DATABASE_URL"):
        State.open(address)


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    (tmp_path / "state.db").write_bytes(b"not a database at all, but long enough to look at" * 50)
    with pytest.raises(StartError, match="file is not a database"):
        State.open(f"sqlite:///{tmp_path}/state.db")


def test_a_password_is_not_told() -> None:
    with pytest.raises(StartError) as error:
        State.open("postgresql+none://gyoryu:sesame@localhost/gyoryu")
    assert "sesame" not in error.value.of("ko") + error.value.of("en")


def test_a_state_of_a_newer_program_is_left_alone(state: State, url: str, tmp_path: Path) -> None:
    state.close()
    with sqlite3.connect(tmp_path / "data" / "state.db") as db:
        db.execute("update alembic_version set version_num = '9999'")
    db.close()
    with pytest.raises(StartError, match="newer version"):
        State.open(url)


def test_a_chat_is_remembered_as_it_last_chose(state: State) -> None:
    assert state.chat("slack", "T01/C02") == Chat()
    state.set_chat("slack", "T01/C02", Chat("en"))
    state.set_chat("slack", "T01/C02", Chat("en", "America/Vancouver"))
    assert state.chat("slack", "T01/C02") == Chat("en", "America/Vancouver")
    assert state.chat("telegram", "T01/C02") == Chat()


def test_a_second_subscription_of_a_room_changes_the_first(state: State) -> None:
    first = state.subscribe(VANCOUVER, NOW)
    second = state.subscribe(VANCOUVER._replace(at="07:30", next_due=NOW + DAY), NOW + DAY)
    assert state.subscriptions("telegram", "-100") == (second,)
    assert (second.id, second.created, second.at, second.next_due) == (first.id, NOW, "07:30", NOW + DAY)


def test_threads_of_a_room_subscribe_for_themselves(state: State) -> None:
    state.subscribe(VANCOUVER, NOW)
    state.subscribe(VANCOUVER._replace(thread="7"), NOW)
    assert [one.thread for one in state.subscriptions("telegram", "-100")] == [None, "7"]


def test_unsubscribing_forgets_and_never_gives_the_id_again(state: State) -> None:
    key = due(state)
    assert state.unsubscribe(key.subscription)
    assert not state.unsubscribe(key.subscription)
    assert state.deliveries.counts() == {}
    assert state.subscribe(VANCOUVER, NOW).id != key.subscription


def test_a_paused_subscription_is_not_due_until_it_subscribes_again(state: State) -> None:
    one = state.subscribe(VANCOUVER, NOW)
    state.pause(one.id, "blocked", NOW)
    assert state.subscriptions("telegram", "-100")[0].paused_reason == "blocked"
    assert state.deliveries.materialise(NOW, ["telegram"], tomorrow) == 0
    state.subscribe(VANCOUVER, NOW)
    assert state.deliveries.materialise(NOW, ["telegram"], tomorrow) == 1


def test_a_paused_subscription_is_kept_for_thirty_days(state: State) -> None:
    one = state.subscribe(VANCOUVER, NOW)
    state.pause(one.id, "blocked", NOW)
    state.tidy(NOW + 30 * DAY)
    assert state.subscriptions("telegram", "-100")
    state.tidy(NOW + 31 * DAY)
    assert not state.subscriptions("telegram", "-100")


def test_a_group_that_becomes_a_supergroup_takes_all_with_it(state: State) -> None:
    state.subscribe(VANCOUVER, NOW)
    state.set_chat("telegram", "-100", Chat("en"))
    state.move_room("telegram", "-100", "-1001")
    assert [one.room for one in state.subscriptions("telegram", "-1001")] == ["-1001"]
    assert state.chat("telegram", "-1001") == Chat("en")
    assert state.subscriptions("telegram", "-100") == ()


def test_what_the_new_room_has_chosen_stays(state: State) -> None:
    state.subscribe(VANCOUVER, NOW)
    state.subscribe(VANCOUVER._replace(room="-1001", at="07:00"), NOW)
    state.move_room("telegram", "-100", "-1001")
    assert [one.at for one in state.subscriptions("telegram", "-1001")] == ["07:00"]
    assert state.subscriptions("telegram", "-100") == ()


def test_an_update_is_new_once_an_hour(state: State) -> None:
    assert state.first_time("telegram", "17", NOW)
    assert not state.first_time("telegram", "17", NOW + timedelta(minutes=59))
    assert state.first_time("slack", "17", NOW)
    assert state.first_time("telegram", "17", NOW + timedelta(minutes=61))


def test_a_long_button_is_kept_under_a_short_name(state: State) -> None:
    asked = "/search 브리티시컬럼비아주 밴쿠버시와 맺은 우호교류 의향서 --page 2"
    token = state.button_token(asked, NOW)
    assert len(token) <= 24
    assert state.button_token(asked, NOW + DAY) == token
    assert state.button_text(token) == asked
    assert state.button_text("forged") is None
    state.tidy(NOW + 182 * DAY)
    assert state.button_text(token) is None


def test_what_is_due_becomes_pending_once_and_moves_on(state: State) -> None:
    one = state.subscribe(VANCOUVER, NOW)
    assert state.deliveries.materialise(NOW - timedelta(seconds=1), ["telegram"], tomorrow) == 0
    assert state.deliveries.materialise(NOW, ["telegram"], tomorrow) == 1
    assert state.deliveries.materialise(NOW, ["telegram"], tomorrow) == 0
    assert state.deliveries.counts() == {"pending": 1}
    assert state.deliveries.has(one.id, TODAY)
    assert state.subscriptions("telegram", "-100")[0].next_due == NOW + DAY


def test_a_day_that_was_delivered_is_not_delivered_again(state: State) -> None:
    key = sending(state)
    state.deliveries.finish(key, "sent", NOW, remote="42")
    later = NOW + timedelta(hours=2)
    state.subscribe(VANCOUVER._replace(at="11:00", next_due=later), NOW)
    state.deliveries.materialise(later, ["telegram"], tomorrow)
    assert state.deliveries.counts() == {"sent": 1}


def test_many_are_materialised_by_the_batch(state: State) -> None:
    for room in range(5):
        state.subscribe(VANCOUVER._replace(room=str(room)), NOW)
    assert [state.deliveries.materialise(NOW, ["telegram"], tomorrow, most=2) for _ in range(4)] == [2, 2, 1, 0]
    assert state.deliveries.counts() == {"pending": 5}


def test_a_delivery_is_claimed_by_one(state: State) -> None:
    for room in range(40):
        state.subscribe(VANCOUVER._replace(room=str(room)), NOW)
    state.deliveries.materialise(NOW, ["telegram"], tomorrow)

    def claim_all(owner: str) -> list[Key]:
        found = []
        while work := state.deliveries.claim("telegram", owner, NOW):
            found.append(work.delivery.key)
        return found

    with ThreadPoolExecutor(8) as pool:
        claimed = [key for keys in pool.map(claim_all, "abcdefgh") for key in keys]
    assert len(claimed) == len(set(claimed)) == 40


def test_a_claim_carries_the_subscription_and_keeps_to_its_platform(state: State) -> None:
    key = due(state)
    assert state.deliveries.claim("slack", "me", NOW) is None
    work = state.deliveries.claim("telegram", "me", NOW)
    assert work
    assert (work.delivery.key, work.delivery.state, work.delivery.owner) == (key, "claimed", "me")
    assert (work.subscription.id, work.subscription.room) == (key.subscription, "-100")


def test_only_a_claimed_row_is_sent_and_only_once(state: State) -> None:
    key = due(state)
    assert not state.deliveries.sending(key, "token", NOW)
    state.deliveries.claim("telegram", "me", NOW)
    assert state.deliveries.sending(key, "token", NOW)
    assert not state.deliveries.sending(key, "token", NOW)
    assert state.deliveries.finish(key, "sent", NOW, remote="42")
    assert not state.deliveries.finish(key, "failed", NOW)
    assert state.deliveries.counts() == {"sent": 1}


def test_what_did_not_arrive_waits_and_is_claimed_again(state: State) -> None:
    sending(state)
    work = state.deliveries.claim("telegram", "me", NOW)
    assert work is None
    before = state.deliveries
    key = Key(1, TODAY)
    later = NOW + timedelta(seconds=30)
    assert before.release(key, "429", later, NOW)
    assert before.pending("telegram", NOW) == 0
    assert before.soonest("telegram") == later
    assert before.pending("telegram", later) == 1
    work = before.claim("telegram", "me", later)
    assert work
    assert work.delivery.attempts == 1
    assert before.soonest("telegram") is None


def test_what_the_dead_left_is_settled_and_what_the_living_hold_is_not(state: State) -> None:
    sending(state)
    due(state, VANCOUVER._replace(room="-200"))
    state.deliveries.claim("telegram", "me", NOW)
    assert state.deliveries.recover("telegram", "me", NOW) == 0
    assert state.deliveries.counts() == {"claimed": 1, "sending": 1}
    assert state.deliveries.recover("slack", "another", NOW) == 0
    assert state.deliveries.counts() == {"claimed": 1, "sending": 1}
    assert state.deliveries.recover("telegram", "another", NOW) == 1
    assert state.deliveries.counts() == {"pending": 1, "unknown": 1}


def test_unknown_deliveries_are_listed_with_their_room(state: State) -> None:
    key = sending(state)
    state.deliveries.finish(key, "unknown", NOW, reason="read timeout")
    (work,) = state.deliveries.unknown()
    assert (work.subscription.room, work.delivery.key, work.delivery.reason) == ("-100", key, "read timeout")


def test_what_is_too_late_is_skipped(state: State) -> None:
    due(state)
    assert state.deliveries.skip_late(NOW, NOW) == 0
    assert state.deliveries.skip_late(NOW + timedelta(seconds=1), NOW) == 1
    assert state.deliveries.counts() == {"skipped": 1}


def test_the_delivery_before_is_found(state: State) -> None:
    key = due(state)
    state.deliveries.materialise(NOW + DAY, ["telegram"], tomorrow)
    before = state.deliveries.before(Key(key.subscription, TODAY + DAY))
    assert before
    assert before.key == key
    assert state.deliveries.before(key) is None


def test_a_moved_run_is_moved_unless_somebody_moved_it_first(state: State) -> None:
    one = state.subscribe(VANCOUVER, NOW)
    assert state.waiting(NOW - DAY) == (one,)
    assert state.waiting(NOW) == ()
    state.reschedule([(one, NOW + DAY)])
    state.reschedule([(one, NOW + 2 * DAY)])
    assert state.subscriptions("telegram", "-100")[0].next_due == NOW + DAY
