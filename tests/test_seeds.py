"""Reading seeds: what is right is read, and what is wrong is named by file, line and field, in both languages."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest

from store.errors import SeedError
from store.records import Seeds
from store.seeds import read

ROOT = Path(__file__).parents[1]
SHIPPED = [str(ROOT / "seeds" / part) for part in ("articles", "events", "partners.yaml", "mayors.yaml", "ces.yaml")]

EVENT = """- id: 2019-01-14-vancouver-loi
  date: "2019-01-14"
  kind: loi
  status: held
  title: {ko: 밴쿠버 의향서, en: Letter of intent with Vancouver}
  summary: {ko: 밴쿠버시청에서 의향서에 서명했다., en: A letter of intent was signed in Vancouver.}
  partners: [vancouver]
  sources:
  - {outlet: 비전성남, published: "2019-01-15", url: "https://example.org/1"}
"""
PARTNERS = """- id: vancouver
  ko: 밴쿠버
  en: Vancouver
  aliases: [벤쿠버]
  type: city
  country: CA
  lat: 49.28
  lon: -123.12
  relation: loi
  since: "2019-01-14"
  note: null
  sources:
  - {outlet: 비전성남, published: "2019-01-15", url: "https://example.org/1"}
"""
MAYORS = """- ko: 은수미
  en: Eun Soo-mi
  terms:
  - {start: "2018-07-01", end: "2022-06-30", ordinal: 민선 7기, date_basis: sourced, acting: false}
  note: {ko: 7기 시장., en: 7th term.}
  sources:
  - {outlet: 비전성남, url: "https://example.org/2"}
"""
CES = """- year: 2019
  show_start: "2019-01-08"
  show_end: "2019-01-11"
  companies: 18
  awards: null
  consult_usd: null
  consult_krw_100m: null
  contract_usd: null
  contract_krw_100m: null
  delegation_lead_ko: null
  booth_m2: null
  sources:
  - {outlet: 비전성남, url: "https://example.org/3"}
  note: 집계 전.
"""
BRIEF = """---
id: vancouver-brief
original: original.txt
title: 밴쿠버 의향서
outlet: 일요신문
published: "2019-01"
published_basis: inferred
basis: {ko: 방문 기사로 보았다., en: From a report on the visit.}
---

성남시장은 2019년 1월 14일 밴쿠버시청에서 의향서에 서명했다. 시장은 벌트를 찾았다.
"""
PAGE = "성남시, 밴쿠버와 의향서 서명\n입력 2019-01-15 09:10\n성남시장이 14일 밴쿠버시청에서 우호교류 의향서에 서명했다고 시가 15일 밝혔다.\n"

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Put a file into the seeds directory."""

    def put(name: str, content: str | bytes) -> Path:
        path = tmp_path / "seeds" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    put("articles/좋은-글.txt", PAGE)
    return put


@pytest.fixture
def seeds(tmp_path: Path) -> Callable[[], Seeds]:
    return lambda: read([str(tmp_path / "seeds")])


def only_fault(found: Seeds) -> SeedError:
    (fault,) = found.faults
    assert isinstance(fault, SeedError)
    assert "\n" not in fault.text.ko + fault.text.en
    assert not any(
        word in fault.text.ko + fault.text.en
        for word in ("Input should", "validation", "Traceback", "pydantic", "None", "constrained", "function-")
    )
    assert any("가" <= letter <= "힣" for letter in fault.text.ko)
    assert fault.text.ko.startswith(fault.where)
    assert fault.text.en.startswith(fault.where)
    return fault


def of_the_rest(found: Seeds) -> bool:
    return any(one.id == "좋은-글" for one in found.documents)


# Files


