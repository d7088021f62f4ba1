"""The web server: the playground's page, its questions and answers, and whether the bot is well."""

import json
import logging
import re
import secrets
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime
from typing import NamedTuple, Protocol
from zoneinfo import ZoneInfo

from aiohttp import web
from markupsafe import Markup

from bot.pages import WORDS, address, asset, html
from bot.web_door import Browser, add_headers, browser_of, own_forms_only, with_cookie
from handlers.core.command import Command, registry
from handlers.core.errors import SORRY
from handlers.core.reply import Lead, Page, Reply, Span
from handlers.core.request import Person, Request, Room
from store import Lang, Text

log = logging.getLogger("gyoryu.web")

LONGEST = 1_000  # characters of a question
SHOWN = 200  # characters of one that has more
LARGEST = 64 * 1024  # bytes of a body
FEATURED = ("partners", "mayor", "ces", "onthisday", "search")
ASSETS = {"style.css": "text/css", "playground.js": "text/javascript", "icon.svg": "image/svg+xml"}
EXAMPLES = 3  # of a command
PAGE_TURN = re.compile(r"\s+--page \d+$")  # said by a button, of no interest to a reader
GREETING = "/onthisday"

TOO_LONG = Text(
    "질문은 {most:,}자까지 읽을 수 있어요. 조금 줄여서 다시 물어봐 주세요.",
    "A question can have up to {most:,} characters. Please ask again in fewer words.",
)
UNREADABLE = Text("질문을 읽지 못했어요. 다시 적어 주세요.", "The question could not be read. Please write it again.")


class Alive(Protocol):
    """What is looked after: `dead` says why it will never work again, None while it does."""

    @property
    def name(self) -> str: ...

    @property
    def dead(self) -> str | None: ...


class Health:
    """How the bot is: `ready` once everything is connected."""

    def __init__(self, platforms: Iterable[Alive]) -> None:
        self.ready = False
        self._platforms = tuple(platforms)

    def told(self) -> dict[str, object]:
        """`ok` with the state of each platform; what is wrong stands in `reasons`."""
        states = {platform.name: platform.dead or "ok" for platform in self._platforms}
        reasons = [f"{name}: {state}" for name, state in states.items() if state != "ok"]
        return {"ok": not reasons, "ready": self.ready, "reasons": reasons, "platforms": states}


class Site(NamedTuple):
    """What the pages are made with.

    `page` cuts a reply to what is shown; `write` makes HTML of it, with ids that begin with the given word; `writers`
    make what each chat platform would be sent; `news` takes the digests that wait for a room; `now` is aware.
    """

    answer: Callable[[Request], Awaitable[Reply]]
    page: Callable[[Reply], Page]
    write: Callable[[Page, str], str]
    writers: Mapping[str, Callable[[Page], object]]
    news: Callable[[str], tuple[Page, ...]]
    now: Callable[[], datetime]
    health: Health
    city: str
    lang: Lang = "ko"
    zone: str = "Asia/Seoul"


class Example(NamedTuple):
    """What can be asked of a command."""

    about: str
    questions: tuple[str, ...]


SITE: web.AppKey[Site] = web.AppKey("site")


def make(site: Site) -> web.Application:
    """The application; whoever runs it chooses the address."""
    app = web.Application(client_max_size=LARGEST, middlewares=[own_forms_only])
    app[SITE] = site
    app.on_response_prepare.append(add_headers)
    app.add_routes(
        [
            web.get("/", _index),
            web.post("/ask", _ask),
            web.post("/news", _news),
            web.get("/healthz", _healthz),
            web.get("/readyz", _readyz),
            *(web.get(f"/{name}", _asset) for name in ASSETS),
        ]
    )
    return app


async def _index(request: web.Request) -> web.Response:
    """The page, with a question and its answer when the address holds one, else with what happened today."""
    site, lang, browser = request.app[SITE], _lang(request, request.query.get("lang")), browser_of(request)
    question = request.query.get("q", "").strip()
    asked = _asked(site, question or GREETING, lang, browser)
    first = await _answered(site, asked, label="" if question else WORDS["today"].of(lang))
    values = {
        "city": site.city,
        "turns": [first, *_news_of(site, browser)],
        "question": question,
        "examples": _examples(lang),
        "longest": LONGEST,
        **{name.partition(".")[0]: address(name) for name in ASSETS},
    }
    return with_cookie(request, browser, _html(html("page.html", lang, **values)))


