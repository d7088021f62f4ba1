"""Partners as lines of a list, grouped by how they stand to the city."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from handlers.core.cite import Citations, proof
from handlers.core.conflicts import conflict_notes
from handlers.core.korean import short_date
from handlers.core.labels import country_text, type_text
from handlers.core.partner_detail import name_of
from handlers.core.people import Naming, naming
from handlers.core.reply import Block, Heading, Item, Span
from handlers.core.ties import signed_text, tie_events
from store import Archive, Event, Lang, Partner, Text

TIED = {
    "sister": Text("자매도시", "Sister cities"),
    "friendship": Text("우호도시", "Friendship cities"),
    "loi": Text("의향서", "Letters of intent"),
    "mou": Text("업무협약", "Memoranda of understanding"),
}
OTHERS = Text("그 밖의 교류처", "Other contacts")


class PartnerList(NamedTuple):
    """What is needed to write partners as lines: who they are tied by, and what is cited so far."""

    ties: dict[str, Event]
    counts: dict[str, int]  # events with each partner; empty where every one has a tie
    names: Naming
    c: Citations
    lang: Lang

    def group(self, title: Text, partners: Sequence[Partner], country: bool = True) -> list[Block]:
        """A heading with the number of partners, and their lines; nothing for no partner."""
        heading = Heading((Span(f"{title.of(self.lang)} {_places(len(partners), self.lang)}"),))
        return [heading, *self.lines(partners, country)] if partners else []

    def lines(self, partners: Iterable[Partner], country: bool = True) -> list[Block]:
        """A line for each partner, the oldest tie first, each with its country where that is not said already."""
        blocks: list[Block] = []
        for partner in sorted(partners, key=lambda partner: partner.since or "9"):
            blocks += self.tied(partner, country) if partner.relation in TIED else [self.other(partner, country)]
        return blocks

    def tied(self, partner: Partner, country: bool = True) -> list[Block]:
        """ "**후이저우**(중국) 2025. 6. 18.(수) · 서명 신상진 성남시장, 천위항 후이저우시장 [1]", and what is in doubt."""
        tie = self.ties.get(partner.id)
        since = f" {short_date(partner.since, self.lang)}" if partner.since else ""
        signed = signed_text(tie, self.names, self.lang) if tie else ""
        rest = f"{self._country(partner, country)}{since}{' · ' * bool(signed)}{signed}"
        line = Item((self._name(partner), Span(rest), *self.c(*(proof(tie) if tie else partner.sources[:1]))))
        return [line, *(conflict_notes(tie, self.c, self.lang) if tie else ())]

    def other(self, partner: Partner, country: bool = True) -> Item:
        """ "**벌트**(미국) · 기업, 교류 3건 [1]": a partner without a written tie."""
        count = self.counts.get(partner.id, 0)
        records = Text(f", 교류 {count}건", f", {count} record{'s' * (count != 1)}").of(self.lang) if count else ""
        rest = f"{self._country(partner, country)} · {type_text(partner.type, self.lang)}{records}"
        return Item((self._name(partner), Span(rest), *self.c(*partner.sources[:1])))

    def events_of(self, partners: Iterable[Partner]) -> tuple[Event, ...]:
        """The tie events of these partners, in order."""
        found = {self.ties[partner.id] for partner in partners if partner.id in self.ties}
        return tuple(sorted(found, key=lambda event: (event.date, event.id)))

    def _name(self, partner: Partner) -> Span:
        return Span(name_of(partner, self.lang), bold=True)

    def _country(self, partner: Partner, shown: bool) -> str:
        if not shown:
            return ""
        name = country_text(partner.country, self.lang)
        return f"({name})" if self.lang == "ko" else f" ({name})"


def partner_list(partners: Iterable[Partner], lang: Lang, archive: Archive) -> PartnerList:
    """A list to be written of these partners."""
    counts = {} if all(partner.relation in TIED for partner in partners) else _counts(archive)
    return PartnerList(tie_events(archive), counts, naming(archive, lang), Citations(), lang)


def _counts(archive: Archive) -> dict[str, int]:
    counts: dict[str, int] = {}
    for event in archive.events():
        for ref in event.partners:
            counts[ref.id or ""] = counts.get(ref.id or "", 0) + 1
    return counts


def _places(count: int, lang: Lang) -> str:
    return f"{count}곳" if lang == "ko" else f"({count})"
