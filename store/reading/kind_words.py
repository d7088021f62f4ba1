"""Nouns and predicates of the field: what Korean news calls accords, journeys, fairs and gifts, and what it says of them."""

from typing import NamedTuple

from store.records import Kind


class Governed(NamedTuple):
    """What a noun makes with a predicate of one of `acts` that stands up to `reach` characters behind it."""

    kind: Kind
    acts: frozenset[str]
    reach: int


# Classes of nouns. Of several at one place the first in this order counts, so compounds stand before their parts.
NOUNS: dict[str, str] = {
    "SISTER_DAY": r"자매 ?(?:도시 ?)?(?:결연|협약|협정|조인)(?: ?(?:협정|협약|조인|체결))?식",
    "FRIEND_DAY": r"우호[가-힣 ]{0,8}(?:협약|협정|결연|조인)(?: ?체결)?식",
    "LOI": r"(?:(?:국제)?(?:자매|우호)[가-힣]{0,6} ?(?:결연|협력|도시|교류)? ?)?(?:체결 ?)?의향서|(?<![A-Za-z])LOI|[Ll]etter of [Ii]ntent",
    "SISTER": r"(?:국제 ?)?자매 ?(?:도시 ?)?(?:결연|협약|협정)(?: ?(?:협정|협약|조인|증)(?:서|식)?)?|자매 ?도시의? (?:연|인연|관계)(?=[을를])|자매의 연|(?<![가-힣])결연(?=[을도]|식)(?:식)?|[Ss]ister [Cc]it(?:y|ies)",
    "TWIN": r"자매 ?도시(?=[가로]|(?: 관계| 인연))",
    "FRIEND": r"(?:국제 ?)?우호 ?(?:증진 ?)?(?:교류|협력|도시|결연|친선|교류협력)? ?(?:도시 ?)?(?:협약|협정|결연|관계|각서|양해각서|합의)(?:서|식)?|우호 ?교류(?=[를을])|우호(?=의 손)|[Ff]riendship [Cc]ity[’'”]? ?(?:협약|협정)?|의회 간 우호협약",
    "FRIENDS": r"우호 ?도시(?=[가로]|(?:의)? (?:관계|인연|연))",
    "SIGNING": r"(?:협약|서명|조인|체결)식",
    "ACCORD": r"(?:업무|상호|교류|협력|기술|공동|투자|수출|실시|연구|경제|문화|교육|청소년|관광|파트너십){0,3} ?(?:업무 ?)?(?:협약|협정|양해 ?각서|합의각서|협력각서|합의서)(?:서|식)?|MOU|MOA|[Mm]emorandum of [Uu]nderstanding|파트너십",
    "CENTRE": r"(?:[가-힣A-Za-z]{1,10} ?)?(?:비즈니스 ?센터|[Bb]usiness [Cc]enter)|K-?SBC|(?:통상|무역|해외|현지|협력|대표|연락|경제협력|수출)? ?(?:무역|통상)?사무소|[가-힣]{1,8}(?:상품관|전시판매장|전시장|안테나숍)|[가-힣A-Z]{1,8}(?: ?(?:지원|홍보|협력|교류|창업|마케팅|한국어)) ?센터|해외 ?거점|(?:새|현지) 센터|거점|지사",
    "OPENING": r"개소식|개관식|현판식",
    "CITIZEN": r"명예 ?시민(?:증|패|권)?|행운의 열쇠|(?:도시의?|시의?|시\(市\)) ?열쇠",
    "PRIZE": r"‘[^’\n]{2,24}상’|[가-힣]{0,10}(?:본상|대상(?=[을에과]|$)|금상|은상|동상|최우수상|우수상|특별상|혁신상|공로상|감사상|도시상|장려상|그랑프리)|시상식|감사패|공로패|감사장|표창(?:장|패)?|훈장|수상(?= 도시| 기관| 단체)|(?<=[ ’])상(?=[을에])|어워[드즈]|[Aa]ward",
    "SEAL": r"인증서?|ISO ?\d{3,5}|학습도시|(?:국제|글로벌|세계)[가-힣 ]{0,14}네트워크|회원 ?도시|아동친화도시|여성친화도시|고령친화도시|안전도시|포용도시",
    "CREED": r"선포식|비전(?=[을도 ’])|선언문?|공동 ?선언|방문의 해|(?<=추진 )도시",
    "LECTURE": r"특강|강연|강의|기조 ?연설|기조 ?강연|주제 ?발표|사례 ?발표|[Ll]ecture|[Kk]eynote",
    "MISSION": r"(?:(?:해외|북미|남미|중남미|유럽|동남아|중동|아프리카|수출|무역|통상|시장|투자유치|기업|경제|중국|일본)? ?){0,2}(?:개척단|상담단|촉진단|마케팅단|교역단|통상단|무역사절단|통상촉진단)",
    "FAIR": r"‘[^’\n]{2,40}’(?=에(?:도|는)? [^.\n]{0,24}(?:보[냈낸내]|파견|참가|내보|출품))|박람회|전시회|전시관|엑스포|공동관|단독관|홍보관|통합관|한국관|(?:성남|판교)관|부스|파빌리온|[Pp]avilion|‘[^’\n]{2,24}(?:홀|(?<!상품)관|존|파크|파빌리온|[Pp]avilion)’|전자전|산업전|기기전|산업대전|견본시|쇼케이스|(?<![A-Za-z])(?:CES|MEDICA|MWC|GITEX|IFA|NAB|BIO|CPhI)(?: ?’?\d{2,4})?(?![A-Za-z])",
    "SALE": r"판촉전|상품전|특판전|판매전|기획전|수출전|판촉 ?행사",
    "TALK": r"간담회|면담|회담|만찬|오찬|조찬|협의회|화상 ?회의|영상 ?회의|실무 ?협의|교류회|환담|리셉션",
    "FORUM": r"‘[^’\n]{2,30}(?:Day|Week|데이|위크|Night|Forum|Summit|포럼)(?: ?\d{4})?’|로드쇼|포럼|콘퍼런스|컨퍼런스|컨벤션|심포지엄|심포지움|(?<!의원)총회|세미나|(?:수출|무역|구매|비즈니스|투자)? ?상담회|설명회|서밋|워크숍|[가-힣]{0,6}회의(?![실장])|세계[가-힣]{0,6}대회|국제[가-힣]{0,6}대회|[가-힣]{2,6}의 날(?=[’'”]| 행사|을)|정상회담|캠프|발대식|보고회|한마당|페스티벌",
    "STAGE": r"공연|음악회|연주회|독주회|교류전|미술전|사진전|서예전|초대전|문화 ?교류|예술 ?교류|홈스테이|친선 ?(?:경기|대회|축구)|축제|문화제|무대|교환 ?(?:수업|학생)|(?:온라인|화상|국제|청소년|학생|문화|체육|스포츠|예술|민간|교육) ?교류(?: ?(?:행사|프로그램|캠프|전|단))?|교류 ?캠프|어학 ?연수|문화 ?행사|체험 ?행사|바자회|패션쇼",
    "SWAP": r"교환 ?근무|파견 ?근무|인턴|상호 ?파견",
    "GOODS": r"[가-힣]{2,10} ?[0-9][0-9,천만백여]{0,8} ?(?:개|벌|상자|대|권|점|켤레|장|박스|세트|톤|병|포|자루)(?=[을를와과])|구호[가-힣]{0,2}|구호 ?(?:물품|성금)|성금|의연금|기부금|지원금|위문품|도서(?=[ 를을])|책(?=[ 을])|컴퓨터|PC(?=[ 를])|소방차|구급차|앰뷸런스|마스크|진단 ?키트|방역 ?물품|물품|의약품|의료 ?장비|장비|중고 ?차량|담요|정수기|[가-힣]{1,3}용품|[겨여]울?름?옷|의류|송편|분유|학용품|자전거|목도리|\d차분|이 돈|(?<=[만억천])원(?=[을의 ])|(?<=[만억천] )(?:원|달러)(?=[을를의 ])",
    "BODY": r"대표단|방문단|사절단|시찰단|연수단|참관단|견학단|자문단|교류단|봉사단|의료진|선수단|공연단|예술단|합창단|무용단|교향악단|오케스트라|연주단|시범단|지원단|채용단|자원봉사자|판매원|공무원|의원단|의장단|[0-9](?:개 ?(?:사|업체|기업)|팀(?=[을이 ]))|사범|\d명(?=[을씩])",
    "TOUR": r"(?<=[ 의])(?:방문|순방|연수|출장|방한|방미|방중|방일|답방|견학)(?=[은을이도길 ]|단을|$)",
    "PLAN": r"계획|방안|공약|구상",
}  # fmt: skip

