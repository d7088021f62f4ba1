"""The only reader of seeds: files as people write them become whole, valid values."""

from collections.abc import Callable, Iterator
from typing import TypeVar

from pydantic import BaseModel

from store.errors import SeedError
from store.reading import evidence
from store.records import CesYear, Claim, Document, Event, Mayor, Partner, Seeds, Source
from store.seeds import curated
from store.seeds.documents import documents, originals_first
from store.seeds.files import File, files
from store.seeds.models import CesRecord, EventRecord, MayorRecord, PartnerRecord

DOCUMENTS = (".md", ".txt", ".jsonl")
NAMED = ("partners.yaml", "mayors.yaml", "ces.yaml")

M = TypeVar("M", bound=BaseModel)
Where = Callable[[str], str]
Kept = dict[str, tuple[EventRecord, Where]]


def read(paths: list[str]) -> Seeds:
    """Everything that `paths` (directories, which add up, or files) hold; what is wrong is named and left out."""
    faults: list[Exception] = []
    found = list(_files(paths, faults))
    texts = _documents([file for file in found if file.path.suffix in DOCUMENTS], faults)
    partners = _partners(found, faults)
    link = _Links(texts)
    events = tuple(link.event(one) for one in _events(found, partners, faults))
    seeds = Seeds(
        texts,
        events,
        tuple(one._replace(sources=link.sources(one.sources, one.ko)) for one in partners.values()),
        tuple(one._replace(sources=link.sources(one.sources, one.ko)) for one in _mayors(found, faults)),
        tuple(one._replace(sources=link.sources(one.sources, f"CES {one.year}")) for one in _ces(found, faults)),
        tuple(faults),
    )
    if not faults and not texts and not events:
        return seeds._replace(faults=(_empty(paths),))
    return seeds


def _empty(paths: list[str]) -> SeedError:
    where = ", ".join(paths)
    return SeedError(
        where, "자료 폴더가 비어 있어요. 문서나 기록을 넣어 주세요.", "holds no documents or records. Put some there."
    )


def _files(paths: list[str], faults: list[Exception]) -> Iterator[File]:
    """Each file once, however many of the paths lead to it."""
    seen: set[str] = set()
    for path in paths:
        for one in files(path):
            if isinstance(one, SeedError):
                faults.append(one)
            elif (real := str(one.path.resolve())) not in seen:
                seen.add(real)
                yield one


def _documents(found: list[File], faults: list[Exception]) -> tuple[Document, ...]:
    read: list[tuple[Document, str]] = []
    for file in found:
        for one in documents(file):
            if isinstance(one, SeedError):
                faults.append(one)
            else:
                read.append((one, file.label))
    return originals_first(read, faults)


def _partners(found: list[File], faults: list[Exception]) -> dict[str, Partner]:
    """By id. A name that another partner has already is a fault: nobody could ask for either."""
    known: dict[str, Partner] = {}
    owners: dict[str, str] = {}
    for record, where in _named(found, "partners.yaml", PartnerRecord, faults):
        names = {record.ko, record.en, *record.aliases}
        other = record.id if record.id in known else next((owners[name] for name in names if name in owners), None)
        if other:
            faults.append(
                SeedError(
                    where("id"),
                    f"{other}과(와) id나 이름이 겹쳐요. 하나로 합치거나 이름을 바꿔 주세요.",
                    f"shares its id or a name with {other}. Merge or rename.",
                )
            )
            continue
        known[record.id] = curated.partner(record)
        owners |= dict.fromkeys(names, record.id)
    return known


def _mayors(found: list[File], faults: list[Exception]) -> Iterator[Mayor]:
    yield from (curated.mayor(record) for record, _ in _named(found, "mayors.yaml", MayorRecord, faults))


def _ces(found: list[File], faults: list[Exception]) -> Iterator[CesYear]:
    seen: set[int] = set()
    for record, where in _named(found, "ces.yaml", CesRecord, faults):
        if record.year in seen:
            faults.append(
                SeedError(where("year"), "같은 해가 두 번 있어요. 하나만 남겨 주세요.", "stands twice. Keep one.")
            )
            continue
        seen.add(record.year)
        yield curated.ces_year(record)


