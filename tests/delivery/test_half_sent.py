"""What has arrived in part: the rest follows where the first part stands, and elsewhere all of it is said."""

from __future__ import annotations

from msgspec.structs import replace

from chat import stuck
from chat.answers import Attachment, Lane, Message, SentAlbum, SentPicture, To
from chat.events import Kind
from chat.ports import ChatMoved, Fate, Media, NotBegun, NotNow, Parcel, Settled
from delivery.attachments import Attachments
from delivery.line import Line
from delivery.posting import Posting
from tests.delivery.stage import ENGLISH, NO_LIMITS, App, Maker, Shelf, clock, deliver, message, play
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
        return Media(handle, kind=Kind.PICTURE, content=b"PNG")


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


class Without(Maker):
    """Fetches pictures; one of them was deleted."""

    async def make(self, attachment: Attachment, reader: Reader) -> Media:
        handle = getattr(attachment, "handle", "")
        if handle == "two":
            raise LookupError(handle)
        return Media(handle, kind=Kind.PICTURE, content=b"PNG")


def test_a_picture_of_an_album_that_is_never_handed_out_leaves_the_others_and_the_words() -> None:
    shelf, app = Shelf(), App()
    shelf.put("7", message("our bags", attachment=ALBUM), lane=Lane.BROADCAST)
    play(deliver(shelf, app, maker=Without()))
    assert (pictures(app, "7"), app.said("7")) == (["one", "three"], ["", "", "our bags"])
    assert shelf.fates() == [Fate.SENT]


def test_a_picture_above_a_long_text_that_is_never_handed_out_leaves_the_text() -> None:
    shelf, app = Shelf(), App()
    shelf.put("7", message("word " * 60, attachment=SentPicture("two", "telegram")))
    play(deliver(shelf, app, maker=Without()))
    assert (pictures(app, "7"), len(app.said("7"))) == ([], 1)


def test_where_a_picture_is_all_there_is_it_is_not_left_out() -> None:
    shelf, app = Shelf(), App()
    row = shelf.rows[shelf.put("7", message(attachment=SentPicture("two", "telegram")))]
    row.parcel = replace(row.parcel, attempts=stuck.TRIES)
    play(deliver(shelf, app, maker=Without()))
    assert (app.sent, shelf.fates()) == ([], [Fate.FAILED])


def pages(*words: str) -> Message:
    """Make a message that is said in as many parts as there are words."""
    return message(*(f"{word} " + "word " * 60 for word in words))


def firsts(app: App, chat: str) -> list[str]:
    """The first word of each part that a chat has got."""
    return [said.split()[0] for said in app.said(chat)]


class Tries:
    """Tries one parcel after the other, as its row changes between the tries."""

    def __init__(self, **apps: App) -> None:
        lines = {name: Line(app, NO_LIMITS) for name, app in apps.items()}
        self.posting = Posting(lines, Attachments(Maker(), clock), clock)

    def of(self, *parcels: Parcel) -> list[Settled]:
        """Try these, in order, and say what became of each."""

        async def story() -> list[Settled]:
            return [await self.posting.post(each) for each in parcels]

        return play(story())


def parcel(to: To, said: Message, number: int = 1) -> Parcel:
    """A row that is taken for sending."""
    group = to.customer is None
    return Parcel(id=number, to=to, group=group, reader=ENGLISH, lane=Lane.NOTICE, message=said, attempts=1)


HERE, THERE = To("here", "7", 5), To("there", "ana", 5)


def test_what_goes_elsewhere_after_its_first_part_arrived_is_said_there_from_the_beginning() -> None:
    here, there, said = App(), App(), pages("one", "two", "three")
    here.fault_at = {2: NotBegun("HTTP 500")}
    again, sent = Tries(here=here, there=there).of(parcel(HERE, said), parcel(THERE, said))
    assert (again.fate, firsts(here, "7")) == (Fate.PENDING, ["one"])
    assert (sent.fate, sent.message, firsts(there, "ana")) == (Fate.SENT, "3", ["one", "two", "three"])


def test_what_goes_to_another_chat_of_the_same_messenger_is_said_from_the_beginning() -> None:
    app, said = App(), pages("one", "two")
    app.fault_at = {2: NotBegun("HTTP 500")}
    Tries(here=app).of(parcel(HERE, said), parcel(replace(HERE, address="8"), said))
    assert (firsts(app, "7"), firsts(app, "8")) == (["one"], ["one", "two"])


def test_what_comes_back_goes_on_where_it_stands() -> None:
    here, there, said = App(), App(), pages("one", "two")
    here.fault_at = {2: NotBegun("HTTP 500")}
    there.fault_at = {1: NotBegun("HTTP 500")}
    Tries(here=here, there=there).of(parcel(HERE, said), parcel(THERE, said), parcel(HERE, said))
    assert (firsts(here, "7"), firsts(there, "ana")) == (["one", "two"], [])


def test_what_says_something_else_by_now_is_said_from_the_beginning() -> None:
    app = App()
    app.fault_at = {3: NotBegun("HTTP 500")}
    tries = Tries(here=app)
    _, sent = tries.of(parcel(HERE, pages("one", "two", "three")), parcel(HERE, pages("new", "word")))
    assert firsts(app, "7") == ["one", "two", "new", "word"]
    assert sent.message == "4"


def test_what_is_left_of_a_message_that_changed_behind_its_first_part_follows_that() -> None:
    app = App()
    app.fault_at = {2: NotBegun("HTTP 500")}
    Tries(here=app).of(parcel(HERE, pages("one", "two")), parcel(HERE, pages("one", "new")))
    assert firsts(app, "7") == ["one", "new"]


def test_a_group_that_moves_hears_the_rest_at_its_new_address() -> None:
    """What waits for it beside the message at which it was found out, too."""
    app, group, moved = App(), To("here", "-1"), To("here", "-1001")
    app.fault_at = {2: NotBegun("HTTP 500"), 4: ChatMoved("-1001")}
    first, second = pages("one", "two"), pages("three", "four")
    Tries(here=app).of(
        parcel(group, first),
        parcel(group, second, 2),
        parcel(moved, first),
        parcel(moved, second, 2),
    )
    assert (firsts(app, "-1"), firsts(app, "-1001")) == (["one", "three"], ["two", "four"])
