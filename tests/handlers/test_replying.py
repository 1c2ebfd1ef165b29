"""Answering by replying: to whom it goes is read from our own record, and nobody is answered by mistake."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import select, update

from chat.events import Addressed, Kind, Nameless, Person, Place, PlaceKind
from storage.delivery.tables import outbox
from suggestions.voice import Part
from tests.handlers.front import TEAM, Counter, Guest, label, words
from tests.handlers.tapes import records
from tests.handlers.test_voices import torn

CHAT = TEAM.address
REPLY, LOOSE = Addressed.REPLY, Addressed.LOOSE


async def delivered(counter: Counter) -> dict[str, str]:
    """Let all that waits arrive; return where what has a key stands."""
    waits = update(outbox).where(outbox.c.message == "").values(fate="sent", message="m" + outbox.c.key)
    await counter.database.run(lambda db: db.execute(waits.where(outbox.c.key.is_not(None))))
    named = select(outbox.c.key, outbox.c.message).where(outbox.c.key.is_not(None))
    found = await counter.database.run(lambda db: db.execute(named).all())
    return {row.key: row.message for row in found}


async def asked(
    counter: Counter, text: str = "When does the shop open?", kind: str = "question"
) -> tuple[Guest, Guest]:
    """Let Ana say something, as number 1, and let it reach the team; return Mira and Ana."""
    mira, ana = await counter.owner(), counter.guest("2", "Ana")
    await ana.says(text)
    await ana.taps(f"said:1:{kind}")
    await delivered(counter)
    await mira.hears(CHAT)
    await ana.hears()
    return mira, ana


async def replies(guest: Guest, text: str, to: str, **more: object) -> str:
    """Reply to a message in the team's chat; return what is heard there."""
    more = {"chat": CHAT, "reply_to": to, "addressed": REPLY} | more
    return await guest.says(text, **more)  # type: ignore[arg-type]


async def edits(guest: Guest, text: str) -> str:
    """Change what was replied to the card of number 1; return what is heard there."""
    return await replies(guest, text, "mcase:1", message=guest.message, edited=9)


async def read(counter: Counter, guest: Guest) -> str:
    """What reaches somebody once all that was to leave has left."""
    counter.forward(seconds=21)
    await counter.reception.wake()
    return await guest.hears()


async def test_a_reply_to_a_card_is_the_answer(counter: Counter) -> None:
    mira, ana = await asked(counter)
    assert "leaves in 20 seconds" in await replies(mira, "At nine.", "mcase:1")
    assert await ana.hears() == ""
    assert "At nine." in await read(counter, ana)


async def test_it_is_taken_back_where_it_was_given(counter: Counter) -> None:
    mira, ana = await asked(counter)
    await replies(mira, "At midnight.", "mcase:1")
    await mira.taps("take-back:2", chat=CHAT)
    assert "taken back" in counter.redrawn[-1]
    assert await read(counter, ana) == ""


async def test_a_line_for_colleagues_never_reaches_the_author(counter: Counter) -> None:
    mira, ana = await asked(counter)
    said = await replies(mira, "At nine.\n // he is rude\n//twice", "mcase:1")
    assert "leaves in 20 seconds" in said
    assert "Noted on number 1" in said
    assert "Noted" in await replies(mira, "// asked before", "mcase:1")
    heard = await read(counter, ana)
    assert "At nine." in heard
    assert "rude" not in heard
    assert "rude" not in await ana.says("/mydata")
    parts = await counter.kept()
    assert parts.count(f"'{Part.NOTE.value}'") == 2
    assert "rude" in "".join(await counter.heard(CHAT))


@pytest.mark.parametrize("to", ["", "m-deleted", "mleaving:2"])
async def test_what_answers_no_card_goes_to_nobody_and_its_writer_is_told(counter: Counter, to: str) -> None:
    mira, ana = await asked(counter)
    await replies(mira, "At nine.", "mcase:1")
    await delivered(counter)
    await mira.hears(CHAT)
    assert "went to nobody" in await replies(mira, "He is rude", to)
    heard = await read(counter, ana)
    assert "At nine." in heard
    assert "rude" not in heard


async def test_of_a_loose_line_one_is_told_once_a_day(counter: Counter) -> None:
    mira, _ = await asked(counter)
    assert "went to nobody" in await mira.says("Lunch?", chat=CHAT, addressed=LOOSE)
    assert await mira.says("Now?", chat=CHAT, addressed=LOOSE) == ""
    counter.forward(days=1)
    assert "went to nobody" in await mira.says("Lunch?", chat=CHAT, addressed=LOOSE)


async def test_who_may_not_answer_answers_nobody(counter: Counter) -> None:
    _, ana = await asked(counter)
    for guest in (counter.guest("9", "Stranger"), await counter.member("8", "analyst")):
        assert "Only those of the team" in await replies(guest, "At midnight.", "mcase:1")
    assert await read(counter, ana) == ""


