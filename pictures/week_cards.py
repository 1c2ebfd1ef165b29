"""From a week's figures to its picture, in a reader's language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from pictures.weekly import DayColumn, Figure, WeekCard
from suggestions.kind import Kind
from suggestions.weekly import Week, rounded
from texts import keys
from texts.rendering import Reader, plainly
from texts.text import Day, Text

DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
KINDS: Final = (Kind.IDEA, Kind.COMPLAINT, Kind.QUESTION, Kind.PRAISE)


def card(week: Week, reader: Reader) -> WeekCard:
    """Return what the picture shows."""
    say = plainly(reader)

    first, last = week.days[0][0], week.days[-1][0]
    kinds = week.kinds
    return WeekCard(
        overline=say(keys.week_overline()),
        title=say(keys.week_title(since=Day(first), last=Day(last))),
        days=tuple(
            DayColumn(
                say(keys.week_day(day=DAYS[on.weekday()])), tuple(counts.get(kind, 0) for kind in KINDS)
            )
            for on, counts in week.days
        ),
        kinds=tuple(say(keys.week_kind(kind=kind.value, count=kinds[kind])) for kind in KINDS),
        figures=(
            Figure(f"{week.kept}/{week.promised}" if week.promised else "–", say(keys.week_kept())),
            Figure(_span(week.median, say), say(keys.week_median())),
            Figure(str(week.late), say(keys.week_late())),
        ),
    )


def _span(took: timedelta | None, say: Callable[[Text], str]) -> str:
    if took is None:
        return "–"
    number, unit = rounded(took)
    return say(keys.week_span(number=number, unit=unit))
