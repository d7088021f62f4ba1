"""The log tells the operator what happened, and nobody what the tokens are."""

import json
import logging
from collections.abc import Iterator

import pytest

from bot.logs import start_logging, where

TOKEN = "123456:a-token-that-only-the-settings-know"
NAMES = (None, "httpx", "telegram", "apscheduler")


@pytest.fixture(autouse=True)
def the_log_as_it_was() -> Iterator[None]:
    root = logging.getLogger()
    handlers, levels = root.handlers[:], {name: logging.getLogger(name).level for name in NAMES}
    yield
    root.handlers[:] = handlers
    logging.captureWarnings(False)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


@pytest.mark.parametrize(
    "secret",
    [
        TOKEN,
        "123456%3Aa-token-that-only-the-settings-know",  # as it stands in an address
        "987654321:AAF-another-token-that-nobody-has-told-us",
        "xoxb-1234567890-abcdef",
        "xapp-1-A012-345-abcdef",
    ],
)
def test_no_secret_is_logged(secret: str, capsys: pytest.CaptureFixture[str]) -> None:
    start_logging("INFO", "text", [TOKEN])
    logging.getLogger("gyoryu").warning("POST https://api.telegram.org/bot%s/getMe", secret)
    said = capsys.readouterr().err
    assert "[secret]/getMe" in said
    assert secret not in said


@pytest.mark.parametrize("form", ["text", "json"])
def test_an_exception_is_logged_without_its_secret(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    start_logging("INFO", form, [TOKEN])  # type: ignore[arg-type]
    try:
        raise ValueError(f"The token {TOKEN} was rejected")
    except ValueError:
        logging.getLogger("gyoryu").exception("로그인하지 못했어요", stack_info=True)
    said = capsys.readouterr().err
    assert "The token [secret] was rejected" in said
    assert TOKEN not in said


def test_httpx_which_prints_addresses_is_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    start_logging("INFO", "text", [])
    logging.getLogger("httpx").info("HTTP Request: POST https://api.telegram.org/")
    assert capsys.readouterr().err == ""


def test_json_is_one_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    start_logging("INFO", "json", [])
    logging.getLogger("gyoryu").info("두 줄\n로 된 말")
    (line,) = capsys.readouterr().err.splitlines()
    told = json.loads(line)
    assert (told["level"], told["name"], told["message"]) == ("INFO", "gyoryu", "두 줄\n로 된 말")


def test_the_level_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    start_logging("WARNING", "text", [])
    logging.getLogger("gyoryu").info("조용히")
    assert capsys.readouterr().err == ""


def test_where_something_broke_is_said_without_what_was_asked() -> None:
    with pytest.raises(KeyError) as error:
        raise KeyError("아무도 알면 안 되는 질문")
    assert where(error.value).startswith("KeyError at tests/test_logs.py:")
    assert "질문" not in where(error.value)
