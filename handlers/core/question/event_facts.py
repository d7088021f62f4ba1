"""The fact itself, out of an event: its date, people, place or figure in one short sentence."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from handlers.core.figures import MONEY, figures_text
from handlers.core.korean import date_text, josa, range_text
from handlers.core.people import Naming
from handlers.core.question.offices import OFFICES
from handlers.core.question.understanding import Question
from store import Event, Figure, Lang, Person, Text

MOST = 3  # people or partners named in a first line
# "온라인으로만 열렸지?", "자매도시는 아니지?": to say yes would be to answer another question.
_HEDGED = re.compile(r"[가-힣]만\s|아니|(?<![가-힣])안\s|못\s|않|뿐|\bonly\b|\bnot\b|n't\b", re.IGNORECASE)
_STILL = re.compile(r"아직|여전히|지금도|계속|\bstill\b", re.IGNORECASE)  # what a record of a day cannot prove
_WENT = re.compile(r"다녀\s?[왔오]|(?<!다녀)갔|가셨|가신|\bwent\b|\bgo to\b|\btravel", re.IGNORECASE)
_CAME = re.compile(r"왔|오셨|오신|다녀갔|방한|내방|\bc[ao]me to\b", re.IGNORECASE)
_OFFICE = re.compile(rf"([가-힣]*({OFFICES}))(?:의|님|은|는|이)?\s*(?:이름|성함|누구|누가|누군)")
_ANY_OFFICE = re.compile(rf"{OFFICES}|mayor|consul|ambassador|governor|chair", re.IGNORECASE)
HOME = "KR"  # the country of the archive
HALF = 2.0  # of the label of a figure; see `_shared`
_SIGNED = ("sister_city", "friendship_city", "loi", "mou")
_DONE: dict[str, str] = {
    **dict.fromkeys(("sister_city", "friendship_city", "loi", "mou"), "체결했어요"),
    **dict.fromkeys(("conference", "exhibition", "culture", "lecture"), "열렸어요"),
    "business_center": "문을 열었어요",
    "award": "받았어요",
    "certification": "받았어요",
    "proclamation": "선포했어요",
}
_COUNTRIES = re.compile(r"몇\s*(?:개\s*)?(?:국|나라)|how many (?:nations|countries)", re.IGNORECASE)
_COUNTED = {
    "개사": ("기업", "업체", "회사", "곳"),
    "명": ("명", "사람", "인원", "분"),
    "개국": ("나라", "국가", "개국"),
    "팀": ("팀",),
}


def event_fact(event: Event, question: Question, naming: Naming, lang: Lang, sure: bool = True) -> str | None:
    """One sentence; None where the event does not hold what is wanted. Only what is `sure` is said yes to."""
    match question.wanted:
        case "when":
            return when(event, lang)
        case "weekday":
            return _weekday(event, lang)
        case "how_long":
            return _how_long(event, lang)
        case "yes_no":
            said = when(event, lang)
            return (
                Text(f"네, {said}", f"Yes: {said}").of(lang)
                if sure and event.status == "held" and _provable(question.text) and _that_way(event, question.text)
                else None
            )
        case "who":
            return _who(_others(event.people, question), naming, lang)
        case "with_whom":
            return _partners(event, question, lang)
        case "where" if event.kind in _SIGNED and not _partner_named(question):
            return _partners(event, question, lang)
        case "where":
            return _where(event, lang)
        case "how_many" | "how_much":
            return _figure(event, question, lang)
        case _:
            return None


def _provable(text: str) -> bool:
    return not _HEDGED.search(text) and not _STILL.search(text)


def _that_way(event: Event, text: str) -> bool:
    """Whether the event went the way that is asked for: guests who came are no journey, nor a talk in a third city."""
    at_home = event.kind == "visit_in" or (event.place is not None and event.place.country == HOME)
    if _WENT.search(text):  # before the other: "갔다 왔어", "다녀왔어"
        return not at_home and event.kind != "meeting"
    return at_home or not _CAME.search(text)


def holds(event: Event, question: Question) -> bool:
    """Whether the event could hold what is wanted at all."""
    match question.wanted:
        case "who":
            return bool(_others(event.people, question))
        case "with_whom":
            return bool(event.partners)
        case "where":
            return event.place is not None
        case "how_long":
            return event.end is not None
        case "how_many" | "how_much":
            return bool(_fitting(event.figures, question))
        case "why" | "said" | "define":
            return False
        case _:
            return True


def figure_fits(event: Event, question: Question) -> bool:
    """Whether a figure is called what the question calls it, not only counted alike."""
    return any(
        _shared(figure, _text(question)) >= HALF
        for figure in event.figures
        if (figure.unit in MONEY) == (question.wanted == "how_much")
    )


def when(event: Event, lang: Lang) -> str:
    """ "2019년 1월 14일(월)에 체결했어요."; of a plan that it was planned, of an announcement that it was announced."""
    days = range_text(event.date, event.end, lang, weekday=not event.end)
    if event.kind == "plan":
        return Text(f"{days} 계획이었어요.", f"Planned for {days}").of(lang)
    if event.status != "held":
        called = (
            Text("취소됐어요", "Called off") if event.status == "cancelled" else Text("예고됐어요", "Announced for")
        )
        return Text(f"{josa(days, '으로/로')} {called.ko}.", f"{called.en} {days}").of(lang)
    if lang == "en":
        return days
    done = _DONE.get(event.kind)
    return f"{days}에 {done}." if done and not event.end else f"{josa(days, '이에요/예요')}."


def _weekday(event: Event, lang: Lang) -> str | None:
    if event.precision != "day":
        return None
    days = date_text(event.date, lang)
    return Text(f"{josa(days, '이에요/예요')}.", days).of(lang)


def _how_long(event: Event, lang: Lang) -> str | None:
    if not event.end or event.precision != "day":
        return None
    count = (date.fromisoformat(event.end) - date.fromisoformat(event.date)).days + 1
    days = range_text(event.date, event.end, lang)
    return Text(f"{count}일 동안이에요({days}).", f"{count} days ({days})").of(lang)


def _others(people: Iterable[Person], question: Question) -> list[Person]:
    """People of the event but those whom the question names, of the office it speaks of where it speaks of one."""
    named = {name.ref for group in question.asked.groups for name in group.names if name.kind in ("mayor", "person")}
    others = [person for person in people if person.ko not in named]
    words = {group.shown for group in question.asked.groups} | {
        name.text for group in question.asked.groups for name in group.names if name.kind in ("partner", "country")
    }
    of_office = [one for one in others if any(word in one.role for word in words if len(word) > 1)]
    office = _OFFICE.search(question.text)
    if office and len(office[1]) > len(office[2]) + 1:  # of a body: 하노이종양병원장
        return [one for one in others if _same_office(office[1], one.role)]
    if office:  # nobody else held the office that is asked for
        return [one for one in of_office or others if office[2] in one.role]
    if not office and not _ANY_OFFICE.search(question.text):
        return others
    both = [one for one in of_office if sum(word in one.role for word in words if len(word) > 1) > 1]
    return both or of_office or others


def _same_office(asked: str, role: str) -> bool:
    """Whether two ways of naming an office mean the same: 밴쿠버시장, 주한 덴마크 대사."""
    one, other = asked.replace(" ", ""), role.replace(" ", "")
    return one in other or other in one


def _who(people: Sequence[Person], naming: Naming, lang: Lang) -> str | None:
    if not people:
        return None
    names = [naming.person(one, lang) for one in people[:MOST]]
    more = len(people) - MOST
    listed = (", " if lang == "ko" else "; ").join(names) + (
        Text(f" 외 {more}명", f" and {more} more").of(lang) if more > 0 else ""
    )
    return Text(f"{josa(listed, '이에요/예요')}.", listed).of(lang)


def _partners(event: Event, question: Question, lang: Lang) -> str | None:
    named = {name.ref for group in question.asked.groups for name in group.names}
    others = [one.ko if lang == "ko" else one.en for one in event.partners if one.id not in named][:MOST]
    if not others:
        return None
    listed = ", ".join(others)
    return Text(f"{josa(listed, '이에요/예요')}.", listed).of(lang)


def _partner_named(question: Question) -> bool:
    return any(name.kind == "partner" for group in question.asked.groups for name in group.names)


def _where(event: Event, lang: Lang) -> str | None:
    if event.place is None:
        return None
    return Text(f"{josa(event.place.ko, '이에요/예요')}.", event.place.en).of(lang)


def _figure(event: Event, question: Question, lang: Lang) -> str | None:
    """The figures of the label that the question speaks of."""
    fitting = _fitting(event.figures, question)
    if not fitting:
        return None
    said = figures_text([figure for figure in event.figures if figure.label == fitting[0].label], lang)
    return Text(f"{josa(said, '이에요/예요')}.", said[0].upper() + said[1:]).of(lang)


def _fitting(figures: Iterable[Figure], question: Question) -> list[Figure]:
    """Those of the right sort (a sum or a count), the one whose label shares most with the question first."""
    money = question.wanted == "how_much"
    text = _text(question)
    ranked = sorted(
        (
            (_shared(figure, text), place, figure)
            for place, figure in enumerate(figures)
            if (figure.unit in MONEY) == money and (figure.unit == "개국" or not _COUNTRIES.search(question.text))
        ),
        key=lambda one: (-one[0], one[1]),
    )
    return [figure for shared, _, figure in ranked if shared]


def _text(question: Question) -> str:
    """The question with all that its words may mean."""
    return question.text + " ".join(word for group in question.asked.groups for way in group.ways for word in way)


def _shared(figure: Figure, text: str) -> float:
    """How much of the label stands in the question, up to 4, and 1 more where it counts in its unit."""
    label = figure.label.replace("액", "")
    parts = {label[start : start + 2] for start in range(len(label) - 1)} or {label}
    counted = any(word in text for word in (figure.unit, *_COUNTED.get(figure.unit, ())))
    return 4 * sum(part in text for part in parts) / len(parts) + counted
