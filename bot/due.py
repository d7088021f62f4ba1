"""What is due is written down in the ledger, once, before anybody delivers it."""

from collections.abc import Collection
from datetime import datetime, timedelta
from functools import partial

from handlers.core.schedule import last_run, local_date, next_run
from store.state import Plan, State, Subscription

LATE = timedelta(hours=6)  # a digest that comes later is none


def write_down_due(state: State, now: datetime, platforms: Collection[str]) -> tuple[int, int]:
    """Write down what is due at `now` on the `platforms` on duty, and give up what is too late. How many of each."""
    return materialise_due(state, now, platforms), state.deliveries.skip_late(now - LATE, now)


def materialise_due(state: State, now: datetime, platforms: Collection[str]) -> int:
    """Turn due subscriptions into pending deliveries and move each to its next run. Returns how many were due.

    After a downtime only the newest run of each is written down: nobody is told of three days at once. What is due
    on a platform that is not on duty stays due until it is.
    """
    total = 0
    while count := state.deliveries.materialise(now, platforms, partial(_plan, now=now)):
        total += count
    return total


def renew(state: State, now: datetime) -> None:
    """Work out every coming run anew: a zone's rules may have changed with the program. What is due stays due."""
    runs = ((one, next_run(one, now)) for one in state.waiting(now))
    state.reschedule((one, run) for one, run in runs if run != one.next_due)


def _plan(subscription: Subscription, now: datetime) -> Plan:
    run = last_run(subscription, now)
    return Plan(run, local_date(subscription, run), next_run(subscription, now))
