"""A document becomes part of the seeds: what it resembles, its records as YAML, and whether they are valid."""

import re
from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from pydantic import ValidationError

from store.composing import Told, composed
from store.countries import country_name
from store.directory import Directory
from store.errors import SeedError, StartError
from store.matching import likeness
from store.reading import people
from store.reading.values import EventRead, PersonRead, Reading
from store.records import Document, Event, PartnerRef, Seeds, Text
from store.seeds import read
from store.seeds.faults import field_of, said
from store.seeds.models import EventRecord

__all__ = ["Draft", "Proposed", "Twin", "as_written", "draft", "seeds_of", "twin", "written"]

_SHINGLE = 8  # letters
_ALIKE = 0.5  # of the shingles of the shorter text
_HANGUL = re.compile("[가-힣]")


class Twin(NamedTuple):
    """A known document that is nearly the same, and how much of the text it shares."""

    document: Document
    share: float


class Proposed(NamedTuple):
    """An event as it was read and as a record; `known` is the record that tells of it already."""

    read: EventRead
    record: Event
    known: Event | None


class Draft(NamedTuple):
    """A document on its way into the seeds: `id` names its files, `original` the page it was read from."""

    id: str
    original: str
    reading: Reading
    events: tuple[Proposed, ...]


def seeds_of(paths: Sequence[str]) -> Seeds:
    """What the seeds hold now."""
    return read(list(paths))


def draft(original: str, name: str | None, reading: Reading, city: str, seeds: Seeds) -> Draft:
    """The document with the events of `city` that it tells, as records."""
    key = name or _id(original, reading)
    document = Document(
        key, reading.title, reading.text, reading.outlet or "", reading.dated.day, reading.dated.basis,
        reading.dated.note, original=original,
    )  # fmt: skip
    named = people.people(reading.text, reading.title, city)
    directory = Directory(seeds)
    ours = [one for one in reading.events if one.city == city and one.status != "cancelled"]
    told = [_record(one, document, named, directory) for one in ours]
    return Draft(
        key,
        original,
        reading,
        tuple(
            Proposed(one, record.event, _known_as(record, seeds, directory))
            for one, record in zip(ours, told, strict=True)
        ),
    )


def twin(reading: Reading, seeds: Seeds) -> Twin | None:
    """The known document that this one repeats, if there is one."""
    mine = _shingles(reading.text)
    found = (Twin(one, _shared(mine, _shingles(one.text))) for one in seeds.documents)
    return max((one for one in found if one.share >= _ALIKE), key=lambda one: one.share, default=None)


def _known_as(told: Told, seeds: Seeds, directory: Directory) -> Event | None:
    return next((one for one in seeds.events if likeness(told, one, directory.names(one)) == "same"), None)


def written(folder: Path, one: Draft, events: Iterable[Event], seeds: Sequence[str]) -> tuple[Path, ...]:
    """Write article and records below `folder`, never over a file. Raises StartError where one is there already, and
    SeedError where a record is not valid; then nothing is left behind.
    """
    records = [as_written(event, one.original) for event in events]
    files = [(folder / "articles" / f"{one.id}.md", _article(one))]
    if records:
        files.append((folder / "events" / f"{one.id}.yaml", _yaml(records)))
    for path, _ in files:
        if path.exists():
            raise StartError(
                f"{path}이(가) 이미 있어요. --id로 다른 이름을 주세요.", f"{path} exists. Give another name with --id."
            )
    try:
        for path, text in files:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        _check([path for path, _ in files], seeds)
    except BaseException:
        for path, _ in files:
            path.unlink(missing_ok=True)
        raise
    return tuple(path for path, _ in files)


def _check(paths: Sequence[Path], seeds: Sequence[str]) -> None:
    """Raise the first fault that the new files bring."""
    for fault in read(list(seeds)).faults:
        if isinstance(fault, SeedError) and any(str(path) in fault.where for path in paths):
            raise fault


def _id(original: str, reading: Reading) -> str:
    """The day, and the file's name in ascii, or a fingerprint of the text."""
    words = re.findall("[a-z0-9]+", Path(original).stem.lower())
    name = "-".join(words)[:40] or sha256(reading.text.encode()).hexdigest()[:8]
    day = reading.dated.day or "undated"
    return name if name.startswith(day) else f"{day}-{name}"


def _record(one: EventRead, document: Document, named: Sequence[PersonRead], directory: Directory) -> Told:
    """The record as a curator may accept it: its words in both languages, told as read."""
    told = composed(one, document, named, directory)
    event = told.event
    english = event.title.en if not _HANGUL.search(event.title.en) else _in_english(event)
    title = Text(event.title.ko[:60], english[:60])
    by = document.outlet or "기사"
    summary = Text(f"{by}에 실린 {event.title.ko}.", f"{english}, as told in an article.")
    return told._replace(event=event._replace(title=title, summary=summary, reviewed=True))


def _in_english(event: Event) -> str:
    """The title with the country in place of a name that nobody has spelled in English yet."""
    title = event.title.en
    for one in event.partners:
        title = title.replace(one.en, country_name(one.country).en if _HANGUL.search(one.en) else one.en)
    return _HANGUL.sub("", title).strip(" ,:")


def as_written(event: Event, original: str) -> dict[str, object]:
    """The record in the order of seeds/README.md. Raises SeedError, with what to do, where it is not valid."""
    record: dict[str, object] = {
        "id": event.id.replace("-read-", "-"), "date": _Day(event.date), "end": event.end and _Day(event.end),
        "kind": event.kind, "status": event.status, "title": event.title._asdict(), "summary": event.summary._asdict(),
        "mayor": event.mayor, "people": [one._asdict() for one in event.people],
        "partners": [_partner(one) for one in event.partners],
        "place": event.place._asdict() if event.place else None,
        "figures": [one._asdict() | {"value": _number(one.value)} for one in event.figures],
        "sources": [{"seed": original}],
    }  # fmt: skip
    kept = {key: value for key, value in record.items() if value not in (None, [])}
    try:
        EventRecord.model_validate(kept)
    except ValidationError as error:
        fault: Any = error.errors()[0]
        raise SeedError(".".join(map(str, field_of(fault))), *said(fault)) from None
    return kept


class _Day(str):
    """A date, which seeds/README.md wants in quotes."""


class _Dumper(yaml.SafeDumper):
    """YAML as the records are written."""


_Dumper.add_representer(_Day, lambda dumper, day: dumper.represent_scalar("tag:yaml.org,2002:str", str(day), style='"'))


def _yaml(value: object) -> str:
    return yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=120)


def _number(value: float) -> int | float:
    return int(value) if value.is_integer() else value


def _partner(one: PartnerRef) -> str | dict[str, str]:
    return one.id or {"ko": one.ko, "en": one.en, "type": one.type, "country": one.country or "XX"}


def _article(one: Draft) -> str:
    reading = one.reading
    front: dict[str, object] = {
        "id": one.id, "original": one.original, "title": reading.title, "outlet": reading.outlet,
        "published": reading.dated.day and _Day(reading.dated.day), "published_basis": reading.dated.basis if reading.dated.day else None,
        "basis": reading.dated.note._asdict() if reading.dated.note and reading.dated.day else None, "language": "ko",
    }  # fmt: skip
    known = {key: value for key, value in front.items() if value}
    return f"---\n{_yaml(known)}---\n\n{reading.text}\n"


def _shingles(text: str) -> frozenset[str]:
    letters = re.sub(r"\W", "", text)
    return frozenset(letters[start : start + _SHINGLE] for start in range(max(1, len(letters) - _SHINGLE + 1)))


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / max(1, min(len(one), len(other)))
