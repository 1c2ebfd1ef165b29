"""Who of the team has taken a voice on."""

from __future__ import annotations

from tests.handlers.front import TEAM, Counter, Guest, words


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


async def test_in_private_nobody_is_offered_to_take_over_from_himself(counter: Counter) -> None:
    counter.team_chat = None
    ana, owner, carl = counter.guest("2"), await counter.owner(), await counter.member("3", "care")
    await ana.says("Where is it?")
    await ana.taps("said:1:question")
    await owner.taps("take:1:0")
    assert [each for each in await card(counter, owner) if each.startswith("take:")] == []
    assert [each for each in await card(counter, carl) if each.startswith("take:")] == ["take:1:1"]


async def card(counter: Counter, guest: Guest) -> list[str]:
    """What the buttons do of the card that somebody of the team has in private."""
    sent = [message for _, message in await counter.sent(guest.person.address)]
    (shown,) = [each for each in sent if "Where is it?" in words(each)]
    return [button.data for row in shown.buttons for button in row]
