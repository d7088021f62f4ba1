"""/why shows how an answer came about, the same for the same question and generation."""

from collections.abc import Callable

import pytest
from conftest import NOW, TODAY

from handlers.core.answer import answer
from handlers.core.paging import page
from handlers.core.plain import plain
from handlers.core.reply import Reply
from handlers.core.request import Request
from store import Store

Ask = Callable[..., Reply]


def whole(reply: Reply) -> str:
    return "\n".join(plain(page(reply, number)) for number in range(1, page(reply, 1).total + 1))


@pytest.mark.parametrize(
    "said",
    [
        "알고 싶은 것: 언제인지",
        "이름: 밴쿠바 → 밴쿠버",
        "낱말: 의햐서 → 의향서",
        "성남-밴쿠버 우호교류 의향서",
        "0.74 이상",
    ],
)
def test_words_candidates_and_the_rule_are_shown(ask: Ask, said: str) -> None:
    assert said in whole(ask("/why 밴쿠바 의햐서 언제 맺었어?"))


def test_what_a_candidate_does_not_meet_is_named(ask: Ask) -> None:
    assert "없는 말: 나이" in whole(ask("/why 밴쿠버 시장 나이는?"))


def test_the_generation_is_named(ask: Ask, store: Store) -> None:
    assert f"세대 {store.archive.generation}" in whole(ask("/why 밴쿠버 의향서"))


def test_a_replay_on_the_same_generation_is_the_same(ask: Ask) -> None:
    assert ask("/why CES 2024 계약액 얼마야?") == ask("/why CES 2024 계약액 얼마야?")


def test_without_words_it_is_about_the_last_question_of_the_thread(store: Store) -> None:
    before = ("밴쿠버 의향서 언제 맺었어?", "누가 서명했는데?")
    reply = answer(Request("/why", TODAY, before=before, now=NOW), store)
    assert "이어진 질문: 밴쿠버 의향서 언제 맺었어?" in whole(reply)


def test_where_nothing_was_asked_it_says_how_to(ask: Ask) -> None:
    reply = ask("/why")
    assert (reply.outcome, "/why 뒤에 질문을 적어도 돼요" in reply.title) == ("error", True)


def test_a_question_that_begins_with_why_is_a_question(ask: Ask) -> None:
    assert ask("왜 은수미 시장이 박문석 의장과 밴쿠버에 갔어?").command is None


def test_english_is_explained_in_english(ask: Ask) -> None:
    assert "Wanted: when" in whole(ask("/why when was the Vancouver letter signed", lang="en"))


@pytest.mark.parametrize("question", ["밴쿠버 의향서 언제 맺었어?", "판교 매출 얼마야?"])
def test_every_free_answer_leads_to_it(ask: Ask, question: str) -> None:
    reply = ask(question)
    why = reply.actions[-1]
    assert ask(why.text).command == "why"
