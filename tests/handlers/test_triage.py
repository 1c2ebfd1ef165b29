"""Triage: undecided ideas by points, of everybody or of a segment, and how large each is."""

from __future__ import annotations

import pytest

from tests.handlers.front import Counter, Guest, label
from tests.handlers.test_tiers import GOLD, SILVER, put
from tests.handlers.test_voices import idea


async def supported(counter: Counter, number: int, by: int, first: int = 10) -> None:
    """Let so many support an idea."""
    for address in range(first, first + by):
        await counter.guest(str(address)).taps(f"support:{number}:1")


async def three(counter: Counter) -> tuple[Guest, list[int]]:
    """Three ideas with three, two and one supporters, the same people; return Mira and their numbers."""
    mira, ana = await counter.owner(), counter.guest("2")
    numbers = []
    for by, title in enumerate(("Green covers", "Audio books", "Large print"), 1):
        number = await idea(counter, ana, title)
        await supported(counter, number, by)
        counter.forward(minutes=2)
        numbers.append(number)
    await mira.hears()
    return mira, numbers


async def labels_of(counter: Counter) -> list[str]:
    """What all buttons say that the owner was ever shown."""
    shown = [message for _, message in await counter.sent("1")]
    return [label(button) for message in shown for row in message.buttons for button in row]


def listed(said: str) -> list[str]:
    """The ideas of the list with their points, as they stand."""
    return [line.partition(" – ")[0] for line in said.splitlines() if " · #" in line]


async def test_what_most_want_for_the_least_work_stands_first(counter: Counter) -> None:
    mira, (one, two, three_) = await three(counter)
    assert listed(await mira.says("/triage")) == [
        f"8 · #{three_} Large print",
        f"6 · #{two} Audio books",
        f"4 · #{one} Green covers",
    ]
    await mira.says(f"/effort {one} S")
    await mira.taps(f"effort-is:{three_}:L")
    said = await mira.says("/triage")
    assert listed(said) == [
        f"8 · #{one} Green covers",
        f"6 · #{two} Audio books",
        f"4 · #{three_} Large print",
    ]
    assert "2 people, size S" in said
    assert "3 people, no size yet" in said
    assert mira.buttons[:3] == (f"case:{one}", f"case:{two}", f"case:{three_}")
    assert "Points: the people who want it" in said


async def test_what_is_decided_or_part_of_another_is_not_listed(counter: Counter) -> None:
    mira, (one, two, three_) = await three(counter)
    await mira.says(f"/status {one} planned 2027-03")
    await mira.does(f"/merge {two} into {three_}")
    said = await mira.says("/triage")
    assert listed(said) == [f"8 · #{three_} Large print"]


async def test_support_is_counted_by_tier_and_language_each_person_once(counter: Counter) -> None:
    mira, (one, two, three_) = await three(counter)
    await put(counter, {3: GOLD, 4: SILVER})
    await mira.does(f"/merge {two} into {three_}")
    said = await mira.says("/triage")
    assert "gold 1, silver 1 and English 3" in said
    await mira.taps("triage:tier:1:0")
    assert "support from gold alone: 2" in counter.redrawn[-1]
    assert listed(counter.redrawn[-1]) == [f"2 · #{one} Green covers", f"2 · #{three_} Large print"]
    await mira.taps("triage:tier:2:0")
    assert listed(counter.redrawn[-1]) == [f"2 · #{three_} Large print"]
    await mira.taps("triage:language:en:0")
    assert listed(counter.redrawn[-1])[0] == f"6 · #{three_} Large print"


async def test_what_has_no_size_is_found_by_a_button(counter: Counter) -> None:
    mira, numbers = await three(counter)
    await mira.says(f"/effort {numbers[0]} M")
    await mira.taps("triage:unsized:0:0")
    assert "Green covers" not in counter.redrawn[-1]
    for number in numbers[1:]:
        await mira.says(f"/effort {number} m")
    await mira.taps("triage:unsized:0:0")
    assert "Every undecided idea has a size." in counter.redrawn[-1]
    await mira.says("/triage")
    assert "triage:unsized:0:0" not in mira.buttons


async def test_where_nothing_waits_that_is_said(counter: Counter) -> None:
    mira = await counter.owner()
    assert "No idea waits for a decision." in await mira.says("/triage")
    await three(counter)
    await mira.taps("triage:language:pl:0")
    assert "Nobody of this segment" in counter.redrawn[-1]


