"""The files of a document that is added: written as people write seeds, and checked as the index checks them."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from store.errors import SeedError, StartError
from store.records import Document, Event, PartnerRef
from store.seeds import read
from store.seeds.files import File, files

Texts = Mapping[str, str]  # by path below the seeds directory


def fault(document: Document, events: Sequence[Event], seeds: Sequence[str]) -> SeedError | None:
    """What the index would say of these records beside those of `seeds`; its place is the field."""
    with TemporaryDirectory() as folder:
        _put(folder, _texts(document, events))
        found = read([*_records(seeds), folder]).faults
        ours = (one for one in found if isinstance(one, SeedError) and one.where.startswith(folder))
        return next(map(_of_field, ours), None)


def is_free(document: Document, folder: str) -> bool:
    """Whether none of its files is there yet."""
    return not any(Path(folder, name).exists() for name in _texts(document, ()) | {_events(document): ""})


def written(document: Document, events: Sequence[Event], folder: str) -> tuple[str, ...]:
    """Write article and records below `folder` and return their paths. Raises StartError where a file is there
    already; then nothing is written.
    """
    try:
        return _put(folder, _texts(document, events))
    except FileExistsError as error:
        raise StartError(
            f"{error.filename}이(가) 이미 있어요. --id로 다른 이름을 주세요.",
            f"{error.filename} exists. Give another name with --id.",
        ) from None


def _put(folder: str, texts: Texts) -> tuple[str, ...]:
    """All files or none; never over one that is there."""
    done: list[Path] = []
    try:
        for name, text in texts.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8") as new:
                done.append(path)
                new.write(text)
    except BaseException:
        for path in done:
            path.unlink(missing_ok=True)
        raise
    return tuple(map(str, done))


def _records(seeds: Sequence[str]) -> list[str]:
    """The files of records in the seeds: what new ones are held against."""
    found = (one for path in seeds for one in files(path))
    return [str(one.path) for one in found if isinstance(one, File) and one.kind == ".yaml"]


def _of_field(found: SeedError) -> SeedError:
    """A fault of a file that is not there yet, without the file."""
    field = found.where.partition(" ")[2] or Path(found.where).name
    korean, english = (words.removeprefix(f"{found.where}: ") for words in found.text)
    return SeedError(field, korean, english)


def _texts(document: Document, events: Sequence[Event]) -> dict[str, str]:
    texts = {f"articles/{document.id}.md": _article(document)}
    if events:
        texts[_events(document)] = _yaml([_record(one, document.original or "") for one in events])
    return texts


def _events(document: Document) -> str:
    return f"events/{document.id}.yaml"


def _article(one: Document) -> str:
    """Front matter as in seeds/README.md. `original` makes it a text whose events are its records and nothing else,
    so that what a curator drops stays dropped.
    """
    front = {
        "id": one.id, "original": one.original, "title": one.title, "outlet": one.outlet,
        "published": one.published and _Day(one.published), "published_basis": one.published and one.basis,
        "basis": one.basis_note and one.basis_note._asdict(), "language": one.lang, "url": one.url,
    }  # fmt: skip
    return f"---\n{_yaml({key: value for key, value in front.items() if value})}---\n\n{one.text}\n"


def _record(event: Event, original: str) -> dict[str, object]:
    """The record in the order of seeds/README.md."""
    record: dict[str, object] = {
        "id": event.id, "date": _Day(event.date), "end": event.end and _Day(event.end),
        "kind": event.kind, "status": event.status, "title": event.title._asdict(), "summary": event.summary._asdict(),
        "mayor": event.mayor, "people": [one._asdict() for one in event.people],
        "partners": [_partner(one) for one in event.partners],
        "place": event.place._asdict() if event.place else None,
        "figures": [one._asdict() | {"value": _number(one.value)} for one in event.figures],
        "sources": [{"seed": original}], "note": event.note,
    }  # fmt: skip
    return {key: value for key, value in record.items() if value not in (None, "", [])}


def _partner(one: PartnerRef) -> str | dict[str, str]:
    return one.id or {"ko": one.ko, "en": one.en, "type": one.type, "country": one.country}


def _number(value: float) -> int | float:
    return int(value) if value == int(value) else value


class _Day(str):
    """A date, which seeds/README.md wants in quotes."""


class _Dumper(yaml.SafeDumper):
    """YAML as the records are written."""

    def ignore_aliases(self, _data: object) -> bool:
        """Each value in full: the seeds have no aliases."""
        return True


_Dumper.add_representer(_Day, lambda dumper, day: dumper.represent_scalar("tag:yaml.org,2002:str", str(day), style='"'))


def _yaml(value: object) -> str:
    return yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=120)
