"""What each sentence of an article tells of exchange: kind, day, parties and place, before doubles are joined.

Sentences are read in order, with what the ones before were about: which partner, whose delegation, which day.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from store.reading import talk
from store.reading.days import GOES_ON, days, last_day, moved, new_day
from store.reading.kind_words import ACCORDS
from store.reading.kinds import Trigger, triggers
from store.reading.lists import each
from store.reading.localities import DISTRICTS
from store.reading.parties import Parties, parties
from store.reading.scene import Clause, Page, Sentence, Setting, Talk, Told
from store.reading.setting import acts, sentences, setting
from store.reading.status import denied, status
from store.reading.values import ABROAD, DateMention
from store.records import Kind

_PLANS = re.compile(r"[가-힣] (?:계획|방침|구상)(?:이다|이라|입니다|도 (?:세|있)|을 (?:밝|세))|추진(?:한다|하기로|할 )")
_LESSER = frozenset(("DISCUSS", "INVITE"))  # predicates that only lead up to another event of their sentence
_CEREMONY = re.compile(r"^(?:이번 |이 )?(?:시상|인증|수여|협약|체결|개소|개관|전달|현판)식[은는이] ")
_PLACE = re.compile(
    r"(?P<place>(?:[가-힣A-Za-z0-9]{1,14} ){0,3}?[가-힣A-Za-z0-9]{0,14}(?:시청|의회|회의실|접견실|집무실|상황실|센터|호텔|공원|캠퍼스|대학교|문화회관"
    r"|미술관|박물관|아트센터|광장|본사|청사|타워|컨벤션|전시장|도서관|Hall|Center|공항|스타디움|운동장|체육관|학교|대사관|총영사관))(?:에서|에)(?=[는 ])"
)
# A word before a place that is none of its name.
_NO_PLACE = re.compile(r"(?:[은는이가을를일의]|에서|에|[해여고며서]|오전|오후|이날|당일|전날)$")
_VENUE = re.compile(r"[^ ]{0,12}(?: [가-힣A-Za-z0-9]{1,8}){0,3}?(?:에서|에)(?=[는 ])")
_SECTION = re.compile(r"^[○◆◇■□◎▣●☞]|^[①-⑳]")
_NO_PROSE = re.compile(
    r"^[-–―](?!.*[다요]\.?$)|^(?:\[?\(?사진 ?\d*(?:\]|\)|=|:| ?\|))|^\S[^(]{2,60}\([가-힣·]{2,12}=[^)]{2,20}\) "
)
_NAMED = {"fair": "FAIR", "award": "PRIZE"}
# What a paper says: "관계를 맺기로 하는 의향서".
_CONTENT = re.compile("기로 (?:하는|한) |는 내용의 |을 위한 |를 위한 ")
# What hangs on that is not told as an event.
_IF = re.compile(r"(?:통과|승인|의결|동의|확정|성사|합의)(?:되|하)면 |[한된]다면 |[할될] 경우[,에 ]")
_LISTED = re.compile("[▲△▷○◦•·]")
_SPOKEN = re.compile(r"[다요까죠음함됨임]\.?[”\"’')]*$|[.?!][”\"’')]*$")


def tellings(page: Page) -> Iterator[Told]:
    """Everything told, sentence by sentence; nothing where no Korean city acts in the article."""
    if not acts(page):
        return
    whole = setting(page)
    before = talk.begin(whole)
    begun = False
    for sentence in sentences(page):
        begun = begun or _SPOKEN.search(sentence.text) is not None or _LISTED.match(sentence.text) is not None
        if begun and _is_heading(sentence):
            before = talk.section(whole, before)
        elif begun and not _NO_PROSE.search(sentence.text):
            told = list(_sentence(whole, sentence, before))
            before = talk.after(whole, sentence, before, told)
            yield from told


def _is_heading(sentence: Sentence) -> bool:
    return _SECTION.match(sentence.text) is not None and not _SPOKEN.search(sentence.text) and not sentence.dates


def _sentence(whole: Setting, sentence: Sentence, before: Talk) -> Iterator[Told]:
    hidden = [match.span() for match in talk.QUOTED.finditer(sentence.text) if not _tells(match, sentence)]
    named = [(one.start, one.end, _NAMED[one.form]) for one in sentence.names if one.form in _NAMED]
    named += [(*match.span(), "FAIR") for match in _pavilions(whole.page.city).finditer(sentence.text)]
    found = [one for one in triggers(sentence.text, named) if not any(a < one.start < b for a, b in hidden)]
    found = list(_weighty(sentence.text, found))
    if not found:
        yield from _without_trigger(whole, sentence, before)
    begin = 0
    for number, trigger in enumerate(found):
        until = found[number + 1].start if number + 1 < len(found) else len(sentence.text)
        told = list(_told(Clause(whole, sentence, before, begin, trigger, until)))
        yield from told
        begin = trigger.end if told or trigger.noun else begin


@cache
def _pavilions(city: str) -> re.Pattern[str]:
    """A city's own stand at a fair, called by the city or a quarter of it: 성남관, 판교관."""
    return re.compile(rf"(?<![가-힣])(?:{'|'.join((city, *DISTRICTS.get(city, '').split()))})관(?![가-힣]{{2}})")


