"""A handle of one messenger is never sent to another: there the picture itself is sent, fetched once."""

from __future__ import annotations

import asyncio

import pytest

from chat.answers import Attachment, Lane, Message, SentAlbum, SentFile, SentPicture
from chat.events import Kind
from chat.ports import Fate, Media, NotNow
from delivery.engine import Delivery
from delivery.line import Line
from delivery.windows import Limits
from tests.delivery.stage import ENGLISH, NO_LIMITS, App, Maker, Shelf, clock, deliver, message, play
from texts.rendering import Reader

HERE, ELSEWHERE = SentPicture("bag", "test"), SentPicture("bag", "telegram")


class Fetching(Maker):
    """Fetches pictures; the first so many times it is out of reach."""

    def __init__(self, not_now: int = 0, broken: bool = False) -> None:
        super().__init__()
        self.not_now = not_now
        self.broken = broken

    async def make(self, attachment: Attachment, reader: Reader) -> Media:
        if self.not_now:
            self.not_now -= 1
            raise NotNow("telegram")
        if self.broken:
            raise LookupError
        made = await super().make(attachment, reader)
        return Media(made.name, kind=Kind.PICTURE, content=b"PNG")


def sent(attachment: Attachment, maker: Maker, chats: int = 1) -> tuple[App, Shelf]:
    """Deliver a broadcast with a picture to some chats."""
    shelf, app = Shelf(), App()
    for chat in range(1, chats + 1):
        shelf.put(str(chat), message("our bag", attachment=attachment), lane=Lane.BROADCAST)
    play(deliver(shelf, app, maker=maker))
    return app, shelf


def test_a_picture_goes_by_its_handle_where_it_was_sent() -> None:
    maker = Fetching()
    app, _ = sent(HERE, maker, 3)
    assert [outgoing.media.handle for _, _, outgoing in app.sent if outgoing.media] == ["bag"] * 3
    assert maker.made == []


def test_to_another_messenger_it_goes_itself_and_is_fetched_once_for_all() -> None:
    maker = Fetching()
    app, shelf = sent(ELSEWHERE, maker, 40)
    media = [outgoing.media for _, _, outgoing in app.sent if outgoing.media]
    assert len(media) == 40
    assert media[0].content == b"PNG"
    assert not any("bag" in each.handle for each in media)
    assert any(each.handle == "handle-SentPicture" for each in media), "later ones by the handle it has here"
    assert len(maker.made) == 1
    assert set(shelf.fates()) == {Fate.SENT}


def test_two_who_read_otherwise_get_the_same_picture() -> None:
    shelf, app, maker = Shelf(), App(), Fetching()
    for chat, reader in (("1", ENGLISH), ("2", Reader("sr", "Europe/Belgrade", True))):
        shelf.put(chat, message("our bag", attachment=ELSEWHERE), reader=reader)
    play(deliver(shelf, app, maker=maker))
    assert len(maker.made) == 1


def test_what_cannot_be_fetched_now_is_tried_again() -> None:
    app, shelf = sent(ELSEWHERE, Fetching(not_now=2))
    assert [bool(outgoing.media) for _, _, outgoing in app.sent] == [True]
    assert shelf.fates() == [Fate.SENT]


def test_what_is_never_handed_out_leaves_the_words() -> None:
    app, shelf = sent(ELSEWHERE, Fetching(broken=True))
    assert [(outgoing.media, "bag" in outgoing.text) for _, _, outgoing in app.sent] == [(None, True)]
    assert shelf.fates() == [Fate.SENT]


TOLD = "file-elsewhere"


@pytest.mark.parametrize("kind", [Kind.VOICE, Kind.VIDEO, Kind.AUDIO, Kind.ANIMATION, Kind.FILE])
def test_a_recording_goes_by_its_handle_with_its_words_below_it(kind: Kind) -> None:
    maker = Fetching()
    app, _ = sent(SentFile("tape", kind, "test", 10**12), maker)
    assert [(outgoing.text, outgoing.media) for _, _, outgoing in app.sent] == [
        ("our bag", Media(kind.value, kind=kind, handle="tape"))
    ]
    assert maker.made == []


def test_what_is_round_has_its_words_in_a_message_below_it() -> None:
    app, _ = sent(SentFile("tape", Kind.ROUND, "test"), Fetching())
    said = [(outgoing.text, outgoing.media is not None) for _, _, outgoing in app.sent]
    assert said == [("", True), ("our bag", False)]


def test_where_a_recording_is_not_handed_out_that_is_said() -> None:
    app, shelf = sent(SentFile("tape", Kind.VOICE, "telegram"), Fetching(broken=True))
    ((_, _, outgoing),) = app.sent
    assert outgoing.media is None
    assert outgoing.text.startswith("our bag")
    assert TOLD in outgoing.text
    assert shelf.fates() == [Fate.SENT]


def test_what_is_too_large_for_another_messenger_is_not_even_fetched() -> None:
    maker = Fetching()
    app, shelf = sent(SentFile("film", Kind.VIDEO, "telegram", App.file_limit + 1), maker)
    ((_, _, outgoing),) = app.sent
    assert TOLD in outgoing.text
    assert maker.made == []
    assert shelf.fates() == [Fate.SENT]


def test_an_album_says_of_each_piece_what_it_is() -> None:
    kinds = (Kind.PICTURE, Kind.VIDEO)
    app, _ = sent(SentAlbum(("a", "b"), "test", kinds), Fetching())
    assert [(each.handle, each.kind) for each in app.sent[0][2].album] == [*zip("ab", kinds, strict=True)]


def test_an_album_goes_to_another_messenger_one_by_one() -> None:
    maker = Fetching()
    app, _ = sent(SentAlbum(("a", "b"), "telegram"), maker)
    assert [outgoing.album for _, _, outgoing in app.sent] == [()] * 3
    assert [bool(outgoing.media) for _, _, outgoing in app.sent] == [True, True, False]
    assert [made for made, _ in maker.made] == [SentPicture("a", "telegram"), SentPicture("b", "telegram")]
    together, _ = sent(SentAlbum(("a", "b"), "test"), maker)
    assert [each.handle for each in together.sent[0][2].album] == ["a", "b"]


def test_what_was_written_before_there_was_a_second_messenger_is_telegrams() -> None:
    assert (SentPicture("bag").messenger, SentAlbum(("a", "b")).messenger) == ("telegram", "telegram")


def test_a_messenger_that_asks_to_wait_holds_up_no_other() -> None:
    async def story() -> tuple[App, App]:
        held, other, shelf = App(), App(), Shelf()
        lines = {"test": Line(other, NO_LIMITS), "held": Line(held, Limits())}
        delivery = Delivery(shelf, lines, Maker(), clock)
        lines["held"].gate.hold(30)
        for number in range(1, 60):
            shelf.put(str(number), Message(texts=()), messenger="held")
        for number in range(100, 110):
            shelf.put(str(number), message("hello"))
        running = asyncio.create_task(delivery.run())
        await asyncio.sleep(10)
        waited = len(other.sent), len(held.sent)
        await asyncio.sleep(50)
        delivery.stop()
        await running
        assert waited == (10, 0)
        return held, other

    held, _ = play(story())
    assert len(held.sent) == 59
