"""What was only read out of articles is marked wherever it is shown, and gives way to what is reviewed."""

from datetime import date
from pathlib import Path

import pytest

from handlers.core.answer import answer
from handlers.core.paging import page
from handlers.core.plain import plain
from handlers.core.request import Request
from handlers.core.ties import tie_event
from store import Figure, Store
from tests.small_archive import EUN, LOI, SMALL, VANCOUVER, made

READ = LOI._replace(
    id="2019-01-15-read-loi-vancouver", date="2019-01-15", trip=None, people=(), conflicts=(), reviewed=False,
    figures=(Figure("참석자", 30, "명"), Figure("기업", 9, "개사"), Figure("바이어", 4, "명")),
)  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "mark"), [("ko", "기사에서 읽음·검토 전"), ("en", "read from the article, not reviewed")]
)
@pytest.mark.parametrize("question", ["/onthisday 01-15", f"/mayor {EUN.ko}"])
def test_it_is_marked(tmp_path: Path, question: str, lang: str, mark: str) -> None:
    archive = made(tmp_path, SMALL._replace(events=(*SMALL.events, READ)))
    store = Store(archive, lambda: pytest.fail("no state is needed"))
    said = plain(page(answer(Request(question, date(2026, 3, 1), lang), store)))  # type: ignore[arg-type]
    archive.close()
    assert mark in said


def test_a_reviewed_event_tied_the_partner() -> None:
    partner = VANCOUVER._replace(since=None)
    assert tie_event(partner, (LOI, READ)) == LOI
    assert tie_event(partner, (READ,)) == READ
