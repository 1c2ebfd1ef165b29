"""Changed words: taken anew where nothing came of them, in a dialogue in their place, else told so."""

from __future__ import annotations

from typing import cast

import pytest
from sqlalchemy import select

from bot.domains import HOUSE
from chat.events import Kind
from chat.heard import Became, Heard
from handlers import late_edits
from handlers.desk import Desk
from storage.dialogues.tables import heard as rows
from tests.handlers.front import POLL, Counter, Guest
from tests.handlers.tapes import records

DONE = "This message has been dealt with, so changing it changes nothing"
PAST = "We are past this message"
LOOKS = {"export"}
"""Commands that the audit log has though they change nothing."""


async def asked(guest: Guest, *said: str) -> list[str]:
    """Say one thing after the other; return the number of each."""
    numbers = []
    for text in said:
        await guest.says(text)
        numbers.append(guest.message)
    return numbers


@pytest.mark.parametrize(
    ("said", "mended", "told"),
    [
        pytest.param("/newpoll Which?\npick: x\n- A\n- B\ncloses: in 3 days", POLL, "Preview", id="faulty"),
        pytest.param("/poll 99", "/poll 1", "Which?", id="no such poll"),
        pytest.param("/pol 1", "/poll 1", "Which?", id="no such command"),
        pytest.param("/close 1", "/close 1 Enough", "Close poll 1 now?", id="a reason is missing"),
        pytest.param("poll 1", "/poll 1", "Which?", id="no command"),
        pytest.param("/help", "/poll 1", "Which?", id="it only showed something"),
        pytest.param("/updates 22-8", "/updates 21-7", "21:00", id="a setting"),
        pytest.param("/newpoll", POLL, "Preview", id="it only asked"),
        pytest.param("/export 1", "/poll 1", "Which?", id="the audit log says that somebody looked"),
    ],
)
async def test_what_nothing_came_of_counts_as_sent_anew(
    counter: Counter, said: str, mended: str, told: str
) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    assert told not in await mira.says(said)
    assert told in await mira.edits(mended)


@pytest.mark.parametrize(
    ("said", "changed", "told"),
    [
        (POLL, POLL.replace("Which?", "Who?"), "The draft can still be changed: /edit_2"),
        ("/void 1 A mistake", "/void 2 A mistake", "/clone_1 makes a fresh copy"),
        ("/close 1 Enough", "/close 1 Enough of it", "Its results: /results_1"),
        ("/notice 1 A lien", "/notice 1 A line", "You can add a line with /notice_1"),
        ("/clone 1", "/clone 1 ", ""),
        ("/ban telegram:9 Cheats", "/ban telegram:8 Cheats", "as a new message"),
        ("/team invite care", "/team invite editor", "as a new message"),
    ],
)
async def test_what_had_its_effect_has_it_once_and_is_told_what_can_be_done(
    counter: Counter, said: str, changed: str, told: str
) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    await mira.does(said)
    before = await counter.kept()
    answer = await mira.edits(changed)
    assert told in answer
    assert answer == "" or answer.startswith(DONE)
    assert await counter.kept() == before


