"""The playground in a real browser: what a person sees, presses and types, by mouse and by keyboard."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright
from playwright.sync_api import Request as PageRequest

ROOT = Path(__file__).parents[1]
CHROMIUM = shutil.which("chromium")
QUIET = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"


@pytest.fixture(scope="module")
def address(data: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a `gyoryu run` over the shipped seeds listens."""
    folder = tmp_path_factory.mktemp("duty")
    shutil.copytree(data, folder, dirs_exist_ok=True)
    env = {"PATH": os.environ["PATH"], "GYORYU_DATA_DIR": str(folder), "HTTP_PORT": "0"}
    command = [sys.executable, "-m", "bot", "run"]
    with subprocess.Popen(command, cwd=ROOT, env=env, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        ready = next(line for line in iter(process.stderr.readline, "") if line.startswith("ready "))
        yield ready.split()[1]
        process.send_signal(signal.SIGTERM)
    assert process.returncode == 0


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        if os.environ.get("CI") == "true":
            pytest.fail("CI must test the playground in a browser: install Debian's chromium")
        pytest.skip("the playground is not tested in a browser: install Debian's chromium for it")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET.split())
        yield opened
        opened.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A fresh desktop visitor; what the browser complains about fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    opened = context.new_page()
    complaints: list[str] = []
    opened.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on("requestfailed", lambda request: complaints.append(request.url) if _lost(request) else None)
    opened.on("request", lambda request: None if request.url.startswith(address) else complaints.append(request.url))
    opened.goto(address)
    yield opened
    context.close()
    assert complaints == []


def _lost(request: PageRequest) -> bool:
    """Whether it failed, and was not just given up because the page was left."""
    return request.failure != "net::ERR_ABORTED"


def ask(page: Page, question: str) -> None:
    page.get_by_role("textbox", name="질문").fill(question)
    page.keyboard.press("Enter")


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("/partners", "자매도시 6곳"),
        ("/mayor 신상진", "민선 8기"),
        ("/ces", "24개사"),
        ("/onthisday 01-14", "성남-밴쿠버 우호교류 의향서"),
        ("밴쿠버 의향서", "2019. 1. 14.(월)"),
    ],
)
def test_the_five_kinds_of_question(page: Page, question: str, fact: str) -> None:
    ask(page, question)
    expect(page.locator(".turn").last).to_contain_text(fact)
    expect(page.locator(".turn").last).to_contain_text("출처")


def test_an_example_is_asked_at_a_click(page: Page) -> None:
    page.get_by_role("button", name="/ces 2019", exact=True).click()
    expect(page.locator(".turn").last).to_contain_text("18개사")


def test_a_question_can_be_asked_with_the_keyboard_alone(page: Page) -> None:
    page.get_by_role("link", name="질문 입력으로 건너뛰기").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("textbox", name="질문")).to_be_focused()
    page.keyboard.type("/ces 2024")
    page.keyboard.press("Enter")
    expect(page.locator(".turn").last).to_contain_text("2,748억 원")
    expect(page.get_by_role("textbox", name="질문")).to_be_focused()


def test_all_that_can_be_pressed_is_reached_by_tab_and_shows_it(page: Page) -> None:
    page.goto(f"{page.url}?q=/mayor 은수미")
    pressable = page.locator("a:visible, button:visible, summary:visible, input:visible").count()
    page.evaluate("document.activeElement.blur()")
    reached = set()
    while (here := _pressed_tab(page)) not in reached:
        reached.add(here)
    assert all(outline != "none" for _, outline in reached)
    assert len([name for name, _ in reached if name]) >= pressable


def _pressed_tab(page: Page) -> tuple[str, str]:
    """Where the focus stands after Tab ("" on the page itself), and the outline it has there."""
    page.keyboard.press("Tab")
    place, outline = page.evaluate(
        """() => {
            const here = document.activeElement;
            if (here === document.body) return ["", "solid"];
            const all = [...document.querySelectorAll("*")];
            return [`${all.indexOf(here)} ${here.tagName}`, getComputedStyle(here).outlineStyle];
        }"""
    )
    return str(place), str(outline)


def test_a_page_is_turned_in_its_place(page: Page) -> None:
    ask(page, "/mayor 은수미")
    page.locator(".turn").last.get_by_role("button", name="다음").click()
    expect(page.locator(".turn").last).to_contain_text("쪽 가운데 2쪽")
    assert page.locator(".turn").count() == 2  # today's greeting and the answer


def test_the_payload_of_each_platform_is_shown_at_a_click(page: Page) -> None:
    ask(page, "/ces 2019")
    turn = page.locator(".turn").last
    for platform, word in (("Telegram", '"entities"'), ("Slack", '"rich_text"')):
        turn.get_by_role("button", name=f"{platform}으로 보기").click()
        expect(turn.locator(".twin:popover-open")).to_contain_text(word)
        turn.locator(".twin:popover-open").get_by_role("button", name="닫기").click()


def test_a_payload_is_copied_at_a_click(browser: Browser, address: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{address}?q=/ces 2019")
    page.get_by_role("button", name="Slack으로 보기").click()
    page.get_by_role("button", name="복사").click()
    expect(page.get_by_role("button", name="복사했어요")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert json.loads(copied)[0]["blocks"]
    context.close()


def test_a_lost_connection_is_said_and_the_question_can_be_asked_again(browser: Browser, address: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(address)
    context.set_offline(True)
    ask(page, "/ces 2019")
    expect(page.locator(".turn").last).to_contain_text("연결이 끊겼어요")
    context.set_offline(False)
    page.get_by_role("button", name="다시 묻기").click()
    expect(page.locator(".turn").last).to_contain_text("18개사")
    context.close()


def test_a_citation_opens_the_sentence_that_proves_it(page: Page) -> None:
    ask(page, "/partners 밴쿠버")
    page.locator(".turn").last.locator("a.cite").first.click()
    expect(page.locator(".turn").last.locator("details[open] blockquote").first).to_be_visible()


def test_a_conversation_is_announced_to_a_screen_reader(page: Page) -> None:
    log = page.get_by_role("log", name="대화")
    assert log.get_attribute("aria-live") == "polite"
    assert page.locator("html").get_attribute("lang") == "ko"


def test_the_other_language_is_one_click_away(page: Page) -> None:
    page.get_by_role("link", name="English").click()
    expect(page.get_by_role("textbox", name="Question")).to_be_visible()


def test_everything_works_without_script(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    ask(page, "/mayor 은수미")
    page.get_by_role("button", name="다음").click()
    expect(page.locator(".turn")).to_contain_text("쪽 가운데 2쪽")
    page.get_by_role("button", name="Telegram으로 보기").click()
    expect(page.locator(".twin:popover-open")).to_contain_text('"entities"')
    context.close()


def test_on_a_phone_the_examples_lie_above_the_field(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(address)
    page.get_by_role("button", name="/ces", exact=True).tap()
    expect(page.locator(".turn").last).to_contain_text("24개사")
    field, chip = page.get_by_role("textbox", name="질문"), page.get_by_role("button", name="/ces", exact=True)
    above, below = chip.bounding_box(), field.bounding_box()
    assert above
    assert below
    assert above["y"] + above["height"] <= below["y"]
    assert below["y"] + below["height"] <= 844
    context.close()


@pytest.mark.parametrize(("width", "height"), [(390, 844), (320, 640), (1280, 900)])
def test_nothing_is_wider_than_the_screen(browser: Browser, address: str, width: int, height: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": height})
    page = context.new_page()
    for question in ("/ces", "/partners", "/mayor 신상진"):
        page.goto(f"{address}?q={question}")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()
