"""Words of a question that carry no subject: what asks, what points, what stands in every sentence."""

_KOREAN = """
언제 누구 누가 어디 무엇 뭐 무슨 어떤 어느 얼마 몇 왜 어떻다 어떡하다 이름 것 거 수 때 곳 데 게 때문 이유 까닭 배경 날짜 날 일자 일 시기 장소
알다 알리다 보이다 주다 하다 되다 있다 없다 궁금하다 말하다 이렇다 그렇다 맞다 가르치다 나오다 대하다 관하다 위하다 통하다 이 그 저 우리 저희 나 너
정보 관련 내용 소개 설명 기록 이력 좀 혹시 그럼 그러면 그때 당시 정말 진짜 요즘 지금 제일 가장 첫 처음 최초 마지막 최근 최신 총 모두 전부 전체 목록 리스트 정도
명 개 건 번 차례 회 군데 가지 분 년 월 일 요일 며칠 시 개사 기간 동안 중 간 만 원 달러 액수 금액 사람 얘기 이야기 말 발언 도시명 다 더 또
제곱미터 ㎡ 퍼센트 프로 억 조 천 백 여 약 당시 곧 바로 함께 같이 통 혹시 뭣 머 지 제 외다 들 등 바 측 식
원화 한화 환산 기준 발표하다 밝히다
잘 안 못 막 꼭 딱 쭉 이미 아직 먼저 나중 대체 도대체 대략 거의 주로 각각 서로 아주 매우 너무 그냥 따로 별로 원래 결국 다시 계속 항상 자주 언제나
이렇게 그렇게 어떻게 얼마나 아마 과연 특히 대충 좀더 일단 역시
"""
_ENGLISH = """
the a an of in on at to for from with by and or is are was were be been did do does has have had it its what when who whom which how many much where why
please tell me about there that this these those their they he she his her seongnam any ever first last latest list all year date day
take takes took taken place held hold become became becomes get got make made go went gone come came happen happened say said says tell told
can could would should will may might must not no so if as also into out up then than between during under over after before since
us our we big large long often run runs ran according
"""
STOP = frozenset((_KOREAN + _ENGLISH).split())
