"""From cohorts to their picture, in a reader's language."""

from __future__ import annotations

from fairness.cohorts import CohortTable
from pictures.cohorts import CohortCard, Line
from texts import keys
from texts.rendering import Reader, plainly
from texts.text import Month


def card(found: CohortTable, reader: Reader) -> CohortCard:
    """Return what the picture shows."""
    say = plainly(reader)

    return CohortCard(
        overline=say(keys.cohorts_overline()),
        title=say(keys.cohorts_title()),
        people=say(keys.cohorts_people()),
        lines=tuple(
            Line(
                say(keys.cohorts_month(month=Month(each.month))),
                each.people,
                tuple(round(100 * active / each.people) for active in each.active),
            )
            for each in found.cohorts
        ),
        note=say(keys.cohorts_sample(sampled=found.sampled, of=found.of)),
    )
