"""How a sentence introduces people: a name before its title, behind it, in brackets, or before 씨."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from store.reading import person_names as names
from store.reading.people_words import FIRST_NAMES, LINKS, OF_ONE_WORD, ONLY_BEFORE, PLACES
from store.reading.people_words import TITLES as TITLE_WORDS
from store.reading.titles import PARTICLE, Title, Word, titled, words

_FAR = 6  # words between a name and the title behind it
_FORMS = frozenset("씨 군 양 옹 님".split())  # noqa: SIM905 (a list to be read)
_TIMES = frozenset("전 현 당시 초대 신임".split())  # noqa: SIM905 (a list to be read)
_BODIES_TOO = frozenset("지사 공사 감사 성장 서기".split())  # noqa: SIM905 (a list to be read)
_TO_BE = frozenset("당선인 당선자 후보 예비후보 예정자 권한대행 직무대행 대행".split())  # noqa: SIM905 (a list to be read)
_PROVINCES = frozenset("경기 경기도 강원 강원도 충북 충남 전북 전남 경북 경남 제주 서울 한국 대한민국".split())  # noqa: SIM905 (a list to be read)
_OFFICE = re.compile(
    r"(?:[시군구도주현성]|대|대학교?|대학원|의회|[회원사단]|은행|연대|협회|교회|관|그룹|병원|연구소|[부청처]|본부|센터|노조|모임|학교|클럽|공단|위원회|대사관)$"
)
_FORM = re.compile(rf"(?:씨|군|양|옹|님)(?:{PARTICLE.pattern})?")
_STUCK_FORM = re.compile(rf"[가-힣]{{2,12}}씨(?:{PARTICLE.pattern})?")
_LATE = re.compile(r"(?:초대|신임|새) (\S{0,12}?(?:장|대표|이사))(?:에는|으로|에) ")


class Called(NamedTuple):
    """A name from `start` on, with a role; `place` is how many words of the name there are."""

    start: int
    name: str
    role: str


def called(sentence: str, personnel: bool = False) -> Iterator[Called]:
    """Everybody whom a sentence names, what stands in brackets included."""
    found = words(sentence)
    for at, word in enumerate(found):
        title = titled(word)
        if title and title.title not in ONLY_BEFORE and not (title.particle and not PARTICLE.fullmatch(title.particle)):
            yield from _before(found, at, title)
        if _FORM.fullmatch(word.text) or _STUCK_FORM.fullmatch(word.text + word.tail):
            yield from _formal(found, at, sentence)
        if title and not title.particle:
            yield from _behind(found, at, title)
        elif personnel and re.search("[과국실팀]$", word.text):
            yield from _behind(found, at, Title("", word.text, ""))
        if " " in word.paren or names.korean(word.text):
            yield from _in_brackets(word)


def _in_brackets(word: Word) -> Iterator[Called]:
    """용인시(시장 오세준); 특강(황보람 운영위원장); 장태순(전 한빛시 국제협력관)."""
    inside = words(word.paren)
    last = titled(inside[-1]) if inside else None
    if names.korean(word.text) and last:
        yield Called(word.start, word.text, word.paren)
        return
    for one in called(word.paren):
        office = _of(word.text, one.role) if _OFFICE.search(word.text) and " " not in one.role else one.role
        yield one._replace(start=word.start + len(word.text) + 1 + one.start, role=office)


def _before(found: Sequence[Word], at: int, title: Title) -> Iterator[Called]:
    """A name and then its title: 김종천 과천시장, 리사 혼비 노던코어 부사장."""
    run: list[Word] = []
    gap = found[at].gap
    for word in reversed(found[max(0, at - _FAR) : at]):
        if gap != " ":
            break
        gap = word.gap
        if _is_korean(word, not run):
            role = _role([*run, found[at]], title) + _elect(found, at)
            place = at - 1 - len(run)
            yield from _listed(found, place, _whole(role, found, place))
            return
        if (names.stuck(word) and (run or not names.strange(word.text))) or (titled(word) and word.text not in _TIMES):
            break
        run.insert(0, word)
    yield from _foreign_before(found, run, at, title)


def _is_korean(word: Word, beside: bool) -> bool:
    """Whether a word is a Korean's name; one of two syllables only beside the title, with an age or Hanja."""
    if word.tail or (word.paren and not names.surely_beside(word.paren)):
        return False
    return names.korean(word.text) or (beside and names.short_korean(word.text) and names.surely_beside(word.paren))


