"""The briefs of seeds/articles: complete in facts, dated with a reason, and in our own words."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

SEEDS = Path(__file__).parents[1] / "seeds"
FILES = sorted((SEEDS / "articles").glob("*.md"))
RUN = 34  # characters in a row that no brief may share with its original

ILYO = "2019-01-ilyo-north-america-trip"
VISION = "2015-04-snvision-us-trip"
AJU = "2020-11-ajunews-global-conference"
YONHAP = "2019-01-yonhap-ces-mayors"
KBS = "2024-kbs-shin-interview"

FACTS = {
    ILYO: (
        "2019년 1월 9일부터 16일까지", "현지 시각 2019년 1월 14일", "밴쿠버시청", "우호교류 의향서(LOI)",
        "왼쪽이 은수미 시장", "오른쪽이 케네디 스튜어트", "성남시가 제공했다", "페이스북", "소통시정",
        "경기도나 경상도", "박문석 성남시의회 의장", "시의회 의장을 겸하기", "캐서린 워렌 경제위원회 위원장",
        "2019년 안에", "게임·IT·바이오", "게임페스티벌과 의료박람회", "직원을 현지에 파견",
        "지역기업 18곳", "유레카관과 성남관", "성남산업진흥원이 현재 집계", "홍보와 마케팅", "2019년 1월 중순",
        "송도에 한국지사", "2025년까지 유럽과 중국", "케빈 스미스 벌트 회장", "정식 초청장", "창업생태계", "마중물",
        "케빈 헤일", "와이콤비네이터(Y Combinator)", "벌트(The Vault)", "동사", "국가(nation)에서 도시(city)",
        "3조 원을 넘는", "대한민국 공무원",
    ),
    VISION: (
        "2015년 4월 5일부터 16일까지", "대표단 14명", "단장", "제2판교테크노밸리", "분당구", "판교 창조경제밸리 조성계획",
        "IT, BT, CT, NT", "외국기업의 투자", "하드웨어", "소프트웨어가 함께", "시애틀과 로스앤젤레스와 샌프란시스코",
        "경제·문화·교육", "6일 월요일부터 10일 금요일", "2015년 4월 6일", "시애틀의 마이크로소프트(MS) 본사",
        "한국마이크로소프트", "포괄적 업무협약(MOU)", "시티넥스트(CityNext)", "시카고(미국)와 런던(영국), 싱가포르",
        "사물인터넷(IoT)", "클라우드(Cloud)", "빅데이터(Big-Data)", "모바일(Mobile)", "현대화된 도시", "똑똑한 도시",
        "건강한 도시", "안전한 도시", "2015년 4월 7일 오후", "한동만 샌프란시스코 총영사", "샌프란시스코 영사관",
        "UC버클리", "협력적 지원체계", "2015년 4월 8일", "호세 에스테베스 밀피타스시장", "밀피타스시의회", "본 협약",
        "상호 호혜와 평등", "시스코와 샌디스크", "구글, 애플", "LG와 SK하이닉스, 삼성전자의 미주본부", "교두보",
        "2015년 4월 9일", "재정건전화의 노하우", "한인 학생", "2015년 4월 14일", "2015 아시아 첨단산업 세미나", "2차례",
        "2015년 4월 10일 업무협약", "세계한인무역협회(OKTA) LA지회", "안수산 여사", "안창호 선생의 장녀", "감사패",
        "샌프란시스코 총영사관과 간담회", "어바인시의 최석호 시장",
    ),
    AJU: (
        "제9차 성남 글로벌 융합 컨퍼런스", "2020년 11월 12일", "온누리홀", "150여 명", "온라인", "선착순",
        "Moving On 아시아실리콘밸리 성남: 공간혁신 미래를 담다", "문화·창조도시, 글로벌시티 성남", "기조강연",
        "크고 작은 실패와 도전", "6만 6000여 개", "1300여 개", "87조", "107조", "양극화", "게임·콘텐츠 산업 문화특구",
        "콘텐츠 거리", "마이스(MICE) 클러스터", "개방형 이노베이션 플랫폼", "성남하이테크밸리", "일자리 연계형 정주기반",
        "네프론", "수퍼빈", "한국은행 김승원 부장", "ICT서비스", "네이버 클라우드 플랫폼 류재준 이사", "재택근무",
        "극장·쇼핑몰·백화점", "온라인 교육과 원격진료", "유호현 옥소폴리틱스 대표", "트위터와 에어비앤비",
        "권위에 기대지 않고", "류해필 성남산업진흥원장", "주관기관", "박재천 기자", "오전 8시 16분",
    ),
    YONHAP: (
        "김종천 과천시장", "은수미 성남시장", "기초단체장 2명", "세계 최대의 가전·IT 전시회", "2019년 1월 6일",
        "과천동개발태스크포스(TF)", "팀장과 실무자 2명", "2018년 말", "수도권 3기 신도시", "국토부", "155만㎡", "24%",
        "37만2천㎡", "첨단지식산업센터", "바이오단지", "연구·교육시설", "정부청사", "미래먹거리",
        "2019년 1월 7일부터 3일 동안", "비서진은 빼고", "2019년 1월 9일", "2018년 10월", "위례지구", "백현 마이스 산업단지",
        "분당 벤처밸리", "성남 하이테크밸리", "판교 1·2·3 테크노밸리", "중소수출업체 18곳",
        "와이콤비네이터(Y Combinator)와 벌트(The Vault)", "방문할 예정", "스튜어트 밴쿠버시장", "체결할 예정",
        "이민 정책", "샌즈 엑스포(Sands Expo)", "라스베이거스 컨벤션센터", "미니 드론", "김인철 기자", "김인유·최찬흥 기자",
        "오전 8시 35분",
    ),
    KBS: (
        "91만 5천여 명", "4차산업혁명 특별도시", "원년", "자율주행", "인적 역량", "2023년 6월", "LA 인근의 풀러턴시",
        "미국 캘리포니아", "자매결연", "성남비즈니스센터(K-SBC)", "42개 기업", "온라인과 오프라인", "모두 부담",
        "인력과 자본", "교두보", "24개 기업", "단독관", "약 2700억", "1400억 원 정도", "일부를 선정", "2025년에는",
        "국토교통부", "2022년에 영국", "스마트도시 인증", "절반을 지났다", "일자리", "뉴스인",
    ),
}  # fmt: skip

SPEAKERS = ("은수미 시장", "이재명 시장", "신상진 시장", "한동만 총영사", "과천시 관계자", "한국은행 김승원 부장",
            "네이버 클라우드 플랫폼 류재준 이사", "류재준 이사", "유호현 대표", "류해필 성남산업진흥원장", "KBS 앵커",
            "비전성남", "연합뉴스", "일요신문")  # fmt: skip
SAID = re.compile(r"고 (?:말|밝혔|강조|설명|덧붙였|전했|약속|당부|물었|발표)[^.]*\.$")


class Brief(NamedTuple):
    """A brief as it stands in its file: front matter and body."""

    front: dict[str, object]
    body: str


@cache
def brief(name: str) -> Brief:
    _, front, body = (SEEDS / "articles" / f"{name}.md").read_text(encoding="utf-8").split("---\n", 2)
    return Brief(yaml.safe_load(front), body)


def squeezed(text: str) -> str:
    """One form for comparing: NFC, every stretch of whitespace a single space."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


