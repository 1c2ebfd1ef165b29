"""What an author changes reaches the team, and how it read before is kept, each time."""

from __future__ import annotations

from tests.handlers.front import Counter, Guest
from tests.handlers.test_inbox import answered
from tests.handlers.test_replying import CHAT, asked, delivered, read, replies


async def rewords(ana: Guest, *texts: str) -> None:
    """Let her change what she said first, several times."""
    for text in texts:
        assert "reads as you have changed it" in await ana.edits(text)


async def test_what_was_answered_and_is_changed_is_told_with_how_it_read(counter: Counter) -> None:
    mira, ana = await asked(counter)
    await rewords(ana, "When does the shop open today?")
    assert "has changed" not in await mira.hears(CHAT), "the card that waits says so"
    await answered(counter, mira)
    await ana.hears()
    await rewords(ana, "When does the shop close?")
    told = await mira.hears(CHAT)
    assert "#1: its author has changed what was seen to already" in told
    assert "When does the shop close?" in told
    assert "Before it was changed: When does the shop open today?" in told
    where = [each for each in await delivered(counter) if each.startswith("case-back:1:")]
    assert "leaves in 20 seconds" in await replies(mira, "At six.", f"m{where[-1]}")
    assert "At six." in await read(counter, ana)


async def test_what_changes_while_an_answer_is_about_to_leave_is_told_at_once(counter: Counter) -> None:
    mira, ana = await asked(counter)
    await replies(mira, "At nine.", "mcase:1")
    await rewords(ana, "When does the shop close?")
    assert "has changed" in await mira.hears(CHAT)


async def test_a_colleague_who_changes_his_note_is_no_author(counter: Counter) -> None:
    mira, _ = await asked(counter)
    await answered(counter, mira)
    assert "Noted" in await replies(mira, "// Asked before", "mcase:1")
    await delivered(counter)
    told = await replies(mira, "// Asked twice", "mcase:1", message=mira.message, edited=9)
    assert "reads as you have changed it" in told
    assert "its author" not in told


async def test_each_earlier_wording_is_reached_from_the_card(counter: Counter) -> None:
    mira, ana = await asked(counter, "First")
    await rewords(ana, "Second")
    assert "Earlier wordings" not in "".join((await mira.says("/case 1"), *mira.labels))
    await rewords(ana, "Third", "Fourth")
    await mira.says("/case 1")
    assert "Earlier wordings · 3" in mira.labels
    await mira.taps("case-earlier:1", chat=CHAT)
    shown = await mira.hears(CHAT)
    for text in ("1. First", "2. Second", "3. Third", "Now: Fourth"):
        assert text in shown
