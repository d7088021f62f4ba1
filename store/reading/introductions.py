"""How a sentence introduces people: a name before its title, behind it, in brackets, or before 씨."""

import re
from collections.abc import Iterator, Sequence

from store.reading import appositions
from store.reading import foreign_names as foreign
from store.reading import person_names as names
from store.reading.name_settings import Setting, latin
from store.reading.name_words import OFFICE, before_given, is_chamber, is_place, nameable, strange, stuck
from store.reading.people_japan import FAMILY
from store.reading.people_words import FIRST_NAMES, FOREIGN_ONLY, OF_SHORT_NAMES, ONLY_BEFORE, PLACES, RANKS, SURE
from store.reading.people_words import TITLES as TITLE_WORDS
from store.reading.titles import PARTICLE, Called, Title, Word, titled, words

_FAR = 9  # words between a name and the title behind it
_TIMES = frozenset("전 현 당시 초대 신임".split())  # noqa: SIM905 (a list to be read)
_BODIES_TOO = frozenset("지사 공사 감사 성장 서기".split())  # noqa: SIM905 (a list to be read)
_TO_BE = frozenset("당선인 당선자 후보 예비후보 예정자 권한대행 직무대행 대행".split())  # noqa: SIM905 (a list to be read)
_PROVINCES = frozenset("경기 경기도 강원 강원도 충북 충남 전북 전남 경북 경남 제주 서울 한국 대한민국".split())  # noqa: SIM905 (a list to be read)
_GLUED = frozenset("시장 부시장 군수 의원 의장 교수 대사 선수 감독 박사".split())  # noqa: SIM905 (a list to be read)
_OF_DIVISIONS = frozenset("주임 주무관 팀장 계장 과장 담당관 담당 국장 직원 통역".split())  # noqa: SIM905 (a list to be read)
_OF_CHAMBERS = frozenset("회장 부회장 의장 사무총장 사무국장 대표 이사 이사장 국장 본부장".split())  # noqa: SIM905 (a list to be read)
_SUREST = frozenset("김이박최정강조윤장임")  # family names of Koreans that no given name of Japan begins with
_OFTEN_ALONE = frozenset("진현준훈철혁숙욱찬범")  # given names of one syllable that few nouns end in


def called(sentence: str, personnel: bool = False, towns: frozenset[str] = frozenset()) -> Iterator[Called]:
    """Everybody whom a sentence names, what stands in brackets included. `towns` are names that are towns here."""
    found = words(sentence)
    for at, word in enumerate(found):
        title = titled(word)
        pupil = title and title.text == "학생" and word.paren[:1].isdigit()  # 이나라 학생(16)
        if (
            title
            and (pupil or title.title not in ONLY_BEFORE)
            and not (title.particle and not PARTICLE.fullmatch(title.particle))
        ):
            yield from _before(found, at, title, towns)
        if appositions.is_form(word):
            yield from appositions.formal(found, at, sentence)
        if title and title.particle in ("", "인", "이자"):
            yield from appositions.behind(found, at, title)
        elif personnel and re.search("[과국실팀]$", word.text):
            yield from appositions.behind(found, at, Title("", word.text, ""))
        if " " in word.paren or names.korean(word.text) or names.korean(word.paren):
            yield from _in_brackets(word, towns)


def _in_brackets(word: Word, towns: frozenset[str]) -> Iterator[Called]:
    """용인시(시장 김가람); 특강(이가온 운영위원장); 최다온(전 수원시 국제협력관)."""
    if titled(word) and names.korean(word.paren):
        yield Called(word.start, word.paren, word.text)
        return
    inside = words(word.paren)
    last = titled(inside[-1]) if inside else None
    if names.korean(word.text) and last:
        yield Called(word.start, word.text, word.paren)
        return
    for one in called(word.paren, towns=towns):
        office = _of(word.text, one.role) if OFFICE.search(word.text) and " " not in one.role else one.role
        yield one._replace(start=word.start + len(word.text) + 1 + one.start, role=office)


