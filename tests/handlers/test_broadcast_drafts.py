"""A broadcast in the making: words and pictures add to each other, and nothing of them is lost."""

from __future__ import annotations

import msgspec
import pytest

from bot.domains import Stores
from chat.answers import SentAlbum, SentPicture
from chat.records import Dialogues
from customers.news.broadcast import MAX_CAPTION, Content
from customers.team import Team
from handlers.news.draft import Draft
from handlers.news.message import message
from tests.handlers.front import Counter, Guest
from texts.text import Mark, Marked

BOLD = Marked("It is out", (Mark("bold", 0, 2),))


@pytest.fixture
async def mira(counter: Counter) -> Guest:
    """The owner, asked for the words of a broadcast in English."""
    mira = await counter.owner()
    await counter.guest("2").taps("news:yes")
    await mira.says("/broadcast everyone")
    await mira.taps("broadcast:topic:launches")
    await mira.hears()
    return mira


async def content(counter: Counter) -> Content:
    """What would be sent now."""

    def look(stores: Stores) -> Content:
        (mira,) = [member.customer for member in stores[Team].members()]
        running = stores[Dialogues].get(mira)
        assert running is not None
        return msgspec.json.decode(running[1], type=Draft).plan.content

    return await counter.database.run(lambda db: look(Stores(db)))


async def test_a_picture_adds_to_the_words_and_words_to_the_picture(counter: Counter, mira: Guest) -> None:
    await mira.says("It is out")
    assert "English. Add a language" in await mira.sends(b"", picture=True)
    assert await content(counter) == Content(words={"en": "It is out"}, picture="file")
    assert "takes the place" in await mira.says("It is here")
    assert await content(counter) == Content(words={"en": "It is here"}, picture="file")
    assert "takes the place" in await mira.sends(b"", "With a caption", picture=True)
    assert (await content(counter)).words == {"en": "With a caption"}


async def test_a_picture_alone_is_in_the_language_that_was_asked_for_until_words_are_written(
    counter: Counter, mira: Guest
) -> None:
    await mira.sends(b"", picture=True)
    assert await content(counter) == Content(words={"en": ""}, picture="file")
    await mira.taps("broadcast:write:sr")
    await mira.says("Стигло је")
    assert await content(counter) == Content(words={"sr": "Стигло је"}, picture="file")


async def test_who_takes_the_only_picture_out_is_asked_for_words(counter: Counter, mira: Guest) -> None:
    await mira.sends(b"", picture=True)
    await mira.taps("broadcast:plain:")
    assert "Send me the text in this language: English" in await mira.hears()
    await mira.says("It is out")
    assert await content(counter) == Content(words={"en": "It is out"})


async def test_words_keep_their_looks_and_new_words_have_their_own(counter: Counter, mira: Guest) -> None:
    await mira.says("  It is out ", marked=Marked("  It is out ", (Mark("bold", 0, 4),)))
    assert (await content(counter)).marked("en") == BOLD
    await mira.says("It is here")
    assert (await content(counter)).marked("en") == Marked("It is here")


async def test_an_album_is_taken_as_a_whole_in_whatever_order_it_comes(counter: Counter, mira: Guest) -> None:
    await mira.says("x" * (MAX_CAPTION + 1))
    for number in ("12", "9", "10"):
        await mira.sends(b"", picture=True, album="A", message=number)
    assert (await content(counter)).album == ("file 9", "file 10", "file 12")
    assert "With 3 pictures" in await mira.hears_changed()
    assert "takes the place" in await mira.sends(b"", picture=True, album="B", message="13")


async def test_captions_of_an_album_stand_below_each_other(counter: Counter, mira: Guest) -> None:
    await mira.says("Before")
    for number, caption in (("9", "One"), ("10", ""), ("11", "Two")):
        await mira.sends(b"", caption, picture=True, album="A", message=number)
    assert (await content(counter)).words == {"en": "One\n\nTwo"}


async def test_the_caption_of_one_picture_is_changed_by_itself(counter: Counter, mira: Guest) -> None:
    for number, caption in (("9", "One"), ("10", "Tow"), ("11", "")):
        await mira.sends(b"", caption, picture=True, album="A", message=number)
    await mira.sends(b"", "Two", picture=True, album="A", message="10", edited=1)
    assert (await content(counter)).words == {"en": "One\n\nTwo"}
    await mira.sends(b"", "Three", picture=True, album="A", message="11", edited=2)
    await mira.sends(b"", "", picture=True, album="A", message="9", edited=3)
    assert (await content(counter)).words == {"en": "Two\n\nThree"}


