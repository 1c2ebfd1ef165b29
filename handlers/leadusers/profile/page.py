"""`/me`: how somebody stands, why, what he told us, and how he changes or ends it; nothing of others."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from chat.answers import Answers, Button, Message, Paragraph, Rows, Say, data
from customers.consent import Purpose
from customers.team import ANYONE
from handlers.agreements import given
from handlers.desk import Desk
from handlers.doors import Door
from handlers.leadusers.profile import offering
from handlers.routes import Command, OnCommand
from leadusers.axis import in_points
from leadusers.profile import Profile, Question, Resource
from leadusers.store import Profiles, Solutions
from texts import keys
from texts.text import Moment, Text
from usecases.leadusers import profile, scoring

MOMENT: Final = timedelta(minutes=1)
"""Whoever came within this before counts from came with his consent."""


def me(_: Command, desk: Desk) -> Answers:
    """Show somebody his own profile, or what one is and how he agrees to it."""
    return (Say(message=page(desk)),)


def page(desk: Desk) -> Message:
    """His own profile; where there is none, what it is and the buttons that begin one."""
    own = desk.stores[Profiles].get(desk.customer.id)
    consent = given(desk).get(Purpose.PROFILE)
    if own is None or consent is None:
        asked = offering.question(desk)
        return Message(texts=(keys.me_none(), *asked.texts[1:]), buttons=offering.ways(desk)[:2])
    since = keys.me_since(given=Moment(consent.given), since=Moment(own.since))
    texts = (keys.me_title(), *_score(desk), since, tuple(_told(own, desk)))
    return Message(texts=texts, buttons=_buttons(own, desk))


def _score(desk: Desk) -> Iterator[Paragraph]:
    """Yield both axes, or why one is unknown, the total, and the reasons."""
    profile.learn(desk, desk.customer.id)
    known = scoring.of(desk, desk.customer.id)
    assert known is not None
    ahead, gain, total = known.score.ahead, known.score.gain, known.score.total
    yield keys.me_ahead(**in_points(ahead)) if ahead is not None else keys.me_ahead_unknown()
    yield keys.me_gain(**in_points(gain)) if gain is not None else keys.me_gain_unknown()
    if total is not None:
        yield keys.me_total(**in_points(total))
    if known.reasons:
        lines = (keys.me_reason(why=each.why.value) for each in known.reasons)
        yield (keys.me_reasons(), *lines)


def _told(own: Profile, desk: Desk) -> Iterator[Text]:
    """Yield what he gave us, in his own words or as he answered."""
    yield keys.me_told()
    for question, told in own.answers.items():
        yield keys.me_answer(question=question.value, value=str(told.value or "–"))
    for resource, at_hand in own.means.items():
        yield keys.me_means(question=resource.value, given=_said(at_hand=at_hand))
    for each in desk.stores[Solutions].of(desk.customer.id):
        yield keys.me_built(number=str(each.id), review=each.review.value)
    if not (own.answers or own.means):
        yield keys.me_nothing_told()


def _said(*, at_hand: bool | None) -> str:
    return "unsaid" if at_hand is None else "yes" if at_hand else "no"


def _buttons(own: Profile, desk: Desk) -> Rows:
    """A way to each answer, to what he built, to what he did before, and out of it."""
    answers = tuple(
        (Button(keys.me_change(question=each.value), data("need", each)),) for each in (*Question, *Resource)
    )
    earlier = own.since - desk.customer.joined > MOMENT
    before = ((Button(keys.me_before(), data("profile", "before")),),) if earlier else ()
    built = (Button(keys.built_button(), data("built")),)
    end = (Button(keys.privacy_profile_no(), data("consent", Purpose.PROFILE, "no")),)
    return (*answers, built, *before, end)


DOORS = (Door("me", 60, lambda _: keys.profile_button(), page, within="mine"),)
ROUTES = (OnCommand("me", me, ANYONE),)
