"""The picture of a poll's results: twelve long titles in Cyrillic and Polish."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.figures import Figure, Run, seconds
from pictures.cards import Bar, Labels, ResultCard
from pictures.results import draw

TITLES = (
    "Не бих волела да будем Викинг! Залеђени живот међу фјордовима који се не препоручује никоме",
    "Nie chciałbym budować piramid, czyli prawdziwa historia robotnika z dalekiego kraju",
)


def figures(run: Run) -> Iterator[Figure]:
    """Yield the time to draw, after a first picture that loads fonts and template."""
    card = _card()
    draw(card)
    rounds = tuple(run.in_turns(lambda: seconds(lambda: draw(card))))
    yield Figure(what="result picture of twelve options", unit="s", rounds=rounds)


def _card() -> ResultCard:
    bars = tuple(
        Bar(
            text=TITLES[place % 2],
            votes=400 - 30 * place,
            count=str(400 - 30 * place),
            place=place,
            seated=place <= 4,
        )
        for place in range(1, 13)
    )
    labels = Labels(seat="will be published", tie="tie", turnout="1,284 of you took part")
    return ResultCard(question="Which four titles shall we publish next?", bars=bars, labels=labels)
