"""The web server over a loopback socket: pages, questions, foreign forms, health."""

import html
import json
import logging
import re
from collections.abc import AsyncIterator, Callable

import pytest
from aiohttp import ClientSession, CookieJar
from aiohttp.test_utils import TestClient, TestServer

from bot import web
from bot.platforms import playground, slack, telegram
from handlers.core.answer import answer
from handlers.core.paging import page
from handlers.core.reply import Page, Reply
from handlers.core.request import Request
from store import Store
from tests.conftest import NOW

Client = TestClient[web.web.Request, web.web.Application]


class Line:
    """A platform whose life the test decides."""

    name = "telegram"
    dead: str | None = None


class Duty:
    """A web server with what the test may change about it."""

    def __init__(self, store: Store) -> None:
        self.line, self.browsers, self.asked = Line(), playground.Playground(), list[Request]()
        self.health = web.Health((self.line,))
        self._store = store
        writers = {"telegram": telegram.write, "slack": slack.write}
        self.site = web.Site(
            self.answer, page, playground.write, writers, self.browsers.news, lambda: NOW, self.health, "성남"
        )

    async def answer(self, request: Request) -> Reply:
        self.asked.append(request)
        if request.text == "boom":
            raise ZeroDivisionError("비밀 질문")
        return answer(request, self._store)


@pytest.fixture
def duty(store: Store) -> Duty:
    return Duty(store)


@pytest.fixture
async def client(duty: Duty) -> AsyncIterator[Client]:
    jar = CookieJar(unsafe=True)
    async with TestClient(TestServer(web.make(duty.site)), cookie_jar=jar) as opened:
        yield opened


async def shown(client: Client, path: str) -> str:
    response = await client.get(path)
    assert response.status == 200
    return await response.text()


async def test_the_page_greets_with_what_happened_today(client: Client) -> None:
    text = await shown(client, "/")
    assert '<html lang="ko">' in text
    assert "5년 전 오늘" in text


async def test_the_page_speaks_english(client: Client) -> None:
    text = await shown(client, "/?lang=en")
    assert '<html lang="en">' in text
    assert "You can ask" in text


async def test_an_address_may_hold_the_question(client: Client) -> None:
    assert "은수미 당시 성남시장" in await shown(client, "/?q=/ces+2019")


async def test_a_question_is_answered_as_a_piece_of_the_page(client: Client) -> None:
    response = await client.post("/ask", data={"q": "/partners 밴쿠버"})
    text = await response.text()
    assert text.startswith("<article")
    assert "2019년 1월 14일(월)" in text
    assert "&#34;type&#34;: &#34;rich_text&#34;" in text  # what Slack would be sent


@pytest.mark.parametrize(("platform", "write"), [("telegram", telegram.write), ("slack", slack.write)])
async def test_what_a_platform_would_be_sent_is_what_it_is_sent(
    client: Client, duty: Duty, platform: str, write: Callable[[Page], object]
) -> None:
    text = await (await client.post("/ask", data={"q": "/ces 2024"})).text()
    shown = re.search(rf'id="r\w+-{platform}".*?<code>(.*?)</code>', text, re.DOTALL)
    assert shown
    sent = write(page(await duty.answer(duty.asked[-1])))
    assert json.loads(html.unescape(shown[1])) == json.loads(json.dumps(sent))


async def test_a_page_turn_shows_the_question_without_its_number(client: Client) -> None:
    text = await shown(client, "/?q=/mayor+%EC%9D%80%EC%88%98%EB%AF%B8+--page+2")
    assert "쪽 가운데 2쪽" in text
    assert re.search(r'class="asked"><span class="unseen">질문: </span>/mayor 은수미</p>', text)


@pytest.mark.parametrize(("lang", "search"), [("ko", "/search 밴쿠버 의향서"), ("en", "/search Vancouver")])
async def test_each_of_the_five_kinds_of_question_is_offered(client: Client, lang: str, search: str) -> None:
    text = await shown(client, f"/?lang={lang}")
    offered = re.findall(r'<button name="q" value="([^"]+)"', text)
    assert {"/partners", "/mayor", "/ces", "/onthisday", search} <= set(offered)


async def test_the_cookie_is_out_of_reach_of_scripts_and_of_other_sites(client: Client) -> None:
    cookie = (await client.get("/")).headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie


async def test_a_visitor_from_another_site_keeps_the_cookie_that_its_browser_withheld(client: Client) -> None:
    response = await client.get("/?q=/ces", headers={"Sec-Fetch-Site": "cross-site"})
    assert "Set-Cookie" not in response.headers


