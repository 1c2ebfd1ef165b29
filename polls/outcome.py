"""The outcome of a poll: votes, places and seats, ties shown as ties, and in words how it came about."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from draws.lot import LotRecord
from polls.poll import Choice, Terms, Ties
from texts.text import Listing, Text, Value


class Standing(Struct, frozen=True, forbid_unknown_fields=True):
    """How one option fared."""

    choice: Choice
    votes: int
    place: int
    """From 1; equal options share a place: 1, 2, 2, 4."""
    seated: bool
    tied: bool
    """Whether it was in the tie at the last seat, won or lost."""


class Shortfall(StrEnum):
    """Why a poll fills no seat at all."""

    NOBODY = "nobody"
    """Nobody voted."""
    QUORUM = "quorum"
    """Fewer voted than the quorum."""


class Tie(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """More options stand equal at the last seat than there are seats left for them."""

    choices: tuple[Choice, ...]
    """The tied options, in the poll's order."""
    seats: int
    """How many seats were left for them."""
    rule: Ties
    """How it is resolved, as declared before opening."""
    lot: LotRecord | None = None
    """The lot that was drawn; None when the rule is another one, or the poll has not closed."""

    @property
    def seated(self) -> tuple[Choice, ...]:
        """Those of the tied who are seated by the rule: all, the first drawn, or for now none."""
        if self.rule is Ties.EXPAND:
            return self.choices
        drawn = self.lot.order if self.lot else ()
        return tuple(Choice(choice) for choice in drawn[: self.seats])


class Outcome(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a poll came to, or would come to if it closed now."""

    standings: tuple[Standing, ...]
    """Every option, in the poll's order."""
    voters: int
    """Turnout: ballots that are not empty."""
    seats: int
    """How many seats are filled; fewer or more than announced when options lack votes or a tie expands."""
    shortfall: Shortfall | None = None
    tie: Tie | None = None

    @property
    def winners(self) -> tuple[Choice, ...]:
        """The seated options: by place, those of a lot in the order drawn, else in the poll's order."""
        drawn = self.tie.seated if self.tie else ()
        seated = [standing for standing in self.standings if standing.seated]

        def position(standing: Standing) -> tuple[int, int]:
            return standing.place, drawn.index(standing.choice) if standing.choice in drawn else 0

        return tuple(standing.choice for standing in sorted(seated, key=position))

    @property
    def runoff(self) -> Tie | None:
        """The tie that a new poll must decide; None when there is none."""
        return self.tie if self.tie and self.tie.rule is Ties.RUNOFF else None


def explained(terms: Terms, outcome: Outcome) -> list[Text]:
    """Say why which options are seated; the same for every voting method."""
    if outcome.shortfall is Shortfall.NOBODY:
        return [Text("explain-nobody")]
    if outcome.shortfall is Shortfall.QUORUM:
        return [Text("explain-quorum", {"voters": outcome.voters, "quorum": terms.quorum})]
    sentences = [Text("explain-seats", {"seats": terms.seats})]
    if outcome.tie:
        sentences.append(_tie_explained(terms, outcome.tie))
    elif outcome.seats < terms.seats:
        sentences.append(Text("explain-fewer", {"chosen": outcome.seats, "seats": terms.seats}))
    return sentences


def _tie_explained(terms: Terms, tie: Tie) -> Text:
    """Who was tied, for how many seats, and how that is resolved."""
    arguments: dict[str, Value] = {
        "options": Listing(tuple(terms.option(choice) for choice in tie.choices)),
        "number": len(tie.choices),
        "seats": tie.seats,
    }
    if tie.rule is not Ties.LOT:
        return Text(f"explain-tie-{tie.rule}", arguments)
    if tie.lot is None:
        return Text("explain-tie-open", arguments)
    drawn = Listing(tuple(terms.option(choice) for choice in tie.seated))
    return Text("explain-tie-lot", arguments | {"winners": drawn})
