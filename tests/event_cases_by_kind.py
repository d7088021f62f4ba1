"""Events as one line beside a passage: "planned 2019-07-03~2019-07-05 visit_out 다낭; maybe 2019-07-04 mou 다낭".

Kinds, partners' names ("/") and days ("|") may be given in several ways; of partners named with "," each is wanted. What
is "maybe" told may be left out, and what was "called off" is no event of ours.
"""

import re
from typing import NamedTuple

from store.reading import facts
from store.reading.values import EventRead
from store.records import Status

DAY = "2019-06-14"
_WANTED = re.compile(
    r"(?P<maybe>maybe )?(?P<off>off )?(?P<planned>planned )?(?P<days>\S+) (?P<kinds>\S+)(?: (?P<who>.+))?"
)


class Wanted(NamedTuple):
    """One event of a line; `days` are first and last days."""

    maybe: bool
    status: Status
    days: tuple[tuple[str, str | None], ...]
    kinds: tuple[str, ...]
    partners: tuple[tuple[str, ...], ...]


def wrong(text: str, line: str, day: str = DAY) -> list[str]:
    """What the line wants and the passage does not give, and what it gives beyond; nothing where they agree."""
    left = [one for one in facts("", text, "성남", day).events if one.city == "성남"]
    wanted = [_wanted(part) for part in line.split("; ") if part]
    missing = []
    for one in sorted(wanted, key=lambda one: one.maybe):
        found = next((event for event in left if _is(one, event)), None)
        if found:
            left.remove(found)
        elif not one.maybe:
            missing.append(f"missing {one}")
    off = any(one.status == "cancelled" for one in wanted)
    return missing + [f"beyond {one}" for one in left if not (off and one.status == "cancelled")]


def _wanted(part: str) -> Wanted:
    match = _WANTED.fullmatch(part)
    assert match, part
    days = (one.partition("~") for one in match["days"].split("|"))
    return Wanted(
        bool(match["maybe"]),
        "cancelled" if match["off"] else "announced" if match["planned"] else "held",
        tuple((first, last or None) for first, _, last in days),
        tuple(match["kinds"].split("|")),
        tuple(tuple(name.split("/")) for name in (match["who"] or "").split(",") if name),
    )


def _is(wanted: Wanted, event: EventRead) -> bool:
    told = [name.replace(" ", "") for one in event.partners for name in (one.name, *one.aliases)]
    named = all(any(name.replace(" ", "") in other for name in names for other in told) for names in wanted.partners)
    day = (event.date, event.end) in wanted.days
    return day and event.kind in wanted.kinds and event.status == wanted.status and named
