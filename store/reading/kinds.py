"""The words by which Korean news tells that something exchange-like happened, and which kind of event each makes.

Korean is head-final: a predicate closes what stands before it. So each predicate takes the nearest noun of the field
before it that it can govern ("의향서에 … 서명"); one in adnominal form may take the noun behind it ("체결한 의향서").
A predicate that says enough by itself ("방문") needs no noun.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from store.reading.kind_words import ALONE, GOVERNED, NOUNS, PREDICATES, Governed
from store.records import Kind


class Trigger(NamedTuple):
    """A place in a sentence where an event is told: from its noun to the end of its predicate."""

    start: int
    end: int
    kind: Kind
    word: str  # as printed: "의향서에 함께 서명"
    noun: str  # its class in kind_words.NOUNS, "" for a predicate alone
    act: str  # class of the predicate that counted: "SIGN"

    @property
    def first(self) -> str:
        """Its first word without a particle: "포럼은 … 열렸" → "포럼"."""
        return self.word.split(" ")[0].rstrip("은는이가")


class _Word(NamedTuple):
    start: int
    end: int
    form: str
    text: str


_NOUN = re.compile("|".join(f"(?P<{form}>{pattern})" for form, pattern in NOUNS.items()))
_ACTS = {f"p{number}": frozenset(classes.split()) for number, (classes, _) in enumerate(PREDICATES)}
_PREDICATE = re.compile("|".join(f"(?P<p{number}>{pattern})" for number, (_, pattern) in enumerate(PREDICATES)))
_ADNOMINAL = re.compile(r"[한된린는운은던낸연룬친든](?= )|연(?= )|[가-힣](?:하|되|리|려)는(?= )")
_SUBJECT = re.compile(
    r"(?:\([^()]*\))?[’'”]?(?: ?(?:파견|체결|방문|개최|참가|설치|논의|일정|계획))?[은는이가을를도과와 ]|역시"
)  # what can be called off
_TALKED_OF = re.compile(
    "(?:을|를|에 대해|에 관해|하는 방안을?) ?(?:논의|협의|제안|요청|촉구|희망|건의|제의)|[을를] (?:계기로|위한|위해|앞두|바탕으로)| ?(?:이후|에 따라|에 따른)"
)
_AHEAD = 16  # letters between an adnominal predicate and its noun


def triggers(sentence: str) -> Iterator[Trigger]:
    """Where the sentence tells events, in order, without overlap."""
    nouns = [_word(match) for match in _NOUN.finditer(sentence)]
    done = 0
    for match in _PREDICATE.finditer(sentence):
        acts = _ACTS[match.lastgroup or ""]
        trigger = _governing(sentence, match, acts, nouns, done)
        if trigger:
            yield trigger
            done = max(done, trigger.end)


def _word(match: re.Match[str]) -> _Word:
    return _Word(match.start(), match.end(), match.lastgroup or "", match[0])


def _governing(
    sentence: str, predicate: re.Match[str], acts: frozenset[str], nouns: list[_Word], done: int
) -> Trigger | None:
    """The event of a predicate with the noun it governs, or by itself."""
    start, end = predicate.span()
    if start < done or _TALKED_OF.match(sentence, end):
        return None
    ahead = [noun for noun in nouns if end <= noun.start <= end + _AHEAD] if _is_adnominal(sentence, end) else []
    behind = [noun for noun in reversed(nouns) if done <= noun.start and noun.end <= start]
    for noun in behind:
        if acts == {"CANCEL"} and not _SUBJECT.match(sentence, noun.end):
            continue
        if rule := _rule(noun, acts, start - noun.end):
            if noun.form == "BODY" and any(other.form == "FAIR" and other.end <= start for other in nouns):
                rule = GOVERNED["FAIR"][0]
            return Trigger(noun.start, end, rule.kind, sentence[noun.start : end], noun.form, _act(rule, acts))
    for noun in ahead:
        if rule := _rule(noun, acts - {"DO"}, 0):
            return Trigger(start, noun.end, rule.kind, sentence[start : noun.end], noun.form, _act(rule, acts))
    alone = next((act for act in ALONE if act in acts), None)
    return Trigger(start, end, ALONE[alone], predicate[0], "", alone) if alone else None


def _is_adnominal(sentence: str, end: int) -> bool:
    return _ADNOMINAL.search(sentence, max(0, end - 2), min(len(sentence), end + 4)) is not None


def _rule(noun: _Word, acts: frozenset[str], distance: int) -> Governed | None:
    rules = GOVERNED.get(noun.form, ())
    return next((rule for rule in rules if distance <= rule.reach and not acts.isdisjoint(rule.acts)), None)


def _act(rule: Governed, acts: frozenset[str]) -> str:
    return min(acts.intersection(rule.acts))
