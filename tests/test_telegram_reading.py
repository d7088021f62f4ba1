"""What is meant for the bot in a private chat and in a group, and where it was said."""

from typing import Any

import pytest
from telegram import Message, MessageEntity, User

from bot.platforms.telegram_reading import language, question, room_of
from bot.platforms.telegram_text import units
from handlers.core.request import Room

BOT = User(123456, "교류", is_bot=True, username="gyoryu_bot")
ANN = {"id": 7, "is_bot": False, "first_name": "앤"}
GROUP = {"id": -1001, "type": "supergroup", "title": "국제교류팀"}


def heard(text: str, chat: dict[str, Any] = GROUP, entities: tuple[MessageEntity, ...] = (), **more: Any) -> Message:
    message = {"message_id": 1, "date": 0, "chat": chat, "from": ANN, "text": text, **more}
    found = Message.de_json(message | {"entities": [entity.to_dict() for entity in entities]})
    assert found
    return found


def mention(text: str, name: str) -> tuple[MessageEntity, ...]:
    return (MessageEntity(MessageEntity.MENTION, units(text[: text.index(name)]), units(name)),)


@pytest.mark.parametrize(
    "text",
    [
        "/partners 캐나다",
        "/partners@gyoryu_bot 캐나다",
        "/PARTNERS",
        "/파트너",
        "/파트너@Gyoryu_Bot 캐나다",
        "/오늘의 역사",
    ],
)
def test_a_command_of_ours_is_heard_in_a_group(text: str) -> None:
    assert question(heard(text), BOT) == text


@pytest.mark.parametrize(
    "text",
    ["밴쿠버 의향서", "파트너", "/ban", "/partners@other_bot", "/ban@gyoryu_bot_2", "1/14 회의", "@other_bot 밴쿠버"],
)
def test_talk_among_others_is_not(text: str) -> None:
    entities = mention(text, "@other_bot") if text.startswith("@") else ()
    assert question(heard(text, entities=entities), BOT) is None


def test_an_unknown_command_addressed_to_the_bot_is_heard() -> None:
    assert question(heard("/partnrs@gyoryu_bot"), BOT) == "/partnrs@gyoryu_bot"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("@gyoryu_bot 밴쿠버 의향서", "밴쿠버 의향서"),
        ("@Gyoryu_Bot 밴쿠버 의향서", "밴쿠버 의향서"),
        ("🌏 밴쿠버는 @gyoryu_bot 언제?", "🌏 밴쿠버는 언제?"),
        ("@gyoryu_bot", ""),
    ],
)
def test_a_mention_is_heard_without_the_name(text: str, asked: str) -> None:
    name = next(word for word in text.split() if word.startswith("@"))
    assert question(heard(text, entities=mention(text, name)), BOT) == asked


def test_a_mention_of_a_bot_by_its_first_name_is_heard() -> None:
    entity = MessageEntity(MessageEntity.TEXT_MENTION, 0, 2, user=BOT)
    assert question(heard("교류 밴쿠버", entities=(entity,)), BOT) == "밴쿠버"


def test_a_reply_to_the_bot_is_heard() -> None:
    before = {"message_id": 9, "date": 0, "chat": GROUP, "from": BOT.to_dict(), "text": "2019년에 체결했어요."}
    assert question(heard("그럼 2024년은?", reply_to_message=before), BOT) == "그럼 2024년은?"


def test_a_message_in_a_topic_that_the_bot_opened_is_no_reply_to_it() -> None:
    opened = {"name": "소식", "icon_color": 7322096}
    before = {"message_id": 9, "date": 0, "chat": GROUP, "from": BOT.to_dict(), "forum_topic_created": opened}
    assert question(heard("점심 먹어요", reply_to_message=before), BOT) is None


def test_everything_is_heard_in_private() -> None:
    assert question(heard("밴쿠버 의향서", {"id": 7, "type": "private"}), BOT) == "밴쿠버 의향서"


@pytest.mark.parametrize(
    ("more", "thread"),
    [
        ({"message_thread_id": 42, "is_topic_message": True}, "42"),
        ({"message_thread_id": 1, "is_topic_message": True}, None),  # Telegram refuses the id of "General"
        ({"message_thread_id": 42}, None),  # a chain of replies in a group without topics
        ({}, None),
    ],
)
def test_a_room_keeps_the_topic(more: dict[str, Any], thread: str | None) -> None:
    assert room_of(heard("/partners", **more)) == Room("telegram", "-1001", thread, "group")


def test_a_private_room() -> None:
    assert room_of(heard("/partners", {"id": 7, "type": "private"})) == Room("telegram", "7", None, "private")


@pytest.mark.parametrize(("code", "lang"), [("ko", "ko"), ("ko-KR", "ko"), ("en", "en"), ("de", "en"), (None, "ko")])
def test_a_person_is_answered_in_the_language_of_the_app(code: str | None, lang: str) -> None:
    assert language(User(7, "앤", is_bot=False, language_code=code), "ko") == lang


def test_a_question_in_hangul_is_answered_in_korean_whatever_the_app_speaks() -> None:
    person = User(7, "앤", is_bot=False, language_code="en")
    assert language(person, "en", "밴쿠버 의향서") == "ko"
    assert language(person, "ko", "/partners Vancouver") == "en"
