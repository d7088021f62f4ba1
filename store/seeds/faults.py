"""What pydantic found wrong with a record, in words for a curator."""

from collections.abc import Iterator
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from store.errors import SeedError
from store.seeds.yaml_lines import Lines

Model = TypeVar("Model", bound=BaseModel)

WORDS = {
    "missing": ("이 항목이 없어요. 적어 주세요.", "is missing. Write it."),
    "extra_forbidden": (
        "모르는 항목이에요. 이름을 확인하거나 지워 주세요.",
        "is an unknown key. Check its name or remove it.",
    ),
    "string_type": (
        '글자로 적어야 해요. 날짜라면 따옴표로 감싸 주세요: "2019-01-14".',
        'must be text. Quote a date: "2019-01-14".',
    ),
    "string_too_short": ("비어 있어요. 적거나 지워 주세요.", "is empty. Fill it or remove it."),
    "too_short": ("적어도 하나(conflicts는 둘)는 있어야 해요.", "needs at least one entry (two for conflicts)."),
    "literal_error": (
        "쓸 수 없는 값이에요. {expected} 가운데 하나로 적어 주세요.",
        "may not be that. Write one of {expected}.",
    ),
    "string_pattern_mismatch": ("모양이 {pattern} 규칙에 맞지 않아요.", "does not match {pattern}."),
    "greater_than_equal": ("0보다 작을 수 없어요.", "cannot be negative."),
    "list_type": ("목록이어야 해요. 줄마다 '- '로 시작해 주세요.", "must be a list: begin each line with '- '."),
    "model_type": ("'이름: 값' 꼴이어야 해요.", "must be of the form 'key: value'."),
}
NUMBER = ("숫자로 적어 주세요.", "must be a number.")


def checked(model: type[Model], value: object, lines: Lines, index: int) -> Model:
    """The record `value` as `model`. Raises SeedError with the place of the first fault."""
    try:
        return model.model_validate(value)
    except ValidationError as error:
        fault = error.errors()[0]
        where = lines.where((index, *_steps(fault["loc"])))
        raise SeedError(where, *_said(fault)) from None


def _steps(loc: tuple[int | str, ...]) -> Iterator[int | str]:
    """Without the names of union members, which stand in no file."""
    return (step for step in loc if step not in ("InlinePartner", "constrained-str", "str", "int", "float"))


def _said(fault: Any) -> tuple[str, str]:
    kind, facts = fault["type"], fault.get("ctx", {})
    if kind == "value_error":
        ko, _, en = str(facts["error"]).partition("|")
        return f"{ko}.", f"{en}."
    if kind in WORDS:
        ko, en = WORDS[kind]
        return ko.format(**facts), en.format(**facts)
    return NUMBER if kind.startswith(("int", "float", "bool", "finite")) else (f"{fault['msg']}.", f"{fault['msg']}.")
