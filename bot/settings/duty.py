"""Everything a bot on duty needs to know, checked before it starts."""

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from store import StartError


class Settings(BaseSettings):
    """Tokens are secrets: they show as stars wherever a setting is printed."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", env_ignore_empty=True)

    telegram_bot_token: SecretStr | None = None
    telegram_base_url: str | None = None
    telegram_base_file_url: str | None = None
    slack_bot_token: SecretStr | None = None
    slack_app_token: SecretStr | None = None
    slack_base_url: str | None = None
    http_host: str = "127.0.0.1"
    http_port: int = Field(default=8642, ge=0, le=65535)
    gyoryu_admins: str = ""
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["text", "json"] = "text"

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never reach a log."""
        tokens = (self.telegram_bot_token, self.slack_bot_token, self.slack_app_token)
        return tuple(token.get_secret_value() for token in tokens if token)

    @property
    def admins(self) -> frozenset[str]:
        """ "telegram:123", "slack:T01:U01"."""
        return frozenset(name.strip() for name in self.gyoryu_admins.split(",") if name.strip())


def settings() -> Settings:
    """Read and check. Raises StartError naming the setting, what it holds and what it may hold."""
    try:
        found = Settings()
    except ValidationError as error:
        raise _start_error(error.errors()[0]) from None
    if found.slack_bot_token and not found.slack_app_token:
        raise StartError(
            "SLACK_BOT_TOKEN은 있는데 SLACK_APP_TOKEN이 없어요. Slack 앱의 App-Level Token(xapp-…)을 함께 적어 주세요.",
            "SLACK_BOT_TOKEN is set but SLACK_APP_TOKEN is not: add the app-level token (xapp-…) for Socket Mode.",
        )
    return found


def _start_error(fault: Mapping[str, Any]) -> StartError:
    name = str(fault["loc"][0]).upper()
    return StartError(
        f"{name} 설정을 읽을 수 없어요: {fault['msg']}. docs/operations.md의 설정 표를 보고 고쳐 주세요.",
        f"The setting {name} cannot be read: {fault['msg']}. See the table in docs/operations.md.",
    )
