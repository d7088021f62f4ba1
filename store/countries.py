"""What countries are called in both languages, by ISO 3166-1 alpha-2 code, as Korean news writes them."""

from collections.abc import Iterator

from store.records import Text

_NAMES = {
    "AE": ("아랍에미리트", "United Arab Emirates"), "AF": ("아프가니스탄", "Afghanistan"),
    "AL": ("알바니아", "Albania"), "AM": ("아르메니아", "Armenia"), "AO": ("앙골라", "Angola"),
    "AR": ("아르헨티나", "Argentina"), "AT": ("오스트리아", "Austria"), "AU": ("호주", "Australia"),
    "AZ": ("아제르바이잔", "Azerbaijan"), "BA": ("보스니아 헤르체고비나", "Bosnia and Herzegovina"),
    "BB": ("바베이도스", "Barbados"), "BD": ("방글라데시", "Bangladesh"), "BE": ("벨기에", "Belgium"),
    "BF": ("부르키나파소", "Burkina Faso"), "BG": ("불가리아", "Bulgaria"), "BH": ("바레인", "Bahrain"),
    "BI": ("부룬디", "Burundi"), "BJ": ("베냉", "Benin"), "BN": ("브루나이", "Brunei"), "BO": ("볼리비아", "Bolivia"),
    "BR": ("브라질", "Brazil"), "BS": ("바하마", "Bahamas"), "BT": ("부탄", "Bhutan"), "BW": ("보츠와나", "Botswana"),
    "BY": ("벨라루스", "Belarus"), "BZ": ("벨리즈", "Belize"), "CA": ("캐나다", "Canada"),
    "CD": ("콩고민주공화국", "DR Congo"), "CF": ("중앙아프리카공화국", "Central African Republic"),
    "CG": ("콩고공화국", "Republic of the Congo"), "CH": ("스위스", "Switzerland"),
    "CI": ("코트디부아르", "Côte d'Ivoire"), "CL": ("칠레", "Chile"), "CM": ("카메룬", "Cameroon"),
    "CN": ("중국", "China"), "CO": ("콜롬비아", "Colombia"), "CR": ("코스타리카", "Costa Rica"),
    "CU": ("쿠바", "Cuba"), "CV": ("카보베르데", "Cabo Verde"), "CY": ("키프로스", "Cyprus"), "CZ": ("체코", "Czechia"),
    "DE": ("독일", "Germany"), "DJ": ("지부티", "Djibouti"), "DK": ("덴마크", "Denmark"),
    "DO": ("도미니카공화국", "Dominican Republic"), "DZ": ("알제리", "Algeria"), "EC": ("에콰도르", "Ecuador"),
    "EE": ("에스토니아", "Estonia"), "EG": ("이집트", "Egypt"), "ER": ("에리트레아", "Eritrea"),
    "ES": ("스페인", "Spain"), "ET": ("에티오피아", "Ethiopia"), "FI": ("핀란드", "Finland"), "FJ": ("피지", "Fiji"),
    "FM": ("미크로네시아", "Micronesia"), "FR": ("프랑스", "France"), "GA": ("가봉", "Gabon"),
    "GB": ("영국", "United Kingdom"), "GE": ("조지아", "Georgia"), "GH": ("가나", "Ghana"),
    "GM": ("감비아", "Gambia"), "GN": ("기니", "Guinea"), "GQ": ("적도기니", "Equatorial Guinea"),
    "GR": ("그리스", "Greece"), "GT": ("과테말라", "Guatemala"), "GU": ("괌", "Guam"),
    "GW": ("기니비사우", "Guinea-Bissau"), "GY": ("가이아나", "Guyana"), "HK": ("홍콩", "Hong Kong"),
    "HN": ("온두라스", "Honduras"), "HR": ("크로아티아", "Croatia"), "HT": ("아이티", "Haiti"),
    "HU": ("헝가리", "Hungary"), "ID": ("인도네시아", "Indonesia"), "IE": ("아일랜드", "Ireland"),
    "IL": ("이스라엘", "Israel"), "IN": ("인도", "India"), "IQ": ("이라크", "Iraq"), "IR": ("이란", "Iran"),
    "IS": ("아이슬란드", "Iceland"), "IT": ("이탈리아", "Italy"), "JM": ("자메이카", "Jamaica"),
    "JO": ("요르단", "Jordan"), "JP": ("일본", "Japan"), "KE": ("케냐", "Kenya"), "KG": ("키르기스스탄", "Kyrgyzstan"),
    "KH": ("캄보디아", "Cambodia"), "KI": ("키리바시", "Kiribati"), "KM": ("코모로", "Comoros"),
    "KP": ("북한", "North Korea"), "KR": ("한국", "South Korea"), "KW": ("쿠웨이트", "Kuwait"),
    "KZ": ("카자흐스탄", "Kazakhstan"), "LA": ("라오스", "Laos"), "LB": ("레바논", "Lebanon"),
    "LI": ("리히텐슈타인", "Liechtenstein"), "LK": ("스리랑카", "Sri Lanka"), "LR": ("라이베리아", "Liberia"),
    "LS": ("레소토", "Lesotho"), "LT": ("리투아니아", "Lithuania"), "LU": ("룩셈부르크", "Luxembourg"),
    "LV": ("라트비아", "Latvia"), "LY": ("리비아", "Libya"), "MA": ("모로코", "Morocco"), "MC": ("모나코", "Monaco"),
    "MD": ("몰도바", "Moldova"), "ME": ("몬테네그로", "Montenegro"), "MG": ("마다가스카르", "Madagascar"),
    "MH": ("마셜제도", "Marshall Islands"), "MK": ("북마케도니아", "North Macedonia"), "ML": ("말리", "Mali"),
    "MM": ("미얀마", "Myanmar"), "MN": ("몽골", "Mongolia"), "MO": ("마카오", "Macau"), "MR": ("모리타니", "Mauritania"),
    "MT": ("몰타", "Malta"), "MU": ("모리셔스", "Mauritius"), "MV": ("몰디브", "Maldives"), "MW": ("말라위", "Malawi"),
    "MX": ("멕시코", "Mexico"), "MY": ("말레이시아", "Malaysia"), "MZ": ("모잠비크", "Mozambique"),
    "NA": ("나미비아", "Namibia"), "NE": ("니제르", "Niger"), "NG": ("나이지리아", "Nigeria"),
    "NI": ("니카라과", "Nicaragua"), "NL": ("네덜란드", "Netherlands"), "NO": ("노르웨이", "Norway"),
    "NP": ("네팔", "Nepal"), "NZ": ("뉴질랜드", "New Zealand"), "OM": ("오만", "Oman"), "PA": ("파나마", "Panama"),
    "PE": ("페루", "Peru"), "PG": ("파푸아뉴기니", "Papua New Guinea"), "PH": ("필리핀", "Philippines"),
    "PK": ("파키스탄", "Pakistan"), "PL": ("폴란드", "Poland"), "PR": ("푸에르토리코", "Puerto Rico"),
    "PS": ("팔레스타인", "Palestine"), "PT": ("포르투갈", "Portugal"), "PW": ("팔라우", "Palau"),
    "PY": ("파라과이", "Paraguay"), "QA": ("카타르", "Qatar"), "RO": ("루마니아", "Romania"), "RS": ("세르비아", "Serbia"),
    "RU": ("러시아", "Russia"), "RW": ("르완다", "Rwanda"), "SA": ("사우디아라비아", "Saudi Arabia"),
    "SB": ("솔로몬제도", "Solomon Islands"), "SC": ("세이셸", "Seychelles"), "SD": ("수단", "Sudan"),
    "SE": ("스웨덴", "Sweden"), "SG": ("싱가포르", "Singapore"), "SI": ("슬로베니아", "Slovenia"),
    "SK": ("슬로바키아", "Slovakia"), "SL": ("시에라리온", "Sierra Leone"), "SM": ("산마리노", "San Marino"),
    "SN": ("세네갈", "Senegal"), "SO": ("소말리아", "Somalia"), "SR": ("수리남", "Suriname"),
    "SS": ("남수단", "South Sudan"), "SV": ("엘살바도르", "El Salvador"), "SY": ("시리아", "Syria"),
    "SZ": ("에스와티니", "Eswatini"), "TD": ("차드", "Chad"), "TG": ("토고", "Togo"), "TH": ("태국", "Thailand"),
    "TJ": ("타지키스탄", "Tajikistan"), "TL": ("동티모르", "Timor-Leste"), "TM": ("투르크메니스탄", "Turkmenistan"),
    "TN": ("튀니지", "Tunisia"), "TO": ("통가", "Tonga"), "TR": ("튀르키예", "Türkiye"),
    "TT": ("트리니다드토바고", "Trinidad and Tobago"), "TV": ("투발루", "Tuvalu"), "TW": ("대만", "Taiwan"),
    "TZ": ("탄자니아", "Tanzania"), "UA": ("우크라이나", "Ukraine"), "UG": ("우간다", "Uganda"),
    "US": ("미국", "United States"), "UY": ("우루과이", "Uruguay"), "UZ": ("우즈베키스탄", "Uzbekistan"),
    "VA": ("바티칸", "Vatican City"), "VE": ("베네수엘라", "Venezuela"), "VN": ("베트남", "Vietnam"),
    "VU": ("바누아투", "Vanuatu"), "WS": ("사모아", "Samoa"), "XK": ("코소보", "Kosovo"), "YE": ("예멘", "Yemen"),
    "ZA": ("남아프리카공화국", "South Africa"), "ZM": ("잠비아", "Zambia"), "ZW": ("짐바브웨", "Zimbabwe"),
}  # fmt: skip

