"""Who comes to the web server, and what it lets in: the cookie of a browser, foreign forms, headers of safety."""

import re
import secrets
from collections.abc import Awaitable, Callable
from typing import NamedTuple

from aiohttp import web

COOKIE, COOKIE_FORM, YEAR = "gyoryu", re.compile(r"[\w-]{22}", re.ASCII), 366 * 24 * 3600
VISITOR = "visitor-"  # how the room of a browser begins that comes by another site's link and shows no cookie
ELSEWHERE = "다른 사이트에서 보낸 질문은 받지 않아요. Questions sent by another site are not taken."
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class Browser(NamedTuple):
    """Who asks: the id its cookie carries, and whether it has yet to be given one."""

    id: str
    new: bool


def browser_of(request: web.Request) -> Browser:
    """By its cookie. One that another site sends here without a cookie stays a visitor: it may own a cookie that its
    browser withheld (SameSite), and a new one would take that one's place."""
    known = request.cookies.get(COOKIE, "")
    if COOKIE_FORM.fullmatch(known):
        return Browser(known, new=False)
    if request.headers.get("Sec-Fetch-Site") == "cross-site":
        return Browser(VISITOR + secrets.token_urlsafe(16), new=False)
    return Browser(secrets.token_urlsafe(16), new=True)


def with_cookie(request: web.Request, browser: Browser, response: web.Response) -> web.Response:
    """The response, which gives a new browser its cookie."""
    if browser.new:
        response.set_cookie(
            COOKIE, browser.id, max_age=YEAR, httponly=True, samesite="Strict", secure=request.secure, path="/"
        )
    return response


@web.middleware
async def own_forms_only(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Only this site's own pages, and programs, may send something."""
    if request.method == "POST" and _foreign(request):
        return web.Response(text=ELSEWHERE, status=403)
    return await handler(request)


def _foreign(request: web.Request) -> bool:
    """What the browser says of the sender; `Origin` where it is too old to say, or behind a proxy without TLS."""
    if site := request.headers.get("Sec-Fetch-Site"):
        return site not in ("same-origin", "none")
    return request.headers.get("Origin", f"//{request.host}").partition("//")[2] != request.host


async def add_headers(_request: web.Request, response: web.StreamResponse) -> None:
    """For every response: nothing from elsewhere runs here, and nobody frames the page."""
    response.headers.update(HEADERS)
