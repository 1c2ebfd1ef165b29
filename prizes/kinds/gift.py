"""A gift inside Telegram, paid in Stars from the bot's balance."""

from __future__ import annotations

import re
from collections.abc import Sequence

from customers.presents import Present
from prizes.award import Award, State
from prizes.kind import Holding
from prizes.store import Prizes
from texts import keys
from texts.text import Text

_NUMBER = re.compile(r"\d{1,6}")


class Gift:
    """The kind `gift`. A number in the prize's name is the most Stars it may cost; an emoji chooses it."""

    name = "gift"
    claimed = State.CLAIMED
    asks_address = False
    by_bearer = False
    by_hand = False

    def how(self) -> Text:
        """Say that it comes into this chat."""
        return keys.prize_how_gift()

    def prepare(self, prizes: Prizes, awards: Sequence[Award]) -> None:
        """Set nothing aside."""

    def holding(self, prizes: Prizes, award: Award) -> Holding:  # noqa: ARG002 - other kinds look it up
        """Return the gift, on its way."""
        number = _NUMBER.search(award.prize)
        present = Present(stars=int(number[0]) if number else 0, wish=award.prize)
        return Holding((keys.prize_present(prize=award.prize),), present=present)


KIND = Gift()
