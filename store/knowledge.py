"""What a reader may know before it reads: who was mayor when, whom the city deals with, and what is on record."""

from typing import NamedTuple

from store.archive import Archive
from store.reading.names import Known
from store.records import Event, Mayor, Partner

# What a partner of the records is to the reader of names (store/reading/values.py, NameMention.form).
_FORMS = {"city": "city", "region": "region", "embassy": "office", "event": "fair"}


class Knowledge(NamedTuple):
    """What an archive or the seeds know; all empty for another city, of which nothing is known."""

    mayors: tuple[Mayor, ...] = ()
    known: dict[str, Known] = {}
    events: tuple[Event, ...] = ()


NOTHING = Knowledge()


def knowledge(data: str, seeds: list[str]) -> Knowledge:
    """From the current archive in `data`, else from the seeds directories, else nothing."""
    if Archive.current(data) is not None:
        archive = Archive.open(data)
        try:
            return of(archive.mayors(), archive.partners(), archive.events())
        finally:
            archive.close()
    from store.seeds import read  # pydantic and YAML: 300 ms that a reader with an archive is spared

    found = read(seeds)
    return of(found.mayors, found.partners, found.events)


def of(mayors: tuple[Mayor, ...], partners: tuple[Partner, ...], events: tuple[Event, ...]) -> Knowledge:
    """The same from records at hand."""
    abroad = [one for one in partners if one.country != "KR"]  # our own bodies are ours however they are called
    return Knowledge(mayors, {name: known for one in abroad for name, known in _named(one)}, events)


def _named(partner: Partner) -> list[tuple[str, Known]]:
    form = _FORMS.get(partner.type, "organisation")
    names = dict.fromkeys((partner.ko, partner.en, *partner.aliases))
    return [(name, Known(partner.ko, form, partner.country)) for name in names if len(name) > 1]  # type: ignore[arg-type]
