"""Limited approval: each voter picks up to k options, each pick is one vote; with k = 1 it is plurality.

Approval voting: S. J. Brams and P. C. Fishburn, American Political Science Review 72 (1978).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from polls.errors import NoSuchChoice, TooManyPicks
from polls.method import BallotDisordered, Choices, Method, Profile, Ranking, by_votes
from polls.outcome import Outcome, explained
from polls.poll import Choice, Terms
from texts.text import Text


class Approval:
    """Pick up to k; the options with the most picks win."""

    name = "approval"
    additive = True

    def check(self, choices: Choices, terms: Terms) -> None:
        """Raise NoSuchChoice, TooManyPicks or BallotDisordered unless it is up to k options, ascending."""
        last = len(terms.options)
        for choice in choices:
            if not 1 <= choice <= last:
                raise NoSuchChoice(choice, last)
        if len(choices) > terms.pick:
            raise TooManyPicks(terms.pick)
        if any(former >= latter for former, latter in pairwise(choices)):
            raise BallotDisordered

    def counters(self, choices: Choices) -> Iterable[Choice]:
        """Each pick counts once."""
        return choices

    def tally(self, profile: Profile, terms: Terms) -> Ranking:
        """Add up the picks and rank by them."""
        votes: Counter[Choice] = Counter()
        for choices, times in profile.ballots.items():
            for choice in choices:
                votes[choice] += times
        return by_votes(votes[Choice(choice)] for choice in terms.choices)

    def explain(self, terms: Terms, outcome: Outcome) -> list[Text]:
        """How picks are counted, then who was seated and why."""
        return [Text("explain-approval", {"pick": terms.pick}), *explained(terms, outcome)]


METHOD: Method = Approval()
