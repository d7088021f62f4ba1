"""A page in the playground: as the golden files show it, with nothing a document holds taken for markup."""

import os
import re
from pathlib import Path

import pytest

from bot.pages import asset
from bot.platforms.playground import Playground, write
from bot.web_door import VISITOR
from handlers.core.errors import PlatformError
from handlers.core.reply import Paragraph, Reply, SourceLine, Span
from handlers.core.request import Request, Room
from store import Source
from tests.pages import PAGES, page_of

GOLDEN = Path(__file__).parent / "golden" / "playground"
ROOM = Room("playground", "browser")


async def nobody(_request: Request) -> Reply:
    raise AssertionError("the web server asks, not the platform")


@pytest.mark.parametrize("name", PAGES)
def test_a_page_looks_as_its_golden_file(name: str) -> None:
    """`GOLDEN=write pytest tests/test_playground.py` writes them anew; look at the difference before you keep it."""
    file = GOLDEN / f"{name}.html"
    if os.environ.get("GOLDEN") == "write":
        file.write_text(write(PAGES[name]) + "\n", encoding="utf-8")
    assert file.read_text(encoding="utf-8") == write(PAGES[name]) + "\n"


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "{{ 7 * 7 }}", "&lt;b&gt;"]
)
def test_what_a_document_holds_stays_text(text: str) -> None:
    shown = write(page_of(Paragraph((Span(text),))))
    assert "<script" not in shown
    assert "<img" not in shown
    assert "49" not in shown


@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//evil.example"])
def test_only_web_pages_are_linked_to(link: str) -> None:
    assert "href" not in write(page_of(Paragraph((Span("여기", link=link),))))


def colours(scheme: str) -> dict[str, str]:
    """The colours of the style sheet by name; those of the dark scheme lie over the light ones."""
    light, dark = asset("style.css").decode().split("@media (prefers-color-scheme: dark)")[:2]
    found = dict(re.findall(r"--([\w-]+): (#\w{6});", light))
    return found | (dict(re.findall(r"--([\w-]+): (#\w{6});", dark)) if scheme == "dark" else {})


def luminance(colour: str) -> float:
    """https://www.w3.org/TR/WCAG21/#dfn-relative-luminance"""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("text", "grounds"),
    [
        ("ink", ("paper", "side", "card", "tint")),
        ("soft", ("paper", "side", "card")),
        ("accent", ("paper", "side", "card", "tint")),
        ("on-accent", ("accent",)),
        ("on-mine", ("mine",)),
    ],
)
def test_text_stands_out_by_day_and_by_night(scheme: str, text: str, grounds: tuple[str, ...]) -> None:
    """https://www.w3.org/TR/WCAG21/#contrast-minimum"""
    named = colours(scheme)
    for ground in grounds:
        dim, bright = sorted((luminance(named[text]), luminance(named[ground])))
        assert (bright + 0.05) / (dim + 0.05) >= 4.5, (text, ground)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_edge_of_the_field_stands_out(scheme: str) -> None:
    """https://www.w3.org/TR/WCAG21/#non-text-contrast"""
    named = colours(scheme)
    dim, bright = sorted((luminance(named["strong-line"]), luminance(named["paper"])))
    assert (bright + 0.05) / (dim + 0.05) >= 3


async def test_a_digest_waits_until_its_browser_looks_and_no_longer() -> None:
    browsers = Playground()
    await browsers.listen(nobody)
    await browsers.post(ROOM, PAGES["answer"])
    assert browsers.news("another") == ()
    assert browsers.news("browser") == (PAGES["answer"],)
    assert browsers.news("browser") == ()


async def test_a_digest_is_refused_while_no_web_server_is_on_duty() -> None:
    with pytest.raises(PlatformError):
        await Playground().post(ROOM, PAGES["answer"])


async def test_a_visitor_without_a_cookie_cannot_be_told_anything() -> None:
    browsers = Playground()
    await browsers.listen(nobody)
    with pytest.raises(PlatformError) as refused:
        await browsers.post(Room("playground", VISITOR), PAGES["answer"])
    assert refused.value.permanent


def test_our_summary_of_a_web_page_is_not_called_its_sentence() -> None:
    source = Source("인천일보", "2019-01-15", "https://example.org/1", evidence="의향서에 서명했다.")
    shown = write(page_of(SourceLine(((1, source),))))
    assert "<summary>기록의 요약</summary>" in shown
    assert "근거 문장" not in shown
