"""What was read of an event, put right by a curator field by field."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, TypeVar

from handlers.core.labels import KINDS, STATUSES, TYPES, kind_text, status_text, type_text
from store import Lang, Text
from store.adding import Desk, Proposal, as_read, type_of
from store.extracting import PartnerRead

Ask = Callable[[str], str]
Key = TypeVar("Key", bound=str)

WHICH = Text("    고칠 항목의 번호(다 고쳤으면 Enter): ", "    Number of what to mend (Enter when done): ")
FIELDS = {
    "date": Text("날짜", "date"),
    "end": Text("마지막 날", "last day"),
    "kind": Text("종류", "kind"),
    "partners": Text("상대", "partners"),
    "status": Text("상태", "status"),
    "ko": Text("제목", "title in Korean"),
    "en": Text("영문 제목", "title in English"),
    "note": Text("메모", "note"),
}
NUMBERS = Text(f"1부터 {len(FIELDS)}까지 적어 주세요.", f"Write a number from 1 to {len(FIELDS)}.")
NO_DATE = Text("2019-01-14, 2019-01, 2019처럼 적어 주세요.", "Write it like 2019-01-14, 2019-01 or 2019.")
ONE_OF = Text("{names} 가운데 하나로 적어 주세요.", "Write one of {names}.")
SPELLING = Text("{name}의 영문 이름", "{name} in English")
COUNTRY = Text("{name}의 나라 코드(CA처럼)", "{name}: country code (like CA)")
TYPE = Text("{name}의 갈래({names})", "What {name} is ({names})")
NONE = "-"  # typed for nothing at all


class Unclear(Exception):
    """What was typed cannot be that field."""


def mended(one: Proposal, desk: Desk, lang: Lang, ask: Ask) -> Proposal:
    """The proposal with what the curator types, field by field until an empty line."""
    print("\n".join(_menu(one, desk, lang)))
    while number := ask(WHICH.of(lang)).strip():
        if not (number.isdecimal() and 1 <= int(number) <= len(FIELDS)):
            print(f"      {NUMBERS.of(lang)}")
            continue
        field = list(FIELDS)[int(number) - 1]
        typed = ask(f"    {FIELDS[field].of(lang)}: ").strip()
        if typed:
            one = _with(one, field, typed, desk, lang, ask)
            print("\n".join(_menu(one, desk, lang)))
    return one


def _menu(one: Proposal, desk: Desk, lang: Lang) -> Iterator[str]:
    record = desk.record(one)
    now = {
        "date": record.date, "end": record.end, "kind": kind_text(record.kind, lang),
        "partners": ", ".join(partner.name for partner in one.read.partners), "status": status_text(record.status, lang),
        "ko": record.title.ko, "en": record.title.en, "note": record.note,
    }  # fmt: skip
    for number, (field, label) in enumerate(FIELDS.items(), 1):
        yield f"      {number} {label.of(lang)}: {now[field] or NONE}"


def _with(one: Proposal, field: str, typed: str, desk: Desk, lang: Lang, ask: Ask) -> Proposal:
    """The proposal with one field as it was typed; as it was, and why is said, where that cannot be."""
    try:
        if field == "partners":
            return _with_partners(one, typed, desk, lang, ask)
        if field in ("ko", "en"):
            return one._replace(title=one.title._replace(**{field: typed}))
        if field == "note":
            return one._replace(note=typed)
        return one._replace(read=one.read._replace(**_value(one, field, typed, lang)))
    except Unclear as unclear:
        print(f"      {unclear}")
        return one


def _value(one: Proposal, field: str, typed: str, lang: Lang) -> dict[str, Any]:
    """The fields of the event that change with it: a day that comes to lie behind the last one takes that away."""
    if field == "kind":
        return {"kind": _named(KINDS, typed, lang)}
    if field == "status":
        return {"status": _named(STATUSES, typed, lang)}
    if field == "end":
        return {"end": None if typed == NONE else _day(typed, lang)}
    day = _day(typed, lang)
    end = one.read.end if one.read.end and len(day) == 10 and day < one.read.end else None
    return {"date": day, "end": end}


def _named(names: Mapping[Key, Text], typed: str, lang: Lang) -> Key:
    """The key that was typed, or that what was typed means in either language."""
    for key, said in names.items():
        if typed in (key, said.ko, said.en):
            return key
    raise Unclear(ONE_OF.of(lang).format(names=", ".join(f"{said.of(lang)}({key})" for key, said in names.items())))


def _day(typed: str, lang: Lang) -> str:
    """ISO, of "2019-01-14", "2019. 1. 14.", "2019년 1월"."""
    parts = [int(part) for part in re.findall(r"\d+", typed)]
    try:
        date(*(*parts, 1, 1)[:3])
        written = "-".join(f"{part:02}" for part in parts)
    except (ValueError, TypeError, OverflowError):
        raise Unclear(NO_DATE.of(lang)) from None
    if len(parts) > 3 or parts[0] < 1000:
        raise Unclear(NO_DATE.of(lang))
    return written


def _with_partners(one: Proposal, typed: str, desk: Desk, lang: Lang, ask: Ask) -> Proposal:
    """The partners that were typed: those on record, those that were read, and others as the curator tells of them."""
    types = dict(one.types)
    read = {partner.name: partner for partner in one.read.partners}
    partners: list[PartnerRead] = []
    for name in [] if typed == NONE else filter(None, map(str.strip, typed.split(","))):
        partner = desk.partner(name)
        if partner is None:
            partner, types[name] = _told(read.get(name, PartnerRead(name, "", None)), lang, ask)
        partners.append(partner)
    country = partners[0].country if partners else None
    return one._replace(read=one.read._replace(partners=tuple(partners), country=country), types=types)


def _told(one: PartnerRead, lang: Lang, ask: Ask) -> tuple[PartnerRead, str]:
    """A partner that is not on record and its type, as the curator tells of it; an empty line keeps what was read."""
    name, names = one.name, ", ".join(said.of(lang) for said in TYPES.values())
    latin = next((alias for alias in one.aliases if alias.isascii()), "")
    english = _kept(ask, SPELLING.of(lang).format(name=name), latin)
    country = _kept(ask, COUNTRY.of(lang).format(name=name), one.country or "").upper()
    was = type_text(type_of(one), lang) if one.form else ""
    type_ = _named(TYPES, _kept(ask, TYPE.of(lang).format(name=name, names=names), was), lang)
    return as_read(name, english, type_, country), type_


def _kept(ask: Ask, question: str, now: str) -> str:
    return ask(f"      {question}{f' [{now}]' if now else ''}: ").strip() or now
