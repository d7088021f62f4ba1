"""What stands behind a number says whether it counts or measures anything at all, and in what unit."""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from store.reading.amounts import Amount


class Unit(NamedTuple):
    """The unit of a figure, and where its print ends. `noun` is what "16개 기업" counts; `lead` is how many letters of
    the unit stand before the number: "US$ "."""

    name: str
    end: int
    noun: str = ""
    lead: int = 0


# A counter of one syllable ends its word, or a particle follows: "3건의" counts, "3건물" does not.
_TAIL = r"(?:(?![가-힣])|(?=[이가은는을를의에와과도만로으까부보씩당짜어규정쯤안남등중꼴대분나며고인입었였됐된밖뿐처들라데요]))"
_CURRENCIES = {
    "원": "KRW", "KRW": "KRW", "won": "KRW", "₩": "KRW", "￦": "KRW",
    "달러": "USD", "불": "USD", "弗": "USD", "USD": "USD", "dollars": "USD", "US$": "USD", "$": "USD", "미화": "USD",
    "엔": "JPY", "円": "JPY", "JPY": "JPY", "yen": "JPY", "¥": "JPY",
    "유로": "EUR", "EUR": "EUR", "euros": "EUR", "€": "EUR",
    "위안": "CNY", "元": "CNY", "CNY": "CNY", "RMB": "CNY", "yuan": "CNY",
    "파운드": "GBP", "£": "GBP", "루블": "RUB", "루피": "INR", "바트": "THB", "페소": "PHP", "링깃": "MYR",
    "캐나다달러": "CAD", "호주달러": "AUD", "홍콩달러": "HKD", "싱가포르달러": "SGD", "대만달러": "TWD", "뉴질랜드달러": "NZD",
}  # fmt: skip
MONEYS = frozenset(_CURRENCIES.values())
_MEASURES = {
    "제곱미터": "㎡", "평방미터": "㎡", "m²": "㎡", "m2": "㎡", "㎢": "㎢", "제곱킬로미터": "㎢", "세제곱미터": "㎥",
    "킬로미터": "km", "미터": "m", "센티미터": "cm", "킬로그램": "kg", "그램": "g", "헥타르": "ha", "에이커": "에이커",
    "메가와트": "MW", "기가와트": "GW", "킬로와트": "kW", "리터": "리터", "tons": "톤", "tonnes": "톤",
}  # fmt: skip
_ENGLISH_COUNTS = {
    "companies": "개사", "firms": "개사", "businesses": "개사", "startups": "개사", "start-ups": "개사", "exhibitors": "개사",
    "people": "명", "buyers": "명", "visitors": "명", "students": "명", "delegates": "명", "members": "명", "officials": "명",
    "participants": "명", "attendees": "명", "residents": "명", "employees": "명", "experts": "명", "citizens": "명",
    "countries": "개국", "nations": "개국", "cities": "개 도시", "booths": "부스", "meetings": "건", "consultations": "건",
    "contracts": "건", "deals": "건", "percent": "%",
}  # fmt: skip


