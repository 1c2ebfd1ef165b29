"""The ballot as a message, without a bot."""

from __future__ import annotations

import pytest

from bot.domains import Stores
from handlers.polls.ballot_card import card
from polls.poll import Results
from tests.polls.test_life import opened

SHOWS = {Results.HIDDEN: False, Results.TEAM: False, Results.LIVE: True}


@pytest.mark.parametrize("results", Results)
def test_counts_stand_on_the_ballot_of_a_live_poll_alone(results: Results, stores: Stores) -> None:
    poll = opened(stores, results=results)
    bare, counted = card(poll, ()), card(poll, (), [7] * len(poll.terms.options))
    assert (counted != bare) is SHOWS[results]
