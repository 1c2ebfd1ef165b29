"""However much is said, what is kept stays the same."""

from __future__ import annotations

import gc
from functools import partial

import msgspec
import pytest

from sandbox import acts, world
from sandbox.arguments import Arguments, Upload
from sandbox.bots import DEFAULT_TOKEN, Bot
from sandbox.dispatch import perform
from sandbox.feed import Feed
from sandbox.files import Files
from sandbox.objects import User
from sandbox.world import World
from tests.sandbox.conftest import PNG, Api

KEPT, ROUNDS = 100, 200
MENU = '{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}'


def small() -> tuple[World, Bot, User]:
    """Return a world that keeps little, its bot and a person."""
    made = World(seed=1, kept_messages=KEPT)
    made.feed, made.files = Feed(KEPT), Files(50 * len(PNG))
    bot, ana = made.bot_of(DEFAULT_TOKEN), made.add_person("Ana")
    acts.say(made, bot, ana, "/start")
    return made, bot, ana


async def chatter(made: World, bot: Bot, ana: User, first: int) -> None:
    """Let bot and person exchange everything that leaves a trace, several messages a round."""
    call = partial(perform, made, bot)
    chat = {"chat_id": str(ana.id)}
    for number in range(first, first + ROUNDS):
        sent = msgspec.json.decode(
            (await call("sendMessage", Arguments(chat | {"text": f"m {number}", "reply_markup": MENU}))).body
        )["result"]["message_id"]
        await call(
            "sendPoll", Arguments(chat | {"question": "?", "options": '["A","B"]', "open_period": "600"})
        )
        await call("sendPhoto", Arguments(dict(chat), {"photo": Upload("p.png", PNG + str(number).encode())}))
        await call("pinChatMessage", Arguments(chat | {"message_id": str(sent)}))
        answered = acts.say(made, bot, ana, f"x {number}", reply_to=sent).message.message_id
        acts.say(made, bot, ana, "and", reply_to=answered)
        tapped = acts.tap(made, bot, ana, sent, data="b")
        await call("answerCallbackQuery", Arguments({"callback_query_id": tapped.query_id}))
        await call("getUpdates", Arguments({"offset": str(bot.updates.next_id)}))


def things() -> int:
    """Count what the interpreter keeps alive."""
    gc.collect()
    return len(gc.get_objects())


async def test_memory_stays_flat_however_many_messages_come(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(world, "TAPS_KEPT", KEPT)
    made, bot, ana = small()
    await chatter(made, bot, ana, 0)
    before = things()
    for part in range(1, 4):
        await chatter(made, bot, ana, part * ROUNDS)
    assert things() - before < ROUNDS / 2
    assert sum(len(room.kept) for room in made.private.values()) == KEPT
    kept = [len(made.taps), len(made.polls), len(made.feed.calls), len(made.files.by_path)]
    assert max(kept) <= KEPT
    assert all(set(room.pinned) <= set(room.kept) for room in made.private.values())


async def test_a_file_that_is_kept_is_found_though_older_ones_are_gone() -> None:
    files = Files(3 * len(PNG) + 20)
    stored = [files.keep("photo", "p.png", PNG + bytes([number])) for number in range(8)]
    newest = [each for each in stored if files.find(each.file_id)]
    assert 1 < len(newest) < 8
    assert all(files.by_path[each.path] is each for each in newest)


async def test_a_forwarded_poll_that_goes_leaves_the_poll_itself_open(api: Api, ana: int) -> None:
    poll = await api.call("sendPoll", chat_id=ana, question="?", options=["A", "B"], open_period=60)
    copy = await api.call("forwardMessage", chat_id=ana, from_chat_id=ana, message_id=poll["message_id"])
    await api.call("deleteMessage", chat_id=ana, message_id=copy["message_id"])
    await api.control("clock", advance=61)
    [update] = await api.updates()
    assert update["poll"]["is_closed"] is True