# Classes of predicates, and how news writes them.
PREDICATES: tuple[tuple[str, str], ...] = (
    ("SIGN", r"체결|맺(?=[은었어고을는기자습으])|서명(?!식|자)|사인(?=[했하해을])|주고받|조인(?!식)|(?<=[를을] )썼|쓰기로|교환(?!학생|수업|근무| 학생| 교수|교수)|손(?:을 )?(?:맞)?잡"),
    ("LIFT", r"거[쳐친쳤]|추진(?=[했하한할해을중키 ]|$)|올[리렸릴](?=[기려겠 ]|기로|렸)|격상|승격|성사|매듭"),
    ("TIE", r"(?<![가-힣])결연(?=[했한하])"),
    ("CANCEL", r"취소|무산|연기(?=[됐하했되한할돼]|\.?$)|미[뤄루룬](?=[졌져지진기 ]|$)|미뤘|늦[춰췄]|백지화|보류|불발|접[었기은]|중단|철회|제외|옮겼|발이 묶"),
    ("OPENS HOLD", r"(?<=[를을’] )(?:열(?=[었고어기려])|연다|여는)|(?<=[를을’] )연(?= )"),
    ("OPEN", r"들어[선섰서](?=[다고 ])|문을? ?(?:연|열|엽)|문 ?열|개소(?!식)|개관(?!식)|개점|개설|설치|(?<=[를을] )냈|오픈|[Oo]pen(?![A-Za-z])"),
    ("HOLD", r"열(?=[린렸립리려었고어기 게])|연다|엽니다|(?<=[을를] )연(?= )|여는(?= )|개최|개막|막을 ?[올연열]|치[러렀른르](?=[졌지진고 ]|$)|이어[진졌]|마련|진행|갖(?=[고는기])|가[졌진질](?=[다을 고으])|출범|출발(?=했)|펼[쳐쳤친치]|이뤄[졌진]|벌[였이인]"),
    ("RECEIVE", r"접견|영접|맞이(?=[했하해])|(?<=[를을] )맞(?=[았아는이])|내방|방한(?=[했한하해할])"),
    ("INVITE", r"초청(?=[했하해할한됐돼된받])|초청을 받|초대(?=[했하해받됐])|모시"),
    ("MEET", r"(?<![가-힣])만[나났난날](?=[아고다 는며]|$)|예방(?=[해했하하,한]|$|을)|면담(?=[했하해])|환담"),
    ("GO", r"(?<=[가이은는도] )(?:간다|갑니다|갔[다고으던]|가고)|가기로"),
    ("LOOK", r"둘러(?=[봤보본])"),
    ("TRAIN", r"연수(?=[를을도]? ?(?:했|받|실시|진행|마[쳤치친])|\.|$)"),
    ("DISCUSS", r"논의(?=[했하해])|협의(?=[했하해한])|점검(?=[했하])|협력 ?방안을"),
    ("VISIT", r"방문(?!객|자|의 해| 이틀| 사흘| 첫| 둘째| 마지막| 기간| 일정| 목적| 성과| 결과| 당시|판매|증|지|규모|단|할 수|하는 사람|을 희망)|순방|답방|(?<=[을를에시음접] )찾(?=[았는아은을게습으던]|기로|으려)|다녀(?=[왔오온갔가])|출국|머[물무](?=[렀르며는])|(?<=[를을] )시찰|시찰(?=$|[했하을 ])|길에 ?[올오]|(?<=[로으을를] )떠[났난나]|건너[가갔]|보러 ?왔|찾아(?=왔|온)|귀국(?=길)|가려다|입국"),
    ("SEND JOIN GAVE", r"보[냈낸내낼](?=[다고어며는셨기려온])|보낸|보내(?=[기 ]|$)|파견|내보[내냈낸]"),
    ("GAVE HAND", r"전달|기증|증정|내놓[았는]"),
    ("GAVE", r"수여|기탁|쾌척|지원(?=[했하한해할])|전[했한](?= ?[다 고])|건[넸네]|공급|선물|실어(?= )|실[려리](?=[고어 ])|실렸|모았|모금|기부(?=[했하한해])|후원(?=[했하한해])|줬|주었|위촉|전하(?=는|고|며)"),
    ("GOT", r"(?<!청을 )받[았은는아고으](?!아들)|수상|선정|획득|얻[었은어]|이름을 올|(?<=에 )들었|따[내냈낸]|안[았은](?=[다고 ])|거머쥐|뽑[혔힌]|취득|가입|등재|통과"),
    ("JOIN", r"참가(?!단|자|기업|업체|비|차|에 맞| ?[을를] 위)|참여(?!자|기업)|참석(?!자|차|에 맞)|참관(?!단|차|에 맞| ?[을를] 위)|나[섰선서](?=[다고 ])|나[간가갔](?=[다는고 ])|나갑니다|꾸[려렸린릴]|차[려렸린리](?=[다고 셨기진]|$)|운영(?=[했하한해합])|선보[여였이인]|전시(?=[했하한해될])|출품|입주"),
    ("PLAY", r"공연(?=[했하한해을])|연주(?=[했하한해])|섰(?=[다고])|(?<=에 )선다|무대에도? ?[올섰서선]|거는"),
    ("DECREE DECLARE", r"(?<=의 날’로 )선포|(?<=의 날로 )선포"),
    ("DECLARE", r"낭독|선포(?!식|문)|선언(?=[했하한해합])|내놨|내놓|채택"),
    ("SPEAK", r"특강(?=을? ?[했한하할해펼진,(]|\s*$)|강연(?=[을도]? ?[했한하할해펼])|강의(?=[를]? ?[했한하할해])|[Ll]ecture를? ?했|기조연설(?=[을]? ?[했한하])"),
    ("DO", r"(?<=[가-힣])[을를도은]? ?(?:했|하[였고는기려셨]|한다|할|해(?=[ ,])|한데|합니다|한(?= )|됐|되(?=[었고는며]))"),
    ("DEAL", r"(?:실적|성과|상담|계약)[을를] ?(?:냈|내(?=[고며])|거[뒀둔두]|올[렸린리]|기록|달성|벌[였인])"),
    ("RECRUIT", r"모집|선발|준비(?=[하했중])|구성|꾸[릴릴리]"),
    ("SAY", r"세[우웠운]|검토|확정|발표"),
)  # fmt: skip

