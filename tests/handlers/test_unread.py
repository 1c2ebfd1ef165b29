"""What is no words, and what nobody awaits: taken or told in a line, never half used and never in silence."""

from __future__ import annotations

import pytest

from bot.domains import HOUSE
from chat.events import Kind, Nameless, Person, Place, PlaceKind, Unread
from tests.handlers.front import GROUP, POLL, TEAM, Counter, words
from tests.handlers.tapes import records

WORDS = "Please write it in words"


UNREAD = (Kind.STICKER, Kind.LOCATION, Kind.CONTACT, Kind.POLL, Kind.OTHER)
TAKEN = "Words, pictures, recordings, videos and files reach us"


@pytest.mark.parametrize("kind", UNREAD)
async def test_each_kind_is_told_outside_a_dialogue_and_at_each_step(counter: Counter, kind: Kind) -> None:
    mira = await counter.owner()
    told = await mira.shows(kind)
    assert told.startswith(("I cannot ", "I do not take "))
    assert TAKEN in told
    for step in HOUSE.steps:
        await counter.in_step(mira, step)
        before = await counter.kept()
        assert (await mira.shows(kind)).startswith(told.splitlines()[0]), step
        assert await counter.kept() == before


async def test_an_album_of_what_is_not_read_is_answered_once(counter: Counter) -> None:
    ana = counter.guest("2")
    told = [await ana.shows(Kind.POLL, album="77") for _ in range(10)]
    told += [await ana.sends(b"x", picture=True, album="78") for _ in range(10)]
    assert [bool(each) for each in told] == [True, *[False] * 9] * 2


async def test_a_picture_of_a_refused_album_that_is_changed_is_answered_as_well(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says("/newpoll")
    for number in ("5", "6"):
        await mira.sends(b"x", picture=True, album="78", message=number)
    assert await mira.sends(b"x", "Now with words", picture=True, album="78", message="6", edited=1)


async def test_a_picture_of_an_album_that_is_changed_reads_anew(counter: Counter) -> None:
    ana = counter.guest("2")
    for number in ("5", "6"):
        await ana.sends(b"x", picture=True, album="78", message=number)
    await ana.sends(b"x", "Now with words", picture=True, album="78", message="6", edited=1)
    await ana.taps("said:1:question")
    assert "Now with words" in "".join(await counter.heard(TEAM.address))


async def test_a_video_in_a_broadcast_is_no_text(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.guest("2").taps("news:yes")
    await mira.says("/broadcast everyone")
    await mira.taps("broadcast:topic:launches")
    await mira.hears()
    assert "A broadcast takes text and pictures" in await records(mira, Kind.VIDEO)
    assert "no longer works" in await mira.taps("broadcast:send:")


async def test_where_codes_are_awaited_a_list_is_asked_for(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says("/codes Bag")
    assert "Please send the codes as a file" in await records(mira)
    assert "1 code for “Bag”" in await mira.sends(b"ABC-1")


@pytest.mark.parametrize("picture", [True, False])
async def test_what_comes_with_a_command_is_not_left_aside_in_silence(
    counter: Counter, picture: bool
) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    before = await counter.kept()
    for name in sorted(set(HOUSE.commands) - {"codes"}):
        told = await mira.sends(b"x", f"/{name} 1 the picture says it all", picture=picture)
        assert WORDS in told, name
    assert await counter.kept() == before


async def test_a_picture_answers_no_question_of_a_new_poll(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says("/newpoll")
    assert WORDS in await mira.sends(b"x", "Which?", picture=True)
    assert "options" in await mira.says("Which?")


async def test_who_writes_in_the_name_of_a_group_is_told_why_nothing_is_done(counter: Counter) -> None:
    before = await counter.kept()
    group = Place(GROUP, PlaceKind.GROUP)
    for update in ("1", "2", "2"):
        nobody = Nameless(update=update, who=Person("telegram", GROUP, ""), place=group, text="/close_7")
        await counter.reception.receive(nobody)
    said = [words(message) for _, message in await counter.sent(GROUP)]
    assert [each.partition(",")[0] for each in said] == [
        "I cannot see who writes in the name of a group or channel"
    ] * 2
    assert await counter.kept() == before, "nobody is no customer"


async def test_in_a_group_commands_of_other_bots_meet_silence(counter: Counter) -> None:
    group, ana = Place(GROUP, PlaceKind.GROUP), counter.guest("2")
    nobody = Nameless(update="n", who=Person("telegram", GROUP, ""), place=group, text="/weather")
    await counter.reception.receive(nobody)
    seen = Unread(update="u", who=ana.person, place=group, kind=Kind.VIDEO, message="9", text="/weather")
    await counter.reception.receive(seen)
    assert await ana.forwards("/weather", chat=GROUP) == ""
    assert await ana.says("/weather " + "x" * 20_000, chat=GROUP) == ""
    assert "forwarded" in await ana.forwards("/close 1", chat=GROUP), "ours are answered"


@pytest.mark.parametrize(
    "said", ["My parcel is broken!", "Where is my prize?", "x", "/complaint it is broken", "/ it is broken"]
)
async def test_who_complains_is_asked_what_it_is(counter: Counter, said: str) -> None:
    ana = counter.guest("2")
    told = await ana.says(said)
    assert "What is this?" in told
    assert "understand" not in told


@pytest.mark.parametrize(
    "word",
    [
        "stop",
        "STOP",
        "Stop.",
        " Стоп! ",
        "отписаться",
        "Wypisz",
        "\u200bstop",
        "stop 🙏",
        "«Stop»",
        "Stop, please",
    ],
)
async def test_the_word_alone_stops(counter: Counter, word: str) -> None:
    ana = counter.guest("2")
    assert "You will hear nothing more from us" in await ana.says(word)


async def test_the_word_among_others_stops_nothing(counter: Counter) -> None:
    ana = counter.guest("2")
    for said in ("stop it", "do not stop", "stopp"):
        assert "nothing more from us" not in await ana.says(said)


async def test_in_a_dialogue_of_the_team_the_word_leaves_it_and_in_a_customers_own_it_stops(
    counter: Counter,
) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await mira.says("/newpoll")
    told = await mira.says("Stop")
    assert "Cancelled" in told
    assert "To hear nothing more from us: /stop" in told
    assert "nothing to cancel" in await mira.says("/cancel")
    await ana.says("/start")
    await counter.in_step(ana, "address")
    assert "You will hear nothing more from us" in await ana.says("Stop")


@pytest.mark.parametrize("blank", ["\u00a0", "\u2003", "\u200b", "\ufeff", " \u2060 ", "\n"])
async def test_any_blank_ends_the_name_of_a_command_and_its_number(counter: Counter, blank: str) -> None:
    mira = await counter.owner()
    assert "Preview" in await mira.says(f"{blank}{POLL.replace(' ', blank, 1)}")
    assert "Which?" in await mira.says(f"/poll{blank}1")
    assert "not opened yet" in await mira.says(f"/close{blank}1{blank}Enough of it")


async def test_stop_leaves_a_question_before_it_stops_anything(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    await mira.says("/close 1 Enough")
    (yes, *_) = mira.buttons
    assert "/stop" in await mira.says("stop")
    await mira.taps(yes)
    assert "This question was left meanwhile, and nothing has been done" in await mira.hears()