def _words(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


_UNIT = re.compile(
    r"(?: ?여)?(?P<space>[ \u00a0]?)(?:"
    r"(?P<points>[%％] ?(?:p(?![a-z])|P|포인트)|퍼센트 ?포인트)|(?P<share>[%％]|퍼센트|프로(?=[가는를로의 ,.]|$))"
    rf"|(?P<measure>(?:{_words(_MEASURES)}|[㎡㎥㎞㎏㎝㎜㎿㎾ℓ]|km|kg|cm|mm|ha|m|t|g|TEU|[kMGT]Wh?|[MGT]B)(?![A-Za-z0-9²])|평{_TAIL}|평(?=형)|톤(?:{_TAIL}|(?=급)))"
    rf"|(?P<money>(?:미 ?|US ?|미국 ?)?(?:{_words(name for name in _CURRENCIES if name.isalpha() and name != '미화')})(?:화{_TAIL}|{_TAIL})|(?P<dear>캐나다|호주|홍콩|싱가포르|대만|뉴질랜드) 달러)"
    r"|(?P<countries>개 ?(?:국가|나라)|개국(?!어)|국가|나라)"
    rf"|(?P<piece>개(?! ?국어)(?:(?P<kind>사|소|교|팀){_TAIL}| ?(?P<towns>도시)|(?!월|년|국|막|최|척|발|설|관|통|정|편)(?P<apart> ?)(?P<noun>[가-힣A-Za-z·]{{1,12}})?|(?![가-힣])))"
    rf"|(?P<count>(?:차례|군데|켤레|상자|박스|세트|포대|자루|봉지|송이|마리|그루|포기|가구|세대|가족|좌석|객실|병상|필지|학급|강좌|인분|부스|사람|작품|업체|기업|도시|기관|단체|대학|작가)|(?:[명곳건점권석종팀장매통병벌척편곡쌍표끼배대인회번부기호층면]|포(?!인))(?:{_TAIL}))"
    rf"|(?P<english>(?:[A-Za-z]{{4,12}} )?(?P<word>{_words(_ENGLISH_COUNTS)})(?![a-z]))"
    r")"
)
_PARTICLE = re.compile(r"[이가은는을를의에와과도로씩]|까지|부터|보다|정도|가량")
_BEFORE = re.compile(r"(?:^|[^A-Za-z])(US\$|USD|KRW|EUR|JPY|CNY|RMB|[$€£¥₩￦]|미화) ?$")
_ENDS = re.compile(rf"(?! ?클럽)(?:{_TAIL}|(?= ))")
_NEAR = 80  # letters around a bare "3조" in which money is spoken of
_PEOPLE = re.compile(
    r"(?:[가-힣]{2,4} ?)?(?:인구|시민|주민|도민|구민|군민|국민|관객|관람객|방문객|관광객|동포|회원|가입자|이용자)"
)
_PEOPLED = re.compile(r"(?:인구|시민|관객|관람객|방문객|관광객)\S{0,2} (?:약 |총 |모두 )?$")
_DEAR = re.compile(
    r"원|달러|예산|매출|투자|수출|상담|계약|금액|[가-힣]액|규모|기금|비용|사업비|시장|손실|재정|수익|이익|부채"
)
_OF_AGE = re.compile(
    r"대 ?(?:남|여|소[녀년]|아[동들]|딸|자녀|어린이|노인|청년|청소년|주민|시민|부부|직장인|초|중|후|가장|층|이상|들|이하|젊|한인|학생|환자|운전|\S{1,3} [ㄱ-힣]씨)"
)
_RANKED = re.compile(
    r"대 ?(?:그룹|기업|과제|전략|핵심|도시|산업|분야|대통령|국회|총선|대선|의회|시장|회장|강|보험|뉴스|국정|공약|의장|총장|추진|중점|사업|목표|미래|지사|교육감|\d)"
)
_MACHINE = re.compile(
    r"(?:차|버스|컴퓨터|기|로봇|드론|노트북|PC|카메라|TV|택시|트럭|자전거|피아노|태블릿|스마트폰|휠체어|침대|노선|선박) ?(?:약 |총 |등 )?$"
)
_HELD = re.compile(r"(?:총|모두|왕복|연|월|주|하루|매년|연간|해마다|평균|동안|최대|누적|등) ?$")
_SIZED = re.compile(
    r"인 ?(?:\d|가구|가족|이상|이하|미만|기준|체제|용|원탁|토론|위원회|협의회|회의|위(?![가-힣])|포럼|콘서트|선언)"
)
_TIMES = re.compile(
    r"[회번](?:에 걸쳐|이나|씩| 이상| ?(?:개최|운영|진행|실시|방문|공연|만나|찾|다녀|열)|의 (?:상담|교육|공연|회의|특강|만남))"
)


def _vehicles(text: str, amount: Amount, end: int) -> bool:
    if _RANKED.match(text, end - 1):
        return False
    if _MACHINE.search(text, max(0, amount.start - 12), amount.start):
        return True
    decade = amount.value % 10 == 0 and 10 <= amount.value < 100 and not amount.about
    return not (decade and (_OF_AGE.match(text, end - 1) or text[amount.start - 1 : amount.start] in "~∼∙·～-"))


def _repeated(text: str, amount: Amount, end: int) -> bool:
    before = text[max(0, amount.start - 5) : amount.start]
    return bool(_HELD.search(before) or _TIMES.match(text, end - 1)) and not text.startswith("를 맞", end)


def _after(*nouns: str) -> Callable[[str, Amount, int], bool]:
    pattern = re.compile(rf"(?:{'|'.join(nouns)})\S{{0,3}} ?(?:약 |총 )?$")
    return lambda text, amount, _end: bool(pattern.search(text, max(0, amount.start - 16), amount.start))


_DOUBTED: dict[str, Callable[[str, Amount, int], bool]] = {
    "대": _vehicles,
    "회": _repeated,
    "번": lambda _text, _amount, _end: bool(_TIMES.match(_text, _end - 1)),
    "인": lambda text, amount, end: amount.value != 1 and not _SIZED.match(text, end - 1),
    "부": lambda _text, amount, _end: amount.value >= 10,
    "세대": lambda _text, amount, _end: amount.value >= 20,
    "기": _after("충전기", "발전기", "승강기", "엘리베이터", "원전", "위성", "터빈", "항공기", "전투기", "소각로"),
    "호": _after("주택", "아파트", "임대"),
    "층": lambda text, amount, end: bool(re.search(r"지[상하] ?$", text[max(0, amount.start - 3) : amount.start]))
    and bool(re.match(r"[\s,·~∼∙]{0,2}지[상하]| ?규모|짜리", text[end : end + 5]) or re.search(r"층\S? ?[,·~∼]? ?지상 ?$", text[max(0, amount.start - 8) : amount.start])),
    "면": _after("주차", "주차장", "주차면"),
}  # fmt: skip
_NEVER_APART = frozenset("인대기회부번호층면")
_ONLY_ABOUT = frozenset({"업체", "기업", "도시", "기관", "단체", "대학", "작가", "작품", "국가", "나라"})


def unit(text: str, amount: Amount) -> Unit | None:
    """The unit of `amount` in `text`, or None where the number counts nothing: a date, an age, an ordinal, a name."""
    sign = _BEFORE.search(text, max(0, amount.start - 6), amount.start)
    found = _UNIT.match(text, amount.end)
    if sign:
        end = found.end() if found and found["money"] else amount.end
        return Unit(_CURRENCIES[sign[1]], end, lead=amount.start - sign.start(1))
    if not found or (amount.year and found["space"]):
        return _unsaid(text, amount)
    return _named(text, amount, found)


def _named(text: str, amount: Amount, found: re.Match[str]) -> Unit | None:
    end = found.end()
    if found["points"] or found["share"]:
        return Unit("%p" if found["points"] else "%", end)
    if found["measure"]:
        return Unit(_MEASURES.get(found["measure"], found["measure"]), end)
    if found["money"]:
        return Unit(_currency(found["money"]), end)
    if found["english"]:
        return Unit(_ENGLISH_COUNTS[found["word"]], end)
    if found["piece"]:
        return _pieces(found)
    return _counted(text, amount, found)


def _currency(printed: str) -> str:
    name = re.sub(r"^(?:미국|미|US)|[ \s]", "", printed)
    return _CURRENCIES.get(name) or _CURRENCIES[name.removesuffix("화")]


def _pieces(found: re.Match[str]) -> Unit:
    if found["kind"]:
        return Unit(
            f"개{found['kind']}" if found["kind"] != "팀" else "개 팀",
            found.end("kind"),
            found["kind"] if found["kind"] == "팀" else "",
        )
    if found["towns"]:
        return Unit("개 도시", found.end("towns"), "도시")
    noun = found["noun"] or ""
    return Unit("개", found.start("piece") + 1, noun if found["apart"] or not _PARTICLE.match(noun) else "")


def _counted(text: str, amount: Amount, found: re.Match[str]) -> Unit | None:
    name = found["countries"] or found["count"]
    if name == "대" and amount.scale in ("억", "조"):
        return Unit("KRW", found.end())
    if amount.value == 1 and text.startswith("당", found.end()):
        return None
    about = amount.about or found[0].startswith("여")
    if (name in _ONLY_ABOUT and not about) or (name in _NEVER_APART and found["space"] and not about):
        return None
    if name in _DOUBTED and not _DOUBTED[name](text, amount, found.end()):
        return None
    return Unit("개국" if found["countries"] else name, found.end())


def _unsaid(text: str, amount: Amount) -> Unit | None:
    """Speakers leave out 원 and 명: "상담액이 640억", "93만 시민"."""
    if amount.scale not in ("만", "억", "조") or not _ENDS.match(text, amount.end):
        return None
    if _PEOPLE.match(text, amount.end + 1) or _PEOPLED.search(text, max(0, amount.start - 12), amount.start):
        return Unit("명", amount.end)
    if amount.scale == "억" or (
        amount.scale == "조" and _DEAR.search(text, max(0, amount.start - _NEAR), amount.end + _NEAR)
    ):
        return Unit("KRW", amount.end)
    return None
