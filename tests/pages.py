"""One page of each kind, as commands make them: what every platform's golden files show."""

from handlers.core.reply import Action, Block, Heading, Item, Lead, Line, Note, Page, Paragraph, Row, SourceLine, Span
from store import Source

YONHAP = Source("연합뉴스", "2019-01-12", "https://www.yna.co.kr/view/AKR20190112", "yonhap")
ILYO = Source("일요신문", "2019-01", None, "ilyo", "inferred")
FIRST, SECOND = Span(" [1]", cite=1), Span("[2]", cite=2)


def text(words: str) -> Line:
    return (Span(words),)


def page_of(*blocks: Block, actions: tuple[Action, ...] = (), title: str = "밴쿠버") -> Page:
    return Page(title, blocks, actions, "ko", 1, 1)


PAGES = {
    "answer": page_of(
        Lead((Span("2019년 1월 14일(월)에 체결했어요."), FIRST)),
        Paragraph(
            (Span("은수미 당시 시장이 "), Span("밴쿠버시청", bold=True), Span("에서 서명했어요."), FIRST, SECOND)
        ),
        Note((Span("[2]", cite=2), Span("의 날짜는 추정이에요. 같은 방문을 다룬 기사의 날짜로 보았어요."))),
        SourceLine(((1, YONHAP), (2, ILYO))),
        actions=(
            Action("밴쿠버 더 보기", "/partners vancouver"),
            Action("근거 문장", "/why"),
            Action("연표", "/timeline"),
        ),
    ),
    "list": page_of(
        Lead(text("성남의 자매도시와 우호도시 🌏")),
        Heading(text("자매도시")),
        Item((Span("오로라", bold=True), Span(" · 미국, 1992년 8월"), FIRST)),
        Item((Span("선양", bold=True), Span(" · 중국, 1998년 8월"), SECOND)),
        Heading(text("우호도시")),
        Item((Span("피라시카바", bold=True), Span(" · 브라질"))),
        Paragraph(text("나라 이름으로도 물어볼 수 있어요.")),
        SourceLine(((1, YONHAP), (2, ILYO))),
        actions=(
            Action("이전", "/partners --page 1", turns=True),
            Action("다음", "/partners --page 3", turns=True),
            Action("기업과 기관", "/partners 기업과 기관 그리고 대학교와 협회를 모두 보여 주세요"),
        ),
    ),
    "table": page_of(
        Lead(text("성남의 CES")),
        Row(("연도", "참가 기업", "계약"), (text("2024년"), (Span("24개사"), FIRST), text("1,455억 원"))),
        Row(("연도", "참가 기업", "계약"), (text("2019년"), text("18개사"), ())),
        Note((Span("기사마다 달라요: ", bold=True), Span("방송에서는 “1,400억 정도”라고 말했어요."), SECOND)),
        SourceLine(((1, YONHAP), (2, ILYO))),
    ),
    "markup": page_of(
        Lead(
            text("<b>굵게</b> & *굵게* _기울임_ [누르세요](https://example.com) <!channel> <https://example.com|여기>")
        ),
        Paragraph((Span("나쁜 주소", link="javascript:alert(1)"), Span(" "), Span("좋은 주소", link=YONHAP.url))),
        Item((Span("/mayor 은수미", code=True), Span(" :smile: ~취소~"))),
        Note((Span("성남시청", link="https://www.seongnam.go.kr/"), Span("에서 볼 수 있어요."))),
    ),
    "nothing": page_of(
        Lead(text("'홍길동 시장'의 기록을 찾지 못했어요.")),
        Paragraph(text("혹시 신상진, 은수미, 이재명 시장을 찾으셨나요?")),
        actions=(Action("신상진", "/mayor 신상진"), Action("은수미", "/mayor 은수미")),
    ),
}
