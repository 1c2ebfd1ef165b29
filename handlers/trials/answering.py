"""Check-ins in the chat: blockers first, then question by question; a dialogue's row awaits what is typed."""

from __future__ import annotations

from typing import Final

import msgspec
from msgspec import Struct

from chat.answers import Answers, Message, Redraw, Say
from chat.events import Said, Sent
from chat.records import Dialogues
from customers.team import ANYONE
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnStep, OnTap, Tap
from handlers.suggestions.saying.saying import line_of
from handlers.trials.taking_part import his
from suggestions.kind import Kind
from texts import keys
from texts.looks import calmed
from texts.text import Text
from trials.errors import NotAsked
from trials.prompt import Answer, next_question, question_of
from trials.store import Prompts, Trials
from trials.tester import Standing, Tester
from trials.trial import Asked, CheckInId, QuestionId, Trial
from usecases.suggestions.saying import filing
from usecases.trials import asking

STEP: Final = "answer"
"""The dialogue that awaits an answer in words, or a picture."""
STUCK: Final = "checkin-stuck"
"""The dialogue that awaits what is in his way."""


class Awaited(Struct, frozen=True):
    """Which question the next message answers."""

    token: str
    checkin: int
    question: int = 0


def began(tap: Tap, desk: Desk) -> Answers:
    """Take whether anything is in his way: then what it is, else the first question. Raises NotAsked."""
    trial, him = _testing(tap, desk)
    checkin, how = CheckInId(tap.number(1)), tap.arguments[2] if len(tap.arguments) > 2 else ""
    if how == "stuck":
        asking.say_whether_stuck(desk, him, checkin, stuck=True)
        desk.keep(STUCK, msgspec.json.encode(Awaited(trial.token, checkin)), anew=True)
        return (Say(message=Message(texts=(keys.checkin_what_is_wrong(),))),)
    if how != "fine":
        raise Misunderstood(keys.tap_outdated())
    asking.say_whether_stuck(desk, him, checkin, stuck=False)
    return _next(trial, him, checkin, desk)


def _testing(tap: Tap, desk: Desk) -> tuple[Trial, Tester]:
    trial, him = his(tap, desk)
    if him.standing not in {Standing.ACTIVE, Standing.COMPLETED}:
        raise Misunderstood(keys.trial_card(product=trial.terms.product, standing=him.standing.value))
    return trial, him


def _next(trial: Trial, him: Tester, checkin: CheckInId, desk: Desk) -> Answers:
    """Ask the next question of the day, or thank."""
    if not 1 <= checkin <= len(trial.terms.checkins):
        raise NotAsked
    plan = trial.terms.checkins[checkin - 1]
    number = next_question(plan, desk.stores[Prompts].answered(trial.id, him.customer, checkin))
    if number is None:
        return (Say(message=Message(texts=(keys.checkin_done(),))),)
    asked = question_of(plan, number)
    if asked.asked in {Asked.TEXT, Asked.PHOTO}:
        desk.keep(STEP, msgspec.json.encode(Awaited(trial.token, checkin, number)), anew=True)
    return (Say(message=asking.question(trial, checkin, number)),)


def tapped(tap: Tap, desk: Desk) -> Answers:
    """Take an answer given by a button; a second tap on another one changes it. Raises NotAsked."""
    trial, him = _testing(tap, desk)
    checkin, number = CheckInId(tap.number(1)), QuestionId(tap.number(2))
    if not 1 <= checkin <= len(trial.terms.checkins):
        raise NotAsked
    asked = question_of(trial.terms.checkins[checkin - 1], number)
    known = number in desk.stores[Prompts].answered(trial.id, him.customer, checkin)
    value = None if tap.arguments[3:4] == ("skip",) else tap.number(3)
    given = Answer(
        trial=trial.id,
        customer=him.customer,
        checkin=checkin,
        question=number,
        at=desk.now,
        rating=value if asked.asked is Asked.RATING else None,
        choice=value if asked.asked is Asked.CHOICE else None,
    )
    if value is not None and asked.asked in {Asked.TEXT, Asked.PHOTO}:
        raise NotAsked
    if value is None and known:
        raise Misunderstood(keys.checkin_answered())
    asking.answer(desk, trial, him, given)
    if value is None:
        desk.stores[Dialogues].end(desk.customer.id)
    said = keys.checkin_skipped() if value is None else _said(asked.choices, value)
    shown = Redraw(Message(texts=(keys.checkin_question(words=asked.text), said)))
    return (shown,) if known else (shown, *_next(trial, him, checkin, desk))


def _said(choices: tuple[str, ...], value: int) -> Text:
    return keys.checkin_said(words=choices[value - 1] if choices else str(value))


def written(event: Said, body: bytes, desk: Desk) -> Answers | None:
    """Take an answer in words, or a picture; None where the test is over: it is said to us as ever."""
    awaited = msgspec.json.decode(body, type=Awaited)
    trial, him = desk.stores[Trials].taken_part(awaited.token, desk.customer.id)
    checkin, number = CheckInId(awaited.checkin), QuestionId(awaited.question)
    asked = question_of(trial.terms.checkins[checkin - 1], number)
    picture = event.handle if isinstance(event, Sent) and event.picture else ""
    if asked.asked is Asked.PHOTO and not picture:
        raise Misunderstood(keys.checkin_how_photo())
    words = calmed(event.text.strip())
    if asked.asked is Asked.TEXT and not words:
        raise Misunderstood(keys.checkin_how_text())
    given = Answer(
        trial=trial.id,
        customer=him.customer,
        checkin=checkin,
        question=number,
        at=desk.now,
        words=words,
        photo=picture if asked.asked is Asked.PHOTO else "",
        messenger=event.who.messenger if picture else "",
    )
    asking.answer(desk, trial, him, given)
    desk.stores[Dialogues].end(desk.customer.id)
    return _next(trial, him, checkin, desk)


def stuck(event: Said, body: bytes, desk: Desk) -> Answers | None:
    """Take what is in his way as a complaint of which the team hears at once, then go on with the day."""
    awaited = msgspec.json.decode(body, type=Awaited)
    trial, him = desk.stores[Trials].taken_part(awaited.token, desk.customer.id)
    desk.stores[Dialogues].end(desk.customer.id)
    voice = filing.begin(desk, desk.customer.id, line_of(event, desk))
    filed, told = filing.file(desk, voice, Kind.COMPLAINT)
    text = keys.checkin_stuck_filed(number=str(filed.id))
    return (Say(message=Message(texts=(text,))), *told, *_next(trial, him, CheckInId(awaited.checkin), desk))


ROUTES = (
    OnTap("checkin", began, ANYONE),
    OnTap(STEP, tapped, ANYONE),
    OnStep(STEP, written, ANYONE),
    OnStep(STUCK, stuck, ANYONE),
)
