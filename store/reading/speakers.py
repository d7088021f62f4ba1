"""Who speaks in a sentence: a person called by name, a pronoun, or a description ("시 관계자")."""

import re
from collections.abc import Sequence
from typing import NamedTuple

_ROLES = (
    "관계자|담당자|책임자|당국자|대변인|참석자|참가자|참여자|관람객|관광객|방문객|시민|주민|상인|직원|학생|학부모|교사|연구자|전문가|기업인|기자|앵커|사회자|주최|바이어|대표|사장|회장|의장|시장|부시장|군수|구청장"
    "|지사|대사|총영사|국장|과장|팀장|실장|센터장|원장|위원장|의원|교수|총장|단장|부장|이사|본부장|장관|차관|총리|대통령|감독|선수|청장|담당관|주무관|위원|단원|유학생|교민|동포|농민|어민|노동자|근로자|청년|대학생"
)
_BODIES = "시의회|의회|시청|시|군청|구청|도청|교육청|경찰청|청|협회|위원회|상공회의소|회의소|진흥원|연구원|개발원|원|재단|공사|공단|연대|연합회|조합|학회|단체|업체|회사|업계|학계|기업|센터|대사관|영사관|총영사관|외교부|정부|당국|측|단|은행|대학|병원|그룹|통신|신문|일보|방송|매체|언론|위원단|심사위원단|잡지"
_SPEAKING = re.compile(rf"(?:{_ROLES}|{_BODIES})(?:들)?$")
_WORDS_OF = re.compile(
    r"(?: ?씨)?의 (?:말|설명|이야기|얘기|소감|주장|바람|전언|평가|회고|당부)(?:이다|였다|이었다|입니다|이었습니다)"
)
_STAFF = ("담당자", "관계자", "직원")
_DIVISION = re.compile(r"(?!.*들과$)[가-힣]{3,}과$")
_PRONOUN = re.compile(r"(?<![가-힣])(?:그|그녀|이들|그들)$")
_SAME = re.compile(r"(?<![가-힣])(?:이|그|같은|해당) (?:관계자|담당자|당국자|대표|기업인|주민|시민|상인)$")
_TOPIC = re.compile(r"([가-힣A-Za-z0-9()》’'.·]{1,40}?)(?:(께서는|께서도|[은는도])|(께서|[이가]))(?=[\s,“\"'‘]|$)")
_ADVERBIAL = re.compile(
    r"(?:에|에서|으로|로|까지|부터|와|과|해|해서|에게|때|뒤|중|후|날|달|해|년|월|오늘|올해|지난해|내년|다음|이번|바|것|[며고서면])$"
)
_ADNOMINAL = re.compile(
    r"(?:(?:맡|찾|받|같|많|좋|높|얻|담|앉|싣|맺|남|젊|늙|작|깊|밝|잡|찍|넓|입|읽|않)은|(?:하|되|있|없|오|가|보|나|주|지|리|치|키|우|드|내|이끄|않|맺|찾|받)는)$"
)  # before a noun: no subject
_MODIFIER = re.compile(r"^(?:[가-힣A-Za-z0-9·]+)$")
_CUT = re.compile(r"(?:에서|으로|에게|까지|부터|[은는을를의에와과던된할했]|이|가|고|며|면|하는|인|로)$")
_KEEP = frozenset("한 익명의 현지 담당 시 군 도 구 여행 의회 국제 두 세".split())  # noqa: SIM905 (a list to be read)


class Speaker(NamedTuple):
    """Somebody to whom a sentence is ascribed; `known` where it is a person of the text."""

    name: str
    known: bool


class Subject(NamedTuple):
    """What the words before a quotation say of its speaker: one, a pronoun for the last one, or nobody.
    `none` holds where they have no subject at all.
    """

    speaker: Speaker | None = None
    pronoun: bool = False
    none: bool = True


def subject(words: str, people: Sequence[tuple[int, int, str]], *, first: bool = False) -> Subject:
    """The speaker that `words`, of a sentence without its quotations, name; `people` are the callings in it.
    The last one counts, or, in reported speech, the `first` person.
    """
    found = Subject()
    weak = Subject()
    for match in _TOPIC.finditer(words):
        strong = match[2] is not None
        stem_end = match.start(2) if strong else match.start(3)
        one = _one(words, stem_end, people, strong)
        if one and not one.speaker and not one.pronoun and _ADNOMINAL.search(match[0]):
            continue
        if one is None:
            continue
        if first and strong and one.speaker and one.speaker.known and found.none:
            return one
        if strong:
            found = one if one.speaker or one.pronoun or not found.speaker else found
        elif weak.speaker is None:
            weak = one
    found = found if found.speaker or found.pronoun or not found.none else weak
    return found if found.speaker or found.pronoun else _whose_words(words, people) or found


def _whose_words(words: str, people: Sequence[tuple[int, int, str]]) -> Subject | None:
    """Whose words a sentence says they are: "로시 부시장의 말이다."."""
    for _, stop, name in people:
        if _WORDS_OF.match(words, stop):
            return Subject(Speaker(name, True), none=False)
    return None


def _one(words: str, end: int, people: Sequence[tuple[int, int, str]], strong: bool) -> Subject | None:
    """What the phrase that ends at `end` means; None for what is no subject."""
    for _, stop, name in people:
        if stop == end or (stop < end and re.fullmatch(r"님|\([^)]{0,40}\)|(?:\([^)]{0,40}\))?씨", words[stop:end])):
            return Subject(Speaker(name, True), none=False)
    phrase = words[max(0, end - 80) : end]
    if _PRONOUN.search(phrase) or _SAME.search(phrase):
        return Subject(pronoun=True, none=False)
    if _ADVERBIAL.search(phrase):
        return None
    if _SPEAKING.search(phrase):
        return Subject(Speaker(description(phrase), False), none=False)
    return Subject(none=False) if strong else None


def description(phrase: str) -> str:
    """The end of a phrase that describes who speaks: "베트남 직원을 둔 한 업체 대표" is "한 업체 대표"."""
    kept: list[str] = []
    for word in reversed(phrase.replace(",", " , ").split()[-5:]):
        bare = word.strip("“”\"'‘’")
        division = len(kept) == 1 and _DIVISION.match(bare) and kept[0] in _STAFF
        if kept and not division and ((bare not in _KEEP and _CUT.search(bare)) or not _MODIFIER.match(bare)):
            break
        kept.insert(0, bare)
        if division or bare in ("한", "익명의"):
            break
    return " ".join(kept)