async def test_a_reply_names_its_card_whatever_else_was_asked(counter: Counter) -> None:
    counter.team_chat = None
    mira, ana = await asked(counter)
    boris = counter.guest("3")
    await boris.says("Where is my parcel?")
    await boris.taps("said:2:question")
    await delivered(counter)
    await mira.taps("case-answer:2")
    assert "number 1 leaves" in await mira.says("At nine.", reply_to="mcase:1:1", addressed=Addressed.DIRECT)
    counter.forward(seconds=21)
    await counter.reception.wake()
    assert "At nine." in await ana.hears()
    assert "At nine." not in await boris.hears()


async def test_in_private_a_reply_to_no_card_becomes_no_voice_of_the_team(counter: Counter) -> None:
    mira, _ = await asked(counter)
    assert "went to nobody" in await mira.says("At nine.", reply_to="m-some-list")


async def test_what_cannot_pass_is_said(counter: Counter) -> None:
    mira, ana = await asked(counter)
    for kind in (Kind.STICKER, Kind.LOCATION, Kind.CONTACT):
        told = await mira.shows(kind, chat=CHAT, reply_to="mcase:1", addressed=REPLY)
        assert "cannot be passed on, and went to nobody" in told
    assert await read(counter, ana) == ""


async def test_an_author_who_replies_to_an_answer_goes_on_in_its_thread(counter: Counter) -> None:
    mira, ana = await asked(counter)
    await replies(mira, "At nine.", "mcase:1")
    await read(counter, ana)
    await delivered(counter)
    said = await ana.says("And on Sundays?", reply_to="manswer:2:2")
    assert "Added to number 1" in said
    assert "We answer by" in said
    assert "And on Sundays?" in await mira.hears(CHAT)


async def test_an_answer_that_was_changed_before_it_left_leaves_as_it_reads_now(counter: Counter) -> None:
    mira, ana = await asked(counter)
    await replies(mira, "At nien.", "mcase:1")
    counter.forward(seconds=10)
    assert "leaves in 20 seconds" in await edits(mira, "At nine.\n// typo")
    assert "leaves in 20 seconds" in await edits(mira, "At nine sharp.\n// typo")
    assert await edits(mira, "At nine sharp.\n// typo, twice") == ""
    heard = await read(counter, ana)
    assert "At nine sharp." in heard
    assert "nien" not in heard
    assert "typo" not in heard
    assert "has left as it was" in await edits(mira, "At ten.")
    assert "ten" not in await read(counter, ana)


async def test_of_two_who_answer_at_once_the_second_sees_the_first(counter: Counter) -> None:
    mira, ana = await asked(counter)
    care = await counter.member("7", "care")
    await replies(mira, "At nine.", "mcase:1")
    assert "At nine." in await replies(care, "At 9.", "mcase:1")
    assert "At 9." not in await read(counter, ana)
    assert "leaves in 20 seconds" in await replies(care, "Sundays at ten.", "mcase:1")
    assert "Sundays at ten." in await read(counter, ana)


async def test_what_was_taken_back_by_its_author_is_answered_no_more(counter: Counter) -> None:
    mira, ana = await asked(counter)
    await ana.taps("voice-withdraw:1:yes")
    assert "1 was withdrawn by its author" in await replies(mira, "At nine.", "mcase:1")
    assert "1 was withdrawn by its author" in await replies(mira, "// Too late", "mcase:1")
    assert await read(counter, ana) == ""


async def test_who_was_erased_is_answered_no_more_and_its_writer_hears_why(counter: Counter) -> None:
    mira, ana = await asked(counter)
    await ana.says("/forget")
    await ana.taps(next(each for each in ana.buttons if each.startswith("forget")))
    await delivered(counter)
    assert "author of number 1 was erased" in await replies(mira, "At nine.", "mcase:1")
    assert "author of number 1 was erased" in await replies(mira, "// He is gone", "mcase:1")


