"""Settings are read from `.env`, overruled by the environment, and a wrong one is named."""

from pathlib import Path

import pytest

from bot.settings.duty import settings
from bot.settings.home import home
from store import StartError


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory without a `.env`, and an environment without our settings."""
    monkeypatch.chdir(tmp_path)
    for name in ("GYORYU_SEEDS_DIR", "GYORYU_DATA_DIR", "GYORYU_LANG", "GYORYU_TZ", "SLACK_BOT_TOKEN", "HTTP_PORT"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def test_nothing_needs_to_be_set() -> None:
    assert home().seeds == ("seeds",)
    assert home().database == "sqlite:///data/state.db"
    assert settings().http_port == 8642


def test_several_seed_directories_add_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GYORYU_SEEDS_DIR", "seeds:../shared/seeds")
    assert home().seeds == ("seeds", "../shared/seeds")


def test_the_environment_overrules_the_file(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (elsewhere / ".env").write_text("GYORYU_LANG=en\nGYORYU_CITY=수원\nHTTP_PORT=1\n", encoding="utf-8")
    monkeypatch.setenv("GYORYU_LANG", "ko")
    monkeypatch.setenv("HTTP_PORT", "2")
    assert (home().lang, home().city, settings().http_port) == ("ko", "수원", 2)


@pytest.mark.parametrize(
    ("name", "value"), [("GYORYU_LANG", "jp"), ("GYORYU_TZ", "Asia/Seongnam"), ("GYORYU_TZ", "../x")]
)
def test_a_wrong_value_is_named_with_what_to_write(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(StartError) as caught:
        home()
    assert name in caught.value.text.ko
    assert value in caught.value.text.en


def test_a_wrong_port_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PORT", "eighty")
    with pytest.raises(StartError, match="HTTP_PORT"):
        settings()


def test_half_of_slack_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-secret")
    with pytest.raises(StartError, match="SLACK_APP_TOKEN") as caught:
        settings()
    assert "xoxb-secret" not in str(caught.value)
