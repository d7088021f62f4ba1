"""What pages and rows tell becomes an event where its day, kind and partner stand there; nothing else does."""

from pathlib import Path

import pytest

from store.records import Document, Event, Mayor, Partner, Seeds, Term, Text
from store.told import told
from tests.small_archive import made

CITY = "성남"
MAYOR = Mayor("신상진", "Shin Sang-jin", (Term("2022-07-01", None, "민선 8기", False),), Text("", ""), ())
BRNO = Partner("brno", "브르노", "Brno", ("브루노",), "city", "CZ", "other", None, None, ())
CHAMBER = Partner("chamber", "성남상공회의소", "Seongnam Chamber", (), "association", "KR", "other", None, None, ())
SIGNED = "성남시는 5일 성남시청에서 체코 브르노시와 우호교류 의향서에 서명했다."


def page(text: str, key: str = "a", published: str | None = "2025-03-06", form: str = "row") -> Document:
    basis = "stated" if published else "unknown"
    return Document(key, "소식", text, "한강신문", published, basis, form=form)  # type: ignore[arg-type]


def seeds(*documents: Document) -> Seeds:
    return Seeds(documents, (), (BRNO, CHAMBER), (MAYOR,), (), ())


def events(*documents: Document, city: str = CITY) -> tuple[Event, ...]:
    return told(seeds(*documents), city).seeds.events


def test_an_event_has_its_day_kind_partner_and_proof() -> None:
    (event,) = events(page(SIGNED))
    assert (event.date, event.kind, event.status, event.mayor) == ("2025-03-05", "loi", "held", "신상진")
    assert [partner.id for partner in event.partners] == ["brno"]
    assert [(one.document, one.outlet, one.evidence) for one in event.sources] == [("a", "한강신문", SIGNED)]


def test_it_is_marked_as_not_reviewed() -> None:
    (event,) = events(page(SIGNED))
    assert not event.reviewed
    assert "검토" in event.summary.ko
    assert "not reviewed" in event.summary.en


def test_it_is_called_by_its_kind_and_partner_in_both_languages() -> None:
    (event,) = events(page(SIGNED))
    assert event.title == Text("브르노 의향서", "Letter of intent with Brno")


def test_a_partner_without_an_english_name_keeps_its_own() -> None:
    (event,) = events(page(SIGNED.replace("브르노", "올로모츠")))
    assert (event.title.en, event.partners[0].country) == ("Letter of intent with 올로모츠", "CZ")


def test_the_latin_spelling_in_the_text_is_the_english_name() -> None:
    (event,) = events(page(SIGNED.replace("브르노시", "올로모츠(Olomouc)시")))
    assert event.title.en == "Letter of intent with Olomouc"


def test_its_id_is_the_same_in_every_build() -> None:
    (first,), (again, _) = events(page(SIGNED)), events(page(SIGNED), page(SIGNED.replace("브르노", "올로모츠"), "b"))
    assert first.id == again.id
    assert first.id.isascii()
    assert first.id.startswith("2025-03-05-")


@pytest.mark.parametrize(
    "text",
    [
        "용인시는 5일 체코 브르노시와 우호교류 의향서에 서명했다.",  # our city is not named
        "용인시는 5일 체코 브르노시와 우호교류 의향서에 서명했다. 성남시에서는 눈이 내렸다.",
        "성남시는 5일 충북 음성군과 우호교류 의향서에 서명했다.",
        "성남시는 체코 브르노시와 오래 교류해 왔다.",
        "성남시는 5일로 예정된 체코 브르노시와의 우호교류 의향서 체결을 취소했다.",
        "성남시는 5일 시청에서 국제회의를 열었다.",  # with whom does not stand there
        "",
    ],
)
def test_what_is_not_ours_or_not_whole_is_no_event(text: str) -> None:
    assert events(page(text)) == ()


def test_another_city_reads_its_own() -> None:
    text = "용인시는 5일 체코 브르노시와 우호교류 의향서에 서명했다."
    assert [event.kind for event in events(page(text), city="용인")] == ["loi"]


def test_our_own_bodies_are_no_partners() -> None:
    assert events(page("성남시는 5일 성남상공회의소와 업무협약을 체결했다.")) == ()


def test_a_brief_is_not_read() -> None:
    assert events(page(SIGNED, form="brief")) == ()


def test_what_names_the_city_nowhere_is_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    def looked(*_args: object, **_rest: object) -> None:
        raise AssertionError

    monkeypatch.setattr("store.told.facts", looked)
    unrelated = page("용인시는 5일 체코 브르노시와 의향서에 서명했다.")
    assert told(seeds(unrelated), CITY).seeds.faults == ()
    assert len(told(seeds(page(SIGNED)), CITY).seeds.faults) == 1  # a page the reader fails on is named


def test_a_plan_is_announced() -> None:
    text = "성남시는 오는 12일 체코 브르노시와 우호교류 의향서에 서명할 예정이다."
    assert [(event.date, event.status) for event in events(page(text))] == [("2025-03-12", "announced")]


def test_a_second_build_reads_nothing_again(monkeypatch: pytest.MonkeyPatch) -> None:
    first = told(seeds(page(SIGNED)), CITY)
    monkeypatch.delattr("store.told.facts")
    again = told(seeds(page(SIGNED)), CITY, dict(first.tellings))
    assert again == first


def test_the_archive_gives_back_what_was_read(tmp_path: Path) -> None:
    whole = told(seeds(page(SIGNED)), CITY).seeds
    archive = made(tmp_path, whole)
    assert archive.events() == whole.events
    archive.close()
