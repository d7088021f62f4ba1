"""What a single word may be in or beside a name: part of a foreign name, a place, or the end of a phrase."""

import re

from store.reading.gazetteer import gazetteer
from store.reading.people_japan import GIVEN, TOWNS_TOO
from store.reading.people_words import (
    FIRMS,
    FIRST_NAMES,
    LINKS,
    LOANS,
    NO_NAMES,
    NOUNS,
    PLACES,
    PREDICATES,
    SINO,
    VIETNAMESE,
)  # fmt: skip
from store.reading.spelling import LOAN
from store.reading.titles import Word

_STUCK = re.compile(r"(?:에서|에도|에는|으로|에게|까지|부터|처럼|하는|했던|라는|하고|[은는을를의])$")
_PARTICLE_LIKE = re.compile(r"(?:[와과로도만가이에한된할던며고서면인간])$")
_NEVER_A_NAME = re.compile(r"(?:[와과에된할며면]|[가-힣](?:하고|[가-힣]시한))$")
VERB = re.compile(
    r"(?:으나|지만|면서|으며|[며면]|[았었였했됐겼혔렸쳤졌켰]\S{1,3}|해|하여|되어|돼|어서|아서|려고|니다|[춰쳐켜려겨져혀])$"
)
PLACE_END = re.compile(
    r"(?<=[가-힣]{2})(?:시|주|현|군|구|성|도|대|사|원|회|청|단|관|부|과|팀|역|항|만|어|인|산|제|계|급|형|식|용|측)$"
)
OFFICE = re.compile(
    r"(?:[시군구도주현성]|대|대학교?|대학원|의회|[회원사단]|은행|연대|협회|교회|관|그룹|병원|연구소|[부청처]|본부|센터|노조|모임|학교|클럽|공단|위원회|대사관)$"
)
SAID_OF = re.compile(r"(?:주한|주일|주중|주미|주재|전|현|당시|초대|신임|차기|한국|국제|세계)$")
LATIN = re.compile(r"[A-Z][A-Za-z'’.-]*[a-z][A-Za-z'’.-]*")
LATIN_ORG = re.compile(
    r"\b(?:City|Hall|Center|Centre|University|Institute|Council|Association|Week|Day|Show|Global|International|Festival"
    r"|Forum|Group|Park|Street|Bank|Inc|Corp|Company|School|College|Conference|Chamber|Agency|The|Of|Letter|Art|World)\b"
)
_OF_RIVERS = re.compile(r"[가-힣]{1,3}[가카사자]와")
_CHAMBER = re.compile(r"(대한|[한미중일독영불]{2}|[가-힣]{2,6})?상의")
HANJA = re.compile(r"[一-鿿]{2,4}")


def latin_name(words: str) -> bool:
    """Whether Latin letters are a person's name: "Anke Vogel", not "MDA" or "City Hall"."""
    parts = words.replace(".", "").split()
    return 2 <= len(parts) <= 5 and LATIN.fullmatch(parts[0]) is not None and LATIN_ORG.search(words) is None


def strange(word: str) -> bool:
    """Whether a word has a syllable that Sino-Korean words have not, and is no known noun."""
    return word.isalpha() and not word.isascii() and not all(one in SINO for one in word) and nameable(word)


def nameable(word: str) -> bool:
    """Whether a word may be part of a foreign name."""
    if word in FIRST_NAMES or word in LINKS or word in VIETNAMESE:
        return True
    known = word in PLACES or word in LOANS or word in NOUNS or word in NO_NAMES or word in PREDICATES
    return bool(re.fullmatch("[가-힣]{1,8}", word)) and not known and not _STUCK.search(word)


def is_place(word: str, towns: frozenset[str] = frozenset()) -> bool:
    """Whether a word is surely a town, region or country and no given name."""
    if word in FIRST_NAMES:
        return False
    entry = gazetteer().get(word)
    sure = entry is not None and entry.doubt == 0 and entry.form in ("city", "region", "country")
    return sure or word in PLACES or word in towns


def stuck(word: Word) -> bool:
    """Whether a particle or an ending is stuck to the word, so that a phrase ends here."""
    text = word.text
    if word.tail:
        return True
    if SAID_OF.fullmatch(text) or text in LINKS or text in FIRST_NAMES or text in VIETNAMESE:
        return False
    if text in PREDICATES or (text in LOANS - FIRMS and len(text) <= 2) or not text.isalpha():
        return True
    if _STUCK.search(text):
        return True
    return bool(_PARTICLE_LIKE.search(text)) and not _only_looks_stuck(text)


def _only_looks_stuck(word: str) -> bool:
    """Whether the last syllable belongs to the name: 오스만, 위도도, 알 마즈루이."""
    if _NEVER_A_NAME.search(word) or len(word) < 3 or is_place(word[:-1]) or word[:-1] in LOANS:
        return is_place(word)
    return strange(word[:-1])


def is_long_second(before: str, text: str) -> bool:
    """라드나바자르 초이진삼보: four syllables and more, even if of Sino-Korean, behind what is surely foreign."""
    return strange(before) and len(text) > 3 and not PLACE_END.search(text) and text[:2] not in NOUNS


def is_second(before: Word, text: str) -> bool:
    """Whether a word of Sino-Korean syllables is the family name of somebody with a foreign given name."""
    if is_long_second(before.text, text):
        return True
    first = strange(before.text) and not (stuck(before) or is_place(before.text) or PLACE_END.search(before.text))
    return first and 1 < len(text) < 4 and text[:2] not in NOUNS and any(letter in LOAN for letter in text)


def before_given(text: str, behind: str) -> bool:
    """Whether what ends like a particle is a family name before a given name of Japan: 하루사와 이치로."""
    if text in TOWNS_TOO:
        return behind in GIVEN
    foreign = strange(text) or text[-3:-2] in LOAN
    return behind in GIVEN and foreign and bool(_OF_RIVERS.fullmatch(text)) and not is_place(text[:-1])


def is_chamber(text: str) -> bool:
    """Whether 상의 is short for a chamber of commerce: 상의, 한독상의, 도쿄상의."""
    match = _CHAMBER.fullmatch(text)
    return match is not None and (not match[1] or match[1] == "대한" or len(match[1]) == 2 or is_place(match[1]))
