"""What was said at the counter or by phone is filed with the same clock as what customers write."""

from __future__ import annotations

import pytest

from tests.handlers.front import Counter, Guest

TORN = "The cover is torn"


async def recorded(mira: Guest, text: str, kind: str = "question") -> str:
    """Let her write down what somebody said; return what she hears then."""
    await mira.says(f"/record {text}")
    (tap,) = [each for each in mira.buttons if each.startswith(f"record-as:{kind}:")]
    await mira.taps(tap)
    return await mira.hears()


async def test_a_known_customer_hears_of_it_and_writes_back(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await ana.says("/help")
    assert "Filed as number 1" in await recorded(mira, f"for 2 {TORN}", "complaint")
    heard = await ana.hears()
    assert TORN in heard
    assert "Your complaint is filed as number 1" in heard
    assert "We answer by" in heard
    assert "voice-add:1" in ana.buttons
    assert "Inbox: 1 waits" in await mira.says("/inbox")
    case = await mira.says("/case 1")
    assert "from Guest 2 (/person_2)" in case
    assert "at the counter or by phone" in case
    assert ("record", "voice:1") in await counter.log()


async def test_nobody_known_is_answered_where_he_spoke(counter: Counter) -> None:
    mira = await counter.owner()
    assert "cannot write to" in await mira.says(f"/record {TORN}")
    await recorded(mira, TORN)
    assert "To be answered by" in await mira.says("/case 1")
    assert mira.buttons[0] == "case-settled:1"
    await mira.taps("case-settled:1")
    assert "Answered" in await mira.says("/case 1")
    assert "empty" in await mira.says("/inbox")


async def test_whom_one_can_write_to_is_not_settled_without_an_answer(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await ana.says("/help")
    await recorded(mira, f"for 2 {TORN}")
    await mira.taps("case-settled:1")
    assert "To be answered by" in await mira.says("/case 1")


async def test_a_second_tap_files_nothing_again(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says(f"/record {TORN}")
    tap = mira.buttons[0]
    await mira.taps(tap)
    await mira.taps(tap)
    assert "no number 2" in await mira.says("/case 2")


async def test_words_do_not_file_it(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says(f"/record {TORN}")
    assert "Nothing is filed yet" in await mira.says("a question")
    assert "empty" in await mira.says("/inbox")


async def test_what_a_customer_writes_a_moment_later_is_his_own(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await ana.says("/help")
    await recorded(mira, f"for 2 {TORN}")
    await ana.hears()
    assert "What is this?" in await ana.says("When do you open?")
    assert "When do you open" not in await mira.says("/case 1")


@pytest.mark.parametrize("said", ["/record", "/record for", "/record for 2"])
async def test_without_words_it_says_how(counter: Counter, said: str) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await ana.says("/help")
    assert "/record for 17" in await mira.says(said)


async def test_who_is_erased_meanwhile_is_nobody(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await ana.says("/help")
    await mira.says(f"/record for 2 {TORN}")
    await ana.says("/forget")
    await ana.taps(ana.buttons[0])
    await mira.taps(mira.buttons[0])
    assert "I know nobody" in counter.redrawn[-1]
    assert TORN not in await counter.kept()
