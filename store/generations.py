"""Generations in the data directory: who may build, what is current, what is kept. Nothing here knows what is in one.

A generation is a file that never changes once it has its name; `CURRENT` says which one is served. A builder
that dies leaves at most a file nobody names, which the next builder removes, and what it had worked out, which the
next builder uses.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path

from store.archive import POINTER, Archive
from store.errors import StartError

UNFINISHED = "building.db"
HALFWAY = "halfway.db"  # what a builder worked out before it ended too early; the next one goes on from there
LOCK = "build.lock"


@contextmanager
def building(data: Path) -> Iterator[Path]:
    """The path to build at, free for this process alone until the block ends. StartError when it cannot be had."""
    try:
        data.mkdir(parents=True, exist_ok=True)
        lock = os.open(data / LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StartError(
            f"데이터 폴더 {data}에 쓸 수 없어요({error.strerror}). 권한을 확인하거나 GYORYU_DATA_DIR로 다른 곳을 정해 주세요.",
            f"Cannot write to the data directory {data} ({error.strerror})."
            " Check its permissions or set GYORYU_DATA_DIR to another one.",
        ) from error
    try:
        _take(lock, data)
        _forget(data)
        try:
            yield data / UNFINISHED
        finally:
            _forget(data)
    finally:
        os.close(lock)


def current(data: Path) -> Path | None:
    """The file of the generation being served, if there is one."""
    path = data / f"archive-{Archive.current(str(data))}.db"
    return path if path.is_file() else None


def publish(built: Path, data: Path) -> str:
    """Make `built` the current generation and return its number; the one before it is kept, older ones go."""
    before = current(data)
    generation = f"{_newest(data) + 1:06}"
    named = data / f"archive-{generation}.db"
    _to_disk(built)
    built.rename(named)
    pointer = data / f"{POINTER}.new"
    pointer.write_text(f"{named.name}\n", "ascii")
    _to_disk(pointer)
    pointer.replace(data / POINTER)
    _to_disk(data)
    for old in {*data.glob("archive-*.db"), *data.glob(f"{HALFWAY}*")} - {named, before}:
        old.unlink(missing_ok=True)
    return generation


def _take(lock: int, data: Path) -> None:
    try:
        flock(lock, LOCK_EX | LOCK_NB)
    except OSError as error:
        raise StartError(
            f"{data}에서 이미 아카이브를 만들고 있어요. 끝난 뒤에 다시 실행해 주세요.",
            f"Another `gyoryu index` is building in {data}. Run this again when it has finished.",
        ) from error


def _forget(data: Path) -> None:
    """Remove what a builder that failed or died left behind."""
    for left in (*data.glob(f"{UNFINISHED}*"), data / f"{POINTER}.new"):
        left.unlink(missing_ok=True)


def _newest(data: Path) -> int:
    numbers = (path.stem.removeprefix("archive-") for path in data.glob("archive-*.db"))
    return max((int(number) for number in numbers if number.isdigit()), default=0)


def _to_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
