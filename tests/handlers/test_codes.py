"""Codes are shown as they were understood, and loaded once that is said to be right."""

from __future__ import annotations

import pytest

from tests.handlers.front import Counter, Guest

ONE = b"Kod\nBAG-1\nBAG-2\n"


async def stocks(mira: Guest) -> str:
    return await mira.says("/codes")


async def test_nothing_is_loaded_before_it_is_said_to_be_right(counter: Counter) -> None:
    mira = await counter.owner()
    told = await mira.sends(ONE, "/codes Bag")
    assert "2 codes for “Bag”: the first is BAG-1 in line 2, the last is BAG-2 in line 3." in told
    assert "“Kod” stands over them and is left out." in told
    yes = mira.buttons[0]
    assert "No codes have been uploaded" in await stocks(mira)
    await mira.taps(yes, content=ONE)
    assert "2 codes for “Bag” are in stock now" in await mira.hears()
    assert "bag: 2 left" in await stocks(mira)
    assert "no longer works" in await mira.taps(yes, content=ONE)


async def test_who_says_no_loads_nothing(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.sends(ONE, "/codes Bag")
    yes, no = mira.buttons
    await mira.taps(no)
    assert "Nothing was loaded" in await mira.hears()
    assert "no longer works" in await mira.taps(yes, content=ONE)
    assert "No codes have been uploaded" in await stocks(mira)


@pytest.mark.parametrize("content", [None, b"Kod\nBAG-1\nBAG-3\n"])
async def test_only_the_very_file_that_was_shown_is_loaded(counter: Counter, content: bytes | None) -> None:
    mira = await counter.owner()
    await mira.sends(ONE, "/codes Bag")
    assert "could not be fetched" in await mira.taps(mira.buttons[0], content=content)
    assert "No codes have been uploaded" in await stocks(mira)


async def test_another_file_takes_the_place_of_the_one_that_was_shown(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.sends(ONE, "/codes Bag")
    first = mira.buttons[0]
    assert "tap a button" in await mira.says("Yes")
    assert "1 code for “Bag”: CUP-1" in await mira.sends(b"CUP-1\n")
    assert "no longer works" in await mira.taps(first, content=ONE)
    await mira.taps(mira.buttons[0], content=b"CUP-1\n")
    assert "bag: 1 left" in await stocks(mira)


async def test_of_several_columns_the_team_chooses_one_and_may_choose_again(counter: Counter) -> None:
    table = b"Ana;A-1\nIvo;B-2\n"
    mira = await counter.owner()
    told = await mira.sends(table, "/codes Bag")
    assert "Which one holds the codes?" in told
    assert "1. Ana · Ivo\n2. A-1 · B-2" in told
    await mira.taps(mira.buttons[0], content=table)
    assert "the first is Ana" in await mira.hears()
    again = next(button for button in mira.buttons if button.startswith("codes-sure-column"))
    await mira.taps(again, content=table)
    assert "Which one holds the codes?" in await mira.hears()
    await mira.taps(mira.buttons[1], content=table)
    assert (
        "the first is A-1 in line 1, the last is B-2 in line 2.\nThey stand in column 2."
        in await mira.hears()
    )
    await mira.taps(mira.buttons[0], content=table)
    assert "2 codes for “Bag” are in stock now" in await mira.hears()


async def test_a_first_line_that_looks_like_a_heading_is_a_code_when_she_says_so(counter: Counter) -> None:
    table = b"SUMMER\nA-1\nB-2\n"
    mira = await counter.owner()
    assert "“SUMMER”, looks like a heading and is left out" in await mira.sends(table, "/codes Bag")
    await mira.taps(mira.buttons[1], content=table)
    assert "3 codes for “Bag”: the first is SUMMER" in await mira.hears()
    await mira.taps(mira.buttons[1], content=table)
    assert "2 codes for “Bag”: the first is A-1" in await mira.hears()
    await mira.taps(mira.buttons[1], content=table)
    await mira.hears()
    await mira.taps(mira.buttons[0], content=table)
    assert "3 codes for “Bag” are in stock now" in await mira.hears()


async def test_what_is_odd_is_said_once_for_each_kind(counter: Counter) -> None:
    mira = await counter.owner()
    told = await mira.sends(b"'001\n'002\n'003\n0041\n", "/codes Bag")
    assert "a spreadsheet’s marks are taken off; the code is “001”.\nThe same in 2 more lines." in told
    assert "Line 4, “0041”: not as long as most of them." in told


async def test_a_heading_in_the_midst_of_codes_is_named_before_they_are_loaded(counter: Counter) -> None:
    mira = await counter.owner()
    told = await mira.sends(b"Code\nSUMMER\nAUTUMNTIME\nCode\nX12\n", "/codes Bag")
    assert "Line 4 looks like a heading: “Code”." in told


async def test_a_code_that_reads_like_one_in_stock_is_known(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.sends(b"AB-1\n", "/codes Bag")
    await mira.taps(mira.buttons[0], content=b"AB-1\n")
    for like in ("ab-1", "АВ-1"):
        told = await mira.sends(f"NEW\n{like}\n".encode(), "/codes Mug")
        assert "The code in line 2, or one that reads the same, was uploaded before" in told


async def test_who_loads_codes_sees_first_how_many_winners_get_one(counter: Counter) -> None:
    mira = await counter.owner()
    assert "waiting" not in await mira.sends(ONE, "/codes Tote bag")
    won = await counter.winner("Tote bag as code")
    await won.taps("claim:1")
    told = await mira.sends(ONE, "/codes Tote bag")
    assert "1 winner is waiting for one and gets it as soon as they are loaded" in told
    await mira.taps(mira.buttons[0], content=ONE)
    assert "1 winner who waited is getting one" in await mira.hears()
    assert "waiting" not in await mira.sends(b"BAG-3\n", "/codes Tote bag")


async def test_who_has_not_claimed_yet_is_not_said_to_get_one_at_once(counter: Counter) -> None:
    mira = await counter.owner()
    claimed = await counter.winner("Tote bag as code")
    await claimed.taps("claim:1")
    await counter.winner("Tote bag as code")
    told = await mira.sends(ONE, "/codes Tote bag")
    assert "1 winner is waiting for one and gets it as soon as they are loaded" in told
    await mira.taps(mira.buttons[0], content=ONE)
    assert "1 winner who waited is getting one" in await mira.hears()


@pytest.mark.parametrize("name", ["Tоte bag", "TOTE\u00a0BAG", "To\u200bte  bag"])
async def test_codes_for_a_prize_whose_name_reads_the_same_are_in_its_stock(
    counter: Counter, name: str
) -> None:
    mira = await counter.owner()
    for content, prize in ((ONE, "Tote bag"), (b"BAG-3\n", name)):
        await mira.sends(content, f"/codes {prize}")
        await mira.taps(mira.buttons[0], content=content)
    assert "tote bag: 3 left, 0 given" in await stocks(mira)
    won = await counter.winner(f"{name} as code")
    await won.taps("claim:1")
    assert "BAG-1" in await won.hears()
    assert "tote bag: 2 left, 1 given" in await stocks(mira)
