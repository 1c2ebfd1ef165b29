"""Prizes are read as a team writes them, in one line or several; what cannot be read is asked about."""

from __future__ import annotations

import pytest

from draws.lines import PrizeLine
from handlers.draws.prize_lines import parted, read_draw, read_prize
from handlers.routes import Command, Misunderstood
from tests.handlers.front import Counter

MUG, BAG = PrizeLine(1, "Mug", "code"), PrizeLine(2, "Bag")
TOGETHER = (
    "1 x Mug as code, 2 x Bag", "1 x Mug as code; 2 x Bag", "1 x Mug as code and 2 x Bag",
    "1 x Mug as code, and 2 x Bag", "1x Mug as code + 2x Bag", "1 × Mug as code & 2 × Bag",
    "1 x Mug as code i 2 x Bag", "1 х Mug as code и 2 х Bag", "1 x Mug as code a 2 x Bag",
    "1 x Mug as code oraz 2 x Bag", "1 x Mug as a code., 2 x Bag,", "1 x Mug, as code, 2 x Bag",
)  # fmt: skip
ALONE = (
    "1 x Mug, red", "1 x Set of 2 x mugs", "2 x Salt and pepper", "1 x Mug, 20 cm", "1 x Bag by Acme Inc.",
)  # fmt: skip


@pytest.mark.parametrize("line", TOGETHER)
def test_several_prizes_may_stand_on_one_line(line: str) -> None:
    assert [read_prize(each) for each in parted(line)] == [MUG, BAG]


@pytest.mark.parametrize("line", ALONE)
def test_a_comma_within_a_name_divides_nothing(line: str) -> None:
    count, _, name = line.partition(" x ")
    assert [read_prize(each) for each in parted(line)] == [PrizeLine(int(count), name)]


@pytest.mark.parametrize("line", ["1 x Mug as code 1 x Bag", "1 x Mug as code, red", "1 x Mug as code (May)"])
def test_what_follows_the_way_of_handing_over_is_asked_about(line: str) -> None:
    with pytest.raises(Misunderstood) as refused:
        [read_prize(each) for each in parted(line)]
    assert [said.key for said in refused.value.texts] == ["wrong-prize-rest"]


BELOW = (
    "prizes:\n1 x Mug as code\n2 x Bag",
    "prizes:\n- 1 x Mug as code\n- 2 x Bag",
    "prizes:\n1. 1 x Mug as code\n2. 2 x Bag",
    "prizes: 1 x Mug as code\n2 x Bag",
    "prizes: 1 x Mug as code, 2 x Bag",
    "prizes: 1 x Mug as code\nprizes: 2 x Bag",
    "prizes: 1 x Mug as code,\n2 x Bag",
)


@pytest.mark.parametrize("lines", BELOW)
async def test_prizes_may_stand_below_their_word(counter: Counter, lines: str) -> None:
    mira = await counter.owner()
    shown = await mira.says(f"/newpoll Which?\ncloses: in 3 days\n{lines}\n- Viking\n- Pyramid")
    assert "1 × Mug and 2 × Bag" in shown
    assert "1. Viking\n2. Pyramid" in shown
    number = await counter.draft(mira)
    assert "1 × Mug and 2 × Bag" in await mira.says(f"/edit {number} {lines}")
    draw = Command("draw", "Thanks", ("among: everyone", *lines.splitlines()))
    assert read_draw(draw, "Europe/Belgrade").prizes == (MUG, BAG)


async def test_a_line_of_prizes_that_names_none_is_named(counter: Counter) -> None:
    mira = await counter.owner()
    told = await mira.says("/newpoll Which?\ncloses: in 3 days\nprizes:\n- Viking\n- Pyramid")
    assert "Line 3: “prizes:”" in told
    assert "not a line of prizes" in told
    options = await mira.says("/newpoll Which?\ncloses: in 3 days\nprizes: 1 x Mug\n- 2 x tea\n- 3 x tea")
    assert "1. 2 x tea\n2. 3 x tea" in options
