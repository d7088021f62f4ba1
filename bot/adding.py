"""`gyoryu add`: a document is cleaned, read beside its text, reviewed event by event, and written into the seeds."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from datetime import date
from io import TextIOWrapper
from unicodedata import normalize

from bot.extracting import reader_for
from bot.indexing import index
from bot.mending import Ask
from bot.reading_view import head
from bot.reviewing import YES, Stop, reviewed
from bot.settings.home import Home
from bot.wrapping import wrapped
from handlers.core.korean import short_range
from store import Archive, Event, Fault, Lang, SeedError, StartError, Text
from store.added_files import is_free, written
from store.adding import Desk, desk
from store.extracting import Reading

WHEN = Text(
    "글에 게재일이 없어요. 알면 적어 주세요(2019-01-16처럼, 모르면 Enter): ",
    "The page has no date. Write it if you know it (like 2019-01-16; Enter if not): ",
)
NO_DAY = Text("2019-01-16처럼 적어 주세요.", "Write a day like 2019-01-16.")
ALIKE = Text(
    "이미 있는 문서와 {share:.0%} 같아요: {title} ({id})", "{share:.0%} of it is in a document you have: {title} ({id})"
)
ANYWAY = Text("그래도 넣을까요? [y/N] ", "Add it anyway? [y/N] ")
REFUSED = Text(
    "그래서 넣지 않았어요. 그래도 넣으려면 --yes 없이 실행해 주세요.",
    "So it was not added. Run it without --yes to add it anyway.",
)
LEFT = Text("그래서 넣지 않았어요.", "So it was not added.")
TAKEN = Text(
    "{id} 이름의 파일이 이미 있어요. --id로 다른 이름을 주세요.",
    "There is a file named {id} already. Give another name with --id.",
)
STOPPED = Text("그만뒀어요. 아무것도 쓰지 않았어요.", "Stopped; nothing was written.")
WROTE = Text("{files}에 적었어요.", "Wrote {files}.")
ONE_FILE = Text("기사 한 편만 주세요.", "Give a file with one article.")
ADDED = Text(
    "아카이브에 문서 1건과 교류 이력 {events}건이 더해졌어요.", "The archive gained 1 document and {events} event{s}."
)
LEFT_OUT = Text(
    "아카이브에는 아직 없어요. 위에 적은 곳을 고치고 `gyoryu index`를 실행해 주세요.",
    "It is not in the archive yet: mend what is named above and run `gyoryu index`.",
)
NEW = Text("  + {title}", "  + {title}")
REPLACED = Text("  - {title} (검토 전 기록이었어요)", "  - {title} (was only read)")
MATCHED = Text("  = {title} (이미 있던 기록이에요)", "  = {title} (on record already)")


def typed(question: str) -> str:
    """A line from the terminal, as NFC; EOFError where there is nobody to type one."""
    if sys.stdin is None:
        raise EOFError
    if isinstance(sys.stdin, TextIOWrapper) and sys.stdin.errors != "replace":
        sys.stdin.reconfigure(errors="replace")
    with suppress(ImportError):
        import readline  # noqa: F401  lets `input` move and recall
    return normalize("NFC", input(question))


def add(home: Home, path: str, name: str | None, *, lang: Lang, everything: bool, ask: Ask = typed) -> int:
    """Read, review (`everything` accepts all events unasked), write, index. 1 when it was refused or stopped."""
    asked = None if everything else ask
    try:
        one = desk(path, name, _reading(home, path, lang, asked), home.city, home.seeds)
        if _is_refused(one, home, lang, asked):
            return 1
        print("\n".join(_beside(one, lang)))
        found = reviewed(one, home.seeds, lang, asked)
    except (Stop, EOFError, KeyboardInterrupt):
        print()
        print(STOPPED.of(lang), file=sys.stderr)
        return 1
    before = _events(home.data)
    files = written(one.document, found.events, home.seeds[0])
    print(WROTE.of(lang).format(files=", ".join(files)))
    code = index(home._replace(lang=lang), [], strict=False, as_json=False)
    print("\n".join(_changes(one.document.id, before, home.data, found.known, lang)))
    return code


def _reading(home: Home, path: str, lang: Lang, ask: Ask | None) -> Reading:
    """The one document in the file, dated by the curator where it is not. Raises SeedError when it cannot be read."""
    reading = _read(home, path, None)
    while ask and not reading.dated.day and (typed := ask(WHEN.of(lang)).strip()):
        try:
            reading = _read(home, path, date.fromisoformat(typed).isoformat())
        except ValueError:
            print(NO_DAY.of(lang))
    return reading


def _read(home: Home, path: str, published: str | None) -> Reading:
    found = list(reader_for(home, home.city, published).readings(path))
    if len(found) != 1:
        raise StartError(ONE_FILE.ko, ONE_FILE.en)
    (one,) = found
    if isinstance(one, SeedError):
        raise one
    return one[1]


def _is_refused(one: Desk, home: Home, lang: Lang, ask: Ask | None) -> bool:
    """Whether it is known already and, where there is somebody to ask, not wanted again. Raises StartError where a file
    of its name is there.
    """
    if one.is_taken or not is_free(one.document, home.seeds[0]):
        raise StartError(*(words.format(id=one.document.id) for words in TAKEN))
    twin = one.twin()
    if twin is None:
        return False
    alike = ALIKE.of(lang).format(share=twin.share, title=twin.document.title, id=twin.document.id)
    if ask is None:
        print(f"{alike}. {REFUSED.of(lang)}", file=sys.stderr)
        return True
    print(alike)
    if ask(ANYWAY.of(lang)).strip().lower() in YES:
        return False
    print(LEFT.of(lang), file=sys.stderr)
    return True


def _beside(one: Desk, lang: Lang) -> Iterator[str]:
    """The text with the number of each event where its proof begins."""
    yield from head(one.reading, lang)
    marked = one.reading.text
    for number, event in reversed([*enumerate(one.events, 1)]):
        marked = marked.replace(event.evidence, f"[{number}] {event.evidence}", 1)
    for line in marked.splitlines():
        yield f"\n{wrapped(line, '  ', '  ')}"
    yield ""


def _events(data: str) -> Mapping[str, Event]:
    """What is in the archive now, by id; nothing where there is none."""
    try:
        with closing(Archive.open(data)) as archive:
            return {one.id: one for one in archive.events()}
    except Fault:
        return {}


def _is_there(id: str, data: str) -> bool:  # noqa: A002  the seeds' own word
    try:
        with closing(Archive.open(data)) as archive:
            return archive.document(id) is not None
    except Fault:
        return False


def _changes(id: str, before: Mapping[str, Event], data: str, known: tuple[Event, ...], lang: Lang) -> Iterator[str]:  # noqa: A002  the seeds' own word
    """What an added document changed in the archive."""
    if not _is_there(id, data):
        yield LEFT_OUT.of(lang)
        return
    after = _events(data)
    new = [one for key, one in after.items() if key not in before and id in {source.document for source in one.sources}]
    gone = [one for key, one in before.items() if key not in after and not one.reviewed]
    yield ADDED.of(lang).format(events=len(new), s="" if len(new) == 1 else "s")
    for words, events in ((NEW, new), (REPLACED, gone), (MATCHED, known)):
        yield from dict.fromkeys(words.of(lang).format(title=_line(one, lang)) for one in events)


def _line(event: Event, lang: Lang) -> str:
    return f"{short_range(event.date, event.end, lang)} {event.title.of(lang)}"
