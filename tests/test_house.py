"""The size and order of the house: what a newcomer should be able to rely on when reading it."""

import ast
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FILES = sorted(path for floor in ("bot", "handlers", "store") for path in (ROOT / floor).rglob("*.py"))
Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions() -> Iterator[tuple[str, int]]:
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, Function):
                yield f"{path.relative_to(ROOT)}:{node.lineno} {node.name}", body_lines(node)


def body_lines(node: Function) -> int:
    """Lines of a function without its docstring."""
    docstring = node.body[0] if ast.get_docstring(node) else None
    return _lines(node) - (_lines(docstring) if docstring else 0)


def _lines(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_functions_are_short() -> None:
    sizes = sorted(size for _, size in functions())
    assert statistics.median(sizes) <= 6
    assert sizes[int(len(sizes) * 0.9)] <= 20


def test_no_function_is_long() -> None:
    assert [name for name, size in functions() if size > 40] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_file_can_be_read_in_one_sitting(path: Path) -> None:
    assert path.read_text(encoding="utf-8").count("\n") <= 250


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_file_opens_with_what_it_exists_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def test_every_public_function_says_what_it_is_for() -> None:
    bare = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
        for path in FILES
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, Function | ast.ClassDef)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
        and len(node.body) > 1
    ]
    assert bare == []


def test_only_the_settings_read_the_environment() -> None:
    readers = {path.parent.name for path in FILES if "os.environ" in path.read_text(encoding="utf-8")}
    assert readers <= {"settings"}
