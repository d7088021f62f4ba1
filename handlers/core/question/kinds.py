"""Which kinds of event a question speaks of, and whether it wants the first or the latest of them."""

import re
from typing import Literal

from store import Kind

Edge = Literal["first", "last"]

_KINDS: tuple[tuple[str, tuple[Kind, ...]], ...] = (
    (r"자매\s*(?:도시|결연)|sister|twin(?:ned|ning)", ("sister_city",)),
    (r"우호\s*(?:협력\s*)?도시|우호\s*결연|friendship", ("friendship_city",)),
    (r"의향서|\bloi\b|letters? of intent", ("loi",)),
    (r"업무\s*협약|양해\s*각서|\bmou\b|memorand|(?<!우호)(?<!우호도시 )협약", ("mou",)),
    (r"순방|출장|해외\s*방문|다녀|갔|가서|떠났|출국|방문(?!객)|visit|trip|travel", ("visit_out", "visit_in")),
    (r"접견|내방|방한|찾아왔|왔", ("visit_in",)),
    (r"컨퍼런스|콘퍼런스|포럼|회의|conference|forum", ("conference",)),
    (r"수상|상을|상\s*받", ("award",)),
    (r"인증|certif", ("certification",)),
    (r"강의|강연|특강|lecture|talk", ("lecture",)),
    (r"비즈니스\s*센터|k-?sbc|business cent", ("business_center",)),
    (r"박람회|전시회|개척단|상담회|fair|expo", ("exhibition",)),
    (r"선포|proclaim|declar", ("proclamation",)),
    (r"축제|페스티벌|공연|대회|festival", ("culture",)),
    (r"지원|구호|성금|원조|봉사|\baid\b|donat", ("aid",)),
)  # fmt: skip
_EDGES: tuple[tuple[str, Edge], ...] = (
    (
        r"최초|처음|맨\s*처음|첫\s*(?:해외|번째|자매|우호|방문|단독|공식|교류|만남|협약|의향서|국제|참가|\S{1,6}관)|제일\s*먼저|가장\s*먼저|\bfirst\b|\bearliest\b",
        "first",
    ),
    (r"최근|마지막|최신|가장\s*나중|제일\s*나중|\blast\b(?! year)|\blatest\b|most recent", "last"),
)


def kinds_in(text: str) -> tuple[Kind, ...]:
    """Kinds that the words of `text` name, in no order."""
    lowered = text.casefold()
    return tuple(dict.fromkeys(kind for pattern, kinds in _KINDS if re.search(pattern, lowered) for kind in kinds))


def edge_in(text: str) -> Edge | None:
    """Whether the first or the latest is wanted."""
    lowered = text.casefold()
    return next((edge for pattern, edge in _EDGES if re.search(pattern, lowered)), None)
