"""Wide parts of the world, clubs and Koreans abroad that a text names as those it deals with."""

import re
from collections.abc import Iterable, Iterator

from store.reading.gazetteer import gazetteer
from store.reading.localities import CITIES
from store.reading.places import Found, Reader
from store.reading.spelling import PARTICLE

_PART = "북미|남미|중남미|미주|동남아시아|동남아|중앙아시아|서남아시아|동북아시아|유럽|동유럽|북유럽|서유럽|중동|아프리카|오세아니아|구주"
_PARTS = re.compile(
    rf"(?<![가-힣A-Za-z])(?P<name>{_PART})(?:(?P<sent> ?(?:해외 ?)?(?:시장 ?)?개척단| ?(?:시장 ?)?개척| ?(?:무역|경제|통상) ?사절단| ?(?:화상 ?)?(?:수출 ?)?상담회| ?순방)"
    rf"|(?= ?(?:지역|국가|방문|출장|\d+개국|연수)(?:{PARTICLE})?(?![가-힣])|(?:[을를로에]|으로) (?:\S{{1,6}} )?(?:방문|순방|찾|다녀|돌아|떠나|출장)))"
)
_SENTENCE = re.compile(r"[.!?][ \n”\"]|\n")
_PLACES = frozenset(("country", "region", "city", "organisation", "office", "fair"))


def is_wide(name: str) -> bool:
    """Whether a name is a part of the world, which has no country."""
    return re.fullmatch(_PART, name) is not None


def wide(text: str, found: Iterable[Found]) -> Iterator[Found]:
    """북미, 동남아 and their like, in sentences that name nothing nearer abroad."""
    nearer = sorted(one.start for one in found if one.form in _PLACES)
    for match in _PARTS.finditer(text):
        begin = max(
            (cut.end() for cut in _SENTENCE.finditer(text, max(0, match.start() - 300), match.start())), default=0
        )
        cut = _SENTENCE.search(text, match.end(), match.end() + 300)
        end = cut.start() if cut else match.end() + 300
        if match["sent"] or not any(begin <= start < end for start in nearer):
            yield Found(*match.span("name"), match["name"], "region", match["name"])


_CLUB = re.compile(
    rf"(?<![가-힣A-Za-z])(?P<name>(?:FC|AC|AS|SC|CF) ?(?P<where>[가-힣]{{2,8}}?)|(?P<place>[가-힣]{{2,8}}?) ?(?:FC|CF|유나이티드))"
    rf"(?=(?: 구단)?(?:{PARTICLE})?(?![가-힣A-Za-z]))"
)
_CLUBS = re.compile("FC|AC|SC|AS|CF|유나이티드")
_KORYO = re.compile(
    rf"(?P<name>(?:(?P<where>[가-힣]{{2,8}}) ?)?(?:거주 )?(?P<own>고려인 ?(?:동포(?:사회)?|협회|문화협회|회|문화센터)|고려문화회관))(?=(?:들)?(?:{PARTICLE})?(?![가-힣]))"
)


def communities(reader: Reader) -> Iterator[Found]:
    """Football clubs named by their town, and Koreans of Central Asia with their place."""
    for match in _CLUB.finditer(reader.text) if _CLUBS.search(reader.text) else ():
        where = match["where"] or match["place"]
        place = gazetteer().get(where)
        if place and place.doubt < 2 and place.countries and where not in CITIES:
            yield Found(*match.span("name"), match["name"], "organisation", match["name"], place.countries[:1], where)
    for match in _KORYO.finditer(reader.text) if "고려" in reader.text else ():
        place = gazetteer().get(match["where"] or "") if match["where"] not in CITIES else None
        if place is None and match["own"] != "고려문화회관":
            continue
        start = match.start("name") if place else match.start("own")
        stem = reader.text[start : match.end("own")]
        countries = place.countries[:1] if place else ()
        yield Found(start, match.end("own"), stem, "organisation", stem, countries, "", match["own"])
