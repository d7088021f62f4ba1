"""/partners: sister and friendship cities, letters of intent, companies and institutions."""

from collections.abc import Sequence

from handlers.core.asking import bare
from handlers.core.cite import Citations
from handlers.core.command import command
from handlers.core.korean import josa
from handlers.core.labels import TYPES, country_text
from handlers.core.listing import listed
from handlers.core.nothing import instead, nothing
from handlers.core.partner_detail import detail, found_by, name_of
from handlers.core.partner_list import OTHERS, TIED, partner_list
from handlers.core.partner_words import Asked, country_in, read
from handlers.core.reply import Action, Block, Heading, Lead, Note, Reply, Span
from handlers.core.request import Request
from store import Archive, Event, Lang, Partner, Store, Text, Where

PLURALS = {
    "city": "cities",
    "region": "regions",
    "company": "companies",
    "agency": "agencies",
    "university": "universities",
    "association": "associations",
    "embassy": "embassies and consulates",
    "event": "fairs and festivals",
}
ALIASES = ("자매도시", "우호도시", "교류도시")  # names of this command that are a question of their own


@command(
    "partners",
    ("파트너", *ALIASES),
    about=Text("자매도시, 우호도시, 협약을 맺은 기업과 기관", "Partner cities, companies, institutions"),
    usage=Text("[국가, 이름]", "[country, name]"),
    examples={
        "/partners": "자매도시",
        "자매도시": "피라시카바",
        "/partners 캐나다": "밴쿠버",
        "/partners Vancouver": "2019년 1월 14일(월)",
        "/partners 밴쿠바": "밴쿠버로 찾았어요",
        "/partners 기업": "마이크로소프트",
    },
)
def handle(request: Request, store: Store) -> Reply:
    """All partners in groups, those of a kind or country, or one in full."""
    text, lang, archive = _words(request), request.lang, store.archive
    asked = read(text)
    if not (asked.rest or asked.relations or asked.types):
        return _overview(lang, archive)
    country = country_in(asked.rest, archive)
    if country or not asked.rest:
        return _some(asked, country.ref if country else None, lang, archive)
    return _named(text, lang, archive)


def _words(request: Request) -> str:
    """What is asked, the alias included where it says which partners: "자매도시" alone means the sister cities."""
    alias = next((alias for alias in ALIASES if request.text.removeprefix("/").startswith(alias)), "")
    return bare(f"{alias} {request.args}").strip()


def _overview(lang: Lang, archive: Archive) -> Reply:
    """The tied partners in groups; the others only counted."""
    every = archive.partners()
    groups = {relation: [one for one in every if one.relation == relation] for relation in TIED}
    tied = [one for group in groups.values() for one in group]
    lines = partner_list(tied, lang, archive)
    sisters, friends = len(groups["sister"]), len(groups["friendship"])
    lead = Text(
        f"자매도시 {sisters}곳, 우호도시 {friends}곳이 있어요.",
        f"{sisters} sister cities and {friends} friendship cities",
    ).of(lang)
    blocks: list[Block] = [Lead((Span(lead),))]
    for relation, title in TIED.items():
        blocks += lines.group(title, groups[relation])
    blocks.append(_hint(len(every) - len(tied), lang))
    return Reply("answer", lead, tuple(blocks), lines.events_of(tied), lines.c.sources, _kinds(lang))


def _hint(others: int, lang: Lang) -> Note:
    hint = Text(
        f"그 밖의 교류처 {others}곳은 나라, 종류, 이름으로 물어보세요. 예: 파트너 중국, 파트너 기업",
        f"Ask for {others} other contacts by country, kind or name: /partners China, /partners companies",
    )
    return Note((Span(hint.of(lang)),))


def _kinds(lang: Lang) -> tuple[Action, ...]:
    kinds = ("company", "agency", "university", "association")
    members = Action(Text("국제기구", "international bodies").of(lang), "/partners members")
    return (*(Action(_type_title(kind).of(lang), f"/partners {PLURALS[kind]}") for kind in kinds), members)


def _type_title(type_: str) -> Text:
    return Text(TYPES[type_].ko, PLURALS[type_])


def _some(asked: Asked, country: str | None, lang: Lang, archive: Archive) -> Reply:
    """The partners of a kind, a country or both; of a country with what happened there."""
    partners = [partner for partner in archive.partners() if _fits(partner, asked, country)]
    whole_country = country is not None and not (asked.relations or asked.types)
    events = archive.events(Where(country=country)) if whole_country else ()
    title = _title(asked, country, lang)
    if not partners and not events:
        return nothing(title, (), lang)
    lines = partner_list(partners, lang, archive)
    blocks: list[Block] = [Lead((Span(_count(title, partners, events, lang)),))]
    for group, members in _groups(partners):
        title_needed = events or len(members) < len(partners)
        blocks += (
            lines.group(group, members, country is None) if title_needed else lines.lines(members, country is None)
        )
    if events:
        blocks.append(Heading((Span(Text(f"교류 이력 {len(events)}건", f"Records ({len(events)})").of(lang)),)))
    blocks += listed(events, lines.c, lang)
    return Reply("answer", title, tuple(blocks), events or lines.events_of(partners), lines.c.sources)


