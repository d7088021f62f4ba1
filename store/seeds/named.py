"""The records that stand in files of their own: partners.yaml, mayors.yaml and ces.yaml."""

from collections.abc import Iterator
from typing import TypeVar

from store.records import CesYear, Partner
from store.seeds import curated, rules
from store.seeds.curated import Faults, Kept, records
from store.seeds.faults import LeftOut
from store.seeds.files import File
from store.seeds.models import CesRecord, MayorRecord, PartnerRecord, Sourced

Model = TypeVar("Model", bound=Sourced)


def partners(found: list[File], faults: Faults) -> dict[str, Partner]:
    """By id. A name that another partner has already is a fault: nobody could ask for either."""
    known: dict[str, Partner] = {}
    owners: dict[str, str] = {}
    for one in _of(found, "partners.yaml", PartnerRecord, faults):
        record = one.record
        names = {record.ko: "ko", record.en: "en"} | dict.fromkeys(record.aliases, "aliases")
        shared = next((name for name in names if name in owners), None)
        if record.id in known:
            faults.append(_same(one, "id", record.id, record.id))
        elif shared:
            faults.append(_same(one, names[shared], shared, owners[shared]))
        else:
            known[record.id] = curated.partner(record)
            owners |= dict.fromkeys(names, record.id)
    return known


def mayors(found: list[File], faults: Faults) -> tuple[MayorRecord, ...]:
    """In the order written; two are never in office at once."""
    kept: list[MayorRecord] = []
    for one in _of(found, "mayors.yaml", MayorRecord, faults):
        if one.record.ko in {other.ko for other in kept}:
            faults.append(_same(one, "ko", one.record.ko, one.record.ko))
        elif other := next((other for other in kept if _together(one.record, other)), None):
            faults.append(
                rules.fault(
                    one,
                    f"임기가 {other.ko}의 임기와 겹쳐요. 날짜를 확인해 주세요.",
                    f"overlaps the term of {other.ko}. Check the dates.",
                    "terms",
                )
            )
        else:
            kept.append(one.record)
    return tuple(kept)


def ces(found: list[File], faults: Faults) -> list[CesYear]:
    """One record a year."""
    kept: dict[int, CesYear] = {}
    for one in _of(found, "ces.yaml", CesRecord, faults):
        if one.record.year in kept:
            faults.append(_same(one, "year", str(one.record.year), f"CES {one.record.year}"))
        else:
            kept[one.record.year] = curated.ces_year(one.record)
    return list(kept.values())


def _of(found: list[File], name: str, model: type[Model], faults: Faults) -> Iterator[Kept[Model]]:
    """The records of the files called `name`."""
    for file in found:
        if file.path.name == name:
            yield from records(file, model, faults)


def _same(one: Kept[Model], field: str, name: str, other: str) -> LeftOut:
    return rules.fault(
        one,
        f"{name}은(는) {other}의 기록에 이미 있어요. 하나로 합치거나 이름을 바꿔 주세요.",
        f"{name} is taken by the record {other}. Merge the two or rename.",
        field,
    )


def _together(one: MayorRecord, other: MayorRecord) -> bool:
    return any(a.start <= (b.end or "9999") and b.start <= (a.end or "9999") for a in one.terms for b in other.terms)
