"""What a day brings the team of promises: dates that end, and those that slipped yesterday."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from chat.answers import Button, data
from handlers.agenda import Matter, before_the_next, first_named
from handlers.naming import short
from suggestions.kind import Kind
from suggestions.promises import end_of
from suggestions.voice import Voice
from suggestions.weekly import Weekly
from texts import keys
from texts.text import Text
from usecases.suggestions.plan import options
from usecases.work import Work


def agenda(work: Work) -> Iterator[Matter]:
    """Return which promised dates end before the next morning, and which passed since the last one."""
    way = (Button(keys.ledger_button(), data("promises")),)
    today, slipped = promised(work)
    if today:
        yield Matter(keys.morning_promised(count=len(today), named=first_named(_named(today, work))), way)
    if slipped:
        yield Matter(keys.morning_slipped(count=len(slipped), named=first_named(_named(slipped, work))), way)


def promised(work: Work) -> tuple[list[Voice], list[Voice]]:
    """Return what was promised until the next morning, and what slipped since the last one."""
    zone = work.company.zone
    found = [(end_of(each.date, zone), each.id, each) for each in work.stores[Weekly].promised()]
    dated = [(ends, each) for ends, _, each in sorted(found, key=lambda each: each[:2])]
    today = [each for ends, each in dated if before_the_next(ends, work)]
    return today, [each for ends, each in dated if _since_the_last(ends, work)]


def _since_the_last(instant: datetime, work: Work) -> bool:
    return work.now - timedelta(days=1) <= instant < work.now


def _named(found: Sequence[Voice], work: Work) -> list[Text | str]:
    return [
        keys.morning_promise(
            title=short(each.title),
            kind=(each.kind or Kind.IDEA).value,
            number=options.number_of(work, each),
        )
        for each in found
    ]
