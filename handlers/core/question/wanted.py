"""What a question wants to know: when, who, how many, how much, where, why, yes or no."""

import re
from typing import Literal

from handlers.core.question.offices import PEOPLE

Wanted = Literal[
    "define", "when", "how_long", "mayor_then", "weekday", "term", "who", "with_whom", "how_many", "how_often", "how_much", "where", "why", "said", "list", "yes_no", "what",
]  # fmt: skip

COUNTERS = r"(?:곳|개사|개국|개|군데|명|분|사람|팀|건|나라|도시|업체|회사|기업|가지|분야|종|평|㎡|제곱|퍼센트|프로|대|주년|살|층|차례|시간|일간|박|배)"
# In this order: the first that fits is what is wanted.
_KOREAN: tuple[tuple[Wanted, str], ...] = (
    ("why", r"왜(?![가-힣]*(?:국|구))|이유|까닭|배경|어째서|무엇\s*때문|뭐\s*때문|뭣\s*때문"),
    ("define", r"(?:무슨|어떤|뭔)\s*(?:뜻|의미)|뜻이\s*(?:뭐|무엇)|어떤\s*(?:행사|곳|회사|기업|단체|기관|프로그램|센터|업체|제품|기구|축제)(?:이야|야|인가|이라고|라고|예요|이에요|임|이지|인지|인)|뭐\s*하는\s*(?:곳|데|거|것|회사|기관|단체|사람)|약자|줄임말|줄인\s*(?:말|거|것)|우리말로|영어로|풀네임|본래\s*이름"),
    ("how_long", r"며칠\s*(?:짜리|간|동안|이나|걸)|몇\s*일\s*(?:간|동안)|몇\s*박|얼마나\s*(?:오래|걸|길)|몇\s*(?:주|달)\s*(?:간|동안)"),
    ("mayor_then", r"(?:때|당시|시절|무렵|할\s*적)\s*(?:의|에|는|엔)?\s*시장\s*(?:님|자리)?\s*(?:은|이|을|는)?\s*(?:누구|누가|누군|어느|맡)|(?:때|당시)\s*(?:누가|누구|어느)\s*시장"),
    ("weekday", r"무슨\s*요일|몇\s*요일"),
    ("how_often", r"몇\s*(?:번(?!째)|차례|회(?!차))|횟수|얼마나\s*자주"),
    ("how_much", r"얼마(?!나\s*(?:자주|많|오래|걸|큰|크|남))|액수|금액|(?:규모|예산|매출|매출액|비용|상담액|계약액|사업비|협약액)(?:은|는|이|가)?\s*[?？]*$|몇\s*(?:억|조|만\s*달러|달러|원)"),
    ("when", r"언제|며칠|몇\s*(?:년(?!\s*전\s*오늘)|월|일)|날짜|일자|시기|어느\s*해|무슨\s*해|기간"),
    ("how_many", rf"몇\s*{COUNTERS}|몇이|몇\s*퍼|(?:기업|업체|회사|참가|참석|도시|인원|직원|청중|관객|나라|참여)\s*[자사]?\s*(?:수|숫자)(?:는|가|이|\s|\?|$)|몇"),
    ("with_whom", r"(?:어디|누구|어느\s*(?:도시|나라|기업|회사|기관|곳)|무슨\s*(?:도시|기업|회사))\s*(?:와|과|랑|이랑|하고)"),
    ("who", rf"{PEOPLE}\s*(?:님)?의?\s*(?:이름|성함)|{PEOPLE}(?:은|는)\s*[?？]*$|누구|누가|누군|누굴|누구야|어떤\s*(?:사람|분|시장)|어느\s*시장|무슨\s*시장"),
    ("said", r"뭐라고|뭐라\b|뭐랬|뭐래|무슨\s*말|어떤\s*말|무엇이라고|어떻게\s*(?:말|평가|설명)|한\s*말|발언|어록"),
    ("where", r"(?:도시|나라|국가|지역)\s*이름|(?:도시|나라|국가)\s*(?:다|모두|전부|쭉)\s*(?:알려|말해|보여)|(?:도시|나라|국가|지역)(?:들|\s*이름)(?:은|는|이|을|를|도)?\s*(?:좀|다|모두|전부|쭉)?\s*(?:알려|말해|보여|이름)|어느어느|어디|어딘|장소|어느\s*(?:도시|나라|곳|지역|건물)|무슨\s*(?:도시|나라)"),
    ("said", r"(?:다고|라고|냐고|자고|겠다고|한다고)\s*(?:했|하[던더]|말|밝|그랬|설명|소개|강조|평가|봤|보[았]|봐)|(?:다고|라고)\s*[?？]*$"),
    ("list", r"(?:[두세네]|다섯|여섯|[2-9])\s*가지|목록|리스트|전부|모두|뭐뭐|뭐\s*뭐|무엇무엇|어떤\s*[가-힣]+들|다\s*(?:알려|보여|말해|뭐)"),
)  # fmt: skip
_ENGLISH: tuple[tuple[Wanted, str], ...] = (
    ("how_long", r"\bhow long\b|\bhow many days\b"),
    ("mayor_then", r"\bwho was (?:the )?(?:seongnam )?mayor (?:of seongnam )?(?:when|at the time)\b"),
    ("why", r"\bwhy\b|\breason\b|\bpurpose\b"),
    ("how_often", r"\bhow often\b|\bhow many times\b"),
    ("how_much", r"\bhow much\b|\bamount\b|\bworth\b"),
    ("how_many", r"\bhow many\b|\bnumber of\b|\bhow big\b|\bhow large\b"),
    ("when", r"\bwhen\b|\bwhat (?:date|day|year|month)\b|\bwhich (?:day|year|month|date)\b|\bdates?\b"),
    ("with_whom", r"\bwith (?:whom|who|which|what)\b|\bwho(?:m)? (?:did|does|do|has|have|is|was|were)\b.*\bwith\b"),
    ("said", r"\bwhat (?:did|does) .* (?:say|said)\b|\bquotes?\b"),
    ("who", r"\bwho\b|\bwhom\b|\bwhose\b"),
    ("where", r"\bwhere\b|\b(?:which|what) (?:\w+ )?(?:city|cities|country|countries|place|state|venue)\b|\bvenue\b"),
    ("list", r"\blist\b|\bwhich \w+s\b|\ball the\b"),
    ("yes_no", r"^(?:did|was|were|is|are|has|have|do|does)\b"),
)
_CONFIRMING = re.compile(
    r"(?:[했었았였갔왔됐봤렸졌섰켰났냈샀썼]|있|없|맞|했던|한\s*적\s*(?:이\s*)?있)(?:어|나|냐|니|음|나요|어요|습니까|지|죠|는지|을까|대)*요?\s*\??$|(?:맞아|맞나|맞지|인가|인가요|이야|야|지|죠|니|냐|나요|까)요?\s*\?$"
)
_SOMETHING = re.compile(r"뭐|뭔|무엇|무슨|어떤|어떻|뭘|뭣|머|what|which|how", re.IGNORECASE)


def wanted(text: str) -> Wanted:
    """What `text` asks for; "what" where it only names a subject."""
    lowered = text.casefold().strip()
    for kind, pattern in (*_KOREAN, *_ENGLISH):
        if re.search(pattern, lowered):
            return kind
    return "yes_no" if _CONFIRMING.search(lowered) and not _SOMETHING.search(lowered) else "what"
