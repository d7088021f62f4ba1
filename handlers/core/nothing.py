"""The plain answer when there is no record: what was not found, and the nearest that is."""

from collections.abc import Sequence

from handlers.core.korean import particle
from handlers.core.reply import Action, Lead, Line, Note, Paragraph, Reply, Span
from store import Lang, Text

NONE = Text("", "")
LONGEST = 40  # characters of a question that are said back


def nothing(asked: str, near: Sequence[Action], lang: Lang, noun: Text = NONE) -> Reply:
    """ "'홍길동'의 기록을 찾지 못했어요. 혹시 신상진, 은수미 시장을 찾으셨나요?", with a button for each.

    `near` are the nearest things to ask for; `noun` follows their names ("시장").
    """
    said = quoted(asked)
    lead = Text(f"'{said}'의 기록을 찾지 못했어요.", f"I found no record of '{said}'.").of(lang)
    guess = (Paragraph(_guess([action.label for action in near], noun, lang)),) if near else ()
    return Reply("nothing", lead, (Lead((Span(lead),)), *guess), actions=tuple(near))


def instead(asked: str, name: str, lang: Lang) -> Note:
    """Says that another name was taken for the one that was asked for."""
    said = quoted(asked)
    ko, en = f"'{said}' 대신 {name}{particle(name, '으로/로')} 찾았어요.", f"Showing {name} instead of '{said}'."
    return Note((Span(Text(ko, en).of(lang)),))


def quoted(asked: str) -> str:
    """What was asked, short enough to be said back."""
    return asked if len(asked) <= LONGEST else f"{asked[:LONGEST]}…"


def _guess(names: list[str], noun: Text, lang: Lang) -> Line:
    if lang == "ko":
        last = f" {noun.ko}" if noun.ko else ""
        return (Span(f"혹시 {', '.join(names)}{last}{particle(last or names[-1], '을/를')} 찾으셨나요?"),)
    several = f"{', '.join(names[:-1])} or {names[-1]}" if len(names) > 1 else names[0]
    title = f"{noun.en} " if noun.en else ""
    return (Span(f"Did you mean {title}{several}?"),)
