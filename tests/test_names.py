"""Which name is meant: as people type it, and where a guess would be a wrong partner or person."""

from collections.abc import Callable, Iterator
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from store import Archive, Event, Mayor, Partner, Person, Place, Text, naming
from store.hangul import fold, from_keys, initials, to_keys
from store.records import Seeds
from tests.small_archive import EUN, LEE, VANCOUVER, made

PLACES = ("partner", "country")
PEOPLE = ("mayor", "person")


def partner(key: str, ko: str, en: str, *aliases: str, country: str = "US") -> Partner:
    return Partner(key, ko, en, aliases, "city", country, "other", None, None, ())


def met(key: str, *people: Person, country: str = "CA") -> Event:
    text = Text("만났다", "Met")
    return Event(key, "2019", "meeting", "held", text, text, people=people, place=Place("곳", "Place", country))


KNOWN = Seeds(
    (),
    (
        met("one", Person("케네디 스튜어트", "Kennedy Stewart", "밴쿠버시장"), Person("김종천", "Kim Jong-cheon", "과천시장")),
        met("two", Person("그레고어 로버트슨", "Gregor Robertson", "밴쿠버시장"), Person("단양", "Shan Yang", "교수")),
        met("three", country="ES"),
        met("four", country="AT"),
        met("five", country="SI"),
    ),
    (
        VANCOUVER,
        partner("shenyang", "선양", "Shenyang", "심양", "선양시", country="CN"),
        partner("fullerton", "풀러턴", "Fullerton", "풀러튼"),
        partner("fulton", "풀턴 카운티", "Fulton County"),
        partner("austin", "오스틴", "Austin", "오스틴시"),
        partner("nagoya", "나고야", "Nagoya", country="JP"),
        partner("huizhou", "후이저우", "Huizhou", country="CN"),
        partner("huzhou", "후저우", "Huzhou", country="CN"),
        partner("yilan", "이란현", "Yilan County", country="TW"),
        partner("stanford", "스탠퍼드대학교", "Stanford University"),
        partner("harvard", "하버드대학교", "Harvard University"),
        partner("wroclaw", "브로츠와프", "Wroclaw", country="PL"),
        partner("wroclaw-university", "브로츠와프대학교", "University of Wroclaw", country="PL"),
        partner("gachon", "가천대학교", "Gachon University", country="KR"),
        partner("embassy", "주한 프랑스 대사관", "Embassy of France in Seoul", country="FR")._replace(type="embassy"),
        partner("congress", "세계총회 2024", "Congress 2024"),
    ),
    (EUN, LEE, Mayor("신상진", "Shin Sang-jin", EUN.terms, EUN.note, ())),
    (),
    (),
)  # fmt: skip


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    opened = made(tmp_path_factory.mktemp("names"), KNOWN)
    yield opened
    opened.close()


@pytest.fixture
def meant(known: Archive) -> Callable[[str, tuple[str, ...]], list[str]]:
    """The refs a text surely means."""
    return lambda text, kinds: [name.ref for name in known.find_name(text, kinds).exact]


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        ("밴쿠버", "vancouver"),
        ("밴쿠버와", "vancouver"),
        ("밴쿠버시", "vancouver"),
        ("밴쿠버시와는", "vancouver"),
        ("밴쿠버랑", "vancouver"),
        ("  밴 쿠 버 ", "vancouver"),
        ("벤쿠버", "vancouver"),
        ("Vancouver,", "vancouver"),
        ("VANCOUVER", "vancouver"),
        ("City of Vancouver", "vancouver"),
        ("ㅂㅋㅂ", "vancouver"),
        ("ㅂ ㅋ ㅂ", "vancouver"),
        ("qoszjqj", None),
        ("qosznqj", "vancouver"),
        ("QOSZNQJ", "vancouver"),
        ("ㅍ무채ㅕㅍㄷㄱ", "vancouver"),
        ("밴쿠바", "vancouver"),
        ("밴쿠바시", "vancouver"),
        ("Vancuver", "vancouver"),
        ("Vancovuer", "vancouver"),
        ("성양", "shenyang"),
        ("Wrocław", "wroclaw"),
        ("브로츠와프", "wroclaw"),
        ("브로츠와브", "wroclaw"),
        ("풀턴", "fulton"),
        ("Fulton", "fulton"),
        ("풀러튼", "fullerton"),
        ("스탠퍼드", "stanford"),
        ("스탠퍼드대", "stanford"),
        ("Stanford", "stanford"),
        ("프랑스 대사관", "embassy"),
        ("후이저우", "huizhou"),
        ("후저우", "huzhou"),
        ("이란현", "yilan"),
        ("캐나다의", "CA"),
        ("Canada", "CA"),
        ("USA", "US"),
        ("안양", None),
        ("보스턴", None),
        ("항저우", None),
        ("이란", None),
        ("오스트레일리아", None),
        ("스웨덴", None),
        ("Vienna", None),
        ("Hartford", None),
        ("슬로바키아", None),
        ("부천대학교", None),
        ("세계총회 2023", None),
        ("나", None),
        ("홍길동", None),
    ],
)
def test_a_place_is_meant(meant: Callable[[str, tuple[str, ...]], list[str]], text: str, ref: str | None) -> None:
    assert meant(text, PLACES) == ([] if ref is None else [ref])


