"""A code from a list that the team uploaded: set aside when the prize is won, shown when it is claimed."""

from __future__ import annotations

from collections.abc import Sequence

from prizes.award import Award, State
from prizes.kind import Holding
from prizes.store import Prizes
from texts import keys
from texts.text import Text


class Code:
    """The kind `code`."""

    name = "code"
    claimed = State.FULFILLED
    asks_address = False
    by_bearer = False
    by_hand = False

    def how(self) -> Text:
        """Say that the code comes at once."""
        return keys.prize_how_code()

    def prepare(self, prizes: Prizes, awards: Sequence[Award]) -> None:
        """Take codes out of stock, each for one award and for ever; without one left, an award waits."""
        for prize in dict.fromkeys(award.prize for award in awards):
            prizes.codes.take(prize, [award.id for award in awards if award.prize == prize])

    def holding(self, prizes: Prizes, award: Award) -> Holding:
        """Return the code, or say that it comes as soon as there is one."""
        code = prizes.codes.of(award.id)
        if code is None:
            return Holding((keys.prize_code_waits(prize=award.prize),))
        return Holding((keys.prize_code(prize=award.prize, code=code),))


KIND = Code()
