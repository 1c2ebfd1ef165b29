"""Check-ins in the chat: blockers first, then question by question; a dialogue's row awaits what is typed."""

from __future__ import annotations

from typing import Final

import msgspec
from msgspec import Struct

from chat.answers import Answers, Button, Message, Redraw, Say, To, Toast, data
from chat.events import Said, Sent, Unread
from chat.records import Dialogues, Outbox
from customers.team import ANYONE
from handlers.commands import read_command
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnStep, OnTap, OnText, Tap, say
from handlers.trials.aside import left_aside
from handlers.trials.taking_part import his, state
from texts import keys
from texts.looks import calmed
from texts.text import Text
from trials.errors import NotAsked
from trials.prompt import BLOCKER, LONGEST, Answer, next_question, question_of, value_of
from trials.store import Prompts, Trials
from trials.tester import TESTING, Tester
from trials.trial import Asked, CheckInId, Question, QuestionId, Stage, Trial
from usecases.trials import asking, quoting

ASKED: Final = "trial-question"
"""How the dedupe key of a question begins: test, day, question and person follow."""
ALBUM: Final = "trial-album"
"""How that of what is said to an album begins, of which the first picture is the answer."""


class Awaited(Struct, frozen=True):
    """Which question the next message answers."""

    token: str
    checkin: int
    question: int = 0
    change: bool = False
    """Whether he wants to change what he answered."""


def began(tap: Tap, desk: Desk) -> Answers:
    """Take that nothing is in his way, once, or go on where he stopped. Raises NotAsked, NotYet."""
    trial, him = testing(tap, desk)
    checkin, how = CheckInId(tap.number(1)), tap.arguments[2] if len(tap.arguments) > 2 else ""
    prompt = asking.asked_of(desk, him, checkin)
    if how == "on":
        if prompt.stuck is None:
            opening = asking.opening(desk, trial, him.customer, checkin)
            return (Say(message=opening),)
        return following(trial, him, checkin, desk)
    if how != "fine":
        raise Misunderstood(keys.tap_outdated())
    if prompt.stuck is False:
        return (Toast(keys.checkin_answered()),)
    asking.say_whether_stuck(desk, him, checkin, stuck=False)
    return following(trial, him, checkin, desk)


def testing(tap: Tap, desk: Desk) -> tuple[Trial, Tester]:
    """Return the test of a button, and him who tests there now. Raises NoSuchTrial; Misunderstood."""
    trial, him = his(tap, desk)
    if him.standing not in TESTING:
        raise Misunderstood(state(trial, him, desk))
    return trial, him


def following(trial: Trial, him: Tester, checkin: CheckInId, desk: Desk) -> Answers:
    """Ask the next question of the day, or thank."""
    plan = trial.terms.checkins[checkin - 1]
    number = next_question(plan, desk.stores[Prompts].answered(trial.id, him.customer, checkin))
    if number is None:
        _over(desk)
        return (Say(message=asking.thanks(desk, trial, him.customer)),)
    return _asks(trial, checkin, number, desk)


def _asks(
    trial: Trial, checkin: CheckInId, number: QuestionId, desk: Desk, *, change: bool = False
) -> Answers:
    """Ask a question; what is typed next is its answer where words or a picture are awaited."""
    if question_of(trial.terms.checkins[checkin - 1], number).asked in {Asked.TEXT, Asked.PHOTO}:
        awaited = Awaited(trial.token, checkin, number, change)
        desk.keep(asking.DIALOGUE, msgspec.json.encode(awaited), anew=not _runs(desk))
    elif not change:
        _over(desk)
    key = f"{ASKED}:{trial.id}:{checkin}:{number}:{desk.customer.id}:{desk.entropy(8).hex()}"
    return (Say(message=asking.question(trial, checkin, number), key=key),)


def tapped(tap: Tap, desk: Desk) -> Answers:
    """Take an answer given by a button; a second tap on another one changes it. Raises NotAsked, NotYet.

    What may be in his way is asked first, wherever he got the button from.
    """
    trial, him = testing(tap, desk)
    checkin, number = CheckInId(tap.number(1)), QuestionId(tap.number(2))
    if asking.asked_of(desk, him, checkin).stuck is None:
        return (Say(message=asking.opening(desk, trial, him.customer, checkin)),)
    asked = question_of(trial.terms.checkins[checkin - 1], number)
    known = number in desk.stores[Prompts].answered(trial.id, him.customer, checkin)
    match tap.arguments[3] if len(tap.arguments) > 3 else "":
        case "back" if number > 1:
            return _asks(trial, checkin, QuestionId(number - 1), desk, change=True)
        case "change" | "now" as how:
            return _asks(trial, checkin, number, desk, change=how == "change")
        case "skip" if known:
            raise Misunderstood(keys.checkin_answered())
        case "skip":
            return _skipped(trial, him, checkin, number, desk)
    if asked.asked in {Asked.TEXT, Asked.PHOTO}:
        raise NotAsked
    after, shown = _chosen(trial, him, checkin, number, tap.number(3), desk)
    if known:
        return (Toast(keys.checkin_changed()), Redraw(shown))
    return (Redraw(shown), *left_aside(him, desk), *going_on(trial, him, checkin, after, desk))