def _listed(found: Sequence[Word], at: int, role: str) -> Iterator[Called]:
    """A name and those listed before it: 강민서·도재현 의원."""
    begin = at
    while (
        begin
        and found[begin].gap in ("·", ", ", "ㆍ", "‧")
        and names.korean(found[begin - 1].text)
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
        _OFFICE.search(before.text)
        and len(before.text) > 2
        and not names.stuck(before)
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


def _foreign_before(found: Sequence[Word], run: Sequence[Word], at: int, title: Title) -> Iterator[Called]:
    reach = names.foreign(run) or names.latin(run)
    if reach is None:
        return
    name, office = run[reach[0] : reach[1]], run[reach[1] :]
    sure = any(word.paren for word in name)
    bare = bool(office) and not _OFFICE.search(office[-1].text)
    if len(name) == 1 and not sure and (title.title not in OF_ONE_WORD or bare):
        return
    if title.text in _BODIES_TOO and not sure and name[0].text not in FIRST_NAMES:
        return
    yield Called(
        name[0].start,
        " ".join(word.text for word in name),
        _whole(_role([*office, found[at]], title), found, at - len(run) + reach[0]),
    )


def _formal(found: Sequence[Word], at: int, sentence: str) -> Iterator[Called]:
    """매튜 브룩스 씨, 나영숙씨, 바트바야르 에르데네(17) 군."""
    word = found[at]
    alone = _FORM.fullmatch(word.text)
    if alone and (word.gap != " " or at == 0):
        return
    run = list(found[max(0, at - 3) : at]) if alone else [*found[max(0, at - 2) : at], _without_form(word)]
    while len(run) > 1 and any(later.gap != " " for later in run[1:]):
        run.pop(0)
    name = _name_at_end(run)
    if name:
        first = next(place for place in range(max(0, at - 3), at + 1) if found[place].start == name[0].start)
        yield Called(name[0].start, " ".join(one.text for one in name), _trade(found, first, sentence))


def _without_form(word: Word) -> Word:
    return word if word.tail else word._replace(text=word.text.split("씨")[0])


def _name_at_end(run: Sequence[Word]) -> Sequence[Word]:
    """The name that a run of words ends with, if any."""
    last = run[-1]
    if names.korean(last.text) or (
        names.short_korean(last.text) and len(run) > 0 and last.text[0] in "김이박최정조윤임한오신권황송홍허"
    ):
        return run[-1:]
    if (
        (len(run) > 1 and run[-2].text in FIRST_NAMES)
        or (len(run) > 1 and names.strange(run[-2].text) and not names.stuck(run[-2]) and names.nameable(last.text))
    ) and not titled(run[-2]):
        long = len(run) > 2 and (run[-3].text in FIRST_NAMES and run[-2].text in LINKS)
        return run[-3:] if long else run[-2:]
    return run[-1:] if names.strange(last.text) and len(last.text) > 2 else ()


def _trade(found: Sequence[Word], first: int, sentence: str) -> str:
    """What stands before the name of who holds no office: 관광객; or "초대 센터장에는 … 재키 문 씨"."""
    late = _LATE.search(sentence, max(0, found[first].start - 120), found[first].start)
    if late:
        return late[0].split("에는")[0].split("으로")[0].strip().removesuffix("에")
    before = found[first - 1] if first and found[first].gap == " " else None
    title = titled(before) if before and not before.tail else None
    return title.text if title and not title.particle else ""


def _behind(found: Sequence[Word], at: int, title: Title) -> Iterator[Called]:
    """A title and then a name: 국제협력과장 우정희, 주한 페루대사 루이스 오르테가가."""
    following = found[at + 1 : at + 6]
    if not following or following[0].gap != " " or found[at].paren:
        return
    run = [following[0]]
    for word in following[1:]:
        if word.gap != " " or run[-1].tail or run[-1].paren:
            break
        run.append(word)
    name = _korean_behind(run) or names.foreign_behind(run)
    if name and not (title.title in ("시장", "대표", "의원") and not title.body and name in PLACES):
        yield Called(following[0].start, name, _office_before(found, at, title))


def _ends_phrase(run: Sequence[Word]) -> bool:
    """Whether nothing that belongs to the first word follows it."""
    return (
        len(run) == 1
        or run[0].tail != ""
        or run[0].paren != ""
        or run[1].text[:1] in _FORMS
        or run[1].text in ("등", "외", "및")
    )


def _korean_behind(run: Sequence[Word]) -> str:
    text = run[0].text
    for size in (4, 3):
        name, rest = text[:size], text[size:]
        if names.korean(name) and (PARTICLE.fullmatch(rest) if rest else _ends_phrase(run)):
            return name
    return ""


def _office_before(found: Sequence[Word], at: int, title: Title) -> str:
    """The role whose last word is at `at`: 단원구 총무과장, 주한 페루대사."""
    before = found[at - 1] if at and found[at].gap == " " else None
    if before is None or before.tail or before.paren:
        return title.text
    fits = _OFFICE.search(before.text) or before.text in ("주한", "전", "현", "당시", "전임", "신임")
    return f"{before.text} {title.text}" if fits and not names.stuck(before) else title.text