def _named(found: list[File], name: str, model: type[M], faults: list[Exception]) -> Iterator[tuple[M, Where]]:
    for file in found:
        if file.path.name == name:
            yield from curated.records(file, model, faults)


def _events(found: list[File], partners: dict[str, Partner], faults: list[Exception]) -> list[Event]:
    """Valid events whose partners and trip are there, without doubles."""
    kept: dict[str, tuple[EventRecord, Where]] = {}
    for file in found:
        if file.path.suffix == ".yaml" and file.path.name not in NAMED:
            for record, where in curated.records(file, EventRecord, faults):
                if fault := _clash(record, where, file, partners, kept):
                    faults.append(fault)
                else:
                    kept[record.id] = record, where
    whole = {key: one for key, one in kept.items() if not _lost(one, kept, faults)}
    return [curated.event(record, partners) for record, _ in whole.values()]


def _clash(record: EventRecord, where: Where, file: File, partners: dict[str, Partner], kept: Kept) -> SeedError | None:
    year = file.path.stem
    unknown = next((one for one in record.partners if isinstance(one, str) and one not in partners), None)
    if record.id in kept:
        return SeedError(
            where("id"),
            f"id {record.id}이(가) 이미 있어요. 다른 id를 쓰거나 하나로 합쳐 주세요.",
            f"the id {record.id} is taken. Use another or merge.",
        )
    if year.isdecimal() and not record.date.startswith(year):
        return SeedError(
            where("date"),
            f"{record.date[:4]}.yaml에 들어갈 기록이에요. 옮겨 주세요.",
            f"belongs into {record.date[:4]}.yaml. Move it.",
        )
    if unknown:
        return SeedError(
            where("partners"),
            f"partners.yaml에 {unknown}이(가) 없어요. 먼저 더해 주세요.",
            f"there is no partner {unknown} in partners.yaml. Add it first.",
        )
    return None


def _lost(one: tuple[EventRecord, Where], kept: Kept, faults: list[Exception]) -> bool:
    """Whether the record is a stop of a trip that is not there."""
    record, where = one
    if record.trip is None or record.trip in kept:
        return False
    faults.append(
        SeedError(
            where("trip"),
            f"trip {record.trip} 기록이 없어요. id를 확인해 주세요.",
            f"there is no record {record.trip} for trip. Check the id.",
        )
    )
    return True


class _Links:
    """From file names of originals to the documents that stand for them."""

    def __init__(self, texts: tuple[Document, ...]) -> None:
        self._documents = {one.original: one for one in texts if one.original}

    def event(self, one: Event) -> Event:
        """The event with its documents as sources, each with the sentence that proves it."""
        facts = evidence.facts(one)
        sources = tuple(self._source(source, lambda text: evidence.best(facts, text)) for source in one.sources)
        named = {old.key: new.key for old, new in zip(one.sources, sources, strict=True)}
        conflicts = tuple(
            conflict._replace(
                claims=tuple(Claim(claim.value, named.get(claim.source, claim.source)) for claim in conflict.claims)
            )
            for conflict in one.conflicts
        )
        return one._replace(sources=sources, conflicts=conflicts)

    def sources(self, given: tuple[Source, ...], words: str) -> tuple[Source, ...]:
        """Sources of what is no event: proven by the sentence that holds `words`, if one does."""
        return tuple(self._source(source, lambda text: evidence.holding(words, text)) for source in given)

    def _source(self, source: Source, prove: Callable[[str], str]) -> Source:
        if source.url or source.document is None:
            return source
        document = self._documents.get(source.document)
        if document is None:  # its brief is in another directory: what it is called is all we know
            return source._replace(document=None)
        return Source(
            document.outlet, document.published, document.url, document.id, document.basis, prove(document.text)
        )
