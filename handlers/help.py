"""/help: what may be asked, told by the commands themselves."""

from handlers import load
from handlers.core.command import Command, command, registry
from handlers.core.korean import josa
from handlers.core.nothing import quoted
from handlers.core.reply import Action, Block, Item, Lead, Note, Paragraph, Reply, Span
from handlers.core.request import Request
from store import Lang, Store, Text

FIRST = ("partners", "mayor", "ces", "onthisday", "search")  # the five kinds of question
NEAREST = 3
PLAIN = Text(
    "슬래시 없이 한국어로 물어도 돼요: 자매도시, 시장 은수미, 오늘의 역사",
    "Plain words work too: mayor Eun Soo-mi, ces 2024.",
)
MORE = Text("명령마다 예가 있어요: /help ces", "Each command has examples: /help ces")


@command(
    "help",
    ("도움말", "도움", "사용법"),
    about=Text("무엇을 물을 수 있는지", "What may be asked"),
    usage=Text("[명령]", "[command]"),
    examples={"/help": "/partners", "도움말": "/ces", "/help ces": "/ces 2019", "/help 시장": "/mayor"},
)
def handle(request: Request, store: Store) -> Reply:
    """All commands, or one with its examples."""
    load()  # a cold "/help" has only this file
    asked = request.args.removeprefix("/").strip()
    if not asked:
        return _all(request.lang)
    found = _by_name().get(_folded(asked))
    return _one(found, request.lang) if found else _none(asked, request.lang)


def _all(lang: Lang) -> Reply:
    lead = Text("이렇게 물어보세요.", "What you can ask").of(lang)
    ordered = [registry[name] for name in FIRST if name in registry]
    ordered += [one for one in registry.values() if one.name not in FIRST]
    items = [Item((Span(_call(one, lang), bold=True), Span(f" {one.about.of(lang)}"))) for one in ordered]
    notes = (Note((Span(PLAIN.of(lang)),)), Note((Span(MORE.of(lang)),)))
    steps = tuple(_example(one, lang) for one in ordered if one.name in FIRST)
    return Reply("help", lead, (Lead((Span(lead),)), *items, *notes), actions=steps)


def _one(found: Command, lang: Lang) -> Reply:
    """A command's arguments, other names and examples."""
    call = _call(found, lang)
    blocks: list[Block] = [Lead((Span(f"{call}: {found.about.of(lang)}"),))]
    if found.aliases:
        other = Text("다른 이름", "Other names").of(lang)
        blocks.append(Paragraph((Span(f"{other}: {', '.join(found.aliases)}"),)))
    blocks += [Item((Span(example, code=True),)) for example in found.examples]
    return Reply("help", call, tuple(blocks), actions=tuple(Action(example, example) for example in found.examples))


def _none(asked: str, lang: Lang) -> Reply:
    """No such command: the nearest by any of their names."""
    from difflib import get_close_matches

    names = _by_name()
    near = get_close_matches(_folded(asked), names, n=NEAREST, cutoff=0.4)
    commands = dict.fromkeys(names[one].name for one in near)
    lead = Text(f"'{quoted(asked)}' 명령은 없어요.", f"There is no command '{quoted(asked)}'.").of(lang)
    steps = tuple(Action(f"/{name}", f"/help {name}") for name in commands) or (Action("/help", "/help"),)
    listed = ", ".join(step.label for step in steps)
    guess = Text(f"혹시 {josa(listed, '을/를')} 찾으셨나요?", f"Did you mean {listed}?").of(lang)
    return Reply("nothing", lead, (Lead((Span(lead),)), Paragraph((Span(guess),))), actions=steps)


def _by_name() -> dict[str, Command]:
    return {_folded(name): one for one in registry.values() for name in (one.name, *one.aliases)}


def _folded(name: str) -> str:
    return "".join(name.casefold().split())


def _call(one: Command, lang: Lang) -> str:
    return f"/{one.name} {one.usage.of(lang)}".strip()


def _example(one: Command, lang: Lang) -> Action:
    """The command's most telling example: one with something behind the name, in letters of the language."""
    telling = [example for example in one.examples if example.startswith("/") and " " in example]
    own = [example for example in telling if lang == "ko" or example.isascii()]
    asked = next(iter(own), f"/{one.name}")
    return Action(asked, asked)
