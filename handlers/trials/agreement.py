"""The consent to be asked whether one would test: given on the page of consents, and taken back there."""

from __future__ import annotations

from chat.answers import Answers, Button, Message, Redraw, Rows, Toast, data
from customers.consent import Purpose
from customers.team import ANYONE
from handlers.agreements import Agreement, give, stands
from handlers.customers import age
from handlers.desk import Desk
from handlers.routes import OnTap, Tap
from handlers.trials import invitations
from texts import keys
from texts.text import Moment, Text
from usecases.trials import taking_part


def agree(desk: Desk, *words: Text) -> Answers:
    """Note that he may be asked, in the `words` that he read, and that he is old enough."""
    age.note(desk)
    give(desk, Purpose.TESTS, *(words or (keys.privacy_tests_none(years=desk.company.min_age),)))
    return (Toast(keys.tests_given(), alert=True),)


def agree_with(desk: Desk, *conditions: Text) -> None:
    """Note with a test's conditions that he may be asked, where he did not agree to it yet."""
    if not stands(desk, Purpose.TESTS):
        give(desk, Purpose.TESTS, *conditions)


def tapped(_: Tap, desk: Desk) -> Answers:
    """Let somebody who is offered it be asked about tests."""
    agree(desk)
    return (Redraw(Message(texts=(keys.tests_given(),))),)


def way(desk: Desk) -> Rows:
    """Return the button by which he agrees, where he did not; who is asked with his profile can refuse."""
    if stands(desk, Purpose.TESTS):
        return ()
    if taking_part.ranked_alone(desk, desk.customer.id):
        return ((Button(keys.privacy_tests_no(), data("consent", Purpose.TESTS, "no")),),)
    return ((Button(keys.privacy_tests_yes(years=desk.company.min_age), data("trial-consent")),),)


def without(desk: Desk) -> Text:
    """Say what he is asked who did not agree to it: nothing, unless he is ranked."""
    if taking_part.ranked_alone(desk, desk.customer.id):
        return keys.privacy_tests_ranked()
    return keys.privacy_tests_none(years=desk.company.min_age)


def _withdrawn(desk: Desk) -> Answers:
    """Let him leave every test in which he is, and be quoted no more. Say which invitation ends."""
    invited = taking_part.invitations(desk, desk.customer.id)
    taking_part.take_back(desk, desk.customer.id)
    return (Toast(keys.tests_withdrawn(), alert=True), *invitations.ended(invited))


def _undoes(desk: Desk) -> tuple[Text, ...]:
    """Say which invitations end with it, and that a device goes back."""
    invited = taking_part.invitations(desk, desk.customer.id)
    return (*invitations.ending(invited), *taking_part.gives_back(desk, desk.customer.id))


AGREEMENT = Agreement(
    purpose=Purpose.TESTS,
    given=lambda at: keys.privacy_tests_given(given=Moment(at)),
    missing=without,
    no=keys.privacy_tests_no(),
    warning=(keys.privacy_tests_sure(), keys.privacy_tests_sure_no()),
    undoes=_undoes,
    withdrawn=_withdrawn,
    yes=lambda desk: keys.privacy_tests_yes(years=desk.company.min_age),
    agreed=agree,
    needs_age=True,
    implied=lambda desk: taking_part.ranked_alone(desk, desk.customer.id),
)
ROUTES = (OnTap("trial-consent", tapped, ANYONE),)
