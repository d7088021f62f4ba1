"""What the words of a search narrow its findings to, how that is said, and the way back."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from handlers.core.marking import marked
from handlers.core.paging import page
from handlers.core.plain import plain
from handlers.core.reply import Reply
from handlers.core.request import Request
from handlers.search import handle
from store import Archive, Lang, Store
from store.records import Seeds
from tests.small_archive import LOI, SMALL, YONHAP_BRIEF, made

Search = Callable[..., Reply]

HERALD = YONHAP_BRIEF._replace(id="herald", outlet="코리아헤럴드", published="2018-03-02", title="밴쿠버 소식")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    documents = (*SMALL.documents, HERALD)
    seeds = Seeds(documents, SMALL.events, SMALL.partners, SMALL.mayors, SMALL.ces, ())
    opened = made(tmp_path_factory.mktemp("narrow"), seeds)
    yield opened
    opened.close()


@pytest.fixture
def search(archive: Archive) -> Search:
    def asked(words: str, lang: Lang = "ko", today: date = date(2026, 1, 14)) -> Reply:
        return handle(Request(f"/search {words}", today, lang, args=words), Store(archive, lambda: None))  # type: ignore[arg-type,return-value]

    return asked


def found(reply: Reply) -> set[str]:
    return {one.id for one in reply.events} | {one.document for one in reply.sources if one.document}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("밴쿠버 의향서 2019년", "2019년"),
        ("의향서 연합뉴스", "연합뉴스"),
        ("축제 방문 은수미", "은수미"),
    ],
)
def test_what_the_words_name_narrows_the_findings_and_is_said(search: Search, words: str, said: str) -> None:
    text = plain(page(search(words)))
    assert "좁혔어요." in text
    assert said in text


def test_another_year_is_left_out(search: Search) -> None:
    assert "herald" not in found(search("밴쿠버 2019년"))
    assert "herald" in found(search('"밴쿠버 2019년"'))


@pytest.mark.parametrize(("words", "lang"), [("작년 밴쿠버", "ko"), ("Vancouver last year", "en")])
def test_last_year_is_counted_from_today(search: Search, words: str, lang: Lang) -> None:
    reply = search(words, lang, date(2020, 5, 1))
    assert LOI.id in found(reply)
    assert "herald" not in found(reply)


def test_the_way_back_narrows_nothing(search: Search) -> None:
    back = search("밴쿠버 2019년").actions[0]
    assert (back.label, back.text) == ("좁히지 않고 찾기", '/search "밴쿠버 2019년"')
    assert "좁혔어요" not in plain(page(search(back.text.removeprefix("/search "))))


def test_a_year_in_which_nothing_was_found_narrows_nothing(search: Search) -> None:
    assert "1999년" not in plain(page(search("밴쿠버 1999년"))).splitlines()[1]


def test_the_words_asked_for_are_bold_without_their_endings() -> None:
    spans = marked("“밴쿠버시청에서 의향서에 서명했다.”", "밴쿠버에서 의향서를")
    assert [span.text for span in spans if span.bold] == ["밴쿠버", "의향서"]
    assert "".join(span.text for span in spans) == "“밴쿠버시청에서 의향서에 서명했다.”"


@pytest.mark.parametrize("asked", ["", "?", "a", "(.*)+"])
def test_a_search_without_words_marks_nothing(asked: str) -> None:
    assert [span.text for span in marked("밴쿠버", asked)] == ["밴쿠버"]


def test_a_word_of_any_length_is_marked_by_its_beginning() -> None:
    assert [span.text for span in marked("밴쿠버시청", "밴쿠버시청에서" * 10_000) if span.bold] == ["밴쿠버시청"]
