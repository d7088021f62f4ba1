"""A bare number tells nothing: the words around it in its sentence say what it counts, of what, and of which year."""

import re
from typing import NamedTuple

from store.reading.counters import MONEYS


class Before(NamedTuple):
    """The figure just before one in the same sentence: what it counts and where it ends."""

    label: str
    end: int


NOTHING = Before("", -99)

_FILLER = re.compile(
    r"(?:(?<![가-힣])(?:약|총|모두|한|전체|최대|최소|무려|각각|등|또|이들|이번|올해|현재|지난해|작년|누계로?|누적|평균|연|연간|매년|해마다|하루"
    r"|이미|당시|처음|합계|무료로|추가로|대략|거의|근|미화|US|이상|이하|관련|동안|고작|선착순|(?:이 )?(?:가운데|중)|그중|전년보다|전년 대비|지금까지)"
    r"[\s,(·$]{1,3}){1,4}$"
)
_NOUN = re.compile(r"(?<![가-힣\d])([가-힣A-Za-z·]{2,14}|[책쌀옷꽃])(?:\([^()]{1,20}\))?[\s,:=($₩]{0,3}$")
_OF_ONE = frozenset("책쌀옷꽃")
_PARTICLE = re.compile(
    r"(?:에서는|으로는|로는|로도|에게는|에는|에서|에게|으로|들이|들은|들의|들을|이|가|은|는|을|를|의|에|도|만|과|와|로|씩)$"
)
_WHOLE = re.compile(  # nouns whose last letter looks like a particle
    r"(?:전문|작|국|농|투자|예술|건축|음악|활동|기업|정치|증|평|참|추|물)가$|어린이$|아이$|놀이$|회의$|제도$|지도$|도로$|진로$|[결성효학]과$|차이$|동의$|협의$|주의$|대로$"
)
_VERBAL = re.compile(
    r"(?:(?<![보광권창사재최신원국금])고|하며|해|했고|으며|며|면서|지만|는데|거나|하는|되는|있는|라며|던|한|된|보다|까지|부터|위해|대해|통해|따라|걸쳐|거쳐|[려져워켜춰]|들여|모여|보여|높여|줄여|(?:업체|기업|가구|인|명|곳|사)당|높아진|늘어난|줄어든|오른)$"
)
_VERBS = frozenset(["걸쳐", "거쳐", "들여", "모여", "보여", "통해", "위해", "대해", "따라", "이어", "또한"])
_ADVERBIAL = re.compile(r".(?:에서는?|에게|에는?|으로|로)$")
_OBJECT = re.compile(r" ?(?:정도|가량|상당|안팎|어치)?(?: ?규모)?(?:의|급|짜리) ([가-힣A-Za-z·]{2,12})")
_DONE = re.compile(
    r"[을를] (수출 ?상담|상담|계약|수출|수입|투자|유치|지원|기부|기증|판매|후원|수주)(?=했|하[고며여는]|한다|할 )"
)
_VAGUE = re.compile(
    r"(?:실적|성과|규모|효과|금액|액수)$|나흘|사흘|이틀|하루|국내외|관내$|국내$|해외$|세계$|한화$|전체$|대비$|현지$|전국$|매[주달년]$|이상|[가-힣]{1,4}[시군구]$"
)
_TOPIC = re.compile(r"(?<![가-힣·])([가-힣A-Za-z·]{2,14})[은는] ")
_IS = re.compile(
    r"(?:이?다|이었|였|입니|이라|이며|이고|인데|이 [됐되]|으로|[에] ?(?:달|이르|그[쳤치친칠]|불과|육박|머)|[을를] (?:기록|넘|돌파)|[.,”\"]|$)"
)
_BESIDE = re.compile(r" ([가-힣]{2,6})(?=[\s,.…]|$)")
_JOINED = re.compile(r"[\s,·(/과와의이가에서]{0,5}(?:각각 |등 |총 |모두 )?(?:약 ?)?")
_MONEY = re.compile(
    r"수출 ?상담|상담|계약|수출|예산|매출|투자(?: ?유치)?|[가-힣]{0,4}성금|기부금|사업비|설치비|보증금|지원금|출연금|후원금|기금|장학금|수익|비용|거래|수입|입장료|관람료|참가비|(?!지금|조금|방금|요금)[가-힣]{1,3}금"
)
_BARE_DEALING = re.compile(r"(?:상담|계약|수출|투자|유치|거래|수입|협약|모금|판매|지원|기부|후원|수주)$")
_FOREIGN = re.compile(r"million|billion|US|USD|달러$", re.I)
_TAKING = re.compile(r"참가|참여|출품|참석")
_TAKERS = re.compile(r"(?:기업|업체|국가|도시|나라)$")
_PLAIN = {
    "개사": "기업", "개국": "국가", "개 도시": "도시", "명": "인원", "인": "인원", "부스": "부스", "%": "비율", "%p": "변화", "㎡": "면적",
    "평": "면적", "ha": "면적", "톤": "물량", "개교": "학교", "가구": "가구", "석": "좌석", "회": "횟수", "번": "횟수", "차례": "횟수", "개": "개수", "건": "건수", "km": "거리", "㎞": "거리",
}  # fmt: skip

