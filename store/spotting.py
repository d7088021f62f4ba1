"""Which names of the archive stand in a question, wherever in it and however they are spelt."""

import re
import sqlite3
from functools import lru_cache

from store import words
from store.hangul import are_initials, fold, from_keys, letters
from store.names import KINDS, Names, readings
from store.naming import ROLE, WHOLE
from store.passages import Passages
from store.records import Name
from store.spans import LONG, SHORTEST, before_titles, pieces, runs, spans, strange, within_latin, words_of
from store.understood import Morpheme, Spotted

NAMES_KEPT = 4_096  # whose spellings stay analysed
OFFICE = 4  # letters of an office that is told from others
FURTHEST = 2  # letters between a slip and the name it stands for
LONGISH = 4  # letters of a run that may be a slip


class Spotter:
    """Knows the names of one generation."""

    def __init__(self, db: sqlite3.Connection, passages: Passages, names: Names) -> None:
        self._passages = passages
        self._names = names
        self._forms: dict[str, list[tuple[int, Name]]] = {}
        self._texts: dict[tuple[str, str], list[str]] = {}
        for folded, part, *name in db.execute("select folded, part, text, kind, ref from names order by part, id"):
            one = Name(*name)
            self._forms.setdefault(folded, []).append((part, one))
            if part == WHOLE:
                self._texts.setdefault((one.kind, one.ref), []).append(one.text)
        self._offices = {
            folded: [name for part, name in named if part == ROLE] for folded, named in self._forms.items()
        }
        self._letters = [letters(form) for form in self._forms]
        self._meaning = lru_cache(maxsize=NAMES_KEPT)(self._meant)
        self._spellings_of = lru_cache(maxsize=NAMES_KEPT)(self._spellings)

    def spot(self, text: str, morphemes: tuple[Morpheme, ...], known: frozenset[str]) -> tuple[Spotted, ...]:
        """The names in `text`, the longest first, none within another, in the order of the text.

        Words of `known` (which the index holds) are never taken for a misspelt name.
        """
        taken: list[Spotted] = []
        for start, end in spans(text, morphemes):
            names = () if within_latin(text, start, end) else self._named(fold(text[start:end]))
            if names and not any(start < one.end and one.start < end for one in taken):
                taken.append(Spotted(text[start:end], start, end, names))
        for start, end in (*before_titles(text), *words_of(text, strange(morphemes, known))):
            if end - start >= SHORTEST and not any(start < one.end and one.start < end for one in taken):
                meant = self._meaning(text[start:end])
                if meant:
                    taken.append(Spotted(text[start:end], start, end, meant, mended=True))
        return tuple(sorted(taken, key=lambda one: one.start))

    def mended(
        self, text: str, morphemes: tuple[Morpheme, ...], known: frozenset[str]
    ) -> tuple[tuple[int, int, tuple[str, ...]], ...]:
        """Words that are probably slips or compounds: from, to, and the words of the index that each may mean."""
        unknown = strange(morphemes, known)
        whole, runs_of = words_of(text, unknown), runs(text, unknown)
        places = [*whole, *runs_of]
        near_to = [*whole, *(span for span in runs_of if span[1] - span[0] >= LONGISH)]
        lowered = text.lower()
        compounds = [
            one for one in morphemes if one.tag.startswith("NN") and one.form not in known and len(one.form) >= SHORTEST
        ]
        parts = {
            lowered[i:j] for one in compounds for i in range(one.start, one.end) for j in range(i + 2, one.end + 1)
        }
        held = self._passages.known({*parts, *(lowered[start:end] for start, end in places)})
        exact = [span for one in compounds for span in pieces(lowered, one.start, one.end, held)]
        exact += [(start, end) for start, end in places if lowered[start:end] in held]
        near = (
            (start, end, self._passages.repaired(lowered[start:end]))
            for start, end in near_to
            if end - start >= SHORTEST
        )
        return (*((start, end, (lowered[start:end],)) for start, end in exact), *(one for one in near if one[2]))

    def in_office(self, text: str) -> tuple[str, ...]:
        """Korean names of those whose office stands in `text`: 성남산업진흥원장. The longest office counts."""
        folded = fold(text)
        held = [
            (office, names)
            for office, names in self._offices.items()
            if names and len(office) >= OFFICE and office in folded
        ]
        names = max(held, key=lambda one: len(one[0]), default=("", []))[1]
        return tuple(dict.fromkeys(name.ref for name in names))

    def _meant(self, text: str) -> tuple[Name, ...]:
        """The name that a misspelt word means beyond doubt; a name of two syllables is too easily another."""
        if not self._near(text):
            return ()
        found = self._names.find(text, KINDS, 1)[0]
        return found if found and len(fold(found[0].text)) >= SHORTEST else ()

    def _near(self, text: str) -> bool:
        """Whether any name is near enough to be worth a closer look."""
        from rapidfuzz import process
        from rapidfuzz.distance import Levenshtein

        for form in readings(text):
            if process.extractOne(letters(form), self._letters, scorer=Levenshtein.distance, score_cutoff=FURTHEST):
                return True
        return from_keys(text) is not None or are_initials(text)

    def texts(self, name: Name) -> tuple[str, ...]:
        """Each spelling of what a name stands for."""
        return tuple(self._texts.get((name.kind, name.ref), ()))

    def spellings(self, name: Name) -> tuple[frozenset[str], ...]:
        """The index words of each."""
        return self._spellings_of(name.kind, name.ref)

    def plain(self, text: str) -> str:
        """A question in the one form that the index knows: I·C·B·M as ICBM; one long word spaced, if its parts are then
        better known.
        """
        cleaned = words.clean(text).strip()
        if len(cleaned) <= LONG + 1 or re.search(r"\s", cleaned):
            return cleaned
        return min((cleaned, words.spaced(cleaned)), key=self._unknown)

    @staticmethod
    def morphemes(text: str) -> tuple[Morpheme, ...]:
        """The morphemes of a question, verbs in dictionary form."""
        found = ((one, one.tag.split("-")[0]) for one in words.morphemes_of(text))
        return tuple(
            Morpheme((one.lemma if tag in ("VV", "VA") else one.form).lower(), tag, one.start, one.start + one.len)
            for one, tag in found
        )

    def _unknown(self, text: str) -> int:
        """How many of its morphemes look like the wreck of a word."""
        found = self.morphemes(text)
        known = self._passages.known(one.form for one in found)
        nouns = [one for one in found if one.tag.startswith(("NN", "XR", "SL"))]
        wrecked = sum(one.form not in known or (len(one.form) == 1 and one.tag == "NNG") for one in nouns)
        return wrecked + sum(one.tag in ("IC", "Z_CODA", "UN") for one in found)

    def _spellings(self, kind: str, ref: str) -> tuple[frozenset[str], ...]:
        return tuple(dict.fromkeys(frozenset(words.asked(text)) for text in self._texts.get((kind, ref), ())))

    def _named(self, folded: str) -> tuple[Name, ...]:
        """What a form stands for: whole names before parts of names, an office only where one person had it."""
        found = self._forms.get(folded, []) if len(folded) > 1 else []
        best = [name for part, name in found if part == found[0][0]]
        refs = {name.ref: name for name in reversed(best)}
        return () if found and found[0][0] == ROLE and len(refs) > 1 else tuple(refs.values())[::-1]
