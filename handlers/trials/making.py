"""Making a test: in one message, or step by step; its draft is changed by the lines that say otherwise."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from chat.answers import Answers, Message, Say
from chat.events import Said
from chat.records import Dialogues
from handlers.asking import way_out
from handlers.desk import Desk
from handlers.routes import Command, OnCommand, OnStep, OnTap, Tap, say
from handlers.trials import making_steps, wrong_forms
from handlers.trials.correcting import Kept, corrected
from handlers.trials.page import page
from handlers.trials.said_tests import FormWrong, read_changes, read_test
from texts import keys
from trials import lifecycle
from trials.rights import RUN_TESTS
from trials.store import Trials
from trials.trial import Stage, Trial, TrialId
from usecases.trials import running

FORM = "trial-form"
"""The dialogue that waits for the corrected lines of a test's form."""
EDIT = "trial-edit"
"""The dialogue that waits for the lines of a change; its button is called so too."""


def newtest(command: Command, desk: Desk) -> Answers:
    """Make a test from one message; from a bare command, step by step."""
    if not command.whole:
        return (
            *say(keys.newtest_how(), keys.newtest_example()),
            *making_steps.first_step(desk),
        )
    return _done(Kept((command.rest, *command.body)), desk, anew=True)


def _done(kept: Kept, desk: Desk, *, anew: bool = False) -> Answers:
    """Make or change a test; where its lines are wrong, keep them and ask for the corrected ones alone.

    Raises WrongStage.
    """
    step = EDIT if kept.trial else FORM
    try:
        trial = _changed(kept, desk) if kept.trial else _made(kept, desk)
    except FormWrong as error:
        desk.keep(step, msgspec.json.encode(replace(kept, wrong=error.lines)), anew=anew)
        texts = (*error.texts, keys.newtest_correct(draft="yes" if kept.trial else "no"))
        return (Say(message=Message(texts=texts, buttons=(way_out(step),))),)
    if not anew:
        desk.stores[Dialogues].end(desk.customer.id)
    desk.did(f"test:{trial.id}")
    return (Say(message=page(trial, desk)),)


def _made(kept: Kept, desk: Desk) -> Trial:
    """Make a test. Raises FormWrong."""
    form = read_test(kept.lines[0], kept.lines[1:], desk.company.zone, desk.now)
    wrong_forms.refuse(form, desk)
    return running.draft(desk, form.terms, desk.customer.id)


def _changed(kept: Kept, desk: Desk) -> Trial:
    """Change a draft. Raises FormWrong, WrongStage."""
    trial = lifecycle.held(desk.stores[Trials], TrialId(kept.trial), Stage.DRAFT)
    form = read_changes(trial.terms, kept.lines, desk.company.zone, desk.now)
    wrong_forms.refuse(form, desk)
    return running.change(desk, trial.id, form.terms, desk.customer.id)


def edit(tap: Tap, desk: Desk) -> Answers:
    """Ask for the lines that change a draft. Raises WrongStage."""
    trial = lifecycle.held(desk.stores[Trials], tap.id(TrialId), Stage.DRAFT)
    desk.keep(EDIT, msgspec.json.encode(Kept(trial=trial.id)), anew=True)
    how = keys.edittest_how(product=trial.terms.product)
    return (Say(message=Message(texts=(how,), buttons=(way_out(EDIT),))),)


def lines_said(event: Said, body: bytes, desk: Desk) -> Answers:
    """Take the lines of a change, or those that correct a form. Raises WrongStage."""
    kept = _kept(body)
    lines = corrected(kept, event.text.strip().splitlines())
    return _done(replace(kept, lines=lines), desk)


def _kept(body: bytes) -> Kept:
    """Read what a dialogue keeps; one that was begun before forms were kept has its draft's number alone."""
    kept = msgspec.json.decode(body, type=Kept | int)
    return kept if isinstance(kept, Kept) else Kept(trial=kept)


ROUTES = (
    OnCommand("newtest", newtest, RUN_TESTS),
    OnTap(EDIT, edit, RUN_TESTS),
    OnStep(EDIT, lines_said, RUN_TESTS),
    OnStep(FORM, lines_said, RUN_TESTS),
)
