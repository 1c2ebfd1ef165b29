"""Who completed a test that has ended, for the team: so that what was promised to them can be given."""

from __future__ import annotations

from chat.answers import Answers, Message, Redraw, Say
from handlers.choosing import SHOWN, turns
from handlers.desk import Desk
from handlers.naming import named
from handlers.routes import OnTap, Tap
from texts import keys
from trials.errors import WrongStage
from trials.rights import RUN_TESTS
from trials.store import Testers, Trials
from trials.tester import COMPLETED_IT
from trials.trial import Stage, Trial, TrialId
from usecases.buttons import trial_button
from usecases.trials import closing

TURN = "trial-completed-page"
"""The button that turns the page, in place."""


def shown(tap: Tap, desk: Desk) -> Answers:
    """Show the first of those who completed a test. Raises NoSuchTrial, WrongStage."""
    return (Say(message=_page(_ended(tap.id(TrialId), desk), 0, desk)),)


def turned(tap: Tap, desk: Desk) -> Answers:
    """Show another page of them. Raises NoSuchTrial, WrongStage."""
    return (Redraw(_page(_ended(TrialId(tap.number(1)), desk), tap.number(0), desk)),)


def _ended(id: TrialId, desk: Desk) -> Trial:
    trial = desk.stores[Trials].get(id)
    if not trial.begun or trial.stage is Stage.RECRUITING:
        raise WrongStage(trial.stage)
    return trial


def _page(trial: Trial, page: int, desk: Desk) -> Message:
    count = closing.completed(desk, trial)
    page = min(page, max(0, count - 1) // SHOWN)
    found = desk.stores[Testers].standing(trial.id, COMPLETED_IT, SHOWN, page * SHOWN)
    title = keys.trial_completed_title(product=trial.terms.product, count=count)
    lines = tuple(
        keys.trial_completed_line(place=place, person=named(each.customer, desk))
        for place, each in enumerate(found, page * SHOWN + 1)
    )
    promised = closing.owed(trial) if count else ()
    texts = ((title, *promised), *((lines,) if lines else ()))
    return Message(texts=texts, buttons=(*turns(TURN, page, count, str(trial.id)), (trial_button(trial.id),)))


ROUTES = (
    OnTap("trial-completed", shown, RUN_TESTS, linked=True),
    OnTap(TURN, turned, RUN_TESTS),
)
