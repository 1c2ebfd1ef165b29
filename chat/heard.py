"""What came of a message that somebody wrote, kept for as long as he may change it."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Became(StrEnum):
    """What came of a message."""

    NOTHING = "nothing"
    """It was refused, or showed something: a change counts as sent anew."""
    ASKED = "asked"
    """It is a command that asked something, which is not answered yet: a change counts as sent anew."""
    TAKEN = "taken"
    """It is an answer within a dialogue that runs: a change takes its place there."""
    DONE = "done"
    """It had its effect: a change can only be told what can still be done."""
    LEFT = "left"
    """The dialogue that it answered was left: a change of it changes nothing."""


class Heard(Struct, frozen=True):
    """A message as it was read last."""

    became: Became
    mark: str
    """A keyed hash of its words: whether a change changed them."""
    edited: int = 0
    """When it was last changed, in unix seconds; 0: never."""
    dialogue: str = ""
    """The dialogue after it: of an answer the step, else a mark of where it stood; empty outside any."""
    subject: str = ""
    """What it did something to, as the audit log calls it: `poll:7`."""
