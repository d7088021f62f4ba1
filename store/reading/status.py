"""Whether what a clause tells was held, is to come, or was called off, and to which day it was put off."""

import re

from store.records import Status

_OFF = re.compile(
    r"(?:취소|무산|중단)(?!됐던|되었던|했던|된 (?:일정|행사)[은이]? 없)|백지화|보류|불발|철회|포기(?=했|한 )|물거품|(?:요청|제안|방문|접견|초청)을 (?:거절|거부)|연기(?!됐던|했던)(?=[됐했하되한할돼]|\.?$)|미[뤄뤘루룬](?=[졌져지진기고다 ]|$)|늦[춰췄]|접었|접기로|접은|발이 묶|못 (?:갔|했|가)"
    r"|열리지 못|하지 못|이뤄지지 않|성사되지|제외(?=했|하)|옮겼|무기한|없던 일"
)
_NEVER = re.compile(  # right behind a predicate
    r"[가-힣]{0,3}지(?:는|도)? 않|[가-힣]{0,4} (?:적|사실|바|일)[이은도]? 없|[가-힣]{0,3} 뻔|[가-힣]{0,3}려 (?:했|하)(?:지만|으나)"
    r"|[가-힣]{0,4}(?:다면|더라면|다고 하자)(?![가-힣])"
)
_UNTRUE = re.compile(  # of what the predicate reports: "맺었다는 보도는 오보였다"
    r"[가-힣]{0,4}다(?:는|고) (?:\S+ ){0,2}?(?:가짜 ?뉴스|소문|루머|의혹|주장|말은 거짓)|[가-힣]{0,4}(?:다는|다고) [^.]{0,24}(?:오보|사실과 (?:달|다)|사실이 아니|사실무근)"
)
_PUT_OFF = re.compile(r"연기|미[뤄뤘루룬]|늦[춰췄]|옮[겼기긴]|조정|변경|순연|바[꿨뀌]")
_TO_COME = re.compile(
    r"예정|계획(?!을 접|은 취소)|하기로|[기리]로 했|[기리]로 (?:하고|뜻|합의|약속)|방침|앞두|준비(?:하고|중| 중)|추진(?!해 온|했던|됐)|검토|모집"
    r"|[가-힣](?:ㄹ|을|할|될|일|줄|킬|날|릴|갈|볼|칠|쓸|열) (?:예정|계획|방침|것|전망|생각)|려고|려는|기대|공약"
)
_NOW = re.compile(r"(?:[한인간는운된른연친긴낸]다|습니다|니다|한다|는다|엽니다)[”’\"')]*\.?$")
_PAST = re.compile(r"[았었했였됐렸졌섰갔왔봤났겼켰쳤췄꼈혔췄뤘냈폈]")
_ENDING = 60


def status(clause: str, day: str, published: str | None) -> Status:
    """What became of an event told in `clause`, up to where the next one begins.

    A day after publication is always to come; what was called off stays called off whatever its day.
    """
    if _OFF.search(clause):
        return "cancelled"
    if published and _later(day, published):
        return "announced"
    if published and not _same(day, published):
        return "held"
    return "announced" if to_come(clause) else "held"


def denied(after: str) -> bool:
    """Whether the words behind a predicate say that it is not so, or only supposed or alleged."""
    return _NEVER.match(after) is not None or _UNTRUE.match(after) is not None


def put_off(after: str) -> int | None:
    """Where the sentence says that the event was moved to another day."""
    return max((mark.start() for mark in _PUT_OFF.finditer(after)), default=None)


def to_come(clause: str) -> bool:
    """Whether the words of a clause speak of what has not happened yet."""
    if _TO_COME.search(clause):
        return True
    ending = clause[-_ENDING:]
    return _NOW.search(ending) is not None and _PAST.search(ending[-6:]) is None


def _later(day: str, published: str) -> bool:
    size = min(len(day), len(published))
    return day[:size] > published[:size]


def _same(day: str, published: str) -> bool:
    size = min(len(day), len(published))
    return day[:size] == published[:size]