async def test_a_picture_that_is_changed_takes_its_own_place(counter: Counter, mira: Guest) -> None:
    await mira.sends(b"", picture=True, message="9")
    await mira.sends(b"", picture=True, message="9", same="another", edited=1)
    assert (await content(counter)).picture == "another"
    await mira.sends(b"", picture=True, album="A", message="10")
    await mira.sends(b"", picture=True, album="A", message="11")
    await mira.sends(b"", picture=True, album="A", message="10", same="another", edited=2)
    await mira.sends(b"", picture=True, message="9", same="no more", edited=3)
    assert (await content(counter)).album == ("another", "file 11")


async def test_words_that_are_taken_from_under_a_picture_are_gone(counter: Counter, mira: Guest) -> None:
    await mira.sends(b"", "It is out", picture=True, message="9")
    assert "takes the place" in await mira.sends(b"", "", picture=True, message="9", edited=1)
    assert await content(counter) == Content(words={"en": ""}, picture="file 9")


async def test_what_was_changed_since_its_preview_is_shown_before_it_is_sent(
    counter: Counter, mira: Guest
) -> None:
    await mira.says("It is otu", message="9")
    await mira.taps("broadcast:preview:")
    await mira.hears()
    older = mira.buttons[:2]
    await mira.edits("It is out", "9")
    for button in (*older, "broadcast:again:"):
        assert "changed since" in await mira.taps(button)
        assert "It is out" in await mira.hears()
    assert await mira.taps(mira.buttons[1]) == ""
    assert "Broadcast 1" in await mira.hears()


async def test_a_picture_with_words_too_long_for_a_caption_is_refused_and_they_stay(
    counter: Counter, mira: Guest
) -> None:
    words = "x" * (MAX_CAPTION + 1)
    await mira.says(words)
    assert "900 fit" in await mira.sends(b"", picture=True)
    assert await content(counter) == Content(words={"en": words})


async def test_the_first_picture_of_an_album_does_not_stand_for_the_whole(
    counter: Counter, mira: Guest
) -> None:
    await mira.says("x" * (MAX_CAPTION + 1))
    await mira.sends(b"", picture=True, album="A", message="9")
    assert "900 fit" in await mira.taps("broadcast:preview:")


def test_who_reads_another_language_is_told_so_below_a_picture_as_well() -> None:
    told = message(Content(words={"en": ""}, picture="bag"), "sr")
    assert [text.key for text in told.texts if not isinstance(text, tuple)] == ["broadcast-only-in"]
    assert told.attachment == SentPicture("bag")
    assert message(Content(words={"en": ""}, picture="bag"), "en").texts == ()


def test_a_language_without_words_is_not_written() -> None:
    content = Content(words={"sr": "", "en": "It is out"}, picture="bag")
    assert content.written == ("en",)
    assert content.said_in("sr") == "en"


def test_an_album_has_words_for_its_button_to_hang_on() -> None:
    told = message(Content(words={"en": ""}, album=("a", "b")), "en")
    assert told.attachment == SentAlbum(("a", "b"))
    assert [text.key for text in told.texts if not isinstance(text, tuple)] == ["broadcast-album-alone"]


async def test_a_broadcast_is_left_with_a_button(counter: Counter, mira: Guest) -> None:
    await mira.says("It is out")
    assert mira.buttons[-1] == "leave:broadcast"
    assert await mira.taps("leave:newpoll") != ""
    assert await mira.taps("leave:broadcast") == ""
    assert counter.redrawn[-1] == "Cancelled. Nothing was changed."
    assert "no longer works" in await mira.taps("broadcast:send:")


async def test_what_is_sent_before_the_topic_is_chosen_is_asked_for_again(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await ana.taps("news:yes")
    await mira.says("/broadcast everyone")
    said = await mira.says("Viking is out!")
    assert said.startswith("I have not kept what you sent. First tap what it is about")
    assert "broadcast:topic:launches" in mira.buttons
