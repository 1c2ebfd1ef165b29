"""Whatever stands in what somebody sends, it can be kept: NUL and half a surrogate pair spoil nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest

from chat.events import Event, Kind, Person, Place, PlaceKind, Said, Sent, Tapped
from chat.ports import Toasted
from messengers.receiving import hand_over
from messengers.storable import storable, whole
from messengers.telegram.updates import decode, decode_many
from tests.messengers.sent import ANA, PRIVATE, SUPERGROUP, US, membership, tapped, written
from texts.text import Mark, Marked

HALF = "\ud800"
NAMES = ("first_name", "last_name", "language_code")
PLACE = Place("41")
WHO = Person("telegram", "41", f"A\0na{HALF}", "s\0r")


def sent(update: dict[str, Any]) -> bytes:
    """Write an update as Telegram does: each half of a pair by its number."""
    return json.dumps(update).encode()


def words_in(event: Event) -> str:
    return repr(event)


@pytest.mark.parametrize("bad", [f"a{HALF}b", "a\udc00b", "\udc00\ud800", "a\ud83d b", f"\\{HALF}"])
@pytest.mark.parametrize(
    "update",
    [
        lambda bad: written(f"Bring {bad}"),
        lambda bad: written(None, caption=bad, photo=[{"file_id": "f", "file_unique_id": bad}]),
        lambda bad: written(None, document={"file_id": bad, "file_name": bad}, media_group_id=bad),
        lambda bad: written("x", **{"from": ANA | dict.fromkeys(NAMES, bad)}),
        lambda bad: written("/idea", SUPERGROUP | {"title": bad, "username": bad}),
        lambda bad: tapped(data=bad, id=bad),
        lambda bad: membership("member", SUPERGROUP | {"title": bad, "username": bad}),
    ],
)
def test_half_a_pair_loses_no_update(update: Any, bad: str) -> None:
    raw = sent(update(bad))
    for event in (decode(raw, US), decode_many(b'{"ok":true,"result":[%s]}' % raw, US)[0][1]):
        assert event is not None
        words_in(storable(event)).encode()


def test_what_is_whole_beside_a_half_stays() -> None:
    event = decode(sent(written(f"👍 \\ud800 {HALF} ж \U0001f600")), US)
    assert isinstance(event, Said)
    assert event.text == "👍 \\ud800 \ufffd ж \U0001f600"


def test_broken_bytes_lose_no_update() -> None:
    raw = sent(written("Bring X")).replace(b"X", b"\xed\xa0\x80\xff")
    event = decode(raw, US)
    assert isinstance(event, Said)
    assert event.text.startswith("Bring \ufffd")


def test_json_that_is_whole_stays_as_it_is() -> None:
    read = rb'{"a":"\\ud800 \ud83d\ude00 \n \u0416"}'
    assert whole(read) == read


async def handed(event: Event) -> Event:
    """Hand an event over; return it as it comes in."""
    seen: list[Event] = []

    async def receive(each: Event) -> Toasted | None:
        seen.append(each)
        return None

    await hand_over(event, receive)
    return seen[0]


async def test_whatever_messenger_it_comes_by_each_word_can_be_kept() -> None:
    bad = f"a\0{HALF}b"
    marked = Marked(f"\0a {bad}", (Mark("bold", 0, 1), Mark("link", 3, 6, f"https://e.com/\0{HALF}")))
    file = Sent(
        update="1",
        who=WHO,
        place=Place("41", PlaceKind.GROUP, "7\0", bad),
        text=bad,
        message="2\0",
        marked=marked,
        album=bad,
        handle=bad,
        same=bad,
        kind=Kind.FILE,
        name=bad,
    )
    tap = Tapped(update="3", who=WHO, place=PLACE, data=bad, message="4", tap=bad)
    came = await handed(file)
    assert isinstance(came, Sent)
    good = "a\ufffdb"
    assert (came.text, came.album, came.handle, came.same, came.name) == (good,) * 5
    assert (came.who.name, came.who.language) == ("Ana\ufffd", "sr")
    assert (came.place.topic, came.place.title, came.message) == ("7", good, "2")
    assert came.marked == Marked("a a\ufffdb", (Mark("link", 2, 4, "https://e.com/\ufffd"),))
    tapped_now = await handed(tap)
    assert isinstance(tapped_now, Tapped)
    assert (tapped_now.data, tapped_now.tap) == (good, good)


async def test_what_can_be_kept_comes_in_as_it_is() -> None:
    event = decode(sent(written("Здраво 👍", PRIVATE)), US)
    assert event is not None
    assert await handed(event) is event
