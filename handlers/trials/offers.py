"""Tests that anybody may know of, and one's own: listed behind a door, asked for with a tap, and left."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, data
from customers.team import ANYONE
from handlers.choosing import LABEL
from handlers.desk import Desk
from handlers.doors import HOME, Door
from handlers.routes import Command, Misunderstood, OnCommand, OnTap, Tap
from handlers.trials import agreement
from handlers.trials.page import listed
from handlers.trials.taking_part import card, state
from texts import keys
from texts.shorten import shortened
from texts.text import Day, Text
from trials import days
from trials.errors import TooLate
from trials.participation import had_a_place
from trials.rights import READ_TESTS
from trials.store import Trials
from trials.tester import HOPES, Standing, Tester
from trials.trial import Stage, Trial
from usecases.trials import inviting, taking_part

SHOWN: Final = 20
"""So many of each kind are listed, the newest first."""
Own = tuple[Trial, Tester]


def tests(_: Command, desk: Desk) -> Answers:
    """List what can be tested and one's own tests; to the team all tests there are."""
    return listed(desk) if desk.may(READ_TESTS) else (Say(message=page(desk)),)


def page(desk: Desk) -> Message:
    """What can be tested now, and where he stands in his own tests; of any other test nothing."""
    own, offers = _found(desk)
    texts = (keys.tests_title(), *(() if own or offers else (keys.tests_none(),)))
    his = ((keys.tests_own(), *(state(*each, desk) for each in own)),) if own else ()
    offered = (keys.tests_offered(count=len(offers)),) if offers else ()
    ways = _ways([*(trial for trial, _ in own), *offers])
    wished = agreement.way(desk)
    asked = (agreement.without(desk),) if wished else ()
    return Message(texts=(texts, *his, *offered, *asked), buttons=(*ways, *wished))


def _ways(trials: list[Trial]) -> Rows:
    labels = shortened([each.terms.product for each in trials], LABEL)
    return tuple(
        (Button(label, data("trial-see", each.token)),) for label, each in zip(labels, trials, strict=True)
    )


def _found(desk: Desk) -> tuple[list[Own], list[Trial]]:
    """Return his own tests, and those offered to anybody, none of his, of which something is left to ask."""
    own = desk.stores[Trials].known_to(desk.customer.id, SHOWN)
    his = {trial.id for trial, _ in own}
    offers = [each for each in desk.stores[Trials].offers(SHOWN) if each.id not in his]
    return own, [each for each in offers if not _too_late(each, desk)]


def _count(desk: Desk) -> Text | None:
    """Name the door where there is something behind it now, or a test of his that has ended.

    Nobody learns from it of any other test.
    """
    own, offers = _found(desk)
    now = sum(trial.stage is Stage.RECRUITING and him.standing in HOPES for trial, him in own)
    if now or offers:
        return keys.home_tests(count=now + len(offers))
    return keys.home_tests_own() if any(_tested(*each) for each in own) else None


def _tested(trial: Trial, him: Tester) -> bool:
    """Tell whether he tested to its end what has ended: how he may be quoted is said at any time after."""
    return trial.stage is not Stage.RECRUITING and had_a_place(him) and him.standing is not Standing.LEFT


def see(tap: Tap, desk: Desk) -> Answers:
    """Show where he stands in a test of his, or what one asks and gives that is offered to anybody.

    Raises NoSuchTrial, for one of which he may not know by the same statements as for one that never was.
    """
    token = _token(tap)
    own = [each for each in desk.stores[Trials].known_to(desk.customer.id, SHOWN) if each[0].token == token]
    if own:
        return (Redraw(card(*own[0], desk)),)
    return (Redraw(_offer(desk.stores[Trials].offered(token), desk)),)


def _token(tap: Tap) -> str:
    return tap.arguments[0] if tap.arguments else ""


def _offer(trial: Trial, desk: Desk) -> Message:
    """Say what a test asks and gives, and let him ask to take part."""
    apply_ = Button(keys.trial_apply(), data("trial-apply", trial.token))
    over = trial.stage is not Stage.RECRUITING or _too_late(trial, desk)
    return Message(texts=offered(trial, desk), buttons=() if over else ((apply_,),))


def offered(trial: Trial, desk: Desk) -> tuple[Text, ...]:
    """What anybody reads of a test that is not confidential."""
    product = trial.terms.product
    if trial.stage not in {Stage.DRAFT, Stage.RECRUITING}:
        return (keys.trial_is_over(product=product),)
    if _too_late(trial, desk):
        return (keys.trial_too_late(product=product, ends=Day(trial.terms.ends)),)
    return (keys.trial_invited(product=product), *inviting.about(trial, desk.now, desk.own_zone))


def _too_late(trial: Trial, desk: Desk) -> bool:
    return days.too_late(trial.terms, desk.now, desk.own_zone)


def apply(tap: Tap, desk: Desk) -> Answers:
    """Let him ask to take part, once he agreed to be asked and said that he is old enough.

    Raises NoSuchTrial, WrongStage, TooLate.
    """
    trial = desk.stores[Trials].offered(_token(tap))
    if trial.stage is Stage.RECRUITING and _too_late(trial, desk):
        raise TooLate(trial.terms.product, trial.terms.ends)
    if desk.member is not None:
        raise Misunderstood(keys.trial_not_for_team())
    if not taking_part.agreed(desk, desk.customer.id):
        if tap.arguments[1:] != ("yes",):
            return (Redraw(_consent(trial, desk)),)
        agreement.agree(desk, _asked(trial, desk))
    him, notice = taking_part.apply(desk, trial, desk.customer.id)
    shown = card(trial, him, desk)
    home = (Button(keys.menu_home(), data(HOME)),)
    return (Redraw(replace(shown, buttons=(*shown.buttons, home))), *notice)


def _consent(trial: Trial, desk: Desk) -> Message:
    """Ask first for what is missing; the tap that gives it asks to take part."""
    years = desk.company.min_age
    agree = Button(keys.trial_apply_agree(years=years), data("trial-apply", trial.token, "yes"))
    back = Button(keys.trial_apply_back(), data("trial-see", trial.token))
    home = Button(keys.menu_home(), data(HOME))
    return Message(texts=(_asked(trial, desk),), buttons=((agree,), (back, home)))


def _asked(trial: Trial, desk: Desk) -> Text:
    """What he agrees to who asks to take part."""
    return keys.trial_apply_ask(product=trial.terms.product, years=desk.company.min_age)


DOORS = (Door("tests", 37, _count, page),)
ROUTES = (
    OnCommand("tests", tests, ANYONE),
    OnTap("trial-see", see, ANYONE),
    OnTap("trial-apply", apply, ANYONE),
)
