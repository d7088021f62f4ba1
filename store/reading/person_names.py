"""Whether a word is a Korean's name: three syllables, or two where more beside it says so, in Hangul or Hanja."""

import re

from store.reading.gazetteer import gazetteer
from store.reading.localities import CITIES, COUNTIES
from store.reading.name_words import HANJA, latin_name
from store.reading.people_words import (
    COMPOUND,
    DOUBTFUL,
    FIRST_NAMES,
    GIVEN,
    LOANS,
    NO_NAMES,
    NOUNS,
    PLACES,
    SHORT_NOUNS,
    SURE,
    SURNAMES,
)  # fmt: skip

_KNOWN = NO_NAMES | FIRST_NAMES | PLACES
_FREQUENT = frozenset("은인서지원성상용관구국식자한")  # ends of many names: a rarer family name may have one
_AGE = re.compile(r"\d{1,2}(?:세)?(?:[·,]? ?[가-힣]{1,8})?")
_SEAT = re.compile(r"[가-힣0-9·,/ ]{0,20}(?:당|국민의힘|국힘|무소속|비례|비례대표|선거구|[시군구읍면동갑을])")
_NAMES_TOO = frozenset(
    [
        "이상",
        "이동",
        "이용",
        "정기",
        "정상",
        "신기",
        "유성",
        "이민",
        "조정",
        "김해",
        "한성",
        "이재",
        "정원",
        "안성",
        "한일",
    ]
)
_HANJA_SURNAMES = frozenset(
    "金李朴崔鄭姜趙尹張林吳韓申徐權黃安宋柳全洪高文孫梁裵白曺許南沈盧河郭成車朱禹具羅閔陳池嚴元蔡千方孔玄咸卞楊廉邊呂秋魚魏表明奇潘王琴玉陸印孟諸牟卓魯龍芮慶奉史夫劉周馬胡何郭謝唐鄧馮曹曾彭蕭蔣賈丁薛葉閻潘杜戴夏鍾汪田任范姚譚廖鄒熊陸郝孔白崔康毛邱秦江顧侯邵孟萬段雷錢湯尹黎易常武喬賀賴龔"
)
_HANJA_WORD = re.compile(
    r"[市道郡區院會長所館部省縣州廳界團社校黨民人的法學]$|^(?:城南|全國|高陽|南韓|安養|文化|元老|成均)"
)


def korean(word: str) -> bool:
    """Whether `word` is built as a Korean's full name and is no other word."""
    if word[:2] in COMPOUND and len(word) in (3, 4):
        return all(one in GIVEN for one in word[2:]) and word not in NO_NAMES
    if len(word) != 3 or word in _KNOWN or word[0] not in SURNAMES or not all(one in GIVEN for one in word[1:]):
        return False
    if word[-1] in "해모대" or word.endswith("이란"):  # verbs (방문해), not named (김모), universities, "…이란"
        return False
    if gazetteer().get(word) and word[-1] not in "현주안":  # 오로라, 사할린; but 신주현 is a name as well
        return False
    if word[-1] not in DOUBTFUL:
        return True
    return word[:2] not in NOUNS and (word[0] in SURE or word[-1] in _FREQUENT)


def short_korean(word: str) -> bool:
    """Whether two syllables can be a full name (허준); most such words are none, so ask for more beside it."""
    return (
        len(word) == 2
        and word[0] in SURNAMES
        and word[1] in GIVEN
        and word[1] not in "모씨"
        and word not in _KNOWN
        and word not in NOUNS
        and word not in SHORT_NOUNS | COUNTIES | CITIES
        and word not in LOANS
    )


def often_a_name(word: str) -> bool:
    """Whether a word that a noun begins is a name all the same, right before a title: 이상구, 이동국."""
    return len(word) == 3 and word[:2] in _NAMES_TOO and word[2] in "구국원식" and word not in NO_NAMES


def far_korean(word: str) -> bool:
    """Whether a name is so sure that words may stand between it and its title: not 시상은."""
    return len(word) > 3 or word[0] in SURE or word[-1] not in "은이가의도에"


def no_noun(word: str) -> bool:
    """Whether three syllables are no noun with something behind (소비재, 남양주), of what stands stuck to a title."""
    return word[:2] not in NOUNS and word not in CITIES


def in_hanja(word: str) -> bool:
    """Whether a word is a full name in Hanja: 吳誠洙, not 城南市."""
    return (
        2 < len(word) <= 4
        and word[0] in _HANJA_SURNAMES
        and bool(HANJA.fullmatch(word))
        and not _HANJA_WORD.search(word)
    )


def surely_beside(paren: str) -> bool:
    """Whether brackets hold what stands behind a name: an age, Hanja, Latin letters, a party or a seat."""
    return bool(_AGE.fullmatch(paren) or HANJA.fullmatch(paren) or latin_name(paren) or _SEAT.fullmatch(paren))
