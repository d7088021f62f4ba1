"""Countries, regions and cities in the words of a text, and the bodies and councils that carry their names."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from store.reading.gazetteer import HANJA, gazetteer
from store.reading.lexicon import Entry, Form, Lexicon
from store.reading.organisations import BARE, BODY
from store.reading.spelling import PARTICLE, transliterated


class Word(NamedTuple):
    """A run of letters of the bare text; `gloss` tells that brackets stood inside or behind it."""

    start: int
    end: int
    text: str
    gloss: bool = False


class Found(NamedTuple):
    """A name at a place of the bare text. `stem` is the bare spelling, `of` the place whose name a body carries."""

    start: int
    end: int
    stem: str
    form: Form
    key: str
    countries: tuple[str, ...] = ()
    of: str = ""
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
_BODY_WORD = re.compile(rf"(?P<name>[가-힣A-Za-z]{{0,14}}?{BODY})(?P<head>장단|장)?(?P<particle>{PARTICLE})?")
_BETWEEN = frozenset(
    "국립 시립 주립 한인 국제 경제 문화 상공 무역 관광 과학 기술 아시아 공과 과학기술 의과 항만".split()  # noqa: SIM905
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
    elif level in _REGION_LEVEL:
        stem += level
    elif level and form == "region" and entry.name != "실리콘밸리":
        form, key = "city", f"{stem}-{countries[0] if countries else ''}"
    elif level and form == "country":
        form = "city"
    end = word.start + length + len(level)
    if countries == ("KR",):
        form = "domestic"
    return Found(word.start, end, stem, form, key, countries, open=end == word.end)


def _sure(reader: Reader, number: int, entry: Entry, match: re.Match[str], before: Found | None) -> bool:
    """Whether a word that spells a place means it."""
    word, level = reader.words[number], match["level"]
    if entry.form == "country" and level == "시" and entry.name not in _CITY_STATES:
        return False
    if entry.form == "country":
        follows = word.text[match.start() :] + reader.words[number + 1].text if number + 1 < len(reader.words) else ""
        return not entry.doubt or bool(_COUNTRY_NEEDS.match(follows))
    stem = word.text[: match.start()]
    if stem in reader.people and not level:
        return False
    led = before is not None and (
        (before.form in ("country", "region") and before.open) or _listed(reader, number, before)
    )
    return entry.doubt == 0 or bool(level) or word.gloss or (entry.doubt == 1 and led)


def _listed(reader: Reader, number: int, before: Found) -> bool:
    """Whether a word stands in one list with a city: "선양·푸순"."""
    between = reader.text[before.end : reader.words[number].start]
    return before.form == "city" and between.strip() in ("·", "ㆍ", ",", "‧", "・", "와", "과")


def _carrying(reader: Reader, number: int, length: int, entry: Entry, before: Found | None) -> Found | None:
    """하띤시 인민의회, 오울루대, 산티아고상공회의소: a body that begins with a place's name."""
    if entry.form not in ("country", "region", "city"):
        return None
    word = reader.words[number]
    match = _CARRIES.fullmatch(word.text, length)
    led = before is not None and before.open
    if match is None or entry.doubt > (2 if led else 1 if match["body"] not in ("대", "센터") else 0):
        return None
    bare = BARE.fullmatch(match["mid"] + match["body"])
    city = entry.form == "city" or word.text[length : length + 1] == "시"
    if (bare or match["body"] == "대") and not (
        city and (_LOOSE_BODIES.fullmatch(match["body"]) or match["body"] == "대")
    ):
        return None
    end = word.start + match.end("body")
    stem = word.text[: match.end("body")]
    return Found(word.start, end, stem, "organisation", stem, entry.countries, word.text[:length], open=end == word.end)


def with_body(reader: Reader, number: int, place: Found) -> tuple[Found, int] | None:
    """A place and the body that the next words name with it, and the number of the last of them."""
    if not place.open or place.form not in ("country", "region", "city", "organisation"):
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
            stem = reader.text[place.start : end] if place.form != "country" else reader.text[place.end + 1 : end]
            return Found(place.start, end, stem, "organisation", stem, place.countries, place.stem), last
        if body.text not in _BETWEEN:
            return None
    return None


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
    if BARE.fullmatch(name):
        return place.form == "city" and (bool(_LOOSE_BODIES.fullmatch(name)) or away == 2)
    if next(gazetteer().at(name), None) or name.startswith(("한국", "대한")):
        return False
    return place.form != "country" or transliterated(name) or len(name) >= 6


