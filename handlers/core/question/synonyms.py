"""Words that say the same of a city's exchange, in both languages; a question may use any of a line."""

_LINES = """
맺다 체결 체결하다 서명 결연 맺어지다 성사 sign signed signing
만나다 면담 접견 간담회 meet met meeting
열다 열리다 개최 개막 진행 치르다 hold held
방문 가다 찾다 찾아가다 다녀오다 순방 출장 들르다 돌다 visit visited trip travel
오다 방한 찾아오다 다녀가다 내방 방문
떠나다 출국 출발
업체 기업 회사 개사 company companies firm firms exhibitor exhibitors
참가 참여 참가하다 나가다 출전 take part participated participate joined
참석 모이다 참석자 참석하다 오다 함께 attend attended attendance attendees
상담액 상담 수출상담 consultation consultations
계약액 계약 수출계약 계약추진액 contract contracts
강연 강의 특강 lecture lectured talk
기조연설 기조강연 연설 keynote
주제 테마 theme topic
회장 대표 chairman chair president ceo head
설립 세우다 만들다 창립 개발 조성 made developed
컨퍼런스 콘퍼런스 conference
포럼 forum
인증 certification certified
수상 상 받다 award awards won
혁신상 innovation award
개관 개소 열다 문 opened opening
비즈니스센터 sbc k-sbc ksbc
자매도시 자매결연 자매 sister
우호도시 우호협력도시 우호 friendship
의향서 loi letter intent
업무협약 양해각서 mou 협약 memorandum agreement
인구 population
매출 매출액 revenue sales
예산 budget
면적 넓이 크기 area size
비용 돈 부담 cost pay pays
목적 이유 purpose reason
계획 예정 plan plans planned planning
장소 곳 venue place
시장 mayor
의장 chair speaker
총영사 consul
대사 ambassador
대표단 방문단 사절단 delegation
감사패 plaque
기자 reporter
사진 photo
초청 초대 invite invited
파견 보내다 send sent dispatch
선포 선언 declare declared proclaimed
출범 발족
취임 임기 재임
주관 주최 organized organiser organizer
축제 페스티벌 festival
박람회 전시회 전시 fair expo exhibition
공연 무대 performance performed
학생 student students
건강 health
세미나 seminar
온라인 online
투자 investment
수출 export exports
국가 나라 개국 country countries nations
도시 city cities
대학 대학교 university
사람 인물 people person
발표 presentation presented
부스 전시관 booth pavilion
전시 내놓다
원년 first
스마트도시 스마트시티 smart
로봇 robot
쓰레기 폐기물 waste trash
특별도시 special
사인 사인하다 서명 sign signed
구경 관람 관람객 관객 방문객 visitors audience
이어지다 연결 연결되다
줄다 감소 감소하다 줄어들다
짓다 만들다 조성 건설 짓기 build built
여기다 보다 꼽다 생각
귀국 돌아오다 return
따다 받다 수상 win won
들르다 돌다 방문 찾다
멈추다 중단 끊기다
잇다 재개 이어가다
장점 강점 좋다
통보 알림
정지 정류
판교 pangyo
분당 bundang
과천 gwacheon
경기도 경기 gyeonggi
실리콘밸리 실리콘벨리 silicon
테크노밸리 techno
한국 korea korean
드론 drone drones
날다 fly flew flown
기술 technology technologies
설명 설명하다 explain explained
산업혁명 산업 혁명 industrial revolution
4차 fourth
대담 인터뷰 interview
관계 결연 tie ties
맺다 form formed
데려가다 데리다 따라가다 동행 함께 수행 accompany accompanied
땅 면적 넓이 land
무대 stage
강의 class
목표 goal
사업 project business
협력 cooperation cooperate
교류 exchange
창업 startup startups 스타트업
투자 invest invested
방문객 visitor
시민 citizen citizens resident residents
의회 council
공무원 official officials staff
연구 research
바이오 bio biotech
게임 game games
의료 medical
관광 tourism
농업 agriculture
언론 press media
주관 organise organised host hosted
참석 participants
수도권 capital
신도시 town
현지 local
서명식 ceremony
초청장 invitation
대학생 undergraduates
청소년 youth youths teenagers
병원 hospital
비율 percentage percent share
인력 manpower talent
이민 immigration
정책 policy policies
인프라 infrastructure
미국 usa american
독일 germany german
일본 japan japanese
중국 china chinese
대회 competition contest
문화 culture cultural corporate
면적 넓이 규모 크기 square metres meters
개발 development develop
부지 땅 site
연설 speech
근처 인근 부근 옆 가까이 near
라스베이거스 라스베가스 라스베거스 vegas
성과 실적 결과 result results
반응 평가
지사 지점 사무소 branch
구호금 성금 지원금 구호 지원 aid
지진 earthquake
약속 약속하다 pledge pledged promise promised
살다 거주 live lived lives
열쇠 key
통역 번역
장녀 딸 자녀 아들 아버지 부친 어머니 daughter father
클라우드 cloud
플랫폼 platform
네이버 naver
발표 발표하다 강연 spoke speak spoken
"""
SAME: dict[str, frozenset[str]] = {}
for _line in _LINES.strip().splitlines():
    for _word in _line.split():
        SAME[_word] = SAME.get(_word, frozenset()) | frozenset(_line.split())


# A part of the world is met by any of its countries.
_REGIONS = {
    "유럽": "스페인 독일 폴란드 프랑스 영국 이탈리아 슬로베니아 덴마크 오스트리아 네덜란드 핀란드 스위스 체코 헝가리 벨기에 europe",
    "북미": "미국 캐나다 멕시코",
    "남미": "브라질 칠레 아르헨티나 페루 콜롬비아",
    "중남미": "브라질 칠레 아르헨티나 페루 콜롬비아 멕시코",
    "동남아": "베트남 태국 인도네시아 말레이시아 싱가포르 필리핀 캄보디아 미얀마 라오스",
    "동남아시아": "베트남 태국 인도네시아 말레이시아 싱가포르 필리핀 캄보디아 미얀마 라오스",
    "중동": "아랍에미리트 사우디아라비아 두바이 튀르키예 이란 이집트 이스라엘",
    "중앙아시아": "우즈베키스탄 카자흐스탄 키르기스스탄",
    "아프리카": "에티오피아 탄자니아 가나 이집트 케냐",
}


def same(word: str) -> frozenset[str]:
    """The word, what says the same, and what is part of it."""
    return SAME.get(word, frozenset()) | frozenset(_REGIONS.get(word, "").split()) | {word}
