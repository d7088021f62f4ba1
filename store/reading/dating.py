"""When a page was published: as it states, as whoever brought it says, or as its own words let one infer.

Never a guess shown as a fact: what is inferred says what it rests on, and a page that gives nothing stays unknown.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import takewhile

from store.reading import clues, stamps
from store.reading.agreement import agrees, announced
from store.reading.clean import Article, lines_of
from store.reading.date_tables import MONTHS
from store.reading.values import Dated
from store.records import Basis, Text

_HEAD = 40  # lines above an article that may name its issue
_BROKEN = 16  # letters of a line that is part of a paragraph
_LAG = 3  # days by which a story may follow its picture


def dated(raw: str, article: Article, published: str | None = None) -> Dated:
    """The day of publication of the page `raw`, which was cleaned to `article`.

    `published` is an ISO date, whole or cut, for a page that states none. An inferred day may be a month
    ("2023-03": a gazette's issue). `anchor` may be less than a day where `day` is None: the year alone. Never raises.
    """
    stated = article.published or published
    if stated:
        return _as("stated", stated)
    lines = _own(lines_of(raw), article)
    year = clues.year(article.text)
    inferred = next(_inferred(lines, article, year), None)
    return inferred or Dated(None, "unknown", str(year) if year else None)


def _as(basis: Basis, day: str, note: Text | None = None) -> Dated:
    return Dated(day, basis, day, note)


def _inferred(lines: list[str], article: Article, year: int | None) -> Iterator[Dated]:
    """What the page lets one infer, the surest first; nothing that its own year speaks against."""
    for day, note in _days(lines, article):
        if year is None or day.startswith(str(year)):
            yield _as("inferred", day, note)
    yield from _issue(_above(lines, article), year)


def _days(lines: list[str], article: Article) -> Iterator[tuple[str, Text]]:
    if day := clues.told(article.text):
        yield day, _note(day, "본문에 {}에 밝힌 일이라고 적혀 있어요.", "The text says that it was announced on {}.")
    for day in _only(clues.addresses(lines)):
        yield day, _note(day, "기사 주소에 {}이 들어 있어요.", "The address of the article holds {}.")
    if pictured := clues.pictures(lines):
        yield _told_after(max(pictured), article.text)
    for day in _only(clues.files(lines)):
        yield day, _note(day, "첨부파일 이름에 {}이 들어 있어요.", "The name of the attached file holds {}.")
    if day := clues.closing(article.text):
        yield day, _note(day, "글 끝에 {}이 적혀 있어요.", "The article closes with {}.")
    for day in _only([day for day in stamps.shown(_above(lines, article)) if agrees(day, article.text)]):
        note = (
            "화면 위쪽의 {}이 본문에 나오는 날짜와 맞아요.",
            "The page shows {}, which agrees with the days in the text.",
        )
        yield day, _note(day, *note)


def _only(days: list[str]) -> Iterator[str]:
    """The day, where there is one only."""
    return iter(set(days) if len(set(days)) == 1 else ())


def _told_after(pictured: str, text: str) -> tuple[str, Text]:
    """The day of a picture, or the day shortly after it on which the story was announced."""
    first = date.fromisoformat(pictured)
    number = announced(text)
    for lag in range(1, _LAG + 1):
        if (day := _later(first, lag)) and day.day == number:
            note = "사진 설명의 날짜는 {}이고, 본문은 " + f"{number}일에 밝힌 일이라고 해요."
            return day.isoformat(), _note(pictured, note, "A caption carries {}; the text was announced " + _after(lag))
    return pictured, _note(pictured, "사진 설명에 {}이 적혀 있어요.", "A caption carries {}.")


def _after(lag: int) -> str:
    return "the day after." if lag == 1 else f"{lag} days later."


def _later(day: date, lag: int) -> date | None:
    try:
        return day + timedelta(days=lag)
    except OverflowError:
        return None


def _own(lines: list[str], article: Article) -> list[str]:
    """The lines of a page up to where it lists other articles or comments."""
    begin = _place(lines, article)
    return lines[:begin] + list(takewhile(lambda line: not stamps.is_of_others(line), lines[begin:]))


def _above(lines: list[str], article: Article) -> list[str]:
    """The lines over the article, with those of its headings that are kept in its text."""
    return lines[: _place(lines, article)][:_HEAD]


def _place(lines: list[str], article: Article) -> int:
    told = next((line[:_HEAD] for line in article.text.splitlines() if len(line) > _HEAD), None)
    return next((number for number, line in enumerate(lines) if told and _begins(line, told)), len(lines))


def _begins(line: str, told: str) -> bool:
    """Whether the article begins with a line, which may be broken at a width."""
    return line.startswith(told) or (len(line) >= _BROKEN and told.startswith(line))


def _issue(above: list[str], year: int | None) -> Iterator[Dated]:
    """The month of a gazette's issue, with the year it prints or else the one that its text gives."""
    if not (issue := clues.issue(above)) or not (of := issue.year or year):
        return
    month = f"{of}-{issue.month:02}"
    english = f"It is the {MONTHS[issue.month - 1]} issue" + (
        f" of {of}." if issue.year else f", and its text places it in {of}."
    )
    korean = f"{of}년 {issue.month}월호예요." if issue.year else f"{issue.month}월호이고, 본문으로 보아 {of}년이에요."
    yield _as("stated" if issue.year else "inferred", month, None if issue.year else Text(korean, english))


def _note(day: str, korean: str, english: str) -> Text:
    on = date.fromisoformat(day)
    return Text(
        korean.format(f"{on.year}년 {on.month}월 {on.day}일"),
        english.format(f"{on.day} {MONTHS[on.month - 1]} {on.year}"),
    )
