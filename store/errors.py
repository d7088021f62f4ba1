"""Errors named by who mends them; each says in Korean and English what happened and what to do."""

from store.records import Lang, Text


class Fault(Exception):
    """Something a person can mend. `text` is the whole message in both languages."""

    def __init__(self, ko: str, en: str) -> None:
        super().__init__(en)
        self.text = Text(ko, en)

    def of(self, lang: Lang) -> str:
        return self.text.of(lang)


class StartError(Fault):
    """The operator mends it: a setting, a permission, a missing archive."""


class SeedError(Fault):
    """The curator mends it: a record or document that was left out, with its place."""

    def __init__(self, where: str, ko: str, en: str) -> None:
        """`where` is "seeds/events/2019.yaml:12 date" (file, line and field, as far as they are known)."""
        super().__init__(f"{where}: {ko}", f"{where}: {en}")
        self.where = where
