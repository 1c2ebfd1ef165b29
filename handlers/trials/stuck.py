"""Something is in a tester's way: said at any time, it is a case of which the team hears at once."""

from __future__ import annotations

from typing import Final

import msgspec

from chat.answers import Answers, Message, Say, Toast
from chat.events import Said, Sent
from chat.records import Dialogues
from customers.team import ANYONE
from handlers.asking import way_out
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnStep, OnTap, Tap, say
from handlers.suggestions.saying.saying import line_of
from handlers.trials.answering import Awaited, following, testing, where_of
from handlers.trials.taking_part import state
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.voice import Line, Part, VoiceId
from texts import keys
from texts.looks import calmed
from texts.rendering import render
from texts.text import Text
from trials.store import Prompts, Trials
from trials.tester import TESTING, Tester
from trials.trial import CheckInId, Stage, Trial
from usecases.suggestions.saying import filing
from usecases.trials import asking

STEP: Final = "trial-stuck"
"""The dialogue that awaits what is in his way."""


def began(tap: Tap, desk: Desk) -> Answers:
    """Ask what is in his way; on a day of which he was asked, note that something is."""
    trial, him = testing(tap, desk)
    checkin = CheckInId(tap.number(1)) if len(tap.arguments) > 1 else _latest(trial, him, desk)
    if checkin:
        asking.say_whether_stuck(desk, him, checkin, stuck=True)
    awaited = msgspec.json.encode(Awaited(trial.token, checkin))
    if desk.stores[Dialogues].get(desk.customer.id) == (STEP, awaited):
        return (Toast(keys.checkin_what_is_wrong()),)
    desk.keep(STEP, awaited, anew=True)
    return (Say(message=Message(texts=(keys.checkin_what_is_wrong(),), buttons=(way_out(STEP),))),)


def _latest(trial: Trial, him: Tester, desk: Desk) -> CheckInId:
    """Return the last day of which he was asked; 0: none yet."""
    asked = [each for each in desk.stores[Prompts].of(trial.id, him.customer) if each.asked is not None]
    return max((each.checkin for each in asked), default=CheckInId(0))


def said(event: Said, body: bytes, desk: Desk) -> Answers | None:
    """Take what is in his way as a complaint of which the team hears at once, then go on with the day."""
    awaited = msgspec.json.decode(body, type=Awaited)
    trial, him = desk.stores[Trials].taken_part(awaited.token, desk.customer.id)
    if trial.stage is not Stage.RECRUITING or him.standing not in TESTING:
        desk.stores[Dialogues].end(desk.customer.id)
        return (*say(state(trial, him, desk)),)
    if not (event.text.strip() or isinstance(event, Sent)):
        raise Misunderstood(keys.checkin_how_text())
    desk.stores[Dialogues].end(desk.customer.id)
    checkin = CheckInId(awaited.checkin)
    voice = filing.begin(desk, desk.customer.id, line_of(event, desk))
    desk.stores[Voices].lines.add(_note(trial, checkin, voice.id, desk))
    desk.stores[Prompts].note_case(trial.id, voice.id)
    filed, told = filing.file(desk, voice, Kind.COMPLAINT)
    texts: tuple[Text, ...] = (keys.checkin_stuck_filed(number=str(filed.id)), *filing.answered_by(filed))
    if not checkin:
        return (*say(texts), *told)
    words = calmed(event.text.strip())
    if words:
        asking.blocked(desk, trial, him, checkin, words, where_of(event))
    goes_on = following(trial, him, checkin, desk) if trial.terms.checkins[checkin - 1].questions else ()
    return (*say(texts), *told, *goes_on)


def _note(trial: Trial, checkin: CheckInId, voice: VoiceId, desk: Desk) -> Line:
    """Say to the team alone which test it is about, and which day of it."""
    number, product = str(trial.id), trial.terms.product
    text = keys.checkin_case_before(number=number, product=product)
    if checkin:
        day = trial.terms.checkins[checkin - 1].day
        text = keys.checkin_case(number=number, product=product, day=day)
    words = render(text, desk.company.reader, markup=False)
    return Line(voice=voice, part=Part.NOTE, by=None, at=desk.now, text=words)


ROUTES = (
    OnTap(STEP, began, ANYONE),
    OnStep(STEP, said, ANYONE, awaits=keys.checkin_what_is_wrong),
)
