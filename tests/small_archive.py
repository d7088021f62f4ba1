"""A handful of records by hand, and an archive made of them in this process: for tests of the archive itself."""

from pathlib import Path

from store import (
    Archive,
    CesYear,
    Claim,
    Conflict,
    Document,
    Event,
    Figure,
    Mayor,
    Partner,
    PartnerRef,
    Person,
    PersonInDocument,
    Place,
    Quote,
    Source,
    Term,
    Text,
)
from store.generations import building, current, publish
from store.making import make
from store.records import Seeds
from store.said import Said

YONHAP = Source("연합뉴스", "2019-01-12", None, "yonhap", "stated", "은 시장은 의향서를 맺을 예정이다.")
WEB = Source("인천일보", "2019-01-15", "https://example.org/1", None, "stated", "의향서를 맺었다.")

YONHAP_BRIEF = Document(
    "yonhap",
    "은수미 시장, 밴쿠버와 의향서 맺으러 출국",
    "은수미 성남시장이 밴쿠버를 찾는다. 의향서는 1월 14일에 맺는다. CES에서는 기업을 격려했다.",
    "연합뉴스",
    "2019-01-12",
    "stated",
    form="brief",
)
UNDATED_BRIEF = Document(
    "ilyo",
    "북미 방문을 마치며",
    "밴쿠버시청에서 서명했다.",
    "일요신문",
    basis="inferred",
    basis_note=Text("같은 방문을 다룬 기사로", "From an article on the same visit"),
    url="https://example.org/ilyo",
)

VANCOUVER = Partner(
    "vancouver", "밴쿠버", "Vancouver", ("벤쿠버",), "city", "CA", "loi", "2019-01-14",
    Text("캐나다 서부", "West of Canada"), (WEB,), 49.28, -123.12,
)  # fmt: skip
SHENYANG = Partner("shenyang", "선양", "Shenyang", ("심양",), "city", "CN", "sister", "1998-08", None, ())

EUN = Mayor("은수미", "Eun Soo-mi", (Term("2018-07-01", "2022-06-30", "민선 7기", False),), Text("7기", "7th"), (WEB,))
LEE = Mayor(
    "이재명",
    "Lee Jae-myung",
    (Term("2010-07-01", "2014-06-30", "민선 5기", False), Term("2014-07-01", "2018-03-15", "민선 6기", False)),
    Text("5, 6기", "5th, 6th"),
    (),
)

CES_2019 = CesYear(2019, "2019-01-08", "2019-01-11", 18, None, None, 12.5, None, None, "은수미", None, (YONHAP,), "")

TRIP = Event(
    "2019-01-09-north-america", "2019-01-09", "visit_out", "held", Text("북미 방문", "North America"),
    Text("성남 대표단이 북미를 찾았다.", "A delegation went."), end="2019-01-16", mayor="은수미",
    place=Place("라스베이거스", "Las Vegas", "US"),
)  # fmt: skip
LOI = Event(
    "2019-01-14-vancouver-loi", "2019-01-14", "loi", "held", Text("성남-밴쿠버 의향서", "Letter of intent"),
    Text("은수미 시장이 밴쿠버시청에서 의향서에 서명했다.", "The mayors signed."), trip=TRIP.id, mayor="은수미",
    people=(Person("은수미", "Eun Soo-mi", "성남시장"), Person("케네디 스튜어트", "Kennedy Stewart", "밴쿠버시장")),
    partners=(PartnerRef("vancouver", "밴쿠버", "Vancouver", "city", "CA"),),
    place=Place("밴쿠버시청", "Vancouver City Hall", "CA"), figures=(Figure("면적", 115.0, "㎢"),),
    sources=(YONHAP, WEB), note="현지 날짜",
    conflicts=(Conflict("date", (Claim("2019-01-14", "yonhap"), Claim("2019-01-15", WEB.url or ""))),),
)  # fmt: skip
NEW_YEAR = Event(
    "2016-12-30-shenyang-festival", "2016-12-30", "culture", "held", Text("선양 축제", "Festival in Shenyang"),
    Text("새해 축제에 갔다.", "A festival."), end="2017-01-02", mayor="이재명",
    partners=(PartnerRef("shenyang", "선양", "Shenyang", "city", "CN"),
              PartnerRef(None, "트랑스 익스프레스", "Transe Express", "other", "FR")),
)  # fmt: skip
JUNE = Event("2023-06-plan", "2023-06", "plan", "announced", Text("방문 계획", "A plan"), Text("6월.", "June."))
YEAR = Event("2022-visit", "2022", "visit_in", "held", Text("방문", "A visit"), Text("왔다.", "Came."))

SMALL = Seeds(
    (YONHAP_BRIEF, UNDATED_BRIEF),
    (TRIP, LOI, NEW_YEAR, JUNE, YEAR),
    (VANCOUVER, SHENYANG),
    (EUN, LEE),
    (CES_2019,),
    (),
)


SAID = Said(
    (
        Quote(
            "은수미", "밴쿠버와 함께 가겠다", True, YONHAP._replace(evidence="은 시장은 “밴쿠버와 함께 가겠다”고 했다.")
        ),
        Quote(
            "은수미",
            "성과가 컸다고 했다",
            False,
            Source("일요신문", None, UNDATED_BRIEF.url, "ilyo", "inferred", "성과"),
        ),
    ),
    (PersonInDocument("김종천", "과천시장", YONHAP._replace(evidence="김종천 과천시장도 갔다.")),),
)


def made(folder: Path, seeds: Seeds = SMALL, said: Said = Said()) -> Archive:  # noqa: B008 (immutable)
    """A new generation of `seeds` and `said` in `folder`, open."""
    with building(folder) as path:
        make(path, seeds, said, "성남", current(folder), lambda _done, _of: None)
        publish(path, folder)
    return Archive.open(str(folder))
