"""How a question was understood and what was held against it; the same for the same question and generation."""

from collections.abc import Iterable

from handlers.core.cite import Citations
from handlers.core.labels import KINDS
from handlers.core.listing import item as listed_event
from handlers.core.nothing import quoted
from handlers.core.question.composing import item
from handlers.core.question.groups import Group
from handlers.core.question.picking import SURE, Pick, pick
from handlers.core.question.understanding import Question, understand
from handlers.core.question.wanted import Wanted
from handlers.core.reply import Action, Block, Heading, Item, Lead, Note, Reply, Span
from handlers.core.request import Request
from store import Archive, Lang, Text

CANDIDATES = 5
WAYS = 5  # spellings shown of one word
WANTED: dict[Wanted, Text] = {
    "define": Text("무엇을 말하는지", "what it is"),
    "when": Text("언제인지", "when"),
    "how_long": Text("며칠 동안인지", "how long"),
    "mayor_then": Text("그때의 시장", "the mayor of that time"),
    "weekday": Text("무슨 요일인지", "which weekday"),
    "term": Text("임기", "the term"),
    "who": Text("누구인지", "who"),
    "with_whom": Text("누구와인지", "with whom"),
    "how_many": Text("몇인지", "how many"),
    "how_often": Text("몇 번인지", "how often"),
    "how_much": Text("얼마인지", "how much"),
    "where": Text("어디인지", "where"),
    "why": Text("왜인지", "why"),
    "said": Text("무슨 말을 했는지", "what was said"),
    "list": Text("목록", "a list"),
    "yes_no": Text("그런지 아닌지", "yes or no"),
    "what": Text("무엇인지", "what"),
}
SORTS = {
    "name": Text("이름", "Name"),
    "time": Text("때", "Time"),
    "noun": Text("낱말", "Word"),
    "verb": Text("낱말", "Word"),
    "number": Text("숫자", "Number"),
}
EDGES = {"first": Text("가장 이른 것", "the first"), "last": Text("가장 최근 것", "the latest")}


def explain(text: str, before: tuple[str, ...], request: Request, archive: Archive) -> Reply:
    """Words, names, filters; the best candidates with their scores and what each does not meet; the generation."""
    lang = request.lang
    question = understand(text, before, request.today, archive)
    picks = pick(question, archive)
    c = Citations()
    lead = Text(f"'{quoted(text)}'의 답은 이렇게 찾았어요.", f"How '{quoted(text)}' was answered").of(lang)
    blocks: list[Block] = [Lead((Span(lead),)), *_understood(question, lang)]
    blocks.append(_heading(Text("견주어 본 기록", "Records compared"), lang))
    blocks += [_candidate(one, c, lang, archive) for one in picks[:CANDIDATES]]
    blocks.append(Note((Span(_rule(len(picks), archive.generation, lang)),)))
    return Reply(
        "answer",
        lead,
        tuple(blocks),
        tuple(one.event for one in picks[:CANDIDATES] if one.event),
        c.sources,
        (Action(Text("다시 묻기", "Ask again").of(lang), text),),
    )


def _understood(question: Question, lang: Lang) -> Iterable[Block]:
    said = WANTED[question.wanted].of(lang)
    yield Item((Span(f"{Text('알고 싶은 것', 'Wanted').of(lang)}: {said}"),))
    if question.earlier:
        yield Item((Span(f"{Text('이어진 질문', 'Goes on from').of(lang)}: {quoted(question.earlier)}"),))
    for group in question.asked.groups:
        yield Item((Span(_group(group, lang)),))
    if question.kinds:
        kinds = ", ".join(KINDS[kind].of(lang) for kind in question.kinds)
        yield Item((Span(f"{Text('종류', 'Kind').of(lang)}: {kinds}"),))
    if question.edge:
        yield Item((Span(f"{Text('차례', 'Order').of(lang)}: {EDGES[question.edge].of(lang)}"),))


def _group(group: Group, lang: Lang) -> str:
    """ "이름: 밴쿠바 → 밴쿠버 (벤쿠버, vancouver) · 기록 6건"."""
    ways = group.spelt if group.names else [" ".join(sorted(way)) for way in group.ways]
    others = ", ".join(way for way in ways if way != group.shown)[:80] if len(ways) > 1 else ""
    meant = f" → {group.mended}" if group.mended else ""
    said = f"{SORTS[group.sort].of(lang)}: {group.shown}{meant}" + (f" ({others})" if others else "")
    count = len(group.events)
    return said + (
        Text(f" · 기록 {count}건", f" · {count} record{'s' * (count != 1)}").of(lang) if group.events else ""
    )


def _candidate(one: Pick, c: Citations, lang: Lang, archive: Archive) -> Item:
    """ "0.97 2019. 1. 14.(월) 성남-밴쿠버 우호교류 의향서 · 없는 말: 나이"."""
    missed = ", ".join(group.shown for group in one.scored.missed)
    lacks = f" · {Text('없는 말', 'without').of(lang)}: {missed}" if missed else ""
    told = (listed_event(one.event, c, lang) if one.event else item(one, c, lang, archive)).line
    return Item((Span(f"{one.score:.2f}", code=True), Span(" "), *told, Span(lacks)))


def _rule(count: int, generation: str, lang: Lang) -> str:
    return Text(
        f"모두 {count}개를 견주었고, {SURE:.2f} 이상이고 이름이 모두 맞을 때만 답이라고 말해요. 세대 {generation}.",
        f"{count} compared; from {SURE:.2f} on, with every name met, one is said to be the answer. Generation {generation}.",
    ).of(lang)


def _heading(title: Text, lang: Lang) -> Heading:
    return Heading((Span(title.of(lang)),))
