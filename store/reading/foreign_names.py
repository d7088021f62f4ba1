"""Where a foreigner's name begins and ends among the words before or behind a title."""

import re
from collections.abc import Sequence

from store.reading.name_settings import (
    FAMILIES,
    Setting,
    is_before_strange,
    is_chinese,
    is_foreign_office,
    is_placed,
    of_firm,
    sure,
)
from store.reading.name_words import (
    HANJA,
    PLACE_END,
    SAID_OF,
    VERB,
    before_given,
    is_long_second,
    is_place,
    is_second,
    latin_name,
    nameable,
    strange,
    stuck,
)  # fmt: skip
from store.reading.people_japan import FAMILY, GIVEN, NAMES
from store.reading.people_words import (
    BARE_OFFICES,
    FIRMS,
    FIRST_NAMES,
    LINKS,
    NOUNS,
    OF_ONE_WORD,
    PLACES,
    RANKS,
    SINO,
    VIETNAMESE,
)  # fmt: skip
from store.reading.titles import Word, titled

_OFFICE_END = re.compile(
    r"(?<=[가-힣A-Z]{2})(?:시|주|현|군|구|성|도|대|대학|대학교|대학원|시티|카운티|의회|회|원|사|단|청|관|부|과|팀|회의소|사무소|연합|연맹|기구|은행|그룹|병원|센터|본부|협회|교회|연구소|위원회|대사관)$"
)
_FAMILY_TOO = FAMILIES | frozenset("신리")  # everyday words too: only before or behind a sure given name
_SOUNDS_FOREIGN = re.compile(r"[나아리라니야카타마오키토코노굴베비레자파바]$")
_BEGINNERS = FIRST_NAMES | LINKS | VIETNAMESE
_OF_NO_TOWN = frozenset("공사 참사관 서기관 부대사 영사 부영사 부회장 회장 교수".split())  # noqa: SIM905 (a list to be read)
_MOST = 5  # words of a name


def foreign(run: Sequence[Word], setting: Setting) -> tuple[int, int] | None:
    """From which to which word of `run` a foreign name reaches, what is behind being its office; None for no name."""
    return _by_letters(run) or _by_form(run, setting)


def _by_letters(run: Sequence[Word]) -> tuple[int, int] | None:
    """A name with its Latin letters or Hanja in brackets."""
    for last, word in enumerate(run):
        if latin_name(word.paren):
            begin = max(0, last + 1 - len(word.paren.replace("-", "-").split()))
            while begin < last and not nameable(run[begin].text):
                begin += 1
            return (begin, last + 1) if nameable(word.text) else None
        if HANJA.fullmatch(word.paren) and strange(word.text):
            before = last > 0 and (run[last - 1].text in FIRST_NAMES)
            return last - before, last + 1
    return None


def _by_form(run: Sequence[Word], setting: Setting) -> tuple[int, int] | None:
    end = _name_end(run, setting)
    if (
        end
        and not (end > 1 and run[end - 2].text in FIRST_NAMES)
        and is_chinese(run[end - 1].text, [*run[end:], *run[max(0, end - 2) : end - 1]], setting)
    ):
        return end - 1, end
    begin = _name_begin(run, end, is_foreign_office(run[end:], setting) or is_placed(run[: end - 1]))
    if begin == end - 1 > 0 and is_before_strange(run, begin, setting):
        begin -= 1
    while begin < end - 1 and run[begin].text in LINKS and run[begin].text not in VIETNAMESE | FIRST_NAMES:
        begin += 1
    if begin >= end or not sure(run, begin, end, setting):
        return None
    return begin, min(end, begin + of_firm(run, begin, end, setting))


def _name_end(run: Sequence[Word], setting: Setting) -> int:
    """Where the office begins; a family name that is a town's too is kept."""
    end = len(run)
    while end and not _is_led(run, end - 1, setting) and _is_office(run[end - 1], setting.towns):
        end -= 1
    kept = end < len(run) and run[end].text not in PLACES | setting.towns and not _OFFICE_END.search(run[end].text)
    alone = end == 1 or (end > 1 and run[end - 2].text not in _BEGINNERS and not strange(run[end - 2].text))
    return end + 1 if alone and kept and run[end - 1].text in FIRST_NAMES and nameable(run[end].text) else end


def _is_led(run: Sequence[Word], at: int, setting: Setting) -> bool:
    """Whether a word that looks like an office belongs to the name before it: 알 오타이비, 조코 위도도."""
    before, text = (run[at - 1].text if at else ""), run[at].text
    if before in FIRST_NAMES and text in ("한", "이", "전", "신"):
        return True
    if not nameable(text) or text in setting.towns:
        return False
    if is_place(text):
        return _is_town_too(run, at, setting)
    if before in FAMILY and text[-1] in "시도" and strange(text) and not is_place(text[:-1]):
        return at + 1 < len(run) or bool(setting.title.body)
    if setting.title.title in OF_ONE_WORD and is_long_second(before, text):
        return True
    return (before in LINKS and len(text) > 2) or (before in FIRST_NAMES and text.endswith("도"))


def _is_town_too(run: Sequence[Word], at: int, setting: Setting) -> bool:
    """Whether a town's name is a family name: 마크 에버렛 공사, behind one given name and before who is of no town."""
    before, text = (run[at - 1].text if at else ""), run[at].text
    given = before in FIRST_NAMES and before not in NAMES and len(before) > 1 and text not in PLACES
    lone = at < 2 or (run[at - 2].text not in _BEGINNERS and not _is_strange_name(run[at - 2]))
    led = at > 1 and _OFFICE_END.search(run[at - 2].text) is not None
    return given and lone and (led or setting.title.text in _OF_NO_TOWN)