def _before(found: Sequence[Word], at: int, title: Title, towns: frozenset[str]) -> Iterator[Called]:
    """A name and then its title: 김종천 과천시장, 에밀리 카터 밀브룩 부사장."""
    if stuck_on := _glued(found, at, title):
        yield stuck_on
        return
    run: list[Word] = []
    gap, led, apposed = found[at].gap, False, False
    for word in reversed(found[max(0, at - _FAR) : at]):
        if gap != " ":
            break
        gap = word.gap
        if (
            title.title not in FOREIGN_ONLY
            and not _given(found, at - 1 - len(run))
            and (kind := _korean(word, run, title))
        ):
            yield from _koreans(found, at, run, title, kind == "sure")
            return
        joined = run[:1] and before_given(word.text, run[0].text)
        if is_chamber(word.text) and title.title in _OF_CHAMBERS:
            run.insert(0, word)
            continue
        if (stuck(word) and (run or not strange(word.text)) and not _family(found, word) and not joined) or (
            titled(word) and word.text not in _TIMES | RANKS | FIRST_NAMES
        ):
            if not run and title.title in _OF_DIVISIONS and re.fullmatch("[가-힣]{2,8}과", word.text) and not word.tail:
                run.insert(0, word)
                continue
            led = word.text.endswith("의") and len(word.text) > 2
            apposed = (before_it := titled(word)) is not None and before_it.particle == "인"
            if not (run and is_place(run[0].text) and word.text[-1] in "도로고" and _foreign_beside(found, word)):
                break
        run.insert(0, word)
    yield from _foreign_before(found, run, at, Setting(title, led, towns, _around(found, at - len(run)), apposed))


def _around(found: Sequence[Word], at: int) -> tuple[str, ...]:
    return tuple(word.text for word in found[max(0, at - 12) : at])


def _family(found: Sequence[Word], word: Word) -> bool:
    """Whether 한 and 이 are a family name behind a given name: 앤디 한."""
    if word.text not in ("한", "이", "전", "신") or word.tail or word.gap != " ":
        return False
    return any(one.end + 1 == word.start and one.text in FIRST_NAMES for one in found)


def _given(found: Sequence[Word], at: int) -> bool:
    """Whether a family name of Japan stands before what is built as a Korean's name: 야마모토 고하루."""
    if at < 1 or found[at].gap != " " or found[at].text[0] in _SUREST:
        return False
    before = found[at - 1]
    return before.text in FAMILY and len(before.text) > 2 and not before.paren and not before.tail


def _foreign_beside(found: Sequence[Word], word: Word) -> bool:
    """Whether the word before is foreign, so that 위도도 of 조코 위도도 has no particle."""
    before = next((one for one in reversed(found) if one.end < word.start), None)
    return before is not None and word.gap == " " and strange(before.text) and not stuck(before)


def _glued(found: Sequence[Word], at: int, title: Title) -> Called | None:
    """A title stuck to its name: 吳誠洙시장, 이재명시장, 폴 타우어시장."""
    body = title.body
    if len(body) < 2 or title.title not in _GLUED:
        return None
    if names.in_hanja(body) or (names.korean(body) and body[0] in SURE and names.no_noun(body)):
        return Called(found[at].start, body, title.title)
    first = found[at - 1] if at and found[at].gap == " " else None
    if first is None or first.text not in FIRST_NAMES or first.tail or not nameable(body):
        return None
    alone = at < 2 or first.gap != " " or not strange(found[at - 2].text) or stuck(found[at - 2])
    if not alone or is_place(body) or not names.no_noun(body):
        return None
    return Called(first.start, f"{first.text} {body}", title.title)


def _koreans(found: Sequence[Word], at: int, run: Sequence[Word], title: Title, sure: bool) -> Iterator[Called]:
    role = _role([*run, found[at]], title) + _elect(found, at)
    place = at - 1 - len(run)
    for one in _listed(found, place, _whole(role, found, place)):
        yield one._replace(sure=sure)


