"""What the bot tells its operator, on standard error: one line a fact, never a secret.

The libraries below us know the tokens: httpx prints every address it calls at INFO, and those of the Bot API hold the
token; python-telegram-bot repeats a refused token in its error.
"""

import json
import logging
import re
import sys
import traceback
from collections.abc import Iterable
from typing import Literal
from urllib.parse import quote

# What tokens of Telegram and Slack look like, for one that nobody has told us about.
TOKEN = re.compile(r"(?<!\d)\d{6,}:[A-Za-z0-9_-]{30,}|x(?:ox[a-z]|app)-[A-Za-z0-9-]{8,}")
QUIET = ("alembic", "httpx", "httpcore", "apscheduler", "aiohttp.access", "slack_sdk", "slack_bolt")
# Telegram's errors reach the platform, which says each in one line; the SDK adds a traceback to all of them.
# aiohttp quotes what it cannot parse, and that may be a question.
SILENT = ("telegram", "aiohttp.server")


def start_logging(level: str, form: Literal["text", "json"], secrets: Iterable[str]) -> None:
    """Send the log to standard error, without the secrets, in place of any handler set before."""
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(Redaction(secrets))
    handler.setFormatter(JsonLines() if form == "json" else logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    logging.captureWarnings(True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in SILENT:
        logging.getLogger(name).setLevel(logging.CRITICAL)


def where(error: BaseException) -> str:
    """What broke and where, without the message, which may quote a person: "KeyError at handlers/mayor.py:41"."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {'/'.join(frames[-1].filename.split('/')[-2:])}:{frames[-1].lineno}" if frames else ""
    return type(error).__name__ + place


class Redaction(logging.Filter):
    """Takes every secret out of a record: its message, its arguments, its exception and its stack."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__()
        known = {form for secret in secrets if secret for form in (secret, quote(secret, safe=""))}
        longest_first = sorted(known, key=len, reverse=True)
        self._secret = re.compile("|".join([*map(re.escape, longest_first), TOKEN.pattern]))

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = self._clean(record.getMessage()), ()
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        record.exc_text = self._clean(record.exc_text) if record.exc_text else None
        record.exc_info = None
        record.stack_info = self._clean(record.stack_info) if record.stack_info else None
        return True

    def _clean(self, text: str) -> str:
        return self._secret.sub("[secret]", text)


class JsonLines(logging.Formatter):
    """One JSON object a line: at, level, name, message, and error where there is one."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname,
            "name": record.name,
            "message": record.getMessage(),
        }
        if record.exc_text:
            line["error"] = record.exc_text
        return json.dumps(line, ensure_ascii=False)
