"""What a customer does with an invitation, and with the test in which he is."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from chat.answers import Answers, Button, Message, Paragraph, Redraw, Rows, data
from customers.consent import Purpose
from customers.team import ANYONE
from handlers.agreements import stands
from handlers.customers import age
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnTap, Tap, say
from handlers.trials import agreement
from texts import keys
from texts.rendering import render
from texts.text import Text
from trials import tester
from trials.store import Trials
from trials.tester import Standing, Tester
from trials.trial import Stage, Trial
from usecases.trials import asking, ending, inviting, running, stocking, taking_part

WHY: Final = ("time", "product", "conditions", "other")
"""What one may say who declines or leaves, by a tap."""
OLD_ENOUGH: Final = "old"
"""What the button carries on which he reads that he says his age with it."""


def his(tap: Tap, desk: Desk) -> tuple[Trial, Tester]:
    """Return the test of a button and where he stands in it.

    Raises NoSuchTrial to whoever was not asked; and for a test that is over or taken back what is said of it.
    """
    token = tap.arguments[0] if tap.arguments else ""
    trial, him = desk.stores[Trials].taken_part(token, desk.customer.id)
    if trial.stage is Stage.WITHDRAWN:
        raise Misunderstood(running.withdrawn_for(desk, trial, him.customer))
    if trial.stage is Stage.OVER:
        raise Misunderstood(ending.over_for(desk, trial, him.customer))
    return trial, him


def join(tap: Tap, desk: Desk) -> Answers:
    """Show what he would agree to; who is in already sees where he stands. Raises TooLate."""
    trial, him = his(tap, desk)
    if him.standing not in {Standing.INVITED, Standing.EXPIRED}:
        return (Redraw(card(trial, him, desk)),)
    taking_part.check_time(desk, trial, him)
    agree = _agreeing(trial, desk)
    back = Button(keys.trial_no(), data("trial-no", trial.token))
    return (Redraw(Message(texts=conditions(trial, desk), buttons=((agree,), (back,)))),)


def _agreeing(trial: Trial, desk: Desk) -> Button:
    """The button that agrees; it says his age too where he did not yet, or took it back."""
    if stands(desk, Purpose.AGE):
        return Button(keys.trial_agree(), data("trial-agree", trial.token))
    words = keys.trial_agree_aged(years=desk.company.min_age)
    return Button(words, data("trial-agree", trial.token, OLD_ENOUGH))


def conditions(trial: Trial, desk: Desk) -> tuple[Text, ...]:
    """What a tester agrees to: the team's words, what becomes of his, and to be asked again if he did not."""
    secret = (keys.trial_secret(),) if trial.secret else ()
    return (
        keys.trial_conditions(product=trial.terms.product),
        keys.trial_page_conditions(words=trial.terms.conditions),
        *secret,
        keys.trial_words_used(),
        *(() if taking_part.agreed(desk, desk.customer.id) else (keys.trial_asked_again(),)),
    )


def agree(tap: Tap, desk: Desk) -> Answers:
    """Give him a place, or a place in the waiting list; keep what he agreed to. Raises NotNow, TooLate.

    Who has not said that he is old enough is shown the button that says it.
    """
    trial, him = his(tap, desk)
    if tap.arguments[1:] != (OLD_ENOUGH,) and not stands(desk, Purpose.AGE):
        return join(tap, desk)
    texts = conditions(trial, desk)
    age.note(desk)
    wording = "\n".join(render(each, desk.reader, markup=False) for each in texts)
    agreement.agree_with(desk, *texts)
    accepted = taking_part.accept(desk, trial, him, wording)
    begun = accepted.standing is Standing.ACTIVE and him.standing is not Standing.ACTIVE
    shown = Redraw(card(trial, accepted, desk))
    if accepted.standing is Standing.WAITING and inviting.waits_for_stock(desk, trial, him.customer):
        return (shown, *stocking.ran_out(desk, trial))
    return (shown, *(_given(trial, desk) if begun else ()))


def _given(trial: Trial, desk: Desk) -> Answers:
    """Give him what a tester of this product needs, or tell the team that it is to be handed out."""
    texts = stocking.given(desk, trial, desk.customer.id)
    return (*(say(*texts) if texts else ()), *stocking.to_hand_out(desk, trial, desk.customer.id))