def _chosen(
    trial: Trial, him: Tester, checkin: CheckInId, number: QuestionId, value: int, desk: Desk
) -> tuple[asking.Given, Message]:
    """Keep a rating or a choice; return what comes of it, and the question with its answer."""
    asked = question_of(trial.terms.checkins[checkin - 1], number)
    rating, choice = (value, None) if asked.asked is Asked.RATING else (None, value)
    given = _answer(him, checkin, number, desk, rating=rating, choice=choice)
    after = asking.answer(desk, trial, him, given)
    label = asked.choices[value - 1] if asked.choices else str(value)
    return after, _answered(trial, checkin, number, asked, keys.checkin_said(words=label))


def typed(event: Said | Unread, desk: Desk) -> Answers | None:
    """Take a rating or a choice that is typed where a tap is awaited; None for all else."""
    if isinstance(event, Unread | Sent) or event.reply_to:
        return None
    found = asking.awaits(desk, desk.customer.id, {Asked.RATING, Asked.CHOICE})
    if found is None:
        return None
    trial, him, checkin, number = found
    value = value_of(question_of(trial.terms.checkins[checkin - 1], number), event.text)
    if value is None:
        return None
    after, shown = _chosen(trial, him, checkin, number, value, desk)
    desk.did(asking.DIALOGUE)
    return (Say(message=shown), *left_aside(him, desk), *going_on(trial, him, checkin, after, desk))


def _answered(trial: Trial, checkin: CheckInId, number: QuestionId, asked: Question, said: Text) -> Message:
    """A question with its answer, which another tap changes."""
    buttons = asking.question(trial, checkin, number).buttons
    return Message(texts=(keys.checkin_question(words=asked.text), said), buttons=buttons)


def _answer(
    him: Tester, checkin: CheckInId, number: QuestionId, desk: Desk, **given: int | str | None
) -> Answer:
    same = Answer(trial=him.trial, customer=him.customer, checkin=checkin, question=number, at=desk.now)
    return msgspec.structs.replace(same, **given)


def _skipped(trial: Trial, him: Tester, checkin: CheckInId, number: QuestionId, desk: Desk) -> Answers:
    asked = question_of(trial.terms.checkins[checkin - 1], number)
    if asked.asked not in {Asked.TEXT, Asked.PHOTO}:
        raise NotAsked
    after = asking.answer(desk, trial, him, _answer(him, checkin, number, desk))
    _over(desk)
    shown = Redraw(_answered(trial, checkin, number, asked, keys.checkin_skipped()))
    return (shown, *going_on(trial, him, checkin, after, desk))


def going_on(trial: Trial, him: Tester, checkin: CheckInId, after: asking.Given, desk: Desk) -> Answers:
    """Ask what comes next; whoever completed the test with it is asked whether he may be quoted."""
    quotes = quoting.told(desk, trial, him) if after.completed else ()
    return (*following(trial, him, checkin, desk), *quotes)


def _runs(desk: Desk) -> bool:
    """Tell whether an answer is awaited already."""
    running = desk.stores[Dialogues].get(desk.customer.id)
    return running is not None and running[0] == asking.DIALOGUE


def _over(desk: Desk) -> None:
    if _runs(desk):
        desk.stores[Dialogues].end(desk.customer.id)


def written(event: Said, body: bytes, desk: Desk) -> Answers | None:
    """Take an answer in words, or a picture, to what was asked last.

    None for words where a picture is awaited: they may belong to the answer before, or be something else.
    """
    awaited = msgspec.json.decode(body, type=Awaited)
    trial, _ = desk.stores[Trials].taken_part(awaited.token, desk.customer.id)
    asked = question_of(trial.terms.checkins[awaited.checkin - 1], QuestionId(awaited.question))
    if asked.asked is Asked.PHOTO and not isinstance(event, Sent) and trial.stage is Stage.RECRUITING:
        return None
    return _taken(event, awaited, desk)


def replied(event: Said | Unread, desk: Desk) -> Answers | None:
    """Take what answers the message of a question; leave the rest of an album; None for all else."""
    if isinstance(event, Sent) and _of_album(event, desk):
        return ()
    kind, *numbers = _answered_by(event, desk)
    if kind != ASKED or len(numbers) < 3 or not all(each.isdigit() for each in numbers[:3]):
        return None
    if isinstance(event, Unread):
        raise Misunderstood(keys.checkin_awaited())
    test, checkin, number = map(int, numbers[:3])
    his_tests = desk.stores[Trials].known_to(desk.customer.id, asking.MOST)
    found = next((each for each in his_tests if each[0].id == test), None)
    return _taken(event, Awaited(found[0].token, checkin, number), desk) if found else None


