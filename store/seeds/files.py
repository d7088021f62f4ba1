"""Finding source files and reading their bytes as text."""

import os
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from store.errors import SeedError

SUFFIXES = (".md", ".txt", ".jsonl", ".yaml")
HANGUL = re.compile("[가-힣]")
BOM = b"\xef\xbb\xbf"


class File(NamedTuple):
    """A source file: its path, and how it is called when something is wrong with it."""

    path: Path
    label: str

    @property
    def kind(self) -> str:
        """Its suffix, in lower case: ".md", ".txt", ".jsonl" or ".yaml"."""
        return self.path.suffix.lower()


def files(root: str) -> Iterator[File | SeedError]:
    """Every source file below `root` (or `root` itself) in a fixed order; a link that leaves it is a fault."""
    top = Path(root)
    if not top.exists():
        yield SeedError(
            root,
            "경로가 없어요. GYORYU_SEEDS_DIR이나 --seeds를 확인해 주세요.",
            "there is no such path. Check GYORYU_SEEDS_DIR or --seeds.",
        )
    elif top.is_dir():
        yield from _below(top, root)
    elif top.suffix.lower() in SUFFIXES:
        yield File(top, root)
    else:
        yield SeedError(
            root,
            f"읽을 수 있는 종류가 아니에요. {', '.join(SUFFIXES)} 파일로 넣어 주세요.",
            f"is no kind of file that is read. Give {', '.join(SUFFIXES)}.",
        )


def _below(top: Path, root: str) -> Iterator[File | SeedError]:
    closed: list[OSError] = []
    for folder, folders, names in os.walk(top, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        links = [name for name in folders if (Path(folder) / name).is_symlink()]
        for name in sorted(names) + links:
            path = Path(folder) / name
            label = str(Path(root) / path.relative_to(top))
            if path.is_symlink() and _wanted(path, name in links):
                yield from _linked(path, label, top)
            elif name not in links and _wanted(path, False):
                yield File(path, label)
            elif path.suffix.lower() == ".yml" and not name.startswith("."):
                yield SeedError(
                    label, "이름이 .yaml로 끝나야 읽어요. 바꿔 주세요.", "is read only as .yaml. Rename it."
                )
    yield from (_closed(str(error.filename), error) for error in closed)


def _wanted(path: Path, folder: bool) -> bool:
    if path.name.startswith(".") or path.name == "README.md":
        return False
    return folder or path.suffix.lower() in SUFFIXES


def _linked(path: Path, label: str, top: Path) -> Iterator[File | SeedError]:
    """What a link leads to, if it stays within the directory; a folder within it is read where it is."""
    try:
        real = path.resolve(strict=True)
    except (OSError, RuntimeError):
        yield SeedError(
            label,
            "없는 파일을 가리키는 링크예요. 파일을 넣거나 링크를 지워 주세요.",
            "is a link to nothing. Put the file there or remove the link.",
        )
        return
    if not real.is_relative_to(top.resolve()):
        yield SeedError(
            label,
            "자료 폴더 밖을 가리키는 링크예요. 파일을 폴더 안으로 옮겨 주세요.",
            "is a link that leaves the directory. Put the file itself there.",
        )
    elif real.is_file():
        yield File(path, label)


def text(file: File) -> str:
    """The file as NFC text: UTF-8 (with or without BOM), else CP949. Raises SeedError for what is neither."""
    _regular(file)
    try:
        read = _decoded(file.path.read_bytes(), file.label)
    except OSError as error:
        raise _closed(file.label, error) from None
    if not read.strip():
        raise _blank(file)
    return read


def lines(file: File) -> Iterator[tuple[str, str | SeedError]]:
    """The lines that hold something, one at a time, each behind its place ("seeds/rows.jsonl:12"); one that is no text
    is a fault. Raises SeedError for a file of which nothing can be read.
    """
    _regular(file)
    blank = True
    try:
        with file.path.open("rb") as opened:
            for number, raw in enumerate(opened, 1):
                if raw.removeprefix(BOM).strip():
                    blank = False
                    yield f"{file.label}:{number}", _line(raw, f"{file.label}:{number}")
    except OSError as error:
        raise _closed(file.label, error) from None
    if blank:
        raise _blank(file)


def _line(raw: bytes, where: str) -> str | SeedError:
    try:
        return _decoded(raw, where)
    except BrokenText:
        return BrokenText(where)


class BrokenText(SeedError):
    """Bytes that are neither UTF-8 nor CP949."""

    def __init__(self, where: str) -> None:
        super().__init__(
            where,
            "UTF-8도 CP949도 아닌 글자가 있어요. UTF-8로 다시 저장해 주세요.",
            "holds characters that are neither UTF-8 nor CP949. Save it again as UTF-8.",
        )


def _regular(file: File) -> None:
    """Raises SeedError for what could be waited for without an end: a pipe, a device."""
    if not file.path.is_file():
        raise SeedError(
            file.label, "파일이 아니에요. 글 파일로 바꿔 주세요.", "is no regular file. Put a text file there."
        )


def _blank(file: File) -> SeedError:
    return SeedError(file.label, "빈 파일이에요. 내용을 넣거나 지워 주세요.", "is empty. Fill it or remove it.")


def _decoded(raw: bytes, label: str) -> str:
    """NFC text with plain line ends. Raises SeedError for a binary file, BrokenText for what is neither encoding."""
    if b"\0" in raw:
        raise SeedError(
            label,
            "글이 아니라 이진 파일이에요. UTF-8 글로 저장해 다시 넣어 주세요.",
            "is a binary file. Save it as UTF-8 text.",
        )
    try:
        read = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        read = _cp949(raw, error, label)
    return unicodedata.normalize("NFC", read).replace("\r\n", "\n").replace("\r", "\n")


def _closed(label: str, error: OSError) -> SeedError:
    return SeedError(
        label,
        f"열 수 없어요({error.strerror}). 읽기 권한을 확인해 주세요.",
        f"cannot be opened ({error.strerror}). Check the permission to read it.",
    )


def _cp949(raw: bytes, broken: UnicodeDecodeError, label: str) -> str:
    """The bytes as CP949, unless they are UTF-8 that was damaged: CP949 makes nonsense of that without complaint."""
    as_utf8 = raw.decode("utf-8", "replace")
    if len(HANGUL.findall(as_utf8)) <= as_utf8.count("\ufffd"):
        try:
            return raw.decode("cp949")
        except UnicodeDecodeError:
            pass
    raise BrokenText(f"{label}:{raw.count(10, 0, broken.start) + 1}")
