"""Whatever the team does stands in the audit log, by ids."""

from __future__ import annotations

from tests.handlers.front import Counter, Guest


async def noted(counter: Counter, does: Guest, *commands: str) -> list[str]:
    """Let someone do things; return what the log has of them."""
    before = len(await counter.log())
    for command in commands:
        await (does.does if command.startswith("/") else does.taps)(command)
    return [f"{action} {subject}" for action, subject in (await counter.log())[before:]]


async def test_changes_of_the_team(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.member("2", "editor")
    assert await noted(counter, mira, "/team role 2 care", "/team remove 2", "team-invite:care") == [
        "role customer:2 role:care",
        "remove customer:2",
        "invite role:care",
    ]


async def test_changes_of_polls(counter: Counter) -> None:
    mira = await counter.owner()
    draft, open_ = await counter.draft(mira), await counter.open_poll(mira)
    commands = (
        f"/edit {draft} Which one?",
        f"/open {draft}",
        f"/publish {open_} @readers",
        f"/extend {open_} in 9 days Holidays",
        f"/close {open_} Enough",
        f"/decide {open_} 2 The rights were sold",
    )
    assert await noted(counter, mira, *commands) == [
        "edit poll:1",
        "open poll:1",
        "publish poll:2 chat:@readers",
        "extend poll:2",
        "close poll:2",
        "override poll:2",
        "status voice:1 status:planned",
    ]


async def test_a_poll_made_step_by_step(counter: Counter) -> None:
    mira = await counter.owner()
    steps = ("/newpoll", "Which?", "Viking\nPyramid")
    for said in steps:
        await mira.says(said)
    taps = ("pick:1", "seats:1", "closes:3", "ties:lot", "binding:yes", "results:hidden")
    assert await noted(counter, mira, *(f"newpoll:{tap}" for tap in taps)) == ["newpoll poll:1"]


async def test_who_is_kept_out_of_draws(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.guest("2").says("/start")
    commands = (
        "/ban telegram:2 She cheats",
        "/unban telegram:2",
        "/unban telegram:2",
        "/ban telegram:9 He too",
    )
    assert await noted(counter, mira, *commands) == [
        "ban customer:2",
        "unban customer:2",
        "ban customer:unknown",
    ]


async def test_what_is_handed_over(counter: Counter) -> None:
    mira, ana = await counter.owner(), await counter.winner("Mug")
    await ana.taps("claim:1")
    token = (await ana.hears()).splitlines()[1]
    assert await noted(counter, mira, f"/fulfil {token}") == ["fulfil award:1"]


async def test_who_is_taken_out_of_a_draw(counter: Counter) -> None:
    mira, ana = await counter.owner(), await counter.winner("Mug")
    ticket = (await ana.says("/draw 1")).partition("Your ticket: ")[2][:12]
    assert await noted(counter, mira, f"/disqualify 1 {ticket} He cheated") == ["disqualify draw:1 ordinal:1"]


async def test_codes_are_counted_and_not_named(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says("/codes Tote bag, red: large")
    await mira.sends(b"A\nB\n")
    assert await counter.log() == []
    await mira.taps(mira.buttons[0], content=b"A\nB\n")
    assert await counter.log() == [("codes", "codes:2 prize:Tote bag, red: large")]
    assert "Mira added codes: 2, “Tote bag, red: large”" in await mira.says("/audit")


async def test_broadcasts_from_their_beginning_to_their_end(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await ana.taps("news:yes")
    await mira.says("/broadcast everyone")
    await mira.taps("broadcast:topic:launches")
    await mira.says("It is out")
    await mira.taps("broadcast:preview:")
    await mira.hears()
    taps = (mira.buttons[1], "broadcast-pause:1", "broadcast-resume:1", "broadcast-end:1")
    assert await noted(counter, mira, *taps) == [
        "broadcast broadcast:1 segment:everyone",
        "broadcast-pause broadcast:1",
        "broadcast-resume broadcast:1",
        "broadcast-cancel broadcast:1",
    ]
