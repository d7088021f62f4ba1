"""What the words around a date say of it: whether it lies ahead or behind, and whether it only dates the telling."""

import re
from collections.abc import Mapping
from typing import Literal

Tense = Literal["past", "future", "unknown"]

_CLAUSE = 140  # letters behind a date that are looked at
_END = re.compile(r"[다요죠까음함됨임]\.|\n|▲|△|○|;")
_N_FINAL = "".join(chr(code) for code in range(ord("가"), ord("힣") + 1) if (code - ord("가")) % 28 == 4)
_S_FINAL = "".join(chr(code) for code in range(ord("가"), ord("힣") + 1) if (code - ord("가")) % 28 == 20)
# Whichever comes first behind a date tells its tense: "15일 이동해 … 둘러본 뒤 17일 귀국한다", "입국해 … 둘러봤으며".
_AHEAD = (
    rf"[{_N_FINAL.replace('인', '').replace('은', '')}]다(?=[.\s고며는]|$)|(?:엽|합|갑|옵|칩|립|됩|듭)니다|예정|계획|방침|전망|기로 ?(?:했|하|한|합)|(?:할|될|릴|갈|올|낼|칠|룰|설) (?:것|겁|거[예고라]|수|듯)"
    r"|열리는|열릴|여는|개막하는|개최하는|개최되는|개최할|개최될|방문할|방문하는|떠날|떠나는|출국하는|시작되는|시작하는|퇴임하는|겠"
)
_BEHIND = rf"(?:(?!겠|있)[{_S_FINAL}])(?:다|고|으며|으나|지만|는데|던|을|습|음|어요|죠|기)|열린(?!다)|개최한(?!다)|체결한(?!다)|맺은|가진|개최된|체결된|(?:방문|개막|출범|입국|출국|귀국|도착|출발|방한|내한|서명|폐막|개소|개장|준공|취임|방미|방중|방일|답방|참관)한(?!다)|문을 연|막을 (?:올|내)린(?!다)|찾은|떠난(?!다)|다녀간(?!다)|데 ?이어|된 |중이다|중인|중이며|중이라|참[여가석]한(?!다)|다녀온|[은인한된] (?:바 있|적 있|뒤|후 )|있다|있는"
# What was once planned lies on either side: "6월로 예정됐던 방문은 무산됐다".
_ONCE = r"예정(?:이|됐|되었|돼 있|돼있|되어 있)(?:던|었)|(?:계획|방침|예정|일정)이었|[하열가오여르내리기키우짓치두르]려던|[하열가오]려다|기로 (?:했|하였|돼 있|되어 있)던|[잡정][았해졌혔](?:던| 있던)|검토[되하됐했]던|추진[되하됐했]던"
_TENSE = re.compile(rf"(?P<once>(?:[^\s.]{{1,5}} )?(?:{_ONCE}))|(?P<future>{_AHEAD})|(?P<past>{_BEHIND})")
_MOVED = re.compile(r"\s?(?:\([^()\n]{1,12}\)\s?)?(?:이후|로 (?!올|뽑)|\s?[자부]로\s)")  # "7월 이후", "11월로 미뤘다"
_PUT_OFF = re.compile(
    r"\s?(?:\([^()\n]{1,12}\)\s?)?(?:이후)?로 (?:\S{1,8} )?(?:연기|미[뤄룬뤘뤄]|옮[겨겼긴]|늦[췄춰춘]|순연|변경|조정|넘[겨겼어])"
)
_DEADLINE = re.compile(r"\s?(?:\([^()\n]{1,12}\)\s?)?(?:까지)")
_SAY = (
    r"(?:밝[혔히혀힌]|전했|전하[며고]|전해[왔졌]|말했|말하[며고]|알[렸려]|설명했|강조했|덧붙였|귀띔했|확인됐|나타났|집계됐|드러났"
    r"|(?:발표|공고|공시|예고|보도|확정 ?발표)(?:했|하[며고]|한 )|보도자료|기자회견|브리핑)"
)
_TELLING = re.compile(
    rf"\s?(?:\([^()\n]{{1,12}}\)\s?)?(?:(?:오전|오후)\s?)?(?:공식\s?)?(?:{_SAY}"
    r"|(?:[^\s,.]{1,14}(?<!에서)(?<!에)\s){0,3}[^\s,.]{1,14}에 따르면)"
)
_SAID = re.compile(rf"고 (?:[^\s.]{{1,12}} ){{0,3}}{_SAY}[^\s.]{{0,4}}\.?$")
_PLANNED = re.compile(rf"(?:예정|계획|방침|전망)이?라고|[{_N_FINAL}]다고|겠다고|기로 했다고")
_OTHER = re.compile(r"(?:지난|오는|이달|다음 ?달|내달|\d월)\s?\d{1,2}(?:~\d{1,2})?일(?!간)")
_DAY = re.compile(r"\d일")
_SUBJECT = re.compile(r"[가-힣)](?:은|는|이|가)\s$")
_FIRST = re.compile(
    r"(?<!시)(?:하|맺|열|갖|보내|주고받)고,? "
)  # "6일 교환하고 … 하기로 했다": the first verb is the day's
_STOP = re.compile(r"다\.")
_WITHIN = 400  # letters of a sentence


def clause(text: str, end: int) -> str:
    """What follows a date, up to where its sentence or item ends."""
    stop = _END.search(text, end, end + _CLAUSE)
    return text[end : stop.end() if stop else end + _CLAUSE]


def tense(words: str, last: bool = False) -> Tense:
    """Whether the words behind a date tell of what was or of what will be, by the first verb that shows it.
    Behind the `last` day of a range 까지 shows nothing; a day alone with it lies ahead: "20일까지 신청을 받는다".

    >>> tense("귀국한다."), tense(" 시청을 방문했다.")
    ('future', 'past')
    """
    if _PUT_OFF.match(words):
        return "future"
    if _MOVED.match(words):
        return "unknown"
    match = _TENSE.search(words)
    if match is None:
        return "future" if _DEADLINE.match(words) and not last else "unknown"
    if match["future"] and _FIRST.search(words, 0, match.start()):
        return "unknown"
    if match["once"]:
        return "unknown"
    return "future" if match["future"] else "past"


def announced(text: str, start: int, end: int, fields: Mapping[str, str], fresh: bool = True) -> bool:
    """Whether a day only dates the telling: "14일 밝혔다", "9일 시에 따르면", "시는 14일 … 연다고 밝혔다".

    In "시는 14일 협약을 체결했다고 밝혔다" the day is that of the signing. A day that is not `fresh`, so long before the
    page that its news would be stale, is none of the telling unless it stands right before it.
    """
    if not fields.keys() & {"day", "today", "near"}:
        return False
    if _TELLING.match(text, end, end + 60):
        return True
    bare = not fields.keys() & {"month", "year", "today", "near"} and fields.get("toward", "지난") == "지난"
    return fresh and bare and _SUBJECT.search(text[max(0, start - 3) : start]) is not None and _is_told_ahead(text, end)


def _is_told_ahead(text: str, end: int) -> bool:
    """Whether the sentence goes on to tell of plans, and ends by saying that they were told."""
    stop = _STOP.search(text, end, end + _WITHIN)
    words = text[end : stop.end()] if stop else ""
    said = _SAID.search(words[-40:])
    if said is None or _DAY.search(said[0]):
        return False
    return bool(_PLANNED.search(words[-60:]) or _OTHER.search(words))
