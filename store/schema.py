"""The tables of an archive generation: what each column holds and what it points to."""

from collections.abc import Mapping
from typing import NamedTuple

from sqlite_utils import Database

KINDS = {"text": str, "int": int, "real": float}
FULL_TEXT = ("k", "g")  # Kiwi terms, character bigrams; rowid = entries.id


class Table(NamedTuple):
    """A table: "name kind" for each column, its key, what its columns point to, and what is looked up."""

    columns: str
    key: str = "id"
    points: Mapping[str, str] = {}
    indexes: tuple[str, ...] = ()


# In this order: what is pointed to comes first. Dates are ISO, cut to what is known.
TABLES = {
    "meta": Table("key text, value text", "key"),
    "documents": Table(
        "id text, title text, text text, outlet text, published text, basis text, basis_note_ko text,"
        " basis_note_en text, url text, lang text, original text, form text, retold text",
        indexes=("original",),
    ),
    "partners": Table(
        "id text, ko text, en text, type text, country text, relation text, since text, note_ko text, note_en text,"
        " lat real, lon real"
    ),
    "partner_aliases": Table("id int, partner text, alias text", points={"partner": "partners"}, indexes=("partner",)),
    "mayors": Table("ko text, en text, note_ko text, note_en text", "ko"),
    "terms": Table(
        "id int, mayor text, start text, end text, ordinal text, acting int",
        points={"mayor": "mayors"},
        indexes=("mayor",),
    ),
    "ces": Table(
        "year int, show_start text, show_end text, companies int, awards int, consult_usd int, consult_krw_100m real,"
        " contract_usd int, contract_krw_100m real, delegation_lead_ko text, booth_m2 real, note text",
        "year",
    ),
    # first_day and last_day are whole dates: where a month or year is known, its first and last day.
    "events": Table(
        "id text, date text, end text, first_day text, last_day text, kind text, status text, title_ko text,"
        " title_en text, summary_ko text, summary_en text, trip text, mayor text, place_ko text, place_en text,"
        " place_country text, note text, reviewed int",
        points={"trip": "events"},
        indexes=("date", "mayor", "trip", "kind", "place_country"),
    ),
    "event_partners": Table(
        "id int, event text, partner text, ko text, en text, type text, country text",
        points={"event": "events", "partner": "partners"},
        indexes=("event", "partner", "country"),
    ),
    # Who took part in an event, or is named in a document.
    "people": Table(
        "id int, event text, document text, ko text, en text, role text, evidence text",
        points={"event": "events", "document": "documents"},
        indexes=("event", "ko"),
    ),
    "figures": Table(
        "id int, event text, label text, value real, unit text", points={"event": "events"}, indexes=("event",)
    ),
    # One row a claim: the values that sources give for one field of an event.
    "conflicts": Table(
        "id int, event text, field text, value text, source text", points={"event": "events"}, indexes=("event",)
    ),
    "quotes": Table(
        "id int, document text, speaker text, text text, direct int, evidence text",
        points={"document": "documents"},
        indexes=("document", "speaker"),
    ),
    # Of an event, a partner, a mayor or a CES year: the one that is set. `document` where it was said in one, `read`
    # where nobody has looked at whether it says so.
    "sources": Table(
        "id int, event text, partner text, mayor text, ces int, outlet text, published text, url text, document text,"
        " basis text, evidence text, read int",
        points={"event": "events", "partner": "partners", "mayor": "mayors", "ces": "ces", "document": "documents"},
        indexes=("event", "partner", "mayor", "ces", "document"),
    ),
    # Every form a name is asked by, as store/naming.py makes them.
    "names": Table(
        "id int, text text, kind text, ref text, folded text, initials text, part int",
        indexes=("folded", "initials"),
    ),
    # Names that Kiwi is told before it reads anything.
    "own_words": Table("word text", "word"),
    # What search ranks: a document or an event; `hash` leads to its words in `analysed`.
    "entries": Table(
        "id int, form text, document text, event text, hash text",
        points={"document": "documents", "event": "events"},
        indexes=("document", "event"),
    ),
    # Kiwi terms, a sentence a line, by the hash of what they were made from: to compare sentences with a question, and
    # for the next build to carry over.
    "analysed": Table("hash text, title text, body text", "hash"),
    # What was read out of a document, by the hash of what it was read from, for the same end.
    "tellings": Table("hash text, told text", "hash"),
}


def create(db: Database) -> None:
    """Make every table, empty."""
    for name, table in TABLES.items():
        columns = dict(column.split() for column in table.columns.split(", "))
        made = db.table(name).create(
            {column: KINDS[kind] for column, kind in columns.items()},
            pk=table.key,
            foreign_keys=[(column, other, TABLES[other].key) for column, other in table.points.items()],
        )
        for column in table.indexes:
            made.create_index([column])
    for name in FULL_TEXT:
        db.execute(
            f"create virtual table {name} using fts5(title, body, content='', tokenize='unicode61 remove_diacritics 0')"
        )
    db.execute("create virtual table vocabulary using fts5vocab(k, row)")
