"""What a tester taps twice is asked once, and a button never wears the mark of what it would end."""

from __future__ import annotations

from tests.handlers.front import Counter, Guest
from tests.handlers.test_check_ins import ana, to_the_end
from tests.handlers.testing import button

__all__ = ["ana"]


async def heard_after(guest: Guest, data: str) -> str:
    """Tap a button, and read what comes of it."""
    await guest.taps(data)
    return await guest.hears()


async def test_a_second_tap_that_all_is_well_asks_the_question_no_second_time(ana: Guest) -> None:
    fine = button(ana, "checkin:")
    assert "How easily" in await heard_after(ana, fine)
    assert "answered already" in await ana.taps(fine)
    assert await ana.hears() == ""


async def test_all_is_well_again_after_being_stuck_goes_on(ana: Guest) -> None:
    fine, stuck = button(ana, "checkin:"), button(ana, "trial-stuck:")
    await heard_after(ana, fine)
    await heard_after(ana, stuck)
    assert "How easily" in await heard_after(ana, fine)


async def test_a_second_tap_on_stuck_asks_no_second_time(ana: Guest) -> None:
    stuck = button(ana, "trial-stuck:")
    assert "What is in your way?" in await heard_after(ana, stuck)
    assert "What is in your way?" in await ana.taps(stuck)
    assert await ana.hears() == ""


async def test_what_would_hide_pictures_is_not_marked_as_chosen(counter: Counter, ana: Guest) -> None:
    await to_the_end(counter, ana)
    shown = button(ana, "trial-quote:").rpartition(":")[0] + ":pictures"
    await ana.taps(shown)
    await heard_after(ana, shown.replace(":pictures", ":other"))
    await ana.says("A cyclist")
    await ana.taps(shown.rpartition(":")[0])
    marked = {each.data: each.mark for row in counter.drawn[-1].buttons for each in row}
    assert marked.pop(shown) is False
    assert [data.rpartition(":")[2] for data, mark in marked.items() if mark] == ["other"]
