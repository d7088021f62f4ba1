"""What documents say beside the reviewed records: who said what, and who is named in which role."""

from typing import NamedTuple

from store.reading import people, quotes
from store.reading.hanja import in_hangul
from store.records import Document, PersonInDocument, Quote, Seeds


class Said(NamedTuple):
    """Everything read out of documents, in their order."""

    quotes: tuple[Quote, ...] = ()
    people: tuple[PersonInDocument, ...] = ()
    tellings: tuple[tuple[str, str], ...] = ()  # the events of each document, as store/carrying.py keeps them


def is_of(document: Document, city: str) -> bool:
    """Whether a document names the city at all; what does not is none of its memory."""
    return city in in_hangul(document.title) or city in in_hangul(document.text)


def said(seeds: Seeds, city: str) -> Said:
    """Read every document, of a bulk import those that name the city; their speakers are mayors, people of events, and
    those whom they name themselves.
    """
    mayors = (mayor.ko for mayor in seeds.mayors)
    people_of_events = (person.ko for event in seeds.events for person in event.people)
    known = tuple(dict.fromkeys((*mayors, *people_of_events)))
    documents = [one for one in seeds.documents if one.form != "row" or is_of(one, city)]
    named = {document.id: people.named(document) for document in documents}
    return Said(
        tuple(
            quote
            for document in documents
            for quote in quotes.said(document, (*known, *(person.name for person in named[document.id])))
        ),
        tuple(person for found in named.values() for person in found),
    )
