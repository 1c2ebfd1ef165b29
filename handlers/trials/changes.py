"""You said, we changed: what testers said and what came of it, told to every tester."""

from __future__ import annotations

from typing import Final

from chat.answers import Answers
from handlers.desk import Desk
from handlers.routes import Asked, Command, Misunderstood, More, OnAct, say
from texts import keys
from texts.looks import visible
from texts.shorten import shortened
from trials.errors import WrongStage
from trials.report import may_be_said
from trials.rights import RUN_TESTS
from trials.store import Reports, Trials
from trials.trial import Change, Trial, TrialId
from usecases.trials import reporting

ARROWS: Final = ("->", "→", "=>")
MOST: Final = 20
"""Lines of one telling."""
LONGEST: Final = 300
"""Characters of what was said, and of what was changed."""
SHOWN: Final = 60


def asks(command: Command, desk: Desk) -> Asked | More:
    """Show what the testers will read, and how many. Raises NoSuchTrial, WrongStage; Misunderstood."""
    trial, lines = _of(command, desk)
    if not lines:
        return More((keys.yousaid_how(),))
    changes = _changes(trial, lines, desk)
    count = len(desk.stores[Reports].hearers(trial.id))
    if not count:
        raise Misunderstood(keys.yousaid_nobody())
    words = reporting.changes_told(trial, changes).texts
    return Asked((keys.yousaid_heard(count=count), *words), keys.yousaid_yes(count=count))


def does(command: Command, desk: Desk) -> Answers:
    """Tell it, once, and keep it for the report. Raises NoSuchTrial, WrongStage; Misunderstood."""
    trial, lines = _of(command, desk)
    changes = _changes(trial, lines, desk)
    told = reporting.tell_changes(desk, trial, changes, desk.customer.id)
    desk.did(f"test:{trial.id}")
    return (*say(keys.yousaid_done()), *told)


def _of(command: Command, desk: Desk) -> tuple[Trial, list[str]]:
    number, rest = command.number(TrialId, keys.number_missing(command="/yousaid"))
    trial = desk.stores[Trials].lock(number)
    if not trial.begun:
        raise WrongStage(trial.stage)
    return trial, [line.strip() for line in rest.splitlines() if line.strip()]


def _changes(trial: Trial, lines: list[str], desk: Desk) -> list[Change]:
    """Return what was changed; nobody who may not be quoted is. Raises Misunderstood."""
    changes = [_change(line) for line in lines]
    if len(changes) > MOST:
        raise Misunderstood(keys.yousaid_many(most=MOST))
    material = desk.stores[Reports].material(trial.id)
    for each in changes:
        if not may_be_said(each, material):
            raise Misunderstood(keys.yousaid_unquoted(words=shortened([each.said], SHOWN)[0]))
    return changes


def parted(line: str) -> tuple[str, str] | None:
    """Return what stands before the first arrow of a line and what follows it; None where there is none."""
    found = [(line.index(each), each) for each in ARROWS if each in line]
    if not found:
        return None
    place, arrow = min(found)
    return line[:place].strip(), line[place + len(arrow) :].strip()


def _change(line: str) -> Change:
    both = parted(line)
    if both is None or not all(visible(each) for each in both):
        raise Misunderstood(keys.yousaid_line(line=shortened([line], SHOWN)[0]))
    if any(len(each) > LONGEST for each in both):
        raise Misunderstood(keys.yousaid_long(most=LONGEST))
    return Change(*both)


ROUTES = (OnAct("yousaid", asks, does, RUN_TESTS, numbered=True),)
