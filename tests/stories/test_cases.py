"""Complaints as cases, and what happens when the team does nothing."""

from __future__ import annotations

from pathlib import Path

from tests.stage import Actor, Json, labels, page_of, quiet, stage, words
from tests.stories.conftest import Looked
from tests.stories.test_voices import filed

ALWAYS = {
    "working_hours": "mon-sun 00:00-24:00",
    "reply_within": "question 1h, complaint 1h, idea 1h, praise 1h",
}


async def answered(mira: Actor, number: str, text: str) -> None:
    """Let the team answer a voice; it leaves later."""
    await mira.taps("Answer", await page_of(mira, number))
    await mira.hears("Your next message is the answer")
    await mira.asks(text, "leaves in 20 seconds")


async def complaint(mira: Actor, ana: Actor) -> tuple[str, Json]:
    """Let somebody complain."""
    await mira.asks("/start")
    number, card = await filed(ana, "The cover is torn", "complaint")
    await mira.hears("The cover is torn")
    return number, card


async def test_a_complaint_is_answered_reopened_and_solved(tmp_path: Path) -> None:
    async with stage(tmp_path, **ALWAYS) as there:
        mira, ana = await there.owner(), await there.person("Ana")
        number, card = await complaint(mira, ana)
        assert "not a formal complaint so far" in words(card)
        await answered(mira, number, "We send a new one.")
        there.hands.forward(seconds=21)
        letter = await ana.hears("Is it solved?")
        await ana.taps("No, not yet", letter)
        assert "open again" in words(await ana.hears("Number"))
        assert "Not solved, says its author" in words(await mira.hears("Not solved"))
        await answered(mira, number, "It left today.")
        there.hands.forward(seconds=21)
        letter = await ana.hears("It left today.")
        assert "Thank you for telling us" in await ana.taps("Yes, it is solved", letter)
        assert "Solved" in words(await mira.asks(f"/case {number}", "Complaint"))
        there.hands.forward(days=3, minutes=1)
        await ana.hears("What should we do better")


async def test_who_is_content_is_asked_once_in_a_month(tmp_path: Path, looked: Looked) -> None:
    async with stage(tmp_path, **ALWAYS) as there:
        mira, ana = await there.owner(), await there.person("Ana")
        await mira.asks("/start")
        for text in ("The cover is torn", "The back is torn"):
            number, _ = await filed(ana, text, "complaint")
            await mira.hears(text)
            await answered(mira, number, f"Sorry for {number}.")
            there.hands.forward(seconds=21)
            await ana.taps("Yes, it is solved", await ana.hears(f"Sorry for {number}."))
            there.hands.forward(days=3, minutes=1)
            await looked()
            await quiet(there)
        asked = [each for each in await ana.heard() if "What should we do better" in each]
        assert len(asked) == 1


async def test_a_complaint_becomes_formal_by_a_tap(tmp_path: Path) -> None:
    async with stage(tmp_path, complaint_days=8) as there:
        mira, ana = await there.owner(), await there.person("Ana")
        number, card = await complaint(mira, ana)
        await ana.taps("Make it a formal complaint", card)
        await quiet(there)
        formal = await ana.card(card)
        assert "It is a formal complaint: we answer by" in words(formal)
        assert "Make it a formal complaint" not in labels(formal)
        assert "A formal complaint" in words(await mira.asks(f"/case {number}", "Complaint"))


async def test_a_case_without_a_solution_ends_with_a_reason_and_an_apology(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana")
        number, _ = await complaint(mira, ana)
        await mira.taps("End without", await mira.asks(f"/case {number}", "Complaint"))
        await mira.hears("Why does number")
        await mira.asks("The title is out of print", "ended without a solution")
        told = words(await ana.hears("could not solve"))
        assert "The title is out of print" in told
        assert "We are sorry" in told


async def test_nothing_of_worth_can_be_given_from_a_case(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana")
        number, _ = await complaint(mira, ana)
        shown = await mira.asks(f"/case {number}", "Complaint")
        assert labels(shown) == [
            *("Answer", "I take it", "End without a solution"),
            *("Timeline", "Saved answers", "Tag", "Hand over"),
        ]


async def test_silence_is_told_hourly_and_goes_up_to_the_owners(tmp_path: Path, looked: Looked) -> None:
    async with stage(tmp_path, **ALWAYS) as there:
        mira, ana = await there.owner(), await there.person("Ana")
        carl = await there.person("Carl")
        link = words(await mira.asks("/team invite care", "works once")).split("start=")[1]
        await carl.asks(f"/start {link}", "Welcome to the team")
        for text in ("Where is it?", "And when?"):
            await filed(ana, text, "question")
            there.hands.forward(minutes=2)
        await carl.hears("And when?")
        there.hands.forward(minutes=56)
        await looked()
        assert "1 customer has now waited" in words(await carl.hears("longer than we promised"))
        there.hands.forward(minutes=10)
        await looked()
        assert len([each for each in await carl.heard() if "longer than we promised" in each]) == 1, "hourly"
        there.hands.forward(minutes=51)
        await looked()
        assert len([each for each in await carl.heard() if "longer than we promised" in each]) == 2
        late = words(await carl.asks("/late", "Late"))
        assert "Where is it?" in late
        assert "And when?" in late
        await mira.hears("twice as long as we promised")


async def test_an_answer_is_rated_by_one_tap(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana")
        await mira.asks("/start")
        number, _ = await filed(ana, "When do you open?", "question")
        await mira.hears("When do you open?")
        await answered(mira, number, "At nine.")
        there.hands.forward(seconds=21)
        await ana.taps("Yes, it helped", await ana.hears("Was this helpful?"))
        assert "The answer helped" in words(await mira.asks(f"/case {number}", "Question"))
