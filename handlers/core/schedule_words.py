"""Reading when somebody wants a digest: "매주 월요일 아침 8시 반 뉴욕", "weekdays 07:30"."""

import re
import unicodedata
from typing import NamedTuple

from handlers.core.errors import AskError
from handlers.core.korean import josa
from handlers.core.schedule import WEEKDAYS, Every, Schedule
from store import Text

MORNING = "09:00"
EXAMPLES = Text(
    "이렇게 적어 보세요: /subscribe 매일 09:00 · /subscribe 매주 월요일 8시 · /subscribe 평일 아침 8시 반 뉴욕",
    "Try: /subscribe daily 09:00 · /subscribe weekly monday 8am · /subscribe weekdays 07:30 New York",
)

RHYTHM: dict[str, Every] = {
    **dict.fromkeys(("매일", "날마다", "daily", "everyday", "day"), "daily"),
    **dict.fromkeys(("평일", "주중", "weekday", "weekdays", "월~금", "월-금", "mon-fri"), "weekdays"),
    **dict.fromkeys(("매주", "weekly", "week"), "weekly"),
}
WEEKDAY = {
    **{text.ko: number for number, text in enumerate(WEEKDAYS)},
    **{text.ko[0]: number for number, text in enumerate(WEEKDAYS)},
    **{name: n for n, text in enumerate(WEEKDAYS) for name in (text.en.lower(), text.en.lower() + "s")},
    **{text.en[:3].lower(): number for number, text in enumerate(WEEKDAYS)},
}
PART_OF_DAY = {
    **dict.fromkeys(("아침", "오전", "morning"), MORNING),
    **dict.fromkeys(("낮", "점심", "정오", "noon"), "12:00"),
    **dict.fromkeys(("저녁", "evening"), "18:00"),
    **dict.fromkeys(("자정", "midnight"), "00:00"),
}
FIRST_HOUR = {  # of the twelve that an hour's name may mean in that part of the day
    **dict.fromkeys(("오전", "아침", "새벽", "a"), 0),
    **dict.fromkeys(("오후", "p"), 12),
    **dict.fromkeys(("낮", "점심"), 8),
    "저녁": 16,
    "밤": 18,
}
FILLER = (
    "at",
    "every",
    "on",
    "in",
    "time",
    "시간",
    "시간대",
    "기준",
    "기준으로",
    "받기",
    "받을래요",
    "보내줘",
    "알려줘",
)
HOURS = {"한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10}
HOURS |= {"열한": 11, "열두": 12}
CITIES = {
    "Asia/Seoul": "서울 한국 성남 korea kst",
    "Asia/Tokyo": "도쿄 일본 오사카 나고야 japan jst",
    "Asia/Shanghai": "베이징 북경 상하이 상해 중국 선양 광저우 beijing china",
    "Asia/Hong_Kong": "홍콩",
    "Asia/Taipei": "타이베이 대만 taiwan",
    "Asia/Singapore": "싱가포르",
    "Asia/Ho_Chi_Minh": "하노이 호찌민 베트남 hanoi vietnam",
    "Asia/Bangkok": "방콕 태국",
    "Asia/Jakarta": "자카르타 인도네시아",
    "Asia/Manila": "마닐라 필리핀",
    "Asia/Kolkata": "인도 뉴델리 델리 뭄바이 india delhi mumbai",
    "Asia/Dubai": "두바이",
    "Asia/Tashkent": "타슈켄트 우즈베키스탄",
    "Asia/Ulaanbaatar": "울란바토르 몽골",
    "Europe/Moscow": "모스크바",
    "Europe/Istanbul": "이스탄불 튀르키예",
    "Europe/Berlin": "베를린 독일 germany",
    "Europe/Paris": "파리 프랑스 france",
    "Europe/Madrid": "마드리드 바르셀로나 빌바오 스페인 barcelona spain",
    "Europe/London": "런던 영국 uk",
    "UTC": "utc gmt",
    "America/New_York": "뉴욕 보스턴 워싱턴 애틀랜타 boston atlanta est edt et",
    "America/Chicago": "시카고",
    "America/Denver": "덴버 오로라 aurora",
    "America/Los_Angeles": "로스앤젤레스 엘에이 샌프란시스코 라스베이거스 시애틀 풀러턴 la seattle fullerton pst pdt pt",
    "America/Vancouver": "밴쿠버",
    "America/Toronto": "토론토",
    "America/Sao_Paulo": "상파울루",
    "Australia/Sydney": "시드니",
}

_CLOCK = rf"""(?x)
    (?: (?P<part> 오전|오후|아침|새벽|점심|저녁|낮|밤 ) \s* )?
    (?<! [\d/+~:-] ) (?P<hour> \d{{1,2}} | {"|".join(sorted(HOURS, key=len, reverse=True))} )
    (?: : (?P<minute> \d\d ) | \s* 시 (?: \s* (?P<minutes> \d{{1,2}} ) \s* 분 | \s* (?P<half> 반 ) )? )?
    (?: \s* (?P<letter> [ap] ) \.?m\b\.? )?
    (?: 에 | 마다 | 쯤 )? (?! [\w/] )
"""


class _Read(NamedTuple):
    """What was found of a schedule, and the words that name its zone."""

    every: Every | None = None
    weekday: int | None = None
    at: str | None = None
    zone: tuple[str, ...] = ()


def parse(text: str, zone: str) -> Schedule:
    """The schedule that `text` describes; daily at 09:00 in `zone` where it says nothing. Raises AskError."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    clock = re.search(_CLOCK, folded)
    read = _Read(at=_at(clock) if clock else None)
    rest = folded if clock is None else f"{folded[: clock.start()]} {folded[clock.end() :]}"
    for word in re.sub("(매일|매주|평일|주중)(?=\\S)", r"\1 ", rest).replace(",", " ").split():
        read = _add(read, word)
    if read.weekday is not None and read.every in ("daily", "weekdays"):
        raise _unreadable(text)
    every = "weekly" if read.weekday is not None else read.every or "daily"
    weekday = (read.weekday or 0) if every == "weekly" else None
    return Schedule(every, weekday, read.at or MORNING, _zone(" ".join(read.zone)) if read.zone else zone)


def _add(read: _Read, word: str) -> _Read:
    """What is known after one more word."""
    day = re.sub("(에|마다)$", "", word)
    if read.every is None and day in RHYTHM:
        return read._replace(every=RHYTHM[day])
    if read.weekday is None and day in WEEKDAY:
        return read._replace(weekday=WEEKDAY[day])
    if read.at is None and day in PART_OF_DAY:
        return read._replace(at=PART_OF_DAY[day])
    return read if word in FILLER else read._replace(zone=(*read.zone, word))


def _at(clock: re.Match[str]) -> str:
    hour = HOURS.get(clock["hour"]) or int(clock["hour"])
    minute = 30 if clock["half"] else int(clock["minute"] or clock["minutes"] or 0)
    if hour > 24 or minute > 59:
        raise _unreadable(clock[0].strip())
    first = FIRST_HOUR.get(clock["letter"] or clock["part"])
    if first is not None and hour <= 12:
        hour = first + (hour - first) % 12
    return f"{hour % 24:02}:{minute:02}"


def _zone(name: str) -> str:
    """An IANA name, also without its continent ("new york"), or a city of `CITIES`. Raises AskError."""
    from zoneinfo import available_timezones

    city = re.sub("(시간대?|기준)?(으로|로)?$", "", name)
    for zone, cities in CITIES.items():
        if city in cities.split():
            return zone
    wanted = city.replace(" ", "_")
    for zone in sorted(available_timezones()):
        if wanted in (zone.casefold(), zone.casefold().rpartition("/")[2]):
            return zone
    raise _unreadable(name)


def _unreadable(part: str) -> AskError:
    quoted = f"'{part[:30]}'"
    return AskError(
        f"{josa(quoted, '을/를')} 읽지 못했어요. {EXAMPLES.ko}", f"I could not read {quoted}. {EXAMPLES.en}"
    )
