"""What the team does with a test and cannot undo: end or announce it, take it back, discard a draft."""

from __future__ import annotations

from itertools import chain

from chat.answers import Answers, Redraw, Say
from handlers.desk import Desk
from handlers.routes import Asked, Command, Misunderstood, More, Offer, OnAct, OnTap, Tap, say
from handlers.trials.offers import offered
from handlers.trials.page import page
from polls.terms import MAX_REASON
from texts import keys
from texts.looks import visible
from texts.text import Text
from trials import lifecycle
from trials.errors import WrongStage
from trials.rights import RUN_TESTS
from trials.store import Testers, Trials
from trials.tester import Standing
from trials.trial import Stage, Thanks, Trial, TrialId
from usecases.trials import closing, ending, running


def _offer(title: Text, *stages: Stage, secret: bool = False) -> Offer:
    """Offer the tests at these points of their lives, all or the confidential ones."""

    def found(desk: Desk) -> list[tuple[int, str]]:
        there = desk.stores[Trials].having(set(stages))
        return [(each.id, each.terms.product) for each in there if each.secret or not secret]

    return Offer(title, keys.trial_which(), keys.trials_none(), found)


def _meant(command: Command, desk: Desk, *stages: Stage) -> tuple[Trial, str]:
    """Return the test that is meant and what follows its number. Raises NoSuchTrial, WrongStage."""
    number, rest = command.number(TrialId, keys.trial_which())
    trial = desk.stores[Trials].get(number)
    if trial.stage not in stages:
        raise WrongStage(trial.stage)
    return trial, rest


def end_asked(command: Command, desk: Desk) -> Asked:
    """Show who is thanked and who hears that it is over. Raises WrongStage."""
    trial, _ = _meant(command, desk, Stage.RECRUITING)
    counts = desk.stores[Testers].counts(trial.id)
    completed = counts.get(Standing.COMPLETED, 0)
    some, others = ending.hearers(desk, trial.id)
    now = completed if ending.thanked_at_end(trial) else 0
    texts = (
        keys.act_endtest(product=trial.terms.product),
        *_thanked(trial, completed),
        *((keys.act_test_told(count=some), ending.over_text(trial, answered=True)) if some else ()),
        *((keys.act_test_told(count=others), ending.over_text(trial)) if others else ()),
        *_with_device(trial, desk),
    )
    return Asked(texts, keys.act_endtest_yes(count=now + some + others))


def _with_device(trial: Trial, desk: Desk) -> tuple[Text, ...]:
    """Tell what those read besides who still hold a device."""
    out = closing.devices_out(desk, trial)
    return (keys.act_test_devices(count=out), keys.trial_give_back()) if out else ()


def _thanked(trial: Trial, completed: int) -> tuple[Text, ...]:
    """Tell who is thanked, with the words that he reads."""
    if not completed:
        return (keys.act_test_nobody(),)
    if not ending.thanked_at_end(trial):
        return (keys.act_test_drawn(count=completed),)
    return (keys.act_test_thanked(count=completed), ending.thanks_text(trial))


def end(command: Command, desk: Desk) -> Answers:
    """End a test before its last day. Raises WrongStage."""
    trial, _ = _meant(command, desk, Stage.RECRUITING)
    answers = ending.end(desk, trial.id, desk.customer.id)
    return _page(trial, desk, answers)


def _page(trial: Trial, desk: Desk, answers: Answers) -> Answers:
    """Show how a test stands now, before what others are told."""
    desk.did(f"test:{trial.id}")
    return (Say(message=page(desk.stores[Trials].get(trial.id), desk)), *answers)


def withdraw_asked(command: Command, desk: Desk) -> Asked | More:
    """Show what those are told who know of the test, and how many they are. Raises WrongStage."""
    trial, reason = _meant(command, desk, Stage.RECRUITING)
    if not visible(reason):
        return More((keys.act_withdrawtest_why(product=trial.terms.product),))
    if len(reason) > MAX_REASON:
        raise Misunderstood(keys.act_withdrawtest_long(count=MAX_REASON))
    heard = running.hearers(desk, trial, reason)
    said = ((keys.act_test_told(count=count), *texts) for count, texts in heard)
    told = (*chain.from_iterable(said), *_with_device(trial, desk))
    texts = (keys.act_withdrawtest(product=trial.terms.product), *told)
    return Asked(texts, keys.act_withdrawtest_yes(count=sum(count for count, _ in heard)))


