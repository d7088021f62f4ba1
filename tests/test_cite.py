"""Sources are numbered once, doubts are said, people carry the title of that day."""

import pytest

from handlers.core.cite import Citations, proof, source_text
from handlers.core.conflicts import conflict_notes
from handlers.core.figures import figures_text, sums_text
from handlers.core.listing import item
from handlers.core.people import Naming, is_korean, signers
from handlers.core.plain import words
from handlers.core.reply import Line
from handlers.core.ties import people_text, signed_text
from store import Claim, Conflict, Event, Figure, Lang, Person, Source, Text

YONHAP = Source("연합뉴스", "2019-01-12", None, "yonhap", "stated", "두 시장이 만난다.")
ILYO = Source("일요신문", "2019-01", None, "ilyo", "inferred", "두 시장이 서명했다.")
INCHEON = Source("인천일보", "2019-01-15", "https://incheon.example/1")
UNDATED = Source("광교신문", None, "https://kgnews.example/1", basis="unknown")
EUN = Person("은수미", "Eun Soo-mi", "성남시장")
STEWART = Person("케네디 스튜어트", "Kennedy Stewart", "밴쿠버시장")
PARK = Person("박문석", "Park Mun-seok", "성남시의회 의장")
NAMES = Naming(frozenset({"은수미"}), {"성남": "Seongnam", "밴쿠버": "Vancouver"})
LOI = Event(
    "2019-01-14-vancouver-loi",
    "2019-01-14",
    "loi",
    "held",
    Text("성남-밴쿠버 우호교류 의향서", "Letter of intent"),
    Text("은수미 시장과 케네디 스튜어트 시장이 의향서에 서명했다.", "Signed."),
    people=(EUN, STEWART, PARK),
    sources=(INCHEON, ILYO, UNDATED),
)


def test_what_a_reviewer_read_proves_before_what_nobody_has_looked_at() -> None:
    read = YONHAP._replace(read=True)
    assert proof(LOI._replace(sources=(INCHEON, read))) == (INCHEON,)
    assert proof(LOI._replace(sources=(read,))) == (read,)


def test_a_source_has_one_number_however_often_it_is_cited() -> None:
    c = Citations()
    assert words(c(YONHAP, INCHEON)) == " [1][2]"
    assert words(c(INCHEON)) == " [2]"
    assert c.sources == (YONHAP, INCHEON)


def test_the_sentence_that_proves_is_kept_though_it_comes_later() -> None:
    c = Citations()
    c(YONHAP._replace(evidence=""))
    c(YONHAP)
    assert c.sources == (YONHAP,)


def test_no_source_no_brackets() -> None:
    assert Citations()() == ()


@pytest.mark.parametrize(
    ("source", "lang", "said"),
    [
        (YONHAP, "ko", "[1] 연합뉴스, 2019. 1. 12.(토)"),
        (YONHAP, "en", "[1] 연합뉴스, 12 Jan 2019"),
        (ILYO, "ko", "[1] 일요신문, 2019년 1월(추정)"),
        (ILYO, "en", "[1] 일요신문, Jan 2019 (inferred)"),
        (UNDATED, "ko", "[1] 광교신문, 게재일 모름"),
    ],
)
def test_a_source_says_its_outlet_and_date(source: Source, lang: Lang, said: str) -> None:
    assert words(source_text(1, source, lang)) == said


def test_an_address_is_a_link() -> None:
    assert [span.link for span in source_text(1, INCHEON, "ko") if span.link] == [INCHEON.url]


def test_a_line_cites_the_document_that_proves_it_and_a_dated_source_beside_an_inferred_one() -> None:
    assert proof(LOI) == (ILYO, INCHEON)
    assert proof(LOI._replace(sources=(INCHEON, YONHAP))) == (YONHAP,)
    assert proof(LOI._replace(sources=(UNDATED, INCHEON))) == (UNDATED,)


def test_a_source_that_gives_another_date_proves_nothing() -> None:
    differ = Conflict("date", (Claim("2019-01-14", INCHEON.key), Claim("2019-01-15", ILYO.key)))
    assert proof(LOI._replace(conflicts=(differ,))) == (INCHEON,)


