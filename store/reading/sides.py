"""Whose doing a clause tells of, and with whom: our side, another Korean city, or somebody abroad."""

import re
from collections.abc import Iterable, Sequence
from typing import Literal, Protocol

from store.reading.localities import CITIES, COUNTIES, PROVINCES
from store.reading.values import ABROAD, NameMention

Side = Literal["home", "domestic", "foreign", "private", "unknown"]

_GATHERINGS = frozenset(("organisation", "fair", "award"))
DOMESTIC = re.compile(r"국내 ?(?:자매|우호|교류|결연)|국내도시")  # ties at home
NEAR = frozenset(("region", "city", "organisation", "office", "fair", "award"))  # nearer than a country
_TOWNS = CITIES | COUNTIES | PROVINCES

_TOPIC = re.compile(r"(?:께서는|(?<![에서로지터고면])[은는이가도])(?=[ ,])")
_EDGE = re.compile(
    r"(?!를 비롯|을 비롯|을 포함|를 포함|을 단장|를 단장)(?:[을를에]|에서|에게|으로|[가-힣]로|까지|부터|[하되으이]며|[하되있었했]고|해|하여|뒤|후|[0-9]일|[은는이가],?|,) "
)
_OURS = re.compile(
    r"(?:^|[ (])(?:시|우리 시|시의회|의회|진흥원|재단|공사|양 시|두 도시|두 시|양측|시장|부시장|저희|제)$|(?<![가-힣])(?:시|저희|제|센터|진흥원|재단)$"
)
_GUESTS = re.compile(
    r"사절단|대표단|방문단|시찰단|일행|연수단|견학단|의장단|의원단|창업지원단|무용단|관현악단|합창단|학생|청소년|교사"
)
_INTO_US = re.compile(
    r"(?:시청|시의회|의회|구청|시장실|집무실|우리 ?시|(?<![가-힣])시|한국|국내|방한|킨스타워|판교|분당|접견실)[가-힣]{0,2}$"
)


_PRIVATE = re.compile(
    r"(?:^|[ 가-힣])(?:회사|업체|기업|게임사|제조사|운영사|그룹|스타트업|법인|주민들?|시민들?|동호회|교회|(?<!양)측)$"
)


class Before(Protocol):
    """What was spoken of before (store/reading/scene.py): whose the last delegation and the last subject were."""

    @property
    def guests(self) -> Side: ...
    @property
    def actor(self) -> Side: ...


def is_town(one: NameMention) -> bool:
    """Whether a name is that of a Korean city, county or province, rather than of a Korean company or school."""
    towns = (one.name[:length] for length in (4, 3, 2))
    return one.form == "home" or (
        one.form == "domestic" and (one.name[-1] in "시군구도회" or any(t in _TOWNS for t in towns))
    )


def side_of(words: str, names: Iterable[NameMention], before: Before) -> Side:
    """Whose a noun phrase is."""
    forms = ["private" if _is_private(one) else one.form for one in names]
    if any(form in ABROAD and form != "fair" for form in forms) and "home" not in forms:
        return "foreign"
    if "home" in forms:
        return "home"
    if "domestic" in forms:
        return "domestic"
    if "private" in forms:
        return "private"
    if _GUESTS.search(words):
        return before.guests
    if _PRIVATE.search(words):
        return "private"
    return "home" if _OURS.search(words) else "unknown"


def _is_private(one: NameMention) -> bool:
    return one.country == "KR" and (one.form == "organisation" or (one.form == "domestic" and not is_town(one)))


def called(name: str, words: str) -> bool:
    """Whether the words call a person: in full, or by family name and title."""
    family = name[0] if len(name) == 3 and " " not in name else name.split(" ")[-1]
    titles = "시장|부시장|의장|대사|회장|국장|지사|총장|대표|총영사|영사|센터장|단장|과장|장관"
    return name in words or re.search(rf"(?<![가-힣]){re.escape(family)} [가-힣]{{0,6}}(?:{titles})", words) is not None


def topics(text: str, until: int, names: Sequence[NameMention]) -> list[tuple[int, int]]:
    """Noun phrases before `until` that are marked as a subject or topic, in order, without their particles."""
    found = []
    for mark in _TOPIC.finditer(text, 0, until):
        if any(one.start < mark.end() <= one.end for one in names):
            continue
        start = max((edge.end() for edge in _EDGE.finditer(text, max(0, mark.start() - 60), mark.start())), default=0)
        start = max(start, mark.start() - 60)
        if mark.start() - start >= 1:
            found.append((start, mark.start()))
    return found


def goes_to(text: str, start: int, names: Sequence[NameMention]) -> Side:
    """Whom or what somebody goes to see, by the object or goal that stands before the predicate at `start`."""
    before = text[max(0, start - 40) : start].rstrip()
    word = re.sub(r"(?:을|를|에|으로|로|의|차)$", "", before.split(" ")[-1])
    near = [one for one in names if one.end <= start and not _PARTED_GOAL.search(text, one.end, start)]
    near = [one for one in near if one.form != "venue" or _INTO_US.search(text[one.start : one.end])]
    if _OUR_PLACE.fullmatch(word) and not (near and near[-1].form in ABROAD and near[-1].end + 1 >= start - len(word)):
        return "home"
    if re.search(r"(?:현지|이곳|그곳)$", word) or (near and near[-1].form in ABROAD):
        return "foreign"
    if near and near[-1].form == "domestic":
        return "domestic"
    own = near and (near[-1].form == "home" or _INTO_US.search(text[near[-1].start : near[-1].end]))
    return "home" if own or _INTO_US.search(word) else "unknown"


