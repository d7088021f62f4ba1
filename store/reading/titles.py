"""The words of a sentence with what is stuck to them, and the titles among them."""

import re
from typing import NamedTuple

from store.reading.gazetteer import gazetteer
from store.reading.people_words import MARKETS, NO_TITLES, TITLES

_WORD = re.compile(r"([가-힣A-Za-z0-9一-鿿]+(?:[.'’][A-Za-z]{1,20}){0,3})(?: ?\(([^()]{1,60})\))?([가-힣]{0,6})")
_PARTICLES = (
    "이었던|이었다|이었습니다|이라는|이라고|에게서|에게는|에게도|에게|에서는|에서|으로는|으로|로서|로는|로|께서는|께서|께|까지|부터|이자|이며|이고|이다|이던|이란|인데|인|보다|마다|처럼|만이|만"
    "|들은|들이|들과|들을|들도|들의|들에게|들|님은|님이|님을|님과|님의|님께서|님께|님도|님|은|는|이|가|을|를|의|와|과|도|에|였다|다|랑|하고"
)
PARTICLE = re.compile(rf"(?:{_PARTICLES})")
_TITLE_WORDS = "|".join(sorted(TITLES, key=len, reverse=True))
_TITLED = re.compile(rf"([가-힣A-Za-z0-9一-鿿]{{0,18}}?)({_TITLE_WORDS})({_PARTICLES})?")
_MARKET = re.compile(rf"(?:\S*(?:{MARKETS})|어)")
_LONGEST = 30
_NO_PERSON = re.compile(r"들")


class Word(NamedTuple):
    """A word from `start` to `end`; `paren` is what stands in brackets behind it, `tail` what is stuck to those,
    `gap` what stands before the word since the last one.
    """

    start: int
    end: int
    text: str
    paren: str
    tail: str
    gap: str


class Title(NamedTuple):
    """A word that ends in a title: 밴쿠버시장은 is 밴쿠버, 시장 and 은."""

    body: str
    title: str
    particle: str

    @property
    def text(self) -> str:
        """The title with what it is of, without a particle."""
        return self.body + self.title


class Called(NamedTuple):
    """A name from `start` on, with a role. Who is not `sure` is somebody only if the text calls him again."""

    start: int
    name: str
    role: str
    sure: bool = True


def words(sentence: str) -> tuple[Word, ...]:
    """The words of `sentence` in order."""
    found, end = [], 0
    for match in _WORD.finditer(sentence):
        found.append(
            Word(match.start(), match.end(), match[1], match[2] or "", match[3] or "", sentence[end : match.start()])
        )
        end = match.end()
    return tuple(found)


def titled(word: Word) -> Title | None:
    """The title that `word` is, or None; 전통시장 and 전시장 are no titles, nor are titles of many (대표들)."""
    if len(word.text) > _LONGEST or (match := _TITLED.fullmatch(word.text)) is None:
        return None
    title = Title(match[1], match[2], match[3] or word.tail)
    if title.text in NO_TITLES or _NO_PERSON.match(title.particle):
        return None
    if match[3] and gazetteer().get(word.text):  # 후지사와 is no 지사
        return None
    town = gazetteer().get(title.body)  # 나고야시장 is no night market
    market = title.title == "시장" and _MARKET.fullmatch(title.body) and not (town and town.form == "city")
    return None if market else title
