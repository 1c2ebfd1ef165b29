"""Pictures, recordings, videos and files: voices and answers, passed on by their handles, never fetched."""

from __future__ import annotations

from typing import Any

import pytest

from chat.answers import Attachment, SentAlbum, SentFile, SentPicture
from chat.events import Addressed, Kind
from tests.handlers.front import Counter, Guest
from tests.handlers.tapes import records
from tests.handlers.test_replying import CHAT, asked, delivered, read, replies

RECORDED = {
    Kind.VOICE: "(a voice note, 0:12)",
    Kind.VIDEO: "(a video, 0:12)",
    Kind.ROUND: "(a video message, 0:12)",
    Kind.AUDIO: "(a recording, 0:12)",
    Kind.ANIMATION: "(an animation, 0:12)",
}
THERE: dict[str, Any] = {"chat": CHAT, "reply_to": "mcase:1", "addressed": Addressed.REPLY}


async def attachments(counter: Counter, chat: str) -> list[Attachment]:
    """What is attached to the messages on their way to a chat."""
    return [message.attachment for _, message in await counter.sent(chat) if message.attachment]


def pictures(names: str) -> SentAlbum:
    """So many pictures as one."""
    return SentAlbum(tuple(names), "telegram", (Kind.PICTURE,) * len(names))


async def filed(counter: Counter, ana: Guest, number: int = 1) -> str:
    """Let what she sent be filed as a question; return what the team's chat hears."""
    mira = await counter.owner()
    await mira.hears(CHAT)
    await ana.taps(f"said:{number}:question")
    return await mira.hears(CHAT)


@pytest.mark.parametrize("kind", RECORDED)
async def test_what_somebody_records_is_a_voice_and_is_shown_under_its_card(
    counter: Counter, kind: Kind
) -> None:
    ana = counter.guest("2", "Ana")
    assert "What is this?" in await records(ana, kind, same="tape")
    shown = await filed(counter, ana)
    assert shown.count(RECORDED[kind]) == 2, "on the card, and under what is sent along"
    assert await attachments(counter, CHAT) == [SentFile("tape", kind, "telegram")]


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"kind": Kind.VOICE, "seconds": 3600}, "(a voice note, 1:00:00)"),
        ({"kind": Kind.FILE, "seconds": 0, "size": 2_000_000_000}, "(a file, 2,000 MB)"),
        ({"kind": Kind.FILE, "seconds": 0, "size": 900}, "(a file)"),
        ({"kind": Kind.PICTURE, "seconds": 0, "size": 9_000_000}, "(a picture)"),
        ({"kind": Kind.VOICE, "seconds": 2**53, "size": 2**53}, "(a voice note, 2501999792983:36:32)"),
    ],
)
async def test_however_long_or_large_it_is_it_is_taken_by_its_handle(
    counter: Counter, told: dict[str, Any], said: str
) -> None:
    ana = counter.guest("2")
    assert "What is this?" in await records(ana, **told)
    assert said in await filed(counter, ana)


