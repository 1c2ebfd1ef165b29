"""What a customer says after an answer, and how a complaint ends."""

from __future__ import annotations

from typing import Final

from chat.answers import Answers, Button, Message, Redraw, Say, Toast, data
from chat.events import Said
from chat.records import Dialogues
from customers.team import ANYONE
from handlers.asking import way_out
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnStep, OnTap, Tap, say
from suggestions import filing
from suggestions.cases import answered_once
from suggestions.rights import ANSWER
from suggestions.store import Voices
from suggestions.voice import Voice, VoiceId
from texts import keys
from texts.text import Moment
from usecases.suggestions.inbox import cases
from usecases.suggestions.saying.filing import author_card

ENDING: Final = "case-end"


def helped(tap: Tap, desk: Desk) -> Answers:
    """Keep whether an answer helped."""
    voice, word = _his(tap, desk)
    return (Toast(keys.answer_rated()), *cases.rate(desk, voice, helpful=word == "yes"))


def solved(tap: Tap, desk: Desk) -> Answers:
    """Take the word of its author: solved, or not."""
    voice, word = _his(tap, desk)
    if word == "yes":
        return (Toast(keys.case_solved_thanks(), alert=True), *cases.solve(desk, voice))
    told = cases.reopen(desk, voice)
    waiting = desk.stores[Voices].get(voice.id)
    by = Moment(waiting.reply_by or desk.now)
    text = keys.case_reopened_author(number=str(voice.id), by=by)
    why = ((Button(keys.voice_add(), data("voice-add", voice.id)),),)
    return (Say(message=Message(texts=(text,), buttons=why)), *told)


def _his(tap: Tap, desk: Desk) -> tuple[Voice, str]:
    word = tap.arguments[1] if len(tap.arguments) > 1 else ""
    if word not in {"yes", "no"}:
        raise Misunderstood(keys.tap_outdated())
    voice = filing.own(desk.stores[Voices], tap.id(VoiceId), desk.customer.id)
    if not answered_once(desk.stores[Voices], voice):
        raise Misunderstood(keys.tap_outdated())
    return voice, word


def formal(tap: Tap, desk: Desk) -> Answers:
    """Make a complaint a formal one; its card says so from now on."""
    voice = filing.own(desk.stores[Voices], tap.id(VoiceId), desk.customer.id)
    made, told = cases.make_formal(desk, voice)
    return (Redraw(author_card(made)), *told)


def ending(tap: Tap, desk: Desk) -> Answers:
    """Ask for the reason with which a complaint ends without a solution."""
    id = tap.id(VoiceId)
    desk.stores[Voices].get(id)
    desk.keep(ENDING, str(id).encode(), anew=True)
    message = Message(texts=(keys.case_end_why(number=str(id)),), buttons=(way_out(ENDING),))
    return (Say(message=message),)


def ended(event: Said, body: bytes, desk: Desk) -> Answers:
    """End it, and tell its author why."""
    id = VoiceId(int(body))
    told = cases.give_up(desk, id, event.text.strip(), desk.customer.id)
    desk.stores[Dialogues].end(desk.customer.id)
    desk.did(f"voice:{id}")
    return (*say(keys.case_ended(number=str(id))), *told)


ROUTES = (
    OnTap("helped", helped, ANYONE),
    OnTap("solved", solved, ANYONE),
    OnTap("formal", formal, ANYONE),
    OnTap(ENDING, ending, ANSWER, linked=True),
    OnStep(ENDING, ended, ANSWER),
)