def _count(title: str, partners: Sequence[Partner], events: Sequence[Event], lang: Lang) -> str:
    if partners:
        return Text(f"{josa(title, '은/는')} {len(partners)}곳이에요.", f"{title}: {len(partners)}").of(lang)
    return Text(f"{josa(title, '은/는')} 없고 교류 이력만 {len(events)}건 있어요.", f"{title}: none, only records").of(
        lang
    )


def _fits(partner: Partner, asked: Asked, country: str | None) -> bool:
    return (
        (not asked.relations or partner.relation in asked.relations)
        and (not asked.types or partner.type in asked.types)
        and country in (None, partner.country)
    )


def _groups(partners: list[Partner]) -> list[tuple[Text, list[Partner]]]:
    """Partners under the heading of their tie; those without one together, at the end."""
    groups = [(title, [one for one in partners if one.relation == relation]) for relation, title in TIED.items()]
    return [*groups, (OTHERS, [one for one in partners if one.relation not in TIED])]


def _title(asked: Asked, country: str | None, lang: Lang) -> str:
    kinds = [TIED[one] if one in TIED else Text("국제기구", "International bodies") for one in asked.relations]
    kinds += [_type_title(one) for one in asked.types if one != "region" or "city" not in asked.types]
    what = ", ".join(kind.of(lang) for kind in kinds) or Text("교류처", "Partners").of(lang)
    if country is None:
        return what[0].upper() + what[1:]
    where = country_text(country, lang)
    return f"{where}의 {what}" if lang == "ko" else f"{what[0].upper()}{what[1:]} in {where}"


def _named(asked: str, lang: Lang, archive: Archive) -> Reply:
    """The one partner of that name in full, several to choose from, or the nearest."""
    partners = {partner.id: partner for partner in archive.partners()}
    if asked.casefold() in partners:
        return detail(partners[asked.casefold()], lang, archive)
    found = archive.find_name(asked, ("partner", "country"))
    meant = [partners[name.ref] for name in found.exact if name.ref in partners] or _by_word(asked, partners, archive)
    if len(meant) == 1:
        return _own_up(detail(meant[0], lang, archive), meant[0], asked, lang)
    if meant:
        return _choice(asked, meant, lang, archive)
    if events := _with(asked, archive):
        return _told(asked, events, lang)
    near = [
        _step(partners[name.ref], lang) if name.ref in partners else _country(name.ref, lang) for name in found.near
    ]
    return nothing(asked, near, lang)


def _with(asked: str, archive: Archive) -> tuple[Event, ...]:
    """Events with somebody of that name who has no record of their own."""
    name = asked.casefold().replace(" ", "")
    return tuple(
        event
        for event in archive.events()
        if any(name in (each.casefold().replace(" ", "") for each in (one.ko, one.en)) for one in event.partners)
    )


def _told(asked: str, events: Sequence[Event], lang: Lang) -> Reply:
    c = Citations()
    lead = Text(
        f"'{asked}' 교류 이력 {len(events)}건", f"{asked}: {len(events)} record{'' if len(events) == 1 else 's'}"
    ).of(lang)
    return Reply("answer", lead, (Lead((Span(lead),)), *listed(events, c, lang)), tuple(events), c.sources)


def _by_word(asked: str, partners: dict[str, Partner], archive: Archive) -> list[Partner]:
    """Partners that single words of the question name: "캐나다 밴쿠버" names Vancouver."""
    words = asked.split()
    found = [name.ref for word in words if len(words) > 1 for name in archive.find_name(word, ("partner",)).exact]
    return [partners[ref] for ref in dict.fromkeys(found)]


def _own_up(reply: Reply, partner: Partner, asked: str, lang: Lang) -> Reply:
    """Say so where the name was not the one asked for."""
    if found_by(partner, asked):
        return reply
    first, *rest = reply.blocks
    return reply._replace(blocks=(first, instead(asked, name_of(partner, lang), lang), *rest))


def _choice(asked: str, partners: list[Partner], lang: Lang, archive: Archive) -> Reply:
    lines = partner_list(partners, lang, archive)
    lead = Text(f"'{asked}'에 맞는 교류처는 {len(partners)}곳이에요.", f"{len(partners)} partners match '{asked}'").of(
        lang
    )
    steps = tuple(_step(partner, lang) for partner in partners[:5])
    return Reply(
        "answer", lead, (Lead((Span(lead),)), *lines.lines(partners)), lines.events_of(partners), lines.c.sources, steps
    )


def _step(partner: Partner, lang: Lang) -> Action:
    return Action(name_of(partner, lang), f"/partners {partner.id}")


def _country(code: str, lang: Lang) -> Action:
    return Action(country_text(code, lang), f"/partners {country_text(code, 'en')}")