def _is_strange_name(word: Word) -> bool:
    return strange(word.text) and not stuck(word) and not is_place(word.text) and not _OFFICE_END.search(word.text)


def _is_office(word: Word, towns: frozenset[str]) -> bool:
    text = word.text
    if text in FIRST_NAMES or (text in VIETNAMESE and text != "당"):
        return False
    if (
        text in RANKS
        or text in BARE_OFFICES
        or text in FIRMS
        or SAID_OF.match(text)
        or not nameable(text)
        or is_place(text, towns)
        or text.isascii()
    ):
        return True
    return bool(_OFFICE_END.search(text)) or (len(text) > 3 and all(one in SINO for one in text))


def _name_begin(run: Sequence[Word], end: int, abroad: bool) -> int:
    begin = end
    while begin and end - begin < _MOST and _goes_on(run, begin, end, abroad):
        begin -= 1
    return begin


def _goes_on(run: Sequence[Word], begin: int, end: int, abroad: bool) -> bool:
    """Whether the word before `begin` belongs to the name that reaches from there to `end`."""
    word = run[begin - 1]
    text = word.text
    if word.tail or (word.paren and (latin_name(word.paren) or len(word.paren) > 4)) or VERB.search(text):
        return False
    if text in FIRST_NAMES or text in LINKS or text in VIETNAMESE:
        return True
    led = begin > 1 and run[begin - 2].text in _BEGINNERS and not run[begin - 2].tail
    if len(text) == 1:
        return _one_syllable(run, begin, end, led, abroad)
    if begin == end > 1 and nameable(text) and not titled(word) and is_second(run[begin - 2], text):
        return True
    if led and nameable(text) and not titled(word) and not is_place(text):
        return True
    if begin + 1 == end and before_given(text, run[begin].text):
        return True
    if (
        begin + 1 == end
        and run[begin].text in GIVEN
        and abroad
        and 1 < len(text) < 6
        and _may_lead(run, begin, end, abroad)
    ):
        return (
            nameable(text)
            and not titled(word)
            and not stuck(word)
            and text not in PLACES
            and not PLACE_END.search(text)
        )
    if begin < end and run[begin].text in FIRST_NAMES and (end - begin > 1 or not strange(text)):
        return False
    if not nameable(text) or titled(word) or _reads_as_place(run, begin - 1, end):
        return False
    return strange(text) or (end - begin < 3 and _may_lead(run, begin, end, abroad))


def _one_syllable(run: Sequence[Word], begin: int, end: int, led: bool, abroad: bool) -> bool:
    """프레드 정, 스티븐 첸, 미셸 박 스틸, 김 알렉산드르; not "이 로버트" and "전 시장"."""
    text = run[begin - 1].text
    if begin == end:
        if led and text in "한이전신":
            return True
        foreign = begin > 1 and strange(run[begin - 2].text) and not VERB.search(run[begin - 2].text)
        called_so = foreign or (abroad and begin > 1 and len(run[begin - 2].text) == 1)  # 영 김
        return nameable(text) and (led or (called_so and (text in FAMILIES or strange(text))))
    behind = run[begin].text
    sure = led or behind in FIRST_NAMES or (text == "신" and strange(behind))
    if abroad and behind in FAMILIES and begin + 1 == end and nameable(text):
        return True
    return text in FAMILIES or (text in _FAMILY_TOO and sure) or (strange(text) and begin + 1 == end)


def _reads_as_place(run: Sequence[Word], at: int, end: int) -> bool:
    """라제시 is a name and no 시 where no given name follows; 밀피타스시 is a town."""
    text = run[at].text
    small = len(text) < 4 and end - at == 2 and text not in PLACES  # towns share names with people: 아난드
    if is_place(text) and at + 1 < end and not small and not (at and run[at - 1].text in FIRST_NAMES):
        return True
    return at + 1 < end and bool(PLACE_END.search(text)) and not (text[-1] in "도만인산" and strange(text[:-1]))


def _may_lead(run: Sequence[Word], begin: int, end: int, abroad: bool) -> bool:
    """Whether a word of Sino-Korean syllables begins a name: before a link, an office abroad, or one strange word."""
    text = run[begin - 1].text
    if text[:2] in NOUNS or len(text) > 4:
        return False
    if abroad or (begin < end and run[begin].text in LINKS - VIETNAMESE):
        return True
    return end - begin == 1 and len(text) == 3 and _SOUNDS_FOREIGN.search(text) is not None


def at_end(run: Sequence[Word]) -> Sequence[Word]:
    """The foreign name that a run before 씨 ends with, if any."""
    begin = _name_begin(run, len(run), False)
    while begin < len(run) - 1 and run[begin].text in LINKS - VIETNAMESE - FIRST_NAMES:
        begin += 1
    name = run[begin:]
    if not name or (len(name) > 1 and titled(name[0])):
        return ()
    if len(name) == 1:
        text = name[0].text
        return name if (strange(text) or text in FIRST_NAMES) and (len(text) > 2 or text in FIRST_NAMES) else ()
    led = name[0].text in FIRST_NAMES | VIETNAMESE
    return name if led or any(strange(word.text) for word in name) else ()
