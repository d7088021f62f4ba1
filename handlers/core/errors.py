"""Errors of asking and of posting; those of seeds and start-up live in store/errors.py."""

from store import Fault, Text

# What a person hears when something broke that is not theirs to mend.
SORRY = Text(
    "답을 만들다가 문제가 생겼어요. 잠시 뒤에 다시 물어봐 주세요.",
    "Something went wrong while answering. Please ask again in a moment.",
)


class AskError(Fault):
    """The asker mends it: an argument that cannot be read. It is answered, not logged."""


class PlatformError(Exception):
    """A chat platform refused or lost a post. `str()` is one line for the operator, without a token.

    permanent: trying again cannot help (blocked, chat not found, archived).
    retry_after: seconds the platform asked to wait, if it did.
    ambiguous: the post may have arrived (reset, read timeout, 5xx after sending).
    moved_to: the chat's new id, when a group became a supergroup.
    """

    def __init__(
        self,
        reason: str,
        *,
        permanent: bool = False,
        retry_after: float | None = None,
        ambiguous: bool = False,
        moved_to: str | None = None,
    ) -> None:
        super().__init__(reason)
        self.permanent = permanent
        self.retry_after = retry_after
        self.ambiguous = ambiguous
        self.moved_to = moved_to
