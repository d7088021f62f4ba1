"""Documents from `.md` with front matter, `.txt` as it was copied, and `.jsonl` in bulk."""

import json
import re
from collections.abc import Iterator
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BeforeValidator, ConfigDict, ValidationError

from store.errors import SeedError
from store.reading import clean, dating
from store.records import Document, Text
from store.seeds.faults import checked, said
from store.seeds.fields import Both, Loose, LooseAddress, LoosePartial, Record, Word, as_written
from store.seeds.files import File, lines, text
from store.seeds.yaml_lines import Lines

FRONT = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*(?:\n(.*))?\Z", re.DOTALL | re.MULTILINE)
HEADING = re.compile(r"\A#[ \t]+(\S[^\n]*)\n*")
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")  # control characters and halves of characters
TITLE = 60  # characters of a text that stand for a title it lacks


class Read(NamedTuple):
    """A document and where it stands, for what may be wrong with it."""

    document: Document
    where: str


class FrontMatter(Record):
    """What stands above the text of a `.md` document; other keys are other people's and ignored."""

    model_config = ConfigDict(extra="ignore", strict=True)

    id: Loose = None
    original: Word | None = None
    title: Loose = None
    outlet: Loose = None
    published: LoosePartial = None
    published_basis: Literal["stated", "inferred", "unknown"] | None = None
    basis: Both | None = None
    language: Loose = None
    url: LooseAddress = None


class Line(Record):
    """A line of a `.jsonl` bulk import."""

    model_config = ConfigDict(extra="ignore", strict=True)

    id: Annotated[Word, BeforeValidator(as_written)]
    text: Word
    title: Loose = None
    published: LoosePartial = None
    outlet: Loose = None
    url: LooseAddress = None


def documents(file: File) -> Iterator[Read | SeedError]:
    """The documents of one file, and what was wrong with it."""
    try:
        if file.kind == ".jsonl":
            yield from _rows(file)
        else:
            yield from (_markdown if file.kind == ".md" else _page)(file, text(file))
    except SeedError as fault:
        yield fault


def _markdown(file: File, whole: str) -> Iterator[Read]:
    found = FRONT.match(whole)
    if not found and re.match(r"---[ \t]*\n", whole):
        raise SeedError(
            f"{file.label}:1",
            "머리말이 '---'로 끝나지 않아요. 닫는 줄을 넣어 주세요.",
            "has front matter without an end. Add the closing '---'.",
        )
    head, body = (found[1], found[2] or "") if found else ("", whole)
    front = _front(head, file.label)
    body = _seen(body).strip()
    heading = None if front.title else HEADING.match(body)
    told = body[heading.end() :] if heading else body
    if not told:
        raise SeedError(
            file.label,
            "본문이 없어요. 머리말 아래에 글을 적어 주세요.",
            "has no text below its front matter. Write it there.",
        )
    yield Read(
        _written(file, front, front.title or (heading[1].strip() if heading else _title(told)), told), file.label
    )


def _front(head: str, label: str) -> FrontMatter:
    places = Lines(head, label, 2)
    return checked(FrontMatter, {} if places.value is None else places.value, places)


def _written(file: File, front: FrontMatter, title: str, told: str) -> Document:
    return Document(
        id=front.id or file.path.stem,
        title=_seen(title),
        text=told,
        outlet=_seen(front.outlet or ""),
        published=front.published,
        basis=front.published_basis or ("stated" if front.published else "unknown"),
        basis_note=Text(front.basis.ko, front.basis.en) if front.basis else None,
        url=front.url,
        lang=front.language or "ko",
        original=front.original,
        form="brief" if front.original else "page",
    )


def _page(file: File, whole: str) -> Iterator[Read]:
    article = clean.article(_seen(whole))
    if not article.text:
        raise SeedError(
            file.label,
            "기사 본문을 찾지 못했어요. 본문이 들어 있는지 확인해 주세요.",
            "holds no article text. Check what was saved.",
        )
    dated = dating.dated(whole, article)
    document = Document(
        id=file.path.stem,
        title=article.title or _title(article.text),
        text=article.text,
        outlet=article.outlet or "",
        published=dated.day,
        basis=dated.basis,
        basis_note=dated.note,
        original=file.path.name,
    )
    yield Read(document, file.label)


def _rows(file: File) -> Iterator[Read | SeedError]:
    for where, line in lines(file):
        try:
            yield line if isinstance(line, SeedError) else Read(_row(line, where), where)
        except SeedError as fault:
            yield fault


def _row(line: str, where: str) -> Document:
    row = _line(line, where)
    return Document(
        id=row.id,
        title=_seen(row.title or "").strip() or _title(_seen(row.text)),
        text=_seen(row.text),
        outlet=_seen(row.outlet or ""),
        published=row.published,
        basis="stated" if row.published else "unknown",
        url=row.url,
        form="row",
    )


def _line(line: str, where: str) -> Line:
    try:
        return Line.model_validate(json.loads(line))
    except ValidationError as error:
        fault: Any = error.errors()[0]
        raise SeedError(" ".join((where, *map(str, fault["loc"][:1]))), *said(fault)) from None
    except (ValueError, RecursionError):
        raise SeedError(
            where,
            '온전한 JSON 한 줄이 아니에요. {"id": …, "text": …} 꼴로 고쳐 주세요.',
            'is no whole JSON object. Write it as {"id": …, "text": …}.',
        ) from None


def _title(told: str) -> str:
    return told.lstrip().split("\n", 1)[0][:TITLE].strip()


def _seen(words: str) -> str:
    return UNSEEN.sub("", words)
