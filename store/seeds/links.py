"""From the file names of originals to the documents that stand for them, with the sentence that proves each record."""

from store.reading import evidence
from store.reading.evidence import Facts
from store.records import CesYear, Claim, Document, Event, Mayor, Partner, Source


class Links:
    """The documents that records may cite."""

    def __init__(self, documents: dict[str, Document]) -> None:
        """`documents` by the file names of their originals."""
        self._documents = documents

    def event(self, one: Event) -> Event:
        """The event with its documents as sources; its conflicts name them likewise."""
        sources = self._sources(one.sources, evidence.of_event(one))
        named = {old.key: new.key for old, new in zip(one.sources, sources, strict=True)}
        conflicts = tuple(
            conflict._replace(
                claims=tuple(Claim(claim.value, named.get(claim.source, claim.source)) for claim in conflict.claims)
            )
            for conflict in one.conflicts
        )
        return one._replace(sources=sources, conflicts=conflicts)

    def partner(self, one: Partner) -> Partner:
        """The partner with its documents as sources."""
        return one._replace(sources=self._sources(one.sources, evidence.of_partner(one)))

    def mayor(self, one: Mayor) -> Mayor:
        """The mayor with his or her documents as sources."""
        return one._replace(sources=self._sources(one.sources, evidence.of_mayor(one)))

    def ces_year(self, one: CesYear) -> CesYear:
        """The year with its documents as sources."""
        return one._replace(sources=self._sources(one.sources, evidence.of_ces(one)))

    def _sources(self, given: tuple[Source, ...], facts: Facts) -> tuple[Source, ...]:
        return tuple(self._source(one, facts) for one in given)

    def _source(self, given: Source, facts: Facts) -> Source:
        """A page as it is; a file name becomes its document, or stays all that is known of one that is elsewhere."""
        if given.document is None:
            return given
        one = self._documents.get(given.document)
        if one is None:
            return given._replace(document=None)
        return Source(one.outlet, one.published, one.url, one.id, one.basis, evidence.best(facts, one))
