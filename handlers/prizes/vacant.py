"""Prizes for which nobody is left in the order: the team hears of each, once."""

from __future__ import annotations

from datetime import datetime

from chat.answers import Say
from chat.records import Stores
from handlers.company import Company
from handlers.polls.announcing import desk_button, to_team
from prizes.award import Award, State
from prizes.store import Prizes
from texts import keys


def told(before: Award, stores: Stores, company: Company, now: datetime) -> tuple[Say, ...]:
    """Tell the team, if nobody moved up to a place that somebody lost; `before`: as he held it."""
    if stores[Prizes].get(before.id).state is not State.VACANT:
        return ()
    text = keys.team_vacant(number=str(before.draw), place=str(before.place), prize=before.prize)
    key = f"team:vacant:{before.id}:{before.ordinal}"
    return to_team(text, key, stores, company, now, (desk_button(before.draw),))
