"""Making a test: in one message, or step by step; its draft is changed by the lines that say otherwise."""

from __future__ import annotations

from collections.abc import Callable

from chat.answers import Answers, Message, Say
from chat.events import Said
from chat.records import Dialogues
from customers.news.errors import NewsError
from handlers.asking import way_out
from handlers.desk import Desk
from handlers.news import problems as of_segments
from handlers.routes import Command, Misunderstood, OnCommand, OnStep, OnTap, Tap, say
from handlers.trials import making_steps, problems
from handlers.trials.page import page
from handlers.trials.said_tests import changed_terms, read_terms
from texts import keys
from texts.text import Text
from trials import lifecycle
from trials.errors import SourceWrong, TermsWrong
from trials.rights import RUN_TESTS
from trials.store import Trials
from trials.trial import Stage, Trial, TrialId
from usecases.trials import running

EDIT = "trial-edit"
"""The dialogue that waits for the lines of a change; its button is called so too."""


def newtest(command: Command, desk: Desk) -> Answers:
    """Make a test from one message; from a bare command, step by step."""
    if not command.whole:
        return (
            *say(keys.newtest_how(), keys.newtest_example()),
            *making_steps.first_step(desk),
        )
    trial = _said(lambda: _made(command, desk), keys.nothing_stored())
    desk.did(f"test:{trial.id}")
    return (Say(message=page(trial, desk)),)


def _made(command: Command, desk: Desk) -> Trial:
    terms = read_terms(command.rest, command.body, desk.company.zone, desk.now)
    return running.draft(desk, terms, desk.customer.id)


def _said(does: Callable[[], Trial], nothing: Text) -> Trial:
    """Do what lines say; for what is wrong with them, say so, and that nothing came of it."""
    try:
        return does()
    except Misunderstood as error:
        raise Misunderstood(*error.texts, nothing) from None
    except (TermsWrong, SourceWrong, NewsError) as error:
        wrong = problems.words(error) or of_segments.words(error)
        assert wrong is not None
        raise Misunderstood(*wrong, nothing) from None


def edit(tap: Tap, desk: Desk) -> Answers:
    """Ask for the lines that change a draft. Raises WrongStage."""
    trial = lifecycle.held(desk.stores[Trials], tap.id(TrialId), Stage.DRAFT)
    desk.keep(EDIT, str(trial.id).encode(), anew=True)
    how = keys.edittest_how(product=trial.terms.product)
    return (Say(message=Message(texts=(how,), buttons=(way_out(EDIT),))),)


def edited(event: Said, body: bytes, desk: Desk) -> Answers:
    """Take the lines of a change; while they are wrong, the draft stays and they are asked for again."""
    trial = lifecycle.held(desk.stores[Trials], TrialId(int(body)), Stage.DRAFT)
    lines = event.text.strip().splitlines()

    def changes() -> Trial:
        terms = changed_terms(trial.terms, lines, desk.company.zone, desk.now)
        return running.change(desk, trial.id, terms, desk.customer.id)

    changed = _said(changes, keys.nothing_changed())
    desk.stores[Dialogues].end(desk.customer.id)
    desk.did(f"test:{trial.id}")
    return (Say(message=page(changed, desk)),)


ROUTES = (
    OnCommand("newtest", newtest, RUN_TESTS),
    OnTap(EDIT, edit, RUN_TESTS),
    OnStep(EDIT, edited, RUN_TESTS),
)