def sentences(body: str) -> list[str]:
    return re.split(r"(?<=\.)\s+", squeezed(body))


def shared_runs(ours: str, theirs: str) -> list[str]:
    """Every stretch of RUN characters that stands in both texts."""
    known = {theirs[i : i + RUN] for i in range(len(theirs) - RUN + 1)}
    return [ours[i : i + RUN] for i in range(len(ours) - RUN + 1) if ours[i : i + RUN] in known]


def test_each_of_the_five_originals_has_one_brief() -> None:
    assert len({brief(file.stem).front["original"] for file in FILES}) == len(FILES) == len(FACTS) == 5


def test_a_brief_is_found_by_its_id() -> None:
    assert [brief(file.stem).front["id"] for file in FILES] == [file.stem for file in FILES] == sorted(FACTS)


@pytest.mark.parametrize("name", FACTS)
def test_front_matter_says_what_the_brief_stands_for(name: str) -> None:
    front = brief(name).front
    basis = ["basis"] if front["published_basis"] == "inferred" else []
    assert list(front) == ["id", "original", "title", "outlet", "published", "published_basis", *basis, "language"]
    assert front["language"] == "ko"
    assert re.fullmatch(r"\d{3}_[0-9a-f]{16}\.txt", str(front["original"]))


@pytest.mark.parametrize(
    ("name", "outlet", "published", "known"),
    [
        (ILYO, "일요신문", "2019-01", "inferred"),
        (VISION, "비전성남", "2015-04-10", "stated"),
        (AJU, "아주경제", "2020-11-13", "stated"),
        (YONHAP, "연합뉴스", "2019-01-12", "stated"),
        (KBS, "KBS", "2024", "inferred"),
    ],
)
def test_outlet_and_date_of_publication(name: str, outlet: str, published: str, known: str) -> None:
    front = brief(name).front
    assert (front["outlet"], front["published"], front["published_basis"]) == (outlet, published, known)


@pytest.mark.parametrize("name", [ILYO, KBS])
def test_an_inferred_date_says_what_it_rests_on_in_both_languages(name: str) -> None:
    basis = brief(name).front["basis"]
    assert isinstance(basis, dict)
    assert list(basis) == ["ko", "en"]
    assert "날짜가 없다" in basis["ko"]
    assert "carries no date" in basis["en"]


def every_fact() -> Iterator[tuple[str, str]]:
    return ((name, fact) for name, facts in FACTS.items() for fact in facts)


@pytest.mark.parametrize(("name", "fact"), every_fact())
def test_the_brief_keeps_the_fact(name: str, fact: str) -> None:
    assert fact in squeezed(brief(name).body)


@pytest.mark.parametrize("name", FACTS)
def test_every_statement_names_its_speaker(name: str) -> None:
    spoken = [sentence for sentence in sentences(brief(name).body) if SAID.search(sentence)]
    assert [sentence for sentence in spoken if not sentence.startswith(SPEAKERS)] == []


@pytest.mark.parametrize("name", FACTS)
def test_a_brief_is_in_our_own_words(name: str, originals: Path) -> None:
    front, body = brief(name)
    original = (originals / str(front["original"])).read_text(encoding="utf-8")
    assert shared_runs(squeezed(f"{front['title']} {body}"), squeezed(original)) == []


def test_a_carried_over_sentence_would_be_noticed() -> None:
    sentence = "성남시 대표단은 밴쿠버시청에서 우호교류 의향서에 서명하고 사진을 찍은 뒤 돌아왔다."
    assert shared_runs(squeezed(f"오늘 {sentence}"), squeezed(sentence.replace(" ", "\n ")))


def test_every_article_that_a_record_names_has_a_brief() -> None:
    records = (file.read_text(encoding="utf-8") for file in SEEDS.rglob("*.yaml"))
    named = {name for text in records for name in re.findall(r"seed: (\S+)", text)}
    assert named == {brief(name).front["original"] for name in FACTS}
