"""A bare number tells nothing: the words around it in its sentence say what it counts, of what, and of which year."""

import re

_FILLER = re.compile(
    r"(?:(?:약|총|모두|한|전체|최대|최소|무려|각각|등|또|이들|이번|올해|현재|지난해|작년|누계로?|누적|평균|연|연간|매년|해마다|하루|이미|당시|처음|합계|무료로|추가로|대략|거의|근|미화|US\$|\$|이상|이하|관련|전년보다|전년 대비)\s*[,(·]?\s*)+$"
)
_NOUN = re.compile(r"([가-힣A-Za-z·]{2,14})(?:\([^()]{1,20}\))?[\s,:=(]*$")
_JOSA = re.compile(
    r"(?:에서는|으로는|에게는|에는|에서|에게|으로|들이|들은|들의|들을|이|가|은|는|을|를|의|에|도|만|과|와|로|씩)$"
)
_VERBAL = re.compile(
    r"(?:하고|하며|해|했고|으며|며|면서|지만|는데|거나|하는|되는|있는|라며|고|던|인|난|한|된|간|보다|까지|부터|위해|대해|통해|따라)$"
)
_OBJECT = re.compile(r" ?(?:정도|가량|규모|이상|상당|안팎|어치)?의 ([가-힣A-Za-z·]{2,12})(?: ([가-힣]{2,8}))?")
_BESIDE = re.compile(r" ([가-힣]{2,6})(?=[\s,.…]|$)")
_MONEY = re.compile(
    r"수출 ?상담|상담|계약|수출|예산|매출|투자(?: ?유치)?|성금|기부금|사업비|설치비|보증금|지원금|출연금|후원금|기금|장학금|수익|비용|거래|시장 규모|수입|입장료|관람료|참가비|협약"
)
_CLOSED = re.compile(r"(?:액|금|비|료|매출|예산|비용|기금|규모|수익|값|가격)$")
_JOINS = re.compile(r"(?:\d[\d,.천백만억조]*여? ?[가-힣%]{1,4})[\s,·(]*(?:등 ?)?$")
_TAKING = re.compile(r"참가|참여|출품|참석")
_MONEYS = frozenset({"KRW", "USD", "JPY", "EUR", "CNY", "GBP"})
_PLAIN = {"개사": "기업", "개국": "국가", "개 도시": "도시", "명": "인원", "부스": "부스", "%": "비율", "%p": "변화", "㎡": "면적", "톤": "물량", "개소": "곳", "개교": "학교", "가구": "가구", "석": "좌석", "회": "횟수", "건": "건수"}  # fmt: skip

_FAIR = re.compile(
    r"\b(CES|MWC|IFA|MEDICA|GITEX|IMTS|COMDEX|ICT|BIO USA|Gamescom|E3)\b(?: ?(?:20)?\d\d)?|([가-힣A-Za-z]{2,12} ?(?:박람회|전시회|엑스포|포럼|컨퍼런스|콘퍼런스|상담회|시장개척단|축제|페스티벌))"
)
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)년(?!도? ?(?:이후|부터|까지|만에))")
_PARTS = re.compile(r"[,;]| (?:뒤|이후|다음)|[며고] ")


def label(sentence: str, start: int, end: int, unit: str, noun: str, before: str) -> str:
    """What the figure at `start` counts: "참가 기업", "상담액". `before` is the label of the figure just before it."""
    found = (noun and _noun(noun)) or _named(sentence, start, end, unit)
    if unit in _MONEYS:
        return _amount(found or before or _nearest(sentence, start, end))
    if found:
        return found
    return _taking(sentence, _PLAIN.get(unit, before or unit))


def subject(sentence: str, before: str) -> str:
    """The fair or gathering that a sentence, or the one before it, is about; "" where neither names one."""
    found = _FAIR.search(sentence) or _FAIR.search(before)
    return (found[1] or found[2].strip()) if found else ""


def year(sentence: str, start: int) -> str | None:
    """The year a sentence says its figure is of: the last one named in the same clause before it."""
    clause = max(
        (part.end() for part in _PARTS.finditer(sentence, max(0, start - 60), start)), default=max(0, start - 60)
    )
    years = [found[1] for found in _YEAR.finditer(sentence, clause, start)]
    return years[0] if len(set(years)) == 1 else None


def _named(sentence: str, start: int, end: int, unit: str) -> str:
    """The noun before the figure; else what it is said to be "의" of; else the noun beside it."""
    window = sentence[max(0, start - 60) : start]
    window = _FILLER.sub("", window)
    if _JOINS.search(window):
        window = ""
    before = _NOUN.search(window)
    word = _noun(before[1]) if before else ""
    after = _OBJECT.match(sentence, end)
    if after and (not word or unit in _MONEYS):
        return after[1] if not after[2] or _JOSA.search(after[1]) else f"{after[1]} {_noun(after[2]) or after[2]}"
    if word and before and not _adverbial(before[1]):
        return word
    beside = _BESIDE.match(sentence, end) if unit in _MONEYS else None
    return _noun(beside[1]) if beside and _MONEY.fullmatch(beside[1]) else ""


def _noun(word: str) -> str:
    """A word without its particle; "" where it is no noun."""
    if _VERBAL.search(word) and len(word) > 2:
        return ""
    bare = _JOSA.sub("", word)
    return bare if len(bare) > 1 else ""


def _adverbial(word: str) -> bool:
    return bool(re.search(r"(?:에서|에게|에는|에서는|으로|에)$", word)) and len(word) > 2


def _nearest(sentence: str, start: int, end: int) -> str:
    before = [found[0] for found in _MONEY.finditer(sentence, max(0, start - 40), start)]
    after = _MONEY.search(sentence, end, end + 30)
    return before[-1] if before else after[0] if after else "금액"


def _amount(found: str) -> str:
    return found if _CLOSED.search(found) or not _MONEY.search(found) else f"{found}액"


def _taking(sentence: str, noun: str) -> str:
    return f"참가 {noun}" if noun in ("기업", "국가", "도시", "인원") and _TAKING.search(sentence) else noun
