"""YAML with the line of every value, so that a fault can be shown where it stands."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

from store.errors import SeedError

Path = tuple[str | int, ...]
_ITEM = re.compile(r"^- ", re.MULTILINE)


class Unquoted(NamedTuple):
    """A day that stands without quotation marks; YAML makes it a date, we want it as text."""

    text: str


class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # typed without the C parser
    """PyYAML's safe loader, with days kept as they are written."""


Loader.add_constructor("tag:yaml.org,2002:timestamp", lambda _loader, node: Unquoted(node.value))


class Broken(SeedError):
    """Text that is no YAML."""


class Lines:
    """A YAML document as values, with the line (from 1) of each."""

    def __init__(self, text: str, label: str, first_line: int = 1) -> None:
        """Raises Broken for text that is no YAML. `first_line` is where the text begins in its file."""
        self.label = label
        self._first = first_line
        self._node: yaml.Node | None = None
        self.value: Any = self._read(text)

    def where(self, path: Path) -> str:
        """ "seeds/events/2019.yaml:12 date": the nearest place to `path` that stands in the text."""
        node, line = self._node, self._first
        for step in path:
            found = _child(node, step)
            if found is None:
                break
            key, node = found
            line = key.start_mark.line + self._first
        field = path[1:] if path and isinstance(path[0], int) else path
        return f"{self.label}:{line} {'.'.join(map(str, field))}".rstrip()

    def _read(self, text: str) -> Any:
        try:
            loader = Loader(text)
            self._node = loader.get_single_node()
            self._refuse(self._node)
            return loader.construct_document(self._node) if self._node else None
        except yaml.MarkedYAMLError as error:
            open_since = "unexpected end of stream" in (error.problem or "")
            mark = (error.context_mark if open_since else None) or error.problem_mark or error.context_mark
            raise self._broken(min(mark.line if mark else 0, text.rstrip().count("\n"))) from None
        except yaml.reader.ReaderError as error:
            raise self._broken(text.count("\n", 0, error.position)) from None
        except (yaml.YAMLError, ValueError, RecursionError):
            raise self._broken(0) from None

    def _refuse(self, root: "yaml.Node | None") -> None:
        """Raise for a key that stands twice, of which one would be lost, and for an alias, which may be endless."""
        seen: set[int] = set()
        waiting = [root] if root else []
        while waiting:
            node = waiting.pop()
            if id(node) in seen:
                raise self._fault(
                    node,
                    "YAML의 별칭(&, *)은 쓸 수 없어요. 값을 그대로 적어 주세요.",
                    "is a YAML alias (&, *). Write the value itself.",
                )
            seen.add(id(node))
            waiting += _below(node)
            if twice := _twice(node):
                raise self._fault(
                    twice,
                    f"{twice.value} 항목이 두 번 있어요. 하나만 남겨 주세요.",
                    f"the key {twice.value} stands twice. Keep one.",
                )

    def _fault(self, node: "yaml.Node", ko: str, en: str) -> Broken:
        return Broken(f"{self.label}:{node.start_mark.line + self._first}", ko, en)

    def _broken(self, line: int) -> Broken:
        return Broken(
            f"{self.label}:{line + self._first}",
            "YAML 문법에 맞지 않아요. 이 줄 둘레의 들여쓰기, 따옴표, ':' 뒤의 빈칸을 확인해 주세요.",
            "is no valid YAML. Check indentation, quotes and the space after ':' around this line.",
        )


def records(text: str, label: str) -> Iterator["Lines | Broken"]:
    """The whole file; where it is broken, each item of its list by itself, so that only broken ones are lost."""
    try:
        yield Lines(text, label)
    except Broken as whole:
        starts = [item.start() for item in _ITEM.finditer(text)]
        if len(starts) < 2:
            yield whole
            return
        line = 1 + text.count("\n", 0, starts[0])
        for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
            try:
                yield Lines(text[start:end], label, line)
            except Broken as fault:
                yield fault
            line += text.count("\n", start, end)


def _below(node: "yaml.Node") -> "list[yaml.Node]":
    if isinstance(node, yaml.MappingNode):
        return [part for pair in node.value for part in pair]
    return list(node.value) if isinstance(node, yaml.SequenceNode) else []


def _twice(node: "yaml.Node") -> "yaml.Node | None":
    keys = [key for key, _ in node.value] if isinstance(node, yaml.MappingNode) else []
    seen: set[str] = set()
    for key in keys:
        if isinstance(key, yaml.ScalarNode) and key.value in seen:
            return key
        seen.add(str(key.value))
    return None


def _child(node: "yaml.Node | None", step: str | int) -> "tuple[yaml.Node, yaml.Node] | None":
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step], node.value[step]
    if isinstance(node, yaml.MappingNode):
        return next(((key, value) for key, value in node.value if key.value == step), None)
    return None