async def test_the_list_has_pages(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    for number in range(9):
        await idea(counter, ana, f"Idea the {number}th")
        counter.forward(days=2)
    await mira.hears()
    await mira.says("/triage")
    assert "triage:all:0:1" in mira.buttons
    await mira.taps("triage:all:0:1")
    assert len(listed(counter.redrawn[-1])) == 1
    await mira.taps("triage:all:0:77")
    assert len(listed(counter.redrawn[-1])) == 1


async def test_a_size_is_chosen_by_button_shown_on_the_card_and_noted(counter: Counter) -> None:
    mira, (one, *_) = await three(counter)
    await mira.says(f"/case {one}")
    assert f"effort:{one}" in mira.buttons
    await mira.taps(f"effort:{one}")
    assert "How large is idea" in await mira.hears()
    assert mira.buttons == tuple(f"effort-is:{one}:{size}" for size in "SML")
    await mira.taps(mira.buttons[1])
    assert "is of size M now" in await mira.hears()
    assert "Size: M" in await mira.says(f"/case {one}")
    assert ("effort", f"voice:{one}") in await counter.log()
    assert "Mira said how large" in await mira.says("/audit")


@pytest.mark.parametrize("command", ["/effort x", "/effort 1 XL", "/effort 1 "])
async def test_what_is_no_size_is_told_how(counter: Counter, command: str) -> None:
    mira, _ = await three(counter)
    said = await mira.says(command)
    assert "For example: /effort 12 S" in said or "How large is idea 1" in said
    assert "Size: " not in await mira.says("/case 1")


async def test_a_complaint_has_no_size(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await ana.says("It is torn")
    await ana.taps("said:1:complaint")
    assert "not an idea" in await mira.says("/effort 1 S")
    assert "not an idea" in await mira.says("/effort 1")


async def test_analysts_and_customers_triage_nothing(counter: Counter) -> None:
    _, (one, *_) = await three(counter)
    for guest in (await counter.member("5", "analyst"), counter.guest("2")):
        assert "Green covers" not in await guest.says("/triage")
        await guest.says(f"/effort {one} S")
        await guest.taps(f"effort-is:{one}:S")
    assert ("effort", f"voice:{one}") not in await counter.log()


async def test_from_home_the_team_comes_to_it_while_something_is_undecided(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says("/home")
    assert "home:triage" not in mira.buttons
    _, (one, two, three_) = await three(counter)
    await mira.says("/home")
    assert "Ideas to decide · 3" in str(await labels_of(counter))
    await mira.taps("home:triage")
    assert listed(counter.redrawn[-1])[0] == f"8 · #{three_} Large print"
    for number in (one, two, three_):
        await mira.says(f"/status {number} planned")
    await mira.says("/home")
    assert "home:triage" not in mira.buttons


async def wanted(counter: Counter, ideas: int) -> tuple[Guest, str]:
    """Let Ana vote and support so many ideas of others; return Mira, and Ana's poll in words."""
    mira, ana = await counter.owner(), counter.guest("2")
    poll = await counter.open_poll(mira)
    await ana.taps(f"m:{poll}:1:1")
    for number in range(ideas):
        id = await idea(counter, counter.guest(str(10 + number)), f"Book {number + 1}")
        await ana.taps(f"support:{id}:1")
        counter.forward(minutes=2)
    await mira.hears()
    return mira, f"voters:{poll}"


async def test_a_written_segment_is_turned_page_by_page(counter: Counter) -> None:
    mira, segment = await wanted(counter, 10)
    written = f"{segment} and not language:pl"
    first = listed(await mira.says(f"/triage {written}"))
    turn = f"triage:chosen:{written}:1"
    assert turn in mira.buttons
    assert len(turn.encode()) <= 64
    await mira.taps(turn)
    second = listed(counter.redrawn[-1])
    assert [len(first), len(second)] == [8, 2]
    assert [each.split("Book ")[1] for each in first + second] == [str(each) for each in range(1, 11)]
    await mira.taps(f"triage:chosen:{written}:0")
    assert listed(counter.redrawn[-1]) == first
    await mira.taps(f"triage:chosen:{written}:99")
    assert listed(counter.redrawn[-1]) == second
    assert "no segment" in (await mira.taps("triage:chosen:nonsense:3:1")) + await mira.hears()


async def test_of_a_segment_too_long_for_a_button_all_is_on_one_page(counter: Counter) -> None:
    mira, segment = await wanted(counter, 10)
    said = await mira.says(f"/triage {segment} and not language:pl and not language:cs and language:en")
    assert len(listed(said)) == 10
    assert not any(button.startswith("triage:chosen:") for button in mira.buttons)


async def test_a_segment_can_be_written_as_for_news(counter: Counter) -> None:
    mira, (one, *_, three_) = await three(counter)
    number = await counter.open_poll(mira)
    await counter.guest("11").taps(f"m:{number}:1:1")
    said = await mira.says(f"/triage voters:{number}")
    assert f"support from voters:{number} alone: 2" in said
    assert listed(said) == ["2 · #2 Audio books", f"2 · #{three_} Large print"]
    assert f"case:{one}" not in mira.buttons
    assert not any(button.startswith("triage:chosen") for button in mira.buttons)
    assert "Nobody of this segment" in await mira.says(f"/triage voters:{number} and language:pl")
    assert "went wrong" not in await mira.says("/triage dance:7") + await mira.says("/triage ???")
    assert "dance" in await mira.says("/triage dance:7")