_ALSO = {
    "AE": ("UAE", "아랍에미레이트", "에미리트"), "AU": ("오스트레일리아",), "CI": ("Ivory Coast",),
    "CN": ("중화인민공화국", "PRC"), "CZ": ("체코공화국", "Czech Republic"), "DE": ("Deutschland",), "EG": ("에집트",),
    "ES": ("에스파냐",), "GB": ("UK", "Britain", "Great Britain", "England", "잉글랜드"),
    "KG": ("키르기즈스탄", "키르기스"), "KH": ("캄보쟈",), "KR": ("대한민국", "Korea", "Republic of Korea"),
    "MM": ("버마", "Burma"), "MN": ("몽고",), "MO": ("Macao",), "MX": ("맥시코",), "NL": ("Holland",),
    "PH": ("필립핀",), "SA": ("사우디",), "TH": ("타이",), "TR": ("터키", "Turkey"), "TW": ("타이완",),
    "US": ("미합중국", "USA", "US", "U.S.", "America", "United States of America"), "UZ": ("우즈벡",),
    "VN": ("월남", "Viet Nam"), "ZA": ("남아공",),
}  # fmt: skip


def country_name(code: str) -> Text:
    """Both names; a code that is not listed stands for itself."""
    return Text(*_NAMES.get(code, (code, code)))


def country_names(code: str) -> tuple[str, ...]:
    """Everything people call it, the usual names first."""
    return (*country_name(code), *_ALSO.get(code, ()))


def every_name() -> Iterator[str]:
    """What people call any country, whether the archive knows it or not."""
    for code in _NAMES:
        yield from country_names(code)