# What a noun makes with a predicate of one of the classes that stands up to so many characters behind it. ITEM is the
# end of an item of a list, where the predicate is left out: "▲20일 우호도시 협약".
_RULES: tuple[tuple[str, Kind, str, int], ...] = (
    ("LOI", "loi", "SIGN LIFT CANCEL", 24),
    ("LOI", "loi", "DO ITEM", 0),
    ("SISTER_DAY", "sister_city", "HOLD SIGN LIFT CANCEL", 60),
    ("SISTER", "sister_city", "SIGN LIFT CANCEL", 20),
    ("SISTER", "sister_city", "DO ITEM", 0),
    ("TWIN", "sister_city", "SIGN DO", 8),
    ("FRIEND_DAY", "friendship_city", "HOLD SIGN LIFT CANCEL", 60),
    ("FRIEND", "friendship_city", "SIGN LIFT CANCEL", 20),
    ("FRIEND", "friendship_city", "DO ITEM", 0),
    ("FRIENDS", "friendship_city", "SIGN DO", 8),
    ("ACCORD", "mou", "SIGN LIFT CANCEL", 20),
    ("ACCORD", "mou", "DO ITEM", 2),
    ("SIGNING", "mou", "HOLD", 60),
    ("CENTRE", "business_center", "OPEN OPENS LIFT CANCEL", 16),
    ("OPENING", "business_center", "HOLD JOIN", 16),
    ("OPENING", "business_center", "ITEM", 0),
    ("CITIZEN", "award", "GAVE GOT", 16),
    ("PRIZE", "award", "GOT GAVE", 24),
    ("SEAL", "certification", "GOT", 20),
    ("CREED", "proclamation", "DECLARE HOLD DO", 16),
    ("LECTURE", "lecture", "DO HOLD SPEAK", 8),
    ("LECTURE", "lecture", "ITEM", 0),
    ("MISSION", "visit_out", "SEND VISIT RECRUIT CANCEL DEAL GO", 60),
    ("MISSION", "visit_out", "DO ITEM", 0),
    ("FAIR", "exhibition", "JOIN HOLD OPEN OPENS CANCEL DEAL", 40),
    ("FAIR", "exhibition", "VISIT", 6),
    ("SALE", "exhibition", "HOLD JOIN DO", 16),
    ("FORUM", "conference", "HOLD JOIN CANCEL INVITE DEAL", 40),
    ("TALK", "meeting", "HOLD JOIN", 20),
    ("TALK", "meeting", "DO ITEM", 3),
    ("STAGE", "culture", "HOLD PLAY JOIN CANCEL", 24),
    ("STAGE", "culture", "DO ITEM", 0),
    ("SWAP", "other", "DO HOLD", 4),
    ("GOODS", "aid", "GAVE SEND", 32),
    ("BODY", "visit_out", "SEND", 16),
    ("TOUR", "visit_out", "LIFT CANCEL DO", 16),
    ("PLAN", "plan", "SAY", 8),
)
GOVERNED: dict[str, tuple[Governed, ...]] = {
    noun: tuple(Governed(kind, frozenset(acts.split()), reach) for form, kind, acts, reach in _RULES if form == noun)
    for noun in NOUNS
}

# What a predicate says by itself.
ALONE: dict[str, Kind] = {
    "VISIT": "visit_out",
    "RECEIVE": "visit_in",
    "MEET": "meeting",
    "DISCUSS": "meeting",
    "INVITE": "visit_in",
    "SPEAK": "lecture",
    "PLAY": "culture",
    "DECREE": "proclamation",
    "TIE": "sister_city",
    "HAND": "aid",
    "OPEN": "business_center",
    "LOOK": "visit_out",
    "TRAIN": "visit_out",
}
