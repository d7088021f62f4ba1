"""The pages of the playground: templates, style and script beside this file, and the words that stand on them."""

from hashlib import blake2b
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from store import Lang, Text

HERE = Path(__file__).parent
TEMPLATES = Environment(
    loader=FileSystemLoader(HERE),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=False,
)

WORDS = {
    "name": Text("교류", "Gyoryu"),
    "title": Text("교류 · {city}의 국제교류 기록", "Gyoryu · a city's dealings with the world"),
    "about": Text(
        "국제교류에서 언제, 누구와, 무슨 일이 있었는지 출처와 함께 알려 드려요.",
        "When, with whom and what: a city's dealings with the world, each with its source.",
    ),
    "skip": Text("질문 입력으로 건너뛰기", "Skip to the question"),
    "examples": Text("이렇게 물어보세요", "You can ask"),
    "today": Text("오늘의 역사", "On this day"),
    "log": Text("대화", "Conversation"),
    "question": Text("질문", "Question"),
    "write": Text("무엇이든 물어보세요", "Ask anything"),
    "ask": Text("보내기", "Send"),
    "waiting": Text("찾고 있어요…", "Looking it up…"),
    "lost": Text(
        "연결이 끊겼어요. 잠시 뒤에 다시 물어봐 주세요.", "The connection was lost. Please ask again in a moment."
    ),
    "again": Text("다시 묻기", "Ask again"),
    "sources": Text("출처", "Sources"),
    "evidence": Text("근거 문장", "The sentence"),
    "summary": Text("기록의 요약", "Summary on record"),
    "source": Text("출처 {n}", "Source {n}"),
    "steps": Text("이어서 물어보기", "Ask next"),
    "page": Text("{count}쪽 가운데 {number}쪽", "Page {number} of {count}"),
    "twin": Text("{platform}으로 보기", "See it in {platform}"),
    "twin_about": Text(
        "이 답변을 {platform}에 보낸다면 바로 이 내용이 전해져요.",
        "This is exactly what {platform} would be sent for this answer.",
    ),
    "copy": Text("복사", "Copy"),
    "copied": Text("복사했어요", "Copied"),
    "close": Text("닫기", "Close"),
    "news": Text("구독한 소식", "Your digest"),
}


def html(template: str, lang: Lang, **values: object) -> Markup:
    """A template filled in; `say(key, **facts)` is its way to the words above."""

    def say(key: str, **facts: object) -> str:
        return WORDS[key].of(lang).format(**facts)

    return Markup(TEMPLATES.get_template(template).render(say=say, lang=lang, **values))  # noqa: S704  autoescaped


def asset(name: str) -> bytes:
    """A file of this folder as it is served."""
    return (HERE / name).read_bytes()


def address(name: str) -> str:
    """Where an asset is served; changes with its content, so that a browser may keep it for ever."""
    return f"/{name}?v={blake2b(asset(name), digest_size=6).hexdigest()}"