def test_both_dates_stand_with_their_outlets() -> None:
    differ = Conflict("date", (Claim("2019-01-14", INCHEON.key), Claim("2019-01-15", ILYO.key)))
    note = conflict_notes(LOI._replace(conflicts=(differ,)), Citations(), "ko")[0]
    assert words(note.line) == (
        "기사마다 달라요. 날짜: 인천일보 2019년 1월 14일(월) [1] · 일요신문 2019년 1월 15일(화) [2]"
    )


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("figures.참가 기업", "43", "참가 기업: 인천일보 43개사"),
        ("figures.상담액", "약 2700억원", "상담액: 인천일보 약 2,700억 원"),
        ("kind", "sister_city", "종류: 인천일보 자매결연"),
        ("people.리타.role", "카디아이 회장", "리타 직함: 인천일보 카디아이 회장"),
        ("partners", "성남산업진흥원 외 3자", "상대: 인천일보 성남산업진흥원 외 3자"),
    ],
)
def test_every_field_may_differ(field: str, value: str, said: str) -> None:
    event = LOI._replace(
        figures=(Figure("참가 기업", 42, "개사"),), conflicts=(Conflict(field, (Claim(value, INCHEON.key),)),)
    )
    assert said in words(conflict_notes(event, Citations(), "ko")[0].line)


def test_sources_that_agree_leave_no_note() -> None:
    assert conflict_notes(LOI, Citations(), "ko") == ()


@pytest.mark.parametrize(
    ("event", "said"),
    [
        (LOI, "2019. 1. 14.(월) 성남-밴쿠버 우호교류 의향서 [1][2]"),
        (LOI._replace(status="announced"), "2019. 1. 14.(월) 성남-밴쿠버 우호교류 의향서(예고) [1][2]"),
        (LOI._replace(date="2019", title=Text("2019년 시장개척단", "")), "2019년 시장개척단 [1][2]"),
    ],
)
def test_an_event_as_a_line(event: Event, said: str) -> None:
    assert words(_line(event)) == said


def _line(event: Event) -> Line:
    return item(event, Citations(), "ko").line


def test_sums_in_two_currencies_stand_together() -> None:
    figures = (Figure("참가 기업", 24, "개사"), Figure("상담액", 205_100_000, "달러"), Figure("상담액", 2748, "억원"))
    assert figures_text(figures, "ko") == "참가 기업 24개사, 상담액 2,748억 원(2억 510만 달러)"
    assert (
        figures_text(figures, "en") == "exhibitors: 24 companies, consultations: KRW 274.8 billion (USD 205.1 million)"
    )


@pytest.mark.parametrize(
    ("won", "dollars", "said"), [(2748, None, "2,748억 원"), (None, 108_600_000, "1억 860만 달러"), (None, None, "")]
)
def test_a_sum_known_in_one_currency_is_not_converted(won: float | None, dollars: int | None, said: str) -> None:
    assert sums_text(won, dollars, "ko") == said


@pytest.mark.parametrize(
    ("person", "lang", "latin", "said"),
    [
        (EUN, "ko", False, "은수미 당시 성남시장"),
        (STEWART, "ko", False, "케네디 스튜어트 밴쿠버시장"),
        (STEWART, "ko", True, "케네디 스튜어트(Kennedy Stewart) 밴쿠버시장"),
        (PARK, "ko", True, "박문석 성남시의회 의장"),
        (STEWART, "en", False, "Kennedy Stewart, Mayor of Vancouver"),
        (PARK, "en", False, "Park Mun-seok, Chair of Seongnam City Council"),
        (Person("김종천", "Kim Jong-cheon", "과천시장"), "en", False, "Kim Jong-cheon, 과천시장"),
    ],
)
def test_a_person_has_the_title_of_that_day(person: Person, lang: Lang, latin: bool, said: str) -> None:
    assert NAMES.person(person, lang, latin=latin) == said


def test_a_text_about_a_former_mayor_says_then() -> None:
    assert NAMES.then("은수미 시장과 신상진 시장") == "은수미 당시 시장과 신상진 시장"


@pytest.mark.parametrize(
    ("name", "korean"),
    [("은수미", True), ("한동만", True), ("케네디 스튜어트", False), ("포르노프", False), ("도 민 뚜안", False)],
)
def test_a_korean_name_needs_no_latin_letters(name: str, korean: bool) -> None:
    assert is_korean(name) is korean


def test_only_those_named_before_the_signing_signed() -> None:
    met = Text("은수미 시장이 협약을 맺고 케네디 스튜어트 시장과 만났다.", "")
    assert signers(LOI) == (EUN, STEWART)
    assert signers(LOI._replace(summary=met)) == (EUN,)
    assert signers(LOI._replace(summary=Text("두 시장이 만났다.", ""))) == ()


def test_who_signed_and_who_was_present() -> None:
    assert signed_text(LOI, NAMES, "ko") == "서명 은수미 당시 성남시장, 케네디 스튜어트 밴쿠버시장"
    assert people_text(LOI, NAMES, "ko") == (
        "서명 은수미 당시 성남시장, 케네디 스튜어트(Kennedy Stewart) 밴쿠버시장 · 참석 박문석 성남시의회 의장"
    )
