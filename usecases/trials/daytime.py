"""A tester's own hours: in which zone he lives, and when he may be told what can wait for the morning."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from chat.answers import Answers, Message, TellEach
from customers.news.preferences import Preferences, Quiet
from customers.people import CustomerId
from customers.store import Customers
from suggestions.digest import Digests
from texts.zones import zone_of
from trials import days
from usecases.work import Work


def zone(work: Work, customer: CustomerId) -> ZoneInfo:
    """Return the zone of somebody; the company's, where his is not known."""
    known = work.stores[Customers].get(customer)
    return zone_of(known.zone if known else "", work.company.reader)


def zones(work: Work, people: Collection[CustomerId]) -> Mapping[CustomerId, ZoneInfo]:
    """Return the zone of each of many, as `zone` does of one; who is erased is left out."""
    chosen = work.stores[Customers].zones(people)
    return {each: zone_of(his, work.company.reader) for each, his in chosen.items()}


def quiet_until(work: Work, customer: CustomerId) -> datetime | None:
    """Return when the quiet hours of somebody that reign now end; None when none do."""
    quiet = work.stores[Preferences].quiet(customer)
    return quiet.until(work.now, zone(work, customer)) if quiet else None


def told_at(work: Work, customer: CustomerId) -> datetime:
    """Return when somebody may be told what does not answer him: now, or once it is day for him again.

    Who is quiet all day is told when his quiet hours end, whatever the hour.
    """
    return _told_at(work.now, zone(work, customer), work.stores[Preferences].quiet(customer))


def told_together(work: Work, people: Collection[CustomerId]) -> Mapping[datetime, list[CustomerId]]:
    """Return when each of many may be told so, as `told_at` does of one; who is erased is left out."""
    times: dict[datetime, list[CustomerId]] = {}
    for each, hours in work.stores[Digests].hours(people).items():
        at = _told_at(work.now, zone_of(hours.zone, work.company.reader), hours.quiet)
        times.setdefault(at, []).append(each)
    return times


def tell(work: Work, people: Collection[CustomerId], message: Message, key: str) -> Answers:
    """Tell people the same, each once and when it is day for him; `key` is the dedupe key, as of a `Tell`."""
    times, said = told_together(work, people), (key, message)
    return tuple(TellEach(messages=dict.fromkeys(some, said), due=at) for at, some in times.items())


def _told_at(now: datetime, here: ZoneInfo, quiet: Quiet | None) -> datetime:
    until = (quiet.until(now, here) if quiet else None) or now
    day = days.daytime(until, here)
    return until if quiet and quiet.until(day, here) else day
