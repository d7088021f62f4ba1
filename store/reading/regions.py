"""The states, provinces and prefectures of the world, and towns the gazetteer lacks, as Korean news spells them."""

# Written without 주, 성, 현: the gazetteer adds it where it reads the word behind the name.
REGIONS = {
    "US": (
        "앨라배마 알래스카 애리조나 아칸소 아칸소우 캘리포니아 콜로라도 코네티컷 델라웨어 플로리다 조지아 하와이 아이다호 일리노이 "
        "인디애나 아이오와 캔자스 켄터키 루이지애나 메인 메릴랜드 매릴랜드 매사추세츠 메사추세츠 미시간 미시건 미네소타 미시시피 "
        "미주리 몬태나 몬타나 네브래스카 네바다 뉴햄프셔 뉴저지 뉴멕시코 노스캐롤라이나 사우스캐롤라이나 노스다코타 사우스다코타 "
        "오하이오 오클라호마 오리건 오레곤 펜실베이니아 펜실바니아 로드아일랜드 테네시 텍사스 북텍사스 유타 버몬트 버지니아 "
        "웨스트버지니아 위스콘신 와이오밍 남가주 북가주 워싱턴주 실리콘밸리=Silicon#Valley 실리콘벨리=Silicon#Valley 오렌지카운티 샌디에이고카운티 "
        "로스앤젤레스카운티 LA카운티 산타클라라카운티 페어팩스카운티 귀넷카운티 풀턴카운티 디캘브카운티 킹카운티 버겐카운티 쿡카운티 "
        "몽고메리카운티 하워드카운티 컬럼비아특별구 베이에어리어 맨해튼 브루클린 퀸스 할리우드 월스트리트"
    ),
    "CA": (
        "온타리오 퀘벡 브리티시컬럼비아 브리티시콜롬비아 앨버타 매니토바 서스캐처원 노바스코샤 뉴브런즈윅 뉴펀들랜드 유콘 "
        "메트로밴쿠버 프린스에드워드아일랜드"
    ),
    "CN": (
        "허베이 산시 랴오닝 지린 헤이룽장 헤이룽지앙 장쑤 저장 안후이 푸젠 장시 산둥 산뚱 허난 후베이 후난 광둥 광뚱 하이난 쓰촨 "
        "구이저우 윈난 간쑤 칭하이 네이멍구 광시 시짱 티베트 닝샤 신장 요녕 요령 길림 흑룡강 강소 절강 복건 산동 하북 하남 "
        "호북 호남 광동 사천 운남 귀주 감숙 내몽골 내몽고 옌볜 연변 옌볜조선족자치주 연변조선족자치주 푸둥신구 푸동신구 빈하이신구"
    ),
    "JP": (
        "홋카이도 북해도 아오모리 이와테 미야기 아키타 야마가타 후쿠시마 이바라키 도치기 군마 사이타마 지바 치바 도쿄도 가나가와 "
        "니가타 도야마 이시카와 후쿠이 야마나시 나가노 기후 시즈오카 아이치 미에 시가 교토부 오사카부 효고 나라 와카야마 돗토리 "
        "시마네 오카야마 히로시마 야마구치 도쿠시마 가가와 에히메 고치 후쿠오카 사가 나가사키 구마모토 오이타 미야자키 가고시마 "
        "오키나와 규슈 큐슈 간사이 간토 시코쿠 혼슈"
    ),
    "VN": (
        "타잉화 타인화 타잉호아 하떠이 박닌 박장 타인호아 탄호아 응에안 하남 남딘 닌빈 타이빈 흥옌 하이즈엉 꽝닌 랑선 까오방 라오까이 옌바이 디엔비엔 "
        "선라 호아빈 타이응우옌 타이응웬 푸토 빈푹 꽝빈 꽝찌 트어티엔후에 꽝남 꽝응아이 빈딘 푸옌 카인호아 칸호아 닌투언 빈투언 "
        "꼰뚬 잘라이 닥락 닥농 럼동 람동 빈프억 떠이닌 빈즈엉 동나이 바리아붕따우 롱안 띠엔장 벤째 짜빈 빈롱 동탑 안장 끼엔장 "
        "허우장 속짱 박리에우 까마우 하장 뚜옌꽝 박깐"
    ),
    "DE": (
        "바덴뷔르템베르크 바이에른 브란덴부르크 헤센 메클렌부르크포어포메른 니더작센 노르트라인베스트팔렌 라인란트팔츠 자를란트 "
        "작센 작센안할트 슐레스비히홀슈타인 튀링겐"
    ),
    "RU": (
        "우랄 스베르들롭스크 스베르들롭스크주 첼랴빈스크주 극동연방관구 사할린 연해 프리모르스키 하바롭스크 하바로프스크 타타르스탄 바시코르토스탄 부랴티야 부랴티아 사하 아무르 캄차카 자바이칼 "
        "이르쿠츠크주 노보시비르스크주 칼루가 모스크바주 레닌그라드주 시베리아"
    ),
    "AU": "뉴사우스웨일스 퀸즐랜드 퀸즈랜드 빅토리아주 태즈메이니아 사우스오스트레일리아 웨스턴오스트레일리아 골드코스트",
    "GB": "스코틀랜드 웨일스 북아일랜드 그레이터맨체스터 요크셔 랭커셔 켄트주 에식스 서식스",
    "FR": "일드프랑스 노르망디 브르타뉴 알자스 프로방스 코트다쥐르 오베르뉴론알프 옥시타니 그랑테스트",
    "IT": "롬바르디아 토스카나 피에몬테 베네토 시칠리아 라치오 캄파니아 에밀리아로마냐 에밀리아로마냐주",
    "ES": "카탈루냐 카탈로니아 안달루시아 바스크 갈리시아 발렌시아주 마드리드주",
    "PL": "마조프셰 실롱스크 실레시아 마우폴스카 돌니실롱스크 비엘코폴스카 포모제",
    "ID": "서자바 동자바 중부자바 자바 발리 수마트라 칼리만탄 술라웨시 반텐 북수마트라 족자카르타특별주 욕야카르타",
    "IN": (
        "마하라슈트라 타밀나두 카르나타카 구자라트 텔랑가나 안드라프라데시 우타르프라데시 케랄라 서벵골 라자스탄 펀자브 펀잡 "
        "하리아나 비하르 마디아프라데시"
    ),
    "MY": "조호르 슬랑오르 셀랑고르 페낭 사라왁 사바주 말라카 페라크 크다",
    "TH": "촌부리 치앙마이주 라용주",
    "PH": "팜팡가 카비테주 세부주 불라칸 라구나 민다나오 루손 바탕가스주",
    "UZ": "타슈켄트주 사마르칸트주 페르가나주 카라칼팍스탄 나망간주 안디잔주",
    "KZ": "코스타나이 알마티주 카라간다주 악토베주",
    "LA": "사반나켓 참파삭 비엔티안주",
    "KH": "시엠레아프 시엠립주 캄퐁참",
    "MN": "돌노드 더르노드 투브 셀렝게 옵스 우브스 바양헝거르",
    "TR": "하타이 카흐라만마라쉬주 아다나주 이스탄불주",
    "BR": "상파울루주 파라나주 리우데자네이루주 미나스제라이스",
    "MX": "누에보레온 할리스코 바하칼리포르니아 케레타로주",
    "CH": "취리히주 추크 보주",
    "AT": "티롤 슈타이어마르크 잘츠부르크주",
    "NL": "노르트브라반트 남홀란트 북홀란트",
    "SE": "스코네",
    "UA": "키이우주 키예프주 크림 돈바스",
    "TW": "이란현 신주현 먀오리현 장화현 난터우현 윈린현 자이현 핑둥현 화롄현 타이둥현 펑후현",
    "KP": "개성공단 함경북도 함경남도 황해도 평안남도 평안북도 자강도 양강도",
}

