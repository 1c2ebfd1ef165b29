"""What the team's chat is told of messages and broadcasts that are stuck."""

from __future__ import annotations

from datetime import datetime

from chat.answers import Say
from chat.stuck import MARK, Astray, Stuck
from handlers.desk import Company
from handlers.polls.announcing import to_team
from texts import keys


def told(company: Company, stuck: Stuck | Astray, now: datetime) -> Say | None:
    """Tell of the first message in each hour, for there may be thousands, and of each broadcast and topic."""
    if isinstance(stuck, Astray):
        key = f"team:topic:{stuck.chat}:{stuck.topic}"
        text = keys.team_topic_shut(topic=stuck.topic, chat=stuck.chat)
        return next(iter(to_team(company, text, key)), None)
    number, problem = str(stuck.number), stuck.problem.removeprefix(MARK)
    text = keys.team_stuck(number=number, problem=problem)
    key = f"team:stuck:{now:%Y-%m-%dT%H}"
    if stuck.broadcast:
        text = keys.team_stuck_broadcast(number=number, problem=problem)
        key = f"team:stuck-broadcast:{number}:{now:%Y-%m-%dT%H}"
    return next(iter(to_team(company, text, key)), None)
