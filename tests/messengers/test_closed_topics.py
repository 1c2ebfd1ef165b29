"""A topic that somebody closed is opened again by who made it."""

from __future__ import annotations

import pytest

from chat.ports import Outgoing, TopicShut
from messengers.telegram.sending import Telegram
from sandbox import acts, topics
from sandbox.objects import User
from sandbox.server import Sandbox
from tests.messengers.test_sending import shown


@pytest.mark.parametrize("own", [True, False])
async def test_a_topic_that_somebody_closed_is_opened_again_by_who_made_it(
    sandbox: Sandbox, telegram: Telegram, ana: User, own: bool
) -> None:
    """Without the right to manage topics one writes in no closed one, and opens none but one's own."""
    world, bot = sandbox.world, sandbox.world.bot()
    group = acts.found_chat(world, "supergroup", "Team", members=[ana.id], forum=True).id
    room = world.rooms[group]
    number = topics.begin(world, room, "Ideas", bot.user if own else ana).message_thread_id
    acts.set_member(world, room, bot.user, "member", ana)
    topics.close(world, room, number, ana)
    there = Outgoing(text="A card", topic=str(number))
    if own:
        sent = await telegram.send(str(group), there)
        assert shown(sandbox, group, sent.message)["message_thread_id"] == number
    else:
        with pytest.raises(TopicShut):
            await telegram.send(str(group), there)
