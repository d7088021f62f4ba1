"""What pages tell joins the archive marked as read; what they do not tell, or only half, stays out of it."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from time import perf_counter

import pytest

import store.told
from handlers.core.cite import Citations
from handlers.core.listing import item
from handlers.core.plain import words
from store import Archive
from store.build import build
from store.reading import facts
from store.records import Document, Event, Figure, Mayor, Partner, Person, Place, Seeds, Source, Term, Text
from store.said import Said
from store.told import Joined, told
from tests.small_archive import made

ROOT = Path(__file__).parents[1]
SHIN = Mayor("신상진", "Shin Sang-jin", (Term("2022-07-01", None, "민선 8기", False),), Text("", ""), ())
BRNO = Partner("brno", "브르노", "Brno", ("브루노",), "city", "CZ", "other", None, None, ())
CHAMBER = Partner("chamber", "성남상공회의소", "Seongnam Chamber", (), "association", "KR", "other", None, None, ())
SIGNED = "신상진 성남시장은 5일 체코 브르노시청에서 파벨 노박 브르노시장과 우호교류 의향서에 서명했다."


def row(text: str, published: str | None = "2025-03-06", key: str = "a", title: str = "성남시 소식") -> Document:
    """A line of a bulk import."""
    return Document(key, title, text, "한강신문", published, "stated" if published else "unknown", form="row")


def joined(
    *documents: Document, events: tuple[Event, ...] = (), kept: dict[str, str] | None = None, city: str = "성남"
) -> Joined:
    return told(Seeds(documents, events, (BRNO, CHAMBER), (SHIN,), (), ()), city, kept or {})


def events(*documents: Document) -> tuple[Event, ...]:
    return joined(*documents).seeds.events


def test_what_no_record_holds_becomes_a_record_that_is_marked_as_read() -> None:
    (event,) = events(row(SIGNED))
    assert not event.reviewed
    assert event.id == "2025-03-05-read-loi-brno"
    assert (event.date, event.kind, event.status, event.mayor) == ("2025-03-05", "loi", "held", "신상진")
    assert event.title == Text("브르노 의향서", "Letter of intent with Brno")
    assert [(one.id, one.country) for one in event.partners] == [("brno", "CZ")]
    assert event.people[0] == Person("신상진", "Shin Sang-jin", "성남시장")
    assert event.place == Place("체코 브르노시청", "체코 브르노시청", "CZ")
    assert event.sources == (Source("한강신문", "2025-03-06", None, "a", "stated", SIGNED, read=True),)


@pytest.mark.parametrize(
    ("written", "english"),
    [("올로모츠", "Letter of intent with 올로모츠"), ("올로모츠(Olomouc)", "Letter of intent with Olomouc")],
)
def test_a_partner_unknown_so_far_has_the_name_that_the_text_gives(written: str, english: str) -> None:
    (event,) = events(row(f"성남시는 5일 성남시청에서 체코 {written}시와 우호교류 의향서에 서명했다."))
    assert event.title == Text("올로모츠 의향서", english)
    assert [(one.id, one.country) for one in event.partners] == [(None, "CZ")]


def test_a_plan_is_announced() -> None:
    (event,) = events(row("성남시는 오는 12일 체코 브르노시와 우호교류 의향서에 서명할 예정이다."))
    assert (event.date, event.status) == ("2025-03-12", "announced")


def test_a_body_of_all_the_world_is_a_partner_wherever_it_sits() -> None:
    unicef = Partner("unicef", "유니세프한국위원회", "UNICEF Korea", (), "association", "KR", "other", None, None, ())
    text = "성남시는 5일 유니세프한국위원회로부터 아동친화도시 인증을 받았다."
    for partners in ((), (unicef,)):
        (event,) = told(Seeds((row(text),), (), partners, (SHIN,), (), ()), "성남").seeds.events
        assert (event.kind, event.partners[0].ko) == ("certification", "유니세프한국위원회")


def test_the_events_of_a_city_are_those_of_the_archive() -> None:
    text = "용인시는 5일 체코 브르노시와 우호교류 의향서에 서명했다."
    assert events(row(text)) == ()
    assert [event.kind for event in joined(row(text), city="용인").seeds.events] == ["loi"]


def test_its_id_is_the_same_in_every_build_and_in_ascii() -> None:
    stranger = row(SIGNED.replace("브르노", "오스트라바"))
    (first,), (second,) = events(stranger), events(row("성남시는 겨울 축제를 연다.", key="b"), stranger)
    assert first.id == second.id
    assert first.id.isascii()


def test_a_brief_is_ours_and_is_not_read() -> None:
    assert events(row(SIGNED)._replace(form="brief")) == ()


@pytest.mark.parametrize(
    "text",
    [
        "신상진 성남시장이 체코 브르노시와의 우호교류 의향서를 설명했다.",  # no day
        "성남시는 5일 우호교류 의향서에 서명했다.",  # with nobody
        "성남시는 5일 수원시와 업무협약을 체결했다.",  # not with the world
        "성남시는 5일 성남상공회의소와 업무협약을 체결했다.",  # a partner on record, but of our own
        "성남시는 5일 시청에서 국제회의를 열었다.",
        "성남시는 5일 체코 마사리크대학교와 우호도시 협약을 체결했다.",  # a city's tie is with a city
        "용인시는 5일 체코 브르노시와 우호교류 의향서에 서명했다. 성남시에서는 눈이 내렸다.",
        "수원시는 5일 체코 브르노시와 우호교류 의향서에 서명했다. 성남시는 함께하지 않았다.",  # another city's
        "성남시는 5일로 잡았던 체코 브르노시와의 의향서 서명을 취소했다.",
        "성남시 대표단이 2030년 체코 브르노시를 방문할 예정이다.",  # a year says little of what is to come
    ],
)
def test_what_is_told_by_halves_is_no_event(text: str) -> None:
    assert events(row(text)) == ()


def test_a_document_that_does_not_name_the_city_costs_nothing() -> None:
    other = "강릉시는 5일 체코 브르노시와 우호교류 의향서에 서명했다. " * 40
    documents = tuple(row(other, key=str(number), title="강릉시 소식") for number in range(10_000))
    begun = perf_counter()
    assert joined(*documents) == (Seeds(documents, (), (BRNO, CHAMBER), (SHIN,), (), ()), ())
    assert perf_counter() - begun < 5  # about a fifth of a second


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "성남시는 지난 3일부터 5일까지 체코 브르노시에서 열린 브르노박람회에 참가해 상담액 120억원, 계약액 2천만 달러를 올렸다.",
            (Figure("상담액", 120.0, "억원"), Figure("계약액", 20_000_000.0, "달러")),
        ),
        (
            "체코 브르노시 대표단 12명이 5일 성남시청을 방문해 약 50권의 책을 전달했다.",  # some 50 is no number to keep
            (Figure("대표단", 12.0, "명"),),
        ),
    ],
)
def test_numbers_are_written_as_the_records_write_them(text: str, figures: tuple[Figure, ...]) -> None:
    (event,) = events(row(text))
    assert event.figures == figures


def test_a_document_that_cannot_be_read_is_named_and_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(title: str, text: str, *rest: object, **more: object) -> object:
        if "이상한" in text:
            raise IndexError("no such letter")
        return facts(title, text, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(store.told, "facts", broken)
    found = joined(row(f"이상한 {SIGNED}", key="strange"), row(SIGNED)).seeds
    (fault,) = found.faults
    assert str(fault).startswith("strange: ")
    assert "no such letter" in str(fault)
    assert len(found.documents) == 2
    assert [event.sources[0].key for event in found.events] == ["a"]


# Undated documents


LOI = Event(
    "2025-03-05-brno-loi", "2025-03-05", "loi", "held", Text("브르노 의향서", "Letter with Brno"), Text("", ""),
    partners=events(row(SIGNED))[0].partners, sources=(Source("한강신문", "2025-03-06", "https://example.org/brno"),),
)  # fmt: skip


def test_an_undated_document_is_dated_by_a_record_and_says_which() -> None:
    found = joined(row(SIGNED, None), events=(LOI,)).seeds
    (document,), (event,) = found.documents, found.events
    assert (document.published, document.basis) == ("2025-03", "inferred")
    assert document.basis_note is not None
    assert "브르노 의향서" in document.basis_note.ko
    assert "Letter with Brno" in document.basis_note.en
    assert [(one.published, one.basis) for one in event.sources] == [("2025-03-06", "stated"), ("2025-03", "inferred")]


def test_a_record_that_cites_an_undated_document_shows_when_it_appeared() -> None:
    cited = LOI._replace(sources=(*LOI.sources, Source("한강신문", None, None, "a", "unknown", SIGNED)))
    (event,) = joined(row(SIGNED, None), events=(cited,)).seeds.events
    assert (event.sources[1].published, event.sources[1].basis) == ("2025-03", "inferred")


def test_an_undated_document_is_dated_by_the_year_its_own_words_give() -> None:
    text = f"성남시는 올해(2025년)를 교류의 해로 정했다. {SIGNED.replace('5일', '지난 3월 5일')}"
    (document,) = joined(row(text, None)).seeds.documents
    assert (document.published, document.basis) == ("2025", "inferred")
    assert document.basis_note == Text("본문으로 보아 2025년이에요.", "Its text places it in 2025.")


def test_what_nothing_dates_stays_undated_and_so_do_its_days() -> None:
    found = joined(row(SIGNED, None)).seeds
    assert (found.documents[0].published, found.documents[0].basis, found.events) == (None, "unknown", ())


def test_a_whole_date_needs_no_date_of_its_document() -> None:
    (event,) = events(row(SIGNED.replace("5일", "2025년 3월 5일"), None))
    assert (event.date, event.sources[0].published) == ("2025-03-05", None)


# Carried over


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that were read."""
    seen: list[str] = []

    def noted(title: str, text: str, *rest: object, **more: object) -> object:
        seen.append(text)
        return facts(title, text, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(store.told, "facts", noted)
    return seen


def test_what_was_read_before_is_not_read_again(readings: list[str]) -> None:
    first = joined(row(SIGNED))
    again = joined(row(SIGNED), row(SIGNED.replace("5일", "4일"), key="b"), kept=dict(first.tellings))
    assert len(readings) == 2
    assert dict(first.tellings).items() < dict(again.tellings).items()
    assert again.seeds.events[0].date == "2025-03-05"


def test_what_is_read_twice_is_kept_once() -> None:
    kept = joined(row(SIGNED, None, "undated"), row("성남시 이야기다.", None, "silent")).tellings
    assert len({key for key, _ in kept}) == len(kept)


def test_a_record_that_changes_has_only_undated_documents_read_again(readings: list[str]) -> None:
    first = joined(row(SIGNED), row(SIGNED.replace("브르노시청", "시청"), None, "undated"))
    readings.clear()
    joined(*first.seeds.documents, events=(LOI,), kept=dict(first.tellings))
    assert {"브르노시청" in text for text in readings} == {False}


# The archive


def test_the_archive_gives_back_what_was_read(tmp_path: Path) -> None:
    found = joined(row(SIGNED))
    archive = made(tmp_path, found.seeds, Said(tellings=found.tellings))
    assert archive.events() == found.seeds.events
    assert {hit.ref for hit in archive.search("브르노 의향서")} == {"a", found.seeds.events[0].id}
    archive.close()


def test_people_see_that_nobody_has_looked_at_it() -> None:
    (event,) = events(row(SIGNED))
    assert event.summary == Text(
        "기사에서 읽은 일로, 아직 검토하지 않았다.", "Read from the article, not reviewed yet."
    )
    assert words(item(event, Citations(), "ko").line).endswith("브르노 의향서(기사에서 읽음·검토 전) [1]")
    assert words(item(event, Citations(), "en").line).endswith("(read from the article, not reviewed) [1]")


PAGE = f"""성남시, 브르노와 의향서
2025.03.06 10:20
김기자 기자

{SIGNED}

두 도시는 청년 교류를 넓히기로 뜻을 모았다. 신 시장은 “두 도시의 청년이 먼저 만나야 한다”고 말했다.
"""


def test_a_page_put_beside_the_records_is_an_event_of_the_archive(tmp_path: Path) -> None:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    shutil.copy(ROOT / "seeds" / "mayors.yaml", seeds)
    (seeds / "page.txt").write_text(PAGE, encoding="utf-8")
    for _ in range(2):
        report = build([str(seeds)], str(tmp_path / "data"), "성남", lambda _done, _of: None)
    assert (report.faults, report.events, report.read, report.carried) == ((), 1, 1, 1)
    archive = Archive.open(str(tmp_path / "data"))
    (event,) = archive.events()
    assert (event.date, event.kind, event.mayor, event.reviewed) == ("2025-03-05", "loi", "신상진", False)
    archive.close()
    with closing(sqlite3.connect(tmp_path / "data" / "archive-000002.db")) as db:
        assert db.execute("select count(*) from tellings").fetchone() == (1,)


def test_the_originals_tell_nothing_that_is_not_on_record(originals: Path) -> None:
    from store.seeds import read

    shipped = [
        str(ROOT / "seeds" / part) for part in ("events", "articles", "partners.yaml", "mayors.yaml", "ces.yaml")
    ]
    seeds = read([*shipped, str(originals)])
    assert told(seeds, "성남").seeds.events == seeds.events


def test_progress_counts_the_documents_that_name_the_city() -> None:
    seen: list[tuple[int, int]] = []
    documents = (row(SIGNED), row("강릉시는 축제를 연다.", key="b", title="강릉시 소식"), row(f"{SIGNED} 끝.", key="c"))
    told(Seeds(documents, (), (BRNO,), (SHIN,), (), ()), "성남", {}, lambda done, of: seen.append((done, of)))
    assert seen == [(1, 2), (2, 2)]
