"""Sister and friendship cities as a whole: how many, which, and whether a partner is one."""

import re

from handlers.core.cite import Citations, undoubted
from handlers.core.command import registry
from handlers.core.partner_detail import lead_text, name_of
from handlers.core.question.understanding import Question
from handlers.core.reply import Action, Lead, Paragraph, Reply, Span
from handlers.core.request import Request
from handlers.core.ties import tie_event
from store import Archive, Lang, Partner, Store, Text, Where

CITED = 3
_TIES = re.compile(
    r"자매\s*(?:결연\s*)?도시|자매\s*결연|우호\s*(?:협력\s*)?도시|교류\s*도시|sister\s*cit(?:y|ies)|friendship\s*cit(?:y|ies)",
    re.IGNORECASE,
)
_WORDS = (
    "자매도시 자매결연 자매 결연 우호도시 우호협력도시 우호 협력 도시 교류도시 교류 나라 국가 해외 외국 맺다 체결 가지다 사이 관계 되다"
    " sister cities city friendship"
)
_TIE_WORDS = frozenset(_WORDS.split())
_IS = re.compile(
    r"(?:이야|야|인가|인가요|이에요|예요|맞(?:아|지|나|죠|습니까|는지)?|임|지|이니|니|냐|인지|까|나요|었어|했어|했나)\s*요?\s*[?？]*$"
    r"|\bis\b|\bare\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(r"아니|아닌|\bnot\b")
_RELATIONS = {"자매도시": "sister", "우호도시": "friendship"}
_LATIN = {"sister": "자매", "friend": "우호"}


def tie_reply(question: Question, request: Request, store: Store) -> Reply | None:
    """None where something else is asked."""
    if question.asked.times or question.edge or not _TIES.search(question.text) or _about_more(question):
        return None
    if question.wanted in ("how_many", "list", "where", "what", "with_whom") and not _named(question):
        return _which(question, request, store)
    partners = [one for one in store.archive.partners() if one.id in _named(question)]
    if question.wanted in ("yes_no", "what") and len(partners) == 1 and _IS.search(question.text):
        return _whether(partners[0], question, request.lang, store.archive)
    return None


def _about_more(question: Question) -> bool:
    return any(not group.names and group.shown not in _TIE_WORDS for group in question.asked.groups)


def _named(question: Question) -> set[str]:
    """Partners and people that the question names."""
    return {name.ref for group in question.asked.groups for name in group.names if name.kind != "country"}


def _which(question: Question, request: Request, store: Store) -> Reply | None:
    """How many and which, of the world or of a country: the same as /partners says."""
    countries = [group.shown for group in question.asked.groups if group.of("country")]
    if len(countries) > 1 or "partners" not in registry:
        return None
    asked = " ".join((_tie(question.text), *countries))
    reply = registry["partners"].handle(request._replace(text=f"/partners {asked}", args=asked), store)
    return reply if reply.outcome == "answer" else None


def _tie(text: str) -> str:
    """The tie as /partners is asked for it."""
    said = "".join(_TIES.findall(text)).lower()
    kinds = [
        tie for tie in _RELATIONS if tie[:2] in said or any(en in said and ko == tie[:2] for en, ko in _LATIN.items())
    ]
    return " ".join(kinds) or "교류도시"


def _whether(partner: Partner, question: Question, lang: Lang, archive: Archive) -> Reply | None:
    """Yes, or what the partner is instead."""
    asked = _tie(question.text)
    if asked not in _RELATIONS:
        return None
    c = Citations()
    events = archive.events(Where(partner=partner.id))
    tie = tie_event(partner, events)
    said = lead_text(partner, len(events), lang)
    lead = said if _NEGATED.search(question.text) else _yes_or_no(partner.relation == _RELATIONS[asked], asked, lang)
    cited = c(*(undoubted(tie)[:CITED] if tie else partner.sources[:CITED]))
    blocks = (Lead((Span(lead), *cited)), *(() if lead == said else (Paragraph((Span(said),)),)))
    more = Text(f"{partner.ko} 더 보기", f"More on {partner.en}").of(lang)
    step = Action(more, f"/partners {partner.id}")
    return Reply("answer", name_of(partner, lang), blocks, (tie,) if tie else (), c.sources, (step,))


def _yes_or_no(yes: bool, asked: str, lang: Lang) -> str:
    if yes:
        return Text(f"네, {asked}예요.", "Yes.").of(lang)
    return Text(f"아니요, {asked} 기록은 없어요.", "No, there is no record of that tie.").of(lang)
