"""`/fairness`: how the loyal fare beside others, who fell silent, and who stays, as a picture."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from chat.answers import Answers, CohortPicture, Message, Say
from chat.events import Said
from fairness.loyalty import Group
from fairness.report import COUNTED, Counts, Fallen, Measure, Report, Worse, report
from handlers.desk import Desk
from handlers.routes import Command, OnCommand
from leadusers.usefulness import Share
from suggestions.rights import READ_FIGURES
from suggestions.weekly import rounded
from texts import keys
from texts.languages import OWN_NAMES, is_language
from texts.text import Day, Listing, Text
from usecases.work import Work

NAMED: Final = 5
"""So many segments that fell silent are named."""
SHOWN: Final = (Group.RETURNING, Group.COMPLAINING, Group.NEW, Group.SILENT)


def looked_up(_: Said, work: Work) -> Report:
    """Count it all, beside whoever writes."""
    return counted(work)


def counted(work: Work) -> Report:
    """Count it all."""
    return report(work.stores[Counts], work.now, work.company.reply_rules.hours)


def fairness(_: Command, desk: Desk) -> Answers:
    """Say how the groups fared in the last 90 days, and show who stays."""
    found = desk.looked_up if isinstance(desk.looked_up, Report) else counted(desk)
    zone = desk.company.zone
    title = keys.fairness_title(
        since=Day(found.since.astimezone(zone).date()), last=Day(found.until.astimezone(zone).date())
    )
    if not any(found.sizes.values()):
        return (Say(message=Message(texts=(title, keys.fairness_nobody()))),)
    texts = (
        title,
        keys.fairness_sizes(**{group.value: found.sizes[group] for group in Group}),
        tuple(_measures(found)),
        tuple(_verdict(found)),
        _fallen(found.fallen),
        keys.fairness_groups(),
    )
    picture = CohortPicture(desk.now, zone.key)
    shown = Message(texts=(keys.fairness_retention(),), attachment=picture)
    return (Say(message=Message(texts=texts)), Say(message=shown))


def _measures(found: Report) -> Iterator[Text]:
    for measure in COUNTED:
        yield keys.fairness_measure(measure=measure.value, shares=Listing(_shares(found.shares[measure])))
    if found.took:
        times = tuple(_time(group, found) for group in SHOWN if group in found.took)
        yield keys.fairness_took(times=Listing(times))


def _shares(shares: Mapping[Group, Share]) -> tuple[Text, ...]:
    each = ((group, shares[group]) for group in SHOWN)
    return tuple(
        keys.fairness_share(group=group.value, hits=share.hits, of=share.of) for group, share in each
    )


def _time(group: Group, found: Report) -> Text:
    number, unit = rounded(found.took[group])
    return keys.fairness_time(group=group.value, number=number, unit=unit)


def _verdict(found: Report) -> Iterator[Text]:
    """Warn where the loyal fare worse; else say that they do not, or that too little is known."""
    yield from (_worse(each, found) for each in found.worse)
    known = [measure for measure in Measure if measure not in found.unknown]
    if known and not found.worse:
        yield keys.fairness_even()
    for measure in found.unknown:
        yield keys.fairness_unknown(measure=measure.value)


def _worse(worse: Worse, found: Report) -> Text:
    measure, loyal, than = worse
    if measure is Measure.PROMPT:
        return keys.fairness_slower(times=Listing((_time(loyal, found), _time(than, found))))
    mine, theirs = found.shares[measure][loyal], found.shares[measure][than]
    return keys.fairness_worse(
        measure=measure.value,
        loyal=loyal.value,
        than=than.value,
        mine=_percent(mine),
        theirs=_percent(theirs),
    )


def _percent(share: Share) -> int:
    """Return whole per cent."""
    return round(100 * share.value)


def _fallen(fallen: tuple[Fallen, ...]) -> Text:
    if not fallen:
        return keys.fairness_none_fell()
    lines = tuple(
        keys.fairness_fell(segment=_named(each), now=each.now, before=each.before) for each in fallen[:NAMED]
    )
    return keys.fairness_fallen(segments=Listing(lines))


def _named(fallen: Fallen) -> str:
    kind, name = fallen.segment
    return OWN_NAMES[name] if kind == "language" and is_language(name) else name


ROUTES = (OnCommand("fairness", fairness, READ_FIGURES, looks_up=looked_up),)
