"""Day by day: what to try and what is asked, blockers first; answers, reminders, and the end of a day."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from chat.answers import Answers, Button, Message, Rows, Tell, data
from customers.people import CustomerId
from texts import keys
from texts.text import Moment, Text
from trials import days, lifecycle
from trials.errors import NotAsked, NoTester, NotYet, WrongStage
from trials.prompt import (
    BLOCKER,
    HIGHEST,
    LONGEST,
    LOWEST,
    Answer,
    Prompt,
    check_answer,
    next_question,
    question_of,
)
from trials.store import Prompts, Testers, Trials
from trials.tester import Standing, Tester
from trials.trial import Asked, CheckInId, QuestionId, Stage, Trial, TrialId
from usecases.trials import daytime, ending, quoting
from usecases.work import Work

DIALOGUE: Final = "answer"
"""The name of the dialogue that awaits an answer in words, or a picture, and of the buttons that answer."""
MOST: Final = 1000
"""Tests of one person among which the one of a question is looked for."""


class Given(Struct, frozen=True):
    """What comes after an answer."""

    left: QuestionId | None
    """Which question is asked next; None: the day is done."""
    completed: bool = False
    """Whether with it he completed the whole test."""


def ask(work: Work, trial: TrialId, customer: CustomerId, checkin: CheckInId) -> Answers:
    """Say what a day brings, once; what is asked first is whether anything is in his way."""
    if (open_now := _open(work, trial, customer, checkin)) is None:
        return ()
    found, him, prompt = open_now
    if prompt.asked is not None or prompt.due > work.now:
        return ()
    if (at := _asked_at(work, him, prompt)) > work.now:
        work.stores[Prompts].save(replace(prompt, due=at))
        return ()
    plan = found.terms.checkins[checkin - 1]
    asks = bool(plan.questions)
    remind = days.reminder(work.now, daytime.zone(work, customer)) if asks else None
    asked = replace(prompt, asked=work.now, done=None if asks else work.now, remind=remind)
    work.stores[Prompts].save(asked)
    if asks:
        lifecycle.owes(work.stores[Testers], him, work.now)
    completed = not asks and completes(work, found, him)
    message = opening(work, found, customer, checkin)
    told = Tell(people=(customer,), message=message, key=f"checkin:{found.token}:{checkin}")
    return (told, *(quoting.told(work, found, him) if completed else ()))


def _asked_at(work: Work, him: Tester, prompt: Prompt) -> datetime:
    """Return when what is due is asked: at once of who has just begun, else by day; not in quiet hours.

    He may have moved since that was reckoned, or the bot was not there when it came due.
    """
    begins = prompt.due <= him.since
    if begins and daytime.quiet_until(work, him.customer) is None:
        return work.now
    return daytime.told_at(work, him.customer)


def _open(
    work: Work, trial: TrialId, customer: CustomerId, checkin: CheckInId
) -> tuple[Trial, Tester, Prompt] | None:
    """Return what the clock found due, held; None where the test has ended, or he tests no more."""
    try:
        found = lifecycle.running(work.stores[Trials], trial)
        him = work.stores[Testers].lock(trial, customer)
        prompt = work.stores[Prompts].lock(trial, customer, checkin)
    except (WrongStage, NoTester, NotAsked):
        return None
    return (found, him, prompt) if him.standing is Standing.ACTIVE else None


def remind(work: Work, trial: TrialId, customer: CustomerId, checkin: CheckInId) -> Answers:
    """Remind somebody who has said nothing since he was asked: once, by day, not in his quiet hours."""
    if (open_now := _open(work, trial, customer, checkin)) is None:
        return ()
    found, _, prompt = open_now
    if prompt.remind is None or prompt.remind > work.now:
        return ()
    if (at := daytime.told_at(work, customer)) > work.now:
        work.stores[Prompts].save(replace(prompt, remind=at))
        return ()
    work.stores[Prompts].save(replace(prompt, remind=None, reminded=work.now))
    day = found.terms.checkins[checkin - 1].day + 1
    message = Message(
        texts=(keys.checkin_again(product=found.terms.product, day=day),),
        buttons=((now_button(found, checkin),), (stuck_button(found, checkin),)),
    )
    return (Tell(people=(customer,), message=message, key=f"checkin-again:{found.token}:{checkin}"),)


def now_button(trial: Trial, checkin: CheckInId) -> Button:
    """The way back into the questions of a day, wherever he stopped."""
    return Button(keys.checkin_now(), data("checkin", trial.token, checkin, "on"))


def until(work: Work, trial: Trial, customer: CustomerId) -> tuple[Text, ...]:
    """Say up to which day he can still answer, where something is awaited and he is asked nothing more."""
    his = work.stores[Prompts].of(trial.id, customer)
    if all(each.done for each in his) or any(each.asked is None for each in his):
        return ()
    return (keys.checkin_until(until=ending.until(trial)),)


def opening(work: Work, trial: Trial, customer: CustomerId, checkin: CheckInId) -> Message:
    """Say what to try on this day, and ask first whether anything is in his way.

    On his last day it says until when he can answer.
    """
    plan = trial.terms.checkins[checkin - 1]
    title = keys.checkin_title(product=trial.terms.product, day=plan.day + 1)
    tasks = tuple(keys.checkin_task(words=each) for each in plan.tasks)
    if not plan.questions:
        return Message(texts=((title, *tasks),), buttons=((stuck_button(trial, checkin),),))
    fine = Button(keys.checkin_fine(), data("checkin", trial.token, checkin, "fine"))
    return Message(
        texts=((title, *tasks), *until(work, trial, customer), keys.checkin_stuck()),
        buttons=((fine,), (stuck_button(trial, checkin),)),
    )


def stuck_button(trial: Trial, checkin: CheckInId) -> Button:
    """The way to say that something is in his way."""
    return Button(keys.checkin_is_stuck(), data("trial-stuck", trial.token, checkin))


def say_whether_stuck(work: Work, him: Tester, checkin: CheckInId, *, stuck: bool) -> Prompt:
    """Note whether anything is in his way; a sign of life. Raises NotAsked, NotNow."""
    prompt = asked_of(work, him, checkin)
    changed = replace(prompt, stuck=stuck, remind=None)
    work.stores[Prompts].save(changed)
    _alive(work, him)
    return changed


def asked_of(work: Work, him: Tester, checkin: CheckInId) -> Prompt:
    """Return a day of his, held, of which he was asked. Raises NotAsked, NotYet."""
    prompt = work.stores[Prompts].lock(him.trial, him.customer, checkin)
    if prompt.asked is None:
        raise NotYet(prompt.due)
    return prompt


def awaits(
    work: Work, customer: CustomerId, kinds: Collection[Asked]
) -> tuple[Trial, Tester, CheckInId, QuestionId] | None:
    """Return what he is asked next on the day asked about last, where it is of these kinds; else None."""
    asked: list[tuple[datetime, Trial, Tester, CheckInId]] = []
    for trial, him in work.stores[Trials].known_to(customer, MOST):
        if trial.stage is Stage.RECRUITING and him.standing is Standing.ACTIVE:
            his = work.stores[Prompts].of(trial.id, customer)
            asked += [
                (each.asked, trial, him, each.checkin)
                for each in his
                if each.asked and not each.done and each.stuck is not None
            ]
    if not asked:
        return None
    _, trial, him, checkin = max(asked, key=lambda each: each[0])
    plan = trial.terms.checkins[checkin - 1]
    number = next_question(plan, work.stores[Prompts].answered(trial.id, customer, checkin))
    if number is None or question_of(plan, number).asked not in kinds:
        return None
    return trial, him, checkin, number


def _alive(work: Work, him: Tester) -> None:
    lifecycle.alive(work.stores[Testers], work.stores[Prompts], him, work.now)


def answer(work: Work, trial: Trial, him: Tester, given: Answer) -> Given:
    """Keep an answer, in place of an earlier one. Raises NotAsked; also before he said what is in his way."""
    prompts = work.stores[Prompts]
    prompt = asked_of(work, him, given.checkin)
    if prompt.stuck is None:
        raise NotAsked
    plan = trial.terms.checkins[given.checkin - 1]
    check_answer(question_of(plan, given.question), given)
    prompts.answer(given)
    left = next_question(plan, prompts.answered(him.trial, him.customer, given.checkin))
    done = work.now if left is None and prompt.done is None else prompt.done
    prompts.save(replace(prompt, done=done, remind=None))
    _alive(work, him)
    return Given(left, left is None and completes(work, trial, him))


def blocked(work: Work, trial: Trial, him: Tester, checkin: CheckInId, words: str, written: str) -> None:
    """Keep what is in his way for the report, below what he said of it on the same day."""
    prompts = work.stores[Prompts]
    his = prompts.answers(trial.id, him.customer)
    before = next((each for each in his if (each.checkin, each.question) == (checkin, BLOCKER)), None)
    whole = f"{before.words}\n{words}" if before else words
    prompts.answer(
        Answer(
            trial=trial.id,
            customer=him.customer,
            checkin=checkin,
            question=BLOCKER,
            at=work.now,
            words=whole[:LONGEST],
            written="" if before else written,
        )
    )


def completes(work: Work, trial: Trial, him: Tester) -> bool:
    """Note that he completed the test once everything that he is ever asked is answered."""
    planned = work.stores[Prompts].of(trial.id, him.customer)
    testers = work.stores[Testers]
    now = testers.lock(trial.id, him.customer)
    if now.standing is not Standing.ACTIVE or any(each.done is None for each in planned):
        return False
    lifecycle.stand(testers, now, Standing.COMPLETED, work.now)
    return True


def question(trial: Trial, checkin: CheckInId, number: QuestionId) -> Message:
    """Ask one question, with its buttons; words and a picture are sent as a message."""
    plan = trial.terms.checkins[checkin - 1]
    asked = question_of(plan, number)
    place = keys.checkin_place(number=number, count=len(plan.questions))

    def button(label: Text | str, value: object) -> Button:
        return Button(label, data(DIALOGUE, trial.token, checkin, number, value))

    skip, now = button(keys.checkin_skip(), "skip"), button(keys.checkin_now(), "now")
    back = ((button(keys.checkin_back(), "back"),),) if number > 1 else ()
    rows: Rows
    match asked.asked:
        case Asked.RATING:
            rows = (tuple(button(str(value), value) for value in range(LOWEST, HIGHEST + 1)),)
            how = keys.checkin_how_rating()
        case Asked.CHOICE:
            rows = tuple((button(label, value),) for value, label in enumerate(asked.choices, 1))
            how = keys.checkin_how_choice()
        case Asked.TEXT:
            rows, how = ((now, skip),), keys.checkin_how_text()
        case Asked.PHOTO:
            rows, how = ((now, skip),), keys.checkin_how_photo()
    stuck = ((stuck_button(trial, checkin),),)
    texts = ((place, keys.checkin_question(words=asked.text)), how)
    return Message(texts=texts, buttons=(*rows, *back, *stuck))


def thanks(work: Work, trial: Trial, customer: CustomerId) -> Message:
    """Thank for a day's answers, and say what comes next: another day, one that still waits, or the end."""
    his = work.stores[Prompts].of(trial.id, customer)
    open_ = [each.checkin for each in his if each.asked and not each.done]
    if all(each.done for each in his):
        at_end = ending.thanked_at_end(trial)
        hears = keys.checkin_hears(until=ending.until(trial)) if at_end else keys.checkin_drawn_later()
        finished = keys.checkin_finished(product=trial.terms.product)
        return Message(texts=(finished, *ending.promised(trial.terms), hears))
    texts: list[Text] = [keys.checkin_done(), *next_asked(work, trial, customer)]
    if not open_:
        return Message(texts=tuple(texts))
    day = trial.terms.checkins[open_[-1] - 1].day + 1
    texts.append(keys.checkin_again(product=trial.terms.product, day=day))
    return Message(texts=tuple(texts), buttons=((now_button(trial, open_[-1]),),))


def next_asked(work: Work, trial: Trial, customer: CustomerId) -> tuple[Text, ...]:
    """Say when he is asked next; nothing where he never is, or what is due already follows at once."""
    his = work.stores[Prompts].of(trial.id, customer)
    first = min((each.due for each in his if each.asked is None), default=work.now)
    return (keys.trial_next(at=Moment(first)),) if first > work.now else ()


def ways(work: Work, trial: Trial, him: Tester) -> Rows:
    """What a tester can do on his card: go on where he stopped, be stuck, say how he is quoted."""
    rows: list[tuple[Button, ...]] = []
    his = work.stores[Prompts].of(trial.id, him.customer)
    if him.standing is Standing.ACTIVE and trial.stage is Stage.RECRUITING:
        rows += [(now_button(trial, each.checkin),) for each in his if each.asked and not each.done][-1:]
    if him.standing in {Standing.ACTIVE, Standing.COMPLETED} and trial.stage is Stage.RECRUITING:
        rows.append((Button(keys.checkin_is_stuck(), data("trial-stuck", trial.token)),))
    if any(quoting.said(work, trial, him.customer)):
        rows += quoting.way(trial)
    return tuple(rows)
