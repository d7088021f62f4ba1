"""What was read out of a page, as a curator sees it beside the text."""

from collections.abc import Iterator

from handlers.core.labels import kind_text
from store import Lang, Text
from store.extracting import EventRead, FigureRead, Reading

WIDTH = 88  # letters of a sentence that are shown
NOTHING = Text("교류 이력을 찾지 못했어요.", "No exchange event was found.")
PART = {
    "events": Text("교류 이력", "Events"),
    "people": Text("사람", "People"),
    "figures": Text("수치", "Figures"),
    "quotes": Text("발언", "Quotations"),
}
UNDATED = Text("날짜를 알 수 없어요", "no date")
BASIS = {"stated": Text("", ""), "inferred": Text(" (추정)", " (inferred)"), "unknown": Text("", "")}
MARKS = {"announced": Text("예정", "planned"), "cancelled": Text("취소", "called off"), "held": Text("", "")}
WHY = Text("날짜 “{date}” · 종류 “{kind}” · 상대 {partners}", 'date "{date}" · kind "{kind}" · partner {partners}')
BEFORE = Text("앞 문장에서", "from the sentence before")
NOBODY = Text("없음", "none")
COUNTED_FROM = Text(
    "글에 날짜가 없어 {anchor}부터 헤아렸어요.", "The page has no date; days are counted from {anchor}."
)


def shown(file: str, reading: Reading, city: str, lang: Lang, explain: bool = False) -> str:
    """The whole reading as text; with `explain`, why, and what was set aside."""
    events = [one for one in reading.events if explain or is_ours(one, city)]
    told = [line for number, one in enumerate(events, 1) for line in event_lines(number, one, city, lang, explain)]
    parts = [
        "\n".join(_head(file, reading, lang)),
        "\n".join((PART["events"].of(lang), *told)) if told else NOTHING.of(lang),
        _list("people", (f"{one.name} · {one.role}" for one in reading.people), lang),
        _list("figures", map(figure_text, reading.figures), lang),
        _list("quotes", (f"{one.speaker}: “{_cut(one.text)}”" for one in reading.quotes), lang),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def is_ours(event: EventRead, city: str) -> bool:
    """Whether it is an event of the city that was held or is to come."""
    return event.city == city and event.status != "cancelled"


def event_lines(number: int, event: EventRead, city: str, lang: Lang, explain: bool) -> Iterator[str]:
    """An event in a line, its proof below, and why with `explain`."""
    days = f"{event.date} – {event.end}" if event.end else event.date
    who = ", ".join(partner.name for partner in event.partners)
    marks = (MARKS[event.status].of(lang), "" if event.city == city else event.city)
    yield " · ".join(part for part in (f"{number:>2}. {days}", kind_text(event.kind, lang), who, *marks) if part)
    yield f"    {_cut(event.evidence)}"
    if explain:
        why = event.why
        partners = " ".join(f"“{name}”" for name in why.partners) or NOBODY.of(lang)
        yield "    " + WHY.of(lang).format(date=why.date or BEFORE.of(lang), kind=why.kind.strip(), partners=partners)


def figure_text(figure: FigureRead) -> str:
    """A figure in a line: "참가 기업 18개사", "상담액 23,400,000 USD"."""
    number = f"{int(figure.value):,}" if figure.value.is_integer() else f"{figure.value:,g}"
    space = " " if figure.unit.isascii() and figure.unit.isalpha() else ""
    return f"{figure.label} {number}{space}{figure.unit}".strip()


def _head(file: str, reading: Reading, lang: Lang) -> Iterator[str]:
    dated = reading.dated
    yield f"{file}: {reading.title}"
    day = f"{dated.day}{BASIS[dated.basis].of(lang)}" if dated.day else UNDATED.of(lang)
    yield " · ".join(part for part in (reading.outlet, day) if part)
    if dated.anchor and not dated.day:
        yield COUNTED_FROM.of(lang).format(anchor=dated.anchor)
    if dated.note:
        yield dated.note.of(lang)


def _list(part: str, lines: Iterator[str], lang: Lang) -> str:
    told = [f"  - {line}" for line in lines]
    return "\n".join((PART[part].of(lang), *told)) if told else ""


def _cut(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= WIDTH else words[: WIDTH - 1].rstrip() + "…"
