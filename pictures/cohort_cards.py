"""From cohorts to their picture, in a reader's language."""

from __future__ import annotations

from fairness.retention import Retention
from pictures.retention import Line, RetentionCard
from texts import keys
from texts.rendering import Reader, render
from texts.text import Month, Text


def card(found: Retention, reader: Reader) -> RetentionCard:
    """Return what the picture shows."""

    def say(text: Text) -> str:
        return render(text, reader, markup=False)

    return RetentionCard(
        overline=say(keys.retention_overline()),
        title=say(keys.retention_title()),
        people=say(keys.retention_people()),
        lines=tuple(
            Line(
                say(keys.retention_month(month=Month(each.month))),
                each.people,
                tuple(round(100 * active / each.people) for active in each.active),
            )
            for each in found.cohorts
        ),
        note=say(keys.retention_sample(sampled=found.sampled, of=found.of)),
    )
