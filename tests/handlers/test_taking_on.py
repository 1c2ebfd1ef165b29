"""Who of the team has taken a voice on."""

from __future__ import annotations

from tests.handlers.front import TEAM, Counter


async def test_who_takes_it_first_has_it_and_another_takes_it_over_knowingly(counter: Counter) -> None:
    ana, owner, carl = counter.guest("2"), await counter.owner(), await counter.member("3", "care")
    await ana.says("Where is it?")
    await ana.taps("said:1:question")
    assert await owner.taps("take:1:0", chat=TEAM.address) == "Number 1 is yours."
    assert "Mira has taken it on" in await carl.taps("take:1:0", chat=TEAM.address)
    await owner.says("/case 1")
    assert not [each for each in owner.buttons if each.startswith("take:")], "he has it already"
    assert "Taken on by Mira" in await carl.says("/case 1")
    (over,) = [button for button in carl.buttons if button.startswith("take:")]
    assert await carl.taps(over) == "Number 1 is yours."
    assert "Taken on by Guest 3" in await owner.says("/case 1")
