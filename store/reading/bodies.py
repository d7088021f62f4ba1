"""Offices, firms, institutions, fairs and givers of awards that a text names."""

import re
from collections.abc import Iterator

from store.reading.gazetteer import gazetteer
from store.reading.lexicon import Entry, Form, Lexicon
from store.reading.localities import CITIES, KOREAN_BODIES, NATION, PROVINCES, is_domestic
from store.reading.organisations import BODY, DESCRIPTOR, known_bodies
from store.reading.places import Found, Reader
from store.reading.spelling import LOAN, PARTICLE, transliterated

_AFTER = rf"(?=(?:{PARTICLE})?(?![가-힣A-Za-z]))"
_MISSION = r"(?:한국 ?)?(?:대사관|총영사관|영사관|대표부|총영사|부총영사|영사|대사|공사참사관|공사|참사관|한국문화원|문화원|출장소|분관)"
_IN_KOREA = re.compile(
    rf"주한 ?(?P<where>[가-힣]{{2,9}}?) ?(?P<what>대사관|대사|총영사관|총영사|공사|문화원|상공회의소|대표부|대표|영사|참사관|외교관){_AFTER}"
)
_ABROAD = re.compile(rf"(?<![가-힣])주 ?(?P<where>[가-힣A-Z]{{2,9}}?) ?(?P<what>{_MISSION}){_AFTER}")
_CONSULATE = re.compile(
    rf"(?<![가-힣])(?P<where>[가-힣A-Z]{{2,9}}?)(?: ?주재)? ?(?P<what>(?:한국 ?|대한민국 ?)?(?:총영사관|총영사|영사관|대사관)){_AFTER}"
)


_BY_LETTER = re.compile(
    rf"(?<![가-힣])(?P<name>주(?P<where>[중일미영독불러]) ?(?P<what>(?:한국 ?|대한민국 ?)?(?:대사관|대사))){_AFTER}"
)
_LETTERS = {"중": "CN", "일": "JP", "미": "US", "영": "GB", "독": "DE", "불": "FR", "러": "RU"}


def offices(reader: Reader) -> Iterator[Found]:
    """Missions of other countries here and of Korea abroad, one name for the office and its head."""
    for match in _BY_LETTER.finditer(reader.text):
        code = _LETTERS[match["where"]]
        yield Found(*match.span("name"), match["name"].replace(" ", ""), "office", f"주재-{code}-대사", (code,))
    for pattern, form in ((_IN_KOREA, "주한 {}{}"), (_ABROAD, "주{}{}"), (_CONSULATE, "{} {}")):
        for match in pattern.finditer(reader.text):
            where = gazetteer().get(match["where"]) or reader.local.get(match["where"])
            if where and where.countries and (where.doubt < 2 or pattern is _IN_KOREA):
                name = form.format(match["where"], match["what"].replace(" ", ""))
                head = "대사" if "대사" in match["what"] else "영사" if "영사" in match["what"] else match["what"]
                key = f"{'주한' if pattern is _IN_KOREA else '주재'}-{where.key or where.name}-{head}"
                yield Found(*match.span(), name, "office", key, where.countries, match["where"])


_BRANCH = re.compile(r" ?(?P<where>[가-힣A-Z]{2,9}?) ?(?:지회|지부|챕터|무역관|지사|KBC|해외무역관)(?![가-힣]{3})")
_KNOWN_END = re.compile(
    rf"(?: (?=20\d\d))?(?P<year>20\d\d)?(?:社|사|대학교|대학|대학원|본사|측|관|학교|학)?(?:회장|이사장|회원사?|총회|부스|참가단|전시관|유레카관)?(?:{PARTICLE})?(?![가-힣A-Za-z])"
)


def known(reader: Reader, number: int) -> Found | None:
    """A body, fair or award known by name, with the year of a fair and the branch of an association."""
    word = reader.words[number]
    if not (known_bodies().begins(word.text) or reader.local.begins(word.text) or word.text.startswith("한국")):
        return None
    for offset in (0, 2) if word.text.startswith("한국") else (0,):
        one = _known_at(reader, word.start + offset)
        if one:
            return one._replace(start=word.start, stem=reader.text[word.start : one.end]) if offset else one
    return None


