"""Of a page as Korean sites lay it out, the article is kept whole and nothing else, with its title and its day."""

import pytest

from store.reading.clean import article
from store.reading.dating import dated
from tests.layouts import PAGES


def marked(layout: str, marks: str) -> list[str]:
    return [line[2:] for line in layout.splitlines() if line[:1] and line[0] in marks]


def letters(words: str) -> str:
    return "".join(filter(str.isalnum, words))


def page(layout: str) -> str:
    return "\n".join(marked(layout, "=+-."))


@pytest.mark.parametrize("layout", PAGES)
def test_the_article_is_kept_whole(layout: str) -> None:
    text = letters(article(page(PAGES[layout][0])).text)
    caption = ("사진=", "/하늘시", " 하늘시 제공")  # a credit goes
    told = marked(PAGES[layout][0], "+")
    assert [line for line in told if not any(map(line.count, caption)) and letters(line) not in text] == []


@pytest.mark.parametrize("layout", PAGES)
def test_nothing_that_stands_around_it_is_kept(layout: str) -> None:
    lines = article(page(PAGES[layout][0])).text.splitlines()
    around = {" ".join(line.split()) for line in marked(PAGES[layout][0], "-")}
    assert [line for line in lines if line in around] == []


@pytest.mark.parametrize("layout", PAGES)
def test_its_title_is_found(layout: str) -> None:
    title = article(page(PAGES[layout][0])).title
    assert [title] == (marked(PAGES[layout][0], "=") or ["하늘시, 우즈베키스탄 나망간시 대표단 맞이"])


@pytest.mark.parametrize("layout", PAGES)
def test_its_day_is_found(layout: str) -> None:
    raw = page(PAGES[layout][0])
    assert dated(raw, article(raw))[:2] == (PAGES[layout][1], "stated")