async def _ask(request: web.Request) -> web.Response:
    """One question and its answer, as a piece of the page. A question too long or unreadable is said so politely."""
    site, browser = request.app[SITE], browser_of(request)
    try:
        form = await request.post()
    except web.HTTPRequestEntityTooLarge:
        return _html(_turn(site, _said(TOO_LONG, site.lang)), 413)
    except (UnicodeDecodeError, LookupError, ValueError):
        return _html(_turn(site, _said(UNREADABLE, site.lang)), 400)
    question = form.get("q")
    text = question.strip() if isinstance(question, str) else ""
    asked = _asked(site, text, _lang(request, form.get("lang")), browser)
    return with_cookie(request, browser, _html(await _answered(site, asked)))


async def _news(request: web.Request) -> web.Response:
    """The digests that have come for this browser since it last looked; 204 when there are none."""
    turns = _news_of(request.app[SITE], browser_of(request))
    return _html(Markup("\n").join(turns)) if turns else web.Response(status=204)


async def _healthz(request: web.Request) -> web.Response:
    """200 while everything works, else 503 with the reasons."""
    told = request.app[SITE].health.told()
    return web.json_response(told, status=200 if told["ok"] else 503)


async def _readyz(request: web.Request) -> web.Response:
    """200 once every platform is connected, 503 before."""
    ready = request.app[SITE].health.ready
    return web.json_response({"ready": ready}, status=200 if ready else 503)


async def _asset(request: web.Request) -> web.Response:
    name = request.path.removeprefix("/")
    kept = {"Cache-Control": "public, max-age=31536000, immutable"} if "v" in request.query else {}
    return web.Response(body=asset(name), content_type=ASSETS[name], charset="utf-8", headers=kept)


async def _answered(site: Site, asked: Request, label: str = "") -> Markup:
    """The question, or the label instead, with the answer, whatever happens."""
    if len(asked.text) > LONGEST:
        return _turn(site, _said(TOO_LONG, asked.lang), f"{asked.text[:SHOWN]}…")
    question = "" if label else PAGE_TURN.sub("", asked.text)
    try:
        return _turn(site, site.page(await site.answer(asked)), question, label)
    except Exception as error:  # the person who asked is told, the log is told what, and never the question
        log.error("a question from the playground failed: %s", type(error).__name__)
        return _turn(site, _said(SORRY, asked.lang), question, label)


def _news_of(site: Site, browser: Browser) -> list[Markup]:
    return [_turn(site, page, label=WORDS["news"].of(page.lang)) for page in site.news(browser.id)]


def _asked(site: Site, question: str, lang: Lang, browser: Browser) -> Request:
    now = site.now()
    today = now.astimezone(ZoneInfo(site.zone)).date()
    return Request(question, today, lang, Room("playground", browser.id), Person(browser.id), site.zone, now=now)


def _said(text: Text, lang: Lang) -> Page:
    words = text.of(lang).format(most=LONGEST)
    return Page(words, (Lead((Span(words),)),), (), lang, 1, 1)


def _turn(site: Site, page: Page, question: str = "", label: str = "") -> Markup:
    """A question, or what the page is called, with the page and with what the chat platforms would be sent for it."""
    key = f"r{secrets.token_hex(4)}"
    twins = [
        (name, name.capitalize(), json.dumps(write(page), ensure_ascii=False, indent=2))
        for name, write in site.writers.items()
    ]
    reply = Markup(site.write(page, key))  # noqa: S704  the writer escapes
    return html("turn.html", page.lang, key=key, question=question, label=label, reply=reply, twins=twins)


def _examples(lang: Lang) -> list[Example]:
    """Some questions each of the commands people come for; in English those that can be typed in English."""
    commands = [registry[name] for name in FEATURED if name in registry]
    return [Example(command.about.of(lang), tuple(_questions(command, lang))[:EXAMPLES]) for command in commands]


def _questions(command: Command, lang: Lang) -> dict[str, None]:
    """The bare command, where its arguments may be left out, and its examples; each once."""
    bare = [f"/{command.name}"] if command.usage.en.startswith("[") else []
    return dict.fromkeys([*bare, *(text for text in command.examples if lang == "ko" or text.isascii())])


def _lang(request: web.Request, asked: object) -> Lang:
    return asked if asked in ("ko", "en") else request.app[SITE].lang


def _html(body: str, status: int = 200) -> web.Response:
    return web.Response(text=str(body), status=status, content_type="text/html", headers={"Cache-Control": "no-store"})
