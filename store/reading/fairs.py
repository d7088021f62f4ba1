"""Fairs, congresses and prizes that no list has, by what their names say or what stands beside them."""

import re
from collections.abc import Iterator

from store.reading.bodies import korean
from store.reading.gazetteer import gazetteer
from store.reading.lexicon import Form
from store.reading.localities import CITIES
from store.reading.places import Found, Reader
from store.reading.spelling import PARTICLE

_AFTER = rf"(?=(?:{PARTICLE})?(?![가-힣A-Za-z]))"
_EVENT_WORD = (
    r"(?:박람회|전시회|엑스포|전자전|게임쇼|모터쇼|에어쇼|도서전|비엔날레|영화제|포럼|회의|총회|컨퍼런스|콘퍼런스|콩그레스|시상식|어워드|어워즈|대상|"
    r"페스티벌|심포지엄|서밋|위크|데이|Week|Day|Summit|Expo|Forum|Fair|Conference|Congress|Festival|Awards?|Show)"
)
_QUOTED_EVENT = re.compile(rf"[‘'“\"](?P<name>[^‘’'“”\"\n]{{2,40}}?{_EVENT_WORD})(?: ?20\d\d)?[’'”\"]")
_SEMINAR = re.compile(
    r"[‘'“\"](?P<name>(?:20\d\d )?(?:세계|국제|아시아|글로벌)[^‘’'“”\"\n]{2,30}?(?:세미나|캠프|대회|축제))[’'”\"]"
)
_QUOTED_SHOW = re.compile(  # what companies are sent to: ‘메디컬재팬’에 4개사를
    r"[‘'“\"](?P<name>[^‘’'“”\"\n]{2,30}?)(?: ?20\d\d)?[’'”\"]"
    r"(?=에(?:는|도)? (?:(?:관내|지역|중소) ?)?(?:기업|업체)? ?\d+(?:개 ?사|개 ?업체|개 ?기업|곳)|에서? (?:[가-힣]{1,3}관|부스)[을를])"
)
_PRIZE = re.compile(r"(?:시상식|어워드|어워즈|대상|Awards?)$")
_OF_NOBODY = (
    "(?:(?<!연맹)(?<!협회)(?<!기구)(?<!연합)(?<!의회)(?<!재단)(?<!위원회) )?"  # a body's congress is named by the body
)
_WORLD_EVENT = re.compile(
    rf"(?<![가-힣])(?P<name>(?:(?:세계|국제|글로벌|동아시아|동북아|유럽)|아시아(?:·태평양)?)(?: (?=[가-힣]{{2,8}}(?:정부|도시|교육|보건|기술|산업|문화|경제) ?))?[가-힣]{{2,14}}?{_OF_NOBODY}(?:박람회|전시회|엑스포|포럼|회의|총회|컨퍼런스|도서전)){_AFTER}"
)


_PRIZE_OF_WORLD = re.compile(
    rf"(?<![가-힣])(?P<name>(?:국제|세계|아시아|글로벌|월드)[가-힣]{{0,8}}(?:(?<!에서)(?<!에) )?[가-힣]{{2,10}}?(?:상|어워드|어워즈))"
    rf"(?=(?:{PARTICLE})? (?:\S{{1,8}} ){{0,3}}(?:수상|받[아은았])|(?:{PARTICLE}) 수상)"
)


def _prizes(reader: Reader) -> Iterator[Found]:
    """Prizes of the world that somebody is said to win: 아시아 도시경관상."""
    for match in _PRIZE_OF_WORLD.finditer(reader.text):
        yield Found(*match.span("name"), match["name"], "award", match["name"])


def gatherings(reader: Reader) -> Iterator[Found]:
    """Fairs, conferences and prizes in quotation marks, or of the world by their name."""
    ours = {
        match[1].strip()
        for match in re.finditer(rf"{re.escape(reader.home)}시? ?([가-힣 ]{{4,24}})[’'”\"]", reader.text)
    }
    for pattern in (_QUOTED_EVENT, _WORLD_EVENT, _SEMINAR, _QUOTED_SHOW):
        for match in pattern.finditer(reader.text):
            name = re.sub(r"^(?:제 ?\d+ ?[회차] ?|20\d\d ?년? ?)", "", match["name"])
            if _JOINT.match(name):
                continue
            form: Form = "award" if _PRIZE.search(name) else "fair"
            if reader.home in name or name in ours or korean(name):
                form = "home" if reader.home in name or name in ours else "domestic"
            place = next(gazetteer().at(name), None)
            yield Found(*match.span("name"), name, form, name, place[1].countries if place else (), also=match["name"])


_SHOW = r"(?:박람회|전시회|엑스포|기기전|기술전|전자전|식품전|도서전|산업전|용품전|미용전|가전전|소비재전|게임쇼|모터쇼|에어쇼|페어|영화제|비엔날레)"
_OF_PLACE = re.compile(
    rf"(?<![가-힣])(?P<name>(?P<where>[가-힣]{{2,8}}) ?(?:국제|춘계|추계|세계)?(?: ?[가-힣]{{1,12}}?)?{_SHOW}){_AFTER}"
)
_SHOWS = re.compile(_SHOW)
_LATIN_NAME = r"[A-Z][A-Za-z0-9]{1,20}(?:[ -][A-Z][A-Za-z0-9]{1,20}){0,5}"
_CALLED = re.compile(rf"(?:전시회|박람회|콘퍼런스|컨퍼런스|엑스포|가전쇼)(?:인|이자)? ?[‘'“\"]?(?P<name>{_LATIN_NAME})")
_CALLED_SO = re.compile(rf"(?<![A-Za-z])(?P<name>{_LATIN_NAME}) ?(?:20\d\d ?)?(?:전시회|박람회|국제전시회|국제박람회)")
_LATIN_FAIR = re.compile(
    r"(?<![A-Za-z])(?P<name>(?:[A-Z][A-Za-z0-9]{1,20} ){1,5}(?:Expo|Congress|Fair|Summit|Forum|Conference|Exhibition|Show)"
    r"(?: [A-Z][A-Za-z]{1,20}){0,2})(?![A-Za-z])"
)
_OURS = re.compile(r"Seongnam|Korea|Seoul|Pangyo|Busan|Suwon|^(?:AI|IT|MOU|ICT|CEO|PR|IR|R&D|SW|VR|AR|B2B|Hall|KOTRA)$")
_JOINT = re.compile(r"한[일중미독러영불][ ·]|한·[일중미독러영불]")


def fairs(reader: Reader) -> Iterator[Found]:
    """Fairs of a place abroad ("두바이 국제의료기기전"), those with a Latin name ("전시회 WHX Dubai"), and prizes."""
    yield from _prizes(reader)
    for show in _SHOWS.finditer(reader.text):
        match = _OF_PLACE.search(reader.text, max(0, show.start() - 24), show.end() + 8)
        if match is None:
            continue
        place = gazetteer().get(match["where"])
        if place and place.doubt == 0 and place.countries != ("KR",) and match["where"] not in CITIES:
            yield Found(*match.span("name"), match["name"], "fair", match["name"], place.countries[:1])
    for pattern in (_CALLED, _CALLED_SO, _LATIN_FAIR):
        for match in pattern.finditer(reader.text):
            name = re.sub(r" 20\d\d$", "", match["name"])
            if not _OURS.search(name):
                place = next((one for word in name.split() if (one := gazetteer().get(word))), None)
                start = match.start("name")
                yield Found(start, start + len(name), name, "fair", name, place.countries[:1] if place else ())
