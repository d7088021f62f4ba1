"""Which day a predicate takes: the nearest before it, one in brackets behind it, or the one it was moved to."""

import re
from collections.abc import Sequence
from datetime import date

from store.reading.scene import Clause
from store.reading.status import put_off
from store.reading.values import DateMention

_SAME_DAY = re.compile(
    r"끝난 (?:뒤|후)|마친 (?:뒤|후)|(?:이|그) 자리에서|(?:행사|기념식|서명식|협약식|개소식|개막식)(?:에서|에는)|^이어|이와 함께|현장에서"
    r"|이에 앞서|앞서 열린|당일|행사 (?:뒤|후)"
)
_ELSE = re.compile(
    r"\S{0,3} ?(?:[가-힣]{2,12}(?:에서|에) )?(?:[가-힣]{1,6} )?"
    r"(?:설립|창립|창업|준공|건립|개교|신설|출범|취임|태어|출생|시작|발족|개통|선출|당선)"
)
_KEPT = re.compile(r"부터 (?:[^\s,.]+ ){0,6}?[^\s,.]*온 ")  # "2012년부터 우호도시 관계를 이어 온 …"
_PARTED = re.compile("이래|이후|줄곧|꾸준히|해마다|매년|[가-힣](?:으나|지만) ")
_RETURN = re.compile(r"[^.]{0,12}(?:돌아|귀국|출국|밝혔|전했)")
_IS_WHEN = re.compile(".?[한된은던린연] ")  # "단독관을 처음 꾸린 2016년"
_PROMISED = re.compile("[가-힣]{0,2}기로 ")  # "8일 협약을 맺고 선수단을 파견하기로 했다": that is not on the 8th
_HOME = re.compile(r"[^.]{0,12}(?:돌아[오온왔올]|귀국)")
_CLEFT = re.compile(r"(?:것은|때는|시기는|시점은|건) (?:\S+ )?$")
_MOVED_TO = re.compile(r"\S{0,4}?(?:로|으로|까지)(?![가-힣])")
GOES_ON = re.compile(r"[가-힣]{0,3}(?:고|어|여|해|며|서)[ ,]")  # behind a predicate that another one follows


def days(clause: Clause) -> list[DateMention]:
    """The day of the event, with another that is joined to it ("2019년과 2021년에도"); none where none is told."""
    end = clause.trigger.end
    beside = [one for one in clause.dates if 0 <= one.start - end <= 2 and clause.text[one.start - 1] == "("]
    beside = beside or [one for one in clause.dates if _IS_WHEN.fullmatch(clause.text[end - 1 : one.start])]
    if beside:
        return beside[:1]
    before = [one for one in clause.dates if one.start < end and not _of_else(clause.text, one)]
    own = [one for one in before if one.start >= clause.begin]
    own = own or [one for one in before if not _PARTED.search(clause.text, one.end, clause.trigger.start)]
    if not own:
        return _elsewhere(clause)
    if own[-1].end <= clause.begin and _PROMISED.match(clause.text, end):
        return []
    joined = [one for one in own if _is_joined(clause.text[one.end : own[-1].start])]
    return _several(joined[-1], own[-1]) if joined else own[-1:]


def _several(one: DateMention, other: DateMention) -> list[DateMention]:
    """Two days in a row are one thing that lasts ("18일과 19일"); else they are two."""
    if (
        len(one.date) == 10 == len(other.date)
        and (date.fromisoformat(other.date) - date.fromisoformat(one.date)).days == 1
    ):
        return [one._replace(until=other.date)]
    return [one, other]


def _elsewhere(clause: Clause) -> list[DateMention]:
    """A day behind the predicate, or that of what was told before, where the sentence says that it goes on with that."""
    end = clause.trigger.end
    later = [one for one in clause.dates if end <= one.start < clause.until]
    if later and _CLEFT.search(clause.text[end : later[0].start]):
        return later[:1]
    day = clause.talk.day
    if day is not None and not clause.text.endswith("고 있다.") and _SAME_DAY.search(clause.text[:end]):
        return [day._replace(start=-1, end=-1)]
    later = [one for one in later if not _RETURN.match(clause.text, one.end)]
    return later[:1] if GOES_ON.match(clause.text, end) or clause.trigger.word.startswith("보내온") else []


def last_day(clause: Clause, first: DateMention) -> str | None:
    """The day up to which the sentence says that it lasts: "23일 입국해 29일까지 머문다", "5일 출국해 12일 귀국한다"."""
    later = next((one for one in clause.dates if first.start < one.start < clause.until), None)
    if later is None or first.start < 0 or not _ends(clause, later):
        return None
    return later.date if first.date < later.date and len(later.date) == 10 == len(first.date) else None


def _ends(clause: Clause, day: DateMention) -> bool:
    left = clause.trigger.word.startswith(("출국", "떠"))
    return clause.text.startswith("까지", day.end) or (left and _HOME.match(clause.text, day.end) is not None)


def moved(clause: Clause) -> DateMention | None:
    """The new day of an event that was put off to one: "다음달 12일로 미뤘다"."""
    return new_day(clause.text, clause.dates, clause.trigger.start, clause.until)


def new_day(text: str, dates: Sequence[DateMention], start: int, end: int) -> DateMention | None:
    """The day that something told between two places was put off to."""
    at = put_off(text[start:end])
    able = [one for one in dates if at is not None and start < one.start < start + at]
    goals = [one for one in able if _MOVED_TO.match(text, one.end)]
    return goals[-1] if goals else None


def _is_joined(between: str) -> bool:
    return between.strip() in ("과", "와", "·", ",", "및")


def _of_else(text: str, day: DateMention) -> bool:
    """Whether the day belongs to a clause inside the clause: "2018년 설립된 …"."""
    return _ELSE.match(text, day.end) is not None or (not day.until and _KEPT.match(text, day.end) is not None)
