"""Partners of an accord that no list names, by the particle that marks the other side: "뉴욕에서 코넬텍과 업무협약"."""

import re

from store.hangul import has_coda
from store.reading import sides
from store.reading.scene import Clause
from store.reading.values import ABROAD, NameMention

_MARKED = re.compile(
    r"(?<![가-힣A-Za-z0-9])(?P<name>[A-Z][\w&]+(?: [A-Z][A-Za-z0-9&]+){1,4}|[가-힣A-Za-z0-9&·]{3,16}?)(?P<with>와|과|하고)(?: |$)"
)
_NO_NAME = re.compile(  # what accords are about, and words for whoever it is
    r"(?:시장?|도시|군|구|대표|대표단|기관|단체|측|들|등|회장|사장|업체|유통사|제조사|개발사|운영사|여행사|바이어|기업|회사|기업인|관계자|위원|시민|청소년|협력|교류|방안|문화|경제|산업|관광|교육|의료"
    r"|행정|우호|투자|무역|통상|발전|증진|활성화|지원|육성|기술|체육|예술|환경|분야|사업|확대|구축|공유|개발|진출|유치|강화|협의)$"
)


def stranger(clause: Clause) -> NameMention | None:
    """The unnamed other side that stands behind a place abroad, or in a sentence that takes place there."""
    end = clause.trigger.start
    for match in reversed(list(_MARKED.finditer(clause.text, clause.begin, end))):
        start, stop = match.span("name")
        if any(one.start < stop and start < one.end and one.form != "country" for one in clause.names):
            continue
        if _NO_NAME.search(match["name"]) or not _agrees(match) or sides.parted(clause.text, stop, end):
            continue
        place = next((one for one in reversed(clause.named) if one.form in ABROAD and _leads(clause, one, start)), None)
        if place:
            start = place.start if place.end + 1 == start else start
            return NameMention(start, stop, clause.text[start:stop], "organisation", place.country)
    return None


def _leads(clause: Clause, one: NameMention, start: int) -> bool:
    """Whether a place says where the name is from: a country right before it, or the scene."""
    near = one.form == "country" and clause.text[one.end : start] == " "
    return near or (one.end < start and sides.is_scene(clause.text, one))


def _agrees(match: re.Match[str]) -> bool:
    """Whether the particle is the right one behind the name, so that it is none of the name's own letters."""
    last = match["name"][-1]
    return match["with"] == "하고" or not "가" <= last <= "힣" or has_coda(last) == (match["with"] == "과")
