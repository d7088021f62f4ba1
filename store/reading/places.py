"""Countries, regions and cities in the words of a text, and the bodies and councils that carry their names."""

import re
from typing import NamedTuple

from store.reading.gazetteer import HANJA, gazetteer
from store.reading.lexicon import Entry, Form, Lexicon
from store.reading.organisations import BARE, BODY, MINISTRY
from store.reading.spans import Word
from store.reading.spelling import PARTICLE, transliterated


class Found(NamedTuple):
    """A name at a place of the bare text. `stem` is the bare spelling, `of` the place whose name a body carries."""

    start: int
    end: int
    stem: str
    form: Form
    key: str
    countries: tuple[str, ...] = ()
    of: str = ""
    also: str = ""  # a body's own name, without its place
    open: bool = False  # no particle behind: the next word may belong to the name


class Reader(NamedTuple):
    """What a text is read with: `local` holds what it names itself and what the archive knows."""

    text: str
    words: tuple[Word, ...]
    local: Lexicon
    people: frozenset[str]
    home: str
    american: bool = False  # 조지아 is the state, not the country


_LEVEL = r"(?P<level>특별시|광역시|시티|시|市|주|州|성|省|현|縣|카운티)?"
_TAIL = (
    r"(?P<tail>장단|장|부시장|청사|청|정부|당국|민들?|내|발|행|권|지사|지역|일대|현지|대표단|사절단|방문단|시찰단|연수단|경제사절단|의장단|"
    r"방문|출장|법인|사무소|국제공항|공항|항|관)?"
)
_PLACE = re.compile(rf"{_LEVEL}{_TAIL}(?:{PARTICLE})?")
_CARRIES = re.compile(
    rf"(?:시|주|성|현|군)??(?P<mid>[가-힣A-Za-z]{{0,10}}?)(?P<body>{BODY}|대)(?P<head>장단|장|원장)?(?P<particle>{PARTICLE})?"
)
_BODY_WORD = re.compile(
    rf"(?P<name>[가-힣A-Za-z]{{0,14}}?{BODY}|(?:연방|주|중앙)?(?:정부|국회|상원|하원)|{MINISTRY}|고려인(?:동포|협회|회)|한인 ?교회)(?P<head>장단|장)?(?P<particle>{PARTICLE})?"
)
_BETWEEN = frozenset(
    "국립 시립 주립 한인 국제 경제 문화 상공 무역 관광 과학 기술 아시아 공과 과학기술 의과 항만 로보틱스 바이오 의료 창업 첨단 디지털 중앙 의학 생명과학 첨단산업".split()  # noqa: SIM905
)
_LOOSE_BODIES = re.compile(r"(?:대학교|대학|시의회|의회|한인회|상공회의소|한글학교|한국학교)(?:장단|장)?")
_REGION_LEVEL = frozenset(("주", "州", "성", "省", "현", "縣", "카운티"))
_CITY_STATES = frozenset("모나코 싱가포르 룩셈부르크 멕시코 파나마 쿠웨이트 과테말라".split())  # noqa: SIM905 (a list to be read)
_COUNTRY_NEEDS = re.compile(r"(?:대사관?|정부|대표단|사절단|대통령|총리|국민|방문단)")


def place_at(reader: Reader, number: int, before: Found | None) -> Found | None:
    """The place or body with a known place's name that begins at a word; `before` is the place that leads to it."""
    word = reader.words[number]
    if word.text in HANJA and len(word.text) == 1:
        code = HANJA[word.text]
        return Found(word.start, word.end, word.text, "country", code, (code,), open=True)
    for lexicon in (reader.local, gazetteer()):
        if not lexicon.begins(word.text):
            continue
        for length, entry in lexicon.at(word.text):
            found = _carrying(reader, number, length, entry, before) or _plain(reader, number, length, entry, before)
            if found:
                return found
    return _apart(reader, number)


