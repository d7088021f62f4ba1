"""How Hanja are read: the Korean standard (KS X 1001) lists them in the order of their readings."""

import re
from bisect import bisect_right

_RUN = re.compile("[一-\u9fff]+")  # in NFC; others of Unicode are only there to be compatible
# The first letter of each reading, and the readings, in that order.
_FIRSTS = (
    "伽刻侃乫勘匣剛介喀坑醵倨乾乞儉劫偈擊堅抉兼京係古哭困汨供寡槨冠刮侊卦乖宏交丘國君堀宮倦厥机晷叫勻橘克僅今伋亘企"
    "緊佶喫儺暖捏南納囊乃女年念寗努濃惱尿嫩訥杻能尼匿多丹撻啖沓唐代德倒毒墩乭仝兜屯得嶝喇洛亂剌嵐拉廊來冷掠亮侶力憐"
    "冽廉獵令例勞碌論壟儡了龍壘劉六侖律隆勒凜凌俚吝林砬摩寞万唜亡埋脈孟冪免滅冥袂侮木歿夢卯務墨們勿味岷密剝伴勃倣倍"
    "伯幡伐凡法僻卞別丙保伏本乶俸付北分佛崩丕嚬憑乍削傘乷三揷上塞穡牲墅夕仙卨剡攝城世召俗孫率宋刷衰修叔巡戌崇瑟濕丞"
    "侍埴伸失審什雙氏亞堊安斡唵壓仰厓厄櫻也弱佯圄億偃孼俺嶪円予亦嚥悅厭曄塋乂五屋溫兀壅渦婉曰往倭外僥慾俑于勖云蔚熊"
    "元月位乳堉允聿戎垠乙吟揖凝依二瀷人一任入仍仔作孱岑雜丈再爭佇勣佃切占接丁制俎族存卒倧佐罪主竹俊茁中卽櫛楫增之直"
    "唇侄斟執徵且捉撰刹僭倉債冊凄倜仟凸僉堞廳剃初促寸叢撮催墜丑春出充悴取側層侈則親七侵蟄秤快他倬呑奪探塔宕兌擇撑攄"
    "兎慟堆偸慝闖坡判八佩彭愎便貶坪吠佈幅俵品楓彼匹乏下壑寒割函合亢亥劾倖享噓憲歇險奕俔孑嫌俠亨兮乎惑婚忽哄化擴丸活"
    "凰匯劃宖哮侯勛薨喧卉彙休恤兇黑昕吃欠吸興僖詰"
)
_READINGS = (
    "가각간갈감갑강개객갱갹거건걸검겁게격견결겸경계고곡곤골공과곽관괄광괘괴굉교구국군굴궁권궐궤귀규균귤극근금급긍기"
    "긴길끽나난날남납낭내녀년념녕노농뇌뇨눈눌뉴능니닉다단달담답당대덕도독돈돌동두둔득등라락란랄람랍랑래랭략량려력련"
    "렬렴렵령례로록론롱뢰료룡루류륙륜률륭륵름릉리린림립마막만말망매맥맹멱면멸명몌모목몰몽묘무묵문물미민밀박반발방배"
    "백번벌범법벽변별병보복본볼봉부북분불붕비빈빙사삭산살삼삽상새색생서석선설섬섭성세소속손솔송쇄쇠수숙순술숭슬습승"
    "시식신실심십쌍씨아악안알암압앙애액앵야약양어억언얼엄업엔여역연열염엽영예오옥온올옹와완왈왕왜외요욕용우욱운울웅"
    "원월위유육윤율융은을음읍응의이익인일임입잉자작잔잠잡장재쟁저적전절점접정제조족존졸종좌죄주죽준줄중즉즐즙증지직"
    "진질짐집징차착찬찰참창채책처척천철첨첩청체초촉촌총촬최추축춘출충췌취측층치칙친칠침칩칭쾌타탁탄탈탐탑탕태택탱터"
    "토통퇴투특틈파판팔패팽퍅편폄평폐포폭표품풍피필핍하학한할함합항해핵행향허헌헐험혁현혈혐협형혜호혹혼홀홍화확환활"
    "황회획횡효후훈훙훤훼휘휴휼흉흑흔흘흠흡흥희힐"
)
_BESIDE = {"姊": "자"}  # 姊妹, as older news print it; not in the standard
_CODES = [letter.encode("euc-kr") for letter in _FIRSTS]
_LEADS, _SOFT = 588, (2, 3, 6, 7, 12, 17, 20)  # syllables of a leading consonant; vowels with an i before or in them
_N, _R, _SILENT = 2, 5, 11


def read(text: str) -> str:
    """The text with its Hanja in Hangul: 北美 → 북미, 女性 → 여성."""
    return _RUN.sub(lambda run: _begun("".join(map(_letter, run[0]))), text)


def _letter(letter: str) -> str:
    if letter in _BESIDE:
        return _BESIDE[letter]
    try:
        code = letter.encode("euc-kr")
    except UnicodeEncodeError:  # no Korean text of our days has it
        return letter
    return _READINGS[bisect_right(_CODES, code) - 1]


def _begun(word: str) -> str:
    """No word begins with r, nor with n before an i: 로동 → 노동, 녀성 → 여성, 리 → 이."""
    lead, rest = divmod(ord(word[0]) - 0xAC00, _LEADS)
    if lead not in (_N, _R):
        return word
    soft = rest // 28 in _SOFT
    first = _SILENT if soft else _N
    return chr(0xAC00 + first * _LEADS + rest) + word[1:]
