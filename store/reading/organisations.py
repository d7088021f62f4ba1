"""What bodies, firms and givers of awards are called: those known by name, and the words their names end in."""

import re
from functools import cache

from store.reading.fair_names import FAIRS
from store.reading.lexicon import Entry, Lexicon

# Bodies of the world, one thing a line: its spellings, then its country where it has one.
_BODIES = """
세계한인무역협회,World-OKTA,OKTA,옥타,월드옥타,월드-옥타=KR
대한무역투자진흥공사,코트라,KOTRA=KR
세계한상대회,세계한인비즈니스대회
아시아창업보육협회,AABI
FC바르셀로나,바르셀로나FC=ES
레알마드리드,레알 마드리드=ES
피라 바르셀로나,피라바르셀로나,Fira Barcelona=ES
블룸버그TV=US
블룸버그=US
카네기멜런대,카네기멜론대=US
조지아텍,조지아공대=US
예일대=US
프린스턴대=US
코넬대=US
컬럼비아대=US
USC,서던캘리포니아대=US
뉴욕대=US
토론토대=CA
UBC,브리티시컬럼비아대=CA
슈퍼셀=FI
소르본대,소르본=FR
조지타운대=US
듀크대=US
존스홉킨스대=US
존스홉킨스병원=US
메이오클리닉,메이요클리닉=US
조지워싱턴대=US
조지메이슨대=US
맥길대=CA
사이먼프레이저대,SFU=CA
임페리얼칼리지=GB
킹스칼리지=GB
모나시대=AU
알토대=FI
카롤린스카연구소=SE
취리히연방공대,ETH=CH
로잔연방공대,EPFL=CH
푸단대=CN
통지대=CN
난카이대=CN
저장대=CN
홍콩과기대,홍콩과학기술대=HK
메이지대=JP
릿쿄대=JP
리쓰메이칸대,리츠메이칸대=JP
테크니온,테크니온공대=IL
와이즈만연구소=IL
모스크바국립대,로모노소프대=RU
극동연방대=RU
우랄연방대=RU
카잔연방대=RU
하이얼,하이얼그룹=CN
샌디스크=US
아시아태평양도시관광진흥기구,TPO
세계관광기구,UNWTO
시티즈투게더,국제도시조명연맹,LUCI
세계과학도시연합,WTA
미주한인회총연합회=US
미주한인상공회의소총연합회=US
유럽한인총연합회
재일본대한민국민단,재일민단=JP
아시아과학단지협회,ASPA
세계과학단지협회,IASP
세계평화시장회의,평화시장회의=JP
호요버스,미호요=CN
TCL=CN
비야디,BYD=CN
CATL=CN
라쿠텐=JP
후지쯔=JP
에어비앤비=US
우버=US
오픈AI,OpenAI=US
스페이스X=US
GE헬스케어=US
국제협력기구
유럽상공회의소,주한유럽상공회의소
암참,AMCHAM=US
세계은행,World Bank
아시아개발은행,ADB
유럽연합,EU
아세안,ASEAN
세계경제포럼,WEF,다보스포럼=CH
시티넷,CityNet,CITYNET
세계지방정부연합,UCLG
세계스마트시티기구,세계스마트시티협의체,WeGO
이클레이,ICLEI
국제자매도시연합,SCI=US
동아시아경제교류추진기구
일본자치체국제화협회,CLAIR=JP
일본국제협력기구,JICA,자이카=JP
독일국제협력공사,GIZ=DE
프라운호퍼,Fraunhofer=DE
실리콘밸리은행=US
스탠퍼드대,스탠포드대,스탠퍼드,스탠포드=US
하버드대=US
UC버클리,UC 버클리,버클리대=US
UC어바인,UC 어바인,UCI=US
UC데이비스,UC 데이비스=US
UC샌디에이고,UC 샌디에이고,UCSD=US
UT댈러스,UT 댈러스,UT달라스,UT 달라스=US
UT오스틴,UT 오스틴=US
UCLA,캘리포니아대=US
MIT,매사추세츠공대=US
칭화대=CN
베이징대=CN
와세다대=JP
게이오대=JP
옥스퍼드대=GB
케임브리지대=GB
난양공대=SG
마이크로소프트,Microsoft,MS본사=US
구글,Google=US
애플=US
아마존,AWS,아마존웹서비스=US
엔비디아,NVIDIA=US
인텔,Intel=US
퀄컴=US
시스코,Cisco=US
오라클=US
IBM=US
테슬라=US
넷플릭스=US
페이스북 본사,메타 본사=US
휴렛팩커드,HP본사=US
유니티=US
에픽게임즈=US
와이콤비네이터,와이 콤비네이터,와이컴비네이터,와이 컴비네이터,Y Combinator=US
플러그앤플레이,플러그 앤드 플레이,Plug and Play=US
500스타트업=US
벌트,Vault=US
테크스타스,Techstars=US
지멘스,Siemens=DE
보쉬=DE
바스프=DE
머크=DE
에어버스=FR
다쏘시스템=FR
필립스=NL
ASML=NL
노키아=FI
에릭슨=SE
아스트라제네카=GB
로슈=CH
노바티스=CH
화이자=US
존슨앤드존슨=US
화웨이=CN
알리바바=CN
텐센트=CN
바이두=CN
샤오미=CN
완다그룹=CN
소니=JP
닌텐도=JP
소프트뱅크=JP
도요타=JP
세가=JP
폭스콘=TW
TSMC=TW
"""
_AWARDS = """
유네스코,UNESCO
유니세프,UNICEF,유니세프한국위원회,유니세프 한국위원회
유엔환경계획,UNEP
유엔해비타트,UN-HABITAT,UN해비타트,UN 해비타트,UN-해비타트,유엔 해비타트,유엔인간정주계획
유엔개발계획,UNDP
유엔재해경감국제전략기구,UNISDR
유엔재난위험경감사무국,유엔재난위험경감사무국(UNDRR),UNDRR
유엔공공행정상,유엔 공공행정상,UN 공공행정상,UN공공행정상
유엔,UN,국제연합
국제비즈니스대상,스티비상=US
세계보건기구,WHO
국제노동기구,ILO
국제전기통신연합,ITU
국제표준화기구
경제협력개발기구,OECD
세계지식재산권기구,WIPO
국제올림픽위원회,IOC
영국표준협회,영국왕립표준협회,BSI=GB
티유브이슈드,TUV SUD=DE
로이드인증원,LRQA=GB
데엔베,DNV=NO
국제공인시험기관인정기구,ILAC
세계전자정부협의체
리콴유세계도시상=SG
녹색사과상,그린애플어워즈,그린애플어워드,Green Apple Awards=GB
리브컴 어워즈,리브컴어워즈,LivCom
레드닷 디자인 어워드,레드닷디자인어워드,레드닷=DE
IF 디자인 어워드,iF디자인어워드=DE
스티비 어워즈=US
ICF,인텔리전트 커뮤니티 포럼=US
국제교육도시연합,IAEC
국제안전도시공인센터,국제안전도시 공인센터,ISCCC
아시아안전도시공인센터,국제안전도시
"""

