"""What an entry is found by is worked out a few entries at a time, whatever their number."""

from collections.abc import Iterator

from store import words
from store.entries import Entry
from store.indexing import Task, _analysed

MANY = 2_000


def test_no_more_texts_are_taken_ahead_than_keep_the_cores_busy() -> None:
    words.warm()
    taken = 0

    def tasks() -> Iterator[Task]:
        nonlocal taken
        for rowid in range(1, MANY + 1):
            taken += 1
            yield Task(
                rowid, str(rowid), Entry("document", str(rowid), f"{rowid}번째 소식", "밴쿠버와 의향서를 맺었다.")
            )

    analysed = _analysed(tasks())
    first, _ = next(analysed)
    assert first.rowid == 1
    assert taken < MANY / 4
    assert [one.rowid for one, _ in analysed] == list(range(2, MANY + 1))
