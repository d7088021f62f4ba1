"""What documents say beside the reviewed records: who said what, and who is named in which role."""

from typing import NamedTuple

from store.reading import people, quotes
from store.records import PersonInDocument, Quote, Seeds


class Said(NamedTuple):
    """Everything read out of documents, in their order."""

    quotes: tuple[Quote, ...] = ()
    people: tuple[PersonInDocument, ...] = ()


def said(seeds: Seeds) -> Said:
    """Read every document; the speakers that are known are mayors, people of events and those named in documents."""
    named = tuple(person for document in seeds.documents for person in people.named(document))
    known = (
        *(mayor.ko for mayor in seeds.mayors),
        *(person.ko for event in seeds.events for person in event.people),
        *(person.name for person in named),
    )
    return Said(tuple(quote for document in seeds.documents for quote in quotes.said(document, known)), named)
