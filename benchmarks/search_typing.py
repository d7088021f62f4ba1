"""How people type a question: in a hurry without spaces, with spaces at wrong places, with slips."""

import random
from collections.abc import Callable

Asked = Callable[[str], str]

SEED = 7
LEFT_OUT, PUT_IN = 0.3, 0.1  # how often a space is missing, or stands within a word


def ways() -> dict[str, Asked]:
    """Every way of asking, by name."""
    return {"as asked": str, "no spaces": _unspaced, "spacing noise": _misspaced(), "two typos": _mistyped()}


def _unspaced(question: str) -> str:
    return question.replace(" ", "")


def _misspaced() -> Asked:
    chance = random.Random(SEED)

    def misspace(question: str) -> str:
        shown = []
        for letter, following in zip(question, question[1:] + " ", strict=True):
            if letter == " " and chance.random() < LEFT_OUT:
                continue
            within = "가" <= letter <= "힣" and "가" <= following <= "힣"
            shown.append(letter + (" " if within and chance.random() < PUT_IN else ""))
        return "".join(shown)

    return misspace


def _mistyped() -> Asked:
    chance = random.Random(SEED)

    def mistype(question: str) -> str:
        letters = list(question)
        hangul = [place for place, letter in enumerate(letters) if "가" <= letter <= "힣"]
        for place in chance.sample(hangul, min(2, len(hangul))):
            letters[place] = _slip(letters[place], chance)
        return "".join(letters)

    return mistype


def _slip(syllable: str, chance: random.Random) -> str:
    """Another letter in one of its three places."""
    lead, rest = divmod(ord(syllable) - 0xAC00, 588)
    vowel, trail = divmod(rest, 28)
    wrong = (
        (chance.randrange(19), vowel, trail),
        (lead, chance.randrange(21), trail),
        (lead, vowel, chance.randrange(28)),
    )
    lead, vowel, trail = chance.choice(wrong)
    return chr(0xAC00 + lead * 588 + vowel * 28 + trail)
