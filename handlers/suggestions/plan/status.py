"""What becomes of ideas and options: `/status 12 planned 2027-03 by Mira`, `/status 7.2 launched`, or a tap.

It can be taken back for ten minutes.
"""

from __future__ import annotations

import re
from typing import Final

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, data
from chat.events import Said
from chat.records import Dialogues
from handlers.asking import way_out
from handlers.choosing import offered
from handlers.desk import Desk
from handlers.routes import Command, Misunderstood, OnCommand, OnStep, OnTap, Tap, digits, parted
from handlers.suggestions.chosen_from import STATUS
from handlers.suggestions.plan import said_plans
from polls.poll import Choice, PollId
from suggestions.digest import Digests
from suggestions.errors import NoSuchVoice, NotAnIdea
from suggestions.kind import PLANNED, Kind
from suggestions.rights import PLAN
from suggestions.steps import STEPS, wrong
from suggestions.store import Voices
from suggestions.voice import Occasion, Status, Step, StepId, Voice, VoiceId
from texts import keys
from texts.looks import visible
from texts.text import Text
from usecases.suggestions.plan import follow_up, notes, options, sentences, steps

_FOLLOW_UP: Final = re.compile(r"(?:^|\s)follow-up\s+(\d{1,4})(?=\s|$)", re.IGNORECASE)
WHY: Final = "status-why"
"""The dialogue that waits for the reason of a no."""
WHEN: Final = "status-when"
"""The dialogue that waits for a date, and who is responsible."""
HEARD: Final = 3
"""Of so much that came since the last step it is said how many were told."""
_OPTION: Final = re.compile(r"(\d{1,9})\.(\d{1,4})")


def status(command: Command, desk: Desk) -> Answers:
    """Let an idea or an option stand elsewhere; without a status offer those it can have, alone ideas."""
    if not command.whole:
        return offered(command.name, STATUS, desk)
    first, rest = parted(command.whole)
    number, (word, more) = first.lstrip("#№"), parted(rest)
    if not word:
        return _offered(number, desk)
    return _stepped(number, word, more, desk)


def _meant(number: str, desk: Desk, *, kept: bool = False) -> Voice:
    """Return what a number means: an idea, `12`, or an option of a poll, `7.2`. Raises Misunderstood."""
    found = _OPTION.fullmatch(number)
    if found is not None:
        of = options.kept if kept else options.seen
        return of(desk, PollId(int(found[1])), Choice(int(found[2])))
    if not digits(number):
        raise Misunderstood(keys.status_how())
    voice = desk.stores[Voices].get(VoiceId(int(digits(number))))
    if voice.filed is None:
        raise NoSuchVoice(voice.id)
    if voice.kind not in PLANNED:
        raise NotAnIdea(voice.id, voice.kind)
    return voice


def _offered(number: str, desk: Desk) -> Answers:
    voice = _meant(number, desk)
    named, status = options.number_of(desk, voice) if voice.id else number, voice.status.value
    rows: Rows = tuple(
        (Button(keys.status_name(status=each.value), data("status-to", named, each.value)),)
        for each in STEPS
        if each is not voice.status
    )
    text = keys.status_which(number=named, title=voice.title, status=status)
    if voice.kind is Kind.OPTION:
        text = keys.option_stands(number=named, title=voice.title, status=status)
    return (Say(message=Message(texts=(text, *heard(voice.id, desk), keys.status_how()), buttons=rows)),)


def heard(id: VoiceId, desk: Desk) -> tuple[tuple[Text, ...], ...]:
    """Say how many were told of the last step of an idea, and of what else came since.

    Nothing where nobody is told yet.
    """
    kept = desk.stores[Voices].steps
    last = kept.of(id)[-1:]
    since = [each for each in kept.others(id) if not last or each.id > last[0].id][-HEARD:]
    return tuple(lines for each in (*last, *since) if (lines := _heard(each, desk)))


def _heard(made: Step, desk: Desk) -> tuple[Text, ...]:
    """Say how many were told of a step."""
    fates = desk.stores[Digests].fates(made.id)
    if not fates.people:
        return ()
    named = made.occasion is not Occasion.STATUS
    of = (keys.step_told_of(occasion=made.occasion.value),) if named else ()
    rest = (
        keys.step_told_waiting(count=fates.waiting) if fates.waiting else None,
        keys.step_told_unreachable(count=fates.unreachable) if fates.unreachable else None,
        keys.step_told_uncertain(count=fates.uncertain) if fates.uncertain else None,
        keys.step_told_unwanted(count=fates.unwanted) if fates.unwanted else None,
    )
    count = keys.step_told(told=fates.told, people=fates.people)
    return (*of, count, *(each for each in rest if each))


