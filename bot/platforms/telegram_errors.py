"""What an error of the Telegram SDK means for the message: refused, wait, moved, never sent, or unknown.

python-telegram-bot says "timed out" or "network error" alike for a message that never left and for one whose
answer was lost; only the HTTP client's own error, its `__cause__`, tells them apart.
"""

from datetime import timedelta

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from handlers.core.errors import PlatformError

NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
TOKEN_REFUSED = "Telegram no longer accepts TELEGRAM_BOT_TOKEN"  # noqa: S105  a message, not a token
TWO_POLLERS = "another program is listening with the same TELEGRAM_BOT_TOKEN: stop one of the two (409 Conflict)"


def platform_error(error: TelegramError) -> PlatformError:
    """The one meaning of an error of sending."""
    reason = one_line(error)
    match error:
        case RetryAfter():
            return PlatformError(reason, retry_after=_seconds(error.retry_after))
        case ChatMigrated():
            return PlatformError(reason, moved_to=str(error.new_chat_id))
        case InvalidToken():
            return PlatformError(TOKEN_REFUSED)
        case Forbidden() | BadRequest():
            return PlatformError(reason, permanent=True)
        case NetworkError() if reason.startswith("Too Many Requests"):  # without saying how long
            return PlatformError(reason, retry_after=1)
        case NetworkError() if isinstance(error.__cause__, NEVER_SENT):
            return PlatformError(reason)
        case _:
            return PlatformError(reason, ambiguous=True)


def one_line(error: TelegramError) -> str:
    """The error for an operator's eye: its first sentence, which never holds the token."""
    if isinstance(error, InvalidToken):
        return TOKEN_REFUSED
    if isinstance(error, Conflict):
        return TWO_POLLERS
    return (str(error).split(". ")[0].splitlines() or [""])[0][:200] or type(error).__name__


def not_modified(error: TelegramError) -> bool:
    """A page turned to where it already is, e.g. by a double tap: that is success."""
    return isinstance(error, BadRequest) and "message is not modified" in str(error).casefold()


def _seconds(wait: int | timedelta) -> float:
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
