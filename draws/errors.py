"""What can go wrong with draws.

DrawError
├── NoSuchDraw
├── LineWrong             a prize line makes no sense
├── LinesNumber           too many lines, or too many prizes in all
├── BeaconNeeded          people known beforehand are drawn with a beacon only
├── NobodyToDraw          not one person could take part
├── NotDrawn              there are no winners yet
├── NothingToConfirm      it waits for nobody's word
├── NotAsPublished       it is not, or not any more, what was to be confirmed
├── ConfirmedAlready      another person has to confirm
├── NoSuchTicket          no ticket, or more than one, begins like that
├── OutAlready            the ticket fell out before
├── PrizeTaken            the winner has his prize
└── DrawUnreadable        a file is no public file of a draw (see draws/publicfile.py)
"""

from __future__ import annotations

from enum import StrEnum


class DrawError(Exception):
    """Base of what can go wrong with draws."""


class NoSuchDraw(DrawError):
    """There is no draw with this number."""

    def __init__(self, draw: int) -> None:
        super().__init__(draw)
        self.draw = draw


class WrongPart(StrEnum):
    """What of a prize line makes no sense."""

    COUNT = "count"
    NAME = "name"
    KIND = "kind"


class LineWrong(DrawError):
    """Part of prize line `line` (from 1) makes no sense."""

    def __init__(self, line: int, part: WrongPart) -> None:
        super().__init__(line, part)
        self.line = line
        self.part = part


class LinesNumber(DrawError):
    """There are too many prize lines, or too many prizes in all."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class BeaconNeeded(DrawError):
    """Whoever knows the people and the secret beforehand knows the winners: this needs a beacon."""


class NobodyToDraw(DrawError):
    """Nobody is left who could take part."""


class NotDrawn(DrawError):
    """The draw has not taken place."""

    def __init__(self, draw: int) -> None:
        super().__init__(draw)
        self.draw = draw


class NothingToConfirm(DrawError):
    """The draw waits for nobody's word."""


class NotAsPublished(DrawError):
    """Nothing is published yet that could be confirmed, or it is not what the person saw."""

    def __init__(self, draw: int) -> None:
        super().__init__(draw)
        self.draw = draw


class ConfirmedAlready(DrawError):
    """This person has confirmed; another one has to."""


class NoSuchTicket(DrawError):
    """No ticket of this draw, or more than one, begins like that."""

    def __init__(self, draw: int, ticket: str) -> None:
        super().__init__(draw, ticket)
        self.draw = draw
        self.ticket = ticket


class OutAlready(DrawError):
    """The ticket fell out before, or never took part."""


class PrizeTaken(DrawError):
    """The winner has claimed his prize or holds it: it is not taken from him."""
