"""A page is one screen: every block stands on exactly one page, with the sources it cites."""

from hypothesis import given
from hypothesis import strategies as st

from handlers.core.paging import SCREEN, page
from handlers.core.plain import plain, words
from handlers.core.reply import Action, Block, Heading, Item, Lead, Paragraph, Reply, Row, SourceLine, Span
from store import Source

SENTENCE = "성남시와 밴쿠버시가 의향서에 서명했어요. "
VANCOUVER = Source("연합뉴스", "2019-01-12")
AURORA = Source("비전성남", "2015-05-21")


def reply_of(*blocks: Block) -> Reply:
    return Reply("answer", "연표", blocks, sources=(VANCOUVER, AURORA), asked="/mayor 은수미")


def items(count: int) -> tuple[Item, ...]:
    return tuple(Item((Span(f"{n}번째 방문"),)) for n in range(count))


def test_a_short_reply_has_one_page_and_no_turns() -> None:
    shown = page(reply_of(*items(3)))
    assert (shown.total, shown.actions) == (1, ())


def test_turning_asks_the_same_question_with_a_page() -> None:
    shown = page(reply_of(*items(40)), 2)
    assert [(a.label, a.text, a.turns) for a in shown.actions] == [
        ("이전", "/mayor 은수미 --page 1", True),
        ("다음", "/mayor 은수미 --page 3", True),
    ]


def test_turns_come_before_the_other_steps() -> None:
    reply = reply_of(*items(40))._replace(actions=(Action("밴쿠버", "/partners vancouver"),))
    assert [action.label for action in page(reply).actions] == ["다음", "밴쿠버"]


def test_a_page_beyond_the_last_is_the_last() -> None:
    shown = page(reply_of(*items(40)), 99)
    assert shown.number == shown.total > 1


def test_sources_stand_on_the_page_that_cites_them() -> None:
    blocks = (Item((Span("밴쿠버"), Span(" [1]", cite=1))), *items(20), Item((Span("오로라"), Span(" [2]", cite=2))))
    first, last = page(reply_of(*blocks), 1), page(reply_of(*blocks), 2)
    assert first.blocks[-1] == SourceLine(((1, VANCOUVER),))
    assert last.blocks[-1] == SourceLine(((2, AURORA),))


def test_a_heading_goes_with_its_first_item() -> None:
    shown = page(reply_of(*items(SCREEN.blocks - 1), Heading((Span("우호도시"),)), *items(2)))
    assert not isinstance(shown.blocks[-1], Heading)


def test_a_long_paragraph_is_cut_at_sentence_ends() -> None:
    shown = page(reply_of(Paragraph((Span(SENTENCE * 60),))))
    assert shown.total > 1
    assert plain(shown).endswith("서명했어요.")


def test_a_row_reads_as_label_and_value_without_empty_cells() -> None:
    row = Row(("연도", "참가 기업", "계약"), ((Span("2019년"),), (Span("18개사"),), ()))
    assert plain(page(reply_of(row))) == "• 2019년 · 참가 기업 18개사"


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=2_000)
BLOCKS = st.lists(
    st.builds(lambda kind, text: kind((Span(text),)), st.sampled_from([Lead, Heading, Item, Paragraph]), TEXTS)
)


@given(BLOCKS)
def test_nothing_is_lost_between_pages(blocks: list[Block]) -> None:
    reply = reply_of(*blocks)
    pages = [page(reply, n + 1) for n in range(page(reply).total)]
    shown = "".join(words(b.line) for p in pages for b in p.blocks)  # type: ignore[union-attr]
    assert shown == "".join(words(b.line) for b in blocks)  # type: ignore[union-attr]


@given(BLOCKS)
def test_no_page_is_longer_than_a_screen(blocks: list[Block]) -> None:
    reply = reply_of(*blocks)
    for number in range(page(reply).total):
        shown = page(reply, number + 1)
        assert sum(len(words(b.line)) for b in shown.blocks) <= SCREEN.characters  # type: ignore[union-attr]
        assert len(shown.blocks) <= SCREEN.blocks
