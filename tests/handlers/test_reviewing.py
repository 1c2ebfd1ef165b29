"""New words of a published idea wait for the team; until its tap everybody reads the old ones."""

from __future__ import annotations

from functools import partial

import pytest

from bot.domains import Stores
from suggestions.likeness import Likeness
from suggestions.store import Voices
from tests.handlers.front import TEAM, Counter, Guest
from tests.handlers.test_voices import idea
from usecases.company import Company

OLD, NEW = "Audio books for the train", "Cheap pills at pills.example"


async def changes(guest: Guest, way: str) -> str:
    """Let an author change idea 1, by changing his message or by the button; return what he hears."""
    if way == "message":
        return await guest.edits(NEW)
    await guest.taps("voice-change:1")
    await guest.hears()
    return await guest.says(NEW)


async def found(counter: Counter, text: str) -> list[int]:
    return await counter.database.run(lambda db: Stores(db)[Likeness].alike(text, 3))


@pytest.mark.parametrize("way", ["message", "button"])
async def test_new_words_of_an_idea_on_the_board_wait_for_the_team(counter: Counter, way: str) -> None:
    ana, boris, mira = counter.guest("2"), counter.guest("3"), await counter.owner()
    await idea(counter, ana, OLD)
    assert "wait until the team has read them" in await changes(ana, way)
    assert OLD in await boris.says("/idea 1")
    assert NEW not in await boris.says("/ideas new") + " ".join(boris.labels)
    assert await found(counter, NEW) == []
    assert await found(counter, OLD) == [1]
    await boris.taps("report:1:yes")
    assert "pills" not in (await counter.heard(TEAM.address))[-1], "what was reported is what he read"
    assert any("New words" in each and NEW in each for each in await counter.heard(TEAM.address))
    assert await button(mira, "words-stand")
    assert "reads anew" in await mira.taps("words-stand:1")
    assert "reads on the board as you changed it" in await ana.hears()
    assert NEW in await boris.says("/idea 1")
    assert await found(counter, NEW) == [1]
    assert "no longer works" in await mira.taps("words-stand:1")
    assert not await button(mira, "words-stand")


async def button(guest: Guest, name: str) -> str:
    """The data of a button on the card of idea 1 as it stands now; empty: it has none."""
    await guest.says("/case 1")
    return next((each for each in guest.buttons if each.startswith(f"{name}:1")), "")


async def test_an_idea_changed_while_the_team_lets_it_stand_is_not_published_unread(counter: Counter) -> None:
    ana, boris, mira = counter.guest("2"), counter.guest("3"), await counter.owner()
    await idea(counter, ana, OLD, public=False)
    read = await button(mira, "publish-idea")
    await ana.edits(NEW)
    assert "was changed by its author a moment ago" in await mira.taps(read)
    assert "There is no" in await boris.says("/idea 1")
    assert NEW in (await counter.heard(TEAM.address))[0], "the card shows how it reads now"
    assert "is on the board" in await mira.taps(await button(mira, "publish-idea"))
    assert NEW in await boris.says("/idea 1")


async def test_new_words_changed_once_more_are_read_before_they_stand(counter: Counter) -> None:
    ana, boris, mira = counter.guest("2"), counter.guest("3"), await counter.owner()
    await idea(counter, ana, OLD)
    await ana.edits("Audio books for the bus")
    read = await button(mira, "words-stand")
    await ana.edits(NEW)
    assert "was changed by its author a moment ago" in await mira.taps(read)
    assert OLD in await boris.says("/idea 1")
    assert "reads anew" in await mira.taps(await button(mira, "words-stand"))


async def test_what_is_added_before_it_is_published_is_read_as_well(counter: Counter) -> None:
    ana, mira = counter.guest("2"), await counter.owner()
    await idea(counter, ana, OLD, public=False)
    read = await button(mira, "publish-idea")
    await ana.says(NEW)
    assert "was changed by its author a moment ago" in await mira.taps(read)


async def test_the_team_may_keep_the_old_words(counter: Counter) -> None:
    ana, boris, mira = counter.guest("2"), counter.guest("3"), await counter.owner()
    await idea(counter, ana, OLD)
    await ana.edits(NEW)
    assert "stays as everybody reads it" in await mira.taps("words-keep:1")
    assert "has not taken over the new words" in await ana.hears()
    assert OLD in await boris.says("/idea 1")
    assert NEW in await mira.says("/case 1"), "nothing is lost: it stands as what it read before"
    assert "no longer works" in await mira.taps("words-keep:1")


async def test_who_changes_it_back_waits_for_nobody(counter: Counter) -> None:
    ana, mira = counter.guest("2"), await counter.owner()
    await idea(counter, ana, OLD)
    await ana.edits(NEW)
    await ana.edits(OLD)
    assert not await button(mira, "words-stand")


async def test_what_was_supported_meanwhile_stands_as_it_reads(counter: Counter) -> None:
    ana, boris, mira = counter.guest("2"), counter.guest("3"), await counter.owner()
    await idea(counter, ana, OLD)
    await ana.edits(NEW)
    await boris.taps("support:1:1")
    assert "as it stands" in await mira.taps("words-stand:1")
    assert OLD in await boris.says("/idea 1")
    assert "stays as everybody reads it" in await mira.taps("words-keep:1")


async def test_what_is_added_within_the_minute_waits_as_well(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    await idea(counter, ana, OLD)
    await ana.says(NEW)
    assert NEW not in await boris.says("/idea 1")
    assert NEW in await (await counter.owner()).says("/case 1")


async def test_new_words_are_on_the_teams_list_of_the_morning(counter: Counter) -> None:
    ana = counter.guest("2")
    await idea(counter, ana, OLD)
    unread = await counter.database.run(lambda db: len(Stores(db)[Voices].unpublished(9)))
    await ana.edits(NEW)
    assert unread == 0
    assert await counter.database.run(lambda db: len(Stores(db)[Voices].unpublished(9))) == 1


async def test_of_who_is_erased_the_words_stay_that_everybody_read(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    await idea(counter, ana, OLD)
    await ana.edits(NEW)
    await ana.says("/forget")
    await ana.taps("forget:yes")
    await ana.taps("forget:keep")
    assert "pills" not in await counter.kept()
    assert OLD in await boris.says("/idea 1")


async def test_where_ideas_are_open_new_words_are_read_at_once(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.handlers.front.Company", partial(Company, ideas_open=True))
    ana, boris = counter.guest("2"), counter.guest("3")
    await idea(counter, ana, OLD, public=False)
    assert "reads as you have changed it" in await ana.edits(NEW)
    assert NEW in await boris.says("/idea 1")
    await boris.says(f"/ideas {NEW}")
    assert boris.buttons[0] == "idea:1", "it is found by its new words"


async def test_the_team_reads_the_name_before_it_stands(counter: Counter) -> None:
    ana, mira = counter.guest("2", "Ana"), await counter.owner()
    await idea(counter, ana, OLD, public=False)
    read = await button(mira, "publish-idea")
    await ana.taps("sign:1:known")
    assert "Ana" in (await counter.heard(TEAM.address))[0].partition("New")[2]
    assert "was changed by its author a moment ago" in await mira.taps(read)
    assert "is on the board" in await mira.taps(await button(mira, "publish-idea"))
