"""People whom a document names with their role: "김종천 과천시장", "한동만 샌프란시스코 총영사"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from store.reading.sentences import split
from store.records import Document, PersonInDocument, Source

_FAMILY = "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은"
_ROLE = r"(?:[가-힣]{2,8}(?:시장|군수|구청장|도지사|총영사|대사|의장|회장|부장|이사|대표|원장|위원장|장관|총장|교수)|(?:당시 )?(?:시장|의장|부장|이사|대표|원장|회장|위원장))"
_KOREAN = re.compile(
    rf"(?<![가-힣])([{_FAMILY}][가-힣]{{2}})\s+((?:[가-힣A-Za-z]+\s)?{_ROLE})(?=[은는이가을를의와과도에,·.)(\s]|께|$)"
)
_FOREIGN = re.compile(
    r"(?<![가-힣])([가-힣]{2,6} [가-힣]{2,6})(?:\([^)]*\))?\s+((?:[가-힣]{2,8}시장|[가-힣]{2,8} 시장))(?=[은는이가을를의와과도에,·.)(\s]|$)"
)
_NO_NAME = re.compile(r"(?:은|는|이|가|을|를|서|에|의|와|과|한|해|로|께|도|린|된|온)(?: |$)")  # ends of other words


class Named(NamedTuple):
    """A person in one role."""

    name: str
    role: str


def named(document: Document) -> tuple[PersonInDocument, ...]:
    """Each person with each role once, with the sentence that says so."""
    found: dict[Named, str] = {}
    for sentence in split(document.text):
        for person in _in(sentence):
            found.setdefault(person, sentence)
    return tuple(PersonInDocument(*person, source(document, sentence)) for person, sentence in found.items())


def _in(sentence: str) -> Iterator[Named]:
    for match in _KOREAN.finditer(sentence):
        yield Named(match[1], " ".join(match[2].split()))
    for match in _FOREIGN.finditer(sentence):
        last = match[1].split()[1]
        if not _NO_NAME.search(match[1]) and not (len(last) == 3 and last[0] in _FAMILY):
            yield Named(match[1], " ".join(match[2].split()))


def source(document: Document, sentence: str) -> Source:
    """The document as the source of what `sentence` says."""
    return Source(document.outlet, document.published, document.url, document.id, document.basis, sentence)
