"""/ces: the city at the Consumer Electronics Show, year by year."""

import re

from handlers.core.asking import bare
from handlers.core.ces_view import ces_year, table
from handlers.core.command import command
from handlers.core.errors import AskError
from handlers.core.korean import josa
from handlers.core.nothing import nothing, quoted
from handlers.core.reply import Action, Paragraph, Reply, Span
from handlers.core.request import Request
from store import CesYear, Lang, Store, Text

NEAREST = 3
RELATIVE = {
    "올해": 0,
    "this year": 0,
    "작년": -1,
    "지난해": -1,
    "last year": -1,
    "재작년": -2,
    "내년": 1,
    "next year": 1,
}


@command(
    "ces",
    ("세스", "시이에스"),
    about=Text("해마다의 CES 참가 기업, 상담액, 계약액", "The city at CES, by year"),
    usage=Text("[연도]", "[year]"),
    examples={
        "/ces": "2,748억 원",
        "CES 2024": "24개사",
        "/ces 2019": "18개사",
        "세스 2026년": "1,808억 원",
    },
)
def handle(request: Request, store: Store) -> Reply:
    """A table of all years, or one year in full."""
    years = store.archive.ces()
    if not years:
        return nothing("CES", (), request.lang)
    if not bare(request.args):
        return table(years, request.lang, store.archive)
    year = _year(request)
    found = next((one for one in years if one.year == year), None)
    return ces_year(found, request.lang, store.archive) if found else _none(year, years, request.lang)


def _year(request: Request) -> int:
    """The year in the question: 2024, 2024년, '24, 작년. Raises AskError."""
    asked = request.args.casefold()
    found = re.search(r"(?<!\d)(?:((?:19|20)\d\d)|'?(\d\d)(?=년|$|\s))", asked)
    if found:
        return int(found[1] or f"20{found[2]}")
    relative = next((ahead for word, ahead in RELATIVE.items() if word in asked), None)
    if relative is None:
        said = f"'{quoted(request.args)}'"
        raise AskError(
            f"{josa(said, '을/를')} 연도로 읽지 못했어요. /ces 2024처럼 적어 주세요.",
            f"I could not read {said} as a year. Try /ces 2024.",
        )
    return request.today.year + relative


def _none(year: int, years: tuple[CesYear, ...], lang: Lang) -> Reply:
    """No record of that year: the nearest years that have one."""
    near = sorted(years, key=lambda one: (abs(one.year - year), one.year))[:NEAREST]
    steps = tuple(Action(f"CES {one.year}", f"/ces {one.year}") for one in sorted(near))
    known = ", ".join(str(one.year) for one in years)
    said = Text(f"기록이 있는 해는 {known}년이에요.", f"There are records for {known}.").of(lang)
    reply = nothing(f"CES {year}", (), lang)
    return reply._replace(blocks=(*reply.blocks, Paragraph((Span(said),))), actions=steps)