def withdraw(command: Command, desk: Desk) -> Answers:
    """Take the product of a test back: nobody is asked anything any more. Raises WrongStage."""
    trial, reason = _meant(command, desk, Stage.RECRUITING)
    _, answers = running.withdraw(desk, trial.id, reason, desk.customer.id)
    return _page(trial, desk, answers)


def discard_asked(command: Command, desk: Desk) -> Asked:
    """Show which draft would go: nobody knows of it. Raises WrongStage."""
    trial, _ = _meant(command, desk, Stage.DRAFT)
    return Asked((keys.act_discardtest(product=trial.terms.product),), keys.act_discardtest_yes())


def discard(command: Command, desk: Desk) -> Answers:
    """Discard a draft. Raises WrongStage."""
    trial, _ = _meant(command, desk, Stage.DRAFT)
    _, answers = running.withdraw(desk, trial.id, "", desk.customer.id)
    desk.did(f"test:{trial.id}")
    return (*say(keys.test_discarded(product=trial.terms.product)), *answers)


def announce_asked(command: Command, desk: Desk) -> Asked | Answers:
    """Show what everyone sees once a test is confidential no more. Raises WrongStage."""
    trial, _ = _meant(command, desk, Stage.RECRUITING, Stage.OVER)
    if not trial.secret:
        return say(keys.announcetest_known(product=trial.terms.product))
    seen = (keys.act_announcetest_seen(), *offered(trial, desk)) if trial.stage is Stage.RECRUITING else ()
    completed = desk.stores[Testers].counts(trial.id).get(Standing.COMPLETED, 0)
    count = running.knowing(desk, trial.id)
    drawn = trial.terms.thanks is Thanks.DRAW and trial.stage is Stage.OVER and completed
    texts = (
        keys.act_announcetest(product=trial.terms.product, stage=trial.stage.value),
        *seen,
        *((keys.act_test_told(count=count), running.announced_text(trial)) if count else ()),
        *((keys.act_announcetest_draw(count=completed),) if drawn else ()),
    )
    return Asked(texts, keys.act_announcetest_yes())


def announce(command: Command, desk: Desk) -> Answers:
    """Let anybody know of a test from now on. Raises WrongStage."""
    trial, _ = _meant(command, desk, Stage.RECRUITING, Stage.OVER)
    _, answers = running.announce(desk, trial.id, desk.customer.id)
    return _page(trial, desk, answers)


def draw(tap: Tap, desk: Desk) -> Answers:
    """Begin the draw of the thanks, where something kept it from beginning by itself. Raises WrongStage."""
    trial = lifecycle.held(desk.stores[Trials], tap.id(TrialId), Stage.OVER)
    answers = ending.begin_draw(desk, trial, desk.customer.id)
    desk.did(f"test:{trial.id}")
    return (Redraw(page(desk.stores[Trials].get(trial.id), desk)), *answers)


ROUTES = (
    OnAct("endtest", end_asked, end, RUN_TESTS, offers=_offer(keys.trial_end(), Stage.RECRUITING)),
    OnAct(
        "withdrawtest",
        withdraw_asked,
        withdraw,
        RUN_TESTS,
        offers=_offer(keys.trial_withdraw(), Stage.RECRUITING),
    ),
    OnAct("discardtest", discard_asked, discard, RUN_TESTS, offers=_offer(keys.trial_discard(), Stage.DRAFT)),
    OnAct(
        "announcetest",
        announce_asked,
        announce,
        RUN_TESTS,
        offers=_offer(keys.trial_announce(), Stage.RECRUITING, Stage.OVER, secret=True),
    ),
    OnTap("trial-draw", draw, RUN_TESTS),
)
