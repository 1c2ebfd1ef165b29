"""`/weekly`: one picture and ten lines about a week of voices; on Monday morning it comes by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Final

from chat.answers import Answers, Button, Message, Rows, Say, Tell, WeekPicture, data
from customers.people import CustomerId
from customers.team import Role, Team
from handlers.agenda import first_named
from handlers.desk import Desk
from handlers.naming import short
from handlers.routes import Command, OnCommand, OnTap, Tap
from suggestions.kind import Kind
from suggestions.rights import ANSWER, READ_FIGURES
from suggestions.weekly import Idea, Week, Weekly, bounds, rounded, week
from texts import keys
from texts.languages import OWN_NAMES, is_language
from texts.text import Day, Listing, Text
from usecases.work import Work

WEEKS: Final = 52
"""So many weeks back one can turn."""
TOLD: Final = frozenset({Role.OWNER, Role.EDITOR})
"""Who gets it on Monday morning."""


def weekly(_: Command, desk: Desk) -> Answers:
    """Show the last whole week."""
    return (Say(message=shown(1, desk, answers=desk.may(ANSWER))),)


def turned(tap: Tap, desk: Desk) -> Answers:
    """Show another week: 0 is the one that runs, so far. Raises Misunderstood."""
    back = min(tap.number(0), WEEKS) if tap.arguments else 1
    return (Say(message=shown(back, desk, answers=desk.may(ANSWER))),)


def on_monday(work: Work) -> Answers:
    """Tell owners and editors of the week that is over; nothing where nothing was ever said."""
    since, until = bounds(work.now, work.company.zone, 1)
    if not work.stores[Weekly].begun(until):
        return ()
    people: list[CustomerId] = [each.customer for each in work.stores[Team].members() if each.role in TOLD]
    return (Tell(people=people, message=shown(1, work, answers=True), key=f"weekly:{since.date()}"),)


def shown(back: int, work: Work, *, answers: bool) -> Message:
    """A week in words, with its picture; of a quiet one there is nothing to draw.

    Who `answers` has the way to what is late.
    """
    since, until = bounds(work.now, work.company.zone, back)
    zone, hours = work.company.zone, work.company.reply_rules.hours
    found = week(work.stores[Weekly], since, until, work.now, zone, hours)
    picture = None if found.quiet else WeekPicture(since, until, work.now, zone.key)
    return Message(
        texts=(tuple(_lines(found, work, so_far=not back)),),
        buttons=_ways(back, found, answers),
        attachment=picture,
    )


def _lines(found: Week, work: Work, *, so_far: bool) -> Iterator[Text]:
    zone = work.company.zone
    first = found.since.astimezone(zone).date()
    last = max(first, (found.until - timedelta(microseconds=1)).astimezone(zone).date())
    span = "whole" if not so_far else "day" if first == last else "running"
    yield keys.weekly_title(since=Day(first), last=Day(last), span=span)
    if found.quiet:
        yield keys.weekly_quiet(span=span, late=found.late + len(found.slipped))
        if found.late:
            yield keys.weekly_late(count=found.late)
        if found.slipped:
            yield keys.weekly_slipped(count=len(found.slipped), named=_named(found.slipped))
        return
    kinds = found.kinds
    yield keys.weekly_new(
        count=found.new,
        ideas=kinds[Kind.IDEA],
        complaints=kinds[Kind.COMPLAINT],
        questions=kinds[Kind.QUESTION],
        praise=kinds[Kind.PRAISE],
        solved=found.solved,
    )
    yield keys.weekly_kept(kept=found.kept, promised=found.promised)
    yield keys.weekly_late(count=found.late)
    yield _median(found.median)
    yield keys.weekly_launched(count=len(found.launched), named=_named(found.launched))
    yield keys.weekly_planned(count=len(found.planned), named=_named(found.planned))
    yield keys.weekly_slipped(count=len(found.slipped), named=_named(found.slipped))
    rising = [keys.weekly_rises(gained=each.gained, idea=_idea(each)) for each in found.rising]
    yield keys.weekly_rising(count=len(rising), named=first_named(rising))
    yield _silent(found)


def _median(took: timedelta | None) -> Text:
    if took is None:
        return keys.weekly_no_answer()
    number, unit = rounded(took)
    return keys.weekly_median(number=number, unit=unit)


def _silent(found: Week) -> Text:
    if found.silent is None:
        return keys.weekly_all_speak()
    kind, name = found.silent.segment
    named = OWN_NAMES[name] if kind == "language" and is_language(name) else name
    return keys.weekly_silent(segment=named, before=found.silent.before)


def _named(ideas: Sequence[Idea]) -> Listing:
    return first_named([_idea(each) for each in ideas])


def _idea(idea: Idea) -> Text:
    number = str(idea.id)
    return (
        keys.weekly_idea(number=number, title=short(idea.title))
        if idea.title
        else keys.weekly_unread(number=number)
    )


def _ways(back: int, found: Week, answers: bool) -> Rows:
    """The ways to what is late, and to the weeks before and after."""
    late = ((Button(keys.late_button(), data("late")),),) if found.late and answers else ()
    before = Button(keys.weekly_before(), data("weekly", back + 1)) if back < WEEKS else None
    after = Button(keys.weekly_so_far() if back == 1 else keys.weekly_after(), data("weekly", back - 1))
    turns = tuple(each for each in (before, after if back else None) if each is not None)
    return (*late, turns)


ROUTES = (OnCommand("weekly", weekly, READ_FIGURES), OnTap("weekly", turned, READ_FIGURES))
