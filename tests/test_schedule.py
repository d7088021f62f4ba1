"""When a digest is due, and how people say it."""

from datetime import UTC, date, datetime

import pytest

from handlers.core.errors import AskError
from handlers.core.schedule import Every, Schedule, last_run, local_date, next_run, run_text, schedule_text
from handlers.core.schedule_words import parse

SEOUL = "Asia/Seoul"
NEW_YORK = "America/New_York"
DAILY = Schedule("daily", None, "09:00", SEOUL)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "schedule"),
    [
        ("", DAILY),
        ("daily", DAILY),
        ("매일", DAILY),
        ("매일 9시", DAILY),
        ("매일 09:00", DAILY),
        ("매일 아침", DAILY),
        ("매일 오전 9시", DAILY),
        ("매일아침 9시에", DAILY),
        ("every day at 9am", DAILY),
        ("9", DAILY),
        ("daily 09:00 Asia/Seoul", DAILY),
        ("daily 09:00 asia/seoul", DAILY),
        ("매일 오전 9시 서울 시간", DAILY),
        ("매일 0９：00", DAILY),
        ("아침 8시 반", DAILY._replace(at="08:30")),
        ("여덟시 반", DAILY._replace(at="08:30")),
        ("매일 열두 시 5분", DAILY._replace(at="12:05")),
        ("오후 6시 30분", DAILY._replace(at="18:30")),
        ("6:30 pm", DAILY._replace(at="18:30")),
        ("6:30 p.m.", DAILY._replace(at="18:30")),
        ("오후 12시", DAILY._replace(at="12:00")),
        ("오전 12시", DAILY._replace(at="00:00")),
        ("12am", DAILY._replace(at="00:00")),
        ("낮 11시", DAILY._replace(at="11:00")),
        ("낮 1시", DAILY._replace(at="13:00")),
        ("저녁 7시", DAILY._replace(at="19:00")),
        ("밤 12시", DAILY._replace(at="00:00")),
        ("밤 10시", DAILY._replace(at="22:00")),
        ("매일 정오", DAILY._replace(at="12:00")),
        ("24:00", DAILY._replace(at="00:00")),
        ("오후 18시", DAILY._replace(at="18:00")),
        ("평일", Schedule("weekdays", None, "09:00", SEOUL)),
        ("평일 7시 30분", Schedule("weekdays", None, "07:30", SEOUL)),
        ("weekdays 07:30", Schedule("weekdays", None, "07:30", SEOUL)),
        ("매주", Schedule("weekly", 0, "09:00", SEOUL)),
        ("weekly", Schedule("weekly", 0, "09:00", SEOUL)),
        ("매주 월요일 8시", Schedule("weekly", 0, "08:00", SEOUL)),
        ("매주월요일 8시", Schedule("weekly", 0, "08:00", SEOUL)),
        ("금요일마다 오후 5시", Schedule("weekly", 4, "17:00", SEOUL)),
        ("매주 일", Schedule("weekly", 6, "09:00", SEOUL)),
        ("weekly sunday 8:05", Schedule("weekly", 6, "08:05", SEOUL)),
        ("every friday at 5pm", Schedule("weekly", 4, "17:00", SEOUL)),
        ("매일 9시 뉴욕", Schedule("daily", None, "09:00", NEW_YORK)),
        ("매일 9시 뉴욕시간으로", Schedule("daily", None, "09:00", NEW_YORK)),
        ("daily 9:00 New York", Schedule("daily", None, "09:00", NEW_YORK)),
        ("America/New_York", Schedule("daily", None, "09:00", NEW_YORK)),
        ("밴쿠버 매일 8시", Schedule("daily", None, "08:00", "America/Vancouver")),
        ("etc/gmt-9 8시", Schedule("daily", None, "08:00", "Etc/GMT-9")),
    ],
)
def test_people_say_it_in_many_ways(text: str, schedule: Schedule) -> None:
    assert parse(text, SEOUL) == schedule


@pytest.mark.parametrize(
    "text",
    ["아무때나", "25:00", "9시 61분", "매일 월요일", "주말", "daily 09:00 Mars/Olympus", "9시 10시", "매일 매일", "/etc/passwd"],
)  # fmt: skip
def test_what_cannot_be_read_is_answered_with_examples(text: str) -> None:
    with pytest.raises(AskError) as error:
        parse(text, SEOUL)
    assert "/subscribe 매주 월요일 8시" in error.value.of("ko")
    assert "/subscribe weekdays 07:30" in error.value.of("en")


def test_the_word_that_was_not_understood_is_named() -> None:
    with pytest.raises(AskError, match="could not read 'mars/olympus'"):
        parse("daily 09:00 Mars/Olympus", SEOUL)