def link(tap: Tap, desk: Desk) -> Answers:
    """Show somebody his access link again. Raises NoSuchTrial."""
    trial, him = desk.stores[Trials].taken_part(tap.arguments[0] if tap.arguments else "", desk.customer.id)
    texts = stocking.given(desk, trial, desk.customer.id) if him.place else ()
    return say(*(texts or (state(trial, him, desk),)))


def card(trial: Trial, him: Tester, desk: Desk) -> Message:
    """Where he stands in a test, when he is asked next, and the way out of it."""
    texts: list[Paragraph] = [state(trial, him, desk)]
    if him.standing is Standing.ACTIVE:
        texts += asking.next_asked(desk, trial, him.customer)
        if trial.stage is Stage.RECRUITING:
            texts += asking.until(desk, trial, him.customer)
    if trial.stage is not Stage.RECRUITING or him.standing in {Standing.LEFT, Standing.EXPIRED}:
        texts += stocking.back(desk, trial, him.customer)
    got = stocking.way(trial) if him.place else ()
    return Message(texts=tuple(texts), buttons=(*asking.ways(desk, trial, him), *got, *_ways(trial, him)))


def state(trial: Trial, him: Tester, desk: Desk) -> Text:
    """Say where he stands in a test, or that it has ended."""
    if trial.stage is Stage.WITHDRAWN:
        return running.withdrawn_for(desk, trial, him.customer)
    if trial.stage is Stage.OVER and him.standing not in {Standing.COMPLETED, Standing.THANKED}:
        return ending.over_for(desk, trial, him.customer)
    waits = him.standing is Standing.WAITING
    if waits and trial.stage is Stage.RECRUITING and inviting.waits_for_stock(desk, trial, him.customer):
        return keys.trial_waits_for_stock(product=trial.terms.product, stock=trial.terms.stock.value)
    return keys.trial_card(product=trial.terms.product, standing=him.said)


def _ways(trial: Trial, him: Tester) -> Rows:
    """What he can do now; of a test that has ended nothing."""
    ways = {
        Standing.CANDIDATE: ((keys.trial_unapply(), "trial-leave"),),
        Standing.APPROVED: ((keys.trial_unapply(), "trial-leave"),),
        Standing.INVITED: ((keys.trial_join(), "trial-join"), (keys.trial_no(), "trial-no")),
        Standing.EXPIRED: ((keys.trial_join_after_all(), "trial-join"),),
        Standing.WAITING: ((keys.trial_leave(), "trial-leave"),),
        Standing.ACTIVE: ((keys.trial_leave(), "trial-leave"),),
    }
    if trial.stage is not Stage.RECRUITING:
        return ()
    if tester.may_ask(him) and not trial.secret:
        return ((Button(keys.trial_apply(), data("trial-apply", trial.token)),),)
    return tuple((Button(words, data(name, trial.token)),) for words, name in ways.get(him.standing, ()))


def decline(tap: Tap, desk: Desk) -> Answers:
    """Let him rather not take part, and offer to say why. Raises NotNow."""
    trial, him = his(tap, desk)
    why = _why(tap)
    taking_part.decline(desk, him, why)
    if why:
        return (Redraw(Message(texts=(keys.trial_declined_why(),))),)
    return (Redraw(Message(texts=(keys.trial_declined(),), buttons=_reasons("trial-no", trial))),)


def _why(tap: Tap) -> str:
    """Return the reason that a button carries; empty where it carries none, or one that nobody offered."""
    why = tap.arguments[1] if len(tap.arguments) > 1 else ""
    return why if why in WHY else ""


def _reasons(name: str, trial: Trial) -> Rows:
    """The reasons that can be said by a tap."""
    return tuple((Button(keys.trial_why_not(why=each), data(name, trial.token, each)),) for each in WHY)


def leave(tap: Tap, desk: Desk) -> Answers:
    """Let him leave: one tap; who had accepted may say why by another one. Raises NotNow."""
    trial, him = his(tap, desk)
    why = _why(tap)
    left = taking_part.leave(desk, him, why)
    shown = card(trial, left, desk)
    if left.accepted is None:
        return (Redraw(shown),)
    more = keys.trial_declined_why() if why else keys.trial_left_why()
    rows = () if why else _reasons("trial-leave", trial)
    return (Redraw(replace(shown, texts=(*shown.texts, more), buttons=(*rows, *shown.buttons))),)


ROUTES = (
    OnTap("trial-join", join, ANYONE),
    OnTap("trial-agree", agree, ANYONE),
    OnTap("trial-link", link, ANYONE),
    OnTap("trial-no", decline, ANYONE),
    OnTap("trial-leave", leave, ANYONE),
)
