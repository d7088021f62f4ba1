"""What stands around an article on a page of news: menus, buttons, notices, bylines, lists of others, whose page it is."""

import re

OWNED = re.compile(  # whose page it is; nothing is told behind
    r"저작권자|무단 ?(?:전재|복제|배포)|^[<〈\[(]? ?[ⓒ©]|Copyright|COPYRIGHT|(?i:All rights)|\d+ ?개의 댓글|댓글 ?쓰기|댓글 ?\d+개"
    r"|LEAVE A REPLY|■ ?제보|독자 ?의견|네티즌 ?의견|^(?:기사|뉴스) ?댓글|^(?:콘텐츠 |페이지 )?만족도 ?조사$|^공공누리|^등록번호"
)
FORBIDDEN = re.compile(
    r"^\W{0,2}(?:[ⓒ©]|저작권자|Copyright)|(?:전재|복제|배포)\S{0,3} ?(?:금합니다|금지합니다|금지됩니다)"
)  # even a sentence
BEHIND = re.compile(  # other articles, or a word to the reader; the article may go on behind them
    r"많이 본 (?:뉴스|기사|포토)|(?:인기|관련|주요|추천|다른|최신) ?(?:기사|뉴스|키워드)|실시간 (?:인기|급상승)|기사제보|구독하기|로그인 후"
    r"|핫 ?(?:클릭|뉴스|이슈|포토)|함께 보면|꼭 봐야 할|주간 베스트|랭킹 ?뉴스|^포토뉴스|^담당부서|^첨부파일|^이전 ?글|^이전 ?화면|^이전 슬라이드"
    r"|^공유하기|^좋아요|^오늘의 (?:운세|주요|추천)|안 본 뉴스|^문의 ?:|기자 ?프로필|기자의 (?:다른|최신)? ?기사|^헤드라인|좋아할 만한"
    r"|READ MORE|(?i:most (?:read|viewed|popular))|(?i:^related (?:articles|stories|news))|^Editor'?s Picks?|^Trending|^Recommended"
)
_BUTTONS = "광고 배너 검색 닫기 더보기 목록 공유 스크랩 인쇄 인쇄하기 홈 HOME AD(광고) 구독 구독중 응원 추천 댓글 원본보기 요약보기 답글 신고 TOP Tag 태그 작게 크게 전체 Share"
DEBRIS = re.compile(
    rf"바로가기|^(?:{'|'.join(map(re.escape, _BUTTONS.split()))})$|\[실시간뉴스\]|최종업데이트|도구모음|글[자씨] ?(?:크기|키우기|줄이기|작게|크게)|본문듣기"
    r"|남자음성|기자정보|^\(\S{1,20}\) ?\S{2,20} 기자$|^<?[\w.+-]{1,60}@[\w.-]{1,60}>?$|^[▷☎☏✉☞]|제보 및 보도자료|전체메뉴|통권|로그인|회원가입"
    r"|정기구독|다시 ?보기|^▶.*\)$|^▶.{0,60}(?:구독|제보|채널|카카오|유튜브|페이스북|텔레그램|운세)|^#\S|재판매 및 DB|공감언론|^번역 설정|음성으로 듣기"
)
BYLINE = re.compile(
    r"(?:기자|특파원|통신원)(?:\s?[|/=]?\s?\S+@\S+)?$|^\S+ 기자 \S+@\S+|^By |^대담=|^글=|^정리="
    r"|^(?:촬영|영상|편집|그래픽|취재|자막)\S{0,4} ?[:：=]|^[/<\[(]?[가-힣]{2,4} ?[<(]?[\w.+-]{1,60}@[\w.-]{1,60}[>)]?$"
)
SIGNATURE = re.compile(r"@[\w-]+(?:\.[\w-]+)+[>)\]]?$")  # the writer's address, with which an article ends
_NOTICE = (
    r"브라우저|자바스크립트|JavaScript|크롬 ?기반|요약봇|자동요약|메인 뉴스판|구독되었습니다|존재하지 않는 이미지|이미지 크게 보기"
    r"|만족하십니까|삭제될 수 있습니다|댓글 운영|제보를 기다립니다|^여러분의 제보|운영 ?원칙|공공누리|삭제 하시겠|신고 ?접수"
    r"|페이지를 찾을 수 없|존재하지 않는 (?:기사|페이지|게시)|삭제된 (?:기사|게시)|잘못된 (?:접근|경로|주소)|로그인이 필요|서비스 점검|접근 ?권한"
    r"|Not Found|Access Denied|Forbidden|Skip to |공식 ?(?:누리집|홈페이지|블로그) ?입니다|누리집 ?(?:안내|이용|바로)|저작권은 .{1,20}에 (?:있|귀속)|출처를 (?:밝히|표시)|(?:옮겨|퍼) ?가실 때|미세 ?먼지 (?:좋음|보통|나쁨)|\d℃"
)
ABOUT = re.compile(  # even a sentence, where it speaks of the page
    r"^이 (?:기사|글|콘텐츠|뉴스|블로그|게시물)\S{0,3} .{0,20}(?:후원|댓글|공유|추천|구독|분류|좋으셨|어떻게 생각)|^이 기사\S* (?:후원|댓글|공유|추천|구독)"
    r"|^이 (?:기사|글)[은는] .{0,40}(?:게재|작성|전송)(?:됐|되었|했)|^댓글을 "
    r"|^(?:첨부파일|담당부서) ?:|^\[(?:독자투고|알림|부고)\]|^본 (?:기사|콘텐츠|저작물|게시물)[은는의] "
    r"|^(?=\S*[一-龥])\S{3,12}\?$"  # letters of a button read in a wrong encoding
    rf"|^(?:네이버|카카오톡?|구글|유튜브|텔레그램)\S{{0,6}} .{{0,30}}(?:구독|팔로우|친구 추가)|^제보는 |^(?:{_NOTICE})|^.{{1,40}}(?:{_NOTICE})"
)
SECTIONS = frozenset(
    "정치 경제 사회 문화 스포츠 오피니언 사람들 기업 산업 유통 글로벌 인물 국제 연예 지역 교육 행정 전국 포토 영상 세계 북한 증권 부동산".split()  # noqa: SIM905
)
SHARING = frozenset("페이스북 트위터 카카오톡 카카오스토리 밴드 이메일 프린트 네이버블로그 URL복사 텔레그램".split())  # noqa: SIM905
MENU = re.compile(r"^[^|]*\|[^|]*\||^[^>]*>[^>]*>|^홈 ?>")
MASTHEAD = re.compile(r"통권|제 ?\d+호|^\S+ ?보도자료$|\bsince\b|^(?:홈|HOME)\b|^\d{4}년 \d+월 \d+일 \S+ \S+$|블로그$")
_PAPER = r"(?:신문|일보|뉴스|저널|타임[즈스]|데일리|투데이|미디어|포스트|방송|통신|매거진|위클리|헤럴드|소식지?|시정지|시보|공보)"
NAMED = re.compile(  # the name of a paper, alone, with a motto, in brackets, or as an archive of it
    rf"^\S{{1,12}}{_PAPER}(?:\s?[-|ㅣ:·].{{0,40}}|\s[A-Za-z .]{{3,30}}|\s\S{{1,4}}버전.{{0,12}})?$|[\[(<]\S{{2,12}}(?:{_PAPER}|소리|시대|사람들)[\])>]$"
    r"|^The [A-Z]\w+ (?:\w+ )?(?:Times|Herald|Post|News|Daily|Week|Journal|Tribune|Press)$|(?:記事|기사) ?DB|검색 ?결과|PC ?버전|모바일 ?버전|^(?:추천|조회|공감) ?\d+\b"
)
SPEECH = re.compile(  # a particle, an ending, a number or a mark: something is said, not listed
    r"[‘’“”'\"「」『』…,!?%\d]|[가-힣](?:은|는|을|를|에|에서|으로|와|과|의|한|할|된|다|까지|부터|보다|서)(?=\s|$)"
)
RANKED = re.compile(r"^\d{1,2}[.)]? ")  # an entry of a list of others, even where it is a sentence


def is_masthead(line: str) -> bool:
    """Whether a line names the paper, or its sections: short nouns in a row, without a particle or a mark."""
    if NAMED.search(line):
        return True
    words = line.split()
    menu = (
        len(words) >= 5
        and min(map(len, words)) > 1
        and not line.isascii()
        and len(line) <= 8 * len(words)
        and not SPEECH.search(line)
    )
    return not line.startswith("[") and (menu or MASTHEAD.search(line) is not None)
