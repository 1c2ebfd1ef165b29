"""A message soon after an answer in words: it may go on with that answer, or take its place."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from msgspec.structs import replace

from chat.answers import Button, Message, Rows, data
from chat.records import Dialogues
from customers.people import CustomerId
from suggestions.store import Voices
from suggestions.voice import Voice, VoiceId
from texts import keys
from trials.prompt import BLOCKER, Answer, question_of
from trials.store import Prompts, Trials
from trials.tester import TESTING
from trials.trial import Asked, Stage, Trial
from usecases.trials import asking
from usecases.work import Work

FRESH: Final = timedelta(minutes=30)
"""For so long after an answer it is offered to go on with it."""
MOST: Final = 1000
"""Tests of one person among which that of an answer is looked for."""
ADD, REPLACE, WORDS = "add", "replace", "words"


def offered(question: Message, said: Voice, work: Work) -> Message:
    """Offer first to add what somebody said to his answer, or to put it in its place.

    Words alone are offered: an answer in words keeps no picture or file, the team's inbox does.
    """
    if said.author is None:
        return question
    question = _answered_by_buttons(question, work, said.author)
    question = _in_place_of_picture(question, said, work, said.author)
    found = _latest(work, said.author)
    if found is None or not words_alone(work, said.id):
        return question
    trial, answer = found
    asked = question_of(trial.terms.checkins[answer.checkin - 1], answer.question)
    about = trial.token, answer.checkin, answer.question, said.id
    ways: Rows = (
        (Button(keys.checkin_more_add(), data("answer-more", *about, ADD)),),
        (Button(keys.checkin_more_replace(), data("answer-more", *about, REPLACE)),),
    )
    texts = (keys.checkin_more(question=asked.text), *question.texts)
    return replace(question, texts=texts, buttons=(*ways, *question.buttons))


def words_alone(work: Work, said: VoiceId) -> bool:
    """Tell whether somebody said something without a picture or a file."""
    return not any(each.handle for each in work.stores[Voices].lines.of(said))


def _answered_by_buttons(question: Message, work: Work, customer: CustomerId) -> Message:
    """Say first, to who has just been answering, that what is asked next is answered by its buttons."""
    found = asking.awaits(work, customer, {Asked.RATING, Asked.CHOICE})
    if found is None:
        return question
    trial, him, checkin, _ = found
    if him.sign is None or him.sign + FRESH < work.now:
        return question
    texts = (keys.checkin_tap(), *question.texts)
    return replace(question, texts=texts, buttons=((asking.now_button(trial, checkin),), *question.buttons))


def _in_place_of_picture(question: Message, said: Voice, work: Work, customer: CustomerId) -> Message:
    """Offer that it is the answer where a picture is awaited, and say that one can still be sent."""
    running = work.stores[Dialogues].get(customer)
    found = asking.awaits(work, customer, {Asked.PHOTO})
    if running is None or running[0] != asking.DIALOGUE or found is None:
        return question
    trial, _, checkin, number = found
    asked = question_of(trial.terms.checkins[checkin - 1], number)
    texts = (*question.texts, keys.checkin_more_picture(question=asked.text))
    if not words_alone(work, said.id):
        return replace(question, texts=texts)
    way = data("answer-more", trial.token, checkin, number, said.id, WORDS)
    return replace(
        question, texts=texts, buttons=((Button(keys.checkin_more_words(), way),), *question.buttons)
    )


def _latest(work: Work, customer: CustomerId) -> tuple[Trial, Answer] | None:
    """Return what he answered last in words, and in which test; None where that is long ago, or over."""
    answer = work.stores[Prompts].worded(customer, work.now - FRESH)
    if answer is None or answer.question == BLOCKER:
        return None
    his = work.stores[Trials].known_to(customer, MOST)
    return next(
        (
            (trial, answer)
            for trial, him in his
            if trial.id == answer.trial and trial.stage is Stage.RECRUITING and him.standing in TESTING
        ),
        None,
    )
