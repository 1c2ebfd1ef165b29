"""What the team is told of messages and broadcasts that are stuck."""

from __future__ import annotations

from datetime import datetime

from chat.answers import Message, Say
from chat.stuck import MARK, Astray, Found, NoTopics
from texts import keys
from usecases.company import Company


def notice(company: Company, stuck: Found, now: datetime) -> Say:
    """Tell of the first message in each hour, for there may be thousands, and of each broadcast and topic.

    It is for the team's chat; without one it is for nobody yet, and goes to the owners. So does
    what only they can do.
    """
    if isinstance(stuck, Astray):
        key = f"team:topic:{stuck.chat}:{stuck.topic}"
        text = keys.team_topic_shut(topic=stuck.topic, chat=stuck.chat)
        return Say(message=Message(texts=(text,)), to=company.team_chat, key=key)
    if isinstance(stuck, NoTopics):
        return Say(message=Message(texts=(keys.inbox_no_topics(),)), key=f"team:no-topics:{stuck.chat}")
    number, problem = str(stuck.number), stuck.problem.removeprefix(MARK)
    text = keys.team_stuck(number=number, problem=problem)
    key = f"team:stuck:{now:%Y-%m-%dT%H}"
    if stuck.broadcast:
        text = keys.team_stuck_broadcast(number=number, problem=problem)
        key = f"team:stuck-broadcast:{number}:{now:%Y-%m-%dT%H}"
    return Say(message=Message(texts=(text,)), to=company.team_chat, key=key)
