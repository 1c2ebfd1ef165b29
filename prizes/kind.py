"""What a kind of prize is: how it reaches its winner."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct

from customers.presents import Present
from prizes.award import Award, State
from prizes.store import Prizes
from texts.text import Text


class Holding(Struct, frozen=True):
    """What a claim gives its holder: words, and what comes with them."""

    texts: tuple[Text, ...]
    shows_pass: bool = False
    """Whether a picture with the pass comes with it."""
    present: Present | None = None


class Kind(Protocol):
    """A kind of prize: one file in `prizes/kinds/`, where it is found by its `KIND`."""

    name: str
    """As the team writes it after `as` in a prize line."""
    claimed: State
    """What claiming makes of an award: handed over at once, or yet to be."""
    asks_address: bool
    """Whether the winner has to say first where it is to be sent."""
    by_bearer: bool
    """Whether whoever shows the pass gets it: then a claim outlives its holder's erasure."""
    by_hand: bool
    """Whether the team hands it over, and says so with `/fulfil`."""

    def how(self) -> Text:
        """Say to the winner how it reaches him."""
        ...

    def prepare(self, prizes: Prizes, awards: Sequence[Award]) -> None:
        """Set aside what awards of this kind need, in the transaction in which they are won."""
        ...

    def holding(self, prizes: Prizes, award: Award) -> Holding:
        """Return what the holder of a claimed award is given; asked again, the same again."""
        ...
