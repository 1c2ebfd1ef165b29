"""A tester's own hours: in which zone he lives, and when he may be told what can wait for the morning."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from chat.answers import Answers, Message, TellEach
from customers.news.preferences import Hours, Preferences
from customers.people import CustomerId
from texts.zones import zone_of
from trials import days
from usecases.work import Work


def zone(work: Work, customer: CustomerId) -> ZoneInfo:
    """Return the zone of somebody; the company's, where his is not known."""
    return _zone(work, _hours(work, customer))


def zones(work: Work, people: Collection[CustomerId]) -> Mapping[CustomerId, ZoneInfo]:
    """Return the zone of each of many, as `zone` does of one; who is erased is left out."""
    return {each: _zone(work, his) for each, his in work.stores[Preferences].hours(people).items()}


def quiet_until(work: Work, customer: CustomerId) -> datetime | None:
    """Return when the quiet hours of somebody that reign now end; None when none do."""
    his = _hours(work, customer)
    return his.quiet.until(work.now, _zone(work, his)) if his.quiet else None


def told_at(work: Work, customer: CustomerId) -> datetime:
    """Return when somebody may be told what does not answer him: now, or once it is day for him again.

    Who is quiet all day is told when his quiet hours end, whatever the hour.
    """
    return _told_at(work, _hours(work, customer))


def told_together(work: Work, people: Collection[CustomerId]) -> Mapping[datetime, list[CustomerId]]:
    """Return when each of many may be told so, as `told_at` does of one; who is erased is left out."""
    times: dict[datetime, list[CustomerId]] = {}
    for each, his in work.stores[Preferences].hours(people).items():
        times.setdefault(_told_at(work, his), []).append(each)
    return times


def told_now(work: Work, people: Collection[CustomerId]) -> set[CustomerId]:
    """Return whom of many one may tell now what does not answer them."""
    return set(told_together(work, people).get(work.now, ()))


def tell(work: Work, people: Collection[CustomerId], message: Message, key: str) -> Answers:
    """Tell people the same, each once and when it is day for him; `key` is the dedupe key, as of a `Tell`."""
    times, said = told_together(work, people), (key, message)
    return tuple(TellEach(messages=dict.fromkeys(some, said), due=at) for at, some in times.items())


def _hours(work: Work, customer: CustomerId) -> Hours:
    return work.stores[Preferences].hours([customer]).get(customer, Hours())


def _zone(work: Work, his: Hours) -> ZoneInfo:
    return zone_of(his.zone, work.company.reader)


def _told_at(work: Work, his: Hours) -> datetime:
    here, quiet = _zone(work, his), his.quiet
    until = (quiet.until(work.now, here) if quiet else None) or work.now
    day = days.daytime(until, here)
    return until if quiet and quiet.until(day, here) else day
