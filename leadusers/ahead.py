"""Ahead of the trend: what somebody chose early that later won or launched, over what anybody would have hit.

Lead users "face needs that will be general in a marketplace, but face them months or years before" (Eric von
Hippel, "Lead users: a source of novel product concepts", Management Science 32(7), 1986, p. 796). How far
somebody is ahead is the one axis, how much he has to gain the other; each predicts attractive innovations
by itself (Nikolaus Franke, Eric von Hippel, Martin Schreier, "Finding commercially attractive user
innovations: a test of lead-user theory", Journal of Product Innovation Management 23(4), 2006).

A choice counts only if it was made while neither popularity nor status could be seen: in a poll with hidden
results, or within an idea's first seven days. A hit counts for more the fewer chose it then: by the surprise
-log2 of their share (Claude Shannon, "A mathematical theory of communication", 1948, section 6), so that
choosing what is popular anyway is no foresight; in units of the average hit. What anybody would have had is
the mean over all such choices; or over all things; or, of ideas, over choices by one who goes after the crowd
(each thing by how many chose it, to the power of `AFTER`), whichever is most. So who follows the crowd, who
chooses blindly, and who supports everything on day one gain nothing. Of a poll nothing like the third is
expected: its winner is popular by definition.

Nor does who was lucky a few times: among many who take part wherever there is a prize somebody always is. So
what somebody has above that is shrunk by how much luck may be in it, and is nothing where all of it may be
(the non-negative garrote of Leo Breiman, "Better subset regression using the nonnegative garrote",
Technometrics 37(4), 1995: x becomes x · max(0, 1 - t²/x²), here with t = `SURE` standard deviations).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final

from msgspec import Struct

from leadusers.axis import Axis, within
from leadusers.fading import mass
from leadusers.weights import Weights

AFTER: Final = 1.5
"""How much more than the crowd itself somebody prefers what is popular who goes after it."""
SURE: Final = 1.282
"""Standard deviations: of ten people with anybody's luck one is further above."""
WITHIN: Final = 1.645
"""Standard deviations to each side of the interval: nine times in ten the true value is within."""


class Thing(Struct, frozen=True):
    """What could be chosen early: by how many it was, and whether it won or was launched by now."""

    chosen: int
    hit: bool


class Field(Struct, frozen=True):
    """What early choices among some things were worth, in average hits."""

    worth: tuple[float, ...]
    """Of a choice of each thing, in their order; 0 of what did not hit."""
    base: float
    """What anybody would have had with each choice, in whichever way brings most."""
    spread: float
    """How far choices are from it: the mean square over all choices, or over all things if that is more."""


def field(things: Sequence[Thing], people: int, *, elected: bool) -> Field:
    """Reckon what choices among some things were worth, of so many people who chose among them.

    `elected`: these choices themselves decided what hit, as in a poll. Where nobody chose anything, or
    nothing hit, each is worth nothing.
    """
    chosen = [each.chosen for each in things]
    surprise = [-math.log2((each.chosen + 1) / (people + 2)) if each.hit else 0.0 for each in things]
    hits = sum(each.chosen for each in things if each.hit)
    unit = sum(many * had for many, had in zip(chosen, surprise, strict=True)) / hits if hits else 0.0
    if not unit:
        return Field((0.0,) * len(things), 0.0, 0.0)
    worth = tuple(had / unit for had in surprise)
    anybody, blind, after = chosen, [1] * len(things), [many**AFTER for many in chosen]
    base = max(_mean(worth, by) for by in (anybody, blind, *(() if elected else (after,))))
    squares = [(had - base) ** 2 for had in worth]
    return Field(worth, base, max(_mean(squares, anybody), _mean(squares, blind)))


def _mean(values: Sequence[float], by: Sequence[float]) -> float:
    return sum(value * many for value, many in zip(values, by, strict=True)) / sum(by)


class Known(Struct, frozen=True, kw_only=True):
    """Early choices of one person of which the end became known at once: of a poll, or of an idea."""

    at: datetime
    count: int
    """So many choices; 0 where they were counted as misses before and hit after all."""
    worth: float
    """What they came to, in average hits."""
    expected: float
    """What anybody's would have come to."""
    spread: float
    """The variance of that."""


class Choices(Struct, frozen=True):
    """Early choices, summed: each with the weight of its instant, which never changes."""

    count: float = 0.0
    hits: float = 0.0
    expected: float = 0.0
    variance: float = 0.0
    """Of what was expected; each with the square of its weight."""

    def __add__(self, other: Choices) -> Choices:
        return Choices(
            self.count + other.count,
            self.hits + other.hits,
            self.expected + other.expected,
            self.variance + other.variance,
        )

    def faded(self, now: datetime, half_life: timedelta) -> Choices:
        """Return what of it counts at an instant."""
        unit = mass(now, half_life)
        return Choices(self.count / unit, self.hits / unit, self.expected / unit, self.variance / unit**2)


def weighted(known: Known, half_life: timedelta) -> Choices:
    """Return early choices as they are added to the others."""
    weight = mass(known.at, half_life)
    return Choices(
        weight * known.count, weight * known.worth, weight * known.expected, weight**2 * known.spread
    )


def summed(known: Iterable[Known], half_life: timedelta) -> Choices:
    """Add early choices up."""
    total = Choices()
    for each in known:
        total += weighted(each, half_life)
    return total


def ahead(choices: Choices, now: datetime, weights: Weights) -> Axis | None:
    """Return how far ahead somebody is: the share of his hits that chance does not explain, in hundredths.

    Of what is above chance it counts what luck does not reach, with the prior's hits by chance on top:
    (above - luck² / above) / (hits + prior), where above = hits - expected. Lift 1, and anything below, is 0;
    lift 2 over many choices is 50. None: too few choices. As time passes it only falls.
    """
    now_ = choices.faded(now, weights.half_life)
    if now_.count <= weights.enough:
        return None
    return _share(now_, weights.prior)


def _share(choices: Choices, prior: float) -> Axis:
    spread = math.sqrt(choices.variance)
    luck, about = SURE * spread, WITHIN * spread
    above = choices.hits - choices.expected

    def share(over: float, hits: float) -> float:
        return within(100 * over / (hits + prior)) if over > 0 and hits + prior > 0 else 0.0

    value = share(above - luck**2 / above, choices.hits) if above > 0 else 0.0
    low = share(above - about, choices.hits - about)
    return Axis(value, min(low, value), share(above + about, choices.hits + about))
