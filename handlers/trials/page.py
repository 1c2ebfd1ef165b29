"""A test as the team sees it: what is planned, who stands where, and what can be done now."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from chat.answers import Answers, Button, Message, Redraw, Say, Toast, data
from customers.people import CustomerId
from customers.store import Customers
from handlers.choosing import LABEL, ways
from handlers.desk import Desk
from handlers.naming import short
from handlers.routes import Command, OnCommand, OnTap, Tap, say
from handlers.trials import reading, stock
from texts import keys
from texts.shorten import shortened
from texts.text import Day, Text
from trials.errors import WrongStage
from trials.rights import READ_TESTS, RUN_TESTS
from trials.store import Testers, Trials
from trials.tester import Standing, Tester
from trials.trial import Stage, Trial, TrialId
from usecases.trials import ending, finding, running

SHOWN: Final = 5
"""So many candidates are looked at on one page."""


def page(trial: Trial, desk: Desk) -> Message:
    """Show what is planned and who stands where, with what can be done now."""
    terms = trial.terms
    kept = "yes" if trial.secret else "no"
    texts: tuple[Text | tuple[Text, ...], ...] = (
        keys.trial_page(number=str(trial.id), product=terms.product, stage=trial.stage.value, secret=kept),
        (
            keys.trial_page_days(starts=Day(terms.starts), ends=Day(terms.ends), places=terms.places),
            *_plan(trial),
        ),
        keys.trial_page_conditions(words=terms.conditions),
        *stock.lines(trial, desk),
        *_standings(trial, desk),
    )
    return Message(texts=texts, buttons=(*_ways(trial, desk), *reading.way(trial, desk)))


def _plan(trial: Trial) -> Iterator[Text]:
    for each in trial.terms.checkins:
        yield keys.trial_page_day(day=each.day + 1, questions=keys.trial_questions(count=len(each.questions)))


def _standings(trial: Trial, desk: Desk) -> Iterator[tuple[Text, ...]]:
    counts = desk.stores[Testers].counts(trial.id)
    lines = tuple(
        keys.trial_page_count(standing=each.value, count=counts[each])
        for each in Standing
        if counts.get(each)
    )
    if lines:
        yield lines


def _ways(trial: Trial, desk: Desk) -> Iterator[tuple[Button, ...]]:
    """What can be done with it now, for those who may."""
    if trial.stage in {Stage.RECRUITING, Stage.OVER}:
        yield (Button(keys.findings_open(), data("trial-findings", trial.id)),)
    if not desk.may(RUN_TESTS):
        return
    waiting = running.waiting(desk, trial.id)
    if trial.stage is Stage.DRAFT:
        yield (Button(keys.trial_recruit(), data("trial-recruit", trial.id)),)
        yield (Button(keys.trial_discard(), data("discardtest", trial.id)),)
    if trial.stage is Stage.RECRUITING:
        if waiting:
            yield (Button(keys.trial_candidates(count=waiting), data("trial-candidates", trial.id)),)
        yield (Button(keys.trial_find(), data("trial-find", trial.id)),)
    yield from stock.ways(trial)
    if trial.secret and trial.stage in {Stage.RECRUITING, Stage.OVER}:
        yield (Button(keys.trial_announce(), data("trial-announce", trial.id)),)
    if trial.stage is Stage.RECRUITING:
        yield (Button(keys.trial_end(), data("endtest", trial.id)),)
        yield (Button(keys.trial_withdraw(), data("withdrawtest", trial.id)),)
    if ending.draw_waits(trial):
        yield (Button(keys.trial_draw(), data("trial-draw", trial.id)),)


def shown(command: Command, desk: Desk) -> Answers:
    """Show one test; without a number, all."""
    if not command.whole:
        return listed(desk)
    number, _ = command.number(TrialId, keys.number_missing(command="/test"))
    return (Say(message=page(desk.stores[Trials].get(number), desk)),)


def listed(desk: Desk) -> Answers:
    """List the tests, the newest first."""
    found = [each for each in desk.stores[Trials].having(set(Stage)) if not each.discarded]
    if not found:
        return say(keys.trials_none())
    buttons = ways("test", [(each.id, each.terms.product) for each in found[:50]])
    return (Say(message=Message(texts=(keys.trials_title(),), buttons=buttons)),)


def opened(tap: Tap, desk: Desk) -> Answers:
    """Show the test of a button."""
    return (Say(message=page(desk.stores[Trials].get(tap.id(TrialId)), desk)),)


def recruit(tap: Tap, desk: Desk) -> Answers:
    """Begin to recruit. Raises WrongStage, TermsWrong."""
    trial = running.recruit(desk, tap.id(TrialId), desk.customer.id)
    desk.did(f"test:{trial.id}")
    return (Redraw(page(trial, desk)), Say(message=candidates(trial, desk)))


def find(tap: Tap, desk: Desk) -> Answers:
    """Look for more candidates. Raises WrongStage."""
    trial = _running(desk, tap)
    number = finding.find(desk, trial)
    return (Toast(keys.trial_found(count=number)), Redraw(page(trial, desk)))


def _running(desk: Desk, tap: Tap) -> Trial:
    trial = desk.stores[Trials].lock(tap.id(TrialId))
    if trial.stage is not Stage.RECRUITING:
        raise WrongStage(trial.stage)
    return trial


def look(tap: Tap, desk: Desk) -> Answers:
    """Show the candidates at whom nobody has looked. Raises WrongStage."""
    return (Say(message=candidates(_running(desk, tap), desk)),)


def candidates(trial: Trial, desk: Desk) -> Message:
    """Show the first candidates, each with why, and what to say to each."""
    found = desk.stores[Testers].standing(trial.id, {Standing.CANDIDATE}, SHOWN)
    count = running.waiting(desk, trial.id)
    title = keys.trial_candidates_title(product=trial.terms.product, count=count)
    if not found:
        return Message(texts=(title, keys.trial_candidates_none()))
    lines = tuple(_candidate(number, each, desk) for number, each in enumerate(found, 1))
    all_of_them = data("trial-all", trial.id, found[-1].customer)
    return Message(
        texts=(title, *lines),
        buttons=(
            *(_choices(trial, number, each, desk) for number, each in enumerate(found, 1)),
            (Button(keys.trial_approve_all(count=len(found)), all_of_them),),
        ),
    )


def _name(customer: CustomerId, desk: Desk) -> str:
    found = desk.stores[Customers].get(customer)
    return short(found.name) if found and found.name else f"#{customer}"


def _candidate(number: int, him: Tester, desk: Desk) -> Text:
    return keys.trial_candidate(place=number, name=_name(him.customer, desk), way=him.way.value)


def _choices(trial: Trial, number: int, him: Tester, desk: Desk) -> tuple[Button, ...]:
    name = shortened([f"{number}. {_name(him.customer, desk)}"], LABEL)[0]
    return (
        Button(keys.trial_approve(name=name), data("trial-approve", trial.id, him.customer)),
        Button(keys.trial_refuse(), data("trial-refuse", trial.id, him.customer)),
    )


def approve(tap: Tap, desk: Desk) -> Answers:
    """Approve one candidate. Raises WrongStage, NoTester, NotNow."""
    return _decided(tap, desk, approved=True)


def refuse(tap: Tap, desk: Desk) -> Answers:
    """Do not approve one candidate. Raises WrongStage, NoTester, NotNow."""
    return _decided(tap, desk, approved=False)


def _decided(tap: Tap, desk: Desk, *, approved: bool) -> Answers:
    trial = _running(desk, tap)
    him = CustomerId(tap.number(1))
    finding.decide(desk, trial.id, him, approved=approved, by=desk.customer.id)
    desk.did(f"test:{trial.id}")
    return (Redraw(candidates(trial, desk)),)


def approve_all(tap: Tap, desk: Desk) -> Answers:
    """Approve those who were shown, up to the last of them. Raises WrongStage."""
    trial, last = _running(desk, tap), tap.number(1)
    for each in desk.stores[Testers].standing(trial.id, {Standing.CANDIDATE}, SHOWN):
        finding.decide(desk, trial.id, each.customer, approved=True, by=desk.customer.id)
        if each.customer == last:
            break
    desk.did(f"test:{trial.id}")
    return (Redraw(candidates(trial, desk)),)


def announce(tap: Tap, desk: Desk) -> Answers:
    """Let anybody know of it. Raises WrongStage."""
    trial, answers = running.announce(desk, tap.id(TrialId), desk.customer.id)
    desk.did(f"test:{trial.id}")
    return (Redraw(page(desk.stores[Trials].get(trial.id), desk)), *answers)


ROUTES = (
    OnCommand("test", shown, READ_TESTS),
    OnTap("test", opened, READ_TESTS, linked=True),
    OnTap("trial-recruit", recruit, RUN_TESTS),
    OnTap("trial-find", find, RUN_TESTS),
    OnTap("trial-candidates", look, RUN_TESTS),
    OnTap("trial-approve", approve, RUN_TESTS),
    OnTap("trial-refuse", refuse, RUN_TESTS),
    OnTap("trial-all", approve_all, RUN_TESTS),
    OnTap("trial-announce", announce, RUN_TESTS),
)