async def test_an_album_is_one_voice_and_is_shown_as_one(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.sends(b"", "Look", picture=True, album="7", same="a")
    await records(ana, Kind.VIDEO, album="7", same="b")
    await ana.sends(b"", picture=True, album="7", same="c")
    shown = await filed(counter, ana)
    assert "Look" in shown
    kinds = (Kind.PICTURE, Kind.VIDEO, Kind.PICTURE)
    assert await attachments(counter, CHAT) == [SentAlbum(("a", "b", "c"), "telegram", kinds)]


async def test_what_cannot_be_one_album_goes_one_by_one(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.sends(b"", picture=True, same="a")
    await records(ana, same="b")
    await records(ana, same="c")
    await filed(counter, ana)
    assert await attachments(counter, CHAT) == [
        SentPicture("a", "telegram"),
        SentFile("b", Kind.VOICE, "telegram"),
        SentFile("c", Kind.VOICE, "telegram"),
    ]


async def test_of_many_pictures_the_first_are_shown_and_the_rest_by_a_tap(counter: Counter) -> None:
    ana = counter.guest("2")
    for number in range(23):
        await ana.sends(b"", picture=True, same=f"p{number}")
    assert "(a picture)" in await filed(counter, ana)
    mira = await counter.owner()
    (first,) = await attachments(counter, CHAT)
    assert first == SentAlbum(tuple(f"p{number}" for number in range(10)), "telegram", (Kind.PICTURE,) * 10)
    card = (await counter.sent(CHAT))[0][1]
    assert "case-sent:1:10" in [row[0].data for row in card.buttons]
    for begin, left in ((10, ("case-sent:1:20",)), (20, ())):
        await mira.taps(f"case-sent:1:{begin}", chat=CHAT)
        await mira.hears(CHAT)
        assert mira.buttons == left
    shown = [len(each.handles) for each in await attachments(counter, CHAT) if isinstance(each, SentAlbum)]
    assert shown == [10, 10, 3]
    await ana.sends(b"", picture=True, same="one more")
    assert len(await attachments(counter, CHAT)) == 3, "the card has a button for it"


async def test_who_may_not_answer_is_not_shown_what_was_sent(counter: Counter) -> None:
    ana = counter.guest("2")
    await records(ana)
    await filed(counter, ana)
    before = len(await attachments(counter, CHAT))
    analyst = await counter.member("8", "analyst")
    for guest in (ana, analyst):
        await guest.taps("case-sent:1:0")
        await guest.taps("case-sent:1:0", chat=CHAT)
    assert len(await attachments(counter, CHAT)) == before
    assert [await attachments(counter, chat) for chat in ("2", "8")] == [[], []]


async def test_in_private_and_by_its_number_it_is_shown_too(counter: Counter) -> None:
    counter.team_chat = None
    mira, ana = await counter.owner(), counter.guest("2")
    await records(ana, same="tape")
    await ana.taps("said:1:question")
    tape = SentFile("tape", Kind.VOICE, "telegram")
    assert await attachments(counter, "1") == [tape]
    assert "(a voice note, 0:12)" in await mira.says("/case 1")
    assert await attachments(counter, "1") == [tape, tape]


async def test_what_is_sent_later_comes_under_the_card(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("My book is torn")
    await filed(counter, ana)
    assert "Added to number 1" in await ana.sends(b"", picture=True, same="a")
    assert "Added" in await ana.sends(b"", picture=True, same="b", album="7")
    assert await ana.sends(b"", picture=True, same="c", album="7") == "", "an album is answered once"
    assert await attachments(counter, CHAT) == [pictures("abc")]


@pytest.mark.parametrize("kind", [*RECORDED, Kind.FILE, Kind.PICTURE])
async def test_the_team_answers_with_it_and_it_arrives_as_it_is(counter: Counter, kind: Kind) -> None:
    mira, ana = await asked(counter)
    assert "leaves in 20 seconds" in await records(mira, kind, "Listen", same="tape", **THERE)
    assert await ana.hears() == ""
    assert "Listen" in await read(counter, ana)
    (letter,) = await attachments(counter, "2")
    assert isinstance(letter, SentFile | SentPicture)
    assert letter.handle == "tape"
    assert getattr(letter, "kind", Kind.PICTURE) is kind


async def test_it_is_taken_back_like_words(counter: Counter) -> None:
    mira, ana = await asked(counter)
    await records(mira, **THERE)
    await mira.taps("take-back:2", chat=CHAT)
    assert await read(counter, ana) == ""


async def test_by_the_button_it_is_taken_as_well(counter: Counter) -> None:
    counter.team_chat = None
    mira, ana = await asked(counter)
    await mira.taps("case-answer:1")
    assert "leaves in 20 seconds" in await records(mira, album="7", same="a", kind=Kind.VIDEO)
    assert "leaves" not in await records(mira, album="7", same="b", kind=Kind.VIDEO)
    await read(counter, ana)
    assert await attachments(counter, "2") == [SentAlbum(("a", "b"), "telegram", (Kind.VIDEO,) * 2)]


async def test_an_album_of_the_team_is_one_answer(counter: Counter) -> None:
    mira, ana = await asked(counter)
    told = [
        await mira.sends(b"", caption, picture=True, album="7", same=same, **THERE)
        for same, caption in (("a", "Our shop"), ("b", ""), ("c", "and its door"))
    ]
    assert ["leaves in 20 seconds" in each for each in told] == [True, False, False]
    heard = await read(counter, ana)
    assert heard.count("An answer to number 1") == 1
    assert "Our shop" in heard
    assert "and its door" in heard
    (album,) = await attachments(counter, "2")
    assert isinstance(album, SentAlbum)
    assert album.handles == ("a", "b", "c")
    assert await read(counter, ana) == ""


async def test_an_album_is_taken_back_as_a_whole(counter: Counter) -> None:
    mira, ana = await asked(counter)
    for same in ("a", "b"):
        await mira.sends(b"", picture=True, album="7", same=same, **THERE)
    await mira.taps("take-back:3", chat=CHAT)
    assert await read(counter, ana) == ""


async def test_a_caption_changed_before_an_album_left_leaves_as_it_reads_now(counter: Counter) -> None:
    mira, ana = await asked(counter)
    await mira.sends(b"", "Our shpo", picture=True, album="7", same="a", **THERE)
    first = mira.message
    await mira.sends(b"", picture=True, album="7", same="b", **THERE)
    there = THERE | {"message": first, "edited": 9}
    assert "Changed" in await mira.sends(b"", "Our shop", picture=True, album="7", same="a", **there)
    heard = await read(counter, ana)
    assert "Our shop" in heard
    assert "shpo" not in heard
    (album,) = await attachments(counter, "2")
    assert isinstance(album, SentAlbum)


async def test_a_picture_for_colleagues_never_reaches_the_author(counter: Counter) -> None:
    mira, ana = await asked(counter)
    assert "Noted" in await mira.sends(b"", "// he sent this last week", picture=True, same="a", **THERE)
    assert await read(counter, ana) == ""
    assert "a picture" in await mira.says("/case 1")


async def test_what_is_sent_along_is_replied_to_like_its_card(counter: Counter) -> None:
    ana = counter.guest("2")
    await records(ana, message="50")
    await filed(counter, ana)
    await delivered(counter)
    mira = await counter.owner()
    assert "leaves in 20 seconds" in await replies(mira, "We hear you.", "mcase-sent:1:50")
    assert "We hear you." in await read(counter, ana)


async def test_its_author_writes_back_with_an_album(counter: Counter) -> None:
    mira, ana = await asked(counter)
    await replies(mira, "At nine.", "mcase:1")
    await read(counter, ana)
    await delivered(counter)
    to: dict[str, Any] = {"reply_to": "manswer:2:2", "album": "7"}
    assert "Added to number 1" in await ana.sends(b"", "Like this?", picture=True, same="a", **to)
    assert await ana.sends(b"", picture=True, same="b", **to) == ""
    shown = await mira.hears(CHAT)
    assert shown.count("its author wrote back") == 1
    assert await attachments(counter, CHAT) == [pictures("ab")]
    assert "Like this?" in shown
    assert "What is this?" not in await ana.hears()


async def test_what_a_customer_adds_as_an_album_is_no_second_voice(counter: Counter) -> None:
    _, ana = await asked(counter)
    counter.forward(minutes=5)
    await ana.taps("voice-add:1")
    assert "Added to number 1" in await ana.sends(b"", picture=True, same="a", album="7")
    assert await ana.sends(b"", picture=True, same="b", album="7") == ""
    counter.forward(minutes=2)
    assert "What is this?" in await ana.sends(b"", picture=True, same="c", album="8")


async def test_another_caption_reaches_the_team_with_the_old_one(counter: Counter) -> None:
    ana = counter.guest("2")
    await records(ana, Kind.VIDEO, "It is tron", message="50")
    await filed(counter, ana)
    assert "reads as you have changed it" in await records(
        ana, Kind.VIDEO, "It is torn", message="50", edited=9
    )
    shown = "".join(await counter.heard(CHAT))
    assert "It is torn" in shown
    assert "Before it was changed: It is tron" in shown


async def test_a_forward_is_a_voice_that_says_so(counter: Counter) -> None:
    ana = counter.guest("2")
    for text in ("The parcel is lost, says the carrier", "Thank you!"):
        counter.forward(minutes=2)
        assert "What is this?" in await ana.forwards(text)
    await ana.taps("said:1:question")
    heard = "".join(await counter.heard(CHAT))
    assert "(forwarded: somebody else’s words)\nThe parcel is lost" in heard


async def test_the_team_answers_nobody_with_somebody_elses_words(counter: Counter) -> None:
    mira, ana = await asked(counter)
    assert "nothing was done" in await replies(mira, "At nine.", "mcase:1", second_hand=True)
    assert await read(counter, ana) == ""


async def test_in_private_the_team_answers_nobody_with_somebody_elses_words(counter: Counter) -> None:
    counter.team_chat = None
    mira, ana = await asked(counter)
    assert "nothing was done" in await mira.says("At nine.", reply_to="mcase:1:1", second_hand=True)
    assert await read(counter, ana) == ""


async def test_who_is_erased_takes_what_he_sent_with_him(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2", "Ana")
    await records(ana, caption="Audio books", same="tape")
    await ana.taps("said:1:idea")
    await ana.taps("said-new:1")
    await mira.taps("publish-idea:1", chat=CHAT)
    assert "tape" in await counter.kept()
    await ana.says("/forget")
    await ana.taps(ana.buttons[0])
    kept = await counter.kept()
    assert "tape" not in kept
    assert "Audio books" in kept
    waiting = [message for _, message in await counter.sent(CHAT) if message.attachment]
    assert waiting == []


async def test_another_picture_in_the_place_of_one_reaches_the_team(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.sends(b"", "Torn", picture=True, same="old", message="50")
    await filed(counter, ana)
    assert "reads as you" in await ana.sends(b"", "Torn", picture=True, same="new", message="50", edited=9)
    assert await attachments(counter, CHAT) == [SentPicture(each, "telegram") for each in ("old", "new")]
    assert "Before it was changed" not in "".join(await counter.heard(CHAT))
    assert "'old'" not in await counter.kept()


async def test_an_answer_whose_picture_was_changed_leaves_with_the_new_one(counter: Counter) -> None:
    mira, ana = await asked(counter)
    await mira.sends(b"", "Our shop", picture=True, same="old", message="50", **THERE)
    there = THERE | {"message": "50", "edited": 9}
    await mira.sends(b"", "Our shop", picture=True, same="new", **there)
    await read(counter, ana)
    assert await attachments(counter, "2") == [SentPicture("new", "telegram")]


async def test_of_an_album_that_goes_to_nobody_that_is_said_once(counter: Counter) -> None:
    mira, _ = await asked(counter)
    there = THERE | {"reply_to": "m-some-list"}
    told = [await mira.sends(b"", picture=True, album="7", **there) for _ in range(3)]
    assert ["went to nobody" in each for each in told] == [True, False, False]
