"""One bot on duty for each data directory: a lock that the system drops when its holder dies."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from store import StartError


@contextmanager
def on_duty(data: str) -> Iterator[None]:
    """Hold the data directory's duty lock. Raises StartError when another process has it or it cannot be written."""
    path = Path(data) / "duty.lock"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StartError(
            f"데이터 폴더 {data}에 쓸 수 없어요({error.strerror}). 폴더의 권한을 고치거나 GYORYU_DATA_DIR을 바꿔 주세요.",
            f"Cannot write to the data directory {data} ({error.strerror}): mend its permissions or set GYORYU_DATA_DIR.",
        ) from None
    try:
        _take(file, data)
        yield
    finally:
        os.close(file)


def _take(file: int, data: str) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise StartError(
            f"데이터 폴더 {data}에서 다른 gyoryu가 이미 일하고 있어요. 그쪽을 멈추거나 GYORYU_DATA_DIR을 따로 정해 주세요.",
            f"Another gyoryu is already on duty on the data directory {data}: stop it or set another GYORYU_DATA_DIR.",
        ) from None
