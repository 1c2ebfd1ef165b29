"""Where others read along nothing personal is said, and channels are nobody."""

from __future__ import annotations

from pathlib import Path

from tests.stage import Json, Stage, labels, quiet, stage, words
from tests.stories.asking import mydata
from tests.stories.polls import QUESTION, ballot, crowd, opened
from tests.stories.test_inbox import TEAM, team_forum
from tests.stories.test_voices import filed

BELGRADE = "Europe/Belgrade"


PERSONAL = (
    "/mine",
    "/privacy",
    "/mydata",
    "/forget",
    "/stop",
    "/language",
    "/vote 1",
    "/start",
    "/team",
    "/audit",
)


async def test_in_a_group_nothing_personal_is_answered(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        ana = await there.person("Ana")
        await ballot(ana, number, "Viking")
        group = await there.chat("supergroup", "Readers", mira, ana)
        for command in PERSONAL:
            answer = await ana.asks(command, chat=group)
            assert words(answer) == "Let us talk about this in private.", command
            (button,) = answer["reply_markup"]["inline_keyboard"][0]
            assert "start=" in button["url"]
        for command in (f"/vote {number}", f"/start poll-{number}"):
            (button,) = (await ana.asks(command, chat=group))["reply_markup"]["inline_keyboard"][0]
            assert button["url"].endswith(f"start=poll-{number}"), command
        await quiet(there)
        before = len(await ana.messages(chat=group))
        await ana.says("just talking", chat=group)
        await ana.says("/nonsense", chat=group)
        await quiet(there)
        assert len(await ana.messages(chat=group)) == before + 2


async def test_who_writes_in_the_groups_name_is_nobody_and_is_told_so(tmp_path: Path) -> None:
    """In a group of customers, and in that of the team: nothing is filed and nobody is answered."""
    async with stage(tmp_path, team_chat=f"telegram:{TEAM}") as there:
        mira, ana = await there.owner(), await there.person("Ana")
        await mira.asks("/start")
        await team_forum(there, mira)
        await filed(ana, "When do you open?", "question")
        card = await mira.hears("When do you open?", chat=TEAM)
        await mira.leaves("say", text="At nine.", chat=TEAM, as_chat=TEAM, reply_to=card["message_id"])
        await mira.hears("I cannot see who writes", chat=TEAM)
        group = await there.chat("supergroup", "Readers", mira, ana)
        assert (await there.http.post("/sandbox/bot", json={"reads_all": True})).status_code == 200
        veiled: Json = {"chat": group, "as_chat": group}
        await mira.leaves("say", text="/suggest Audio books", **veiled)
        await mira.hears("I cannot see who writes", chat=group)
        said = await mira.leaves("say", text="just talking", **veiled)
        await mira.leaves("edit", message_id=said["message_id"], text="/suggest Audio books", **veiled)
        await mira.leaves("share", kind="location", **veiled)
        told = await mira.messages(chat=group)
        await mira.leaves("react", message_id=told[-1]["message_id"], emoji=["👍"], **veiled)
        there.hands.forward(seconds=21)
        await quiet(there)
        assert sum("I cannot see who writes" in each for each in await mira.heard(chat=group)) == 1
        assert not any("At nine." in each for each in await ana.heard())
        inbox = await mira.asks("/inbox")
        assert any("When do you open?" in each for each in labels(inbox))
        assert "Audio books" not in words(inbox) + str(labels(inbox))


FORGED = ("receipt:1", "vote:1", "m:1:1:1", "m:1:2:1", "forget:yes", "language:sr", "news:yes", "audit:9")


async def test_a_tap_in_a_group_shows_nobody_anything_personal(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        ana = await there.person("Ana")
        await ballot(ana, number, "Viking")
        group = await there.chat("supergroup", "Readers", mira, ana)
        await mira.does(f"/publish {number} {group}", "on its way")
        there_now = await ana.hears(QUESTION, chat=group)
        for data in FORGED:
            await ana.forges(data, there_now, chat=group)
        await quiet(there)
        first, *others = [message for message in await ana.messages(chat=group) if message["from"]["is_bot"]]
        assert words(first).startswith(QUESTION)
        assert labels(first) == ["Vote"]
        assert {words(message) for message in others} <= {"Let us talk about this in private."}
        assert "You chose: Viking." in words(await ana.asks("/mine"))


async def test_a_receipt_asked_for_under_results_in_a_group_comes_in_private(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        (ana,) = await crowd(there, number, ("Viking",))
        group = await there.chat("supergroup", "Readers", mira, ana)
        await mira.does(f"/close {number} enough", "closed")
        full = await ana.asks(f"/results {number}", "All options", chat=group)
        await ana.forges(f"receipt:{number}", full, chat=group)
        await quiet(there)
        assert not any("Your receipt" in words(message) for message in await ana.messages(chat=group))


async def newcomer(there: Stage) -> Json:
    """What is kept of somebody who comes now: customers are numbered as they come."""
    person = await there.person("Newcomer")
    (kept,) = (await mydata(person))["customer"]
    return kept


async def test_channels_and_anonymous_admins_are_nobody_and_the_latter_are_told(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        await opened(mira)
        group = await there.chat("supergroup", "Readers", mira)
        channel = await there.chat("channel", "News", mira)
        number = (await newcomer(there))["id"]
        for chat, as_chat in ((group, group), (channel, None)):
            body = {"person": mira.id, "text": "/polls", "chat": chat, "as_chat": as_chat}
            assert (await there.http.post("/sandbox/say", json=body)).status_code == 200
        await mira.hears("Please write under your own name", chat=group)
        await quiet(there)
        assert len([m for m in await mira.messages(chat=group) if m["from"]["id"] != mira.id]) == 2
        assert len(await mira.messages(chat=channel)) == 1
        assert (await newcomer(there))["id"] == number + 1