def _apart(reader: Reader, number: int) -> Found | None:
    """A name written in two words: "코럴 베이" for 코럴베이."""
    word = reader.words[number]
    after = reader.words[number + 1] if number + 1 < len(reader.words) else word
    if after.start != word.end + 1 or reader.text[word.end] != " ":
        return None
    for lexicon in (reader.local, gazetteer()):
        for length, entry in lexicon.at(word.text + after.text) if lexicon.begins(word.text) else ():
            rest = length - len(word.text)
            if rest > 1 and length > 3 and entry.form in ("city", "region") and _PLACE.fullmatch(after.text, rest):
                end = after.start + rest
                return Found(word.start, end, reader.text[word.start : end], entry.form, entry.key, entry.countries)
    return None


def _plain(reader: Reader, number: int, length: int, entry: Entry, before: Found | None) -> Found | None:
    word = reader.words[number]
    match = _PLACE.fullmatch(word.text, length)
    if match is None or not _sure(reader, number, entry, match, before):
        return None
    level = match["level"] or ""
    form, stem, key, countries = entry.form, word.text[:length], entry.key or entry.name, entry.countries
    if entry.name == "조지아" and form == "country" and not level and reader.american:
        form, key, countries = "region", "조지아주", ("US",)
    elif level in _REGION_LEVEL and form in ("city", "country"):
        form, stem, key = "region", stem + level, f"{key}+{level}"
        countries = ("US",) if entry.name == "조지아" else countries
    elif level in _REGION_LEVEL or (level == "시티" and form == "city"):
        stem += level
    elif level and form == "region" and entry.name != "실리콘밸리":
        form, key = "city", f"{stem}-{countries[0] if countries else ''}"
    elif level and form == "country":
        form = "city"
    end = word.start + length + len(level)
    if countries == ("KR",):
        form = "domestic"
    bare = word.text[:length] if level == "시티" else ""
    return Found(word.start, end, stem, form, key, countries, bare, open=end == word.end)


def _sure(reader: Reader, number: int, entry: Entry, match: re.Match[str], before: Found | None) -> bool:
    """Whether a word that spells a place means it."""
    word, level = reader.words[number], match["level"]
    if entry.form == "country" and level == "시" and entry.name not in _CITY_STATES:
        return False
    if entry.form == "country":
        return _sure_country(reader, number, entry, match, before)
    stem = word.text[: match.start()]
    if stem in reader.people and not level:
        return False
    led = before is not None and (
        (before.form in ("country", "region") and before.open) or _listed(reader, number, before)
    )
    return entry.doubt == 0 or bool(level) or word.gloss or (entry.doubt == 1 and led)


def _sure_country(reader: Reader, number: int, entry: Entry, match: re.Match[str], before: Found | None) -> bool:
    """Not the people ("네팔인"), nor 인도, 이란, 수단 as everyday words."""
    word = reader.words[number]
    rest = word.text[match.start() :]
    after = reader.words[number + 1].text if number + 1 < len(reader.words) else ""
    if rest == "인" or not entry.doubt:
        return rest != "인"
    if _COUNTRY_NEEDS.match(rest + after):
        return True
    return entry.doubt == 1 and (
        (before is not None and before.form == "country")
        or next(gazetteer().at(after), None) is not None
        or (len(after) > 3 and transliterated(after))
        or _TOWN_AFTER.match(after) is not None
        or bool(_GONE_TO.match(reader.text, word.end))
    )


_TOWN_AFTER = re.compile(r"[가-힣]{2,8}[시주](?:[에와의를는가로장청]|$)")
_GONE_TO = re.compile(r" (?:[가-힣]{1,6} )?(?:방문|순방|진출|수출|출장|현지|기업|바이어|출신|유학생|청소년|투자)")


def _listed(reader: Reader, number: int, before: Found) -> bool:
    """Whether a word stands in one list with a city: "선양·푸순"."""
    between = reader.text[before.end : reader.words[number].start]
    return before.form == "city" and between.strip() in ("·", "ㆍ", ",", "‧", "・", "와", "과")


_OF_TOWNS = frozenset(("상공회의소", "시의회", "의회", "인민위원회", "대학교", "한인회", "경제위원회"))


