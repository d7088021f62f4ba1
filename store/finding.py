"""Ranked search over the current generation."""

import sqlite3

from store.records import Hit


def search(db: sqlite3.Connection, query: str, limit: int) -> tuple[Hit, ...]:
    """Documents and events ranked for `query`."""
    return ()
