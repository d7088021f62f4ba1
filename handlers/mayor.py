"""/mayor: the city's mayors, and whoever else stands in the record by name or office."""

from handlers.core.asking import bare
from handlers.core.cite import Citations, proof
from handlers.core.command import command
from handlers.core.mayor_view import concerns, mayor_view
from handlers.core.nothing import instead, nothing
from handlers.core.person_view import person_view, roles_of
from handlers.core.person_words import AskedPerson, read_person
from handlers.core.reply import Action, Item, Lead, Reply, Span
from handlers.core.request import Request
from handlers.core.terms import days, office
from store import Archive, Lang, Mayor, Name, Store, Text, Where

TITLE = Text("시장", "Mayor")
MOST = 5  # people to choose from


@command(
    "mayor",
    ("시장", "역대시장", "역대 시장"),
    about=Text("시장의 임기, 활동, 숫자, 한 말", "A mayor's terms, activities, figures and words"),
    usage=Text("[이름]", "[name]"),
    examples={
        "/mayor": "권한대행",
        "/mayor 신상진": "민선 8기",
        "시장 은수미": "2018년 7월 1일",
        "/mayor ㅅㅅㅈ": "신상진",
        "/mayor Shin Sang-jin": "신상진",
        "/mayor 김종천": "과천시장",
    },
)
def handle(request: Request, store: Store) -> Reply:
    """All mayors, one in full, or another person of that name or office."""
    asked = read_person(bare(request.args))
    if asked.name in ("", f"{store.archive.city}시장"):
        return _all(request.lang, store.archive)
    found = store.archive.find_name(asked.name, ("mayor", "person"))
    meant = found.exact or _in_office(asked.name, store.archive)
    people = {name.ref: name for name in meant}
    if len(people) == 1:
        reply = _one(next(iter(people)), asked, request.lang, store.archive)
        return _own_up(reply, next(iter(people)), asked.name, request.lang, store.archive) if found.exact else reply
    if people:
        return _choice(asked.name, list(people), request.lang, store.archive)
    return _nobody(request.args, asked.name, request.lang, store.archive)


def _all(lang: Lang, archive: Archive) -> Reply:
    """Every mayor with terms, the latest first."""
    mayors = archive.mayors()[::-1]
    c = Citations()
    acting = sum(all(term.acting for term in mayor.terms) for mayor in mayors)
    lead = Text(
        f"민선 시장 {len(mayors) - acting}명과 권한대행 {acting}명이에요.",
        f"{len(mayors) - acting} elected mayors and {acting} acting",
    ).of(lang)
    events = archive.events()
    items = tuple(_line(mayor, sum(concerns(event, mayor) for event in events), c, lang) for mayor in mayors)
    steps = tuple(_step(mayor, lang) for mayor in mayors[:MOST])
    return Reply("answer", lead, (Lead((Span(lead),)), *items), sources=c.sources, actions=steps)


def _line(mayor: Mayor, count: int, c: Citations, lang: Lang) -> Item:
    """ "**신상진** 민선 8기 시장, 2022년 7월 1일부터 · 교류 159건 [1]"."""
    terms = " / ".join(f"{office(term, lang)}, {days(term, lang)}" for term in mayor.terms)
    found = Text(f"교류 {count}건", f"{count} record{'s' * (count != 1)}")
    records = (found if count else Text("교류 기록 없음", "no record")).of(lang)
    return Item((Span(_name(mayor, lang), bold=True), Span(f" {terms} · {records}"), *c(*mayor.sources[:1])))


def _one(ref: str, asked: AskedPerson, lang: Lang, archive: Archive) -> Reply:
    """One person in full."""
    mayor = next((mayor for mayor in archive.mayors() if mayor.ko == ref), None)
    return mayor_view(mayor, asked, lang, archive) if mayor else person_view(ref, lang, archive)


def _own_up(reply: Reply, ref: str, asked: str, lang: Lang, archive: Archive) -> Reply:
    """Say so where the name was not spelt as it was asked for."""
    names = [name.text for name in archive.names() if name.ref == ref]
    if _spelt(asked, [*names, *roles_of(ref, archive)]):
        return reply
    said = next((name for name in names if name.isascii()), ref) if lang == "en" else ref
    first, *rest = reply.blocks
    return reply._replace(blocks=(first, instead(asked, said, lang), *rest))


def _spelt(asked: str, names: list[str]) -> bool:
    """Whether the name stands in the question as it is written, or the question within the name."""
    folded = _folded(asked)
    return any(_folded(name) in folded or folded in _folded(name) for name in names)


def _folded(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _in_office(office_asked: str, archive: Archive) -> tuple[Name, ...]:
    """Whoever the record shows in an office: "과천시장"."""
    wanted = _folded(office_asked)
    persons = {name.ref: name for name in archive.names() if name.kind == "person"}
    in_events = {
        person.ko for event in archive.events() for person in event.people if wanted and _folded(person.role) == wanted
    }
    in_documents = {ref for ref in persons for one in archive.people(ref) if wanted and _folded(one.role) == wanted}
    return tuple(persons[ref] for ref in sorted(in_events | in_documents) if ref in persons)


def _choice(asked: str, refs: list[str], lang: Lang, archive: Archive) -> Reply:
    """Several people of that name: asked about, not guessed."""
    c = Citations()
    lead = Text(f"'{asked}'에 맞는 사람은 {len(refs)}명이에요.", f"{len(refs)} people match '{asked}'").of(lang)
    items = tuple(_candidate(ref, c, archive) for ref in refs)
    steps = tuple(Action(ref, f"/mayor {ref}") for ref in refs[:MOST])
    return Reply("answer", lead, (Lead((Span(lead),)), *items), sources=c.sources, actions=steps)


def _candidate(ref: str, c: Citations, archive: Archive) -> Item:
    """ "**케네디 스튜어트** 밴쿠버시장 [1]": the role in which the record first shows a person."""
    event = next(iter(archive.events(Where(person=ref))), None)
    if event:
        role, sources = next(person.role for person in event.people if person.ko == ref), proof(event)
    else:
        named = archive.people(ref)
        role, sources = (named[0].role, (named[0].source,)) if named else ("", ())
    return Item((Span(ref, bold=True), Span(f" {role}"), *c(*sources)))


def _nobody(asked: str, name: str, lang: Lang, archive: Archive) -> Reply:
    mayors = {mayor.ko: mayor for mayor in archive.mayors()}
    near = archive.find_name(name, ("mayor",)).near
    return nothing(asked, [_step(mayors[one.ref], lang) for one in near], lang, TITLE)


def _step(mayor: Mayor, lang: Lang) -> Action:
    return Action(_name(mayor, lang), f"/mayor {mayor.en}")


def _name(mayor: Mayor, lang: Lang) -> str:
    return mayor.ko if lang == "ko" else mayor.en
