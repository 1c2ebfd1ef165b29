"""Points: reach by size. No tier counts for more, an idea without a size is neither hidden nor favoured."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from customers.tiers import Tier
from suggestions.kind import Kind
from suggestions.triage import Demand, Segment, points, ranked
from suggestions.voice import Status, Voice, VoiceId

NOW = datetime(2026, 11, 1, tzinfo=UTC)
GOLD, SILVER = Tier("gold", 1), Tier("silver", 2)


def demand(id: int, supporters: int, effort: str = "", **shares: dict[str, int]) -> Demand:
    """An idea with so many supporters."""
    voice = Voice(
        id=VoiceId(id),
        kind=Kind.IDEA,
        status=Status.NEW,
        author=None,
        begun=NOW,
        latest=NOW,
        since=NOW,
        supporters=supporters,
        effort=effort,
    )
    tiers = {GOLD: shares.get("tiers", {}).get("gold", 0), SILVER: shares.get("tiers", {}).get("silver", 0)}
    return Demand(voice, shares.get("languages", {}), tiers)


@pytest.mark.parametrize(("effort", "worth"), [("S", 40), ("M", 20), ("L", 10), ("", 20), ("?", 20)])
def test_each_size_is_twice_the_one_before_and_none_counts_as_medium(effort: str, worth: int) -> None:
    assert points(10, effort) == worth


def test_what_most_want_for_the_least_work_comes_first() -> None:
    found = [demand(1, 9, "L"), demand(2, 9, "S"), demand(3, 9), demand(4, 30, "L"), demand(5, 9)]
    assert [(each.demand.voice.id, each.points) for each in ranked(found)] == [
        (2, 40),
        (4, 31),
        (3, 20),
        (5, 20),
        (1, 10),
    ]


def test_in_a_segment_its_own_support_counts_and_what_it_does_not_want_is_left_out() -> None:
    found = [
        demand(1, 50, "S", languages={"en": 50}),
        demand(2, 3, "S", languages={"sr": 2, "en": 1}, tiers={"gold": 1}),
        demand(3, 9, "S", languages={"sr": 9}, tiers={"silver": 9}),
    ]
    serbian = ranked(found, Segment("language", "sr"))
    assert [(each.demand.voice.id, each.reach) for each in serbian] == [(3, 9), (2, 2)]
    assert [each.demand.voice.id for each in ranked(found, Segment("tier", "1"))] == [2]


def test_a_tier_counts_for_no_more_than_another() -> None:
    found = [demand(1, 4, "S", tiers={"gold": 4}), demand(2, 5, "S", tiers={"silver": 5})]
    assert [each.demand.voice.id for each in ranked(found)] == [2, 1]
