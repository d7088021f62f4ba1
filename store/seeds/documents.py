"""Documents from `.md` with front matter, `.txt` as it was copied, and `.jsonl` in bulk."""

import json
import re
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import ConfigDict, StringConstraints

from store.errors import SeedError
from store.reading import clean
from store.records import Basis, Document, Text
from store.seeds.faults import checked
from store.seeds.files import File, text
from store.seeds.models import Both, Partial, Record
from store.seeds.yaml_lines import Lines

FRONT = re.compile(r"\A---\n(.*?)\n---\n(.*)\Z", re.DOTALL)
Word = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class FrontMatter(Record):
    """What stands above the text of a `.md` document; other keys are other people's and ignored."""

    model_config = ConfigDict(extra="ignore", strict=True)

    id: Word | None = None
    original: Word | None = None
    title: Word | None = None
    outlet: Word | None = None
    published: Partial | None = None
    published_basis: Literal["stated", "inferred", "unknown"] | None = None
    basis: Both | None = None
    language: str = "ko"
    url: Word | None = None


class Line(Record):
    """A line of a `.jsonl` bulk import."""

    model_config = ConfigDict(extra="ignore", strict=True)

    id: Word
    text: Word
    title: str = ""
    published: Partial | None = None
    outlet: str | None = None
    url: str | None = None


def documents(file: File) -> Iterator[Document | SeedError]:
    """The documents of one file, and what was wrong with it."""
    read = {".md": _markdown, ".txt": _page, ".jsonl": _rows}[file.path.suffix]
    try:
        yield from read(file, text(file))
    except SeedError as fault:
        yield fault


def _markdown(file: File, whole: str) -> Iterator[Document]:
    found = FRONT.match(whole)
    if not found and whole.startswith("---\n"):
        raise SeedError(
            f"{file.label}:1",
            "머리말이 '---'로 끝나지 않아요. 닫는 줄을 넣어 주세요.",
            "has front matter without an end: add the closing '---'.",
        )
    head, body = found.groups() if found else ("{}", whole)
    lines = Lines(f"- {head}".replace("\n", "\n  "), file.label, 2)
    front = checked(FrontMatter, (lines.value or [{}])[0] or {}, lines, 0)
    body = body.strip()
    if not body:
        raise SeedError(
            file.label, "본문이 없어요. 머리말 아래에 글을 적어 주세요.", "has no text below its front matter."
        )
    heading = re.match(r"#\s+(.+)\n+", body)
    yield Document(
        id=front.id or file.path.stem,
        title=front.title or (heading[1].strip() if heading else body.splitlines()[0][:60]),
        text=body[heading.end() :] if heading and not front.title else body,
        outlet=front.outlet or "",
        published=front.published,
        basis=front.published_basis or ("stated" if front.published else "unknown"),
        basis_note=Text(front.basis.ko, front.basis.en) if front.basis else None,
        url=front.url,
        lang=front.language,
        original=front.original,
        form="brief" if front.original else "page",
    )


def _page(file: File, whole: str) -> Iterator[Document]:
    article = clean.article(whole)
    if not article.text:
        raise SeedError(
            file.label, "기사 본문을 찾지 못했어요. 본문이 들어 있는지 확인해 주세요.", "holds no article text."
        )
    basis: Basis = "stated" if article.published else "unknown"
    yield Document(
        id=file.path.stem,
        title=article.title,
        text=article.text,
        outlet=article.outlet or "",
        published=article.published,
        basis=basis,
        original=file.path.name,
    )


def _rows(file: File, whole: str) -> Iterator[Document | SeedError]:
    for number, line in enumerate(whole.split("\n"), 1):
        if line.strip():
            try:
                yield _row(line, f"{file.label}:{number}")
            except SeedError as fault:
                yield fault


def _row(line: str, where: str) -> Document:
    try:
        value: Any = json.loads(line)
        row = Line.model_validate(value)
    except ValueError:
        raise SeedError(
            where,
            'JSON 한 줄이 아니거나 "id"와 "text"가 없어요. 줄을 고쳐 주세요.',
            'is no JSON object with "id" and "text". Mend the line.',
        ) from None
    return Document(
        id=row.id,
        title=row.title or row.text[:60],
        text=row.text,
        outlet=row.outlet or "",
        published=row.published,
        basis="stated" if row.published else "unknown",
        url=row.url,
        form="row",
    )


def originals_first(found: list[tuple[Document, str]], faults: list[Exception]) -> tuple[Document, ...]:
    """One document each: an original takes its brief's place, and what stands twice is named and left out."""
    briefs = {one.original: one for one, _ in found if one.form == "brief"}
    pages = {one.original: one for one, _ in found if one.form == "page" and one.original}
    kept: dict[str, Document] = {}
    texts: dict[str, str] = {}
    for one, label in found:
        if one.form == "page" and one.original in briefs:
            continue
        whole = _original(one, pages[one.original]) if one.form == "brief" and one.original in pages else one
        twin = whole.id if whole.id in kept else texts.get(whole.text)
        if twin:
            faults.append(
                SeedError(
                    label,
                    f"이미 있는 문서({twin})와 같아요. 하나만 남겨 주세요.",
                    f"is the same document as {twin}. Keep one.",
                )
            )
            continue
        kept[whole.id] = whole
        texts[whole.text] = whole.id
    return tuple(kept.values())


def _original(brief: Document, page: Document) -> Document:
    """The original under its brief's name and with the brief's knowledge of when and where it appeared."""
    return brief._replace(title=page.title or brief.title, text=page.text, form="page")
