"""Who waits for a build at a terminal sees how many documents are done and how long it will take."""

from io import StringIO

import pytest
from tqdm import tqdm

from bot.indexing import BAR, _progress
from store import Lang


@pytest.mark.parametrize(
    ("lang", "shown"), [("ko", "7000건 중 3000건, 남은 시간 "), ("en", "3000 of 7000 documents, ")]
)
def test_documents_and_the_time_that_is_left_are_told(lang: Lang, shown: str) -> None:
    terminal = StringIO()
    with tqdm(file=terminal, bar_format=BAR.of(lang), mininterval=0, ncols=100) as bar:
        show = _progress(bar)
        show(1, 7_000)
        show(3_000, 7_000)
    assert shown in terminal.getvalue()


def test_reading_and_indexing_each_have_a_time_of_their_own() -> None:
    with tqdm(file=StringIO(), mininterval=0) as bar:
        show = _progress(bar)
        show(5, 5)
        show(1, 9)
        assert (bar.n, bar.total) == (1, 9)
