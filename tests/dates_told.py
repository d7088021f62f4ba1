"""The dates that a text tells, on one line."""

from store.reading.dates import mentions

PAGE = "2019-03-14"


def told(text: str, anchor: str | None = PAGE) -> str:
    """The dates of a text as one line: "2019-03-14!" is announced, "2019-03-14..2019-03-16" a range."""
    return " ".join(
        one.date + (f"..{one.until}" if one.until else "") + ("!" if one.role == "announced" else "")
        for one in mentions(text, anchor)
    )
