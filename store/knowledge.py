"""What a reader may know before it reads: who was mayor when, whom the city deals with, and what is on record."""

import sqlite3
from contextlib import closing
from typing import NamedTuple

from store.archive import Archive
from store.directory import FORMS
from store.errors import StartError
from store.reading.names import Known
from store.records import Event, Mayor, Partner

# What a partner of the records is to the reader of names (store/reading/values.py, NameMention.form).


class Knowledge(NamedTuple):
    """What an archive or the seeds know; all empty for another city, of which nothing is known."""

    mayors: tuple[Mayor, ...] = ()
    known: dict[str, Known] = {}
    events: tuple[Event, ...] = ()


NOTHING = Knowledge()


def knowledge(data: str, seeds: list[str], city: str) -> Knowledge:
    """From the current archive in `data`, where it is of `city` and can be read, else from the seeds directories, else
    nothing. Of the events only those that were reviewed: what was only read proves nothing.
    """
    found = _archived(data, city)
    if found is None:
        from store.seeds import read  # YAML of every record: 300 ms that a reader with an archive is spared

        written = read(seeds)
        found = of(written.mayors, written.partners, written.events)
    return found._replace(events=tuple(one for one in found.events if one.reviewed))


def of(mayors: tuple[Mayor, ...], partners: tuple[Partner, ...], events: tuple[Event, ...]) -> Knowledge:
    """The same from records at hand."""
    abroad = [one for one in partners if one.country != "KR"]  # our own bodies are ours however they are called
    return Knowledge(mayors, {name: known for one in abroad for name, known in _named(one)}, events)


def _archived(data: str, city: str) -> Knowledge | None:
    """What the archive knows. One that is missing, damaged or another city's teaches nothing, and stops no reader."""
    try:
        with closing(Archive.open(data)) as archive:
            return of(archive.mayors(), archive.partners(), archive.events()) if archive.city == city else None
    except (StartError, sqlite3.Error):
        return None


def _named(partner: Partner) -> list[tuple[str, Known]]:
    form = FORMS.get(partner.type, "organisation")
    names = dict.fromkeys((partner.ko, partner.en, *partner.aliases))
    return [(name, Known(partner.ko, form, partner.country)) for name in names if len(name) > 1]  # type: ignore[arg-type]