@pytest.mark.parametrize(
    ("text", "refs"),
    [
        ("신상진", ["신상진"]),
        ("신상진 시장", ["신상진"]),
        ("신상진시장은", ["신상진"]),
        ("신상진 당시 시장", ["신상진"]),
        ("ㅅㅅㅈ", ["신상진"]),
        ("tlstkdwls", ["신상진"]),
        ("신상쥔", ["신상진"]),
        ("Sang-jin Shin", ["신상진"]),
        ("Mayor Shin", ["신상진"]),
        ("은슈미 시장님", ["은수미"]),
        ("이재명 지사", ["이재명"]),
        ("스튜어트 시장", ["케네디 스튜어트"]),
        ("케네디 스튜어트(Kennedy Stewart) 밴쿠버시장", ["케네디 스튜어트"]),
        ("밴쿠버시장", ["케네디 스튜어트", "그레고어 로버트슨"]),
        ("과천시장", ["김종천"]),
        ("과쳔시장", ["김종천"]),
        ("김종천 과천시장", ["김종천"]),
        ("김종철", []),
        ("이재병", ["이재명"]),
        ("이재멍", ["이재명"]),
        ("안양시장", []),
        ("홍길동 시장", []),
    ],
)
def test_a_person_is_meant(meant: Callable[[str, tuple[str, ...]], list[str]], text: str, refs: list[str]) -> None:
    assert sorted(meant(text, PEOPLE)) == sorted(refs)


def test_only_names_of_the_asked_kinds_are_meant(meant: Callable[[str, tuple[str, ...]], list[str]]) -> None:
    assert meant("밴쿠버", ("mayor",)) == []


@pytest.mark.parametrize(
    ("text", "kinds", "near"),
    [
        ("보스턴", PLACES, "오스틴"),
        ("김종철", PEOPLE, "김종천"),
        ("세계총회 2023", PLACES, "세계총회 2024"),
        ("ㅅㅅ", PEOPLE, "신상진"),
    ],
)
def test_what_is_not_sure_is_offered_first(known: Archive, text: str, kinds: tuple[str, ...], near: str) -> None:
    assert known.find_name(text, kinds).near[0].text == near


def test_at_most_the_nearest_three_are_offered_each_once(known: Archive) -> None:
    near = known.find_name("홍길동 시장", ("mayor",)).near
    assert sorted(name.ref for name in near) == ["신상진", "은수미", "이재명"]
    assert len(known.find_name("홍길동", PLACES, limit=2).near) == 2


@pytest.mark.parametrize("text", ["", "  ", "!?", "\ud800", "\0", "가" * 500, "%", "'; drop table names; --"])
def test_no_text_is_an_error(known: Archive, text: str) -> None:
    known.find_name(text, PLACES)
    known.find_name(text, ())


def test_without_any_name_nothing_is_near(tmp_path: Path) -> None:
    empty = made(tmp_path, Seeds((), (met("one")._replace(place=None),), (), (), (), ()))
    assert empty.find_name("밴쿠버", (*PLACES, *PEOPLE)) == ((), ())
    empty.close()


def test_a_korean_analyser_is_told_names_it_would_cut_but_no_institutions() -> None:
    told = naming.words(KNOWN)
    assert {"풀러턴", "나고야", "이란현", "신상진", "스튜어트"} <= set(told)
    assert not {"선양", "선양시", "오스틴시", "단양", "주한", "대사관"} & set(told)


@given(st.text())
def test_folding_is_final_and_blind_to_writing(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
    assert fold(normalize("NFD", text)) == fold(normalize("NFC", text)) == folded
    assert fold(f" {text}, ") == folded


@given(st.text(st.characters(min_codepoint=ord("가"), max_codepoint=ord("힣")), min_size=1))
@example("똈")
def test_hangul_survives_the_wrong_keyboard(text: str) -> None:
    assert from_keys(to_keys(text)) == text


@given(st.text(st.characters(min_codepoint=ord("가"), max_codepoint=ord("힣"))))
def test_a_syllable_has_one_initial(text: str) -> None:
    assert len(initials(text)) == len(text)
    assert set(initials(text)) <= set("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")