def _korean(word: Word, run: Sequence[Word], title: Title) -> str:
    """ "sure" for a Korean's name, "perhaps" for two syllables before an office of two words; "" for none."""
    if word.tail or (word.paren and not names.surely_beside(word.paren)):
        return ""
    if word.text[-1] in "성시주현" and is_place(word.text[:-1]):
        return ""
    if names.in_hanja(word.text) or (names.korean(word.text) and (not run or names.far_korean(word.text))):
        return "sure"
    if not run and names.often_a_name(word.text):
        return "sure"
    if not names.short_korean(word.text) or (run and word.paren == "" and not OFFICE.search(run[0].text)):
        return ""
    if not run and (names.surely_beside(word.paren) or (title.title in OF_SHORT_NAMES and word.text[0] in SURE)):
        return "sure"
    if word.text[0] not in SURE or len(run) > 3:
        return ""
    return "sure" if run and word.text[1] in _OFTEN_ALONE else "perhaps"


def _listed(found: Sequence[Word], at: int, role: str) -> Iterator[Called]:
    """A name and those listed before it: 강민서·도재현 의원."""
    begin = at
    while (
        begin
        and found[begin].gap in ("·", ", ", "ㆍ", "‧")
        and (names.korean(found[begin - 1].text) or names.in_hanja(found[begin - 1].text))
        and not found[begin - 1].tail
    ):
        begin -= 1
    for word in found[begin : at + 1]:
        yield Called(word.start, word.text, role)


def _elect(found: Sequence[Word], at: int) -> str:
    """What follows an office that is not yet, or only for a time, somebody's: 시장 당선인."""
    following = (
        titled(found[at + 1]) if at + 1 < len(found) and found[at + 1].gap == " " and not found[at].tail else None
    )
    return f" {following.text}" if following and following.text in _TO_BE else ""


def _role(office: Sequence[Word], title: Title) -> str:
    said = [word.text for word in office[:-1]] + [title.text]
    return " ".join(word for word in said if word not in _PROVINCES or len(said) == 1)


def _whole(role: str, found: Sequence[Word], at: int) -> str:
    """The role with the office named before the person: 성남시 한서율 시장 is 성남시장."""
    before = found[at - 1] if at and found[at].gap == " " else None
    if before is None or before.tail or before.paren or role not in TITLE_WORDS:
        return role
    if before.text.endswith("의") and len(before.text) > 3:
        return _of(before.text[:-1], role)
    office = (
        OFFICE.search(before.text)
        and len(before.text) > 2
        and not stuck(before)
        and before.text not in PLACES | _PROVINCES
    )
    return _of(before.text, role) if office and not titled(before) else role


def _of(office: str, title: str) -> str:
    """용인시 and 시장 are 용인시장; 청주시의회 and 의장 stay two words."""
    return (
        office[:-1] + title
        if office[-1] == title[0] and title in ("시장", "군수", "구청장", "주지사")
        else f"{office} {title}"
    )


def _is_told(title: Title, length: int, office: Sequence[Word], sure: bool) -> bool:
    """Whether a title that says little belongs to a name: 케빈 헤일 와이콤비네이터 관계자, not 바이오 관계자."""
    return (length > 1 and sure) if title.title in ("관계자", "담당자") else (length > 1 or bool(office))


def _foreign_before(found: Sequence[Word], run: Sequence[Word], at: int, setting: Setting) -> Iterator[Called]:
    reach = foreign.foreign(run, setting) or latin(run)
    if reach is None:
        return
    name, office, title = run[reach[0] : reach[1]], run[reach[1] :], setting.title
    sure = any(word.paren for word in name) or name[0].text in FIRST_NAMES
    if (title.text in _BODIES_TOO and not sure) or (
        title.title in FOREIGN_ONLY and not _is_told(title, len(name), office, sure)
    ):
        return
    yield Called(
        name[0].start,
        " ".join(word.text for word in name),
        _whole(_role([*office, found[at]], title), found, at - len(run) + reach[0]),
    )
