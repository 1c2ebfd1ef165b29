"""Every message of the outbox is sent, in the right order, whole, and its fate is written down."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from chat.answers import (
    Attachment,
    Button,
    Lane,
    Message,
    PersonalData,
    PublicFile,
    ResultPicture,
    SentAlbum,
)
from chat.events import Kind
from chat.ports import Fate, Key, Media, Refused
from delivery.attachments import FRESH, KEPT
from delivery.engine import CONCURRENCY
from delivery.windows import Limits
from tests.delivery.stage import ENGLISH, MIDNIGHT, App, Maker, Shelf, deliver, message, play, started
from texts.rendering import Reader
from texts.text import Text

A_MINUTE_LATER = MIDNIGHT + timedelta(minutes=1)
SERBIAN = Reader("sr", "UTC", False)
VOTE = ((Button(Text("vote"), data="v:7"), Button("web", link="https://example.org")),)
KEYS = ((Key("vote", data="v:7"), Key("web", link="https://example.org")),)


def test_everyone_gets_his_message_and_it_is_written_down() -> None:
    shelf, app = Shelf(), App()
    for number in range(40):
        shelf.put(str(number), f"hello {number}")
    play(deliver(shelf, app))
    assert [app.said(str(number)) for number in range(40)] == [[f"hello {number}"] for number in range(40)]
    assert set(shelf.fates()) == {Fate.SENT}
    assert all(row.message for row in shelf.rows.values())


def test_one_chat_hears_its_messages_in_order_one_at_a_time() -> None:
    async def story(shelf: Shelf, app: App) -> None:
        async with started(shelf, app) as delivery:
            for number in range(5):
                shelf.put("7", str(number))
                delivery.wake()
                await asyncio.sleep(0.02)
            await asyncio.sleep(10)

    shelf, app = Shelf(), App()
    play(story(shelf, app))
    assert app.said("7") == ["0", "1", "2", "3", "4"]


def test_several_chats_are_served_side_by_side() -> None:
    shelf, app = Shelf(), App()
    for number in range(100):
        shelf.put(str(number), "news")
    play(deliver(shelf, app))
    assert app.most_under_way == 16


def test_groups_that_have_heard_enough_hold_nobody_else_up() -> None:
    async def story(shelf: Shelf, app: App) -> None:
        async with started(shelf, app, Limits(group=1)):
            await asyncio.sleep(5)
            shelf.put("1", "hello")
            await asyncio.sleep(10)

    shelf, app = Shelf(), App()
    for group in range(2 * CONCURRENCY):
        for _ in range(2):
            shelf.put(f"-{group}", "turnout")
    play(story(shelf, app))
    assert app.said("1") == ["hello"]


def test_fates_are_written_down_in_batches() -> None:
    shelf, app = Shelf(), App()
    for number in range(160):
        shelf.put(str(number), "news")
    play(deliver(shelf, app))
    assert sum(shelf.settlements) == 160
    assert len(shelf.settlements) <= 20


def test_a_reply_overtakes_a_broadcast_of_thousands() -> None:
    async def story(shelf: Shelf, app: App) -> None:
        async with started(shelf, app, Limits()) as delivery:
            await asyncio.sleep(10.5)
            shelf.put("she", "here you are")
            delivery.wake()
            await asyncio.sleep(2)

    shelf, app = Shelf(), App()
    for number in range(3000):
        shelf.put(str(number), "news", lane=Lane.BROADCAST)
    play(story(shelf, app))
    assert next(at for at, chat in app.arrivals() if chat == "she") < 11.6


def test_the_limits_hold_for_all_that_delivery_sends() -> None:
    shelf, app = Shelf(), App()
    for number in range(200):
        shelf.put(str(number % 50), "news", lane=Lane.BROADCAST)
    for number in range(25):
        shelf.put("-100", f"{number}", lane=Lane.NOTICE)
    play(deliver(shelf, app, Limits()))
    arrivals = app.arrivals()
    assert len(arrivals) == 225
    for first, _ in arrivals:
        assert sum(first <= at < first + 1 for at, _ in arrivals) <= 30
        assert sum(first <= at < first + 60 for at, chat in arrivals if chat == "-100") <= 20


def test_each_picture_of_an_album_takes_a_place_in_the_windows() -> None:
    """A second apart, as three messages to one chat are; what has the buttons comes below them."""
    shelf, app = Shelf(), App()
    shelf.put("7", message("our bags", buttons=VOTE, attachment=SentAlbum(("a", "b", "c"), "test")))
    play(deliver(shelf, app, Limits()))
    (first, _, album), (second, _, words) = app.sent
    assert first >= 2
    assert second >= first + 1
    assert ([each.handle for each in album.album], album.text, album.keys) == (["a", "b", "c"], "", ())
    assert (words.album, words.text, words.keys) == ((), "our bags", KEYS)


def test_a_message_for_later_leaves_when_it_is_due() -> None:
    async def story(shelf: Shelf, app: App) -> None:
        async with started(shelf, app) as delivery:
            shelf.put("7", "later", due=A_MINUTE_LATER)
            delivery.wake()
            await asyncio.sleep(70)

    shelf, app = Shelf(), App()
    play(story(shelf, app))
    assert 60 <= app.sent[0][0] < 61


def test_each_reads_his_own_language_and_the_buttons_too() -> None:
    shelf, app = Shelf(), App()
    shelf.put("1", message("welcome", buttons=VOTE), reader=SERBIAN)
    shelf.put("2", message("welcome", buttons=VOTE), reader=ENGLISH)
    play(deliver(shelf, app))
    said = {chat: outgoing for _, chat, outgoing in app.sent}
    assert said["1"].text == "sr: welcome"
    assert said["1"].keys[0][0].label == "sr: vote"
    assert (said["2"].text, said["2"].keys) == ("welcome", KEYS)


def test_a_chosen_option_is_marked_and_a_long_one_shortened() -> None:
    shelf, app = Shelf(), App()
    row = (Button("x" * 200, data="a", mark=True), Button("short\nname", data="b"))
    shelf.put("1", message("choose", buttons=(row,)))
    play(deliver(shelf, app))
    long, short = app.sent[0][2].keys[0]
    assert long.label.startswith("✓ xxx")
    assert long.label.endswith("x…")
    assert len(long.label) == 60
    assert short.label == "short name"


def test_the_lines_of_a_paragraph_stand_below_each_other() -> None:
    shelf, app = Shelf(), App()
    listed = Message(texts=(Text("first"), (Text("a"), Text("b"))))
    shelf.put("1", listed)
    play(deliver(shelf, app))
    assert app.said("1") == ["first\n\na\nb"]


def test_a_text_past_the_limit_comes_in_pages_with_the_buttons_under_the_last() -> None:
    shelf, app = Shelf(), App()
    shelf.put("1", message(*("word " * 30 + str(number) for number in range(6)), buttons=VOTE))
    play(deliver(shelf, app))
    texts = app.said("1")
    assert len(texts) == 3
    assert "".join(texts).count("word") == 180
    assert [bool(outgoing.keys) for _, _, outgoing in app.sent] == [False, False, True]
    assert shelf.rows[1].message == "3"


def test_a_picture_carries_a_short_text_as_its_caption() -> None:
    shelf, app = Shelf(), App()
    shelf.put("1", message("the result", buttons=VOTE, attachment=ResultPicture(7)))
    play(deliver(shelf, app))
    (_, _, outgoing), *more = app.sent
    assert not more
    assert (outgoing.text, outgoing.keys) == ("the result", KEYS)
    assert outgoing.media is not None
    assert outgoing.media.content == b"bytes"


def test_a_picture_goes_before_a_text_too_long_for_a_caption() -> None:
    shelf, app = Shelf(), App()
    shelf.put("1", message("long " * 40, buttons=VOTE, attachment=ResultPicture(7)))
    play(deliver(shelf, app))
    (_, _, picture), (_, _, text) = app.sent
    assert picture.media is not None
    assert (picture.text, picture.keys) == ("", ())
    assert text.media is None
    assert (text.text.strip(), text.keys) == (("long " * 40).strip(), KEYS)


def test_what_follows_a_message_is_a_message_of_its_own() -> None:
    shelf, app = Shelf(), App()
    told = replace(message("the result", buttons=VOTE), appendix=(Text("its hash"),))
    shelf.put("1", told)
    play(deliver(shelf, app))
    (_, _, result), (_, _, hashes) = app.sent
    assert (result.text, result.keys) == ("the result", KEYS)
    assert (hashes.text, hashes.keys) == ("its hash", ())
    assert shelf.rows[1].message == "1", "an edit is of the message, not of what follows it"


def test_a_result_picture_is_drawn_and_uploaded_once_for_each_language() -> None:
    shelf, app, maker = Shelf(), App(), Maker()
    for number in range(30):
        reader = SERBIAN if number % 2 else ENGLISH
        shelf.put(str(number), message("the result", attachment=ResultPicture(7)), reader=reader)
    play(deliver(shelf, app, maker=maker))
    assert sorted(language for _, language in maker.made) == ["en", "sr"]
    assert sum(bool(outgoing.media and outgoing.media.handle) for _, _, outgoing in app.sent) >= 14


def test_a_result_picture_is_drawn_for_each_time_zone() -> None:
    shelf, app, maker = Shelf(), App(), Maker()
    result = message("the result", attachment=ResultPicture(7))
    for number, zone in enumerate(("UTC", "Europe/Belgrade", "UTC")):
        shelf.put(str(number), result, reader=replace(ENGLISH, zone=zone))
    play(deliver(shelf, app, maker=maker))
    assert len(maker.made) == 2


def test_a_result_picture_is_made_anew_once_it_may_show_more() -> None:
    shelf, app, maker = Shelf(), App(), Maker()
    for due in (MIDNIGHT, MIDNIGHT + FRESH - timedelta(seconds=9), MIDNIGHT + FRESH + timedelta(seconds=9)):
        shelf.put("1", message("the result", attachment=ResultPicture(7)), due=due)
    play(deliver(shelf, app, maker=maker))
    assert len(maker.made) == 2


def test_only_so_many_result_pictures_are_kept() -> None:
    shelf, app, maker = Shelf(), App(), Maker()
    for poll in (*range(KEPT + 1), KEPT, 0):
        shelf.put("1", message("the result", attachment=ResultPicture(poll)))
    play(deliver(shelf, app, maker=maker))
    assert len(maker.made) == KEPT + 2


def test_a_picture_is_made_anew_when_the_messenger_no_longer_knows_its_handle() -> None:
    shelf, app, maker = Shelf(), App(), Maker()
    for chat in ("1", "1", "1"):
        shelf.put(chat, message("the result", attachment=ResultPicture(7)))
    app.refuse_handles = Refused("wrong file identifier")
    play(deliver(shelf, app, maker=maker))
    assert set(shelf.fates()) == {Fate.SENT}
    assert len(maker.made) == 3


def test_what_is_known_about_one_person_is_never_kept_for_another() -> None:
    shelf, app, maker = Shelf(), App(), Maker()
    for _ in range(2):
        shelf.put("1", message("your data", attachment=PersonalData(1)))
    play(deliver(shelf, app, maker=maker))
    assert len(maker.made) == 2
    assert all(outgoing.media and not outgoing.media.handle for _, _, outgoing in app.sent)


@pytest.mark.parametrize(
    "large", [{"content": b"x" * 1001}, {"oversize": 60_000_000}], ids=["held", "not held"]
)
def test_a_file_too_large_for_a_message_is_told_with_the_way_to_it(large: dict[str, Any]) -> None:
    class Large(Maker):
        async def make(self, attachment: Attachment, reader: Reader) -> Media:
            return Media("poll-7.json", kind=Kind.FILE, **large)

    shelf, app = Shelf(), App()
    shelf.put("1", message("the file", attachment=PublicFile(7)))
    play(deliver(shelf, app, maker=Large()))
    ((_, _, outgoing),) = app.sent
    assert outgoing.media is None
    assert outgoing.text == "the file\n\nfile-too-large"
    assert shelf.fates() == [Fate.SENT]


def test_an_edit_rewrites_the_message_it_is_of() -> None:
    shelf, app = Shelf(), App()
    shelf.put("-5", message("12 took part", buttons=VOTE), edits="81", lane=Lane.NOTICE)
    play(deliver(shelf, app))
    ((_, chat, edited, outgoing),) = app.edits
    assert (chat, edited, outgoing.text, outgoing.keys) == ("-5", "81", "12 took part", KEYS)
    assert shelf.rows[1].message == "81"
    assert not app.sent