_FAIR = re.compile(
    r"(?<![A-Za-z])(CES|MWC|IFA|MEDICA|GITEX|BIO USA|Gamescom)(?![A-Za-z])"
    r"|((?:[가-힣A-Za-z]{2,10}(?<![에의을를이가은는서할한로아어해여달년]) )?[가-힣A-Za-z]{0,10}(?:박람회|전시회|엑스포|포럼|컨퍼런스|콘퍼런스|상담회|시장개척단|축제|페스티벌))"
)
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)년(?!도? ?(?:이후|부터|까지|만에))")
_OTHER_CLAUSE = re.compile(r"[,;]|[며고해뒤후서져려돼] |지난해|작년|올해|내년|이듬해")
_REACH = 60  # letters; words further off belong to something else


def label(sentence: str, start: int, end: int, unit: str, noun: str, before: Before) -> str:
    """What the figure at `start` counts: "참가 기업", "상담액". `noun` is what stands behind "16개"."""
    found = _counted(noun) or _named(sentence, start, end, unit, before)
    if unit in MONEYS:
        return _amount(found or _nearest(sentence, start, end) or before.label or "금액")
    found = found or _PLAIN.get(unit, unit)
    return f"참가 {found}" if _TAKERS.search(found) and _TAKING.search(sentence, end, end + _REACH) else found


def subject(sentence: str, before: str) -> str:
    """The fair or gathering that a sentence, or the one before it, is about; "" where neither names one."""
    found = _FAIR.search(sentence) or _FAIR.search(before)
    return (found[1] or found[2].strip()) if found else ""


def year(sentence: str, start: int) -> str | None:
    """The year a sentence says its figure is of: the one named in the same clause before it."""
    reach = max(0, start - _REACH)
    clause = max((part.end() for part in _OTHER_CLAUSE.finditer(sentence, reach, start)), default=reach)
    years = {found[1] for found in _YEAR.finditer(sentence, clause, start)}
    return years.pop() if len(years) == 1 else None


def _named(sentence: str, start: int, end: int, unit: str, before: Before) -> str:
    """The noun before the figure; else what it is of ("40명의 대표단"); else the topic of "…은 17명이다"."""
    joined = _JOINED.fullmatch(sentence, before.end, start) if 0 <= start - before.end <= 12 else None
    word = "" if joined else _right_before(sentence[max(0, start - _REACH) : start], unit)
    of = _OBJECT.match(sentence, end) or (None if word else _DONE.match(sentence, end))
    if (
        of
        and (not word or unit in MONEYS or sentence.endswith(("등", "등 "), 0, start))
        and not _VAGUE.match(_noun(of[1]))
    ):
        return _noun(of[1])
    if word or (joined and "등" not in joined[0]):
        return "" if _VAGUE.match(word) else word
    topics = _TOPIC.findall(sentence, max(0, start - _REACH), start) if _IS.match(sentence, end) else []
    beside = _BESIDE.match(sentence, end) if unit in MONEYS else None
    if topics:
        return str(topics[-1]).removesuffix("들")
    return beside[1] if beside and _MONEY.fullmatch(beside[1]) else ""


def _right_before(words: str, unit: str) -> str:
    found = _NOUN.search(_FILLER.sub("", words))
    if (
        not found
        or (_ADVERBIAL.search(found[1]) and not (unit in MONEYS and _MONEY.match(found[1])))
        or _FOREIGN.search(found[1])
    ):
        return ""
    return _noun(found[1])


def _noun(word: str) -> str:
    """A word without its particle; "" where it is no noun."""
    if word in _VERBS or (len(word) > 2 and _VERBAL.search(word)):
        return ""
    bare = word if _WHOLE.search(word) else _PARTICLE.sub("", word)
    return bare if len(bare) > 1 or bare in _OF_ONE else ""


def _counted(noun: str) -> str:
    """The noun behind "16개 ", which may have one syllable (팀), but is no verb and no "이상"."""
    if _VAGUE.match(noun) or _VERBAL.search(noun) or noun.endswith(("다", "정도", "가량", "미만", "이하")):
        return ""
    return noun if len(noun) == 1 or _WHOLE.search(noun) else _PARTICLE.sub("", noun)


def _nearest(sentence: str, start: int, end: int) -> str:
    before = _MONEY.findall(sentence, max(0, start - 40), start)
    after = _MONEY.search(sentence, end, end + 30)
    return before[-1] if before else after[0] if after else ""


def _amount(found: str) -> str:
    return f"{found}액" if _BARE_DEALING.search(found) else found