def claims(event: Said | Unread, desk: Desk) -> bool:
    """Tell whether a message answers that of a question, whatever dialogue runs."""
    return _answered_by(event, desk)[0] == ASKED


def _answered_by(event: Said | Unread, desk: Desk) -> list[str]:
    if not event.reply_to:
        return [""]
    return desk.stores[Outbox].key_of(desk.here, event.reply_to).split(":")


def _of_album(event: Sent, desk: Desk) -> bool:
    """Tell whether it belongs to an album whose first picture is an answer already."""
    return bool(event.album and desk.stores[Outbox].fate(_album(event, desk)))


def _album(event: Said, desk: Desk) -> str:
    return f"{ALBUM}:{desk.customer.id}:{event.album}"


def _taken(event: Said, awaited: Awaited, desk: Desk) -> Answers:
    trial, him = desk.stores[Trials].taken_part(awaited.token, desk.customer.id)
    if trial.stage is not Stage.RECRUITING or him.standing not in TESTING:
        _over(desk)
        return say(state(trial, him, desk), keys.checkin_not_kept())
    if isinstance(event, Sent) and _of_album(event, desk):
        return ()
    checkin, number = CheckInId(awaited.checkin), QuestionId(awaited.question)
    asked = question_of(trial.terms.checkins[checkin - 1], number)
    if asked.asked not in {Asked.TEXT, Asked.PHOTO}:
        raise Misunderstood(keys.checkin_tap())
    known = number in desk.stores[Prompts].answered(trial.id, him.customer, checkin)
    if known and not awaited.change:
        return _offers_change(trial, checkin, number, asked)
    after = asking.answer(desk, trial, him, _read(event, asked, him, checkin, number, desk))
    desk.did(asking.DIALOGUE)  # its answer is kept whatever is begun next
    said = say(keys.checkin_changed()) if known else ()
    if event.album:
        said = (Say(message=Message(texts=(keys.checkin_album(),)), key=_album(event, desk)),)
    return (*said, *going_on(trial, him, checkin, after, desk))


def _offers_change(trial: Trial, checkin: CheckInId, number: QuestionId, asked: Question) -> Answers:
    change = Button(keys.checkin_change(), data("answer", trial.token, checkin, number, "change"))
    texts = (keys.checkin_question(words=asked.text), keys.checkin_answered())
    return (Say(message=Message(texts=texts, buttons=((change,),))),)


def _read(
    event: Said, asked: Question, him: Tester, checkin: CheckInId, number: QuestionId, desk: Desk
) -> Answer:
    """Read an answer. Raises Misunderstood where it is none to this question."""
    picture = event.handle if isinstance(event, Sent) and event.picture else ""
    words = calmed(event.text.strip())
    if asked.asked is Asked.PHOTO and not picture and (isinstance(event, Sent) or not words):
        raise Misunderstood(keys.checkin_how_photo())
    if asked.asked is Asked.TEXT and not words:
        raise Misunderstood(keys.checkin_how_text())
    if len(words) > LONGEST:
        raise Misunderstood(keys.checkin_too_long(most=LONGEST))
    shown = picture if asked.asked is Asked.PHOTO else ""
    messenger = event.who.messenger if shown else ""
    where = where_of(event)
    return _answer(him, checkin, number, desk, words=words, photo=shown, messenger=messenger, written=where)


def where_of(event: Said) -> str:
    """Return where a message stands, as it is kept with what it answers."""
    there = To(event.who.messenger, event.place.address)
    return f"{there.messenger}:{there.address}:{event.message}"


def changed(event: Said, desk: Desk) -> Answers | None:
    """Let an answer read anew as its message was changed; None where the message answered nothing."""
    known = desk.stores[Prompts].written(desk.customer.id, where_of(event))
    if known is None or read_command(event.text) is not None:
        return None
    trial = desk.stores[Trials].get(known.trial)
    trial, him = desk.stores[Trials].taken_part(trial.token, desk.customer.id)
    if trial.stage is not Stage.RECRUITING or him.standing not in TESTING:
        return say(state(trial, him, desk), keys.checkin_not_kept())
    if known.question == BLOCKER:
        words = calmed(event.text.strip())[:LONGEST]
        desk.stores[Prompts].answer(msgspec.structs.replace(known, words=words))
        return None
    asked = question_of(trial.terms.checkins[known.checkin - 1], known.question)
    asking.answer(desk, trial, him, _read(event, asked, him, known.checkin, known.question, desk))
    return say(keys.checkin_changed())


ROUTES = (
    OnTap("checkin", began, ANYONE),
    OnTap(asking.DIALOGUE, tapped, ANYONE),
    OnStep(asking.DIALOGUE, written, ANYONE, awaits=keys.checkin_awaited),
)
TEXTS = (OnText(replied, ANYONE, claims=claims), OnText(typed, ANYONE))