def _carrying(reader: Reader, number: int, length: int, entry: Entry, before: Found | None) -> Found | None:
    """후에시 인민의회, 탐페레대, 오사카상공회의소: a body that begins with a place's name."""
    if entry.form not in ("country", "region", "city"):
        return None
    word = reader.words[number]
    match = _CARRIES.fullmatch(word.text, length)
    led = before is not None and before.open and before.form in ("country", "region", "city")
    if match is None or entry.doubt > (2 if led else 1 if match["body"] in _OF_TOWNS else 0):
        return None
    bare = BARE.fullmatch(match["mid"] + match["body"])
    city = entry.form == "city" or word.text[length : length + 1] == "시"
    if (bare or match["body"] == "대") and not (
        city and (_LOOSE_BODIES.fullmatch(match["body"]) or match["body"] == "대")
    ):
        return None
    end = word.start + match.end("body")
    stem = word.text[: match.end("body")]
    form: Form = "domestic" if entry.countries == ("KR",) else "organisation"
    return Found(word.start, end, stem, form, stem, entry.countries, word.text[:length], open=end == word.end)


def with_body(reader: Reader, number: int, place: Found) -> tuple[Found, int] | None:
    """A place and the body that the next words name with it, and the number of the last of them."""
    if not place.open or len(place.stem) < 2 or place.form not in ("country", "region", "city", "organisation"):
        return None
    campus = _campus(reader, number, place)
    if campus:
        return campus, number + 1
    for last in (number + 1, number + 2):
        if last >= len(reader.words) or reader.text[reader.words[last - 1].end : reader.words[last].start] != " ":
            return None
        body = reader.words[last]
        match = _BODY_WORD.fullmatch(body.text)
        if match and _belongs(place, match, last - number):
            end = body.start + match.end("name")
            return _of_place(reader, place, match["name"], end), last
        if body.text not in _BETWEEN:
            return None
    return None


def _of_place(reader: Reader, place: Found, name: str, end: int) -> Found:
    """The body `name` of a place; one with a sounding name of its own goes without its country's."""
    loose = transliterated(name) and not _MINISTRY.search(name)
    own = place.form == "country" and (loose or name.startswith("연방"))
    stem = reader.text[place.end + 1 if own else place.start : end]
    form: Form = "domestic" if place.countries == ("KR",) else "organisation"
    also = name if len(name) > 4 and not BARE.fullmatch(name) else ""
    return Found(place.start, end, stem, form, stem, place.countries, place.stem, also)


_STATE = re.compile(r"(?:연방|주|중앙|시)?(?:정부|의회|국회|상원|하원)")
_MINISTRY = re.compile(r"[가-힣]{2}(?:부|청)$")
_KOREAN_ABROAD = frozenset(("한국학교", "한국문화원", "한국교육원", "한국인학교"))
_HALL = re.compile(r"(?:컨벤션|전시|엑스포|쇼핑|아트|스포츠|공연|이벤트)센터$")


def _campus(reader: Reader, number: int, place: Found) -> Found | None:
    """A state university and the town of its campus: "캘리포니아주립대 풀러턴"."""
    if number + 1 >= len(reader.words) or not place.stem.endswith(("주립대", "주립대학교", "캘리포니아대", "텍사스대")):
        return None
    town = reader.words[number + 1]
    for length, entry in gazetteer().at(town.text) if town.start == place.end + 1 else ():
        if entry.form == "city" and re.fullmatch(rf"(?:{PARTICLE})?", town.text[length:]):
            stem = reader.text[place.start : town.start + length]
            return Found(place.start, town.start + length, stem, "organisation", stem, place.countries)
    return None


def _belongs(place: Found, match: re.Match[str], away: int) -> bool:
    name = match["name"]
    if place.form == "organisation":
        return name.endswith("캠퍼스")
    if _HALL.search(name):
        return False
    if _STATE.fullmatch(name) or _MINISTRY.search(name) or name in _KOREAN_ABROAD:
        return True
    if BARE.fullmatch(name):
        return place.form == "city" and (bool(_LOOSE_BODIES.fullmatch(name)) or away == 2)
    if next(gazetteer().at(name), None) or name.startswith(("한국", "대한")):
        return False
    return place.form != "country" or transliterated(name) or len(name) >= 6
