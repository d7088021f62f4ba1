"""Made-up Korean news in bulk: sentences put together anew from nouns, names, places and numbers, common ones often.

Every thirtieth row names the city, every hundredth tells of its dealings abroad. The same `seed` gives the same rows.
"""

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

COMPOUNDS = 0.3  # of the nouns

_NOUNS = """경제 시장 정부 기업 산업 기술 지역 사업 교육 문화 환경 주민 시민 학생 청년 어린이 노인 여성 농민 근로자 예산 정책 계획 조례 법안
제도 위원회 의회 법원 검찰 경찰 병원 학교 대학 연구소 공장 회사 은행 증권 보험 부동산 아파트 주택 도로 철도 공항 항만 지하철 버스 택시 자전거
교통 안전 사고 화재 태풍 폭우 가뭄 지진 미세먼지 기후 에너지 전기 수소 태양광 원전 배터리 반도체 자동차 조선 철강 화학 섬유 식품 농업 어업
축산 관광 호텔 축제 공연 전시 영화 음악 미술 문학 역사 유산 박물관 도서관 체육 축구 야구 농구 배구 수영 마라톤 올림픽 선수 감독 경기 우승
결승 기록 대회 협회 연맹 재단 기금 복지 돌봄 보육 연금 의료 백신 감염병 치매 건강 간호 약국 임상 신약 바이오 유전자 인공지능 로봇 드론 위성
통신 인터넷 모바일 게임 플랫폼 데이터 클라우드 보안 해킹 창업 투자 수출 수입 무역 관세 환율 금리 물가 소비 유통 백화점 편의점 시장상인 골목
상권 일자리 고용 임금 노조 파업 협상 합의 계약 입찰 분양 재개발 재건축 공원 하천 산림 숲길 둘레길 쓰레기 재활용 폐기물 상수도 하수도 댐
저수지 농산물 쌀 사과 배추 한우 김치 커피 빵 화장품 의류 가구 전자 가전 휴대전화 컴퓨터 소프트웨어 디자인 특허 표준 인증 시험 자격증 훈련
군대 국방 외교 통일 북한 평화 난민 이민 다문화 가족 결혼 출산 육아 유치원 초등학교 중학교 고등학교 수능 입시 장학금 등록금 교사 교수 박사
작가 배우 가수 감독상 시상식 방송 신문 언론 기자 여론 조사 통계 인구 출생 사망 이사 귀농 귀촌 청소년 동아리 봉사 기부 나눔 성금 모금 캠페인"""
_PLACES_HOME = """서울 부산 대구 인천 광주 대전 울산 세종 수원 고양 용인 창원 청주 전주 천안 안산 안양 김해 평택 시흥 파주 의정부 김포 구미
진주 원주 춘천 강릉 속초 여수 순천 목포 군산 익산 포항 경주 안동 제주 서귀포 거제 통영 양산 아산 충주 제천 공주 논산 보령 서산 당진 이천
안성 오산 화성 광명 군포 하남 구리 남양주 양주 동두천 포천 여주 양평 가평 연천 횡성 평창 정선 영월 태백 삼척 동해"""
_FAMILY = "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 전 홍 고 문 양 손 배 백 허 유 남 심 노 하 곽 성 차 주 우 구 나"
_GIVEN = "민 서 지 현 수 영 준 우 진 호 은 경 미 정 희 성 동 재 상 태 용 철 인 승 원 혜 연 주 선 숙 기 형 종 명 규 석 훈 한 나 라 아 윤 도 하 예 린"
_BRANDS = "한빛 대성 미래 누리 가온 세림 동원 태평 신라 하늘 푸른 한울 서광 명진 우성 해온 다온 새롬 한솔 청림 유진 금강 백두 나래 아라 보람"
_TRADES = "전자 건설 제약 산업 테크 바이오 소프트 물산 중공업 에너지 식품 금융 통신 엔지니어링 로보틱스 시스템즈 모빌리티 네트웍스"
_OUTLETS = "한빛일보 새벽신문 나라경제 도민일보 오늘뉴스 한강방송 남도신문 동해일보"

