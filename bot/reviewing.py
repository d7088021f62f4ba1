"""A curator goes through the events of a document at a prompt: accepts, mends or drops each."""

import sys
from collections.abc import Sequence
from typing import NamedTuple, TextIO

from bot.mending import Ask, mended
from bot.reading_view import event_lines
from handlers.core.korean import josa
from store import Event, Lang, Text
from store.added_files import fault
from store.adding import Desk, Proposal

KNOWN = Text("    이미 있는 기록이에요: {title} ({id})", "    On record already: {title} ({id})")
CALLED = Text("    제목 “{ko}” · “{en}”", "    title “{en}” · “{ko}”")
CHOICE = Text(
    "    받아들이려면 Enter, 고치려면 e, 버리려면 d, 그만두려면 q: ",
    "    Enter to accept, e to mend, d to drop, q to stop: ",
)
AGAIN = Text(
    "    넘어가려면 Enter, 다른 일이라 새로 적으려면 a, 고치려면 e, 그만두려면 q: ",
    "    Enter to pass on, a to add it as another event, e to mend, q to stop: ",
)
NOWHERE = Text(
    "    {name} 어느 나라에 있는지 몰라 기록이 되지 않아요. 상대를 다시 적어 주세요.",
    "    No record without the country of {name}: write the partners again.",
)
PASSED = Text("    그래서 빼 두었어요.", "    So it was left out.")
NOTHING = Text("교류 이력을 찾지 못했어요. 글만 넣을게요.", "No event was found; the text alone is added.")
YES = ("y", "yes", "ㅛ", "예", "네", "응")
KEYS = {"ㄷ": "e", "ㅇ": "d", "ㅂ": "q", "ㅁ": "a"}  # the same keys on a Korean keyboard


class Stop(Exception):
    """The curator does not want to go on."""


class Reviewed(NamedTuple):
    """The records that were accepted, and those that tell of an event already."""

    events: tuple[Event, ...] = ()
    known: tuple[Event, ...] = ()


def reviewed(desk: Desk, seeds: Sequence[str], lang: Lang, ask: Ask | None) -> Reviewed:
    """Every event in turn; where there is nobody to ask, all that can be a record is accepted. Raises Stop."""
    found = Reviewed()
    if not desk.events:
        print(NOTHING.of(lang))
    for number, event in enumerate(desk.events, 1):
        print("\n".join(event_lines(number, event, desk.city, lang, explain=True)))
        turn = _Turn(desk, seeds, lang, found.events)
        found = turn.asked(Proposal(event), ask, found) if ask else turn.unasked(Proposal(event), found)
        print()
    return found


class _Turn:
    """One event beside those accepted before it."""

    def __init__(self, desk: Desk, seeds: Sequence[str], lang: Lang, accepted: Sequence[Event]) -> None:
        self._desk = desk
        self._seeds = seeds
        self._lang = lang
        self._accepted = accepted

    def asked(self, one: Proposal, ask: Ask, found: Reviewed) -> Reviewed:
        """What the curator makes of it; asked until the record is valid or dropped."""
        while True:
            known = self._known(one)
            record = self._desk.record(one, self._accepted)
            if not known:
                print(CALLED.of(self._lang).format(ko=record.title.ko, en=record.title.en))
            choice = _choice(ask((AGAIN if known else CHOICE).of(self._lang)))
            if choice == "q":
                raise Stop
            if choice == "d" or (known and not choice):
                return found._replace(known=(*found.known, known)) if known else found
            if choice == "e":
                one = mended(one, self._desk, self._lang, ask)
            elif choice in ("", "a"):
                if self._is_valid(record, sys.stdout):
                    return found._replace(events=(*found.events, record))
                one = mended(one, self._desk, self._lang, ask)

    def unasked(self, one: Proposal, found: Reviewed) -> Reviewed:
        """Accepted, unless it is on record or cannot be."""
        known = self._known(one)
        if known:
            return found._replace(known=(*found.known, known))
        record = self._desk.record(one, self._accepted)
        if self._is_valid(record, sys.stderr):
            return found._replace(events=(*found.events, record))
        print(PASSED.of(self._lang), file=sys.stderr)
        return found

    def _known(self, one: Proposal) -> Event | None:
        known = self._desk.known(one)
        if known:
            print(KNOWN.of(self._lang).format(title=known.title.of(self._lang), id=known.id))
        return known

    def _is_valid(self, record: Event, out: TextIO) -> bool:
        """Say at once what the index would say of the record."""
        nowhere = next((one.ko for one in record.partners if not one.country), None)
        if nowhere:
            print(
                NOWHERE.of(self._lang).format(name=josa(nowhere, "이/가") if self._lang == "ko" else nowhere), file=out
            )
            return False
        wrong = fault(self._desk.document, (*self._accepted, record), self._seeds)
        if wrong:
            print(f"    {wrong.of(self._lang)}", file=out)
        return wrong is None


def _choice(typed: str) -> str:
    typed = typed.strip().lower()
    return KEYS.get(typed, typed)