async def test_a_cookie_of_another_form_is_replaced(client: Client, duty: Duty) -> None:
    response = await client.get("/", headers={"Cookie": "gyoryu=../../etc"})
    assert "Set-Cookie" in response.headers
    assert duty.asked[-1].room.id != "../../etc"


async def test_a_browser_keeps_its_room(client: Client, duty: Duty) -> None:
    for _ in range(2):
        await client.post("/ask", data={"q": "/subscriptions"})
    rooms = {request.room.id for request in duty.asked}
    assert len(rooms) == 1


async def test_each_browser_has_a_room_of_its_own(client: Client, duty: Duty) -> None:
    for _ in range(2):
        async with ClientSession() as session:
            await session.post(client.make_url("/ask"), data={"q": "/ces"})
    assert len({request.room.id for request in duty.asked}) == 2


@pytest.mark.parametrize(
    ("form", "status", "said"),
    [
        ({"q": "밴" * 1_001}, 200, "1,000자까지"),
        ({"q": "밴" * 40_000}, 413, "1,000자까지"),
        (b"q=%ff%fe", 200, "기록을 찾지 못했어요"),
    ],
)
async def test_what_cannot_be_asked_is_said_politely(client: Client, form: object, status: int, said: str) -> None:
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    response = await client.post("/ask", data=form, headers=headers if isinstance(form, bytes) else None)
    assert response.status == status
    assert said in await response.text()


async def test_an_answer_that_breaks_is_said_politely_and_the_question_is_not_logged(
    client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    response = await client.post("/ask", data={"q": "boom"})
    assert "문제가 생겼어요" in await response.text()
    assert "ZeroDivisionError" in caplog.text
    assert "비밀 질문" not in caplog.text


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
async def test_a_form_of_another_site_is_not_taken(client: Client, duty: Duty, headers: dict[str, str]) -> None:
    response = await client.post("/ask", data={"q": "/unsubscribe"}, headers=headers)
    assert response.status == 403
    assert duty.asked == []


async def test_a_form_of_its_own_is_taken_behind_a_proxy_that_changes_the_host(client: Client) -> None:
    headers = {"Origin": "https://gyoryu.example", "Sec-Fetch-Site": "same-origin"}
    assert (await client.post("/ask", data={"q": "/ces"}, headers=headers)).status == 200


@pytest.mark.parametrize("kind", ["application/json", "application/x-www-form-urlencoded; charset=klingon"])
async def test_a_form_that_is_none_breaks_nothing(client: Client, kind: str) -> None:
    response = await client.post("/ask", data=b'{"q": "/ces"}', headers={"Content-Type": kind})
    assert response.status in (200, 400)
    assert (await response.text()).startswith("<article")


@pytest.mark.parametrize("name", ["style.css", "playground.js", "icon.svg"])
async def test_what_the_page_loads_is_its_own_and_kept_until_it_changes(client: Client, name: str) -> None:
    address = re.search(rf'"(/{name}\?v=\w+)"', await shown(client, "/"))
    assert address
    response = await client.get(address[1])
    assert response.status == 200
    assert "immutable" in response.headers["Cache-Control"]


async def test_nothing_from_elsewhere_may_run(client: Client) -> None:
    response = await client.get("/")
    policy = response.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert "http" not in policy


async def test_what_is_asked_is_no_markup(client: Client) -> None:
    text = await shown(client, "/?q=%3Cscript%3Ealert(1)%3C/script%3E")
    assert "<script>alert" not in text


async def test_health_is_red_once_a_platform_is_dead(client: Client, duty: Duty) -> None:
    assert (await client.get("/healthz")).status == 200
    duty.line.dead = "token refused"
    response = await client.get("/healthz")
    assert response.status == 503
    assert (await response.json())["reasons"] == ["telegram: token refused"]


async def test_it_is_ready_when_it_says_so(client: Client, duty: Duty) -> None:
    assert (await client.get("/readyz")).status == 503
    duty.health.ready = True
    assert (await client.get("/readyz")).status == 200


async def test_a_digest_comes_to_the_browser_that_subscribed(client: Client, duty: Duty) -> None:
    await duty.browsers.listen(duty.answer)
    await client.post("/ask", data={"q": "/subscribe"})
    await duty.browsers.post(duty.asked[-1].room, page(await duty.answer(duty.asked[-1]._replace(text="/ces 2024"))))
    response = await client.post("/news")
    assert "구독한 소식" in await response.text()
    assert (await client.post("/news")).status == 204
