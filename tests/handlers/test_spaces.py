"""A space is a space, whichever a phone writes."""

from __future__ import annotations

import pytest

from tests.handlers.front import Counter


@pytest.mark.parametrize("space", ["\u00a0", "\u2009", "\u202f", "\t"])
async def test_a_space_at_which_no_line_breaks_ends_a_command_too(counter: Counter, space: str) -> None:
    mira = await counter.owner()
    poll = f"/newpoll{space}Which?\ncloses:{space}in{space}3{space}days\n-{space}Viking\n-{space}Pyramid"
    assert "Preview" in await mira.says(poll)
    assert "is open" in await mira.does(f"/open{space}1")
    extended = f"/extend{space}1{space}in{space}9{space}days{space}Holidays"
    assert "now closes" in await mira.does(extended)
    assert "Codes in stock" not in await mira.says(f"/codes{space}Tote{space}bag")
    assert "is no segment" not in await mira.says(f"/broadcast{space}voters:1{space}and{space}everyone")
    assert "is closed" in await mira.does(f"/close{space}1{space}Enough")
