"""Whether two Hangul spellings are of one foreign name: 블라디보스톡 and 블라디보스토크."""

from store.hangul import letters

_LONG = 4  # syllables; shorter names have too many neighbours (선양, 선전)
_SLIP = 2  # letters


def one_name(one: str, other: str) -> bool:
    """Whether two folded names differ by no more than papers differ in writing one. Equal names are one."""
    if one == other:
        return True
    if min(len(one), len(other)) < _LONG or one[0] != other[0] or abs(len(one) - len(other)) > 1:
        return False
    from rapidfuzz.distance import Levenshtein  # only where two names are that close

    return Levenshtein.distance(letters(one), letters(other), score_cutoff=_SLIP) <= _SLIP
