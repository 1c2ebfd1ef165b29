"""Two accounts of one tester became one: what both answered counts together, and may be all of a test."""

from __future__ import annotations

from msgspec.structs import replace

from chat.answers import Answer, Answers
from customers.people import CustomerId
from trials import lifecycle
from trials.prompt import Prompt, next_question
from trials.store import Prompts, Testers, Trials
from trials.tester import Standing
from trials.trial import Stage, Trial
from usecases.trials import asking, quoting
from usecases.work import Work


def united(customer: CustomerId, work: Work) -> Answers:
    """End the days that are answered now, and the test where nothing is left; then as after an answer."""
    told: list[Answer] = []
    for trial, him in work.stores[Trials].known_to(customer, asking.MOST):
        if trial.stage is not Stage.RECRUITING or him.standing is not Standing.ACTIVE:
            continue
        for prompt in work.stores[Prompts].of(trial.id, customer):
            _end(work, trial, prompt)
        seen = lifecycle.alive(work.stores[Testers], work.stores[Prompts], him, work.now)
        if asking.completes(work, trial, seen):
            told += quoting.told(work, trial, seen)
    return tuple(told)


def _end(work: Work, trial: Trial, prompt: Prompt) -> None:
    """End a day of which each question has an answer by now, of either account."""
    if prompt.asked is None or prompt.done is not None:
        return
    prompts, plan = work.stores[Prompts], trial.terms.checkins[prompt.checkin - 1]
    if next_question(plan, prompts.answered(trial.id, prompt.customer, prompt.checkin)) is None:
        prompts.save(replace(prompt, done=work.now, remind=None))
