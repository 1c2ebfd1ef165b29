"""What somebody built himself: he tells or shows it, and a person of the team says whether it counts."""

from __future__ import annotations

from typing import Final

from chat.answers import Answers, Button, Message, Say, Toast, data
from chat.events import Said, Sent
from chat.records import Dialogues
from customers.consent import Purpose
from customers.team import ANYONE
from handlers.agreements import stands
from handlers.asking import way_out
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnStep, OnTap, Tap, Where
from leadusers.profile import MOST_WORDS, Solution, SolutionId
from suggestions.rights import ANSWER
from texts import keys
from texts.looks import calmed, visible
from usecases.leadusers import built, profile

STEP: Final = "built"
"""The dialogue that awaits words or a picture."""
REVIEWS: Final = frozenset({"yes", "unclear", "no"})


def ask(_: Tap, desk: Desk) -> Answers:
    """Ask for words or a picture."""
    if not stands(desk, Purpose.PROFILE):
        raise Misunderstood(keys.profile_not_given())
    if not built.has_room(desk, desk.customer.id):
        raise Misunderstood(keys.built_enough(most=built.MOST))
    desk.keep(STEP, b"", anew=True)
    message = Message(texts=(keys.built_how(),), buttons=(way_out(STEP),))
    return (Say(message=message),)


def told(event: Said, _: bytes, desk: Desk) -> Answers | None:
    """Take what he built; None where he took his consent back meanwhile: it is said to us as ever."""
    he = desk.customer.id
    if not stands(desk, Purpose.PROFILE):
        desk.stores[Dialogues].end(he)
        return None
    picture = event.handle if isinstance(event, Sent) and event.picture else ""
    words = calmed(event.text.strip())
    if not (picture or visible(words)):
        raise Misunderstood(keys.built_how())
    if len(words) > MOST_WORDS:
        raise Misunderstood(keys.built_too_long(most=MOST_WORDS))
    desk.stores[Dialogues].end(he)
    solution = Solution(
        customer=he,
        told=desk.now,
        words=words,
        picture=picture,
        messenger=event.who.messenger if picture else "",
    )
    mine = (Button(keys.profile_button(), data("me")),)
    thanks = Say(message=Message(texts=(keys.built_thanks(),), buttons=(mine,)))
    return (thanks, *built.tell(desk, solution))


def review(tap: Tap, desk: Desk) -> Answers:
    """Take what a person of the team says to it; the first word counts."""
    how = tap.arguments[1] if len(tap.arguments) > 1 else ""
    if how not in REVIEWS:
        raise Misunderstood(keys.tap_outdated())
    answers = profile.review(desk, tap.id(SolutionId), how, desk.customer.id)
    if answers is None:
        raise Misunderstood(keys.built_decided())
    return (Toast(keys.built_noted()), *answers)


ROUTES = (
    OnTap(STEP, ask, ANYONE),
    OnStep(STEP, told, ANYONE, keys.built_awaits),
    OnTap("built-is", review, ANSWER, Where.ANYWHERE),
)
