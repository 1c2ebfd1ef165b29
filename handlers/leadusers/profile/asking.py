"""The questions about somebody's need: each answered by a button, or skipped; each can be corrected."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, data
from chat.events import Said, Sent, Unread
from customers.consent import Purpose
from customers.team import ANYONE
from handlers.agreements import stands
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnTap, OnText, Tap, digits
from leadusers.gain import HIGHEST, LOWEST
from leadusers.profile import Asked, Profile, Question, Resource, Told, next_open
from leadusers.store import Profiles
from texts import keys
from texts.text import Text
from usecases.leadusers import profile

SKIP: Final = "skip"
AWHILE: Final = timedelta(hours=1)
"""Within this of a question or an answer a number that is typed answers the next question."""


def first(desk: Desk) -> Message:
    """Begin to ask, where he was not asked before; else say where his answers stand."""
    desk.stores[Profiles].ask(desk.customer.id, desk.now)
    own = desk.stores[Profiles].get(desk.customer.id)
    assert own is not None
    return _next(own)


def _next(own: Profile) -> Message:
    """The next question, or the thanks."""
    asked = next_open(own)
    return question(asked) if asked is not None else _thanks()


def _thanks() -> Message:
    built = Button(keys.built_button(), data("built"))
    mine = Button(keys.profile_button(), data("me"))
    return Message(texts=(keys.need_done(),), buttons=((built,), (mine,)))


def question(asked: Asked) -> Message:
    """One question with its answers."""
    skip = (Button(keys.need_skip(), data("need", asked, SKIP)),)
    return Message(texts=(words(asked), _how(asked)), buttons=(*_answers(asked), skip))


def words(asked: Asked) -> Text:
    """What he is asked."""
    return keys.need_question(question=asked.value)


def _how(asked: Asked) -> Text:
    return keys.need_scale() if isinstance(asked, Question) else keys.need_why_means()


def _answers(asked: Asked) -> Rows:
    if isinstance(asked, Resource):
        return (
            (Button(keys.need_yes(), data("need", asked, 1)),),
            (Button(keys.need_no(), data("need", asked, 0)),),
        )
    return (tuple(Button(str(each), data("need", asked, each)) for each in range(LOWEST, HIGHEST + 1)),)


def tapped(tap: Tap, desk: Desk) -> Answers:
    """Show a question, or keep an answer and go on; a second answer takes the place of the first."""
    asked = _asked(tap)
    if not stands(desk, Purpose.PROFILE):
        raise Misunderstood(keys.profile_not_given())
    if len(tap.arguments) == 1:
        return (Redraw(question(asked)),)
    profiles, he = desk.stores[Profiles], desk.customer.id
    value = None if tap.arguments[1] == SKIP else tap.number(1)
    if isinstance(asked, Resource):
        if value not in {None, 0, 1}:
            raise Misunderstood(keys.tap_outdated())
        profiles.has(he, asked, at_hand=None if value is None else bool(value), now=desk.now)
    else:
        if value is not None and not LOWEST <= value <= HIGHEST:
            raise Misunderstood(keys.tap_outdated())
        profiles.answer(he, asked, Told(value, desk.now))
    return (Redraw(_after(desk)),)


def _after(desk: Desk) -> Message:
    """Reckon anew after an answer; return what comes next."""
    profile.learn(desk, desk.customer.id)
    own = desk.stores[Profiles].get(desk.customer.id)
    assert own is not None
    return _next(own)


def typed(event: Said | Unread, desk: Desk) -> Answers | None:
    """Take a number that is typed where a tap on it is awaited; None for all else."""
    if isinstance(event, Unread | Sent) or event.reply_to:
        return None
    value = int(digits(event.text.strip()) or 0)
    if not LOWEST <= value <= HIGHEST or not stands(desk, Purpose.PROFILE):
        return None
    own = desk.stores[Profiles].get(desk.customer.id)
    if own is None or own.asked is None:
        return None
    asked, last = next_open(own), max((own.asked, *(each.at for each in own.answers.values())))
    if not isinstance(asked, Question) or desk.now - last > AWHILE:
        return None
    desk.stores[Profiles].answer(desk.customer.id, asked, Told(value, desk.now))
    desk.did("need")
    return (Say(message=_after(desk)),)


def _asked(tap: Tap) -> Asked:
    """Return which question a button is about. Raises Misunderstood."""
    name = tap.arguments[0] if tap.arguments else ""
    every: tuple[Asked, ...] = (*Question, *Resource)
    for each in every:
        if each.value == name:
            return each
    raise Misunderstood(keys.tap_outdated())


ROUTES = (OnTap("need", tapped, ANYONE),)
TEXTS = (OnText(typed, ANYONE),)
