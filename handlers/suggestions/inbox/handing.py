"""Handing a voice over to a colleague."""

from __future__ import annotations

from chat.answers import Answers, Button, Message, Redraw, Say, data
from customers.people import CustomerId
from customers.team import Team, may
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnTap, Tap, say
from suggestions.rights import ANSWER
from suggestions.store import Voices
from suggestions.voice import VoiceId
from texts import keys
from texts.shorten import shortened
from usecases.suggestions.inbox import inbox, taking

LABEL = 48


def whom(tap: Tap, desk: Desk) -> Answers:
    """Offer the others of the team who answer."""
    voice = desk.stores[Voices].get(tap.id(VoiceId))
    has_it = {voice.holder, desk.customer.id}
    others = [each for each in inbox.answering(desk) if each.customer not in has_it]
    if not others:
        return say(keys.case_hand_over_nobody())
    labels = shortened([each.name for each in others], LABEL)
    rows = tuple(
        (Button(label, data("hand-case-to", voice.id, each.customer)),)
        for label, each in zip(labels, others, strict=True)
    )
    message = Message(texts=(keys.case_hand_over_to(number=str(voice.id)),), buttons=rows)
    return (Say(message=message),)


def handed(tap: Tap, desk: Desk) -> Answers:
    """Hand it over. Raises Misunderstood where he does not answer any more."""
    id, to = tap.id(VoiceId), CustomerId(tap.number(1))
    member = desk.stores[Team].member(to)
    if member is None or not may(member.role, ANSWER):
        raise Misunderstood(keys.tap_outdated())
    told = taking.hand_over(desk, id, to, desk.customer.id)
    done = keys.case_handed_over(number=str(id), name=member.name)
    return (Redraw(Message(texts=(done,))), *told)


ROUTES = (OnTap("hand-over-case", whom, ANSWER), OnTap("hand-case-to", handed, ANSWER))
