"""The team: who may do what, how one joins and leaves, and the log that forgets nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domains import HOUSE
from customers.team import ANYONE
from tests.stage import labels, stage, words
from tests.stories.asking import logged, turned
from tests.stories.team import ALLOWED, REFUSALS, ROLES, TAPS, invited, link_for, members, three_polls


def test_every_command_and_button_of_the_team_is_tried_by_every_role() -> None:
    needed = {name for name, route in HOUSE.commands.items() if route.right is not ANYONE}
    assert {command.split()[0].removeprefix("/") for command in ALLOWED} == needed
    needed = {name for name, route in HOUSE.taps.items() if route.right is not ANYONE}
    assert {data.partition(":")[0] for data in TAPS} == needed


@pytest.mark.parametrize("role", ["care", "analyst", "editor", "owner"])
async def test_what_a_role_gives_is_done(role: str, tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        await three_polls(mira)
        person = await invited(there, mira, role)
        card = await person.asks("/vote 2", "Open?")
        for data, roles in TAPS.items():
            if role in roles:
                assert not (await person.forges(data, card)).startswith(REFUSALS), data
        for command, roles in ALLOWED.items():
            if role in roles and command != "/team remove 1":
                assert not words(await person.asks(command)).startswith(REFUSALS), command
                assert "went wrong" not in words((await person.messages())[-1]), command
        help_text = words(await person.asks("/help", "What you can do"))
        assert help_text.index("For the team") < min(map(help_text.index, ("/results", "/weekly")))
        assert ("/newpoll" in help_text) == (role in {"owner", "editor"})
        assert ("/audit" in help_text) == (role in {"owner", "analyst"})
        assert ("/team" in help_text) == ("/held" in help_text) == (role == "owner")


async def test_an_invitation_goes_with_the_person_who_made_it(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        vera = await invited(there, await there.owner(), "owner")
        link = await link_for(vera, "owner")
        await vera.taps("Erase everything", await vera.asks("/forget", "Erase everything"))
        jan = await there.person("Jan")
        assert "used already" in words(await jan.asks(f"/start {link}"))


async def test_an_invitation_is_good_once(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        link = await link_for(mira, "editor")
        ana, jan = await there.person("Ana"), await there.person("Jan")
        assert "editor" in words(await ana.asks(f"/start {link}", "Welcome to the team"))
        assert "used already" in words(await jan.asks(f"/start {link}"))
        assert set(await members(mira)) == {"Mira (owner)", "Ana (editor)"}


async def test_an_invitation_is_good_for_a_day(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        in_time, late = await link_for(mira, "editor"), await link_for(mira, "analyst")
        ana, jan = await there.person("Ana"), await there.person("Jan")
        there.hands.forward(hours=23, minutes=59)
        await ana.asks(f"/start {in_time}", "Welcome to the team")
        there.hands.forward(minutes=2)
        assert "older than a day" in words(await jan.asks(f"/start {late}"))
        assert set(await members(mira)) == {"Mira (owner)", "Ana (editor)"}


async def test_members_change_and_go_but_the_last_owner_stays(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        ana = await invited(there, mira, "editor")
        numbers = await members(mira)
        me, her = numbers["Mira (owner)"], numbers["Editor (editor)"]
        for command in (f"/team role {me} editor", f"/team remove {me}"):
            assert "last owner" in words(await mira.asks(command))
        await mira.asks("/forget", "cannot be undone")
        assert "last owner" in await mira.taps("Erase everything")
        assert "has a new role: analyst" in words(await mira.does(f"/team role {her} analyst"))
        assert "analyst" in words(await ana.hears("Your role in the team is now"))
        assert words(await ana.asks("/newpoll")).startswith(REFUSALS[0])
        assert "no longer in the team" in words(await mira.does(f"/team remove {her}"))
        await ana.hears("no longer in the team")
        assert words(await ana.asks("/audit")).startswith(REFUSALS[1])
        assert "Nobody in the team has that number" in words(await mira.does("/team remove 99"))
        for mistake in ("/team invite king", "/team role x editor", "/team dance"):
            assert not words(await mira.asks(mistake)).startswith("Something went wrong")


async def test_the_team_is_invited_by_button_and_names_are_shown_as_text(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        listed = await mira.asks("/team", "The team")
        assert len(labels(listed)) == len(ROLES)
        await mira.taps("an analyst", listed)
        link = words(await mira.hears("works once")).split("start=")[1].strip()
        ana = await there.person("<b>Ana</b> & <i>")
        await ana.asks(f"/start {link}", "analyst")
        assert "<b>Ana</b> & <i> (analyst)" in words(await mira.asks("/team", "The team"))


async def test_every_action_of_the_team_is_in_the_log_by_ids_and_in_pages(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        await three_polls(mira)
        await mira.asks("/edit 1 Renamed?", "is changed")
        await mira.does("/notice 2 Thank you all", "stands")
        await mira.asks("/export 3", "table")
        await mira.does("/decide 3", "confirmed")
        await mira.does("/void 2 A mistake", "ended")
        await mira.asks("/clone 3", "copy")
        await invited(there, mira, "editor")
        assert await logged(mira) == [
            "newpoll poll:1",
            "newpoll poll:2",
            "open poll:2",
            "newpoll poll:3",
            "open poll:3",
            "close poll:3",
            "edit poll:1",
            "notice poll:2",
            "export poll:3",
            "decide poll:3",
            "status number 3.1, “Viking”",
            "void poll:2",
            "clone poll:3 to:4",
            "invite role:editor",
            "join role:editor",
        ]
        for number in range(12):
            await mira.does(f"/notice 3 Line {number}", "stands")
        newest = await mira.asks("/audit", "Audit log")
        assert words(newest).count("Mira added a public line to poll 3 “") == 10
        assert labels(newest) == ["Poll 3", "Older"]
        await mira.taps("Older", newest)
        older = await turned(mira, newest)
        await mira.taps("Newer", older)
        assert words(await turned(mira, older)) == words(newest)
        read = [said for said in await mira.heard() if "Audit log" in said]
        assert any("Renamed?" in said for said in read)
        assert not any("Draft?" in said for said in read)