# Towns below the gazetteer's size or in a spelling it lacks, with what Latin name they share with other spellings.
TOWNS = {
    "US": (
        "풀러턴=Fullerton 플러턴=Fullerton 플러튼=Fullerton 풀러튼=Fullerton 밀피타스=Milpitas 플레이노=Plano 플라노=Plano 부에나파크=Buena#Park LA=Los#Angeles "
        "로스엔젤레스=Los#Angeles 로스앤젤리스=Los#Angeles 엘에이=Los#Angeles 라스베가스=Las#Vegas 라스베이거스=Las#Vegas "
        "샌프란시스코=San#Francisco 산호세=San#Jose 새너제이=San#Jose 달라스=Dallas 댈러스=Dallas 휴스톤=Houston "
        "샌디애고=San#Diego 얼바인=Irvine 어바인=Irvine 산타클라라=Santa#Clara 샌타클래라=Santa#Clara 쿠퍼티노=Cupertino "
        "팔로알토=Palo#Alto 마운틴뷰=Mountain#View 서니베일=Sunnyvale 프리몬트=Fremont 워싱턴DC=Washington 오스틴=Austin "
        "프리스코=Frisco 어빙=Irving 캐롤턴=Carrollton 헨더슨=Henderson 핸더슨=Henderson 스포캔=Spokane 벨뷰=Bellevue "
        "타코마=Tacoma 페더럴웨이=Federal#Way 린우드=Lynnwood 레드몬드=Redmond 둘루스=Duluth 스와니=Suwanee 존스크릭=Johns#Creek "
        "몽고메리=Montgomery 포트리=Fort#Lee 팰리세이즈파크=Palisades#Park 오로라=Aurora 노워크=Norwalk 토런스=Torrance "
        "가디나=Gardena 세리토스=Cerritos 라팔마=La#Palma 사이프러스=Cypress 콜럼버스=Columbus 시에라비스타=Sierra#Vista "
        "투산=Tucson 앤아버=Ann#Arbor 세일럼=Salem 로체스터=Rochester 나소카운티=Nassau#County 뉴욕=New#York 시애틀=Seattle "
        "애너하임=Anaheim 테너플라이=Tenafly 필라델피아=Philadelphia 피츠버그=Pittsburgh 클리블랜드=Cleveland 호놀룰루=Honolulu 덴버=Denver 포틀랜드=Portland"
    ),
    "CA": (
        "밴쿠버=Vancouver 벤쿠버=Vancouver 뱅쿠버=Vancouver 버나비=Burnaby 써리=Surrey 리치몬드=Richmond 코퀴틀람=Coquitlam "
        "랭리=Langley 몬트리올=Montreal 리치먼드힐=Richmond#Hill 워털루=Waterloo 마캄=Markham 미시사가=Mississauga"
    ),
    "CN": (
        "뤄양=Luoyang 낙양=Luoyang 베이징=Beijing 북경=Beijing 상하이=Shanghai 상해=Shanghai 톈진=Tianjin 천진=Tianjin 텐진=Tianjin "
        "선양=Shenyang 심양=Shenyang 센양=Shenyang 다롄=Dalian 대련=Dalian 창춘=Changchun 장춘=Changchun 하얼빈=Harbin "
        "지린시=Jilin 옌지=Yanji 연길=Yanji 훈춘=Hunchun 단둥=Dandong 단동=Dandong 칭다오=Qingdao 웨이하이=Weihai 위해=Weihai "
        "옌타이=Yantai 연태=Yantai 지난=Jinan 제남=Jinan 웨이팡=Weifang 린이=Linyi 원덩=Wendeng 더저우=Dezhou 난징=Nanjing "
        "남경=Nanjing 쑤저우=Suzhou 소주=Suzhou 우시=Wuxi 무석=Wuxi 양저우=Yangzhou 항저우=Hangzhou 항주=Hangzhou 닝보=Ningbo "
        "원저우=Wenzhou 이우=Yiwu 사오싱=Shaoxing 허페이=Hefei 우후=Wuhu 푸저우=Fuzhou 샤먼=Xiamen 취안저우=Quanzhou "
        "광저우=Guangzhou 선전=Shenzhen 심천=Shenzhen 센젠=Shenzhen 둥관=Dongguan 동관=Dongguan "
        "주하이=Zhuhai 포산=Foshan 후이저우=Huizhou 우한=Wuhan 무한=Wuhan 창사=Changsha 장사=Changsha 정저우=Zhengzhou "
        "카이펑=Kaifeng 시안=Xi'an 서안=Xi'an 청두=Chengdu 성도=Chengdu 충칭=Chongqing 중경=Chongqing 쿤밍=Kunming "
        "구이양=Guiyang 귀양=Guiyang 구이린=Guilin 계림=Guilin 하이커우=Haikou 난창=Nanchang 난닝=Nanning 란저우=Lanzhou "
        "시닝=Xining 타이위안=Taiyuan 스자좡=Shijiazhuang 석가장=Shijiazhuang 탕산=Tangshan 친황다오=Qinhuangdao 후허하오터=Hohhot "
        "바오터우=Baotou 우루무치=Urumqi 톄링=Tieling 푸순=Fushun 잉커우=Yingkou 진저우=Jinzhou 쑤이화=Suihua "
        "무단장=Mudanjiang 목단강=Mudanjiang 자무쓰=Jiamusi 치치하얼=Qiqihar 다칭=Daqing 쉬저우=Xuzhou 창저우=Changzhou "
        "난퉁=Nantong 옌청=Yancheng 롄윈강=Lianyungang 쿤산=Kunshan 장자강=Zhangjiagang 자싱=Jiaxing 후저우=Huzhou 타이저우=Taizhou"
    ),
    "JP": (
        "사바에=Sabae 사카이데=Sakaide 도쿄=Tokyo 동경=Tokyo 오사카=Osaka 교토=Kyoto 고베=Kobe 나고야=Nagoya 요코하마=Yokohama "
        "가와사키=Kawasaki 사이타마=Saitama 삿포로=Sapporo 센다이=Sendai 기타큐슈=Kitakyushu 기타규슈=Kitakyushu "
        "시모노세키=Shimonoseki 쓰시마=Tsushima 대마도=Tsushima 사카이=Sakai 사카이미나토=Sakaiminato 요나고=Yonago 마쓰에=Matsue "
        "마쓰야마=Matsuyama 다카마쓰=Takamatsu 이세=Ise 아쓰기=Atsugi 후지사와=Fujisawa 후지=Fuji 하마마쓰=Hamamatsu "
        "아사히카와=Asahikawa 하코다테=Hakodate 오타루=Otaru 히메지=Himeji 다카야마=Takayama 벳푸=Beppu 우라야스=Urayasu "
        "이치카와=Ichikawa 하치오지=Hachioji 무나카타=Munakata 다자이후=Dazaifu 야쓰시로=Yatsushiro 쓰쿠바=Tsukuba"
    ),
    "VN": (
        "하이퐁=Hai#Phong 하띤=Ha#Tinh 호찌민=Ho#Chi#Minh 호치민=Ho#Chi#Minh 호치밍=Ho#Chi#Minh 다낭=Da#Nang 빈즈엉=Binh#Duong "
        "나트랑=Nha#Trang 냐짱=Nha#Trang 달랏=Da#Lat 껀터=Can#Tho 하롱=Ha#Long 할롱=Ha#Long 붕따우=Vung#Tau 비엔호아=Bien#Hoa "
        "타인호아=Thanh#Hoa 탄호아=Thanh#Hoa 박닌=Bac#Ninh 땀끼=Tam#Ky 롱쑤옌=Long#Xuyen"
    ),
    "PT": "브라가=Braga 포르투=Porto 리스본=Lisbon 리스보아=Lisbon 코임브라=Coimbra 아베이루=Aveiro 신트라=Sintra",
    "RU": (
        "홈스크=Kholmsk 유즈노사할린스크=Yuzhno-Sakhalinsk 코르사코프=Korsakov 상트페테르부르크=Saint#Petersburg "
        "블라디보스토크=Vladivostok 블라디보스톡=Vladivostok 하바롭스크시=Khabarovsk 이르쿠츠크=Irkutsk 나홋카=Nakhodka "
        "우수리스크=Ussuriysk 노보시비르스크=Novosibirsk 야쿠츠크=Yakutsk 치타=Chita 울란우데=Ulan-Ude 카잔=Kazan"
    ),
    "MN": "울란바토르=Ulaanbaatar 울란바타르=Ulaanbaatar 다르항=Darkhan 에르데네트=Erdenet 날라이흐=Nalaikh 바양주르흐구=Bayanzurkh",
    "DE": (
        "뒤셀도르프=Dusseldorf 뒤셀돌프=Dusseldorf 프랑크푸르트=Frankfurt 드레스덴=Dresden 하노버=Hannover 본=Bonn "
        "하이델베르크=Heidelberg 슈투트가르트=Stuttgart 하나우=Hanau 예나=Jena 아헨=Aachen 뮌헨=Munich 쾰른=Cologne "
        "라이프치히=Leipzig 라이프찌히=Leipzig 만하임=Mannheim 아우크스부르크=Augsburg 에를랑겐=Erlangen 프라이부르크=Freiburg"
    ),
    "GB": "맨체스터=Manchester 브리스톨=Bristol 레스터=Leicester 밀턴케인스=Milton#Keynes 케임브리지=Cambridge 옥스퍼드=Oxford",
    "FR": "소피아앙티폴리스=Sophia#Antipolis 그르노블=Grenoble 몽펠리에=Montpellier 스트라스부르=Strasbourg 이시레물리노=Issy",
    "NL": "아인트호벤=Eindhoven 에인트호번=Eindhoven 암스테르담=Amsterdam 헤이그=Hague 로테르담=Rotterdam 레이와르던=Leeuwarden",
    "AU": "시드니=Sydney 멜버른=Melbourne 멜번=Melbourne 브리즈번=Brisbane 브리즈베인=Brisbane 애들레이드=Adelaide 버우드=Burwood",
    "NZ": "오클랜드=Auckland 크라이스트처치=Christchurch 웰링턴=Wellington 해밀턴시=Hamilton",
    "BT": "팀푸=Thimphu 파로=Paro",
    "TW": "타이베이=Taipei 타이페이=Taipei 신베이=New#Taipei 타이중=Taichung 가오슝=Kaohsiung 신주=Hsinchu 타오위안=Taoyuan",
    "AE": "두바이=Dubai 아부다비=Abu#Dhabi 샤르자=Sharjah",
    "SA": "리야드=Riyadh 제다=Jeddah 네옴=Neom 네옴시티=Neom",
    "UZ": "페르가나=Fergana 타슈켄트=Tashkent 사마르칸트=Samarkand 부하라=Bukhara 나망간=Namangan 나만간=Namangan 안디잔=Andijan 누쿠스=Nukus",
    "KZ": "알마티=Almaty 아스타나=Astana 누르술탄=Astana 침켄트=Shymkent 쉼켄트=Shymkent 카라간다=Karaganda",
    "UA": "키이우=Kyiv 키예프=Kyiv 하르키우=Kharkiv 르비우=Lviv 부차=Bucha 오데사=Odesa",
    "IN": "벵갈루루=Bengaluru 방갈로르=Bengaluru 방갈로=Bengaluru 하이데라바드=Hyderabad 첸나이=Chennai 구루그람=Gurugram 푸네=Pune",
    "ID": "자카르타=Jakarta 욕야카르타시=Yogyakarta 말랑=Malang 수라바야=Surabaya 반둥=Bandung 보고르=Bogor 덴파사르=Denpasar",
    "KH": "프놈펜=Phnom#Penh 시엠립=Siem#Reap 씨엠립=Siem#Reap 시아누크빌=Sihanoukville",
    "LA": "비엔티안=Vientiane 비엔티엔=Vientiane 루앙프라방=Luang#Prabang",
    "TR": "앙카라=Ankara 이스탄불=Istanbul 이즈미르=Izmir 가지안테프=Gaziantep 가지안텝=Gaziantep 부르사=Bursa 데니즐리=Denizli",
    "CZ": "프라하=Prague 브르노=Brno 필젠=Plzen 플젠=Plzen 오스트라바=Ostrava",
    "BE": "루벤=Leuven 뢰번=Leuven 브뤼셀=Brussels 겐트=Ghent 안트베르펜=Antwerp",
    "CH": "제네바=Geneva 취리히=Zurich 바젤=Basel 로잔=Lausanne 다보스=Davos",
    "MX": "멕시코시티=Mexico#City 몬테레이=Monterrey 과달라하라=Guadalajara 칸쿤=Cancun",
    "BR": "피라시카바=Piracicaba 삐라시카바=Piracicaba 캄피나스=Campinas 상파울루=Sao#Paulo 상파울로=Sao#Paulo 쿠리치바=Curitiba 리우데자네이루=Rio#de#Janeiro 포르투알레그레=Porto#Alegre",
    "FI": "헬싱키=Helsinki 에스포=Espoo 오울루=Oulu 탐페레=Tampere",
    "PH": "마닐라=Manila 세부=Cebu 바기오=Baguio 앙헬레스=Angeles 다바오=Davao 케손=Quezon 퀘존=Quezon",
    "KP": "평양=Pyongyang 신의주=Sinuiju 개성시=Kaesong",
    "GU": "하갓냐=Hagatna",
}