def test_an_unstated_zone_is_that_of_the_chat() -> None:
    assert parse("매일 8시", NEW_YORK).zone == NEW_YORK


@pytest.mark.parametrize(
    ("schedule", "after", "run"),
    [
        (DAILY, "2026-11-24T23:59:59", "2026-11-25T00:00"),
        (DAILY, "2026-11-25T00:00", "2026-11-26T00:00"),  # strictly later
        (Schedule("weekdays", None, "09:00", SEOUL), "2026-11-27T00:00", "2026-11-30T00:00"),  # Friday → Monday
        (Schedule("weekly", 0, "08:00", SEOUL), "2026-11-25T00:00", "2026-11-29T23:00"),
        (Schedule("weekly", 2, "09:00", SEOUL), "2026-11-25T00:00", "2026-12-02T00:00"),
        (Schedule("daily", None, "09:00", NEW_YORK), "2026-10-31T13:00", "2026-11-01T14:00"),  # DST has ended
        (Schedule("daily", None, "23:00", NEW_YORK), "2026-11-25T05:00", "2026-11-26T04:00"),  # still the 25th there
    ],
)
def test_the_next_run_follows_the_wall_clock(schedule: Schedule, after: str, run: str) -> None:
    assert next_run(schedule, utc(after)) == utc(run)


@pytest.mark.parametrize(
    ("zone", "at", "before", "run"),
    [
        (NEW_YORK, "02:30", "2026-03-08T00:00", "2026-03-08T07:00"),  # no 02:30: at 03:00, when the gap ends
        ("Europe/Berlin", "02:00", "2026-03-28T12:00", "2026-03-29T01:00"),
        ("Australia/Sydney", "02:59", "2026-10-03T00:00", "2026-10-03T16:00"),
        (NEW_YORK, "01:30", "2026-11-01T00:00", "2026-11-01T05:30"),  # 01:30 twice: the first
        ("Europe/Berlin", "02:30", "2026-10-24T12:00", "2026-10-25T00:30"),
        ("Australia/Sydney", "02:00", "2026-04-04T00:00", "2026-04-04T15:00"),
    ],
)
def test_a_gap_runs_at_its_end_and_a_fold_at_its_first(zone: str, at: str, before: str, run: str) -> None:
    schedule = Schedule("daily", None, at, zone)
    assert next_run(schedule, utc(before)) == utc(run)
    following = next_run(schedule, utc(run))
    assert local_date(schedule, following) > local_date(schedule, utc(run))


def test_a_day_that_a_zone_skipped_has_no_run() -> None:
    samoa = Schedule("daily", None, "09:00", "Pacific/Apia")
    run = next_run(samoa, utc("2011-12-29T20:00"))
    assert local_date(samoa, run) == date(2011, 12, 31)
    weekly = Schedule("weekly", 4, "09:00", "Pacific/Apia")  # the 30th was to be a Friday
    assert local_date(weekly, next_run(weekly, utc("2011-12-25T00:00"))) == date(2012, 1, 6)


@pytest.mark.parametrize("every", ["daily", "weekdays", "weekly"])
def test_the_last_run_and_the_next_meet(every: Every) -> None:
    schedule = Schedule(every, 3 if every == "weekly" else None, "02:30", NEW_YORK)
    run = utc("2026-03-01T00:00")
    for _ in range(12):
        following = next_run(schedule, run)
        assert last_run(schedule, following) == following
        assert last_run(schedule, next_run(schedule, following)) > following
        run = following


@pytest.mark.parametrize(
    ("schedule", "ko", "en"),
    [
        (DAILY, "매일 09:00 (Asia/Seoul)", "every day 09:00 (Asia/Seoul)"),
        (Schedule("weekdays", None, "07:30", SEOUL), "평일 07:30 (Asia/Seoul)", "on weekdays 07:30 (Asia/Seoul)"),
        (Schedule("weekly", 0, "08:00", NEW_YORK), "매주 월요일 08:00 (America/New_York)", "every Monday 08:00 (America/New_York)"),
    ],
)  # fmt: skip
def test_a_schedule_is_said_back(schedule: Schedule, ko: str, en: str) -> None:
    assert schedule_text(schedule, "ko") == ko
    assert schedule_text(schedule, "en") == en


def test_a_run_is_said_on_the_wall_clock_of_its_zone() -> None:
    assert run_text(DAILY, utc("2026-11-26T00:00"), "ko") == "11월 26일(목) 09:00 (Asia/Seoul)"
    assert run_text(DAILY, utc("2026-11-26T00:00"), "en") == "Thu 26 Nov 09:00 (Asia/Seoul)"
