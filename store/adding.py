"""A document on its way into the seeds: what it resembles, and each event it tells as a record to be reviewed."""

import re
from collections.abc import Collection, Mapping, Sequence
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import NamedTuple

from store.composing import Told, composed
from store.countries import country_name
from store.directory import FORMS, Directory, type_of
from store.extracting import EventRead, PartnerRead, Reading
from store.hangul import fold
from store.matching import likeness
from store.reading import people
from store.records import Document, Event, PartnerRef, Seeds, Text
from store.seeds import read
from store.seeds.documents import documents
from store.seeds.fields import TITLE
from store.seeds.files import File

__all__ = ["Desk", "Proposal", "Twin", "as_read", "desk", "type_of"]

_SHINGLE = 8  # letters
_ALIKE = 0.5  # of the shingles of the shorter text
_HANGUL = re.compile("[가-힣]")
_DANGLING = re.compile(r"^[ ,]+|(?:[ ,:]|\b(?:with|to|from|of)\b)+$")  # what is left where nobody can be named
_PLANNED = Text("{} 예정", "{} (planned)")
_SUMMARY = {
    "held": Text("{title}. {outlet}에 나온 일이다.", "{title}, as told in an article."),
    "announced": Text("{title}. {outlet}가 예고한 일이다.", "{title}, as announced in an article."),
    "cancelled": Text("{title}. {outlet}가 취소됐다고 전한 일이다.", "{title}, called off according to an article."),
}
_UNDATED = "글의 게재일을 알 수 없다."  # store/seeds/rules.py asks for it


class Twin(NamedTuple):
    """A known document that is nearly the same, and how much of the text it shares."""

    document: Document
    share: float


class Proposal(NamedTuple):
    """An event as it was read, mended or not, with what a curator wrote himself: words of the title (empty ones are
    composed), a note, and the types of partners by name.
    """

    read: EventRead
    title: Text = Text("", "")
    note: str = ""
    types: Mapping[str, str] = {}


class Desk:
    """Where a document lies while a curator goes through it, with all that the seeds know."""

    def __init__(self, document: Document, reading: Reading, city: str, seeds: Seeds) -> None:
        self.document = document
        self.reading = reading
        self.city = city
        self.events = tuple(one for one in reading.events if one.city == city and one.status != "cancelled")
        self._seeds = seeds
        self._named = people.people(reading.text, reading.title, city)
        self._directory = Directory(seeds)
        self._taken = {one.id for one in seeds.events}

    def twin(self) -> Twin | None:
        """The known document that this one repeats, by its address or its text."""
        mine = _shingles(self.document.text)
        found = (Twin(one, self._shared(mine, one)) for one in self._seeds.documents)
        return max((one for one in found if one.share >= _ALIKE), key=lambda one: one.share, default=None)

    def record(self, one: Proposal, accepted: Sequence[Event] = ()) -> Event:
        """The record of a proposal beside those `accepted` already, with an id of its own."""
        event = self._told(one).event
        event = event._replace(title=_title(event, one.title), partners=_typed(event, one.types))
        mayor = self._in_office(event.date)
        office = f"{self.city}시장"
        return event._replace(
            id=_free(event.id.replace("-read-", "-"), self._taken | {other.id for other in accepted}),
            summary=self._summary(event),
            mayor=mayor,
            people=tuple(who for who in event.people if who.role != office or who.ko == mayor),
            note=one.note or ("" if self.document.published or event.status != "held" else _UNDATED),
            reviewed=True,
        )

    def known(self, one: Proposal) -> Event | None:
        """The record that tells of it already."""
        told, names = self._told(one), self._directory.names
        return next((event for event in self._seeds.events if likeness(told, event, names(event)) == "same"), None)

    def partner(self, name: str) -> PartnerRead | None:
        """The partner on record that goes by `name`."""
        found = self._directory.partners.get(fold(name))
        return as_read(found.ko, found.en, found.type, found.country) if found else None

    @property
    def is_taken(self) -> bool:
        """Whether a document of another file has its id."""
        return any(one.id == self.document.id for one in self._seeds.documents)

    def _told(self, one: Proposal) -> Told:
        return composed(one.read, self.document, self._named, self._directory)

    def _summary(self, event: Event) -> Text:
        """What a record says of itself until somebody says more: never a sentence of the article."""
        outlet = f"{self.document.outlet} 기사".strip()
        words = _SUMMARY[event.status]
        korean = words.ko.format(title=event.title.ko, outlet=outlet).replace("!", "")
        return Text(korean, words.en.format(title=event.title.en))

    def _in_office(self, day: str) -> str | None:
        """Who alone was mayor for all of a day, month or year, as store/seeds/rules.py wants it."""
        terms = [(term, mayor.ko) for mayor in self._seeds.mayors for term in mayor.terms]
        first, last = f"{day}-01-01"[:10], day + {4: "-12-31", 7: "-31", 10: ""}[len(day)]
        there = {name for term, name in terms if term.start <= last and (term.end or "9999") >= first}
        return there.pop() if len(there) == 1 else None

    def _shared(self, mine: frozenset[str], other: Document) -> float:
        if other.url and other.url == self.document.url:
            return 1.0
        its = _shingles(other.text)
        return len(mine & its) / max(1, min(len(mine), len(its)))


