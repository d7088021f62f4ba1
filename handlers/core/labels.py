"""What kinds, countries, figures and offices are called in both languages."""

from store import Kind, Lang, Status, Text, country_name

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
READ = Text("기사에서 읽음·검토 전", "read from the article, not reviewed")


def kind_text(kind: Kind, lang: Lang) -> str:
    """What kind of event: 의향서, letter of intent."""
    return KINDS[kind].of(lang)


def status_text(status: Status, lang: Lang) -> str:
    """Whether it is known to have taken place."""
    return STATUSES[status].of(lang)


def type_text(type_: str, lang: Lang) -> str:
    """What a partner is: 도시, company."""
    return TYPES.get(type_, TYPES["other"]).of(lang)


def country_text(code: str, lang: Lang) -> str:
    """A country by its ISO 3166-1 alpha-2 code; the code itself where its name is not known."""
    return country_name(code).of(lang)
