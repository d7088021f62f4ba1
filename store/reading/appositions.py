"""Names that stand behind their title or before 씨: 국제협력과장 한보미, 박나래 씨."""

import re
from collections.abc import Iterator, Sequence

from store.reading import foreign_names as foreign
from store.reading import person_names as names
from store.reading.name_words import OFFICE, PLACE_END, nameable, strange, stuck
from store.reading.people_words import FIRST_NAMES, LINKS, PLACES, SURE
from store.reading.titles import PARTICLE, Called, Title, Word, titled

_FORMS = frozenset("씨 군 양 옹 님".split())  # noqa: SIM905 (a list to be read)
_FORM = re.compile(rf"(?:씨|군|양|옹|님)(?:{PARTICLE.pattern})?")
_STUCK_FORM = re.compile(rf"(?!(?:날|솜|글|말|맘|불)씨)[가-힣]{{1,12}}씨(?:{PARTICLE.pattern})?")
_LATE = re.compile(r"(?:초대|신임|새) (\S{0,12}?(?:장|대표|이사))(?:에는|으로|에) ")
_STAFF = frozenset("직원 사원 인턴 통역 조리사 기사 안내원".split())  # noqa: SIM905 (a list to be read)
_CITIZENS = frozenset("주민 시민 학생 농민 상인 관광객 주부 교환학생 유학생 대학생".split())  # noqa: SIM905 (a list to be read)


def is_form(word: Word) -> bool:
    """Whether a word is 씨 or ends in it."""
    return bool(_FORM.fullmatch(word.text) or _STUCK_FORM.fullmatch(word.text + word.tail))


def formal(found: Sequence[Word], at: int, sentence: str) -> Iterator[Called]:
    """대니얼 리드 씨, 박나래씨, 간볼드 테무진(17) 군."""
    word = found[at]
    alone = _FORM.fullmatch(word.text)
    if alone and (word.gap != " " or at == 0):
        return
    run = list(found[max(0, at - 5) : at]) if alone else [*found[max(0, at - 4) : at], _without_form(word)]
    while run and any(_FORM.fullmatch(one.text) for one in run[:-1]):
        run.pop(0)
    while len(run) > 1 and any(later.gap != " " for later in run[1:]):
        run.pop(0)
    name = _name_at_end(run)
    if name:
        first = next(place for place in range(max(0, at - 5), at + 1) if found[place].start == name[0].start)
        yield Called(name[0].start, " ".join(one.text for one in name), _trade(found, first, sentence))


def _without_form(word: Word) -> Word:
    if word.tail.startswith(tuple(_FORMS)):
        return word
    return word._replace(text=word.text.split("씨")[0], tail="")


def _name_at_end(run: Sequence[Word]) -> Sequence[Word]:
    """The name that a run of words ends with, if any."""
    last = run[-1]
    if names.korean(last.text) or (names.short_korean(last.text) and len(run) > 0 and last.text[0] in SURE):
        return run[-1:]
    return foreign.at_end(run)


def _trade(found: Sequence[Word], first: int, sentence: str) -> str:
    """What stands before the name of who holds no office: 관광객; or "초대 센터장에는 … 로라 신 씨"."""
    late = _LATE.search(sentence, max(0, found[first].start - 120), found[first].start)
    if late:
        return late[0].split("에는")[0].split("으로")[0].strip().removesuffix("에")
    before = found[first - 1] if first and found[first].gap == " " else None
    title = titled(before) if before and not before.tail else None
    if before and not before.tail and before.text in _STAFF:
        return before.text
    return title.text if title and not title.particle else ""


def behind(found: Sequence[Word], at: int, title: Title) -> Iterator[Called]:
    """A title and then a name: 국제협력과장 한보미, 주한 페루대사 루이스 오르테가가."""
    following = found[at + 1 : at + 6]
    if not following or following[0].gap != " " or found[at].paren:
        return
    run = [following[0]]
    for word in following[1:]:
        if word.gap != " " or run[-1].tail or run[-1].paren:
            break
        run.append(word)
    if title.particle and any(titled(word) for word in run):
        return
    if title.title in _CITIZENS and not _surely_somebody(run):
        return
    name = _korean_behind(run) or _foreign_behind(run)
    if name and not (title.title in ("시장", "대표", "의원") and not title.body and name in PLACES):
        yield Called(following[0].start, name, _office_before(found, at, title))


def _surely_somebody(run: Sequence[Word]) -> bool:
    """Whether an age, 씨, or a frequent family name shows that what follows "시민" is a name."""
    shown = any(word.paren for word in run[:4]) or any(_FORM.match(word.text) for word in run[1:])
    return shown or run[0].text in FIRST_NAMES or run[0].text[0] in SURE


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
    fits = OFFICE.search(before.text) or before.text in ("주한", "전", "현", "당시", "전임", "신임")
    return f"{before.text} {title.text}" if fits and not stuck(before) else title.text


def _foreign_behind(run: Sequence[Word]) -> str:
    """The foreign name that a run behind a title begins with, without its particle; "" for none."""
    if len(run) < 2 or stuck(run[0]):
        return ""
    surely = run[0].text in FIRST_NAMES or strange(run[0].text)
    if not surely and not (nameable(run[0].text) and len(run[0].text) > 1 and strange(_stem(run[1]))):
        return ""
    if titled(run[0]) or titled(run[1]) or (PLACE_END.search(run[0].text) and run[0].text not in FIRST_NAMES):
        return ""
    size = 1
    while size + 1 < len(run) and size < 5 and _leads_on(run[size], run[size + 1]):
        size += 1
    last = run[size].text
    led = size > 1 or run[0].text in FIRST_NAMES
    rest = _stem(run[size]) or (last[0] if led and len(last) == 2 and (last[0] in SURE or last[0] in "리첸왕") else "")
    if not rest or (rest == run[size].text and not run[size].paren):
        return ""
    return " ".join([*(word.text for word in run[:size]), rest])


def _leads_on(word: Word, following: Word | None) -> bool:
    """Whether a word within a name calls for a further one: 반, 데 라, or one without a particle."""
    if word.text in LINKS:
        return True
    if following and following.gap == " " and len(following.text) == 2 and following.text[0] in SURE:
        return not _stem(word) and nameable(word.text)  # 클라라 주미 강이
    return not _stem(word) and not stuck(word) and strange(word.text) and not word.paren


def _stem(word: Word) -> str:
    """The word without its particle, and without 씨 stuck to it, where what is left may be a name."""
    if _STUCK_FORM.fullmatch(word.text + ("" if word.paren else word.tail)):
        bare = word.text.rsplit("씨", 1)[0]
        return bare if nameable(bare) else ""
    if word.paren:
        return word.text if nameable(word.text) else ""
    for end in ("이", "가", "은", "는", "을", "를", "의", "와", "과", "도"):
        short = len(word.text) == 2 and not strange(word.text[:-1])
        if word.text.endswith(end) and not short and nameable(word.text[: -len(end)]):
            return word.text[: -len(end)]
    return ""
