"""A prize handed over in person to whoever shows its pass."""

from __future__ import annotations

from collections.abc import Sequence

from prizes.award import Award, State
from prizes.kind import Holding
from prizes.store import Prizes
from texts import keys
from texts.text import Text


class InPerson:
    """The kind `person`."""

    name = "person"
    claimed = State.CLAIMED
    asks_address = False
    by_bearer = True
    by_hand = True

    def how(self) -> Text:
        """Say that there is a pass to show."""
        return keys.prize_how_person()

    def prepare(self, prizes: Prizes, awards: Sequence[Award]) -> None:
        """Set nothing aside."""

    def holding(self, prizes: Prizes, award: Award) -> Holding:  # noqa: ARG002 - other kinds look it up
        """Return the pass."""
        return Holding((keys.prize_pass(prize=award.prize, token=award.token),), shows_pass=True)


KIND = InPerson()
