"""/search: documents and events for any words."""

from collections.abc import Iterable

from handlers.core.cite import Citations, proof
from handlers.core.command import command
from handlers.core.korean import date_text, haeyo, short_date, short_range
from handlers.core.labels import country_text
from handlers.core.listing import listed
from handlers.core.marking import marked
from handlers.core.narrowing import Narrowed, narrowed
from handlers.core.nothing import nothing, quoted
from handlers.core.periods import read_period, within
from handlers.core.reply import Action, Item, Lead, Note, Paragraph, Reply, Span
from handlers.core.request import Request
from handlers.core.said import sentence
from store import Archive, Event, Hit, Lang, Name, Source, Store, Text, Where

MOST = 10
STEPS = 3
_QUOTES = '"“”'  # around words that narrow nothing
KINDS = ("partner", "mayor", "person", "country")
EXAMPLES = (
    Text("밴쿠버 의향서", "Vancouver letter of intent"),
    Text("판교 스타트업", "Pangyo startups"),
    Text("2019년 1월", "2019-01"),
)


@command(
    "search",
    ("검색", "찾기"),
    about=Text("기사와 교류 이력에서 찾기", "Search documents and events"),
    usage=Text("찾을 말", "words"),
    examples={
        "/search 밴쿠버 의향서": "밴쿠버",
        "검색 판교 스타트업": "스타트업",
        "/search 2019년 1월": "은수미 시장, 북미 방문",
        "/search Vancouver": "밴쿠버",
    },
)
def handle(request: Request, store: Store) -> Reply:
    """Ranked findings; of a mere time all events; of nothing how to ask."""
    lang, archive = request.lang, store.archive
    words = request.args.strip(_QUOTES)
    if not words:
        return _how(lang)
    period = read_period(words)
    events = archive.events(within(period)) if period else ()
    if period and events:
        return _period(period, events, lang)
    hits = archive.search(words, 3 * MOST)
    return _hits(request, words, hits, archive) if hits else _none(words, lang, archive)


def _how(lang: Lang) -> Reply:
    lead = Text("찾을 말을 함께 적어 주세요.", "Say what to search for.").of(lang)
    steps = tuple(Action(words.of(lang), f"/search {words.of(lang)}") for words in EXAMPLES)
    said = Text("예: 검색 밴쿠버 의향서", "For example: /search Vancouver letter of intent").of(lang)
    return Reply("help", lead, (Lead((Span(lead),)), Paragraph((Span(said),))), actions=steps)


def _period(period: str, events: tuple[Event, ...], lang: Lang) -> Reply:
    c = Citations()
    when = date_text(period, lang)
    lead = Text(f"{when}의 교류 {len(events)}건", f"{when}: {len(events)} record{'s' * (len(events) != 1)}").of(lang)
    return Reply("answer", lead, (Lead((Span(lead),)), *listed(events, c, lang)), events, c.sources)


def _hits(request: Request, words: str, hits: tuple[Hit, ...], archive: Archive) -> Reply:
    """The best ten; of those the words narrow down to where they name a year, a partner and the like unquoted."""
    c, lang = Citations(), request.lang
    ids = tuple(hit.ref for hit in hits if hit.form == "event")
    events = {event.id: event for event in archive.events(Where(ids=ids))} if ids else {}
    found = Narrowed(hits) if words != request.args else narrowed(request, hits, events, archive)
    best = found.hits[:MOST]
    lead = Text(f"'{quoted(words)}' 검색 결과 {len(best)}건", f"{len(best)} findings for '{quoted(words)}'").of(lang)
    note = (Note((Span(found.said(lang)),)),) if found.names else ()
    items = (_item(hit, events.get(hit.ref), c, words, lang, archive) for hit in best)
    about = tuple(events[hit.ref] for hit in best if hit.ref in events)
    steps = (*_whole(found, words, lang), *_named(words, lang, archive))
    return Reply("answer", lead, (Lead((Span(lead),)), *note, *items), about, c.sources, steps)


def _whole(found: Narrowed, words: str, lang: Lang) -> tuple[Action, ...]:
    """The way back from what was narrowed: quoted words narrow nothing."""
    label = Text("좁히지 않고 찾기", "Search everything").of(lang)
    return (Action(label, f'/search "{words}"'),) if found.names else ()


def _item(hit: Hit, event: Event | None, c: Citations, words: str, lang: Lang, archive: Archive) -> Item:
    """ "2019. 1. 14.(월) **성남-밴쿠버 우호교류 의향서** — …**의향서**에 서명했어요. [1]"; of a document a sentence as it stands."""
    if event:
        when, title = short_range(event.date, event.end, lang), event.title.of(lang)
        said = haeyo(event.summary.ko) if lang == "ko" else event.summary.en
        return Item((Span(f"{when} "), Span(title, bold=True), Span(" — "), *marked(said, words), *c(*proof(event))))
    kind = Text("기사", "Article").of(lang)
    when = f"{kind} {short_date(hit.published, lang)} " if hit.published else f"{kind} "
    snippet = (Span(" — "), *marked(sentence(hit.snippet, hit.ref, archive), words)) if hit.snippet else ()
    return Item((Span(when), Span(hit.title, bold=True), *snippet, *c(_source(hit, archive))))


def _source(hit: Hit, archive: Archive) -> Source:
    document = archive.document(hit.ref)
    basis = document.basis if document else "unknown"
    return Source(hit.outlet, hit.published, hit.url, hit.ref, basis, hit.snippet)


def _named(words: str, lang: Lang, archive: Archive) -> tuple[Action, ...]:
    """What to ask about the names among the words."""
    found = [archive.find_name(text, KINDS).exact for text in (words, *words.split())]
    names = {name.ref: name for exact in found if len(exact) == 1 for name in exact}
    return _steps(list(names.values())[:STEPS], lang, archive)


def _none(words: str, lang: Lang, archive: Archive) -> Reply:
    """Nothing found: the nearest names, and where to see what may be asked."""
    found = archive.find_name(words, KINDS)
    reply = nothing(words, _steps(found.exact or found.near, lang, archive), lang)
    return reply._replace(actions=(*reply.actions, Action(Text("도움말", "Help").of(lang), "/help")))


def _steps(names: Iterable[Name], lang: Lang, archive: Archive) -> tuple[Action, ...]:
    return tuple(_step(name, lang, archive) for name in names)


def _step(name: Name, lang: Lang, archive: Archive) -> Action:
    if name.kind == "country":
        return Action(country_text(name.ref, lang), f"/partners {country_text(name.ref, 'en')}")
    if name.kind == "partner":
        partner = next(partner for partner in archive.partners() if partner.id == name.ref)
        return Action(partner.ko if lang == "ko" else partner.en, f"/partners {partner.id}")
    return Action(name.ref if lang == "ko" else name.text, f"/mayor {name.ref}")
