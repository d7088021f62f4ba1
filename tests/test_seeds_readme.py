"""seeds/README.md explains the records that are there: kinds, statuses and keys."""

import re
from pathlib import Path
from typing import get_args

import pytest
import yaml

from store.records import Kind, Status

SEEDS = Path(__file__).parents[1] / "seeds"
README = (SEEDS / "README.md").read_text(encoding="utf-8")


def chapter(heading: str) -> str:
    return README.split(f"### `{heading}`", 1)[1].split("\n##", 1)[0]


def explained(text: str) -> set[str]:
    """What the first column of the tables in `text` names in backquotes."""
    firsts = re.findall(r"^\| (`[^|]+) \|", text, re.MULTILINE)
    return {name for cell in firsts for name in re.findall(r"`(\w+)`", cell)}


def used(pattern: str) -> set[str]:
    records = [record for file in SEEDS.glob(pattern) for record in yaml.safe_load(file.read_text(encoding="utf-8"))]
    return {key for record in records for key in record}


def test_every_kind_and_status_of_an_event_is_explained() -> None:
    assert {*get_args(Kind), *get_args(Status)} <= explained(chapter("events/<year>.yaml"))


@pytest.mark.parametrize("file", ["partners.yaml", "mayors.yaml", "ces.yaml"])
def test_the_keys_explained_are_those_in_use(file: str) -> None:
    assert explained(chapter(file)) == used(file)


def test_every_key_of_an_event_is_explained() -> None:
    assert used("events/*.yaml") <= explained(chapter("events/<year>.yaml"))


def test_the_record_shown_is_one_that_is_there() -> None:
    (shown,) = yaml.safe_load(README.split("```yaml\n", 1)[1].split("```", 1)[0])
    kept = yaml.safe_load((SEEDS / "events" / f"{shown['date'][:4]}.yaml").read_text(encoding="utf-8"))
    (record,) = [record for record in kept if record["id"] == shown["id"]]
    lists = {"people", "sources"}  # shortened in the example
    assert {**record, "people": 0, "sources": 0} == {**shown, "people": 0, "sources": 0}
    assert all(item in record[key] for key in lists for item in shown[key])