def desk(path: str, name: str | None, reading: Reading, city: str, paths: Sequence[str]) -> Desk:
    """What was read out of the file `path`, beside the seeds in `paths`; `name` is the id it is to have."""
    seeds = read(list(paths))
    dated = reading.dated
    published = dated.day or (dated.anchor or "")[:7] or None
    basis = "unknown" if not published else dated.basis if dated.day else "inferred"
    key = name or _free(_id(path, reading), _ids(seeds, paths))
    original = f"{key}{Path(path).suffix}"  # never a name that another page may have
    document = Document(
        key, reading.title, reading.text, reading.outlet or "", published, basis, dated.note if published else None,
        _address(path), original=original,
    )  # fmt: skip
    return Desk(document, reading, city, seeds)


def as_read(name: str, english: str, type_: str, country: str) -> PartnerRead:
    """A partner of a record's `type_` as the reader would name it; `english` may be empty."""
    return PartnerRead(name, FORMS.get(type_, "organisation"), country, (english,) if english else ())


def _ids(seeds: Seeds, paths: Sequence[str]) -> set[str]:
    """Names that are taken, by documents or by files of any kind."""
    stems = {file.stem for path in paths for folder in ("articles", "events") for file in Path(path, folder).glob("*")}
    return stems | {one.id for one in seeds.documents}


def _id(path: str, reading: Reading) -> str:
    """The day, and the file's name in ascii, or a fingerprint of the text."""
    words = re.findall("[a-z0-9]+", Path(path).stem.lower())
    name = "-".join(words)[:40].strip("-") or sha256(reading.text.encode()).hexdigest()[:8]
    day = reading.dated.day or "undated"
    return name if name.startswith(day) else f"{day}-{name}"


def _address(path: str) -> str | None:
    """Where a document says it came from; a page as it was copied does not say."""
    if Path(path).suffix.lower() not in (".md", ".jsonl"):
        return None
    return next((one.document.url for one in documents(File(Path(path), path)) if not isinstance(one, Exception)), None)


def _free(key: str, taken: Collection[str]) -> str:
    """`key`, or with the first number that is free."""
    numbered = (key if number == 1 else f"{key}-{number}" for number in count(1))
    return next(one for one in numbered if one not in taken)


def _title(event: Event, written: Text) -> Text:
    """The curator's words, else composed ones that a title of the seeds may have."""
    planned = _PLANNED if event.status == "announced" and event.kind != "plan" else Text("{}", "{}")
    composed = (
        form.format(words.replace("!", "")[: TITLE - len(form) + 2].strip())
        for form, words in zip(planned, (event.title.ko, _in_english(event)), strict=True)
    )
    return Text(*(own or words for own, words in zip(written, composed, strict=True)))


def _in_english(event: Event) -> str:
    """The title, with the country in place of names that nobody has spelled in English yet."""
    title = event.title.en
    for one in event.partners:
        if _HANGUL.search(one.en):
            land = country_name(one.country).en if one.country else ""
            title = title.replace(one.en, "" if land and land in title else land)
    title = re.sub(r"(?:, ?)+", ", ", re.sub(r"\s+", " ", _HANGUL.sub("", title)))
    return _DANGLING.sub("", title)


def _typed(event: Event, types: Mapping[str, str]) -> tuple[PartnerRef, ...]:
    return tuple(one if one.id else one._replace(type=types.get(one.ko, one.type)) for one in event.partners)


def _shingles(text: str) -> frozenset[str]:
    letters = re.sub(r"\W", "", text)
    return frozenset(letters[start : start + _SHINGLE] for start in range(max(1, len(letters) - _SHINGLE + 1)))