def _known_at(reader: Reader, start: int) -> Found | None:
    for lexicon in (reader.local, known_bodies()):
        for length, entry in lexicon.at(reader.text, start):
            end = _KNOWN_END.match(reader.text, start + length)
            branch = _BRANCH.match(reader.text, start + length)
            if entry.form in ("organisation", "award", "fair", "office") and (end or branch):
                return _branch(reader, start, length, entry, branch) or _known(reader, start, length, entry, end)
    return None


def _known(reader: Reader, start: int, length: int, entry: Entry, end: re.Match[str] | None) -> Found | None:
    if end is None:
        return None
    year = end.end("year") if end["year"] else start + length
    return Found(start, year, reader.text[start : start + length], entry.form, entry.key or entry.name, entry.countries)


def _branch(reader: Reader, start: int, length: int, entry: Entry, match: re.Match[str] | None) -> Found | None:
    where = match and gazetteer().get(match["where"])
    if match is None or not where:
        return None
    stem = reader.text[start : start + length]
    return Found(start, match.end(), stem, entry.form, entry.key or entry.name, where.countries, match["where"])


_NAMED_BODY = re.compile(
    rf"(?P<name>[가-힣A-Za-z]{{0,14}}?{BODY}|[가-힣]{{3,10}}(?:공과|사범|국립|주립|시립|의과|과학기술)?대)(?:장|장단|총장)?(?:{PARTICLE})?"
)
_BODY_END = re.compile(rf"(?:(?:공과|사범|국립|주립|시립|의과|과학기술)?대|{BODY})$")
_WORLDLY = ("세계", "국제", "유엔", "유럽", "아시아", "글로벌", "아태", "범태평양", "환태평양", "동아시아", "동북아")


def unknown_body(reader: Reader, number: int, before: Found | None) -> Found | None:
    """An institution that no list has, where its sound, a country before it or its initials show that it is abroad."""
    word = reader.words[number]
    match = _NAMED_BODY.fullmatch(word.text) if len(word.text) > 3 else None
    if (
        match is None
        or len(match["name"]) < (5 if match["name"][-1] != "대" else 4)
        or korean(match["name"])
        or word.text.startswith(reader.home)
    ):
        return None
    name = match["name"]
    stem = _BODY_END.sub("", name)
    led = before is not None and before.form in ("country", "region", "city")
    near = before is not None and led and before.open and name.endswith(("대", "대학", "대학교"))
    if not (
        transliterated(stem)
        or (near and len(stem) > 2 and not LOAN.isdisjoint(stem))
        or (word.gloss and (led or name.startswith(_WORLDLY)))
    ):
        return None
    end = word.start + match.end("name")
    return Found(
        word.start,
        end,
        name,
        "organisation",
        name,
        before.countries[:1] if before and led else (),
        open=end == word.end,
    )


def korean(name: str) -> bool:
    """Whether a body's name begins as those of Korea do."""
    if name.startswith(NATION) or any(name[:length] in KOREAN_BODIES for length in range(2, 8)):
        return True
    return any(name[:length] in CITIES or name[:length] in PROVINCES for length in (4, 3, 2)) or is_domestic(name)


_FIRM = re.compile(r"(?P<name>[가-힣A-Za-z][가-힣A-Za-z0-9&.-]{1,14})社")
_QUOTED_FIRM = re.compile(r"['‘](?P<name>[가-힣A-Za-z][가-힣A-Za-z0-9&. -]{1,18})['’] ?(?:사|社)(?![가-힣]{2})")
_DESCRIBED = re.compile(
    rf"(?<![가-힣]){DESCRIPTOR}(?:인|이자)? [‘']?(?P<name>[가-힣]{{3,9}}?|[A-Z][A-Za-z0-9&]{{2,14}}(?: [A-Z][A-Za-z0-9&]{{1,14}})?)[’']?(?=(?:{PARTICLE})(?![가-힣])| 본사|,|\))"
)
_INCORPORATED = re.compile(
    r"(?P<name>[A-Z][A-Za-z0-9&-]{1,20}(?: [A-Z][A-Za-z0-9&-]{1,20}){0,3}),? (?:Inc|Corp|Ltd|GmbH|LLC|AG|Co)\b\.?"
)
_WITHOUT_PARTICLE = re.compile(r"(?:[은는이가을를의와과]|에서|에|로)$")
_LOCAL_FIRM = re.compile(r"㈜ ?(?P<name>[가-힣A-Za-z0-9]{2,12})")