async def test_a_command_that_was_asked_about_and_left_counts_as_sent_anew(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    await mira.says("/close 1 Enouhg")
    assert "The reason: Enough" in await mira.edits("/close 1 Enough")
    await mira.taps(mira.buttons[1])
    assert "The reason: It is enough" in await mira.edits("/close 1 It is enough")
    await mira.taps(mira.buttons[0])
    assert (await mira.edits("/close 1 Too much")).startswith(DONE)


async def test_no_command_has_its_effect_a_second_time(counter: Counter) -> None:
    mira = await counter.owner()
    for name in HOUSE.commands:
        number = await counter.open_poll(mira)
        noted = len(await counter.log())
        await mira.does(f"/{name} {number} A word")
        acted = len(await counter.log()) > noted and name not in LOOKS
        before = await counter.kept()
        answer = await mira.edits(f"/{name} {number} Another word")
        assert answer, name
        assert answer.startswith(DONE) is acted, name
        assert not acted or await counter.kept() == before, name


async def test_a_list_of_codes_that_is_loaded_stays_as_it_is(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.sends(b"ABC-1", "/codes Bag")
    await mira.taps(mira.buttons[0], content=b"ABC-1")
    told = await mira.sends(b"ABC-1\nABC-2", "/codes Mug", message=mira.message, edited=9)
    assert told.startswith(DONE)
    assert "What is in stock: /codes" in told


async def test_another_file_in_its_place_is_a_change_and_the_same_words_are_none(counter: Counter) -> None:
    mira = await counter.owner()
    assert "No code was taken" in await mira.sends(b"", "/codes Bag", same="a")
    assert await mira.sends(b"", "/codes Bag", same="a", message=mira.message, edited=9) == ""
    mended = await mira.sends(b"ABC-1", "/codes Bag", same="b", message=mira.message, edited=10)
    assert "1 code for “Bag”" in mended


async def test_a_change_that_leaves_the_words_is_passed_over(counter: Counter) -> None:
    mira = await counter.owner()
    for said in ("/help", "hello", POLL, "/newpoll", "Which?"):
        await mira.says(said)
        assert await mira.edits(said) == "", said


async def test_an_answer_is_changed_in_its_place(counter: Counter) -> None:
    mira = await counter.owner()
    _, question, first, pick = await asked(mira, "/newpoll", "Wich?", "Viking\nPyramid\nBeaver", "2")
    changed = await mira.edits("Which?", question)
    assert changed == "Changed.\nHow many options win?", "the step that is open stays where it is"
    assert "from 1" in await mira.edits("9", pick)
    assert "How many options win?" in await mira.edits("3", pick)
    changed = await mira.edits("Viking\nPyramid", first)
    assert "How many" in changed, "three of two cannot be picked: it is asked again"
    await asked(mira, "1", "1", "in 3 days")
    for tap in ("ties:lot", "binding:yes", "results:hidden"):
        await mira.taps(f"newpoll:{tap}")
    preview = await mira.hears()
    assert "Which?" in preview
    assert "Beaver" not in preview
    assert "The draft can still be changed: /edit_1" in await mira.edits("Who?", question)


async def test_options_of_several_messages_keep_their_order(counter: Counter) -> None:
    mira = await counter.owner()
    long = "\n".join(f"{number} {'x' * 190}" for number in range(16))
    _, _, first, second = await asked(mira, "/newpoll", "Which?", long, "Viking")
    await mira.edits("\n".join(long.splitlines()[1:]), first)
    await mira.edits("Pyramid", second)
    await asked(mira, "1", "1", "in 3 days")
    for tap in ("ties:lot", "binding:yes", "results:hidden"):
        await mira.taps(f"newpoll:{tap}")
    shown = await mira.hears()
    assert shown.index("1 xxx") < shown.index("Pyramid")
    assert "Viking" not in shown


async def test_an_answer_that_was_refused_can_be_mended_until_another_is_given(counter: Counter) -> None:
    mira = await counter.owner()
    *_, refused = await asked(mira, "/newpoll", "Which?", "Viking\nPyramid", "many")
    assert "How many options win?" in await mira.edits("1", refused)
    (late,) = await asked(mira, "many")
    await mira.says("1")
    assert PAST in await mira.edits("2", late)


async def test_an_answer_stands_whose_change_was_refused_and_can_be_changed_again(counter: Counter) -> None:
    mira = await counter.owner()
    *_, options, _ = await asked(mira, "/newpoll", "Which?", "Viking\nPyramid", "1")
    assert "read the same" in await mira.edits("Viking\nViking", options)
    await mira.says("1")
    assert (await mira.edits("Viking\nBeaver", options)).startswith("Changed.")


@pytest.mark.parametrize("over", ["/cancel", "/codes Bag", "/newpoll"])
async def test_no_answer_of_a_dialogue_that_is_over_reaches_into_the_next(
    counter: Counter, over: str
) -> None:
    mira = await counter.owner()
    _, question, *_ = await asked(mira, "/newpoll", "Which?", over, "/newpoll")
    before = await counter.kept()
    assert PAST in await mira.edits("Who?", question)
    assert await counter.kept() == before


@pytest.mark.parametrize("leaves", ["leave:newpoll", "/cancel", "stop", "/codes Bag"])
async def test_an_answer_of_a_dialogue_that_was_left_was_not_dealt_with(
    counter: Counter, leaves: str
) -> None:
    mira = await counter.owner()
    _, question = await asked(mira, "/newpoll", "Which?")
    await (mira.taps if ":" in leaves[:8] else mira.says)(leaves)
    assert (await mira.edits("Who?", question)).startswith(PAST)


async def heard(counter: Counter) -> list[str]:
    """The marks of all messages that are still known."""
    return list(await counter.database.run(lambda db: db.execute(select(rows.c.mark)).scalars().all()))


async def test_what_is_kept_of_a_message_tells_its_words_to_nobody_without_the_key(counter: Counter) -> None:
    for guest, counter.marking in (("2", b"a key"), ("3", b"a key"), ("4", b"another key")):
        await counter.guest(guest).says("Knez Mihailova 1")
    first, same, other = await heard(counter)
    assert first == same, "by its mark it is known again"
    assert first != other, "and by nobody without the key"


async def test_what_nobody_can_change_any_more_is_forgotten(counter: Counter) -> None:
    await counter.guest("2").says("hello")
    counter.forward(days=4)
    await counter.reception.look_after()
    assert await heard(counter) == []


def test_who_changes_an_address_that_was_taken_hears_where_it_can_be_changed() -> None:
    told = late_edits.words(Heard(Became.DONE, "mark", dialogue="address"), cast("Desk", None))
    assert [text.key for text in told] == ["edit-done", "edit-address"]


async def test_words_of_before_do_not_answer_a_dialogue_that_began_since(counter: Counter) -> None:
    mira = await counter.owner()
    said, _ = await asked(mira, "Green covers", "/newpoll")
    assert await mira.edits("Greener covers", said) == "", "they read anew where they were said"
    assert "Preview" in await mira.edits(POLL, said), "a command is one whenever it comes"


async def test_a_text_of_a_broadcast_is_changed_in_its_language(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.guest("2").taps("news:yes")
    await mira.says("/broadcast everyone")
    await mira.taps("broadcast:topic:launches")
    (english,) = await asked(mira, "It is otu")
    await mira.taps("broadcast:write:sr")
    await mira.says("Изашло је")
    await mira.edits("It is out", english)
    await mira.taps("broadcast:preview:")
    shown = await mira.hears()
    assert "It is out" in shown
    test, send, *_ = mira.buttons
    await mira.taps(test)
    tested = await mira.hears()
    assert "Изашло је" in tested
    assert "otu" not in tested
    await mira.taps(send)
    await mira.hears()
    assert "Broadcast 1 goes out with the words it had" in await mira.edits("It is in", english)
    await mira.taps("broadcast-end:1")
    assert "Broadcast 1 is over" in await mira.edits("It was out", english)


async def test_newer_words_stand_whichever_comes_first(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    assert "Which?" in await mira.edits("/poll 1", "900", at=5)
    assert await mira.says("/poll 2", message="900") == "", "the original came late"
    assert await mira.edits("/poll 3", "900", at=4) == "", "and so did an older change"
    assert "no poll 3" in await mira.edits("/poll 3", "900", at=6)


async def test_a_message_that_becomes_a_video_is_told(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says("/newpoll")
    await mira.says("Which?")
    told = await records(mira, Kind.VIDEO, message=mira.message, edited=9)
    assert "I do not take videos here" in told
    assert await mira.shows(Kind.LOCATION, message="901", edited=9) == "", "a place that moves on a map"


async def test_what_is_changed_through_another_bot_is_passed_over(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.forwards("/help")
    assert await mira.says("/poll 1", message=mira.message, second_hand=True, edited=9) == ""


async def test_a_reason_that_was_asked_for_is_changed_in_its_place(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    await asked(mira, "/void 1", "A mistke")
    assert "A mistake" in await mira.edits("A mistake")
    await mira.taps(mira.buttons[0])
    assert "A mistke" not in await mira.says("/poll 1")


async def test_what_is_still_missing_is_changed_and_not_added_to(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    await asked(mira, "/extend 1", "tomorrow")
    said = await mira.edits("in 9 days Holidays")
    assert "10 November" in said
    assert "The reason: Holidays" in said


@pytest.mark.parametrize("begins", ["extend:2", "/extend 2", "/extend 2 in 9 days Rights", "/decide 3 2"])
@pytest.mark.parametrize("answer", ["in 9 days", "in 9 days Holidays"])
async def test_an_answer_is_for_the_act_that_it_was_written_for(
    counter: Counter, answer: str, begins: str
) -> None:
    mira = await counter.owner()
    for _ in range(3):
        await counter.open_poll(mira)
    await mira.does("/close 3 Enough")
    _, written = await asked(mira, "/extend 1", answer)
    if begins.startswith("/"):
        shown = await mira.says(begins)
    else:
        await mira.taps(begins)
        shown = await mira.hears()
    assert shown.startswith("What you had begun before this is left unfinished")
    assert (await mira.edits("in 8 days Holidays", written)).startswith(PAST)


async def test_what_a_question_is_asked_after_is_not_left(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    await mira.says("/extend 1")
    for answer in ("in 8 days", "Holidays"):
        assert "left unfinished" not in await mira.says(answer)
    assert mira.buttons[0].startswith("extend-yes:")


async def test_what_was_answered_first_is_changed_while_the_whole_waits_for_its_word(
    counter: Counter,
) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    _, when, _ = await asked(mira, "/extend 1", "in 8 days", "Holidays")
    said = await mira.edits("in 9 days", when)
    assert "10 November" in said
    assert "The reason: Holidays" in said
