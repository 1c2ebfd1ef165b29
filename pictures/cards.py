"""What a picture shows: plain values, all words already in the reader's language."""

from __future__ import annotations

from fractions import Fraction

from msgspec import Struct

MOST_BARS = 50


class Bar(Struct, frozen=True, kw_only=True):
    """One option of the poll."""

    text: str
    instead: str = ""
    """Said where its text cannot be drawn: that it stands in the text beside the picture."""
    votes: int | Fraction
    """How long the bar is beside the others: votes, points or transferred votes, none below zero."""
    count: str
    """The same as it is written in the reader's language: "1,284"."""
    place: int
    """From 1; options that are tied share it. 0: none, when nobody voted."""
    seated: bool = False
    tied: bool = False


class Labels(Struct, frozen=True, kw_only=True):
    """Every word on the picture but the question and the options, in the reader's language."""

    seat: str
    """Said of each seated option: "will be published"."""
    tie: str
    """Said of each tied option: "tie", "tie, decided by lot"."""
    turnout: str = ""
    """Under the question: "1,284 of you took part"."""
    overline: str = ""
    """Over the question: whose vote it is, or "The vote is closed"."""
    note: str = ""
    """Under the bars: how the seats came about, or that there are none and why."""
    footer: str = ""
    """Small, at the bottom: when it closed, where to recount it."""
    instead: str = ""
    """Said where the question cannot be drawn."""


class ResultCard(Struct, frozen=True, kw_only=True):
    """What the picture shows. Raises ValueError for more than 50 bars. Bars are drawn in their order here."""

    question: str
    bars: tuple[Bar, ...]
    labels: Labels
    whole: int = 0
    """What a bar as long as its track stands for; 0: the most that one of them has."""
    ranked: bool = True
    """Whether a place stands before each bar."""

    def __post_init__(self) -> None:
        if len(self.bars) > MOST_BARS:
            raise ValueError(f"{len(self.bars)} bars, at most {MOST_BARS}")
