"""Read-only questions to the current generation of the archive; cheap enough for a cold process."""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from store.errors import StartError
from store.owned import children, sources_of, whole_events
from store.records import (
    CesYear,
    Document,
    Event,
    Hit,
    Mayor,
    Name,
    Partner,
    PersonInDocument,
    Quote,
    Source,
    Term,
    Text,
)
from store.where import Where, condition

if TYPE_CHECKING:
    from store.finding import Finder
    from store.names import Names
    from store.passages import Passages
    from store.spotting import Spotter

__all__ = ["SCHEMA", "Archive", "Found", "Where"]

SCHEMA = "4"  # of the tables in store/schema.py; a generation of another schema is not opened
POINTER = "CURRENT"  # the file in the data directory that names the generation being served
_EVENTS = """select id, date, kind, status, title_ko, title_en, summary_ko, summary_en, end, trip, mayor,
    place_ko, place_en, place_country, note, reviewed from events"""
_DOCUMENTS = """select id, title, text, outlet, published, basis, basis_note_ko, basis_note_en, url, lang, original,
    form, retold from documents"""

Row = tuple[Any, ...]  # what sqlite3 gives; the records it becomes are typed


class Found(NamedTuple):
    """What a name may stand for: `exact` is meant, one name per ref; `near` only looks alike."""

    exact: tuple[Name, ...]
    near: tuple[Name, ...]


