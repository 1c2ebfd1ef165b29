"""A customer who left a word of his own on every surface, and is erased: no file and no chat has one of them.

Each place got a word of its own, so that one that is left says where it was left.
"""

from __future__ import annotations

import asyncio
import logging
import re
import tempfile
from pathlib import Path

import pytest

from bot.commands.backup import backed_up
from bot.commands.exporting import exported
from handlers.trials.findings import FORMS
from tests.databases import bytes_of
from tests.stage import Actor, Json, Stage, _post, quiet, stage, until, words
from tests.stories.asking import turned
from tests.stories.news import shows
from tests.stories.polls import ballot, opened, public_file
from tests.stories.prizes import sent_to
from tests.stories.test_early_access import PLAN
from tests.stories.test_inbox import TEAM, team_forum
from tests.stories.test_voices import filed

CANARY = "Kanarin"
NUMBER, USERNAME = 7_310_584_269, "kanarin_erased"
TRACE = re.compile(rb"kanarin\w*|7310584269", re.IGNORECASE)


async def arrives(there: Stage) -> Actor:
    """Somebody whose name, user name and number nobody else has."""
    body = {"first_name": f"{CANARY}Name", "username": USERNAME, "language_code": "en", "id": NUMBER}
    await _post(there.http, "people", body)
    return Actor(there.http, NUMBER)


async def says(there: Stage, mira: Actor, ana: Actor) -> None:
    """Let her say something of every kind, change it, show pictures, be answered, and write back."""
    number, _ = await filed(ana, f"{CANARY}Idea: a lamp on each bike", "idea")
    await mira.taps("Let it stand", await mira.hears(f"{CANARY}Idea", chat=TEAM), chat=TEAM)
    told = await ana.hears("is on the board now")
    await ana.forges(f"sign:{number}", told)
    await ana.asks(f"{CANARY}Signed")
    await ana.forges(f"voice-change:{number}", told)
    await ana.asks(f"{CANARY}Rewritten: a lamp on each bike")
    await mira.hears(f"{CANARY}Rewritten", chat=TEAM)
    there.hands.forward(minutes=12)
    await shows(there, ana, f"{CANARY}Caption")
    await ana.taps("A complaint", await ana.hears("What is this?"))
    await mira.hears(f"{CANARY}Caption", chat=TEAM)
    there.hands.forward(minutes=12)
    await answered(there, mira, ana)
    await ana.asks(f"/ideas {CANARY}Searched")
    await ana.asks(f"/language {CANARY}Zone")
    await ana.asks(f"/link {CANARY}Code")


async def answered(there: Stage, mira: Actor, ana: Actor) -> None:
    """Let her ask, change what she wrote, be answered, write back, and let it be shown to others."""
    said = await ana.says(f"{CANARY}Question, when do you open?")
    await ana.taps("A question", await ana.hears("What is this?"))
    card = await mira.hears(f"{CANARY}Question", chat=TEAM)
    await ana.leaves("edit", message_id=said["message_id"], text=f"{CANARY}Edited, when do you open?")
    await quiet(there)
    await mira.leaves("say", text="At nine.", chat=TEAM, reply_to=card["message_id"])
    await mira.hears("leaves in 20 seconds", chat=TEAM)
    there.hands.forward(seconds=21)
    answer = await ana.hears("At nine.")
    await ana.leaves("say", text=f"{CANARY}Back, and on Sundays?", reply_to=answer["message_id"])
    await mira.hears(f"{CANARY}Back", chat=TEAM)


async def has_a_profile(there: Stage, ana: Actor) -> None:
    """Let her agree to be ranked, and tell and show what she built."""
    await ana.taps("Yes, also what I did before", await ana.asks("/me", "no lead-user profile"))
    shown = await ana.hears("How far is what there is today")
    for word in ("Built", "Shown"):
        await ana.forges("built", shown)
        await ana.hears("what you built or changed yourself")
        if word == "Built":
            await ana.asks(f"{CANARY}{word}: a trailer", "Someone on our team will look at it")
        else:
            await shows(there, ana, f"{CANARY}{word}")
            await ana.hears("Someone on our team will look at it")


