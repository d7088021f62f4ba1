"""What a sentence leaves for the next to take for granted: the partner, the delegation, the day, the last accord."""

import re
from collections.abc import Sequence

from store.reading import sides
from store.reading.kind_words import ACCORDS
from store.reading.scene import Sentence, Setting, Talk, Told
from store.reading.sides import Side
from store.reading.subjects import whose
from store.reading.values import DateMention, NameMention

QUOTED = re.compile(r"[“\"]([^“”\"]{12,600})[”\"]")

_BINDING = ACCORDS | {"visit_out", "visit_in", "meeting", "aid", "business_center", "exhibition"}
_MET = ACCORDS | {"visit_in", "aid", "meeting", "culture"}
_DELEGATION = re.compile("대표단|방문단|사절단|일행|개척단|시찰단|연수단")
_LED: dict[str, Side] = {"visit_out": "home", "visit_in": "foreign"}
_FORUMS = 5  # conferences that are still spoken of
_PAST = 3  # months
_LEAD = 2  # sentences that say whom the article is about


def begin(setting: Setting) -> Talk:
    """Before the first sentence."""
    return Talk(setting.story)


def section(setting: Setting, talk: Talk) -> Talk:
    """Behind a heading, which changes the subject."""
    return Talk(setting.story, accord=talk.accord, forums=talk.forums)


def after(setting: Setting, sentence: Sentence, talk: Talk, told: Sequence[Told]) -> Talk:
    """Behind a sentence that told `told`."""
    actor, guests, city = _actors(setting, sentence, talk)
    if _is_recap(setting, told):
        actor, guests = talk.actor, talk.guests
    near = sides.nearest(sentence.text, sentence.abroad)
    lead = near if sentence.span in setting.page.sentences[:_LEAD] else ()
    bound = next((one.partners for one in reversed(told) if one.partners and one.kind in _BINDING), ())
    kinds = [one.kind for one in reversed(told)]
    went = next((kind for kind in kinds if kind in _LED), None)
    journey = any(one.kind == "visit_out" and one.end for one in told)
    return Talk(
        city,
        bound or talk.partners or lead,
        _LED[went] if went and not _is_recap(setting, told) else guests,
        actor,
        near,
        _pair(sentence, told) or (() if told else talk.pair),
        tuple(one for one in sentence.names if one.form == "fair")[-1:] or talk.fairs,
        next((kind for kind in kinds if kind in ACCORDS), talk.accord),
        _day(sentence, talk, told),
        told[-1] if told else talk.last,
        (*talk.forums, *(one.trigger.first for one in told if one.kind == "conference"))[-_FORUMS:],
        journey or (talk.journey and ("visit_in" not in kinds or _is_recap(setting, told))),
        sides.DOMESTIC.search(sentence.text) is not None or (talk.domestic and not sentence.abroad),
    )


def _is_recap(setting: Setting, told: Sequence[Told]) -> bool:
    """Whether a sentence looks back: what it tells lies months before the page."""
    published = setting.page.published
    if published is None or len(published) < len("2019-01") or not told:
        return False
    months = [int(one.date[:4]) * 12 + int(one.date[5:7] or 12) for one in told if one.date]
    return bool(months) and max(months) < int(published[:4]) * 12 + int(published[5:7]) - _PAST


def _actors(setting: Setting, sentence: Sentence, talk: Talk) -> tuple[Side, Side, str]:
    """The last subject, whose the last delegation is, and which city acted; what is said in quotations aside."""
    actor, guests, city = talk.actor, talk.guests, talk.city
    unquoted = QUOTED.sub(lambda match: " " * len(match[0]), sentence.text)
    for start, end in sides.topics(unquoted, len(unquoted), sentence.names):
        inside = [one for one in sentence.names if start <= one.start < end]
        here = sides.side_of(sentence.text[start:end], inside, talk)
        city = whose(sentence.text, setting.page.city, inside) or (setting.story if here == "home" else city)
        if here not in ("unknown", "private"):
            actor = here
        if here != "unknown" and _DELEGATION.search(sentence.text, start, end):
            guests = here
    return actor, guests, city


def _pair(sentence: Sentence, told: Sequence[Told]) -> tuple[NameMention, ...]:
    """The one city that a sentence told of dealings with; not one where something took place."""
    met = (one.partners for one in reversed(told) if one.kind in _MET and one.sure and len(one.partners) == 1)
    towns = (partners for partners in met if partners[0].form in ("city", "region"))
    return next((town for town in towns if not sides.is_scene(sentence.text, town[0])), ())


def _day(sentence: Sentence, talk: Talk, told: Sequence[Told]) -> DateMention | None:
    """The day that "이어" goes on with; none on a journey, which moves from day to day."""
    days = [one for one in sentence.dates if one.role == "event" and len(one.date) == 10 and not one.until]
    if any(one.kind == "visit_out" for one in told):
        return None
    return days[-1] if days and told else talk.day
