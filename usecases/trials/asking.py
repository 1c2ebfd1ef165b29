"""Day by day: what to try and what is asked, blockers first; answers, reminders, and the end of a day."""

from __future__ import annotations

from msgspec.structs import replace

from chat.answers import Answers, Button, Message, Rows, Tell, data
from customers.people import CustomerId
from texts import keys
from texts.text import Text
from trials import lifecycle
from trials.errors import NotAsked, NoTester, WrongStage
from trials.prompt import HIGHEST, LOWEST, Answer, Prompt, check_answer, next_question, question_of
from trials.store import Prompts, Testers, Trials
from trials.tester import Standing, Tester
from trials.trial import Asked, CheckIn, CheckInId, QuestionId, Trial, TrialId
from usecases.work import Work


def ask(work: Work, trial: TrialId, customer: CustomerId, checkin: CheckInId) -> Answers:
    """Say what a day brings, once; what is asked first is whether anything is in his way."""
    try:
        found = lifecycle.running(work.stores[Trials], trial)
        him = work.stores[Testers].lock(trial, customer)
        prompt = work.stores[Prompts].lock(trial, customer, checkin)
    except (WrongStage, NoTester, NotAsked):
        return ()
    if prompt.asked is not None or prompt.due > work.now or him.standing is not Standing.ACTIVE:
        return ()
    plan = found.terms.checkins[checkin - 1]
    done = None if plan.questions else work.now
    work.stores[Prompts].save(replace(prompt, asked=work.now, done=done))
    if done is None:
        lifecycle.owes(work.stores[Testers], him, work.now)
    return (
        Tell(people=(customer,), message=opening(found, plan, checkin), key=f"checkin:{trial}:{checkin}"),
    )


def opening(trial: Trial, plan: CheckIn, checkin: CheckInId) -> Message:
    """Say what to try on this day, and ask first whether anything is in his way."""
    title = keys.checkin_title(product=trial.terms.product, day=plan.day + 1)
    tasks = tuple(keys.checkin_task(words=each) for each in plan.tasks)
    if not plan.questions:
        return Message(texts=((title, *tasks),), buttons=((stuck_button(trial, checkin),),))
    fine = Button(keys.checkin_fine(), data("checkin", trial.token, checkin, "fine"))
    return Message(
        texts=((title, *tasks), keys.checkin_stuck()),
        buttons=((fine,), (stuck_button(trial, checkin),)),
    )


def stuck_button(trial: Trial, checkin: CheckInId) -> Button:
    """The way to say that something is in his way."""
    return Button(keys.checkin_is_stuck(), data("checkin", trial.token, checkin, "stuck"))


def say_whether_stuck(work: Work, him: Tester, checkin: CheckInId, *, stuck: bool) -> Prompt:
    """Note whether anything is in his way; a sign of life. Raises NotAsked, NotNow."""
    prompt = _his(work, him, checkin)
    changed = replace(prompt, stuck=stuck)
    work.stores[Prompts].save(changed)
    _alive(work, him)
    return changed


def _his(work: Work, him: Tester, checkin: CheckInId) -> Prompt:
    prompt = work.stores[Prompts].lock(him.trial, him.customer, checkin)
    if prompt.asked is None:
        raise NotAsked
    return prompt


def _alive(work: Work, him: Tester) -> None:
    lifecycle.alive(work.stores[Testers], work.stores[Prompts], him, work.now)


def answer(work: Work, trial: Trial, him: Tester, given: Answer) -> QuestionId | None:
    """Keep an answer, in place of an earlier one; return which question is asked next, None: it is done.

    Raises NotAsked.
    """
    prompts = work.stores[Prompts]
    prompt = _his(work, him, given.checkin)
    plan = trial.terms.checkins[given.checkin - 1]
    check_answer(question_of(plan, given.question), given)
    prompts.answer(given)
    left = next_question(plan, prompts.answered(him.trial, him.customer, given.checkin))
    if left is None and prompt.done is None:
        prompts.save(replace(prompt, done=work.now))
    _alive(work, him)
    if left is None:
        _complete(work, trial, him)
    return left


def _complete(work: Work, trial: Trial, him: Tester) -> None:
    """Note that he completed the test once everything that he is ever asked is answered."""
    planned = work.stores[Prompts].of(trial.id, him.customer)
    testers = work.stores[Testers]
    now = testers.lock(trial.id, him.customer)
    if now.standing is Standing.ACTIVE and all(each.done is not None for each in planned):
        lifecycle.stand(testers, now, Standing.COMPLETED, work.now)


def question(trial: Trial, checkin: CheckInId, number: QuestionId) -> Message:
    """Ask one question, with its buttons; words and a picture are sent as a message."""
    plan = trial.terms.checkins[checkin - 1]
    asked = question_of(plan, number)
    place = keys.checkin_place(number=number, count=len(plan.questions))

    def button(label: Text | str, value: object) -> Button:
        return Button(label, data("answer", trial.token, checkin, number, value))

    skip = button(keys.checkin_skip(), "skip")
    rows: Rows
    match asked.asked:
        case Asked.RATING:
            rows = (tuple(button(str(value), value) for value in range(LOWEST, HIGHEST + 1)),)
            how = keys.checkin_how_rating()
        case Asked.CHOICE:
            rows = tuple((button(label, value),) for value, label in enumerate(asked.choices, 1))
            how = keys.checkin_how_choice()
        case Asked.TEXT:
            rows, how = ((skip,),), keys.checkin_how_text()
        case Asked.PHOTO:
            rows, how = ((skip,),), keys.checkin_how_photo()
    return Message(texts=((place, keys.checkin_question(words=asked.text)), how), buttons=rows)
