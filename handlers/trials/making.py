"""Making a test in one message: draft, preview, recruit."""

from __future__ import annotations

from chat.answers import Answers, Say
from handlers.desk import Desk
from handlers.routes import Command, Misunderstood, OnCommand, say
from handlers.trials.page import page
from handlers.trials.said_tests import read_terms
from texts import keys
from trials.rights import RUN_TESTS
from usecases.trials import running


def newtest(command: Command, desk: Desk) -> Answers:
    """Make a test from one message; a bare command shows how one is written."""
    if not command.whole:
        return say(keys.newtest_how(), keys.newtest_example())
    try:
        terms = read_terms(command.rest, command.body, desk.company.zone, desk.now)
    except Misunderstood as error:
        raise Misunderstood(*error.texts, keys.nothing_stored()) from None
    trial = running.draft(desk, terms, desk.customer.id)
    desk.did(f"test:{trial.id}")
    return (Say(message=page(trial, desk)),)


ROUTES = (OnCommand("newtest", newtest, RUN_TESTS),)
