"""The only reader of seeds: files as people write them become whole, valid values."""

from collections.abc import Iterator

from store.errors import SeedError
from store.records import Document, Event, Partner, Seeds
from store.seeds import curated, named, rules
from store.seeds.curated import Kept, records
from store.seeds.documents import Read, documents
from store.seeds.faults import LeftOut
from store.seeds.files import File, files
from store.seeds.links import Links
from store.seeds.models import EventRecord, MayorRecord
from store.seeds.twins import each_once

DOCUMENTS = (".md", ".txt", ".jsonl")
NAMED = ("partners.yaml", "mayors.yaml", "ces.yaml")

Faults = list[Exception]


def read(paths: list[str]) -> Seeds:
    """Everything that `paths` (directories, which add up, or files) hold; what is wrong is named and left out."""
    faults: Faults = []
    found = list(_files(paths, faults))
    texts = _documents(found, faults)
    cited = {one.original: one for one in texts if one.original}
    partners = named.partners(found, faults)
    before = len(faults)
    mayors = named.mayors(found, faults)
    terms = mayors if len(faults) == before else ()  # a gap in the terms would make faults of good records
    ces = named.ces(found, faults)
    events = _events(found, cited, partners, terms, faults)
    link = Links(cited)
    held = tuple(map(curated.mayor, mayors))
    faults += rules.unread((*events, *partners.values(), *held, *ces), cited)
    if not faults and not texts and not events:
        faults.append(_empty(paths))
    return Seeds(
        texts,
        tuple(map(link.event, events)),
        tuple(map(link.partner, partners.values())),
        tuple(map(link.mayor, held)),
        tuple(map(link.ces_year, ces)),
        tuple(faults),
    )


def _empty(paths: list[str]) -> SeedError:
    where = ", ".join(paths)
    return SeedError(
        where, "자료 폴더가 비어 있어요. 문서나 기록을 넣어 주세요.", "holds no documents or records. Put some there."
    )


def _files(paths: list[str], faults: Faults) -> Iterator[File]:
    """Each file once, however many of the paths lead to it."""
    seen: set[str] = set()
    for path in paths:
        for one in files(path):
            if isinstance(one, SeedError):
                faults.append(one)
            elif (real := str(one.path.resolve())) not in seen:
                seen.add(real)
                yield one


def _documents(found: list[File], faults: Faults) -> tuple[Document, ...]:
    read: list[Read] = []
    for file in found:
        if file.kind in DOCUMENTS:
            for one in documents(file):
                if isinstance(one, SeedError):
                    faults.append(one)
                else:
                    read.append(one)
    return each_once(read, faults)


def _events(
    found: list[File],
    cited: dict[str, Document],
    partners: dict[str, Partner],
    mayors: tuple[MayorRecord, ...],
    faults: Faults,
) -> list[Event]:
    """Valid events whose partners and trip are there, without doubles."""
    read = [one for file in found if _tells_events(file) for one in records(file, EventRecord, faults)]
    left = frozenset(fault.id for fault in faults if isinstance(fault, LeftOut) and fault.id)
    known = rules.Known(cited, partners, mayors, rules.office(mayors, (one.record for one in read)), left)
    kept: dict[str, Kept[EventRecord]] = {}
    for one in read:
        if fault := rules.clash(one, known, kept):
            faults.append(fault)
        else:
            kept[one.record.id] = one
    left |= {one.record.id for one in read} - kept.keys()
    lost = {key: fault for key, one in kept.items() if (fault := rules.lost(one, kept, left))}
    faults += lost.values()
    return [curated.event(one.record, partners) for key, one in kept.items() if key not in lost]


def _tells_events(file: File) -> bool:
    return file.kind == ".yaml" and file.path.name not in NAMED
