"""The question what a voice is stands below what was said after it, once, and is heard by who writes on."""

from __future__ import annotations

from bot.domains import Stores
from suggestions.store import Voices
from suggestions.voice import VoiceId
from tests.handlers.front import Counter, Guest


async def asking(counter: Counter, guest: Guest) -> list[int]:
    """The places in somebody's chat of the messages that have buttons to say what it is."""
    sent = await counter.sent(guest.person.address)
    said = [[button.data for row in message.buttons for button in row] for _, message in sent]
    return [place for place, buttons in enumerate(said) if any(each.startswith("said:") for each in buttons)]


async def test_who_writes_on_below_another_card_is_asked_there_and_nowhere_else(counter: Counter) -> None:
    ana = counter.guest("2")
    assert "What is this?" in await ana.says("Green covers")
    await ana.says("/home")
    assert "2 messages, taken as one. What is this?" in await ana.says("And blue ones")
    assert "said:1:idea" in ana.buttons
    assert await asking(counter, ana) == [2]
    assert "asked anew below" in (await counter.heard("2"))[0]
    await ana.says("/home")
    assert "3 messages, taken as one" in await ana.says("And red ones")
    assert await asking(counter, ana) == [4]
    await ana.taps("said:1:idea")
    counter.forward(minutes=2)
    await ana.says("/idea 1")
    assert "Green covers" in (await counter.heard("2"))[-1]


async def test_where_nothing_was_said_in_between_the_question_stays_where_it_stands(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("Green covers")
    assert await ana.says("And blue ones") == ""
    assert "2 messages, taken as one" in await ana.hears_changed()


async def test_what_waits_is_filed_where_it_was_asked_last(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("Green covers")
    await ana.says("/home")
    await ana.says("And blue ones")
    counter.forward(minutes=10)
    await counter.reception.wake()
    assert await asking(counter, ana) == []
    heard = await counter.heard("2")
    assert [place for place, words in enumerate(heard) if "Nothing was tapped" in words] == [2, 3]


async def test_who_looks_at_what_he_said_is_asked_there_alone(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("Green covers")
    assert "What is this?" in await ana.says("/start voice-1")
    assert await asking(counter, ana) == [1]


async def test_a_file_sent_where_words_are_asked_for_is_taken_and_they_are_asked_for_again(
    counter: Counter,
) -> None:
    ana = counter.guest("2")
    await ana.sends(b"picture", picture=True)
    await ana.taps("said:1:idea")
    assert "What is the idea, in a few words?" in await ana.hears()
    assert "What is the idea, in a few words?" in await ana.sends(b"another", picture=True, message="77")
    assert "filed as number 1" in await ana.says("Green covers like these")
    sent = [button.data for _, said in await counter.sent("2") for row in said.buttons for button in row]
    assert "voice-change:1" in sent
    lines = await counter.database.run(lambda db: Stores(db)[Voices].lines.of(VoiceId(1)))
    assert [bool(each.handle) for each in lines] == [True, True, False]