async def test_who_cannot_be_written_to_is_answered_where_he_spoke(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says("/record The cover is torn")
    await mira.taps(mira.buttons[0])
    await delivered(counter)
    await mira.hears(CHAT)
    assert "Noted" in await replies(mira, "// A tall man", "mcase:1")
    assert "somebody we cannot write to" in await replies(mira, "It is mended.", "mcase:1")
    assert "It is answered already" in mira.labels
    await mira.taps("case-settled:1")
    assert "Answered" in await mira.says("/case 1")


async def test_whatever_is_said_to_nobody_in_the_teams_chat_its_writer_is_told(counter: Counter) -> None:
    await asked(counter)
    said: list[Callable[[Guest, dict[str, Any]], Awaitable[str]]] = [
        lambda guest, there: guest.shows(Kind.STICKER, **there),
        lambda guest, there: guest.shows(Kind.POLL, **there),
        lambda guest, there: guest.says("Look", second_hand=True, **there),
        lambda guest, there: guest.sends(b"", picture=True, album="5", **there),
        lambda guest, there: records(guest, **there),
    ]
    for number, way in enumerate(said):
        loose = await counter.member(f"7{number}", "care")
        assert "went to nobody" in await way(loose, {"chat": CHAT, "addressed": LOOSE})
        assert await way(loose, {"chat": CHAT, "addressed": LOOSE}) == "", "once a day"
        replying = {"chat": CHAT, "addressed": REPLY, "reply_to": "m-some-note"}
        assert "nothing was done" in (told := await way(loose, replying)) or "went to nobody" in told


async def test_in_private_whatever_answers_a_note_of_the_bot_goes_to_nobody(counter: Counter) -> None:
    mira, _ = await asked(counter)
    there = {"reply_to": "m-some-note"}
    for kind in (Kind.STICKER, Kind.POLL):
        assert "went to nobody" in await mira.shows(kind, **there)
    assert "went to nobody" in await mira.sends(b"", picture=True, **there)
    assert "went to nobody" in await mira.says("Look", second_hand=True, **there)


async def test_who_replies_in_the_name_of_the_group_is_told_that_nobody_knows_him(counter: Counter) -> None:
    _, ana = await asked(counter)
    for count, (how, heard) in enumerate(((REPLY, 1), (REPLY, 2), (LOOSE, 3), (LOOSE, 3))):
        group = Place(CHAT, PlaceKind.GROUP)
        who = Person("telegram", CHAT, "")
        said = Nameless(update=f"n{count}", who=who, place=group, text="At nine.", addressed=how)
        await counter.reception.receive(said)
        told = "\n".join(await counter.heard(CHAT))
        assert told.count("I cannot see who writes") == heard
    elsewhere = Place("-100200300", PlaceKind.GROUP)
    for count, (how, heard) in enumerate(((LOOSE, 0), (REPLY, 1))):
        said = Nameless(update=f"e{count}", who=who, place=elsewhere, text="At nine.", addressed=how)
        await counter.reception.receive(said)
        assert len(await counter.heard("-100200300")) == heard
    assert "At nine." not in await read(counter, ana)


@pytest.mark.parametrize("anyway", [False, True])
async def test_what_has_left_offers_no_taking_back(counter: Counter, *, anyway: bool) -> None:
    mira, _ = await asked(counter)
    await replies(mira, "At nine.", "mcase:1")
    if anyway:
        vera = await counter.member("8", "care")
        await replies(vera, "At ten.", "mcase:1")
        await vera.taps("answer-anyway:3", chat=CHAT)
    await delivered(counter)
    await read(counter, mira)
    notes = [said for _, said in await counter.sent(CHAT) if "has left" in words(said)]
    assert len(notes) == 1 + anyway
    assert [label(button) for row in notes[-1].buttons for button in row] == ["Save this answer"]


async def test_what_is_withdrawn_takes_no_reply_and_nothing_is_lost(counter: Counter) -> None:
    mira, ana = await asked(counter)
    await ana.taps("voice-withdraw:1:yes")
    counter.forward(minutes=5)
    assert "What is this?" in await ana.says("At Easter?", reply_to="msaid:1", addressed=REPLY)
    counter.forward(minutes=11)
    await counter.reception.wake()
    assert "At Easter?" in await mira.says("/case 2")


async def test_what_ends_without_a_solution_can_be_answered(counter: Counter) -> None:
    counter.team_chat = None
    mira, ana = await counter.owner(), counter.guest("2", "Ana")
    await ana.says("The cover is torn")
    await ana.taps("said:1:complaint")
    await mira.taps("case-end:1")
    await mira.says("It is out of print")
    assert "You can write back" in await ana.hears()
    assert ana.buttons == ("voice-add:1",)
    counter.forward(minutes=5)
    await delivered(counter)
    said = await ana.says("A used copy, then?", reply_to="munresolved:1:0:2", addressed=REPLY)
    assert "Added to number 1" in said


async def test_who_says_that_it_is_not_solved_can_say_why(counter: Counter) -> None:
    counter.team_chat = None
    mira, ana = await counter.owner(), counter.guest("2", "Ana")
    await torn(counter, ana, mira)
    assert "Is it solved?" in await read(counter, ana)
    await ana.taps("solved:1:no")
    assert "is open again" in await ana.hears()
    assert ana.buttons == ("voice-add:1",)


async def test_an_answer_reads_as_it_was_changed_whichever_comes_first(counter: Counter) -> None:
    mira, ana = await asked(counter)
    assert "leaves in 20 seconds" in await replies(mira, "At nine.", "mcase:1", message="900", edited=5)
    assert await replies(mira, "At midnight.", "mcase:1", message="900") == "", "it came after its change"
    assert await replies(mira, "At ten.", "mcase:1", message="900", edited=4) == ""
    came = await read(counter, ana)
    assert "At nine." in came
    assert "midnight" not in came
    assert await ana.hears() == ""


async def test_what_was_taken_back_is_not_sent_by_changing_it(counter: Counter) -> None:
    mira, ana = await asked(counter)
    await replies(mira, "At midnight.", "mcase:1")
    await mira.taps("take-back:2", chat=CHAT)
    assert await edits(mira, "At nine.") == ""
    assert await edits(mira, "At ten.") == ""
    assert await read(counter, ana) == ""
