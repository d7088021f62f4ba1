"""People whom a text names with their role: "김종천 과천시장", "한동만 샌프란시스코 총영사", "시장 은수미".

Better a person missed than one made up: whoever is found here can be asked for by name.
"""

import re
from collections.abc import Iterable

from store.reading import person_names as names
from store.reading.callings import mentions
from store.reading.introductions import called
from store.reading.people_words import TITLES as TITLE_WORDS
from store.reading.values import PersonRead
from store.records import Document, PersonInDocument, Source
from store.sentences import split

__all__ = ["TITLES", "mentions", "named", "people", "source"]

TITLES = "|".join(TITLE_WORDS)
_CONTACT = re.compile(r"^(?:[▷☎※]\s*)?(?:문의|담당|연락처|자료 ?제공)|☎")
_TOWN = re.compile(r"(?<![가-힣])([가-힣]{2,8}?)(?:\([^)]{1,40}\))?(?:시(?![가-힣])|시[는의와에가청]|에서|시의회)")
_PERSONNEL = re.compile(r"승진|전보|전입|전출|파견|임용|발령|직위|퇴직|명예퇴직")
_ON_AIR = frozenset(["아나운서", "리포터"])
_HOSTS = re.compile(r"사회|진행을|진행으로|진행한|출신|초청|강연|맡")
_STUDIO = re.compile(
    r"(?m)^\W{0,2}[\[<〈【◀(] ?(?:앵커|기자|아나운서|리포터|리포트|녹취|VCR|ANC)(?: ?멘트)? ?[\]>〉】▶)]"
)
_CREDIT = re.compile(r"[^.!?]{0,40}(?:아나운서|리포터)[^.!?다요]{0,12}|(?:아나운서|리포터)[^.!?다요]{0,12}")
_SIGNS_OFF = re.compile(
    r"(?:아나운서|리포터)(?:입니다|였습니다|의 (?:보도|리포트)|[가이] ?.{0,12}(?:보도|전하|전합|전해|취재|소식)|[)\].]*$)"
)


def people(text: str, title: str = "", city: str = "") -> tuple[PersonRead, ...]:
    """Everybody named in `text`, each once, in order, with the fullest role. `city` (without 시) completes a role
    that names none: 부시장 is 성남부시장. Reporters, contact persons and who is only a surname are left out.
    """
    roles: dict[str, str] = {}
    personnel = "인사" in title
    towns = _towns(text)
    for line in text.splitlines():
        if not _CONTACT.search(line[:60]):
            for one in called(line, personnel or _PERSONNEL.search(line) is not None, towns):
                if not one.sure and not _again(one.name, one.role, text):
                    continue
                roles[one.name] = max(roles.get(one.name, ""), one.role, key=_weight)
    city = city if city in title or city in text else ""
    roles = {name: role for name, role in roles.items() if not (role in _ON_AIR and _announces(name, text))}
    known = {name: _with_city(role, city) if names.korean(name) else role for name, role in roles.items()}
    parts = _parts(known) | towns
    return tuple(PersonRead(name, role) for name, role in known.items() if name not in parts)


def named(document: Document) -> tuple[PersonInDocument, ...]:
    """Each person with each role once, with the sentence that says so; a bare title goes where a fuller one stands."""
    known = {person.name for person in people(document.text, document.title)}
    found: dict[PersonRead, str] = {}
    towns = _towns(document.text)
    for sentence in split(document.text):
        for one in called(sentence, towns=towns):
            whole = names.korean(one.name) or " " in one.name
            if one.role and whole and one.name in known:
                found.setdefault(PersonRead(one.name, one.role), sentence)
    return tuple(
        PersonInDocument(*person, source(document, sentence))
        for person, sentence in found.items()
        if not any(_fuller(other, person) for other in found)
    )


def source(document: Document, sentence: str) -> Source:
    """The document as the source of what `sentence` says."""
    return Source(document.outlet, document.published, document.url, document.id, document.basis, sentence)


def _weight(role: str) -> tuple[bool, int]:
    return bool(role) and role not in TITLE_WORDS, len(role)


def _with_city(role: str, city: str) -> str:
    """성남부시장 for 부시장, 성남시 국제통상과장 for 국제통상과장."""
    if not city or " " in role:
        return role
    if role in ("시장", "부시장"):
        return city + role
    return f"{city}시 {role}" if re.search(r"..(?:국장|과장|팀장|실장|담당관)$", role) else role


def _announces(name: str, text: str) -> bool:
    """Whether somebody tells the news and is not in it: no line calls him host of what the article is about."""
    lines = [line.strip() for line in text.splitlines() if name in line]
    return not any(_HOSTS.search(line) for line in lines) and any(
        _STUDIO.search(text) or _SIGNS_OFF.search(line) or _CREDIT.fullmatch(line) for line in lines
    )


def _again(name: str, role: str, text: str) -> bool:
    """Whether a text calls somebody by family name and title, so that two syllables before an office are a name."""
    return re.search(rf"(?<![가-힣]){name[0]} {re.escape(role.split()[-1][-8:])}", text) is not None


def _parts(known: Iterable[str]) -> frozenset[str]:
    """Words that are parts of longer names in the text."""
    return frozenset(part for name in known if " " in name for part in name.split())


def _towns(text: str) -> frozenset[str]:
    """What a text calls a town: 리치먼드 of 리치먼드시."""
    return frozenset(match[1] for match in _TOWN.finditer(text) if not names.korean(match[1]))


def _fuller(other: PersonRead, one: PersonRead) -> bool:
    return other.name == one.name and other.role != one.role and other.role.endswith(one.role)
