"""A command about an idea without its number lets one choose."""

from __future__ import annotations

from tests.handlers.front import Counter, Guest


async def ideas(counter: Counter) -> tuple[Guest, Guest]:
    """Let Ana have two ideas, the first on the board; return Mira and Ana."""
    counter.team_chat = None
    mira, ana = await counter.owner(), counter.guest("2", "Ana")
    for number, text in ((1, "Audio books"), (2, "Maps of rivers")):
        await ana.says(text)
        await ana.taps(f"said:{number}:idea")
        counter.forward(minutes=5)
    await mira.taps("publish-idea:1")
    return mira, ana


async def test_status_alone_lets_one_choose_what_is_planned_first(counter: Counter) -> None:
    mira, _ = await ideas(counter)
    assert "Tap the one that is meant" in await mira.says("/status")
    assert mira.buttons == ("status:1", "status:2")
    assert mira.labels == ("#1 Audio books", "#2 Maps of rivers")
    await mira.says("/status 2 planned 2030-03 by Mira")
    await mira.taps("publish-idea:2")
    await mira.says("/status")
    assert mira.buttons == ("status:2", "status:1")
    await mira.taps("status:1")
    assert "What becomes of it?" in await mira.hears()


async def test_effort_alone_lets_one_choose_what_has_no_size_first(counter: Counter) -> None:
    mira, _ = await ideas(counter)
    await mira.says("/effort 1 S")
    await mira.says("/effort")
    assert mira.buttons == ("effort:2", "effort:1")
    await mira.taps("effort:2")
    await mira.hears()
    assert "effort-is:2:S" in mira.buttons


async def test_without_ideas_it_is_said_how_it_goes(counter: Counter) -> None:
    mira = await counter.owner()
    assert "/status 12 planned 2027-03 by Mira" in await mira.says("/status")
    assert "/effort 12 S" in await mira.says("/effort")


async def test_an_option_of_a_poll_is_named_as_before(counter: Counter) -> None:
    mira, _ = await ideas(counter)
    assert "Tap the one" not in await mira.says("/status 7.2 launched")


async def test_merge_and_unmerge_alone_let_one_choose(counter: Counter) -> None:
    mira, _ = await ideas(counter)
    await mira.taps("publish-idea:2")
    assert "Tap the one that is meant" in await mira.says("/merge")
    assert set(mira.buttons) == {"merge:1", "merge:2"}
    await mira.taps("merge:1")
    assert "part of" in await mira.hears()
    await mira.says("2")
    await mira.taps(mira.buttons[0])
    assert "Tap the one that is meant" in await mira.says("/unmerge")
    assert mira.buttons == ("unmerge:1",)
    await mira.taps("unmerge:1")
    assert any(each.startswith("unmerge-yes") for each in (await mira.hears(), mira.buttons)[1])


async def test_tag_alone_lets_one_choose_what_waits_and_asks_for_the_word(counter: Counter) -> None:
    mira, _ = await ideas(counter)
    assert "waits for an answer" in await mira.says("/tag")
    assert mira.buttons == ("tag:2",)
    await mira.taps("tag:2")
    await mira.hears()
    assert "maps" in await mira.says("maps")
    assert "maps" in await mira.says("/case 2")


async def test_without_anything_to_choose_merging_and_tagging_say_how_they_go(counter: Counter) -> None:
    mira = await counter.owner()
    assert "/merge 12 into 15" in await mira.says("/merge")
    assert "/unmerge 12" in await mira.says("/unmerge")
    assert "/tag 12" in await mira.says("/tag")
