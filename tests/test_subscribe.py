"""Subscribing in a chat, and what is said about it."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from handlers.core.answer import answer
from handlers.core.paging import page
from handlers.core.plain import plain
from handlers.core.reply import Reply
from handlers.core.request import Request, Room
from store import Lang, Store
from store.state import Plan, State, Subscription

NOW = datetime(2026, 11, 25, 0, 0, tzinfo=UTC)  # Wednesday, 09:00 in Seoul
TODAY = date(2026, 11, 25)
GROUP = Room("telegram", "-100", kind="group")
Ask = Callable[..., Reply]


@pytest.fixture
def say(store: Store) -> Ask:
    def said(text: str, room: Room = GROUP, lang: Lang = "ko", now: datetime = NOW, zone: str = "Asia/Seoul") -> Reply:
        return answer(Request(text, TODAY, lang, room, now=now, zone=zone), store)

    return said


def text(reply: Reply) -> str:
    return plain(page(reply))


def only(state: State) -> Subscription:
    (one,) = state.subscriptions("telegram", "-100")
    return one


def test_a_confirmation_says_when_what_next_and_how_to_stop(say: Ask) -> None:
    reply = say("/subscribe")
    assert reply.title == "매일 09:00에 소식을 보내드려요."
    assert "다음 소식: 11월 26일(목) 09:00 (Asia/Seoul)" in text(reply)
    assert "기록이 없는 날에는 보내지 않아요" in text(reply)
    assert ("그만 받기", "/unsubscribe") in [(action.label, action.text) for action in reply.actions]


def test_a_confirmation_in_english(say: Ask) -> None:
    reply = say("/subscribe weekly monday 8am New York", lang="en")
    assert reply.title == "You will get a digest: every Monday 08:00."
    assert "Next digest: Mon 30 Nov 08:00 (America/New_York)" in text(reply)


def test_it_is_kept_for_the_room_in_its_zone_and_language(say: Ask, state: State) -> None:
    say("구독 평일 오후 6시 반", zone="America/Vancouver")
    one = only(state)
    assert (one.every, one.at, one.zone, one.lang, one.kind) == (
        "weekdays",
        "18:30",
        "America/Vancouver",
        "ko",
        "group",
    )
    assert one.next_due == datetime(2026, 11, 25, 2, 30, tzinfo=UTC)  # the 24th in Vancouver


def test_a_second_subscription_changes_the_first(say: Ask, state: State) -> None:
    say("/subscribe 매일 9시")
    assert say("/subscribe 매주 금요일 8시").title == "구독을 바꿨어요. 이제 매주 금요일 08:00에 보내드려요."
    assert only(state).weekday == 4


def test_a_day_that_was_delivered_is_not_promised_again(say: Ask, state: State) -> None:
    say("/subscribe 매일 9시", now=NOW - timedelta(hours=1))
    state.deliveries.materialise(NOW, ["telegram"], lambda one: Plan(NOW, TODAY, NOW + timedelta(days=1)))
    assert "다음 소식: 11월 26일(목) 11:00" in text(say("/subscribe 매일 11시", now=NOW + timedelta(minutes=1)))


def test_without_a_clock_it_is_noon_in_seoul(store: Store) -> None:
    reply = answer(Request("/subscribe 11:59", TODAY), store)
    assert "11월 26일(목) 11:59" in text(reply)


@pytest.mark.parametrize("question", ["/subscribe 아무때나", "/구독 25시"])
def test_what_cannot_be_read_is_answered_with_examples(say: Ask, question: str, state: State) -> None:
    reply = say(question)
    assert reply.outcome == "error"
    assert "/subscribe 매주 월요일 8시" in text(reply)
    assert state.subscriptions("telegram", "-100") == ()


@pytest.mark.parametrize("question", ["/unsubscribe", "/stop", "그만", "그만 받을래요", "구독해지", "구독 해지"])
def test_stopping_always_works(say: Ask, state: State, question: str) -> None:
    say("/subscribe 매주 월요일 8시")
    reply = say(question)
    assert reply.title == "이제 소식을 보내지 않아요."
    assert state.subscriptions("telegram", "-100") == ()
    assert say(reply.actions[0].text).outcome == "answer"
    assert (only(state).every, only(state).weekday, only(state).at) == ("weekly", 0, "08:00")


def test_a_question_that_begins_like_a_stop_is_a_question(say: Ask, state: State) -> None:
    say("/subscribe")
    say("그만 밴쿠버 말고 오로라")
    assert only(state)


def test_stopping_twice_is_no_fault(say: Ask) -> None:
    reply = say("/unsubscribe")
    assert (reply.outcome, reply.title) == ("answer", "이 대화방은 소식을 받고 있지 않아요.")


def test_the_subscription_of_a_room_is_listed_with_its_next_run(say: Ask) -> None:
    say("/subscribe 매주 월요일 8시")
    assert "매주 월요일 08:00 (Asia/Seoul) · 다음 소식: 11월 30일(월) 08:00 (Asia/Seoul)" in text(say("구독 목록"))


def test_a_run_that_is_just_being_delivered_is_not_the_next(say: Ask) -> None:
    say("/subscribe 매일 9시", now=NOW - timedelta(hours=1))
    assert "다음 소식: 11월 26일(목) 09:00" in text(say("/subscriptions", now=NOW + timedelta(seconds=5)))


def test_a_terminal_is_told_that_nothing_can_be_sent_there(say: Ask) -> None:
    assert "터미널에는 소식을 보낼 수 없어요" in text(say("/subscribe", room=Room("console", "local")))
    assert "터미널" not in text(say("/subscribe"))


def test_a_paused_subscription_says_so(say: Ask, state: State) -> None:
    say("/subscribe")
    state.pause(only(state).id, "blocked", NOW)
    assert "쉬고 있어요" in text(say("/subscriptions"))


def test_a_room_without_one_is_offered_one(say: Ask) -> None:
    assert say("/subscriptions").actions[0].text == "/subscribe"


def test_topics_of_a_telegram_group_subscribe_for_themselves(say: Ask, state: State) -> None:
    topic = GROUP._replace(thread="7")
    say("/subscribe 8시", room=topic)
    say("/subscribe 9시")
    assert "다른 주제방" in text(say("/subscriptions"))
    say("/unsubscribe", room=topic)
    assert only(state).thread is None


def test_stopping_where_nothing_is_stops_what_the_room_has(say: Ask, state: State) -> None:
    say("/subscribe 8시", room=GROUP._replace(thread="7"))
    say("/stop")
    assert state.subscriptions("telegram", "-100") == ()


def test_a_slack_thread_subscribes_its_channel(say: Ask, state: State) -> None:
    say("/subscribe", room=Room("slack", "T01/C02", "1732.0001", "channel"))
    (one,) = state.subscriptions("slack", "T01/C02")
    assert one.thread is None
