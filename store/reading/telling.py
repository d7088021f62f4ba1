"""What each sentence of an article tells of exchange: kind, day, parties and place, before doubles are joined.

Sentences are read in order, with what the ones before were about: which partner, whose delegation, which day.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from store.reading import sides
from store.reading.kinds import Trigger, triggers
from store.reading.parties import Parties, parties, whose
from store.reading.scene import Clause, Page, Span, Talk, Told, within
from store.reading.sides import ABROAD, Side
from store.reading.status import put_off, status
from store.reading.values import DateMention, NameMention

_ACCORDS = frozenset(("sister_city", "friendship_city", "loi", "mou"))
_BINDING = _ACCORDS | {"visit_out", "visit_in", "meeting", "aid", "business_center", "exhibition"}
_MET = _ACCORDS | {"visit_in", "aid", "meeting"}
_PLANS = re.compile(r"[가-힣] (?:계획|방침|구상)(?:이다|이라|입니다|도 (?:세|있)|을 (?:밝|세))|추진(?:한다|하기로|할 )")
_LESSER = frozenset(("DISCUSS", "INVITE"))  # predicates that only lead up to another event of their sentence
_QUOTED = re.compile(r"[“\"]([^“”\"]{12,600})[”\"]")
_PLACE = re.compile(
    r"(?P<place>(?:[가-힣A-Za-z0-9]{1,14} ){0,3}?[가-힣A-Za-z0-9]{0,14}(?:시청|의회|회의실|접견실|집무실|상황실|센터|호텔|공원|캠퍼스|대학교|문화회관"
    r"|미술관|박물관|아트센터|광장|본사|청사|타워|컨벤션|전시장|도서관|Hall|Center|공항|스타디움|운동장|체육관|학교|대사관|총영사관))(?:에서|에)(?=[는 ])"
)
_SAME_DAY = re.compile(
    r"끝난 (?:뒤|후)|마친 (?:뒤|후)|(?:이|그) 자리에서|(?:행사|기념식|서명식|협약식|개소식|개막식)(?:에서|에는)|^이어|이와 함께|현장에서|이에 앞서|앞서 열린|당일|행사 (?:뒤|후)"
)
_ELSE = re.compile(
    r"\S{0,3} ?(?:[가-힣]{2,12}(?:에서|에) )?(?:[가-힣]{1,6} )?(?:설립|창립|창업|준공|건립|개교|신설|출범|취임|태어|출생|시작|발족|개통|선출|당선)"
)
_GOES_ON = re.compile(r"[가-힣]{0,3}(?:고|어|여|해|며|서)[ ,]")  # a predicate that another one follows
_VENUE = re.compile(r"[^ ]{0,12}(?: [가-힣A-Za-z0-9]{1,8})?(?:에서|에)(?=[는 ])")
_SEAT = re.compile(
    r"(?:시|군|구)?(?: [가-힣]{1,4}구)?(?: ?[가-힣]{1,10}(?:밸리|동|로|단지|판교))?(?:에 (?:본사|위치|있는|소재|자리|입주)|에서 |의 한 | ?소재| 지역| [가-힣]{1,4}구)"
)
_SINCE = re.compile("이래|이후|줄곧|꾸준히|해마다|매년")
_RETURN = re.compile(r"[^.]{0,12}(?:돌아|귀국|출국|밝혔|전했)")
_UNTIL = re.compile(r"까지 (?:이어|계속|열[린리]|진행|머[물무]|펼쳐)")
_SECTION = re.compile(r"^[○◆◇■□◎▣●☞]|^[①-⑳]")
_NO_PROSE = re.compile(
    r"^[-–―](?!.*[다요]\.?$)|^(?:\[?\(?사진 ?\d*(?:\]|\)|=|:| ?\|))|^\S[^(]{2,60}\([가-힣·]{2,12}=[^)]{2,20}\) "
)
_LISTED = re.compile("[▲△▷○◦•·]")
_SPOKEN = re.compile(r"[다요까죠음함됨임]\.?[”\"’')]*$|[.?!][”\"’')]*$")


def tellings(page: Page) -> Iterator[Told]:
    """Everything told, sentence by sentence; nothing where no Korean city acts in the article."""
    if not _acts(page):
        return
    story = _story(page)
    talk = Talk(story, story)
    begun = False
    for span in page.sentences:
        text = page.text[slice(*span)]
        begun = begun or _SPOKEN.search(text) is not None or _LISTED.match(text) is not None
        if not begun:
            continue
        if _is_heading(text):
            talk = Talk(story, story, accord=talk.accord, forums=talk.forums)
        elif not _NO_PROSE.search(text):
            told = list(_sentence(page, span, talk))
            talk = _after(page, span, talk, told)
            yield from told


def _acts(page: Page) -> bool:
    """Whether a Korean city or its bodies do anything here, rather than being where a company sits."""
    ours = [one for one in page.names if one.form in ("home", "domestic")]
    ours = [one for one in ours if one.form == "domestic" or page.text.startswith(page.city, one.start)]
    return any(_SEAT.match(page.text, one.end) is None for one in ours) or page.city in page.title


def _story(page: Page) -> str:
    """The Korean city whose doings the article tells: the one its title and beginning name most."""
    end = page.sentences[min(2, len(page.sentences) - 1)][1] if page.sentences else 0
    early = [one for one in page.names if one.start < end and one.form in ("home", "domestic")]
    counts = Counter(page.city if one.form == "home" else one.name for one in early)
    counts.update(name for name in counts if name in page.title)
    return page.city if not counts or counts[page.city] >= max(counts.values()) else max(counts, key=counts.__getitem__)


def _is_heading(text: str) -> bool:
    return _SECTION.match(text) is not None and not _SPOKEN.search(text) and re.search(r"\d", text) is None


def _sentence(page: Page, span: Span, talk: Talk) -> Iterator[Told]:
    text = page.text[slice(*span)]
    names = within(page.names, span)
    dates = within(page.dates, span)
    saying = max((one.start for one in dates if one.role == "announced"), default=-1)
    dates = tuple(one for one in dates if one.start != saying)
    hidden = [match.span() for match in _QUOTED.finditer(text) if not _tells(match, names, dates)]
    found = [one for one in triggers(text) if not any(start < one.start < end for start, end in hidden)]
    found = list(_weighty(text, found))
    if not found:
        yield from _without_trigger(page, span, text, names, dates, talk)
    begin = 0
    for number, trigger in enumerate(found):
        until = found[number + 1].start if number + 1 < len(found) else len(text)
        told = list(_told(Clause(page, span, text, names, dates, begin, trigger, until, talk)))
        yield from told
        begin = trigger.end if told or trigger.noun else begin


def _without_trigger(
    page: Page, span: Span, text: str, names: tuple[NameMention, ...], dates: tuple[DateMention, ...], talk: Talk
) -> Iterator[Told]:
    """A sentence that moves to another day what the one before told of, or that has but an intention."""
    at = put_off(text)
    day = None if at is None else new_day(text, dates, 0, at)
    if day and talk.last and talk.last.partners:
        yield talk.last._replace(
            date=day.date, end=day.until, day_words=text[day.start : day.end], span=span, status="announced"
        )
    elif (plan := _PLANS.search(text)) and dates:
        trigger = Trigger(plan.start(), plan.end(), "plan", plan[0], "PLAN", "SAY")
        yield from _told(Clause(page, span, text, names, dates, 0, trigger, len(text), talk))


def _tells(quoted: re.Match[str], names: Sequence[NameMention], dates: Sequence[DateMention]) -> bool:
    """Whether somebody tells of an event, with its day and partner, rather than of what he thinks."""
    start, end = quoted.span()
    return any(start < one.start < end for one in dates) and any(
        start < one.start < end and one.form in ABROAD for one in names
    )


def _weighty(text: str, found: Sequence[Trigger]) -> Iterator[Trigger]:
    """Without what is only the setting or the purpose of another event in the sentence."""
    weighty = [one for one in found if not _is_lesser(one)]
    for number, one in enumerate(found):
        later = {other.kind for other in found[number + 1 :] if other.act not in _LESSER}
        goes_on = _GOES_ON.match(text, one.end) is not None
        setting = (one.noun == "TALK" or "회의" in one.word) and goes_on and not _ACCORDS.isdisjoint(later)
        venue = (
            one.act == "HOLD" and bool(later) and text[one.start] in "열개" and _VENUE.match(text, one.end) is not None
        )
        honoured = one.act == "VISIT" and "award" in later
        if not (setting or venue or honoured or (_is_lesser(one) and (weighty or number))):
            yield one


def _is_lesser(one: Trigger) -> bool:
    return one.kind == "plan" or one.act in _LESSER or (one.kind == "culture" and one.act == "JOIN")


def _told(clause: Clause) -> Iterator[Told]:
    named = parties(clause)
    if named is None:
        return
    for day, found in _each(clause, named, _days(clause)):
        what = status(clause.told, day.date if day else "", clause.page.published if day else None)
        moved = _moved(clause) if what == "cancelled" else None
        if moved:
            yield _telling(clause, found, moved)._replace(status="announced")
        if day is None or day is not moved:
            yield _telling(clause, found, day)._replace(status=what)


def _each(clause: Clause, found: Parties, days: Sequence[DateMention]) -> Iterator[tuple[DateMention | None, Parties]]:
    """Each day with its parties: one predicate may close several ("10월 29일 옥타와, 11월 14일에는 후저우시와")."""
    marked = sides.companions(clause.text, clause.named, clause.trigger.end + 40)
    if found.kind == "exhibition":
        marked = tuple(one for one in clause.names if one.form == "fair" and one.start < clause.trigger.end)
    dates = [one for one in clause.dates if one.start < clause.trigger.end]
    pairs = [
        (max((d for d in dates if d.end <= one.start), key=lambda d: d.start, default=None), one) for one in marked
    ]
    if len(marked) > 1 and len({day for day, _ in pairs if day}) == len(marked):
        yield from ((day, found._replace(partners=(one,), sure=True)) for day, one in pairs)
    else:
        yield from ((day, found) for day in (days or (None,)))


def _telling(clause: Clause, found: Parties, day: DateMention | None) -> Told:
    words = clause.text[day.start : day.end] if day and day.start >= 0 else ""
    return Told(
        found.kind,
        "held",
        day.date if day else None,
        day.until or _last_day(clause, day) if day else None,
        words,
        found.partners,
        found.sure,
        found.city,
        _place(clause),
        clause.span,
        clause.trigger,
    )


def _last_day(clause: Clause, first: DateMention) -> str | None:
    """The day up to which the sentence says that it lasts: "23일 입국해 29일까지 머문다"."""
    later = next((one for one in clause.dates if first.start < one.start < clause.until), None)
    lasts = later is not None and first.start >= 0 and clause.text.startswith("까지", later.end)
    return (
        later.date if later and lasts and first.date < later.date and len(later.date) == 10 == len(first.date) else None
    )


def _days(clause: Clause) -> list[DateMention]:
    """The day nearest before the predicate, with another that is joined to it ("2019년과 2021년에도").

    Without one, the day of what was told before, where the sentence says that it goes on with that.
    """
    if beside := [
        one for one in clause.dates if 0 <= one.start - clause.trigger.end <= 2 and clause.text[one.start - 1] == "("
    ]:
        return beside[:1]
    before = [one for one in clause.dates if one.start < clause.trigger.end and not _of_else(clause.text, one)]
    own = [one for one in before if one.start >= clause.begin]
    own = own or [one for one in before if not _SINCE.search(clause.text, one.end, clause.trigger.start)]
    if not own and (behind := _cleft(clause)):
        return [behind]
    if not own:
        day = clause.talk.day
        if (
            day is not None
            and not clause.text.endswith("고 있다.")
            and _SAME_DAY.search(clause.text[: clause.trigger.end])
        ):
            return [day._replace(start=-1, end=-1)]
        later = [one for one in clause.dates if clause.trigger.end <= one.start < clause.until]
        later = [one for one in later if not _RETURN.match(clause.text, one.end)]
        return later[:1] if _GOES_ON.match(clause.text, clause.trigger.end) else []
    joined = [one for one in own if _is_joined(clause.text[one.end : own[-1].start])]
    return [*joined[-1:], own[-1]]


def _cleft(clause: Clause) -> DateMention | None:
    """The day behind the predicate: "전시관을 차린 것은 2024년 1월이다"."""
    end = clause.trigger.end
    day = next((one for one in clause.dates if end <= one.start < clause.until), None)
    return (
        day if day and re.search(r"(?:것은|때는|시기는|시점은|건) (?:\S+ )?$", clause.text[end : day.start]) else None
    )


def _is_joined(between: str) -> bool:
    return between.strip() in ("과", "와", "·", ",", "및")


def _of_else(text: str, day: DateMention) -> bool:
    """Whether the day belongs to a clause inside the clause: "2018년 설립된 …"."""
    return _ELSE.match(text, day.end) is not None


def _moved(clause: Clause) -> DateMention | None:
    """The new day of an event that was put off to one: "다음달 12일로 미뤘다"."""
    at = put_off(clause.text[clause.trigger.start : clause.until])
    return None if at is None else new_day(clause.text, clause.dates, clause.trigger.start, clause.trigger.start + at)


def new_day(text: str, dates: Sequence[DateMention], start: int, end: int) -> DateMention | None:
    """The last day between two places that something is moved to."""
    able = [one for one in dates if start < one.start < end]
    goals = [one for one in able if re.match(r"\S{0,4}?(?:로|으로|까지)(?![가-힣])", text[one.end : one.end + 8])]
    return goals[-1] if goals else None


def _place(clause: Clause) -> str | None:
    found = list(_PLACE.finditer(clause.text, clause.begin, clause.trigger.end))
    if not found:
        return None
    words = found[-1]["place"].split(" ")
    ends = (n for n in range(len(words) - 1, 0, -1) if re.search(r"(?:[은는이가을를일의]|에서|에)$", words[n - 1]))
    return " ".join(words[next(ends, 0) :])


def _after(page: Page, span: Span, talk: Talk, told: list[Told]) -> Talk:
    """What the next sentence can take for granted."""
    text = page.text[slice(*span)]
    names = within(page.names, span)
    abroad = [one for one in names if one.form in ABROAD]
    guests, actor, city = talk.guests, talk.actor, talk.city
    for start, end in sides.topics(_unquoted(text), len(text), names):
        inside = [one for one in names if start <= one.start < end]
        here = sides.side_of(text[start:end], inside, talk)
        actor = here if here not in ("unknown", "private") else actor
        city = whose(text, page.city, inside) or (talk.story if here == "home" else city)
        if re.search(r"대표단|방문단|사절단|일행|개척단|시찰단|연수단", text[start:end]) and here != "unknown":
            guests = here
    named = next((one.partners for one in reversed(told) if one.partners and one.kind in _BINDING), ())
    journey = any(one.kind == "visit_out" and one.end for one in told)
    days = [one for one in within(page.dates, span) if one.role == "event" and len(one.date) == 10 and not one.until]
    abroad_now = any(one.kind == "visit_out" for one in told)
    return Talk(
        talk.story,
        city,
        named or talk.partners or (sides.nearest(text, abroad) if _lead(page, span) else ()),
        _led(told, guests),
        actor,
        sides.nearest(text, abroad),
        _pair(told) or (() if told else talk.pair),
        tuple(one for one in names if one.form == "fair")[-1:] or talk.fairs,
        next((one.kind for one in reversed(told) if one.kind in _ACCORDS), talk.accord),
        None if abroad_now else days[-1] if days and told else talk.day,
        told[-1] if told else talk.last,
        (
            *talk.forums,
            *(one.trigger.word.split(" ")[0].rstrip("은는이가") for one in told if one.kind == "conference"),
        ),
        journey or (talk.journey and not any(one.kind == "visit_in" for one in told)),
        _is_domestic(text, talk.domestic, bool(abroad)),
    )


def _pair(told: Sequence[Told]) -> tuple[NameMention, ...]:
    """The one city that a sentence told of dealings with, at home or by an accord."""
    met = (one.partners for one in reversed(told) if one.kind in _MET and one.sure)
    return next((partners for partners in met if len(partners) == 1 and partners[0].form in ("city", "region")), ())


def _led(told: Sequence[Told], guests: Side) -> Side:
    """Whose "방문단" the next sentence means: of those who went out, or of those who came."""
    went = next((one.kind for one in reversed(told) if one.kind in ("visit_out", "visit_in")), None)
    return {"visit_out": "home", "visit_in": "foreign"}.get(went or "", guests)  # type: ignore[return-value]


def _unquoted(text: str) -> str:
    """The sentence with what is said in it blanked, so that places stay the same."""
    return _QUOTED.sub(lambda match: " " * len(match[0]), text)


def _lead(page: Page, span: Span) -> bool:
    return span in page.sentences[:2]


def _is_domestic(text: str, before: bool, abroad: bool) -> bool:
    if re.search(r"국내 ?(?:자매|우호|교류|결연)", text):
        return True
    return before and not abroad
