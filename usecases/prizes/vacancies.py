"""Prizes for which nobody is left in the order: the team hears of each, once."""

from __future__ import annotations

from chat.answers import Answers
from prizes.award import Award, State
from prizes.store import Prizes
from texts import keys
from usecases.buttons import desk_button
from usecases.team_notices import to_team
from usecases.work import Work


def vacated(before: Award, work: Work) -> Answers:
    """Tell the team, if nobody moved up to a place that somebody lost; `before`: as he held it."""
    if work.stores[Prizes].get(before.id).state is not State.VACANT:
        return ()
    text = keys.team_vacant(number=str(before.draw), place=str(before.place), prize=before.prize)
    key = f"team:vacant:{before.id}:{before.ordinal}"
    return to_team(text, key, work, (desk_button(before.draw),))
