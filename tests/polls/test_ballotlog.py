"""The ballot log binds every change to all that came before it, and the first one to the poll's terms."""

from __future__ import annotations

from hashlib import sha256

import pytest

from polls.ballotlog import append, canonical, commitment, genesis, leaf_hash
from polls.poll import Choice, PollId, Results, Ties
from tests.polls.elections import CLOSES, OPENED, terms_of

GENESIS = genesis(PollId(7), terms_of(), "ab" * 32)


@pytest.mark.parametrize(
    "change",
    [
        {"question": "Which one?"},
        {"options": ("Title 2", "Title 1")},
        {"pick": 2},
        {"seats": 2},
        {"method": "score"},
        {"ties": Ties.EXPAND},
        {"quorum": 1},
        {"binding": True},
        {"results": Results.LIVE},
        {"notice": "Delivered in spring."},
    ],
)
def test_the_log_is_bound_to_everything_that_opening_freezes(change: dict[str, object]) -> None:
    assert genesis(PollId(7), terms_of(**change), "ab" * 32) != GENESIS  # type: ignore[arg-type]


def test_the_log_is_bound_to_the_polls_number_and_its_secret() -> None:
    assert genesis(PollId(8), terms_of(), "ab" * 32) != GENESIS
    assert genesis(PollId(7), terms_of(), "cd" * 32) != GENESIS


def test_moving_the_times_of_a_poll_leaves_its_log_as_it_is() -> None:
    assert genesis(PollId(7), terms_of(opens=OPENED, closes=CLOSES.replace(day=8)), "ab" * 32) == GENESIS


def test_a_ballot_is_written_as_its_choices_with_commas() -> None:
    assert canonical(map(Choice, (1, 4, 12))) == b"1,4,12"
    assert canonical(()) == b""


def test_a_commitment_hides_the_ballot_behind_a_nonce() -> None:
    assert commitment("00" * 16, (Choice(1),)) == sha256(bytes(16) + b"1").hexdigest()
    assert commitment("01" * 16, (Choice(1),)) != commitment("00" * 16, (Choice(1),))


def test_a_leaf_hangs_on_the_one_before() -> None:
    leaf = append(GENESIS, 1, "11" * 16, "22" * 32)
    parts = bytes.fromhex(GENESIS) + (1).to_bytes(8, "big") + b"\x11" * 16 + b"\x22" * 32
    assert leaf.hash == sha256(parts).hexdigest()
    assert leaf_hash(GENESIS, 2, "11" * 16, "22" * 32) != leaf.hash
    assert leaf_hash(leaf.hash, 1, "11" * 16, "22" * 32) != leaf.hash