def _without_trigger(whole: Setting, sentence: Sentence, before: Talk) -> Iterator[Told]:
    """A sentence that moves to another day what the one before told of, or that has but an intention."""
    text = sentence.text
    day = new_day(text, sentence.dates, 0, len(text))
    if before.last and not before.last.date and sentence.dates and _CEREMONY.match(text):
        held = sentence.dates[0]
        yield before.last._replace(date=held.date, end=held.until, day_words=text[held.start : held.end])
    elif day and before.last and before.last.partners:
        words = text[day.start : day.end]
        yield before.last._replace(
            date=day.date, end=day.until, day_words=words, span=sentence.span, status="announced"
        )
    elif (plan := _PLANS.search(text)) and sentence.dates:
        trigger = Trigger(plan.start(), plan.end(), "plan", plan[0], "PLAN", "SAY")
        yield from _told(Clause(whole, sentence, before, 0, trigger, len(text)))


def _tells(quoted: re.Match[str], sentence: Sentence) -> bool:
    """Whether somebody tells of an event, with its day and partner, rather than of what he thinks."""
    start, end = quoted.span()
    dated = any(start < one.start < end for one in sentence.dates)
    return dated and any(start < one.start < end and one.form in ABROAD for one in sentence.names)


def _weighty(text: str, found: Sequence[Trigger]) -> Iterator[Trigger]:
    """Without what is only the setting or the purpose of another event in the sentence."""
    weighty = [one for one in found if not _is_lesser(one)]
    for number, one in enumerate(found):
        later = {other.kind for other in found[number + 1 :] if not _is_lesser(other)}
        again = any(one.start <= other.start < one.end for other in found[number + 1 :])  # its noun has a predicate
        honoured = one.act == "VISIT" and "award" in later
        lesser = _is_lesser(one) and (weighty or number)
        performs = one.noun == "BODY" and any(other.act == "PLAY" for other in found[number + 1 :])
        content = one.kind in ACCORDS and _CONTENT.match(text, one.end) and not ACCORDS.isdisjoint(later)
        if not (_is_occasion(text, one, later) or content or again or honoured or lesser or performs):
            yield one


def _is_occasion(text: str, one: Trigger, later: set[Kind]) -> bool:
    """Whether it is where another event of the sentence took place: "회의를 열어 … 서명", "열린 박람회에서 …"."""
    meets = (one.noun == "TALK" or "회의" in one.word) and GOES_ON.match(text, one.end) is not None
    held = one.act == "HOLD" and text[one.start] in "열개" and _VENUE.match(text, one.end) is not None
    return (meets and not ACCORDS.isdisjoint(later)) or (held and bool(later))


def _is_lesser(one: Trigger) -> bool:
    return one.kind == "plan" or (one.act in _LESSER and not one.noun) or (one.kind == "culture" and one.act == "JOIN")


def _told(clause: Clause) -> Iterator[Told]:
    supposed = _IF.search(clause.text, 0, clause.trigger.start) or denied(clause.text[clause.trigger.end :])
    named = None if supposed else parties(clause)
    if named is None:
        return
    published = clause.setting.page.published
    for day, found in each(clause, named, days(clause)):
        what = status(clause.told, day.date if day else "", published if day else None)
        new = moved(clause) if what == "cancelled" else None
        if new:
            yield _telling(clause, found, new)._replace(status="announced")
        if day is None or day is not new:
            yield _telling(clause, found, day)._replace(status=what)


def _telling(clause: Clause, found: Parties, day: DateMention | None) -> Told:
    words = clause.text[day.start : day.end] if day and day.start >= 0 else ""
    return Told(
        found.kind,
        "held",
        day.date if day else None,
        day.until or last_day(clause, day) if day else None,
        words,
        found.partners,
        found.sure,
        found.city,
        _place(clause),
        clause.sentence.span,
        clause.trigger,
    )


def _place(clause: Clause) -> str | None:
    found = list(_PLACE.finditer(clause.text, clause.begin, clause.trigger.end))
    if not found:
        return None
    words = found[-1]["place"].split(" ")
    ends = (n for n in range(len(words) - 1, 0, -1) if _NO_PLACE.search(words[n - 1]))
    return " ".join(words[next(ends, 0) :])