@pytest.mark.parametrize(
    ("name", "content", "where", "said"),
    [
        ("사진.txt", b"\x89PNG\r\n\x1a\n\0\0", "사진.txt", "binary"),
        ("빈.txt", b"", "빈.txt", "empty"),
        ("공백.md", b" \n\n\t\n", "공백.md", "empty"),
        ("깨짐.txt", "첫 줄\n성남시가 밴쿠버와 의".encode()[:-1] + b"\n", "깨짐.txt:2", "neither UTF-8 nor CP949"),
        ("메뉴.txt", "홈\n광고\n".encode(), "메뉴.txt", "no article text"),
        ("열림.md", "---\nid: a\n본문이에요.\n".encode(), "열림.md:1", "front matter without an end"),
        ("머리말.md", '---\nid: a\ntitle: "b\n---\n본문이에요.\n'.encode(), "머리말.md:3", "no valid YAML"),
        ("본문.md", b"---\nid: a\n---\n", "본문.md", "no text below"),
        ("날짜.md", '---\npublished: "2019-13"\n---\n본문.\n'.encode(), "날짜.md:2 published", "no such day (2019-13)"),
        ("묶음.jsonl", b'{"id": "a", "text": "b."}\n{"id": "c"\n', "묶음.jsonl:2", "no whole JSON object"),
        ("빠짐.jsonl", b'\n{"id": "c"}\n', "빠짐.jsonl:2 text", "is missing"),
        ("종류.jsonl", b'{"id": "c", "text": 5}\n', "종류.jsonl:1 text", "must be text"),
        ("깊음.jsonl", b"[" * 100_000, "깊음.jsonl:1", "no whole JSON object"),
        ("주소.jsonl", b'{"id": "c", "text": "d.", "url": "javascript:alert(1)"}\n', "주소.jsonl:1 url", "http://"),
        ("주소.md", b"---\nurl: data:text/html,x\n---\nbody.\n", "주소.md:2 url", "http://"),
        ("빈.jsonl", b"\n \n", "빈.jsonl", "empty"),
        ("기록.yml", b"- id: a\n", "기록.yml", "Rename"),
        ("목록.yaml", b"a: 1\n", "목록.yaml", "no list of records"),
        ("문법.yaml", b"- id: [\n", "문법.yaml:1", "no valid YAML"),
        ("두번.yaml", b'- id: a\n  date: "2019"\n  date: "2020"\n', "두번.yaml:3", "the key date stands twice"),
        ("별칭.yaml", b"- {id: &a b, date: *a}\n", "별칭.yaml:1", "alias"),
        ("글자.yaml", b"- id: a\n  date: \x01\n", "글자.yaml:2", "no valid YAML"),
        ("날.yaml", b"- date: 2019-13-45\n", "날.yaml:1 sources", "missing"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_and_the_rest_is_read(
    write: Write, seeds: Callable[[], Seeds], name: str, content: bytes, where: str, said: str
) -> None:
    write(name, content)
    fault = only_fault(seeds())
    assert fault.where.endswith(f"/{where}")
    assert said in fault.text.en
    assert of_the_rest(seeds())


@pytest.mark.parametrize("encoding", ["cp949", "utf-8", "utf-8-sig"])
def test_an_article_is_read_in_each_encoding_it_comes_in(
    write: Write, seeds: Callable[[], Seeds], encoding: str
) -> None:
    write("다른-글.txt", PAGE.replace("밴쿠버", "알마티").encode(encoding))
    found = seeds()
    assert found.faults == ()
    assert any("알마티시청에서" in one.text and one.title.startswith("성남시") for one in found.documents)


def test_a_broken_line_of_a_bulk_import_costs_only_itself(write: Write, seeds: Callable[[], Seeds]) -> None:
    whole = [
        '{"id": "a", "text": "밴쿠버를 찾았다."}'.encode(),
        '{"id": "b", "text": "심양을 찾았다."}'.encode("cp949"),
    ]
    write("rows.jsonl", b"\n".join([whole[0], b'{"id": "c", "text": "\xff\xfe"}', whole[1]]))
    found = seeds()
    assert only_fault(found).where.endswith("rows.jsonl:2")
    assert {"밴쿠버를 찾았다.", "심양을 찾았다."} <= {one.text for one in found.documents}


def test_what_an_export_leaves_empty_is_unknown(write: Write, seeds: Callable[[], Seeds]) -> None:
    row = {"id": 7, "text": "밴쿠버를 찾았다.", "title": "", "published": "", "outlet": " ", "url": ""}
    write("rows.jsonl", json.dumps(row))
    found = seeds()
    assert found.faults == ()
    (one,) = [one for one in found.documents if one.id == "7"]
    assert (one.title, one.published, one.outlet, one.url) == ("밴쿠버를 찾았다.", None, "", None)


def test_a_name_split_into_letters_by_a_mac_is_whole_again(write: Write, seeds: Callable[[], Seeds]) -> None:
    write("rows.jsonl", json.dumps({"id": "a", "text": "\u1107\u1162\u11ab쿠버를 찾았다."}))
    assert any("밴쿠버" in one.text for one in seeds().documents)


def test_readme_and_hidden_files_are_no_seeds(write: Write, seeds: Callable[[], Seeds]) -> None:
    for name in ("README.md", "articles/README.md", ".hidden.txt", ".git/note.md", "그림.png"):
        write(name, "성남시가 밴쿠버를 찾았다.")
    assert [one.id for one in seeds().documents] == ["좋은-글"]


def test_pages_that_others_wrote_are_read_with_their_own_front_matter(write: Write, seeds: Callable[[], Seeds]) -> None:
    write("note.md", "---\ntitle: 2019\ntags: [성남]\npublished: 2019-01-14\ndate: 2019-01-15\nid: 7\n---\n서명했다.\n")
    write("jekyll.md", "---\nlayout: post\npublished: true\n---\n# 밴쿠버 방문\n\n다녀왔다.\n")
    found = {one.id: one for one in seeds().documents}
    assert seeds().faults == ()
    assert (found["7"].title, found["7"].published, found["7"].basis) == ("2019", "2019-01-14", "stated")
    assert (found["jekyll"].title, found["jekyll"].published) == ("밴쿠버 방문", None)
    assert found["jekyll"].text == "다녀왔다."


def test_a_link_may_stay_within_the_directory_and_not_leave_it(
    write: Write, seeds: Callable[[], Seeds], tmp_path: Path
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "밖.txt").write_text(PAGE, encoding="utf-8")
    (tmp_path / "seeds" / "밖.txt").symlink_to(outside / "밖.txt")
    (tmp_path / "seeds" / "폴더").symlink_to(outside)
    (tmp_path / "seeds" / "없음.txt").symlink_to(outside / "없음.txt")
    (tmp_path / "seeds" / "안.txt").symlink_to(tmp_path / "seeds" / "articles" / "좋은-글.txt")
    said = {str(fault).split("seeds/")[-1] for fault in seeds().faults}
    assert {one.partition(":")[0] for one in said} == {"밖.txt", "폴더", "없음.txt"}
    assert sum("leaves the directory" in one for one in said) == 2
    assert len(seeds().documents) == 1


def test_a_file_without_permission_is_named(
    write: Write, seeds: Callable[[], Seeds], monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = write("닫힘.txt", PAGE)
    really = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path == closed:
            raise PermissionError(13, "Permission denied")
        return really(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    fault = only_fault(seeds())
    assert fault.where.endswith("닫힘.txt")
    assert "permission" in fault.text.en
    assert of_the_rest(seeds())


def test_a_folder_without_permission_is_named(
    write: Write, seeds: Callable[[], Seeds], monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = write("닫힘/글.txt", PAGE).parent
    really = os.scandir

    def refuse(path: str) -> object:
        if str(path) == str(closed):
            raise PermissionError(13, "Permission denied", str(path))
        return really(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert only_fault(seeds()).where.endswith("닫힘")
    assert of_the_rest(seeds())


def test_a_pipe_is_not_waited_for(write: Write, seeds: Callable[[], Seeds], tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "seeds" / "관.txt")
    assert "no regular file" in only_fault(seeds()).text.en


@pytest.mark.parametrize(("path", "said"), [("없는-곳", "no such path"), ("그림.png", "no kind of file")])
def test_a_path_that_leads_nowhere_is_named(tmp_path: Path, path: str, said: str) -> None:
    (tmp_path / "그림.png").write_bytes(b"\x89PNG")
    fault = only_fault(read([str(tmp_path / path)]))
    assert fault.where == str(tmp_path / path)
    assert said in fault.text.en


def test_an_empty_directory_is_named(tmp_path: Path) -> None:
    fault = only_fault(read([str(tmp_path)]))
    assert fault.where == str(tmp_path)
    assert "no documents or records" in fault.text.en


# Records


def complete(write: Write) -> None:
    write("events/2019.yaml", EVENT)
    write("partners.yaml", PARTNERS)
    write("mayors.yaml", MAYORS)
    write("ces.yaml", CES)


def test_records_are_read_whole(write: Write, seeds: Callable[[], Seeds]) -> None:
    complete(write)
    found = seeds()
    assert found.faults == ()
    assert [len(part) for part in found[1:5]] == [1, 1, 1, 1]
    assert found.events[0].partners[0].en == "Vancouver"


OF_EVENTS = [
    ("kind: loi", "kind: party", "3 kind", "(party). Write one of sister_city"),
    ("kind: loi", "kind: [loi]", "3 kind", "Write one of"),
    ("  kind: loi\n", "", "1 kind", "missing"),
    ('date: "2019-01-14"', "date: 2019-01-14", "2 date", "quotes (2019-01-14)"),
    ('date: "2019-01-14"', "date: 2019-02-30", "2 date", "quotes (2019-02-30)"),
    ('date: "2019-01-14"', 'date: "2019-02-30"', "2 date", "no such day (2019-02-30)"),
    ('date: "2019-01-14"', 'date: "2019/01/14"', "2 date", '"2019-01-14", "2019-01" or "2019" (2019/01/14)'),
    ('date: "2019-01-14"', 'date: "2019-01-15"', "1 id", "begin with the date"),
    ("kind: loi", 'end: "2019-01-13"\n  kind: loi', "3 end", "later than date"),
    ("kind: loi", 'end: "2019-03-13"\n  kind: loi', "3 end", "more than 31 days"),
    ("kind: loi", 'end: "2019-02"\n  kind: loi', "3 end", "a day is needed"),
    ("kind: loi", "kind: plan", "4 status", "plan cannot be held"),
    ("status: held", "status: announced", "6 summary.ko", "tells of the past"),
    ("ko: 밴쿠버 의향서", f"ko: {'밴' * 61}", "5 title.ko", "has 61 characters"),
    ("ko: 밴쿠버 의향서", "ko: 밴쿠버 의향서!", "5 title.ko", "exclamation mark"),
    ("en: A letter", "en: Hooray! A letter", "6 summary.en", "exclamation mark"),
    ("ko: 밴쿠버 의향서", "ko: Vancouver", "5 title.ko", "check ko and en"),
    ("en: Letter of", "en: 의향서", "5 title.en", "check ko and en"),
    ("kind: loi", "kind: loi\n  colour: 1", "4 colour", "unknown key"),
    ("[vancouver]", "[vancouver, atlantis]", "7 partners.1", "no partner atlantis in partners.yaml"),
    ("[vancouver]", "[vancouver, vancouver]", "7 partners.1", "stands twice"),
    ("[vancouver]", "[{ko: 섬, en: Island, type: isle, country: CA}]", "7 partners.0.type", "(isle)"),
    ("[vancouver]", "[7]", "7 partners.0", "must be text"),
    ("[vancouver]", "vancouver", "7 partners", "must be a list (vancouver)"),
    ("[vancouver]", "[]\n  place: {ko: 밴쿠버, en: Vancouver, country: ca}", "8 place.country", "two capitals, like KR (ca)"),
    ("[vancouver]", "[]\n  people: [{ko: 홍, en: Hong (Mr), role: 국장}]", "8 people.0.en", "without brackets"),
    ("[vancouver]", "[]\n  figures: [{label: 기업, value: 열, unit: 개}]", "8 figures.0.value", "write a number (열)"),
    ("[vancouver]", "[]\n  figures: [{label: 기업, value: -1, unit: 개}]", "8 figures.0.value", "0 or more (-1)"),
    ("[vancouver]", "[]\n  figures: [{label: 기업, value: .nan, unit: 개}]", "8 figures.0.value", "number"),
    ("[vancouver]", "[]\n  mayor: 이재명", "8 mayor", "이재명 was not the mayor on 2019-01-14 (은수미)"),
    ("[vancouver]", "[]\n  trip: 2019-01-09-nowhere", "8 trip", "no trip 2019-01-09-nowhere"),
    ('url: "https://example.org/1"', 'url: "example.org"', "9 sources.0.url", "http:// or https:// (example.org)"),
    ('outlet: 비전성남, published: "2019-01-15", ', "", "9 sources.0", "outlet and url, or seed alone"),
    ('"2019-01-15"', '"2019-01-13"', "4 status", "every source was published before 2019-01-14"),
    ('published: "2019-01-15", ', "", "4 status", "no source has a date"),
    (
        "  sources:\n",
        '  conflicts: [{field: date, values: [{value: "1", source: x.txt}, {value: "2", source: x.txt}]}]\n  sources:\n',
        "8 conflicts.0.values.0.source",
        "x.txt is not among the sources",
    ),
    (
        "  sources:\n",
        '  conflicts: [{field: date, values: [{value: "1", source: "https://example.org/1"}]}]\n  sources:\n',
        "8 conflicts.0.values",
        "at least 2",
    ),
    ("vancouver-loi", "Vancouver_LOI", "1 id", "lower-case"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "where", "said"), OF_EVENTS, ids=[f"{row[2]} {row[3]}" for row in OF_EVENTS])
def test_a_bad_event_is_named_by_line_and_field_and_left_out(
    write: Write, seeds: Callable[[], Seeds], old: str, new: str, where: str, said: str
) -> None:
    complete(write)
    assert old in EVENT
    write("events/2019.yaml", EVENT.replace(old, new) + EVENT.replace("vancouver-loi", "second").replace("/1", "/4"))
    fault = only_fault(seeds())
    assert fault.where.endswith(f"events/2019.yaml:{where}")
    assert said in fault.text.en
    assert [one.id for one in seeds().events] == ["2019-01-14-second"]


@pytest.mark.parametrize(
    ("file", "content", "old", "new", "where", "said"),
    [
        ("partners.yaml", PARTNERS, "lat: 49.28", "lat: null", "7 lat", "needs it"),
        ("partners.yaml", PARTNERS, "lon: -123.12", "lon: 212", "8 lon", "degrees"),
        ("partners.yaml", PARTNERS, "type: city", "type: town", "5 type", "(town)"),
        ("partners.yaml", PARTNERS, 'since: "2019-01-14"', "since: 2019-01-14", "10 since", "quotes"),
        ("partners.yaml", PARTNERS, "country: CA", "country: NO", "6 country", "must be text"),
        ("mayors.yaml", MAYORS, 'end: "2022-06-30"', 'end: "2017-06-30"', "4 terms.0.end", "before start"),
        ("mayors.yaml", MAYORS, "acting: false", "acting: 아니오", "4 terms.0.acting", "true or false (아니오)"),
        ("ces.yaml", CES, "companies: 18", "companies: many", "4 companies", "number (many)"),
        ("ces.yaml", CES, 'show_end: "2019-01-11"', 'show_end: "2020-01-11"', "3 show_end", "day of 2019"),
        ("ces.yaml", CES, "  awards: null\n", "", "1 awards", "missing"),
    ],
)
def test_a_bad_record_of_the_other_files_is_named(
    write: Write, seeds: Callable[[], Seeds], file: str, content: str, old: str, new: str, where: str, said: str
) -> None:
    write(file, content.replace(old, new))
    fault = only_fault(seeds())
    assert fault.where.endswith(f"/{file}:{where}")
    assert said in fault.text.en
    assert of_the_rest(seeds())


CITING = EVENT.replace("  sources:\n", "  sources:\n  - {seed: missing.txt}\n")


def test_a_record_that_cites_a_missing_document_stays_and_the_document_is_named(
    write: Write, seeds: Callable[[], Seeds]
) -> None:
    complete(write)
    write("events/2019.yaml", CITING + CITING.replace("vancouver-loi", "second").replace("/1", "/4"))
    write("articles/brief.md", "---\noriginal: other.txt\n---\n성남시가 밴쿠버를 찾았다.\n")
    fault = only_fault(seeds())
    assert (fault.where, "2019-01-14-vancouver-loi" in fault.text.en) == ("missing.txt", True)
    assert len(seeds().events) == 2


def test_records_without_any_document_name_it_and_miss_nothing(tmp_path: Path) -> None:
    (tmp_path / "partners.yaml").write_text(PARTNERS, encoding="utf-8")
    (tmp_path / "2019.yaml").write_text(CITING, encoding="utf-8")
    found = read([str(tmp_path)])
    assert found.faults == ()
    source = found.events[0].sources[0]
    assert (source.outlet, source.document, source.url) == ("missing.txt", None, None)


def test_the_shipped_records_are_whole_without_their_documents() -> None:
    found = read([part for part in SHIPPED if not part.endswith("articles")])
    assert found.faults == ()
    assert [len(part) for part in found[:5]] == [0, 395, 172, 7, 6]


def test_an_event_whose_partner_was_left_out_is_left_out_and_says_why(write: Write, seeds: Callable[[], Seeds]) -> None:
    complete(write)
    write("partners.yaml", PARTNERS.replace("type: city", "type: town"))
    partner, event = seeds().faults
    assert "partners.yaml:5 type" in str(partner)
    assert "events/2019.yaml:7 partners.0: the record vancouver was left out" in str(event)
    assert seeds().events == ()


def test_a_stop_whose_trip_was_left_out_is_left_out_and_says_why(write: Write, seeds: Callable[[], Seeds]) -> None:
    complete(write)
    stop = EVENT.replace("partners:", "trip: 2019-01-09-trip\n  partners:")
    trip = EVENT.replace("2019-01-14", "2019-01-09").replace("vancouver-loi", "trip").replace("kind: loi", "kind: tour")
    write("events/2019.yaml", trip + stop)
    _, lost = seeds().faults
    assert "the record 2019-01-09-trip was left out" in str(lost)
    assert seeds().events == ()


@pytest.mark.parametrize(
    ("kind", "end", "said"),
    [("loi", "2019-01-16", "is no journey"), ("visit_out", "2019-01-12", "lies outside its trip")],
)
def test_a_trip_is_a_journey_that_holds_its_stops(
    write: Write, seeds: Callable[[], Seeds], kind: str, end: str, said: str
) -> None:
    complete(write)
    stop = EVENT.replace("partners:", "trip: 2019-01-09-trip\n  partners:")
    trip = EVENT.replace("2019-01-14", "2019-01-09").replace("vancouver-loi", "trip")
    write("events/2019.yaml", trip.replace("kind: loi", f'end: "{end}"\n  kind: {kind}') + stop)
    assert said in only_fault(seeds()).text.en
    assert [one.id for one in seeds().events] == ["2019-01-09-trip"]


def test_an_id_stands_once_over_all_directories(write: Write, tmp_path: Path) -> None:
    complete(write)
    other = tmp_path / "other"
    other.mkdir()
    (other / "mine.yaml").write_text(EVENT, encoding="utf-8")
    found = read([str(tmp_path / "seeds"), str(other)])
    fault = only_fault(found)
    assert fault.where.endswith("other/mine.yaml:1 id")
    assert "events/2019.yaml:1" in fault.text.en
    assert len(found.events) == 1


def test_an_event_stands_in_the_file_of_its_year(write: Write, seeds: Callable[[], Seeds]) -> None:
    complete(write)
    write("events/2019.yaml", "")
    write("events/2019.yaml", "[]\n")
    write("events/2020.yaml", EVENT)
    assert "belongs into 2019.yaml" in only_fault(seeds()).text.en


@pytest.mark.parametrize(
    ("file", "content", "where"),
    [
        ("partners.yaml", PARTNERS + PARTNERS.replace("id: vancouver", "id: other"), "partners.yaml:15 ko"),
        ("partners.yaml", PARTNERS + PARTNERS, "partners.yaml:14 id"),
        ("ces.yaml", CES + CES, "ces.yaml:15 year"),
        ("mayors.yaml", MAYORS + MAYORS, "mayors.yaml:8 ko"),
        ("mayors.yaml", MAYORS + MAYORS.replace("은수미", "이재명"), "mayors.yaml:10 terms"),
    ],
)
def test_what_may_stand_once_is_named_the_second_time(
    write: Write, seeds: Callable[[], Seeds], file: str, content: str, where: str
) -> None:
    write(file, content)
    assert only_fault(seeds()).where.endswith(where)


def test_a_syntax_error_costs_its_record_only(write: Write, seeds: Callable[[], Seeds]) -> None:
    complete(write)
    broken = EVENT.replace("vancouver-loi", "broken").replace("title: {", "title: {{")
    write("events/2019.yaml", EVENT + broken + EVENT.replace("vancouver-loi", "third"))
    assert "no valid YAML" in only_fault(seeds()).text.en
    assert [one.id for one in seeds().events] == ["2019-01-14-vancouver-loi", "2019-01-14-third"]


def test_an_unclosed_quotation_is_shown_where_it_opens(write: Write, seeds: Callable[[], Seeds]) -> None:
    write("events/2019.yaml", EVENT + '  note: "열린 글\n\n# 끝\n')
    assert only_fault(seeds()).where.endswith("2019.yaml:10")


def test_who_holds_the_office_was_in_office(write: Write, seeds: Callable[[], Seeds]) -> None:
    complete(write)
    mayor = EVENT.replace("partners:", "people: [{ko: 은수미, en: Eun Soo-mi, role: 성남시장}]\n  partners:")
    other = mayor.replace("vancouver-loi", "other").replace("은수미", "홍길동").replace("/1", "/5")
    write("events/2019.yaml", mayor + other)
    fault = only_fault(seeds())
    assert fault.where.endswith("people.0")
    assert "홍길동 was not the mayor" in fault.text.en


def test_a_broken_mayor_makes_no_faults_of_good_events(write: Write, seeds: Callable[[], Seeds]) -> None:
    complete(write)
    write("events/2019.yaml", EVENT.replace("partners:", "mayor: 은수미\n  partners:"))
    write("mayors.yaml", MAYORS.replace("acting: false", "acting: 1"))
    assert "mayors.yaml" in only_fault(seeds()).where
    assert len(seeds().events) == 1


def test_an_official_act_on_a_weekend_says_so(write: Write, seeds: Callable[[], Seeds]) -> None:
    complete(write)
    sunday = EVENT.replace("2019-01-14", "2019-01-13").replace(
        "partners:", "place: {ko: 시청, en: Hall, country: KR}\n  partners:"
    )
    write("events/2019.yaml", sunday)
    assert "weekend" in only_fault(seeds()).text.en
    write("events/2019.yaml", sunday + "  note: 일요일임을 확인.\n")
    assert seeds().faults == ()


# Originals


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("place", ["originals", "articles", "../other"])
def test_an_original_takes_the_place_of_its_brief(write: Write, tmp_path: Path, place: str, turned: bool) -> None:
    complete(write)
    write("articles/brief.md", BRIEF)
    write("articles/좋은-글.txt", PAGE.replace("밴쿠버", "알마티"))
    write(f"{place}/original.txt", PAGE)
    write("events/2019.yaml", EVENT + "  - {seed: original.txt}\n")
    paths = [str(tmp_path / "seeds"), *([str(tmp_path / "other")] if place == "../other" else [])]
    found = read(paths[::-1] if turned else paths)
    assert found.faults == ()
    (document,) = (one for one in found.documents if one.id == "vancouver-brief")
    assert (document.form, document.outlet, document.published, document.basis) == (
        "page",
        "일요신문",
        "2019-01",
        "inferred",
    )
    assert "시가 15일 밝혔다" in document.text
    assert "시가 15일 밝혔다" in found.events[0].sources[1].evidence
    assert len(found.documents) == 2


def test_without_the_original_the_brief_is_the_evidence(write: Write, seeds: Callable[[], Seeds]) -> None:
    complete(write)
    write("articles/brief.md", BRIEF)
    write("events/2019.yaml", EVENT + "  - {seed: original.txt}\n")
    source = seeds().events[0].sources[1]
    assert (source.document, source.published, source.basis) == ("vancouver-brief", "2019-01", "inferred")
    assert source.evidence.startswith("성남시장은 2019년 1월 14일")


def test_an_original_that_cannot_be_read_leaves_its_brief(write: Write, seeds: Callable[[], Seeds]) -> None:
    write("articles/brief.md", BRIEF)
    write("originals/original.txt", b"\0")
    assert "binary" in only_fault(seeds()).text.en
    assert any(one.form == "brief" for one in seeds().documents)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("같은-글.txt", PAGE, "is the same document as"),
        ("b/좋은-글.txt", PAGE.replace("밴쿠버", "알마티"), "has the id"),
        ("rows.jsonl", '{"id": "좋은-글", "text": "다른 글이다."}', "has the id"),
    ],
)
def test_no_document_stands_twice(write: Write, seeds: Callable[[], Seeds], name: str, content: str, said: str) -> None:
    write(name, content)
    fault = only_fault(seeds())
    assert said in fault.text.en
    assert len(seeds().documents) == 1


def test_the_five_originals_take_the_places_of_the_five_briefs(originals: Path) -> None:
    for paths in ([*SHIPPED, str(originals)], [str(originals), *SHIPPED]):
        found = read(paths)
        assert found.faults == ()
        assert [one.form for one in found.documents] == ["page"] * 5
        assert {one.published for one in found.documents} == {
            "2019-01",
            "2015-04-10",
            "2020-11-13",
            "2019-01-12",
            "2024",
        }


# The whole


def test_the_shipped_records_are_all_valid() -> None:
    begun = perf_counter()
    found = read(SHIPPED)
    assert perf_counter() - begun < 5  # about half a second on one core
    assert found.faults == ()
    assert [len(part) for part in found[:5]] == [5, 395, 172, 7, 6]


def test_a_bulk_import_is_read_line_by_line(write: Write, seeds: Callable[[], Seeds]) -> None:
    rows = [{"id": f"r{n}", "text": f"성남시가 {n}번째로 밴쿠버를 찾았다.", "title": None} for n in range(10_000)]
    rows[17]["published"] = "2019-01-14T08:35:00+09:00"
    write("rows.jsonl", "\n".join(json.dumps(row) for row in rows))
    begun = perf_counter()
    found = seeds()
    assert perf_counter() - begun < 10  # about half a second on one core
    assert found.faults == ()
    assert len(found.documents) == 10_001
    assert {one.id: one.published for one in found.documents}["r17"] == "2019-01-14"
