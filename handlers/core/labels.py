"""What kinds, relations, countries, figures and offices are called in both languages."""

from store import Kind, Lang, Status, Text

KINDS: dict[Kind, Text] = {
    "sister_city": Text("자매결연", "sister-city agreement"),
    "friendship_city": Text("우호도시 협약", "friendship agreement"),
    "loi": Text("의향서", "letter of intent"),
    "mou": Text("업무협약", "memorandum of understanding"),
    "visit_out": Text("해외 방문", "visit abroad"),
    "visit_in": Text("외빈 접견", "guests received"),
    "exhibition": Text("전시·통상", "exhibition and trade"),
    "business_center": Text("해외 거점", "business center"),
    "conference": Text("국제회의", "conference"),
    "award": Text("수상", "award"),
    "certification": Text("인증", "certification"),
    "lecture": Text("강연", "lecture"),
    "meeting": Text("면담", "meeting"),
    "culture": Text("문화·체육 교류", "culture and sports"),
    "aid": Text("국제 지원", "aid"),
    "proclamation": Text("선포", "proclamation"),
    "plan": Text("계획", "plan"),
    "other": Text("그 밖의 교류", "other exchange"),
}
RELATIONS = {
    "sister": Text("자매도시", "sister city"),
    "friendship": Text("우호도시", "friendship city"),
    "loi": Text("의향서", "letter of intent"),
    "mou": Text("업무협약", "memorandum of understanding"),
    "member": Text("함께하는 국제기구", "international membership"),
    "event": Text("참가한 행사", "fair or festival"),
    "other": Text("그 밖의 교류처", "other contact"),
}
STATUSES: dict[Status, Text] = {
    "held": Text("있었던 일", "held"),
    "announced": Text("예고", "announced"),
    "cancelled": Text("취소", "cancelled"),
}
TYPES = {
    "city": Text("도시", "city"),
    "region": Text("지역", "region"),
    "company": Text("기업", "company"),
    "agency": Text("기관", "agency"),
    "university": Text("대학", "university"),
    "association": Text("단체", "association"),
    "embassy": Text("공관", "embassy or consulate"),
    "event": Text("행사", "event"),
    "other": Text("그 밖의 상대", "other partner"),
}
COUNTRIES = {
    "AE": Text("아랍에미리트", "United Arab Emirates"),
    "AT": Text("오스트리아", "Austria"),
    "AU": Text("호주", "Australia"),
    "BD": Text("방글라데시", "Bangladesh"),
    "BR": Text("브라질", "Brazil"),
    "BT": Text("부탄", "Bhutan"),
    "CA": Text("캐나다", "Canada"),
    "CH": Text("스위스", "Switzerland"),
    "CN": Text("중국", "China"),
    "CO": Text("콜롬비아", "Colombia"),
    "DE": Text("독일", "Germany"),
    "DK": Text("덴마크", "Denmark"),
    "DZ": Text("알제리", "Algeria"),
    "ES": Text("스페인", "Spain"),
    "ET": Text("에티오피아", "Ethiopia"),
    "FI": Text("핀란드", "Finland"),
    "FR": Text("프랑스", "France"),
    "GB": Text("영국", "United Kingdom"),
    "GH": Text("가나", "Ghana"),
    "HK": Text("홍콩", "Hong Kong"),
    "HU": Text("헝가리", "Hungary"),
    "ID": Text("인도네시아", "Indonesia"),
    "IN": Text("인도", "India"),
    "IT": Text("이탈리아", "Italy"),
    "JP": Text("일본", "Japan"),
    "KH": Text("캄보디아", "Cambodia"),
    "KR": Text("한국", "South Korea"),
    "KZ": Text("카자흐스탄", "Kazakhstan"),
    "LA": Text("라오스", "Laos"),
    "MM": Text("미얀마", "Myanmar"),
    "MN": Text("몽골", "Mongolia"),
    "MX": Text("멕시코", "Mexico"),
    "MY": Text("말레이시아", "Malaysia"),
    "NL": Text("네덜란드", "Netherlands"),
    "PE": Text("페루", "Peru"),
    "PL": Text("폴란드", "Poland"),
    "RU": Text("러시아", "Russia"),
    "SA": Text("사우디아라비아", "Saudi Arabia"),
    "SG": Text("싱가포르", "Singapore"),
    "SI": Text("슬로베니아", "Slovenia"),
    "TH": Text("태국", "Thailand"),
    "TR": Text("튀르키예", "Türkiye"),
    "TW": Text("대만", "Taiwan"),
    "TZ": Text("탄자니아", "Tanzania"),
    "US": Text("미국", "United States"),
    "UZ": Text("우즈베키스탄", "Uzbekistan"),
    "VN": Text("베트남", "Vietnam"),
}


def kind_text(kind: Kind, lang: Lang) -> str:
    """What kind of event: 의향서, letter of intent."""
    return KINDS[kind].of(lang)


def relation_text(relation: str, lang: Lang) -> str:
    """How a partner stands to the city: 자매도시, sister city."""
    return RELATIONS.get(relation, RELATIONS["other"]).of(lang)


def status_text(status: Status, lang: Lang) -> str:
    """Whether it is known to have taken place."""
    return STATUSES[status].of(lang)


def type_text(type_: str, lang: Lang) -> str:
    """What a partner is: 도시, company."""
    return TYPES.get(type_, TYPES["other"]).of(lang)


def country_text(code: str, lang: Lang) -> str:
    """A country by its ISO 3166-1 alpha-2 code; the code itself where its name is not known."""
    name = COUNTRIES.get(code)
    return name.of(lang) if name else code
