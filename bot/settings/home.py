"""Where the archive and the state are, and how a new chat is spoken to: all that a cold command needs."""

import os
from typing import NamedTuple

from store import Lang, StartError


class Home(NamedTuple):
    """`seeds` are directories or files, `zone` an IANA name, `database` a SQLAlchemy address."""

    data: str = "data"
    seeds: tuple[str, ...] = ("seeds",)
    city: str = "성남"
    zone: str = "Asia/Seoul"
    lang: Lang = "ko"
    database: str = ""


def home() -> Home:
    """Read `.env` and the environment. Raises StartError for a language or a zone that does not exist."""
    found = environment()
    data = found.get("GYORYU_DATA_DIR") or Home().data
    return Home(
        data=data,
        seeds=tuple(path for path in (found.get("GYORYU_SEEDS_DIR") or "seeds").split(":") if path),
        city=found.get("GYORYU_CITY") or Home().city,
        zone=_zone(found.get("GYORYU_TZ") or Home().zone),
        lang=_lang(found.get("GYORYU_LANG") or Home().lang),
        database=found.get("DATABASE_URL") or f"sqlite:///{os.path.join(data, 'state.db')}",  # noqa: PTH118  pathlib is slow to import
    )


def environment() -> dict[str, str]:
    """What `.env` sets, overruled by environment variables. Without a `.env` nothing is imported for it."""
    found: dict[str, str | None] = {}
    if os.path.exists(".env"):  # noqa: PTH110  pathlib is slow to import
        from dotenv import dotenv_values

        found = dotenv_values(".env")
    return {name: value for name, value in found.items() if value is not None} | dict(os.environ)


def _lang(name: str) -> Lang:
    known: dict[str, Lang] = {"ko": "ko", "en": "en"}
    if name in known:
        return known[name]
    raise StartError(
        f"GYORYU_LANG 값 '{name}'은(는) 쓸 수 없어요. ko 또는 en으로 적어 주세요.",
        f"GYORYU_LANG is '{name}': write ko or en.",
    )


def _zone(name: str) -> str:
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name).key
    except (KeyError, ValueError, OSError):
        raise StartError(
            f"GYORYU_TZ 값 '{name}'은(는) 모르는 시간대예요. Asia/Seoul처럼 적어 주세요.",
            f"GYORYU_TZ is '{name}', an unknown time zone: write one like Asia/Seoul.",
        ) from None
