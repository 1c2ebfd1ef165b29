"""Making a poll: in one message, step by step, edited, cloned, opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stage import Actor, labels, quiet, stage, words
from tests.stories.asking import NOBODY, audit, counted, logged, polls, state_of
from tests.stories.polls import QUESTION, TITLES, ballot, drafted, newpoll, opened, public

LONGEST = tuple(f"{number:02} " + "ћ" * 197 for number in range(1, 51))


async def test_every_key_is_kept_and_shown(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        preview = await mira.asks(
            newpoll(
                pick=3,
                seats=2,
                method="approval",
                opens="2038-11-01 09:00",
                closes="2038-12-01 18:00",
                ties="runoff",
                binding="yes",
                results="team",
                quorum=7,
                notice="Printed in spring",
            ),
            "#1",
        )
        kept = words(await mira.asks("/poll 1", "Scheduled."))
        for shown in (
            QUESTION,
            *TITLES,
            "Pick up to 3",
            "1 December 2038 at 18:00",
            "Binding: the 2 options",
            "2 seats. A tie goes to a second vote. Counts are visible to the team",
            "7 people",
            "Printed in spring",
        ):
            assert shown in words(preview)
            assert shown in kept
        assert "1 November 2038 at 09:00" in words(preview)
        await mira.does("/open 1", "is open")
        await mira.does("/close 1 Enough", "is closed")
        assert (await public(there, mira, 1))["poll"]["terms"]["method"] == "approval"


async def test_defaults_are_one_pick_one_seat_lot_advisory_and_hidden(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        await drafted(mira)
        kept = words(await mira.asks("/poll 1", "Draft."))
        for shown in (
            "Pick one.",
            "Advisory:",
            "1 seat. A tie goes to the lot. Counts are hidden until closing.",
        ):
            assert shown in kept
        assert "The outcome counts once" not in kept


CLOSES = "closes: in 3 days"
MISTAKES = {
    "pick too high": (
        ["pick: 3", CLOSES, "- A", "- B"],
        "Line 2",
        "number of options, which is 2",
    ),
    "pick nought": (["pick: 0", CLOSES, "- A", "- B"], "Line 2", "from 1"),
    "pick a word": ([CLOSES, "pick: four", "- A", "- B"], "Line 3: “pick: four”", "Try: 4"),
    "seats too high": (["seats: 9", CLOSES, "- A", "- B"], "Line 2", "which is 2"),
    "unknown key": (["picks: 2", CLOSES, "- A", "- B"], "Line 2: “picks: 2”", "Known are: pick, seats"),
    "unknown method": (["method: ranked", CLOSES, "- A", "- B"], "Line 2", "approval"),
    "unknown ties": (["ties: maybe", CLOSES, "- A", "- B"], "Line 2", "runoff, expand, lot"),
    "unknown binding": (["binding: perhaps", CLOSES, "- A", "- B"], "Line 2", "yes, no"),
    "unknown results": (["results: all", CLOSES, "- A", "- B"], "Line 2", "hidden, team, live"),
    "quorum below nought": (["quorum: -1", CLOSES, "- A", "- B"], "Line 2", "whole number"),
    "given twice": (["pick: 1", "pick: 2", CLOSES, "- A", "- B"], "Line 3", "given twice"),
    "closes unreadable": (["closes: soon", "- A", "- B"], "Line 2: “closes: soon”", " 18:00"),
    "closes past": (["closes: 2020-01-01 10:00", "- A", "- B"], "Line 2", "has passed"),
    "closes never": (["closes: 2038-02-30 10:00", "- A", "- B"], "Line 2", " 18:00"),
    "closes in a skipped hour": (["closes: 2038-03-28 02:30", "- A", "- B"], "Line 2", "clocks go forward"),
    "closes far too late": (["closes: in 999999 weeks", "- A", "- B"], "Line 2", "within twenty years"),
    "closes missing": (["- A", "- B"], "closing time is missing", "closes: in 7 days"),
    "opens past": (
        ["opens: 2020-01-01 10:00", CLOSES, "- A", "- B"],
        "Line 2",
        "the button below its preview",
    ),
    "opens after closing": (["opens: in 5 days", CLOSES, "- A", "- B"], "Line 3", "later closing time"),
    "no options": ([CLOSES], "There are 0 options", "2 to 50"),
    "one option": ([CLOSES, "- A"], "There is 1 option", "2 to 50"),
    "too many options": ([CLOSES, *(f"- {n}" for n in range(51))], "There are 51 options", "2 to 50"),
    "options alike": ([CLOSES, "- Viking", "- B", "-  viKING "], "Line 5", "Options 1 and 3 read the same"),
    "an empty option": ([CLOSES, "- A", "-", "- B"], "Line 4", "1 to 200"),
    "a long option": ([CLOSES, "- A", "- " + "x" * 201], "Line 4", "201 characters"),
    "an option of 10,000": (
        [CLOSES, "- A", "- " + "x" * 10_000],
        "Line 4",
        "It may have 1 to 200",
    ),
    "neither key nor option": ([CLOSES, "- A", "B", "- C"], "Line 4: “B”", "begins with a dash"),
    "a long notice": ([f"notice: {'x' * 1001}", CLOSES, "- A", "- B"], "Line 2", "1 to 1"),
}


async def test_a_mistake_names_its_line_what_is_wrong_and_what_would_be_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sandbox.acts.TYPED_LIMIT", 20_000)
    async with stage(tmp_path) as there:
        mira = await there.owner()
        for mistake, (lines, *wanted) in MISTAKES.items():
            answer = words(await mira.asks("\n".join(["/newpoll Which?", *lines])))
            for part in (*wanted, "Nothing was stored"):
                assert part in answer, mistake
        assert await polls(mira) == []
        assert await audit(mira) == []


async def test_a_question_that_is_missing_or_too_long_is_named(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        missing = words(await mira.asks(newpoll("")))
        assert "Line 1" in missing
        assert "question is missing" in missing
        assert "Line 1" in words(await mira.asks(newpoll("x" * 301)))
        assert await polls(mira) == []


async def test_what_looks_like_markup_stays_text(tmp_path: Path) -> None:
    bold, link = "<b>Bold</b> & <i", '<a href="https://x.com">Free</a> *x* _y_ [z](w)'
    async with stage(tmp_path) as there:
        mira = await there.owner("<b>Mira</b>")
        number = await opened(mira, f"Is 1 < 2 & {bold}?", options=(bold, link), notice="<u>Note</u>", pick=2)
        ana = await there.person("<script>")
        card = await ballot(ana, number)
        assert f"Is 1 < 2 & {bold}?" in words(card)
        assert "<u>Note</u>" in words(card)
        assert {entity["type"] for entity in card["entities"]} <= {"bold", "italic", "url"}
        assert labels(card)[:2] == [bold, link]
        await ana.taps("Bold", card)
        await ana.taps("Free", await ana.card(card))
        await mira.does(f"/notice {number} a <b> & c", "stands")
        await mira.does(f"/close {number} <i>Enough</i> & more", "closed")
        told = words(await ana.hears("took part"))
        assert "<i>Enough</i> & more" in told
        assert bold in told
        full = words(await ana.asks(f"/results {number}", "All options"))
        assert link in full


async def test_fifty_long_options_arrive_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sandbox.acts.TYPED_LIMIT", 20_000)
    async with stage(tmp_path) as there:
        mira = await there.owner()
        await mira.asks(newpoll(options=LONGEST, pick=50, seats=3), "Preview")
        await quiet(there)
        await whole(mira, "Preview")
        assert "Open the vote" in labels((await mira.messages())[-1])
        await mira.does("/open 1", "is open")
        ana = await there.person("Ana")
        card = await ana.asks("/vote 1", "Pick up to 50")
        await whole(ana, LONGEST[0])
        assert len({*labels(card)}) == len(labels(card)) == 51
        await ana.taps("50 ћ", card)
        await ana.taps("07 ћ", card)
        await mira.does("/close 1 Enough", "closed")
        await ana.hears("took part")
        votes = await counted(mira, 1)
        assert [number for number, count in enumerate(votes, 1) if count] == [7, 50]
        await ana.asks("/results 1", "All options")
        await quiet(there)
        await whole(ana, "All options")
        assert LONGEST[49] in "".join(await ana.heard())


async def whole(person: Actor, first: str) -> None:
    """All options are said in full from a message on, none cut, none missing."""
    said = await person.heard()
    start = next(number for number, text in enumerate(said) if first in text)
    together = "\n".join(said[start:])
    assert all(option in together for option in LONGEST)


async def test_step_by_step_with_buttons_and_a_restart_in_between(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        await mira.asks("/newpoll", "What is the question")
        await mira.asks(QUESTION, "options")
        await there.restart()
        wrong = words(await mira.asks("\n".join(f"- {number}" for number in range(51))))
        assert "2 to 50" in wrong
        asked = await mira.asks("- Viking\nPyramid\n\n• Titanic", "How many may each customer choose")
        assert labels(asked) == ["1", "2", "3", "Back", "Cancel"]
        assert "from 1" in words(await mira.asks("4"))
        await mira.taps("2", asked)
        await there.restart()
        asked = await mira.hears("How many options win")
        await mira.taps("1", asked)
        asked = await mira.hears("When does it close")
        assert "has passed" in words(await mira.asks("2020-01-01 10:00"))
        await mira.taps("In 3 days", asked)
        await mira.taps("All the tied win", await mira.hears("tied"))
        await mira.taps("Binding", await mira.hears("Is the outcome binding"))
        await mira.taps("Nobody", await mira.hears("Who sees counts"))
        preview = await mira.hears("Preview")
        for shown in (QUESTION, "Viking", "Pyramid", "Titanic", "Pick up to 2"):
            assert shown in words(preview)
        kept = words(await mira.asks("/poll 1", "Draft."))
        assert "Binding:" in kept
        assert "1 seat. A tie seats all the tied. Counts are hidden until closing." in kept
        assert "nothing to cancel" in words(await mira.asks("/cancel"))


async def test_an_old_buttons_answer_changes_no_later_step(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        await mira.asks("/newpoll", "What is the question")
        await mira.asks(QUESTION, "options")
        asked = await mira.asks("Viking\nPyramid\nTitanic", "How many may each")
        await mira.taps("2", asked)
        await mira.hears("How many options win")
        await mira.taps("3", asked)
        assert "How many options win" in words(await mira.hears())
        for data in ("newpoll:seats:9", "newpoll:closes:x", "newpoll:seats", "newpoll", "newpoll:seats:1:1"):
            await mira.forges(data, asked)
        await mira.asks("/cancel", "Cancelled")
        assert "nothing to cancel" in words(await mira.asks("/cancel"))
        assert "no longer works" in await mira.taps("3", asked)
        assert await polls(mira) == []


async def test_a_draft_is_edited_line_by_line_until_it_opens(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await drafted(mira)
        assert "pick: 3" in words(await mira.asks(f"/edit {number}", "To change"))
        await mira.asks(f"/edit {number}\npick: 2\nseats: 2", "is changed")
        await mira.asks(f"/edit {number} Another question?", "is changed")
        await mira.asks(f"/edit {number}\n- One\n- Two\n- Three", "is changed")
        kept = words(await mira.asks(f"/poll {number}", "Draft."))
        for shown in ("Another question?", "Pick up to 2", "2 seats", "1. One\n2. Two\n3. Three"):
            assert shown in kept
        answer = words(await mira.asks(f"/edit {number}\npick: 1\nseats: 4", "Line 3"))
        assert "Nothing was changed" in answer
        assert words(await mira.asks(f"/poll {number}", "Draft.")) == kept
        assert await logged(mira, "edit") == [f"edit poll:{number}"] * 3
        await mira.does(f"/open {number}", "is open")
        assert "stay as they are" in words(await mira.asks(f"/edit {number}\npick: 1"))
        assert "Pick up to 2" in words(await mira.asks(f"/poll {number}", "Open."))


async def test_a_setting_on_the_commands_own_line_is_a_setting_not_a_question(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await drafted(mira)
        await mira.asks(f"/edit {number} pick: 2", "is changed")
        kept = words(await mira.asks(f"/poll {number}", QUESTION))
        assert "Pick up to 2" in kept


async def test_the_button_asks_once_before_it_opens(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        preview = await mira.asks(newpoll(), "Preview")
        await mira.taps("Open the vote", preview)
        asked = await mira.hears("From then on")
        assert await state_of(mira, 1) == "draft"
        await mira.taps("Not yet", asked)
        await quiet(there)
        assert "Left as it was" in words(await mira.card(asked))
        await mira.taps("Open the vote", preview)
        await mira.taps("Yes, open it", await mira.hears("From then on"))
        assert "sandbox_bot?start=poll-1" in words(await mira.hears("is open"))
        assert await state_of(mira, 1) == "open"
        assert "stay as they are" in await mira.forges("open:1", preview)
        assert await logged(mira, "open") == ["open poll:1"]


async def test_a_clone_is_a_draft_with_the_same_terms_and_as_long_a_life(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, pick=2, ties="expand", closes="in 2 days")
        await ballot(mira, number, "Viking")
        there.hands.forward(days=1)
        preview = words(await mira.asks(f"/clone {number}", "Preview"))
        for shown in ("#2", QUESTION, *TITLES, "Pick up to 2", "A tie seats all the tied"):
            assert shown in preview
        assert await state_of(mira, 2) == "draft"
        await mira.does("/open 2", "is open")
        assert "Nobody has voted yet" in words(await mira.asks("/poll 2", "Open."))
        there.hands.forward(days=1, minutes=1)
        await mira.hears("took part")
        assert [await state_of(mira, each) for each in (number, 2)] == ["closed", "open"]


async def test_a_poll_opens_by_itself_at_its_time(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await drafted(mira, opens="in 2 hours", closes="in 3 days")
        ana = await there.person("Ana")
        assert f"no poll {number}" in words(await ana.asks(f"/vote {number}"))
        there.hands.forward(hours=2)
        await ballot_soon(ana, number)
        assert await state_of(mira, number) == "open"
        assert [who for who, what in await audit(mira) if what == f"open poll:{number}"] == [NOBODY]


async def ballot_soon(person: Actor, number: int) -> None:
    """Ask for the ballot until it is there."""
    while QUESTION not in words(await person.asks(f"/vote {number}")):
        pass


async def test_a_poll_whose_whole_life_fell_into_a_standstill_is_a_draft_again(tmp_path: Path) -> None:
    async with stage(tmp_path, team_chat="-1002000000001") as there:
        mira = await there.owner()
        team = await there.chat("supergroup", "Team", mira)
        number = await drafted(mira, opens="in 2 hours", closes="in 4 hours")
        await there.sleep()
        there.hands.forward(hours=5)
        await there.wake()
        assert "It is a draft again" in words(await mira.hears(chat=team))
        assert await state_of(mira, number) == "draft"
        assert "has passed" in words(await mira.does(f"/open {number}"))