_PARTED_GOAL = re.compile(r"[은는이가] |[명인]이 |[0-9]+명|에서 |[가-힣][고며][ ,]")
_OUR_PLACE = re.compile(r"(?:시청|시의회|의회|구청|시장실|집무실|우리 ?시|시|한국|국내|판교|분당)")


def nearest(text: str, names: Sequence[NameMention]) -> tuple[NameMention, ...]:
    """Partners among names: each once, without the country or region that only says where the next one lies, and
    without the place where it happens when somebody is named beside it.
    """
    abroad = [one for one in names if one.form in ABROAD and not _NO_PARTY.match(text, one.end)]
    abroad = [one for one in abroad if not any(_holds(one, other) for other in abroad)]
    near = [one for one in abroad if one.form in NEAR] or abroad
    parties = [one for one in near if not is_scene(text, one)]
    return _once(parties or [one for one in near if one.form in _GATHERINGS] or near)


_NO_PARTY = re.compile(r" 출신| ?(?:내전|전쟁|사태)")  # 시리아 내전
_SCENE = re.compile(
    r"(?:시|주)?에 (?:거주|있는|위치|본사|자리)|(?:시|주)? (?:인근|근교|시내)|[가-힣]{0,4}(?: (?![가-힣]{1,12}[을를은는이가와과의] )[가-힣A-Za-z0-9]{1,12}){0,3}에서(?=[ 는])| ?출신"
)


def is_scene(text: str, name: NameMention) -> bool:
    """Whether it is where something takes place, or where somebody comes from: "밴쿠버에서", "아일랜드 출신"."""
    return _SCENE.match(text, name.end) is not None


def is_hall(text: str, name: NameMention) -> bool:
    """Whether somebody speaks there: "스탠퍼드대학교에서"."""
    return name.form in ("organisation", "office", "fair") and _HALL.match(text, name.end) is not None


_HALL = re.compile("[가-힣]{0,4}(?: [가-힣]{1,8})?에서")


def _holds(one: NameMention, other: NameMention) -> bool:
    wide = {"country": 2, "region": 1}
    return wide.get(one.form, 0) > wide.get(other.form, 0) and 0 <= other.start - one.end <= 6


def cluster(text: str, names: Sequence[NameMention], until: int) -> tuple[NameMention, ...]:
    """The places listed right before `until`: "브라질 상파울루와 칠레 산티아고에"."""
    before = [one for one in names if one.form in ABROAD and one.end <= until]
    kept: list[NameMention] = []
    edge = None
    for one in reversed(before):
        if edge is not None and not _LISTED.fullmatch(text, one.end, edge):
            break
        kept.insert(0, one)
        edge = one.start
    return tuple(kept)


_LISTED = re.compile(r"(?:[시주]|등)?(?:[와과,·및의]|하고|랑|[ ’‘'\"]|등| 등| 인근| 및){1,4}")


def with_countries(names: Iterable[NameMention]) -> tuple[NameMention, ...]:
    """All places among names, as a journey lists them; but one alone, without the country where it lies."""
    abroad = [one for one in names if one.form in ABROAD]
    inner = [one for one in abroad if not any(_holds(one, other) for other in abroad)]
    return _once(abroad if len(inner) > 1 else inner)


def companions(text: str, names: Sequence[NameMention], until: int) -> tuple[NameMention, ...]:
    """Names marked as the other party of a predicate at `until` ("오사카상공회의소와")."""
    abroad = [one for one in names if one.form in ABROAD and not any(_holds(one, other) for other in names)]
    return _once(one for one in abroad if joined(text, one.end) and not parted(text, one.end, until))


def parted(text: str, start: int, end: int) -> bool:
    """Whether a predicate closes between two places, so that what stands before it is not of what stands behind."""
    return _PARTED.search(text, start, end) is not None


_COMPANION = re.compile(
    r"(?:\([^()]{1,30}\))?[시市社]?[’'”]?(?: (?![가-힣]{1,12}[을를은는이가에의](?: |$))[가-힣A-Za-z·]{1,10}){0,3}?(?:와|과|하고|랑|이랑|및| 간| 사이)(?:의|는)?(?![가-힣])"
)


_PARTED = re.compile(r"[가-힣](?:면|며|고|지만|는데|자)(?:서)?[, ]")


def joined(text: str, end: int) -> bool:
    """Whether a name that ends there is marked as the other side: "밴쿠버시와"."""
    return _COMPANION.match(text, end) is not None


def _once(names: Iterable[NameMention]) -> tuple[NameMention, ...]:
    seen: dict[str, NameMention] = {}
    for one in names:
        seen.setdefault(one.name, one)
    return tuple(seen.values())
