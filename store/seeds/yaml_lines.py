"""YAML with the line of every value, so that a fault can be shown where it stands."""

from typing import Any

import yaml

from store.errors import SeedError

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Path = tuple[str | int, ...]


class Lines:
    """A YAML document as values, with the line (from 1) of each."""

    def __init__(self, text: str, label: str, first_line: int = 1) -> None:
        """Raises SeedError for text that is no YAML. `first_line` is where the text begins in its file."""
        self.label = label
        self._first = first_line
        try:
            self._node = yaml.compose(text, Loader)
            self.value: Any = yaml.load(text, Loader)  # noqa: S506  Loader is a safe one
        except yaml.MarkedYAMLError as error:
            raise self._broken(error.problem_mark, error.problem or "") from None
        except yaml.YAMLError as error:
            raise self._broken(None, str(error).splitlines()[0]) from None

    def where(self, path: Path) -> str:
        """ "seeds/events/2019.yaml:12 date": the nearest place to `path` that stands in the text."""
        node, line = self._node, self._first
        for step in path:
            found = _child(node, step)
            if found is None:
                break
            key, node = found
            line = key.start_mark.line + self._first
        return f"{self.label}:{line} {'.'.join(str(step) for step in path[1:])}".rstrip()

    def _broken(self, mark: "yaml.Mark | None", problem: str) -> SeedError:
        where = f"{self.label}:{mark.line + self._first}" if mark else self.label
        return SeedError(
            where,
            f"YAML 문법에 맞지 않아요({problem}). 들여쓰기와 따옴표를 확인해 주세요.",
            f"is no valid YAML ({problem}). Check indentation and quotes.",
        )


def _child(node: "yaml.Node | None", step: str | int) -> "tuple[yaml.Node, yaml.Node] | None":
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step], node.value[step]
    if isinstance(node, yaml.MappingNode):
        return next(((key, value) for key, value in node.value if key.value == step), None)
    return None
