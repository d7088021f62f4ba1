"""Every calling of known people in a text: in full, by family name and title, by a foreign family name."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from store.reading.people_words import COMPOUND
from store.reading.titles import PARTICLE, Word, titled, words
from store.reading.values import PersonRead

_TIMES = ("전", "현", "당시")
_LONGEST = 12  # syllables of one word of a name
_BESIDE = re.compile(r"([가-힣]{1,12}) ?\(([A-Z][A-Za-z .'’-]{2,40})\)")
_FORMS = ("씨", "군", "양", "옹")


class _Known(NamedTuple):
    """People by the first word of their names, and by what they are called by when they are known."""

    full: dict[str, list[PersonRead]]
    short: dict[str, list[PersonRead]]


def mentions(text: str, people: Iterable[PersonRead]) -> tuple[tuple[int, int, str], ...]:
    """Where somebody of `people` is called, as (start, end, full name), in order, the title included. A family name
    that two share is nobody.
    """
    known = _index(people, text)
    found: list[tuple[int, int, str]] = []
    line_start = 0
    for line in text.splitlines(keepends=True):
        for start, end, name in _in_line(words(line), known):
            found.append((line_start + start, line_start + end, name))
        line_start += len(line)
    return tuple(found)


def _index(people: Iterable[PersonRead], text: str) -> _Known:
    full: dict[str, list[PersonRead]] = defaultdict(list)
    short: dict[str, list[PersonRead]] = defaultdict(list)
    letters = {match[1]: [word for word in match[2].split() if len(word) > 1] for match in _BESIDE.finditer(text)}
    for person in people:
        parts = person.name.split()
        full[parts[0]].append(person)
        for part in parts if len(parts) > 1 else ():
            short[part].append(person)
        for part in letters.get(parts[-1], ()):
            short[part].append(person)
        if len(parts) == 1:
            short[person.name[:2] if person.name[:2] in COMPOUND else person.name[:1]].append(person)
    return _Known(full, short)


def _in_line(found: Sequence[Word], known: _Known) -> Iterator[tuple[int, int, str]]:
    at = 0
    while at < len(found):
        match = _full(found, at, known.full) or _short(found, at, known.short)
        if match:
            yield found[at].start, match[1], match[2].name
            at = match[0]
        else:
            at += 1


def _full(found: Sequence[Word], at: int, full: dict[str, list[PersonRead]]) -> tuple[int, int, PersonRead] | None:
    text = found[at].text
    for size in range(min(len(text), _LONGEST), 1, -1):
        for person in full.get(text[:size], ()):
            last = at + person.name.count(" ")
            if last >= len(found) or not _same(found[at : last + 1], person.name):
                continue
            stem_end = found[last].start + len(person.name.split()[-1])
            if found[last].paren:
                stem_end = found[last].end - len(found[last].tail)
            return _with_role(found, last, stem_end, person, found[last].text == person.name.split()[-1])
    return None


def _same(run: Sequence[Word], name: str) -> bool:
    said = " ".join(word.text for word in run)
    rest = said[len(name) :]
    return said.startswith(name) and (not rest or PARTICLE.fullmatch(rest) is not None or rest[0] in _FORMS)


def _with_role(
    found: Sequence[Word], last: int, end: int, person: PersonRead, bare: bool
) -> tuple[int, int, PersonRead]:
    """The calling with the role behind it, if there is one."""
    following = found[last + 1 : last + 5] if bare and not found[last].tail else ()
    for step, word in enumerate(following, last + 1):
        if word.gap != " ":
            break
        title = titled(word)
        if title or (word.text[:1] in _FORMS and PARTICLE.fullmatch(word.text[1:] or "은")):
            return step + 1, word.start + (len(title.text) if title else 1), person
        if PARTICLE.search(word.text[-1:]) and word.text not in _TIMES:
            break
    return last + 1, end, person


def _short(found: Sequence[Word], at: int, short: dict[str, list[PersonRead]]) -> tuple[int, int, PersonRead] | None:
    """은 시장, 민 전 시장, 오씨, 모레이라 시장, 스튜어트 밴쿠버시장, Vogel 시장."""
    word = found[at]
    if word.text[1:2] == "씨" and len(short.get(word.text[:1], ())) == 1 and PARTICLE.fullmatch(word.text[2:] or "은"):
        return at + 1, word.start + 2, short[word.text[:1]][0]
    if word.text not in short or at + 1 >= len(found) or word.paren:
        return None
    step = at + 2 if found[at + 1].text in _TIMES and at + 2 < len(found) else at + 1
    office, title = found[step], titled(found[step])
    if any(one.gap != " " for one in found[at + 1 : step + 1]):
        return None
    if title is None and office.text[:1] in _FORMS and PARTICLE.fullmatch(office.text[1:] or "은"):
        return (step + 1, office.start + 1, short[word.text][0]) if len(short[word.text]) == 1 else None
    if title is None:
        return None
    fitting = [one for one in short[word.text] if len(word.text) > 1 or _fits(title.title, one.role)]
    return (step + 1, office.start + len(title.text), fitting[0]) if len(fitting) == 1 else None


def _fits(title: str, role: str) -> bool:
    """Whether somebody of that role is called by the title: a 부의장 is no 의장."""
    held = [titled(word) for word in words(role)] + [titled(word) for word in words(role.partition("(")[2])]
    return not role or any(one and one.title == title for one in held)
