"""The file with which anyone draws again is the one whose fingerprint the chat states."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from bot.attachments import AttachmentMaker
from chat.answers import Attachment, DrawFile
from chat.ports import Media
from tests.stage import Stage, stage
from tests.stories.polls import verified
from tests.stories.test_draw import draw_file, held, ticket_of, winner
from texts.rendering import Reader


async def the_file_is_the_one_stated(there: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask for the file; before it is written, the winner falls out. Raises AssertionError."""
    mira = await there.owner()
    people = await held(there, mira, 3)
    first = await winner(people)
    ticket = (await ticket_of(first))[:10]
    asked, passed_on, make = asyncio.Event(), asyncio.Event(), AttachmentMaker.make

    async def later(self: AttachmentMaker, attachment: Attachment, reader: Reader) -> Media:
        if isinstance(attachment, DrawFile):
            asked.set()
            await passed_on.wait()
        return await make(self, attachment, reader)

    monkeypatch.setattr(AttachmentMaker, "make", later)
    asking = asyncio.create_task(draw_file(there, first))
    await asked.wait()
    await mira.does(f"/disqualify 1 {ticket} Three accounts", "moves up")
    passed_on.set()
    file = await asking
    assert verified(file) == 0
    assert json.loads(file.read_text())["falls"] == []
    assert len(json.loads((await draw_file(there, mira)).read_text())["falls"]) == 1


async def test_the_file_is_the_one_whose_fingerprint_was_stated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with stage(tmp_path) as there:
        await the_file_is_the_one_stated(there, monkeypatch)


async def test_if_it_were_written_as_things_stand_at_sending_it_would_be_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.draws.draws.DrawFile", lambda draw, **_: DrawFile(draw))
    async with stage(tmp_path) as there:
        with pytest.raises(AssertionError, match="another fingerprint"):
            await the_file_is_the_one_stated(there, monkeypatch)