_UNKNOWN = re.compile(
    rf"(?P<stem>[가-힣]{{2,8}}?)(?P<level>시|市|주|州|성|省|현|縣)(?P<tail>장단|장|부시장|청사|청|의회|정부|측|대표단)?(?:{PARTICLE})?"
)
_LEVELS = frozenset("시市주州성省현縣")
_NO_CITY = re.compile(
    r"(?:도|방문|체결|귀국|필요|유사|비상|평상|참가|참석|개최|진출|수출|계약|이용|신청|발생|현지|동|역|당|즉|수|일|임|전|표|제|게|암|명|지|감|무|"
    r"과|응|접|출|실|탑승|입국|출국|도착|행사|운영|추진|결연|협약|협력|교류|사용|구매|위반|구입|합격|취업|근무|이동|사고|재난|가능|필요|다양|"
    r"중요|적합|안정|투명|효율|전문|국제|독창|정체|우수|안전|사업|수익|생산|경제|표현|실현|매|공|거|이|자|여|초|말|금|전|차|한|제|두|세|네)"
)


def unknown_city(reader: Reader, number: int, before: Found | None) -> Found | None:
    """A town that no list has: "동빈시" behind 베트남, "핸더슨시", "파인베이(Pine Bay)시"."""
    word = reader.words[number]
    match = None if _LEVELS.isdisjoint(word.text) else _UNKNOWN.fullmatch(word.text)
    if match is None:
        return None
    stem, level = match["stem"], match["level"]
    led = before is not None and before.open and before.form in ("country", "region", "city")
    foreign = transliterated(stem)
    if not (word.gloss or foreign or led) or (
        not foreign and not word.gloss and (_NO_CITY.fullmatch(stem) or stem.endswith("도"))
    ):
        return None
    if level in "성省주州현縣" and not (foreign and (led or match["tail"])) and not word.gloss:
        return None
    form: Form = "city" if level in "시市" else "region"
    name = stem if form == "city" else stem + level
    end = word.start + match.end("level")
    return Found(
        word.start, end, name, form, stem, before.countries[:1] if before and led else (), open=end == word.end
    )


_LEADS = re.compile(
    r"(?:수도|항구도시|항만도시|대학도시|산업도시|공업도시|고도|북부|남부|동부|서부|중부|북서부|북동부|남서부|남동부|극동|제[2-9]의?도시|"
    r"휴양도시|자매도시인?|우호도시인?|교류도시인?|자매결연도시인?|도시|인근|주도|성도)"
)
_BARE_NAME = re.compile(rf"(?P<stem>[가-힣]{{2,8}}?)(?P<particle>{PARTICLE})?")


def bare_city(reader: Reader, number: int, before: Found | None) -> Found | None:
    """A town without 시 that a country leads to: "캐나다 노스브리지에", "러시아 극동 벨로고르"."""
    word = reader.words[number]
    lead = reader.words[number - 1] if number else None
    if before is None or before.form not in ("country", "region") or not before.countries or lead is None:
        return None
    marked = bool(_LEADS.fullmatch(lead.text)) and lead.start >= before.end
    match = _BARE_NAME.fullmatch(word.text)
    if match is None or not (marked or (before.open and lead.end == before.end)):
        return None
    placed = (match["particle"] or "").startswith(("에", "로", "으로", "와", "과", "서", "등")) or _visited(
        reader, number
    )
    if not transliterated(match["stem"]) or not (marked or placed) or match["stem"] in reader.people:
        return None
    end = word.start + match.end("stem")
    return Found(word.start, end, match["stem"], "city", match["stem"], before.countries[:1], open=end == word.end)


def _visited(reader: Reader, number: int) -> bool:
    """Whether the word is what somebody visits: "노스브리지를 방문"."""
    ahead = reader.text[reader.words[number].end : reader.words[number].end + 14]
    return reader.words[number].text[-1] in "을를" and bool(_VISIT.search(ahead))


_VISIT = re.compile(r"방문|순방|찾[아은는을고]|다녀|시찰|답방|공략")


def words_of(text: str, glossed: tuple[int, ...]) -> Iterator[Word]:
    """Runs of Hangul, Latin letters and Hanja, cut where they stick together without a name being of both."""
    places = iter((*glossed, len(text) + 1))
    gloss = next(places)
    for match in _WORD.finditer(text):
        while gloss <= match.start():
            gloss = next(places)
        yield Word(match.start(), match.end(), match.group(), gloss <= match.end())


_WORD = re.compile(r"[一-鿿](?![一-鿿])|[가-힣A-Za-z0-9㈜一-鿿]{1,60}(?:[&.'’-][A-Za-z0-9]{1,30}){0,4}")