def tapped(tap: Tap, desk: Desk) -> Answers:
    """Let an idea or an option stand where the button says."""
    number, wanted, *_ = (*tap.arguments, "", "")
    if wanted not in {each.value for each in STEPS}:
        raise Misunderstood(keys.tap_outdated())
    return _stepped(number, wanted, "", desk)


def _stepped(number: str, word: str, more: str, desk: Desk) -> Answers:
    """Do it. What follows the status is a reason; of what is planned dates, and who is responsible."""
    wanted, by = said_plans.status(word), desk.customer.id
    if wanted is None:
        raise Misunderstood(keys.status_unknown(status=word), keys.status_how())
    if wanted is Status.DECLINED and not visible(more):
        return _why(number, desk)
    owner, date, already = said_plans.plan(more) if wanted is Status.PLANNED else said_plans.Said()
    days, more = _read_days(more) if wanted is Status.LAUNCHED else (None, more)
    reason = "" if wanted is Status.PLANNED else more
    id = _meant(number, desk, kept=True).id
    voice, made, told = steps.step(
        desk, id, wanted, by, reason=reason, owner=owner, date=date, already=already
    )
    if days is not None:
        made = follow_up.wish(desk, made.id, days, by)
    return (*_done(voice, made, desk, named=bool(owner)), *told)


def _why(number: str, desk: Desk) -> Answers:
    """Ask for the reason of a no: the next message is it. Raises WrongStep."""
    voice = _meant(number, desk)
    if voice.status not in STEPS or voice.status is Status.DECLINED:
        raise wrong(desk.stores[Voices], voice, Status.DECLINED)
    desk.keep(WHY, number.encode(), anew=True)
    return (Say(message=Message(texts=(keys.status_reason(),), buttons=(way_out(WHY),))),)


def declined(event: Said, body: bytes, desk: Desk) -> Answers:
    """Take the reason of a no; what has no words is none, and it is asked for again."""
    desk.stores[Dialogues].end(desk.customer.id)
    return _stepped(body.decode(), Status.DECLINED.value, event.text.strip(), desk)


def promise(tap: Tap, desk: Desk) -> Answers:
    """Ask by when what is planned comes, and who is responsible: the next message is both."""
    number = tap.arguments[0] if tap.arguments else ""
    if _meant(number, desk).status is not Status.PLANNED:
        raise Misunderstood(keys.tap_outdated())
    desk.keep(WHEN, number.encode(), anew=True)
    return (Say(message=Message(texts=(keys.status_when(),), buttons=(way_out(WHEN),))),)


def promised(event: Said, body: bytes, desk: Desk) -> Answers:
    """Take the date and the name; what is no date is said, and both are asked for again."""
    told = _stepped(body.decode(), Status.PLANNED.value, event.text.strip(), desk)
    desk.stores[Dialogues].end(desk.customer.id)
    return told


def _read_days(text: str) -> tuple[int | None, str]:
    """Read so many days after a launch people are asked how it turned out, and the rest; None: never."""
    found = _FOLLOW_UP.search(text)
    return (int(found[1]), (text[: found.start()] + text[found.end() :]).strip()) if found else (None, text)


def _done(voice: Voice, made: Step, desk: Desk, *, named: bool) -> Answers:
    return (Say(message=notes.note(desk, voice, made, named=named), key=notes.key(made.id)),)


def follow(tap: Tap, desk: Desk) -> Answers:
    """Let those who waited be asked how well it turned out, so many days after the launch."""
    made = follow_up.wish(desk, tap.id(StepId), tap.number(1), desk.customer.id)
    assert made.asks is not None
    return (Say(message=Message(texts=(notes.to_be_asked(desk, made.asks),))),)


def take_back(tap: Tap, desk: Desk) -> Answers:
    """Undo a step of which nobody was told."""
    voice, told = steps.take_back(desk, tap.id(StepId), desk.customer.id)
    number, status = options.number_of(desk, voice), voice.status.value
    texts: tuple[Text, ...] = (keys.status_taken_back(number=number, status=status),)
    if voice.kind is Kind.OPTION:
        texts = (keys.option_taken_back(), sentences.stands(desk, voice, voice.status))
    return (Redraw(Message(texts=texts)), *told)


ROUTES = (
    OnCommand("status", status, PLAN, numbered=True),
    OnTap("status-to", tapped, PLAN),
    OnStep(WHY, declined, PLAN),
    OnTap(WHEN, promise, PLAN),
    OnStep(WHEN, promised, PLAN),
    OnTap("status-back", take_back, PLAN),
    OnTap("follow-up", follow, PLAN),
)
