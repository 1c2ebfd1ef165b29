"""Somebody else's words, changed words and what is no words, from Telegram to the answer."""

from __future__ import annotations

from pathlib import Path

from tests.stage import quiet, stage, words
from tests.stories.polls import opened

FAULTY = "/newpoll Which of them?\npick: none\ncloses: in 3 days\n- Viking\n- Pyramid"


async def test_a_forwarded_command_does_nothing_and_says_so(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana")
        number = await opened(mira)
        group = await there.chat("supergroup", "Readers", mira, ana)
        said = await ana.says(f"/void {number} this poll is rigged", chat=group)
        for hidden in (False, True):
            asked = {"message_id": said["message_id"], "from_chat": group, "hidden": hidden}
            await mira.leaves("forward", **asked)
            await mira.hears("please write it yourself")
        await mira.leaves("say", text=f"/void {number} this poll is rigged", via="gif")
        await mira.hears("please write it yourself")
        await quiet(there)
        before = len(await mira.messages(chat=group))
        await mira.leaves("forward", chat=group, message_id=(await mira.says("hello"))["message_id"])
        await quiet(there)
        assert len(await mira.messages(chat=group)) == before + 1
        assert "Open." in words(await mira.asks(f"/poll {number}"))


async def test_a_faulty_poll_is_mended_by_changing_its_message(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        said = await mira.asks(FAULTY, "Nothing was stored")
        number = said["message_id"] - 1
        await there.restart()
        mended = FAULTY.replace("none", "1")
        await mira.leaves("edit", message_id=number, text=mended)
        await mira.hears("Preview")
        await there.restart()
        await mira.leaves("edit", message_id=number, text=mended.replace("Which", "Who"))
        await mira.hears("The draft can still be changed: /edit_1")
        assert "Which of them?" in words(await mira.asks("/poll 1"))


async def test_a_sticker_is_answered_and_an_album_under_a_command_once(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        ana = await there.person("Ana")
        await ana.leaves("share", kind="sticker")
        await ana.hears("I cannot read stickers")
        for _ in range(3):
            await ana.leaves("share", kind="video", album="7", caption="/help")
        await ana.hears("I do not take videos here")
        await quiet(there)
        assert len(await ana.heard()) == 2
