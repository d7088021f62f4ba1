"""Each record is proven by the right sentence of the document it cites, in the briefs and in the originals."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.records import Seeds
from store.seeds import read

ROOT = Path(__file__).parents[1]
SHIPPED = [str(ROOT / "seeds" / part) for part in ("articles", "events", "partners.yaml", "mayors.yaml", "ces.yaml")]

ILYO = "2019-01-ilyo-north-america-trip"
VISION = "2015-04-snvision-us-trip"
AJU = "2020-11-ajunews-global-conference"
YONHAP = "2019-01-yonhap-ces-mayors"
KBS = "2024-kbs-shin-interview"

# Event, document, what its sentence in the brief must hold, and in the original.
PROVEN = [
    ("2015-milpitas-main", VISION, "최종 통과되면", "최종적으로 통과되면"),
    ("2015-04-plan-sf-roundtable", VISION, "총영사관과 간담회를", "총영사관과의 간담회"),
    ("2015-04-05-us-trip", VISION, "4월 5일부터 16일까지", "4월5일부터 16일까지"),
    ("2015-04-06-microsoft-mou", VISION, "포괄적 업무협약(MOU)", "포괄적 업무협약(MOU)"),
    ("2015-04-07-sf-consul", VISION, "4월 7일 오후 한동만", "7일 오후(현지시간)"),
    ("2015-04-08-milpitas-loi", VISION, "함께 서명했다", "공동 서명했다"),
    ("2015-04-09-stanford-lecture", VISION, "한인 학생들에게 강의", "한인학생들을 대상으로"),
    ("2015-04-10-okta-la", VISION, "(OKTA) LA지회와 만날", "10일(현지시각)에는"),
    ("2015-04-11-susan-ahn-cuddy", VISION, "감사패를 전할", "감사패를 전달할"),
    ("2015-04-13-irvine", VISION, "어바인시의 최석호", "어바인시 최석호"),
    ("2015-04-14-stanford-seminar", VISION, "아시아 첨단산업 세미나", "아시아 첨단산업 세미나"),
    ("2018-10-asv-vision", YONHAP, "비전을 선포했다", "비전을 선포한 바"),
    ("2019-plan-ces-review", ILYO, "분석할 예정", "분석할 예정"),
    ("2019-plan-festival-invite", ILYO, "게임페스티벌과", "게임페스티벌과"),
    ("2019-plan-invite-stewart", ILYO, "밴쿠버시장을 성남에 초청", "성남에 초청하고"),
    ("2019-plan-invite-vault", ILYO, "초청", "초청장을"),
    ("2019-plan-staff-vancouver", ILYO, "파견하는 방안", "현지 파견"),
    ("2019-plan-vec-delegation", ILYO, "캐서린 워렌", "캐서린 워렌"),
    ("2019-plan-yc-advice", ILYO, "조언해 주기로", "조언을"),
    ("2019-01-plan-pangyo-games", ILYO, "1월 중순에 만날", "1월 중순에"),
    ("2019-01-06-gwacheon-ces", YONHAP, "1월 6일 CES 2019를", "지난 6일"),
    ("2019-01-08-ces2019-show", ILYO, "지역기업 18곳", "18곳의 지역기업"),
    ("2019-01-08-ces2019-show", YONHAP, "중소수출업체 18곳", "중소수출업체 18곳"),
    ("2019-01-09-north-america-visit", ILYO, "9일부터 16일까지", "9일부터 16일까지"),
    ("2019-01-09-north-america-visit", YONHAP, "1월 9일 미국과 캐나다를", "9일부터 미국과 캐나다"),
    ("2019-01-10-ces2019-mayor-tour", YONHAP, "의견을 주고받았다", "의견을 나눴다"),
    ("2019-01-11-vault-visit", ILYO, "벌트(The Vault)", "벌트, 와이"),
    ("2019-01-11-vault-visit", YONHAP, "벌트(The Vault)를 방문", "'벌트'사를 방문"),
    ("2019-01-11-yc-visit", ILYO, "(Y Combinator) 방문을", "와이 컴비네이터"),
    ("2019-01-11-yc-visit", YONHAP, "와이콤비네이터", "'와이 콤비네이터'"),
    ("2019-01-14-vancouver-loi", ILYO, "1월 14일 캐나다", "14일(현지시각)"),
    ("2019-01-17-trip-report", ILYO, "페이스북", "페이스북"),
    ("2020-11-12-conf9-bok-naver", AJU, "발표했다", "발표를 통해"),
    ("2020-11-12-conf9-plan", AJU, "기조강연", "은 시장은"),
    ("2020-11-12-conf9-yoo-lecture", AJU, "유호현", "유호현"),
    ("2020-11-12-global-conf-9", AJU, "온누리홀에서 열렸다", "온누리홀에서"),
    ("2022-12-12-iso37106", KBS, "영국의 세계 스마트도시", "이미 22년도에"),
    ("2023-04-25-fullerton-sister", KBS, "풀러턴시와 자매결연", "자매결연을 하고"),
    ("2023-06-27-ksbc-opening", KBS, "성남비즈니스센터", "센터를 오픈"),
    ("2023-12-molit-smartcity", KBS, "국토교통부 주관", "국토교통부가 주관"),
    ("2024-ind4-first-year", KBS, "원년으로", "원년으로"),
    ("2024-01-09-ces2024", KBS, "24개 기업을", "24개 기업을"),
    ("2025-plan-ces2025-booth", KBS, "부스를 좀 더 크게", "부스도 좀 크게"),
    ("2025-plan-vault-offices", ILYO, "2025년까지 유럽", "2025년까지 유럽"),
]


@pytest.fixture(scope="module")
def briefs() -> Seeds:
    return read(SHIPPED)


@pytest.fixture(scope="module")
def with_originals(originals: Path) -> Seeds:
    return read([*SHIPPED, str(originals)])


def proof(seeds: Seeds, event: str, document: str) -> str:
    (told,) = (one for one in seeds.events if one.id == event)
    (source,) = (source for source in told.sources if source.document == document)
    return source.evidence


@pytest.mark.parametrize(("event", "document", "held"), [row[:3] for row in PROVEN])
def test_the_sentence_of_the_brief_proves_the_event(briefs: Seeds, event: str, document: str, held: str) -> None:
    assert held in proof(briefs, event, document)


@pytest.mark.parametrize(("event", "document", "held"), [(*row[:2], row[3]) for row in PROVEN])
def test_the_sentence_of_the_original_proves_the_event(
    with_originals: Seeds, event: str, document: str, held: str
) -> None:
    assert held in proof(with_originals, event, document)


def cited(seeds: Seeds) -> Iterator[tuple[str, str]]:
    return ((event.id, source.document) for event in seeds.events for source in event.sources if source.document)


def test_every_event_that_cites_a_document_is_in_the_table(briefs: Seeds) -> None:
    assert sorted(cited(briefs)) == sorted(row[:2] for row in PROVEN)
