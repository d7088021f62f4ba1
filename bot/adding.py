"""`gyoryu add`: a document is cleaned, read beside its text, reviewed event by event, and written into the seeds."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from bot.extracting import reader_for
from bot.indexing import index
from bot.reading_view import event_lines
from bot.settings.home import Home
from store import Event, Lang, SeedError, StartError, Text
from store.adding import Draft, as_written, draft, seeds_of, twin, written
from store.extracting import Reading

Ask = Callable[[str], str]

BESIDE = Text("읽은 글: {title} ({outlet}, {day})", "Read: {title} ({outlet}, {day})")
NO_DAY = Text("날짜 모름", "no date")
ALIKE = Text(
    "이미 있는 문서와 {share:.0%} 같아요: {title} ({id}). 그래도 넣을까요? [y/N] ",
    "It shares {share:.0%} with a document you have: {title} ({id}). Add it anyway? [y/N] ",
)
REFUSED = Text(
    "이미 있는 문서와 {share:.0%} 같아서 넣지 않았어요: {title} ({id}).",
    "Not added: it shares {share:.0%} with a document you have, {title} ({id}).",
)
KNOWN = Text(
    "    이미 기록이 있어요: {title} ({id}). 새로 적지 않아요.",
    "    On record already: {title} ({id}). Not written again.",
)
CHOICE = Text(
    "    받아들이려면 Enter, 고치려면 e, 버리려면 d, 그만두려면 q: ",
    "    Enter to accept, e to mend, d to drop, q to stop: ",
)
FIELDS = {
    "date": Text("날짜", "date"),
    "kind": Text("종류", "kind"),
    "status": Text("held(있었음) 또는 announced(예정)", "held or announced"),
    "title_ko": Text("제목", "title in Korean"),
    "title_en": Text("영문 제목", "title in English"),
}
NOTHING = Text("읽어 낸 교류 이력이 없어요. 글만 넣을게요.", "No event was found; only the text is added.")
STOPPED = Text("그만뒀어요. 아무것도 쓰지 않았어요.", "Stopped; nothing was written.")
WROTE = Text("{files}에 적었어요. 기록 {events}건이에요.", "Wrote {files} with {events} records.")
ONE_FILE = Text("기사 한 편만 주세요.", "Give one article.")


class Stop(Exception):
    """The curator does not want to go on."""


def add(home: Home, path: str, name: str | None, *, lang: Lang, everything: bool, ask: Ask = input) -> int:
    """Read, review (`everything` accepts all events unasked), write, index. 1 when it was refused or stopped."""
    reading = _reading(home, path)
    seeds = seeds_of(home.seeds)
    found = twin(reading, seeds)
    try:
        if found:
            facts = {"share": found.share, "title": found.document.title, "id": found.document.id}
            if everything or not ask(ALIKE.of(lang).format(**facts)).strip().lower().startswith("y"):
                print(REFUSED.of(lang).format(**facts), file=sys.stderr)
                return 1
        one = draft(Path(path).name, name, reading, home.city, seeds)
        print("\n".join(_beside(reading, lang)))
        accepted = list(_reviewed(one, home.city, lang, everything, ask))
    except (Stop, EOFError, KeyboardInterrupt):
        print(STOPPED.of(lang), file=sys.stderr)
        return 1
    files = written(Path(home.seeds[0]), one, accepted, home.seeds)
    print(WROTE.of(lang).format(files=", ".join(map(str, files)), events=len(accepted)))
    return index(home, [], strict=False, as_json=False)


def _reading(home: Home, path: str) -> Reading:
    """The one document in the file. Raises SeedError when it cannot be read."""
    found = list(reader_for(home, home.city).readings(path))
    if len(found) != 1:
        raise StartError(ONE_FILE.ko, ONE_FILE.en)
    (one,) = found
    if isinstance(one, SeedError):
        raise one
    return one[1]


def _beside(reading: Reading, lang: Lang) -> Iterator[str]:
    day = reading.dated.day or NO_DAY.of(lang)
    yield BESIDE.of(lang).format(title=reading.title, outlet=reading.outlet or "–", day=day)
    yield ""
    yield from reading.text.splitlines()
    yield ""


def _reviewed(one: Draft, city: str, lang: Lang, everything: bool, ask: Ask) -> Iterator[Event]:
    """The events that the curator accepts, as he mends them."""
    if not one.events:
        print(NOTHING.of(lang))
    for number, (read, record, known) in enumerate(one.events, 1):
        print("\n".join(event_lines(number, read, city, lang, explain=True)))
        if known:
            print(KNOWN.of(lang).format(title=known.title.of(lang), id=known.id))
            continue
        choice = "" if everything else ask(CHOICE.of(lang)).strip().lower()
        if choice == "q":
            raise Stop
        if choice != "d":
            yield _mended(record, one.original, lang, ask) if choice == "e" else record


def _mended(event: Event, original: str, lang: Lang, ask: Ask) -> Event:
    """The event with what the curator types, asked again until it is valid."""
    while True:
        try:
            typed = _typed(event, lang, ask)
            as_written(typed, original)
        except SeedError as fault:
            print(f"    {fault.of(lang)}")
        else:
            return typed


def _typed(event: Event, lang: Lang, ask: Ask) -> Event:
    """The event with what the curator types; an empty line keeps what was read."""
    now = {"date": event.date, "kind": event.kind, "status": event.status, **_titles(event)}
    new: dict[str, Any] = {
        field: ask(f"    {FIELDS[field].of(lang)} [{value}]: ").strip() or value for field, value in now.items()
    }
    key = event.id.replace(event.date, new["date"], 1).replace(_slug(event.kind), _slug(new["kind"]), 1)
    return event._replace(
        id=key,
        date=new["date"],
        end=event.end if new["date"] == event.date else None,
        kind=new["kind"],
        status=new["status"],
        title=Text(new["title_ko"], new["title_en"]),
    )


def _titles(event: Event) -> dict[str, str]:
    return {"title_ko": event.title.ko, "title_en": event.title.en}


def _slug(kind: str) -> str:
    return kind.replace("_", "-")
