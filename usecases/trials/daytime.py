"""A tester's own hours: in which zone he lives, and when he may be told what can wait for the morning."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from customers.news.preferences import Preferences
from customers.people import CustomerId
from customers.store import Customers
from texts.zones import zone_of
from trials import days
from usecases.work import Work


def zone(work: Work, customer: CustomerId) -> ZoneInfo:
    """Return the zone of somebody; the company's, where his is not known."""
    known = work.stores[Customers].get(customer)
    return zone_of(known.zone if known else "", work.company.reader)


def quiet_until(work: Work, customer: CustomerId) -> datetime | None:
    """Return when the quiet hours of somebody that reign now end; None when none do."""
    quiet = work.stores[Preferences].quiet(customer)
    return quiet.until(work.now, zone(work, customer)) if quiet else None


def told_at(work: Work, customer: CustomerId) -> datetime:
    """Return when somebody may be told what does not answer him: now, or once it is day for him again.

    Who is quiet all day is told when his quiet hours end, whatever the hour.
    """
    here, quiet = zone(work, customer), work.stores[Preferences].quiet(customer)
    until = quiet_until(work, customer) or work.now
    day = days.daytime(until, here)
    return until if quiet and quiet.until(day, here) else day
