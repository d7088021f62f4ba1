"""The words by which Korean news tells that something exchange-like happened, and which kind of event each makes.

Korean is head-final: a predicate closes what stands before it. So each predicate takes the nearest noun of the field
before it that it can govern ("의향서에 … 서명"); one in adnominal form may take the noun behind it ("체결한 의향서").
A predicate that says enough by itself ("방문") needs no noun.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
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


class _Noun(NamedTuple):
    start: int
    end: int
    form: str


class _Predicate(NamedTuple):
    start: int
    end: int
    acts: frozenset[str]
    adnominal: bool


_NOUN = re.compile("|".join(f"(?P<{form}>{pattern})" for form, pattern in NOUNS.items()))
_ACTS = {f"p{number}": frozenset(classes.split()) for number, (classes, _) in enumerate(PREDICATES)}
_PREDICATE = re.compile("|".join(f"(?P<p{number}>{pattern})" for number, (_, pattern) in enumerate(PREDICATES)))
_ADNOMINAL = re.compile(r"[한된린는운은던낸연룬친든온](?= )|연(?= )|[가-힣](?:하|되|리|려)는(?= )")
_CALLED_OFF = re.compile(  # behind a noun that can be called off
    r"(?:\([^()]*\))?[’'”]?(?: ?(?:파견|체결|방문|개최|참가|설치|논의|일정|계획))?[은는이가을를도과와 ]|역시"
)
_TALKED_OF = re.compile(  # behind a predicate that is only spoken of
    "(?:을|를|에 대해|에 관해|하는 방안을?) ?(?:논의|협의|제안|요청|촉구|희망|건의|제의)"
    "|[을를] (?:계기로|위한|위해|앞두|바탕으로)| ?(?:이후|에 따라|에 따른)"
)
_LISTED = re.compile(r"[▲△▷○◦•·\-]")
_ITEM_END, _END = re.compile(r"\s*(?:[,(]|\.?$)"), re.compile(r"\.?$")
_SUBJECT = re.compile("[’'”\"]?[은는이가] ")
_OBJECT = re.compile("[’'”\"]?[을를] ")
_OF_SUBJECT, _OF_OBJECT = frozenset(("HOLD", "SIGN", "SEND")), frozenset(("SEND",))
_FAR = 60  # letters between a subject and its predicate
_AHEAD = 16  # letters between an adnominal predicate and its noun


def triggers(sentence: str, named: Iterable[tuple[int, int, str]] = ()) -> Iterator[Trigger]:
    """Where the sentence tells events, in order, without overlap. `named` is where it names fairs and prizes, which
    are nouns of their class: 자이텍스에 참가했다.
    """
    nouns = [_Noun(match.start(), match.end(), match.lastgroup or "") for match in _NOUN.finditer(sentence)]
    nouns = sorted([*nouns, *_unlike(named, nouns)])
    done = 0
    for predicate in sorted([*_predicates(sentence), *_item_ends(sentence, nouns)]):
        if predicate.start < done or _TALKED_OF.match(sentence, predicate.end):
            continue
        trigger = _governed(sentence, predicate, nouns, done) or _alone(sentence, predicate)
        if trigger:
            yield trigger
            # "열린 박람회에 참가했다": the noun is used again
            done = predicate.end if predicate.adnominal and trigger.act == "HOLD" else trigger.end


def _unlike(named: Iterable[tuple[int, int, str]], nouns: Sequence[_Noun]) -> Iterator[_Noun]:
    """Names that hold no noun of the field."""
    for start, end, form in named:
        if not any(noun.start < end and start < noun.end for noun in nouns):
            yield _Noun(start, end, form)


def _predicates(sentence: str) -> Iterator[_Predicate]:
    for match in _PREDICATE.finditer(sentence):
        end = match.end()
        adnominal = _ADNOMINAL.search(sentence, max(0, end - 2), min(len(sentence), end + 4)) is not None
        yield _Predicate(match.start(), end, _ACTS[match.lastgroup or ""], adnominal)


def _item_ends(sentence: str, nouns: Iterable[_Noun]) -> Iterator[_Predicate]:
    """Where an item of a list, or a note, ends without a predicate."""
    ending = _ITEM_END if _LISTED.match(sentence) else _END
    for noun in nouns:
        if ending.match(sentence, noun.end):
            yield _Predicate(noun.end, noun.end, frozenset(("ITEM",)), adnominal=False)


def _governed(sentence: str, predicate: _Predicate, nouns: Sequence[_Noun], done: int) -> Trigger | None:
    """The event of a predicate with the nearest noun that it governs, before it or, if it is adnominal, behind it."""
    start, end, acts, adnominal = predicate
    for noun in reversed([noun for noun in nouns if done <= noun.start and noun.end <= start]):
        if acts == {"CANCEL"} and not _CALLED_OFF.match(sentence, noun.end):
            continue
        rule = _rule(noun, acts, _distance(sentence, noun, start, acts))
        if rule:
            if noun.form == "BODY" and any(other.form == "FAIR" and other.end <= start for other in nouns):
                rule = GOVERNED["FAIR"][0]  # "전시회에 기업 9개사를 보냈다" is the fair
            return Trigger(noun.start, end, rule.kind, sentence[noun.start : end], noun.form, _act(rule, acts))
    ahead = [noun for noun in nouns if adnominal and end <= noun.start <= end + _AHEAD]
    for noun in (noun for noun in ahead if not re.search('[“"]', sentence[end : noun.start])):
        rule = _rule(noun, acts - {"DO"}, 0)
        if rule:
            return Trigger(start, noun.end, rule.kind, sentence[start : noun.end], noun.form, _act(rule, acts))
    return None


def _distance(sentence: str, noun: _Noun, start: int, acts: frozenset[str]) -> int:
    """Letters between a noun and a predicate; none from a subject or object that has its day and place behind it."""
    between = start - noun.end
    is_subject = not acts.isdisjoint(_OF_SUBJECT) and _SUBJECT.match(sentence, noun.end)
    is_object = not acts.isdisjoint(_OF_OBJECT) and _OBJECT.match(sentence, noun.end)
    return 0 if between <= _FAR and (is_subject or is_object) else between


def _alone(sentence: str, predicate: _Predicate) -> Trigger | None:
    act = next((act for act in ALONE if act in predicate.acts), None)
    words = sentence[predicate.start : predicate.end]
    return Trigger(predicate.start, predicate.end, ALONE[act], words, "", act) if act else None


def _rule(noun: _Noun, acts: frozenset[str], distance: int) -> Governed | None:
    rules = GOVERNED.get(noun.form, ())
    return next((rule for rule in rules if distance <= rule.reach and not acts.isdisjoint(rule.acts)), None)


def _act(rule: Governed, acts: frozenset[str]) -> str:
    return min(acts & rule.acts)
