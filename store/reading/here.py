"""Our own city, its agencies and quarters, other Korean places and their bodies, and the rooms where things happen."""

import re
from collections.abc import Iterator

from store.reading.localities import CITIES, COUNTIES, DISTRICTS, DOUBTFUL, KOREAN_BODIES, PROVINCES
from store.reading.organisations import BODY
from store.reading.places import Found, Reader
from store.reading.spelling import PARTICLE

_TAIL = r"(?:장단|장|부시장|시장|군수|구청장|청사|청|의원|정부|당국|시?민들?|내|발|행|지사|지역|일대|관|대표단|사절단|방문단|시찰단|공항|형|산|상품관|교육지원청)?"
_HOME = re.compile(
    rf"(?P<level>시)?(?P<agency>[가-힣A-Za-z0-9]{{0,14}}?(?:{BODY}|문화원|시민협의회|새마을회|FC|체육회|의사회|예총|국제교류센터|비즈니스센터))?{_TAIL}(?:{PARTICLE})?"
)
_ELSEWHERE = re.compile(
    rf"(?P<level>특별시|광역시|특별자치시|특별자치도|특례시|시|군|구|도)?(?P<agency>[가-힣A-Za-z0-9]{{0,14}}?(?:{BODY}|문화원|시민협의회|새마을회|FC|체육회|의사회|예총|국제교류센터|비즈니스센터))?{_TAIL}(?:{PARTICLE})?"
)


def at_home(reader: Reader, number: int, before: Found | None) -> Found | None:
    """The home city or one of its agencies ("성남산업진흥원"), or those of another Korean city, at a word."""
    word = reader.words[number]
    if word.text.startswith(reader.home):
        match = _HOME.fullmatch(word.text, len(reader.home))
        if match:
            return _here(word.start, word.text, match, len(reader.home), "home")
    if before is not None and before.open and before.form in ("country", "region") and "KR" not in before.countries:
        return None
    return _elsewhere(reader, number, before) or _quarter(reader, number)


def _here(start: int, text: str, match: re.Match[str], length: int, form: str) -> Found:
    agency = match.end("agency") if match["agency"] else 0
    end = agency or length + len(match["level"] or "")
    stem = text[:agency] if agency else text[:length]
    return Found(start, start + end, stem, form, stem, ("KR",))  # type: ignore[arg-type]


def _elsewhere(reader: Reader, number: int, before: Found | None) -> Found | None:
    word = reader.words[number]
    led = before is not None and before.form in ("home", "domestic") and before.end + 1 == word.start
    for length in (7, 6, 5, 4, 3, 2) if word.text[:2] in _BEGINNINGS else ():
        name = word.text[:length]
        if len(name) == length and (name in PROVINCES or name in CITIES or name in COUNTIES):
            match = _ELSEWHERE.fullmatch(word.text, length)
            if match and (name not in DOUBTFUL or match["level"] or match["agency"] or led):
                return _here(word.start, word.text, match, length, "domestic")
    if (
        led
        and re.match(r"[가-힣]{2,4}[시군](?:청|의회|수|과|와|에|은|는|이|가|의|을|를)?", word.text)
        and before
        and before.stem in PROVINCES
    ):
        match = re.match(r"([가-힣]{2,4})[시군]", word.text)
        assert match
        return Found(word.start, word.start + match.end(), match[1], "domestic", match[1], ("KR",))
    return None


def _quarter(reader: Reader, number: int) -> Found | None:
    """A district or quarter counts as its city, a Korean firm or college as domestic."""
    word = reader.words[number]
    if word.text[:2] not in _QUARTER_BEGINNINGS:
        return None
    bare = _QUARTER_END.sub("", word.text, count=1)
    whole = _PARTICLE_END.sub("", word.text, count=1)
    city = _QUARTERS.get(word.text) or _QUARTERS.get(bare)
    known = not KOREAN_BODIES.isdisjoint((word.text, whole, bare))
    if city is None and not known:
        return None
    name = bare if bare in _QUARTERS else whole
    form = "home" if city == reader.home else "domestic"
    return Found(word.start, word.start + len(name), name, form, name, ("KR",))  # type: ignore[arg-type]


_QUARTERS = {quarter: city for city, quarters in DISTRICTS.items() for quarter in quarters.split()}
_QUARTER_END = re.compile(rf"(?:학교|전자|그룹|병원|역|청)?(?:{PARTICLE})?$")
_PARTICLE_END = re.compile(rf"{PARTICLE}$")
_QUARTER_BEGINNINGS = frozenset(name[:2] for name in (*_QUARTERS, *KOREAN_BODIES))
_BEGINNINGS = frozenset(name[:2] for name in PROVINCES | CITIES | COUNTIES)

_ROOM = (
    r"(?:대회의실|소회의실|중회의실|회의실|접견실|집무실|시장실|대강당|강당|온누리실?홀?|상황실|재난안전상황실|영상회의실|컨벤션센터|컨벤션|전시장|전시센터|"
    r"체육관|운동장|광장|문화회관|시민회관|아트센터|시립미술관|시립박물관|수련관|청소년수련관|킨스타워|호텔|본사|시내 공원|중앙공원|공원)"
)
_VENUE = re.compile(
    rf"(?<![가-힣])(?P<where>[가-힣A-Za-z]{{2,14}}(?:청|의회|대학교?|공항|항|사|시)? |시청 |도청 |의회 )?(?P<room>{_ROOM})(?=(?:{PARTICLE})?(?![가-힣A-Za-z]))"
)
_LATIN_VENUE = re.compile(
    r"(?:[A-Z][A-Za-z]{1,20} ){1,4}(?P<room>City Hall|Event Center|Convention Center|Expo Center|Hotel|Arena|Hall|Expo)\b"
)


def venues(reader: Reader) -> Iterator[Found]:
    """Rooms and halls. A venue covers only its own last words, so that the city before it stays a name of its own."""
    for pattern in (_VENUE, _LATIN_VENUE):
        for match in pattern.finditer(reader.text):
            name = match.group()
            yield Found(*match.span("room"), name, "venue", name)
