"""Who votes is told that it counts and until when; a vote that was withdrawn can come back as it was."""

from __future__ import annotations

from tests.handlers.front import Counter
from texts import keys
from texts.languages import LANGUAGES
from texts.rendering import Reader, render

COUNTED = "Counted. You may change it until Wednesday 4 November"
UNTIL = "Counted. You may change it until Wednesday 4 November at 13:00 (Belgrade time)."


async def test_a_vote_that_is_whole_counts_and_so_says_the_toast(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await counter.open_poll(mira, "pick: 2")
    assert await ana.taps("m:1:2:1") == "Counted. You may choose one more."
    assert COUNTED in counter.redrawn[-1]
    assert await ana.taps("m:1:1:1") == UNTIL
    assert COUNTED in await ana.says("/vote 1")
    assert await ana.taps("m:1:1:0") == "Taken back; the rest counts. You may choose one more."
    assert "vote is withdrawn" in await ana.taps("m:1:2:0")
    await ana.taps("m:1:2:1")
    await ana.taps("m:1:0:0")
    assert COUNTED not in counter.redrawn[-1]


async def test_a_withdrawn_vote_comes_back_exactly_as_it_was(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await counter.draft(mira, "pick: 2\n- Samurai")
    await mira.does("/open 1")
    for mark in ("m:1:3:1", "m:1:1:1"):
        await ana.taps(mark)
    assert "withdrawn" in await ana.taps("m:1:0:0")
    back = counter.drawn[-1].buttons[-2][0]
    assert await ana.taps(back.data) == UNTIL
    assert "You chose: Viking and Samurai." in await ana.says("/mine")


async def test_a_vote_whose_only_choice_is_taken_back_comes_back_too(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await counter.open_poll(mira)
    await ana.taps("m:1:1:1")
    assert "withdrawn" in await ana.taps("m:1:1:0")
    assert await ana.taps(counter.drawn[-1].buttons[-2][0].data) == UNTIL
    assert "You chose: Viking." in await ana.says("/mine")


async def test_what_no_ballot_may_be_does_not_come_back(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await counter.open_poll(mira)
    for forged in ("m:1:0:1:3", "m:1:0:1:4", "m:1:0:1:0", "m:1:0:1:x", "m:1:0:1", f"m:1:0:1:{2**59}"):
        assert "Counted" not in await ana.taps(forged), forged
    assert "no votes yet" in await ana.says("/mine")


async def test_after_closing_nothing_comes_back(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await counter.open_poll(mira)
    await ana.taps("m:1:1:1")
    await ana.taps("m:1:0:0")
    await mira.does("/close 1 Enough")
    assert "closed" in await ana.taps("m:1:0:1:1")
    assert "withdrew" in await ana.says("/mine")


def test_a_receipt_is_no_confirmation_in_any_language() -> None:
    """Its button names a document: what is tapped to agree has another word."""
    said = {
        each: render(keys.ballot_receipt(), Reader(each, "UTC", zone_chosen=False), markup=False)
        for each in LANGUAGES
    }
    assert said == {
        "en": "Receipt",
        "sr": "Потврда о\u00a0гласу",
        "pl": "Pokwitowanie",
        "ru": "Квитанция",
        "bg": "Разписка",
        "cs": "Stvrzenka",
    }
