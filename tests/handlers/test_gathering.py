"""What belongs together goes to the team as one, as long as the first of it has not gone."""

from __future__ import annotations

from chat.answers import SentFile, SentPicture
from chat.events import Kind
from tests.handlers.front import Counter
from tests.handlers.tapes import records
from tests.handlers.test_replying import CHAT, delivered
from tests.handlers.test_sent_along import attachments, filed, pictures


async def test_what_comes_once_the_first_has_gone_goes_by_itself(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("My book is torn")
    await filed(counter, ana)
    await ana.sends(b"", picture=True, same="a")
    await delivered(counter)
    for each in "bc":
        await ana.sends(b"", picture=True, same=each)
    await records(ana, same="tape")
    tape = SentFile("tape", Kind.VOICE, "telegram")
    assert await attachments(counter, CHAT) == [SentPicture("a", "telegram"), pictures("bc"), tape]


async def test_in_private_too_what_is_sent_later_goes_as_one(counter: Counter) -> None:
    counter.team_chat = None
    await counter.member("8", "care")
    ana = counter.guest("2")
    await ana.says("My book is torn")
    await ana.taps("said:1:question")
    for each in "ab":
        await ana.sends(b"", picture=True, same=each, album="7")
    assert [await attachments(counter, chat) for chat in ("1", "8")] == [[pictures("ab")]] * 2
    await counter.member("9", "care")
    await ana.sends(b"", picture=True, same="c")
    assert await attachments(counter, "8") == [pictures("abc")]
    assert await attachments(counter, "9") == [SentPicture("c", "telegram")]
