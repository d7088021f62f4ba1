"""The process that builds: `python -m store.builder DATA CITY SEEDS…`, told and heard by store/build.py.

It says what it does on standard output, a JSON object a line: {"progress": [done, of]} and at last {"report": …}
or {"error": …}.
"""

import json
import os
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from store.errors import Fault, SeedError, StartError
from store.generations import HALFWAY, building, current, publish
from store.halfway import Shelf
from store.making import Unsound, make
from store.records import Seeds
from store.said import said
from store.seeds import read
from store.told import told

Say = Callable[[dict[str, object]], None]

OFTEN = 0.05  # seconds between two words on progress


def main(data: str, city: str, *seeds: str) -> int:
    """Build and report; 1 when there is no new generation."""
    os.umask(0o077)  # the archive is its owner's alone
    say = _say()
    try:
        say({"report": _build(list(seeds), Path(data), city, _progress(say))})
    except (KeyboardInterrupt, BrokenPipeError):  # nobody is waiting for us any more
        return 130
    except Fault as fault:
        say({"error": fault.text._asdict()})
    except (OSError, sqlite3.Error, MemoryError, Unsound) as error:
        say({"error": _failed(error).text._asdict()})
    else:
        return 0
    return 1


def _build(seeds: list[str], data: Path, city: str, progress: Callable[[int, int], None]) -> dict[str, object]:
    with building(data) as path:
        known = read(seeds)
        if not known.documents and not known.events:
            raise _nothing(seeds, known)
        with Shelf.of("tellings", ("told",), current(data), data / HALFWAY) as shelf:
            known, tellings = told(known, city, shelf, progress, shelf.put)
        carried = make(path, known, said(known, city)._replace(tellings=tellings), city, current(data), progress)
        generation = publish(path, data)
    return {
        "generation": generation,
        "documents": len(known.documents),
        "events": len(known.events),
        "partners": len(known.partners),
        "mayors": len(known.mayors),
        "carried": carried,
        "read": sum(not event.reviewed for event in known.events),
        "faults": [_told(fault) for fault in known.faults],
    }


def _say() -> Say:
    """Words for whoever started us; what libraries print goes to standard error instead."""
    told = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)

    def say(line: dict[str, object]) -> None:
        print(json.dumps(line, ensure_ascii=False), file=told, flush=True)

    return say


def _progress(say: Say) -> Callable[[int, int], None]:
    last = 0.0

    def progress(done: int, of: int) -> None:
        nonlocal last
        if done == of or monotonic() - last > OFTEN:
            last = monotonic()
            say({"progress": [done, of]})

    return progress


def _told(fault: Exception) -> dict[str, str]:
    if isinstance(fault, SeedError):
        start = f"{fault.where}: "
        return {"where": fault.where, **{key: text.removeprefix(start) for key, text in fault.text._asdict().items()}}
    return fault.text._asdict() if isinstance(fault, Fault) else {"ko": str(fault), "en": str(fault)}


def _nothing(seeds: list[str], known: Seeds) -> StartError:
    first = known.faults[0] if known.faults else None
    ko, en = (f" ({first.text.ko})", f" ({first.text.en})") if isinstance(first, Fault) else ("", "")
    return StartError(
        f"{', '.join(seeds)}에 읽을 수 있는 문서도 교류 이력도 없어요{ko}. 자료를 넣고 다시 실행해 주세요.",
        f"There is no document or event to read in {', '.join(seeds)}{en}. Put some there and run it again.",
    )


def _failed(error: BaseException) -> StartError:
    return StartError(
        f"아카이브를 만들지 못했어요({error or type(error).__name__}). 이전 세대는 그대로예요. 디스크 공간을 확인하고 다시 실행해 주세요.",
        f"The archive could not be built ({error or type(error).__name__}). The previous generation stands."
        " Check the disk space and run it again.",
    )


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
