"""Rules of one record beyond the form of its values; each raises Rule with the field that breaks it."""

import re
from datetime import date
from typing import TYPE_CHECKING

from store.seeds.fields import Rule

if TYPE_CHECKING:
    from store.seeds.models import CesRecord, EventRecord, PartnerRecord

LONGEST = 31  # days of one event
# Days on which an official act in Korea is likely a mistake unless the note says that it was checked.
WORKDAYS = {"sister_city", "friendship_city", "loi", "mou", "visit_in", "meeting", "certification"}
_PAST = re.compile(r"(맺었다|서명했다|열렸다|방문했다|만났다)\.$")


def begins_with_its_date(one: "EventRecord") -> None:
    """The id tells when it was."""
    if not one.id.startswith(f"{one.date}-"):
        raise Rule(
            f"id는 date({one.date})로 시작해야 해요. 둘 가운데 하나를 고쳐 주세요",
            f"must begin with the date, {one.date}. Mend one of the two",
            "id",
        )


def ends_later(one: "EventRecord") -> None:
    """An end is a later day, within a month; then the date is a day too."""
    if one.end is None:
        return
    if len(one.date) != 10 or one.end <= one.date:
        raise Rule(
            "end는 date보다 뒤의 날이어야 하고, 그때는 date도 날까지 적어야 해요",
            "must be a day later than date, and date must be a day too",
            "end",
        )
    if (date.fromisoformat(one.end) - date.fromisoformat(one.date)).days > LONGEST:
        raise Rule(
            f"date에서 {LONGEST}일이 넘게 떨어져 있어요. 날짜를 확인하거나 나눠 적어 주세요",
            f"is more than {LONGEST} days after date. Check the dates or split the record",
            "end",
        )


def is_held_only_if_it_happened(one: "EventRecord") -> None:
    """A plan is not held, and what is announced is not told as past."""
    if one.kind == "plan" and one.status == "held":
        raise Rule(
            "kind가 plan이면 held일 수 없어요. announced로 바꾸거나 kind를 고쳐 주세요",
            "a plan cannot be held. Write announced, or another kind",
            "status",
        )
    if one.status == "announced" and _PAST.search(one.summary.ko):
        raise Rule(
            "announced인데 지난 일처럼 적혀 있어요. '…할 예정이라고 밝혔다'처럼 적어 주세요",
            "tells of the past, but the record is announced. Tell it as planned",
            "summary",
            "ko",
        )


def names_each_partner_once(one: "EventRecord") -> None:
    """No partner stands twice."""
    names = [named if isinstance(named, str) else named.ko for named in one.partners]
    twice = next((n for n, name in enumerate(names) if name in names[:n]), None)
    if twice is not None:
        raise Rule(
            f"{names[twice]}, 같은 상대가 두 번 있어요. 하나만 남겨 주세요",
            f"{names[twice]} stands twice. Keep one",
            "partners",
            twice,
        )


def disagrees_by_its_sources(one: "EventRecord") -> None:
    """Values of a conflict differ, and each was given by a source of the record."""
    known = {source.key for source in one.sources}
    for n, conflict in enumerate(one.conflicts):
        for m, claim in enumerate(conflict.values):
            if claim.source not in known:
                raise Rule(
                    f"출처 {claim.source}이(가) sources에 없어요. sources에 더하거나 고쳐 주세요",
                    f"{claim.source} is not among the sources. Add it there or mend it",
                    *("conflicts", n, "values", m, "source"),
                )
        if len({str(claim.value) for claim in conflict.values}) < 2:
            raise Rule(
                "값이 모두 같아요. 다른 값을 적거나 지워 주세요",
                "all values are the same. Write what differs or remove it",
                *("conflicts", n, "values"),
            )


def was_checked_on_a_weekend(one: "EventRecord") -> None:
    """An official act in Korea on a weekend names the weekday in its note."""
    official = one.status == "held" and one.kind in WORKDAYS and len(one.date) == 10 and not one.end
    in_korea = one.place is not None and one.place.country == "KR"
    if official and in_korea and date.fromisoformat(one.date).weekday() >= 5 and "요일" not in (one.note or ""):
        raise Rule(
            "주말의 공식 행사예요. 날짜를 확인하고 note에 '토요일'처럼 적어 주세요",
            "is a weekend. Check the day and name it in the note (…요일)",
            "date",
        )


OF_EVENT = (
    begins_with_its_date,
    ends_later,
    is_held_only_if_it_happened,
    names_each_partner_once,
    disagrees_by_its_sources,
    was_checked_on_a_weekend,
)


def stands_on_the_map(one: "PartnerRecord") -> None:
    """A city or region has a place; a latitude and a longitude are degrees."""
    for field, value, most in (("lat", one.lat, 90), ("lon", one.lon, 180)):
        if value is None and one.type in ("city", "region"):
            raise Rule(
                f"도시와 지역에는 {field}이(가) 있어야 해요. 도심의 좌표를 적어 주세요",
                "a city or region needs it. Write the coordinate of its center",
                field,
            )
        if value is not None and not -most <= value <= most:
            raise Rule(f"-{most}에서 {most} 사이의 도(°)로 적어 주세요", f"write degrees from -{most} to {most}", field)


def lies_in_its_year(one: "CesRecord") -> None:
    """The show is in the record's year and ends after it begins."""
    for field, value in (("show_start", one.show_start), ("show_end", one.show_end)):
        if value and not value.startswith(f"{one.year}"):
            raise Rule(f"{one.year}년의 날이 아니에요. 확인해 주세요", f"is not a day of {one.year}. Check it", field)
    if one.show_start and one.show_end and one.show_end < one.show_start:
        raise Rule("show_start보다 앞이에요. 확인해 주세요", "lies before show_start. Check it", "show_end")
