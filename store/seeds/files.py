"""Finding source files and reading their bytes as text."""

import os
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from store.errors import SeedError

SUFFIXES = (".md", ".txt", ".jsonl", ".yaml")


class File(NamedTuple):
    """A source file: its path, and how it is called when something is wrong with it."""

    path: Path
    label: str


def files(root: str) -> Iterator[File | SeedError]:
    """Every source file below `root` (or `root` itself) in a fixed order; a link that leaves it is a fault."""
    top = Path(root)
    if not top.exists():
        yield SeedError(
            root,
            "경로가 없어요. GYORYU_SEEDS_DIR이나 --seeds를 확인해 주세요.",
            "there is no such path. Check GYORYU_SEEDS_DIR or --seeds.",
        )
    elif top.is_file():
        yield File(top, root)
    else:
        yield from _below(top, root)


def _below(top: Path, root: str) -> Iterator[File | SeedError]:
    for folder, folders, names in os.walk(top):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(folder) / name
            if name.startswith(".") or name == "README.md" or path.suffix not in SUFFIXES:
                continue
            label = str(Path(root) / path.relative_to(top))
            if path.is_symlink() and not path.resolve().is_relative_to(top.resolve()):
                yield SeedError(
                    label,
                    "자료 폴더 밖을 가리키는 링크예요. 파일을 폴더 안으로 옮겨 주세요.",
                    "is a link that leaves the directory. Put the file itself there.",
                )
            else:
                yield File(path, label)


def text(file: File) -> str:
    """The file as NFC text: UTF-8 (with or without BOM), else CP949. Raises SeedError for what is neither."""
    try:
        raw = file.path.read_bytes()
    except OSError as error:
        raise SeedError(
            file.label,
            f"파일을 열 수 없어요({error.strerror}). 권한을 확인해 주세요.",
            f"cannot be opened ({error.strerror}). Check its permissions.",
        ) from None
    if b"\0" in raw:
        raise SeedError(
            file.label,
            "글이 아니라 이진 파일이에요. 글로 저장해 다시 넣어 주세요.",
            "is a binary file. Save it as text.",
        )
    if not raw.strip():
        raise SeedError(file.label, "빈 파일이에요. 내용을 넣거나 지워 주세요.", "is empty. Fill it or remove it.")
    for encoding in ("utf-8-sig", "cp949"):
        try:
            return unicodedata.normalize("NFC", raw.decode(encoding)).replace("\r\n", "\n")
        except UnicodeDecodeError:
            continue
    raise SeedError(
        file.label,
        "UTF-8도 CP949도 아닌 글자가 있어요. UTF-8로 저장해 주세요.",
        "is neither UTF-8 nor CP949. Save it as UTF-8.",
    )
