"""What was read out of a page, as a curator sees it beside the text."""

from collections.abc import Iterable, Iterator

from bot.wrapping import wrapped
from handlers.core.cite import INFERRED
from handlers.core.korean import amount, date_text, range_text
from handlers.core.labels import country_text, kind_text
from store import Lang, Text
from store.extracting import EventRead, FigureRead, PartnerRead, Reading, Why

NOTHING = Text("교류 이력을 찾지 못했어요.", "No exchange event was found.")
ASIDE = Text(
    "취소됐거나 다른 도시의 일인 {count}건은 뺐어요. --explain을 붙이면 보여드려요.",
    "Left out as called off or another city's: {count}. See them with --explain.",
)
PART = {
    "events": Text("교류 이력", "Events"),
    "people": Text("사람", "People"),
    "figures": Text("수치", "Figures"),
    "quotes": Text("발언", "Quotations"),
}
UNDATED = Text("게재일을 몰라요", "date unknown")
MARKS = {"announced": Text("예정", "planned"), "cancelled": Text("취소", "called off"), "held": Text("", "")}
ELSEWHERE = Text("{city}의 일", "of {city}")
WHY = Text("날짜 {date} · 종류 “{kind}” · 상대 {partners}", "date {date} · kind “{kind}” · partner {partners}")
BEFORE = Text("앞 문장에서", "from the sentence before")
NOBODY = Text("없음", "none")
AT = Text("{place}에서", "at {place}")
COUNTED_FROM = Text("글 속의 날짜는 {anchor} 기준으로 헤아렸어요.", "Days are counted from {anchor}.")
ABOUT = Text("약 ", "about ")


def shown(file: str, reading: Reading, city: str, lang: Lang, explain: bool = False) -> str:
    """The whole reading as text; with `explain`, why, and what was set aside."""
    parts = [
        "\n".join((*head(reading, lang), file)),
        "\n".join(_events(reading, city, lang, explain)),
        _list("people", (f"{one.name} · {one.role}".removesuffix(" · ") for one in reading.people), lang),
        _list("figures", (figure_text(one, lang) for one in reading.figures), lang),
        _list("quotes", (f"{one.speaker}: “{one.text}”" for one in reading.quotes), lang),
    ]
    return "\n\n".join(part for part in parts if part)


def is_ours(event: EventRead, city: str) -> bool:
    """Whether it is an event of the city that was held or is to come."""
    return event.city == city and event.status != "cancelled"


def head(reading: Reading, lang: Lang) -> Iterator[str]:
    """What a page says of itself: its title, its outlet, and when it appeared with what that rests on."""
    dated = reading.dated
    if reading.title:
        yield wrapped(reading.title, "", "")
    day = date_text(dated.day, lang) if dated.day else UNDATED.of(lang)
    day += INFERRED.of(lang) if dated.day and dated.basis == "inferred" else ""
    yield " · ".join(part for part in (reading.outlet, day) if part)
    if dated.anchor and not dated.day:
        yield COUNTED_FROM.of(lang).format(anchor=date_text(dated.anchor, lang))
    if dated.note:
        yield wrapped(dated.note.of(lang), "", "")


def event_lines(number: int, event: EventRead, city: str, lang: Lang, explain: bool) -> Iterator[str]:
    """An event in a line, its proof below, and why with `explain`."""
    who = ", ".join(partner_text(partner, lang) for partner in event.partners)
    marks = (MARKS[event.status].of(lang), "" if event.city == city else ELSEWHERE.of(lang).format(city=event.city))
    days = range_text(event.date, event.end, lang)
    place = AT.of(lang).format(place=event.place) if event.place else ""
    said = (days, kind_text(event.kind, lang), who, place, *marks)
    yield wrapped(" · ".join(part for part in said if part), f"{number:>2}. ", "    ")
    yield wrapped(event.evidence, "    ", "    ")
    if explain:
        yield wrapped(_why(event.why, lang), "    → ", "      ")


def partner_text(partner: PartnerRead, lang: Lang) -> str:
    """Whom it was with, and where that is: "밴쿠버(캐나다)"."""
    if not partner.country or partner.form in ("country", "fair"):
        return partner.name
    return f"{partner.name}({country_text(partner.country, lang)})"


def figure_text(figure: FigureRead, lang: Lang) -> str:
    """A figure in a line: "CES · 참가 기업 18개사", "상담액 약 2,340만 달러"."""
    about = ABOUT.of(lang) if figure.about else ""
    counted = amount(figure.value, figure.unit, lang)
    label = "" if counted.endswith(figure.label) else figure.label  # "도시 3개 도시"
    said = f"{label} {about}{counted}".strip()
    return f"{figure.subject} · {said}" if figure.subject else said


def _events(reading: Reading, city: str, lang: Lang, explain: bool) -> Iterator[str]:
    """Our events; what was set aside too with `explain`, else how many there are."""
    told = [one for one in reading.events if explain or is_ours(one, city)]
    yield (PART["events"] if told else NOTHING).of(lang)
    for number, one in enumerate(told, 1):
        yield from event_lines(number, one, city, lang, explain)
    if aside := len(reading.events) - len(told):
        yield ASIDE.of(lang).format(count=aside)


def _why(why: Why, lang: Lang) -> str:
    """The words that gave the date, the kind and the partners."""
    date = f"“{why.date}”" if why.date else BEFORE.of(lang)
    partners = " ".join(f"“{name}”" for name in why.partners) or NOBODY.of(lang)
    return WHY.of(lang).format(date=date, kind=why.kind.strip(), partners=partners)


def _list(part: str, lines: Iterable[str], lang: Lang) -> str:
    told = [wrapped(line, "  - ", "    ") for line in lines]
    return "\n".join((PART[part].of(lang), *told)) if told else ""