class Archive:
    """One generation, open for reading. For one thread at a time: a pool opens one each."""

    def __init__(self, connection: sqlite3.Connection, generation: str) -> None:
        self._db = connection
        self._finder: Finder | None = None
        self._passages: Passages | None = None
        self._spotter: Spotter | None = None
        self._names: Names | None = None
        self.generation = generation
        meta = dict(connection.execute("select key, value from meta"))
        self.city: str = meta["city"]
        if meta["schema"] != SCHEMA:
            raise sqlite3.DatabaseError(f"schema {meta['schema']}")

    @classmethod
    def open(cls, data: str) -> Self:
        """The generation that `data`/CURRENT names. StartError when there is none that can be read."""
        for attempt in (1, 2):  # a builder may drop the file between our two steps
            try:
                return cls._open(data)
            except (OSError, sqlite3.Error, KeyError) as error:
                if attempt == 2:
                    raise StartError(
                        f"아카이브를 열지 못했어요({data}). `gyoryu index`로 먼저 만들어 주세요.",
                        f"There is no archive to open in {data}. Run `gyoryu index` first.",
                    ) from error
        raise AssertionError

    @classmethod
    def _open(cls, data: str) -> Self:
        generation = cls.current(data)
        if generation is None:
            raise FileNotFoundError(data)
        return cls(connect(f"{data}/archive-{generation}.db"), generation)

    @staticmethod
    def current(data: str) -> str | None:
        """The generation that `data`/CURRENT names, without opening it; None when there is none."""
        try:
            with open(f"{data}/{POINTER}", encoding="ascii") as pointer:  # noqa: PTH123 (pathlib costs 8 ms)
                generation = pointer.read().strip().removeprefix("archive-").removesuffix(".db")
        except (OSError, UnicodeDecodeError):
            return None
        return generation if generation.isdecimal() else None

    def close(self) -> None:
        self._db.close()

    def warm(self) -> None:
        """Load Kiwi with this archive's names, once for the process (1–2 s); the first `search` does it otherwise."""
        from store.words import warm

        warm(word for (word,) in self._rows("select word from own_words"))

    def events(self, where: Where = Where()) -> tuple[Event, ...]:  # noqa: B008 (immutable)
        """Events in order of date, then id."""
        only, values = condition(where)
        return whole_events(self._db, self._rows(f"{_EVENTS}{only} order by date, id", values))

    def partners(self) -> tuple[Partner, ...]:
        """Every partner, in the order of the seeds."""
        aliases = children(self._db, "alias", "partner_aliases", "partner")
        sources = sources_of(self._db, "partner")
        return tuple(
            Partner(
                key, ko, en, tuple(alias for (alias,) in aliases.get(key, ())), type_, country, relation, since,
                None if note_ko is None else Text(note_ko, note_en), sources.get(key, ()), lat, lon,
            )
            for key, ko, en, type_, country, relation, since, note_ko, note_en, lat, lon in self._rows(
                "select id, ko, en, type, country, relation, since, note_ko, note_en, lat, lon"
                " from partners order by rowid"
            )
        )  # fmt: skip

    def mayors(self) -> tuple[Mayor, ...]:
        """Every mayor of the city, by first term."""
        terms = children(self._db, "start, end, ordinal, acting", "terms", "mayor")
        sources = sources_of(self._db, "mayor")
        found = (
            Mayor(
                ko,
                en,
                tuple(Term(start, end, ordinal, bool(acting)) for start, end, ordinal, acting in terms.get(ko, ())),
                Text(note_ko, note_en),
                sources.get(ko, ()),
            )
            for ko, en, note_ko, note_en in self._rows("select ko, en, note_ko, note_en from mayors order by rowid")
        )
        return tuple(sorted(found, key=lambda mayor: min(term.start for term in mayor.terms)))

    def ces(self) -> tuple[CesYear, ...]:
        """The city at CES, by year."""
        sources = sources_of(self._db, "ces")
        rows = self._rows(
            "select year, show_start, show_end, companies, awards, consult_usd, consult_krw_100m, contract_usd,"
            " contract_krw_100m, delegation_lead_ko, booth_m2, note from ces order by year"
        )
        return tuple(CesYear._make((*row[:-1], sources.get(row[0], ()), row[-1])) for row in rows)

    def quotes(self, speaker: str) -> tuple[Quote, ...]:
        """What `speaker` said, in the documents' order."""
        rows = self._in_documents("speaker, said.text, direct", "quotes", "speaker", speaker)
        return tuple(Quote(name, text, bool(direct), source) for name, text, direct, source in rows)

    def people(self, name: str) -> tuple[PersonInDocument, ...]:
        """Where documents name a person of this Korean name, and in which role."""
        rows = self._in_documents("ko, role", "people", "ko", name)
        return tuple(PersonInDocument(ko, role, source) for ko, role, source in rows)

    def documents(self) -> tuple[Document, ...]:
        """Every document, by date of publication; those without one come last."""
        return self._documents("order by published is null, published, id")

    def outlet_of(self, original: str) -> str | None:
        """Who published the article whose original's file name begins so."""
        rows = self._rows(
            "select outlet from documents where original >= ? and original < ? || '~'", (original, original)
        )
        return rows[0][0] if rows else None

    def document(self, id: str) -> Document | None:  # noqa: A002 (the word of the contract)
        """One document; None when there is none of this id."""
        return next(iter(self._documents("where id = ?", id)), None)

    def names(self) -> tuple[Name, ...]:
        """Every name people may ask by."""
        return tuple(Name(*row) for row in self._rows("select text, kind, ref from names where part = 0 order by id"))

    def find_name(self, text: str, kinds: tuple[str, ...], limit: int = 3) -> Found:
        """What `text` names among the `kinds` of Name; the nearest `limit` when it names nothing."""
        return Found(*self.known_names.find(text, kinds, limit))

    @property
    def known_names(self) -> "Names":
        """What a text may mean among the names."""
        if self._names is None:
            from store.names import Names

            self._names = Names(self._db)
        return self._names

    def search(self, query: str, limit: int = 10) -> tuple[Hit, ...]:
        """Documents and events ranked for any text; never an error, at worst nothing."""
        if self._finder is None:
            from store.finding import Finder

            self.warm()
            self._finder = Finder(self._db)
        return self._finder.search(query, limit)

    @property
    def passages(self) -> "Passages":
        """What an answer is chosen from: sentences and events by their words."""
        if self._passages is None:
            from store.passages import Passages

            self.warm()
            self._passages = Passages(self._db)
        return self._passages

    @property
    def spotter(self) -> "Spotter":
        """Which names stand in a question."""
        if self._spotter is None:
            from store.spotting import Spotter

            self._spotter = Spotter(self._db, self.passages, self.known_names)
        return self._spotter

    def ids(self, where: Where) -> tuple[str, ...]:
        """Ids of events in order of date, then id."""
        only, values = condition(where)
        return tuple(id_ for (id_,) in self._rows(f"select id from events{only} order by date, id", values))  # noqa: S608

    def _rows(self, sql: str, values: Sequence[object] | dict[str, object] = ()) -> list[Row]:
        return self._db.execute(sql, values).fetchall()

    def _in_documents(self, columns: str, table: str, key: str, value: str) -> Iterable[Row]:
        """Rows of `table` that stand in a document, each with that document as its source."""
        rows = self._rows(
            f"select {columns}, outlet, published, url, document, basis, evidence"  # noqa: S608
            f" from {table} said join documents on documents.id = document where {key} = ? order by said.id",
            (value,),
        )
        return ((*row[:-6], Source(*row[-6:])) for row in rows)

    def _documents(self, rest: str, *values: str) -> tuple[Document, ...]:
        rows = self._rows(f"{_DOCUMENTS} {rest}", values)
        return tuple(Document._make((*row[:6], row[6] and Text(row[6], row[7]), *row[8:])) for row in rows)


def connect(path: str) -> sqlite3.Connection:
    """A generation's file, read-only and never locked: nobody changes it once it stands."""
    quoted = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    return sqlite3.connect(f"file:{quoted}?immutable=1&mode=ro", uri=True, check_same_thread=False)
