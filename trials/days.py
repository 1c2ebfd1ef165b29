"""When a tester is asked: on days counted from his acceptance, in his own daytime."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from trials.trial import CheckInId, Terms

DAYTIME: Final = time(10)
"""When his day's task and questions come, in his zone."""
EVENING: Final = time(20)
"""From when on nobody is reminded of anything until the next morning, in his zone."""
_END: Final = time(23, 59)
"""The last minute of a day, in his zone."""
REMINDED: Final = timedelta(hours=30)
"""After so long without an answer he is reminded, once."""
WITHOUT_A_SIGN: Final = timedelta(days=5)
"""After so long without a sign of life, reminders included, his place passes on."""
INVITATION: Final = timedelta(days=3)
"""So long an invitation stands, which goes out by day; it does not end in his night."""
THOUGHT_OVER: Final = timedelta(days=1)
"""So long the team can think otherwise before who asked to take part hears that it refused him."""
SEASON: Final = timedelta(days=90)
"""So long nobody is asked again who declined."""


class Due(NamedTuple):
    """When a check-in is asked."""

    checkin: CheckInId
    at: datetime


def first_day(terms: Terms, accepted: datetime, zone: ZoneInfo) -> date:
    """Return somebody's day 0: the local day on which he accepted, or on which the test starts."""
    return max(accepted.astimezone(zone).date(), terms.starts)


def on_day(terms: Terms, accepted: datetime, day: int, zone: ZoneInfo) -> datetime:
    """Return when a day of somebody's test begins for him, in UTC: in the morning of that day.

    On day 0, if its morning has passed, at once.
    """
    local = datetime.combine(first_day(terms, accepted, zone) + timedelta(days=day), DAYTIME, zone)
    return max(accepted, local.astimezone(UTC))


def due(terms: Terms, accepted: datetime, zone: ZoneInfo) -> Iterator[Due]:
    """Yield when each check-in is asked of somebody; none after the test's last day."""
    for number, each in enumerate(terms.checkins, start=1):
        at = on_day(terms, accepted, each.day, zone)
        if at.astimezone(zone).date() <= terms.ends:
            yield Due(CheckInId(number), at)


def too_late(terms: Terms, accepted: datetime, zone: ZoneInfo) -> bool:
    """Tell whether no question would be left, before the last day has passed, for who accepted then."""
    asking = {number for number, each in enumerate(terms.checkins, start=1) if each.questions}
    return not any(each.checkin in asking for each in due(terms, accepted, zone))


def last_call(terms: Terms, zone: ZoneInfo) -> datetime:
    """Return until when somebody may accept and still be asked something, in UTC: that day's end for him."""
    first = min((each.day for each in terms.checkins if each.questions), default=0)
    day = terms.ends - timedelta(days=first)
    return datetime.combine(day, _END, zone).astimezone(UTC)


def invited_until(terms: Terms, now: datetime, zone: ZoneInfo) -> datetime:
    """Return until when who is invited now may answer, in UTC: by day, and while something is left to ask."""
    return min(daytime(now + INVITATION, zone), last_call(terms, zone))


def reminder(asked: datetime, zone: ZoneInfo) -> datetime:
    """Return when somebody is reminded who says nothing: in his daytime, after thirty hours at least."""
    return daytime(asked + REMINDED, zone)


def daytime(at: datetime, zone: ZoneInfo) -> datetime:
    """Return an instant, or, where it lies in somebody's night, the morning after it; in UTC."""
    local = at.astimezone(zone)
    if DAYTIME <= local.time() < EVENING:
        return at
    day = local.date() + timedelta(days=1) if local.time() >= EVENING else local.date()
    return datetime.combine(day, DAYTIME, zone).astimezone(UTC)