def firms(reader: Reader) -> Iterator[Found]:
    """Firms marked as such: 밀브룩社, ‘벌트’사, 소프트웨어 기업 밀브룩, Acme Inc."""
    for pattern in (_FIRM, _QUOTED_FIRM, _DESCRIBED, _INCORPORATED):
        for match in pattern.finditer(reader.text):
            name = match["name"]
            if not korean(name) and not name.startswith(reader.home) and (pattern is not _DESCRIBED or _strange(name)):
                form: Form = "domestic" if _ours(reader, match.start()) else "organisation"
                yield Found(*match.span("name"), name, form, name, ("KR",) if form == "domestic" else ())
    for match in _LOCAL_FIRM.finditer(reader.text):
        name = _WITHOUT_PARTICLE.sub("", match["name"]) if len(match["name"]) > 3 else match["name"]
        yield Found(match.start(), match.start("name") + len(name), name, "domestic", name, ("KR",))


def _ours(reader: Reader, start: int) -> bool:
    """Whether a Korean place stands before the word that says what the firm is: "판교 게임사 루미노트"."""
    before = re.split(r"[.\n,]", reader.text[max(0, start - 22) : start])[-1]
    return reader.home in before or any(quarter in before for quarter in _PLACES_HERE)


_PLACES_HERE = ("판교", "분당", "서울", "경기", "강남", "국내", "관내", "한국", "송도", "부산", "대전", "지역")


def _strange(name: str) -> bool:
    return name[0].isascii() or transliterated(name)


_LATIN = re.compile(r"[A-Z][A-Za-z0-9&.'’-]{0,30}(?: (?:of |for |and |the )?[A-Z][A-Za-z0-9&.'’-]{0,30}){0,6}")
_LATIN_BODY = re.compile(
    r"(?:University|Institute|College|Foundation|Association|Commerce|Council|Hospital|School|Museum|Library|Bank|Agency|Society)$"
)
_CAMPUS = re.compile(r"(?:UT|UC|SUNY|CUNY|University of) [A-Z][a-z]+(?: [A-Z][a-z]+)?$")
_OURS = re.compile(r"Seongnam|Korea|Seoul|Suwon|Gyeonggi|Pangyo|Bundang|Incheon|Busan|Yongin")


def latin(reader: Reader) -> Iterator[Found]:
    """Names in Latin letters: known towns and bodies, and those that say what they are ("UT Dallas")."""
    for match in _LATIN.finditer(reader.text):
        name = match.group().rstrip(".'’-")
        if (_LATIN_BODY.search(name) or _CAMPUS.match(name)) and not _OURS.search(name):
            place = next((found for found in _towns(reader, match.start(), name)), None)
            yield Found(
                match.start(), match.start() + len(name), name, "organisation", name, place.countries if place else ()
            )
        else:
            yield from _towns(reader, match.start(), name)


def _towns(reader: Reader, start: int, name: str) -> Iterator[Found]:
    at = 0
    while at < len(name):
        length, entry = _longest(reader.local, name, at) or _longest(gazetteer(), name, at) or (0, None)
        if entry:
            stem = name[at : at + length]
            yield Found(start + at, start + at + length, stem, entry.form, entry.key or entry.name, entry.countries)
        space = name.find(" ", at + max(length, 1) - 1)
        at = space + 1 if space >= 0 else len(name)


def _longest(lexicon: Lexicon, name: str, at: int) -> tuple[int, Entry] | None:
    for length, entry in lexicon.at(name, at):
        if not name[at + length : at + length + 1].isalnum() and entry.doubt < 2:
            return length, entry
    return None
