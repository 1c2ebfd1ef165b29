"""Voice notes, pictures, videos and files between customers and the team, over HTTP and beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from messengers.memory.app import MemoryApp
from messengers.memory.bundle import bundle
from tests.stage import Actor, Json, Stage, page_of, quiet, stage, stage_beside, words
from tests.stories.news import PNG
from tests.stories.plain import Plain
from tests.stories.plain import words as read
from tests.stories.test_voices import spoken
from texts import keys
from texts.languages import Language

TEAM = -1002000000001


async def team(there: Stage, mira: Actor) -> None:
    """The team's chat, with Mira in it."""
    body: Json = {"type": "supergroup", "title": "Team", "members": [mira.id], "id": TEAM}
    assert (await there.http.post("/sandbox/chats", json=body)).status_code == 200


async def sends(there: Stage, person: Actor, **what: Any) -> None:
    """Let somebody send a file, or an album."""
    answer = await there.http.post("/sandbox/send", json={"person": person.id, **what})
    assert answer.status_code == 200, answer.text


@pytest.mark.parametrize("language", ["en", "sr"])
async def test_a_voice_note_is_filed_heard_and_answered_with_a_video(
    tmp_path: Path, language: Language
) -> None:
    async with stage(tmp_path, team_chat=f"telegram:{TEAM}", language="en") as there:
        mira, ana = await there.owner(), await there.person("Ana", language)
        await team(there, mira)
        await sends(there, ana, kind="voice", duration=12)
        asked = await ana.hears(spoken(keys.voice_what(pieces=1, minutes=10), language)[:8])
        await ana.taps(spoken(keys.voice_kind(kind="question"), language), asked)
        card = await mira.hears("#1", chat=TEAM)
        assert "(a voice note, 0:12)" in words(card)
        below = await mira.hears("sent along", chat=TEAM)
        assert below["voice"]["duration"] == 12
        reply = below["message_id"]
        await sends(there, mira, chat=TEAM, kind="video", duration=30, caption="Like this", reply_to=reply)
        await mira.hears("leaves in 20 seconds", chat=TEAM)
        there.hands.forward(seconds=21)
        answer = await ana.hears("Like this")
        assert answer["video"]["duration"] == 30
        await quiet(there)
        parts = [{"kind": "photo", "content": PNG}, {"kind": "video", "duration": 5}]
        await sends(there, ana, album=parts, reply_to=answer["message_id"])
        await ana.hears(spoken(keys.voice_added(number="1"), language))
        await quiet(there)
        there.hands.forward(seconds=6)
        back = words(await mira.hears("its author wrote back", chat=TEAM))
        assert "a picture" in back
        assert "a video, 0:05" in back
        came = (await mira.messages(chat=TEAM))[-3:-1]
        assert [each.get("media_group_id") for each in came] == [came[0]["media_group_id"]] * 2


async def test_an_album_is_one_voice_and_one_answer(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana")
        await mira.asks("/start")
        parts = [{"kind": "photo", "content": PNG, "caption": "Torn"}, {"kind": "photo", "content": PNG}]
        await sends(there, ana, album=parts)
        asked = await ana.hears("What is this?")
        await quiet(there)
        await ana.taps("A complaint", asked)
        assert "Torn" in words(await mira.hears("#1"))
        await mira.hears("sent along")
        pictures = [each for each in await mira.messages() if each.get("photo")]
        assert len({each["media_group_id"] for each in pictures}) == 1
        for picture in pictures:
            await mira.leaves("say", text="// Look at this one", reply_to=picture["message_id"])
            await mira.hears("Noted on number 1")
        await mira.taps("Answer", await page_of(mira, 1))
        await mira.hears("Your next message is the answer")
        await sends(there, mira, album=parts)
        await mira.hears("leaves in 20 seconds")
        await quiet(there)
        there.hands.forward(seconds=21)
        await ana.hears("An answer to number 1")
        got = [each for each in await ana.messages() if each.get("photo") and each["from"]["is_bot"]]
        assert len(got) == 2
        assert len({each["media_group_id"] for each in got}) == 1


async def test_an_hour_of_talk_and_two_gigabytes_are_passed_on_and_never_fetched(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana")
        await mira.asks("/start")
        await sends(there, ana, kind="voice", duration=3600, size=90_000_000)
        asked = await ana.hears("What is this?")
        await sends(there, ana, kind="document", name="film.mkv", size=2_000_000_000)
        await quiet(there)
        await ana.taps("A question", asked)
        card = words(await mira.hears("#1"))
        assert "(a voice note, 1:00:00)" in card
        assert "(a file, 2,000 MB)" in card
        assert (await mira.hears("1:00:00"))["voice"]
        assert (await mira.hears("2,000 MB"))["document"]


async def test_where_the_team_reads_elsewhere_it_has_what_can_be_had_and_is_told_of_the_rest(
    tmp_path: Path,
) -> None:
    app, there_too = MemoryApp(), "!us:example.org"
    told = {"owners": "memory:vera", "team_chat": f"memory:{there_too}"}
    async with stage_beside((bundle(app),), tmp_path, **told) as there:
        vera, ana = Plain(app, "Vera"), await there.person("Ana")
        await vera.asks("/start")
        await sends(there, ana, kind="voice", duration=12)
        asked = await ana.hears("What is this?")
        await sends(there, ana, kind="document", name="film.mkv", size=2_000_000_000)
        await quiet(there)
        await ana.taps("A question", asked)
        await quiet(there)
        posts = app.posts[there_too]
        assert "(a voice note, 0:12)" in read(posts[0])
        assert posts[1].media is not None, "fetched, and sent anew"
        assert posts[2].media is None
        assert "2,000 MB" in read(posts[2])
        assert "sent along in another messenger" in read(posts[2])


async def test_a_reply_to_what_a_page_shows_answers_its_case(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana")
        await mira.asks("/start")
        await sends(there, ana, kind="video_note", duration=12)
        await ana.taps("A question", await ana.hears("What is this?"))
        await mira.hears("#1")
        for page in (False, True):
            if page:
                await mira.asks("/case 1", "#1")
            below = await mira.hears("sent along")
            (tape,) = [each for each in await mira.messages() if each.get("video_note")][-1:]
            for shown in (tape, below):
                await mira.leaves("say", text="// Heard", reply_to=shown["message_id"])
                await mira.hears("Noted on number 1")