async def rides(there: Stage, mira: Actor, ana: Actor) -> None:
    """Let her test, answer in words and pictures, be stuck, and allow to be quoted under a name."""
    form = PLAN.replace("from: idea 1\n", "").replace("confidential: yes", "confidential: no")
    form = form[: form.index("- rating")] + "- text: What would you change?\n- photo: Where does it stand?\n"
    await mira.taps("Find testers", await mira.asks(form, "Cargo bike"))
    await mira.taps("Find testers openly", await mira.hears("everyone can see it"))
    await mira.hears("Cargo bike")
    offer = await ana.asks("/tests", "looking for testers")
    await ana.taps("Cargo bike", offer)
    await ana.taps("Take part", asked := await turned(ana, offer))
    await ana.taps("Agree and ask to take part", await turned(ana, asked))
    await mira.forges("trial-candidates:1", await mira.asks("/test 1", "Cargo bike"))
    await mira.taps("Approve 1", await mira.hears("waits for a look"))
    invited = await ana.hears("Would you like to try Cargo bike")
    await ana.taps("Take part", invited)
    await ana.taps("Agree and take part", await ana.card(invited))
    await ana.taps("No, it works", await ana.hears("Take it home"))
    await ana.hears("What would you change?")
    await ana.asks(f"{CANARY}Answer: a bell", "Where does it stand?")
    await shows(there, ana, f"{CANARY}Photo")
    await ana.taps("Quote me under another name", await ana.hears("whether your words may stand in it"))
    await ana.hears()
    await ana.asks(f"{CANARY}Quoted")
    await mira.asks(f"/yousaid 1 {CANARY}Answer: a bell -> It has one", "")


async def wins(there: Stage, mira: Actor, ana: Actor) -> None:
    """Let her win a parcel, say where it goes, and vote once more."""
    number = await opened(mira, "Closed?", prizes="1 x Atlas as shipped")
    await ballot(ana, number, "Viking")
    await mira.does(f"/close {number} enough", "closed")
    await ana.taps("Claim", await ana.hears("you win"))
    await ana.hears("erased 30 days after delivery")
    await sent_to(ana, f"{CANARY}Person\n{CANARY}Street 17\n11000 Beograd, Srbija")
    await ballot(ana, await opened(mira, "Running?"), "Viking")


async def is_halfway(there: Stage, ana: Actor) -> None:
    """Let her begin what she does not end: a link, an invitation, words that may be anything."""
    await ana.asks("/link", "another account")
    await ana.taps("Give me a link", await ana.asks("/invite", "pass on"))
    await ana.asks(f"/suggest {CANARY}Suggested")
    there.hands.forward(minutes=12)
    await ana.asks(f"{CANARY}Halfway", "What is this?")


def left_in(folder: Path) -> list[str]:
    """Return what is left of her in any file of a folder, each with its file."""
    files = [file for file in sorted(folder.rglob("*")) if file.is_file()]
    found = {(file.name, each.decode()) for file in files for each in TRACE.findall(bytes_of(file))}
    return sorted(f"{name}: {each}" for name, each in found)


async def taken_out(there: Stage, mira: Actor, folder: Path) -> None:
    """Lay every export that there is, and a backup, beside the database."""
    await public_file(there, mira, 1)
    assert await asyncio.to_thread(exported, there.settings, "draw-1", folder) == 0
    assert await asyncio.to_thread(backed_up, there.settings, folder / "backup.db") == 0
    page = await mira.asks("/test 1", "Cargo bike")
    for each in FORMS:
        await mira.forges(f"trial-report:1:{each}", page)
        (folder / f"report-{each}").write_bytes(await mira.file(await with_a_file(mira)))


async def with_a_file(mira: Actor) -> Json:
    """Wait for the next message that brings a file or a picture."""
    found = await mira.hears()
    while not {"document", "photo"} & found.keys():
        found = await mira.hears()
    return found


async def test_no_file_has_a_word_of_who_was_erased(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    caplog.set_level(logging.INFO)
    async with stage(tmp_path, team_chat=f"telegram:{TEAM}", secret_key="o" * 40) as there:
        there.hands.to_noon()
        mira = await there.owner()
        await mira.asks("/start")
        await team_forum(there, mira)
        ana = await arrives(there)
        await says(there, mira, ana)
        await has_a_profile(there, ana)
        await rides(there, mira, ana)
        await wins(there, mira, ana)
        await is_halfway(there, ana)
        await quiet(there)
        assert len(left_in(tmp_path)) > 20, "they are found where they stand"
        await ana.taps("Erase me and my ideas", await ana.asks("/forget", "Erase everything"))
        await quiet(there)
        await until(lambda: not left_in(tmp_path))  # the log is emptied as soon as nobody reads
        shown = [each for each in await mira.messages(chat=TEAM) if each["from"]["is_bot"]]
        assert [words(each) for each in shown if CANARY in words(each) or "photo" in each] == []
        await taken_out(there, mira, tmp_path)
        assert left_in(tmp_path) == []
        assert TRACE.findall(caplog.text.encode()) == []
    assert left_in(tmp_path) == []
