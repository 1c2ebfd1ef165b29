"""Until when a voice is answered: for each kind in working time, for formal complaints as the law has it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from suggestions.kind import SAID, Kind
from suggestions.shifts import read_shifts
from suggestions.working_hours import WorkingHours

LEGAL_DAYS: Final = {"BG": 28, "CZ": 30, "PL": 14, "RS": 8, "RU": 10}
"""Calendar days within which a formal complaint (reklamacija) is answered, by country.

RS: Zakon o zaštiti potrošača (Sl. glasnik RS 88/2021), čl. 55: an answer within 8 days of receipt. What is
    agreed on is done within 15 days, 30 for technical goods and furniture: of that no clock runs here.
PL: ustawa z 30 maja 2014 r. o prawach konsumenta, art. 7a: 14 days from receipt since 2023 (30 before); one
    that is not answered counts as accepted.
CZ: zákon č. 634/1992 Sb., o ochraně spotřebitele, § 19 odst. 3: settled, and the customer told, within 30
    days, unless a longer time was agreed on.
RU: Закон РФ от 07.02.1992 № 2300-1 «О защите прав потребителей», ст. 22: demands for a lower price, costs, a
    refund or damages within 10 days. Goods are replaced within 7 days (ст. 21), repaired within 45 (ст. 20).
BG: Закон за предоставяне на цифрово съдържание и цифрови услуги и за продажба на стоки (ДВ 23/2021), since
    2022: goods are made to conform within one month; 28 days are within every month.

Of CZ and RU (ст. 22) the text of the article was read. Of RS and PL the days were found in accounts of the
law; that čl. 55 is their place, since when PL has 14, ст. 20 and 21 of RU and the month of BG are from
memory. No lawyer has seen them, and what is sold in other ways (travel, telecoms, finance) has laws of its
own: a company sets its own number.
"""

MOST_DAYS: Final = 60
MOST_HOURS: Final = 500
LAST_HOUR: Final = timedelta(hours=1)
"""Working time before its end in which everything is due soon."""

_SPAN = re.compile(r"(\w+)\s+(\d{1,3})\s*([dh])")


class Span(NamedTuple):
    """So many working days, or so many working hours; one of them is nought."""

    days: int = 0
    hours: int = 0


USUAL: Final[Mapping[Kind, Span]] = {
    Kind.QUESTION: Span(days=1),
    Kind.COMPLAINT: Span(hours=4),
    Kind.IDEA: Span(days=5),
    Kind.PRAISE: Span(days=3),
}
"""How long each kind has where the operator said nothing."""


@dataclass(frozen=True)
class ReplyRules:
    """Within what time the company answers."""

    hours: WorkingHours
    within: Mapping[Kind, Span] = field(hash=False)
    """Of every kind."""
    formal_days: int | None = None
    """Calendar days for a formal complaint; None: it has the time of any complaint."""


USUAL_HOURS: Final = "mon-fri 09:00-17:00"
USUAL_RULES: Final = ReplyRules(WorkingHours(read_shifts(USUAL_HOURS), ZoneInfo("UTC")), USUAL)
"""Those of a company that set nothing."""


def reply_by(kind: Kind, filed: datetime, rules: ReplyRules) -> datetime:
    """Return until when a voice is answered, in UTC and whole minutes: what is told is what counts.

    `filed` is aware. Raises NeverOpen.
    """
    days, hours = rules.within[kind]
    clock = rules.hours
    by = clock.after_days(filed, days) if days else clock.after(filed, timedelta(hours=hours))
    return by.replace(second=0, microsecond=0)


def formal_reply_by(by: datetime, formal: datetime, rules: ReplyRules) -> datetime:
    """Return until when a complaint is answered that became formal at `formal`, and was due `by` before.

    The day on which it becomes formal is not counted, and the last one ends at 23:59 in the company's zone. A
    time that was stated is never put off. Weekends and holidays do not lengthen it, though by some laws they
    do.
    """
    if rules.formal_days is None:
        return by
    last = formal.astimezone(rules.hours.zone).date() + timedelta(days=rules.formal_days)
    end = datetime.combine(last, time(23, 59), rules.hours.zone)
    return min(by, end.astimezone(UTC))


def due_soon(spans: Sequence[tuple[datetime, datetime]], now: datetime, hours: WorkingHours) -> list[bool]:
    """Tell of each span, from filing to the reply-by time, whether its answer is due soon at an instant.

    It is for the last quarter of its working time, at least an hour. No span is over by then.
    """
    whole = hours.each_within(spans)
    left = hours.each_within([(now, by) for _, by in spans])
    return [rest <= max(all_of_it / 4, LAST_HOUR) for rest, all_of_it in zip(left, whole, strict=True)]


def read_spans(text: str) -> Mapping[Kind, Span]:
    """Return the time of every kind from a text such as `question 1d, complaint 4h`: working days, hours.

    A kind that is not in it has its usual time. Raises ValueError with a sentence that names what is wrong.
    """
    spans: dict[Kind, Span] = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        found = _SPAN.fullmatch(part)
        if found is None:
            raise ValueError(f"has “{part}”, which is not of the form question 1d or complaint 4h")
        if found[1] not in SAID:
            raise ValueError(
                f"has “{found[1]}”, which is none of {', '.join(kind for kind in Kind if kind in SAID)}"
            )
        kind, number = Kind(found[1]), int(found[2])
        if kind in spans:
            raise ValueError(f"has {kind} twice")
        most = MOST_DAYS if found[3] == "d" else MOST_HOURS
        if not 1 <= number <= most:
            raise ValueError(f"has “{part}”; days go from 1 to {MOST_DAYS}, hours from 1 to {MOST_HOURS}")
        spans[kind] = Span(days=number) if found[3] == "d" else Span(hours=number)
    return {**USUAL, **spans}
