"""What answers a question goes where it was asked, whatever else was said a moment ago."""

from __future__ import annotations

from chat.ports import Fate
from tests.handlers.front import Counter, Guest
from tests.handlers.test_inbox import CHAT, card, fated, left
from tests.handlers.test_replying import asked, delivered, replies
from tests.handlers.test_voices import idea


async def hidden(counter: Counter) -> tuple[Guest, Guest]:
    """Ana's idea is hidden at once; return Mira and Ana."""
    mira, ana = await counter.owner(), counter.guest("2")
    await idea(counter, ana, "Audio books")
    await mira.does("/hide 1 It names a person")
    await ana.hears()
    return mira, ana


async def test_an_objection_is_followed_by_its_reason_and_joins_no_public_words(counter: Counter) -> None:
    mira, ana = await hidden(counter)
    await ana.taps("object:1")
    assert "write why in your next message" in await ana.hears()
    assert "Added to number 1" in await ana.says("It names nobody at all")
    assert "Added to number 1" in await ana.says("Please look again")
    await mira.does("/show 1")
    assert "It names nobody" not in await counter.guest("3").says("/idea 1")
    assert "Please look again" in await card(counter)


async def test_what_is_said_when_an_idea_is_hidden_joins_it_not(counter: Counter) -> None:
    mira, ana = await hidden(counter)
    assert "What is this?" in await ana.says("Why is that?")
    await mira.does("/show 1")
    assert "Why is that?" not in await counter.guest("3").says("/idea 1")


async def asked_something(counter: Counter) -> tuple[Guest, Guest]:
    """The team asks Ana something about number 1, and it reaches her; return Mira and Ana."""
    mira, ana = await asked(counter)
    await replies(mira, "Which shop?", "mcase:1")
    await mira.taps("ask-back:2", chat=CHAT)
    await left(counter)
    await fated(counter, "answer:2:2", Fate.SENT)
    await delivered(counter)
    await ana.hears()
    return mira, ana


async def test_who_wrote_back_goes_on_within_a_minute_and_not_later(counter: Counter) -> None:
    _, ana = await asked_something(counter)
    assert "Added to number 1" in await ana.says("The one in Belgrade", reply_to="manswer:2:2")
    counter.forward(seconds=50)
    assert "Added to number 1" in await ana.says("In the old town")
    counter.forward(seconds=61)
    assert "What is this?" in await ana.says("Audio books, please")
