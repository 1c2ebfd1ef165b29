"""What testers are handed: brought by the team, set aside with a place, given, seen again, and taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chat.answers import Answers, Button, Rows, data
from customers.people import CustomerId
from texts import keys
from texts.text import Text
from trials import lifecycle, stock
from trials.errors import NoSuchTrial, NoTester, NotNow
from trials.rules import MOST_PLACES
from trials.stock import Stocks, Unit, UnitId
from trials.store import Testers, Trials
from trials.tester import Standing
from trials.trial import Stage, Stock, Trial, TrialId
from usecases.buttons import trial_button
from usecases.team_notices import is_known, to_team
from usecases.work import Work

MOST_ASTRAY: Final = 100
"""So many devices that are with who has no place any more are looked at; the first are asked back first."""


def prepare(work: Work, trial: Trial) -> None:
    """Lay in as many devices as the terms say: recruiting begins."""
    if trial.terms.stock is Stock.DEVICES:
        work.stores[Stocks].add(trial.id, [""] * trial.terms.count)


def load(work: Work, id: TrialId, links: Sequence[str], by: CustomerId) -> None:
    """Take all these links into a test's stock, or none; should they run out, the team hears it again.

    Raises WrongStage, LinksWrong.
    """
    lifecycle.held(work.stores[Trials], id, Stage.DRAFT, Stage.RECRUITING)
    stock.check_new(work.stores[Stocks], links)
    work.stores[Stocks].add(id, links)
    work.audit("test-links", f"test:{id}", by)


def taken(work: Work, trial: Trial, customer: CustomerId) -> bool:
    """Set aside for somebody what a tester needs; tell whether there was any."""
    try:
        stock.take(work.stores[Stocks], trial, customer, work.now)
    except LookupError:
        return False
    return True


def lacks(work: Work, trial: Trial) -> bool:
    """Tell whether nothing is left of what a tester is handed."""
    return trial.terms.stock is not Stock.NOTHING and not work.stores[Stocks].count(trial.id).free


def ran_out(work: Work, trial: Trial) -> Answers:
    """Tell the team that people wait as nothing is left to hand out: once for what was brought so far."""
    kind = trial.terms.stock
    waiting = work.stores[Testers].counts(trial.id).get(Standing.WAITING, 0)
    number, product = str(trial.id), trial.terms.product
    text = keys.trial_stock_out(number=number, product=product, stock=kind.value, count=waiting)
    return to_team(text, out_key(work, trial), work, ((trial_button(trial.id),),))


def out_key(work: Work, trial: Trial) -> str:
    """Return the dedupe key of that notice: another one for each number of what was brought so far."""
    return f"trial-stock:{trial.id}:{work.stores[Stocks].count(trial.id).all}"


def given(work: Work, trial: Trial, customer: CustomerId) -> tuple[Text, ...]:
    """Say what somebody has been given, or what is set aside for him; of a test without stock nothing."""
    unit = work.stores[Stocks].of(trial.id, customer) if trial.terms.stock is not Stock.NOTHING else None
    if unit is None:
        return ()
    if unit.link:
        return (keys.trial_link(product=trial.terms.product, link=unit.link),)
    return (keys.trial_device_yours() if unit.handed else keys.trial_device_aside(),)


def back(work: Work, trial: Trial, customer: CustomerId) -> tuple[Text, ...]:
    """Say that the device goes back to the team, to somebody who has one and needs it no more."""
    unit = work.stores[Stocks].of(trial.id, customer) if trial.terms.stock is Stock.DEVICES else None
    return (keys.trial_give_back(),) if unit is not None and unit.handed is not None else ()


def way(trial: Trial) -> Rows:
    """The way to one's access link, where there are any."""
    if trial.terms.stock is not Stock.LINKS:
        return ()
    return ((Button(keys.trial_link_again(), data("trial-link", trial.token)),),)


def to_hand_out(work: Work, trial: Trial, customer: CustomerId) -> Answers:
    """Tell the team of a device that is to be handed to somebody who has a place now."""
    unit = work.stores[Stocks].of(trial.id, customer)
    if trial.terms.stock is not Stock.DEVICES or unit is None or unit.handed is not None:
        return ()
    text = keys.trial_device_out(number=str(trial.id), product=trial.terms.product)
    key = f"trial-device:{unit.id}:{work.now:%y%m%d%H%M%S}"
    return to_team(text, key, work, ((trial_button(trial.id),),))


def hand_out(work: Work, id: TrialId, unit: UnitId, by: CustomerId) -> Unit:
    """Note that a device was handed to whom it is set aside for. Raises NoSuchTrial, NotNow."""
    out = stock.hand_out(work.stores[Stocks], _unit(work, id, unit), work.now)
    if out.customer is not None:
        _note_handed(work, id, out.customer)
    work.audit("hand-device", f"test:{id}", by)
    return out


def _note_handed(work: Work, id: TrialId, customer: CustomerId) -> None:
    try:
        lifecycle.note_handed(work.stores[Testers], work.stores[Testers].lock(id, customer), work.now)
    except NoTester:
        return


def have(work: Work, id: TrialId, count: int, by: CustomerId) -> None:
    """Let a running test have so many devices; who waits for one moves up. What is with somebody stays.

    `count` is clipped to 1 … MOST_PLACES. Raises NoSuchTrial, WrongStage, NotNow.
    """
    trial = lifecycle.running(work.stores[Trials], id)
    if trial.terms.stock is not Stock.DEVICES:
        raise NotNow("free")
    stocks, count = work.stores[Stocks], min(max(count, 1), MOST_PLACES)
    there = stocks.count(id).all
    if count > there:
        stocks.add(id, [""] * (count - there))
    elif count < there and stocks.remove(id, there - count) < there - count:
        raise NotNow("out")
    work.audit("count-devices", f"test:{id}", by)


def is_astray(work: Work, trial: Trial) -> bool:
    """Tell whether a device is still with who has no place any more, unknown to the team yet."""
    return bool(_astray(work, trial))


def ask_back(work: Work, id: TrialId) -> Answers:
    """Tell the team, once of each, that a device is still with who has no place any more."""
    trial = work.stores[Trials].lock(id)
    text = keys.trial_device_astray(number=str(trial.id), product=trial.terms.product)
    ways = ((Button(keys.trial_devices(), data("trial-devices", trial.id)),),)
    found = _astray(work, trial)
    return tuple(each for unit in found for each in to_team(text, _astray_key(unit), work, ways))


def _astray(work: Work, trial: Trial) -> list[Unit]:
    if trial.terms.stock is not Stock.DEVICES:
        return []
    found = work.stores[Stocks].astray(trial.id, MOST_ASTRAY)
    return [each for each in found if not is_known(work, _astray_key(each))]


def _astray_key(unit: Unit) -> str:
    return f"trial-astray:{unit.id}:{unit.handed:%y%m%d%H%M%S}"


def take_back(work: Work, id: TrialId, unit: UnitId, by: CustomerId) -> Unit:
    """Note that a device came back; whoever waits for one moves up. Raises NoSuchTrial, NotNow."""
    back = stock.take_back(work.stores[Stocks], _unit(work, id, unit))
    work.audit("device-back", f"test:{id}", by)
    return back


def _unit(work: Work, id: TrialId, unit: UnitId) -> Unit:
    """Return a unit of this test, held. Raises NoSuchTrial."""
    work.stores[Trials].lock(id)
    found = work.stores[Stocks].lock(unit)
    if found.trial != id:
        raise NoSuchTrial
    return found