_SENTENCES = """{H}시는 {d}일 {N} {N} 개선을 위한 {N} 대책을 내놓았다.
{P} {H}시장은 “{N}이 살아야 {N}도 산다”며 {N} 확대를 약속했다.
{B}은 올해 {N} 부문에서 {n}억원의 매출을 올렸다고 밝혔다.
{N}을 둘러싼 논란이 {N}으로 번지면서 {N} 관계자들이 대책을 찾고 있다.
전문가들은 {N}과 {N}이 맞물려 {N} 비용이 {p}%가량 늘어날 것으로 내다봤다.
{P} 교수는 {N} 연구로 {N} 분야의 새로운 길을 열었다는 평가를 받았다.
{H} 지역 {N} 단체는 {d}일 기자회견을 열고 {N} 중단을 요구했다.
{W}에서는 {N} 가격이 {p}% 오르며 {N} 시장이 크게 흔들렸다.
{W} 정부는 {N} 규제를 풀고 {N}에 {n}만 달러를 투입하기로 했다.
이번 {N}에는 {n}명이 참가해 {N} 체험과 {N} 강연을 즐겼다.
{B}과 {B}은 {N} 공동 개발을 두고 {d}개월째 협상을 이어 가고 있다.
{N} 예산은 지난해보다 {p}% 줄었지만 {N} 지원은 그대로 유지된다.
{P} 씨는 {N} 현장에서 {d}년 동안 일하며 {N} 기술을 익혔다.
경찰은 {N} 사건과 관련해 {N} 업체 {d}곳을 압수수색했다고 전했다.
{H} {N} 센터는 다음 달부터 {N} 프로그램을 무료로 운영한다.
기상청은 {H}와 {W}에 {N} 특보를 내리고 {N} 피해에 주의를 당부했다.
{N} 선발전에서 {P} 선수가 {n}점으로 {N} 부문 1위에 올랐다.
국회는 {N} 법안을 {d}일 통과시켰고 {N} 기준은 내년부터 바뀐다.
주민들은 {N} 때문에 {N} 이용이 어렵다며 {N} 확충을 바라고 있다.
{B} 관계자는 “{N} 수요가 늘어 {N} 인력 {d}명을 더 뽑겠다”고 말했다.
{W} {N} 박람회에서 국내 {N} 업체들이 {n}건의 상담을 진행했다.
조사 결과 응답자의 {p}%가 {N}보다 {N}을 중요하게 여기는 것으로 나타났다.
{P} 의원은 {N} 감사에서 {N} 부실을 지적하고 {N} 개편을 촉구했다.
{H}와 {H}를 잇는 {N} 노선은 {n}억원을 들여 {d}년 뒤 완공된다.
{N} 문제는 {N}뿐 아니라 {N} 전반에 영향을 미친다는 지적이 나온다.
법원은 {N} 소송에서 {B}의 손을 들어 주며 {N} 책임을 인정하지 않았다.
{H}의 한 {N} 가게는 {N} 메뉴로 손님 {n}명을 모으며 입소문을 탔다.
{P} 대표는 {N} 투자를 받아 {W}에 {N} 지사를 세울 생각이다."""
_OF_OURS = """성남시는 {d}일 {W}와 {N} 분야 교류를 위한 업무협약을 맺었다.
성남시 대표단은 {d}일 {W}를 방문해 {N} 협력을 논의했다.
{W} 대표단이 {d}일 성남시청을 찾아 {P} 부시장을 만났다.
성남시는 {W} {N} 전시회에 {N} 기업 {d}곳과 함께 참가했다.
성남시와 {W}는 {d}일 우호도시 협약을 체결하고 {N} 교류를 넓히기로 했다.
{P} 성남시장은 {d}일 {W}에서 열린 {N} 국제회의에 참석했다."""
_HERE = "성남시 분당구의 {N} 시설은 {N} 점검을 마치고 다시 문을 열었다."

_SLOT = re.compile(r"\{(\w)\}(은|이(?=[ 며뿐가]|$)|을|과|와|으로)?")
_WORDS = {
    "N": _NOUNS,
    "H": _PLACES_HOME,
    "P": _FAMILY,
    "given": _GIVEN,
    "B": _BRANDS,
    "trades": _TRADES,
    "outlets": _OUTLETS,
}
_UP_TO = {"d": 28, "p": 99, "n": 9_999}
_PARTICLES = {"은": "은는", "이": "이가", "을": "을를", "과": "과와", "와": "과와"}


class News:
    """A newspaper that never ends."""

    def __init__(self, seed: int = 1) -> None:
        self._chance = random.Random(seed)
        table = Path(__file__).parents[1] / "store" / "reading" / "places.tsv"
        lines = (line for line in table.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
        self._words = {key: words.split() for key, words in _WORDS.items()}
        self._words["W"] = [line.split("\t")[0] for line in lines]
        for key in ("N", "W"):
            self._chance.shuffle(self._words[key])

    def rows(self, count: int) -> Iterator[dict[str, str]]:
        """`count` lines of a bulk import."""
        for number in range(count):
            yield self._row(number)

    def _row(self, number: int) -> dict[str, str]:
        chance = self._chance
        length = 4 + int(chance.lognormvariate(2, 0.6))
        sentences = [self._written(chance.choice(_SENTENCES.splitlines())) for _ in range(length)]
        if number % 100 == 7:
            sentences[:0] = [self._written(form) for form in chance.sample(_OF_OURS.splitlines(), 2)]
        elif number % 30 == 7:
            sentences.append(self._written(_HERE))
        return {
            "id": f"row-{number}",
            "title": " ".join(sentences[0].rstrip(".").split()[:8]),
            "text": "\n\n".join(" ".join(sentences[start : start + 3]) for start in range(0, len(sentences), 3)),
            "published": f"{chance.randint(1995, 2025)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
            "outlet": self._common("outlets"),
            "url": f"https://news.example.org/{number}",
        }

    def _written(self, form: str) -> str:
        return _SLOT.sub(lambda slot: _with_particle(self._word(slot[1]), slot[2]), form)

    def _word(self, slot: str) -> str:
        if slot in _UP_TO:
            return str(self._chance.randint(1, _UP_TO[slot]))
        word = self._common(slot)
        if slot == "P":
            return word + "".join(self._chance.choices(self._words["given"], k=2))
        if slot == "B":
            return word + self._common("trades")
        return word + self._common("N") if slot == "N" and self._chance.random() < COMPOUNDS else word

    def _common(self, key: str) -> str:
        """One of the words, the first ones as often as Zipf has it."""
        words = self._words[key]
        return words[int((len(words) + 1) ** self._chance.random()) - 1]


def write(path: Path, count: int, changed: int = 0) -> None:
    """A file of `count` rows; the texts of `changed` of them, spread over it, are not what they were without that."""
    every = count // changed if changed else count + 1
    with path.open("w", encoding="utf-8") as file:
        for number, row in enumerate(News().rows(count)):
            if number % every == every - 1:
                row["text"] += "\n\n기사가 나간 뒤 고친 내용이 있다."
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def _with_particle(word: str, particle: str | None) -> str:
    if not particle:
        return word
    final = (ord(word[-1]) - 0xAC00) % 28 if "가" <= word[-1] <= "힣" else 0
    if particle == "으로":
        return word + ("으로" if final not in (0, 8) else "로")
    return word + _PARTICLES[particle][0 if final else 1]
