"""What pydantic found wrong with a record, in words for a curator."""

from collections.abc import Iterator
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from store.errors import SeedError
from store.seeds.fields import Rule
from store.seeds.yaml_lines import Lines, Unquoted

Model = TypeVar("Model", bound=BaseModel)

WORDS = {
    "missing": ("이 항목이 없어요. 적어 주세요.", "is missing. Write it."),
    "extra_forbidden": (
        "모르는 항목이에요. 이름을 확인하거나 지워 주세요.",
        "is an unknown key. Check its name or remove it.",
    ),
    "string_type": ("글자로 적어야 해요. 따옴표로 감싸 주세요{value}.", "must be text. Put it in quotes{value}."),
    "string_unicode": ("쓸 수 없는 글자가 있어요. 지워 주세요.", "holds a character that is none. Remove it."),
    "string_too_short": ("비어 있어요. 적거나 지워 주세요.", "is empty. Fill it or remove it."),
    "too_short": (
        "적어도 {min_length}개는 있어야 해요. 더 적어 주세요.",
        "needs at least {min_length}. Write more.",
    ),
    "literal_error": (
        "쓸 수 없는 값이에요{value}. {expected} 가운데 하나로 적어 주세요.",
        "may not be that{value}. Write one of {expected}.",
    ),
    "greater_than_equal": (
        "0이거나 0보다 큰 수로 적어 주세요{value}.",
        "write a number of 0 or more{value}.",
    ),
    "list_type": (
        "목록이어야 해요{value}. 줄마다 '- '로 시작해 주세요.",
        "must be a list{value}: begin each line with '- '.",
    ),
    "model_type": (
        "'이름: 값' 꼴이어야 해요{value}. 항목마다 나눠 적어 주세요.",
        "must be of the form 'key: value'{value}. Write it so.",
    ),
    "bool": ("true나 false로 적어 주세요{value}.", "write true or false{value}."),
    "number": ("숫자로 적어 주세요{value}.", "write a number{value}."),
    "other": ("이 자리에 쓸 수 없는 값이에요{value}. 고쳐 주세요.", "may not stand here{value}. Mend it."),
}
OF_A_UNION = {"inline-partner", "partner-id", "function-after[_nfc(), constrained-str]", "constrained-str", "str"}


class LeftOut(SeedError):
    """A record that was left out; `id` is what others may call it by."""

    def __init__(self, where: str, ko: str, en: str, id: str | None) -> None:  # noqa: A002  the record's own key
        super().__init__(where, ko, en)
        self.id = id


def checked(model: type[Model], value: object, lines: Lines, *path: int) -> Model:
    """What stands at `path` of `lines`, `value`, as `model`. Raises LeftOut with the place of the first fault."""
    try:
        return model.model_validate(value)
    except ValidationError as error:
        fault: Any = error.errors()[0]
        where = lines.where((*path, *field_of(fault)))
        raise LeftOut(where, *said(fault), name_of(value)) from None


def name_of(value: object) -> str | None:
    """What a record, however broken, is called by others."""
    name = value.get("id") if isinstance(value, dict) else None
    return name if isinstance(name, str) else None


def field_of(fault: Any) -> Iterator[int | str]:
    """The steps to the field that a fault of pydantic's is in, without the names of union members."""
    yield from (step for step in fault["loc"] if step not in OF_A_UNION and step not in ("int", "float"))
    rule = fault.get("ctx", {}).get("error")
    yield from rule.field if isinstance(rule, Rule) else ()


def said(fault: Any) -> tuple[str, str]:
    """A fault of pydantic's in Korean and English: what is wrong, the value, and what to do."""
    facts: dict[str, Any] = fault.get("ctx", {})
    rule = facts.get("error")
    if isinstance(rule, Rule):
        shown = "" if rule.field else _shown(fault["input"])
        return _with(shown, rule.ko), _with(shown, rule.en)
    ko, en = WORDS[_sort(fault["type"])]
    if "expected" in facts:
        facts = {**facts, "expected": facts["expected"].replace("'", "").replace(" or ", ", ")}
    facts = {**facts, "value": _shown(fault["input"])}
    return ko.format(**facts), en.format(**facts)


def _with(shown: str, words: str) -> str:
    """The value behind the sentence that says what is wrong."""
    wrong, stop, mend = words.partition(". ")
    return f"{wrong}{shown}{stop}{mend}."


def _sort(kind: str) -> str:
    if kind in WORDS:
        return kind
    if kind.startswith(("int", "float", "finite")):
        return "number"
    return "bool" if kind.startswith("bool") else "other"


def _shown(value: object) -> str:
    """The value that is wrong, short; nothing for what would fill the line."""
    text = value.text if isinstance(value, Unquoted) else value
    if text is None or isinstance(text, dict | list):
        return ""
    word = str(text)
    return f" ({word[:40]}…)" if len(word) > 40 else f" ({word})"
