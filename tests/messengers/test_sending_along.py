"""Recordings, videos and albums arrive in Telegram as what they are, over real HTTP."""

from __future__ import annotations

import pytest

from chat.events import Kind
from chat.ports import Media, Outgoing
from messengers.telegram.sending import Telegram
from sandbox import acts, topics
from sandbox.objects import User
from sandbox.server import Sandbox
from tests.messengers.test_sending import KEYS, PNG, shown

RECORDED = {
    Kind.VOICE: "voice",
    Kind.VIDEO: "video",
    Kind.AUDIO: "audio",
    Kind.ANIMATION: "animation",
    Kind.ROUND: "video_note",
}


@pytest.mark.parametrize(("kind", "field"), RECORDED.items())
async def test_a_recording_is_sent_as_what_it_is(
    sandbox: Sandbox, telegram: Telegram, ana: User, kind: Kind, field: str
) -> None:
    said = "" if kind is Kind.ROUND else "Listen"
    first = await telegram.send(str(ana.id), Outgoing(text=said, media=Media("x", kind, content=b"bytes")))
    tape = shown(sandbox, ana.id, first.message)[field]
    assert first.handle == tape["file_id"]
    again = Outgoing(text=said, keys=KEYS, media=Media("x", kind, handle=first.handle))
    copy = shown(sandbox, ana.id, (await telegram.send(str(ana.id), again)).message)
    assert copy[field]["file_id"] == first.handle
    assert copy.get("caption", "") == said


async def test_an_album_of_pictures_and_videos_goes_to_its_topic(
    sandbox: Sandbox, telegram: Telegram, ana: User
) -> None:
    chat, pieces = str(ana.id), []
    for kind in (Kind.PICTURE, Kind.VIDEO):
        sent = await telegram.send(chat, Outgoing(text="", media=Media("x.png", kind, content=PNG)))
        pieces.append(Media("x.png", kind, handle=sent.handle))
    group = acts.found_chat(sandbox.world, "supergroup", "Team", members=[ana.id], forum=True).id
    topic = topics.begin(sandbox.world, sandbox.world.rooms[group], "Votes", ana).message_thread_id
    there = Outgoing(text="", album=tuple(pieces), topic=str(topic))
    sent = await telegram.send(str(group), there)
    first = shown(sandbox, group, sent.message)
    assert first["message_thread_id"] == topic
    (other,) = sent.others
    assert shown(sandbox, group, other)["video"]
    assert first["photo"]
