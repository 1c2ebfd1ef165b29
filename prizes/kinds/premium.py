"""Telegram Premium for 3, 6 or 12 months, paid in Stars from the bot's balance."""

from __future__ import annotations

import re
from collections.abc import Sequence

from customers.presents import Present
from prizes.award import Award, State
from prizes.kind import Holding
from prizes.store import Prizes
from texts import keys
from texts.text import Text

_MONTHS = re.compile(r"(?<!\d)(3|6|12)(?!\d)")
SHORTEST = 3


class Premium:
    """The kind `premium`. 3, 6 or 12 in the prize's name is the number of months; without one, three."""

    name = "premium"
    claimed = State.CLAIMED
    asks_address = False
    by_bearer = False
    by_hand = False

    def how(self) -> Text:
        """Say that the messenger turns it on."""
        return keys.prize_how_premium()

    def prepare(self, prizes: Prizes, awards: Sequence[Award]) -> None:
        """Set nothing aside."""

    def holding(self, prizes: Prizes, award: Award) -> Holding:  # noqa: ARG002 - other kinds look it up
        """Return the months, on their way."""
        found = _MONTHS.search(award.prize)
        present = Present(months=int(found[1]) if found else SHORTEST)
        return Holding((keys.prize_present(prize=award.prize),), present=present)


KIND = Premium()
