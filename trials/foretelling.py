"""Whether the score foretold who gives useful feedback, over all tests so far.

An invitation is a hit if it led to useful feedback; who declined, or never finished, is a miss: what counts
is what an invitation is worth. Invitations by the score stand against those by chance, each of which counts
for as many people as it was drawn from, and against what as many invitations by activity alone would have
brought. Each test stands for itself: what chance and activity would have brought is asked of as many
invitations as the score had in it, and of tests alone in which both were tried (direct standardisation). Each
other way of recruiting counts on its own: who asked to take part chose himself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from itertools import groupby
from typing import Final

from msgspec import Struct

from customers.people import CustomerId
from leadusers.usefulness import Share, difference, weighed, wilson
from texts.looks import folded
from trials.prompt import Answer
from trials.trial import Change, TrialId, Way


class Outcome(Struct, frozen=True, kw_only=True):
    """What came of one invitation to a test that is over and whose answers were read through."""

    trial: TrialId
    way: Way
    likelihood: float
    """By chance: how likely it was that he would be drawn, above 0."""
    useful: bool
    """He completed the test, and an answer of his in words was marked as useful, or a change cites it."""
    activity: int | None = None
    """How often he took part in anything before he was invited; None: he did not agree to be looked at."""


class Invitation(Struct, frozen=True, kw_only=True):
    """What is known of an invitation to a test that is over and whose answers were read through."""

    trial: TrialId
    customer: CustomerId | None
    """None: it went with time, and whose it was is not kept."""
    way: Way
    likelihood: float
    completed: bool
    marked: bool
    """An answer of his in words was marked as useful, and says the same since."""
    activity: int | None

    def outcome(self, *, cited: bool) -> Outcome:
        """Return what came of it; `cited`: something was changed because of what he said."""
        return Outcome(
            trial=self.trial,
            way=self.way,
            likelihood=self.likelihood,
            useful=self.completed and (self.marked or cited),
            activity=self.activity,
        )


def cites(change: Change, words: str) -> bool:
    """Tell whether a change is one because of an answer: what it says was said stands in it, word for word.

    Capitals, signs, spaces and alphabets make no difference. One short word is nobody's alone.
    """
    said = _words(change.said)
    return len(said) >= SHORTEST and f" {said} " in f" {_words(words)} "


def repeats(change: Change, words: str) -> bool:
    """Tell whether five words in a row of an answer, or all of its fewer, stand in what is said was said.

    One word alone is nobody's.
    """
    said, answer = f" {_words(change.said)} ", _words(words).split()
    run = min(RUN, len(answer))
    runs = (" ".join(answer[at : at + run]) for at in range(len(answer) - run + 1))
    return run > 1 and any(f" {each} " in said for each in runs)


def cited(changes: Sequence[Change], answers: Iterable[Answer]) -> set[CustomerId]:
    """Return those to whose answers a change goes back."""
    return {each.customer for each in answers if any(cites(change, each.words) for change in changes)}


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", folded(text)))


RUN: Final = 5
"""So many words in a row are somebody's own."""
SHORTEST: Final = 8
"""Characters of what is cited."""


class Verdict(StrEnum):
    """What the comparison says."""

    BETTER = "better"
    WORSE = "worse"
    OPEN = "open"
    """The difference may be one of chance."""
    TOO_FEW = "few"
    """Not enough yet."""


class Foretold(Struct, frozen=True, kw_only=True):
    """Precision among the invited: of each way of recruiting, and of activity alone."""

    score: Share
    beside_chance: Share
    """The score's in those tests alone in which some were invited by chance."""
    chance: Share
    drawn: int
    """So many came by chance, also to tests that are not compared: nobody came to them by the score."""
    activity: Share
    """Of as many invitations as the score's, had they gone to the busiest."""
    others: Mapping[Way, Share]
    against_chance: Verdict
    against_activity: Verdict


def foretold(outcomes: Iterable[Outcome]) -> Foretold:
    """Compare what came of invitations by how they came about."""
    found = list(outcomes)
    score = wilson(*_counted(found, Way.SCORE))
    both = {each.trial for each in found if each.way is Way.CHANCE}
    beside_chance = wilson(*_counted([each for each in found if each.trial in both], Way.SCORE))
    chance = weighed(_by_chance(found))
    activity = weighed(_busiest(found))
    ways = [way for way in Way if way not in _COMPARED and any(each.way is way for each in found)]
    return Foretold(
        score=score,
        beside_chance=beside_chance,
        chance=chance,
        drawn=sum(each.way is Way.CHANCE for each in found),
        activity=activity,
        others={way: wilson(*_counted(found, way)) for way in ways},
        against_chance=verdict(beside_chance, chance),
        against_activity=verdict(score, activity),
    )


_COMPARED: Final = frozenset({Way.SCORE, Way.CHANCE})


def verdict(score: Share, other: Share) -> Verdict:
    """Return whether the score did better than something else, as surely as an interval can tell."""
    if not (score.enough and other.enough):
        return Verdict.TOO_FEW
    low, high = difference(score, other)
    if low > 0:
        return Verdict.BETTER
    return Verdict.WORSE if high < 0 else Verdict.OPEN


def _counted(found: list[Outcome], way: Way) -> tuple[int, int]:
    his = [each for each in found if each.way is way]
    return sum(each.useful for each in his), len(his)


def _weight(outcome: Outcome) -> float:
    """Return for how many people he stands."""
    return 1 / outcome.likelihood if outcome.way is Way.CHANCE else 1.0


def _by_chance(found: list[Outcome]) -> list[tuple[float, bool]]:
    """Return, of each test, those invited by chance, who together stand for as many as the score chose."""
    taken: list[tuple[float, bool]] = []
    for _, test in groupby(sorted(found, key=_trial), key=_trial):
        people = list(test)
        drawn = [(_weight(each), each.useful) for each in people if each.way is Way.CHANCE]
        many = sum(each.way is Way.SCORE for each in people)
        if many and drawn:
            share = many / sum(weight for weight, _ in drawn)
            taken += [(share * weight, useful) for weight, useful in drawn]
    return taken


def _busiest(found: list[Outcome]) -> list[tuple[float, bool]]:
    """Return, of each test, the busiest, until they stand for as many as the score chose.

    Who is as busy as the last of them is taken for a part, all alike: nothing hangs on the order in which
    they stand.
    """
    taken: list[tuple[float, bool]] = []
    known = [each for each in found if each.way in _COMPARED and each.activity is not None]
    for _, test in groupby(sorted(known, key=_trial), key=_trial):
        people = sorted(test, key=_busy, reverse=True)
        left = float(sum(each.way is Way.SCORE for each in people))
        for _, alike in groupby(people, key=_busy):
            level = list(alike)
            share = min(1.0, left / sum(map(_weight, level)))
            if share <= 0:
                break
            taken += [(share * _weight(each), each.useful) for each in level]
            left -= share * sum(map(_weight, level))
    return taken


def _trial(outcome: Outcome) -> int:
    return outcome.trial


def _busy(outcome: Outcome) -> int:
    return outcome.activity or 0
