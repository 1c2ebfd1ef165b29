"""What has arrived in part: the rest follows where the first part stands, and elsewhere all of it is said."""

from __future__ import annotations

from chat.answers import Attachment, Lane, SentAlbum
from chat.ports import Fate, Media, NotNow
from tests.delivery.stage import App, Maker, Shelf, deliver, message, play
from texts.rendering import Reader

ALBUM = SentAlbum(("one", "two", "three"), "telegram")


class Away(Maker):
    """Fetches pictures; one of them only at the so manieth time."""

    def __init__(self, handle: str, tries: int) -> None:
        super().__init__()
        self.handle = handle
        self.left = tries

    async def make(self, attachment: Attachment, reader: Reader) -> Media:
        handle = getattr(attachment, "handle", "")
        if handle == self.handle and self.left:
            self.left -= 1
            raise NotNow("telegram")
        return Media(handle, picture=True, content=b"PNG")


def pictures(app: App, chat: str) -> list[str]:
    """The pictures that a chat has got, in their order."""
    return [outgoing.media.name for _, to, outgoing in app.sent if to == chat and outgoing.media]


def test_a_picture_of_an_album_comes_once_though_the_next_cannot_be_fetched() -> None:
    shelf, app = Shelf(), App()
    shelf.put("7", message("our bags", attachment=ALBUM), lane=Lane.BROADCAST)
    play(deliver(shelf, app, maker=Away("two", tries=3)))
    assert pictures(app, "7") == ["one", "two", "three"]
    assert app.said("7") == ["", "", "", "our bags"]
    assert shelf.fates() == [Fate.SENT]


def test_what_an_album_says_below_its_pictures_is_what_is_changed_later() -> None:
    shelf, app = Shelf(), App()
    number = shelf.put("7", message("our bags", attachment=ALBUM))
    play(deliver(shelf, app, maker=Away("three", tries=1)))
    assert shelf.rows[number].message == "4"
