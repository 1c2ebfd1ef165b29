"""Whoever hands prizes out: told in the very transaction in which somebody wins or falls out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from draws.draw import Draw, Fall, Win


class Awarder(Protocol):
    """Hears of every win and every fall, once each."""

    def won(self, draw: Draw, wins: Sequence[Win]) -> None:
        """People hold places, each since his win's instant: drawn, or moved up. None lacks his `customer`."""
        ...

    def fell(self, draw: Draw, win: Win, fall: Fall) -> None:
        """Somebody does not hold his place any more; who moves up is told next, by `won`."""
        ...

    def taken(self, draw: Draw, win: Win) -> bool:
        """Tell whether he has claimed the prize or holds it: then it stays his, whatever happens."""
        ...
