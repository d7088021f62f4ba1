"""Documents that fail when they lie."""

import re
import runpy
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("docs/decisions/*.md"), ROOT / "seeds" / "README.md"]


def test_the_page_of_commands_is_up_to_date() -> None:
    page = runpy.run_path(str(ROOT / "docs" / "generate.py"))["page"]()
    assert (ROOT / "docs" / "commands.md").read_text(encoding="utf-8") == page, "run `make docs`"


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_file_a_page_links_to_is_there(path: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", path.read_text(encoding="utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_file_a_page_names_is_there(path: Path) -> None:
    named = re.findall(r"`((?:bot|handlers|store|docs|tests|seeds)/[\w/.]+)`", path.read_text(encoding="utf-8"))
    assert [name for name in named if not (ROOT / name).exists() and not name.startswith("seeds/originals")] == []


def test_every_setting_is_in_the_example_and_in_the_table() -> None:
    example = set(re.findall(r"^([A-Z_]+)=", (ROOT / ".env.example").read_text(encoding="utf-8"), re.MULTILINE))
    settings = (ROOT / "docs/operations.md").read_text(encoding="utf-8").split("\n## ")[1]
    table = set(re.findall(r"^\| `([A-Z_]+)`", settings, re.MULTILINE))
    read = set(
        re.findall(r'"((?:GYORYU|DATABASE)_[A-Z_]+)"', (ROOT / "bot/settings/home.py").read_text(encoding="utf-8"))
    )
    fields = re.findall(r"^    ([a-z_]+): ", (ROOT / "bot/settings/duty.py").read_text(encoding="utf-8"), re.MULTILINE)
    assert example == table == read | {field.upper() for field in fields}


def test_the_version_has_a_chapter_in_the_changelog() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert f"## {version}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