# What names of bodies end in, as part of the name.
BODY = (
    r"(?:대학교|대학|대학원|연방대|조형대|예술대|미술대|음악대|체육대|외국어대|경제대|약학대|농업대|해양대|산업대|여자대|여대|상과대|교통대|항공대|국립대|주립대|시립대|공과대|공대|사범대|의과대|의대|과기대|과학기술대|외대|외국어대|캠퍼스|연구소|연구원|진흥원|진흥재단|"
    r"재단|협회|연합회|연맹|연합|협의회|협의체|상공회의소|상의|무역협회|상인회|경제인회|병원|의료원|의료센터|공사|공단|은행|도서관|박물관|"
    r"미술관|합창단|교향악단|관현악단|무용단|예술단|공연단|오케스트라|발레단|극단|소년궁|문화궁전|문화회관|교회|성당|요양원|양로원|고아원|클리닉|메디컬센터|투자청|광역개발청|개발공사|컨벤션뷰로|산업원|기술원|과학원|정보원|학술원|교육원|개발원|연수원|디지털기술부|정보통신부|기술부|외교부|교육부|보건부|관광부|문화부|상무부|과학부|경제부|학회|초등학교|중학교|고등학교|한글학교|한국학교|학교|"
    r"지원센터|이전센터|문화센터|의학센터|센터|클러스터|조합|시의회|주의회|카운티의회|의회|인민위원회|인민의회|인민대표대회|인대|"
    r"경제위원회|위원회|경제개발국|무역발전국|발전국|관광국|문화국|교통국|경제국|경제개발청|통상부|개발국|관광청|보건청|기업청|창조경제청|디지털청|도시개발청|관세청|투자진흥청|자치청|산업부|무역부|보건복지부|농업부|노동부|내무부|환경부|디지털부|교통부|재무부|법무부|체육부|혁신부|교육훈련부|산업무역부|계획투자부|개발청|투자청|경제청|항만청|교육청|교육국|경찰국|경찰청|소방국|항공우주국|그룹|한인회|한인총연합회|총연합회|"
    r"한인상공회의소|한인회관|기구|본부|클럽|아카데미|테크노파크|사이언스파크|과학단지|개발구|하이테크단지|상무국|외사판공실)"
)
MINISTRY = r"(?:외교|보건|교육|문화|관광|과학|기술|정보|통신|상무|무역|산업|통상|농업|환경|노동|내무|재무|경제|디지털|혁신|기업|투자|도시|주택|건설|교통|체육|복지|법무|국방|행정|에너지){1,4}(?:부|청|처|국)"
# Kinds of body that are no name by themselves: "독일 연구소", "현지 병원".
BARE = re.compile(
    r"(?:현지|지역|유명|주요|대형|해외|외국|국제|글로벌|정부|민간|공공|관계|협력|교류|대표|명문|전문|종합|공동|각|한|두|세|그|이|첫|새|세계적|추진|집행|운영|조직|심사|실무|준비|자문|선정|실행|관리|상임|특별)?"
    r"(?:대학교|대학|대학원|캠퍼스|연구소|연구원|진흥원|재단|협회|연합회|연맹|연합|협의회|협의체|병원|의료원|공사|은행|도서관|박물관|미술관|"
    r"공연단|예술단|학회|초등학교|중학교|고등학교|학교|지원센터|센터|클러스터|조합|의회|기구|본부|그룹|클럽|아카데미|연구기관|위원회|교육원|연수원|기술원|과학원|상의|개발구)"
)
DESCRIPTOR = (
    r"(?:소프트웨어|바이오|반도체|게임|전기차|제약|의료기기|물류|화장품|로봇|드론|식품|투자|벤처|글로벌|다국적|IT|AI)? ?"
    r"(?:기업|업체|회사|게임사|제조사|제약사|유통사|유통업체|투자사|퍼블리셔|액셀러레이터|엑셀러레이터|스타트업|개발사|그룹|클러스터|바이어사)"
)


def _lines(table: str, form: str) -> list[tuple[str, Entry]]:
    found = []
    for line in table.strip().splitlines():
        spellings, _, country = line.partition("=")
        first, *others = spellings.split(",")
        entry = Entry(first, form, (country,) if country else (), first)  # type: ignore[arg-type]
        found += [(spelling, entry) for spelling in (first, *others)]
    return found


@cache
def known_bodies() -> Lexicon:
    """Bodies, firms, fairs and givers of awards that Korean news names without saying what they are."""
    lexicon = Lexicon()
    for spelling, entry in (*_lines(_BODIES, "organisation"), *_lines(_AWARDS, "award"), *_lines(FAIRS, "fair")):
        lexicon.add(spelling, entry)
    return lexicon
