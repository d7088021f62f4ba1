"""기사마다 달라요: where sources disagree, every value with its outlet, never merged."""

import re

from handlers.core.cite import Citations
from handlers.core.figures import label_text
from handlers.core.korean import amount, date_text
from handlers.core.labels import KINDS, kind_text
from handlers.core.reply import Line, Note, Span
from store import Claim, Conflict, Event, Lang, Text

DIFFER = Text("기사마다 달라요. ", "Sources differ. ")
FIELDS = {
    "date": Text("날짜", "date"),
    "end": Text("마지막 날", "last day"),
    "kind": Text("종류", "kind"),
    "people": Text("참석자", "attendance"),
    "partners": Text("상대", "partners"),
    "place": Text("장소", "place"),
}
ROLE = Text("직함", "role")
APPROXIMATELY = Text("약 ", "about ")
_SUM = r"(약\s*)?([\d,.]+)\s*(억원|억 원|원|달러)?"


def conflict_notes(event: Event, c: Citations, lang: Lang) -> tuple[Note, ...]:
    """A note on the fields of the event that its sources disagree on; none where they agree."""
    line = [Span(DIFFER.of(lang))]
    for number, conflict in enumerate(event.conflicts):
        line += [Span(f"{' / ' if number else ''}{_field(conflict.field, lang)}: "), *_claims(event, conflict, c, lang)]
    return (Note(tuple(line)),) if event.conflicts else ()


def _claims(event: Event, conflict: Conflict, c: Citations, lang: Lang) -> Line:
    line: list[Span] = []
    for value, claims in _by_value(conflict).items():
        join = " · " if line else ""
        sources = [source for claim in claims for source in event.sources if source.key == claim.source]
        outlets = "·".join(dict.fromkeys(source.outlet for source in sources))
        line += [Span(f"{join}{outlets} {_value(event, conflict.field, value, lang)}"), *c(*sources)]
    return tuple(line)


def _by_value(conflict: Conflict) -> dict[str, list[Claim]]:
    values: dict[str, list[Claim]] = {}
    for claim in conflict.claims:
        values.setdefault(claim.value, []).append(claim)
    return values


def _field(field: str, lang: Lang) -> str:
    first, _, rest = field.partition(".")
    if first == "figures":
        return label_text(rest, lang)
    if rest.endswith(".role"):
        return f"{rest.removesuffix('.role')} {ROLE.of(lang)}"
    return FIELDS[field].of(lang) if field in FIELDS else field


def _value(event: Event, field: str, value: str, lang: Lang) -> str:
    """A claimed value as it is said elsewhere: a date in words, a number with its unit."""
    if field in ("date", "end"):
        return date_text(value, lang)
    if field == "kind" and value in KINDS:
        return kind_text(value, lang)
    found = re.fullmatch(_SUM, value) if field.startswith("figures.") else None
    return _amount(event, field, found, lang) if found else value


def _amount(event: Event, field: str, found: re.Match[str], lang: Lang) -> str:
    label = field.removeprefix("figures.")
    unit = next((figure.unit for figure in event.figures if figure.label == label), "")
    about = APPROXIMATELY.of(lang) if found[1] else ""
    said_unit = found[3].replace(" ", "") if found[3] else unit
    return about + amount(float(found[2].replace(",", "")), said_unit, lang)
