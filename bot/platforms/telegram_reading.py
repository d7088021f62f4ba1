"""What a Telegram message asks: whether it is meant for the bot, its words, its room and its language."""

import re

from telegram import Message, MessageEntity, User

from handlers.core.answer import parse
from handlers.core.request import Room
from store import Lang

COMMAND = re.compile(r"/[^\s@/]+(?:@(\w+))?")
GENERAL = 1  # the topic every forum has; Telegram refuses its id in `message_thread_id`


def question(message: Message, me: User) -> str | None:
    """The words meant for the bot; None for talk among others.

    In a group those are: a command that is ours and not addressed to another bot, a mention, or a reply to the bot.
    """
    text = message.text or ""
    if message.chat.type == message.chat.PRIVATE:
        return text
    if command := COMMAND.match(text):
        return _command(text, command[1], me)
    mentions = _mentions(message, me)
    if not mentions and not _answers(message, me):
        return None
    for mention in mentions:
        text = text.replace(mention, " ")
    return " ".join(text.split())


def room_of(message: Message) -> Room:
    """The chat, with its topic where the message stands in one."""
    topic = message.message_thread_id if message.is_topic_message else None
    return Room(
        "telegram",
        str(message.chat.id),
        str(topic) if topic and topic != GENERAL else None,
        "private" if message.chat.type == message.chat.PRIVATE else "group",
    )


def language(person: User | None, default: Lang, question: str = "") -> Lang:
    """Korean for a question in Hangul; else as the person's app is, where it says; else the default."""
    if re.search("[가-힣]", question):
        return "ko"
    code = person.language_code if person else None
    if not code:
        return default
    return "ko" if code.startswith("ko") else "en"


def _command(text: str, addressee: str | None, me: User) -> str | None:
    if addressee:
        return text if _is(addressee, me) else None
    return text if parse(text).command else None


def _mentions(message: Message, me: User) -> list[str]:
    named = message.parse_entities([MessageEntity.MENTION, MessageEntity.TEXT_MENTION])
    return [text for entity, text in named.items() if _is(text.removeprefix("@"), me) or entity.user == me]


def _answers(message: Message, me: User) -> bool:
    asked = message.reply_to_message
    return asked is not None and asked.from_user == me and asked.forum_topic_created is None


def _is(username: str, me: User) -> bool:
    return username.casefold() == (me.username or "").casefold()
