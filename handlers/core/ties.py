"""Which event made a partner what it is to the city, and who signed."""

from collections.abc import Iterable

from handlers.core.people import Naming, signers
from store import Archive, Event, Kind, Lang, Partner, Person, Text, Where

KINDS: dict[str, Kind] = {"sister": "sister_city", "friendship": "friendship_city", "loi": "loi", "mou": "mou"}
SIGNED = Text("서명 ", "signed by ")
PRESENT = Text("참석 ", "present: ")
MOST = 3  # people named in a line of a list


def tie_events(archive: Archive) -> dict[str, Event]:
    """The event behind each partner's present relation, by partner id; partners without one are left out."""
    events = archive.events(Where(kinds=tuple(KINDS.values())))
    found = ((partner.id, tie_event(partner, events)) for partner in archive.partners() if partner.relation in KINDS)
    return {id_: event for id_, event in found if event}


def tie_event(partner: Partner, events: Iterable[Event]) -> Event | None:
    """The one among `events` (in order of date) that tied this partner: on the day of `since`, else the last held.
    What is reviewed goes before what was only read.
    """
    kind = KINDS.get(partner.relation)
    fitting = [
        event
        for event in events
        if event.kind == kind and event.status == "held" and any(ref.id == partner.id for ref in event.partners)
    ]
    fitting = [event for event in fitting if event.reviewed] or fitting
    on_the_day = [event for event in fitting if event.date == partner.since]
    return next(iter(on_the_day or fitting[-1:]), None)


def signed_text(event: Event, naming: Naming, lang: Lang) -> str:
    """ "서명 은수미 당시 성남시장, 케네디 스튜어트 밴쿠버시장"; who was present where the record does not say who signed."""
    people = signers(event) or event.people
    if not people:
        return ""
    more = len(people) - MOST
    others = Text(f" 외 {more}명", f" and {more} more").of(lang) if more > 0 else ""
    return (SIGNED if signers(event) else PRESENT).of(lang) + _names(people[:MOST], naming, lang, latin=False) + others


def people_text(event: Event, naming: Naming, lang: Lang) -> str:
    """Everybody: who signed, then who else was present, foreign names once in their own letters."""
    signed = signers(event)
    present = [person for person in event.people if person not in signed]
    groups = ((SIGNED, signed), (PRESENT, present))
    said = (title.of(lang) + _names(people, naming, lang, latin=True) for title, people in groups if people)
    return " · ".join(one[0].upper() + one[1:] for one in said)


def _names(people: Iterable[Person], naming: Naming, lang: Lang, latin: bool) -> str:
    join = ", " if lang == "ko" else "; "
    return join.join(naming.person(person, lang, latin=latin) for person in people)
