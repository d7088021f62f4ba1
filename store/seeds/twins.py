"""One document each: an original takes its brief's place, and what stands twice is named and left out."""

from store.errors import SeedError
from store.records import Document
from store.seeds.documents import Read


def each_once(found: list[Read], faults: list[Exception]) -> tuple[Document, ...]:
    """The documents of all directories in order, whatever the order; of two that are the same the first stays."""
    briefs = {one.document.original for one in found if one.document.form == "brief"}
    originals: dict[str, Read] = {}
    kept: dict[str, Read] = {}
    texts: dict[str, Read] = {}
    for one in found:
        original = one.document.original if one.document.form == "page" else None
        if original in briefs:
            _keep_first(originals, original or "", one, faults)
    for one in found:
        if one.document.form == "page" and one.document.original in briefs:
            continue
        whole = _original(one, originals)
        twin = kept.get(whole.document.id) or texts.get(whole.document.text)
        if twin:
            faults.append(_twice(whole, twin))
        else:
            kept[whole.document.id] = texts[whole.document.text] = whole
    return tuple(one.document for one in kept.values())


def _keep_first(among: dict[str, Read], key: str, one: Read, faults: list[Exception]) -> None:
    if key in among:
        faults.append(_twice(one, among[key]))
    else:
        among[key] = one


def _original(brief: Read, originals: dict[str, Read]) -> Read:
    """The original under its brief's name, with the brief's words and its knowledge of when and where it appeared."""
    page = originals.get(brief.document.original or "") if brief.document.form == "brief" else None
    if page is None:
        return brief
    title = brief.document.title if page.document.text.startswith(page.document.title) else page.document.title
    told = brief.document._replace(title=title, text=page.document.text, form="page", retold=brief.document.text)
    return Read(told, page.where)


def _twice(one: Read, twin: Read) -> SeedError:
    if one.document.text == twin.document.text:
        return SeedError(
            one.where,
            f"{twin.where}에 있는 문서와 같아요. 하나만 남겨 주세요.",
            f"is the same document as {twin.where}. Keep one.",
        )
    return SeedError(
        one.where,
        f"{twin.where}의 문서와 id나 원문({one.document.id})이 겹쳐요. 하나만 남기거나 이름을 바꿔 주세요.",
        f"has the id or original ({one.document.id}) of the document at {twin.where}. Keep one or rename it.",
    )
