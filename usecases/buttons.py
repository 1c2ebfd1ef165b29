"""The buttons that lead from a notice to what it is about."""

from __future__ import annotations

from chat.answers import Button, data
from draws.draw import DrawId
from polls.poll import Poll, PollId
from texts import keys
from trials.trial import TrialId


def vote_button(poll: Poll) -> tuple[Button, ...]:
    """The way to the ballot of a poll."""
    return (Button(keys.ballot_vote(), data("vote", poll.id)),)


def results_button(id: PollId) -> tuple[Button, ...]:
    """The way to what a poll came to."""
    return (Button(keys.results_button(), data("results", id)),)


def draw_button(id: DrawId) -> tuple[Button, ...]:
    """The way to a draw."""
    return (Button(keys.audit_to_draw(number=str(id)), data("draw", id)),)


def desk_button(draw: int) -> tuple[Button, ...]:
    """The way to the desk of a draw's prizes."""
    return (Button(keys.audit_to_prizes(number=str(draw)), data("prizes", draw)),)


def trial_button(id: TrialId) -> Button:
    """The way to a test, for the team."""
    return Button(keys.audit_to_test(number=str(id)), data("test", id))
