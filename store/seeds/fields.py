"""What a single value of a record may be, and what to say when it is not."""

import re
import unicodedata
from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from store.seeds.yaml_lines import Unquoted

PARTIAL = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
HANGUL = re.compile("[가-힣]")
TITLE = 60  # characters: a title is one line on a phone


class Rule(ValueError):
    """A rule of the format that a value breaks, in both languages; `field` where it belongs to a whole record."""

    def __init__(self, ko: str, en: str, *field: str | int) -> None:
        super().__init__(en)
        self.ko, self.en, self.field = ko, en, field


def _partial(text: str) -> str:
    if not PARTIAL.fullmatch(text):
        raise Rule(
            '날짜를 "2019-01-14", "2019-01", "2019" 가운데 하나로 적어 주세요',
            'write the date as "2019-01-14", "2019-01" or "2019"',
        )
    try:
        date(*(*map(int, text.split("-")), 1, 1)[:3])
    except ValueError:
        raise Rule("달력에 없는 날이에요. 날짜를 확인해 주세요", "there is no such day. Check the date") from None
    return text


def _day(text: str) -> str:
    if len(_partial(text)) != 10:
        raise Rule('"2019-01-14"처럼 날까지 적어 주세요', 'a day is needed, like "2019-01-14"')
    return text


def _country(text: str) -> str:
    if not re.fullmatch("[A-Z]{2}", text):
        raise Rule("KR처럼 대문자 두 글자인 나라 코드로 적어 주세요", "write a country code of two capitals, like KR")
    return text


def _address(text: str) -> str:
    if not re.fullmatch(r"https?://[^\s⊂〈\ufffd]+", text):
        raise Rule(
            "http:// 나 https:// 로 시작하는 온전한 주소로 적어 주세요",
            "write a whole address that begins with http:// or https://",
        )
    return text


def _slug(text: str) -> str:
    if not re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", text):
        raise Rule(
            "영문 소문자와 숫자를 '-'로 이어 적어 주세요", "write lower-case ascii letters and digits joined by '-'"
        )
    return text


def _neutral(text: str) -> str:
    if "!" in text or "！" in text:
        raise Rule("느낌표 없이 중립적으로 적어 주세요", "write it neutrally, without an exclamation mark")
    return text


def _short(text: str) -> str:
    if len(text) > TITLE:
        raise Rule(
            f"{len(text)}자예요. 제목은 {TITLE}자까지예요. 줄여 주세요",
            f"has {len(text)} characters; a title has at most {TITLE}. Shorten it",
        )
    return text


def _korean(text: str) -> str:
    if not HANGUL.search(text):
        raise Rule("한글이 없어요. ko와 en이 바뀌지 않았는지 확인해 주세요", "has no Hangul: check ko and en")
    return text


def _english(text: str) -> str:
    if HANGUL.search(text):
        raise Rule("영문에 한글이 있어요. ko와 en이 바뀌지 않았는지 확인해 주세요", "holds Hangul: check ko and en")
    return text


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def as_written(value: object) -> object:
    """A day or number without quotes as the text it was written as; a switch as nothing."""
    if isinstance(value, bool):
        return None
    return value.text if isinstance(value, Unquoted) else str(value) if isinstance(value, int) else value


def _known(value: object) -> object:
    """An empty text, as exports write what they do not know, as nothing."""
    return None if isinstance(value, str) and not value.strip() else value


def _cut_to_day(value: object) -> object:
    """Without a time of day: "2019-01-14T08:35:00+09:00"."""
    return value[:10] if isinstance(value, str) and re.match(r"[0-9-]{10}[T ][0-9]{2}:", value) else value


Word = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(_nfc)]
Loose = Annotated[Word | None, BeforeValidator(_known), BeforeValidator(as_written)]  # of what others wrote
Partial = Annotated[str, AfterValidator(_partial)]
LoosePartial = Annotated[
    Partial | None, BeforeValidator(_known), BeforeValidator(_cut_to_day), BeforeValidator(as_written)
]
Day = Annotated[str, AfterValidator(_day)]
Country = Annotated[str, AfterValidator(_country)]
Address = Annotated[str, AfterValidator(_address)]
LooseAddress = Annotated[Address | None, BeforeValidator(_known)]  # shown as a link, so it must not be a script
Slug = Annotated[str, AfterValidator(_slug)]
Amount = Annotated[int | float, Field(ge=0, allow_inf_nan=False)]
Neutral = Annotated[Word, AfterValidator(_neutral)]
English = Annotated[Word, AfterValidator(_english)]
Type = Literal["city", "region", "company", "agency", "university", "association", "embassy", "event", "other"]
Relation = Literal["sister", "friendship", "loi", "mou", "member", "event", "other"]


class Record(BaseModel):
    """Unknown keys are faults: a misspelt one would be lost without a word."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Both(Record):
    """The same words in both languages."""

    ko: Word
    en: Word


class Summary(Both):
    """What happened, told neutrally."""

    ko: Neutral
    en: Annotated[Neutral, AfterValidator(_english)]


class Title(Both):
    """What happened, in one line."""

    ko: Annotated[Neutral, AfterValidator(_korean), AfterValidator(_short)]
    en: Annotated[Neutral, AfterValidator(_english), AfterValidator(_short)]
