"""The tally: from counters or ballots to the outcome, by the poll's method, seats, quorum and tie rule."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from draws import lot
from polls.method import Profile, Ranking
from polls.methods import METHODS
from polls.outcome import Outcome, Shortfall, Standing, Tie
from polls.poll import Choice, Terms, Ties
from polls.seats import Seating, assign


class Seal(Struct, frozen=True, kw_only=True):
    """What a closed poll brings to the lot. Before closing there is none, and a tie stays open."""

    secret: bytes
    head: str
    """The ballot log's last hash, in hexadecimal."""
    beacon: bytes = b""


def from_counters(terms: Terms, votes: Sequence[int], voters: int, seal: Seal | None = None) -> Outcome:
    """Tally counters in the poll's option order; only for methods where votes add up. Flat in the ballots."""
    counted = {Choice(choice): number for choice, number in zip(terms.choices, votes, strict=True)}
    return _outcome(terms, METHODS[terms.method].tally(Profile.of_counters(counted), terms), voters, seal)


def from_ballots(terms: Terms, profile: Profile, seal: Seal | None = None) -> Outcome:
    """Tally ballots that were checked, by any method."""
    return _outcome(terms, METHODS[terms.method].tally(profile, terms), profile.voters, seal)


def _outcome(terms: Terms, ranking: Ranking, voters: int, seal: Seal | None) -> Outcome:
    """Seats, ties and quorum; the same for every method."""
    shortfall = _shortfall(terms, voters)
    seating = Seating(()) if shortfall else assign(ranking, terms.seats)
    tie = _tie(terms, seating, seal)
    seated = {*seating.seated, *(tie.seated if tie else ())}
    standings = tuple(
        Standing(choice, votes, place, seated=choice in seated, tied=choice in seating.tied)
        for choice, votes, place in zip(
            map(Choice, terms.choices), ranking.votes, ranking.places, strict=True
        )
    )
    return Outcome(standings=standings, voters=voters, seats=len(seated), shortfall=shortfall, tie=tie)


def _shortfall(terms: Terms, voters: int) -> Shortfall | None:
    """Nobody at all says more than a quorum missed."""
    if voters == 0:
        return Shortfall.NOBODY
    return Shortfall.QUORUM if voters < terms.quorum else None


def _tie(terms: Terms, seating: Seating, seal: Seal | None) -> Tie | None:
    """The tie at the last seat, with the lot drawn where that is the rule and the poll is closed."""
    if not seating.tied:
        return None
    drawn = None
    if terms.ties is Ties.LOT and seal is not None:
        drawn = lot.draw(seal.secret, seal.head, seating.tied, seal.beacon)
    return Tie(choices=seating.tied, seats=seating.left, rule=terms.ties, lot=drawn)
