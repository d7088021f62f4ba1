"""The counts, amounts, areas and shares of an article, each with what it counts and the sentence that proves it."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from store.reading import figure_labels
from store.reading.amounts import Amount, amounts, native_amounts, sino_amounts
from store.reading.counters import Unit, unit
from store.reading.values import FigureRead
from store.sentences import split


class _Measured(NamedTuple):
    """An amount with its unit, in one sentence."""

    amount: Amount
    unit: Unit

    @property
    def start(self) -> int:
        return self.amount.start - self.unit.lead


_OF_READERS = re.compile(r"댓글|좋아요|조회수?|추천수|글자 ?수|\d{1,5}자 이내")  # figures of the page, not of the news
_NAME = re.compile(r"[‘'「『<]([^‘’'“”\"」』>]{1,30})[’'」』>]")
_AFTER_COUNT = re.compile(r"[\s·]*[가-힣]")
_VERBAL = re.compile(r"[다요까죠]\.?$|했|됐|한다|하자")
_ABOUT_BEFORE = re.compile(r"(?<![가-힣])(?:약|대략|어림잡아|줄잡아|거의|근|한|얼추)\s?(?:[A-Z$]{0,3}\s?)$")
_ABOUT_BEHIND = re.compile(
    r"\s?(?:가량|정도|쯤|이상|안팎|내외|남짓|이하|미만|육박|(?:[을를이가에] ?)(?:넘|웃도|웃돌|육박|가까|훌쩍|밑도|밑돌))"
)
_RANGE = re.compile(r"\s?[~∼～–-]\s?")
_COUNTED_NATIVE = frozenset({"곳", "명", "개사", "개국", "건", "가구", "군데"})
_COUNTED_SINO = frozenset({"명", "개", "곳", "KRW", "USD", "JPY", "EUR", "%", "톤"})


def figures(text: str, title: str = "") -> tuple[FigureRead, ...]:
    """The figures of a cleaned body and its title, in order; those only in the title have start and end -1.

    Dates, durations, ages, ordinals, clock times, addresses and numbers in names are none (annotation rule 11 of the
    reading set). A figure that title and body share is one, where the body has it.
    """
    body = tuple(_in_text(text))
    told = {(figure.value, figure.unit) for figure in body}
    above = tuple(figure._replace(start=-1, end=-1) for figure in _in_text(title))
    return tuple(figure for figure in above if (figure.value, figure.unit) not in told) + body


def _in_text(text: str) -> Iterator[FigureRead]:
    at, before = 0, ""
    for sentence in split(text):
        at = text.find(sentence, at)
        yield from _in_sentence(sentence, at, before)
        at, before = at + len(sentence), sentence


def _in_sentence(sentence: str, offset: int, before: str) -> Iterator[FigureRead]:
    if not re.search(r"\d|[백천만] ?[가-힣]|[열두세네섯곱덟홉무]", sentence) or _OF_READERS.search(sentence):
        return
    names = [found.span(1) for found in _NAME.finditer(sentence)]
    names.reverse()
    subject, last = figure_labels.subject(sentence, before), figure_labels.NOTHING
    for found in _measured(sentence):
        while names and names[-1][1] <= found.start:
            names.pop()
        if names and names[-1][0] <= found.start and _is_name(sentence, found, names[-1][1]):
            continue
        amount, (name, end, noun, _) = found.amount, found.unit
        label = figure_labels.label(sentence, found.start, end, name, noun, last)
        last = figure_labels.Before(label, end)
        yield FigureRead(
            offset + found.start,
            offset + end,
            amount.value,
            name,
            label,
            subject,
            figure_labels.year(sentence, found.start),
            amount.about or _is_about(sentence, found.start, end),
            sentence,
        )


def _measured(sentence: str) -> Iterable[_Measured]:
    """Digits first; what is spelled out counts only with the commonest counters, and not inside a digit's amount."""
    digits = [_Measured(amount, said) for amount, said in _with_units(sentence) if said]
    spelled = [
        _Measured(amount, said)
        for numerals, counters in ((sino_amounts(sentence), _COUNTED_SINO), (native_amounts(sentence), _COUNTED_NATIVE))
        for amount in numerals
        if (said := unit(sentence, amount)) and said.name in counters and said.end > amount.end
    ]
    return sorted(digits + spelled, key=lambda found: found.start) if spelled else digits


def _with_units(sentence: str) -> Iterator[tuple[Amount, Unit | None]]:
    """Every amount with its unit; the first of a range takes that of the second: "2~3명", "1~2억원"."""
    found = [(amount, unit(sentence, amount)) for amount in amounts(sentence)]
    for (amount, said), (second, shared) in pairwise([*found, (Amount(0, 0, 0, False, "", False), None)]):
        reaches = shared and not said and _RANGE.fullmatch(sentence, amount.end, second.start)
        if shared and reaches:
            times = 10 ** {"십": 1, "백": 2, "천": 3, "만": 4, "억": 8, "조": 12}.get(second.scale, 0)
            value = amount.value * (1 if amount.scale else times)
            yield amount._replace(value=value, about=True), Unit(shared.name, amount.end, shared.noun)
        else:
            yield amount, said


def _is_name(sentence: str, found: _Measured, end: int) -> bool:
    """Whether a number in quotation marks is part of a name (‘100인 원탁회의’), not of words said."""
    inside = sentence[found.unit.end : end]
    return bool(_AFTER_COUNT.match(inside)) and not _VERBAL.search(inside)


def _is_about(sentence: str, start: int, end: int) -> bool:
    return bool(
        _ABOUT_BEFORE.search(sentence, max(0, start - 8), start) or _ABOUT_BEHIND.match(sentence[end : end + 12])
    )
