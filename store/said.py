"""What documents say beside the reviewed records: who said what, and who is named in which role."""

from typing import NamedTuple

from store.reading import people, quotes
from store.records import PersonInDocument, Quote, Seeds


class Said(NamedTuple):
    """Everything read out of documents, in their order."""

    quotes: tuple[Quote, ...] = ()
    people: tuple[PersonInDocument, ...] = ()
    tellings: tuple[tuple[str, str], ...] = ()  # the events of each document, as store/carrying.py keeps them


def said(seeds: Seeds) -> Said:
    """Read every document; its speakers are mayors, people of events, and those whom it names itself."""
    mayors = (mayor.ko for mayor in seeds.mayors)
    people_of_events = (person.ko for event in seeds.events for person in event.people)
    known = tuple(dict.fromkeys((*mayors, *people_of_events)))
    named = {document.id: people.named(document) for document in seeds.documents}
    return Said(
        tuple(
            quote
            for document in seeds.documents
            for quote in quotes.said(document, (*known, *(person.name for person in named[document.id])))
        ),
        tuple(person for found in named.values() for person in found),
    )
