"""What a day brings the team of prizes: those to hand over, codes that are wanted, what goes to the next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from chat.answers import Button, data
from handlers.agenda import Matter, before_the_next, first_named
from handlers.naming import short
from handlers.prizes.prize_desk import BY_HAND
from prizes.award import Award, State
from prizes.store import Prizes
from texts import keys
from texts.text import Text
from usecases.buttons import desk_button
from usecases.work import Work


def agenda(work: Work) -> Iterator[Matter]:
    """Return what waits to be handed over, what is wanted, and what is not claimed yet on its last day."""
    yield from _handed_over(work)
    yield from _codes_wanted(work)
    yield from _unclaimed(work)


def _handed_over(work: Work) -> Iterator[Matter]:
    yield from _of_draws(work.stores[Prizes].having(State.CLAIMED, BY_HAND), keys.morning_hand_over)


def _codes_wanted(work: Work) -> Iterator[Matter]:
    """Who claimed a code and has none: there is none left."""
    wanted = Counter(award.prize for award in work.stores[Prizes].having(State.CLAIMED, {"code"}))
    if wanted:
        named = [keys.morning_prize(prize=short(prize)) for prize in wanted]
        way = (Button(keys.menu_codes(), data("codes")),)
        yield Matter(keys.morning_codes(count=wanted.total(), named=first_named(named)), way)


def _unclaimed(work: Work) -> Iterator[Matter]:
    """Prizes that go to the next in the order before the next morning, unless they are claimed."""
    unclaimed = work.stores[Prizes].having(State.AWARDED)
    ending = [award for award in unclaimed if before_the_next(award.deadline, work)]
    yield from _of_draws(ending, keys.morning_unclaimed)


def _of_draws(awards: Sequence[Award], said: Callable[..., Text]) -> Iterator[Matter]:
    """Prizes are named by their draws: the desk of each shows them all."""
    if awards:
        titles = {award.draw: award.title for award in awards}
        named = [keys.morning_prizes(title=short(title), number=str(draw)) for draw, title in titles.items()]
        yield Matter(said(count=len(awards), named=first_named(named)), desk_button(awards[0].draw))
