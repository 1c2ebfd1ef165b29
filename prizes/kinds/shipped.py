"""A parcel: its winner says where to, the team sends it."""

from __future__ import annotations

from collections.abc import Sequence

from prizes.award import Award, State
from prizes.kind import Holding
from prizes.store import Prizes
from texts import keys
from texts.text import Text


class Shipped:
    """The kind `shipped`."""

    name = "shipped"
    claimed = State.CLAIMED
    asks_address = True
    by_bearer = False
    by_hand = True

    def how(self) -> Text:
        """Say that we ask for an address."""
        return keys.prize_how_shipped()

    def prepare(self, prizes: Prizes, awards: Sequence[Award]) -> None:
        """Set nothing aside."""

    def holding(self, prizes: Prizes, award: Award) -> Holding:  # noqa: ARG002 - other kinds look it up
        """Say that the parcel is being sent."""
        return Holding((keys.prize_shipping(prize=award.prize),))


KIND = Shipped()
