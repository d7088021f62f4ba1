"""Who said what: direct speech, the turns of an interview, and reported speech."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from store.reading import turns
from store.reading.callings import mentions
from store.reading.people import people as people_of
from store.reading.people import source
from store.reading.people_words import TITLES
from store.reading.speakers import Subject, subject
from store.reading.values import PersonRead, SpokenRead
from store.records import Document, Quote
from store.sentences import quotations, split

_SPOKEN = re.compile(
    r"말했|말한|말하|밝혔|밝히고|강조했|전했|덧붙였|설명했|당부했|내다봤|제시했|약속했|평가했|운을 (?:뗐|띄웠)|소개했|지적했|기대했|꼽았"
    r"|의미를 부여했|라고도? 했|다고 했|것이라고도? 했|답했|호소했|다짐했|말이다|회상했|떠올렸|물었|외쳤"
)
# Behind words in quotation marks: 라고, 이라며, 고, 면서 make them speech, whatever the verb; a name is not spoken.
_QUOTATIVE = re.compile(
    r"\s?(?:이?라)?(?:고|며|면서|던)(?!\S*\s*(?:적|부르|부른|불리|불린|불렀|이름|일컫|쓰|쓴|새긴|새겨|명명))"
    r"|이?(?:라)?는 (?:말|뜻|의견|입장|소감|포부|당부|인사|답|바람|반응|설명|주장)|\s?하고 (?:말|답)"
)
_REPORTED = re.compile(
    r"(?:말|밝|강조|전|덧붙|설명|당부|내다|제시|약속|평가|소개|지적|꼽)[가-힣]*다\.?$|[다라]고도? 했다\.?$"
)
_ON = re.compile(r"^(?:이어서?|또한?|아울러|그러면서|특히|이와 함께|여기서)[,\s]")
_POINTING = re.compile(r"이 ?같이|이와 같이|이렇게|다음과 같이")  # the words themselves stand elsewhere
_NEXT = re.compile(
    r"[했았었였됐]고, (?:\S+ ){0,2}\S*[가-힣](?:도|은|는) "
)  # a fact, and then the subject of a second clause
_CITY = re.compile(r"(?<![가-힣])([가-힣]{2,4}시)(?:는|가|와|의|에|\()")
_SINGLE = re.compile(r"[‘']([^‘’'“”\"]{8,400})[’'](?=(?:이?라)?(?:고|며|면서)\s)")
_MARKED = re.compile(r"[”\"’']\s?(?:이?라)?(?:고|며|면서|는|던|도)")
_TOLD_AFTER = re.compile(
    r"말이다\.?$|[이가은는] (?:[가-힣]{1,8} ){0,2}(?:말했|답했|전했|설명했|외쳤|회상했|털어놨|털어놓았|소감을 (?:전했|밝혔))(?:습니)?다\.?$"
    r"|의 (?:설명|소감|이야기|얘기|주장|바람|전언|회고)(?:이다|이었다|였다)\.?$"
)
_SHORT = re.compile(r"[다자라요까네죠지]\.?[”\"]")  # words that end like a sentence may be few
_GOES_ON = re.compile(r"(?:고|며|면서)\s")
_LONGEST = 2000  # letters around quotations: what is longer is no sentence
_LEAST = 6  # letters of a quotation: shorter ones are terms
_LETTER = re.compile("[가-힣A-Za-z]")
_NEAR = 3  # sentences after which nobody speaks on


class _Sentence(NamedTuple):
    """A sentence at `start` of a text, and where its quotations are; `callings` are places in the sentence."""

    start: int
    text: str
    spans: tuple[tuple[int, int], ...]
    callings: tuple[tuple[int, int, str], ...]

    def between(self, number: int) -> tuple[int, int]:
        """Where the words before a quotation begin and end; behind the last one, for the number of all."""
        begin = self.spans[number - 1][1] if number else 0
        return begin, self.spans[number][0] if number < len(self.spans) else len(self.text)

    @property
    def frame(self) -> str:
        """The sentence without what is quoted in it."""
        return "“”".join(self.text[slice(*self.between(number))] for number in range(len(self.spans) + 1))

    def subject(self, number: int) -> Subject:
        """Whom the words before a quotation name."""
        begin, end = self.between(number)
        inside = [(start - begin, stop - begin, name) for start, stop, name in self.callings if begin <= start < end]
        return subject(self.text[begin:end], inside)


def quotes(text: str, people: Iterable[PersonRead], title: str = "") -> tuple[SpokenRead, ...]:
    """Direct speech in order, each piece with its speaker: the full name of one of `people`, else a description as
    printed ("시 관계자"). In interviews each answer is one quotation. Words whose speaker is unclear are left out.
    """
    return tuple(one for one in _spoken(text, tuple(people), title) if one.direct)


def said(document: Document, people: Iterable[str]) -> tuple[Quote, ...]:
    """Everything a known person says in the document, in order, reported speech included, an answer sentence by
    sentence. `people` are full names; who is not called by it anywhere in the document is not taken for "은 시장".
    """
    roles = {one.name: one.role for one in people_of(document.text, document.title)}
    called = [name for name in dict.fromkeys(people) if name in document.text or name in document.title]
    known = tuple(PersonRead(name, roles.get(name, "")) for name in called)
    return tuple(
        Quote(one.speaker, words, one.direct, source(document, one.evidence if one.evidence != one.text else words))
        for one in _spoken(document.text, known, document.title)
        if one.speaker in called
        for words in (split(one.text) if one.direct and one.evidence == one.text else (one.text,))
    )


def _spoken(text: str, people: tuple[PersonRead, ...], title: str) -> tuple[SpokenRead, ...]:
    answers = tuple(turns.answers(text, title, people))
    if not answers and not _SPOKEN.search(text) and not _MARKED.search(text):
        return ()
    prose = _Teller(text, people, answers).tell()
    return tuple(sorted((*answers, *prose), key=lambda one: one.start))


def _sentences(text: str, people: Iterable[PersonRead]) -> Iterator[_Sentence]:
    """The sentences of `text` with the quotations and the callings of people in them."""
    called = mentions(text, people)
    at = start = 0
    for sentence in split(text):
        start = text.index(sentence, start)
        end = start + len(sentence)
        while at < len(called) and called[at][0] < start:
            at += 1
        first = at
        while at < len(called) and called[at][0] < end:
            at += 1
        inside = tuple((begin - start, stop - start, name) for begin, stop, name in called[first:at])
        yield _Sentence(start, sentence, _spans(sentence), inside)
        start = end


def _spans(sentence: str) -> tuple[tuple[int, int], ...]:
    """Where quotations stand; in '…' only where there is no “…” and a particle of speech follows."""
    return tuple(quotations(sentence)) or tuple(match.span() for match in _SINGLE.finditer(sentence))


class _Teller:
    """Goes through a text and keeps in mind who spoke last."""

    def __init__(self, text: str, people: tuple[PersonRead, ...], answers: tuple[SpokenRead, ...]) -> None:
        self._answers = answers
        self._begins = [one.start for one in answers]
        self._sentences = tuple(_sentences(text, people))
        self._people = people
        city = _CITY.search(text)
        self._city = city[1] if city else "시"
        self._last, self._age = "", 0

    def tell(self) -> Iterator[SpokenRead]:
        """What is said in the text, direct and reported, in order."""
        for number, sentence in enumerate(self._sentences):
            self._age += 1
            at = bisect_right(self._begins, sentence.start)
            if at and sentence.start < self._answers[at - 1].end:
                self._last, self._age = self._answers[at - 1].speaker, 0
                continue
            frame = sentence.frame
            if len(frame) > _LONGEST:
                continue
            if spoken := [place for place in range(len(sentence.spans)) if self._is_speech(number, place, frame)]:
                yield from self._direct(number, spoken, frame)
            else:
                yield from self._reported(sentence, frame)

    def _is_speech(self, number: int, place: int, frame: str) -> bool:
        sentence = self._sentences[number]
        begin, end = sentence.spans[place]
        behind = sentence.text[end : sentence.between(place + 1)[1]]
        letters = end - begin - 2
        short = _SHORT.search(sentence.text, max(begin, end - 4), end) and _GOES_ON.match(behind)
        if letters < _LEAST and not (letters > 1 and (_SPOKEN.search(frame) or short)):
            return False
        if _QUOTATIVE.match(behind):
            return True
        listed = [
            sentence.text[slice(*sentence.between(later))]
            for later in range(place + 1, min(place + 4, len(sentence.spans) + 1))
        ]
        if behind.startswith(",") and any(_QUOTATIVE.match(words) for words in listed[1:]):
            return True
        told = (_POINTING.search(behind) and _SPOKEN.search(behind)) or _TOLD_AFTER.search(behind.rstrip())
        return begin == 0 and bool(
            told or self._pointed(number) or (not _LETTER.search(frame) and self._pointer(number))
        )

    def _pointed(self, number: int) -> bool:
        """Whether the sentence before says that what follows was spoken: "이렇게 덧붙였다."."""
        before = self._sentences[number - 1].text if number else ""
        return bool(_POINTING.search(before[-25:])) or before.endswith(":")

    def _pointer(self, number: int) -> str:
        """The sentence behind a bare quotation that says it was spoken: "… 시장의 말이다."."""
        behind = self._sentences[number + 1] if number + 1 < len(self._sentences) else None
        after = behind.frame if behind and not behind.spans else ""
        told = re.search(r"(?:이렇게|이같이|이 같이|라고) \S+다\.?$", after) or _TOLD_AFTER.search(after)
        return after if told else ""

    def _direct(self, number: int, spoken: Sequence[int], frame: str) -> Iterator[SpokenRead]:
        sentence = self._sentences[number]
        speaker = ""
        for place in range(len(sentence.spans)):
            speaker = self._speaker(number, place, speaker, frame)
            if place in spoken and speaker:
                begin, end = sentence.spans[place]
                words = sentence.text[begin + 1 : end - 1]
                start = sentence.start + begin + 1 + len(words) - len(words.lstrip(" ,."))
                words = words.strip(" ,.")
                if words:
                    yield SpokenRead(start, start + len(words), speaker, words, True, sentence.text)
        if speaker:
            self._last, self._age = speaker, 0

    def _speaker(self, number: int, place: int, speaker: str, frame: str) -> str:
        """Who speaks a quotation: whom the words before it name, else behind it, else who spoke before."""
        sentence = self._sentences[number]
        if sentence.spans[place][0] == 0 and self._pointed(number):
            return self._last
        found = self._resolved(sentence.subject(place))
        if found or (place and speaker):
            return found or speaker
        behind = self._resolved(sentence.subject(place + 1)) if sentence.between(place)[1] < 3 or place == 0 else ""
        if behind:
            return behind
        if not _LETTER.search(frame) and number + 1 < len(self._sentences):
            following = self._sentences[number + 1]
            if self._pointer(number) == following.frame:
                return self._resolved(following.subject(0))
        near = self._age <= _NEAR and (sentence.subject(0).none or _ON.match(frame))
        return self._last if near else ""

    def _resolved(self, found: Subject) -> str:
        """The speaker's name: "그는" is who spoke last, "시는" the city, "대사는" the one of that office."""
        if found.pronoun:
            return self._last
        if found.speaker is None or found.speaker.known:
            return found.speaker.name if found.speaker else ""
        name = found.speaker.name
        if name == "시":
            return self._city
        holders = [one.name for one in self._people if name in TITLES and one.role.endswith(name)]
        return holders[0] if len(holders) == 1 else name

    def _reported(self, sentence: _Sentence, frame: str) -> Iterator[SpokenRead]:
        found = subject(sentence.text, sentence.callings, first=True) if not sentence.spans else sentence.subject(0)
        speaker = self._resolved(found) if found.speaker else ""
        if not sentence.spans and _SPOKEN.search(frame) and _is_report(frame) and not _POINTING.search(frame):
            teller = speaker or (self._last if found.none and _ON.match(frame) and self._age <= _NEAR else "")
            if teller:
                words = sentence.text.strip(" ,.")
                yield SpokenRead(
                    sentence.start, sentence.start + len(sentence.text), teller, words, False, sentence.text
                )
        if found.speaker and found.speaker.known:
            self._last, self._age = speaker, 0


def _is_report(sentence: str) -> bool:
    """Whether the sentence reports what its one subject said."""
    return bool(_REPORTED.search(sentence)) and _NEXT.search(sentence) is None
