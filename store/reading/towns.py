"""Towns that no list has, known by the country before them, the brackets behind them or their sound."""

import re

from store.reading.lexicon import Form
from store.reading.places import Found, Reader
from store.reading.spelling import PARTICLE, transliterated

_UNKNOWN = re.compile(
    rf"(?P<stem>[가-힣]{{2,8}}?)(?P<level>시|市|주|州|성|省|현|縣)(?P<tail>장단|장|부시장|청사|청|의회|정부|측|대표단)?(?:{PARTICLE})?"
)
_LEVELS = frozenset("시市주州성省현縣")
_NO_CITY = re.compile(
    r"(?:도|방문|체결|귀국|필요|유사|비상|평상|참가|참석|개최|진출|수출|계약|이용|신청|발생|현지|동|역|당|즉|수|일|임|전|표|제|게|암|명|지|감|무|"
    r"과|응|접|출|실|탑승|입국|출국|도착|행사|운영|추진|결연|협약|협력|교류|사용|구매|위반|구입|합격|취업|근무|이동|사고|재난|가능|필요|다양|"
    r"중요|적합|안정|투명|효율|전문|국제|독창|정체|우수|안전|사업|수익|생산|경제|표현|실현|매|공|거|이|자|여|초|말|금|전|차|한|제|두|세|네)"
)


def unknown_city(reader: Reader, number: int, before: Found | None) -> Found | None:
    """A town that no list has: "동하시" behind 베트남, "하트필드시", "레드록(Red Rock)시"."""
    word = reader.words[number]
    match = None if _LEVELS.isdisjoint(word.text) else _UNKNOWN.fullmatch(word.text)
    if match is None:
        return None
    stem, level = match["stem"], match["level"]
    led = before is not None and before.open and before.form in ("country", "region", "city")
    foreign = transliterated(stem)
    if not (word.gloss or foreign or led) or (
        not foreign and not word.gloss and (_NO_CITY.fullmatch(stem) or stem.endswith("도"))
    ):
        return None
    if level in "성省주州현縣" and not (foreign and (led or match["tail"])) and not word.gloss:
        return None
    form: Form = "city" if level in "시市" else "region"
    name = stem if form == "city" else stem + level
    end = word.start + match.end("level")
    return Found(
        word.start, end, name, form, stem, before.countries[:1] if before and led else (), open=end == word.end
    )


_LEADS = re.compile(
    r"(?:수도|항구도시|항만도시|대학도시|산업도시|공업도시|고도|북부|남부|동부|서부|중부|북서부|북동부|남서부|남동부|극동|제[2-9]의?도시|"
    r"휴양도시|자매도시인?|우호도시인?|교류도시인?|자매결연도시인?|도시|인근|주도|성도)"
)
_BARE_NAME = re.compile(rf"(?P<stem>[가-힣]{{2,8}}?)(?P<particle>{PARTICLE})?")


def bare_city(reader: Reader, number: int, before: Found | None) -> Found | None:
    """A town without 시 that a country leads to: "캐나다 애시포드에", "러시아 극동 스보보드니"."""
    word = reader.words[number]
    lead = reader.words[number - 1] if number else None
    if before is None or before.form not in ("country", "region") or not before.countries or lead is None:
        return None
    marked = bool(_LEADS.fullmatch(lead.text)) and lead.start >= before.end
    match = _BARE_NAME.fullmatch(word.text)
    if match is None or not (marked or (before.open and lead.end == before.end)):
        return None
    placed = (match["particle"] or "").startswith(("에", "로", "으로", "와", "과", "서", "등")) or _visited(
        reader, number
    )
    if not transliterated(match["stem"]) or not (marked or placed) or match["stem"] in reader.people:
        return None
    end = word.start + match.end("stem")
    return Found(word.start, end, match["stem"], "city", match["stem"], before.countries[:1], open=end == word.end)


def _visited(reader: Reader, number: int) -> bool:
    """Whether the word is what somebody visits: "애시포드를 방문"."""
    ahead = reader.text[reader.words[number].end : reader.words[number].end + 14]
    return reader.words[number].text[-1] in "을를" and bool(_VISIT.search(ahead))


_VISIT = re.compile(r"방문|순방|찾[아은는을고]|다녀|시찰|답방|공략")
