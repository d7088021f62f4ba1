"""Which name a text means: folding, endings, initial consonants, the wrong keyboard, typos."""

import sqlite3

from store.records import Name


def find(
    db: sqlite3.Connection, text: str, kinds: tuple[str, ...], limit: int
) -> tuple[tuple[Name, ...], tuple[Name, ...]]:
    """Names that `text` means, and when it means none the nearest `limit`."""
    return (), ()
