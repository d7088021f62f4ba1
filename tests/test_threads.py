"""What was asked before in a thread goes with the next question; other threads know nothing of it."""

from datetime import UTC, datetime, timedelta

import pytest
from conftest import TODAY

from bot.threads import LAST, PLACES, SILENT, Threads
from handlers.core.reply import Lead, Reply, Span
from handlers.core.request import Person, Request, Room

NOON = datetime(2026, 11, 25, 3, tzinfo=UTC)
CHANNEL = Room("slack", "T1/C1", "100.1", "channel")
GROUP = Room("telegram", "-1", None, "group")
DIRECT = Room("telegram", "7", None, "private")


def asked(text: str, room: Room = DIRECT, person: str = "1", later: timedelta = timedelta()) -> Request:
    return Request(text, TODAY, room=room, person=Person(person), now=NOON + later)


def answered(text: str, command: str | None = None, page: int = 1) -> Reply:
    return Reply("answer", text, (Lead((Span(text),)),), command=command, asked=text, page=page)


def keep(threads: Threads, text: str, room: Room = DIRECT, person: str = "1") -> None:
    request = threads.before(asked(text, room, person))
    threads.keep(request, answered(text))


def test_a_question_comes_with_those_before_it() -> None:
    threads = Threads()
    keep(threads, "밴쿠버 의향서 언제?")
    keep(threads, "누가 서명했어?")
    assert threads.before(asked("어디서?")).before == ("밴쿠버 의향서 언제?", "누가 서명했어?")


def test_only_the_last_few_are_kept() -> None:
    threads = Threads()
    for number in range(LAST + 3):
        keep(threads, f"질문 {number}")
    assert threads.before(asked("또?")).before == tuple(f"질문 {number}" for number in range(3, LAST + 3))


@pytest.mark.parametrize(
    "other", [Room("slack", "T1/C1", "200.2", "channel"), Room("slack", "T1/C2", "100.1", "channel")]
)
def test_another_thread_knows_nothing_of_it(other: Room) -> None:
    threads = Threads()
    keep(threads, "밴쿠버 의향서 언제?", CHANNEL)
    assert threads.before(asked("누가?", other)).before == ()


def test_in_a_thread_everybody_may_go_on() -> None:
    threads = Threads()
    keep(threads, "밴쿠버 의향서 언제?", CHANNEL, "1")
    assert threads.before(asked("누가?", CHANNEL, "2")).before == ("밴쿠버 의향서 언제?",)


def test_in_a_group_without_threads_everybody_goes_on_with_their_own() -> None:
    threads = Threads()
    keep(threads, "밴쿠버 의향서 언제?", GROUP, "1")
    assert threads.before(asked("누가?", GROUP, "2")).before == ()


def test_after_a_long_silence_nothing_is_carried_on() -> None:
    threads = Threads()
    keep(threads, "밴쿠버 의향서 언제?")
    assert threads.before(asked("누가?", later=SILENT + timedelta(seconds=1))).before == ()


@pytest.mark.parametrize("reply", [answered("/why", "why"), answered("/help", "help"), answered("밴쿠버", page=2)])
def test_asking_why_and_turning_a_page_are_no_questions(reply: Reply) -> None:
    threads = Threads()
    threads.keep(asked(reply.asked), reply)
    assert threads.before(asked("누가?")).before == ()


def test_the_longest_silent_places_are_forgotten_first() -> None:
    threads = Threads()
    for number in range(PLACES + 1):
        keep(threads, "밴쿠버", Room("telegram", str(number)))
    assert threads.before(asked("누가?", Room("telegram", "0"))).before == ()
    assert threads.before(asked("누가?", Room("telegram", "1"))).before == ("밴쿠버",)
