"""What a question means, as one value: what is wanted, of what, of when; a follow-up keeps what it does not say anew."""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from handlers.core.question.content import Content, content
from handlers.core.question.groups import Group
from handlers.core.question.kinds import Edge, edge_in, kinds_in
from handlers.core.question.wanted import Wanted, wanted
from store import Archive, Kind

_FOLLOWS = re.compile(
    r"^\s*(?:그럼|그러면|그렇다면|그건|그거|그게|그때|그분|그\s*사람|그\s*도시|그곳|거기|거긴|그중|그럼요|또|아니|and\b|then\b|what about\b|how about\b|that\b|it\b|he\b|she\b|there\b)|(?:은|는)\s*(?:요)?\s*\?*$"
)
# Asked in full, whatever was asked before.
_WHOLE = re.compile(r"(?:지금|현재)\s*(?:[가-힣]{2}시?\s*)?시장|current mayor|mayor now", re.IGNORECASE)
_DEFINE = re.compile(
    r"(?:이|가|은|는|란|이란|도)?\s*(?:뭐|무엇|뭔|뭘|머)(?:야|예요|에요|임|이야|지|죠|인가|인지|니|냐|게|라)|^what(?:'s| is| are)\b",
    re.IGNORECASE,
)
_SLIPS = tuple(
    (re.compile(wrong), right)
    for wrong, right in (
        (r"언[재졔져저](?=[\s?는가부까예에이였임야쯤]|$)", "언제"), (r"몃(?=\s*[가-힣])", "몇"), (r"됬", "됐"), (r"햇(?=[어나냐니지음대다던을])", "했"),
        (r"엇(?=[어나냐니지음대다던을])", "었"), (r"잇(?=[어나냐니지음대다던을])", "있"), (r"갓(?=[어나냐니음대다던을])", "갔"), (r"어딧", "어딨"),
        (r"엿(?=[어나냐니지음죠대다던을])", "였"), (r"쎈터", "센터"), (r"비지니스", "비즈니스"), (r"컨퍼런쓰", "컨퍼런스"), (r"시쳥", "시청"),
    )
)  # fmt: skip
WHERE = ("나라", "도시", "국가", "지역", "군데", "city", "cities", "country", "countries")
KIND_WORDS = (
    "자매",
    "결연",
    "자매결연",
    "자매도시",
    "우호",
    "협약",
    "우호도시",
    "우호협약",
    "의향서",
    "업무협약",
    "업무",
)
MEANING = ("뜻", "의미", "약자", "줄임말", "말", "우리말", "영어", "줄이다", "풀네임", "이름")
_BUT = re.compile(
    r"\(?[가-힣A-Za-z0-9]+(?:은|는|이|가)?\s*(?:말고|빼고|제외하고|아니라)(?:는|요)?\s*\)?"
)  # "자매결연 말고"
_VISITS = {"visit_out", "visit_in"}  # "몇 명 왔어?" names no subject
LONGEST = 200  # letters of a question that are understood; whoever writes more asks it at the start
OWN = 2  # things of its own that a question may name and still go on with another
_ASKS = re.compile(r"[?？]|(?:야|요|니|냐|까|지|죠|음|임|래|대|나|어|줘|세요|가)\s*$")


class Question(NamedTuple):
    """A question understood. `earlier` is the one it follows on, when it does."""

    text: str
    wanted: Wanted
    asked: Content
    kinds: tuple[Kind, ...] = ()
    edge: Edge | None = None
    earlier: str | None = None

    @property
    def open(self) -> bool:
        """Whether it is nothing but words to look for: "판교 스타트업"."""
        return self.wanted == "what" and not self.edge and not _ASKS.search(self.text)


def understand(text: str, before: Sequence[str], today: date, archive: Archive) -> Question:
    """`text` as it stands, or, when it only goes on with what was asked `before` (oldest first), both together."""
    question = _alone(archive.spotter.plain(_as_meant(text[:LONGEST])), today, archive)
    if not before or not _goes_on(question):
        return question
    return _joined(understand(before[-1], before[:-1], today, archive), question)


def _alone(text: str, today: date, archive: Archive) -> Question:
    at_home = _without_city(text, archive.city)
    asked = content(at_home, today, archive)
    want: Wanted = "define" if len(asked.groups) == 1 and _DEFINE.search(text) else wanted(at_home)
    if want == "define":
        asked = asked._replace(
            groups=tuple(group for group in asked.groups if group.shown not in MEANING) or asked.groups
        )
    if want in ("where", "list", "with_whom"):
        asked = asked._replace(
            groups=tuple(group for group in asked.groups if group.shown not in WHERE) or asked.groups
        )
    if want == "mayor_then":
        asked = asked._replace(
            groups=tuple(
                group for group in asked.groups if group.shown not in ("시장", "시장님", "자리", "맡다", "mayor")
            )
        )
    return Question(text, want, asked, kinds_in(text), edge_in(text))


def _without_city(text: str, city: str) -> str:
    """The city that is always the one asked for says nothing; its letters stay where they are, as spaces."""
    alone = rf"(?<![가-힣]){city}(?:시?(?:의|에서|에|은|는|이|가|과|와|랑)?(?=\s)|(?=시장))"
    return re.sub(alone, lambda found: " " * len(found[0]), text)


def _as_meant(text: str) -> str:
    """Common slips of the keyboard and of spelling in words that only ask: 언재 → 언제, 맺엇어 → 맺었어."""
    text = _BUT.sub(" ", text)
    for wrong, right in _SLIPS:
        text = wrong.sub(right, text)
    return text


def _goes_on(question: Question) -> bool:
    """A pointing word at its start, or nothing of its own but one thing to replace."""
    own = [group for group in question.asked.groups if group.sort != "verb"]
    if _WHOLE.search(question.text):
        return False
    if not own and question.wanted == "what" and not _FOLLOWS.search(question.text):
        return False  # "고마워요" goes on with nothing
    anchored = any(group.sort in ("name", "time", "number") for group in own) or bool(set(question.kinds) - _VISITS)
    return len(own) <= OWN and (bool(_FOLLOWS.search(question.text)) or not anchored)


def _joined(first: Question, then: Question) -> Question:
    """What `then` says anew takes the place of its like; all else stays."""
    new = then.asked.groups
    sorts = {_like(group) for group in new if group.sort in ("name", "time", "number")}
    kinds = set(then.kinds) - _VISITS
    kept = tuple(
        group
        for group in first.asked.groups
        if _like(group) not in sorts
        and group not in new
        and not (group.proper and sorts)
        and not (kinds and group.shown in KIND_WORDS)
    )
    own_kinds = then.kinds or first.kinds
    want = then.wanted if then.wanted not in ("what", "yes_no") else first.wanted
    times = then.asked.times or first.asked.times
    return Question(then.text, want, Content((*kept, *new), times), own_kinds, then.edge or first.edge, first.text)


def _like(group: Group) -> str:
    """What a group may take the place of: a partner of a partner, a mayor of a person, a time of a time."""
    kinds = {name.kind for name in group.names}
    if not kinds:
        return group.sort if group.sort in ("time", "number") else group.shown
    return "person" if kinds & {"mayor", "person"} else "partner"
