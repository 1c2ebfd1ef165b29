"""What is left to do at a test's end: the team gives what it promised, and devices go back to it."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from msgspec.structs import replace

from chat.answers import Answers, Button, Message, data
from customers.people import CustomerId
from texts import keys
from texts.text import Text
from trials.rules import MOST_PLACES
from trials.stock import Stocks
from trials.store import Testers
from trials.tester import COMPLETED_IT
from trials.trial import Stage, Stock, Thanks, Trial
from usecases.team_notices import to_team
from usecases.trials import daytime
from usecases.work import Work


def parted(
    work: Work, trial: Trial, people: Collection[CustomerId], message: Message
) -> list[tuple[list[CustomerId], Message]]:
    """Part people who are told the same: who holds a device reads besides that it goes back."""
    with_one = holders(work, trial)
    others = [each for each in people if each not in with_one]
    back = replace(message, texts=(*message.texts, keys.trial_give_back()))
    parts = ((others, message), ([each for each in people if each in with_one], back))
    return [each for each in parts if each[0]]


def tell(work: Work, trial: Trial, people: Collection[CustomerId], message: Message, key: str) -> Answers:
    """Tell people what becomes of a test at its end, each by his own day, and who holds a device of it.

    `key` is the dedupe key, as of a `Tell`.
    """
    parts = parted(work, trial, people, message)
    return tuple(each for some, said in parts for each in daytime.tell(work, some, said, key))


def holders(work: Work, trial: Trial) -> set[CustomerId]:
    """Return who was handed a device that did not come back."""
    if trial.terms.stock is not Stock.DEVICES:
        return set()
    units = work.stores[Stocks].out(trial.id, MOST_PLACES)
    return {each.customer for each in units if each.customer is not None and each.handed is not None}


def completed(work: Work, trial: Trial) -> int:
    """Count who completed a test, thanked or not; who has erased himself is not among them."""
    counts = work.stores[Testers].counts(trial.id)
    return sum(counts.get(each, 0) for each in COMPLETED_IT)


def owed(trial: Trial) -> tuple[Text, ...]:
    """Say what was promised to those who completed a test, if it was anything to be given to all."""
    words = trial.terms.thank_you
    return (keys.trial_promised(words=words),) if trial.terms.thanks is Thanks.ALL and words else ()


def to_the_team(work: Work, trial: Trial) -> Answers:
    """Tell the team, once, that a test has ended: who completed it, and which devices are still out."""
    count, out = completed(work, trial), devices_out(work, trial)
    devices = (keys.trial_devices_out(count=out),) if out else ()
    text = keys.trial_ended(
        number=str(trial.id), product=trial.terms.product, stage=trial.stage.value, count=count
    )
    texts = (text, *(_thanks(trial) if count else ()), *devices)
    report = (Button(keys.findings_open(), data("trial-findings", trial.id)),)
    way = ((Button(keys.trial_devices(), data("trial-devices", trial.id)),),) if out else ()
    return to_team(texts, f"trial-ended:{trial.id}", work, (report, *completed_way(work, trial), *way))


def devices_out(work: Work, trial: Trial) -> int:
    """Count the devices that are with somebody, also with who has erased himself."""
    return work.stores[Stocks].count(trial.id).handed if trial.terms.stock is Stock.DEVICES else 0


def completed_way(work: Work, trial: Trial) -> Iterator[tuple[Button, ...]]:
    """The way to who completed a test that has ended, where anybody did."""
    ended = trial.begun and trial.stage is not Stage.RECRUITING
    if ended and (count := completed(work, trial)):
        yield (Button(keys.trial_completed_way(count=count), data("trial-completed", trial.id)),)


def _thanks(trial: Trial) -> tuple[Text, ...]:
    """Say what those get who completed it: what was promised to all, or a draw, or why there is none."""
    if trial.terms.thanks is Thanks.DRAW:
        never = trial.secret and trial.stage is Stage.WITHDRAWN
        return (keys.trial_not_drawn() if never else keys.trial_promised_draw(),)
    return owed(trial)
