"""What was said soon after an answer in words becomes a part of it, or takes its place, at a tap."""

from __future__ import annotations

from msgspec.structs import replace

from chat.answers import Answers, Message, Redraw
from customers.team import ANYONE
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnTap, Tap
from handlers.trials.answering import going_on, testing
from suggestions import filing
from suggestions.store import Voices
from suggestions.voice import Status, VoiceId
from texts import keys
from trials.prompt import LONGEST, Answer, question_of
from trials.store import Prompts
from trials.trial import CheckInId, QuestionId
from usecases.trials import adding, asking


def added(tap: Tap, desk: Desk) -> Answers:
    """Let what was said go on with an answer, or replace it, or be one; it is no voice then.

    Raises NoSuchTrial, NotAsked, NoSuchVoice.
    """
    trial, him = testing(tap, desk)
    checkin, number = CheckInId(tap.number(1)), QuestionId(tap.number(2))
    voice = filing.own(desk.stores[Voices], VoiceId(tap.number(3)), desk.customer.id)
    how = tap.arguments[4] if len(tap.arguments) > 4 else ""
    his = desk.stores[Prompts].answers(trial.id, him.customer)
    known = next((each for each in his if (each.checkin, each.question) == (checkin, number)), None)
    fits = {adding.WORDS} if known is None else {adding.ADD, adding.REPLACE}
    said = voice.status is Status.SAID and adding.words_alone(desk, voice.id)
    if not said or how not in fits:
        raise Misunderstood(keys.tap_outdated())
    words = filing.words_of(desk.stores[Voices].lines.of(voice.id))
    if not words:
        raise Misunderstood(keys.checkin_how_text())
    whole = f"{known.words}\n{words}" if known is not None and how == adding.ADD else words
    if len(whole) > LONGEST:
        raise Misunderstood(keys.checkin_too_long(most=LONGEST))
    new = Answer(trial=trial.id, customer=him.customer, checkin=checkin, question=number, at=desk.now)
    given = asking.answer(desk, trial, him, replace(known or new, at=desk.now, words=whole, written=""))
    filing.leave(desk.stores[Voices], voice)
    asked = question_of(trial.terms.checkins[checkin - 1], number)
    texts = (keys.checkin_question(words=asked.text), keys.checkin_said(words=whole))
    goes_on = going_on(trial, him, checkin, given, desk) if known is None else ()
    return (Redraw(Message(texts=texts)), *goes_on)


ROUTES = (OnTap("answer-more", added, ANYONE),)
